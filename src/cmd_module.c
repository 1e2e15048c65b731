// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith module: all BTF that a module built outside of the kernel's tree needs. */
#include <getopt.h>
#include <inttypes.h>
#include <stdlib.h>
#include <string.h>

#include "base_error.h"
#include "batch.h"
#include "btfsmith.h"
#include "cmd.h"
#include "jobserver.h"
#include "report.h"
#include "shared_base.h"

enum {
	OPT_FEATURES = CMD_LONG,
	OPT_BASE,
	OPT_KERNEL,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_DISTILL,
	OPT_NO_DISTILL,
	OPT_DEBUG_FILE,
	OPT_DEBUG_DIR,
	OPT_DROP_SIGNATURE,
};

static const struct cmd_option options[] = {
	{ "jobs", 'j', "N",
	  "use N threads (default: all usable CPUs; in make, free slots)" },
	{ "kernel", OPT_KERNEL, "RELEASE",
	  "the kernel that is to load FILE (default: the one in its vermagic)" },
	{ "base", OPT_BASE, "BASE",
	  "the BTF of that kernel is in BASE; auto, the default: look for it; none: do "
	  "not" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be of another kernel than FILE" },
	{ "distill", OPT_DISTILL, NULL,
	  "make a distilled base, also if that kernel is too old" },
	{ "no-distill", OPT_NO_DISTILL, NULL,
	  "make none, also if that kernel would take it" },
	{ "features", OPT_FEATURES, "LIST",
	  "what may be emitted: names with commas between; default, all, none, -name" },
	{ "debug-file", OPT_DEBUG_FILE, "D",
	  "the DWARF of FILE is in D (default: found)" },
	{ "debug-dir", OPT_DEBUG_DIR, "DIR",
	  "look for it in DIR (default: /usr/lib/debug)" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change signed modules, too, which then are signed no more" },
	{ "output", 'o', "OUT", "write a changed copy of FILE to OUT" },
	{ "verbose", 'v', NULL, "report what was done on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct module_args {
	struct btfsmith_module_options options;
	const char *base; /* the argument of --base; "auto" without one */
	int is_verbose;
	int is_help;
	int has_distill;    /* --distill was given */
	int has_no_distill; /* --no-distill was */
};

static int parse_base_option(int letter, struct module_args *args)
{
	struct btfsmith_module_options *module_options = &args->options;
	switch (letter) {
	case OPT_KERNEL:
		module_options->release = optarg;
		return EXIT_OK;
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		module_options->root = optarg;
		return EXIT_OK;
	case OPT_ALLOW_MISMATCH:
		module_options->allow_base_mismatch = 1;
		return EXIT_OK;
	case OPT_DISTILL:
		args->has_distill = 1;
		module_options->kind_of_base = BTFSMITH_MODULE_BASE_DISTILLED;
		return EXIT_OK;
	case OPT_NO_DISTILL:
		args->has_no_distill = 1;
		module_options->kind_of_base = BTFSMITH_MODULE_BASE_KERNEL;
		return EXIT_OK;
	default:
		return EXIT_MISUSE;
	}
}

static int parse_option(int letter, struct module_args *args)
{
	struct btfsmith_module_options *module_options = &args->options;
	switch (letter) {
	case 'j':
		return cmd_parse_jobs(&cmd_module, optarg, &module_options->jobs);
	case OPT_FEATURES:
		return cmd_parse_features(&cmd_module, optarg, &module_options->features);
	case OPT_DEBUG_FILE:
		module_options->debug_file = optarg;
		return EXIT_OK;
	case OPT_DEBUG_DIR:
		module_options->debug_dir = optarg;
		return EXIT_OK;
	case OPT_DROP_SIGNATURE:
		module_options->drop_signature = 1;
		return EXIT_OK;
	case 'o':
		module_options->output = optarg;
		return EXIT_OK;
	case 'v':
		args->is_verbose = 1;
		return EXIT_OK;
	case 'h':
		args->is_help = 1;
		return EXIT_OK;
	default:
		return parse_base_option(letter, args);
	}
}

static int check_args(const struct module_args *args, int num_files)
{
	const struct btfsmith_module_options *module_options = &args->options;
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (args->has_distill && args->has_no_distill)
		misuse = "--distill and --no-distill exclude each other";
	else if (module_options->output && num_files > 1)
		misuse = "-o takes exactly one FILE";
	else if (module_options->output && strcmp(module_options->output, "-") == 0)
		misuse = "-o cannot write to standard output";
	else if (module_options->debug_file && num_files > 1)
		misuse = "--debug-file takes exactly one FILE";
	else if (module_options->root && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	else if (module_options->allow_base_mismatch && module_options->without_base)
		misuse = "--allow-base-mismatch is for a base";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_module.name, "%s", misuse);
	return EXIT_MISUSE;
}

/* One of the modules. */
struct item {
	struct report report;
	struct btfsmith_error *err; /* not yet reported */
};

struct work {
	const struct module_args *args;
	struct shared_base base;
	char **paths;
	struct item *items;
	int num;
	int num_failed;
	struct report report; /* of all modules */
	struct base_errors base_errors;
};

static void note(void *arg, const char *message)
{
	const struct report *report = arg;
	if (report->is_verbose)
		report_warn(arg, message);
}

static struct btfsmith_error *
run_module(const struct work *work, int i, unsigned int jobs)
{
	struct item *item = &work->items[i];
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct btfsmith_ids_stats ids = { .size = sizeof(ids) };
	struct btfsmith_module_options module_options = work->args->options;
	module_options.jobs = jobs;
	module_options.open_base = shared_base_for(&work->base, work->paths[i]);
	if (module_options.open_base) {
		module_options.base = NULL;
		module_options.base_release = work->base.release;
	}
	// Of a base that was found for another module it is not known yet.
	if (module_options.open_base && work->base.is_found)
		module_options.allow_base_mismatch = 0;
	module_options.progress = work->num == 1 ? report_progress : NULL;
	module_options.diag = report_diag;
	module_options.warn = report_warn;
	module_options.note = note;
	module_options.arg = &item->report;
	struct btfsmith_error *err =
		btfsmith_module(work->paths[i], &module_options, &stats, &ids);
	if (module_options.open_base && shared_base_is_misfit(&work->base, err)) {
		btfsmith_error_destroy(err);
		module_options.open_base = NULL;
		module_options.base_release = NULL;
		module_options.allow_base_mismatch = work->args->options.allow_base_mismatch;
		err = btfsmith_module(work->paths[i], &module_options, &stats, &ids);
	}
	report_end_progress(&item->report);
	if (err)
		return err;
	if (!stats.types_out)
		report_note(&item->report,
			    "no types that the kernel does not have: no BTF");
	report_summary(&item->report, &stats);
	report_ids(&item->report, &ids);
	return NULL;
}

static void start(void *arg, int i, unsigned int jobs)
{
	const struct work *work = arg;
	struct item *item = &work->items[i];
	report_start(&item->report, work->paths[i], work->args->is_verbose);
	if (work->num > 1)
		report_defer(&item->report);
	item->err = run_module(work, i, jobs);
}

static void end(void *arg, int i)
{
	struct work *work = arg;
	struct item *item = &work->items[i];
	report_end_progress(&work->report);
	work->num_failed += item->err != NULL;
	if (item->err)
		base_error_report(&work->base_errors, &item->report, item->err);
	report_end(&item->report);
	if (work->num > 1)
		report_count(&work->report, i + 1, work->num);
}

static int run_modules(struct work *work)
{
	const struct module_args *args = work->args;
	struct batch batch = {
		.paths = work->paths,
		.num = work->num,
		.jobs = args->options.jobs ? args->options.jobs : jobserver_acquire(0),
		.work = start,
		.end = end,
		.arg = work,
	};
	// A module that fails does not keep the others from being done.
	int status = batch_run(&batch);
	jobserver_release();
	report_end_progress(&work->report);
	if (status)
		report_line("out of memory");
	else if (work->num > 1 && (work->num_failed || args->is_verbose))
		report_line("%d of %d modules done, %d failed",
			    work->num - work->num_failed, work->num, work->num_failed);
	return status || work->num_failed ? EXIT_FAILED : EXIT_OK;
}

static int run_work(struct work *work)
{
	const struct module_args *args = work->args;
	const struct base_choice choice = {
		.base = args->options.without_base ? NULL : args->base,
		.sysroot = args->options.root,
		.release = args->options.release,
		.is_verbose = args->is_verbose,
	};
	report_start(&work->report, "", args->is_verbose);
	int status = shared_base_open(&choice, work->paths, work->num, &work->base);
	if (status != EXIT_OK)
		return status;
	work->items = calloc((size_t)work->num, sizeof(*work->items));
	if (!work->items)
		report_line("out of memory");
	status = work->items ? run_modules(work) : EXIT_FAILED;
	free(work->items);
	shared_base_close(&work->base);
	base_errors_deinit(&work->base_errors);
	return status;
}

static int run(int argc, char **argv)
{
	struct module_args args = { .options.size = sizeof(args.options),
				    .base = "auto" };
	int letter;
	while ((letter = cmd_next_option(&cmd_module, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_module);
		return EXIT_OK;
	}
	if (strcmp(args.base, "none") == 0)
		args.options.without_base = 1;
	else if (!cmd_is_auto_base(args.base))
		args.options.base = args.base;
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	struct work work = { .args = &args,
			     .paths = argv + optind,
			     .num = argc - optind,
			     .base_errors.hint = base_error_hint(args.base) };
	return run_work(&work);
}

const struct cmd cmd_module = {
	.name = "btfsmith module",
	.operands = "FILE...",
	.summary = "Put BTF, a distilled base and ids into each kernel module FILE.",
	.options = options,
	.run = run,
};
