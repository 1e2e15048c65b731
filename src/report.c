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

#include "plural.h"

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
__attribute__((format(printf, 2, 0))) static void
print_line(FILE *out, const char *format, va_list args, const char *command)
{
	char *text = NULL;
	if (vasprintf(&text, format, args) < 0) {
		fprintf(out, "%s: out of memory\n", program);
		return;
	}
	mask_control_characters(text);
	if (command)
		fprintf(out, "%s: %s (see '%s --help')\n", program, text, command);
	else
		fprintf(out, "%s: %s\n", program, text);
	free(text);
}

// A line about the file that is worked on.
__attribute__((format(printf, 2, 3))) static void
say(struct report *report, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	print_line(report->stream ? report->stream : stderr, format, args, NULL);
	va_end(args);
}

void report_line(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	print_line(stderr, format, args, NULL);
	va_end(args);
}

void report_misuse(const char *command, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	print_line(stderr, format, args, command);
	va_end(args);
}

void report_error(const char *path, struct btfsmith_error *err)
{
	struct report report = { .path = path };
	report_file_error(&report, err);
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

void report_defer(struct report *report)
{
	// Without memory lines come when they come.
	report->stream = open_memstream(&report->deferred, &report->deferred_size);
}

void report_end(struct report *report)
{
	if (!report->stream)
		return;
	fclose(report->stream);
	if (report->deferred_size)
		fwrite(report->deferred, 1, report->deferred_size, stderr);
	free(report->deferred);
	report->stream = NULL;
	report->deferred = NULL;
}

void report_file_error(struct report *report, struct btfsmith_error *err)
{
	// The one error that is not built for the file it concerns.
	if (btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		say(report, "%s: %s", report->path, btfsmith_error_message(err));
	else
		say(report, "%s", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
}

void report_hinted_error(struct report *report, struct btfsmith_error *err, const char *hint)
{
	say(report, "%s (%s)", btfsmith_error_message(err), hint);
	btfsmith_error_destroy(err);
}

void report_failure(struct report *report, const char *format, ...)
{
	char text[256];
	va_list args;
	va_start(args, format);
	(void)vsnprintf(text, sizeof(text), format, args);
	va_end(args);
	say(report, "%s: %s", report->path, text);
}

void report_found_base(struct report *report, const char *base)
{
	if (report->is_verbose)
		say(report, "%s: the base is %s", report->path, base);
}

void report_note(struct report *report, const char *message)
{
	if (report->is_verbose)
		say(report, "%s: %s", report->path, message);
}

void report_count(struct report *report, int num_done, int num)
{
	if (!report->is_terminal || now() - report->start < 1)
		return;
	char line[80];
	int size = snprintf(line, sizeof(line), "%s: %d of %d files", program, num_done, num);
	if (size <= 0)
		return;
	fprintf(stderr, "\r%s", line);
	report->progress_size = (size_t)size;
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

void report_warn(void *arg, const char *message)
{
	report_end_progress(arg);
	say(arg, "%s", message);
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
		say(report, "%s: %s: %s (%s)", report->path, diag->reason, diag->action, times);
	else
		say(report, "%s: %s: %s (%s%s in the unit at 0x%" PRIx64 ", DIE at 0x%" PRIx64
			    ")",
			    report->path, diag->reason, diag->action, times,
			    diag->count == 1 ? "," : ", first", diag->unit_offset,
			    diag->die_offset);
}

void report_summary(struct report *report, const struct btfsmith_stats *stats)
{
	if (!report->is_verbose)
		return;
	struct rusage usage = { 0 };
	(void)getrusage(RUSAGE_SELF,
			&usage); // leaves 0, which is what we would show anyway
	say(report, "%s: %" PRIu64 " unit%s, %" PRIu64 " DIE%s, %" PRIu64 " type%s in, %" PRIu64
		    " type%s out, %" PRIu64 " bytes, %.2f s, %.1f MB peak memory",
		    report->path, stats->units, plural(stats->units), stats->dies,
		    plural(stats->dies), stats->types_in, plural(stats->types_in),
		    stats->types_out, plural(stats->types_out), stats->bytes,
		    now() - report->start, (double)usage.ru_maxrss / 1024);
}

void report_ids(struct report *report, const struct btfsmith_ids_stats *stats)
{
	if (!report->is_verbose || (!stats->entries && !stats->sets))
		return;
	say(report, "%s: words %" PRIu64 ", names %" PRIu64 ", not found %" PRIu64
		    ", sets %" PRIu64 ", kfuncs changed in .BTF %" PRIu64,
	    report->path, stats->entries, stats->names, stats->missing, stats->sets,
	    stats->kfuncs);
}
