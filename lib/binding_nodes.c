// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The nodes of the binding graph: unit by unit, what its tainted types mean in it. In comes
 * what units have; out go nodes with edges, of which those to keys that the units of a node do
 * not define are forwards.
 */
#include "binder.h"

#include <assert.h>

#include "error.h"

// ---- nodes ----

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
	if (binder_num_entries(b) + (uint64_t)number >= EDGE_FORWARD || !vec_push(&b->nodes, node))
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
	uint32_t node = get_keyed(b, key, 4);
	if (node != NO_TARGET)
		b->nodes.items[node].is_base = unit == b->base_unit;
	return node;
}

static void seen_at(struct binder *b, uint32_t node, place at)
{
	b->nodes.items[node].is_seen = true;
	if (at < b->nodes.items[node].first)
		b->nodes.items[node].first = at;
}

static bool is_base(const struct binder *b, const struct unit_view *view)
{
	return view->unit == b->base_unit;
}

static uint32_t profile_in(struct binder *b, const struct unit_view *view, uint32_t entry)
{
	if (is_base(b, view))
		return PROFILE_PRIVATE;
	return profiles_restrict(&b->profiles, view->env, b->reach.set_of[entry]);
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
	if (!binder_is_node_edge(b, edge))
		return 0;
	const struct meaning *node = &b->nodes.items[binder_edge_node(b, edge)];
	return binder_is_definition(b, node->shape) ? 0 : node->num_open;
}

void binder_note_evidence(struct binder *b, uint32_t less, uint32_t more, uint32_t *budget)
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
	if (!binder_is_node_edge(b, less) || !binder_is_node_edge(b, more))
		return;
	const struct meaning *from = &b->nodes.items[binder_edge_node(b, less)];
	const struct meaning *to = &b->nodes.items[binder_edge_node(b, more)];
	if (from->shape != to->shape || binder_is_definition(b, from->shape))
		return;
	for (uint32_t i = 0; i < from->num_edges && i < to->num_edges; i++)
		binder_note_evidence(b, b->edges.items[from->first_edge + i],
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
	uint32_t definition = binder_definition_of(b->pool, key);
	if (pool_is_ambiguous(b->pool, key)) {
		definition = profiles_lookup(&b->profiles, view->env, b->reach.index[key]);
		return definition == ENV_SEVERAL ? ENV_UNKNOWN : definition;
	}
	return definition && b->memo[definition].unit == view->unit + 1 ? definition : 0;
}

// Of a definition that the unit has.
static uint32_t definition_edge(const struct binder *b, uint32_t definition)
{
	return binder_is_tainted(b, definition) ? binder_node_edge(b, b->memo[definition].unit_node)
					 : definition;
}

static uint32_t key_edge(struct binder *b, const struct unit_view *view, uint32_t key)
{
	// What is defined in the base is not referred to by its key.
	if (is_base(b, view))
		return binder_definition_of(b->pool, key) && !pool_is_ambiguous(b->pool, key)
			       ? forward_edge(b, view, key)
			       : key;
	uint32_t definition = definition_in(b, view, key);
	return definition ? definition_edge(b, definition) : forward_edge(b, view, key);
}

static uint32_t shared_edge(struct binder *b, const struct unit_view *view, uint32_t ref,
			    uint32_t depth)
{
	if (!binder_is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	if (binder_is_definition(b, ref))
		return definition_edge(b, ref);
	uint32_t node = unnamed_node(b, view, ref, depth);
	return node == NO_TARGET ? EDGE_ERROR : binder_node_edge(b, node);
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
		binder_note_evidence(b, *now, had, &budget);
		binder_note_evidence(b, had, *now, &other_budget);
		if (num_open(b, had) <= num_open(b, *now))
			*now = had;
	}
	return set_edges(b, number, first);
}

// ---- edges of private nodes ----

static uint32_t type_edge(struct binder *b, const struct unit_view *view, uint32_t type)
{
	uint32_t ref = b->units[view->unit].refs[type];
	if (!binder_is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	uint32_t profile = profile_in(b, view, ref);
	if (profile == PROFILE_ERROR)
		return EDGE_ERROR;
	if (profile != PROFILE_PRIVATE)
		return shared_edge(b, view, ref, 0);
	uint32_t node = get_private(b, ref, view->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : binder_node_edge(b, node);
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
	if (!binder_is_tainted(b, ref))
		return binding_plain(b->binding, ref);
	if (pool_is_key(pool_entry(b->pool, ref)))
		return key_edge(b, view, ref);
	uint32_t node = get_private(b, ref, view->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : binder_node_edge(b, node);
}

static bool add_private_edges(struct binder *b, const struct unit_view *view, uint32_t number,
			      uint32_t type)
{
	const struct shape *shape = &pool_entry(b->pool, b->nodes.items[number].shape)->shape;
	const uint32_t *targets = b->unit_edges.targets.items;
	bool is_listed = (size_t)type + 1 < b->unit_edges.first.num;
	uint32_t at = is_listed ? b->unit_edges.first.items[type] : 0;
	uint32_t end = is_listed ? b->unit_edges.first.items[type + 1] : 0;
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
	uint32_t num = is_base(b, view) ? 0 : refs->num;
	for (uint32_t i = 0; i < num && !failed && !view->has_unexplained; i++) {
		uint32_t ref = refs->refs[i];
		if (pool_is_key(pool_entry(b->pool, ref)) && binder_is_tainted(b, ref) &&
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
		if (!(binder_is_definition(b, entry) ? vec_push(&b->keyed_todo, i)
					      : vec_push(&b->unnamed_todo, i)))
			return false;
	}
	return !failed;
}

// All definitions of the unit get their nodes before any edge is made.
static bool add_definitions(struct binder *b, struct unit_view *view)
{
	const struct unit_refs *refs = &b->units[view->unit];
	if (view->has_definitions)
		return true;
	view->has_definitions = true;
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
		} else if (binder_is_definition(b, entry)) {
			node = get_shared(b, entry, profile);
		} else {
			continue;
		}
		if (node == NO_TARGET)
			return false;
		// Where it matters which type is the first, those of the base are.
		seen_at(b, node, is_base(b, view) ? 0 : place_make(view->unit, i, 0));
		struct entry_memo *memo = &b->memo[entry];
		if (binder_is_definition(b, entry) && memo->unit != view->unit + 1) {
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
	if (binder_is_definition(b, entry)) {
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

/*
 * The edge for a tainted type of a symbol. All of the unit's types have been looked at, so that
 * the memo of one that is not private is about this unit's profile.
 */
static uint32_t symbol_edge(struct binder *b, struct unit_view *view, uint32_t type)
{
	uint32_t entry = b->units[view->unit].refs[type];
	if (pool_is_key(pool_entry(b->pool, entry)))
		return add_definitions(b, view) ? key_edge(b, view, entry) : EDGE_ERROR;
	uint32_t profile = profile_in(b, view, entry);
	if (profile == PROFILE_ERROR)
		return EDGE_ERROR;
	if (profile != PROFILE_PRIVATE)
		return binder_node_edge(b, b->memo[entry].node);
	uint32_t node = get_private(b, entry, view->unit, type);
	return node == NO_TARGET ? EDGE_ERROR : binder_node_edge(b, node);
}

static bool bind_symbols(struct binder *b, struct unit_view *view)
{
	uint32_t end = b->first_symbol ? b->first_symbol[view->unit + 1] : 0;
	for (uint32_t i = end ? b->first_symbol[view->unit] : 0; i < end; i++) {
		struct symbol_type *type = b->symbol_types[i];
		type->bound = symbol_edge(b, view, type->type);
		if (type->bound == EDGE_ERROR)
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
	bool has_todo = b->unnamed_todo.num || b->keyed_todo.num;
	if (has_todo && (!add_definitions(b, &view) || !add_types(b, &view)))
		return error_no_memory();
	if (!bind_symbols(b, &view))
		return error_no_memory();
	return view.has_private ? add_all_private(b, &view, first_key) : NULL;
}

struct btfsmith_error *binder_find_nodes(struct binder *b)
{
	for (uint32_t i = 0; i < b->num_units; i++) {
		uint32_t unit = binder_unit(b, i);
		b->env_of_unit[unit] = profiles_env(&b->profiles, &b->units[unit],
						    b->binding->flags, &b->is_touched[unit]);
		if (b->env_of_unit[unit] == PROFILE_ERROR)
			return error_no_memory();
	}
	if (!profiles_make_worlds(&b->profiles))
		return error_no_memory();
	for (uint32_t i = 0; i < b->num_units; i++) {
		uint32_t unit = binder_unit(b, i);
		bool has_symbols = b->first_symbol &&
				   b->first_symbol[unit] < b->first_symbol[unit + 1];
		if (!b->is_touched[unit] && !has_symbols)
			continue;
		struct btfsmith_error *err = add_unit(b, unit);
		if (err)
			return err;
	}
	return NULL;
}
