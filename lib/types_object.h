// SPDX-License-Identifier: LGPL-2.1-or-later
/* What the public, opaque `struct btfsmith_types` holds. Made by encode.c and api.c. */
#ifndef BTFSMITH_TYPES_OBJECT_H
#define BTFSMITH_TYPES_OBJECT_H

#include "btfsmith.h"
#include "type_list.h"

struct btfsmith_types {
	struct type_list list;
	struct btfsmith_base *base; /* what list shares, if it is this object's own; else NULL */
	void *data; /* the raw BTF of list; heap */
	size_t size;
	char *where; /* it was read from, for messages; NULL: from nowhere */
	struct btfsmith_types *distilled; /* the base of list, if that is a distilled one; owned */
	struct btfsmith_stats stats; /* its member size is not used */
};

/** NULL: out of memory. The list is all zero: to be filled, or to be destroyed as it is. */
must_check struct btfsmith_types *types_create(void);

/** Make the raw BTF of @p types, of which the list is there, and say so in its stats. */
must_check struct btfsmith_error *types_finish(struct btfsmith_types *types);

/**
 * Put a distilled base in place of the base of @p types, or of those of its types that are
 * certain to be a kernel's if it has no base.
 *
 * @param where For messages.
 * @param is_sorted See btfsmith_types_distill().
 */
must_check struct btfsmith_error *types_distill(const char *where, bool is_sorted,
						struct btfsmith_types *types);

static inline void cleanup_types_fn(struct btfsmith_types **types)
{
	btfsmith_types_destroy(*types);
}
#define cleanup_types cleanup(cleanup_types_fn)

#endif
