// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The order in which types are looked at for a C header, by what they are called rather than by
 * their ids, so that the headers of two kernels differ where the kernels do.
 */
#ifndef BTFSMITH_CDUMP_SORT_H
#define BTFSMITH_CDUMP_SORT_H

#include "type_list.h"

/**
 * Sort ids as bpftool does: enums, integers, structs and unions, typedefs of functions, the rest;
 * typedefs along with what they lead to. Among these by the name of what they lead to, of an enum
 * without one by its first value's, then by their own, then by what is in them.
 *
 * @param ids Of types with a name, or of enums without one but with values.
 * @return false: out of memory.
 */
must_check bool cdump_sort(const struct type_list *list, uint32_t *ids, size_t num);

#endif
