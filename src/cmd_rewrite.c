// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith rewrite: BTF that an older kernel can read. */
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_TARGET_KERNEL = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_KEEP_IDS, OPT_DROP_SIGNATURE };

static const struct cmd_option options[] = {
	{ "target-kernel", OPT_TARGET_KERNEL, "VERSION",
	  "only what that Linux can read (5.10); auto: the one IN is or is for" },
	{ "kernel", OPT_TARGET_KERNEL, "VERSION", NULL },
	{ "base", OPT_BASE, "BASE", "what the BTF of IN extends; auto: that of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "keep-ids", OPT_KEEP_IDS, NULL, "let ids and names stay where they are" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change a signed module, too, which then is signed no more" },
	{ "quiet", 'q', NULL, "do not say what was changed" },
	{ "verbose", 'v', NULL, "say which base was found, and when there is nothing to change" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct rewrite_args {
	struct btfsmith_rewrite_options options;
	const char *base; /* the argument of --base */
	const char *sysroot;
	int is_quiet;
	int is_verbose;
	int is_help;
};

static int parse_option(int letter, struct rewrite_args *args)
{
	switch (letter) {
	case OPT_TARGET_KERNEL:
		args->options.target_kernel = optarg;
		return cmd_check_kernel(&cmd_rewrite, "--target-kernel", optarg);
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

static int check_args(const struct rewrite_args *args, int num_files, char **files)
{
	const char *misuse = NULL;
	if (num_files != 2)
		misuse = "IN and OUT are to be given";
	else if (!args->options.target_kernel)
		misuse = "no --target-kernel VERSION given";
	else if (args->is_quiet && args->is_verbose)
		misuse = "-q and -v exclude each other";
	else if (args->sysroot && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	else if (!cmd_is_auto_base(args->base) && cmd_is_same_file(files[1], args->base))
		misuse = "OUT would replace the base";
	else if (access(files[0], R_OK) == 0 && !cmd_is_elf(files[0]) && cmd_is_elf(files[1]))
		misuse = "IN is no ELF file, so that raw BTF would replace OUT, which is one";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_rewrite.name, "%s", misuse);
	return EXIT_MISUSE;
}

/* What was told of a file. */
struct telling {
	struct report report;
	int is_quiet;
	int has_changes;
};

static void tell_changes(void *arg, const char *message)
{
	struct telling *telling = arg;
	telling->has_changes = 1;
	if (!telling->is_quiet)
		report_warn(&telling->report, message);
}

static int rewrite(struct rewrite_args *args, const char *in, const char *out)
{
	struct telling telling = { .is_quiet = args->is_quiet };
	report_start(&telling.report, in, args->is_verbose);
	args->options.note = tell_changes;
	args->options.arg = &telling;
	char *found = NULL;
	struct btfsmith_error *err = cmd_find_base(args->base, args->sysroot, in, &found);
	args->options.base = found ? found : args->base;
	if (!err && found)
		report_found_base(&telling.report, found);
	if (!err)
		err = btfsmith_rewrite(in, out, &args->options);
	free(found);
	if (!err) {
		if (!telling.has_changes)
			report_note(&telling.report, "nothing to change");
		return EXIT_OK;
	}
	if (btfsmith_error_code(err) == BTFSMITH_NO_BASE)
		report_hinted_error(&telling.report, err, base_error_hint(args->base));
	else
		report_file_error(&telling.report, err);
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
