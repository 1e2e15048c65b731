// SPDX-License-Identifier: LGPL-2.1-or-later
/* From names to ids: look them up, put them into the words of .BTF_ids, sort the sets. */
#ifndef BTFSMITH_IDS_RESOLVE_H
#define BTFSMITH_IDS_RESOLVE_H

#include "ids_table.h"
#include "ids_warn.h"
#include "type_list.h"

/**
 * Give every name the first id that it has in @p list, the base included. A name of several
 * ids is warned of, unless all names that symbols ask for had been found before, each asked
 * for once: there resolve_btfids stops looking, and a kernel's build is quiet.
 */
must_check struct btfsmith_error *ids_find(struct ids_table *table,
					   const struct type_list *list,
					   struct ids_warner *warner);

/**
 * Put ids and the numbers of sets into the section, and sort the sets. A name without an id is
 * warned of and leaves 0.
 *
 * @param[out] num_missing_ret Names without an id.
 */
must_check struct btfsmith_error *ids_patch(struct ids_table *table, struct ids_warner *warner,
					    uint32_t *num_missing_ret);

/** Take ids and the numbers of sets out of the section. */
void ids_clear(struct ids_table *table);

#endif
