// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which nodes of a graph cannot be told apart by anything that is reachable from them. */
#ifndef BTFSMITH_REFINE_H
#define BTFSMITH_REFINE_H

#include "compiler.h"

/*
 * Edges are numbers: from `base` on, base + i is node i; below, they are labels that are equal
 * or not. Nodes with the same class at the start must have the same number of edges.
 */
struct refine_graph {
	uint32_t num_nodes;
	uint32_t base;
	const uint32_t *first_edge; /* num_nodes + 1 of them */
	const uint32_t *edges;
};

/**
 * Split classes until two nodes are of one class only if their edges lead, one by one, to
 * equal labels or to nodes of one class: the coarsest such partition, found in
 * O(edges * log nodes).
 *
 * @param classes Of each node; in: the partition to start from, numbered densely from 0;
 *	out: the result, likewise.
 * @param num_classes In and out.
 * @return false: out of memory.
 */
must_check bool refine(const struct refine_graph *graph, uint32_t *classes,
		       uint32_t *num_classes);

#endif
