// SPDX-License-Identifier: LGPL-2.1-or-later
#include "ids_restore.h"

#include "error.h"

enum { NO_NAME = UINT32_MAX };

// One entry of a set, by its symbol or by what is in its place now.
struct slot {
	uint32_t name; // into table->names
	uint32_t order;
	uint32_t flags;
};

static int compare_slots(const void *a, const void *b)
{
	const struct slot *x = a, *y = b;
	if (x->name != y->name)
		return x->name < y->name ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

// Words that no symbol names, in a set that has been sorted with them.
static uint32_t num_unnamed(const struct ids_table *table, const struct ids_set *set)
{
	size_t num;
	(void)ids_table_range(table, set->offset, ids_set_end(set), &num);
	return ids_word(table, set->offset) ? set->num - (uint32_t)num : 0;
}

static uint32_t num_zeros(const struct ids_table *table, const struct ids_set *set)
{
	uint32_t num = 0;
	for (uint32_t i = 0; i < set->num; i++)
		num += !ids_word(table, ids_set_entry(set, i));
	return num;
}

static bool has_entry(const struct ids_table *table, uint32_t offset)
{
	size_t num;
	(void)ids_table_range(table, offset, offset + 1, &num);
	return num != 0;
}

const struct ids_set *ids_restore_unnamed(struct ids_table *table)
{
	for (size_t i = 0; i < table->sets.num; i++) {
		const struct ids_set *set = &table->sets.items[i];
		uint32_t num = num_unnamed(table, set);
		if (!num)
			continue;
		if (set->is_set8 || num > num_zeros(table, set))
			return set;
		for (uint32_t j = 0; j < set->num; j++) {
			uint32_t offset = ids_set_entry(set, j);
			if (!has_entry(table, offset))
				ids_word_store(table, offset, 0);
		}
	}
	return NULL;
}

static bool is_sorted_by_ids(const struct ids_table *table, const struct ids_set *set)
{
	bool has_ids = false, differ = false;
	for (uint32_t i = 0; i < set->num; i++) {
		uint32_t offset = ids_set_entry(set, i);
		has_ids |= ids_word(table, offset) != 0;
		differ |= ids_word(table, offset + 4) !=
			  ids_word(table, ids_set_entry(set, 0) + 4);
	}
	return has_ids && differ;
}

const struct ids_set *ids_restore_needed(const struct ids_table *table)
{
	for (size_t i = 0; i < table->sets.num; i++) {
		const struct ids_set *set = &table->sets.items[i];
		if (set->is_set8 && is_sorted_by_ids(table, set))
			return set;
	}
	return NULL;
}

// Which name has that id; NO_NAME: none of those that the section asks for.
static uint32_t name_of(const struct ids_table *table, const struct type_list *list, uint32_t id)
{
	if (!id || id >= list->types.num || list->types.items[id].kind >= IDS_NUM_KINDS)
		return NO_NAME;
	const struct type *type = &list->types.items[id];
	const struct ids_name *name =
		ids_table_find(table, type->kind, type_list_string(list, type->name));
	return name ? (uint32_t)(name - table->names.items) : NO_NAME;
}

// What is in the set's places now, by name; last those that got no id.
static bool read_present(const struct ids_table *table, const struct type_list *list,
			 const struct ids_set *set, struct slot *slots)
{
	for (uint32_t i = 0; i < set->num; i++) {
		uint32_t offset = ids_set_entry(set, i);
		uint32_t id = ids_word(table, offset);
		slots[i] = (struct slot){ .name = name_of(table, list, id),
					  .order = i,
					  .flags = ids_word(table, offset + 4) };
		if (id && slots[i].name == NO_NAME)
			return false;
	}
	qsort(slots, set->num, sizeof(*slots), compare_slots);
	return true;
}

// What symbols say belongs there, by name.
static bool
read_wanted(const struct ids_table *table, const struct ids_set *set, struct slot *slots)
{
	size_t num;
	const struct ids_entry *entries =
		ids_table_range(table, set->offset, ids_set_end(set), &num);
	if (num != set->num)
		return false;
	for (uint32_t i = 0; i < set->num; i++)
		slots[i] = (struct slot){ .name = entries[i].name, .order = i };
	qsort(slots, set->num, sizeof(*slots), compare_slots);
	return true;
}

// Of those without an id nobody knows which is which: their flags must be the same.
static bool are_alike(const struct slot *slots, uint32_t num)
{
	for (uint32_t i = 1; i < num; i++) {
		if (slots[i].flags != slots[0].flags)
			return false;
	}
	return true;
}

static bool match(const struct slot *present, struct slot *wanted, uint32_t num)
{
	uint32_t num_named = 0;
	while (num_named < num && present[num_named].name != NO_NAME)
		num_named++;
	if (!are_alike(present + num_named, num - num_named))
		return false;
	uint32_t next = 0, next_unnamed = num_named;
	for (uint32_t i = 0; i < num; i++) {
		if (next < num_named && present[next].name == wanted[i].name)
			wanted[i].flags = present[next++].flags;
		else if (next_unnamed < num)
			wanted[i].flags = present[next_unnamed++].flags;
		else
			return false;
	}
	return next == num_named;
}

static must_check struct btfsmith_error *
restore_set(const struct ids_table *table, const struct type_list *list,
	    const struct ids_set *set, unsigned char *data, bool *is_done_ret)
{
	cleanup_free struct slot *present = calloc(set->num, sizeof(*present));
	cleanup_free struct slot *wanted = calloc(set->num, sizeof(*wanted));
	if (!present || !wanted)
		return error_no_memory();
	*is_done_ret = read_present(table, list, set, present) &&
		       read_wanted(table, set, wanted) && match(present, wanted, set->num);
	for (uint32_t i = 0; *is_done_ret && i < set->num; i++) {
		unsigned char *entry = data + ids_set_entry(set, wanted[i].order);
		store_u32(entry, 0, table->is_big_endian);
		store_u32(entry + 4, wanted[i].flags, table->is_big_endian);
	}
	return NULL;
}

struct btfsmith_error *ids_restore(struct ids_table *table, const struct type_list *list,
				   const struct ids_set **failed_ret)
{
	cleanup_free unsigned char *data = malloc(table->size ? table->size : 1);
	if (!data)
		return error_no_memory();
	memcpy(data, table->data, table->size);
	const struct ids_set *failed = NULL;
	for (size_t i = 0; !failed && i < table->sets.num; i++) {
		const struct ids_set *set = &table->sets.items[i];
		bool is_done;
		if (!set->is_set8 || !is_sorted_by_ids(table, set))
			continue;
		struct btfsmith_error *err = restore_set(table, list, set, data, &is_done);
		if (err)
			return err;
		if (!is_done)
			failed = set;
	}
	if (!failed)
		memcpy(table->data, data, table->size);
	*failed_ret = failed;
	return NULL;
}
