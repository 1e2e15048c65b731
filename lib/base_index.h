// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What can be known of a base before any input is: where its strings are, which types have a
 * name, which functions, and who refers to whom. It does not change once it is made, so that
 * many threads that encode against one base share it. With it the work for an input follows
 * from the size of the input, not from that of the base.
 */
#ifndef BTFSMITH_BASE_INDEX_H
#define BTFSMITH_BASE_INDEX_H

#include <string.h>

#include "bytes.h"
#include "pool.h"
#include "type_list.h"

/* A tag of the base on one of its types or functions. */
struct base_tag {
	uint32_t target; /* id */
	uint32_t id;
};

/* A type without a key. */
struct base_watcher {
	uint32_t id;
	uint32_t other; /* what it refers to besides, and next few types do; or what it watches */
	/* base_digest(), which is odd; of what pool_derive() makes 2 * kind; or BASE_NO_DIGEST */
	uint32_t digest;
};

/* Of a type what can be compared without knowing what it refers to; names are offsets. */
struct base_outline {
	uint8_t kind;
	uint32_t size;
	uint32_t num_items;
	uint32_t name;
	uint32_t first_name; /* of its items; 0: it has none */
	uint32_t last_name;
};

enum { BASE_FILTER_BITS = 18 };
enum { BASE_NO_DIGEST = 0 }; /* the type has to be looked at */

/** Different outlines mostly have different ones. */
static inline uint32_t base_digest(const struct base_outline *outline)
{
	const uint64_t factor = UINT64_C(0x9e3779b97f4a7c15);
	uint64_t hash = outline->kind | (uint64_t)outline->size << 32;
	hash = (hash ^ hash >> 29) * factor + outline->num_items;
	hash = (hash ^ hash >> 31) * factor + outline->name;
	hash = (hash ^ hash >> 31) * factor + outline->first_name;
	hash = (hash ^ hash >> 31) * factor + outline->last_name;
	return (uint32_t)((hash ^ hash >> 31) * factor >> 32) | 1;
}

struct base_index {
	const struct type_list *list; /* borrowed */
	void *memory; /* of slots and of what is by number or id, but `firsts` and `watchers` */
	uint64_t *starts; /* bit by offset: a string, or a name that is the end of one */
	uint32_t num_strings;
	uint32_t *hashes; /* base_filter_hash() of each, but of ends; NULL: all are wanted */
	vec(uint32_t) ends; /* offsets of names that are ends, until they are among the strings */
	bool has_empty_names; /* but at offset 0 */
	/* Those that are looked for; they are numbered by offset. */
	uint64_t *wanted; /* bit by offset; may be `starts` */
	uint32_t *ranks;  /* by 64 offsets: the number of the next one */
	uint32_t num_wanted;
	/* By number: offset of the first equal string; on the heap; NULL: no two are equal. */
	uint32_t *firsts;
	/* By hash of the string: hash in the high half, offset; 0: free. */
	uint64_t *slots;
	size_t slots_mask;
	/* By number of a string: the first type with a key of that name, the first function. */
	uint32_t *keyed;
	uint32_t *funcs;
	uint32_t *next; /* by id: the next one of that name; 0: none */
	/*
	 * Types without a key, each with one of those that it refers to, the one that the fewest
	 * refer to: those of i are watchers[first_watcher[i]] and so on. Only those of which an input
	 * may have the names, and what they refer to.
	 */
	uint32_t *first_watcher; /* by id; one more than types */
	struct base_watcher *watchers;
	vec(struct base_watcher) leaves; /* types without a key that refer to nothing */
	vec(struct base_tag) tags; /* by target */
	uint32_t index_type; /* id of `int`, what arrays have as type of their index; 0: none */
};

/* A set of strings that may have more than were put into it. */
struct base_filter {
	uint64_t bits[1 << (BASE_FILTER_BITS - 6)];
};

/* What a filter knows a text by; of fixed size, since it is made for each string of a kernel. */
static inline uint32_t base_filter_mix(uint64_t begin, uint64_t end, size_t len)
{
	uint64_t hash = (begin + len) * UINT64_C(0x9e3779b97f4a7c15);
	hash = (hash ^ hash >> 32 ^ end) * UINT64_C(0xc2b2ae3d27d4eb4f);
	return (uint32_t)(hash >> 32);
}

static inline uint32_t base_filter_hash(const char *text, size_t len)
{
	uint64_t begin = 0, end = 0;
	size_t part = len < sizeof(begin) ? len : sizeof(begin);
	memcpy(&begin, text, part);
	memcpy(&end, text + len - part, part);
	return base_filter_mix(begin, end, len);
}

/** The same where eight bytes behind the text may be read. */
static inline uint32_t base_filter_hash_within(const char *text, size_t len)
{
	static const unsigned char ones[16] = { 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff };
	uint64_t begin, end, mask;
	size_t part = len < sizeof(begin) ? len : sizeof(begin);
	memcpy(&mask, ones + sizeof(mask) - part, sizeof(mask));
	memcpy(&begin, text, sizeof(begin));
	memcpy(&end, text + len - part, sizeof(end));
	return base_filter_mix(begin & mask, end & mask, len);
}

static inline void base_filter_add(struct base_filter *filter, const char *text, size_t len)
{
	uint32_t bit = base_filter_hash(text, len) >> (32 - BASE_FILTER_BITS);
	filter->bits[bit / 64] |= UINT64_C(1) << bit % 64;
}

static inline bool base_filter_has(const struct base_filter *filter, uint32_t hash)
{
	uint32_t bit = hash >> (32 - BASE_FILTER_BITS);
	return filter->bits[bit / 64] >> bit % 64 & 1;
}

/**
 * The index for whatever will be looked for.
 *
 * @param list Borrowed; without a base itself.
 * @return false: out of memory; base_index_deinit() is then allowed, as of the two below.
 */
must_check bool base_index_init(struct base_index *index, const struct type_list *list);

/** One for a few names: what can be done before it is known which. @p list as above. */
must_check bool base_index_begin(struct base_index *index, const struct type_list *list);
/** @param filter Has all names that will ever be looked for: others need not be found. */
must_check bool base_index_end(struct base_index *index, const struct base_filter *filter);
void base_index_deinit(struct base_index *index);

/** The offset of the first string that is @p text, whose names_hash() is @p hash; 0: none is. */
uint32_t base_index_find(const struct base_index *index, const char *text, uint32_t hash);

/** Let what base_index_find() will look at be on its way. */
static inline void base_index_prefetch(const struct base_index *index, uint32_t hash)
{
	__builtin_prefetch(&index->slots[hash & index->slots_mask]);
}

static inline bool base_index_is_start(const struct base_index *index, uint32_t offset)
{
	return index->starts[offset / 64] >> offset % 64 & 1;
}

/** Of a string: is it, or may it be, one that is looked for? */
static inline bool base_index_is_wanted(const struct base_index *index, uint32_t offset)
{
	return index->wanted[offset / 64] >> offset % 64 & 1;
}

/** The number of the string that begins at @p offset and is wanted. */
static inline uint32_t base_index_number(const struct base_index *index, uint32_t offset)
{
	uint64_t before = index->wanted[offset / 64] & ((UINT64_C(1) << offset % 64) - 1);
	return index->ranks[offset / 64] + count_bits(before);
}

/** Of a wanted one, the offset that stands for it, of several equal ones the first. */
static inline uint32_t base_index_first(const struct base_index *index, uint32_t offset)
{
	return index->firsts ? index->firsts[base_index_number(index, offset)] : offset;
}

/** KIND_VOID: types of this kind have no key. */
static inline enum kind base_key_kind(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_FWD:
		return type->kind_flag ? KIND_UNION : KIND_STRUCT;
	case KIND_ENUM64:
		return KIND_ENUM;
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_TYPEDEF:
		return (enum kind)type->kind;
	default:
		return KIND_VOID;
	}
}

/** Has the type a name that references to it go by? */
static inline bool base_is_keyed(const struct type_list *list, const struct type *type)
{
	return base_key_kind(type) != KIND_VOID && list->strings.items[type->name];
}

/** Functions, variables and tags: no type refers to them. */
static inline bool base_is_no_type(const struct type *type)
{
	return type->kind == KIND_FUNC || type->kind == KIND_VAR ||
	       type->kind == KIND_DATASEC || type->kind == KIND_DECL_TAG;
}

/** How many types it refers to, and number @p i of these, in the order of its shape. */
static inline uint32_t base_num_references(const struct type *type)
{
	return shape_has_ref(type->kind) +
	       (shape_has_item_refs(type->kind) ? type->num_items : 0);
}

static inline uint32_t base_reference(const struct type_list *list, const struct type *type,
				      uint32_t i)
{
	bool has_ref = shape_has_ref(type->kind);
	if (has_ref && !i)
		return type->type;
	return list->items.items[type->first_item + i - has_ref].type;
}

#endif
