// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith ids: put the ids of BTF into the section .BTF_ids of kernels and modules. */
#include <getopt.h>
#include <inttypes.h>
#include <string.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum {
	OPT_BASE = CMD_LONG,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_BTF,
	OPT_FATAL_WARNINGS,
	OPT_KEEP_BTF,
	OPT_RESET,
	OPT_DROP_SIGNATURE,
};

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE",
	  "the BTF extends that of BASE, as a module's does; auto: that of FILE's kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be of another kernel than FILE" },
	{ "btf", OPT_BTF, "BTF", "ids are of the BTF in BTF and not of .BTF in FILE" },
	{ "fatal-warnings", OPT_FATAL_WARNINGS, NULL, "fail if there are warnings" },
	{ "keep-btf", OPT_KEEP_BTF, NULL, "do not change the prototypes of kfuncs in .BTF" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change signed modules, too, which then are signed no more" },
	{ "output", 'o', "OUT", "write a copy of FILE with the ids to OUT" },
	{ "reset", OPT_RESET, NULL, "take ids out: the section becomes as it was compiled" },
	{ "verbose", 'v', NULL, "report what was done on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct ids_args {
	struct btfsmith_ids_options options; /* without base */
	struct cmd_base base;
	struct btfsmith_base *open_base; /* NULL: none yet */
	struct base_errors base_errors;
	int num_files;
	int is_verbose;
	int is_help;
};

static int parse_option(int letter, struct ids_args *args)
{
	switch (letter) {
	case OPT_BASE:
		args->base.arg = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->base.sysroot = optarg;
		return EXIT_OK;
	case OPT_ALLOW_MISMATCH:
		args->options.allow_base_mismatch = 1;
		return EXIT_OK;
	case OPT_BTF:
		args->options.btf = optarg;
		return EXIT_OK;
	case OPT_FATAL_WARNINGS:
		args->options.fatal_warnings = 1;
		return EXIT_OK;
	case OPT_KEEP_BTF:
		args->options.keep_btf = 1;
		return EXIT_OK;
	case OPT_RESET:
		args->options.reset = 1;
		return EXIT_OK;
	case OPT_DROP_SIGNATURE:
		args->options.drop_signature = 1;
		return EXIT_OK;
	case 'o':
		args->options.output = optarg;
		return EXIT_OK;
	case 'v':
		args->is_verbose = 1;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_args(const struct ids_args *args, int num_files)
{
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (args->options.output && num_files > 1)
		misuse = "-o takes exactly one FILE";
	else if (args->options.btf && num_files > 1)
		misuse = "--btf takes exactly one FILE";
	else if (args->options.output && strcmp(args->options.output, "-") == 0)
		misuse = "-o cannot write to standard output";
	else if (args->base.sysroot && !cmd_is_auto_base(args->base.arg))
		misuse = "--sysroot is for --base auto";
	else if (args->options.allow_base_mismatch && !args->base.arg)
		misuse = "--allow-base-mismatch is for --base";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_ids.name, "%s", misuse);
	return EXIT_MISUSE;
}

static void report_stats(const char *path, const struct btfsmith_ids_stats *stats, int is_reset)
{
	if (is_reset)
		report_line("%s: words %" PRIu64 ", sets %" PRIu64 ": reset", path,
			    stats->entries, stats->sets);
	else
		report_line("%s: words %" PRIu64 ", names %" PRIu64 ", not found %" PRIu64
			    ", sets %" PRIu64 ", kfuncs changed in .BTF %" PRIu64,
			    path, stats->entries, stats->names, stats->missing, stats->sets,
			    stats->kfuncs);
}

// It is that of the file before, mostly, and then read already. For one file it need not be read.
static struct btfsmith_error *choose_base(struct ids_args *args, struct report *report)
{
	int is_other;
	struct btfsmith_error *err = cmd_base_of(&args->base, report, &is_other);
	if (err || args->num_files == 1 || (args->open_base && !is_other))
		return err;
	btfsmith_base_destroy(args->open_base);
	args->open_base = NULL;
	return btfsmith_base_open(args->base.path, &args->open_base);
}

/*
 * Without a base that was looked for and not found many files do: those without ids, with their
 * own distilled base, and kernels.
 */
static struct btfsmith_error *resolve(struct ids_args *args, struct report *report,
				      struct btfsmith_ids_stats *stats)
{
	struct btfsmith_ids_options file_options = args->options;
	file_options.warn = report_warn;
	file_options.arg = report;
	struct btfsmith_error *not_found = NULL;
	if (args->base.arg)
		not_found = choose_base(args, report);
	if (not_found && !cmd_is_auto_base(args->base.arg))
		return not_found;
	if (!not_found && args->num_files == 1)
		file_options.base = args->base.path;
	else if (!not_found)
		file_options.open_base = args->open_base;
	struct btfsmith_error *err = btfsmith_ids_resolve(report->path, &file_options, stats);
	if (!err || !not_found) {
		btfsmith_error_destroy(not_found);
		return err;
	}
	btfsmith_error_destroy(err);
	return not_found;
}

static int resolve_file(struct ids_args *args, const char *path)
{
	struct report report;
	struct btfsmith_ids_stats stats = { .size = sizeof(stats) };
	report_start(&report, path, args->is_verbose);
	struct btfsmith_error *err = resolve(args, &report, &stats);
	if (err) {
		base_error_report(&args->base_errors, &report, err);
		return EXIT_FAILED;
	}
	if (args->is_verbose)
		report_stats(path, &stats, args->options.reset != 0);
	return EXIT_OK;
}

static int run(int argc, char **argv)
{
	struct ids_args args = { .options.size = sizeof(args.options) };
	int letter;
	while ((letter = cmd_next_option(&cmd_ids, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_ids);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	args.num_files = argc - optind;
	args.base_errors.hint = base_error_hint(args.base.arg);
	// A file that fails does not keep the others from being done.
	for (int i = optind; i < argc; i++) {
		if (resolve_file(&args, argv[i]) != EXIT_OK)
			status = EXIT_FAILED;
	}
	btfsmith_base_destroy(args.open_base);
	cmd_base_forget(&args.base);
	base_errors_deinit(&args.base_errors);
	return status;
}

const struct cmd cmd_ids = {
	.name = "btfsmith ids",
	.operands = "FILE...",
	.summary = "Put the ids of BTF into section .BTF_ids of each FILE, as resolve_btfids "
		   "does.",
	.options = options,
	.run = run,
};
