// SPDX-License-Identifier: LGPL-2.1-or-later
/* The order of ids that kernels from 7.0 on look names up in. */
#ifndef BTFSMITH_TYPE_SORT_H
#define BTFSMITH_TYPE_SORT_H

#include "type_list.h"

/**
 * Give the types that @p list has beside its base new ids: without a name first, then by the
 * bytes of the name, otherwise as they were. false: out of memory; nothing is changed then.
 */
must_check bool type_sort(struct type_list *list);

#endif
