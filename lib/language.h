// SPDX-License-Identifier: LGPL-2.1-or-later
/* Programming languages by the names in language.def, and sets of them. */
#ifndef BTFSMITH_LANGUAGE_H
#define BTFSMITH_LANGUAGE_H

#include "btfsmith.h"
#include "compiler.h"

/**
 * Parse a comma-separated list of names, of either case.
 *
 * @param[out] ret A bit for each row of language.def.
 * @return ARGUMENT: a name that is not in the table, or an empty one.
 */
must_check struct btfsmith_error *languages_parse(const char *list, uint64_t *ret);

/** Is the language of the code @p code, which may be any number, in the set @p languages? */
bool languages_have(uint64_t languages, uint64_t code);

#endif
