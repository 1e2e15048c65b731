// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith dump: BTF as text. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base_error.h"
#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

enum { OPT_FORMAT = CMD_LONG, OPT_BASE, OPT_SYSROOT, OPT_ALLOW_MISMATCH };

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "FILE is split BTF that extends that of BASE; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be another than the one that FILE was made with" },
	{ "format", OPT_FORMAT, "FORMAT", "form of the text: raw (the default)" },
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
	if (!err || btfsmith_error_code(err) != BTFSMITH_NO_BASE)
		return err;
	struct btfsmith_error *not_distilled = btfsmith_read_distilled(path, ret);
	btfsmith_error_destroy(not_distilled ? not_distilled : err);
	return not_distilled ? err : NULL;
}

/* What the options say of the base. */
struct dump_base {
	const char *arg; /* NULL: there is none */
	const char *sysroot;
	unsigned int allows_mismatch;
};

static struct btfsmith_error *
read_file(const char *path, const struct dump_base *base, struct btfsmith_types **ret)
{
	const struct btfsmith_read_options read_options = {
		.size = sizeof(read_options),
		.allow_base_mismatch = base->allows_mismatch,
	};
	if (!base->arg)
		return read_alone(path, ret);
	char *found = NULL;
	struct btfsmith_error *err = cmd_find_base(base->arg, base->sysroot, path, &found);
	if (!err)
		err = btfsmith_read_split_with(path, found ? found : base->arg,
					       &read_options, ret);
	free(found);
	return err;
}

static void report_unread(const char *path, const struct dump_base *base,
			  struct btfsmith_error *err)
{
	struct report report = { .path = path };
	struct base_errors errors = { .hint = base_error_hint(base->arg) };
	base_error_report(&errors, &report, err);
	base_errors_deinit(&errors);
}

static int dump_file(const char *path, const struct dump_base *base)
{
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = read_file(path, base, &types);
	if (!err)
		err = btfsmith_types_print(types, write_stdout, NULL);
	btfsmith_types_destroy(types);
	if (!err)
		return EXIT_OK;
	// cmd_finish_stdout() reports output that could not be written.
	if (ferror(stdout))
		btfsmith_error_destroy(err);
	else
		report_unread(path, base, err);
	return EXIT_FAILED;
}

static int check_format(const char *format)
{
	if (strcmp(format, "raw") == 0)
		return EXIT_OK;
	report_misuse(cmd_dump.name, "--format '%s': unknown; known: raw", format);
	return EXIT_MISUSE;
}

static int run(int argc, char **argv)
{
	struct dump_base base = { 0 };
	int is_help = 0;
	int letter;
	while ((letter = cmd_next_option(&cmd_dump, argc, argv, 0)) != -1) {
		if (letter == '?' ||
		    (letter == OPT_FORMAT && check_format(optarg) != EXIT_OK))
			return EXIT_MISUSE;
		if (letter == OPT_BASE)
			base.arg = optarg;
		if (letter == OPT_SYSROOT)
			base.sysroot = optarg;
		if (letter == OPT_ALLOW_MISMATCH)
			base.allows_mismatch = 1;
		if (letter == 'h')
			is_help = 1;
	}
	if (is_help) {
		cmd_print_help(&cmd_dump);
		return EXIT_OK;
	}
	if (argc - optind != 1) {
		report_misuse(cmd_dump.name, "%s",
			      argc == optind ? "no FILE given"
					     : "dump takes exactly one FILE");
		return EXIT_MISUSE;
	}
	const char *misuse = NULL;
	if (base.sysroot && !cmd_is_auto_base(base.arg))
		misuse = "--sysroot is for --base auto";
	else if (base.allows_mismatch && !base.arg)
		misuse = "--allow-base-mismatch is for --base";
	if (misuse) {
		report_misuse(cmd_dump.name, "%s", misuse);
		return EXIT_MISUSE;
	}
	return dump_file(argv[optind], &base);
}

const struct cmd cmd_dump = {
	.name = "btfsmith dump",
	.operands = "FILE",
	.summary = "Print the BTF of FILE, which is raw BTF or ELF with a section .BTF.",
	.options = options,
	.run = run,
};
