// SPDX-License-Identifier: LGPL-2.1-or-later
/* Worker threads that take numbered pieces of work in ascending order. */
#ifndef BTFSMITH_WORKERS_H
#define BTFSMITH_WORKERS_H

#include <stdatomic.h>

#include "btfsmith.h"
#include "compiler.h"

enum { WORKERS_MAX = 256 };

struct workers {
	_Atomic uint32_t next; /* piece to be handed out */
	uint32_t num_pieces;
	_Atomic bool stop; /* set by whoever fails: no more pieces are handed out */
};

/** Usable CPUs of this process, at least 1. */
unsigned int workers_default(void);

/** Take the next piece; false: there is none left, or a worker failed. */
bool workers_take(struct workers *workers, uint32_t *ret);

/**
 * Run @p run(arg, i) for i from 0 to @p jobs - 1, number 0 in the calling thread, and wait
 * for all. Fewer run when threads cannot be started: the work is then shared by these.
 *
 * @return The error of the lowest-numbered worker that failed; the others' are destroyed.
 */
must_check struct btfsmith_error *
workers_run(unsigned int jobs, struct btfsmith_error *(*run)(void *arg, unsigned int worker),
	    void *arg);

#endif
