// SPDX-License-Identifier: LGPL-2.1-or-later
#include "batch.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>

struct piece {
	int file;
	uint64_t bytes;
};

struct run {
	const struct batch *batch;
	struct piece *pieces; /* in the order of work */
	uint64_t bytes;       /* of all files */
	unsigned char *is_done; /* by file */
	int next;             /* piece to be taken */
	int num_ended;        /* files */
	pthread_mutex_t lock;
};

static int compare_pieces(const void *left, const void *right)
{
	const struct piece *a = left, *b = right;
	if (a->bytes != b->bytes)
		return a->bytes > b->bytes ? -1 : 1;
	return a->file < b->file ? -1 : a->file > b->file;
}

// A file that is not there is soon done with.
static uint64_t file_bytes(const char *path)
{
	struct stat st;
	return stat(path, &st) == 0 && S_ISREG(st.st_mode) ? (uint64_t)st.st_size : 0;
}

// A thread for each file, but for those that are more than a thread's share of all there is.
static unsigned int jobs_of(const struct run *run, const struct piece *piece)
{
	unsigned int jobs = run->batch->jobs;
	if (run->batch->num == 1)
		return jobs;
	double share = run->bytes ? (double)piece->bytes / (double)run->bytes : 0;
	unsigned int wanted = (unsigned int)(share * jobs);
	return wanted < 1 ? 1 : wanted;
}

static void end_file(struct run *run, int file)
{
	const struct batch *batch = run->batch;
	pthread_mutex_lock(&run->lock);
	run->is_done[file] = 1;
	while (run->num_ended < batch->num && run->is_done[run->num_ended])
		batch->end(batch->arg, run->num_ended++);
	pthread_mutex_unlock(&run->lock);
}

static void *work(void *arg)
{
	struct run *run = arg;
	for (;;) {
		pthread_mutex_lock(&run->lock);
		int i = run->next < run->batch->num ? run->next++ : -1;
		pthread_mutex_unlock(&run->lock);
		if (i < 0)
			return NULL;
		const struct piece *piece = &run->pieces[i];
		run->batch->work(run->batch->arg, piece->file, jobs_of(run, piece));
		end_file(run, piece->file);
	}
}

static void list_pieces(struct run *run)
{
	const struct batch *batch = run->batch;
	for (int i = 0; i < batch->num; i++) {
		run->pieces[i] = (struct piece){ i, file_bytes(batch->paths[i]) };
		run->bytes += run->pieces[i].bytes;
	}
	qsort(run->pieces, (size_t)batch->num, sizeof(*run->pieces), compare_pieces);
}

// Threads that cannot be started are done without.
static void run_threads(struct run *run, pthread_t *threads, unsigned int num)
{
	unsigned int num_started = 0;
	while (num_started < num &&
	       pthread_create(&threads[num_started], NULL, work, run) == 0)
		num_started++;
	work(run);
	while (num_started)
		pthread_join(threads[--num_started], NULL);
}

int batch_run(const struct batch *batch)
{
	struct run run = { .batch = batch, .lock = PTHREAD_MUTEX_INITIALIZER };
	unsigned int num = batch->jobs < (unsigned int)batch->num ? batch->jobs
								  : (unsigned int)batch->num;
	pthread_t *threads = calloc(num, sizeof(*threads));
	run.pieces = calloc((size_t)batch->num, sizeof(*run.pieces));
	run.is_done = calloc((size_t)batch->num, 1);
	int status = threads && run.pieces && run.is_done ? 0 : -1;
	if (status == 0) {
		list_pieces(&run);
		run_threads(&run, threads, num - 1);
	}
	free(threads);
	free(run.pieces);
	free(run.is_done);
	return status;
}
