// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Two type lists as one graph, made to find out what differs. Names are numbers that are equal
 * for equal texts of either list. A *node* is a type of either; a *definition* is a node that is
 * known by its name: what refers to it means that name. Its *key* is the name along with what C
 * tells apart: struct, union, enum, typedef, arithmetic type, function, variable, section. A
 * forward declaration has the key of its struct or union, ENUM64 that of an enum, FLOAT that of
 * an INT. All other nodes are what they consist of, and have no key.
 */
#ifndef BTFSMITH_DIFF_GRAPH_H
#define BTFSMITH_DIFF_GRAPH_H

#include "type_list.h"

enum diff_side { DIFF_OLD, DIFF_NEW, DIFF_NUM_SIDES };

enum { DIFF_NONE = 0xffffffffu };

struct diff_text {
	const char *text; /* borrowed from a list */
	size_t len;
};

struct diff_names {
	uint32_t *numbers[DIFF_NUM_SIDES]; /* by offset of the string; 0: "" */
	vec(struct diff_text) texts;       /* by number */
	uint32_t *slots;                   /* number, or 0: free; mask + 1 of them */
	size_t mask;
};

/* The definitions of a key: nodes [base[side], own[side]) and [own[side], end[side]) of it. */
struct diff_key {
	uint32_t base[DIFF_NUM_SIDES];
	uint32_t own[DIFF_NUM_SIDES];
	uint32_t end[DIFF_NUM_SIDES];
};

struct diff_graph {
	const struct type_list *lists[DIFF_NUM_SIDES]; /* borrowed */
	uint32_t first_new;  /* nodes below it are those of the old list, with their ids */
	uint32_t num_nodes;
	struct diff_names names;
	uint32_t *keys;      /* of each node; 0: it has none; else from 1 to num_keys */
	uint32_t num_keys;
	uint32_t *definitions; /* nodes, key by key; of one key by side, base first, then by id */
	struct diff_key *by_key; /* num_keys + 1 of them, into definitions */
	uint8_t *is_left_out; /* of each node: a copy that is not to count */
};

/** @param[out] ret To be deinitialised whatever the result. false: out of memory. */
must_check bool diff_graph_init(const struct type_list *old_list,
				const struct type_list *new_list, struct diff_graph *ret);
void diff_graph_deinit(struct diff_graph *graph);

static inline enum diff_side diff_side(const struct diff_graph *graph, uint32_t node)
{
	return node < graph->first_new ? DIFF_OLD : DIFF_NEW;
}

static inline uint32_t diff_node(const struct diff_graph *graph, enum diff_side side, uint32_t id)
{
	return side == DIFF_OLD ? id : graph->first_new + id;
}

static inline uint32_t diff_id(const struct diff_graph *graph, uint32_t node)
{
	return node < graph->first_new ? node : node - graph->first_new;
}

static inline const struct type_list *diff_list(const struct diff_graph *graph, uint32_t node)
{
	return graph->lists[diff_side(graph, node)];
}

static inline const struct type *diff_type(const struct diff_graph *graph, uint32_t node)
{
	return type_list_type(diff_list(graph, node), diff_id(graph, node));
}

static inline const struct type_item *
diff_item(const struct diff_graph *graph, uint32_t node, uint32_t i)
{
	return type_list_item(diff_list(graph, node),
			      (size_t)diff_type(graph, node)->first_item + i);
}

/** The number of a name of the list that @p node is of. */
static inline uint32_t diff_name(const struct diff_graph *graph, uint32_t node, uint32_t name)
{
	return graph->names.numbers[diff_side(graph, node)][name];
}

/** Is it one of the list's own types, and none that is left out? Void is not. */
static inline bool diff_is_own(const struct diff_graph *graph, uint32_t node)
{
	return diff_id(graph, node) > diff_list(graph, node)->num_base &&
	       !graph->is_left_out[node];
}

/** Has a list more than one definition of the key? */
bool diff_is_ambiguous(const struct diff_graph *graph, uint32_t key);

/** References that say what a type is: an array's index type is not among them. */
uint32_t diff_num_edges(const struct type *type);
/** The node that edge @p i leads to: first that of the type itself, then those of its items. */
uint32_t diff_edge(const struct diff_graph *graph, uint32_t node, uint32_t i);

bool diff_has_target(enum kind kind);
bool diff_has_item_targets(enum kind kind);

static inline void cleanup_diff_graph_fn(struct diff_graph *graph)
{
	diff_graph_deinit(graph);
}
#define cleanup_diff_graph cleanup(cleanup_diff_graph_fn)

#endif
