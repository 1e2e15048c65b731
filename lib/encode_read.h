// SPDX-License-Identifier: LGPL-2.1-or-later
/* Reading: the units of a file into graphs, the graphs into the pool, by several workers. */
#ifndef BTFSMITH_ENCODE_READ_H
#define BTFSMITH_ENCODE_READ_H

#include "encode_state.h"

/**
 * Read the file's units into encode->pool and encode->units. What may be selected is left in
 * the workers' candidates.
 *
 * @param encode Its jobs, dwarf, filter, names, pool and symbols are set.
 * @return BAD_DWARF, LIMIT, NO_MEMORY, ...
 */
must_check struct btfsmith_error *encode_read(struct encode *encode);

/** The same after it was done, as if it had not been. */
must_check struct btfsmith_error *encode_read_again(struct encode *encode);

/**
 * What the types of unit @p number refer to, for binding: units in which a name has several
 * definitions are read a second time.
 *
 * @param arg The struct encode.
 * @param[out] ret Is appended to.
 */
must_check struct btfsmith_error *encode_read_edges(void *arg, uint32_t number,
						    struct unit_edges *ret);

void encode_workers_deinit(struct encode *encode);

#endif
