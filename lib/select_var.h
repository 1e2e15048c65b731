// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which variables get a VAR: those in sections that are wanted, by default the kernel's per-CPU
 * variables. What the kernel would refuse of a DATASEC, entries without a size or that share
 * their place, is left out here.
 */
#ifndef BTFSMITH_SELECT_VAR_H
#define BTFSMITH_SELECT_VAR_H

#include "candidate.h"
#include "diag.h"
#include "elf_file.h"
#include "elf_symtab.h"
#include "symbols.h"

/* A section in memory, and whether its variables are wanted. */
struct var_section {
	uint64_t start;
	uint64_t end;
	uint32_t index; /* in the ELF file */
	bool is_wanted;
};

struct var_sections {
	vec(struct var_section) items; /* by start; none overlap */
};

/** Look at the sections of @p file for @p features; false: out of memory. */
must_check bool var_sections_init(struct var_sections *sections, const struct elf_file *file,
				  uint64_t features);
void var_sections_deinit(struct var_sections *sections);

/** The section that @p address is in, or NULL. */
const struct var_section *var_sections_find(const struct var_sections *sections,
					    uint64_t address);

struct var_selection {
	struct pool *pool;
	struct diags *diags;
	const struct elf_file *file;
	const struct elf_symtab *symtab;
	/* Of all of the input. Sorted, and verdicts set. */
	struct var_candidate *candidates;
	size_t num;
	const struct symbol_tag *tags; /* of the candidates */
};

/** Select variables into @p symbols; false: out of memory. */
must_check bool select_vars(struct var_selection *selection, struct symbols *symbols);

#endif
