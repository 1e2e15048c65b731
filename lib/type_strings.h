// SPDX-License-Identifier: LGPL-2.1-or-later
/* The strings of a type list while it is made: each text once, in the order of its arrival. */
#ifndef BTFSMITH_TYPE_STRINGS_H
#define BTFSMITH_TYPE_STRINGS_H

#include "type_list.h"

/* `struct type_strings s = { 0 };` knows no string but the empty one. */
struct type_strings {
	uint32_t *slots; /* offsets into the list's strings, or 0; mask + 1 of them */
	size_t mask;
	size_t num;
};

void type_strings_deinit(struct type_strings *strings);

/**
 * The offset of @p text in @p list, to which it is added if it is new.
 *
 * @param list The one that all strings so far were added to, or a copy of it.
 * @return false: out of memory, or the list's offsets have no room left.
 */
must_check bool type_strings_add(struct type_strings *strings, struct type_list *list,
				 const char *text, uint32_t *ret);

static inline void cleanup_type_strings_fn(struct type_strings *strings)
{
	type_strings_deinit(strings);
}
#define cleanup_type_strings cleanup(cleanup_type_strings_fn)

#endif
