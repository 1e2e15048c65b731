// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_shapes.h"

#include <string.h>

#include <xxhash.h>

#include "large.h"

enum {
	// In place of a stand-in, of a type whose references are being numbered.
	OPEN = 0xfffffffdu,
	// Of a string that the index does not know.
	UNKNOWN = 0xffffffffu,
};

struct frame {
	uint32_t id;
	uint32_t next; /* reference */
};

struct numbering {
	struct base_shapes *shapes;
	const struct base_index *index;
	const struct type_list *list;
	vec(struct frame) stack;
	vec(struct pool_item) items; /* of the shape being made */
};

static uint32_t hash_shape(const struct shape *shape)
{
	uint64_t head[3] = {
		shape->kind | (uint64_t)shape->flag << 8 | (uint64_t)shape->name << 32,
		shape->ref | (uint64_t)shape->size << 32,
		shape->fixed | (uint64_t)shape->num_items << 32,
	};
	uint64_t hash = XXH3_64bits(head, sizeof(head));
	if (shape->num_items)
		hash = XXH3_64bits_withSeed(shape->items,
					    shape->num_items * sizeof(*shape->items), hash);
	return (uint32_t)(hash ^ hash >> 32);
}

static uint32_t name_of(const struct base_index *index, uint32_t offset)
{
	if (!index->list->strings.items[offset])
		return 0;
	return likely(base_index_is_start(index, offset)) ? base_index_first(index, offset)
							  : UNKNOWN;
}

static struct pool_item item_of(const struct base_shapes *shapes, const struct type *type,
				const struct type_item *item)
{
	bool has_ref = shape_has_item_refs(type->kind);
	return (struct pool_item){
		.name = name_of(shapes->index, item->name),
		.ref = has_ref ? shapes->stand_ins[item->type] : item->value,
		.value = has_ref ? item->value : type->kind == KIND_ENUM64 ? item->high : 0,
	};
}

// All but the items.
static struct shape shape_of(const struct base_shapes *shapes, const struct type *type)
{
	if (shape_is_derived(type->kind))
		return (struct shape){ .kind = type->kind, .ref = shapes->stand_ins[type->type] };
	return (struct shape){
		.kind = type->kind,
		.flag = type->kind_flag,
		.name = name_of(shapes->index, type->name),
		.ref = shape_has_ref(type->kind) ? shapes->stand_ins[type->type] : 0,
		.size = type->size,
		.fixed = type->kind == KIND_INT ? type->fixed : 0,
		.num_items = type->num_items,
	};
}

bool base_shapes_is(const struct base_shapes *shapes, uint32_t id, const struct shape *shape)
{
	const struct type_list *list = shapes->index->list;
	const struct type *type = &list->types.items[id];
	if (type->kind != shape->kind)
		return false;
	const struct shape own = shape_of(shapes, type);
	if (own.flag != shape->flag || own.name != shape->name || own.ref != shape->ref ||
	    own.size != shape->size || own.fixed != shape->fixed ||
	    own.num_items != shape->num_items)
		return false;
	for (uint32_t i = 0; i < own.num_items; i++) {
		const struct pool_item item =
			item_of(shapes, type, &list->items.items[type->first_item + i]);
		const struct pool_item *want = &shape->items[i];
		if (item.name != want->name || item.ref != want->ref || item.value != want->value)
			return false;
	}
	return true;
}

// The slot of a shape, or the free one where it belongs.
static uint64_t *find_slot(const struct base_shapes *shapes, const struct shape *shape,
			   uint32_t hash)
{
	for (size_t i = hash & shapes->slots_mask;; i = (i + 1) & shapes->slots_mask) {
		uint64_t *slot = &shapes->slots[i];
		if (!*slot || (*slot >> 32 == hash && base_shapes_is(shapes, (uint32_t)*slot, shape)))
			return slot;
	}
}

static uint32_t *find_derived(const struct base_shapes *shapes, const struct shape *shape)
{
	return &shapes->derived[shape->ref][pool_derived_index((enum kind)shape->kind)];
}

uint32_t base_shapes_find(const struct base_shapes *shapes, const struct shape *shape)
{
	if (shape_is_derived(shape->kind))
		return *find_derived(shapes, shape);
	return (uint32_t)*find_slot(shapes, shape, hash_shape(shape));
}

// ---- strings ----

bool base_shapes_string(const struct base_shapes *shapes, const char *text, uint32_t hash,
			struct base_string *ret)
{
	for (size_t i = hash & shapes->words_mask;; i = (i + 1) & shapes->words_mask) {
		const struct base_word *word = &shapes->words[i];
		if (!word->offset)
			return false;
		if (word->hash != hash ||
		    strcmp(type_list_string(shapes->index->list, word->offset), text) != 0)
			continue;
		ret->offset = word->offset;
		ret->keyed = word->keyed;
		ret->func = word->func;
		return true;
	}
}

static bool list_words(struct base_shapes *shapes)
{
	const struct base_index *index = shapes->index;
	shapes->words_mask = index->slots_mask;
	shapes->words = calloc_large(index->slots_mask + 1, sizeof(*shapes->words));
	if (!shapes->words)
		return false;
	for (size_t i = 0; i <= index->slots_mask; i++) {
		uint32_t offset = (uint32_t)index->slots[i];
		if (!offset)
			continue;
		uint32_t number = base_index_number(index, offset);
		shapes->words[i] = (struct base_word){
			.hash = (uint32_t)(index->slots[i] >> 32),
			.offset = offset,
			.keyed = index->keyed[number],
			.func = index->funcs[number],
		};
	}
	return true;
}

// ---- numbering ----

// @p id, if it is the first one of that shape.
static uint32_t stand_in_of_shape(struct base_shapes *shapes, const struct shape *shape,
				  uint32_t id)
{
	if (shape_is_derived(shape->kind)) {
		uint32_t *derived = find_derived(shapes, shape);
		*derived = *derived ? *derived : id;
		return *derived;
	}
	uint32_t hash = hash_shape(shape);
	uint64_t *slot = find_slot(shapes, shape, hash);
	if (!*slot)
		*slot = (uint64_t)hash << 32 | id;
	return (uint32_t)*slot;
}

// All that it refers to has a stand-in. Types of equal shape are linked behind theirs.
static bool number_shape(struct numbering *n, uint32_t id)
{
	struct base_shapes *shapes = n->shapes;
	const struct type *type = &n->list->types.items[id];
	const struct type_item *items = n->list->items.items + type->first_item;
	struct shape shape = shape_of(shapes, type);
	if (!vec_reserve(&n->items, shape.num_items))
		return false;
	bool is_known = shape.name != UNKNOWN;
	for (uint32_t i = 0; i < shape.num_items; i++) {
		n->items.items[i] = item_of(shapes, type, &items[i]);
		is_known &= n->items.items[i].name != UNKNOWN;
	}
	shapes->is_complete = is_known;
	if (!is_known)
		return true;
	shape.items = n->items.items;
	uint32_t first = stand_in_of_shape(shapes, &shape, id);
	shapes->stand_ins[id] = first;
	if (first != id) {
		shapes->same[id] = shapes->same[first];
		shapes->same[first] = id;
	}
	return true;
}

// The type at the top of the stack, or first one that it refers to.
static bool number_top(struct numbering *n)
{
	uint32_t *stand_ins = n->shapes->stand_ins;
	struct frame *frame = &n->stack.items[n->stack.num - 1];
	uint32_t id = frame->id;
	const struct type *type = &n->list->types.items[id];
	uint32_t num = base_num_references(type);
	stand_ins[id] = OPEN;
	while (frame->next < num) {
		uint32_t target = base_reference(n->list, type, frame->next);
		if (target && !stand_ins[target])
			return vec_push(&n->stack, (struct frame){ .id = target });
		if (stand_ins[target] >= OPEN)
			break;
		frame->next++;
	}
	n->stack.num--;
	if (frame->next == num)
		return number_shape(n, id);
	stand_ins[id] = BASE_SHAPE_NONE;
	return true;
}

static bool number_from(struct numbering *n, uint32_t id)
{
	n->stack.num = 0;
	if (!vec_push(&n->stack, (struct frame){ .id = id }))
		return false;
	while (n->stack.num && n->shapes->is_complete) {
		if (!number_top(n))
			return false;
	}
	return true;
}

// Types of one name, which may be very many: each class has its first one.
static void number_namesakes(struct numbering *n, uint32_t id)
{
	uint32_t first[NUM_KINDS] = { 0 };
	for (; id; id = n->index->next[id]) {
		enum kind kind = base_key_kind(&n->list->types.items[id]);
		if (!first[kind])
			first[kind] = id;
		n->shapes->stand_ins[id] = first[kind];
	}
}

// Of those with a key; returns how many others there are but for derived ones.
static size_t number_keys(struct numbering *n)
{
	size_t num = 0;
	for (uint32_t i = 0; i < n->index->num_strings; i++)
		number_namesakes(n, n->index->keyed[i]);
	for (uint32_t id = 1; id < n->list->types.num; id++) {
		if (base_is_no_type(&n->list->types.items[id]))
			n->shapes->stand_ins[id] = BASE_SHAPE_NONE;
		num += !n->shapes->stand_ins[id] &&
		       !shape_is_derived(n->list->types.items[id].kind);
	}
	return num;
}

static bool number_types(struct numbering *n)
{
	struct base_shapes *shapes = n->shapes;
	size_t num_slots = 64, num = number_keys(n);
	while (num_slots < 2 * num)
		num_slots *= 2;
	shapes->slots = calloc_large(num_slots, sizeof(*shapes->slots));
	shapes->slots_mask = num_slots - 1;
	if (!shapes->slots)
		return false;
	for (uint32_t id = 1; id < n->list->types.num && shapes->is_complete; id++) {
		if (!shapes->stand_ins[id] && !number_from(n, id))
			return false;
	}
	return true;
}

bool base_shapes_init(struct base_shapes *shapes, const struct base_index *index)
{
	struct numbering n = { .shapes = shapes, .index = index, .list = index->list };
	size_t num = index->list->types.num;
	*shapes = (struct base_shapes){ .index = index, .is_complete = true };
	shapes->stand_ins = calloc_large(num, sizeof(*shapes->stand_ins));
	shapes->same = calloc_large(num, sizeof(*shapes->same));
	shapes->derived = calloc_large(num, sizeof(*shapes->derived));
	bool done = shapes->stand_ins && shapes->same && shapes->derived && list_words(shapes) &&
		    number_types(&n);
	vec_deinit(&n.stack);
	vec_deinit(&n.items);
	return done;
}

void base_shapes_deinit(struct base_shapes *shapes)
{
	free(shapes->stand_ins);
	free(shapes->same);
	free(shapes->derived);
	free(shapes->slots);
	free(shapes->words);
	*shapes = (struct base_shapes){ 0 };
}
