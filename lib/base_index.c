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

static uint32_t hash_string(const struct base_index *index, size_t offset, size_t len)
{
	const char *text = index->list->strings.items + offset;
	return offset + len + 8 <= index->list->strings.num
		       ? base_filter_hash_within(text, len)
		       : base_filter_hash(text, len);
}

static void mark_strings(struct base_index *index)
{
	const struct type_list *list = index->list;
	uint32_t num = 0;
	for (size_t offset = 1; offset < list->strings.num;) {
		size_t len = strlen(list->strings.items + offset);
		if (len) {
			set_bit(index->starts, (uint32_t)offset);
			if (index->hashes)
				index->hashes[num] = hash_string(index, offset, len);
			num++;
		}
		offset += len + 1;
	}
	index->num_strings = num;
}

// The name of a type or function may be the end of another string.
static bool find_ends(struct base_index *index)
{
	const struct type_list *list = index->list;
	for (size_t id = 1; id < list->types.num; id++) {
		uint32_t name = list->types.items[id].name;
		if (!name || get_bit(index->starts, name))
			continue;
		if (!list->strings.items[name])
			index->has_empty_names = true;
		else if (!vec_push(&index->ends, name))
			return false;
	}
	return true;
}

static bool find_strings(struct base_index *index, bool is_hashed)
{
	const size_t num_bytes = index->list->strings.num;
	index->starts = calloc(num_bytes / 64 + 1, sizeof(*index->starts));
	// Of all that it has room for only what is used is memory.
	if (is_hashed)
		index->hashes = malloc((num_bytes / 2 + 1) * sizeof(*index->hashes));
	if (!index->starts || (is_hashed && !index->hashes))
		return false;
	mark_strings(index);
	return find_ends(index);
}

// ---- those wanted ----

static void want(struct base_index *index, const struct base_filter *filter)
{
	uint32_t num = 0;
	for (size_t i = 0; i <= index->list->strings.num / 64; i++) {
		uint64_t wanted = 0;
		for (uint64_t bits = index->starts[i]; bits; bits &= bits - 1) {
			// Without a branch, which could not be foretold.
			wanted |= bits & -bits &
				  -(uint64_t)base_filter_has(filter, index->hashes[num++]);
		}
		index->wanted[i] = wanted;
	}
}

static void want_ends(struct base_index *index, const struct base_filter *filter)
{
	for (size_t i = 0; i < index->ends.num; i++) {
		uint32_t offset = index->ends.items[i];
		const char *text = index->list->strings.items + offset;
		set_bit(index->starts, offset);
		if (!filter || base_filter_has(filter, base_filter_hash(text, strlen(text))))
			set_bit(index->wanted, offset);
	}
}

static bool number_wanted(struct base_index *index, const struct base_filter *filter)
{
	size_t num_words = index->list->strings.num / 64 + 1;
	index->wanted = filter ? calloc(num_words, sizeof(*index->wanted)) : index->starts;
	index->ranks = malloc(num_words * sizeof(*index->ranks));
	if (!index->wanted || !index->ranks)
		return false;
	if (filter)
		want(index, filter);
	want_ends(index, filter);
	uint32_t num = 0;
	for (size_t i = 0; i < num_words; i++) {
		index->ranks[i] = num;
		num += count_bits(index->wanted[i]);
	}
	index->num_wanted = num;
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
	index->firsts = malloc(index->num_wanted * sizeof(*index->firsts));
	for (uint32_t offset = 0, i = 0; index->firsts && i < index->num_wanted; offset++) {
		if (base_index_is_wanted(index, offset))
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

// ---- references ----

/*
 * Of what a type refers to it watches what most likely few others do, so that it is seldom looked
 * at in vain: in BTF that is sorted names have high numbers, else basic types low ones.
 */
struct two_highest {
	uint32_t first;
	uint32_t second; /* another one, if there is any */
};

static void note_reference(struct two_highest *two, uint32_t id)
{
	if (id > two->first) {
		two->second = two->first;
		two->first = id;
	} else if (id != two->first && (two->second == two->first || id > two->second)) {
		two->second = id;
	}
}

// @p type refers to something.
static struct two_highest choose_watched(const struct base_index *index, const struct type *type)
{
	const struct type_item *items = type_list_items(index->list, type);
	uint32_t first = base_reference(index->list, type, 0);
	struct two_highest two = { first, first };
	for (uint32_t i = 0; shape_has_item_refs(type->kind) && i < type->num_items; i++)
		note_reference(&two, items[i].type);
	return two;
}

// May an input have the string at @p offset?
static bool is_wanted(const struct base_index *index, uint32_t offset)
{
	return !offset || get_bit(index->wanted, offset) ||
	       !index->list->strings.items[offset] || !base_index_is_start(index, offset);
}

static bool has_wanted_names(const struct base_index *index, const struct type *type)
{
	const struct type_item *items = type_list_items(index->list, type);
	return is_wanted(index, type->name) &&
	       (!type->num_items || (is_wanted(index, items[0].name) &&
				     is_wanted(index, items[type->num_items - 1].name)));
}

// The name that stands for the one at @p offset, which may be wanted, as is_wanted() says.
// false: that takes to look at its text.
static bool outline_name(const struct base_index *index, uint32_t offset, uint32_t *ret)
{
	bool is_known = offset && get_bit(index->wanted, offset);
	*ret = is_known ? base_index_first(index, offset) : 0;
	return is_known || !offset || !index->list->strings.items[offset];
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

// ---- types ----

struct watch {
	uint32_t watched;
	struct base_watcher watcher;
};

struct lister {
	struct base_index *index;
	uint64_t *possible; /* bit by id: an input may have it */
	vec(uint32_t) keyless; /* types that may be possible, from the last one on */
	vec(struct watch) watches;
};

// Of several types of one name the lowest id is to be the first: called from the last one on.
static void list_name(struct base_index *index, uint32_t *heads, uint32_t id, uint32_t name)
{
	uint32_t *head = &heads[base_index_number(index, base_index_first(index, name))];
	index->next[id] = *head;
	*head = id;
}

// What has a name that is wanted.
static bool list_named(struct lister *lister, uint32_t id, const struct type *type)
{
	struct base_index *index = lister->index;
	if (base_key_kind(type) != KIND_VOID) {
		set_bit(lister->possible, id);
		list_name(index, index->keyed, id, type->name);
	} else if (!base_is_no_type(type)) {
		return vec_push(&lister->keyless, id);
	} else if (type->kind == KIND_FUNC && !type->fixed) {
		// A function with another linkage is none that an input could mean.
		list_name(index, index->funcs, id, type->name);
	}
	return true;
}

// What matters whatever its name.
static bool list_other(struct base_index *index, uint32_t id, const struct type *type)
{
	if (type->kind == KIND_INT && !strcmp(type_list_string(index->list, type->name), "int"))
		index->index_type = id;
	return type->kind != KIND_DECL_TAG ||
	       vec_push(&index->tags, (struct base_tag){ type->type, id });
}

static bool has_no_name(const struct base_index *index, const struct type *type)
{
	return !type->name ||
	       (index->has_empty_names && !index->list->strings.items[type->name]);
}

static bool list_types(struct lister *lister)
{
	struct base_index *index = lister->index;
	const struct type_list *list = index->list;
	for (uint32_t id = (uint32_t)list->types.num - 1; id > 0; id--) {
		const struct type *type = &list->types.items[id];
		bool done = true;
		if (has_no_name(index, type))
			done = base_is_no_type(type) || vec_push(&lister->keyless, id);
		else if (get_bit(index->wanted, type->name))
			done = list_named(lister, id, type);
		if (!done || !list_other(index, id, type))
			return false;
	}
	return true;
}

static bool has_possible_references(const struct lister *lister, const struct type *type)
{
	const struct type_item *items = type_list_items(lister->index->list, type);
	if (shape_has_ref(type->kind) && !get_bit(lister->possible, type->type))
		return false;
	if (!shape_has_item_refs(type->kind))
		return true;
	for (uint32_t i = 0; i < type->num_items; i++) {
		if (!get_bit(lister->possible, items[i].type))
			return false;
	}
	return true;
}

static void clear_bit(uint64_t *bits, uint32_t i)
{
	bits[i / 64] &= ~(UINT64_C(1) << i % 64);
}

// Pointers and the like first: what they lead to decides about most of the others.
static void exclude_derived(struct lister *lister)
{
	const struct type *types = lister->index->list->types.items;
	set_bit(lister->possible, 0);
	for (size_t i = 0; i < lister->keyless.num; i++)
		set_bit(lister->possible, lister->keyless.items[i]);
	for (size_t i = lister->keyless.num; i > 0; i--) {
		uint32_t id = lister->keyless.items[i - 1];
		if (shape_is_derived(types[id].kind) &&
		    !get_bit(lister->possible, types[id].type))
			clear_bit(lister->possible, id);
	}
}

static bool list_keyless(struct lister *lister, uint32_t id)
{
	struct base_index *index = lister->index;
	const struct type *type = &index->list->types.items[id];
	if (!has_possible_references(lister, type) || !has_wanted_names(index, type)) {
		clear_bit(lister->possible, id);
		return true;
	}
	uint32_t digest = digest_of(index, type);
	if (!base_num_references(type))
		return vec_push(&index->leaves, (struct base_watcher){ id, id, digest });
	struct two_highest two = choose_watched(index, type);
	return vec_push(&lister->watches,
			(struct watch){ two.first, { id, two.second, digest } });
}

// By what they watch.
static bool sort_watches(struct lister *lister)
{
	struct base_index *index = lister->index;
	const size_t num = index->list->types.num;
	uint32_t *first = index->first_watcher;
	index->watchers = malloc_large(lister->watches.num + 1, sizeof(*index->watchers));
	if (!index->watchers)
		return false;
	for (size_t i = 0; i < lister->watches.num; i++)
		first[lister->watches.items[i].watched + 2]++;
	for (size_t id = 0; id < num; id++)
		first[id + 2] += first[id + 1];
	for (size_t i = 0; i < lister->watches.num; i++) {
		const struct watch *watch = &lister->watches.items[i];
		index->watchers[first[watch->watched + 1]++] = watch->watcher;
	}
	return true;
}

static bool run_lister(struct lister *lister)
{
	lister->possible =
		calloc(lister->index->list->types.num / 64 + 1, sizeof(*lister->possible));
	if (!lister->possible || !list_types(lister))
		return false;
	exclude_derived(lister);
	for (size_t i = lister->keyless.num; i > 0; i--) {
		if (!list_keyless(lister, lister->keyless.items[i - 1]))
			return false;
	}
	return sort_watches(lister);
}

static bool find_types(struct base_index *index)
{
	struct lister lister = { .index = index };
	bool done = run_lister(&lister);
	free(lister.possible);
	vec_deinit(&lister.keyless);
	vec_deinit(&lister.watches);
	return done;
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
	index->memory = calloc_large(2 * num_slots + 2 * ((size_t)index->num_wanted + 1) +
					     2 * num_types + 2, sizeof(uint32_t));
	if (!index->memory)
		return false;
	index->slots = (uint64_t *)index->memory;
	index->slots_mask = num_slots - 1;
	index->keyed = (uint32_t *)(index->slots + num_slots);
	index->funcs = index->keyed + index->num_wanted + 1;
	index->next = index->funcs + index->num_wanted + 1;
	index->first_watcher = index->next + num_types;
	return true;
}

bool base_index_begin(struct base_index *index, const struct type_list *list)
{
	*index = (struct base_index){ .list = list };
	return find_strings(index, true);
}

bool base_index_end(struct base_index *index, const struct base_filter *filter)
{
	if (!number_wanted(index, filter) || !init_tables(index) || !hash_strings(index) ||
	    !find_types(index))
		return false;
	sort_tags(index);
	return true;
}

bool base_index_init(struct base_index *index, const struct type_list *list)
{
	*index = (struct base_index){ .list = list };
	return find_strings(index, false) && base_index_end(index, NULL);
}

void base_index_deinit(struct base_index *index)
{
	free(index->memory);
	free(index->watchers);
	if (index->wanted != index->starts)
		free(index->wanted);
	free(index->starts);
	free(index->hashes);
	vec_deinit(&index->ends);
	free(index->ranks);
	free(index->firsts);
	vec_deinit(&index->leaves);
	vec_deinit(&index->tags);
	*index = (struct base_index){ 0 };
}
