// SPDX-License-Identifier: LGPL-2.1-or-later
/* Numbers that only the seed decides about. */
#ifndef FUZZ_RANDOM_H
#define FUZZ_RANDOM_H

#include <stdint.h>

static inline uint64_t next_random(uint64_t *state)
{
	// splitmix64
	uint64_t z = (*state += UINT64_C(0x9e3779b97f4a7c15));
	z = (z ^ (z >> 30)) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ (z >> 27)) * UINT64_C(0x94d049bb133111eb);
	return z ^ (z >> 31);
}

/** Below @p limit; 0 if that is 0. */
static inline uint32_t random_below(uint64_t *state, uint64_t limit)
{
	return limit ? (uint32_t)(next_random(state) % limit) : 0;
}

/** Values at which checks of offsets and counts tend to be wrong. */
uint32_t random_odd_value(uint64_t *state);

#endif
