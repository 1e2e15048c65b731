// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_adder.h"

static bool list_type(struct base_adder *adder, uint32_t id)
{
	struct base_types *base = adder->base;
	const struct base_slot *slot = &adder->slots[id];
	return vec_push(&base->ids, id) &&
	       vec_push(&base->entries, slot->definition ? slot->definition : slot->ref);
}

static bool list_types(struct base_adder *adder)
{
	struct base_types *base = adder->base;
	for (size_t i = 0; i <= adder->list->types.num / 64; i++) {
		base->ranks[i] = (uint32_t)base->ids.num;
		for (uint64_t bits = base->is_listed[i]; bits; bits &= bits - 1) {
			uint32_t id = (uint32_t)(i * 64) + (uint32_t)__builtin_ctzll(bits);
			if (!list_type(adder, id))
				return false;
		}
	}
	return true;
}

// Structs and unions end the chain: they are what they are, whatever their pointers lead to.
static bool hands_on(const struct type *type)
{
	return kind_is_modifier(type->kind) || type->kind == KIND_PTR ||
	       type->kind == KIND_ARRAY || type->kind == KIND_FUNC_PROTO;
}

// Who of the listed types refers to which, backwards: sources of i begin at (*first_ret)[i].
static bool list_sources(const struct base_types *base, const struct unit_edges *edges,
			 uint32_t **first_ret, uint32_t **sources_ret)
{
	size_t num = base->ids.num;
	uint32_t *first = calloc(num + 2, sizeof(*first));
	uint32_t *sources = calloc(edges->targets.num + 1, sizeof(*sources));
	*first_ret = first;
	*sources_ret = sources;
	if (!first || !sources)
		return false;
	for (size_t i = 0; i < edges->targets.num; i++) {
		if (edges->targets.items[i] != UINT32_MAX)
			first[edges->targets.items[i] + 2]++;
	}
	for (size_t i = 0; i < num; i++)
		first[i + 2] += first[i + 1];
	for (uint32_t i = 0; i < num; i++) {
		for (uint32_t j = edges->first.items[i]; j < edges->first.items[i + 1]; j++) {
			uint32_t target = edges->targets.items[j];
			if (target != UINT32_MAX)
				sources[first[target + 1]++] = i;
		}
	}
	return true;
}

static bool spread_vagueness(struct base_adder *adder, const struct unit_edges *edges)
{
	struct base_types *base = adder->base;
	cleanup_free uint32_t *first = NULL;
	cleanup_free uint32_t *sources = NULL;
	if (!list_sources(base, edges, &first, &sources))
		return false;
	while (adder->todo.num) {
		uint32_t number = adder->todo.items[--adder->todo.num];
		for (uint32_t i = first[number]; i < first[number + 1]; i++) {
			uint32_t source = sources[i];
			if (base->is_vague[source] ||
			    !hands_on(adder_type(adder, base->ids.items[source])))
				continue;
			base->is_vague[source] = true;
			if (!vec_push(&adder->todo, source))
				return false;
		}
	}
	return true;
}

static bool find_vague(struct base_adder *adder)
{
	struct base_types *base = adder->base;
	base->is_vague = calloc(base->ids.num + 1, sizeof(*base->is_vague));
	if (!base->is_vague)
		return false;
	for (uint32_t i = 0; i < base->ids.num; i++) {
		const struct type *type = adder_type(adder, base->ids.items[i]);
		if (!base_is_forward(type) || !base_is_keyed(adder->list, type))
			continue;
		uint32_t key = base->entries.items[i];
		base->is_vague[i] = pool_definition(adder->pool, key) &&
				    !pool_is_ambiguous(adder->pool, key);
		if (base->is_vague[i] && !vec_push(&adder->todo, i))
			return false;
	}
	if (!adder->todo.num)
		return true;
	struct unit_edges edges = { 0 };
	bool done = base_types_edges(base, &edges) && spread_vagueness(adder, &edges);
	vec_deinit(&edges.first);
	vec_deinit(&edges.targets);
	return done;
}

static int compare_funcs(const void *left, const void *right)
{
	const struct base_func *a = left, *b = right;
	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

// Functions that the input may have, too.
static bool list_funcs(struct base_adder *adder)
{
	struct base_types *base = adder->base;
	const struct base_index *index = adder->index;
	for (size_t i = 0; i < base->strings.list.num; i++) {
		const struct base_string *string = &base->strings.list.items[i];
		for (uint32_t id = string->func; id; id = index->next[id]) {
			struct base_func func = { string->name, id, adder_type(adder, id)->type };
			if (!vec_push(&base->funcs, func))
				return false;
		}
	}
	if (base->funcs.num)
		qsort(base->funcs.items, base->funcs.num, sizeof(*base->funcs.items),
		      compare_funcs);
	return true;
}

bool base_adder_list(struct base_adder *adder)
{
	return list_types(adder) && find_vague(adder) && list_funcs(adder);
}
