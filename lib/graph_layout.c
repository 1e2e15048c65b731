// SPDX-License-Identifier: LGPL-2.1-or-later
#include "graph_layout.h"

enum {
	MAX_TYPE_STEPS = 64, /* typedefs and qualifiers around a type */
	MAX_NESTING = 32,    /* of structs, when their alignment is asked for */
};

const struct node *graph_node_of(const struct unit_graph *graph, uint32_t type)
{
	uint32_t number = type ? unit_graph_find(graph, type - 1) : NODE_NONE;
	return number == NODE_NONE ? NULL : &graph->nodes.items[number];
}

// The first type with a size on the way from @p type; NULL: there is none.
static const struct node *sized_node(const struct unit_graph *graph, uint32_t type)
{
	const struct node *node = graph_node_of(graph, type);
	for (unsigned int i = 0; node && i < MAX_TYPE_STEPS; i++) {
		if (node->kind == KIND_PTR || node->size)
			return node;
		node = graph_node_of(graph, node->type);
	}
	return NULL;
}

uint32_t graph_bytes_of(const struct unit_graph *graph, uint32_t type)
{
	const struct node *node = sized_node(graph, type);
	if (!node)
		return 0;
	return node->kind == KIND_PTR ? graph->address_size : node->size;
}

const struct node *graph_struct_by_value(const struct unit_graph *graph, uint32_t type)
{
	const struct node *node = graph_node_of(graph, type);
	for (unsigned int i = 0; node && i < MAX_TYPE_STEPS; i++) {
		if (node->kind != KIND_CONST && node->kind != KIND_TYPEDEF)
			return node->kind == KIND_STRUCT ? node : NULL;
		node = graph_node_of(graph, node->type);
	}
	return NULL;
}

static uint32_t struct_alignment(const struct unit_graph *graph, const struct node *node,
				 unsigned int depth);

// What a type asks for by nature, attributes aside.
static uint32_t alignment(const struct unit_graph *graph, uint32_t type, unsigned int depth)
{
	const struct node *node = graph_node_of(graph, type);
	for (unsigned int i = 0; node && i < MAX_TYPE_STEPS; i++) {
		if (node->kind == KIND_STRUCT || node->kind == KIND_UNION)
			return struct_alignment(graph, node, depth + 1);
		if (node->kind == KIND_PTR)
			return graph->address_size;
		if (node->size)
			return node->size;
		node = graph_node_of(graph, node->type);
	}
	return 1;
}

static uint32_t struct_alignment(const struct unit_graph *graph, const struct node *node,
				 unsigned int depth)
{
	uint32_t most = 1;
	for (uint32_t i = 0; depth < MAX_NESTING && i < node->num_items; i++) {
		const struct node_item *item = &graph->items.items[node->first_item + i];
		uint32_t wants = alignment(graph, item->type, depth);
		if (wants > most)
			most = wants;
	}
	return most;
}

bool graph_looks_packed(const struct unit_graph *graph, const struct node *node)
{
	uint64_t end = 0;
	bool is_misaligned = node->size % struct_alignment(graph, node, 0) != 0;
	for (uint32_t i = 0; i < node->num_items; i++) {
		const struct node_item *item = &graph->items.items[node->first_item + i];
		uint64_t at = item->value / 8, bytes = graph_bytes_of(graph, item->type);
		if (item->bits || at != end)
			return false;
		is_misaligned |= at % alignment(graph, item->type, 0) != 0;
		end = at + bytes;
	}
	return is_misaligned && end == node->size;
}

const struct node_item *graph_member_at(const struct unit_graph *graph, uint32_t type,
					 uint32_t offset)
{
	const struct node *node = sized_node(graph, type);
	if (!node || node->kind != KIND_STRUCT)
		return NULL;
	for (uint32_t i = 0; i < node->num_items; i++) {
		const struct node_item *item = &graph->items.items[node->first_item + i];
		if (item->value == (uint64_t)offset * 8 && item->name && item->type)
			return item;
	}
	return NULL;
}

// Multiply by the elements of all dimensions; false: there are too many.
static bool count_elements(const struct unit_graph *graph, const struct node *array,
			   uint64_t *times)
{
	for (uint32_t i = 0; i < array->num_items; i++) {
		uint64_t count = graph->items.items[array->first_item + i].value;
		if (mul_overflows(*times, count, times))
			return false;
	}
	return true;
}

uint64_t graph_size_of(const struct unit_graph *graph, uint32_t type)
{
	const struct node *node = graph_node_of(graph, type);
	uint64_t times = 1, bytes = 0;
	for (unsigned int i = 0; node && !bytes && i < MAX_TYPE_STEPS; i++) {
		bytes = node->kind == KIND_PTR ? graph->address_size : node->size;
		if (!bytes && node->kind == KIND_ARRAY &&
		    !count_elements(graph, node, &times))
			return 0;
		node = graph_node_of(graph, node->type);
	}
	return mul_overflows(times, bytes, &bytes) ? 0 : bytes;
}
