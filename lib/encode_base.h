// SPDX-License-Identifier: LGPL-2.1-or-later
/* The encoder's part for a base: from the file to one more unit of the input. */
#ifndef BTFSMITH_ENCODE_BASE_H
#define BTFSMITH_ENCODE_BASE_H

#include "base_types.h"

struct encode_base {
	bool is_used;
	struct base_types types;
	/*
	 * pahole before 1.32 made one ARRAY of all dimensions. A module's types must be like that,
	 * too, to be those of such a base: else half of the kernel's structs are the module's own.
	 */
	bool has_flat_arrays;
};

/** Read the base. To be deinitialised whatever the result. */
must_check struct btfsmith_error *encode_base_read(struct encode_base *base, const char *path);
void encode_base_deinit(struct encode_base *base);

/**
 * Make the base the last unit of the input, all of which is in the pool.
 *
 * @param[in,out] units Heap, of *@p num_units; replaced by an array with one more.
 * @param[in,out] symbols Its `types` become those of the base.
 */
must_check struct btfsmith_error *encode_base_add(struct encode_base *base, struct pool *pool,
						  struct unit_refs **units, uint32_t *num_units,
						  struct symbols *symbols);

#endif
