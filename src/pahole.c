// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * btfsmith-pahole: takes pahole's place in kernel builds. Options, defaults and messages follow
 * pahole 1.32; where they do not, the manual page says why.
 *
 * Builds up to Linux 6.19 do not look at the status when vmlinux is encoded, and all take a
 * file that is there for the result. So whatever the way to fail, no BTF of an earlier run is
 * left behind, but for command lines that are wrong.
 */
#include <errno.h>
#include <getopt.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sysexits.h>
#include <unistd.h>

#include "btfsmith.h"
#include "cmd.h"
#include "jobserver.h"
#include "pahole_features.h"
#include "pahole_version.h"
#include "report.h"

enum {
	OPT_BEFORE_FIRST = CMD_LONG - 1,
#define S(letter, name, arg, help)
#define L(id, name, arg, help) OPT_##id,
#include "pahole.def"
#undef S
#undef L
};

static const struct cmd_option options[] = {
#define S(option_letter, option_name, option_arg, option_help)                           \
	{ option_name, option_letter, option_arg, option_help },
#define L(id, option_name, option_arg, option_help)                                      \
	{ option_name, OPT_##id, option_arg, option_help },
#include "pahole.def"
#undef S
#undef L
	{ 0 },
};

_Static_assert(sizeof(options) / sizeof(options[0]) <= CMD_MAX_OPTIONS, "tables hold them");

struct pahole_args {
	struct pahole_features features;
	const char *detached; /* NULL: in place */
	const char *base;
	const char *languages; /* of the last of both options */
	const char *unit_prefix_excluded;
	const char *name_prefix_cut;
	unsigned int jobs; /* 0: one per CPU */
	bool is_encoding;
	bool is_excluding; /* languages are those not wanted */
	bool is_verbose;
	bool is_done; /* what was asked for has been printed */
};

// ---- options ----

/* Options that are on or off, and what they do to the set of features. */
static const struct switch_effect {
	int letter;
	uint64_t add;
	uint64_t remove;
} switch_effects[] = {
	{ OPT_GEN_FLOATS, BTFSMITH_FEATURE_FLOAT, 0 },
	{ OPT_ATTRIBUTES, BTFSMITH_FEATURE_ATTRIBUTES, 0 },
	{ OPT_SKIP_INCONSISTENT, BTFSMITH_FEATURE_CONSISTENT_FUNC, 0 },
	{ OPT_SKIP_VARS, 0, BTFSMITH_FEATURE_VAR },
	{ OPT_SKIP_DECL_TAG, 0, BTFSMITH_FEATURE_DECL_TAG },
	{ OPT_SKIP_TYPE_TAG, 0, BTFSMITH_FEATURE_TYPE_TAG },
	{ OPT_SKIP_ENUM64, 0, BTFSMITH_FEATURE_ENUM64 },
	{ OPT_GEN_OPTIMIZED, 0, 0 },
	{ OPT_ENCODE_FORCE, 0, 0 },
	{ OPT_REPRODUCIBLE, 0, 0 },
	{ OPT_FIRST_OBJ_ONLY, 0, 0 },
	{ OPT_FIXUP_BITFIELDS, 0, 0 },
	{ 'q', 0, 0 },
};

static const struct switch_effect *find_switch(int letter)
{
	for (size_t i = 0; i < sizeof(switch_effects) / sizeof(switch_effects[0]); i++) {
		if (switch_effects[i].letter == letter)
			return &switch_effects[i];
	}
	return NULL;
}

// Anything that is not a number of threads is one thread.
static unsigned int parse_jobs(const char *text)
{
	if (!text)
		return 0;
	long jobs = strtol(text, NULL, 10);
	if (jobs < 1)
		return 1;
	return jobs < INT_MAX ? (unsigned int)jobs : INT_MAX;
}

static int add_features(struct pahole_args *args, const char *list, bool is_strict)
{
	size_t len = 0;
	const char *unknown = pahole_features_add(&args->features, list, &len);
	if (!unknown || (!is_strict && !args->is_verbose))
		return EXIT_OK;
	report_line("feature '%.*s' in '%s' is not known; --supported_btf_features lists those "
		    "that are%s",
		    (int)(len < 256 ? len : 256), unknown, list, is_strict ? "" : "; ignored");
	return is_strict ? EXIT_FAILED : EXIT_OK;
}

static int check_format(const char *list)
{
	if (strcspn(list, ",") == strlen("dwarf") && strncmp(list, "dwarf", 5) == 0)
		return EXIT_OK;
	report_misuse(cmd_pahole.name, "--format_path '%s': only dwarf is read", list);
	return EX_USAGE;
}

static int check_hashbits(const char *text)
{
	if (strtol(text, NULL, 10) < 32)
		return EXIT_OK;
	report_line("--hashbits '%s': not less than 32", text);
	return EXIT_FAILED;
}

// Known, but of the part of pahole that this program does not have.
static int refuse(const struct cmd_option *option)
{
	report_line("--%s is not about encoding BTF; use pahole", option->name);
	return EX_USAGE;
}

static int print_version(int letter)
{
	unsigned int version = pahole_version();
	if (!version) {
		report_line("%s '%s': not a version such as v1.31",
			    pahole_version_variable, getenv(pahole_version_variable));
		return EX_USAGE;
	}
	if (letter == OPT_NUMERIC_VERSION)
		printf("%u\n", version);
	else if (letter == OPT_VERSION)
		printf("v%u.%02u\n", version / 100, version % 100);
	else
		printf("v%u.%02u-btfsmith-%s\n", version / 100, version % 100,
		       btfsmith_version());
	return EXIT_OK;
}

// To pahole "-" is a file like any other.
static const char *file_name(const char *path)
{
	return strcmp(path, "-") == 0 ? "./-" : path;
}

static void set_languages(struct pahole_args *args, const char *list, bool is_excluding)
{
	args->languages = list;
	args->is_excluding |= is_excluding;
}

// Options that print something, after which nothing else is looked at.
static int print_facts(int letter, struct pahole_args *args)
{
	args->is_done = true;
	switch (letter) {
	case OPT_HELP:
		cmd_print_help(&cmd_pahole);
		return EXIT_OK;
	case OPT_USAGE:
		cmd_print_usage(&cmd_pahole);
		return EXIT_OK;
	case OPT_SUPPORTED_FEATURES:
		pahole_features_print();
		return EXIT_OK;
	default:
		return print_version(letter);
	}
}

static int parse_option(int letter, struct pahole_args *args)
{
	const struct switch_effect *effect = find_switch(letter);
	if (effect) {
		args->features.set |= effect->add;
		args->features.set &= ~effect->remove;
		return EXIT_OK;
	}
	switch (letter) {
	case 'J':
		args->is_encoding = true;
		return EXIT_OK;
	case OPT_DETACHED:
		args->is_encoding = true;
		args->detached = file_name(optarg);
		return EXIT_OK;
	case OPT_BASE:
		args->base = optarg;
		return EXIT_OK;
	case OPT_FEATURES:
	case OPT_FEATURES_SYNONYM:
		return add_features(args, optarg, false);
	case OPT_FEATURES_STRICT:
		return add_features(args, optarg, true);
	case OPT_GEN_ALL:
		return add_features(args, "all", false);
	case 'j':
		args->jobs = parse_jobs(optarg);
		return EXIT_OK;
	case OPT_LANG:
	case OPT_LANG_EXCLUDE:
		set_languages(args, optarg, letter == OPT_LANG_EXCLUDE);
		return EXIT_OK;
	case 'X':
		args->unit_prefix_excluded = optarg;
		return EXIT_OK;
	case OPT_KABI_PREFIX:
		args->name_prefix_cut = optarg;
		return EXIT_OK;
	case 'F':
		return check_format(optarg);
	case OPT_HASHBITS:
		return check_hashbits(optarg);
	case 'V':
		args->is_verbose = true;
		return EXIT_OK;
	default:
		return print_facts(letter, args);
	}
}

static int parse_args(int argc, char **argv, struct pahole_args *args)
{
	int letter;
	int status = EXIT_OK;
	while (status == EXIT_OK && !args->is_done &&
	       (letter = cmd_next_option(&cmd_pahole, argc, argv, 0)) != -1) {
		const struct cmd_option *option = cmd_find_option(&cmd_pahole, letter);
		if (!option)
			status = EX_USAGE;
		else if (!option->help)
			status = refuse(option);
		else
			status = parse_option(letter, args);
	}
	const char *excluded = getenv("PAHOLE_LANG_EXCLUDE");
	if (!args->languages && excluded && *excluded)
		set_languages(args, excluded, true);
	return status;
}

// ---- encoding ----

static bool is_same_file(const char *a, const char *b)
{
	struct stat x, y;
	return stat(a, &x) == 0 && stat(b, &y) == 0 && x.st_dev == y.st_dev &&
	       x.st_ino == y.st_ino;
}

static struct btfsmith_options options_of(const struct pahole_args *args)
{
	return (struct btfsmith_options){
		.size = sizeof(struct btfsmith_options),
		.features = args->features.set,
		.languages = args->is_excluding ? NULL : args->languages,
		.languages_excluded = args->is_excluding ? args->languages : NULL,
		.unit_prefix_excluded = args->unit_prefix_excluded,
		.name_prefix_cut = args->name_prefix_cut,
		.base = args->base,
		// Kernel builds know which vmlinux is theirs, even if its release has changed since.
		.allow_base_mismatch = 1,
		// As pahole: of a file of its own there is no second one.
		.distill = args->features.wants_distilled_base && args->base && !args->detached,
	};
}

// What only the library can judge, such as names of languages.
static int check_options(const struct pahole_args *args)
{
	const struct btfsmith_options encode_options = options_of(args);
	struct btfsmith_error *err = btfsmith_options_check(&encode_options);
	if (!err)
		return EXIT_OK;
	report_line("%s", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return EXIT_FAILED;
}

// Whatever can be wrong with the command line is found here at the latest, since a wrong one
// leaves everything as it was.
static int check_args(const struct pahole_args *args, int num_files, const char *path)
{
	const char *misuse = NULL;
	if (!args->is_encoding)
		misuse = "only encoding is done here, by -J or --btf_encode_detached; use "
			 "pahole to print types";
	else if (num_files == 0)
		misuse = "no FILE given";
	else if (args->detached && is_same_file(args->detached, path))
		misuse = "--btf_encode_detached would write over FILE";
	else if (args->detached && args->base && is_same_file(args->detached, args->base))
		misuse = "--btf_encode_detached would write over the base";
	if (misuse) {
		report_misuse(cmd_pahole.name, "%s", misuse);
		return EX_USAGE;
	}
	if (num_files > 1) {
		report_line("several files are not merged into one BTF; give one FILE");
		return EXIT_FAILED;
	}
	return check_options(args);
}

// A device, a pipe and whatever a link such as /dev/stdout leads to are no results.
static int remove_old_output(const char *path)
{
	struct stat st;
	if (lstat(path, &st) != 0 || !S_ISREG(st.st_mode) || unlink(path) == 0)
		return EXIT_OK;
	report_line("%s: remove: %s", path, strerror(errno));
	return EXIT_FAILED;
}

// What cannot be removed is no encoder's: the file is none, or its .BTF a linker's.
static void remove_old_section(const char *path, const char *reason)
{
	struct btfsmith_error *err = btfsmith_elf_remove(path);
	enum btfsmith_code code = btfsmith_error_code(err);
	if (code == BTFSMITH_IO && strcmp(btfsmith_error_message(err), reason) != 0)
		report_line("%s; its section .BTF is an old one", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
}

static struct btfsmith_error *encode(const struct pahole_args *args, struct report *report,
				     struct btfsmith_types **ret)
{
	struct btfsmith_options encode_options = options_of(args);
	encode_options.jobs = jobserver_acquire(args->jobs);
	encode_options.diag = report_diag;
	encode_options.warn = report_warn;
	encode_options.arg = report;
	struct btfsmith_error *err = btfsmith_encode(report->path, &encode_options, ret);
	jobserver_release();
	return err;
}

static struct btfsmith_error *write_types(const struct pahole_args *args, const char *path,
					  const struct btfsmith_types *types)
{
	if (args->detached)
		return btfsmith_types_write_raw(types, args->detached);
	return btfsmith_types_write_elf(types, path, path);
}

static int end_in_failure(const struct pahole_args *args, struct report *report,
			  struct btfsmith_error *err)
{
	// Nothing to encode is no failure to pahole, nor to builds: assembler has no types.
	if (btfsmith_error_code(err) == BTFSMITH_NO_DWARF) {
		if (args->is_verbose)
			report_line("%s", btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		return EXIT_OK;
	}
	if (!args->detached)
		remove_old_section(report->path, btfsmith_error_message(err));
	report_error(report->path, err);
	return EXIT_FAILED;
}

static int write_encoded(const struct pahole_args *args, struct report *report,
			 const struct btfsmith_types *types)
{
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct btfsmith_error *err = btfsmith_types_stats(types, &stats);
	// Likewise what only has the types of its base.
	if (!err && !stats.types_out) {
		report_note(report, "no types that the base does not have");
		return EXIT_OK;
	}
	if (!err)
		err = write_types(args, report->path, types);
	if (err)
		return end_in_failure(args, report, err);
	report_summary(report, &stats);
	return EXIT_OK;
}

static int encode_file(const struct pahole_args *args, const char *path)
{
	struct report report;
	report_start(&report, path, args->is_verbose);
	struct btfsmith_types *types = NULL;
	if (args->detached && remove_old_output(args->detached) != EXIT_OK)
		return EXIT_FAILED;
	struct btfsmith_error *err = encode(args, &report, &types);
	int status = err ? end_in_failure(args, &report, err)
			 : write_encoded(args, &report, types);
	btfsmith_types_destroy(types);
	return status;
}

static int run(int argc, char **argv)
{
	struct pahole_args args = { .jobs = 1 };
	pahole_features_init(&args.features);
	int status = parse_args(argc, argv, &args);
	if (status != EXIT_OK || args.is_done)
		return status;
	const char *path = optind < argc ? file_name(argv[optind]) : NULL;
	status = check_args(&args, argc - optind, path);
	return status == EXIT_OK ? encode_file(&args, path) : status;
}

static const char *list_word(const struct cmd_option *option, unsigned int i)
{
	if (strstr(option->name, "features"))
		return pahole_features_word(i);
	if (strncmp(option->name, "lang", 4) == 0)
		return btfsmith_language_name(i);
	bool is_format = strcmp(option->name, "format_path") == 0;
	return is_format && i == 0 ? "dwarf" : NULL;
}

const struct cmd cmd_pahole = {
	.name = "btfsmith-pahole",
	.operands = "FILE",
	.summary = "Make BTF of the DWARF in FILE as pahole does for kernel builds.",
	.options = options,
	.run = run,
	.list_word = list_word,
};
