// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Has split BTF been made over the base that it was read with? Raw BTF says nothing of its base,
 * and over another one its ids and name offsets are as good as random: they may well be in range,
 * and mean something else.
 */
#ifndef BTFSMITH_BTF_SPLIT_FIT_H
#define BTFSMITH_BTF_SPLIT_FIT_H

#include "type_list.h"

/**
 * Look whether every name of the types that @p list adds to its base is a string from its
 * beginning, and what they refer to in the base is something that can be referred to.
 *
 * Strings may begin inside of others where the base's own do so, too: no encoder is known
 * that makes them so.
 *
 * @param where For messages; @p base_where likewise.
 * @param list As btf_read_split() gives it.
 * @return BASE_MISMATCH: one that is not.
 */
must_check struct btfsmith_error *
btf_split_fit(const char *where, const char *base_where, const struct type_list *list);

/** Does what @p list adds to its base begin as only BTF does that has no base? */
bool btf_split_begins_alone(const struct type_list *list);

#endif
