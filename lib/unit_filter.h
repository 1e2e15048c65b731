// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which units are read: what a caller says in btfsmith_options about languages and names. */
#ifndef BTFSMITH_UNIT_FILTER_H
#define BTFSMITH_UNIT_FILTER_H

#include "btfsmith.h"
#include "compiler.h"

struct unit_filter {
	bool has_languages;          /* languages is a limit */
	uint64_t languages;          /* sets as of languages_parse() */
	uint64_t languages_excluded;
	const char *prefix_excluded; /* NULL: none */
};

/**
 * @param options Strings are borrowed.
 * @return ARGUMENT: the name of a language is not known.
 */
must_check struct btfsmith_error *unit_filter_init(struct unit_filter *filter,
						   const struct btfsmith_options *options);

/** Is a unit of that DW_AT_language to be read? 0: it has none, and none is in no list. */
bool unit_filter_wants_language(const struct unit_filter *filter, uint64_t language);

#endif
