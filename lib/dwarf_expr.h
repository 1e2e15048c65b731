// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * DWARF expressions, operation by operation. Nothing is evaluated: what is asked here of an
 * expression can be seen from its operations.
 */
#ifndef BTFSMITH_DWARF_EXPR_H
#define BTFSMITH_DWARF_EXPR_H

#include "dwarf_file.h"

/* Not in every libdw's dwarf.h; hence the spelling. */
#define DW_OP_ADDRX 0xa1
#define DW_OP_ENTRY_VALUE 0xa3
#define DW_OP_GNU_ENTRY_VALUE 0xf3
#define DW_OP_GNU_ADDR_INDEX 0xfb

/* How the operands of a unit's expressions are stored. */
struct expr_format {
	bool swap;
	uint8_t version;
	uint8_t address_size; /* 2, 4 or 8 */
	uint8_t offset_size;  /* 4 or 8 */
};

struct expr_format
expr_format_of(const struct dwarf_file *file, const struct dwarf_unit *unit);

struct expr_op {
	uint8_t code;               /* DW_OP_* */
	uint64_t number;            /* the first operand; of a block its size */
	const unsigned char *block; /* borrowed; of an operation without one NULL */
};

/**
 * Decode the operation at @p p, which is before @p end.
 *
 * @return The byte behind it; NULL: it is unknown, or does not end before @p end.
 */
const unsigned char *expr_next(const struct expr_format *format, const unsigned char *p,
			       const unsigned char *end, struct expr_op *ret);

/* The addresses that a unit's expressions name by index. */
struct addr_table {
	const struct elf_section *section; /* .debug_addr; size 0: there is none */
	uint64_t base;                     /* DW_AT_addr_base; 0: the unit has none */
};

/**
 * Does a variable's location say that it is in memory all the time, and at one address? True
 * of DW_OP_addr, DW_OP_addrx and DW_OP_GNU_addr_index, with one DW_OP_plus_uconst at most
 * behind them. `DW_OP_addr, DW_OP_stack_value` is the variable's value, not its place, and
 * what is behind an address in a thread's own storage makes it no address.
 *
 * @param[out] ret Untouched if false.
 */
bool expr_static_address(const struct expr_format *format, const struct addr_table *table,
			 const unsigned char *expr, size_t size, uint64_t *ret);

#endif
