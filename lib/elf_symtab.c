// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_symtab.h"

#include "large.h"
#include "error.h"
#include "identifier.h"

#include <xxhash.h>

// A symbol in the file's order, before its place among those of its function is known.
struct found_symbol {
	struct elf_function_symbol symbol;
	uint32_t base_len;
	uint32_t hash;
	uint32_t function;
	bool is_identifier; /* the base name */
};

struct builder {
	struct elf_symtab *symtab;
	struct found_symbol *found;
	size_t num_found;
};

// So many symbols ahead their slots are fetched: the index is larger than near caches.
enum { PREFETCH_DISTANCE = 16 };

// The slot of that name, or the free one where it belongs.
static uint64_t *
find_slot(const struct elf_symtab *symtab, const char *name, size_t len, uint32_t hash)
{
	for (size_t i = hash & symtab->slot_mask;; i = (i + 1) & symtab->slot_mask) {
		uint64_t slot = symtab->slots[i];
		if (!slot)
			return &symtab->slots[i];
		if (slot >> 32 != hash)
			continue;
		const struct elf_function *function =
			&symtab->functions[(uint32_t)slot - 1];
		if (function->name_len == len && memcmp(function->name, name, len) == 0)
			return &symtab->slots[i];
	}
}

uint32_t elf_symtab_hash(const char *name, size_t len)
{
	return (uint32_t)XXH3_64bits(name, len);
}

void elf_symtab_fetch_slot(const struct elf_symtab *symtab, uint32_t hash)
{
	if (symtab->slots)
		__builtin_prefetch(&symtab->slots[hash & symtab->slot_mask]);
}

void elf_symtab_fetch_function(const struct elf_symtab *symtab, uint32_t hash)
{
	uint64_t slot = symtab->slots ? symtab->slots[hash & symtab->slot_mask] : 0;
	if (slot && slot >> 32 == hash)
		__builtin_prefetch(&symtab->functions[(uint32_t)slot - 1]);
}

const struct elf_function *elf_symtab_find_hashed(const struct elf_symtab *symtab,
						  const char *name, size_t len, uint32_t hash)
{
	if (!symtab->slots)
		return NULL;
	uint64_t slot = *find_slot(symtab, name, len, hash);
	return slot ? &symtab->functions[(uint32_t)slot - 1] : NULL;
}

const struct elf_function *
elf_symtab_find(const struct elf_symtab *symtab, const char *name, size_t len)
{
	return elf_symtab_find_hashed(symtab, name, len, elf_symtab_hash(name, len));
}

static bool contains(const char *text, size_t len, const char *what)
{
	return memmem(text, len, what, strlen(what));
}

// Both sides of a symbol's name. False: the symbol stands for no function.
static bool split_name(const char *name, size_t len, size_t *base_len,
		       struct elf_function_symbol *symbol)
{
	const char *suffix = memchr(name, '.', len);
	*base_len = suffix ? (size_t)(suffix - name) : len;
	symbol->has_suffix = suffix;
	if (!suffix)
		return true;
	size_t suffix_len = len - *base_len;
	if (!*base_len || contains(suffix, suffix_len, ".cold") ||
	    contains(suffix, suffix_len, ".part"))
		return false;
	symbol->is_optimized = contains(suffix, suffix_len, ".isra") ||
			       contains(suffix, suffix_len, ".constprop");
	return true;
}

static void add_symbol(struct builder *builder, const struct elf_symbol *symbol)
{
	struct elf_symtab *symtab = builder->symtab;
	struct elf_function_symbol found = { .address = symbol->value,
					     .size = symbol->size,
					     .name = symbol->name };
	size_t len, base_len;
	if (symbol->section == ELF_SYMBOL_UNDEFINED ||
	    symbol->section == ELF_SYMBOL_COMMON)
		return;
	const char *name = elf_symbol_name(&symtab->table, symbol, &len);
	if (!name || !split_name(name, len, &base_len, &found))
		return;
	const struct elf_section_place *place = elf_symbol_place(&symtab->table, symbol);
	if (place && symtab->table.has_offsets)
		found.address += place->address;

	builder->found[builder->num_found++] = (struct found_symbol){
		.symbol = found,
		.base_len = (uint32_t)base_len,
		.hash = elf_symtab_hash(name, base_len),
		.is_identifier = base_len <= IDENTIFIER_MAX &&
				 identifier_length(name) >= base_len,
	};
}

static bool add_object(struct elf_symtab *symtab, const struct elf_symbol *symbol)
{
	const struct elf_section_place *place = elf_symbol_place(&symtab->table, symbol);
	if (!place || symbol->value != (symtab->table.has_offsets ? 0 : place->address))
		return true;
	size_t len;
	const char *name = elf_symbol_name(&symtab->table, symbol, &len);
	return !name || vec_push(&symtab->objects, (struct elf_object_symbol){
							   .name = name,
							   .section = symbol->section,
						   });
}

static size_t count_functions(const struct elf_symbol_table *table)
{
	size_t num = 0;
	for (size_t i = 0; i < table->entries.num; i++)
		num += elf_symbol_type(&table->entries, i) == STT_FUNC;
	return num;
}

// An index that stays at most half full.
static bool init_slots(struct elf_symtab *symtab, size_t num)
{
	size_t num_slots = 16;
	while (num_slots / 2 < num)
		num_slots *= 2;
	symtab->slots = calloc_large(num_slots, sizeof(*symtab->slots));
	symtab->slot_mask = num_slots - 1;
	return symtab->slots;
}

static struct btfsmith_error *collect(struct builder *builder)
{
	const struct elf_symbol_entries *entries = &builder->symtab->table.entries;
	for (size_t i = 0; i < entries->num; i++) {
		struct elf_symbol symbol = elf_symbol_at(entries, i);
		if (symbol.type == STT_FUNC)
			add_symbol(builder, &symbol);
		else if (symbol.type == STT_OBJECT &&
			 !add_object(builder->symtab, &symbol))
			return error_no_memory();
	}
	return NULL;
}

// Find or make the function of each symbol.
static void add_functions(struct builder *builder)
{
	struct elf_symtab *symtab = builder->symtab;
	for (size_t i = 0; i < builder->num_found; i++) {
		struct found_symbol *found = &builder->found[i];
		if (i + PREFETCH_DISTANCE < builder->num_found)
			__builtin_prefetch(&symtab->slots[found[PREFETCH_DISTANCE].hash &
							  symtab->slot_mask]);
		const char *name = symtab->table.strings + found->symbol.name;
		uint64_t *slot = find_slot(symtab, name, found->base_len, found->hash);
		if (!*slot) {
			symtab->functions[symtab->num_functions++] =
				(struct elf_function){ .name = name,
						       .name_len = found->base_len,
						       .is_identifier = found->is_identifier };
			*slot = (uint64_t)found->hash << 32 | symtab->num_functions;
		}
		found->function = (uint32_t)*slot - 1;
		symtab->functions[found->function].num++;
	}
}

// Bring the symbols of each function together.
static void group(struct builder *builder)
{
	struct elf_symtab *symtab = builder->symtab;
	uint32_t first = 0;
	for (uint32_t i = 0; i < symtab->num_functions; i++) {
		struct elf_function *function = &symtab->functions[i];
		function->first = first;
		first += function->num;
		function->num = 0;
	}
	for (size_t i = 0; i < builder->num_found; i++) {
		const struct elf_function_symbol *symbol = &builder->found[i].symbol;
		struct elf_function *function =
			&symtab->functions[builder->found[i].function];
		struct elf_function_symbol *symbols = &symtab->symbols[function->first];
		symbols[function->num++] = *symbol;
		if (symbol->address != symbols[0].address)
			function->is_ambiguous = true;
	}
	symtab->num_symbols = (uint32_t)builder->num_found;
}

static int compare_objects(const void *a, const void *b)
{
	const struct elf_object_symbol *x = a, *y = b;
	if (x->section != y->section)
		return x->section < y->section ? -1 : 1;
	return strcmp(x->name, y->name);
}

bool elf_symtab_has_first_object(const struct elf_symtab *symtab, uint32_t section,
				 const char *name)
{
	struct elf_object_symbol key = { .name = name, .section = section };
	return symtab->objects.num &&
	       bsearch(&key, symtab->objects.items, symtab->objects.num, sizeof(key),
		       compare_objects);
}

static struct btfsmith_error *build(struct elf_symtab *symtab)
{
	size_t num = count_functions(&symtab->table);
	if (num >= UINT32_MAX)
		return error_create(BTFSMITH_LIMIT, "section .symtab: %zu functions",
				    num);
	struct found_symbol *found cleanup_free = calloc_large(num + 1, sizeof(*found));
	symtab->functions = calloc_large(num + 1, sizeof(*symtab->functions));
	symtab->symbols = calloc_large(num + 1, sizeof(*symtab->symbols));
	if (!found || !symtab->functions || !symtab->symbols || !init_slots(symtab, num))
		return error_no_memory();
	struct builder builder = { .symtab = symtab, .found = found };
	struct btfsmith_error *err = collect(&builder);
	if (err)
		return err;
	add_functions(&builder);
	group(&builder);
	if (symtab->objects.num)
		qsort(symtab->objects.items, symtab->objects.num,
		      sizeof(*symtab->objects.items), compare_objects);
	return NULL;
}

struct btfsmith_error *elf_symtab_init(struct elf_symtab *symtab, struct elf_file *file)
{
	*symtab = (struct elf_symtab){ 0 };
	struct btfsmith_error *err =
		elf_symbol_table_load(file, &symtab->table, &symtab->has_symtab);
	if (!err && symtab->has_symtab)
		err = error_prefix(build(symtab), elf_file_path(file));
	if (err)
		elf_symtab_deinit(symtab);
	return err;
}

void elf_symtab_deinit(struct elf_symtab *symtab)
{
	free(symtab->functions);
	free(symtab->symbols);
	free(symtab->slots);
	vec_deinit(&symtab->objects);
	*symtab = (struct elf_symtab){ 0 };
}

const char *elf_symtab_symbol_name(const struct elf_symtab *symtab,
				   const struct elf_function_symbol *symbol)
{
	return symtab->table.strings + symbol->name;
}
