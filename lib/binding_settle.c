// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What forwards mean and which nodes are one type: steps 1 to 3 of binding.c.
 */
#include "binder.h"

#include "refine.h"

enum { MAX_ASSUMED = 256 };

static bool comes_before(const struct binder *b, uint32_t left, uint32_t right)
{
	place a = b->nodes.items[left].first, c = b->nodes.items[right].first;
	return a != c ? a < c : left < right;
}

// Absorption goes from less to more, so that it ends.
uint32_t binder_absorber(const struct binder *b, uint32_t node)
{
	while (b->nodes.items[node].absorbed != NODE_NOT_ABSORBED)
		node = b->nodes.items[node].absorbed;
	return node;
}

// ---- 1. forwards ----

static uint32_t class_of_edge(const struct binder *b, uint32_t edge)
{
	return edge < binder_num_entries(b) ? edge
				     : binder_num_entries(b) + b->classes[edge - binder_num_entries(b)];
}

/* What a forward can mean: the first candidate, and whether all are one type. */
struct choice {
	uint32_t edge; /* 0: none */
	bool is_one;
};

static void consider(const struct binder *b, struct choice *choice, uint32_t edge)
{
	if (!choice->edge) {
		*choice = (struct choice){ .edge = edge, .is_one = true };
		return;
	}
	if (class_of_edge(b, edge) != class_of_edge(b, choice->edge))
		choice->is_one = false;
	uint32_t base = binder_num_entries(b);
	if (edge >= base && choice->edge >= base &&
	    comes_before(b, edge - base, choice->edge - base))
		choice->edge = edge;
}

// Do the units of a node and those of a forward agree, what the forward is of aside?
static bool fits(const struct binder *b, const struct forward *forward,
		 const struct meaning *node)
{
	if (node->profile == PROFILE_PRIVATE || forward->profile == PROFILE_PRIVATE ||
	    node->profile == forward->profile)
		return true;
	uint32_t except = pool_is_ambiguous(b->pool, forward->key)
				  ? b->reach.index[forward->key]
				  : UINT32_MAX;
	return profiles_agree(&b->profiles, node->profile, forward->profile, except);
}

static uint32_t resolve_forward(const struct binder *b, const struct forward *forward)
{
	if (forward->evidence)
		return forward->evidence;
	struct choice fitting = { 0 }, any = { 0 };
	for (uint32_t d = binder_definition_of(b->pool, forward->key); d;
	     d = binder_definition_of(b->pool, d)) {
		if (!binder_is_tainted(b, d)) {
			consider(b, &any, d);
			consider(b, &fitting, d);
		}
		uint32_t tried = 0;
		for (uint32_t next = b->last_of_shape[d]; next && tried < MAX_CANDIDATES;
		     tried++) {
			const struct meaning *node = &b->nodes.items[next - 1];
			uint32_t edge = binder_node_edge(b, next - 1);
			next = node->next_of_shape;
			if (!node->is_seen || node->absorbed != NODE_NOT_ABSORBED)
				continue;
			consider(b, &any, edge);
			if (fits(b, forward, node))
				consider(b, &fitting, edge);
		}
	}
	const struct choice *choice = fitting.edge ? &fitting : &any;
	return choice->edge && choice->is_one ? choice->edge : forward->key;
}

// Resolve all forwards that are not opaque; @p changed: one of them became so.
static void resolve_forwards(struct binder *b, bool *changed)
{
	*changed = false;
	for (uint32_t i = 0; i < b->forwards.num; i++) {
		struct forward *forward = &b->forwards.items[i];
		if (forward->is_opaque)
			continue;
		uint32_t target = resolve_forward(b, forward);
		forward->is_opaque = target == forward->key;
		*changed |= forward->is_opaque;
		forward->target = target;
	}
}

// ---- 2. one type or not ----

uint32_t binder_solid_edge(const struct binder *b, uint32_t edge)
{
	if (edge & EDGE_FORWARD) {
		const struct forward *forward = &b->forwards.items[edge & ~EDGE_FORWARD];
		edge = forward->target;
		// Evidence can also come from absorbing, when forwards are resolved already.
		if (forward->is_opaque && forward->evidence)
			edge = forward->evidence;
	}
	return edge < binder_num_entries(b)
		       ? edge
		       : binder_node_edge(b, binder_absorber(b, edge - binder_num_entries(b)));
}

static void lay_out_edges(struct binder *b)
{
	uint32_t num = 0;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		const struct meaning *node = &b->nodes.items[i];
		b->first_edge[i] = num;
		for (uint32_t j = 0; j < node->num_edges; j++)
			b->solid_edges[num++] =
				binder_solid_edge(b, b->edges.items[node->first_edge + j]);
	}
	b->first_edge[b->nodes.num] = num;
}

static bool number_shapes(struct binder *b)
{
	cleanup_free uint32_t *class_of_shape = calloc(binder_num_entries(b), sizeof(uint32_t));
	if (!class_of_shape)
		return false;
	b->num_classes = 0;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		uint32_t shape = b->nodes.items[i].shape;
		if (!class_of_shape[shape])
			class_of_shape[shape] = ++b->num_classes;
		b->classes[i] = class_of_shape[shape] - 1;
	}
	return true;
}

static bool refine_nodes(struct binder *b)
{
	if (!number_shapes(b))
		return false;
	lay_out_edges(b);
	struct refine_graph graph = {
		.num_nodes = (uint32_t)b->nodes.num,
		.base = binder_num_entries(b),
		.first_edge = b->first_edge,
		.edges = b->solid_edges,
	};
	return refine(&graph, b->classes, &b->num_classes);
}

static bool settle_forwards(struct binder *b)
{
	bool changed = true;
	if (!number_shapes(b))
		return false;
	resolve_forwards(b, &changed);
	for (unsigned int round = 0; changed || !round; round++) {
		if (!refine_nodes(b))
			return false;
		if (round == MAX_ROUNDS)
			return true;
		resolve_forwards(b, &changed);
	}
	return true;
}

// ---- 3. absorbing what differs by opaque forwards only ----

bool binder_is_opaque_key(const struct binder *b, uint32_t edge)
{
	return edge < binder_num_entries(b) && edge && pool_is_key(pool_entry(b->pool, edge));
}

static bool is_definition_of(const struct binder *b, uint32_t edge, uint32_t key)
{
	uint32_t entry = edge < binder_num_entries(b) ? edge
					       : b->nodes.items[binder_edge_node(b, edge)].shape;
	return pool_entry(b->pool, entry)->key == key;
}

/* A comparison of two nodes. Definitions that refer to each other are compared only once. */
struct comparison {
	uint32_t budget; /* steps left */
	uint32_t num_assumed;
	struct {
		uint32_t more;
		uint32_t less;
	} assumed[MAX_ASSUMED]; /* to fill: other pairs decide */
};

// False: the pair is assumed already, or one too many (*is_full).
static bool assume(struct comparison *c, uint32_t more, uint32_t less, bool *is_full)
{
	for (uint32_t i = 0; i < c->num_assumed; i++) {
		if (c->assumed[i].more == more && c->assumed[i].less == less)
			return false;
	}
	*is_full = c->num_assumed == MAX_ASSUMED;
	if (*is_full)
		return false;
	c->assumed[c->num_assumed].more = more;
	c->assumed[c->num_assumed++].less = less;
	return true;
}

static bool fills(const struct binder *b, uint32_t more, uint32_t less, struct comparison *c);

/*
 * Does @p more have definitions where @p less has opaque forwards, and is else equal to it?
 * Other types on the way are compared by what they hold.
 */
static bool fills_edge(const struct binder *b, uint32_t more, uint32_t less, struct comparison *c)
{
	if (class_of_edge(b, more) == class_of_edge(b, less))
		return true;
	if (!c->budget)
		return false;
	c->budget--;
	if (binder_is_opaque_key(b, less))
		return !binder_is_opaque_key(b, more) && more && is_definition_of(b, more, less);
	if (less < binder_num_entries(b) || more < binder_num_entries(b))
		return false;
	uint32_t from = binder_edge_node(b, less), to = binder_edge_node(b, more);
	if (b->nodes.items[from].shape != b->nodes.items[to].shape)
		return false;
	bool is_full = false;
	if (binder_is_definition(b, b->nodes.items[from].shape) &&
	    !assume(c, to, from, &is_full))
		return !is_full;
	return fills(b, to, from, c);
}

static bool fills(const struct binder *b, uint32_t more, uint32_t less, struct comparison *c)
{
	uint32_t num = b->first_edge[less + 1] - b->first_edge[less];
	const uint32_t *more_edges = b->solid_edges + b->first_edge[more];
	const uint32_t *less_edges = b->solid_edges + b->first_edge[less];
	for (uint32_t i = 0; i < num; i++) {
		if (!fills_edge(b, more_edges[i], less_edges[i], c))
			return false;
	}
	return true;
}

static bool is_filled_by(const struct binder *b, uint32_t node, uint32_t other)
{
	struct comparison c;
	c.budget = MAX_COMPARED;
	c.num_assumed = 1;
	c.assumed[0].more = other;
	c.assumed[0].less = node;
	return fills(b, other, node, &c);
}

static uint32_t look_for_fuller(const struct binder *b, uint32_t node)
{
	uint32_t best = NODE_NOT_ABSORBED, tried = 0;
	for (uint32_t next = b->last_of_shape[b->nodes.items[node].shape];
	     next && tried < MAX_CANDIDATES; tried++) {
		uint32_t other = next - 1;
		const struct meaning *candidate = &b->nodes.items[other];
		next = candidate->next_of_shape;
		if (b->classes[other] != b->classes[node] && candidate->is_seen &&
		    candidate->absorbed == NODE_NOT_ABSORBED &&
		    is_filled_by(b, node, other) &&
		    (best == NODE_NOT_ABSORBED || comes_before(b, other, best)))
			best = other;
	}
	return best;
}

// One look for all nodes of a class: they have equal edges.
uint32_t binder_find_fuller(struct binder *b, uint32_t node)
{
	uint32_t *fuller = &b->fuller[b->classes[node]];
	if (*fuller == NODE_NOT_TRIED)
		*fuller = look_for_fuller(b, node);
	return *fuller;
}

void binder_forget_fuller(struct binder *b)
{
	for (uint32_t i = 0; i < b->num_classes; i++)
		b->fuller[i] = NODE_NOT_TRIED;
}

static bool absorb_by_edges(struct binder *b)
{
	bool any = false;
	binder_forget_fuller(b);
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		struct meaning *node = &b->nodes.items[i];
		if (node->absorbed != NODE_NOT_ABSORBED || !node->num_open ||
		    !binder_is_definition(b, node->shape))
			continue;
		node->absorbed = binder_find_fuller(b, i);
		if (node->absorbed == NODE_NOT_ABSORBED)
			continue;
		any = true;
		uint32_t budget = MAX_COMPARED;
		const struct meaning *by = &b->nodes.items[node->absorbed];
		for (uint32_t j = 0; j < node->num_edges; j++)
			binder_note_evidence(b, b->edges.items[node->first_edge + j],
				      b->edges.items[by->first_edge + j], &budget);
	}
	return any;
}

bool binder_settle(struct binder *b)
{
	size_t num = b->nodes.num;
	b->first_edge = calloc(num + 1, sizeof(*b->first_edge));
	b->solid_edges = calloc(b->edges.num + 1, sizeof(*b->solid_edges));
	b->classes = calloc(num + 1, sizeof(*b->classes));
	b->fuller = calloc(num + 1, sizeof(*b->fuller));
	if (!b->first_edge || !b->solid_edges || !b->classes || !b->fuller)
		return false;
	if (!settle_forwards(b))
		return false;
	for (unsigned int round = 0; round < MAX_ROUNDS && absorb_by_edges(b); round++) {
		if (!refine_nodes(b))
			return false;
	}
	return true;
}
