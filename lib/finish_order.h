// SPDX-License-Identifier: LGPL-2.1-or-later
/* The order of the output. */
#ifndef BTFSMITH_FINISH_ORDER_H
#define BTFSMITH_FINISH_ORDER_H

#include "pool.h"

/*
 * A type, function, variable, tag or section of the output on its way to an id. What it is has
 * a number: of a type the bound one, and behind these those of the symbols follow each other.
 */
struct output {
	uint64_t prefix; /* first bytes of the name, see output_prefix() */
	place first;
	const char *name; /* "" without one */
	uint32_t source;  /* that number; 0: the `int` that the input does not have */
};

/** The first eight bytes of a name as a number: such numbers are in the order of the names. */
uint64_t output_prefix(const char *name);

/**
 * Sort: those without a name first, then by the bytes of the name; equal ones by where they were
 * seen first, then by source. false: out of memory.
 */
must_check bool outputs_sort(struct output *outputs, size_t num);

#endif
