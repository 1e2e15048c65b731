// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_symbol_table.h"

#include "error.h"

static const struct elf_section_place *find_symtab(const struct elf_symbol_table *table)
{
	for (size_t i = 1; i < table->num_places; i++) {
		const struct elf_section_place *place = &table->places[i];
		if (place->type == SHT_SYMTAB && strcmp(place->name, ".symtab") == 0)
			return place;
	}
	return NULL;
}

// Section @p place, which must consist of entries of that size.
static struct btfsmith_error *load_entries(struct elf_file *file,
					   const struct elf_section_place *place,
					   size_t entry_bytes, struct elf_section *ret)
{
	if (place->size % entry_bytes != 0 || place->flags & SHF_COMPRESSED ||
	    (place->type == SHT_SYMTAB && place->entry_size != entry_bytes))
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: not a table of %zu-byte entries",
				    elf_file_path(file), place->name, entry_bytes);
	return elf_file_section_at(file, place->index, ret);
}

static struct btfsmith_error *
load_strings(struct elf_file *file, uint32_t index, struct elf_symbol_table *table)
{
	if (!index || index >= table->num_places ||
	    table->places[index].type != SHT_STRTAB)
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section .symtab: section %u is not a string "
				    "table",
				    elf_file_path(file), index);
	struct elf_section strings;
	struct btfsmith_error *err = elf_file_section_at(file, index, &strings);
	if (err)
		return err;
	const unsigned char *last =
		strings.size ? memrchr(strings.data, '\0', strings.size) : NULL;
	table->strings = (const char *)strings.data;
	table->strings_size = last ? (size_t)(last - strings.data) + 1 : 0;
	return NULL;
}

static struct btfsmith_error *
load_extended(struct elf_file *file, uint32_t symtab, struct elf_symbol_table *table)
{
	for (size_t i = 1; i < table->num_places; i++) {
		const struct elf_section_place *place = &table->places[i];
		if (place->type != SHT_SYMTAB_SHNDX || place->link != symtab)
			continue;
		struct elf_section extended;
		struct btfsmith_error *err = load_entries(file, place, 4, &extended);
		if (err)
			return err;
		table->entries.extended = extended.data;
		table->entries.num_extended = extended.size / 4;
		break;
	}
	return NULL;
}

struct btfsmith_error *
elf_symbol_table_load(struct elf_file *file, struct elf_symbol_table *ret, bool *found)
{
	struct elf_symbol_table table = {
		.entries.is_64bit = elf_file_is_64bit(file),
		.entries.is_big_endian = elf_file_is_big_endian(file),
		.has_offsets = elf_file_type(file) == ET_REL,
	};
	elf_file_places(file, &table.places, &table.num_places);
	const struct elf_section_place *symtab = find_symtab(&table);
	*found = symtab;
	if (!symtab)
		return NULL;
	size_t entry_bytes = elf_symbol_bytes(table.entries.is_64bit);
	struct elf_section entries;
	struct btfsmith_error *err = load_entries(file, symtab, entry_bytes, &entries);
	if (!err)
		err = load_strings(file, symtab->link, &table);
	if (!err)
		err = load_extended(file, symtab->index, &table);
	if (err)
		return err;
	table.entries.data = entries.data;
	table.entries.num = entries.size / entry_bytes;
	*ret = table;
	return NULL;
}
