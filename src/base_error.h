// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What is said of files that lack their base, or have another's, with the options that help. Where
 * was looked for a base is long, and for all files the same: it is said of the first of them.
 */
#ifndef BTFSMITH_BASE_ERROR_H
#define BTFSMITH_BASE_ERROR_H

#include "report.h"

struct base_errors {
	const char *hint; /* the options that bring a base */
	char *said;       /* heap; what was said last of a base that is not there */
};

/** For all commands: where is the base if @p base, the argument of --base or NULL, is of no use? */
const char *base_error_hint(const char *base);

/** The message of @p err, which is destroyed, about the file that @p report is of. */
void base_error_report(struct base_errors *errors, struct report *report,
		       struct btfsmith_error *err);

void base_errors_deinit(struct base_errors *errors);

#endif
