// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the DIEs of functions, their parameters and of variables mean. All that is recorded is
 * what the DIE itself says; what it takes over from others (DW_AT_abstract_origin,
 * DW_AT_specification), and whether anybody wants it, is decided when the unit is complete
 * (select_candidate.h).
 */
#ifndef BTFSMITH_DWARF_SYMBOL_H
#define BTFSMITH_DWARF_SYMBOL_H

#include "dwarf_reader.h"

/** What locations and addresses of the unit need; its own DIE has been read. */
void symbol_start_unit(struct type_reader *reader);

/**
 * A DW_TAG_subprogram.
 *
 * @param[out] number Of the function in the graph; NODE_NONE: its children are not wanted.
 */
bool symbol_read_func(struct type_reader *reader, uint32_t *number);

/** A parameter of the function that is the open parent. */
bool symbol_read_param(struct type_reader *reader, const struct level *func);
void symbol_read_varargs(struct type_reader *reader, const struct level *func);

/** A DW_TAG_variable outside of functions. @p number as of symbol_read_func(). */
bool symbol_read_variable(struct type_reader *reader, uint32_t *number);

/** A DW_TAG_LLVM_annotation in what @p level is of. */
bool symbol_read_annotation(struct type_reader *reader, const struct level *level);

#endif
