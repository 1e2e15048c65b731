// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Plans by the bytes of the abbreviation that they were compiled from. Compilers number
 * abbreviations anew in each unit, so that tables differ, but a whole kernel has only a few
 * thousand different ones.
 */
#ifndef BTFSMITH_DWARF_PLAN_CACHE_H
#define BTFSMITH_DWARF_PLAN_CACHE_H

#include "dwarf_abbrev.h"

enum { PLAN_CACHE_SLOTS = 1 << 12 };

/* What comes to the same slot later takes it over. */
struct cached_plan {
	struct plan plan;
	const unsigned char *bytes; /* from the tag on, in .debug_abbrev; NULL: none yet */
	size_t size;
};

/** PLAN_CACHE_SLOTS empty slots, to be freed; NULL: out of memory. */
struct cached_plan *plan_cache_create(void);

/** Forget all. */
void plan_cache_clear(struct cached_plan *cache);

/** Bytes of the abbreviation from its tag at @p p on; 0: it does not end before @p end. */
size_t abbrev_bytes(const unsigned char *p, const unsigned char *end);

/** The slot of an abbreviation: its plan is there if plan_cache_has(). */
struct cached_plan *plan_cache_slot(struct cached_plan *cache, const unsigned char *bytes,
				    size_t size);

static inline bool plan_cache_has(const struct cached_plan *slot, const unsigned char *bytes,
				  size_t size)
{
	return slot->bytes && slot->size == size && !memcmp(slot->bytes, bytes, size);
}

#endif
