// SPDX-License-Identifier: LGPL-2.1-or-later
/* What `btfsmith explain` prints of an explanation: text for people, JSON for programs. */
#ifndef BTFSMITH_SRC_EXPLAIN_H
#define BTFSMITH_SRC_EXPLAIN_H

#include "btfsmith.h"

/** To standard output; what could not be written is left to cmd_main(). */
void explain_print_text(const struct btfsmith_explanation *explanation);

/**
 * Print one JSON document to standard output.
 *
 * @return 0; -1: out of memory, nothing is printed.
 */
int explain_print_json(const struct btfsmith_explanation *explanation);

/** Was the program built with a JSON library? */
int explain_has_json(void);

/** Name of a flag of a kfunc, "KF_ACQUIRE", by its bit; NULL: none is known. */
const char *explain_kfunc_flag(unsigned int bit);

#endif
