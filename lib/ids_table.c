// SPDX-License-Identifier: LGPL-2.1-or-later
#include "ids_table.h"

#include <stdio.h>

#include "elf_symbol_table.h"
#include "error.h"

static const char prefix[] = "__BTF_ID__";

struct ids_class {
	const char *text;
	enum kind kind; // VOID: of a set
	bool is_set8;
};

static const struct ids_class classes[] = {
	{ "struct__", KIND_STRUCT, false }, { "union__", KIND_UNION, false },
	{ "typedef__", KIND_TYPEDEF, false }, { "func__", KIND_FUNC, false },
	{ "set8__", KIND_VOID, true },      { "set__", KIND_VOID, false },
};

struct ids_reader {
	struct ids_table *table;
	struct elf_symbol_table symbols;
	const struct elf_section_place *place; // of .BTF_ids
	vec(struct ids_name) wanted;           // one for each entry
};

struct ids_shown ids_show(const char *text, size_t len)
{
	struct ids_shown shown = { 0 };
	for (size_t i = 0; i < len && i < sizeof(shown.text) - 1; i++) {
		unsigned char c = (unsigned char)text[i];
		shown.text[i] = c < 0x20 || c == 0x7f ? '?' : text[i];
	}
	return shown;
}

static cold struct btfsmith_error *
bad_symbol(const struct ids_reader *reader, const char *name, const char *what)
{
	return error_create(BTFSMITH_BAD_BTF, "%s: symbol %s: %s", reader->table->where,
			    ids_show(name, strlen(name)).text, what);
}

// Where the symbol is in the section, with room for one word.
static must_check struct btfsmith_error *
symbol_offset(const struct ids_reader *reader, const struct elf_symbol *symbol,
	      const char *name, uint32_t *ret)
{
	uint64_t offset = symbol->value;
	if (!reader->symbols.has_offsets)
		offset -= reader->place->address;
	if (offset > reader->table->size || reader->table->size - offset < 4)
		return bad_symbol(reader, name, "outside of the section");
	if (offset % 4)
		return bad_symbol(reader, name, "not at a word of the section");
	*ret = (uint32_t)offset;
	return NULL;
}

static must_check struct btfsmith_error *
add_set(struct ids_reader *reader, const struct elf_symbol *symbol, const char *name,
	const struct ids_class *class)
{
	struct ids_set set = {
		.name = name + strlen(prefix) + strlen(class->text),
		.is_set8 = class->is_set8,
	};
	struct btfsmith_error *err = symbol_offset(reader, symbol, name, &set.offset);
	if (err)
		return err;
	uint32_t head = ids_set_head_bytes(&set);
	if (!*set.name)
		return bad_symbol(reader, name, "a set without a name");
	if (symbol->size < head || symbol->size > reader->table->size - set.offset)
		return bad_symbol(reader, name,
				  "its size is not that of a set in the section");
	set.num = (uint32_t)(symbol->size / head) - 1;
	return vec_push(&reader->table->sets, set) ? NULL : error_no_memory();
}

// "NAME__123" -> the length of NAME; what makes the symbol unique has no "_". 0: no such name.
static size_t cut_number(const char *text)
{
	const char *last = strrchr(text, '_');
	return last && last > text && last[-1] == '_' ? (size_t)(last - 1 - text) : 0;
}

static must_check struct btfsmith_error *
add_entry(struct ids_reader *reader, const struct elf_symbol *symbol, const char *name,
	  const struct ids_class *class)
{
	struct ids_name wanted = {
		.text = name + strlen(prefix) + strlen(class->text),
		.kind = class->kind,
	};
	struct ids_entry entry = { .name = (uint32_t)reader->wanted.num };
	struct btfsmith_error *err = symbol_offset(reader, symbol, name, &entry.offset);
	if (err)
		return err;
	size_t len = cut_number(wanted.text);
	if (!len)
		return bad_symbol(reader, name, "it does not end with __ and a number");
	if (len > IDS_NAME_MAX)
		return bad_symbol(reader, name, "its name is too long");
	wanted.len = (uint32_t)len;
	reader->table->num_symbols[class->kind]++;
	return vec_push(&reader->wanted, wanted) &&
			       vec_push(&reader->table->entries, entry)
		       ? NULL
		       : error_no_memory();
}

static must_check struct btfsmith_error *
add_symbol(struct ids_reader *reader, const struct elf_symbol *symbol, const char *name)
{
	const char *rest = name + strlen(prefix);
	for (size_t i = 0; i < ARRAY_SIZE(classes); i++) {
		const struct ids_class *class = &classes[i];
		if (strncmp(rest, class->text, strlen(class->text)) == 0)
			return class->kind == KIND_VOID
				       ? add_set(reader, symbol, name, class)
				       : add_entry(reader, symbol, name, class);
	}
	return bad_symbol(reader, name, "neither a struct, union, typedef or func nor a set");
}

static must_check struct btfsmith_error *read_symbols(struct ids_reader *reader)
{
	const struct elf_symbol_entries *entries = &reader->symbols.entries;
	for (size_t i = 0; i < entries->num; i++) {
		struct elf_symbol symbol = elf_symbol_at(entries, i);
		size_t len;
		if (likely(symbol.section != reader->place->index))
			continue;
		const char *name = elf_symbol_name(&reader->symbols, &symbol, &len);
		if (!name || strncmp(name, prefix, strlen(prefix)) != 0)
			continue;
		struct btfsmith_error *err = add_symbol(reader, &symbol, name);
		if (err)
			return err;
	}
	return NULL;
}

static int compare_text(const char *a, size_t a_len, const char *b, size_t b_len)
{
	int order = memcmp(a, b, a_len < b_len ? a_len : b_len);
	return order ? order : (a_len > b_len) - (a_len < b_len);
}

static int compare_names(const void *a, const void *b)
{
	const struct ids_name *x = a, *y = b;
	if (x->kind != y->kind)
		return x->kind < y->kind ? -1 : 1;
	return compare_text(x->text, x->len, y->text, y->len);
}

static int compare_entries(const void *a, const void *b)
{
	const struct ids_entry *x = a, *y = b;
	if (x->offset != y->offset)
		return x->offset < y->offset ? -1 : 1;
	return x->name < y->name ? -1 : x->name > y->name;
}

static int compare_sets(const void *a, const void *b)
{
	const struct ids_set *x = a, *y = b;
	return x->offset < y->offset ? -1 : x->offset > y->offset;
}

// While names are made one of each, id is the number of the entry.
static must_check struct btfsmith_error *join_names(struct ids_reader *reader)
{
	struct ids_table *table = reader->table;
	struct ids_name *wanted = reader->wanted.items;
	size_t num = reader->wanted.num;
	if (!num)
		return NULL;
	if (!vec_reserve(&table->names, num))
		return error_no_memory();
	for (size_t i = 0; i < num; i++)
		wanted[i].id = (uint32_t)i;
	qsort(wanted, num, sizeof(*wanted), compare_names);
	for (size_t i = 0; i < num; i++) {
		if (i == 0 || compare_names(&wanted[i - 1], &wanted[i]) != 0) {
			struct ids_name *name = &table->names.items[table->names.num++];
			*name = wanted[i];
			name->id = 0;
		}
		table->entries.items[wanted[i].id].name = (uint32_t)table->names.num - 1;
	}
	return NULL;
}

// Sort the entries; of those with one offset, one stays.
static must_check struct btfsmith_error *join_entries(struct ids_table *table)
{
	struct ids_entry *entries = table->entries.items;
	size_t num = 0;
	if (table->entries.num)
		qsort(entries, table->entries.num, sizeof(*entries), compare_entries);
	for (size_t i = 0; i < table->entries.num; i++) {
		if (!num || entries[num - 1].offset != entries[i].offset)
			entries[num++] = entries[i];
		else if (entries[num - 1].name != entries[i].name)
			return error_create(BTFSMITH_BAD_BTF,
					    "%s: offset 0x%x: two symbols want different ids",
					    table->where, entries[i].offset);
	}
	table->entries.num = num;
	return NULL;
}

// An entry in a set has to be at one of the places for ids.
static must_check struct btfsmith_error *
check_set_entries(const struct ids_table *table, const struct ids_set *set)
{
	uint32_t head = ids_set_head_bytes(set);
	size_t num;
	const struct ids_entry *entries =
		ids_table_range(table, set->offset, ids_set_end(set), &num);
	for (size_t i = 0; i < num; i++) {
		uint32_t offset = entries[i].offset - set->offset;
		if (offset < head || offset % head)
			return error_create(BTFSMITH_BAD_BTF,
					    "%s: offset 0x%x: not the place of an id in the "
					    "set %s",
					    table->where, entries[i].offset,
					    ids_show(set->name, strlen(set->name)).text);
	}
	return NULL;
}

static must_check struct btfsmith_error *check_sets(struct ids_table *table)
{
	struct ids_set *sets = table->sets.items;
	if (table->sets.num)
		qsort(sets, table->sets.num, sizeof(*sets), compare_sets);
	for (size_t i = 0; i < table->sets.num; i++) {
		if (i > 0 && sets[i].offset < ids_set_end(&sets[i - 1]))
			return error_create(BTFSMITH_BAD_BTF,
					    "%s: offset 0x%x: the set %s begins within another",
					    table->where, sets[i].offset,
					    ids_show(sets[i].name, strlen(sets[i].name)).text);
		struct btfsmith_error *err = check_set_entries(table, &sets[i]);
		if (err)
			return err;
	}
	return NULL;
}

static must_check struct btfsmith_error *
find_section(struct ids_table *table, struct elf_file *file,
	     const struct elf_section_place **ret)
{
	const struct elf_section_place *places, *found = NULL;
	size_t num;
	elf_file_places(file, &places, &num);
	for (size_t i = 1; i < num; i++) {
		if (strcmp(places[i].name, ".BTF_ids") != 0)
			continue;
		if (found)
			return error_create(BTFSMITH_UNSUPPORTED,
					    "%s: there are several such sections: link the "
					    "object file first",
					    table->where);
		found = &places[i];
	}
	if (found && found->type == SHT_NOBITS)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: it has no contents, as in a file of debug information "
				    "alone",
				    table->where);
	if (found && found->size > INT32_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: too large", table->where);
	*ret = found;
	return NULL;
}

static must_check struct btfsmith_error *
copy_section(struct ids_table *table, struct elf_file *file, uint32_t index)
{
	struct elf_section section;
	struct btfsmith_error *err = elf_file_section_at(file, index, &section);
	if (err)
		return err;
	if (section.size > INT32_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: too large", table->where);
	table->data = malloc(section.size ? section.size : 1);
	if (!table->data)
		return error_no_memory();
	if (section.size)
		memcpy(table->data, section.data, section.size);
	table->original = section.data;
	table->size = section.size;
	return NULL;
}

static must_check struct btfsmith_error *read_wanted(struct ids_reader *reader)
{
	struct btfsmith_error *err = read_symbols(reader);
	if (!err)
		err = join_names(reader);
	if (!err)
		err = join_entries(reader->table);
	return err ? err : check_sets(reader->table);
}

struct btfsmith_error *ids_table_init(struct ids_table *table, struct elf_file *file)
{
	*table = (struct ids_table){
		.path = elf_file_path(file),
		.is_big_endian = elf_file_is_big_endian(file),
	};
	if (asprintf(&table->where, "%s: .BTF_ids", table->path) < 0) {
		table->where = NULL;
		return error_no_memory();
	}
	struct ids_reader reader = { .table = table };
	struct btfsmith_error *err = find_section(table, file, &reader.place);
	if (err || !reader.place)
		return err;
	table->has_section = true;
	err = copy_section(table, file, reader.place->index);
	if (!err)
		err = elf_symbol_table_load(file, &reader.symbols, &table->has_symbols);
	if (!err && table->has_symbols)
		err = read_wanted(&reader);
	vec_deinit(&reader.wanted);
	return err;
}

void ids_table_deinit(struct ids_table *table)
{
	vec_deinit(&table->names);
	vec_deinit(&table->entries);
	vec_deinit(&table->sets);
	free(table->data);
	free(table->where);
	*table = (struct ids_table){ 0 };
}

static size_t first_at(const struct ids_table *table, uint32_t offset)
{
	size_t low = 0, high = table->entries.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (table->entries.items[middle].offset < offset)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

const struct ids_entry *ids_table_range(const struct ids_table *table, uint32_t offset,
					uint32_t end, size_t *num_ret)
{
	size_t first = first_at(table, offset);
	*num_ret = first_at(table, end) - first;
	return table->entries.items ? table->entries.items + first : NULL;
}

struct ids_name *
ids_table_find(const struct ids_table *table, enum kind kind, const char *text)
{
	size_t len = strnlen(text, IDS_NAME_MAX + 1);
	if (!table->names.num || len > IDS_NAME_MAX)
		return NULL;
	struct ids_name key = { .text = text, .len = (uint32_t)len, .kind = kind };
	return bsearch(&key, table->names.items, table->names.num, sizeof(key),
		       compare_names);
}
