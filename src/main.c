// SPDX-License-Identifier: LGPL-2.1-or-later
/* The program: finds the sub-command and runs it. */
#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

static const struct cmd_option options[] = {
	{ "help", 'h', NULL, "print this and exit" },
	{ "version", 'V', NULL, "print the version and exit" },
	{ 0 },
};

static const struct cmd main_cmd = {
	.name = "btfsmith",
	.operands = "COMMAND ...",
	.summary = "Make BTF type information of DWARF debugging information.",
	.options = options,
};

struct command {
	const char *word;
	const struct cmd *cmd;
};

static const struct command commands[] = {
	{ "encode", &cmd_encode },
	{ "dump", &cmd_dump },
};
enum { NUM_COMMANDS = sizeof(commands) / sizeof(commands[0]) };

static void print_help(void)
{
	cmd_print_help(&main_cmd);
	printf("\nCommands:\n");
	for (int i = 0; i < NUM_COMMANDS; i++)
		printf("  %-10s %s\n", commands[i].word, commands[i].cmd->summary);
	printf("\nSee 'btfsmith COMMAND --help' and btfsmith(1).\n");
}

static int run_command(int argc, char **argv)
{
	for (int i = 0; i < NUM_COMMANDS; i++) {
		if (strcmp(argv[0], commands[i].word) != 0)
			continue;
		optind = 0; // glibc: start again, on a new argv
		return commands[i].cmd->run(argc, argv);
	}
	report_misuse(main_cmd.name, "unknown command '%s'", argv[0]);
	return EXIT_MISUSE;
}

static int run(int argc, char **argv)
{
	switch (cmd_next_option(&main_cmd, argc, argv, 1)) {
	case 'h':
		print_help();
		return EXIT_OK;
	case 'V':
		printf("btfsmith %s\n", btfsmith_version());
		return EXIT_OK;
	case '?':
		return EXIT_MISUSE;
	default:
		break;
	}
	if (optind < argc)
		return run_command(argc - optind, argv + optind);
	report_misuse(main_cmd.name, "no command given");
	return EXIT_MISUSE;
}

// A file opened while standard output is closed would get its number, and our text. A
// descriptor that cannot be written to takes the place instead, so that text is missed.
static int hold_standard_descriptors(void)
{
	for (int fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
		if (fcntl(fd, F_GETFD) != -1 || errno != EBADF)
			continue;
		if (open("/dev/null", fd == STDIN_FILENO ? O_WRONLY : O_RDONLY) != fd)
			return EXIT_FAILED;
	}
	return EXIT_OK;
}

int main(int argc, char **argv)
{
	if (hold_standard_descriptors() != EXIT_OK)
		return EXIT_FAILED;
	return cmd_finish_stdout(run(argc, argv));
}
