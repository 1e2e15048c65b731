// SPDX-License-Identifier: LGPL-2.1-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "slots.h"

/* The hash of a slot is in its high half; how bad it may be is the argument: a mask. */
static uint64_t hash_of(void *arg, uint64_t slot)
{
	const uint64_t *mask = arg;
	return slot >> 32 & *mask;
}

static bool has(const struct slots *slots, uint64_t hash, uint64_t slot)
{
	const struct slot_array *array = slots_current(slots);
	for (size_t i = hash & array->mask;; i = (i + 1) & array->mask) {
		uint64_t found = slots_load(array, i);
		if (!found || found == slot)
			return found;
	}
}

static void check(uint64_t mask, uint32_t num)
{
	struct slots slots;
	assert_true(slots_init(&slots, 4));
	const struct slot_array *first = slots_current(&slots);
	for (uint32_t i = 0; i < num; i++) {
		uint64_t slot = (uint64_t)(i * 2654435761u) << 32 | (i + 1);
		assert_false(has(&slots, hash_of(&mask, slot), slot));
		assert_true(slots_reserve(&slots, hash_of, &mask));
		slots_add(&slots, hash_of(&mask, slot), slot);
		// There is always a free one: else a search would not end.
		assert_true(slots.num < slots_current(&slots)->mask + 1);
	}
	assert_int_equal(slots.num, num);
	for (uint32_t i = 0; i < num; i++) {
		uint64_t slot = (uint64_t)(i * 2654435761u) << 32 | (i + 1);
		assert_true(has(&slots, hash_of(&mask, slot), slot));
	}
	// Who still reads the first table finds there what it had.
	size_t held = 0;
	for (size_t i = 0; i <= first->mask; i++)
		held += slots_load(first, i) != 0;
	assert_in_range(held, 1, 3);
	slots_deinit(&slots);
}

static void test_slots(void **state)
{
	(void)state;
	check(UINT32_MAX, 1);
	check(UINT32_MAX, 20000);
	check(7, 500); // nearly all collide
	check(0, 300);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_slots),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
