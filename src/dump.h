// SPDX-License-Identifier: LGPL-2.1-or-later
/* The forms of text that `btfsmith dump` makes itself, out of what the library tells. */
#ifndef BTFSMITH_SRC_DUMP_H
#define BTFSMITH_SRC_DUMP_H

#include "btfsmith.h"

/** Was the program built with a JSON library? */
int dump_has_json(void);

/**
 * Print one JSON document to standard output; what could not be written is left to
 * cmd_main(). It is never in memory as a whole.
 *
 * @param ext NULL: there is none.
 * @return 0; -1: out of memory; -2: names of more than 1 GiB, each counted as often as it is used.
 */
int dump_print_json(const struct btfsmith_types *types, const struct btfsmith_ext *ext);

#endif
