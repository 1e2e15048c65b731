// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * From the graph of a unit to candidates: functions that have a symbol and variables that have
 * an address. What a DIE takes over from others is resolved here, and how its parameters are
 * passed is judged; whether a candidate is selected depends on those of other units too.
 */
#ifndef BTFSMITH_SELECT_CANDIDATE_H
#define BTFSMITH_SELECT_CANDIDATE_H

#include "binding.h"
#include "candidate.h"
#include "elf_symtab.h"
#include "graph_pool.h"
#include "select_note.h"
#include "select_var.h"
#include "symbols.h"

/* What a worker's last looks into the symbol table found. */
struct symbol_memo {
	uint32_t name; /* raw; 0: nothing yet */
	uint32_t canonical;
	uint32_t function; /* or CANDIDATE_NONE */
	bool is_wanted;    /* it is there, or was asked for */
};

struct picked_function {
	uint32_t number;   /* in the unit */
	uint32_t function; /* in the symbol table, or CANDIDATE_NONE */
	uint32_t name;     /* canonical; raw while it is looked for */
	bool is_wanted;
};

/* A name that is looked for in the symbol table: what memory has is not there at once. */
struct symbol_lookup {
	uint32_t picked; /* index: the one that is waiting for it */
	uint32_t hash;
	const char *text;
	size_t len;
	char packed[4]; /* text of a packed name */
};

/* What the file says besides its DWARF; the same for all workers. */
struct candidate_source {
	const struct elf_symtab *symtab;
	const struct var_sections *sections;
	unsigned int machine; /* e_machine */
	bool wants_funcs;
	bool wants_vars;
	bool wants_all; /* also what cannot be selected, to explain it */
	/* Of that only what is called so, and notes are taken of that; NULL: all of it, no notes. */
	const struct asked *asked;
};

/* One for each worker. */
struct candidate_reader {
	struct graph_pool *gp;
	const struct candidate_source *source;
	struct symbol_memo *memo;
	vec(struct picked_function) picked; /* the unit's functions that become candidates */
	vec(struct symbol_lookup) lookups;
	/* The parameters of one function. */
	vec(struct abi_param) params;
	vec(struct pool_item) items;
	vec(uint32_t) types; /* of its items, as node.type */
	/* Of all units read. */
	vec(struct func_candidate) funcs;
	vec(struct var_candidate) vars;
	vec(struct symbol_tag) tags;
	struct candidate_notes notes;
};

/** All are borrowed until candidate_reader_deinit(). false: out of memory. */
must_check bool candidate_reader_init(struct candidate_reader *reader, struct graph_pool *gp,
				      const struct candidate_source *source);
void candidate_reader_deinit(struct candidate_reader *reader);

/**
 * Which functions of @p graph become candidates; needs no pool.
 *
 * @param[out] num How many types they add to the unit.
 * @return false: out of memory.
 */
must_check bool candidates_pick(struct candidate_reader *reader, struct unit_graph *graph,
				uint32_t *num);

/**
 * Make candidates of the unit that graph_pool_run() was called for last.
 *
 * @param refs What graph_pool_run() filled; behind the nodes' there is room for those of
 *	the prototypes, which are 0 until a function is selected.
 * @return false: see pool_error().
 */
must_check bool candidates_make(struct candidate_reader *reader, uint32_t *refs);

/** Append to @p edges what the prototypes of the unit's candidates refer to, as graph_edges(). */
must_check bool candidates_edges(struct candidate_reader *reader, struct unit_edges *edges);

#endif
