// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The other way into a base that many inputs share: from what a type without a key is to the base's
 * types that are that. In the base's own terms a type's shape has offsets for names, and for what it
 * refers to the *stand-in*: of types that no input can tell from each other the one with the
 * lowest id. Looking up is then work for each type of an input, which has few, and not for each of
 * the base's types that refer to one the input has.
 *
 * To number all of a base takes longer than to find one input's types in it, so it is not done for one
 * that is used once.
 */
#ifndef BTFSMITH_BASE_SHAPES_H
#define BTFSMITH_BASE_SHAPES_H

#include "base_index.h"
#include "base_strings.h"

/* A string of the base and what has that name: all of it in one place. */
struct base_word {
	uint32_t hash;
	uint32_t offset; /* of the first such string; 0: free */
	uint32_t keyed;  /* as base_index has them, by number */
	uint32_t func;
};

/* No stand-in: refers to itself without a name on the way, or to what is no type. */
enum { BASE_SHAPE_NONE = 0xffffffffu };

struct base_shapes {
	const struct base_index *index; /* borrowed */
	uint32_t *stand_ins; /* by id; with a key: the first of its class and name */
	uint32_t *same;      /* by id of a type without a key: another one that is the same; 0: none */
	/* By stand-in: those of pointer, const and volatile to it, as in pool_entry.derived; 0: none. */
	uint32_t (*derived)[POOL_NUM_DERIVED];
	uint64_t *slots;     /* of others without a key by hash: hash in the high half, id; 0: free */
	size_t slots_mask;
	struct base_word *words; /* by hash */
	size_t words_mask;
	/* All names of the base are as the index has them; else nothing here is to be used. */
	bool is_complete;
};

/** @return false: out of memory; base_shapes_deinit() is then allowed. */
must_check bool base_shapes_init(struct base_shapes *shapes, const struct base_index *index);
void base_shapes_deinit(struct base_shapes *shapes);

/**
 * The stand-in of the base's types without a key that have this shape; 0: there is none.
 *
 * @param shape Its names are base_index_first() offsets, what it refers to are stand-ins.
 */
uint32_t base_shapes_find(const struct base_shapes *shapes, const struct shape *shape);

/** Is that the shape of the type @p id, with a key or without? false if it is hard to tell. */
bool base_shapes_is(const struct base_shapes *shapes, uint32_t id, const struct shape *shape);

/**
 * All but the name of @p ret, for a string that is @p text, with its names_hash(). false: the base
 * has none.
 */
bool base_shapes_string(const struct base_shapes *shapes, const char *text, uint32_t hash,
			struct base_string *ret);

/** Let what that will look at be on its way. */
static inline void base_shapes_fetch_string(const struct base_shapes *shapes, uint32_t hash)
{
	__builtin_prefetch(&shapes->words[hash & shapes->words_mask]);
}

/** Then the string itself. */
static inline void base_shapes_fetch_text(const struct base_shapes *shapes, uint32_t hash)
{
	const struct base_word *word = &shapes->words[hash & shapes->words_mask];
	if (word->hash == hash)
		__builtin_prefetch(&shapes->index->list->strings.items[word->offset]);
}

#endif
