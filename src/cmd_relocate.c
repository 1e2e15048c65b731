// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith relocate: split BTF over a distilled base becomes split BTF over a real one. */
#include <getopt.h>
#include <string.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_BASE = CMD_LONG, OPT_SYSROOT, OPT_RAW, OPT_DROP_SIGNATURE };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "the BTF to fit FILE to; auto: that of FILE's kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change signed modules, too, which then are signed no more" },
	{ "output", 'o', "OUT", "write a copy of FILE with the new .BTF to OUT" },
	{ "raw", OPT_RAW, "OUT", "write raw BTF to OUT, '-' being standard output" },
	{ "verbose", 'v', NULL, "report which base was found on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct relocate_args {
	struct cmd_base base;
	struct btfsmith_types *read_base; /* NULL: none yet */
	struct base_errors base_errors;
	const char *output;
	const char *raw;
	unsigned int drops_signature;
	int is_verbose;
	int is_help;
};

static int parse_option(int letter, struct relocate_args *args)
{
	switch (letter) {
	case OPT_BASE:
		args->base.arg = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->base.sysroot = optarg;
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

static int check_args(const struct relocate_args *args, int num_files)
{
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (!args->base.arg)
		misuse = "no --base BASE given";
	else if (args->output && args->raw)
		misuse = "-o and --raw exclude each other";
	else if (args->output && num_files > 1)
		misuse = "-o takes exactly one FILE";
	else if (args->raw && num_files > 1)
		misuse = "--raw takes exactly one FILE";
	else if (args->output && strcmp(args->output, "-") == 0)
		misuse = "-o cannot write to standard output; --raw can";
	else if (cmd_is_same_file(args->raw, args->base.arg))
		misuse = "--raw would replace the base";
	else if (cmd_is_elf(args->raw))
		misuse = "--raw would replace an ELF file";
	else if (args->base.sysroot && !cmd_is_auto_base(args->base.arg))
		misuse = "--sysroot is for --base auto";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_relocate.name, "%s", misuse);
	return EXIT_MISUSE;
}

// It is that of the file before, mostly, and then read already.
static struct btfsmith_error *read_base(struct relocate_args *args, struct report *report)
{
	int is_other;
	struct btfsmith_error *err = cmd_base_of(&args->base, report, &is_other);
	if (err || (args->read_base && !is_other))
		return err;
	btfsmith_types_destroy(args->read_base);
	args->read_base = NULL;
	return btfsmith_read(args->base.path, &args->read_base);
}

static struct btfsmith_error *relocate(struct relocate_args *args, struct report *report,
				       struct btfsmith_types **ret)
{
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = btfsmith_read_distilled(report->path, &types);
	if (!err)
		err = read_base(args, report);
	if (!err)
		err = btfsmith_types_relocate(types, args->read_base, report_warn, report, ret);
	btfsmith_types_destroy(types);
	return err;
}

static struct btfsmith_error *write_types(const struct relocate_args *args, struct report *report,
					  const struct btfsmith_types *types)
{
	if (args->raw)
		return btfsmith_types_write_raw(types, args->raw);
	const struct btfsmith_write_options write_options = {
		.size = sizeof(write_options),
		.drop_signature = args->drops_signature,
		// A copy loses nothing: the file itself is still there.
		.refuse_lost_ids = !args->output || cmd_is_same_file(args->output, report->path),
		.warn = report_warn,
		.arg = report,
	};
	return btfsmith_types_write_elf_with(types, report->path,
					     args->output ? args->output : report->path,
					     &write_options);
}

static int relocate_file(struct relocate_args *args, const char *path)
{
	struct report report;
	report_start(&report, path, args->is_verbose);
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = relocate(args, &report, &types);
	int is_read = !err;
	if (!err)
		err = write_types(args, &report, types);
	btfsmith_types_destroy(types);
	if (!err)
		return EXIT_OK;
	if (is_read && btfsmith_error_code(err) == BTFSMITH_NOT_ELF && !cmd_is_elf(path)) {
		report_failure(&report, "raw BTF: --raw OUT says where the result goes");
		btfsmith_error_destroy(err);
		return EXIT_FAILED;
	}
	base_error_report(&args->base_errors, &report, err);
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
	if (status != EXIT_OK)
		return status;
	if (cmd_is_same_file(args.raw, argv[optind])) {
		report_misuse(cmd_relocate.name, "raw BTF would replace '%s', which it is made of",
			      argv[optind]);
		return EXIT_MISUSE;
	}
	args.base_errors.hint = base_error_hint(args.base.arg);
	// A file that fails does not keep the others from being done.
	for (int i = optind; i < argc; i++) {
		if (relocate_file(&args, argv[i]) != EXIT_OK)
			status = EXIT_FAILED;
	}
	btfsmith_types_destroy(args.read_base);
	cmd_base_forget(&args.base);
	base_errors_deinit(&args.base_errors);
	return status;
}

const struct cmd cmd_relocate = {
	.name = "btfsmith relocate",
	.operands = "FILE...",
	.summary = "Fit the BTF of each FILE, which has a distilled base, to the BTF of a kernel.",
	.options = options,
	.run = run,
};
