// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What base_types_add() works with. Three steps, each in a file: the types of the base that are
 * in the pool are found (base_pooled.c), definitions and what they need are added (base_types.c),
 * and what came of it is listed (base_list.c).
 */
#ifndef BTFSMITH_BASE_ADDER_H
#define BTFSMITH_BASE_ADDER_H

#include "base_types.h"

enum {
	// Of a type of the base that is not in the pool, or for a name that is not.
	BASE_ABSENT = 0xffffffffu,
	// Of one that is being added.
	BASE_OPEN = 0xfffffffdu,
};

struct base_frame {
	uint32_t id;
	uint32_t next; /* reference */
};

/* A type of the base; all zero for one that nothing is known of. */
struct base_slot {
	uint32_t ref;     /* what a reference to it is in the pool; 0: BASE_ABSENT, but of void */
	union {
		uint32_t definition; /* with a ref: the pool entry of a definition, or 0 */
		uint32_t num_found;  /* else: how many of its references, from the first one on */
	};
	uint32_t waiting; /* id of the first type that waits for this one to be found; 0: none */
	uint32_t next;    /* id of another one that waits for the same */
};

enum { BASE_OUTLINE_BITS = 16 };

/* A string of the base that is a name of the pool. */
struct base_offset_name {
	uint32_t offset;
	uint32_t name;
};

struct base_adder {
	struct base_types *base;
	const struct base_index *index;
	struct base_index whole; /* see whole_index() of base_types.c */
	const struct type_list *list;
	struct pool *pool;
	struct base_slot *slots; /* by id */
	struct base_offset_name *offsets; /* names of the pool, by place; name 0: free */
	size_t offsets_mask;
	struct base_match match;     /* if the base has shapes */
	/* Bit by digest: the pool has such a shape. */
	uint64_t outlines[(1 << BASE_OUTLINE_BITS) / 64];
	vec(struct base_frame) stack;
	vec(struct pool_item) items; /* of the shape being made */
	vec(uint32_t) keyed;         /* types of the base whose keys the pool has */
	vec(uint32_t) todo;
};

static inline const struct type *adder_type(const struct base_adder *adder, uint32_t id)
{
	return &adder->list->types.items[id];
}

/** What a reference to the type is in the pool, or BASE_ABSENT. */
static inline uint32_t adder_ref(const struct base_adder *adder, uint32_t id)
{
	uint32_t ref = adder->slots[id].ref;
	return ref || !id ? ref : BASE_ABSENT;
}

static inline void adder_set_ref(struct base_adder *adder, uint32_t id, uint32_t ref)
{
	adder->slots[id].ref = ref;
	adder->slots[id].definition = 0;
	adder->base->is_listed[id / 64] |= UINT64_C(1) << id % 64;
}

/** C has no other forward declaration of an enum than one without values. */
static inline bool base_is_forward(const struct type *type)
{
	return type->kind == KIND_FWD || (type->kind == KIND_ENUM && !type->num_items);
}

/** Find the names and types that the pool has. false: out of memory. */
must_check bool base_adder_find(struct base_adder *adder);

/** The canonical name for the string at an offset, added if need be; BASE_ABSENT: no memory. */
uint32_t base_adder_name(const struct base_adder *adder, uint32_t offset);

/**
 * The type @p id as the pool has it; all that it refers to has its place there. Its items are
 * the adder's until the next call.
 *
 * @param is_forced Names that the pool does not have are added.
 * @param[out] is_absent Some name is not in the pool.
 * @return false: out of memory.
 */
must_check bool base_adder_shape(struct base_adder *adder, uint32_t id, bool is_forced,
				 struct shape *ret, bool *is_absent);

/** Fill in the result: types, which of them are vague, functions. false: out of memory. */
must_check bool base_adder_list(struct base_adder *adder);

#endif
