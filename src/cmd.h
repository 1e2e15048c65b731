// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Sub-commands as tables: what a command is called, the options it takes, what runs it.
 * One table of options feeds getopt_long() and --help, and a test compares the manual pages
 * with --help.
 */
#ifndef BTFSMITH_CMD_H
#define BTFSMITH_CMD_H

#include <stdint.h>

/* Exit statuses of the program. */
enum { EXIT_OK = 0, EXIT_FAILED = 1, EXIT_MISUSE = 2 };

struct cmd_option {
	const char *name; /* without the dashes; NULL ends a table */
	int letter; /* also the one-letter form when it is a character, else >= CMD_LONG */
	/*
	 * What --help calls its argument; NULL: it takes none; "[N]": it may be attached. Words with
	 * '|' between are those it may be; for FILE, DIR, LIST and the like see complete.c.
	 */
	const char *arg;
	/* NULL: it is known, but not offered, such as another name of the one before it */
	const char *help;
};

/* Letters of options that have only a long form start here. */
enum { CMD_LONG = 256, CMD_MAX_OPTIONS = 128 };

struct cmd;

/* A sub-command. */
struct command {
	const char *word; /* NULL ends a table */
	const struct cmd *cmd;
};

struct cmd {
	const char *name; /* "btfsmith encode"; of a program its own */
	const char *operands;
	const char *summary;
	const struct cmd_option *options;
	/* Gets the arguments after the name of the command, argv[0] being that name. */
	int (*run)(int argc, char **argv);
	const struct command *commands; /* NULL: it has none */
	/*
	 * Word number @p i that may be in the argument of @p option, if that is called LIST; NULL:
	 * no more. Without this function it is cmd_feature_word().
	 */
	const char *(*list_word)(const struct cmd_option *option, unsigned int i);
};

extern const struct cmd cmd_check;
extern const struct cmd cmd_encode;
extern const struct cmd cmd_diff;
extern const struct cmd cmd_dump;
extern const struct cmd cmd_explain;
extern const struct cmd cmd_ids;
extern const struct cmd cmd_module;
extern const struct cmd cmd_relocate;
extern const struct cmd cmd_rewrite;
extern const struct cmd cmd_pahole;

/** Be @p cmd: what main() returns. */
int cmd_main(const struct cmd *cmd, int argc, char **argv);

/**
 * Of a command whose status 1 is an answer: @p status, or EXIT_MISUSE, which is reported, when not
 * all that it printed could be written.
 */
int cmd_answer(int status);

/**
 * The next option of @p cmd in @p argv as getopt_long() finds it; optarg and optind are set.
 * Options end at the first operand when @p stops_at_operand.
 *
 * @return its letter; -1: no more; '?': misuse, which has been reported.
 */
int cmd_next_option(const struct cmd *cmd, int argc, char **argv, int stops_at_operand);

/** The option of @p cmd that has @p letter, or NULL. */
const struct cmd_option *cmd_find_option(const struct cmd *cmd, int letter);

/** Print the line that says how @p cmd is called. */
void cmd_print_usage(const struct cmd *cmd);

/** The argument of -j. @return EXIT_OK or, reported, EXIT_MISUSE; so does the next one. */
int cmd_parse_jobs(const struct cmd *cmd, const char *text, unsigned int *ret);

/** Would writing to @p out be writing to @p in? */
int cmd_is_same_file(const char *out, const char *in);

/**
 * Is there a regular file @p path that is ELF, or compressed, which of what is read here only ELF
 * is? Raw BTF in its place would hardly be what was meant. @p path may be NULL.
 */
int cmd_is_elf(const char *path);

/** Is @p base, the argument of --base or NULL, the word for what cmd_find_base() finds? */
int cmd_is_auto_base(const char *base);

/**
 * The base of @p file if that word was given, else nothing.
 *
 * @param sysroot NULL: the root.
 * @param[out] ret To be freed; untouched if there is nothing to find.
 */
struct btfsmith_error *cmd_find_base(const char *base, const char *sysroot, const char *file,
				     char **ret);

struct report;

/* The base of one file after the other: what --base and --sysroot say, either NULL. */
struct cmd_base {
	const char *arg;
	const char *sysroot;
	const char *path; /* that of the file which was asked for last */
	char *found;      /* heap; NULL: it was not looked for */
};

/**
 * Set base->path to what is the base of the file that @p report is of. When it had to be looked
 * for it is reported.
 *
 * @param[out] is_other_ret It is not what base->path was before; also set to 1 on failure.
 */
struct btfsmith_error *cmd_base_of(struct cmd_base *base, struct report *report,
				   int *is_other_ret);
void cmd_base_forget(struct cmd_base *base);

/** Words for the argument of --features, for struct cmd. */
const char *cmd_feature_word(const struct cmd_option *option, unsigned int i);

/** The argument of --features, for btfsmith_options. */
int cmd_parse_features(const struct cmd *cmd, const char *list, uint64_t *ret);

/**
 * Is @p release, the argument of @p option, a release of Linux that has BTF, or "auto"? One that is
 * later than all that are known is warned of. @return EXIT_OK or, reported, EXIT_MISUSE.
 */
int cmd_check_kernel(const struct cmd *cmd, const char *option, const char *release);

/** Print usage and options of @p cmd to standard output. */
void cmd_print_help(const struct cmd *cmd);

#endif
