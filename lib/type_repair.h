// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What DWARF can say and BTF cannot: taken out of a finished list, or put into words that BTF
 * has, so that one odd DIE costs one member and not the whole file.
 */
#ifndef BTFSMITH_TYPE_REPAIR_H
#define BTFSMITH_TYPE_REPAIR_H

#include "diag.h"
#include "type_list.h"

/**
 * Change what the kernel would refuse of @p list and what no C could have meant. Legal C that
 * only BPF_BTF_LOAD does not understand (a packed float, an enum of one byte beside
 * bit-fields) stays as it is. Types keep their order, those behind a removed one get smaller
 * ids; nothing is added. Linear in the size of the list, no recursion, and the result depends
 * on the list alone.
 *
 * @param list As finish_types() makes it: indices in range, names the kernel takes, members in
 *	order, and nothing but tags and sections referring to a FUNC or VAR.
 * @param pointer_bytes Size of a pointer.
 * @param diags Everything that is changed is counted here, without a place.
 * @return NO_MEMORY; the list is then fit for nothing but type_list_deinit().
 */
must_check struct btfsmith_error *
type_repair(struct type_list *list, uint32_t pointer_bytes, struct diags *diags);

#endif
