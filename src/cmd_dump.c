// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith dump: BTF as text. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "dump.h"
#include "report.h"

enum { OPT_FORMAT = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_EXT };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "FILE is split BTF that extends that of BASE; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "format", OPT_FORMAT, "raw|json", "form of the text (default: raw)" },
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

enum format { FORMAT_RAW, FORMAT_JSON };

struct args {
	const char *path;
	const char *base;
	const char *sysroot;
	enum format format;
	int wants_ext;
	int is_help;
};

/* What is in the file. */
struct contents {
	struct btfsmith_types *types;
	struct btfsmith_ext *ext; /* NULL: none, or not asked for */
};

static struct btfsmith_error *read_contents(const struct args *args, struct contents *contents)
{
	struct btfsmith_error *err =
		read_file(args->path, args->base, args->sysroot, &contents->types);
	if (!err && (args->wants_ext || args->format == FORMAT_JSON))
		err = btfsmith_ext_read(args->path, contents->types, &contents->ext);
	return err;
}

static struct btfsmith_error *print_raw(const struct contents *contents)
{
	struct btfsmith_error *err = btfsmith_types_print(contents->types, write_stdout, NULL);
	if (!err && contents->ext)
		err = btfsmith_ext_print(contents->ext, write_stdout, NULL);
	return err;
}

static int print_json(const struct args *args, const struct contents *contents)
{
	if (dump_print_json(contents->types, contents->ext) == 0)
		return EXIT_OK;
	report_line("%s: out of memory", args->path);
	return EXIT_FAILED;
}

static int fail(const struct args *args, struct btfsmith_error *err)
{
	// cmd_finish_stdout() reports output that could not be written.
	if (ferror(stdout))
		btfsmith_error_destroy(err);
	else
		report_error(args->path, err);
	return EXIT_FAILED;
}

static int print_contents(const struct args *args, const struct contents *contents)
{
	// What is asked for by name has to be there.
	if (args->wants_ext && !contents->ext) {
		report_line("%s: no section .BTF.ext", args->path);
		return EXIT_FAILED;
	}
	if (args->format == FORMAT_JSON)
		return print_json(args, contents);
	struct btfsmith_error *err = print_raw(contents);
	return err ? fail(args, err) : EXIT_OK;
}

static int dump_file(const struct args *args)
{
	struct contents contents = { 0 };
	struct btfsmith_error *err = read_contents(args, &contents);
	int status = err ? fail(args, err) : print_contents(args, &contents);
	btfsmith_ext_destroy(contents.ext);
	btfsmith_types_destroy(contents.types);
	return status;
}

static int parse_format(const char *name, enum format *ret)
{
	static const char *const names[] = { [FORMAT_RAW] = "raw", [FORMAT_JSON] = "json" };
	for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
		if (strcmp(name, names[i]) == 0) {
			*ret = (enum format)i;
			return EXIT_OK;
		}
	}
	report_misuse(cmd_dump.name, "--format '%s': unknown; known: raw, json", name);
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
		return parse_format(optarg, &args->format);
	case OPT_EXT:
		args->wants_ext = 1;
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
	else if (args->format == FORMAT_JSON && !dump_has_json())
		misuse = "--format json: this program was built without it; it needs jansson";
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
