// SPDX-License-Identifier: LGPL-2.1-or-later
#include "cmd.h"

#include <errno.h>
#include <fcntl.h>
#include <getopt.h>
#include <signal.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "complete.h"
#include "report.h"

enum { MAX_JOBS = 4096 };

struct option_tables {
	struct option longs[CMD_MAX_OPTIONS + 1];
	char letters[2 + 3 * CMD_MAX_OPTIONS + 1];
};

static bool is_arg_optional(const struct cmd_option *option)
{
	return option->arg && option->arg[0] == '[';
}

// As in struct option; it is also the number of colons after a letter.
static int argument_need(const struct cmd_option *option)
{
	_Static_assert(no_argument == 0 && required_argument == 1 && optional_argument == 2,
		       "numbers of colons");
	if (!option->arg)
		return no_argument;
	return is_arg_optional(option) ? optional_argument : required_argument;
}

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
			.has_arg = argument_need(option),
			.val = option->letter,
		};
		if (option->letter >= CMD_LONG)
			continue;
		*letter++ = (char)option->letter;
		for (int need = argument_need(option); need > 0; need--)
			*letter++ = ':';
	}
}

const struct cmd_option *cmd_find_option(const struct cmd *cmd, int letter)
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
	const struct cmd_option *option = letter ? cmd_find_option(cmd, letter) : NULL;
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

// Where the explanations of options begin.
enum { HELP_COLUMN = 29 };

// Returns 0 for anything but a number from 1 to MAX_JOBS in plain digits.
static unsigned int parse_jobs(const char *text)
{
	if (strspn(text, "0123456789") != strlen(text))
		return 0;
	errno = 0;
	unsigned long jobs = strtoul(text, NULL, 10);
	return errno || jobs > MAX_JOBS ? 0 : (unsigned int)jobs;
}

int cmd_parse_jobs(const struct cmd *cmd, const char *text, unsigned int *ret)
{
	*ret = parse_jobs(text);
	if (*ret)
		return EXIT_OK;
	report_misuse(cmd->name, "-j '%s': not a number from 1 to %d", text, MAX_JOBS);
	return EXIT_MISUSE;
}

int cmd_parse_features(const struct cmd *cmd, const char *list, uint64_t *ret)
{
	struct btfsmith_error *err = btfsmith_features_parse(list, ret);
	if (!err)
		return EXIT_OK;
	report_misuse(cmd->name, "%s", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return EXIT_MISUSE;
}

static void warn_of_later_kernel(const char *option, const char *release)
{
	const char *taken_for = btfsmith_kernel_taken_for(release);
	if (taken_for)
		report_line("%s %s: the newest Linux that is known here is %s, and it is taken for that",
			    option, release, taken_for);
}

int cmd_check_kernel(const struct cmd *cmd, const char *option, const char *release)
{
	const struct btfsmith_options options = { .size = sizeof(options),
						  .target_kernel = release };
	struct btfsmith_error *err = btfsmith_options_check(&options);
	if (!err) {
		warn_of_later_kernel(option, release);
		return EXIT_OK;
	}
	report_misuse(cmd->name, "%s: %s", option, btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return EXIT_MISUSE;
}

static void print_option(const struct cmd_option *option)
{
	char left[64];
	char letter[8] = "    ";
	const char *between = "";
	if (is_arg_optional(option))
		between = "[=";
	else if (option->arg)
		between = " ";
	if (option->letter < CMD_LONG)
		(void)snprintf(letter, sizeof(letter), "-%c, ", option->letter);
	int width = snprintf(left, sizeof(left), "  %s--%s%s%s", letter, option->name, between,
			     option->arg ? option->arg + is_arg_optional(option) : "");
	if (width < HELP_COLUMN)
		printf("%-*s%s\n", HELP_COLUMN, left, option->help);
	else
		printf("%s\n%*s%s\n", left, HELP_COLUMN, "", option->help);
}

void cmd_print_usage(const struct cmd *cmd)
{
	printf("Usage: %s [OPTION...] %s\n", cmd->name, cmd->operands);
}

void cmd_print_help(const struct cmd *cmd)
{
	cmd_print_usage(cmd);
	printf("\n%s\n\nOptions:\n", cmd->summary);
	for (const struct cmd_option *option = cmd->options; option->name; option++) {
		if (option->help)
			print_option(option);
	}
}

int cmd_is_same_file(const char *out, const char *in)
{
	struct stat a, b;
	return out && in && stat(out, &a) == 0 && stat(in, &b) == 0 && S_ISREG(a.st_mode) &&
	       a.st_dev == b.st_dev && a.st_ino == b.st_ino;
}

static int has_elf_magic(int fd)
{
	static const struct {
		const char *bytes;
		size_t len;
	} magics[] = {
		{ "\177ELF", 4 },
		{ "\x1f\x8b", 2 },       // gzip
		{ "\xfd" "7zXZ", 5 },
		{ "\x28\xb5\x2f\xfd", 4 }, // zstd
	};
	char head[8];
	ssize_t num = pread(fd, head, sizeof(head), 0);
	for (size_t i = 0; i < sizeof(magics) / sizeof(magics[0]); i++) {
		if (num >= (ssize_t)magics[i].len &&
		    memcmp(head, magics[i].bytes, magics[i].len) == 0)
			return 1;
	}
	return 0;
}

int cmd_is_elf(const char *path)
{
	struct stat st;
	if (!path || stat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return 0;
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	int is_elf = fd >= 0 && has_elf_magic(fd);
	if (fd >= 0)
		close(fd);
	return is_elf;
}

int cmd_is_auto_base(const char *base)
{
	return base && strcmp(base, "auto") == 0;
}

struct btfsmith_error *cmd_find_base(const char *base, const char *sysroot, const char *file,
				     char **ret)
{
	const struct btfsmith_base_search search = {
		.size = sizeof(search),
		.root = sysroot,
	};
	return cmd_is_auto_base(base) ? btfsmith_find_base(file, &search, ret) : NULL;
}

struct btfsmith_error *cmd_base_of(struct cmd_base *base, struct report *report,
				   int *is_other_ret)
{
	char *found = NULL;
	*is_other_ret = 1;
	struct btfsmith_error *err =
		cmd_find_base(base->arg, base->sysroot, report->path, &found);
	if (err)
		return err;
	if (found)
		report_found_base(report, found);
	const char *path = found ? found : base->arg;
	*is_other_ret = !base->path || strcmp(base->path, path) != 0;
	free(base->found);
	base->found = found;
	base->path = path;
	return NULL;
}

void cmd_base_forget(struct cmd_base *base)
{
	free(base->found);
	base->found = NULL;
	base->path = NULL;
}

static void report_lost_text(void)
{
	// Whoever reads our output may stop early; that is no news to the user.
	if (errno != EPIPE)
		report_line("standard output: write: %s",
			    errno ? strerror(errno) : "text was lost");
}

int cmd_answer(int status)
{
	errno = 0;
	if (fflush(stdout) == 0 && !ferror(stdout))
		return status;
	report_lost_text();
	clearerr(stdout);
	return EXIT_MISUSE;
}

static int finish_stdout(int status)
{
	bool is_lost = ferror(stdout) != 0;
	errno = 0;
	if (fclose(stdout) == 0 && !is_lost)
		return status;
	report_lost_text();
	return status == EXIT_MISUSE ? status : EXIT_FAILED;
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

int cmd_main(const struct cmd *cmd, int argc, char **argv)
{
	report_program(cmd->name);
	if (hold_standard_descriptors() != EXIT_OK)
		return EXIT_FAILED;
	// A file that becomes too large is an error like a full disk, not the end of the program.
	(void)signal(SIGXFSZ, SIG_IGN);
	// Before all else, so that it is the same for each program.
	if (argc > 1 && strcmp(argv[1], "--complete") == 0) {
		complete(cmd, argc - 2, argv + 2);
		return finish_stdout(EXIT_OK);
	}
	return finish_stdout(cmd->run(argc, argv));
}
