// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Open-addressing table of 64-bit slots that is read without a lock: the index of names and of
 * the pool. A slot is 0 when free; what the bits mean is the owner's affair. Writers hold the
 * owner's lock. Growing publishes a new table and keeps the old ones until the end, so that a
 * reader may go on in a table that is no longer current: it can miss a newcomer, never see a
 * wrong slot, and whoever misses looks again under the lock before adding.
 */
#ifndef BTFSMITH_SLOTS_H
#define BTFSMITH_SLOTS_H

#include <stdatomic.h>

#include "compiler.h"

struct slot_array {
	struct slot_array *older;
	size_t mask; /* number of slots minus one */
	_Atomic uint64_t slots[];
};

struct slots {
	_Atomic(struct slot_array *) current;
	size_t num;
};

/** @param num_slots A power of two. */
must_check bool slots_init(struct slots *slots, size_t num_slots);
void slots_deinit(struct slots *slots);

/**
 * Make sure that one more slot can be added; to be called under the owner's lock. When the
 * table must grow, @p hash tells a slot's home position anew.
 */
must_check bool slots_reserve(struct slots *slots, uint64_t (*hash)(void *arg, uint64_t slot),
			      void *arg);

/** Put @p slot into the first free place from @p hash on; under the owner's lock, after reserve. */
void slots_add(struct slots *slots, uint64_t hash, uint64_t slot);

static always_inline const struct slot_array *slots_current(const struct slots *slots)
{
	return atomic_load_explicit(&slots->current, memory_order_acquire);
}

static always_inline uint64_t slots_load(const struct slot_array *array, size_t i)
{
	return atomic_load_explicit(&array->slots[i], memory_order_acquire);
}

#endif
