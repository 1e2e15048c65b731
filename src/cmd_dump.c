// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith dump: BTF as text. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"
#include "types_input.h"

enum { OPT_FORMAT = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_ALLOW_MISMATCH, OPT_ROOT };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "FILE is split BTF that extends that of BASE; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be another than the one that FILE was made with" },
	{ "format", OPT_FORMAT, "FORMAT", "form of the text: raw (the default) or c" },
	{ "root", OPT_ROOT, "NAME", "of --format c: this type and what it needs; repeatable" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

static int write_stdout(void *arg, const char *text, size_t len)
{
	(void)arg;
	return fwrite(text, 1, len, stdout) == len ? 0 : -1;
}

/* What the command line asks for. */
struct request {
	struct types_base base;
	const struct format *format;
	const char **roots; /* arguments of --root; room for all there are */
	size_t num_roots;
	int is_help;
};

struct format {
	const char *name;
	int takes_roots;
	struct btfsmith_error *(*print)(const struct btfsmith_types *types,
					const struct request *request);
};

static struct btfsmith_error *
print_raw(const struct btfsmith_types *types, const struct request *request)
{
	(void)request;
	return btfsmith_types_print(types, write_stdout, NULL);
}

static struct btfsmith_error *
print_c(const struct btfsmith_types *types, const struct request *request)
{
	const struct btfsmith_c_options c_options = {
		.size = sizeof(c_options),
		.roots = request->roots,
		.num_roots = request->num_roots,
	};
	return btfsmith_types_print_c(types, &c_options, write_stdout, NULL);
}

static const struct format formats[] = {
	{ "raw", 0, print_raw },
	{ "c", 1, print_c },
};
enum { NUM_FORMATS = sizeof(formats) / sizeof(formats[0]) };

static int dump_file(const char *path, const struct request *request)
{
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = types_input_read(path, &request->base, &types);
	if (!err)
		err = request->format->print(types, request);
	btfsmith_types_destroy(types);
	if (!err)
		return EXIT_OK;
	// cmd_finish_stdout() reports output that could not be written.
	if (ferror(stdout))
		btfsmith_error_destroy(err);
	else
		types_input_report(path, &request->base, err);
	return EXIT_FAILED;
}

static int parse_format(const char *name, const struct format **ret)
{
	char known[64] = "";
	for (int i = 0; i < NUM_FORMATS; i++) {
		if (strcmp(name, formats[i].name) == 0) {
			*ret = &formats[i];
			return EXIT_OK;
		}
		strcat(strcat(known, i ? ", " : ""), formats[i].name);
	}
	report_misuse(cmd_dump.name, "--format '%s': unknown; known: %s", name, known);
	return EXIT_MISUSE;
}

static int parse_option(int letter, struct request *request)
{
	switch (letter) {
	case OPT_BASE:
		request->base.arg = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		request->base.sysroot = optarg;
		return EXIT_OK;
	case OPT_ALLOW_MISMATCH:
		request->base.allows_mismatch = 1;
		return EXIT_OK;
	case OPT_FORMAT:
		return parse_format(optarg, &request->format);
	case OPT_ROOT:
		request->roots[request->num_roots++] = optarg;
		return EXIT_OK;
	case 'h':
		request->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_request(const struct request *request, int num_operands)
{
	if (num_operands != 1) {
		report_misuse(cmd_dump.name, "%s",
			      num_operands == 0 ? "no FILE given"
						: "dump takes exactly one FILE");
		return EXIT_MISUSE;
	}
	if (request->base.sysroot && !cmd_is_auto_base(request->base.arg)) {
		report_misuse(cmd_dump.name, "--sysroot is for --base auto");
		return EXIT_MISUSE;
	}
	if (request->base.allows_mismatch && !request->base.arg) {
		report_misuse(cmd_dump.name, "--allow-base-mismatch is for --base");
		return EXIT_MISUSE;
	}
	if (request->num_roots && !request->format->takes_roots) {
		report_misuse(cmd_dump.name, "--root is for --format c");
		return EXIT_MISUSE;
	}
	return EXIT_OK;
}

static int run_request(int argc, char **argv, struct request *request)
{
	int letter;
	while ((letter = cmd_next_option(&cmd_dump, argc, argv, 0)) != -1) {
		if (parse_option(letter, request) != EXIT_OK)
			return EXIT_MISUSE;
	}
	if (request->is_help) {
		cmd_print_help(&cmd_dump);
		return EXIT_OK;
	}
	int status = check_request(request, argc - optind);
	return status == EXIT_OK ? dump_file(argv[optind], request) : status;
}

static int run(int argc, char **argv)
{
	struct request request = { .format = &formats[0] };
	request.roots = calloc((size_t)argc + 1, sizeof(*request.roots));
	if (!request.roots) {
		report_line("out of memory");
		return EXIT_FAILED;
	}
	int status = run_request(argc, argv, &request);
	free(request.roots);
	return status;
}

const struct cmd cmd_dump = {
	.name = "btfsmith dump",
	.operands = "FILE",
	.summary = "Print the BTF of FILE, which is raw BTF or ELF with a section .BTF.",
	.options = options,
	.run = run,
};
