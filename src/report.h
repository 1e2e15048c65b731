// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Everything the program says on standard error: errors, misuse, what -v asks for, and the
 * progress line. One line each, control characters of file names shown as '?'.
 */
#ifndef BTFSMITH_REPORT_H
#define BTFSMITH_REPORT_H

#include "btfsmith.h"

/** Let messages begin with @p name, which lives on. Without this they do with "btfsmith". */
void report_program(const char *name);

/** "btfsmith: MESSAGE" */
void report_line(const char *format, ...) __attribute__((format(printf, 1, 2)));

/** The message of @p err, which is destroyed; @p path is added where the message lacks it. */
void report_error(const char *path, struct btfsmith_error *err);

/** "btfsmith: MESSAGE (see 'COMMAND --help')" */
void report_misuse(const char *command, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/* Reporting on one file that is worked on. */
struct report {
	const char *path;
	char *deferred;       /* lines that are kept for report_end(); NULL: none are kept */
	size_t deferred_size;
	void *stream;         /* that they are written to */
	double start;         /* seconds, monotonic */
	size_t progress_size; /* columns of the progress line that is shown; 0: none is */
	int is_verbose;
	int is_terminal; /* standard error is one, so progress may be shown */
};

void report_start(struct report *report, const char *path, int is_verbose);

/** Keep what there is to say from here on until report_end(). */
void report_defer(struct report *report);

/** Say what was kept. To be called once after report_defer(). */
void report_end(struct report *report);

/** The message of @p err, which is destroyed. */
void report_file_error(struct report *report, struct btfsmith_error *err);

/** The same, and in parentheses what may help. */
void report_hinted_error(struct report *report, struct btfsmith_error *err, const char *hint);

/** "btfsmith: PATH: MESSAGE"; never silent. */
void report_failure(struct report *report, const char *format, ...)
	__attribute__((format(printf, 2, 3)));

/** Which base was found; silent unless it is verbose. */
void report_found_base(struct report *report, const char *base);

/** "btfsmith: PATH: MESSAGE"; silent unless it is verbose. */
void report_note(struct report *report, const char *message);

/** How many of @p num files, each of about the same work, are done. */
void report_count(struct report *report, int num_done, int num);

/** For btfsmith_options; @p arg is a struct report. */
void report_progress(void *arg, const struct btfsmith_progress *progress);
/** For btfsmith_options; @p arg is a struct report. Silent unless it is verbose. */
void report_diag(void *arg, const struct btfsmith_diag *diag);

/** For btfsmith_options; @p arg is a struct report. Never silent. */
void report_warn(void *arg, const char *message);

/** Erase the progress line, if there is one. */
void report_end_progress(struct report *report);

/** The one line that ends the work on a file under -v; silent unless @p report is verbose. */
void report_summary(struct report *report, const struct btfsmith_stats *stats);

/** The same of ids; silent also where none are asked for. */
void report_ids(struct report *report, const struct btfsmith_ids_stats *stats);

#endif
