// SPDX-License-Identifier: LGPL-2.1-or-later
/* Names of features and sets of them. */
#ifndef BTFSMITH_FEATURE_H
#define BTFSMITH_FEATURE_H

#include "btfsmith.h"
#include "compiler.h"

/**
 * The plain set of feature bits that btfsmith_options.features stands for: 0 is the default
 * set, BTFSMITH_FEATURE_NONE the empty one.
 *
 * @return ARGUMENT: unknown bits, or NONE together with others.
 */
must_check struct btfsmith_error *feature_resolve(uint64_t requested, uint64_t *ret);

#endif
