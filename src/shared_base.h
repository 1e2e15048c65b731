// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * One base for many files: the one that was asked for, or the one found for the first module,
 * which is that of the others, too, unless they turn out to be of another kernel.
 */
#ifndef BTFSMITH_SHARED_BASE_H
#define BTFSMITH_SHARED_BASE_H

#include "btfsmith.h"

/* What the options say of it. */
struct base_choice {
	const char *base;    /* the argument of --base; NULL: there is no base */
	const char *sysroot; /* of --sysroot; NULL: the root */
	const char *release; /* the kernel that it is of; NULL: the file says it */
	int is_verbose;
};

struct shared_base {
	struct btfsmith_base *open; /* NULL: there is none that all share */
	int is_found; /* as that of the first module; of others it may not be */
	/* The kernel that it was found for, if the module said it: heap, else NULL. */
	char *release;
};

/**
 * Open the base for @p num files, unless there is only one, which opens its own. What
 * cannot be found here is an error of each file, and none yet.
 *
 * @param[out] ret To be closed whatever the result.
 * @return EXIT_OK or, reported, EXIT_FAILED.
 */
int shared_base_open(const struct base_choice *choice, char **paths, int num,
		     struct shared_base *ret);
void shared_base_close(struct shared_base *shared);

/** What the file @p path is to be tried with; NULL: nothing is shared with it. */
const struct btfsmith_base *
shared_base_for(const struct shared_base *shared, const char *path);

/** Has a file failed with @p err because what was found for another one is not its base? */
int shared_base_is_misfit(const struct shared_base *shared,
			  const struct btfsmith_error *err);

#endif
