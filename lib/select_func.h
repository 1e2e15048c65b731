// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which functions get a FUNC: the one place where that is decided, after all units are read.
 *
 * A FUNC says that a function can be found by its name and takes what its prototype says. So
 * all definitions of one name are looked at together, and what a tracer or a BPF program could
 * not rely on is left out: registers other than the calling convention's, prototypes that
 * differ, several addresses. Each candidate that is not selected keeps the reason.
 */
#ifndef BTFSMITH_SELECT_FUNC_H
#define BTFSMITH_SELECT_FUNC_H

#include "binding.h"
#include "candidate.h"
#include "elf_btf_ids.h"
#include "elf_symtab.h"
#include "symbols.h"

struct func_selection {
	struct pool *pool;
	const struct elf_symtab *symtab;
	const struct elf_btf_ids *ids;
	uint64_t features;
	struct unit_refs *units; /* get the prototypes of what is selected */
	/* All of the input; heap. Replaced by a sorted array with the verdicts set. */
	struct func_candidate *candidates;
	size_t num;
	const struct symbol_tag *tags; /* of the candidates */
};

/** Select functions into @p symbols; false: out of memory. */
must_check bool select_funcs(struct func_selection *selection, struct symbols *symbols);

/* A kernel function that BPF programs are to call, and that has no FUNC. */
struct missing_kfunc {
	const char *name; /* of name_len bytes */
	size_t name_len;
	enum verdict why;
};

/**
 * The next kfunc from number *@p i on that select_funcs() did not select; *@p i goes past it.
 *
 * @return false: no more.
 */
bool select_missing_kfunc(const struct func_selection *selection, size_t *i,
			  struct missing_kfunc *ret);

#endif
