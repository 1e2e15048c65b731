// SPDX-License-Identifier: LGPL-2.1-or-later
/* What the parts of lowering share while it goes on: lower.c, lower_names.c. */
#ifndef BTFSMITH_LOWER_STATE_H
#define BTFSMITH_LOWER_STATE_H

#include "lower.h"

struct lower {
	const char *where;
	struct type_list *list;
	const struct target_kernel *kernel;
	bool keeps_ids;
	struct lowered *lowered;
	uint32_t *to;      /* by id: what those who refer to it are to refer to */
	bool *is_removed;  /* by id */
	bool *is_cut;      /* by id: it has fewer items than before */
	uint32_t *renamed; /* by offset of a name: that of the new one; NULL: none yet */
	size_t num_names;  /* offsets below this are in `renamed` */
	bool has_garbage;  /* strings that nothing refers to any more */
};

static inline uint32_t first_own(const struct type_list *list)
{
	return 1 + list->num_base;
}

// To be changed: not one of the base.
static inline struct type *own_type(const struct lower *lower, size_t id)
{
	const struct type_list *shared = lower->list->shared;
	return &lower->list->types.items[id - (shared ? shared->types.num : 0)];
}

// NULL: it has none.
static inline struct type_item *own_items(const struct lower *lower, const struct type *type)
{
	if (!type->num_items)
		return NULL;
	const struct type_list *shared = lower->list->shared;
	return lower->list->items.items + (type->first_item - (shared ? shared->items.num : 0));
}

static inline bool has(const struct lower *lower, enum trait trait)
{
	return lower->kernel->has[trait];
}

static inline void count(struct lower *lower, enum lowering lowering)
{
	lower->lowered->counts[lowering]++;
}

#endif
