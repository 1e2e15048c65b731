// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The pool: one copy of every distinct type of the whole input.
 *
 * A named struct, union, enum or typedef is referred to by its *key*, the pair (class, name);
 * everything else by itself. So the content of a type, its *shape*, is finite and is the same
 * in every unit that means the same:
 *
 *	struct list_head { struct list_head *next, *prev; };
 *
 *	entry 7  key    STRUCT list_head           definitions: 9
 *	entry 8  shape  PTR -> 7
 *	entry 9  shape  STRUCT list_head, key 7: { next: 8 at 0, prev: 8 at 64 }
 *
 * Entries have one number space; 0 is void. Numbers depend on which thread came first and
 * never reach the output; what does is `first`, the smallest place at which an entry was seen.
 * A key with several definitions is ambiguous: binding.h says which one a reference means.
 *
 * Adding is thread-safe: looking up takes no lock, adding one takes the pool's.
 */
#ifndef BTFSMITH_POOL_H
#define BTFSMITH_POOL_H

#include <assert.h>
#include <pthread.h>

#include "arena.h"
#include "kinds.h"
#include "names.h"
#include "slots.h"

/*
 * A place in the input, ordered as the input is: unit, type in the unit, and which of the
 * several types that one DIE can make (dimensions of an array, tags of a pointer).
 */
typedef uint64_t place;
#define PLACE_NONE UINT64_MAX

enum { PLACE_MAX_UNITS = 1 << 24, PLACE_MAX_PARTS = 1 << 8 };

static always_inline place place_make(uint32_t unit, uint32_t type, uint32_t part)
{
	return (place)unit << 40 | (place)type << 8 | part;
}

struct pool_item {
	uint32_t name;
	uint32_t ref;   /* member, parameter: entry; enumerator: low half of the value */
	uint32_t value; /* member: offset word as BTF has it; enumerator: high half */
};

/* What makes a type what it is. Fields that a kind does not use are 0. */
struct shape {
	uint8_t kind; /* enum kind */
	uint8_t flag; /* kind_flag; of a key: 1 */
	uint16_t unused;
	uint32_t name;
	uint32_t ref;  /* target, element, return type; DECL_TAG: the definition tagged */
	uint32_t size; /* bytes; ARRAY: number of elements */
	uint32_t fixed; /* INT: int_data; DECL_TAG: component index */
	uint32_t num_items;
	const struct pool_item *items; /* copied when the shape is added */
};

/* Which kinds refer to other types by shape.ref, and which by their items' refs, in this order. */
static inline bool shape_has_ref(uint8_t kind)
{
	switch ((int)kind) {
	case KIND_PTR:
	case KIND_ARRAY:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_FUNC:
	case KIND_FUNC_PROTO:
	case KIND_VAR:
	case KIND_DECL_TAG:
	case KIND_TYPE_TAG:
		return true;
	default:
		return false;
	}
}

static inline bool shape_has_item_refs(uint8_t kind)
{
	return kind == KIND_STRUCT || kind == KIND_UNION || kind == KIND_FUNC_PROTO;
}

enum { POOL_NUM_DERIVED = 3, POOL_ENTRY_BYTES = 64 };

/* Kinds that are in pool_entry.derived. RESTRICT, which is rare, is a shape like any other. */
static inline bool shape_is_derived(uint8_t kind)
{
	return kind == KIND_PTR || kind == KIND_CONST || kind == KIND_VOLATILE;
}

struct pool_entry {
	_Atomic place
		first; /* of a key: of its first forward declaration, or PLACE_NONE */
	struct shape
		shape; /* of a key: kind STRUCT, UNION, ENUM or TYPEDEF, and the name */
	uint32_t key;  /* shape that is a definition: its key; else 0 */
	/* Key: its latest definition; definition: the one before it of the same key. */
	_Atomic uint32_t definition;
	/* The shape that pool_add() was called for after this one, when last it was. */
	_Atomic uint32_t successor;
	/* Pointer, const, volatile to this entry, or 0: most references in a unit. */
	_Atomic uint32_t derived[POOL_NUM_DERIVED];
};

static_assert(sizeof(struct pool_entry) <= POOL_ENTRY_BYTES, "an entry is one cache line");

enum {
	POOL_CHUNK_BITS = 10,
	POOL_CHUNK_ENTRIES = 1 << POOL_CHUNK_BITS,
	POOL_MAX_CHUNKS = 1 << 13,
	POOL_ERROR = 0xffffffffu, /* out of memory or of numbers; pool_error() tells */
};

struct pool {
	struct names *names;
	struct pool_entry **chunks; /* POOL_MAX_CHUNKS pointers; a chunk never moves */
	_Atomic uint32_t num;
	pthread_mutex_t lock; /* held while an entry is added */
	struct arena arena;   /* entries' items */
	struct slots keys;    /* (raw name, class) -> key */
	struct slots
		shapes; /* hash of content -> shape; not definitions, not derived ones */
	bool is_full;
	/*
	 * Names of members and enumerators are canonical when they come, but for those that are not in
	 * the section.
	 */
	bool has_canonical_items;
};

/**
 * @param names Borrowed until pool_deinit().
 * @param input_bytes Of which size the input is, to begin with tables of a size that suits it.
 */
must_check bool pool_init(struct pool *pool, struct names *names, size_t input_bytes);
void pool_deinit(struct pool *pool);

/** Why POOL_ERROR came: LIMIT or NO_MEMORY. */
must_check struct btfsmith_error *pool_error(struct pool *pool, const char *path);

static always_inline struct pool_entry *pool_entry(const struct pool *pool, uint32_t id)
{
	return &pool->chunks[id >> POOL_CHUNK_BITS][id & (POOL_CHUNK_ENTRIES - 1)];
}

static always_inline bool pool_is_key(const struct pool_entry *entry)
{
	return entry->key == UINT32_MAX;
}

/**
 * The key of a name; 0 when the name turns out to be the empty string.
 *
 * @param kind STRUCT, UNION, ENUM or TYPEDEF.
 * @param name Raw, not 0.
 */
uint32_t pool_key(struct pool *pool, enum kind kind, uint32_t name);

/** Note that @p key was declared at @p at; @p size of an enum's declaration, else 0. */
void pool_declare(struct pool *pool, uint32_t key, place at, uint32_t size);

/** The definition of @p key with this content, added if new. Names in @p shape may be raw. */
uint32_t
pool_define(struct pool *pool, uint32_t key, const struct shape *shape, place at);

/**
 * Any other shape, added if new. Names in @p shape may be raw.
 *
 * @param after What the same worker's last call returned, 0 for none: units are alike, and
 *	what came next in another one is tried first.
 */
uint32_t pool_add(struct pool *pool, const struct shape *shape, uint32_t after, place at);

/** The key of a canonical name, or 0: pool_key() would add it. */
uint32_t pool_find_key(const struct pool *pool, enum kind kind, uint32_t name);

/**
 * A shape, with canonical names, that is there already, or 0.
 *
 * @param key Whose definition it is, else 0.
 */
uint32_t pool_find(struct pool *pool, const struct shape *shape, uint32_t key);

/** Let @p id have been seen at @p at. */
static always_inline void pool_seen(struct pool_entry *entry, place at)
{
	place first = atomic_load_explicit(&entry->first, memory_order_relaxed);
	while (unlikely(at < first) &&
	       !atomic_compare_exchange_weak_explicit(&entry->first, &first, at,
						      memory_order_relaxed,
						      memory_order_relaxed))
		;
}

/** What pool_add() was last called for after @p id, or 0: a shape that is neither definition nor derived. */
static always_inline uint32_t pool_successor(const struct pool *pool, uint32_t id)
{
	return atomic_load_explicit(&pool_entry(pool, id)->successor,
				    memory_order_acquire);
}

/** The latest definition of @p key, or 0. */
static always_inline uint32_t pool_definition(const struct pool *pool, uint32_t key)
{
	return atomic_load_explicit(&pool_entry(pool, key)->definition,
				    memory_order_acquire);
}

/** Index in pool_entry.derived; POOL_NUM_DERIVED: it is not there, but one of the shapes. */
static always_inline unsigned int pool_derived_index(enum kind kind)
{
	switch ((int)kind) {
	case KIND_PTR:
		return 0;
	case KIND_CONST:
		return 1;
	case KIND_VOLATILE:
		return 2;
	default:
		return POOL_NUM_DERIVED;
	}
}

/** PTR, CONST, VOLATILE or RESTRICT of @p target, added if new. */
uint32_t pool_derive(struct pool *pool, enum kind kind, uint32_t target, place at);

/** The same of all but RESTRICT, but POOL_ERROR if it is not there yet. */
static always_inline uint32_t pool_find_derived(const struct pool *pool, enum kind kind,
						uint32_t target, place at)
{
	_Atomic uint32_t *derived = pool_entry(pool, target)->derived;
	uint32_t id = atomic_load_explicit(&derived[pool_derived_index(kind)],
					   memory_order_acquire);
	if (unlikely(!id))
		return POOL_ERROR;
	pool_seen(pool_entry(pool, id), at);
	return id;
}

/** Does @p key have more than one definition? */
bool pool_is_ambiguous(const struct pool *pool, uint32_t key);

#endif
