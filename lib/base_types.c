// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_adder.h"

#include "error.h"
#include "large.h"

// ---- types of one name ----

// With all names of the base; NULL: out of memory. Hardly an input makes it necessary.
static const struct base_index *whole_index(struct base_adder *adder)
{
	if (adder->index->wanted == adder->index->starts)
		return adder->index;
	if (!adder->whole.list && !base_index_init(&adder->whole, adder->list))
		return NULL;
	return &adder->whole;
}

/*
 * The pool now has the key of a type because another one of the base refers to it. If there are
 * more of its name, which one is meant matters, and all become definitions.
 */
static bool add_group(struct base_adder *adder, uint32_t id)
{
	const struct base_index *index = whole_index(adder);
	if (!index)
		return false;
	enum kind kind = base_key_kind(adder_type(adder, id));
	uint32_t name = base_index_first(index, adder_type(adder, id)->name);
	uint32_t key = adder->slots[id].ref, num = 0;
	for (uint32_t other = index->keyed[base_index_number(index, name)]; other;
	     other = index->next[other]) {
		if (base_key_kind(adder_type(adder, other)) != kind)
			continue;
		adder_set_ref(adder, other, key);
		num++;
		if (!vec_push(&adder->todo, other))
			return false;
	}
	if (num == 1)
		adder->todo.num--;
	return true;
}

// ---- adding types ----

static uint32_t add_shape(struct base_adder *adder, const struct shape *shape)
{
	switch ((int)shape->kind) {
	case KIND_PTR:
	case KIND_CONST:
	case KIND_VOLATILE:
	case KIND_RESTRICT:
		return pool_derive(adder->pool, (enum kind)shape->kind, shape->ref, PLACE_NONE);
	default:
		return pool_add(adder->pool, shape, 0, PLACE_NONE);
	}
}

static must_check struct btfsmith_error *pool_failure(struct base_adder *adder)
{
	return pool_error(adder->pool, adder->base->path);
}

static must_check struct btfsmith_error *circle_error(const struct base_adder *adder, uint32_t id)
{
	return error_create(BTFSMITH_BAD_BTF,
			    "%s: type %u refers to itself without a name on the way",
			    adder->base->path, id);
}

static must_check struct btfsmith_error *begin_adding(struct base_adder *adder, uint32_t id)
{
	const struct type *type = adder_type(adder, id);
	if (base_is_no_type(type))
		return error_create(BTFSMITH_BAD_BTF, "%s: a type refers to type %u, a %s",
				    adder->base->path, id, kind_infos[type->kind].name);
	if (!base_is_keyed(adder->list, type)) {
		adder->slots[id].ref = BASE_OPEN;
		return vec_push(&adder->stack, (struct base_frame){ .id = id }) ? NULL
									   : error_no_memory();
	}
	uint32_t name = base_adder_name(adder, type->name);
	uint32_t key = name == BASE_ABSENT ? POOL_ERROR
				      : pool_key(adder->pool, base_key_kind(type), name);
	if (key == POOL_ERROR)
		return pool_failure(adder);
	adder_set_ref(adder, id, key);
	return add_group(adder, id) ? NULL : error_no_memory();
}

// All that it refers to is there.
static must_check struct btfsmith_error *end_adding(struct base_adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!base_adder_shape(adder, id, true, &shape, &is_absent))
		return error_no_memory();
	uint32_t ref = add_shape(adder, &shape);
	if (ref == POOL_ERROR)
		return pool_failure(adder);
	adder_set_ref(adder, id, ref);
	return NULL;
}

// References of the type at the top of the stack are added before it is.
static must_check struct btfsmith_error *add_top(struct base_adder *adder)
{
	struct base_frame *frame = &adder->stack.items[adder->stack.num - 1];
	const struct type *type = adder_type(adder, frame->id);
	uint32_t num = base_num_references(type);
	while (frame->next < num) {
		uint32_t id = base_reference(adder->list, type, frame->next++);
		uint32_t ref = adder_ref(adder, id);
		if (ref == BASE_OPEN)
			return circle_error(adder, id);
		if (ref == BASE_ABSENT)
			return begin_adding(adder, id);
	}
	uint32_t id = frame->id;
	adder->stack.num--;
	// The first one is a definition, which is for the caller to add.
	return adder->stack.num ? end_adding(adder, id) : NULL;
}

static must_check struct btfsmith_error *add_references(struct base_adder *adder, uint32_t id)
{
	adder->stack.num = 0;
	if (!vec_push(&adder->stack, (struct base_frame){ .id = id }))
		return error_no_memory();
	while (adder->stack.num) {
		struct btfsmith_error *err = add_top(adder);
		if (err)
			return err;
	}
	return NULL;
}

static bool has_absent_reference(const struct base_adder *adder, const struct type *type)
{
	for (uint32_t i = 0; i < base_num_references(type); i++) {
		if (adder_ref(adder, base_reference(adder->list, type, i)) == BASE_ABSENT)
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *add_definition(struct base_adder *adder, uint32_t id)
{
	const struct type *type = adder_type(adder, id);
	struct base_slot *slot = &adder->slots[id];
	struct shape shape;
	slot->definition = adder->match.shapes
				   ? base_match_definition(&adder->match, slot->ref, id)
				   : 0;
	if (slot->definition)
		return NULL;
	bool is_absent = has_absent_reference(adder, type);
	if (!is_absent && !base_adder_shape(adder, id, false, &shape, &is_absent))
		return error_no_memory();
	if (is_absent) {
		struct btfsmith_error *err = add_references(adder, id);
		if (err)
			return err;
		if (!base_adder_shape(adder, id, true, &shape, &is_absent))
			return error_no_memory();
	}
	slot->definition = pool_define(adder->pool, slot->ref, &shape, PLACE_NONE);
	return slot->definition == POOL_ERROR ? pool_failure(adder) : NULL;
}

static int compare_ids(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	return a < b ? -1 : a > b;
}

// The definitions that the input has, too, and those of names of which the base has several.
static bool choose_definitions(struct base_adder *adder)
{
	cleanup_free uint32_t *others = calloc(adder->base->first_entry, sizeof(*others));
	if (!others)
		return false;
	if (adder->keyed.num)
		qsort(adder->keyed.items, adder->keyed.num, sizeof(uint32_t), compare_ids);
	for (size_t i = 0; i < adder->keyed.num; i++) {
		uint32_t id = adder->keyed.items[i], key = adder->slots[id].ref;
		bool is_wanted = others[key] || pool_definition(adder->pool, key);
		if (is_wanted && (!vec_push(&adder->todo, id) ||
				  (others[key] && !vec_push(&adder->todo, others[key]))))
			return false;
		others[key] = id;
	}
	return true;
}

static must_check struct btfsmith_error *add_definitions(struct base_adder *adder)
{
	if (!choose_definitions(adder))
		return error_no_memory();
	while (adder->todo.num) {
		uint32_t id = adder->todo.items[--adder->todo.num];
		if (adder->slots[id].definition || base_is_forward(adder_type(adder, id)))
			continue;
		struct btfsmith_error *err = add_definition(adder, id);
		if (err)
			return err;
	}
	return NULL;
}

// ---- all of it ----

static must_check struct btfsmith_error *add_all(struct base_adder *adder)
{
	size_t num = adder->list->types.num;
	adder->slots = adder->base->spares ? base_spares_take(adder->base->spares)
					   : calloc_large(1, base_types_bytes(num));
	adder->base->is_listed = calloc(num / 64 + 1, sizeof(uint64_t));
	adder->base->ranks = malloc((num / 64 + 1) * sizeof(uint32_t));
	if (!adder->slots || !adder->base->is_listed || !adder->base->ranks ||
	    !base_adder_find(adder))
		return error_no_memory();
	struct btfsmith_error *err = add_definitions(adder);
	if (err)
		return err;
	return base_adder_list(adder) ? NULL : error_no_memory();
}

size_t base_types_bytes(size_t num_types)
{
	return num_types * sizeof(struct base_slot);
}

// Of what is not listed nothing is known, if types were not waited for.
static void give_back_slots(struct base_adder *adder)
{
	for (size_t i = 0; i < adder->base->ids.num; i++)
		adder->slots[adder->base->ids.items[i]] = (struct base_slot){ 0 };
	base_spares_give(adder->base->spares, adder->slots);
	adder->slots = NULL;
}

struct btfsmith_error *base_types_add(struct base_types *base, struct pool *pool)
{
	struct base_adder adder = {
		.base = base,
		.index = base->index,
		.list = base->index->list,
		.pool = pool,
	};
	base->first_entry = pool->num;
	struct btfsmith_error *err = add_all(&adder);
	base_index_deinit(&adder.whole);
	if (!err && base->spares && adder.match.shapes)
		give_back_slots(&adder);
	free(adder.slots);
	free(adder.offsets);
	base_match_deinit(&adder.match);
	vec_deinit(&adder.stack);
	vec_deinit(&adder.items);
	vec_deinit(&adder.keyed);
	vec_deinit(&adder.todo);
	return err;
}

void base_types_deinit(struct base_types *base)
{
	vec_deinit(&base->ids);
	vec_deinit(&base->entries);
	base_strings_deinit(&base->strings);
	vec_deinit(&base->funcs);
	free(base->is_vague);
	free(base->is_listed);
	free(base->ranks);
	base->is_vague = NULL;
	base->is_listed = NULL;
	base->ranks = NULL;
}
