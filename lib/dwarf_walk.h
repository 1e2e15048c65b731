// SPDX-License-Identifier: LGPL-2.1-or-later
/* Type DIEs of units into a unit graph. What becomes what: doc/mapping.md. */
#ifndef BTFSMITH_DWARF_WALK_H
#define BTFSMITH_DWARF_WALK_H

#include "diag.h"
#include "dwarf_abbrev.h"
#include "unit_graph.h"

struct type_reader;
struct unit_filter;

/** For one worker. All but @p ret is borrowed until type_reader_destroy(). */
must_check struct btfsmith_error *
type_reader_create(const struct dwarf_file *file, const struct unit_filter *filter,
		   struct names *names, struct diags *diags, struct type_reader **ret);

/* What is to be read besides types. */
struct symbol_wants {
	bool funcs;
	bool vars;
	bool pieces; /* which parts of a parameter in several registers are there */
};

/** Nothing is wanted at first. */
void type_reader_want(struct type_reader *reader, struct symbol_wants wants);
/** NULL is allowed. */
void type_reader_destroy(struct type_reader *reader);

/**
 * Append the types of @p unit to @p graph.
 *
 * @param whole_file The graph takes all units of the file, so that they may refer to each
 *	other; DIE offsets are then those of the section (.debug_types after .debug_info).
 * @param number Of the unit in the input, for diagnostics.
 * @param[out] refers_outside The unit refers to another one, or imports one, and @p whole_file
 *	is false: the graph is incomplete and the whole file must be read into one.
 * @return BAD_DWARF, LIMIT, NO_MEMORY.
 */
must_check struct btfsmith_error *
type_reader_read(struct type_reader *reader, const struct dwarf_unit *unit,
		 uint32_t number, bool whole_file, struct unit_graph *graph,
		 bool *refers_outside);

/* What the DIE of a unit says of it. */
struct unit_facts {
	uint32_t name;     /* raw, in C that of a source file; 0: none */
	uint64_t language; /* DW_LANG_*; 0: none */
};

/** @return As type_reader_read(). */
must_check struct btfsmith_error *type_reader_unit_facts(struct type_reader *reader,
							 const struct dwarf_unit *unit,
							 struct unit_facts *ret);

/** Number of DIEs and of type DIEs read so far. */
void type_reader_counts(const struct type_reader *reader, uint64_t *dies,
			uint64_t *types);

#endif
