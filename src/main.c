// SPDX-License-Identifier: LGPL-2.1-or-later
/* The program: finds the sub-command and runs it. */
#include <getopt.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "btfsmith.h"
#include "cmd.h"
#include "report.h"

static const struct cmd_option options[] = {
	{ "help", 'h', NULL, "print this and exit" },
	{ "version", 'V', NULL, "print the version and exit" },
	{ 0 },
};

static int run(int argc, char **argv);

static const struct command commands[] = {
	{ "encode", &cmd_encode },
	{ "check", &cmd_check },
	{ "dump", &cmd_dump },
	{ "diff", &cmd_diff },
	{ "explain", &cmd_explain },
	{ "ids", &cmd_ids },
	{ "module", &cmd_module },
	{ "relocate", &cmd_relocate },
	{ "rewrite", &cmd_rewrite },
	{ 0 },
};

static const struct cmd main_cmd = {
	.name = "btfsmith",
	.operands = "COMMAND ...",
	.summary = "Make BTF type information of DWARF debugging information.",
	.options = options,
	.run = run,
	.commands = commands,
};

static void print_help(void)
{
	cmd_print_help(&main_cmd);
	printf("\nCommands:\n");
	for (const struct command *command = commands; command->word; command++)
		printf("  %-10s %s\n", command->word, command->cmd->summary);
	printf("\nSee 'btfsmith COMMAND --help' and btfsmith(1).\n");
}

static int run_command(int argc, char **argv)
{
	for (const struct command *command = commands; command->word; command++) {
		if (strcmp(argv[0], command->word) != 0)
			continue;
		optind = 0; // glibc: start again, on a new argv
		return command->cmd->run(argc, argv);
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

// A link called pahole, say, makes us that. libtool calls the program in its build tree lt-NAME.
static bool is_called_pahole(const char *path)
{
	const char *slash = strrchr(path, '/');
	const char *name = slash ? slash + 1 : path;
	if (strncmp(name, "lt-", 3) == 0)
		name += 3;
	return strcmp(name, "pahole") == 0 || strcmp(name, cmd_pahole.name) == 0;
}

int main(int argc, char **argv)
{
	bool is_pahole = argc > 0 && is_called_pahole(argv[0]);
	return cmd_main(is_pahole ? &cmd_pahole : &main_cmd, argc, argv);
}
