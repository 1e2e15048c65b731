// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A section whose ids have been resolved before. Its set8s are sorted with their flags, and
 * symbols are where the entries had been, so they no longer tell whose flags are where. The
 * ids do, by the BTF that they are of.
 */
#ifndef BTFSMITH_IDS_RESTORE_H
#define BTFSMITH_IDS_RESTORE_H

#include "ids_table.h"
#include "type_list.h"

/**
 * A set8 that has ids, and flags that differ, or a set that has been sorted with words that no
 * symbol names; NULL: there is none, so that all is where its symbols are, or might as well be.
 */
const struct ids_set *ids_restore_needed(const struct ids_table *table);

/**
 * Put the flags of such set8s back to the symbols of their entries; ids there become 0.
 *
 * @param list What the ids may be of.
 * @param[out] is_done_ret false: they are not, or too little is known; nothing was changed.
 */
must_check struct btfsmith_error *ids_restore(struct ids_table *table,
					      const struct type_list *list, bool *is_done_ret);

#endif
