/* SPDX-License-Identifier: LGPL-2.1-or-later */
/*
 * Many files, several threads: the larger files first, so that none is left over that keeps one
 * thread busy alone, but not so many large ones at a time that they would take more memory than
 * twice what the largest takes; what there is to say of each in the order of the files.
 */
#ifndef BTFSMITH_BATCH_H
#define BTFSMITH_BATCH_H

#include <stdint.h>

struct batch {
	char **paths;
	int num;
	unsigned int jobs; /* threads in all */
	/* A thread of a file is worth what it costs if it has so much of it; 0: always. */
	uint64_t least_bytes_a_job;
	/* Work on file number @p i with so many threads; called in several threads at once. */
	void (*work)(void *arg, int i, unsigned int jobs);
	/* Called for each file in their order when it and all before it are done; one at a time. */
	void (*end)(void *arg, int i);
	void *arg;
};

/** Do it all. 0, or -1: out of memory. */
int batch_run(const struct batch *batch);

#endif
