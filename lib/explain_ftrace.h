// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where ftrace can attach: the addresses between __start_mcount_loc and __stop_mcount_loc of a
 * linked kernel. Each is that of a call or of no-ops at a function's start, or just before it.
 */
#ifndef BTFSMITH_EXPLAIN_FTRACE_H
#define BTFSMITH_EXPLAIN_FTRACE_H

#include "elf_symtab.h"

struct ftrace_table {
	const struct elf_symtab *symtab; /* borrowed */
	uint64_t *addresses;             /* sorted, no two the same */
	size_t num; /* 0: not known; some kernels have them in relocations only */
};

/**
 * Read the table of @p file; what cannot be read is as good as none.
 *
 * @param symtab Of @p file.
 * @return NO_MEMORY. To be deinitialised whatever the result.
 */
must_check struct btfsmith_error *ftrace_table_init(struct ftrace_table *ftrace,
						    const struct elf_symtab *symtab,
						    struct elf_file *file);
void ftrace_table_deinit(struct ftrace_table *ftrace);

/** Is there an entry of the function @p symbol, whose size is not 0? */
bool ftrace_table_has(const struct ftrace_table *ftrace,
		      const struct elf_function_symbol *symbol);

#endif
