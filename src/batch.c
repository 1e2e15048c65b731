// SPDX-License-Identifier: LGPL-2.1-or-later
#include "batch.h"

#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/stat.h>

#ifdef __GLIBC__
#include <malloc.h>
#endif

enum { LEAST_BYTES_A_TRIM = 8 << 20 };

struct piece {
	int file;
	uint64_t bytes;
	int is_taken;
};

struct run {
	const struct batch *batch;
	struct piece *pieces; /* in the order of work */
	uint64_t bytes;       /* of all files */
	unsigned char *is_done; /* by file */
	int next;             /* the first piece that may not be taken yet */
	int num_ended;        /* files */
	uint64_t bytes_open;  /* of the files that are being worked on */
	pthread_mutex_t lock;
	pthread_cond_t has_room; /* bytes_open became less */
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
	const struct batch *batch = run->batch;
	double share = run->bytes && batch->num > 1 ? (double)piece->bytes / (double)run->bytes : 1;
	unsigned int wanted = (unsigned int)(share * batch->jobs);
	uint64_t least = batch->least_bytes_a_job;
	if (least && batch->num > 1 && wanted > piece->bytes / least)
		wanted = (unsigned int)(piece->bytes / least);
	return wanted < 1 ? 1 : wanted;
}

/*
 * Memory follows the size of the files: of all that are worked on at a time it is to be less than
 * twice what the largest takes alone, however many threads there are.
 */
static int has_room_for(const struct run *run, const struct piece *piece)
{
	uint64_t most = run->pieces[0].bytes + run->pieces[0].bytes / 3;
	return !run->bytes_open || piece->bytes <= most - run->bytes_open;
}

// The largest piece that there is room for; NULL: none. Under the lock.
static struct piece *find_piece(struct run *run)
{
	while (run->next < run->batch->num && run->pieces[run->next].is_taken)
		run->next++;
	for (int i = run->next; i < run->batch->num; i++) {
		struct piece *piece = &run->pieces[i];
		if (!piece->is_taken && has_room_for(run, piece))
			return piece;
	}
	return NULL;
}

// NULL: all are taken.
static const struct piece *take_piece(struct run *run)
{
	struct piece *piece = NULL;
	pthread_mutex_lock(&run->lock);
	while (!(piece = find_piece(run)) && run->next < run->batch->num)
		pthread_cond_wait(&run->has_room, &run->lock);
	if (piece) {
		piece->is_taken = 1;
		run->bytes_open += piece->bytes;
	}
	pthread_mutex_unlock(&run->lock);
	return piece;
}

static void end_piece(struct run *run, const struct piece *piece)
{
	const struct batch *batch = run->batch;
	pthread_mutex_lock(&run->lock);
	run->bytes_open -= piece->bytes;
	pthread_cond_broadcast(&run->has_room);
	run->is_done[piece->file] = 1;
	while (run->num_ended < batch->num && run->is_done[run->num_ended])
		batch->end(batch->arg, run->num_ended++);
	pthread_mutex_unlock(&run->lock);
}

// What each thread keeps for its next file, which is smaller, would add up.
static void give_back(const struct piece *piece)
{
#ifdef __GLIBC__
	if (piece->bytes >= LEAST_BYTES_A_TRIM)
		malloc_trim(0);
#else
	(void)piece;
#endif
}

static void *work(void *arg)
{
	struct run *run = arg;
	const struct piece *piece;
	while ((piece = take_piece(run))) {
		run->batch->work(run->batch->arg, piece->file, jobs_of(run, piece));
		give_back(piece);
		end_piece(run, piece);
	}
	return NULL;
}

static void list_pieces(struct run *run)
{
	const struct batch *batch = run->batch;
	for (int i = 0; i < batch->num; i++) {
		run->pieces[i] = (struct piece){ .file = i, .bytes = file_bytes(batch->paths[i]) };
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
	struct run run = {
		.batch = batch,
		.lock = PTHREAD_MUTEX_INITIALIZER,
		.has_room = PTHREAD_COND_INITIALIZER,
	};
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
