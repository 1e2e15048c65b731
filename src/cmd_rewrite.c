// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith rewrite: BTF that an older kernel can read. */
#include <getopt.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_TARGET_KERNEL = CMD_LONG, OPT_BASE, OPT_KEEP_IDS, OPT_DROP_SIGNATURE };

static const struct cmd_option options[] = {
	{ "target-kernel", OPT_TARGET_KERNEL, "VERSION",
	  "only what that Linux can read (5.10); auto: the one IN is or is for" },
	{ "base", OPT_BASE, "BASE", "what the BTF of IN extends" },
	{ "keep-ids", OPT_KEEP_IDS, NULL, "let ids and names stay where they are" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change a signed module, too, which then is signed no more" },
	{ "quiet", 'q', NULL, "do not say what was changed" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct rewrite_args {
	struct btfsmith_rewrite_options options;
	int is_quiet;
	int is_help;
};

static int parse_option(int letter, struct rewrite_args *args)
{
	switch (letter) {
	case OPT_TARGET_KERNEL:
		args->options.target_kernel = optarg;
		return cmd_check_target_kernel(&cmd_rewrite, optarg);
	case OPT_BASE:
		args->options.base = optarg;
		return EXIT_OK;
	case OPT_KEEP_IDS:
		args->options.keep_ids = 1;
		return EXIT_OK;
	case OPT_DROP_SIGNATURE:
		args->options.drop_signature = 1;
		return EXIT_OK;
	case 'q':
		args->is_quiet = 1;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_args(const struct rewrite_args *args, int num_files, char **files)
{
	const char *misuse = NULL;
	if (num_files != 2)
		misuse = "IN and OUT are to be given";
	else if (!args->options.target_kernel)
		misuse = "no --target-kernel VERSION given";
	else if (cmd_is_same_file(files[1], args->options.base))
		misuse = "OUT would replace the base";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_rewrite.name, "%s", misuse);
	return EXIT_MISUSE;
}

static int run(int argc, char **argv)
{
	struct rewrite_args args = { .options = { .size = sizeof(args.options) } };
	struct report report;
	int letter;
	while ((letter = cmd_next_option(&cmd_rewrite, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_rewrite);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind, argv + optind);
	if (status != EXIT_OK)
		return status;
	report_start(&report, argv[optind], 0);
	args.options.note = args.is_quiet ? NULL : report_warn;
	args.options.arg = &report;
	struct btfsmith_error *err =
		btfsmith_rewrite(argv[optind], argv[optind + 1], &args.options);
	if (!err)
		return EXIT_OK;
	report_error(argv[optind], err);
	return EXIT_FAILED;
}

const struct cmd cmd_rewrite = {
	.name = "btfsmith rewrite",
	.operands = "IN OUT",
	.summary = "Write a copy of IN to OUT, the BTF of which an older kernel can read.",
	.options = options,
	.run = run,
};
