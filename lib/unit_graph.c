// SPDX-License-Identifier: LGPL-2.1-or-later
#include "unit_graph.h"

void unit_graph_reset(struct unit_graph *graph)
{
	graph->nodes.num = 0;
	graph->items.num = 0;
	graph->tags.num = 0;
	graph->index.num = 0;
}

void unit_graph_deinit(struct unit_graph *graph)
{
	vec_deinit(&graph->nodes);
	vec_deinit(&graph->items);
	vec_deinit(&graph->tags);
	vec_deinit(&graph->index);
}

uint32_t unit_graph_add(struct unit_graph *graph, const struct node *node)
{
	size_t buckets = ((size_t)node->die >> GRAPH_INDEX_SHIFT) + 1;
	uint32_t number = (uint32_t)graph->nodes.num;
	if (unlikely(number == NODE_NONE) || !vec_reserve(&graph->index, buckets) ||
	    !vec_push(&graph->nodes, *node))
		return NODE_NONE;
	while (graph->index.num < buckets)
		graph->index.items[graph->index.num++] = number;
	return number;
}
