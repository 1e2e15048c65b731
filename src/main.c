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
static int run_help(int argc, char **argv);

static const struct cmd_option help_options[] = {
	{ "help", 'h', NULL, "print this and exit" },
	{ 0 },
};

static const struct cmd cmd_help;

static const struct command commands[] = {
	{ "encode", &cmd_encode },
	{ "check", &cmd_check },
	{ "dump", &cmd_dump },
	{ "diff", &cmd_diff },
	{ "explain", &cmd_explain },
	{ "help", &cmd_help },
	{ "ids", &cmd_ids },
	{ "module", &cmd_module },
	{ "relocate", &cmd_relocate },
	{ "rewrite", &cmd_rewrite },
	{ 0 },
};

static const struct cmd cmd_help = {
	.name = "btfsmith help",
	.operands = "[COMMAND]",
	.summary = "Print what --help prints, of COMMAND if one is given.",
	.options = help_options,
	.run = run_help,
	.commands = commands,
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

// NULL: there is none, which is reported.
static const struct cmd *find_command(const char *word)
{
	for (const struct command *command = commands; command->word; command++) {
		if (strcmp(word, command->word) == 0)
			return command->cmd;
	}
	report_misuse(main_cmd.name, "unknown command '%s'", word);
	return NULL;
}

static int run_command(int argc, char **argv)
{
	const struct cmd *cmd = find_command(argv[0]);
	optind = 0; // glibc: start again, on a new argv
	return cmd ? cmd->run(argc, argv) : EXIT_MISUSE;
}

static int run_help(int argc, char **argv)
{
	int letter = cmd_next_option(&cmd_help, argc, argv, 0);
	if (letter == '?')
		return EXIT_MISUSE;
	if (argc - optind > 1) {
		report_misuse(cmd_help.name, "help takes one COMMAND");
		return EXIT_MISUSE;
	}
	const struct cmd *cmd = &cmd_help;
	if (letter == -1)
		cmd = optind < argc ? find_command(argv[optind]) : &main_cmd;
	if (cmd == &main_cmd)
		print_help();
	else if (cmd)
		cmd_print_help(cmd);
	return cmd ? EXIT_OK : EXIT_MISUSE;
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
