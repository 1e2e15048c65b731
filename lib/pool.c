// SPDX-License-Identifier: LGPL-2.1-or-later
#include "pool.h"

#include <assert.h>
#include <string.h>

#include <xxhash.h>

#include "error.h"

enum {
	POOL_MIN_SLOTS = 1 << 10,
	POOL_MAX_SLOTS = 1 << 16, /* to begin with */
	BYTES_A_TYPE = 64,        /* of .debug_info, where few types are there twice */
	MAX_DEFINITIONS_TRIED = 4,
};

// Under the lock (or before threads start). The entry is published by the caller's store.
static uint32_t
add_entry(struct pool *pool, const struct shape *shape, uint32_t key, place at)
{
	uint32_t id = atomic_load_explicit(&pool->num, memory_order_relaxed);
	uint32_t chunk = id >> POOL_CHUNK_BITS;
	if (chunk >= POOL_MAX_CHUNKS) {
		pool->is_full = true;
		return POOL_ERROR;
	}
	if (!pool->chunks[chunk]) {
		const size_t bytes = POOL_CHUNK_ENTRIES * sizeof(struct pool_entry);
		void *entries = aligned_alloc(POOL_ENTRY_BYTES, bytes);
		if (!entries)
			return POOL_ERROR;
		pool->chunks[chunk] = memset(entries, 0, bytes);
	}
	struct pool_entry *entry = pool_entry(pool, id);
	entry->shape = *shape;
	entry->key = key;
	atomic_store_explicit(&entry->first, at, memory_order_relaxed);
	if (shape->num_items) {
		size_t bytes = shape->num_items * sizeof(*shape->items);
		struct pool_item *items =
			arena_alloc(&pool->arena, bytes, _Alignof(struct pool_item));
		if (!items)
			return POOL_ERROR;
		memcpy(items, shape->items, bytes);
		entry->shape.items = items;
	} else {
		entry->shape.items = NULL;
	}
	atomic_store_explicit(&pool->num, id + 1, memory_order_release);
	return id;
}

bool pool_init(struct pool *pool, struct names *names, size_t input_bytes)
{
	size_t num_slots = POOL_MIN_SLOTS;
	while (num_slots < POOL_MAX_SLOTS && num_slots < input_bytes / BYTES_A_TYPE)
		num_slots *= 2;
	*pool = (struct pool){ .names = names };
	arena_init(&pool->arena);
	pthread_mutex_init(&pool->lock, NULL);
	pool->chunks = calloc(POOL_MAX_CHUNKS, sizeof(*pool->chunks));
	return slots_init(&pool->keys, num_slots) &&
	       slots_init(&pool->shapes, num_slots) && pool->chunks &&
	       add_entry(pool, &(struct shape){ .kind = KIND_VOID }, 0, 0) == 0;
}

void pool_deinit(struct pool *pool)
{
	for (uint32_t i = 0; pool->chunks && i < POOL_MAX_CHUNKS && pool->chunks[i]; i++)
		free(pool->chunks[i]);
	free(pool->chunks);
	pool->chunks = NULL;
	slots_deinit(&pool->keys);
	slots_deinit(&pool->shapes);
	arena_deinit(&pool->arena);
	pthread_mutex_destroy(&pool->lock);
}

struct btfsmith_error *pool_error(struct pool *pool, const char *path)
{
	if (pool->is_full)
		return error_create(BTFSMITH_LIMIT, "%s: more than %u distinct types",
				    path,
				    (unsigned int)POOL_MAX_CHUNKS * POOL_CHUNK_ENTRIES);
	return error_no_memory();
}

// ---- keys ----

// Slot of the key table: raw name in the high half, then the class, then the key's number.
enum { KEY_ID_BITS = 29, KEY_ID_MASK = (1 << KEY_ID_BITS) - 1 };
static_assert(POOL_MAX_CHUNKS * POOL_CHUNK_ENTRIES <= KEY_ID_MASK, "key numbers fit");

static uint32_t key_class(enum kind kind)
{
	switch ((int)kind) {
	case KIND_STRUCT:
		return 1;
	case KIND_UNION:
		return 2;
	case KIND_ENUM:
		return 3;
	default:
		return 4;
	}
}

static uint64_t key_hash(uint32_t name, uint32_t class)
{
	return ((name ^ (uint64_t) class << 32) * UINT64_C(0x9e3779b97f4a7c15)) >> 24;
}

static uint64_t rehash_key(void *arg, uint64_t slot)
{
	(void)arg;
	return key_hash((uint32_t)(slot >> 32), (uint32_t)slot >> KEY_ID_BITS);
}

static always_inline uint32_t find_key(const struct pool *pool, uint32_t name,
				       uint32_t class)
{
	uint64_t want = (uint64_t)name << 32 | (uint64_t) class << KEY_ID_BITS;
	const struct slot_array *array = slots_current(&pool->keys);
	for (size_t i = key_hash(name, class) & array->mask;; i = (i + 1) & array->mask) {
		uint64_t slot = slots_load(array, i);
		if (!slot)
			return 0;
		if ((slot & ~(uint64_t)KEY_ID_MASK) == want)
			return (uint32_t)slot & KEY_ID_MASK;
	}
}

static bool add_key_slot(struct pool *pool, uint32_t name, uint32_t class, uint32_t id)
{
	if (!slots_reserve(&pool->keys, rehash_key, NULL))
		return false;
	slots_add(&pool->keys, key_hash(name, class),
		  (uint64_t)name << 32 | (uint64_t) class << KEY_ID_BITS | id);
	return true;
}

static uint32_t add_key(struct pool *pool, enum kind kind, uint32_t raw, uint32_t name)
{
	uint32_t class = key_class(kind);
	uint32_t id = find_key(pool, name, class);
	if (!id) {
		struct shape shape = { .kind = (uint8_t)kind, .name = name };
		id = add_entry(pool, &shape, UINT32_MAX, PLACE_NONE);
		if (id == POOL_ERROR || !add_key_slot(pool, name, class, id))
			return POOL_ERROR;
	}
	// A raw name that is not canonical gets a slot of its own: the next look-up is direct.
	if (raw != name && !find_key(pool, raw, class) &&
	    !add_key_slot(pool, raw, class, id))
		return POOL_ERROR;
	return id;
}

uint32_t pool_key(struct pool *pool, enum kind kind, uint32_t name)
{
	uint32_t id = find_key(pool, name, key_class(kind));
	if (likely(id))
		return id;
	uint32_t canonical = names_canonical(pool->names, name);
	if (!canonical)
		return 0;
	if (canonical == NAME_ERROR)
		return POOL_ERROR;
	pthread_mutex_lock(&pool->lock);
	id = add_key(pool, kind, name, canonical);
	pthread_mutex_unlock(&pool->lock);
	return id;
}

void pool_declare(struct pool *pool, uint32_t key, place at, uint32_t size)
{
	struct pool_entry *entry = pool_entry(pool, key);
	if (at >= atomic_load_explicit(&entry->first, memory_order_relaxed))
		return;
	pthread_mutex_lock(&pool->lock);
	if (at < atomic_load_explicit(&entry->first, memory_order_relaxed)) {
		atomic_store_explicit(&entry->first, at, memory_order_relaxed);
		entry->shape.size = size;
	}
	pthread_mutex_unlock(&pool->lock);
}

bool pool_is_ambiguous(const struct pool *pool, uint32_t key)
{
	uint32_t definition = atomic_load_explicit(&pool_entry(pool, key)->definition,
						   memory_order_relaxed);
	return definition &&
	       atomic_load_explicit(&pool_entry(pool, definition)->definition,
				    memory_order_relaxed);
}

// ---- shapes ----

static always_inline bool shape_equals(const struct shape *a, const struct shape *b)
{
	return a->kind == b->kind && a->flag == b->flag && a->name == b->name &&
	       a->ref == b->ref && a->size == b->size && a->fixed == b->fixed &&
	       a->num_items == b->num_items &&
	       (!a->num_items ||
		!memcmp(a->items, b->items, a->num_items * sizeof(*a->items)));
}

// A definition is told from an equal one of another key by @p key, 0 for other shapes.
static uint32_t shape_hash(const struct shape *shape, uint32_t key)
{
	uint64_t head[4] = {
		shape->kind | (uint64_t)shape->flag << 8 | (uint64_t)shape->name << 32,
		shape->ref | (uint64_t)shape->size << 32,
		shape->fixed | (uint64_t)shape->num_items << 32,
		key,
	};
	uint64_t hash = XXH3_64bits(head, sizeof(head));
	if (shape->num_items)
		hash = XXH3_64bits_withSeed(shape->items,
					    shape->num_items * sizeof(*shape->items),
					    hash);
	return (uint32_t)hash;
}

static uint64_t rehash_shape(void *arg, uint64_t slot)
{
	(void)arg;
	return slot >> 32;
}

static always_inline uint32_t find_shape(struct pool *pool, uint32_t hash,
					 const struct shape *shape, uint32_t key,
					 place at)
{
	const struct slot_array *array = slots_current(&pool->shapes);
	for (size_t i = hash & array->mask;; i = (i + 1) & array->mask) {
		uint64_t slot = slots_load(array, i);
		if (!slot)
			return 0;
		if (slot >> 32 != hash)
			continue;
		struct pool_entry *entry = pool_entry(pool, (uint32_t)slot);
		if (entry->key == key && shape_equals(&entry->shape, shape)) {
			pool_seen(entry, at);
			return (uint32_t)slot;
		}
	}
}

// A key's definitions are tried in turn while they are few; C++ gives some names thousands.
static always_inline uint32_t find_definition(struct pool *pool, uint32_t key,
					      const struct shape *shape, place at)
{
	uint32_t id = atomic_load_explicit(&pool_entry(pool, key)->definition,
					   memory_order_acquire);
	for (unsigned int i = 0; id && i < MAX_DEFINITIONS_TRIED; i++) {
		struct pool_entry *entry = pool_entry(pool, id);
		if (shape_equals(&entry->shape, shape)) {
			pool_seen(entry, at);
			return id;
		}
		id = atomic_load_explicit(&entry->definition, memory_order_acquire);
	}
	return id ? find_shape(pool, shape_hash(shape, key), shape, key, at) : 0;
}

static bool has_item_names(enum kind kind)
{
	return kind == KIND_STRUCT || kind == KIND_UNION || kind == KIND_ENUM ||
	       kind == KIND_ENUM64 || kind == KIND_FUNC_PROTO;
}

static bool are_items_canonical(const struct pool *pool, const struct shape *shape)
{
	if (!has_item_names(shape->kind))
		return true;
	if (!pool->has_canonical_items || shape->kind == KIND_FUNC_PROTO)
		return false;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		if (shape->items[i].name >= NAME_INTERNED)
			return false;
	}
	return true;
}

// @p ret gets a copy of @p shape with canonical names, its items in a buffer to be freed.
static bool make_canonical(struct pool *pool, const struct shape *shape,
			   struct shape *ret, struct pool_item **items_ret)
{
	*ret = *shape;
	ret->name = names_canonical(pool->names, shape->name);
	*items_ret = NULL;
	if (!shape->num_items || are_items_canonical(pool, shape))
		return ret->name != NAME_ERROR;
	cleanup_free struct pool_item *items = malloc(shape->num_items * sizeof(*items));
	if (!items)
		return false;
	memcpy(items, shape->items, shape->num_items * sizeof(*items));
	for (uint32_t i = 0; i < shape->num_items; i++) {
		items[i].name = names_canonical(pool->names, items[i].name);
		if (items[i].name == NAME_ERROR)
			return false;
	}
	ret->items = items;
	*items_ret = take_ptr(items);
	return ret->name != NAME_ERROR;
}

// Under the lock, names canonical.
static uint32_t
add_shape(struct pool *pool, const struct shape *shape, uint32_t key, place at)
{
	uint32_t hash = shape_hash(shape, key);
	uint32_t id = find_shape(pool, hash, shape, key, at);
	if (id)
		return id;
	if (!slots_reserve(&pool->shapes, rehash_shape, NULL))
		return POOL_ERROR;
	id = add_entry(pool, shape, key, at);
	if (id != POOL_ERROR)
		slots_add(&pool->shapes, hash, (uint64_t)hash << 32 | id);
	return id;
}

// Under the lock, names canonical.
static uint32_t
add_definition(struct pool *pool, uint32_t key, const struct shape *shape, place at)
{
	uint32_t id = find_definition(pool, key, shape, at);
	if (id)
		return id;
	id = add_shape(pool, shape, key, at);
	if (id == POOL_ERROR)
		return id;
	struct pool_entry *key_entry = pool_entry(pool, key);
	uint32_t before =
		atomic_load_explicit(&key_entry->definition, memory_order_relaxed);
	atomic_store_explicit(&pool_entry(pool, id)->definition, before,
			      memory_order_relaxed);
	atomic_store_explicit(&key_entry->definition, id, memory_order_release);
	return id;
}

static cold uint32_t define_slowly(struct pool *pool, uint32_t key,
				   const struct shape *shape, place at)
{
	struct shape canonical;
	cleanup_free struct pool_item *items = NULL;
	if (!make_canonical(pool, shape, &canonical, &items))
		return POOL_ERROR;
	pthread_mutex_lock(&pool->lock);
	uint32_t id = add_definition(pool, key, &canonical, at);
	pthread_mutex_unlock(&pool->lock);
	return id;
}

uint32_t pool_define(struct pool *pool, uint32_t key, const struct shape *shape, place at)
{
	uint32_t id = find_definition(pool, key, shape, at);
	return likely(id) ? id : define_slowly(pool, key, shape, at);
}

static cold uint32_t derive_slowly(struct pool *pool, enum kind kind, uint32_t target,
				   place at)
{
	pthread_mutex_lock(&pool->lock);
	_Atomic uint32_t *derived =
		&pool_entry(pool, target)->derived[pool_derived_index(kind)];
	uint32_t id = atomic_load_explicit(derived, memory_order_relaxed);
	if (id) {
		pool_seen(pool_entry(pool, id), at);
	} else {
		struct shape shape = { .kind = (uint8_t)kind, .ref = target };
		id = add_entry(pool, &shape, 0, at);
		if (id != POOL_ERROR)
			atomic_store_explicit(derived, id, memory_order_release);
	}
	pthread_mutex_unlock(&pool->lock);
	return id;
}

static cold uint32_t add_slowly(struct pool *pool, const struct shape *shape, place at)
{
	struct shape canonical;
	cleanup_free struct pool_item *items = NULL;
	if (!make_canonical(pool, shape, &canonical, &items))
		return POOL_ERROR;
	pthread_mutex_lock(&pool->lock);
	uint32_t id = add_shape(pool, &canonical, 0, at);
	pthread_mutex_unlock(&pool->lock);
	return id;
}

static uint32_t derive_restrict(struct pool *pool, uint32_t target, place at)
{
	const struct shape shape = { .kind = KIND_RESTRICT, .ref = target };
	uint32_t id = find_shape(pool, shape_hash(&shape, 0), &shape, 0, at);
	return id ? id : add_slowly(pool, &shape, at);
}

uint32_t pool_derive(struct pool *pool, enum kind kind, uint32_t target, place at)
{
	if (unlikely(kind == KIND_RESTRICT))
		return derive_restrict(pool, target, at);
	uint32_t id = pool_find_derived(pool, kind, target, at);
	return likely(id != POOL_ERROR) ? id : derive_slowly(pool, kind, target, at);
}

uint32_t pool_add(struct pool *pool, const struct shape *shape, uint32_t after, place at)
{
	uint32_t id = pool_successor(pool, after);
	if (likely(id && shape_equals(&pool_entry(pool, id)->shape, shape))) {
		pool_seen(pool_entry(pool, id), at);
		return id;
	}
	id = find_shape(pool, shape_hash(shape, 0), shape, 0, at);
	if (unlikely(!id))
		id = add_slowly(pool, shape, at);
	if (likely(id != POOL_ERROR))
		atomic_store_explicit(&pool_entry(pool, after)->successor, id,
				      memory_order_release);
	return id;
}

uint32_t pool_find_key(const struct pool *pool, enum kind kind, uint32_t name)
{
	return find_key(pool, name, key_class(kind));
}

uint32_t pool_find(struct pool *pool, const struct shape *shape, uint32_t key)
{
	if (key)
		return find_definition(pool, key, shape, PLACE_NONE);
	if (shape_is_derived(shape->kind))
		return atomic_load_explicit(&pool_entry(pool, shape->ref)
						     ->derived[pool_derived_index(shape->kind)],
					    memory_order_acquire);
	return find_shape(pool, shape_hash(shape, 0), shape, 0, PLACE_NONE);
}
