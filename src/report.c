// SPDX-License-Identifier: LGPL-2.1-or-later
#include "report.h"

#include <inttypes.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

// What messages begin with. Set once, before there is anything to say.
static const char *program = "btfsmith";

void report_program(const char *name)
{
	program = name;
}

static double now(void)
{
	struct timespec ts;
	if (clock_gettime(CLOCK_MONOTONIC, &ts) != 0)
		return 0;
	return (double)ts.tv_sec + (double)ts.tv_nsec / 1e9;
}

// A file name may hold anything but '/' and NUL: a newline would break "one line per
// message", an escape sequence would reach the terminal.
static void mask_control_characters(char *text)
{
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;
		if (c < 0x20 || c == 0x7f)
			*text = '?';
	}
}

// Nothing can be done about a standard error that cannot be written to, so results of
// writing to it are not looked at.
__attribute__((format(printf, 1, 0))) static void
print_line(const char *format, va_list args, const char *command)
{
	char *text = NULL;
	if (vasprintf(&text, format, args) < 0) {
		fprintf(stderr, "%s: out of memory\n", program);
		return;
	}
	mask_control_characters(text);
	if (command)
		fprintf(stderr, "%s: %s (see '%s --help')\n", program, text, command);
	else
		fprintf(stderr, "%s: %s\n", program, text);
	free(text);
}

void report_line(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	print_line(format, args, NULL);
	va_end(args);
}

void report_misuse(const char *command, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	print_line(format, args, command);
	va_end(args);
}

void report_error(const char *path, struct btfsmith_error *err)
{
	// The one error that is not built for the file it concerns.
	if (btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		report_line("%s: %s", path, btfsmith_error_message(err));
	else
		report_line("%s", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
}

void report_start(struct report *report, const char *path, int is_verbose)
{
	*report = (struct report){
		.path = path,
		.start = now(),
		.is_verbose = is_verbose,
		.is_terminal = isatty(STDERR_FILENO),
	};
}

void report_progress(void *arg, const struct btfsmith_progress *progress)
{
	struct report *report = arg;
	if (!report->is_terminal || progress->bytes_total == 0 ||
	    now() - report->start < 1)
		return;
	char name[40];
	const char *slash = strrchr(report->path, '/');
	(void)snprintf(name, sizeof(name), "%s", slash ? slash + 1 : report->path);
	mask_control_characters(name);
	double percent =
		100.0 * (double)progress->bytes_done / (double)progress->bytes_total;
	char line[80];
	int size = snprintf(line, sizeof(line), "%s: %s: %3.0f %% of .debug_info",
			    program, name, percent);
	if (size <= 0)
		return;
	fprintf(stderr, "\r%s", line);
	report->progress_size = (size_t)size;
}

void report_end_progress(struct report *report)
{
	if (report->progress_size)
		fprintf(stderr, "\r%*s\r", (int)report->progress_size, "");
	report->progress_size = 0;
}

void report_diag(void *arg, const struct btfsmith_diag *diag)
{
	struct report *report = arg;
	if (!report->is_verbose)
		return;
	report_end_progress(report);
	char times[32];
	if (diag->count == 1)
		(void)snprintf(times, sizeof(times), "once");
	else
		(void)snprintf(times, sizeof(times), "%" PRIu64 " times", diag->count);
	if (diag->unit_offset == UINT64_MAX)
		report_line("%s: %s: %s (%s)", report->path, diag->reason, diag->action, times);
	else
		report_line("%s: %s: %s (%s%s in the unit at 0x%" PRIx64 ", DIE at 0x%" PRIx64
			    ")",
			    report->path, diag->reason, diag->action, times,
			    diag->count == 1 ? "," : ", first", diag->unit_offset,
			    diag->die_offset);
}

void report_summary(const struct report *report, const struct btfsmith_stats *stats)
{
	if (!report->is_verbose)
		return;
	struct rusage usage = { 0 };
	(void)getrusage(RUSAGE_SELF,
			&usage); // leaves 0, which is what we would show anyway
	report_line("%s: %" PRIu64 " unit%s, %" PRIu64 " DIEs, %" PRIu64
		    " types in, %" PRIu64 " types out, %" PRIu64
		    " bytes, %.2f s, %.1f MB peak memory",
		    report->path, stats->units, stats->units == 1 ? "" : "s", stats->dies, stats->types_in,
		    stats->types_out, stats->bytes, now() - report->start,
		    (double)usage.ru_maxrss / 1024);
}
