// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith diff: what differs between the types of two files. */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "diff.h"
#include "report.h"
#include "stdin_input.h"
#include "types_input.h"

/* As diff(1) has them. */
enum { EXIT_SAME = 0, EXIT_DIFFERENT = 1, EXIT_TROUBLE = 2 };

enum {
	OPT_BASE = CMD_LONG,
	OPT_BASE_A,
	OPT_BASE_B,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_JSON,
	OPT_ONLY,
	OPT_SUMMARY,
	OPT_IGNORE_COPIES,
};

static const struct cmd_option options[] = {
	{ "base", OPT_BASE, "BASE", "A and B are split BTF that extends that of BASE; auto: of their kernels" },
	{ "base-a", OPT_BASE_A, "BASE", "the same of A alone; auto: of its kernel" },
	{ "base-b", OPT_BASE_B, "BASE", "the same of B alone; auto: of its kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what \"auto\" takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be another than the one that the file was made with" },
	{ "only", OPT_ONLY, "NAME", "only what is called NAME counts (repeatable)" },
	{ "ignore-copies", OPT_IGNORE_COPIES, NULL,
	  "types that say the same as another one of the file or its base do not count" },
	{ "brief", 'q', NULL, "print only whether they differ" },
	{ "summary", OPT_SUMMARY, NULL, "print only how many of each kind differ" },
	{ "verbose", 'v', NULL, "print each member that only moved, and report which base was found" },
	{ "json", OPT_JSON, NULL, "print JSON" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct diff_args {
	const char *base;     /* of both, but for one that has its own */
	const char *bases[2];
	const char *sysroot;
	unsigned int allows_mismatch;
	struct diff_view view; /* paths, names and form */
	const char **only;     /* heap */
	int ignore_copies;
	int is_brief;
	int is_json;
	int is_help;
};

static int add_name(struct diff_args *args, const char *name)
{
	int num = args->view.num_only;
	const char **only = realloc(args->only, (size_t)(num + 1) * sizeof(*only));
	if (!only) {
		report_line("out of memory");
		return EXIT_TROUBLE;
	}
	only[num] = name;
	args->only = only;
	args->view.only = only;
	args->view.num_only = num + 1;
	return EXIT_SAME;
}

static int parse_option(int letter, struct diff_args *args)
{
	switch (letter) {
	case OPT_BASE:
		args->base = optarg;
		return EXIT_SAME;
	case OPT_BASE_A:
	case OPT_BASE_B:
		args->bases[letter - OPT_BASE_A] = optarg;
		return EXIT_SAME;
	case OPT_SYSROOT:
		args->sysroot = optarg;
		return EXIT_SAME;
	case OPT_ALLOW_MISMATCH:
		args->allows_mismatch = 1;
		return EXIT_SAME;
	case OPT_ONLY:
		return add_name(args, optarg);
	case OPT_IGNORE_COPIES:
		args->ignore_copies = 1;
		return EXIT_SAME;
	case OPT_SUMMARY:
		args->view.is_summary = 1;
		return EXIT_SAME;
	case OPT_JSON:
		args->is_json = 1;
		return EXIT_SAME;
	case 'q':
		args->is_brief = 1;
		return EXIT_SAME;
	case 'v':
		args->view.is_verbose = 1;
		return EXIT_SAME;
	case 'h':
		args->is_help = 1;
		return EXIT_SAME;
	default:
		return EXIT_TROUBLE;
	}
}

static int check_args(const struct diff_args *args, int num_operands)
{
	const char *misuse = NULL;
	if (num_operands != 2)
		misuse = "diff takes exactly two files";
	else if (args->sysroot && !cmd_is_auto_base(args->bases[0]) &&
		 !cmd_is_auto_base(args->bases[1]))
		misuse = "--sysroot is for --base auto, --base-a auto and --base-b auto";
	else if (args->is_brief + args->view.is_summary + args->is_json > 1)
		misuse = "--brief, --summary and --json exclude each other";
	else if (args->is_json && !diff_has_json())
		misuse = "--json: this program was built without it; it needs jansson";
	if (!misuse)
		return EXIT_SAME;
	report_misuse(cmd_diff.name, "%s", misuse);
	return EXIT_TROUBLE;
}

// ---- running ----

static int is_different(const struct diff_view *view)
{
	const struct btfsmith_diff_entry *entry = view->diff->entries;
	while (entry && !diff_is_shown(view, entry))
		entry = entry->next;
	return entry != NULL;
}

static int print(const struct diff_args *args, const struct diff_view *view)
{
	int status = is_different(view) ? EXIT_DIFFERENT : EXIT_SAME;
	if (args->is_json) {
		if (diff_print_json(view) != 0) {
			report_line("%s: out of memory", view->new_path);
			return EXIT_TROUBLE;
		}
	} else if (args->is_brief) {
		if (status == EXIT_DIFFERENT)
			printf("%s and %s differ\n", view->old_path, view->new_path);
	} else {
		diff_print_text(view);
	}
	return status;
}

// Is anything called so in either file, with or without its kind before it?
static int is_known(struct btfsmith_types *types[2], const char *name)
{
	const char *space = strchr(name, ' ');
	for (int i = 0; i < 2; i++) {
		if (btfsmith_types_find(types[i], BTFSMITH_KIND_VOID, name, 0))
			return 1;
		if (space && btfsmith_types_find(types[i], BTFSMITH_KIND_VOID, space + 1, 0))
			return 1;
	}
	return 0;
}

// What is not there does not differ, but who asks for it has mistyped its name.
static int check_names(const struct diff_view *view, struct btfsmith_types *types[2])
{
	for (int i = 0; i < view->num_only; i++) {
		const struct diff_view one = { .only = &view->only[i], .num_only = 1, .diff = view->diff };
		if (is_known(types, view->only[i]) || is_different(&one))
			continue;
		report_line("neither %s nor %s has a type called '%s'", view->old_path,
			    view->new_path, view->only[i]);
		return EXIT_TROUBLE;
	}
	return EXIT_SAME;
}

static int compare(const struct diff_args *args, struct btfsmith_types *types[2])
{
	struct diff_view view = args->view;
	struct btfsmith_diff *diff = NULL;
	const struct btfsmith_diff_options diff_options = {
		.size = sizeof(diff_options),
		.ignore_copies = (unsigned int)args->ignore_copies,
	};
	struct btfsmith_error *err = btfsmith_diff(types[0], types[1], &diff_options, &diff);
	if (err) {
		report_error(view.old_path, err);
		return EXIT_TROUBLE;
	}
	view.diff = diff;
	int status = check_names(&view, types);
	if (status == EXIT_SAME)
		status = print(args, &view);
	btfsmith_diff_destroy(diff);
	return status;
}

static int diff_files(const struct diff_args *args)
{
	const char *const paths[2] = { args->view.old_path, args->view.new_path };
	static const char *const hints[2] = {
		"--base-a BASE names a file that has it, --base-a auto looks for it",
		"--base-b BASE names a file that has it, --base-b auto looks for it",
	};
	struct btfsmith_types *types[2] = { NULL, NULL };
	int status = EXIT_SAME;
	for (int i = 0; i < 2; i++) {
		const struct types_base base = {
			.arg = args->bases[i],
			.sysroot = args->sysroot,
			.allows_mismatch = args->allows_mismatch,
			.is_verbose = args->view.is_verbose,
			.hint = args->bases[i] ? NULL : hints[i],
		};
		struct btfsmith_error *err = types_input_read(paths[i], &base, &types[i]);
		if (!err)
			continue;
		types_input_report(paths[i], &base, err);
		status = EXIT_TROUBLE;
	}
	if (status == EXIT_SAME)
		status = compare(args, types);
	btfsmith_types_destroy(types[0]);
	btfsmith_types_destroy(types[1]);
	return status;
}

static int run(int argc, char **argv)
{
	struct diff_args args = { 0 };
	int letter, status = EXIT_SAME;
	while (status == EXIT_SAME &&
	       (letter = cmd_next_option(&cmd_diff, argc, argv, 0)) != -1)
		status = parse_option(letter, &args);
	if (status == EXIT_SAME && args.is_help) {
		cmd_print_help(&cmd_diff);
	} else if (status == EXIT_SAME) {
		for (int i = 0; i < 2; i++)
			args.bases[i] = args.bases[i] ? args.bases[i] : args.base;
		status = check_args(&args, argc - optind);
		if (status == EXIT_SAME) {
			args.view.old_path = stdin_input(argv[optind]);
			args.view.new_path = stdin_input(argv[optind + 1]);
			status = args.view.old_path && args.view.new_path
					 ? diff_files(&args)
					 : EXIT_TROUBLE;
		}
	}
	free(args.only);
	return cmd_answer(status);
}

const struct cmd cmd_diff = {
	.name = "btfsmith diff",
	.operands = "A B",
	.summary = "Print what differs between the BTF of A and that of B, by its meaning.",
	.options = options,
	.run = run,
};
