// SPDX-License-Identifier: LGPL-2.1-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <string.h>

#include <cmocka.h>

#include "intern.h"

static const struct {
	uint32_t words[3];
	size_t num;
	uint32_t number;
	bool is_new;
} rows[] = {
	{ { 0 }, 0, 0, true },          { { 0 }, 1, 1, true },
	{ { 0, 0 }, 2, 2, true },       { { 0 }, 0, 0, false },
	{ { 1, 2, 3 }, 3, 3, true },    { { 1, 2 }, 2, 4, true },
	{ { 1, 2, 3 }, 3, 3, false },   { { 3, 2, 1 }, 3, 5, true },
	{ { 0xffffffff }, 1, 6, true }, { { 0, 0 }, 2, 2, false },
};

static void test_rows(void **state)
{
	(void)state;
	struct intern intern;
	assert_true(intern_init(&intern));
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		bool is_new;
		uint32_t number, had = intern_num(&intern);
		assert_int_equal(intern_find(&intern, rows[i].words, rows[i].num,
					     &number),
				 !rows[i].is_new);
		assert_int_equal(intern_add(&intern, rows[i].words, rows[i].num, &is_new),
				 rows[i].number);
		assert_int_equal(is_new, rows[i].is_new);
		assert_int_equal(intern_num(&intern), had + rows[i].is_new);
		assert_true(intern_find(&intern, rows[i].words, rows[i].num, &number));
		assert_int_equal(number, rows[i].number);
		size_t num;
		const uint32_t *words = intern_get(&intern, number, &num);
		assert_int_equal(num, rows[i].num);
		if (num)
			assert_memory_equal(words, rows[i].words, num * sizeof(*words));
	}
	intern_deinit(&intern);
}

// The table grows many times; what was added stays what it was.
static void test_many(void **state)
{
	(void)state;
	enum { NUM = 100000 };
	struct intern intern;
	assert_true(intern_init(&intern));
	for (uint32_t round = 0; round < 2; round++) {
		for (uint32_t i = 0; i < NUM; i++) {
			uint32_t words[3] = { i % 7, i, i / 7 };
			bool is_new;
			assert_int_equal(intern_add(&intern, words, 1 + i % 3, &is_new) ==
						 INTERN_ERROR,
					 false);
			uint32_t number;
			assert_true(intern_find(&intern, words, 1 + i % 3, &number));
			size_t num;
			const uint32_t *have = intern_get(&intern, number, &num);
			assert_int_equal(num, 1 + i % 3);
			assert_memory_equal(have, words, num * sizeof(*have));
			if (round)
				assert_false(is_new);
		}
	}
	intern_deinit(&intern);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_many),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
