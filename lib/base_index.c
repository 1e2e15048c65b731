// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_index.h"

#include <string.h>

#include "large.h"
#include "names.h"

// ---- strings ----

static void set_bit(uint64_t *bits, uint32_t i)
{
	bits[i / 64] |= UINT64_C(1) << i % 64;
}

static bool get_bit(const uint64_t *bits, uint32_t i)
{
	return bits[i / 64] >> i % 64 & 1;
}

// That a string begins at @p offset, whose text has @p len bytes; called once for it.
static inline void mark(struct base_index *index, const struct base_filter *filter, uint32_t offset,
		 size_t len)
{
	set_bit(index->starts, offset);
	index->num_strings++;
	if (filter && !base_filter_has(filter, index->list->strings.items + offset, len))
		return;
	set_bit(index->wanted, offset);
	index->num_wanted++;
}

// The name of a type or function may be the end of another string.
static void mark_strings(struct base_index *index, const struct base_filter *filter)
{
	const struct type_list *list = index->list;
	const char *strings = list->strings.items;
	for (size_t offset = 1; offset < list->strings.num;) {
		size_t len = strlen(strings + offset);
		if (len)
			mark(index, filter, (uint32_t)offset, len);
		offset += len + 1;
	}
	for (size_t id = 1; id < list->types.num; id++) {
		uint32_t name = list->types.items[id].name;
		if (name && strings[name - 1] && strings[name] &&
		    !get_bit(index->starts, name))
			mark(index, filter, name, strlen(strings + name));
	}
}

static bool number_strings(struct base_index *index, const struct base_filter *filter)
{
	size_t num_words = index->list->strings.num / 64 + 1;
	uint32_t num = 0;
	index->starts = calloc(num_words, sizeof(*index->starts));
	index->wanted = calloc(num_words, sizeof(*index->wanted));
	index->ranks = malloc(num_words * sizeof(*index->ranks));
	if (!index->starts || !index->wanted || !index->ranks)
		return false;
	mark_strings(index, filter);
	for (size_t i = 0; i < num_words; i++) {
		index->ranks[i] = num;
		num += count_bits(index->starts[i]);
	}
	return true;
}

// The slot of a string, or the free one where it belongs.
static uint64_t *find_slot(const struct base_index *index, const char *text, uint32_t hash)
{
	for (size_t i = hash & index->slots_mask;; i = (i + 1) & index->slots_mask) {
		uint64_t *slot = &index->slots[i];
		if (!*slot || (*slot >> 32 == hash &&
			       !strcmp(type_list_string(index->list, (uint32_t)*slot), text)))
			return slot;
	}
}

// Each string for itself, until two are equal.
static bool init_firsts(struct base_index *index)
{
	index->firsts = malloc(index->num_strings * sizeof(*index->firsts));
	for (uint32_t offset = 0, i = 0; index->firsts && i < index->num_strings; offset++) {
		if (base_index_is_start(index, offset))
			index->firsts[i++] = offset;
	}
	return index->firsts;
}

static bool add_string(struct base_index *index, uint32_t offset)
{
	const char *text = type_list_string(index->list, offset);
	uint32_t hash = names_hash(text, strlen(text));
	uint64_t *slot = find_slot(index, text, hash);
	if (!*slot) {
		*slot = (uint64_t)hash << 32 | offset;
		return true;
	}
	if (!index->firsts && !init_firsts(index))
		return false;
	index->firsts[base_index_number(index, offset)] = (uint32_t)*slot;
	return true;
}

static bool hash_strings(struct base_index *index)
{
	for (size_t i = 0; i <= index->list->strings.num / 64; i++) {
		for (uint64_t bits = index->wanted[i]; bits; bits &= bits - 1) {
			uint32_t offset = (uint32_t)(i * 64) + (uint32_t)__builtin_ctzll(bits);
			if (!add_string(index, offset))
				return false;
		}
	}
	return true;
}

uint32_t base_index_find(const struct base_index *index, const char *text, uint32_t hash)
{
	return (uint32_t)*find_slot(index, text, hash);
}

// ---- types and functions by name ----

// Of several types of one name the lowest id is to be the first: called from the last one on.
static void list_name(struct base_index *index, uint32_t id, const struct type *type,
		      bool is_keyed)
{
	// A function with another linkage is none that an input could mean.
	bool is_func = type->kind == KIND_FUNC && !type->fixed &&
		       get_bit(index->wanted, type->name);
	if (!is_func && !is_keyed)
		return;
	uint32_t first = base_index_first(index, type->name);
	uint32_t *heads = is_func ? index->funcs : index->keyed;
	uint32_t *head = &heads[base_index_number(index, first)];
	index->next[id] = *head;
	*head = id;
}

// ---- references ----

/*
 * Of what a type refers to it watches what most likely few others do, so that it is seldom looked
 * at in vain: in BTF that is sorted names have high numbers, else basic types low ones.
 */
static uint32_t choose_watched(const struct base_index *index, const struct type *type,
			       uint32_t *other_ret)
{
	uint32_t best = base_reference(index->list, type, 0), other = best;
	for (uint32_t i = 1; i < base_num_references(type); i++) {
		uint32_t id = base_reference(index->list, type, i);
		if (id > best) {
			other = best;
			best = id;
		} else if (id != best && (other == best || id > other)) {
			other = id;
		}
	}
	*other_ret = other;
	return best;
}

// May an input have the string at @p offset?
static bool is_wanted(const struct base_index *index, uint32_t offset)
{
	return !index->list->strings.items[offset] || !base_index_is_start(index, offset) ||
	       get_bit(index->wanted, offset);
}

static bool has_wanted_names(const struct base_index *index, const struct type *type)
{
	const struct type_item *items = type_list_items(index->list, type);
	return is_wanted(index, type->name) &&
	       (!type->num_items || (is_wanted(index, items[0].name) &&
				     is_wanted(index, items[type->num_items - 1].name)));
}

// The name that stands for the one at @p offset. false: that takes to look at its text.
static bool outline_name(const struct base_index *index, uint32_t offset, uint32_t *ret)
{
	*ret = 0;
	if (!index->list->strings.items[offset])
		return true;
	if (!base_index_is_start(index, offset))
		return false;
	*ret = base_index_first(index, offset);
	return true;
}

static uint32_t digest_of(const struct base_index *index, const struct type *type)
{
	const struct type_item *items = type_list_items(index->list, type);
	struct base_outline outline = {
		.kind = type->kind,
		.size = type->size,
		.num_items = type->num_items,
	};
	if (shape_is_derived(type->kind))
		return 2u * type->kind;
	if (!outline_name(index, type->name, &outline.name) ||
	    (type->num_items &&
	     (!outline_name(index, items[0].name, &outline.first_name) ||
	      !outline_name(index, items[type->num_items - 1].name, &outline.last_name))))
		return BASE_NO_DIGEST;
	return base_digest(&outline);
}

struct watch {
	uint32_t watched; /* UINT32_MAX: nothing */
	uint32_t other;
};

// @p type has no key.
static bool choose(struct base_index *index, uint32_t id, const struct type *type,
		   struct watch *watch)
{
	if (!has_wanted_names(index, type))
		return true;
	if (!base_num_references(type))
		return vec_push(&index->leaves,
				(struct base_watcher){ id, id, digest_of(index, type) });
	watch->watched = choose_watched(index, type, &watch->other);
	return true;
}

// What is neither a type nor a function that an input may have.
static bool list_other(struct base_index *index, uint32_t id, const struct type *type)
{
	if (type->kind == KIND_INT && !strcmp(type_list_string(index->list, type->name), "int"))
		index->index_type = id;
	return type->kind != KIND_DECL_TAG ||
	       vec_push(&index->tags, (struct base_tag){ type->type, id });
}

// All that is to be known of each type in one go: a kernel's are more than a cache holds.
static bool list_types(struct base_index *index, struct watch *watches)
{
	const struct type_list *list = index->list;
	for (uint32_t id = (uint32_t)list->types.num - 1; id > 0; id--) {
		const struct type *type = &list->types.items[id];
		bool is_keyed = base_is_keyed(list, type);
		watches[id].watched = UINT32_MAX;
		list_name(index, id, type, is_keyed);
		if (!is_keyed && !base_is_no_type(type) &&
		    !choose(index, id, type, &watches[id]))
			return false;
		if (!list_other(index, id, type))
			return false;
	}
	watches[0].watched = UINT32_MAX;
	return true;
}

static bool list_watchers(struct base_index *index)
{
	size_t num = index->list->types.num;
	cleanup_free struct watch *watches = malloc_large(num, sizeof(*watches));
	if (!watches || !list_types(index, watches))
		return false;
	uint32_t *first = index->first_watcher;
	for (size_t id = 0; id < num; id++) {
		if (watches[id].watched != UINT32_MAX)
			first[watches[id].watched + 2]++;
	}
	for (size_t id = 0; id < num; id++)
		first[id + 2] += first[id + 1];
	index->watchers = malloc_large((size_t)first[num + 1] + 1, sizeof(*index->watchers));
	if (!index->watchers)
		return false;
	for (uint32_t id = 0; id < num; id++) {
		if (watches[id].watched == UINT32_MAX)
			continue;
		index->watchers[first[watches[id].watched + 1]++] = (struct base_watcher){
			.id = id,
			.other = watches[id].other,
			.digest = digest_of(index, &index->list->types.items[id]),
		};
	}
	return true;
}

// ---- the rest ----

static int compare_tags(const void *left, const void *right)
{
	const struct base_tag *a = left, *b = right;
	if (a->target != b->target)
		return a->target < b->target ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

static void sort_tags(struct base_index *index)
{
	if (index->tags.num)
		qsort(index->tags.items, index->tags.num, sizeof(*index->tags.items),
		      compare_tags);
}

// In one piece of memory, since they are looked into at random, and pages are what that costs.
static bool init_tables(struct base_index *index)
{
	size_t num_types = index->list->types.num, num_slots = 64;
	while (num_slots < 2 * (size_t)index->num_wanted)
		num_slots *= 2;
	index->memory = calloc_large(2 * num_slots + 2 * ((size_t)index->num_strings + 1) +
					     2 * num_types + 2, sizeof(uint32_t));
	if (!index->memory)
		return false;
	index->slots = (uint64_t *)index->memory;
	index->slots_mask = num_slots - 1;
	index->keyed = (uint32_t *)(index->slots + num_slots);
	index->funcs = index->keyed + index->num_strings + 1;
	index->next = index->funcs + index->num_strings + 1;
	index->first_watcher = index->next + num_types;
	return true;
}

bool base_index_init(struct base_index *index, const struct type_list *list,
		     const struct base_filter *filter)
{
	*index = (struct base_index){ .list = list };
	if (!number_strings(index, filter) || !init_tables(index) || !hash_strings(index))
		return false;
	if (!list_watchers(index))
		return false;
	sort_tags(index);
	return true;
}

void base_index_deinit(struct base_index *index)
{
	free(index->memory);
	free(index->watchers);
	free(index->starts);
	free(index->wanted);
	free(index->ranks);
	free(index->firsts);
	vec_deinit(&index->leaves);
	vec_deinit(&index->tags);
	*index = (struct base_index){ 0 };
}
