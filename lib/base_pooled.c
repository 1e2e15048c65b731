// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_adder.h"

#include <string.h>

enum { PREFETCH_DISTANCE = 8 };

// ---- names ----

static size_t offset_slot(const struct base_adder *adder, uint32_t offset)
{
	size_t i = offset * UINT64_C(0x9e3779b97f4a7c15) >> 24 & adder->offsets_mask;
	while (adder->offsets[i].name && adder->offsets[i].offset != offset)
		i = (i + 1) & adder->offsets_mask;
	return i;
}

// By its hash for now.
static bool list_name(void *arg, uint32_t name, uint32_t hash)
{
	struct base_adder *adder = arg;
	return vec_push(&adder->base->strings.list,
			(struct base_string){ .name = name, .offset = hash });
}

// Its hash is known yet, its place is not. false: the base has no such string.
static bool find_string(const struct base_adder *adder, struct base_string *string)
{
	const struct base_index *index = adder->index;
	char packed[4];
	const char *text = names_text(adder->pool->names, string->name, packed);
	if (adder->base->shapes)
		return base_shapes_string(adder->base->shapes, text, string->offset, string);
	string->offset = base_index_find(index, text, string->offset);
	if (!string->offset)
		return false;
	string->keyed = index->keyed[base_index_number(index, string->offset)];
	string->func = index->funcs[base_index_number(index, string->offset)];
	return true;
}

// What looking for those @p strings will look at, that are not found yet.
static void fetch_strings(const struct base_adder *adder, const struct base_string *strings,
			  size_t num)
{
	const struct base_shapes *shapes = adder->base->shapes;
	if (!shapes && num > PREFETCH_DISTANCE)
		base_index_prefetch(adder->index, strings[PREFETCH_DISTANCE].offset);
	if (shapes && num > PREFETCH_DISTANCE)
		base_shapes_fetch_text(shapes, strings[PREFETCH_DISTANCE].offset);
	if (shapes && num > 2 * PREFETCH_DISTANCE)
		base_shapes_fetch_string(shapes, strings[2 * PREFETCH_DISTANCE].offset);
}

// Of the names listed keep those that are strings of the base.
static void keep_strings(struct base_adder *adder)
{
	struct base_string *strings = adder->base->strings.list.items;
	size_t num = adder->base->strings.list.num, kept = 0;
	for (size_t i = 0; i < num; i++) {
		fetch_strings(adder, &strings[i], num - i);
		struct base_string string = strings[i];
		if (find_string(adder, &string))
			strings[kept++] = string;
	}
	adder->base->strings.list.num = kept;
}

// The names of the pool that are strings of the base.
static bool find_strings(struct base_adder *adder)
{
	size_t num = 64;
	if (!names_each(adder->pool->names, list_name, adder))
		return false;
	keep_strings(adder);
	while (num < 2 * adder->base->strings.list.num)
		num *= 2;
	adder->offsets = calloc(num, sizeof(*adder->offsets));
	adder->offsets_mask = num - 1;
	if (!adder->offsets)
		return false;
	for (size_t i = 0; i < adder->base->strings.list.num; i++) {
		const struct base_string *string = &adder->base->strings.list.items[i];
		adder->offsets[offset_slot(adder, string->offset)] =
			(struct base_offset_name){ string->offset, string->name };
	}
	return base_strings_index(&adder->base->strings);
}

// ---- outlines ----

static bool make_outline(const struct base_adder *adder, const struct shape *shape,
			 struct base_outline *ret)
{
	*ret = (struct base_outline){
		.kind = shape->kind,
		.size = shape->size,
		.num_items = shape->num_items,
	};
	const struct base_strings *strings = &adder->base->strings;
	return base_strings_offset(strings, shape->name, &ret->name) &&
	       (!shape->num_items ||
		(base_strings_offset(strings, shape->items[0].name, &ret->first_name) &&
		 base_strings_offset(strings, shape->items[shape->num_items - 1].name,
				     &ret->last_name)));
}

// Of the shapes that a type of the base without a key may turn out to be.
static void note_outlines(struct base_adder *adder)
{
	for (uint32_t i = 1; i < adder->base->first_entry; i++) {
		const struct pool_entry *entry = pool_entry(adder->pool, i);
		struct base_outline outline;
		if (entry->key || shape_is_derived(entry->shape.kind) ||
		    !make_outline(adder, &entry->shape, &outline))
			continue;
		uint32_t bit = base_digest(&outline) >> (32 - BASE_OUTLINE_BITS);
		adder->outlines[bit / 64] |= UINT64_C(1) << bit % 64;
	}
}

static bool has_outline(const struct base_adder *adder, uint32_t digest)
{
	uint32_t bit = digest >> (32 - BASE_OUTLINE_BITS);
	return digest == BASE_NO_DIGEST || adder->outlines[bit / 64] >> bit % 64 & 1;
}

// The canonical name that the pool has for the string at an offset, or BASE_ABSENT.
static uint32_t find_name(const struct base_adder *adder, uint32_t offset)
{
	const char *text = type_list_string(adder->list, offset);
	if (!*text)
		return 0;
	uint32_t name;
	if (likely(base_index_is_start(adder->index, offset))) {
		if (!base_index_is_wanted(adder->index, offset))
			return BASE_ABSENT;
		offset = base_index_first(adder->index, offset);
		name = adder->offsets[offset_slot(adder, offset)].name;
	} else {
		// The end of another one.
		name = names_find(adder->pool->names, text, strlen(text));
	}
	return name ? name : BASE_ABSENT;
}

uint32_t base_adder_name(const struct base_adder *adder, uint32_t offset)
{
	uint32_t name = find_name(adder, offset);
	if (name != BASE_ABSENT)
		return name;
	const char *text = type_list_string(adder->list, offset);
	name = names_from_text(adder->pool->names, text, strlen(text));
	return name == NAME_ERROR ? BASE_ABSENT : names_canonical(adder->pool->names, name);
}

// ---- shapes ----

// All that it refers to has its place in the pool; names are made up for if @p is_forced.
static bool make_items(struct base_adder *adder, const struct type *type, bool is_forced,
		       bool *is_absent)
{
	const struct type_item *from = type_list_items(adder->list, type);
	bool has_refs = shape_has_item_refs(type->kind);
	adder->items.num = 0;
	if (!vec_reserve(&adder->items, type->num_items))
		return false;
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint32_t name = is_forced ? base_adder_name(adder, from[i].name)
					  : find_name(adder, from[i].name);
		if (name == BASE_ABSENT) {
			*is_absent = true;
			return !is_forced;
		}
		bool is_64bit = type->kind == KIND_ENUM64;
		adder->items.items[adder->items.num++] = (struct pool_item){
			.name = name,
			.ref = has_refs ? adder_ref(adder, from[i].type) : from[i].value,
			.value = has_refs ? from[i].value : is_64bit ? from[i].high : 0,
		};
	}
	return true;
}

bool base_adder_shape(struct base_adder *adder, uint32_t id, bool is_forced, struct shape *ret,
		      bool *is_absent)
{
	const struct type *type = adder_type(adder, id);
	uint32_t name = is_forced ? base_adder_name(adder, type->name)
				  : find_name(adder, type->name);
	*is_absent = name == BASE_ABSENT;
	if (*is_absent)
		return !is_forced;
	if (!make_items(adder, type, is_forced, is_absent))
		return false;
	*ret = (struct shape){
		.kind = type->kind,
		.flag = type->kind_flag,
		.name = name,
		.ref = shape_has_ref(type->kind) ? adder_ref(adder, type->type) : 0,
		.size = type->size,
		.fixed = type->kind == KIND_INT ? type->fixed : 0,
		.num_items = type->num_items,
		.items = adder->items.items,
	};
	return true;
}

// ---- looking for types ----

/*
 * What is in the pool is found from the bottom up: first types with keys, and those that refer to
 * nothing, then those that refer to what was found. Each waits for one of its references at a
 * time, at first for the one that the fewest types have.
 */

static bool found(struct base_adder *adder, uint32_t id, uint32_t ref)
{
	adder_set_ref(adder, id, ref);
	return vec_push(&adder->todo, id);
}

// Of a type without a key; what it refers to is there.
static bool find_shape(struct base_adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!base_adder_shape(adder, id, false, &shape, &is_absent))
		return false;
	uint32_t ref = is_absent ? 0 : pool_find(adder->pool, &shape, 0);
	return !ref || found(adder, id, ref);
}

static void wait_for(struct base_adder *adder, uint32_t id, uint32_t target)
{
	adder->slots[id].next = adder->slots[target].waiting;
	adder->slots[target].waiting = id;
}

static bool is_found(const struct base_adder *adder, uint32_t id)
{
	return !id || adder->base->is_listed[id / 64] >> id % 64 & 1;
}

// Let the type @p id wait for what it refers to, or find it if all of that is there.
static bool find_type(struct base_adder *adder, uint32_t id)
{
	const struct type *type = adder_type(adder, id);
	struct base_slot *slot = &adder->slots[id];
	for (uint32_t num = base_num_references(type); slot->num_found < num; slot->num_found++) {
		uint32_t target = base_reference(adder->list, type, slot->num_found);
		if (adder_ref(adder, target) != BASE_ABSENT)
			continue;
		wait_for(adder, id, target);
		return true;
	}
	return find_shape(adder, id);
}

static bool find_derived(struct base_adder *adder, uint32_t target, enum kind kind, uint32_t id)
{
	const struct shape shape = { .kind = (uint8_t)kind, .ref = adder_ref(adder, target) };
	uint32_t ref = pool_find(adder->pool, &shape, 0);
	return !ref || found(adder, id, ref);
}

// Most types that watch another one need not be looked at: they are none, or lack more.
static bool wake_watcher(struct base_adder *adder, uint32_t id, struct base_watcher watcher)
{
	if (watcher.digest != BASE_NO_DIGEST && !(watcher.digest & 1))
		return find_derived(adder, id, (enum kind)(watcher.digest / 2), watcher.id);
	if (!has_outline(adder, watcher.digest))
		return true;
	if (is_found(adder, watcher.other))
		return find_type(adder, watcher.id);
	wait_for(adder, watcher.id, watcher.other);
	return true;
}

static bool wake(struct base_adder *adder, uint32_t id)
{
	const struct base_index *index = adder->index;
	for (uint32_t i = index->first_watcher[id]; i < index->first_watcher[id + 1]; i++) {
		if (!wake_watcher(adder, id, index->watchers[i]))
			return false;
	}
	uint32_t waiting = adder->slots[id].waiting;
	while (waiting) {
		uint32_t next = adder->slots[waiting].next;
		if (!find_type(adder, waiting))
			return false;
		waiting = next;
	}
	return true;
}

static bool find_keyed(struct base_adder *adder, const struct base_string *string)
{
	const struct base_index *index = adder->index;
	for (uint32_t id = string->keyed; id; id = index->next[id]) {
		uint32_t key = pool_find_key(adder->pool, base_key_kind(adder_type(adder, id)),
					     string->name);
		if (key && !(found(adder, id, key) && vec_push(&adder->keyed, id)))
			return false;
	}
	return true;
}

static bool watch_types(struct base_adder *adder)
{
	note_outlines(adder);
	for (size_t i = 0; i < adder->base->strings.list.num; i++) {
		if (!find_keyed(adder, &adder->base->strings.list.items[i]))
			return false;
	}
	for (size_t i = 0; i < adder->index->leaves.num; i++) {
		struct base_watcher leaf = adder->index->leaves.items[i];
		if (has_outline(adder, leaf.digest) && !find_shape(adder, leaf.id))
			return false;
	}
	if (!wake(adder, 0))
		return false;
	while (adder->todo.num) {
		if (!wake(adder, adder->todo.items[--adder->todo.num]))
			return false;
	}
	return true;
}

static bool note_match(void *arg, uint32_t id, uint32_t ref)
{
	struct base_adder *adder = arg;
	adder_set_ref(adder, id, ref);
	return !base_is_keyed(adder->list, adder_type(adder, id)) || vec_push(&adder->keyed, id);
}

static bool find_types(struct base_adder *adder)
{
	const struct base_shapes *shapes = adder->base->shapes;
	if (!shapes || !shapes->is_complete)
		return watch_types(adder);
	adder->match = (struct base_match){
		.shapes = shapes,
		.pool = adder->pool,
		.strings = &adder->base->strings,
		.found = note_match,
		.arg = adder,
	};
	return base_match_run(&adder->match);
}

bool base_adder_find(struct base_adder *adder)
{
	return find_strings(adder) && find_types(adder);
}
