// SPDX-License-Identifier: LGPL-2.1-or-later
/* Names that a kernel does not allow, and the strings that are left. */
#ifndef BTFSMITH_LOWER_NAMES_H
#define BTFSMITH_LOWER_NAMES_H

#include "lower_state.h"

/** Does the kernel allow all names that any kernel does? */
bool lower_are_names_free(const struct lower *lower);

/** Is @p name allowed for a @p kind, as far as that has ever changed? */
bool lower_is_name_allowed(const struct lower *lower, enum kind kind, const char *name);

/** Is it one that a struct may have? */
bool lower_is_plain_name(const struct lower *lower, const char *name);

/** Change those of type @p id, and of its items, that are not allowed; a FUNC is left alone. */
must_check struct btfsmith_error *lower_names(struct lower *lower, uint32_t id);

/** Leave out what no type uses. Where names are ends of others nothing is changed. */
must_check struct btfsmith_error *lower_strings(struct lower *lower);

#endif
