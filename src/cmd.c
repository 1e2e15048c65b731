// SPDX-License-Identifier: LGPL-2.1-or-later
#include "cmd.h"

#include <errno.h>
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "report.h"

struct option_tables {
	struct option longs[CMD_MAX_OPTIONS + 1];
	char letters[2 + 2 * CMD_MAX_OPTIONS + 1];
};

static void
build_tables(const struct cmd *cmd, bool stops_at_operand, struct option_tables *ret)
{
	*ret = (struct option_tables){ 0 };
	char *letter = ret->letters;
	if (stops_at_operand)
		*letter++ = '+';
	*letter++ = ':'; // a missing argument is told from an unknown option
	for (size_t i = 0; i < CMD_MAX_OPTIONS && cmd->options[i].name; i++) {
		const struct cmd_option *option = &cmd->options[i];
		ret->longs[i] = (struct option){
			.name = option->name,
			.has_arg = option->arg ? required_argument : no_argument,
			.val = option->letter,
		};
		if (option->letter >= CMD_LONG)
			continue;
		*letter++ = (char)option->letter;
		if (option->arg)
			*letter++ = ':';
	}
}

static const struct cmd_option *find_option(const struct cmd *cmd, int letter)
{
	for (const struct cmd_option *option = cmd->options; option->name; option++) {
		if (option->letter == letter)
			return option;
	}
	return NULL;
}

// getopt_long() leaves the offender in optopt: a letter, the value of a long option given an
// argument it does not take, or 0 for a long option it does not know.
static void report_bad_option(const struct cmd *cmd, const char *word, int letter)
{
	const struct cmd_option *option = letter ? find_option(cmd, letter) : NULL;
	if (option)
		report_misuse(cmd->name, "option '--%s' takes no argument", option->name);
	else if (letter && letter < CMD_LONG)
		report_misuse(cmd->name, "unknown option '-%c'", letter);
	else
		report_misuse(cmd->name, "unknown option '%s'", word);
}

int cmd_next_option(const struct cmd *cmd, int argc, char **argv, int stops_at_operand)
{
	struct option_tables tables;
	build_tables(cmd, stops_at_operand, &tables);
	opterr = 0;
	int letter = getopt_long(argc, argv, tables.letters, tables.longs, NULL);
	if (letter == ':') {
		report_misuse(cmd->name, "option '%s' needs an argument",
			      argv[optind - 1]);
		return '?';
	}
	if (letter == '?')
		report_bad_option(cmd, argv[optind - 1], optopt);
	return letter;
}

static void print_option(const struct cmd_option *option)
{
	char left[64];
	const char *space = option->arg ? " " : "";
	const char *arg = option->arg ? option->arg : "";
	if (option->letter < CMD_LONG)
		(void)snprintf(left, sizeof(left), "-%c, --%s%s%s", option->letter,
			       option->name, space, arg);
	else
		(void)snprintf(left, sizeof(left), "    --%s%s%s", option->name, space,
			       arg);
	printf("  %-26s %s\n", left, option->help);
}

void cmd_print_help(const struct cmd *cmd)
{
	printf("Usage: %s [OPTION...] %s\n\n%s\n\nOptions:\n", cmd->name, cmd->operands,
	       cmd->summary);
	for (const struct cmd_option *option = cmd->options; option->name; option++)
		print_option(option);
}

int cmd_finish_stdout(int status)
{
	bool is_lost = ferror(stdout) != 0;
	errno = 0;
	if (fclose(stdout) == 0 && !is_lost)
		return status;
	// Whoever reads our output may stop early; that is no news to the user.
	if (errno != EPIPE)
		report_line("standard output: write: %s",
			    errno ? strerror(errno) : "text was lost");
	return EXIT_FAILED;
}
