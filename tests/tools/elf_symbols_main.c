// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Functions and kfuncs of ELF files, in lines:
 *
 *	F BASE-NAME NUMBER-OF-SYMBOLS ambiguous|-
 *	S SYMBOL ADDRESS optimized|-        (each of the function's)
 *	K NAME FLAGS
 */
#include "elf_btf_ids.h"
#include "elf_symtab.h"
#include "error.h"

#include <stdio.h>

static void print_functions(const struct elf_symtab *symtab)
{
	for (uint32_t i = 0; i < symtab->num_functions; i++) {
		const struct elf_function *function = &symtab->functions[i];
		printf("F %.*s %u %s\n", (int)function->name_len, function->name,
		       function->num, function->is_ambiguous ? "ambiguous" : "-");
		for (uint32_t k = 0; k < function->num; k++) {
			const struct elf_function_symbol *symbol =
				&symtab->symbols[function->first + k];
			printf("S %s %llx %s\n", elf_symtab_symbol_name(symtab, symbol),
			       (unsigned long long)symbol->address,
			       symbol->is_optimized ? "optimized" : "-");
		}
	}
}

static void print_kfuncs(const struct elf_btf_ids *ids)
{
	for (size_t i = 0; i < ids->kfuncs.num; i++) {
		const struct elf_kfunc *kfunc = &ids->kfuncs.items[i];
		printf("K %.*s %x\n", (int)kfunc->name_len, kfunc->name, kfunc->flags);
	}
}

static struct btfsmith_error *print_file(struct elf_file *file)
{
	struct elf_symtab symtab;
	struct btfsmith_error *err = elf_symtab_init(&symtab, file);
	if (err)
		return err;
	print_functions(&symtab);
	elf_symtab_deinit(&symtab);
	struct elf_btf_ids ids;
	err = elf_btf_ids_init(&ids, file);
	if (err)
		return err;
	print_kfuncs(&ids);
	elf_btf_ids_deinit(&ids);
	return NULL;
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		struct elf_file *file = NULL;
		cleanup_error struct btfsmith_error *err = elf_file_open(argv[i], &file);
		if (!err)
			err = print_file(file);
		elf_file_close(file);
		if (err) {
			fprintf(stderr, "%s\n", btfsmith_error_message(err));
			return 1;
		}
	}
	return 0;
}
