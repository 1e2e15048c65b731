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
 * The shapes that reach an ambiguous key (reach.h) are *tainted*. A tainted shape together
 * with what a unit says about the names that it reaches (profile.h) is a *node*; a node is
 * *seen* when such a unit really has that type. In a unit that gives a name several meanings
 * (types inside functions) each type is a node of its own, and its references are read from
 * the DIEs again. Then:
 *
 * 1. A node is *absorbed* by another one of its shape in whose units more of the names are
 *    defined, and the others are defined alike: such a unit knows less, not otherwise.
 * 2. A reference to a key that the node's units do not define is a *forward*. It means the
 *    definition that fits: of the nodes that define the key those that agree with the unit
 *    on everything that both define, or all if none does; and only when these turn out to be
 *    one type. Else it stays a forward declaration.
 * 3. Nodes that cannot be told apart are one type (refine.h). This can only be found out once
 *    forwards are resolved, and forwards can only be resolved once it is known what is one
 *    type. So forwards are resolved as if everything fitted, nodes are refined, and forwards
 *    that now have more than one meaning are made opaque, until none is left.
 * 4. A type that equals another one but for opaque forwards where that one has a definition
 *    is absorbed by it, by the first if there are several; then 3 again.
 *
 * The number of nodes depends on how many different things units say, not on how many units
 * say them: a kernel in which task_struct has three definitions has four profiles.
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
	EDGE_ERROR = 0xffffffffu,
	EDGE_FORWARD = 0x80000000u, /* | number of the forward */
	NO_TARGET = 0xffffffffu,
	MAX_ROUNDS = 32,
	/* Nodes of one shape that are tried as what another one could be absorbed by. */
	MAX_CANDIDATES = 256,
};

/* A tainted shape as some units mean it. */
struct meaning {
	uint32_t shape;
	uint32_t profile;
	uint32_t env;      /* some environment with that profile */
	uint32_t absorbed; /* by this node, or NODE_NOT_ABSORBED */
	uint32_t first_edge;
	uint32_t num_edges;
	uint32_t next_of_shape; /* the node of that shape made before, + 1 */
	bool is_seen;      /* some unit has this type; else only part of another one's DIE */
	bool has_edges;
	place first;
};

/* A reference to a key from a node whose units do not define it. */
struct forward {
	uint32_t key;
	uint32_t env;
	uint32_t target; /* edge; the key itself: opaque */
	bool is_opaque;
};

struct binder {
	struct binding *binding;
	const struct pool *pool;
	const struct unit_refs *units;
	uint32_t num_units;
	const struct binding_source *source;
	uint8_t *is_ambiguous_definition; /* by pool entry */
	struct reach reach;
	struct profiles profiles;
	uint32_t *env_of_unit;
	struct intern node_keys; /* shape, profile, unit + 1 and type number where private */
	vec(struct meaning) nodes;
	uint32_t *last_of_shape; /* by pool entry: node + 1 */
	uint32_t *type_of_definition; /* by pool entry, of one unit: type + 1 */
	vec(uint32_t) edges;     /* as found: forwards not resolved */
	struct intern forward_keys;
	vec(struct forward) forwards;
	struct unit_edges unit_edges;
	/* As they stand: edges with forwards resolved, in the order of nodes; classes. */
	uint32_t *first_edge;
	uint32_t *solid_edges;
	uint32_t *classes;
	uint32_t num_classes;
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

struct node_key {
	uint32_t shape;
	uint32_t profile;
	uint32_t unit; /* + 1; 0: shared by all units of the profile */
	uint32_t type;
};

// The node of @p key, made if new; NO_TARGET: out of memory.
static uint32_t get_node(struct binder *b, struct node_key key, uint32_t env, place at, bool is_seen)
{
	static_assert(sizeof(key) == 4 * sizeof(uint32_t), "a key is words");
	bool is_new;
	uint32_t number = intern_add(&b->node_keys, (const uint32_t *)&key, 4, &is_new);
	if (number == INTERN_ERROR || num_entries(b) + (uint64_t)number >= EDGE_FORWARD)
		return NO_TARGET;
	if (is_new) {
		struct meaning node = {
			.shape = key.shape,
			.profile = key.profile,
			.env = env,
			.absorbed = NODE_NOT_ABSORBED,
			.next_of_shape = b->last_of_shape[key.shape],
			.first = at,
		};
		if (!vec_push(&b->nodes, node))
			return NO_TARGET;
		b->last_of_shape[key.shape] = number + 1;
	}
	struct meaning *node = &b->nodes.items[number];
	node->is_seen |= is_seen;
	if (at < node->first)
		node->first = at;
	return number;
}

static struct node_key shared_key(uint32_t shape, uint32_t profile)
{
	return (struct node_key){ .shape = shape, .profile = profile };
}

static struct node_key private_key(uint32_t shape, uint32_t unit, uint32_t type)
{
	return (struct node_key){
		.shape = shape, .profile = PROFILE_PRIVATE, .unit = unit + 1, .type = type
	};
}

// The node that type @p type of @p unit is; it is tainted.
static uint32_t node_of_type(struct binder *b, uint32_t unit, uint32_t type)
{
	uint32_t shape = b->units[unit].refs[type], env = b->env_of_unit[unit];
	uint32_t profile = profiles_restrict(&b->profiles, env, b->reach.set_of[shape]);
	if (profile == PROFILE_ERROR)
		return NO_TARGET;
	struct node_key key = profile == PROFILE_PRIVATE ? private_key(shape, unit, type)
							 : shared_key(shape, profile);
	return get_node(b, key, env, place_make(unit, type, 0), true);
}

// ---- forwards ----

static uint32_t forward_edge(struct binder *b, uint32_t key, uint32_t env)
{
	uint32_t words[2] = { key, env };
	bool is_new;
	uint32_t number = intern_add(&b->forward_keys, words, 2, &is_new);
	if (number == INTERN_ERROR || number >= EDGE_ERROR - EDGE_FORWARD)
		return EDGE_ERROR;
	struct forward forward = { .key = key, .env = env, .target = key };
	if (is_new && !vec_push(&b->forwards, forward))
		return EDGE_ERROR;
	return EDGE_FORWARD | number;
}

// What a unit of environment @p env defines as @p key, as far as that is one thing; or 0.
static uint32_t definition_in(const struct binder *b, uint32_t key, uint32_t env)
{
	if (!pool_is_ambiguous(b->pool, key))
		return definition_of(b->pool, key);
	uint32_t definition = profiles_lookup(&b->profiles, env, b->reach.index[key]);
	return definition == ENV_SEVERAL ? ENV_UNKNOWN : definition;
}

static bool find_node(const struct binder *b, struct node_key key, uint32_t *ret)
{
	return intern_find(&b->node_keys, (const uint32_t *)&key, 4, ret);
}

// The edge for a reference to a tainted key from a unit of environment @p env.
static uint32_t key_edge(struct binder *b, uint32_t key, uint32_t env)
{
	uint32_t definition = definition_in(b, key, env), node;
	if (definition == ENV_UNKNOWN)
		return forward_edge(b, key, env);
	if (!is_tainted(b, definition))
		return definition;
	uint32_t profile = profiles_restrict(&b->profiles, env, b->reach.set_of[definition]);
	if (profile == PROFILE_ERROR)
		return EDGE_ERROR;
	if (profile == PROFILE_PRIVATE || !find_node(b, shared_key(definition, profile), &node))
		return forward_edge(b, key, env);
	return node_edge(b, node);
}

// ---- edges of shared nodes ----

// Further types that a DIE makes besides the one it stands for come right before that one.
static place part_before(place at)
{
	return at ? at - 1 : at;
}

static uint32_t shared_edge(struct binder *b, uint32_t node, uint32_t ref)
{
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	uint32_t env = b->nodes.items[node].env;
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, ref, env);
	uint32_t profile = profiles_restrict(&b->profiles, env, b->reach.set_of[ref]);
	if (profile == PROFILE_ERROR)
		return EDGE_ERROR;
	uint32_t target, existing;
	if (find_node(b, shared_key(ref, profile), &existing))
		return node_edge(b, existing);
	target = get_node(b, shared_key(ref, profile), env,
			  part_before(b->nodes.items[node].first), false);
	return target == NO_TARGET ? EDGE_ERROR : node_edge(b, target);
}

static bool push_edge(struct binder *b, uint32_t edge)
{
	return edge != EDGE_ERROR && vec_push(&b->edges, edge);
}

static bool add_shared_edges(struct binder *b, uint32_t number)
{
	const struct shape *shape = &pool_entry(b->pool, b->nodes.items[number].shape)->shape;
	uint32_t first = (uint32_t)b->edges.num;
	if (shape_has_ref(shape->kind) && !push_edge(b, shared_edge(b, number, shape->ref)))
		return false;
	uint32_t num_items = shape_has_item_refs(shape->kind) ? shape->num_items : 0;
	for (uint32_t i = 0; i < num_items; i++) {
		if (!push_edge(b, shared_edge(b, number, shape->items[i].ref)))
			return false;
	}
	struct meaning *node = &b->nodes.items[number];
	node->first_edge = first;
	node->num_edges = (uint32_t)b->edges.num - first;
	node->has_edges = true;
	return true;
}

// ---- edges of private nodes ----

/* The type of a private unit whose edges are being made. */
struct private_type {
	uint32_t unit;
	uint32_t type;
	uint32_t env;
};

static bool is_private(struct binder *b, uint32_t entry, uint32_t env, bool *failed)
{
	uint32_t profile = profiles_restrict(&b->profiles, env, b->reach.set_of[entry]);
	*failed |= profile == PROFILE_ERROR;
	return profile == PROFILE_PRIVATE;
}

// A reference to a declaration of @p key in a unit of which this unit may have the definition.
static uint32_t private_forward(struct binder *b, const struct private_type *of, uint32_t key)
{
	bool failed = false;
	uint32_t definition = definition_in(b, key, of->env);
	uint32_t type = definition ? b->type_of_definition[definition] : 0;
	if (!type || !is_tainted(b, definition) || !is_private(b, definition, of->env, &failed))
		return failed ? EDGE_ERROR : key_edge(b, key, of->env);
	uint32_t node = node_of_type(b, of->unit, type - 1);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

static uint32_t edge_to_type(struct binder *b, const struct private_type *of, uint32_t type)
{
	uint32_t ref = b->units[of->unit].refs[type];
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return private_forward(b, of, ref);
	uint32_t node = node_of_type(b, of->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

// Is @p ref, as a shape has it, what the type of that number stands for?
static bool is_ref_to(const struct binder *b, uint32_t ref, uint32_t unit, uint32_t type)
{
	uint32_t entry = b->units[unit].refs[type];
	return entry == ref || pool_entry(b->pool, entry)->key == ref;
}

/*
 * The edge for reference @p ref of a private node. @p target is the type that the DIE refers
 * to; where the DIE makes several types, one of the others may come in between.
 */
static uint32_t private_edge(struct binder *b, const struct private_type *of, uint32_t parent,
			     uint32_t ref, uint32_t target)
{
	if (!is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (target < b->units[of->unit].num && is_ref_to(b, ref, of->unit, target))
		return edge_to_type(b, of, target);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, ref, of->env);
	uint32_t node = get_node(b, private_key(ref, of->unit, of->type), of->env,
				 part_before(b->nodes.items[parent].first), false);
	return node == NO_TARGET ? EDGE_ERROR : node_edge(b, node);
}

static bool add_private_edges(struct binder *b, uint32_t number, const struct private_type *of)
{
	const struct shape *shape = &pool_entry(b->pool, b->nodes.items[number].shape)->shape;
	const uint32_t *targets = b->unit_edges.targets.items;
	uint32_t at = b->unit_edges.first.items[of->type];
	uint32_t end = b->unit_edges.first.items[of->type + 1];
	uint32_t first = (uint32_t)b->edges.num;
	if (shape_has_ref(shape->kind)) {
		uint32_t target = at < end ? targets[at++] : NO_TARGET;
		if (!push_edge(b, private_edge(b, of, number, shape->ref, target)))
			return false;
	}
	uint32_t num_items = shape_has_item_refs(shape->kind) ? shape->num_items : 0;
	for (uint32_t i = 0; i < num_items; i++) {
		uint32_t target = at < end ? targets[at++] : NO_TARGET;
		if (!push_edge(b, private_edge(b, of, number, shape->items[i].ref, target)))
			return false;
	}
	struct meaning *node = &b->nodes.items[number];
	node->first_edge = first;
	node->num_edges = (uint32_t)b->edges.num - first;
	node->has_edges = true;
	return true;
}

static void mark_definitions(struct binder *b, uint32_t unit, bool set)
{
	const struct unit_refs *refs = &b->units[unit];
	for (uint32_t i = 0; i < refs->num; i++) {
		if (is_tainted(b, refs->refs[i]))
			b->type_of_definition[refs->refs[i]] = set ? i + 1 : 0;
	}
}

// From @p first_node on are the nodes of this unit; those that are private get their edges.
static must_check struct btfsmith_error *add_unit_edges(struct binder *b, uint32_t unit,
							uint32_t first_node)
{
	b->unit_edges.first.num = b->unit_edges.targets.num = 0;
	struct btfsmith_error *err = b->source->read_edges(b->source->arg, unit, &b->unit_edges);
	if (err)
		return err;
	bool done = true;
	mark_definitions(b, unit, true);
	// Nodes are added behind on the way.
	for (uint32_t i = first_node; done && i < b->nodes.num; i++) {
		if (b->nodes.items[i].profile != PROFILE_PRIVATE)
			continue;
		size_t num;
		uint32_t type = intern_get(&b->node_keys, i, &num)[3];
		struct private_type of = { unit, type, b->env_of_unit[unit] };
		done = add_private_edges(b, i, &of);
	}
	mark_definitions(b, unit, false);
	return done ? NULL : error_no_memory();
}

// ---- finding all nodes ----

static must_check struct btfsmith_error *add_unit(struct binder *b, uint32_t unit)
{
	const struct unit_refs *refs = &b->units[unit];
	uint32_t first_node = (uint32_t)b->nodes.num;
	bool has_private = false;
	for (uint32_t i = 0; i < refs->num; i++) {
		uint32_t ref = refs->refs[i];
		if (!is_tainted(b, ref) || pool_is_key(pool_entry(b->pool, ref)))
			continue;
		uint32_t node = node_of_type(b, unit, i);
		if (node == NO_TARGET)
			return error_no_memory();
		has_private |= b->nodes.items[node].profile == PROFILE_PRIVATE;
	}
	return has_private ? add_unit_edges(b, unit, first_node) : NULL;
}

static must_check struct btfsmith_error *find_nodes(struct binder *b)
{
	for (uint32_t i = 0; i < b->num_units; i++) {
		b->env_of_unit[i] = profiles_env(&b->profiles, &b->units[i],
						 b->is_ambiguous_definition);
		if (b->env_of_unit[i] == PROFILE_ERROR)
			return error_no_memory();
	}
	for (uint32_t i = 0; i < b->num_units; i++) {
		struct btfsmith_error *err = add_unit(b, i);
		if (err)
			return err;
	}
	// Nodes are added behind on the way.
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		if (!b->nodes.items[i].has_edges && !add_shared_edges(b, i))
			return error_no_memory();
	}
	return NULL;
}

// ---- 1. absorbing nodes whose units know less ----

static bool comes_before(const struct binder *b, uint32_t left, uint32_t right)
{
	place a = b->nodes.items[left].first, c = b->nodes.items[right].first;
	return a != c ? a < c : left < right;
}

static uint32_t find_extension(const struct binder *b, uint32_t number)
{
	const struct meaning *node = &b->nodes.items[number];
	uint32_t best = NODE_NOT_ABSORBED, tried = 0;
	for (uint32_t next = b->last_of_shape[node->shape]; next && tried < MAX_CANDIDATES;
	     tried++) {
		uint32_t other = next - 1;
		const struct meaning *candidate = &b->nodes.items[other];
		next = candidate->next_of_shape;
		if (candidate->is_seen && candidate->profile != PROFILE_PRIVATE &&
		    profiles_extend(&b->profiles, candidate->profile, node->profile) &&
		    (best == NODE_NOT_ABSORBED || comes_before(b, other, best)))
			best = other;
	}
	return best;
}

// Types without a name are what their targets are; only named ones are absorbed.
static void absorb_by_profile(struct binder *b)
{
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		struct meaning *node = &b->nodes.items[i];
		if (node->profile != PROFILE_PRIVATE && pool_entry(b->pool, node->shape)->key)
			node->absorbed = find_extension(b, i);
	}
}

// Absorption goes from less to more, so that it ends.
static uint32_t absorber(const struct binder *b, uint32_t node)
{
	while (b->nodes.items[node].absorbed != NODE_NOT_ABSORBED)
		node = b->nodes.items[node].absorbed;
	return node;
}

// ---- 2. forwards ----

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

static bool fits(const struct binder *b, const struct forward *forward, uint32_t definition)
{
	if (!pool_is_ambiguous(b->pool, forward->key))
		return true;
	uint32_t own =
		profiles_lookup(&b->profiles, forward->env, b->reach.index[forward->key]);
	return own == ENV_UNKNOWN || own == ENV_SEVERAL || own == definition;
}

static uint32_t resolve_forward(const struct binder *b, const struct forward *forward)
{
	struct choice fitting = { 0 }, any = { 0 };
	uint32_t tried = 0;
	for (uint32_t d = definition_of(b->pool, forward->key); d;
	     d = definition_of(b->pool, d)) {
		bool definition_fits = fits(b, forward, d);
		if (!is_tainted(b, d)) {
			consider(b, &any, d);
			if (definition_fits)
				consider(b, &fitting, d);
		}
		for (uint32_t next = b->last_of_shape[d]; next && tried < MAX_CANDIDATES;
		     tried++) {
			const struct meaning *node = &b->nodes.items[next - 1];
			uint32_t edge = node_edge(b, next - 1);
			next = node->next_of_shape;
			if (!node->is_seen || node->absorbed != NODE_NOT_ABSORBED)
				continue;
			consider(b, &any, edge);
			if (definition_fits &&
			    (node->profile == PROFILE_PRIVATE ||
			     profiles_agree(&b->profiles, node->profile, forward->env)))
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

// ---- 3. one type or not ----

static uint32_t solid_edge(const struct binder *b, uint32_t edge)
{
	if (edge & EDGE_FORWARD)
		edge = b->forwards.items[edge & ~EDGE_FORWARD].target;
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

// ---- 4. absorbing what differs by opaque forwards only ----

static bool is_opaque_key(const struct binder *b, uint32_t edge)
{
	return edge < num_entries(b) && edge && pool_is_key(pool_entry(b->pool, edge));
}

static bool has_opaque(const struct binder *b, uint32_t node)
{
	for (uint32_t i = b->first_edge[node]; i < b->first_edge[node + 1]; i++) {
		if (is_opaque_key(b, b->solid_edges[i]))
			return true;
	}
	return false;
}

// Does @p more have definitions where @p less has opaque forwards, and else equal edges?
static bool equals_but_for_forwards(const struct binder *b, uint32_t more, uint32_t less)
{
	uint32_t num = b->first_edge[less + 1] - b->first_edge[less];
	const uint32_t *more_edges = b->solid_edges + b->first_edge[more];
	const uint32_t *less_edges = b->solid_edges + b->first_edge[less];
	bool differs = false;
	for (uint32_t i = 0; i < num; i++) {
		if (class_of_edge(b, more_edges[i]) == class_of_edge(b, less_edges[i]))
			continue;
		if (!is_opaque_key(b, less_edges[i]) || is_opaque_key(b, more_edges[i]))
			return false;
		differs = true;
	}
	return differs;
}

static uint32_t find_fuller(const struct binder *b, uint32_t node)
{
	uint32_t best = NODE_NOT_ABSORBED, tried = 0;
	for (uint32_t next = b->last_of_shape[b->nodes.items[node].shape];
	     next && tried < MAX_CANDIDATES; tried++) {
		uint32_t other = next - 1;
		const struct meaning *candidate = &b->nodes.items[other];
		next = candidate->next_of_shape;
		if (other != node && candidate->is_seen &&
		    candidate->absorbed == NODE_NOT_ABSORBED &&
		    equals_but_for_forwards(b, other, node) &&
		    (best == NODE_NOT_ABSORBED || comes_before(b, other, best)))
			best = other;
	}
	return best;
}

static bool absorb_by_edges(struct binder *b)
{
	bool any = false;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		struct meaning *node = &b->nodes.items[i];
		if (node->absorbed != NODE_NOT_ABSORBED ||
		    !pool_entry(b->pool, node->shape)->key || !has_opaque(b, i))
			continue;
		node->absorbed = find_fuller(b, i);
		any |= node->absorbed != NODE_NOT_ABSORBED;
	}
	return any;
}

static bool settle(struct binder *b)
{
	size_t num = b->nodes.num;
	b->first_edge = calloc(num + 1, sizeof(*b->first_edge));
	b->solid_edges = calloc(b->edges.num + 1, sizeof(*b->solid_edges));
	b->classes = calloc(num + 1, sizeof(*b->classes));
	if (!b->first_edge || !b->solid_edges || !b->classes)
		return false;
	absorb_by_profile(b);
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
 * Types that a unit has, and what they refer to. Until edges are added an instance's
 * first_edge is its node.
 */
static bool make_instances(struct binder *b)
{
	struct binding *binding = b->binding;
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		const struct meaning *node = &b->nodes.items[i];
		if (node->is_seen && node->absorbed == NODE_NOT_ABSORBED && !make_instance(b, i))
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
	if (!b->instance_of_class || !make_instances(b))
		return false;
	place_instances(b);
	return add_instance_edges(b) && tag_instances(b);
}

// ---- set-up ----

static bool binder_init(struct binder *b)
{
	uint32_t num = num_entries(b);
	b->is_ambiguous_definition = calloc(num, 1);
	b->env_of_unit = calloc((size_t)b->num_units + 1, sizeof(uint32_t));
	b->last_of_shape = calloc(num, sizeof(uint32_t));
	b->type_of_definition = calloc(num, sizeof(uint32_t));
	if (!b->is_ambiguous_definition || !b->env_of_unit || !b->last_of_shape ||
	    !b->type_of_definition || !intern_init(&b->node_keys) ||
	    !intern_init(&b->forward_keys) || !profiles_init(&b->profiles, b->pool, &b->reach))
		return false;
	for (uint32_t i = 0; i < b->reach.num_ambiguous; i++) {
		uint32_t d = definition_of(b->pool, b->reach.ambiguous[i]);
		for (; d; d = definition_of(b->pool, d))
			b->is_ambiguous_definition[d] = 1;
	}
	return true;
}

static void binder_deinit(struct binder *b)
{
	reach_deinit(&b->reach);
	profiles_deinit(&b->profiles);
	intern_deinit(&b->node_keys);
	intern_deinit(&b->forward_keys);
	vec_deinit(&b->nodes);
	vec_deinit(&b->edges);
	vec_deinit(&b->forwards);
	vec_deinit(&b->unit_edges.first);
	vec_deinit(&b->unit_edges.targets);
	free(b->is_ambiguous_definition);
	free(b->env_of_unit);
	free(b->last_of_shape);
	free(b->type_of_definition);
	free(b->first_edge);
	free(b->solid_edges);
	free(b->classes);
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
