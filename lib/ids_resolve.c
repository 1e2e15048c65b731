// SPDX-License-Identifier: LGPL-2.1-or-later
#include "ids_resolve.h"

#include "error.h"

static const char *const kind_words[IDS_NUM_KINDS] = {
	[KIND_STRUCT] = "struct",
	[KIND_UNION] = "union",
	[KIND_TYPEDEF] = "typedef",
	[KIND_FUNC] = "function",
};

struct btfsmith_error *ids_find(struct ids_table *table, const struct type_list *list,
				struct ids_warner *warner)
{
	uint32_t num_left[IDS_NUM_KINDS];
	memcpy(num_left, table->num_symbols, sizeof(num_left));
	for (size_t id = 1; id < list->types.num; id++) {
		const struct type *type = &list->types.items[id];
		if (type->kind >= IDS_NUM_KINDS || !num_left[type->kind])
			continue;
		struct ids_name *name =
			ids_table_find(table, type->kind, type_list_string(list, type->name));
		if (!name)
			continue;
		if (!name->id) {
			name->id = (uint32_t)id;
			num_left[type->kind]--;
			continue;
		}
		struct btfsmith_error *err =
			ids_warn(warner, "%s: %s %s: it has the ids %u and %zu: %u is taken",
				 table->where, kind_words[name->kind],
				 ids_show(name->text, name->len).text, name->id, id, name->id);
		if (err)
			return err;
	}
	return NULL;
}

// An entry of a set while it is sorted.
struct pair {
	uint32_t id;
	uint32_t flags; // of a set8
	uint32_t order;
};

static int compare_pairs(const void *a, const void *b)
{
	const struct pair *x = a, *y = b;
	if (x->id != y->id)
		return x->id < y->id ? -1 : 1;
	return x->order < y->order ? -1 : x->order > y->order;
}

static must_check struct btfsmith_error *
sort_set(struct ids_table *table, const struct ids_set *set)
{
	if (set->num < 2)
		return NULL;
	cleanup_free struct pair *pairs = calloc(set->num, sizeof(*pairs));
	if (!pairs)
		return error_no_memory();
	for (uint32_t i = 0; i < set->num; i++) {
		uint32_t offset = ids_set_entry(set, i);
		pairs[i] = (struct pair){ .id = ids_word(table, offset), .order = i };
		if (set->is_set8)
			pairs[i].flags = ids_word(table, offset + 4);
	}
	qsort(pairs, set->num, sizeof(*pairs), compare_pairs);
	for (uint32_t i = 0; i < set->num; i++) {
		uint32_t offset = ids_set_entry(set, i);
		ids_word_store(table, offset, pairs[i].id);
		if (set->is_set8)
			ids_word_store(table, offset + 4, pairs[i].flags);
	}
	return NULL;
}

static must_check struct btfsmith_error *warn_of_missing(const struct ids_table *table,
							 struct ids_warner *warner,
							 uint32_t *num_missing_ret)
{
	uint32_t num = 0;
	for (size_t i = 0; i < table->names.num; i++) {
		const struct ids_name *name = &table->names.items[i];
		if (name->id)
			continue;
		num++;
		struct btfsmith_error *err =
			ids_warn(warner, "%s: %s %s: it is not in BTF: its id becomes 0",
				 table->where, kind_words[name->kind],
				 ids_show(name->text, name->len).text);
		if (err)
			return err;
	}
	*num_missing_ret = num;
	return NULL;
}

struct btfsmith_error *ids_patch(struct ids_table *table, struct ids_warner *warner,
				 uint32_t *num_missing_ret)
{
	struct btfsmith_error *err = warn_of_missing(table, warner, num_missing_ret);
	if (err)
		return err;
	for (size_t i = 0; i < table->entries.num; i++) {
		const struct ids_entry *entry = &table->entries.items[i];
		ids_word_store(table, entry->offset, table->names.items[entry->name].id);
	}
	for (size_t i = 0; i < table->sets.num; i++) {
		const struct ids_set *set = &table->sets.items[i];
		ids_word_store(table, set->offset, set->num);
		err = sort_set(table, set);
		if (err)
			return err;
	}
	return NULL;
}

void ids_clear(struct ids_table *table)
{
	for (size_t i = 0; i < table->entries.num; i++)
		ids_word_store(table, table->entries.items[i].offset, 0);
	for (size_t i = 0; i < table->sets.num; i++)
		ids_word_store(table, table->sets.items[i].offset, 0);
}
