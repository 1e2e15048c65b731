// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Features as pahole's options name them. There are two worlds: by itself everything that has
 * a --skip option is on and everything that has an option of its own is off; the first list of
 * features sets all to off, whatever options said before, and from then on lists and options
 * add up.
 */
#ifndef BTFSMITH_PAHOLE_FEATURES_H
#define BTFSMITH_PAHOLE_FEATURES_H

#include <stddef.h>

#include "btfsmith.h"

struct pahole_features {
	uint64_t set; /* BTFSMITH_FEATURE_* */
	int has_list;
	int wants_distilled_base;
};

void pahole_features_init(struct pahole_features *features);

/**
 * A list of names separated by commas, of which some may be empty; `default` and `all` stand
 * for sets, and a '+' in front of it all adds the first of these.
 *
 * @param[out] len Of the unknown name.
 * @return the first unknown name, NULL: there is none. The others have had their effect.
 */
const char *pahole_features_add(struct pahole_features *features, const char *list,
				size_t *len);

/** Word number @p i that a list may have, `all` and `default` included; NULL: no more. */
const char *pahole_features_word(unsigned int i);

/** Names of the features there are, separated by commas, to standard output. */
void pahole_features_print(void);

#endif
