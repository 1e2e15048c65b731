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
 * In sets that were sorted with words that no symbol names, take those for unused ones, whose ids
 * are 0, and put them back to where there is no symbol.
 *
 * @return A set where that cannot be, for lack of zeros; NULL: there is none.
 */
must_check const struct ids_set *ids_restore_unnamed(struct ids_table *table);

/**
 * A set8 that has ids, and flags that differ; NULL: there is none, so that all flags are where
 * their symbols are, or might as well be.
 */
const struct ids_set *ids_restore_needed(const struct ids_table *table);

/**
 * Put the flags of such set8s back to the symbols of their entries; ids there become 0.
 *
 * @param list What the ids may be of.
 * @param[out] failed_ret A set8 with ids that are not, or of which too little is known; nothing
 * was changed. NULL: there is none.
 */
must_check struct btfsmith_error *ids_restore(struct ids_table *table,
					      const struct type_list *list,
					      const struct ids_set **failed_ret);

#endif
