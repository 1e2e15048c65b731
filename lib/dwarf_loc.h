// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Locations of parameters. DW_AT_location is an expression or a list of them, each for a range
 * of the function's code; what is made of it is a short summary of how the parameter is passed,
 * for abi.h to judge.
 *
 * What is wrong inside a location is no error: the location ends before the expression or
 * entry that cannot be decoded, and perhaps tells nothing then, which is an answer.
 */
#ifndef BTFSMITH_DWARF_LOC_H
#define BTFSMITH_DWARF_LOC_H

#include "abi.h"
#include "dwarf_expr.h"
#include "elf_window.h"

/* Of one unit. */
struct loc_reader {
	struct expr_format format;
	const struct elf_section *lists; /* see loc_reader_init() */
	uint64_t loclists_base;
	uint64_t budget; /* bytes of lists that may still be read */
	/* Of a parameter whose register is known nothing more is wanted: no first_bytes, second_bytes. */
	bool registers_only;
	struct elf_window *window;
	const char *path;
};

/**
 * All parameters of a hostile unit may share one long list. Hence as many bytes of lists are
 * read for a unit as its size makes plausible, many times what compilers need; after that all
 * lists are empty.
 *
 * @param lists .debug_loclists for a unit of DWARF 5, else .debug_loc; size 0: there is none.
 *	Borrowed.
 * @param loclists_base DW_AT_loclists_base; 0: the unit has none.
 * @param window What lists are read through; borrowed. NULL: they are in memory.
 */
void loc_reader_init(struct loc_reader *reader, const struct dwarf_file *file,
		     const struct dwarf_unit *unit, const struct elf_section *lists,
		     uint64_t loclists_base, struct elf_window *window);

/** The summary of an expression: DW_FORM_exprloc, or a block before DWARF 4. */
void loc_read_expr(const struct loc_reader *reader, const unsigned char *expr,
		   size_t size, struct param_location *ret);

/**
 * The summary of the list at @p offset of the section.
 *
 * @return IO.
 */
must_check struct btfsmith_error *
loc_read_list(struct loc_reader *reader, uint64_t offset, struct param_location *ret);

/** The same of the unit's list number @p index: DW_FORM_loclistx. */
must_check struct btfsmith_error *loc_read_list_by_index(struct loc_reader *reader,
							 uint64_t index,
							 struct param_location *ret);

#endif
