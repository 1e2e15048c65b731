// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith check: what a kernel would say of BTF. */
#include <getopt.h>
#include <stdio.h>
#include <string.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"
#include "stdin_input.h"

enum { OPT_AS = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_KERNEL, OPT_KERNEL_BTF };

static const struct cmd_option options[] = {
	{ "as", OPT_AS, "program|vmlinux|module", "program (BPF_BTF_LOAD; the default), vmlinux, or module" },
	{ "base", OPT_BASE, "BASE", "the BTF that a module's extends; auto: that of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "kernel", OPT_KERNEL, "RELEASE", "judge as that Linux does, such as 6.1; else the newest" },
	{ "target-kernel", OPT_KERNEL, "RELEASE", NULL },
	{ "kernel-btf", OPT_KERNEL_BTF, "FILE", "BTF of the kernel, for programs that point to its structs" },
	{ "verbose", 'v', NULL, "report which base was found on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct check_args {
	struct cmd_base base;
	struct btfsmith_check_options options;
	struct btfsmith_checker *checker; /* NULL: none yet */
	struct base_errors base_errors;
	int is_verbose;
	int is_help;
};

static int parse_way(const char *text, enum btfsmith_check_as *ret)
{
	static const char *const words[] = { "", "program", "vmlinux", "module" };
	for (enum btfsmith_check_as as = BTFSMITH_CHECK_PROGRAM; as <= BTFSMITH_CHECK_MODULE; as++) {
		if (strcmp(text, words[as]) == 0) {
			*ret = as;
			return EXIT_OK;
		}
	}
	report_misuse(cmd_check.name, "--as '%s': unknown; known: program, vmlinux, module", text);
	return EXIT_MISUSE;
}

static int parse_option(int letter, struct check_args *args)
{
	switch (letter) {
	case OPT_AS:
		return parse_way(optarg, &args->options.as);
	case OPT_BASE:
		args->base.arg = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->base.sysroot = optarg;
		return EXIT_OK;
	case OPT_KERNEL:
		args->options.release = optarg;
		return cmd_check_kernel(&cmd_check, "--kernel", optarg);
	case OPT_KERNEL_BTF:
		args->options.kernel_btf = optarg;
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

static int check_args(const struct check_args *args, int num_files)
{
	const char *misuse = NULL;
	enum btfsmith_check_as as = args->options.as;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (args->base.arg && (as == BTFSMITH_CHECK_PROGRAM || as == BTFSMITH_CHECK_VMLINUX))
		misuse = "--base is for modules";
	else if (args->base.sysroot && !cmd_is_auto_base(args->base.arg))
		misuse = "--sysroot is for --base auto";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_check.name, "%s", misuse);
	return EXIT_MISUSE;
}

// The base of one file is mostly that of the one before, and then read already.
static struct btfsmith_error *open_checker(struct check_args *args, struct report *report)
{
	int is_other = 0;
	struct btfsmith_error *err = NULL;
	if (args->base.arg)
		err = cmd_base_of(&args->base, report, &is_other);
	if (err || (args->checker && !is_other))
		return err;
	btfsmith_checker_destroy(args->checker);
	args->checker = NULL;
	args->options.size = sizeof(args->options);
	args->options.base = args->base.path;
	args->options.try_others = 1;
	return btfsmith_checker_open(&args->options, &args->checker);
}

// Control characters of the file's name shown as '?', as on standard error.
static void print_path(const char *path)
{
	for (; *path; path++)
		putchar((unsigned char)*path < 0x20 || *path == 0x7F ? '?' : *path);
}

static int print_verdict(const char *path, const struct btfsmith_verdict *verdict)
{
	print_path(path);
	if (!verdict->error) {
		printf(": accepted%s%s\n", verdict->text[0] ? ", " : "", verdict->text);
		return EXIT_OK;
	}
	printf(": rejected: %s: ", verdict->error);
	if (strcmp(verdict->part, ".BTF") != 0)
		printf("%s: ", verdict->part);
	printf("%s", verdict->text);
	if (verdict->accepted_by)
		printf(" (Linux %s accepts it)", verdict->accepted_by);
	putchar('\n');
	return EXIT_FAILED;
}

// What may be meant where there is no base, or no word of the way.
static void report_hints(struct check_args *args, struct report *report,
			 const struct btfsmith_verdict *verdict)
{
	struct btfsmith_types *types = NULL;
	if (verdict->base_doubt)
		report_warn(report, verdict->base_doubt);
	if (verdict->accepted_as == BTFSMITH_CHECK_VMLINUX)
		report_failure(report, "as a kernel's own BTF it is accepted: --as vmlinux");
	if (!verdict->error || args->options.as != BTFSMITH_CHECK_BY_BASE || args->base.arg)
		return;
	struct btfsmith_error *err = btfsmith_read(report->path, &types);
	if (btfsmith_error_code(err) == BTFSMITH_NO_BASE)
		base_error_report(&args->base_errors, report, err);
	else
		btfsmith_error_destroy(err);
	btfsmith_types_destroy(types);
}

static void report_trouble(struct check_args *args, struct report *report,
			   struct btfsmith_error *err)
{
	// No option makes it take a base that is of no use at all.
	if (btfsmith_error_code(err) == BTFSMITH_NO_BASE)
		base_error_report(&args->base_errors, report, err);
	else
		report_file_error(report, err);
}

static int check_file(struct check_args *args, const char *path)
{
	struct report report;
	report_start(&report, path, args->is_verbose);
	struct btfsmith_verdict *verdict = NULL;
	struct btfsmith_error *err = open_checker(args, &report);
	if (!err)
		err = btfsmith_check(args->checker, path, &verdict);
	if (err) {
		report_trouble(args, &report, err);
		return EXIT_MISUSE;
	}
	int status = print_verdict(path, verdict);
	report_hints(args, &report, verdict);
	btfsmith_verdict_destroy(verdict);
	return status;
}

static int check_files(struct check_args *args, int num, char **paths)
{
	int worst = EXIT_OK;
	args->base_errors.hint = base_error_hint(args->base.arg);
	for (int i = 0; i < num; i++) {
		const char *path = stdin_input(paths[i]);
		int status = path ? check_file(args, path) : EXIT_MISUSE;
		if (status > worst)
			worst = status;
	}
	btfsmith_checker_destroy(args->checker);
	cmd_base_forget(&args->base);
	base_errors_deinit(&args->base_errors);
	return worst;
}

static int run(int argc, char **argv)
{
	struct check_args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_check, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_check);
		return cmd_answer(EXIT_OK);
	}
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	return cmd_answer(check_files(&args, argc - optind, argv + optind));
}

const struct cmd cmd_check = {
	.name = "btfsmith check",
	.operands = "FILE...",
	.summary = "Tell whether a kernel would take the BTF of each FILE, and why not.",
	.options = options,
	.run = run,
};
