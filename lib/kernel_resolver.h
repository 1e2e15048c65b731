// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What pass 2 knows of each type. To resolve a type means to find out the id that it stands for:
 * of modifiers and variables the one behind them that has a size, of arrays that of the elements.
 */
#ifndef BTFSMITH_KERNEL_RESOLVER_H
#define BTFSMITH_KERNEL_RESOLVER_H

#include "kernel_check_state.h"

enum kernel_visit {
	NOT_VISITED,
	VISITED,
	RESOLVED,
	FITS_FUNC, /* of a FUNC_PROTO, to which no walk goes: a FUNC may be of that type */
};

/* What the walk was started for decides how far it goes into other types. */
enum kernel_resolve_mode { MODE_UNDECIDED, MODE_POINTER, MODE_COMPOSITE };

struct kernel_vertex {
	uint32_t id;
	uint32_t next; /* member or variable */
};

struct kernel_resolver {
	struct kernel_check *check;
	uint8_t *visits;          /* of each id: kernel_visit */
	uint32_t *resolved_ids;   /* 0: nothing, or not yet */
	uint32_t *resolved_sizes; /* of arrays */
	struct kernel_vertex stack[KERNEL_MAX_DEPTH];
	unsigned int depth;
	enum kernel_resolve_mode mode;
};

/* A type that has a size, which is that of another type maybe. */
struct kernel_sized {
	uint32_t id;
	uint32_t size;
	struct kernel_type type;
};

/** Find what @p id stands for. @return false: it has no size, as far as is known by now. */
must_check bool kernel_resolve_size(const struct kernel_resolver *resolver, uint32_t id,
				    struct kernel_sized *ret);

/** Check member @p i of check->type, whose type was resolved as far as it is going to be. */
must_check bool kernel_check_member(struct kernel_resolver *resolver, uint32_t i);

static inline bool kernel_is_composite(enum kind kind)
{
	return kind == KIND_STRUCT || kind == KIND_UNION;
}

#endif
