// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Distinct sequences of 32-bit words, numbered from 0 in the order of their arrival. Equality
 * is that of the words, never that of a hash.
 */
#ifndef BTFSMITH_INTERN_H
#define BTFSMITH_INTERN_H

#include "compiler.h"
#include "vec.h"

struct intern {
	vec(uint32_t) words;
	vec(size_t) starts; /* of each sequence, into words */
	uint32_t *slots;    /* number + 1, or 0; a power of two of them */
	size_t mask;
};

enum { INTERN_ERROR = 0xffffffffu };

must_check bool intern_init(struct intern *intern);
void intern_deinit(struct intern *intern);

/** The number of a sequence, added if new (*@p is_new then true). INTERN_ERROR: out of memory. */
uint32_t intern_add(struct intern *intern, const uint32_t *words, size_t num, bool *is_new);

/** Whether a sequence is there, and its number. */
bool intern_find(const struct intern *intern, const uint32_t *words, size_t num, uint32_t *ret);

/** Words of sequence @p number; borrowed until the next intern_add(). */
const uint32_t *intern_get(const struct intern *intern, uint32_t number, size_t *num);

static inline uint32_t intern_num(const struct intern *intern)
{
	return (uint32_t)intern->starts.num;
}

#endif
