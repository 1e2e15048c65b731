// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith encode: DWARF in ELF files to a section .BTF, or to a raw BTF file. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "jobserver.h"
#include "report.h"

enum {
	OPT_FEATURES = CMD_LONG,
	OPT_RAW,
	OPT_BASE,
	OPT_DISTILL,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_REQUIRE_KFUNCS,
	OPT_DEBUG_FILE,
	OPT_DEBUG_DIR,
	OPT_DROP_SIGNATURE,
};

static const struct cmd_option options[] = {
	{ "jobs", 'j', "N", "use N threads (default: all usable CPUs; in make, free slots)" },
	{ "features", OPT_FEATURES, "LIST",
	  "what may be emitted: names with commas between; default, all, none, -name" },
	{ "base", OPT_BASE, "BASE",
	  "extend the BTF of BASE: leave out what it has; auto: that of FILE's kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be of another kernel than FILE" },
	{ "distill", OPT_DISTILL, NULL, "make a distilled base, which fits other kernels, too" },
	{ "require-kfuncs", OPT_REQUIRE_KFUNCS, NULL, "fail if a kfunc cannot be encoded" },
	{ "debug-file", OPT_DEBUG_FILE, "D", "the DWARF of FILE is in D (default: found)" },
	{ "debug-dir", OPT_DEBUG_DIR, "DIR", "look for it in DIR (default: /usr/lib/debug)" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change signed modules, too, which then are signed no more" },
	{ "output", 'o', "OUT", "write a copy of FILE with .BTF to OUT" },
	{ "raw", OPT_RAW, "OUT", "write raw BTF to OUT, '-' being standard output" },
	{ "verbose", 'v', NULL, "report oddities and a summary on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct encode_args {
	uint64_t features;
	unsigned int jobs;
	const char *base;
	const char *sysroot;
	unsigned int allows_mismatch;
	const char *output;
	const char *raw;
	const char *debug_file;
	const char *debug_dir;
	unsigned int distills;
	unsigned int requires_kfuncs;
	unsigned int drops_signature;
	int is_verbose;
	int is_help;
};

static int parse_option(int letter, struct encode_args *args)
{
	switch (letter) {
	case 'j':
		return cmd_parse_jobs(&cmd_encode, optarg, &args->jobs);
	case OPT_FEATURES:
		return cmd_parse_features(&cmd_encode, optarg, &args->features);
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->sysroot = optarg;
		return EXIT_OK;
	case OPT_ALLOW_MISMATCH:
		args->allows_mismatch = 1;
		return EXIT_OK;
	case OPT_DISTILL:
		args->distills = 1;
		return EXIT_OK;
	case OPT_REQUIRE_KFUNCS:
		args->requires_kfuncs = 1;
		return EXIT_OK;
	case OPT_DEBUG_FILE:
		args->debug_file = optarg;
		return EXIT_OK;
	case OPT_DEBUG_DIR:
		args->debug_dir = optarg;
		return EXIT_OK;
	case OPT_DROP_SIGNATURE:
		args->drops_signature = 1;
		return EXIT_OK;
	case 'o':
		args->output = optarg;
		return EXIT_OK;
	case OPT_RAW:
		args->raw = optarg;
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

static int check_args(const struct encode_args *args, int num_files)
{
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (args->output && args->raw)
		misuse = "-o and --raw exclude each other";
	else if (args->output && num_files > 1)
		misuse = "-o takes exactly one FILE";
	else if (args->raw && num_files > 1)
		misuse = "--raw takes exactly one FILE";
	else if (args->debug_file && num_files > 1)
		misuse = "--debug-file takes exactly one FILE";
	else if (args->output && strcmp(args->output, "-") == 0)
		misuse = "-o cannot write to standard output; --raw can";
	else if (args->sysroot && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	else if (args->allows_mismatch && !args->base)
		misuse = "--allow-base-mismatch is for --base";
	else if (args->distills && args->raw && strcmp(args->raw, "-") == 0)
		misuse = "--distill makes OUT and OUT.base, so that OUT cannot be '-'";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_encode.name, "%s", misuse);
	return EXIT_MISUSE;
}

static struct btfsmith_error *write_types(const struct encode_args *args,
					  const char *path,
					  const struct btfsmith_types *types)
{
	if (args->raw)
		return btfsmith_types_write_raw(types, args->raw);
	const struct btfsmith_write_options write_options = {
		.size = sizeof(write_options),
		.drop_signature = args->drops_signature,
	};
	return btfsmith_types_write_elf_with(types, path, args->output ? args->output : path,
					     &write_options);
}

static void report_failure(const char *path, struct btfsmith_error *err)
{
	if (btfsmith_error_code(err) != BTFSMITH_BASE_MISMATCH) {
		report_error(path, err);
		return;
	}
	report_line("%s (--allow-base-mismatch takes it all the same)", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
}

static int encode_file(const struct encode_args *args, const char *path)
{
	struct report report;
	report_start(&report, path, args->is_verbose);
	char *found_base = NULL;
	struct btfsmith_error *err =
		cmd_find_base(args->base, args->sysroot, path, &found_base);
	if (err) {
		report_failure(path, err);
		return EXIT_FAILED;
	}
	if (args->is_verbose && found_base)
		report_line("%s: the base is %s", path, found_base);
	const struct btfsmith_options encode_options = {
		.size = sizeof(encode_options),
		.features = args->features,
		.jobs = args->jobs ? args->jobs : jobserver_acquire(0),
		.base = found_base ? found_base : args->base,
		.allow_base_mismatch = args->allows_mismatch,
		.debug_file = args->debug_file,
		.debug_dir = args->debug_dir,
		.distill = args->distills,
		.require_kfuncs = args->requires_kfuncs,
		.progress = report_progress,
		.diag = report_diag,
		.warn = report_warn,
		.arg = &report,
	};
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct btfsmith_types *types = NULL;
	err = btfsmith_encode(path, &encode_options, &types);
	free(found_base);
	jobserver_release();
	report_end_progress(&report);
	if (!err)
		err = write_types(args, path, types);
	if (!err)
		err = btfsmith_types_stats(types, &stats);
	if (!err)
		report_summary(&report, &stats);
	btfsmith_types_destroy(types);
	if (!err)
		return EXIT_OK;
	report_failure(path, err);
	return EXIT_FAILED;
}

static int run(int argc, char **argv)
{
	struct encode_args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_encode, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_encode);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	// A file that fails does not keep the others from being done.
	for (int i = optind; i < argc; i++) {
		if (encode_file(&args, argv[i]) != EXIT_OK)
			status = EXIT_FAILED;
	}
	return status;
}

const struct cmd cmd_encode = {
	.name = "btfsmith encode",
	.operands = "FILE...",
	.summary = "Make BTF of the DWARF in each FILE and put it into FILE as section "
		   ".BTF.",
	.options = options,
	.run = run,
};
