// SPDX-License-Identifier: LGPL-2.1-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>

#include <cmocka.h>

#include "error.h"
#include "workers.h"

enum { NUM_PIECES = 10000 };

struct job {
	struct workers workers;
	_Atomic uint32_t taken[NUM_PIECES];
	uint32_t fails_at;          /* piece; UINT32_MAX: none does */
	unsigned int first_failing; /* workers from this number on fail at once */
};

static struct btfsmith_error *run(void *arg, unsigned int worker)
{
	struct job *job = arg;
	uint32_t piece, last = 0;
	if (worker >= job->first_failing)
		return error_create(BTFSMITH_IO, "worker %u", worker);
	while (workers_take(&job->workers, &piece)) {
		// To each worker they come in ascending order.
		if (piece < last || piece >= NUM_PIECES)
			return error_create(BTFSMITH_LIMIT, "piece %u after %u", piece,
					    last);
		last = piece;
		job->taken[piece]++;
		if (piece == job->fails_at) {
			job->workers.stop = true;
			return error_create(BTFSMITH_BAD_DWARF, "piece %u", piece);
		}
	}
	return NULL;
}

static void test_all_taken_once(void **state)
{
	(void)state;
	static const unsigned int jobs[] = { 1, 2, 7, WORKERS_MAX };
	for (size_t i = 0; i < ARRAY_SIZE(jobs); i++) {
		static struct job job;
		job = (struct job){ .fails_at = UINT32_MAX, .first_failing = UINT32_MAX };
		job.workers.num_pieces = NUM_PIECES;
		assert_null(workers_run(jobs[i], run, &job));
		for (uint32_t piece = 0; piece < NUM_PIECES; piece++)
			assert_int_equal(job.taken[piece], 1);
		uint32_t piece;
		assert_false(workers_take(&job.workers, &piece));
	}
}

static void test_stop(void **state)
{
	(void)state;
	static struct job job;
	job = (struct job){ .fails_at = 5, .first_failing = UINT32_MAX };
	job.workers.num_pieces = NUM_PIECES;
	struct btfsmith_error *err = workers_run(1, run, &job);
	assert_string_equal(btfsmith_error_message(err), "piece 5");
	btfsmith_error_destroy(err);
	assert_int_equal(job.taken[6], 0);
	uint32_t piece;
	assert_false(workers_take(&job.workers, &piece));
}

static void test_lowest_error(void **state)
{
	(void)state;
	static struct job job;
	job = (struct job){ .fails_at = UINT32_MAX, .first_failing = 1 };
	job.workers.num_pieces = NUM_PIECES;
	struct btfsmith_error *err = workers_run(8, run, &job);
	assert_string_equal(btfsmith_error_message(err), "worker 1");
	btfsmith_error_destroy(err);
}

static void test_default(void **state)
{
	(void)state;
	assert_in_range(workers_default(), 1, WORKERS_MAX);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_taken_once),
		cmocka_unit_test(test_stop),
		cmocka_unit_test(test_lowest_error),
		cmocka_unit_test(test_default),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
