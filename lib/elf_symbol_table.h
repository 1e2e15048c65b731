// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The symbol table of a file with its strings and whatever belongs to it, bounds checked
 * once.
 */
#ifndef BTFSMITH_ELF_SYMBOL_TABLE_H
#define BTFSMITH_ELF_SYMBOL_TABLE_H

#include "elf_file.h"
#include "elf_symbol.h"

/* Longer names are taken for none: overlapping ones would make a small file take hours. */
enum { ELF_SYMBOL_NAME_MAX = 4095 };

/* All borrowed from the file. */
struct elf_symbol_table {
	struct elf_symbol_entries entries;
	const char *strings;
	size_t strings_size; /* up to and with the last NUL */
	const struct elf_section_place *places;
	size_t num_places;
	bool has_offsets; /* ET_REL: a symbol's value is an offset in its section */
};

/**
 * Read the headers of section .symtab. Not thread-safe; what it yields is.
 *
 * @param[out] found false: there is none; ret is then untouched.
 * @return BAD_DWARF: what the headers say cannot be; NO_MEMORY.
 */
must_check struct btfsmith_error *
elf_symbol_table_load(struct elf_file *file, struct elf_symbol_table *ret, bool *found);

/** The section @p symbol is in; NULL: in none. */
static inline const struct elf_section_place *
elf_symbol_place(const struct elf_symbol_table *table, const struct elf_symbol *symbol)
{
	if (symbol->section == ELF_SYMBOL_UNDEFINED ||
	    symbol->section >= table->num_places)
		return NULL;
	return &table->places[symbol->section];
}

/** The name of @p symbol and its length; NULL: it has none, or one outside of the strings. */
static inline const char *elf_symbol_name(const struct elf_symbol_table *table,
					  const struct elf_symbol *symbol, size_t *len)
{
	if (symbol->name >= table->strings_size)
		return NULL;
	const char *name = table->strings + symbol->name;
	*len = strnlen(name, ELF_SYMBOL_NAME_MAX + 1);
	return *len && *len <= ELF_SYMBOL_NAME_MAX ? name : NULL;
}

#endif
