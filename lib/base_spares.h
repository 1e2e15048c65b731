// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Memory in proportion to a base, of which one input touches little: who shares the base hands it on
 * to the next one, clean, instead of having megabytes cleared each time. Thread-safe.
 */
#ifndef BTFSMITH_BASE_SPARES_H
#define BTFSMITH_BASE_SPARES_H

#include "compiler.h"

struct base_spares;

/** @param bytes Of each piece. NULL: out of memory. */
must_check struct base_spares *base_spares_create(size_t bytes);
/** All that was taken has been given back or freed. NULL is allowed. */
void base_spares_destroy(struct base_spares *spares);

/** All zero; to be given back or free()d. NULL: out of memory. */
must_check void *base_spares_take(struct base_spares *spares);
/** @param memory All zero again. Owned from here on. */
void base_spares_give(struct base_spares *spares, void *memory);

#endif
