// SPDX-License-Identifier: LGPL-2.1-or-later
#include "explain_ftrace.h"

#include "error.h"

enum { BYTES_BEFORE = 16 }; // no-ops before a function belong to it

// The value of the symbol called @p wanted; false: there is none.
static bool
find_symbol(const struct elf_symbol_table *table, const char *wanted, uint64_t *ret)
{
	for (size_t i = 0; i < table->entries.num; i++) {
		struct elf_symbol symbol = elf_symbol_at(&table->entries, i);
		size_t len;
		const char *name = elf_symbol_name(table, &symbol, &len);
		if (symbol.section == ELF_SYMBOL_UNDEFINED || !name ||
		    strcmp(name, wanted) != 0)
			continue;
		*ret = symbol.value;
		return true;
	}
	return false;
}

// The bytes from address @p start to @p end; size 0: the file does not have them.
static must_check struct btfsmith_error *
read_range(struct elf_file *file, uint64_t start, uint64_t end, struct elf_section *ret)
{
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(file, &places, &num);
	*ret = (struct elf_section){ .fd = -1 };
	for (uint32_t i = 1; i < num; i++) {
		uint64_t offset = start - places[i].address;
		if (!(places[i].flags & SHF_ALLOC) || start < places[i].address ||
		    offset >= places[i].size)
			continue;
		struct elf_section section;
		struct btfsmith_error *err = elf_file_section_at(file, i, &section);
		if (err)
			return err;
		if (!section.size)
			continue;
		if (offset > section.size || end - start > section.size - offset)
			return NULL;
		ret->data = section.data + offset;
		ret->size = end - start;
		return NULL;
	}
	return NULL;
}

static int compare_addresses(const void *left, const void *right)
{
	uint64_t a = *(const uint64_t *)left, b = *(const uint64_t *)right;
	return a < b ? -1 : a > b;
}

static void drop_doubles(struct ftrace_table *ftrace)
{
	size_t num = 0;
	for (size_t i = 0; i < ftrace->num; i++) {
		if (!num || ftrace->addresses[i] != ftrace->addresses[num - 1])
			ftrace->addresses[num++] = ftrace->addresses[i];
	}
	ftrace->num = num;
}

// Entries of functions that were not linked, and those that only relocations tell, are 0.
static bool list_addresses(struct ftrace_table *ftrace, const struct elf_section *range,
			   struct elf_file *file)
{
	bool is_big_endian = elf_file_is_big_endian(file);
	size_t bytes = elf_file_is_64bit(file) ? 8 : 4;
	if (range->size < bytes)
		return true;
	ftrace->addresses = calloc(range->size / bytes, sizeof(*ftrace->addresses));
	if (!ftrace->addresses)
		return false;
	for (size_t at = 0; range->size - at >= bytes; at += bytes) {
		const unsigned char *p = range->data + at;
		uint64_t address = bytes == 8 ? load_u64(p, is_big_endian)
					      : load_u32(p, is_big_endian);
		if (address)
			ftrace->addresses[ftrace->num++] = address;
	}
	if (ftrace->num)
		qsort(ftrace->addresses, ftrace->num, sizeof(*ftrace->addresses),
		      compare_addresses);
	drop_doubles(ftrace);
	return true;
}

struct btfsmith_error *ftrace_table_init(struct ftrace_table *ftrace,
					 const struct elf_symtab *symtab,
					 struct elf_file *file)
{
	uint64_t start, end;
	struct elf_section range;
	*ftrace = (struct ftrace_table){ .symtab = symtab };
	if (!symtab->has_symtab || elf_file_type(file) == ET_REL ||
	    !find_symbol(&symtab->table, "__start_mcount_loc", &start) ||
	    !find_symbol(&symtab->table, "__stop_mcount_loc", &end) || end <= start)
		return NULL;
	struct btfsmith_error *err = read_range(file, start, end, &range);
	if (err && btfsmith_error_code(err) != BTFSMITH_NO_MEMORY) {
		btfsmith_error_destroy(err);
		return NULL;
	}
	if (!err && !list_addresses(ftrace, &range, file))
		err = error_no_memory();
	return err;
}

void ftrace_table_deinit(struct ftrace_table *ftrace)
{
	free(ftrace->addresses);
	*ftrace = (struct ftrace_table){ 0 };
}

// The number of the first entry at @p address or behind it.
static size_t first_from(const struct ftrace_table *ftrace, uint64_t address)
{
	size_t low = 0, high = ftrace->num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (ftrace->addresses[middle] < address)
			low = middle + 1;
		else
			high = middle;
	}
	return low;
}

static bool is_in_function(const struct elf_symtab *symtab, uint64_t address)
{
	for (uint32_t i = 0; i < symtab->num_symbols; i++) {
		const struct elf_function_symbol *symbol = &symtab->symbols[i];
		if (address >= symbol->address &&
		    address - symbol->address < symbol->size)
			return true;
	}
	return false;
}

bool ftrace_table_has(const struct ftrace_table *ftrace,
		      const struct elf_function_symbol *symbol)
{
	uint64_t start = symbol->address;
	size_t at = first_from(ftrace, start);
	if (at < ftrace->num && ftrace->addresses[at] - start < symbol->size)
		return true;
	at = first_from(ftrace, start < BYTES_BEFORE ? 0 : start - BYTES_BEFORE);
	// That of a short function before this one is none of this.
	for (; at < ftrace->num && ftrace->addresses[at] < start; at++) {
		if (!is_in_function(ftrace->symtab, ftrace->addresses[at]))
			return true;
	}
	return false;
}
