// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The verdict of a Linux kernel on the bytes of BTF (kernel/bpf/btf.c): the same error number for
 * the first thing that is refused, in the kernel's order, for any bytes whatsoever.
 *
 *	kernel_check_blob.c	header, sections, strings, layout
 *	kernel_check_meta.c	pass 1: each type by itself, in the order of ids
 *	kernel_check_resolve.c	pass 2: what may refer to what, depth first with a stack of 32
 *	kernel_check_member.c	members of structs and unions in the course of it
 *	kernel_check_chain.c	how long chains of modifiers are
 *	kernel_check_fields.c	special fields of structs: bpf_spin_lock and the like
 *	kernel_check_records.c	what these fields must be together, and who owns whom
 */
#ifndef BTFSMITH_KERNEL_CHECK_H
#define BTFSMITH_KERNEL_CHECK_H

#include "kernel_verdict.h"

/* Structs that pointers of BPF programs may be tagged for: those that kernel BTF has. */
struct kernel_structs;

enum kernel_check_way {
	KERNEL_CHECK_PROGRAM, /* BPF_BTF_LOAD */
	KERNEL_CHECK_VMLINUX, /* also .BTF.base of a module */
	KERNEL_CHECK_MODULE,
};

struct kernel_check_input {
	const void *data;
	size_t size;
	bool big_endian;        /* the kernel is */
	uint32_t pointer_bytes; /* of that kernel; 0: what the types say, else 8 */
	enum kernel_check_way way;
	const struct kernel_rules *rules;
	const struct kernel_types *base;      /* of a module */
	const struct kernel_structs *structs; /* of the kernel; NULL: it has none by these names */
};

/**
 * @param[out] types What was read of them, for a module that extends them; they refer to
 *	input->data. To be deinitialised whatever the result.
 * @return NO_MEMORY.
 */
must_check struct btfsmith_error *kernel_check(const struct kernel_check_input *input,
					       struct kernel_types *types,
					       struct kernel_verdict *verdict);

/** Look up what kernel_check() wants to know of a kernel's types. @return NO_MEMORY. */
must_check struct btfsmith_error *kernel_structs_create(const struct kernel_types *types,
							struct kernel_structs **ret);
void kernel_structs_destroy(struct kernel_structs *structs);

#endif
