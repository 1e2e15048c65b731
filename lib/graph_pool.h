// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * From the graph of a unit to the pool: references are resolved, every type becomes a shape,
 * and the unit is left with one number for each of its types.
 */
#ifndef BTFSMITH_GRAPH_POOL_H
#define BTFSMITH_GRAPH_POOL_H

#include "diag.h"
#include "pool.h"
#include "unit_graph.h"

struct graph_frame {
	uint32_t node;
	uint32_t next_item; /* items before it are resolved */
};

/* Of a node that is not in the pool yet. */
enum { REF_PENDING = POOL_ERROR };

/* One for each worker. */
struct graph_pool {
	struct pool *pool;
	struct diags *diags;
	uint64_t features; /* BTFSMITH_FEATURE_* */
	struct unit_graph *graph;
	vec(uint32_t) refs; /* of each node the pool entry, or REF_PENDING */
	uint32_t unit;      /* number, for places */
	/* For pool_add(): the entry of the node before, then of the last shape. */
	uint32_t after;
	uint32_t part; /* of the current DIE's types, for places */
	vec(struct graph_frame) stack;
	vec(struct pool_item) items; /* of the shape being built */
	vec(uint32_t) positions; /* member's item -> index in the shape, or NODE_NONE */
	bool wants_positions;
	bool flat_arrays; /* all dimensions of an array as one */
	const char *path;
};

void graph_pool_init(struct graph_pool *gp, struct pool *pool, struct diags *diags,
		     uint64_t features, const char *path);
void graph_pool_deinit(struct graph_pool *gp);

/**
 * Put all types of @p graph into the pool.
 *
 * @param unit Number of the unit in the input.
 * @param[out] refs Room for graph->nodes.num numbers: of a definition its shape, of a forward
 *	declaration its key, of other types what refers to them.
 * @return BAD_DWARF: types refer to each other in a circle without a name; LIMIT; NO_MEMORY.
 */
must_check struct btfsmith_error *graph_pool_run(struct graph_pool *gp,
						 struct unit_graph *graph, uint32_t unit,
						 uint32_t *refs);

#endif
