// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith dump: BTF as text. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_FORMAT = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_EXT };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "FILE is split BTF that extends that of BASE; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "format", OPT_FORMAT, "FORMAT", "form of the text: raw (the default)" },
	{ "ext", OPT_EXT, NULL, "also print what is in section .BTF.ext of a BPF object" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

static int write_stdout(void *arg, const char *text, size_t len)
{
	(void)arg;
	return fwrite(text, 1, len, stdout) == len ? 0 : -1;
}

// Split BTF that has its base with it needs no other.
static struct btfsmith_error *read_alone(const char *path, struct btfsmith_types **ret)
{
	struct btfsmith_error *err = btfsmith_read(path, ret);
	if (!err || btfsmith_error_code(err) != BTFSMITH_UNSUPPORTED)
		return err;
	struct btfsmith_error *not_distilled = btfsmith_read_distilled(path, ret);
	btfsmith_error_destroy(not_distilled ? not_distilled : err);
	return not_distilled ? err : NULL;
}

static struct btfsmith_error *
read_file(const char *path, const char *base, const char *sysroot, struct btfsmith_types **ret)
{
	char *found_base = NULL;
	struct btfsmith_error *err = cmd_find_base(base, sysroot, path, &found_base);
	if (err)
		return err;
	if (found_base)
		base = found_base;
	err = base ? btfsmith_read_split(path, base, ret) : read_alone(path, ret);
	free(found_base);
	return err;
}

struct args {
	const char *path;
	const char *base;
	const char *sysroot;
	int has_ext;
	int is_help;
};

// What is asked for by name has to be there.
static struct btfsmith_error *print_ext(const struct args *args,
					const struct btfsmith_types *types, int *is_missing)
{
	struct btfsmith_ext *ext = NULL;
	struct btfsmith_error *err = btfsmith_ext_read(args->path, types, &ext);
	if (!err && !ext)
		*is_missing = 1;
	if (ext)
		err = btfsmith_ext_print(ext, write_stdout, NULL);
	btfsmith_ext_destroy(ext);
	return err;
}

static int dump_file(const struct args *args)
{
	struct btfsmith_types *types = NULL;
	int is_missing = 0;
	struct btfsmith_error *err = read_file(args->path, args->base, args->sysroot, &types);
	if (!err)
		err = btfsmith_types_print(types, write_stdout, NULL);
	if (!err && args->has_ext)
		err = print_ext(args, types, &is_missing);
	btfsmith_types_destroy(types);
	if (is_missing)
		report_line("%s: no section .BTF.ext", args->path);
	if (!err)
		return is_missing ? EXIT_FAILED : EXIT_OK;
	// cmd_finish_stdout() reports output that could not be written.
	if (ferror(stdout))
		btfsmith_error_destroy(err);
	else
		report_error(args->path, err);
	return EXIT_FAILED;
}

static int check_format(const char *format)
{
	if (strcmp(format, "raw") == 0)
		return EXIT_OK;
	report_misuse(cmd_dump.name, "--format '%s': unknown; known: raw", format);
	return EXIT_MISUSE;
}

static int parse_option(int letter, struct args *args)
{
	switch (letter) {
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->sysroot = optarg;
		return EXIT_OK;
	case OPT_FORMAT:
		return check_format(optarg);
	case OPT_EXT:
		args->has_ext = 1;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_args(int num_files, const struct args *args)
{
	const char *misuse = NULL;
	if (num_files != 1)
		misuse = num_files ? "dump takes exactly one FILE" : "no FILE given";
	else if (args->sysroot && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_dump.name, "%s", misuse);
	return EXIT_MISUSE;
}

static int run(int argc, char **argv)
{
	struct args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_dump, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_dump);
		return EXIT_OK;
	}
	int status = check_args(argc - optind, &args);
	if (status != EXIT_OK)
		return status;
	args.path = argv[optind];
	return dump_file(&args);
}

const struct cmd cmd_dump = {
	.name = "btfsmith dump",
	.operands = "FILE",
	.summary = "Print the BTF of FILE, which is raw BTF or ELF with a section .BTF.",
	.options = options,
	.run = run,
};
