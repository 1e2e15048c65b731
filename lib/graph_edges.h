// SPDX-License-Identifier: LGPL-2.1-or-later
/* What each type of a unit refers to, type by type: what binding.h asks for. */
#ifndef BTFSMITH_GRAPH_EDGES_H
#define BTFSMITH_GRAPH_EDGES_H

#include "binding.h"
#include "graph_pool.h"

/**
 * List the references of all types of the graph that graph_pool_run() was called for last.
 *
 * @param[out] ret Appended to; see struct unit_edges. What stands for another type (atomic_type
 *	and the like) has that one's references.
 * @return false: out of memory.
 */
must_check bool graph_edges(struct graph_pool *gp, struct unit_edges *ret);

/** Append the target of a reference, as node.type has it, past types that are aliases. */
must_check bool graph_edges_add(const struct unit_graph *graph, uint32_t type,
				struct unit_edges *ret);

#endif
