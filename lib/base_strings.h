// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names that an input and its base have in common: by name the string's place in the base, and what
 * the base has of that name.
 */
#ifndef BTFSMITH_BASE_STRINGS_H
#define BTFSMITH_BASE_STRINGS_H

#include "compiler.h"
#include "vec.h"

/* A string of the base that the input has, too. */
struct base_string {
	uint32_t name; /* canonical */
	uint32_t offset;
	uint32_t keyed; /* id of the first type with a key of that name; 0: none */
	uint32_t func;  /* of the first function */
};

struct base_strings {
	vec(struct base_string) list;
	/* Those of the list by name: open addressing; name 0: free. NULL: not made yet. */
	struct base_string *slots;
	size_t mask;
};

static always_inline size_t base_strings_slot(const struct base_strings *strings, uint32_t name)
{
	size_t i = name * UINT64_C(0x9e3779b97f4a7c15) >> 24 & strings->mask;
	while (strings->slots[i].name && strings->slots[i].name != name)
		i = (i + 1) & strings->mask;
	return i;
}

/** NULL: the base has no string of that name, which is not 0. */
static always_inline const struct base_string *
base_strings_find(const struct base_strings *strings, uint32_t name)
{
	const struct base_string *string = &strings->slots[base_strings_slot(strings, name)];
	return string->name ? string : NULL;
}

/** The offset of the string of @p name, 0 of none. false: the base has no such string. */
static always_inline bool base_strings_offset(const struct base_strings *strings, uint32_t name,
					      uint32_t *ret)
{
	*ret = name ? strings->slots[base_strings_slot(strings, name)].offset : 0;
	return *ret || !name;
}

/** Make the slots; the list is complete. false: out of memory. */
must_check bool base_strings_index(struct base_strings *strings);
void base_strings_deinit(struct base_strings *strings);

#endif
