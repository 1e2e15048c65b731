// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith rewrite: BTF that an older kernel can read. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_TARGET_KERNEL = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_KEEP_IDS, OPT_DROP_SIGNATURE };

static const struct cmd_option options[] = {
	{ "target-kernel", OPT_TARGET_KERNEL, "VERSION",
	  "only what that Linux can read (5.10); auto: the one IN is or is for" },
	{ "base", OPT_BASE, "BASE", "what the BTF of IN extends; auto: that of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "keep-ids", OPT_KEEP_IDS, NULL, "let ids and names stay where they are" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change a signed module, too, which then is signed no more" },
	{ "quiet", 'q', NULL, "do not say what was changed" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct rewrite_args {
	struct btfsmith_rewrite_options options;
	const char *base; /* the argument of --base */
	const char *sysroot;
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
		args->base = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->sysroot = optarg;
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
	else if (args->sysroot && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	else if (!cmd_is_auto_base(args->base) && cmd_is_same_file(files[1], args->base))
		misuse = "OUT would replace the base";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_rewrite.name, "%s", misuse);
	return EXIT_MISUSE;
}

static int rewrite(struct rewrite_args *args, const char *in, const char *out)
{
	struct report report;
	report_start(&report, in, 0);
	args->options.note = args->is_quiet ? NULL : report_warn;
	args->options.arg = &report;
	char *found = NULL;
	struct btfsmith_error *err = cmd_find_base(args->base, args->sysroot, in, &found);
	args->options.base = found ? found : args->base;
	if (!err)
		err = btfsmith_rewrite(in, out, &args->options);
	free(found);
	if (!err)
		return EXIT_OK;
	if (btfsmith_error_code(err) == BTFSMITH_NO_BASE)
		report_hinted_error(&report, err, base_error_hint(args->base));
	else
		report_file_error(&report, err);
	return EXIT_FAILED;
}

static int run(int argc, char **argv)
{
	struct rewrite_args args = { .options = { .size = sizeof(args.options) } };
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
	return status == EXIT_OK ? rewrite(&args, argv[optind], argv[optind + 1]) : status;
}

const struct cmd cmd_rewrite = {
	.name = "btfsmith rewrite",
	.operands = "IN OUT",
	.summary = "Write a copy of IN to OUT, the BTF of which an older kernel can read.",
	.options = options,
	.run = run,
};
