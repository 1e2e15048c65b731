// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Two rows of things, some of the one being some of the other. Pairs are made by one trait after
 * the other, the surest first: what a trait does not pair is left to the next.
 */
#ifndef BTFSMITH_DIFF_PAIR_H
#define BTFSMITH_DIFF_PAIR_H

#include "compiler.h"
#include "vec.h"

enum { DIFF_ALONE = 0xffffffffu };

/* Traits with this value pair nothing. */
#define DIFF_NO_TRAIT UINT64_MAX

struct diff_trait {
	uint64_t trait;
	uint32_t index;
};

/* `struct diff_pairs p = { 0 };` has room for nothing, and grows. */
struct diff_pairs {
	uint32_t *partner[2]; /* of each of a row, its partner's index, or DIFF_ALONE */
	uint32_t num[2];
	vec(uint32_t) places;
	vec(struct diff_trait) traits[2];
};

/** All are alone. false: out of memory. */
must_check bool diff_pairs_start(struct diff_pairs *pairs, uint32_t num_left, uint32_t num_right);
void diff_pairs_deinit(struct diff_pairs *pairs);

/** Pair those that are alone and have equal traits: of one trait, in their order. */
void diff_pairs_match(struct diff_pairs *pairs,
		      uint64_t (*trait)(void *arg, unsigned int row, uint32_t index), void *arg);

/** Is anything left to pair? */
bool diff_pairs_can_match(const struct diff_pairs *pairs);

#endif
