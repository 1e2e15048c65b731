// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The shape of one node of a unit graph: what of a DIE BTF can hold, with references that are
 * pool entries. Part of graph_pool.c, which decides when a node's turn is.
 */
#ifndef BTFSMITH_GRAPH_SHAPE_H
#define BTFSMITH_GRAPH_SHAPE_H

#include "graph_pool.h"

/** The place of a node's type, the next of its parts. */
static always_inline place graph_place_of(const struct graph_pool *gp,
					  const struct node *node)
{
	return place_make(gp->unit, (uint32_t)(node - gp->graph->nodes.items), gp->part);
}

/** The entry of the node before, 0 if there is none yet. */
static always_inline uint32_t graph_ref_before(const struct graph_pool *gp,
					       const struct node *node)
{
	size_t number = (size_t)(node - gp->graph->nodes.items);
	uint32_t ref = number ? gp->refs.items[number - 1] : 0;
	return likely(ref != REF_PENDING) ? ref : 0;
}

/** Bring the graph's tags into the order of their nodes, before anything else here is called. */
void graph_shape_sort_tags(struct unit_graph *graph);

/**
 * Put a node into the pool that has no name of its own: all that it refers to is resolved.
 *
 * @return The entry or POOL_ERROR.
 */
uint32_t graph_shape_make(struct graph_pool *gp, uint32_t number);

/**
 * The shape of a struct, union, enum or typedef.
 *
 * @param[out] ret Its items are valid until the next call.
 * @return false: out of memory.
 */
bool graph_shape_keyed(struct graph_pool *gp, const struct node *node, struct shape *ret);

/**
 * Build the members of struct or union number @p number of the graph that graph_pool_run()
 * was called for last: gp->items, and in gp->positions where each of the node's items went.
 *
 * @return false: out of memory.
 */
must_check bool graph_shape_members(struct graph_pool *gp, uint32_t number);

/** Add the declaration tags of the node whose shape was built last; false: see pool_error(). */
bool graph_shape_add_tags(struct graph_pool *gp, uint32_t number, uint32_t definition);

#endif
