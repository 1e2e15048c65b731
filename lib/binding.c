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
 * 3. A type that equals another one but for opaque forwards where that one has definitions,
 *    there or in what it refers to, is absorbed by it, by the first if there are several. Where this (or 1) shows that a forward
 *    means a definition, it does so in all units that say the same about what matters.
 *
 * The number of nodes depends on how many different things units say, not on how many units
 * say them: a unit whose types are all nodes with edges costs one look at each type.
 */
#include "binder.h"

#include "error.h"

// ---- results for what is not tainted ----

uint32_t binding_plain(const struct binding *binding, uint32_t ref)
{
	if (!pool_is_key(pool_entry(binding->pool, ref)))
		return ref;
	uint32_t definition = binder_definition_of(binding->pool, ref);
	return definition ? definition : ref;
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
	return meaning->num_open && !binder_is_definition(b, meaning->shape) &&
	       binder_find_fuller(b, node) != NODE_NOT_ABSORBED;
}

static uint32_t num_symbol_types(const struct binder *b)
{
	return b->symbol_types ? b->first_symbol[b->num_units] : 0;
}

/*
 * Types that a unit has, and what they refer to. Until edges are added an instance's
 * first_edge is its node.
 */
static bool make_instances(struct binder *b)
{
	struct binding *binding = b->binding;
	binder_forget_fuller(b);
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		const struct meaning *node = &b->nodes.items[i];
		if (node->is_seen && node->absorbed == NODE_NOT_ABSORBED && !is_stray(b, i) &&
		    !make_instance(b, i))
			return false;
	}
	for (uint32_t i = 0; i < num_symbol_types(b); i++) {
		uint32_t edge = binder_solid_edge(b, b->symbol_types[i]->bound);
		if (binder_is_node_edge(b, edge) && !make_instance(b, binder_edge_node(b, edge)))
			return false;
	}
	for (size_t i = 0; i < binding->instances.num; i++) {
		uint32_t node = binding->instances.items[i].first_edge;
		for (uint32_t j = b->first_edge[node]; j < b->first_edge[node + 1]; j++) {
			uint32_t edge = b->solid_edges[j];
			if (edge >= binder_num_entries(b) && !make_instance(b, edge - binder_num_entries(b)))
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
			if (!binder_is_node_edge(b, edge))
				continue;
			struct meaning *target = &b->nodes.items[binder_edge_node(b, edge)];
			if (target->is_seen || target->first <= before)
				continue;
			target->first = before;
			if (!vec_push(&b->scratch, binder_edge_node(b, edge)))
				return false;
		}
	}
	return true;
}

static void place_instances(struct binder *b)
{
	for (uint32_t i = 0; i < b->nodes.num; i++) {
		uint32_t instance = b->instance_of_class[b->classes[binder_absorber(b, i)]];
		place first = b->nodes.items[i].first;
		if (!instance || b->nodes.items[i].is_base)
			continue;
		struct bound_instance *made = &b->binding->instances.items[instance - 1];
		if (first < made->first)
			made->first = first;
	}
}

// The bound number of what an edge leads to.
static uint32_t bind_edge(struct binder *b, uint32_t edge)
{
	if (binder_is_node_edge(b, edge))
		return binder_num_entries(b) - 1 +
		       b->instance_of_class[b->classes[binder_edge_node(b, edge)]];
	if (binder_is_opaque_key(b, edge))
		b->binding->flags[edge] |= BINDING_FORWARD;
	return edge;
}

static bool add_instance_edges(struct binder *b)
{
	struct binding *binding = b->binding;
	for (size_t i = 0; i < binding->instances.num; i++) {
		uint32_t node = binding->instances.items[i].first_edge;
		binding->instances.items[i].first_edge = (uint32_t)binding->edges.num;
		for (uint32_t j = b->first_edge[node]; j < b->first_edge[node + 1]; j++) {
			if (!vec_push(&binding->edges, bind_edge(b, b->solid_edges[j])))
				return false;
		}
	}
	return true;
}

static void finish_symbols(struct binder *b)
{
	for (uint32_t i = 0; i < num_symbol_types(b); i++) {
		struct symbol_type *type = b->symbol_types[i];
		type->bound = bind_edge(b, binder_solid_edge(b, type->bound));
	}
}

// A tag on a tainted definition is on each type that this has become.
static bool tag_instances(struct binder *b)
{
	struct binding *binding = b->binding;
	size_t num = binding->instances.num;
	for (uint32_t id = 1; id < binder_num_entries(b); id++) {
		const struct pool_entry *entry = pool_entry(b->pool, id);
		if (entry->shape.kind != KIND_DECL_TAG || !binder_is_tainted(b, id))
			continue;
		for (size_t i = 0; i < num; i++) {
			const struct bound_instance *on = &binding->instances.items[i];
			if (on->shape != entry->shape.ref || on->first == PLACE_NONE)
				continue;
			struct bound_instance tag = {
				.shape = id,
				.first_edge = (uint32_t)binding->edges.num,
				.first = atomic_load_explicit(&entry->first,
							      memory_order_relaxed),
			};
			if (!vec_push(&binding->instances, tag) ||
			    !vec_push(&binding->edges, binder_num_entries(b) + (uint32_t)i))
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
	if (!add_instance_edges(b))
		return false;
	finish_symbols(b);
	return tag_instances(b);
}

// ---- set-up ----

static bool binder_init(struct binder *b)
{
	uint32_t num = binder_num_entries(b);
	b->is_touched = calloc((size_t)b->num_units + 1, sizeof(*b->is_touched));
	b->env_of_unit = calloc((size_t)b->num_units + 1, sizeof(uint32_t));
	b->last_of_shape = calloc(num, sizeof(uint32_t));
	b->memo = calloc(num, sizeof(*b->memo));
	if (!b->is_touched || !b->env_of_unit || !b->last_of_shape || !b->memo ||
	    !intern_init(&b->keyed) || !intern_init(&b->unnamed) ||
	    !intern_init(&b->forward_keys) || !profiles_init(&b->profiles, b->pool, &b->reach))
		return false;
	for (uint32_t i = 0; i < b->reach.num_ambiguous; i++) {
		uint32_t d = binder_definition_of(b->pool, b->reach.ambiguous[i]);
		for (; d; d = binder_definition_of(b->pool, d))
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
	free(b->symbol_types);
	free(b->first_symbol);
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
		if (pool_is_key(pool_entry(pool, i)) && !binder_definition_of(pool, i))
			binding->flags[i] |= BINDING_FORWARD;
	}
	return binding->flags;
}

static void mark_tainted(struct binder *b)
{
	for (uint32_t i = 1; i < binder_num_entries(b); i++) {
		if (binder_is_tainted(b, i) && !pool_is_key(pool_entry(b->pool, i)))
			b->binding->flags[i] |= BINDING_TAINTED;
	}
}

struct btfsmith_error *binding_run(struct binding *binding, const struct pool *pool,
				   const struct unit_refs *units, uint32_t num_units,
				   const struct binding_source *source,
				   struct symbols *symbols)
{
	cleanup(cleanup_binder_fn) struct binder b = {
		.binding = binding,
		.pool = pool,
		.units = units,
		.num_units = num_units,
		.base_unit = source->has_base ? num_units - 1 : NO_TARGET,
		.source = source,
	};
	if (!binding_init(binding, pool) || !reach_init(&b.reach, pool) ||
	    (symbols && !binder_list_symbols(&b, symbols)))
		return error_no_memory();
	if (!b.reach.num_ambiguous)
		return NULL;
	if (!binder_init(&b))
		return error_no_memory();
	mark_tainted(&b);
	struct btfsmith_error *err = binder_find_nodes(&b);
	if (err)
		return err;
	return binder_settle(&b) && make_result(&b) ? NULL : error_no_memory();
}

void binding_deinit(struct binding *binding)
{
	free(binding->flags);
	vec_deinit(&binding->instances);
	vec_deinit(&binding->edges);
	*binding = (struct binding){ 0 };
}
