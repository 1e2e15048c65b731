// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * BTF as the kernel sees it: the bytes themselves, and where in them each type begins. Nothing is
 * known of them but what kernel_check() has found so far, so everything that is looked up may turn
 * out not to be there.
 */
#ifndef BTFSMITH_KERNEL_TYPES_H
#define BTFSMITH_KERNEL_TYPES_H

#include "btf_format.h"
#include "kernel_rules.h"
#include "vec.h"

struct kernel_types {
	const struct kernel_types *base; /* that this extends; NULL: none */
	bool foreign;                    /* other byte order than this machine's */
	uint32_t kind_mask, vlen_mask;   /* of info words */
	uint32_t max_name_offset;
	uint32_t start_id;     /* of the first own type; 0, which is void, without base */
	uint32_t start_string; /* offset of the first own string */
	const unsigned char *records; /* the type section; borrowed */
	uint32_t num_record_bytes;
	const char *strings; /* borrowed; after the check of the section it ends with a NUL */
	uint32_t num_string_bytes;
	/* Own types: offsets into records. Without base the first one is void, and is not in there. */
	vec(uint32_t) offsets;
};

/* The three words that a type begins with, and what follows them. */
struct kernel_type {
	uint32_t name;
	uint32_t info;
	uint32_t word; /* size or type */
	enum kind kind;
	uint32_t vlen;
	bool kind_flag;
	const unsigned char *rest;
};

struct kernel_member {
	uint32_t name, type, offset;
};

void kernel_types_deinit(struct kernel_types *types);

/** One past the last id. */
static inline uint32_t kernel_types_num(const struct kernel_types *types)
{
	return types->start_id + (uint32_t)types->offsets.num;
}

static inline uint32_t kernel_word(const struct kernel_types *types, const unsigned char *at)
{
	return btf_load32(at, types->foreign);
}

/** The type at @p record, whose 12 bytes are there. */
static inline struct kernel_type kernel_type_at(const struct kernel_types *types,
						const unsigned char *record)
{
	uint32_t info = kernel_word(types, record + BTF_RECORD_INFO);
	return (struct kernel_type){
		.name = kernel_word(types, record + BTF_RECORD_NAME),
		.info = info,
		.word = kernel_word(types, record + BTF_RECORD_WORD),
		.kind = info >> BTF_INFO_KIND_SHIFT & types->kind_mask,
		.vlen = info & types->vlen_mask,
		.kind_flag = info >> BTF_INFO_FLAG_SHIFT,
		.rest = record + BTF_RECORD_BYTES,
	};
}

/** @return false: there is no type @p id. Of void the kind is KIND_VOID. */
must_check bool kernel_type_get(const struct kernel_types *types, uint32_t id,
				struct kernel_type *ret);

/** The string at @p offset, in the base or here; NULL: there is none. */
const char *kernel_string(const struct kernel_types *types, uint32_t offset);

/** As kernel_string(), but also NULL beyond the largest offset of a name. */
const char *kernel_name(const struct kernel_types *types, uint32_t offset);

/** Word @p i behind the record of @p type. */
static inline uint32_t kernel_rest(const struct kernel_types *types,
				   const struct kernel_type *type, size_t i)
{
	return kernel_word(types, type->rest + 4 * i);
}

/** Member @p i of a STRUCT or UNION, or variable of a DATASEC: type, offset and size then. */
static inline struct kernel_member kernel_member(const struct kernel_types *types,
						 const struct kernel_type *type, size_t i)
{
	return (struct kernel_member){
		kernel_rest(types, type, 3 * i),
		kernel_rest(types, type, 3 * i + 1),
		kernel_rest(types, type, 3 * i + 2),
	};
}

/** Where @p member of @p type begins, in bits. */
static inline uint32_t kernel_member_bit(const struct kernel_type *type,
					 const struct kernel_member *member)
{
	return type->kind_flag ? member->offset & 0xffffff : member->offset;
}

#endif
