// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names with several definitions.
 *
 * Most names have one definition in the whole input; a reference to such a key means that,
 * and a forward declaration of it too. Where `struct irq_info` is two things, every type that
 * reaches it by references may be two things as well, though its shape is one:
 *
 *	unit 1: struct irq_info { int irq; };    struct port { struct irq_info *info; };
 *	unit 2: struct irq_info { void *data; }; struct port { struct irq_info *info; };
 *
 * The shapes that reach an ambiguous key (reach.h) are *tainted*. A tainted definition
 * together with what units say about the names that it reaches (profile.h) is a *node*; its
 * edges are the nodes that its references mean in these units. Types without a name are nodes
 * by their shape and edges. In a unit that gives a name several meanings (types inside
 * functions) each type concerned is a node of its own, and its references are read from the
 * DIEs again. Then:
 *
 * 1. A reference to a key that the unit does not define is a *forward*. Where another unit of
 *    the node defines it, that is the edge. Else it means what the key is defined as in units
 *    that agree with this one, or in any if none does; but only if that is one type. If not,
 *    it is opaque and stays a forward declaration.
 * 2. Nodes that cannot be told apart are one type (refine.h). Whether they can depends on what
 *    forwards mean, and what forwards mean depends on what is one type. So forwards are
 *    resolved as if everything fitted, nodes are refined, and forwards that then have more
 *    than one meaning are made opaque, until none is left that has.
 * 3. A type that equals another one but for opaque forwards where that one has definitions is
 *    absorbed by it, by the first if there are several. Where this (or 1) shows that a forward
 *    means a definition, it does so in all units that say the same about what matters.
 *
 * The number of nodes depends on how many different things units say, not on how many units
 * say them: a unit whose types are all nodes with edges costs one look at each type.
 */
#include "binding.h"

#include <assert.h>
#include <string.h>

#include "error.h"
#include "intern.h"
#include "profile.h"
#include "reach.h"
#include "refine.h"

enum {
	NODE_NOT_ABSORBED = 0xffffffffu,
	NODE_NOT_TRIED = 0xfffffffeu,
	EDGE_ERROR = 0xffffffffu,
	EDGE_FORWARD = 0x80000000u, /* | number of the forward */
	NO_TARGET = 0xffffffffu,
	MAX_ROUNDS = 32,
	/* Nodes of one shape that are tried as what another one could be absorbed by. */
	MAX_CANDIDATES = 256,
	/* Types without a name in a row that one DIE makes, and steps of comparing such. */
	MAX_PARTS = 1024,
	MAX_COMPARED = 4096,
};

/* A tainted shape as some units mean it. */
struct meaning {
	uint32_t shape;
	uint32_t profile;  /* of a definition; PROFILE_PRIVATE: of one type of one unit */
	uint32_t absorbed; /* by this node, or NODE_NOT_ABSORBED */
	uint32_t first_edge;
	uint32_t num_edges;
	uint32_t num_open; /* forwards among the edges and in unnamed types that they lead to */
	uint32_t next_of_shape; /* the node of that shape made before, + 1 */
	bool is_seen;      /* some unit has this type; else only part of another one's DIE */
	bool has_edges;
	place first;
};

/* A reference to a key from units that do not define it. */
struct forward {
	uint32_t key;
	uint32_t profile; /* of these units for the key, what they say themselves */
	uint32_t evidence; /* edge that a unit of the same world has in its place, or 0 */
	uint32_t target;  /* edge; the key itself: opaque */
	bool is_opaque;
};

/* What was last found for a pool entry. */
struct entry_memo {
	uint32_t profile; /* + 1: what `node` is for */
	uint32_t node;
	uint32_t unit; /* + 1: what `unit_node` is for */
	uint32_t unit_node;
};

/* The unit being looked at. */
struct unit_view {
	uint32_t unit;
	uint32_t env;
	bool has_private;
	bool has_unexplained; /* forwards without evidence what they mean */
};

struct binder {
	struct binding *binding;
	const struct pool *pool;
	const struct unit_refs *units;
	uint32_t num_units;
	const struct binding_source *source;
	bool *is_touched; /* by unit: it has tainted shapes */
	struct reach reach;
	struct profiles profiles;
	uint32_t *env_of_unit;
	struct intern keyed;    /* shape, profile; private: and unit + 1, type -> keyed_nodes */
	vec(uint32_t) keyed_nodes;
	struct intern unnamed;  /* shape, edges -> unnamed_nodes */
	vec(uint32_t) unnamed_nodes;
	vec(struct meaning) nodes;
	uint32_t *last_of_shape; /* by pool entry: node + 1 */
	struct entry_memo *memo; /* by pool entry */
	vec(uint32_t) edges;     /* as found: forwards not resolved */
	vec(uint32_t) scratch;
	/* Types of the unit whose nodes are not complete, without and with a name. */
	vec(uint32_t) unnamed_todo;
	vec(uint32_t) keyed_todo;
	struct intern forward_keys; /* key, profile of the units and of their world */
	vec(struct forward) forwards;
	struct unit_edges unit_edges;
	/* As they stand: edges with forwards resolved, in the order of nodes; classes. */
	uint32_t *first_edge;
	uint32_t *solid_edges;
	uint32_t *classes;
	uint32_t num_classes;
	uint32_t *fuller; /* by class: what can absorb its nodes, NODE_NOT_TRIED at first */
	uint32_t *instance_of_class;
};

static uint32_t num_entries(const struct binder *b)
{
	return b->binding->num_entries;
}

static bool is_tainted(const struct binder *b, uint32_t entry)
{
	return b->reach.set_of[entry] != REACH_NOTHING;
}

// ---- results for what is not tainted ----

static uint32_t definition_of(const struct pool *pool, uint32_t key)
{
	return atomic_load_explicit(&pool_entry(pool, key)->definition, memory_order_relaxed);
}

uint32_t binding_plain(const struct binding *binding, uint32_t ref)
{
	if (!pool_is_key(pool_entry(binding->pool, ref)))
		return ref;
	uint32_t definition = definition_of(binding->pool, ref);
	return definition ? definition : ref;
}

// ---- nodes ----

static uint32_t node_edge(const struct binder *b, uint32_t node)
{
	return num_entries(b) + node;
}

static uint32_t edge_node(const struct binder *b, uint32_t edge)
{
	return edge - num_entries(b);
}

static bool is_node_edge(const struct binder *b, uint32_t edge)
{
	return edge >= num_entries(b) && !(edge & EDGE_FORWARD);
}

// NO_TARGET: out of memory or of numbers.
static uint32_t add_node(struct binder *b, uint32_t shape, uint32_t profile)
{
	uint32_t number = (uint32_t)b->nodes.num;
	struct meaning node = {
		.shape = shape,
		.profile = profile,
		.absorbed = NODE_NOT_ABSORBED,
		.next_of_shape = b->last_of_shape[shape],
		.first = PLACE_NONE,
	};
	if (num_entries(b) + (uint64_t)number >= EDGE_FORWARD || !vec_push(&b->nodes, node))
		return NO_TARGET;
	b->last_of_shape[shape] = number + 1;
	return number;
}

// The node with this key, made if new.
static uint32_t get_keyed(struct binder *b, const uint32_t *key, size_t num)
{
	bool is_new;
	uint32_t number = intern_add(&b->keyed, key, num, &is_new);
	if (number == INTERN_ERROR)
		return NO_TARGET;
	if (is_new) {
		uint32_t node = add_node(b, key[0], key[1]);
		if (node == NO_TARGET || !vec_push(&b->keyed_nodes, node))
			return NO_TARGET;
	}
	return b->keyed_nodes.items[number];
}

static uint32_t get_shared(struct binder *b, uint32_t shape, uint32_t profile)
{
	uint32_t key[2] = { shape, profile };
	return get_keyed(b, key, 2);
}

static uint32_t get_private(struct binder *b, uint32_t shape, uint32_t unit, uint32_t type)
{
	uint32_t key[4] = { shape, PROFILE_PRIVATE, unit + 1, type };
	return get_keyed(b, key, 4);
}

static void seen_at(struct binder *b, uint32_t node, place at)
{
	b->nodes.items[node].is_seen = true;
	if (at < b->nodes.items[node].first)
		b->nodes.items[node].first = at;
}

static uint32_t profile_in(struct binder *b, const struct unit_view *view, uint32_t entry)
{
	return profiles_restrict(&b->profiles, view->env, b->reach.set_of[entry]);
}

static bool is_definition(const struct binder *b, uint32_t entry)
{
	return pool_entry(b->pool, entry)->key;
}

// ---- forwards ----

// What tells forwards of @p key apart; false: out of memory.
static bool make_forward_key(struct binder *b, const struct unit_view *view, uint32_t key,
			     uint32_t ret[static 3])
{
	ret[0] = key;
	ret[1] = profiles_restrict_own(&b->profiles, view->env, b->reach.set_of[key]);
	ret[2] = profile_in(b, view, key);
	return ret[1] != PROFILE_ERROR && ret[2] != PROFILE_ERROR;
}

static uint32_t forward_edge(struct binder *b, const struct unit_view *view, uint32_t key)
{
	uint32_t words[3];
	if (!make_forward_key(b, view, key, words))
		return EDGE_ERROR;
	bool is_new;
	uint32_t number = intern_add(&b->forward_keys, words, ARRAY_SIZE(words), &is_new);
	if (number == INTERN_ERROR || number >= EDGE_ERROR - EDGE_FORWARD)
		return EDGE_ERROR;
	struct forward forward = { .key = key, .profile = words[1], .target = key };
	if (is_new && !vec_push(&b->forwards, forward))
		return EDGE_ERROR;
	return EDGE_FORWARD | number;
}

static uint32_t num_open(const struct binder *b, uint32_t edge)
{
	if (edge & EDGE_FORWARD)
		return 1;
	if (!is_node_edge(b, edge))
		return 0;
	const struct meaning *node = &b->nodes.items[edge_node(b, edge)];
	return is_definition(b, node->shape) ? 0 : node->num_open;
}

/*
 * Two edges for the same reference: where the first one has forwards the other one shows what
 * they mean. @p budget bounds the steps.
 */
static void note_evidence(struct binder *b, uint32_t less, uint32_t more, uint32_t *budget)
{
	if (less == more || !*budget)
		return;
	--*budget;
	if (less & EDGE_FORWARD) {
		uint32_t *evidence = &b->forwards.items[less & ~EDGE_FORWARD].evidence;
		if (!*evidence && !(more & EDGE_FORWARD))
			*evidence = more;
		return;
	}
	if (!is_node_edge(b, less) || !is_node_edge(b, more))
		return;
	const struct meaning *from = &b->nodes.items[edge_node(b, less)];
	const struct meaning *to = &b->nodes.items[edge_node(b, more)];
	if (from->shape != to->shape || is_definition(b, from->shape))
		return;
	for (uint32_t i = 0; i < from->num_edges && i < to->num_edges; i++)
		note_evidence(b, b->edges.items[from->first_edge + i],
			      b->edges.items[to->first_edge + i], budget);
}

// ---- edges of types that units share ----

static uint32_t shared_edge(struct binder *b, const struct unit_view *view, uint32_t ref,
			    uint32_t depth);

// Edges for the references of @p shape are pushed onto b->scratch.
static bool push_edges(struct binder *b, const struct unit_view *view, const struct shape *shape,
		       uint32_t depth)
{
	if (shape_has_ref(shape->kind)) {
		uint32_t edge = shared_edge(b, view, shape->ref, depth);
		if (edge == EDGE_ERROR || !vec_push(&b->scratch, edge))
			return false;
	}
	uint32_t num_items = shape_has_item_refs(shape->kind) ? shape->num_items : 0;
	for (uint32_t i = 0; i < num_items; i++) {
		uint32_t edge = shared_edge(b, view, shape->items[i].ref, depth);
		if (edge == EDGE_ERROR || !vec_push(&b->scratch, edge))
			return false;
	}
	return true;
}

// Give @p node the edges from b->scratch[@p first] on, and take these away.
static bool set_edges(struct binder *b, uint32_t number, size_t first)
{
	struct meaning *node = &b->nodes.items[number];
	size_t num = b->scratch.num - first, at = b->edges.num;
	if (node->has_edges)
		at = node->first_edge;
	else if (at + num >= UINT32_MAX || !vec_reserve(&b->edges, at + num))
		return false;
	else
		b->edges.num = at + num;
	node->first_edge = (uint32_t)at;
	node->num_edges = (uint32_t)num;
	node->has_edges = true;
	node->num_open = 0;
	for (size_t i = 0; i < num; i++) {
		uint32_t edge = b->scratch.items[first + i];
		b->edges.items[at + i] = edge;
		node->num_open += num_open(b, edge);
	}
	b->scratch.num = first;
	return true;
}

/*
 * The node of a tainted shape without a name in a unit. What it refers to was looked at
 * before, but for parts that have no DIE of their own (dimensions of arrays, tags): of these
 * there are few, so that the depth is bounded.
 */
static uint32_t unnamed_node(struct binder *b, const struct unit_view *view, uint32_t entry,
			     uint32_t depth)
{
	struct entry_memo *memo = &b->memo[entry];
	if (memo->unit == view->unit + 1)
		return memo->unit_node;
	size_t first = b->scratch.num;
	if (depth > MAX_PARTS || !vec_push(&b->scratch, entry) ||
	    !push_edges(b, view, &pool_entry(b->pool, entry)->shape, depth + 1))
		return NO_TARGET;
	bool is_new;
	uint32_t number = intern_add(&b->unnamed, b->scratch.items + first,
				     b->scratch.num - first, &is_new);
	if (number == INTERN_ERROR)
		return NO_TARGET;
	if (is_new) {
		uint32_t node = add_node(b, entry, PROFILE_EMPTY);
		if (node == NO_TARGET || !vec_push(&b->unnamed_nodes, node) ||
		    !set_edges(b, node, first + 1))
			return NO_TARGET;
	}
	b->scratch.num = first;
	memo = &b->memo[entry];
	memo->unit = view->unit + 1;
	memo->unit_node = b->unnamed_nodes.items[number];
	return memo->unit_node;
}

// The definition of @p key in the unit, or 0.
static uint32_t definition_in(const struct binder *b, const struct unit_view *view, uint32_t key)
{
	uint32_t definition = definition_of(b->pool, key);
	if (pool_is_ambiguous(b->pool, key)) {
		definition = profiles_lookup(&b->profiles, view->env, b->reach.index[key]);
		return definition == ENV_SEVERAL ? ENV_UNKNOWN : definition;
	}
	return definition && b->memo[definition].unit == view->unit + 1 ? definition : 0;
}

// Of a definition that the unit has.
static uint32_t definition_edge(const struct binder *b, uint32_t definition)
{
	return is_tainted(b, definition) ? node_edge(b, b->memo[definition].unit_node)
					 : definition;
}

static uint32_t key_edge(struct binder *b, const struct unit_view *view, uint32_t key)
{
	uint32_t definition = definition_in(b, view, key);
	return definition ? definition_edge(b, definition) : forward_edge(b, view, key);
}

static uint32_t shared_edge(struct binder *b, const struct unit_view *view, uint32_t ref,
			    uint32_t depth)
{
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	if (is_definition(b, ref))
		return definition_edge(b, ref);
	uint32_t node = unnamed_node(b, view, ref, depth);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

// A definition's edges as this unit has them fill in what units before left open.
static bool update_definition(struct binder *b, const struct unit_view *view, uint32_t number)
{
	size_t first = b->scratch.num;
	const struct meaning *node = &b->nodes.items[number];
	if (!push_edges(b, view, &pool_entry(b->pool, node->shape)->shape, 0))
		return false;
	node = &b->nodes.items[number];
	for (size_t i = 0; node->has_edges && i < node->num_edges; i++) {
		uint32_t had = b->edges.items[node->first_edge + i];
		uint32_t *now = &b->scratch.items[first + i];
		uint32_t budget = MAX_COMPARED, other_budget = MAX_COMPARED;
		// Each may know what the other does not.
		note_evidence(b, *now, had, &budget);
		note_evidence(b, had, *now, &other_budget);
		if (num_open(b, had) <= num_open(b, *now))
			*now = had;
	}
	return set_edges(b, number, first);
}

// ---- edges of private nodes ----

static uint32_t type_edge(struct binder *b, const struct unit_view *view, uint32_t type)
{
	uint32_t ref = b->units[view->unit].refs[type];
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	uint32_t profile = profile_in(b, view, ref);
	if (profile == PROFILE_ERROR)
		return EDGE_ERROR;
	if (profile != PROFILE_PRIVATE)
		return shared_edge(b, view, ref, 0);
	uint32_t node = get_private(b, ref, view->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

// Is @p ref, as a shape has it, what the type of that number stands for?
static bool is_ref_to(const struct binder *b, uint32_t ref, uint32_t unit, uint32_t type)
{
	if (type >= b->units[unit].num)
		return false;
	uint32_t entry = b->units[unit].refs[type];
	return entry == ref || pool_entry(b->pool, entry)->key == ref;
}

/*
 * The edge for reference @p ref of type @p type, whose DIE refers to type @p target there.
 * Where the DIE makes several types, another one of these may come in between.
 */
static uint32_t private_edge(struct binder *b, const struct unit_view *view, uint32_t type,
			     uint32_t ref, uint32_t target)
{
	if (is_ref_to(b, ref, view->unit, target))
		return type_edge(b, view, target);
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	uint32_t node = get_private(b, ref, view->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

static bool add_private_edges(struct binder *b, const struct unit_view *view, uint32_t number,
			      uint32_t type)
{
	const struct shape *shape = &pool_entry(b->pool, b->nodes.items[number].shape)->shape;
	const uint32_t *targets = b->unit_edges.targets.items;
	uint32_t at = b->unit_edges.first.items[type];
	uint32_t end = b->unit_edges.first.items[type + 1];
	size_t first = b->scratch.num;
	uint32_t num = shape_has_item_refs(shape->kind) ? shape->num_items : 0;
	if (shape_has_ref(shape->kind)) {
		uint32_t target = at < end ? targets[at++] : NO_TARGET;
		uint32_t edge = private_edge(b, view, type, shape->ref, target);
		if (edge == EDGE_ERROR || !vec_push(&b->scratch, edge))
			return false;
	}
	for (uint32_t i = 0; i < num; i++) {
		uint32_t target = at < end ? targets[at++] : NO_TARGET;
		uint32_t edge = private_edge(b, view, type, shape->items[i].ref, target);
		if (edge == EDGE_ERROR || !vec_push(&b->scratch, edge))
			return false;
	}
	return set_edges(b, number, first);
}

// The private nodes of this unit are those from @p first_key on; more come on the way.
static must_check struct btfsmith_error *add_all_private(struct binder *b,
							 const struct unit_view *view,
							 uint32_t first_key)
{
	b->unit_edges.first.num = b->unit_edges.targets.num = 0;
	struct btfsmith_error *err =
		b->source->read_edges(b->source->arg, view->unit, &b->unit_edges);
	if (err)
		return err;
	for (uint32_t i = first_key; i < intern_num(&b->keyed); i++) {
		size_t num;
		const uint32_t *key = intern_get(&b->keyed, i, &num);
		if (num == 4 && !add_private_edges(b, view, b->keyed_nodes.items[i], key[3]))
			return error_no_memory();
	}
	return NULL;
}

// ---- one unit ----

static bool is_explained(struct binder *b, const struct unit_view *view, uint32_t key,
			 bool *failed)
{
	uint32_t words[3], number;
	if (!make_forward_key(b, view, key, words)) {
		*failed = true;
		return false;
	}
	return intern_find(&b->forward_keys, words, ARRAY_SIZE(words), &number) &&
	       b->forwards.items[number].evidence;
}

// A type that is known in full can still tell what forwards of this unit mean.
static bool find_unexplained(struct binder *b, struct unit_view *view)
{
	const struct unit_refs *refs = &b->units[view->unit];
	bool failed = false;
	for (uint32_t i = 0; i < refs->num && !failed && !view->has_unexplained; i++) {
		uint32_t ref = refs->refs[i];
		if (pool_is_key(pool_entry(b->pool, ref)) && is_tainted(b, ref) &&
		    !definition_in(b, view, ref))
			view->has_unexplained = !is_explained(b, view, ref, &failed);
	}
	return !failed;
}

/*
 * Is there anything to be learnt from a type of this unit? Not when its node, for the unit's
 * profile, has all its edges already.
 */
static bool is_done(struct binder *b, const struct unit_view *view, uint32_t entry,
		    bool *failed)
{
	struct entry_memo *memo = &b->memo[entry];
	uint32_t profile = profile_in(b, view, entry);
	*failed |= profile == PROFILE_ERROR;
	if (memo->profile != profile + 1 || view->has_unexplained)
		return false;
	const struct meaning *node = &b->nodes.items[memo->node];
	return node->has_edges && !node->num_open;
}

static bool collect_todo(struct binder *b, const struct unit_view *view)
{
	const struct unit_refs *refs = &b->units[view->unit];
	bool failed = false;
	b->unnamed_todo.num = b->keyed_todo.num = 0;
	for (uint32_t i = 0; i < refs->num; i++) {
		uint32_t entry = refs->refs[i];
		if (!(b->binding->flags[entry] & BINDING_TAINTED) ||
		    is_done(b, view, entry, &failed))
			continue;
		if (!(is_definition(b, entry) ? vec_push(&b->keyed_todo, i)
					      : vec_push(&b->unnamed_todo, i)))
			return false;
	}
	return !failed;
}

// All definitions of the unit get their nodes before any edge is made.
static bool add_definitions(struct binder *b, struct unit_view *view)
{
	const struct unit_refs *refs = &b->units[view->unit];
	for (uint32_t i = 0; i < refs->num; i++) {
		uint32_t entry = refs->refs[i], node;
		if (!(b->binding->flags[entry] & BINDING_TAINTED))
			continue;
		uint32_t profile = profile_in(b, view, entry);
		if (profile == PROFILE_ERROR)
			return false;
		if (profile == PROFILE_PRIVATE) {
			node = get_private(b, entry, view->unit, i);
			view->has_private = true;
		} else if (is_definition(b, entry)) {
			node = get_shared(b, entry, profile);
		} else {
			continue;
		}
		if (node == NO_TARGET)
			return false;
		seen_at(b, node, place_make(view->unit, i, 0));
		struct entry_memo *memo = &b->memo[entry];
		if (is_definition(b, entry) && memo->unit != view->unit + 1) {
			memo->unit = view->unit + 1;
			memo->unit_node = node;
		}
	}
	return true;
}

static int compare_refs(const void *left, const void *right, void *arg)
{
	const uint32_t *refs = arg;
	uint32_t a = *(const uint32_t *)left, c = *(const uint32_t *)right;
	if (refs[a] != refs[c])
		return refs[a] < refs[c] ? -1 : 1;
	return a < c ? -1 : a > c;
}

static bool add_type(struct binder *b, const struct unit_view *view, uint32_t type)
{
	uint32_t entry = b->units[view->unit].refs[type];
	uint32_t profile = profile_in(b, view, entry), node;
	if (profile == PROFILE_PRIVATE)
		return true;
	if (is_definition(b, entry)) {
		node = b->memo[entry].unit_node;
		if (!update_definition(b, view, node))
			return false;
	} else {
		node = unnamed_node(b, view, entry, 0);
		if (node == NO_TARGET)
			return false;
		seen_at(b, node, place_make(view->unit, type, 0));
	}
	b->memo[entry].profile = profile + 1;
	b->memo[entry].node = node;
	return true;
}

static bool add_types(struct binder *b, const struct unit_view *view)
{
	// What a type without a name refers to has a smaller number in the pool.
	const uint32_t *refs = b->units[view->unit].refs;
	if (b->unnamed_todo.num)
		qsort_r(b->unnamed_todo.items, b->unnamed_todo.num,
			sizeof(*b->unnamed_todo.items), compare_refs, (void *)(uintptr_t)refs);
	for (size_t i = 0; i < b->unnamed_todo.num; i++) {
		if (!add_type(b, view, b->unnamed_todo.items[i]))
			return false;
	}
	// In input order: the first unit and type that shows what a forward means counts.
	for (size_t i = 0; i < b->keyed_todo.num; i++) {
		if (!add_type(b, view, b->keyed_todo.items[i]))
			return false;
	}
	return true;
}

static must_check struct btfsmith_error *add_unit(struct binder *b, uint32_t unit)
{
	struct unit_view view = { .unit = unit, .env = b->env_of_unit[unit] };
	uint32_t first_key = intern_num(&b->keyed);
	if (!find_unexplained(b, &view) || !collect_todo(b, &view))
		return error_no_memory();
	if (!b->unnamed_todo.num && !b->keyed_todo.num)
		return NULL;
	if (!add_definitions(b, &view) || !add_types(b, &view))
		return error_no_memory();
	return view.has_private ? add_all_private(b, &view, first_key) : NULL;
}

static must_check struct btfsmith_error *find_nodes(struct binder *b)
{
	for (uint32_t i = 0; i < b->num_units; i++) {
		b->env_of_unit[i] = profiles_env(&b->profiles, &b->units[i], b->binding->flags,
						 &b->is_touched[i]);
		if (b->env_of_unit[i] == PROFILE_ERROR)
			return error_no_memory();
	}
	if (!profiles_make_worlds(&b->profiles))
		return error_no_memory();
	for (uint32_t i = 0; i < b->num_units; i++) {
		if (!b->is_touched[i])
			continue;
		struct btfsmith_error *err = add_unit(b, i);
		if (err)
			return err;
	}
	return NULL;
}

static bool comes_before(const struct binder *b, uint32_t left, uint32_t right)
{
	place a = b->nodes.items[left].first, c = b->nodes.items[right].first;
	return a != c ? a < c : left < right;
}

// Absorption goes from less to more, so that it ends.
static uint32_t absorber(const struct binder *b, uint32_t node)
{
	while (b->nodes.items[node].absorbed != NODE_NOT_ABSORBED)
		node = b->nodes.items[node].absorbed;
	return node;
}

// ---- 1. forwards ----

static uint32_t class_of_edge(const struct binder *b, uint32_t edge)
{
	return edge < num_entries(b) ? edge
				     : num_entries(b) + b->classes[edge - num_entries(b)];
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
	uint32_t base = num_entries(b);
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
	for (uint32_t d = definition_of(b->pool, forward->key); d;
	     d = definition_of(b->pool, d)) {
		if (!is_tainted(b, d)) {
			consider(b, &any, d);
			consider(b, &fitting, d);
		}
		uint32_t tried = 0;
		for (uint32_t next = b->last_of_shape[d]; next && tried < MAX_CANDIDATES;
		     tried++) {
			const struct meaning *node = &b->nodes.items[next - 1];
			uint32_t edge = node_edge(b, next - 1);
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

static uint32_t solid_edge(const struct binder *b, uint32_t edge)
{
	if (edge & EDGE_FORWARD) {
		const struct forward *forward = &b->forwards.items[edge & ~EDGE_FORWARD];
		edge = forward->target;
		// Evidence can also come from absorbing, when forwards are resolved already.
		if (forward->is_opaque && forward->evidence)
			edge = forward->evidence;
	}
	return edge < num_entries(b)
		       ? edge
		       : node_edge(b, absorber(b, edge - num_entries(b)));
}

static void lay_out_edges(struct binder *b)
{
	uint32_t num = 0;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		const struct meaning *node = &b->nodes.items[i];
		b->first_edge[i] = num;
		for (uint32_t j = 0; j < node->num_edges; j++)
			b->solid_edges[num++] =
				solid_edge(b, b->edges.items[node->first_edge + j]);
	}
	b->first_edge[b->nodes.num] = num;
}

static bool number_shapes(struct binder *b)
{
	cleanup_free uint32_t *class_of_shape = calloc(num_entries(b), sizeof(uint32_t));
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
		.base = num_entries(b),
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

static bool is_opaque_key(const struct binder *b, uint32_t edge)
{
	return edge < num_entries(b) && edge && pool_is_key(pool_entry(b->pool, edge));
}

static bool is_definition_of(const struct binder *b, uint32_t edge, uint32_t key)
{
	uint32_t entry = edge < num_entries(b) ? edge
					       : b->nodes.items[edge_node(b, edge)].shape;
	return pool_entry(b->pool, entry)->key == key;
}

static bool fills(const struct binder *b, uint32_t more, uint32_t less, uint32_t *budget);

/*
 * Does @p more have definitions where @p less has opaque forwards, and is else equal to it?
 * Types without a name are compared by what they hold; @p budget bounds the steps.
 */
static bool fills_edge(const struct binder *b, uint32_t more, uint32_t less, uint32_t *budget)
{
	if (class_of_edge(b, more) == class_of_edge(b, less))
		return true;
	if (!*budget)
		return false;
	--*budget;
	if (is_opaque_key(b, less))
		return !is_opaque_key(b, more) && more && is_definition_of(b, more, less);
	if (less < num_entries(b) || more < num_entries(b))
		return false;
	uint32_t from = edge_node(b, less), to = edge_node(b, more);
	if (b->nodes.items[from].shape != b->nodes.items[to].shape ||
	    is_definition(b, b->nodes.items[from].shape))
		return false;
	return fills(b, to, from, budget);
}

static bool fills(const struct binder *b, uint32_t more, uint32_t less, uint32_t *budget)
{
	uint32_t num = b->first_edge[less + 1] - b->first_edge[less];
	const uint32_t *more_edges = b->solid_edges + b->first_edge[more];
	const uint32_t *less_edges = b->solid_edges + b->first_edge[less];
	for (uint32_t i = 0; i < num; i++) {
		if (!fills_edge(b, more_edges[i], less_edges[i], budget))
			return false;
	}
	return true;
}

static uint32_t look_for_fuller(const struct binder *b, uint32_t node)
{
	uint32_t best = NODE_NOT_ABSORBED, tried = 0;
	for (uint32_t next = b->last_of_shape[b->nodes.items[node].shape];
	     next && tried < MAX_CANDIDATES; tried++) {
		uint32_t other = next - 1;
		const struct meaning *candidate = &b->nodes.items[other];
		next = candidate->next_of_shape;
		uint32_t budget = MAX_COMPARED;
		if (b->classes[other] != b->classes[node] && candidate->is_seen &&
		    candidate->absorbed == NODE_NOT_ABSORBED &&
		    fills(b, other, node, &budget) &&
		    (best == NODE_NOT_ABSORBED || comes_before(b, other, best)))
			best = other;
	}
	return best;
}

// One look for all nodes of a class: they have equal edges.
static uint32_t find_fuller(struct binder *b, uint32_t node)
{
	uint32_t *fuller = &b->fuller[b->classes[node]];
	if (*fuller == NODE_NOT_TRIED)
		*fuller = look_for_fuller(b, node);
	return *fuller;
}

static void forget_fuller(struct binder *b)
{
	for (uint32_t i = 0; i < b->num_classes; i++)
		b->fuller[i] = NODE_NOT_TRIED;
}

static bool absorb_by_edges(struct binder *b)
{
	bool any = false;
	forget_fuller(b);
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		struct meaning *node = &b->nodes.items[i];
		if (node->absorbed != NODE_NOT_ABSORBED || !node->num_open ||
		    !is_definition(b, node->shape))
			continue;
		node->absorbed = find_fuller(b, i);
		if (node->absorbed == NODE_NOT_ABSORBED)
			continue;
		any = true;
		uint32_t budget = MAX_COMPARED;
		const struct meaning *by = &b->nodes.items[node->absorbed];
		for (uint32_t j = 0; j < node->num_edges; j++)
			note_evidence(b, b->edges.items[node->first_edge + j],
				      b->edges.items[by->first_edge + j], &budget);
	}
	return any;
}

static bool settle(struct binder *b)
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

// ---- the result ----

// Number the types that the output needs, in the order of their nodes.
static bool make_instance(struct binder *b, uint32_t node)
{
	uint32_t *instance = &b->instance_of_class[b->classes[node]];
	struct binding *binding = b->binding;
	if (!*instance) {
		*instance = (uint32_t)binding->instances.num + 1;
		struct bound_instance made = { .shape = b->nodes.items[node].shape,
					       .first_edge = node,
					       .first = PLACE_NONE };
		if (!vec_push(&binding->instances, made))
			return false;
	}
	return true;
}

/*
 * A type without a name that some unit has, but with opaque forwards, where other units have
 * it in full: of no use unless another type refers to it.
 */
static bool is_stray(struct binder *b, uint32_t node)
{
	const struct meaning *meaning = &b->nodes.items[node];
	return meaning->num_open && !is_definition(b, meaning->shape) &&
	       find_fuller(b, node) != NODE_NOT_ABSORBED;
}

/*
 * Types that a unit has, and what they refer to. Until edges are added an instance's
 * first_edge is its node.
 */
static bool make_instances(struct binder *b)
{
	struct binding *binding = b->binding;
	forget_fuller(b);
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		const struct meaning *node = &b->nodes.items[i];
		if (node->is_seen && node->absorbed == NODE_NOT_ABSORBED && !is_stray(b, i) &&
		    !make_instance(b, i))
			return false;
	}
	for (size_t i = 0; i < binding->instances.num; i++) {
		uint32_t node = binding->instances.items[i].first_edge;
		for (uint32_t j = b->first_edge[node]; j < b->first_edge[node + 1]; j++) {
			uint32_t edge = b->solid_edges[j];
			if (edge >= num_entries(b) && !make_instance(b, edge - num_entries(b)))
				return false;
		}
	}
	return true;
}

/*
 * Types that only part of another one's DIE stands for come right before that one, so that
 * their order does not depend on numbers of the pool either.
 */
static bool place_parts(struct binder *b)
{
	b->scratch.num = 0;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		if (b->nodes.items[i].is_seen && !vec_push(&b->scratch, i))
			return false;
	}
	while (b->scratch.num) {
		const struct meaning *node = &b->nodes.items[b->scratch.items[--b->scratch.num]];
		place before = node->first ? node->first - 1 : 0;
		for (uint32_t j = 0; j < node->num_edges; j++) {
			uint32_t edge = b->edges.items[node->first_edge + j];
			if (!is_node_edge(b, edge))
				continue;
			struct meaning *target = &b->nodes.items[edge_node(b, edge)];
			if (target->is_seen || target->first <= before)
				continue;
			target->first = before;
			if (!vec_push(&b->scratch, edge_node(b, edge)))
				return false;
		}
	}
	return true;
}

static void place_instances(struct binder *b)
{
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		uint32_t instance = b->instance_of_class[b->classes[absorber(b, i)]];
		place first = b->nodes.items[i].first;
		if (!instance)
			continue;
		struct bound_instance *made = &b->binding->instances.items[instance - 1];
		if (first < made->first)
			made->first = first;
	}
}

static bool add_instance_edges(struct binder *b)
{
	struct binding *binding = b->binding;
	for (size_t i = 0; i < binding->instances.num; i++) {
		uint32_t node = binding->instances.items[i].first_edge;
		binding->instances.items[i].first_edge = (uint32_t)binding->edges.num;
		for (uint32_t j = b->first_edge[node]; j < b->first_edge[node + 1]; j++) {
			uint32_t edge = b->solid_edges[j];
			if (edge >= num_entries(b))
				edge = num_entries(b) - 1 +
				       b->instance_of_class[b->classes[edge - num_entries(b)]];
			else if (is_opaque_key(b, edge))
				binding->flags[edge] |= BINDING_FORWARD;
			if (!vec_push(&binding->edges, edge))
				return false;
		}
	}
	return true;
}

// A tag on a tainted definition is on each type that this has become.
static bool tag_instances(struct binder *b)
{
	struct binding *binding = b->binding;
	size_t num = binding->instances.num;
	for (uint32_t id = 1; id < num_entries(b); id++) {
		const struct pool_entry *entry = pool_entry(b->pool, id);
		if (entry->shape.kind != KIND_DECL_TAG || !is_tainted(b, id))
			continue;
		for (size_t i = 0; i < num; i++) {
			if (binding->instances.items[i].shape != entry->shape.ref)
				continue;
			struct bound_instance tag = {
				.shape = id,
				.first_edge = (uint32_t)binding->edges.num,
				.first = atomic_load_explicit(&entry->first,
							      memory_order_relaxed),
			};
			if (!vec_push(&binding->instances, tag) ||
			    !vec_push(&binding->edges, num_entries(b) + (uint32_t)i))
				return false;
		}
	}
	return true;
}

static bool make_result(struct binder *b)
{
	b->instance_of_class = calloc((size_t)b->num_classes + 1, sizeof(uint32_t));
	if (!b->instance_of_class || !make_instances(b) || !place_parts(b))
		return false;
	place_instances(b);
	return add_instance_edges(b) && tag_instances(b);
}

// ---- set-up ----

static bool binder_init(struct binder *b)
{
	uint32_t num = num_entries(b);
	b->is_touched = calloc((size_t)b->num_units + 1, sizeof(*b->is_touched));
	b->env_of_unit = calloc((size_t)b->num_units + 1, sizeof(uint32_t));
	b->last_of_shape = calloc(num, sizeof(uint32_t));
	b->memo = calloc(num, sizeof(*b->memo));
	if (!b->is_touched || !b->env_of_unit || !b->last_of_shape || !b->memo ||
	    !intern_init(&b->keyed) || !intern_init(&b->unnamed) ||
	    !intern_init(&b->forward_keys) || !profiles_init(&b->profiles, b->pool, &b->reach))
		return false;
	for (uint32_t i = 0; i < b->reach.num_ambiguous; i++) {
		uint32_t d = definition_of(b->pool, b->reach.ambiguous[i]);
		for (; d; d = definition_of(b->pool, d))
			b->binding->flags[d] |= BINDING_AMBIGUOUS;
	}
	return true;
}

static void binder_deinit(struct binder *b)
{
	reach_deinit(&b->reach);
	profiles_deinit(&b->profiles);
	intern_deinit(&b->keyed);
	intern_deinit(&b->unnamed);
	vec_deinit(&b->keyed_nodes);
	vec_deinit(&b->unnamed_nodes);
	vec_deinit(&b->scratch);
	vec_deinit(&b->unnamed_todo);
	vec_deinit(&b->keyed_todo);
	intern_deinit(&b->forward_keys);
	vec_deinit(&b->nodes);
	vec_deinit(&b->edges);
	vec_deinit(&b->forwards);
	vec_deinit(&b->unit_edges.first);
	vec_deinit(&b->unit_edges.targets);
	free(b->is_touched);
	free(b->env_of_unit);
	free(b->last_of_shape);
	free(b->memo);
	free(b->first_edge);
	free(b->solid_edges);
	free(b->classes);
	free(b->fuller);
	free(b->instance_of_class);
}

static void cleanup_binder_fn(struct binder *b)
{
	binder_deinit(b);
}

// What holds of every name that is not ambiguous.
static bool binding_init(struct binding *binding, const struct pool *pool)
{
	uint32_t num = atomic_load(&((struct pool *)(uintptr_t)pool)->num);
	*binding = (struct binding){ .pool = pool, .num_entries = num };
	binding->flags = calloc(num, 1);
	for (uint32_t i = 1; binding->flags && i < num; i++) {
		if (pool_is_key(pool_entry(pool, i)) && !definition_of(pool, i))
			binding->flags[i] |= BINDING_FORWARD;
	}
	return binding->flags;
}

static void mark_tainted(struct binder *b)
{
	for (uint32_t i = 1; i < num_entries(b); i++) {
		if (is_tainted(b, i) && !pool_is_key(pool_entry(b->pool, i)))
			b->binding->flags[i] |= BINDING_TAINTED;
	}
}

struct btfsmith_error *binding_run(struct binding *binding, const struct pool *pool,
				   const struct unit_refs *units, uint32_t num_units,
				   const struct binding_source *source)
{
	cleanup(cleanup_binder_fn) struct binder b = {
		.binding = binding,
		.pool = pool,
		.units = units,
		.num_units = num_units,
		.source = source,
	};
	if (!binding_init(binding, pool) || !reach_init(&b.reach, pool))
		return error_no_memory();
	if (!b.reach.num_ambiguous)
		return NULL;
	if (!binder_init(&b))
		return error_no_memory();
	mark_tainted(&b);
	struct btfsmith_error *err = find_nodes(&b);
	if (err)
		return err;
	return settle(&b) && make_result(&b) ? NULL : error_no_memory();
}

void binding_deinit(struct binding *binding)
{
	free(binding->flags);
	vec_deinit(&binding->instances);
	vec_deinit(&binding->edges);
	*binding = (struct binding){ 0 };
}
