// SPDX-License-Identifier: LGPL-2.1-or-later
#include "workers.h"

#include <pthread.h>
#include <sched.h>

#include "error.h"

unsigned int workers_default(void)
{
	cpu_set_t cpus;
	if (sched_getaffinity(0, sizeof(cpus), &cpus))
		return 1;
	int num = CPU_COUNT(&cpus);
	return num < 1 ? 1 : num > WORKERS_MAX ? WORKERS_MAX : (unsigned int)num;
}

bool workers_take(struct workers *workers, uint32_t *ret)
{
	if (atomic_load_explicit(&workers->stop, memory_order_relaxed))
		return false;
	uint32_t piece = atomic_fetch_add_explicit(&workers->next, 1, memory_order_relaxed);
	if (piece >= workers->num_pieces)
		return false;
	*ret = piece;
	return true;
}

struct worker {
	pthread_t thread;
	bool is_running;
	unsigned int number;
	struct btfsmith_error *(*run)(void *arg, unsigned int worker);
	void *arg;
	struct btfsmith_error *err;
};

static void *worker_main(void *arg)
{
	struct worker *worker = arg;
	worker->err = worker->run(worker->arg, worker->number);
	return NULL;
}

struct btfsmith_error *workers_run(unsigned int jobs,
				   struct btfsmith_error *(*run)(void *arg, unsigned int worker),
				   void *arg)
{
	cleanup_free struct worker *workers = calloc(jobs, sizeof(*workers));
	if (!workers)
		return error_no_memory();
	for (unsigned int i = 0; i < jobs; i++)
		workers[i] = (struct worker){ .number = i, .run = run, .arg = arg };
	for (unsigned int i = 1; i < jobs; i++)
		workers[i].is_running =
			!pthread_create(&workers[i].thread, NULL, worker_main, &workers[i]);
	worker_main(&workers[0]);
	struct btfsmith_error *err = workers[0].err;
	for (unsigned int i = 1; i < jobs; i++) {
		if (workers[i].is_running)
			pthread_join(workers[i].thread, NULL);
		if (err)
			btfsmith_error_destroy(workers[i].err);
		else
			err = workers[i].err;
	}
	return err;
}
