// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith encode: DWARF in ELF files to a section .BTF, or to raw BTF files. */
#include <errno.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "base_error.h"
#include "batch.h"
#include "btfsmith.h"
#include "cmd.h"
#include "heap.h"
#include "jobserver.h"
#include "report.h"
#include "shared_base.h"

enum {
	OPT_FEATURES = CMD_LONG,
	OPT_TARGET_KERNEL,
	OPT_RAW,
	OPT_RAW_DIR,
	OPT_BASE,
	OPT_DISTILL,
	OPT_SYSROOT,
	OPT_ALLOW_MISMATCH,
	OPT_REQUIRE_KFUNCS,
	OPT_DEBUG_FILE,
	OPT_DEBUG_DIR,
	OPT_DROP_SIGNATURE,
};

static const struct cmd_option options[] = {
	{ "jobs", 'j', "N", "use N threads (default: all usable CPUs; in make, free slots)" },
	{ "features", OPT_FEATURES, "LIST",
	  "what may be emitted: names with commas between; default, all, none, -name" },
	{ "target-kernel", OPT_TARGET_KERNEL, "VERSION",
	  "only what that Linux can read (5.10); auto: the one FILE is or is for" },
	{ "kernel", OPT_TARGET_KERNEL, "VERSION", NULL },
	{ "base", OPT_BASE, "BASE",
	  "extend the BTF of BASE: leave out what it has; auto: that of FILE's kernel" },
	{ "sysroot", OPT_SYSROOT, "DIR", "what --base auto takes for the root folder" },
	{ "allow-base-mismatch", OPT_ALLOW_MISMATCH, NULL,
	  "BASE may be of another kernel than FILE" },
	{ "distill", OPT_DISTILL, NULL, "make a distilled base, which fits other kernels, too" },
	{ "require-kfuncs", OPT_REQUIRE_KFUNCS, NULL, "fail if a kfunc cannot be encoded" },
	{ "debug-file", OPT_DEBUG_FILE, "D", "the DWARF of FILE is in D (default: found)" },
	{ "debug-dir", OPT_DEBUG_DIR, "DIR", "look for it in DIR (default: /usr/lib/debug)" },
	{ "drop-signature", OPT_DROP_SIGNATURE, NULL,
	  "change signed modules, too, which then are signed no more" },
	{ "output", 'o', "OUT", "write a copy of FILE with .BTF to OUT" },
	{ "raw", OPT_RAW, "OUT", "write raw BTF to OUT, '-' being standard output" },
	{ "raw-dir", OPT_RAW_DIR, "DIR", "write raw BTF of each FILE to DIR/NAME.btf" },
	{ "verbose", 'v', NULL, "report oddities and a summary on standard error" },
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

struct encode_args {
	uint64_t features;
	const char *target_kernel;
	unsigned int jobs;
	const char *base;
	const char *sysroot;
	unsigned int allows_mismatch;
	const char *output;
	const char *raw;
	const char *raw_dir;
	const char *debug_file;
	const char *debug_dir;
	unsigned int distills;
	unsigned int requires_kfuncs;
	unsigned int drops_signature;
	int is_verbose;
	int is_help;
};

static int parse_option(int letter, struct encode_args *args)
{
	switch (letter) {
	case 'j':
		return cmd_parse_jobs(&cmd_encode, optarg, &args->jobs);
	case OPT_FEATURES:
		return cmd_parse_features(&cmd_encode, optarg, &args->features);
	case OPT_TARGET_KERNEL:
		args->target_kernel = optarg;
		return cmd_check_kernel(&cmd_encode, "--target-kernel", optarg);
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case OPT_SYSROOT:
		args->sysroot = optarg;
		return EXIT_OK;
	case OPT_ALLOW_MISMATCH:
		args->allows_mismatch = 1;
		return EXIT_OK;
	case OPT_DISTILL:
		args->distills = 1;
		return EXIT_OK;
	case OPT_REQUIRE_KFUNCS:
		args->requires_kfuncs = 1;
		return EXIT_OK;
	case OPT_DEBUG_FILE:
		args->debug_file = optarg;
		return EXIT_OK;
	case OPT_DEBUG_DIR:
		args->debug_dir = optarg;
		return EXIT_OK;
	case OPT_DROP_SIGNATURE:
		args->drops_signature = 1;
		return EXIT_OK;
	case 'o':
		args->output = optarg;
		return EXIT_OK;
	case OPT_RAW:
		args->raw = optarg;
		return EXIT_OK;
	case OPT_RAW_DIR:
		args->raw_dir = optarg;
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

static int check_args(const struct encode_args *args, int num_files)
{
	const char *misuse = NULL;
	if (num_files == 0)
		misuse = "no FILE given";
	else if (args->output && args->raw)
		misuse = "-o and --raw exclude each other";
	else if (args->raw_dir && (args->output || args->raw))
		misuse = "--raw-dir excludes -o and --raw";
	else if (args->output && num_files > 1)
		misuse = "-o takes exactly one FILE";
	else if (args->raw && num_files > 1)
		misuse = "--raw takes exactly one FILE";
	else if (args->debug_file && num_files > 1)
		misuse = "--debug-file takes exactly one FILE";
	else if (args->output && strcmp(args->output, "-") == 0)
		misuse = "-o cannot write to standard output; --raw can";
	else if (args->sysroot && !cmd_is_auto_base(args->base))
		misuse = "--sysroot is for --base auto";
	else if (args->allows_mismatch && !args->base)
		misuse = "--allow-base-mismatch is for --base";
	else if (args->distills && args->raw && strcmp(args->raw, "-") == 0)
		misuse = "--distill makes OUT and OUT.base, so that OUT cannot be '-'";
	if (!misuse)
		return EXIT_OK;
	report_misuse(cmd_encode.name, "%s", misuse);
	return EXIT_MISUSE;
}

static const char base_hint[] =
	"--base BASE names a file that has it, --sysroot DIR a root folder to look in, and "
	"--distill without --base needs none";

// Of modules most are so small that one thread has done with them when a second has begun.
enum { LEAST_BYTES_A_JOB = 2 << 20 };

/* One of the files. */
struct item {
	const char *path;
	char *raw; /* where raw BTF goes; NULL: the section, or args->raw */
	struct report report;
	struct btfsmith_error *err; /* not yet reported */
	int is_empty; /* the base has all of its types */
};

struct encoding {
	const struct encode_args *args;
	struct shared_base base;
	struct item *items;
	int num;
	struct report report; /* of all files */
	struct base_errors base_errors;
	int num_failed;
	int num_empty;
};

// ---- names of raw files ----

// Without the suffixes of modules, compressed or not.
static size_t name_len(const char *name)
{
	static const char *const suffixes[] = { ".ko", ".ko.gz", ".ko.xz", ".ko.zst" };
	size_t len = strlen(name);
	for (size_t i = 0; i < sizeof(suffixes) / sizeof(suffixes[0]); i++) {
		size_t suffix_len = strlen(suffixes[i]);
		if (len > suffix_len && strcmp(name + len - suffix_len, suffixes[i]) == 0)
			return len - suffix_len;
	}
	return len;
}

// What FILE is called in DIR.
static char *raw_path(const char *dir, const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	size_t len = name_len(name);
	char *ret = NULL;
	return asprintf(&ret, "%s/%.*s.btf", dir, (int)len, name) < 0 ? NULL : ret;
}

static int compare_raw(const void *left, const void *right)
{
	const struct item *const *a = left, *const *b = right;
	return strcmp((*a)->raw, (*b)->raw);
}

// Two files that would be written to one place are found before anything is written.
static int check_raw_paths(const struct encoding *encoding)
{
	// gcc takes an int for one that may be negative, and warns.
	size_t num = (unsigned int)encoding->num;
	const struct item **sorted = calloc(num, sizeof(*sorted));
	int status = sorted ? EXIT_OK : EXIT_FAILED;
	for (size_t i = 0; sorted && i < num; i++)
		sorted[i] = &encoding->items[i];
	if (sorted)
		qsort(sorted, num, sizeof(*sorted), compare_raw);
	else
		report_line("out of memory");
	for (size_t i = 1; sorted && i < num; i++) {
		if (strcmp(sorted[i - 1]->raw, sorted[i]->raw) != 0)
			continue;
		report_misuse(cmd_encode.name, "--raw-dir: '%s' and '%s' would both be '%s'",
			      sorted[i - 1]->path, sorted[i]->path, sorted[i]->raw);
		status = EXIT_MISUSE;
		break;
	}
	free(sorted);
	return status;
}

// As mkdir -p. The folder is there in the end, or errno says why not; *@p path is as it was.
static int make_folders(char *path)
{
	for (char *slash = strchr(path + 1, '/'); slash; slash = strchr(slash + 1, '/')) {
		*slash = '\0';
		int failed = mkdir(path, 0777) != 0 && errno != EEXIST;
		*slash = '/';
		if (failed)
			return -1;
	}
	return mkdir(path, 0777) != 0 && errno != EEXIST ? -1 : 0;
}

static int make_raw_dir(const char *dir)
{
	struct stat st;
	char *path = *dir ? strdup(dir) : NULL;
	int status = path ? make_folders(path) : -1;
	int why = *dir ? errno : ENOENT;
	free(path);
	if (status == 0 && (stat(dir, &st) != 0 || !S_ISDIR(st.st_mode))) {
		status = -1;
		why = ENOTDIR;
	}
	if (status == 0)
		return EXIT_OK;
	report_line("%s: the folder cannot be made: %s", dir, strerror(why));
	return EXIT_FAILED;
}

static int name_raw_files(struct encoding *encoding)
{
	const char *dir = encoding->args->raw_dir;
	for (int i = 0; i < encoding->num; i++) {
		encoding->items[i].raw = raw_path(dir, encoding->items[i].path);
		if (!encoding->items[i].raw) {
			report_line("out of memory");
			return EXIT_FAILED;
		}
	}
	int status = check_raw_paths(encoding);
	return status == EXIT_OK ? make_raw_dir(dir) : status;
}

// ---- one file ----

static struct btfsmith_error *write_types(const struct encode_args *args, struct item *item,
					  const struct btfsmith_types *types)
{
	const char *raw = item->raw ? item->raw : args->raw;
	if (raw)
		return btfsmith_types_write_raw(types, raw);
	const struct btfsmith_write_options write_options = {
		.size = sizeof(write_options),
		.drop_signature = args->drops_signature,
		.warn = report_warn,
		.arg = &item->report,
	};
	return btfsmith_types_write_elf_with(types, item->path,
					     args->output ? args->output : item->path,
					     &write_options);
}

// Which base a file's BTF is to extend: a path, or one that is open; both NULL: none.
struct chosen_base {
	char *found; /* heap; NULL: not looked for */
	const char *path;
	const struct btfsmith_base *open;
};

static struct btfsmith_error *find_base(const struct encode_args *args, struct item *item,
					struct chosen_base *ret)
{
	struct btfsmith_error *err =
		cmd_find_base(args->base, args->sysroot, item->path, &ret->found);
	ret->path = ret->found ? ret->found : args->base;
	if (!err && ret->found)
		report_found_base(&item->report, ret->found);
	return err;
}

static struct btfsmith_error *choose_base(const struct encoding *encoding, struct item *item,
					  struct chosen_base *ret)
{
	const struct encode_args *args = encoding->args;
	*ret = (struct chosen_base){ .open = shared_base_for(&encoding->base, item->path) };
	return ret->open ? NULL : find_base(args, item, ret);
}

static struct btfsmith_error *make_types(const struct encoding *encoding, struct item *item,
					 unsigned int jobs, const struct chosen_base *base,
					 struct btfsmith_types **ret)
{
	const struct encode_args *args = encoding->args;
	const struct btfsmith_options encode_options = {
		.size = sizeof(encode_options),
		.features = args->features,
		.target_kernel = args->target_kernel,
		// Of many files only who wants to know all wants to know that of each.
		.note = encoding->num == 1 || args->is_verbose ? report_warn : NULL,
		.jobs = jobs,
		.base = base->path,
		.open_base = base->open,
		.base_release = base->open ? encoding->base.release : NULL,
		// Of a base that was found for another file it is not known yet.
		.allow_base_mismatch =
			args->allows_mismatch && !(base->open && encoding->base.is_found),
		.debug_file = args->debug_file,
		.debug_dir = args->debug_dir,
		.distill = args->distills,
		.refuse_signed = !args->drops_signature && !item->raw && !args->raw,
		.require_kfuncs = args->requires_kfuncs,
		.progress = encoding->num == 1 ? report_progress : NULL,
		.diag = report_diag,
		.warn = report_warn,
		.arg = &item->report,
	};
	return btfsmith_encode(item->path, &encode_options, ret);
}

static struct btfsmith_error *encode_file(const struct encoding *encoding, struct item *item,
					  unsigned int jobs)
{
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct btfsmith_types *types = NULL;
	struct chosen_base base;
	struct btfsmith_error *err = choose_base(encoding, item, &base);
	if (!err)
		err = make_types(encoding, item, jobs, &base, &types);
	if (base.open && shared_base_is_misfit(&encoding->base, err)) {
		btfsmith_error_destroy(err);
		base.open = NULL;
		err = find_base(encoding->args, item, &base);
		if (!err)
			err = make_types(encoding, item, jobs, &base, &types);
	}
	free(base.found);
	report_end_progress(&item->report);
	if (!err)
		err = write_types(encoding->args, item, types);
	if (!err)
		err = btfsmith_types_stats(types, &stats);
	btfsmith_types_destroy(types);
	item->is_empty = !err && !stats.types_out;
	if (item->is_empty)
		report_note(&item->report, "no types that the base does not have: no BTF");
	if (!err)
		report_summary(&item->report, &stats);
	return err;
}

static void work(void *arg, int i, unsigned int jobs)
{
	struct encoding *encoding = arg;
	struct item *item = &encoding->items[i];
	report_start(&item->report, item->path, encoding->args->is_verbose);
	if (encoding->num > 1)
		report_defer(&item->report);
	item->err = encode_file(encoding, item, jobs);
}

static void end(void *arg, int i)
{
	struct encoding *encoding = arg;
	struct item *item = &encoding->items[i];
	report_end_progress(&encoding->report);
	encoding->num_failed += item->err != NULL;
	if (item->err)
		base_error_report(&encoding->base_errors, &item->report, item->err);
	report_end(&item->report);
	encoding->num_empty += item->is_empty;
	if (encoding->num > 1)
		report_count(&encoding->report, i + 1, encoding->num);
}

// ---- all files ----

static void sum_up(struct encoding *encoding)
{
	report_end_progress(&encoding->report);
	if (encoding->num < 2 || (!encoding->num_failed && !encoding->args->is_verbose))
		return;
	report_line("%d of %d files done, %d without types of their own, %d failed",
		    encoding->num - encoding->num_failed, encoding->num, encoding->num_empty,
		    encoding->num_failed);
}

static int encode_files(struct encoding *encoding, char **paths)
{
	const struct encode_args *args = encoding->args;
	const struct base_choice choice = {
		.base = args->base,
		.sysroot = args->sysroot,
		.is_verbose = args->is_verbose,
	};
	if (shared_base_open(&choice, paths, encoding->num, &encoding->base) != EXIT_OK)
		return EXIT_FAILED;
	struct batch batch = {
		.paths = paths,
		.num = encoding->num,
		.jobs = args->jobs ? args->jobs : jobserver_acquire(0),
		.least_bytes_a_job = args->base ? LEAST_BYTES_A_JOB : 0,
		.work = work,
		.end = end,
		.arg = encoding,
	};
	// A file that fails does not keep the others from being done.
	int status = batch_run(&batch);
	jobserver_release();
	if (status)
		report_line("out of memory");
	sum_up(encoding);
	return status || encoding->num_failed ? EXIT_FAILED : EXIT_OK;
}

// Raw BTF in the place of what it is made of, or of any ELF file, would be the end of that.
static int check_raw_targets(const struct encoding *encoding)
{
	const struct encode_args *args = encoding->args;
	for (int i = 0; i < encoding->num; i++) {
		const struct item *item = &encoding->items[i];
		const char *raw = item->raw ? item->raw : args->raw;
		const char *in = cmd_is_same_file(raw, item->path)   ? item->path
				 : cmd_is_same_file(raw, args->base) ? args->base
								     : NULL;
		if (in)
			report_misuse(cmd_encode.name,
				      "raw BTF would replace '%s', which it is made of", in);
		else if (cmd_is_elf(raw))
			report_misuse(cmd_encode.name, "raw BTF would replace '%s', an ELF file",
				      raw);
		else
			continue;
		return EXIT_MISUSE;
	}
	return EXIT_OK;
}

static int run_encoding(struct encoding *encoding, char **paths)
{
	report_start(&encoding->report, "", encoding->args->is_verbose);
	encoding->items = calloc((size_t)encoding->num, sizeof(*encoding->items));
	if (!encoding->items) {
		report_line("out of memory");
		return EXIT_FAILED;
	}
	for (int i = 0; i < encoding->num; i++)
		encoding->items[i].path = paths[i];
	int status = encoding->args->raw_dir ? name_raw_files(encoding) : EXIT_OK;
	if (status == EXIT_OK)
		status = check_raw_targets(encoding);
	return status == EXIT_OK ? encode_files(encoding, paths) : status;
}

static int run(int argc, char **argv)
{
	struct encode_args args = { 0 };
	int letter;
	while ((letter = cmd_next_option(&cmd_encode, argc, argv, 0)) != -1) {
		int status = parse_option(letter, &args);
		if (status != EXIT_OK)
			return status;
	}
	if (args.is_help) {
		cmd_print_help(&cmd_encode);
		return EXIT_OK;
	}
	int status = check_args(&args, argc - optind);
	if (status != EXIT_OK)
		return status;
	struct encoding encoding = {
		.args = &args,
		.num = argc - optind,
		.base_errors = { .hint = base_hint },
	};
	if (encoding.num == 1 && args.base)
		heap_prepare();
	status = run_encoding(&encoding, argv + optind);
	for (int i = 0; encoding.items && i < encoding.num; i++)
		free(encoding.items[i].raw);
	free(encoding.items);
	shared_base_close(&encoding.base);
	base_errors_deinit(&encoding.base_errors);
	return status;
}

const struct cmd cmd_encode = {
	.name = "btfsmith encode",
	.operands = "FILE...",
	.summary = "Make BTF of the DWARF in each FILE and put it into FILE as section "
		   ".BTF.",
	.options = options,
	.run = run,
};
