// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the passes of kernel_check() share. Each pass returns false when it has refused something,
 * having said so in the verdict, or when memory has run out.
 */
#ifndef BTFSMITH_KERNEL_CHECK_STATE_H
#define BTFSMITH_KERNEL_CHECK_STATE_H

#include "kernel_check.h"

/* How many types the kernel follows into each other at most. */
enum { KERNEL_MAX_DEPTH = 32 };

struct kernel_check {
	const struct kernel_check_input *input;
	const struct kernel_rules *rules;
	struct kernel_types *types;
	struct kernel_verdict *verdict;
	uint32_t header_bytes; /* of the blob */
	uint32_t layout_off, layout_len;
	uint32_t type_off, str_off;
	uint32_t pointer_bytes;
	/* The type that is looked at, for the verdict. */
	uint32_t id;
	struct kernel_type type;
	bool is_out_of_memory;
};

/** Refuse the BTF as such. */
must_check bool refuse(struct kernel_check *check, enum kernel_error error, const char *format,
		       ...) printf_like(3, 4);

/** Refuse check->type. */
must_check bool refuse_type(struct kernel_check *check, enum kernel_error error,
			    const char *format, ...) printf_like(3, 4);

/** Refuse item @p item of check->type, called @p name. */
must_check bool refuse_item(struct kernel_check *check, uint32_t item, uint32_t name,
			    const char *format, ...) printf_like(4, 5);

/** What @p id is, for messages: "STRUCT", "void"; "no type" if there is none. */
const char *kernel_kind_of(const struct kernel_check *check, uint32_t id);

/** May a type, member, parameter or function be called this? */
bool kernel_is_identifier(const struct kernel_check *check, const char *name);
/** VAR may have dots earlier than others. */
bool kernel_is_variable_name(const struct kernel_check *check, const char *name);
bool kernel_is_section_name(const struct kernel_check *check, const char *name);

/** Is it of 1, 2, 4, 8 or 16 bytes, all of them used? */
bool kernel_is_regular_int(const struct kernel_check *check, const struct kernel_type *type);

/* The passes, in the kernel's order. */
must_check bool kernel_check_sections(struct kernel_check *check);
must_check bool kernel_check_strings(struct kernel_check *check);
must_check bool kernel_check_layout(struct kernel_check *check);
must_check bool kernel_check_type_section(struct kernel_check *check);
must_check bool kernel_check_metas(struct kernel_check *check);
must_check bool kernel_check_references(struct kernel_check *check);
must_check bool kernel_check_chains(struct kernel_check *check);
must_check bool kernel_check_fields(struct kernel_check *check);

#endif
