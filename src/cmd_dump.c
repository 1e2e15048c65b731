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
#include "stdin_input.h"
#include "types_input.h"

enum {
	OPT_FORMAT = CMD_LONG,
	OPT_BASE,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_ROOT,
	OPT_EXT,
};

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "FILE is split BTF that extends that of BASE; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be another than the one that FILE was made with" },
	{ "format", OPT_FORMAT, "raw|c|json", "form of the text (default: raw)" },
	{ "ext", OPT_EXT, NULL, "also print what is in section .BTF.ext of a BPF object" },
	{ "root", OPT_ROOT, "NAME", "of --format c: this type and what it needs; repeatable" },
	{ "verbose", 'v', NULL, "report which base was found on standard error" },
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
	int wants_ext;
	int is_help;
};

/* What is in the file. */
struct contents {
	struct btfsmith_types *types;
	struct btfsmith_ext *ext; /* NULL: none, or not asked for */
};

struct format {
	const char *name;
	int takes_roots;
	int has_ext; /* it has a place for .BTF.ext */
	struct btfsmith_error *(*print)(const struct contents *contents,
					const struct request *request);
};

static struct btfsmith_error *
print_raw(const struct contents *contents, const struct request *request)
{
	(void)request;
	struct btfsmith_error *err = btfsmith_types_print(contents->types, write_stdout, NULL);
	if (!err && contents->ext)
		err = btfsmith_ext_print(contents->ext, write_stdout, NULL);
	return err;
}

static struct btfsmith_error *
print_c(const struct contents *contents, const struct request *request)
{
	const struct btfsmith_c_options c_options = {
		.size = sizeof(c_options),
		.roots = request->roots,
		.num_roots = request->num_roots,
	};
	return btfsmith_types_print_c(contents->types, &c_options, write_stdout, NULL);
}

// That of --format json, which fails for nothing but lack of memory, is in print_contents().
static const struct format formats[] = {
	{ "raw", 0, 1, print_raw },
	{ "c", 1, 0, print_c },
	{ "json", 0, 1, NULL },
};
enum { NUM_FORMATS = sizeof(formats) / sizeof(formats[0]) };

static int is_json(const struct request *request)
{
	return !request->format->print;
}

static struct btfsmith_error *read_contents(const char *path, const struct request *request,
					    struct contents *contents)
{
	struct btfsmith_error *err =
		types_input_read(path, &request->base, &contents->types);
	if (!err && (request->wants_ext || is_json(request)))
		err = btfsmith_ext_read(path, contents->types, &contents->ext);
	return err;
}

static int fail(const char *path, const struct request *request,
		struct btfsmith_error *err)
{
	// cmd_main() reports output that could not be written.
	if (ferror(stdout))
		btfsmith_error_destroy(err);
	else
		types_input_report(path, &request->base, err);
	return EXIT_FAILED;
}

static int print_contents(const char *path, const struct request *request,
			  const struct contents *contents)
{
	// What is asked for by name has to be there.
	if (request->wants_ext && !contents->ext) {
		report_line("%s: no section .BTF.ext", path);
		return EXIT_FAILED;
	}
	if (is_json(request)) {
		int status = dump_print_json(contents->types, contents->ext);
		if (status == 0)
			return EXIT_OK;
		report_line("%s: %s", path,
			    status == -1 ? "out of memory"
					 : "as JSON its names would have more than 1 GiB");
		return EXIT_FAILED;
	}
	struct btfsmith_error *err = request->format->print(contents, request);
	return err ? fail(path, request, err) : EXIT_OK;
}

static int dump_file(const char *path, const struct request *request)
{
	struct contents contents = { 0 };
	struct btfsmith_error *err = read_contents(path, request, &contents);
	int status = err ? fail(path, request, err) : print_contents(path, request, &contents);
	btfsmith_ext_destroy(contents.ext);
	btfsmith_types_destroy(contents.types);
	return status;
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
	case OPT_EXT:
		request->wants_ext = 1;
		return EXIT_OK;
	case 'v':
		request->base.is_verbose = 1;
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
	if (request->wants_ext && !request->format->has_ext) {
		report_misuse(cmd_dump.name, "--ext is for --format raw and json");
		return EXIT_MISUSE;
	}
	if (is_json(request) && !dump_has_json()) {
		report_misuse(cmd_dump.name, "--format json: this program was built without "
					     "it; it needs jansson");
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
	if (status != EXIT_OK)
		return status;
	const char *path = stdin_input(argv[optind]);
	return path ? dump_file(path, request) : EXIT_FAILED;
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
