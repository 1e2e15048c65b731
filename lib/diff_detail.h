// SPDX-License-Identifier: LGPL-2.1-or-later
/* What two definitions that are not the same differ in. */
#ifndef BTFSMITH_DIFF_DETAIL_H
#define BTFSMITH_DIFF_DETAIL_H

#include "diff_text.h"

/** At least one, if memory does not run out. */
const struct btfsmith_diff_detail *
diff_details(struct diff_writer *writer, uint32_t old_node, uint32_t new_node);

/** Of which there are more, or fewer, without any other difference. */
const struct btfsmith_diff_detail *
diff_copies(struct diff_writer *writer, uint32_t num_old, uint32_t num_new);

/** As diff_declare() of something that node @p node is: a function's prototype, a typedef's type. */
const char *diff_definition_text(struct diff_writer *writer, uint32_t node);

#endif
