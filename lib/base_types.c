// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_types.h"

#include <string.h>

#include "error.h"
#include "large.h"

enum {
	// Of a type of the base that is not in the pool, or for a name that is not.
	ABSENT = 0xffffffffu,
	// Of one that is being added.
	OPEN = 0xfffffffdu,
};

struct frame {
	uint32_t id;
	uint32_t next; /* reference */
};

/* A type of the base; all zero for one that nothing is known of. */
struct base_slot {
	uint32_t ref;     /* what a reference to it is in the pool; 0: ABSENT, but of void */
	union {
		uint32_t definition; /* with a ref: the pool entry of a definition, or 0 */
		uint32_t num_found;  /* else: how many of its references, from the first one on */
	};
	uint32_t waiting; /* id of the first type that waits for this one to be found; 0: none */
	uint32_t next;    /* id of another one that waits for the same */
};

enum { OUTLINE_BITS = 16, PREFETCH_DISTANCE = 8 };

/* A string of the base that is a name of the pool. */
struct offset_name {
	uint32_t offset;
	uint32_t name;
};

struct adder {
	struct base_types *base;
	const struct base_index *index;
	struct base_index whole; /* see whole_index() */
	const struct type_list *list;
	struct pool *pool;
	struct base_slot *slots; /* by id */
	struct offset_name *offsets; /* names of the pool, by offset in the base; name 0: free */
	size_t offsets_mask;
	struct base_match match;     /* if the base has shapes */
	uint64_t outlines[(1 << OUTLINE_BITS) / 64]; /* bit by digest: the pool has such a shape */
	vec(struct frame) stack;
	vec(struct pool_item) items; /* of the shape being made */
	vec(uint32_t) keyed;         /* types of the base whose keys the pool has */
	vec(uint32_t) todo;
};

static const struct type *type_of(const struct adder *adder, uint32_t id)
{
	return &adder->list->types.items[id];
}

static uint32_t get_ref(const struct adder *adder, uint32_t id)
{
	uint32_t ref = adder->slots[id].ref;
	return ref || !id ? ref : ABSENT;
}

static void set_ref(struct adder *adder, uint32_t id, uint32_t ref)
{
	adder->slots[id].ref = ref;
	adder->slots[id].definition = 0;
	adder->base->is_listed[id / 64] |= UINT64_C(1) << id % 64;
}

// C has no other forward declaration of an enum than one without values.
static bool is_forward(const struct type *type)
{
	return type->kind == KIND_FWD || (type->kind == KIND_ENUM && !type->num_items);
}

// ---- names ----

static size_t offset_slot(const struct adder *adder, uint32_t offset)
{
	size_t i = offset * UINT64_C(0x9e3779b97f4a7c15) >> 24 & adder->offsets_mask;
	while (adder->offsets[i].name && adder->offsets[i].offset != offset)
		i = (i + 1) & adder->offsets_mask;
	return i;
}

// By its hash for now.
static bool list_name(void *arg, uint32_t name, uint32_t hash)
{
	struct adder *adder = arg;
	return vec_push(&adder->base->strings.list,
			(struct base_string){ .name = name, .offset = hash });
}

// Its hash is known yet, its place is not. false: the base has no such string.
static bool find_string(const struct adder *adder, struct base_string *string)
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
static void fetch_strings(const struct adder *adder, const struct base_string *strings, size_t num)
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
static void keep_strings(struct adder *adder)
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
static bool find_strings(struct adder *adder)
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
			(struct offset_name){ string->offset, string->name };
	}
	return base_strings_index(&adder->base->strings);
}

// ---- outlines ----

static bool make_outline(const struct adder *adder, const struct shape *shape,
			 struct base_outline *ret)
{
	*ret = (struct base_outline){
		.kind = shape->kind,
		.size = shape->size,
		.num_items = shape->num_items,
	};
	return base_strings_offset(&adder->base->strings, shape->name, &ret->name) &&
	       (!shape->num_items ||
		(base_strings_offset(&adder->base->strings, shape->items[0].name, &ret->first_name) &&
		 base_strings_offset(&adder->base->strings, shape->items[shape->num_items - 1].name,
				 &ret->last_name)));
}

// Of the shapes that a type of the base without a key may turn out to be.
static void note_outlines(struct adder *adder)
{
	for (uint32_t i = 1; i < adder->base->first_entry; i++) {
		const struct pool_entry *entry = pool_entry(adder->pool, i);
		struct base_outline outline;
		if (entry->key || shape_is_derived(entry->shape.kind) ||
		    !make_outline(adder, &entry->shape, &outline))
			continue;
		uint32_t bit = base_digest(&outline) >> (32 - OUTLINE_BITS);
		adder->outlines[bit / 64] |= UINT64_C(1) << bit % 64;
	}
}

static bool has_outline(const struct adder *adder, uint32_t digest)
{
	uint32_t bit = digest >> (32 - OUTLINE_BITS);
	return digest == BASE_NO_DIGEST || adder->outlines[bit / 64] >> bit % 64 & 1;
}

// The canonical name that the pool has for the string at an offset, or ABSENT.
static uint32_t find_name(const struct adder *adder, uint32_t offset)
{
	const char *text = type_list_string(adder->list, offset);
	if (!*text)
		return 0;
	uint32_t name;
	if (likely(base_index_is_start(adder->index, offset))) {
		if (!base_index_is_wanted(adder->index, offset))
			return ABSENT;
		offset = base_index_first(adder->index, offset);
		name = adder->offsets[offset_slot(adder, offset)].name;
	} else {
		// The end of another one.
		name = names_find(adder->pool->names, text, strlen(text));
	}
	return name ? name : ABSENT;
}

// The same, added if need be. NAME_ERROR is ABSENT.
static uint32_t add_name(const struct adder *adder, uint32_t offset)
{
	uint32_t name = find_name(adder, offset);
	if (name != ABSENT)
		return name;
	const char *text = type_list_string(adder->list, offset);
	name = names_from_text(adder->pool->names, text, strlen(text));
	return name == NAME_ERROR ? ABSENT : names_canonical(adder->pool->names, name);
}

// ---- shapes ----

// All that it refers to has its place in the pool; names are made up for if @p is_forced.
static bool make_items(struct adder *adder, const struct type *type, bool is_forced,
		       bool *is_absent)
{
	const struct type_item *from = type_list_items(adder->list, type);
	bool has_refs = shape_has_item_refs(type->kind);
	adder->items.num = 0;
	if (!vec_reserve(&adder->items, type->num_items))
		return false;
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint32_t name = is_forced ? add_name(adder, from[i].name)
					  : find_name(adder, from[i].name);
		if (name == ABSENT) {
			*is_absent = true;
			return !is_forced;
		}
		bool is_64bit = type->kind == KIND_ENUM64;
		adder->items.items[adder->items.num++] = (struct pool_item){
			.name = name,
			.ref = has_refs ? get_ref(adder, from[i].type) : from[i].value,
			.value = has_refs ? from[i].value : is_64bit ? from[i].high : 0,
		};
	}
	return true;
}

// false: out of memory. *is_absent: some name is not in the pool.
static bool make_shape(struct adder *adder, uint32_t id, bool is_forced, struct shape *ret,
		       bool *is_absent)
{
	const struct type *type = type_of(adder, id);
	uint32_t name = is_forced ? add_name(adder, type->name) : find_name(adder, type->name);
	*is_absent = name == ABSENT;
	if (*is_absent)
		return !is_forced;
	if (!make_items(adder, type, is_forced, is_absent))
		return false;
	*ret = (struct shape){
		.kind = type->kind,
		.flag = type->kind_flag,
		.name = name,
		.ref = shape_has_ref(type->kind) ? get_ref(adder, type->type) : 0,
		.size = type->size,
		.fixed = type->kind == KIND_INT ? type->fixed : 0,
		.num_items = type->num_items,
		.items = adder->items.items,
	};
	return true;
}

static uint32_t add_shape(struct adder *adder, const struct shape *shape)
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

static must_check struct btfsmith_error *pool_failure(struct adder *adder)
{
	return pool_error(adder->pool, adder->base->path);
}

// ---- looking for types ----

/*
 * What is in the pool is found from the bottom up: first types with keys, and those that refer to
 * nothing, then those that refer to what was found. Each waits for one of its references at a
 * time, at first for the one that the fewest types have.
 */

static bool found(struct adder *adder, uint32_t id, uint32_t ref)
{
	set_ref(adder, id, ref);
	return vec_push(&adder->todo, id);
}

// Of a type without a key; what it refers to is there.
static bool find_shape(struct adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!make_shape(adder, id, false, &shape, &is_absent))
		return false;
	uint32_t ref = is_absent ? 0 : pool_find(adder->pool, &shape, 0);
	return !ref || found(adder, id, ref);
}

static void wait_for(struct adder *adder, uint32_t id, uint32_t target)
{
	adder->slots[id].next = adder->slots[target].waiting;
	adder->slots[target].waiting = id;
}

static bool is_found(const struct adder *adder, uint32_t id)
{
	return !id || adder->base->is_listed[id / 64] >> id % 64 & 1;
}

// Let the type @p id wait for what it refers to, or find it if all of that is there.
static bool find_type(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	struct base_slot *slot = &adder->slots[id];
	for (uint32_t num = base_num_references(type); slot->num_found < num; slot->num_found++) {
		uint32_t target = base_reference(adder->list, type, slot->num_found);
		if (get_ref(adder, target) != ABSENT)
			continue;
		wait_for(adder, id, target);
		return true;
	}
	return find_shape(adder, id);
}

static bool find_derived(struct adder *adder, uint32_t target, enum kind kind, uint32_t id)
{
	const struct shape shape = { .kind = (uint8_t)kind, .ref = get_ref(adder, target) };
	uint32_t ref = pool_find(adder->pool, &shape, 0);
	return !ref || found(adder, id, ref);
}

// Most types that watch another one need not be looked at: they are none, or lack more.
static bool wake_watcher(struct adder *adder, uint32_t id, struct base_watcher watcher)
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

static bool wake(struct adder *adder, uint32_t id)
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

static bool find_keyed(struct adder *adder, const struct base_string *string)
{
	const struct base_index *index = adder->index;
	for (uint32_t id = string->keyed; id; id = index->next[id]) {
		uint32_t key = pool_find_key(adder->pool, base_key_kind(type_of(adder, id)),
					     string->name);
		if (key && !(found(adder, id, key) && vec_push(&adder->keyed, id)))
			return false;
	}
	return true;
}

static bool watch_types(struct adder *adder)
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
	struct adder *adder = arg;
	set_ref(adder, id, ref);
	return !base_is_keyed(adder->list, type_of(adder, id)) || vec_push(&adder->keyed, id);
}

static bool find_types(struct adder *adder)
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

// ---- types of one name ----

// With all names of the base; NULL: out of memory. Hardly an input makes it necessary.
static const struct base_index *whole_index(struct adder *adder)
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
static bool add_group(struct adder *adder, uint32_t id)
{
	const struct base_index *index = whole_index(adder);
	if (!index)
		return false;
	enum kind kind = base_key_kind(type_of(adder, id));
	uint32_t name = base_index_first(index, type_of(adder, id)->name);
	uint32_t key = adder->slots[id].ref, num = 0;
	for (uint32_t other = index->keyed[base_index_number(index, name)]; other;
	     other = index->next[other]) {
		if (base_key_kind(type_of(adder, other)) != kind)
			continue;
		set_ref(adder, other, key);
		num++;
		if (!vec_push(&adder->todo, other))
			return false;
	}
	if (num == 1)
		adder->todo.num--;
	return true;
}

// ---- adding types ----

static must_check struct btfsmith_error *circle_error(const struct adder *adder, uint32_t id)
{
	return error_create(BTFSMITH_BAD_BTF,
			    "%s: type %u refers to itself without a name on the way",
			    adder->base->path, id);
}

static must_check struct btfsmith_error *begin_adding(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	if (base_is_no_type(type))
		return error_create(BTFSMITH_BAD_BTF, "%s: a type refers to type %u, a %s",
				    adder->base->path, id, kind_infos[type->kind].name);
	if (!base_is_keyed(adder->list, type)) {
		adder->slots[id].ref = OPEN;
		return vec_push(&adder->stack, (struct frame){ .id = id }) ? NULL
									   : error_no_memory();
	}
	uint32_t name = add_name(adder, type->name);
	uint32_t key = name == ABSENT ? POOL_ERROR
				      : pool_key(adder->pool, base_key_kind(type), name);
	if (key == POOL_ERROR)
		return pool_failure(adder);
	set_ref(adder, id, key);
	return add_group(adder, id) ? NULL : error_no_memory();
}

// All that it refers to is there.
static must_check struct btfsmith_error *end_adding(struct adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!make_shape(adder, id, true, &shape, &is_absent))
		return error_no_memory();
	uint32_t ref = add_shape(adder, &shape);
	if (ref == POOL_ERROR)
		return pool_failure(adder);
	set_ref(adder, id, ref);
	return NULL;
}

// References of the type at the top of the stack are added before it is.
static must_check struct btfsmith_error *add_top(struct adder *adder)
{
	struct frame *frame = &adder->stack.items[adder->stack.num - 1];
	const struct type *type = type_of(adder, frame->id);
	uint32_t num = base_num_references(type);
	while (frame->next < num) {
		uint32_t id = base_reference(adder->list, type, frame->next++);
		uint32_t ref = get_ref(adder, id);
		if (ref == OPEN)
			return circle_error(adder, id);
		if (ref == ABSENT)
			return begin_adding(adder, id);
	}
	uint32_t id = frame->id;
	adder->stack.num--;
	// The first one is a definition, which is for the caller to add.
	return adder->stack.num ? end_adding(adder, id) : NULL;
}

static must_check struct btfsmith_error *add_references(struct adder *adder, uint32_t id)
{
	adder->stack.num = 0;
	if (!vec_push(&adder->stack, (struct frame){ .id = id }))
		return error_no_memory();
	while (adder->stack.num) {
		struct btfsmith_error *err = add_top(adder);
		if (err)
			return err;
	}
	return NULL;
}

static bool has_absent_reference(const struct adder *adder, const struct type *type)
{
	for (uint32_t i = 0; i < base_num_references(type); i++) {
		if (get_ref(adder, base_reference(adder->list, type, i)) == ABSENT)
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *add_definition(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	struct base_slot *slot = &adder->slots[id];
	struct shape shape;
	slot->definition = adder->match.shapes
				   ? base_match_definition(&adder->match, slot->ref, id)
				   : 0;
	if (slot->definition)
		return NULL;
	bool is_absent = has_absent_reference(adder, type);
	if (!is_absent && !make_shape(adder, id, false, &shape, &is_absent))
		return error_no_memory();
	if (is_absent) {
		struct btfsmith_error *err = add_references(adder, id);
		if (err)
			return err;
		if (!make_shape(adder, id, true, &shape, &is_absent))
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
static bool choose_definitions(struct adder *adder)
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

static must_check struct btfsmith_error *add_definitions(struct adder *adder)
{
	if (!choose_definitions(adder))
		return error_no_memory();
	while (adder->todo.num) {
		uint32_t id = adder->todo.items[--adder->todo.num];
		if (adder->slots[id].definition || is_forward(type_of(adder, id)))
			continue;
		struct btfsmith_error *err = add_definition(adder, id);
		if (err)
			return err;
	}
	return NULL;
}

// ---- the result ----

static bool list_type(struct adder *adder, uint32_t id)
{
	struct base_types *base = adder->base;
	const struct base_slot *slot = &adder->slots[id];
	return vec_push(&base->ids, id) &&
	       vec_push(&base->entries, slot->definition ? slot->definition : slot->ref);
}

static bool list_types(struct adder *adder)
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

static bool spread_vagueness(struct adder *adder, const struct unit_edges *edges)
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
			    !hands_on(type_of(adder, base->ids.items[source])))
				continue;
			base->is_vague[source] = true;
			if (!vec_push(&adder->todo, source))
				return false;
		}
	}
	return true;
}

static bool find_vague(struct adder *adder)
{
	struct base_types *base = adder->base;
	base->is_vague = calloc(base->ids.num + 1, sizeof(*base->is_vague));
	if (!base->is_vague)
		return false;
	for (uint32_t i = 0; i < base->ids.num; i++) {
		const struct type *type = type_of(adder, base->ids.items[i]);
		if (!is_forward(type) || !base_is_keyed(adder->list, type))
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
static bool list_funcs(struct adder *adder)
{
	struct base_types *base = adder->base;
	const struct base_index *index = adder->index;
	for (size_t i = 0; i < base->strings.list.num; i++) {
		const struct base_string *string = &base->strings.list.items[i];
		for (uint32_t id = string->func; id; id = index->next[id]) {
			struct base_func func = { string->name, id, type_of(adder, id)->type };
			if (!vec_push(&base->funcs, func))
				return false;
		}
	}
	if (base->funcs.num)
		qsort(base->funcs.items, base->funcs.num, sizeof(*base->funcs.items),
		      compare_funcs);
	return true;
}

static must_check struct btfsmith_error *add_all(struct adder *adder)
{
	size_t num = adder->list->types.num;
	adder->slots = adder->base->spares ? base_spares_take(adder->base->spares)
					   : calloc_large(1, base_types_bytes(num));
	adder->base->is_listed = calloc(num / 64 + 1, sizeof(uint64_t));
	adder->base->ranks = malloc((num / 64 + 1) * sizeof(uint32_t));
	if (!adder->slots || !adder->base->is_listed || !adder->base->ranks ||
	    !find_strings(adder) || !find_types(adder))
		return error_no_memory();
	struct btfsmith_error *err = add_definitions(adder);
	if (err)
		return err;
	return list_types(adder) && find_vague(adder) && list_funcs(adder) ? NULL
									   : error_no_memory();
}

size_t base_types_bytes(size_t num_types)
{
	return num_types * sizeof(struct base_slot);
}

// Of what is not listed nothing is known, if types were not waited for.
static void give_back_slots(struct adder *adder)
{
	for (size_t i = 0; i < adder->base->ids.num; i++)
		adder->slots[adder->base->ids.items[i]] = (struct base_slot){ 0 };
	base_spares_give(adder->base->spares, adder->slots);
	adder->slots = NULL;
}

struct btfsmith_error *base_types_add(struct base_types *base, struct pool *pool)
{
	struct adder adder = {
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
