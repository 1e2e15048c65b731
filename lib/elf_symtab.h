// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The functions of a file as its symbol table has them. A compiler makes several symbols
 * out of one function of the source, and tells them apart by suffixes: "f", "f.isra.0",
 * "f.constprop.2". What one function became is here one group under its base name, the
 * part before the first '.'. Pieces that are no function of their own ("f.cold",
 * "f.part.0") are left out, and so are functions of other files.
 */
#ifndef BTFSMITH_ELF_SYMTAB_H
#define BTFSMITH_ELF_SYMTAB_H

#include "elf_symbol_table.h"
#include "vec.h"

struct elf_function_symbol {
	uint64_t address; /* st_value; in an ET_REL file plus its section's */
	uint64_t size;    /* bytes */
	uint32_t name; /* of elf_symtab_symbol_name() */
	bool has_suffix;
	bool is_optimized; /* suffix with ".isra" or ".constprop" */
};

/**
 * Is the code at @p address the symbol's? Debug information may have a function begin behind its
 * symbol (-fpatchable-function-entry).
 */
static inline bool elf_function_symbol_has(const struct elf_function_symbol *symbol,
					   uint64_t address)
{
	uint64_t offset = address - symbol->address;
	return !offset || offset < symbol->size;
}

/* All symbols of one base name. */
struct elf_function {
	const char *name; /* base name: name_len bytes, no NUL behind them */
	uint32_t name_len;
	uint32_t first;    /* into elf_symtab.symbols */
	uint32_t num;      /* at least 1 */
	bool is_ambiguous; /* not all at one address */
	bool is_identifier; /* the name is one, as identifier.h has it */
};

struct elf_object_symbol {
	const char *name;
	uint32_t section;
};

/*
 * Does not change after elf_symtab_init(): any number of threads may read it. Names are
 * the file's. The number of a function is its index in functions.
 */
struct elf_symtab {
	bool has_symtab;
	struct elf_symbol_table table;
	struct elf_function *functions; /* in the order of their first symbols */
	uint32_t num_functions;
	struct elf_function_symbol
		*symbols; /* by function; of one, in the file's order */
	uint32_t num_symbols;
	/* Index of functions by name: hash << 32 | number + 1; 0: free. */
	uint64_t *slots;
	size_t slot_mask;
	/* STT_OBJECT symbols at the start of a section, by section and name. */
	vec(struct elf_object_symbol) objects;
};

/**
 * Read section .symtab; without one the table is empty. Not thread-safe.
 *
 * @param file Borrowed until elf_symtab_deinit().
 * @return BAD_DWARF: what the headers say cannot be; LIMIT: too many symbols; NO_MEMORY.
 */
must_check struct btfsmith_error *
elf_symtab_init(struct elf_symtab *symtab, struct elf_file *file);
/** A second call is a no-op, and so is one after elf_symtab_init() failed. */
void elf_symtab_deinit(struct elf_symtab *symtab);

/** The function with the base name @p name of @p len bytes; NULL: there is none. */
const struct elf_function *
elf_symtab_find(const struct elf_symtab *symtab, const char *name, size_t len);

/*
 * The same in three parts, so that looks for many names can go on side by side: each touches
 * memory that no near cache holds, and that the part before it has asked for.
 */
uint32_t elf_symtab_hash(const char *name, size_t len);
void elf_symtab_fetch_slot(const struct elf_symtab *symtab, uint32_t hash);
void elf_symtab_fetch_function(const struct elf_symtab *symtab, uint32_t hash);
const struct elf_function *elf_symtab_find_hashed(const struct elf_symtab *symtab,
						  const char *name, size_t len, uint32_t hash);

/** Is there an STT_OBJECT symbol called @p name at the first byte of section @p section? */
bool elf_symtab_has_first_object(const struct elf_symtab *symtab, uint32_t section,
				 const char *name);

/** The full name, with its suffix. */
const char *elf_symtab_symbol_name(const struct elf_symtab *symtab,
				   const struct elf_function_symbol *symbol);

#endif
