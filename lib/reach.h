// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which ambiguous keys every entry of the pool reaches through its references. */
#ifndef BTFSMITH_REACH_H
#define BTFSMITH_REACH_H

#include "intern.h"
#include "pool.h"

enum {
	/*
	 * C++ can have more ambiguous names than is worth telling apart here: from this many
	 * on several share a bit. Sets then are larger than need be, which costs work later
	 * but does not change the result.
	 */
	REACH_MAX_BITS = 4096,
	REACH_NOTHING = 0, /* number of the empty set */
};

struct reach {
	uint32_t num_ambiguous;
	uint32_t *ambiguous; /* their keys */
	uint32_t *index;     /* of an ambiguous key in that list, by pool entry */
	uint32_t num_words;  /* of a set */
	/* Of each pool entry the number of its set in `sets`. A key reaches itself. */
	uint32_t *set_of;
	struct intern sets; /* bit sets of num_words words; bit i % REACH_MAX_BITS: ambiguous[i] */
};

/** @return false: out of memory; reach_deinit() must be called in any case. */
must_check bool reach_init(struct reach *reach, const struct pool *pool);
void reach_deinit(struct reach *reach);

static inline bool reach_has(const struct reach *reach, uint32_t set, uint32_t ambiguous)
{
	size_t num;
	uint32_t bit = ambiguous % REACH_MAX_BITS;
	return intern_get(&reach->sets, set, &num)[bit / 32] >> bit % 32 & 1;
}

#endif
