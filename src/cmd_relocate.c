// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith relocate: split BTF over a distilled base becomes split BTF over a real one. */
#include <getopt.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_BASE = CMD_LONG, OPT_RAW };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "the BTF to fit FILE to, raw or in ELF" },
	{ "output", 'o', "OUT", "write a copy of FILE with the new .BTF to OUT" },
	{ "raw", OPT_RAW, "OUT", "write raw BTF to OUT, '-' being standard output" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct relocate_args {
	const char *base;
	const char *output;
	const char *raw;
	int is_help;
};

static int parse_option(int letter, struct relocate_args *args)
{
	switch (letter) {
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case 'o':
		args->output = optarg;
		return EXIT_OK;
	case OPT_RAW:
		args->raw = optarg;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_args(const struct relocate_args *args, int num_files)
{
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (num_files > 1)
		misuse = "relocate takes exactly one FILE";
	else if (!args->base)
		misuse = "no --base BASE given";
	else if (args->output && args->raw)
		misuse = "-o and --raw exclude each other";
	else if (args->output && strcmp(args->output, "-") == 0)
		misuse = "-o cannot write to standard output; --raw can";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_relocate.name, "%s", misuse);
	return EXIT_MISUSE;
}

static struct btfsmith_error *relocate(const struct relocate_args *args, const char *path,
				       struct report *report, struct btfsmith_types **ret)
{
	struct btfsmith_types *types = NULL;
	struct btfsmith_types *base = NULL;
	struct btfsmith_error *err = btfsmith_read_distilled(path, &types);
	if (!err)
		err = btfsmith_read(args->base, &base);
	if (!err)
		err = btfsmith_types_relocate(types, base, report_warn, report, ret);
	btfsmith_types_destroy(types);
	btfsmith_types_destroy(base);
	return err;
}

static int relocate_file(const struct relocate_args *args, const char *path)
{
	struct report report;
	report_start(&report, path, 0);
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = relocate(args, path, &report, &types);
	if (!err && args->raw)
		err = btfsmith_types_write_raw(types, args->raw);
	else if (!err)
		err = btfsmith_types_write_elf(types, path,
					       args->output ? args->output : path);
	btfsmith_types_destroy(types);
	if (!err)
		return EXIT_OK;
	report_error(path, err);
	return EXIT_FAILED;
}

static int run(int argc, char **argv)
{
	struct relocate_args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_relocate, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_relocate);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind);
	return status == EXIT_OK ? relocate_file(&args, argv[optind]) : status;
}

const struct cmd cmd_relocate = {
	.name = "btfsmith relocate",
	.operands = "FILE",
	.summary = "Fit the BTF of FILE, which has a distilled base, to the BTF of a kernel.",
	.options = options,
	.run = run,
};
