// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * GNU make's jobserver. `make -jN` lets N processes work at once: each recipe has a slot of
 * its own, and whoever wants to do more at once takes a token from a pipe for each thread more,
 * and puts it back. See "POSIX Jobserver" in make's manual.
 */
#ifndef BTFSMITH_JOBSERVER_H
#define BTFSMITH_JOBSERVER_H

/**
 * How many threads may work where @p wanted could (0: as many as there are usable CPUs). Under
 * a make that shares its slots with us these are the one of our own and those that nobody uses
 * at this moment; there is no waiting for others. Under none, or one that does not share
 * (a recipe without '+'), it is what was wanted.
 *
 * The slots are ours until jobserver_release(), which has to come before the next call; a
 * signal that ends the process gives them back, too.
 */
unsigned int jobserver_acquire(unsigned int wanted);

void jobserver_release(void);

#endif
