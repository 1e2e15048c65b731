// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_btf_ids.h"

#include "elf_symbol_table.h"
#include "error.h"

enum {
	SET_IS_KFUNCS = 1,
	HEAD_BYTES = 8, // of a set; an entry is as long
};

static const char set_prefix[] = "__BTF_ID__set8__";
static const char function_prefix[] = "__BTF_ID__func__";

struct range {
	uint64_t start;
	uint64_t end;
};

struct entry {
	struct elf_kfunc kfunc;
	uint32_t id; // beside the flags; 0: not resolved yet
	uint32_t order; // in the symbol table
	uint64_t offset;
};

struct reader {
	struct elf_symbol_table table;
	const struct elf_section_place *place; // of .BTF_ids
	struct elf_section section;
	vec(struct range) sets;
	vec(struct entry) entries;
};

static uint32_t word_at(const struct reader *reader, uint64_t offset)
{
	return load_u32(reader->section.data + offset,
			reader->table.entries.is_big_endian);
}

// The kfunc's part of an entry's name: "NAME__123" -> "NAME". 0: it is no such name.
static size_t function_name_len(const char *text, size_t len)
{
	size_t end = len;
	while (end && text[end - 1] >= '0' && text[end - 1] <= '9')
		end--;
	if (end == len || end < 2 || text[end - 1] != '_' || text[end - 2] != '_')
		return 0;
	return end - 2;
}

static bool has_prefix(const char *name, const char *prefix)
{
	return strncmp(name, prefix, strlen(prefix)) == 0;
}

// Remember what the symbol called @p name stands for, if it is a set or an entry.
// False: out of memory.
static bool add_symbol(struct reader *reader, const struct elf_symbol *symbol,
		       const char *name, size_t len)
{
	uint64_t offset = symbol->value;
	if (!reader->table.has_offsets)
		offset -= reader->place->address;
	size_t size = reader->section.size;
	if (offset > size || size - offset < HEAD_BYTES)
		return true;
	if (has_prefix(name, set_prefix)) {
		if (symbol->size > size - offset ||
		    !(word_at(reader, offset + 4) & SET_IS_KFUNCS))
			return true;
		return vec_push(&reader->sets,
				(struct range){ offset, offset + symbol->size });
	}
	if (!has_prefix(name, function_prefix))
		return true;
	name += strlen(function_prefix);
	size_t name_len = function_name_len(name, len - strlen(function_prefix));
	if (!name_len)
		return true;
	struct entry entry = {
		.kfunc = { .name = name,
			   .name_len = (uint32_t)name_len,
			   .flags = word_at(reader, offset + 4) },
		.id = word_at(reader, offset),
		.order = (uint32_t)reader->entries.num,
		.offset = offset,
	};
	return vec_push(&reader->entries, entry);
}

static struct btfsmith_error *read_symbols(struct reader *reader)
{
	const struct elf_symbol_entries *entries = &reader->table.entries;
	for (size_t i = 0; i < entries->num; i++) {
		struct elf_symbol symbol = elf_symbol_at(entries, i);
		size_t len;
		if (likely(symbol.section != reader->place->index))
			continue;
		const char *name = elf_symbol_name(&reader->table, &symbol, &len);
		if (name && !add_symbol(reader, &symbol, name, len))
			return error_no_memory();
	}
	return NULL;
}

static int compare_ranges(const void *a, const void *b)
{
	const struct range *x = a, *y = b;
	return x->start < y->start ? -1 : x->start > y->start;
}

// Sort the sets, and join those that overlap.
static void join_sets(struct reader *reader)
{
	struct range *sets = reader->sets.items;
	size_t num = 0;
	if (reader->sets.num)
		qsort(sets, reader->sets.num, sizeof(*sets), compare_ranges);
	for (size_t i = 0; i < reader->sets.num; i++) {
		if (!num || sets[i].start > sets[num - 1].end)
			sets[num++] = sets[i];
		else if (sets[i].end > sets[num - 1].end)
			sets[num - 1].end = sets[i].end;
	}
	reader->sets.num = num;
}

static bool is_in_set(const struct reader *reader, uint64_t offset)
{
	size_t low = 0, high = reader->sets.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (reader->sets.items[middle].end <= offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low < reader->sets.num && reader->sets.items[low].start <= offset;
}

static int compare_names(const struct elf_kfunc *x, const struct elf_kfunc *y)
{
	size_t len = x->name_len < y->name_len ? x->name_len : y->name_len;
	int order = memcmp(x->name, y->name, len);
	return order ? order : (x->name_len > y->name_len) - (x->name_len < y->name_len);
}

static int compare_entries(const void *a, const void *b)
{
	const struct entry *x = a, *y = b;
	int order = compare_names(&x->kfunc, &y->kfunc);
	return order ? order : (x->order > y->order) - (x->order < y->order);
}

static int compare_kfuncs(const void *a, const void *b)
{
	return compare_names(a, b);
}

// The entries that are in sets, each name once.
static struct btfsmith_error *take_kfuncs(struct reader *reader, struct elf_btf_ids *ids)
{
	struct entry *entries = reader->entries.items;
	join_sets(reader);
	if (!reader->sets.num || !reader->entries.num)
		return NULL;
	qsort(entries, reader->entries.num, sizeof(*entries), compare_entries);
	for (size_t i = 0; i < reader->entries.num; i++) {
		if (!is_in_set(reader, entries[i].offset))
			continue;
		const struct elf_kfunc *kfunc = &entries[i].kfunc;
		struct elf_resolved_id resolved = { entries[i].id, kfunc->flags };
		if (resolved.id && !vec_push(&ids->resolved, resolved))
			return error_no_memory();
		size_t num = ids->kfuncs.num;
		if (num && compare_names(&ids->kfuncs.items[num - 1], kfunc) == 0)
			ids->kfuncs.items[num - 1] = *kfunc;
		else if (!vec_push(&ids->kfuncs, *kfunc))
			return error_no_memory();
	}
	return NULL;
}

static const struct elf_section_place *find_btf_ids(const struct elf_symbol_table *table)
{
	for (size_t i = 1; i < table->num_places; i++) {
		const struct elf_section_place *place = &table->places[i];
		if (strcmp(place->name, ".BTF_ids") == 0)
			return place;
	}
	return NULL;
}

struct btfsmith_error *elf_btf_ids_init(struct elf_btf_ids *ids, struct elf_file *file)
{
	*ids = (struct elf_btf_ids){ 0 };
	struct reader reader = { 0 };
	bool found;
	struct btfsmith_error *err = elf_symbol_table_load(file, &reader.table, &found);
	if (err || !found)
		return err;
	reader.place = find_btf_ids(&reader.table);
	if (!reader.place)
		return NULL;
	err = elf_file_section_at(file, reader.place->index, &reader.section);
	if (!err)
		err = read_symbols(&reader);
	if (!err)
		err = take_kfuncs(&reader, ids);
	vec_deinit(&reader.sets);
	vec_deinit(&reader.entries);
	if (err)
		elf_btf_ids_deinit(ids);
	return err;
}

void elf_btf_ids_deinit(struct elf_btf_ids *ids)
{
	vec_deinit(&ids->kfuncs);
	vec_deinit(&ids->resolved);
}

const struct elf_kfunc *
elf_btf_ids_find(const struct elf_btf_ids *ids, const char *name, size_t len)
{
	if (!ids->kfuncs.num || len > ELF_SYMBOL_NAME_MAX)
		return NULL;
	struct elf_kfunc key = { .name = name, .name_len = (uint32_t)len };
	return bsearch(&key, ids->kfuncs.items, ids->kfuncs.num, sizeof(key),
		       compare_kfuncs);
}
