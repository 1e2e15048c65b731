// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Words for shells to complete a command line with. The scripts in contrib/completion ask the
 * program itself, with --complete, so what they offer is what its tables of options have.
 */
#ifndef BTFSMITH_SRC_COMPLETE_H
#define BTFSMITH_SRC_COMPLETE_H

#include "cmd.h"

/**
 * Print what can stand in place of the last of @p words, which is as far as it is typed: one word
 * a line, a tab before what there is to say of it. Lines with a colon are for the shell:
 * ":files" and ":directories", names of such can stand there, too; ":nospace", more may follow
 * what is offered.
 *
 * @param words Those after the name of the program, which is @p cmd; of no words nothing is offered.
 */
void complete(const struct cmd *cmd, int num, char **words);

#endif
