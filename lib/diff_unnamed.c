// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_unnamed.h"

#include "diff_pair.h"

struct unnamed {
	const struct diff_graph *graph;
	const uint32_t *classes; /* of nodes */
	/* Of each class: own nodes, and the first of them. */
	struct diff_finding *found;
	uint8_t *is_explained;
	uint8_t *is_referenced; /* by another one that is not explained */
	vec(uint32_t) stack;
	vec(uint32_t) roots[DIFF_NUM_SIDES]; /* nodes to be told of that nothing leads to */
	struct diff_pairs pairs;
};

static bool is_unnamed(const struct unnamed *u, uint32_t node)
{
	return diff_id(u->graph, node) && !u->graph->keys[node];
}

// All that @p node consists of is told of with it.
static bool explain(struct unnamed *u, uint32_t node)
{
	u->stack.num = 0;
	if (!vec_push(&u->stack, node))
		return false;
	while (u->stack.num) {
		node = u->stack.items[--u->stack.num];
		uint32_t num = diff_num_edges(diff_type(u->graph, node));
		for (uint32_t i = 0; i < num; i++) {
			uint32_t target = diff_edge(u->graph, node, i);
			uint32_t class = u->classes[target];
			if (!is_unnamed(u, target) || u->is_explained[class])
				continue;
			u->is_explained[class] = 1;
			if (!vec_push(&u->stack, target))
				return false;
		}
	}
	return true;
}

static void count(struct unnamed *u)
{
	for (uint32_t node = 0; node < u->graph->num_nodes; node++) {
		if (!is_unnamed(u, node) || !diff_is_own(u->graph, node))
			continue;
		struct diff_finding *found = &u->found[u->classes[node]];
		enum diff_side side = diff_side(u->graph, node);
		if (!found->num[side]++)
			found->nodes[side] = node;
	}
}

// Not both sides have such; DIFF_NONE otherwise.
static uint32_t only_node(const struct diff_finding *found)
{
	bool has_old = found->num[DIFF_OLD] != 0, has_new = found->num[DIFF_NEW] != 0;
	if (has_old == has_new)
		return DIFF_NONE;
	return found->nodes[has_old ? DIFF_OLD : DIFF_NEW];
}

// Is there only one side that has such, and nothing yet that tells why?
static bool is_candidate(const struct unnamed *u, uint32_t class, uint32_t *node_ret)
{
	*node_ret = only_node(&u->found[class]);
	return *node_ret != DIFF_NONE && !u->is_explained[class];
}

static void mark_referenced(struct unnamed *u, uint32_t num_classes)
{
	uint32_t node;
	for (uint32_t class = 0; class < num_classes; class++) {
		if (!is_candidate(u, class, &node))
			continue;
		uint32_t num = diff_num_edges(diff_type(u->graph, node));
		for (uint32_t i = 0; i < num; i++) {
			uint32_t target = u->classes[diff_edge(u->graph, node, i)];
			if (target != class)
				u->is_referenced[target] = 1;
		}
	}
}

static bool tell_copies(struct unnamed *u, uint32_t num_classes, struct diff_findings *findings)
{
	for (uint32_t class = 0; class < num_classes; class++) {
		const struct diff_finding *found = &u->found[class];
		// What is there too often is not there because of what changed.
		if (found->num[DIFF_OLD] && found->num[DIFF_NEW] &&
		    found->num[DIFF_OLD] != found->num[DIFF_NEW] &&
		    !vec_push(&findings->of, *found))
			return false;
	}
	return true;
}

// Enums without a name hold constants of which some come and go.
static uint64_t trait_first_item(void *arg, unsigned int row, uint32_t index)
{
	const struct unnamed *u = arg;
	uint32_t node = u->roots[row].items[index];
	const struct type *type = diff_type(u->graph, node);
	enum kind_item item = kind_infos[type->kind].item;
	if (type->name || !type->num_items ||
	    (item != ITEM_MEMBER && item != ITEM_ENUMERATOR && item != ITEM_ENUMERATOR64))
		return DIFF_NO_TRAIT;
	uint32_t name = diff_item(u->graph, node, 0)->name;
	return (uint64_t)type->kind << 32 | diff_name(u->graph, node, name);
}

static bool tell(struct unnamed *u, uint32_t old_node, uint32_t new_node,
		 struct diff_findings *findings)
{
	struct diff_finding finding = { .nodes = { old_node, new_node } };
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		uint32_t node = finding.nodes[side];
		if (node == DIFF_NONE)
			continue;
		finding.num[side] = u->found[u->classes[node]].num[side];
		if (!explain(u, node))
			return false;
	}
	return vec_push(&findings->of, finding);
}

static bool tell_roots(struct unnamed *u, uint32_t num_classes, struct diff_findings *findings)
{
	uint32_t node;
	for (uint32_t class = 0; class < num_classes; class++) {
		if (is_candidate(u, class, &node) && !u->is_referenced[class] &&
		    !vec_push(&u->roots[diff_side(u->graph, node)], node))
			return false;
	}
	if (!diff_pairs_start(&u->pairs, (uint32_t)u->roots[DIFF_OLD].num,
			      (uint32_t)u->roots[DIFF_NEW].num))
		return false;
	diff_pairs_match(&u->pairs, trait_first_item, u);
	for (uint32_t i = 0; i < u->roots[DIFF_OLD].num; i++) {
		uint32_t j = u->pairs.partner[DIFF_OLD][i];
		if (!tell(u, u->roots[DIFF_OLD].items[i],
			  j == DIFF_ALONE ? DIFF_NONE : u->roots[DIFF_NEW].items[j], findings))
			return false;
	}
	for (uint32_t j = 0; j < u->roots[DIFF_NEW].num; j++) {
		if (u->pairs.partner[DIFF_NEW][j] == DIFF_ALONE &&
		    !tell(u, DIFF_NONE, u->roots[DIFF_NEW].items[j], findings))
			return false;
	}
	return true;
}

// What only a loop leads to.
static bool tell_rest(struct unnamed *u, uint32_t num_classes, struct diff_findings *findings)
{
	uint32_t node;
	for (uint32_t class = 0; class < num_classes; class++) {
		if (!is_candidate(u, class, &node) || !u->is_referenced[class])
			continue;
		bool is_old = diff_side(u->graph, node) == DIFF_OLD;
		if (!tell(u, is_old ? node : DIFF_NONE, is_old ? DIFF_NONE : node, findings))
			return false;
	}
	return true;
}

static void unnamed_deinit(struct unnamed *u)
{
	free(u->found);
	free(u->is_explained);
	free(u->is_referenced);
	vec_deinit(&u->stack);
	vec_deinit(&u->roots[DIFF_OLD]);
	vec_deinit(&u->roots[DIFF_NEW]);
	diff_pairs_deinit(&u->pairs);
}

bool diff_find_unnamed(const struct diff_graph *graph, const struct diff_match *match,
		       struct diff_findings *findings)
{
	uint32_t num_classes = match->classes.num;
	struct unnamed u = { .graph = graph, .classes = match->classes.of };
	u.found = calloc(num_classes, sizeof(*u.found));
	u.is_explained = calloc(num_classes, 1);
	u.is_referenced = calloc(num_classes, 1);
	bool done = u.found && u.is_explained && u.is_referenced;
	for (size_t i = 0; done && i < findings->of.num; i++) {
		for (int side = 0; done && side < DIFF_NUM_SIDES; side++) {
			uint32_t node = findings->of.items[i].nodes[side];
			done = node == DIFF_NONE || explain(&u, node);
		}
	}
	if (done) {
		count(&u);
		mark_referenced(&u, num_classes);
		done = tell_copies(&u, num_classes, findings) &&
		       tell_roots(&u, num_classes, findings) &&
		       tell_rest(&u, num_classes, findings);
	}
	unnamed_deinit(&u);
	return done;
}
