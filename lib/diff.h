// SPDX-License-Identifier: LGPL-2.1-or-later
/* Differences of two type lists; see struct btfsmith_diff. */
#ifndef BTFSMITH_DIFF_H
#define BTFSMITH_DIFF_H

#include "btfsmith.h"
#include "type_list.h"

/**
 * @param ignore_copies See struct btfsmith_diff_options.
 * @param[out] ret To be destroyed by btfsmith_diff_destroy(); borrows names from the lists.
 * @return NO_MEMORY.
 */
must_check struct btfsmith_error *diff_lists(const struct type_list *old_list,
					     const struct type_list *new_list,
					     bool ignore_copies, struct btfsmith_diff **ret);

#endif
