// SPDX-License-Identifier: LGPL-2.1-or-later
#include "complete.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

#include "btfsmith.h"

static bool has_prefix(const char *text, const char *prefix)
{
	return strncmp(text, prefix, strlen(prefix)) == 0;
}

// ---- options ----

// A name may be cut as long as it is no other's, too; @p len is up to a '='.
static const struct cmd_option *find_long(const struct cmd *cmd, const char *name, size_t len)
{
	const struct cmd_option *found = NULL;
	for (const struct cmd_option *option = cmd->options; option->name; option++) {
		if (strncmp(option->name, name, len) != 0)
			continue;
		if (strlen(option->name) == len)
			return option;
		if (found)
			return NULL;
		found = option;
	}
	return found;
}

static bool needs_argument(const struct cmd_option *option)
{
	return option && option->arg && option->arg[0] != '[';
}

// The option in @p word that the next word is the argument of; NULL: none is.
static const struct cmd_option *find_pending(const struct cmd *cmd, const char *word)
{
	if (has_prefix(word, "--")) {
		const struct cmd_option *option = NULL;
		if (!strchr(word, '='))
			option = find_long(cmd, word + 2, strlen(word + 2));
		return needs_argument(option) ? option : NULL;
	}
	// Of letters the first that takes an argument has all that follows.
	for (const char *letter = word + 1; *letter; letter++) {
		const struct cmd_option *option = cmd_find_option(cmd, *letter);
		if (option && option->arg)
			return needs_argument(option) && !letter[1] ? option : NULL;
	}
	return NULL;
}

static void offer_options(const struct cmd *cmd, const char *word)
{
	for (const struct cmd_option *option = cmd->options; option->name; option++) {
		if (option->help && (!word[1] || has_prefix(option->name, word + 2)))
			printf("--%s\t%s\n", option->name, option->help);
	}
}

// ---- arguments of options ----

/* An argument, or what there is of it: @p done stays as it is, @p part is what is completed. */
struct argument {
	const char *done;
	int done_len;
	const char *part;
};

static void offer(const struct argument *argument, const char *word, size_t len)
{
	const char *part = argument->part;
	if (strlen(part) <= len && strncmp(word, part, strlen(part)) == 0)
		printf("%.*s%.*s\n", argument->done_len, argument->done, (int)len, word);
}

static void offer_word(const struct argument *argument, const char *word)
{
	offer(argument, word, strlen(word));
}

// "raw|c|json": one of these.
static void offer_choices(const struct argument *argument, const char *choices)
{
	while (*choices) {
		size_t len = strcspn(choices, "|");
		offer(argument, choices, len);
		choices += len;
		choices += *choices == '|';
	}
}

const char *cmd_feature_word(const struct cmd_option *option, unsigned int i)
{
	static const char *const sets[] = { "default", "all", "none" };
	const unsigned int num_sets = sizeof(sets) / sizeof(sets[0]);
	if (strcmp(option->name, "features") != 0)
		return NULL;
	return i < num_sets ? sets[i] : btfsmith_feature_name(i - num_sets);
}

// Names with commas between; of features also with a '-' before them.
static void
offer_list(const struct cmd *cmd, const struct cmd_option *option, struct argument argument)
{
	const char *(*list_word)(const struct cmd_option *, unsigned int) =
		cmd->list_word ? cmd->list_word : cmd_feature_word;
	const char *comma = strrchr(argument.part, ',');
	const char *start = comma ? comma + 1 : argument.part;
	start += *start == '-';
	argument.done_len += (int)(start - argument.part);
	argument.part = start;
	printf(":nospace\n");
	const char *word;
	for (unsigned int i = 0; (word = list_word(option, i)); i++)
		offer_word(&argument, word);
}

static bool is_one_of(const char *word, const char *const *words)
{
	while (*words && strcmp(word, *words) != 0)
		words++;
	return *words != NULL;
}

// Is @p word one that @p help tells the meaning of: "auto: ...", "auto, the default: ..."?
static bool is_told(const char *help, const char *word)
{
	size_t len = strlen(word);
	for (const char *at = strstr(help, word); at; at = strstr(at + 1, word)) {
		if ((at == help || at[-1] == ' ') && (at[len] == ':' || at[len] == ','))
			return true;
	}
	return false;
}

// What may stand in the place of a file or a release.
static void offer_told_words(const struct argument *argument, const char *help)
{
	static const char *const words[] = { "auto", "none" };
	for (size_t i = 0; help && i < sizeof(words) / sizeof(words[0]); i++) {
		if (is_told(help, words[i]))
			offer_word(argument, words[i]);
	}
}

/*
 * What an argument is shows in what --help calls it.
 *
 * @param done What stands before it in the same word.
 */
static void offer_argument(const struct cmd *cmd, const struct cmd_option *option,
			   const char *word, size_t done_len)
{
	static const char *const files[] = { "FILE", "OUT", "D", "BASE", "BTF", "PATH", NULL };
	struct argument argument = {
		.done = word,
		.done_len = (int)done_len,
		.part = word + done_len,
	};
	const char *arg = option->arg ? option->arg : "";
	if (strchr(arg, '|'))
		offer_choices(&argument, arg);
	else if (strcmp(arg, "LIST") == 0)
		offer_list(cmd, option, argument);
	else if (strcmp(arg, "DIR") == 0)
		printf(":directories\n");
	else if (is_one_of(arg, files))
		printf(":files\n");
	if (strcmp(arg, "BASE") == 0 || strcmp(arg, "VERSION") == 0)
		offer_told_words(&argument, cmd_find_option(cmd, option->letter)->help);
}

// ---- lines ----

static void offer_commands(const struct cmd *cmd, const char *word)
{
	for (const struct command *command = cmd->commands; command->word; command++) {
		if (has_prefix(command->word, word))
			printf("%s\t%s\n", command->word, command->cmd->summary);
	}
}

static const struct cmd *find_command(const struct cmd *cmd, const char *word)
{
	for (const struct command *command = cmd->commands; command->word; command++) {
		if (strcmp(command->word, word) == 0)
			return command->cmd;
	}
	return NULL;
}

static void offer_last(const struct cmd *cmd, const char *word, bool is_operand)
{
	const char *equals = strchr(word, '=');
	if (is_operand || word[0] != '-') {
		if (cmd->commands)
			offer_commands(cmd, word);
		else
			printf(":files\n");
	} else if (has_prefix(word, "--") && equals) {
		const struct cmd_option *option =
			find_long(cmd, word + 2, (size_t)(equals - word) - 2);
		if (option)
			offer_argument(cmd, option, word, (size_t)(equals - word) + 1);
	} else if (!word[1] || word[1] == '-') {
		offer_options(cmd, word);
	}
}

void complete(const struct cmd *cmd, int num, char **words)
{
	const struct cmd_option *pending = NULL;
	bool is_operand = false;
	for (int i = 0; i < num - 1; i++) {
		const char *word = words[i];
		if (pending) {
			pending = NULL;
		} else if (!is_operand && word[0] == '-' && word[1]) {
			is_operand = strcmp(word, "--") == 0;
			if (!is_operand)
				pending = find_pending(cmd, word);
		} else if (cmd->commands) {
			cmd = find_command(cmd, word);
			if (!cmd)
				return;
			is_operand = false;
		}
	}
	if (num < 1)
		return;
	if (pending)
		offer_argument(cmd, pending, words[num - 1], 0);
	else
		offer_last(cmd, words[num - 1], is_operand);
}
