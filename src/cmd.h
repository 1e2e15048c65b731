// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Sub-commands as tables: what a command is called, the options it takes, what runs it.
 * One table of options feeds getopt_long() and --help, and a test compares the manual pages
 * with --help.
 */
#ifndef BTFSMITH_CMD_H
#define BTFSMITH_CMD_H

/* Exit statuses of the program. */
enum { EXIT_OK = 0, EXIT_FAILED = 1, EXIT_MISUSE = 2 };

struct cmd_option {
	const char *name; /* without the dashes; NULL ends a table */
	int letter; /* also the one-letter form when it is a character, else >= CMD_LONG */
	const char *arg; /* what --help calls its argument; NULL: it takes none */
	const char *help;
};

/* Letters of options that have only a long form start here. */
enum { CMD_LONG = 256, CMD_MAX_OPTIONS = 16 };

struct cmd {
	const char *name; /* "btfsmith encode" */
	const char *operands;
	const char *summary;
	const struct cmd_option *options;
	/* Gets the arguments after the name of the command, argv[0] being that name. */
	int (*run)(int argc, char **argv);
};

extern const struct cmd cmd_encode;
extern const struct cmd cmd_dump;

/**
 * The next option of @p cmd in @p argv as getopt_long() finds it; optarg and optind are set.
 * Options end at the first operand when @p stops_at_operand.
 *
 * @return its letter; -1: no more; '?': misuse, which has been reported.
 */
int cmd_next_option(const struct cmd *cmd, int argc, char **argv, int stops_at_operand);

/** Print usage and options of @p cmd to standard output. */
void cmd_print_help(const struct cmd *cmd);

/** Flush standard output. @return @p status, or EXIT_FAILED when text was lost (reported). */
int cmd_finish_stdout(int status);

#endif
