// SPDX-License-Identifier: LGPL-2.1-or-later
/* The references of a unit's types one by one, for binding.h. */
#ifndef BTFSMITH_ENCODE_EDGES_H
#define BTFSMITH_ENCODE_EDGES_H

#include "binding.h"
#include "unit_graph.h"

must_check struct btfsmith_error *graph_edges(const struct unit_graph *graph,
					      const struct pool *pool,
					      const struct unit_refs *unit,
					      struct unit_edges *ret);

#endif
