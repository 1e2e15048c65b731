// SPDX-License-Identifier: LGPL-2.1-or-later
/* Do two prototypes mean the same call? */
#ifndef BTFSMITH_SELECT_MATCH_H
#define BTFSMITH_SELECT_MATCH_H

#include "pool.h"

/**
 * Compare two FUNC_PROTO entries: results and parameters in turn, not their names. Types with a
 * name are compared by that alone; a const on one side only does not count.
 */
bool protos_match(const struct pool *pool, uint32_t left, uint32_t right);

/** The same of a result or parameter. */
bool proto_types_match(const struct pool *pool, uint32_t left, uint32_t right);

#endif
