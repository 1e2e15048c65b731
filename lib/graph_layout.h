// SPDX-License-Identifier: LGPL-2.1-or-later
/* Sizes, alignment and members of a unit's types, from the DIEs alone: no pool is needed. */
#ifndef BTFSMITH_GRAPH_LAYOUT_H
#define BTFSMITH_GRAPH_LAYOUT_H

#include "unit_graph.h"

/* Types are given as node.type has them. */

/** The node of a type; NULL: void, or no type. */
const struct node *graph_node_of(const struct unit_graph *graph, uint32_t type);

/**
 * Bytes of what a parameter of that type is passed as: of the first type with a size on the way
 * from it. 0: there is none.
 */
uint32_t graph_bytes_of(const struct unit_graph *graph, uint32_t type);

/** Bytes of a variable of that type, arrays multiplied out. 0: none, or not known. */
uint64_t graph_size_of(const struct unit_graph *graph, uint32_t type);

/**
 * The struct that a parameter of that type is, past typedefs and const; NULL: it is none. One
 * that is volatile is taken for none, as pahole does.
 */
const struct node *graph_struct_by_value(const struct unit_graph *graph, uint32_t type);

/**
 * Was the struct declared packed? Nothing says so; it shows where there is no padding that
 * alignment would ask for.
 */
bool graph_looks_packed(const struct unit_graph *graph, const struct node *node);

/** The member with a name that begins at byte @p offset of the struct; NULL: none. */
const struct node_item *graph_member_at(const struct unit_graph *graph, uint32_t type,
					uint32_t offset);

#endif
