// SPDX-License-Identifier: LGPL-2.1-or-later
#include "graph_edges.h"

#include "graph_shape.h"

// The type that @p type is, past what only stands for others; NODE_NONE: void.
static uint32_t target_of(const struct unit_graph *graph, uint32_t type)
{
	for (size_t steps = 0; type && steps <= graph->nodes.num; steps++) {
		uint32_t number = unit_graph_find(graph, type - 1);
		if (number == NODE_NONE || !node_is_alias(&graph->nodes.items[number]))
			return number;
		type = graph->nodes.items[number].type;
	}
	return NODE_NONE;
}

bool graph_edges_add(const struct unit_graph *graph, uint32_t type, struct unit_edges *ret)
{
	return vec_push(&ret->targets, target_of(graph, type));
}

static bool add_target(struct graph_pool *gp, uint32_t type, struct unit_edges *ret)
{
	return graph_edges_add(gp->graph, type, ret);
}

// Members in the order of the shape, which may lack some and be sorted.
static bool add_members(struct graph_pool *gp, uint32_t number, struct unit_edges *ret)
{
	const struct node *node = &gp->graph->nodes.items[number];
	if (!graph_shape_members(gp, number))
		return false;
	size_t first = ret->targets.num, num = gp->items.num;
	if (!vec_reserve(&ret->targets, first + num))
		return false;
	const struct node_item *items = gp->graph->items.items + node->first_item;
	for (uint32_t i = 0; i < node->num_items; i++) {
		uint32_t position = gp->positions.items[i];
		if (position != NODE_NONE)
			ret->targets.items[first + position] =
				target_of(gp->graph, items[i].type);
	}
	ret->targets.num = first + num;
	return true;
}

static bool add_params(struct graph_pool *gp, const struct node *node, struct unit_edges *ret)
{
	if (!add_target(gp, node->type, ret))
		return false;
	for (uint32_t i = 0; i < node->num_items; i++) {
		const struct node_item *item = &gp->graph->items.items[node->first_item + i];
		if (!add_target(gp, item->type, ret))
			return false;
	}
	return true;
}

static bool add_edges(struct graph_pool *gp, uint32_t number, struct unit_edges *ret)
{
	const struct node *node = &gp->graph->nodes.items[number];
	switch ((int)node->kind) {
	case KIND_PTR:
	case KIND_CONST:
	case KIND_VOLATILE:
	case KIND_RESTRICT:
	case KIND_TYPEDEF:
	case KIND_ARRAY:
		return add_target(gp, node->type, ret);
	case KIND_FUNC_PROTO:
		return add_params(gp, node, ret);
	case KIND_STRUCT:
	case KIND_UNION:
		return node->flags & NODE_DECLARATION || add_members(gp, number, ret);
	default:
		return true;
	}
}

bool graph_edges(struct graph_pool *gp, struct unit_edges *ret)
{
	for (uint32_t i = 0; i < gp->graph->nodes.num; i++) {
		const struct node *node = &gp->graph->nodes.items[i];
		uint32_t number = i;
		if (node_is_alias(node))
			number = target_of(gp->graph, node->type);
		if (!vec_push(&ret->first, (uint32_t)ret->targets.num) ||
		    (number != NODE_NONE && !add_edges(gp, number, ret)))
			return false;
	}
	return vec_push(&ret->first, (uint32_t)ret->targets.num);
}
