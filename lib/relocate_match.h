// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which type of the new base each type of a distilled base stands for. */
#ifndef BTFSMITH_RELOCATE_MATCH_H
#define BTFSMITH_RELOCATE_MATCH_H

#include "relocate.h"

/* What is known of a type of the distilled base. */
struct relocate_type {
	uint32_t id;       /* in the new base; 0: none */
	uint32_t second;   /* another one there that fits as well; 0: none */
	uint32_t holder;   /* a split struct or union that has one inside; 0: none */
	uint32_t by_value; /* a split prototype or variable that has one; 0: none */
};

struct relocate_map {
	struct relocate_type *types; /* by id; heap */
	/* By offset: where the new base has a string that names a type of the distilled base. */
	uint32_t *strings; /* heap */
};

/**
 * @param[out] ret To be deinitialised whatever the result.
 * @return BAD_BTF: a type that no distilled base has; NO_MEMORY. Types that do not fit are no
 * error here.
 */
must_check struct btfsmith_error *relocate_match(const struct relocate_input *input,
						 struct relocate_map *ret);
void relocate_map_deinit(struct relocate_map *map);

/** How many structs and unions of this name the base has; with several the size decides. */
uint32_t relocate_num_composites(const struct type_list *base, const char *name);

static inline void cleanup_relocate_map_fn(struct relocate_map *map)
{
	relocate_map_deinit(map);
}
#define cleanup_relocate_map cleanup(cleanup_relocate_map_fn)

static inline bool relocate_fits(const struct relocate_type *type)
{
	return type->id && !type->second;
}

#endif
