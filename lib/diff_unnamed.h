// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Types without a key of which one list has more than the other. Most of these belong to a
 * definition that changed, and are told of with it: a pointer to a new struct that a changed
 * member has, say. What is left is told of by itself.
 */
#ifndef BTFSMITH_DIFF_UNNAMED_H
#define BTFSMITH_DIFF_UNNAMED_H

#include "diff_match.h"

/* Something to tell: DIFF_NONE where a side has none. */
struct diff_finding {
	uint32_t nodes[DIFF_NUM_SIDES];
	uint32_t num[DIFF_NUM_SIDES]; /* without a key: how many of the class */
	uint32_t order; /* what kind of entry it makes: these are sorted by that first */
};

struct diff_findings {
	vec(struct diff_finding) of;
};

/**
 * Add the findings among nodes without keys to those among definitions.
 *
 * @return false: out of memory.
 */
must_check bool diff_find_unnamed(const struct diff_graph *graph, const struct diff_match *match,
				  struct diff_findings *findings);

#endif
