// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The encoder's part for functions and variables: what the file says of them besides its
 * DWARF, the candidates of all workers, and what selection made of them.
 */
#ifndef BTFSMITH_ENCODE_SYMBOLS_H
#define BTFSMITH_ENCODE_SYMBOLS_H

#include "diag.h"
#include "elf_btf_ids.h"
#include "select_candidate.h"
#include "select_func.h"
#include "select_var.h"

struct encode_symbols {
	uint64_t features;
	struct elf_file *elf; /* borrowed */
	struct elf_symtab symtab;
	struct elf_btf_ids ids;
	struct var_sections sections;
	struct candidate_source source;
	/* Of all workers. */
	vec(struct func_candidate) funcs;
	vec(struct var_candidate) vars;
	vec(struct symbol_tag) tags;
	struct candidate_notes notes;
	struct symbols symbols;
};

/** Read what the file says. To be deinitialised whatever the result. */
must_check struct btfsmith_error *encode_symbols_init(struct encode_symbols *es,
						      struct elf_file *elf, uint64_t features,
						      struct diags *diags);
void encode_symbols_deinit(struct encode_symbols *es);

/** Take over the candidates of a worker, whose numbers of tags change; false: out of memory. */
must_check bool encode_symbols_collect(struct encode_symbols *es,
				       struct candidate_reader *reader);

/** Select from the candidates into es->symbols; false: out of memory. */
must_check bool encode_symbols_select(struct encode_symbols *es, struct pool *pool,
				      struct unit_refs *units, struct diags *diags);

/**
 * Tell of each kernel function that BPF programs may call and that is not selected.
 *
 * @param warn Gets a line for each; may be NULL.
 * @param[out] num How many there are.
 */
void encode_symbols_missing_kfuncs(const struct encode_symbols *es,
				   void (*warn)(void *arg, const char *message), void *arg,
				   const char *path, size_t *num);

#endif
