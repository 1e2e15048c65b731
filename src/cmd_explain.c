// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith explain: why a function, type or variable is in BTF, or is not. */
#include <getopt.h>
#include <stdlib.h>

#include "btfsmith.h"
#include "cmd.h"
#include "explain.h"
#include "report.h"

enum { OPT_FEATURES = CMD_LONG, OPT_JSON, OPT_DEBUG_FILE, OPT_DEBUG_DIR };

static const struct cmd_option options[] = {
	{ "jobs", 'j', "N", "use N threads (default: all usable CPUs)" },
	{ "features", OPT_FEATURES, "LIST", "what BTF would have, as for encode" },
	{ "debug-file", OPT_DEBUG_FILE, "D", "the DWARF of FILE is in D (default: found)" },
	{ "debug-dir", OPT_DEBUG_DIR, "DIR", "look for it in DIR (default: /usr/lib/debug)" },
	{ "json", OPT_JSON, NULL, "print JSON" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct explain_args {
	uint64_t features;
	unsigned int jobs;
	const char *debug_file;
	const char *debug_dir;
	int is_json;
	int is_help;
};

static int parse_option(int letter, struct explain_args *args)
{
	switch (letter) {
	case 'j':
		return cmd_parse_jobs(&cmd_explain, optarg, &args->jobs);
	case OPT_FEATURES:
		return cmd_parse_features(&cmd_explain, optarg, &args->features);
	case OPT_DEBUG_FILE:
		args->debug_file = optarg;
		return EXIT_OK;
	case OPT_DEBUG_DIR:
		args->debug_dir = optarg;
		return EXIT_OK;
	case OPT_JSON:
		args->is_json = 1;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int check_args(const struct explain_args *args, int num_operands)
{
	const char *misuse = NULL;
	if (num_operands == 0)
		misuse = "no FILE given";
	else if (args->is_json && !explain_has_json())
		misuse = "--json: this program was built without it; it needs jansson";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_explain.name, "%s", misuse);
	return EXIT_MISUSE;
}

static int
print(const struct explain_args *args, const struct btfsmith_explanation *explanation)
{
	int status = EXIT_OK;
	if (!args->is_json) {
		explain_print_text(explanation);
	} else if (explain_print_json(explanation) != 0) {
		report_line("%s: out of memory", explanation->path);
		return EXIT_FAILED;
	}
	for (const struct btfsmith_subject *subject = explanation->subjects; subject;
	     subject = subject->next) {
		if (!subject->is_found)
			status = EXIT_FAILED;
	}
	return status;
}

static int explain(const struct explain_args *args, const char *path,
		   const char *const *names, size_t num_names)
{
	struct report report;
	report_start(&report, path, 0);
	const struct btfsmith_options explain_options = {
		.size = sizeof(explain_options),
		.features = args->features,
		.jobs = args->jobs,
		.debug_file = args->debug_file,
		.debug_dir = args->debug_dir,
		.progress = report_progress,
		.arg = &report,
	};
	struct btfsmith_explanation *explanation = NULL;
	struct btfsmith_error *err =
		btfsmith_explain(path, &explain_options, names, num_names, &explanation);
	report_end_progress(&report);
	if (err) {
		report_error(path, err);
		return EXIT_FAILED;
	}
	int status = print(args, explanation);
	btfsmith_explanation_destroy(explanation);
	return status;
}

static int run(int argc, char **argv)
{
	struct explain_args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_explain, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_explain);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	return explain(&args, argv[optind], (const char *const *)argv + optind + 1,
		       (size_t)(argc - optind - 1));
}

const struct cmd cmd_explain = {
	.name = "btfsmith explain",
	.operands = "FILE [NAME...]",
	.summary =
		"Say why functions, types and variables of FILE are in its BTF or not.",
	.options = options,
	.run = run,
};
