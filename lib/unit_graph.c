// SPDX-License-Identifier: LGPL-2.1-or-later
#include "unit_graph.h"

#include <string.h>

enum {
	// No type that a compiler refers to often has a smaller DIE, so that slots are not shared.
	INDEX_SHIFT = 2,
	INDEX_SHIFT_LARGE = 5,
};

void unit_graph_reset(struct unit_graph *graph)
{
	graph->nodes.num = 0;
	graph->dies.num = 0;
	graph->items.num = 0;
	graph->tags.num = 0;
	graph->funcs.num = 0;
	graph->params.num = 0;
	graph->vars.num = 0;
	graph->func_tags.num = 0;
	graph->var_tags.num = 0;
}

void unit_graph_deinit(struct unit_graph *graph)
{
	vec_deinit(&graph->nodes);
	vec_deinit(&graph->dies);
	vec_deinit(&graph->items);
	vec_deinit(&graph->tags);
	vec_deinit(&graph->funcs);
	vec_deinit(&graph->params);
	vec_deinit(&graph->vars);
	vec_deinit(&graph->func_tags);
	vec_deinit(&graph->var_tags);
	vec_deinit(&graph->index);
}

bool unit_graph_extend(struct unit_graph *graph, uint32_t end, bool is_large)
{
	if (!graph->nodes.num)
		graph->index_shift = is_large ? INDEX_SHIFT_LARGE : INDEX_SHIFT;
	size_t slots = ((size_t)end >> graph->index_shift) + 1;
	// Also of a graph without items there is a first one to point to.
	if (!vec_reserve(&graph->index, slots) || !vec_reserve(&graph->items, 1))
		return false;
	if (slots > graph->index.num) {
		memset(&graph->index.items[graph->index.num], 0,
		       (slots - graph->index.num) * sizeof(*graph->index.items));
		graph->index.num = slots;
	}
	return true;
}

bool unit_graph_grow(struct unit_graph *graph)
{
	size_t num = graph->nodes.num + 1;
	// First the one whose capacity is not looked at.
	return num < NODE_NONE && vec_reserve(&graph->dies, num) &&
	       vec_reserve(&graph->nodes, graph->dies.capacity);
}

uint32_t
unit_graph_find_before(const struct unit_graph *graph, uint32_t die, size_t number)
{
	const uint32_t *dies = graph->dies.items;
	if (number >= graph->dies.num)
		return NODE_NONE;
	// A slot that is not of this unit, or not written, shows by a DIE of another place.
	while (number && dies[number] > die &&
	       dies[number] >> graph->index_shift == die >> graph->index_shift)
		number--;
	return dies[number] == die ? (uint32_t)number : NODE_NONE;
}
