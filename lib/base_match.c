// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_match.h"

enum { MAX_DEFINITIONS_TRIED = 4 };

// false: the base has nothing that @p entry, or an earlier one, could be.
static bool find_ref(const struct base_match *match, uint32_t entry, uint32_t *ret)
{
	*ret = entry < match->num_entries ? match->stand_ins[entry] : BASE_SHAPE_NONE;
	return *ret != BASE_SHAPE_NONE;
}

// In the base's terms; false: it has no such names or types, or (out of memory) cannot be told.
static bool translate_items(struct base_match *match, const struct shape *shape)
{
	bool has_refs = shape_has_item_refs(shape->kind);
	if (!vec_reserve(&match->items, shape->num_items))
		return false;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		struct pool_item *item = &match->items.items[i];
		*item = shape->items[i];
		if ((has_refs && !find_ref(match, item->ref, &item->ref)) ||
		    !base_strings_offset(match->strings, item->name, &item->name))
			return false;
	}
	return true;
}

static bool translate(struct base_match *match, const struct shape *shape, struct shape *ret)
{
	*ret = *shape;
	if ((shape_has_ref(shape->kind) && !find_ref(match, shape->ref, &ret->ref)) ||
	    !base_strings_offset(match->strings, shape->name, &ret->name) ||
	    !translate_items(match, shape))
		return false;
	ret->items = match->items.items;
	return true;
}

// All types of the class and name.
static bool find_key(struct base_match *match, uint32_t number, const struct shape *shape)
{
	const struct base_index *index = match->shapes->index;
	const struct base_string *string = base_strings_find(match->strings, shape->name);
	for (uint32_t id = string ? string->keyed : 0; id; id = index->next[id]) {
		if (base_key_kind(&index->list->types.items[id]) != (enum kind)shape->kind)
			continue;
		match->stand_ins[number] = match->shapes->stand_ins[id];
		if (!match->found(match->arg, id, number))
			return false;
	}
	return true;
}

static bool find_shape(struct base_match *match, uint32_t number, const struct shape *shape)
{
	struct shape translated;
	if (!vec_reserve(&match->items, shape->num_items))
		return false;
	if (!translate(match, shape, &translated))
		return true;
	uint32_t id = base_shapes_find(match->shapes, &translated);
	if (!id)
		return true;
	match->stand_ins[number] = id;
	for (; id; id = match->shapes->same[id]) {
		if (!match->found(match->arg, id, number))
			return false;
	}
	return true;
}

bool base_match_run(struct base_match *match)
{
	uint32_t num = match->pool->num;
	match->stand_ins = malloc(num * sizeof(*match->stand_ins));
	if (!match->stand_ins)
		return false;
	match->stand_ins[0] = 0;
	for (uint32_t i = 1; i < num; i++) {
		const struct pool_entry *entry = pool_entry(match->pool, i);
		match->num_entries = i;
		match->stand_ins[i] = BASE_SHAPE_NONE;
		bool done = true;
		if (pool_is_key(entry))
			done = find_key(match, i, &entry->shape);
		else if (!entry->key)
			done = find_shape(match, i, &entry->shape);
		if (!done)
			return false;
	}
	match->num_entries = num;
	return true;
}

uint32_t base_match_definition(struct base_match *match, uint32_t key, uint32_t id)
{
	uint32_t entry = pool_definition(match->pool, key);
	for (unsigned int i = 0; entry && i < MAX_DEFINITIONS_TRIED; i++) {
		const struct pool_entry *definition = pool_entry(match->pool, entry);
		struct shape shape;
		if (translate(match, &definition->shape, &shape) &&
		    base_shapes_is(match->shapes, id, &shape))
			return entry;
		entry = atomic_load_explicit(&definition->definition, memory_order_acquire);
	}
	return 0;
}

void base_match_deinit(struct base_match *match)
{
	free(match->stand_ins);
	match->stand_ins = NULL;
	vec_deinit(&match->items);
}
