// SPDX-License-Identifier: LGPL-2.1-or-later
/* Standard input as a file that is read. */
#ifndef BTFSMITH_SRC_STDIN_INPUT_H
#define BTFSMITH_SRC_STDIN_INPUT_H

/**
 * The path of what an operand names, which is the operand itself, or standard input for "-". A
 * pipe is put into memory, so that it can be looked at here and there as ELF is, and more than
 * once; that is standard input from then on.
 *
 * @return NULL: that failed, which was reported.
 */
const char *stdin_input(const char *operand);

#endif
