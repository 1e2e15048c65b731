// SPDX-License-Identifier: LGPL-2.1-or-later
/* Kinds of BTF types and what each consists of; see kinds.def. */
#ifndef BTFSMITH_KINDS_H
#define BTFSMITH_KINDS_H

#include "compiler.h"

enum kind {
	KIND_VOID = 0,
#define K(name, number, word, fixed, item) KIND_##name = number,
#include "kinds.def"
#undef K
	NUM_KINDS = 20,
};

enum kind_word { WORD_NOTHING, WORD_SIZE, WORD_TYPE };
enum kind_fixed {
	FIXED_NOTHING,
	FIXED_INT_DATA,
	FIXED_ARRAY_INFO,
	FIXED_LINKAGE,
	FIXED_COMPONENT,
};
enum kind_item {
	ITEM_NOTHING,
	ITEM_MEMBER,
	ITEM_ENUMERATOR,
	ITEM_PARAM,
	ITEM_VARIABLE,
	ITEM_ENUMERATOR64,
};

struct kind_info {
	const char *name; /* as bpftool prints it: "STRUCT" */
	enum kind_word word;
	enum kind_fixed fixed;
	enum kind_item item;
	uint8_t fixed_bytes; /* on the wire, after the 12-byte record */
	uint8_t item_bytes;  /* on the wire, each */
};

/* Indexed by kind; entry 0 is void. */
extern const struct kind_info kind_infos[NUM_KINDS];

/** "member": what messages call one of them. */
const char *kind_item_noun(enum kind_item item);

/** Kinds with members. */
static inline bool kind_is_composite(enum kind kind)
{
	return kind == KIND_STRUCT || kind == KIND_UNION;
}

/** Kinds with enumerators. */
static inline bool kind_is_enum(enum kind kind)
{
	return kind == KIND_ENUM || kind == KIND_ENUM64;
}

/** Kinds that stand for the type they refer to, in what the kernel calls a modifier chain. */
static inline bool kind_is_modifier(enum kind kind)
{
	return kind == KIND_TYPEDEF || kind == KIND_VOLATILE || kind == KIND_CONST ||
	       kind == KIND_RESTRICT || kind == KIND_TYPE_TAG;
}

#endif
