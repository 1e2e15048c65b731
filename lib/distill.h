// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The distilled base: what split BTF needs of its base, so that it can be fitted to another build
 * of that base later (relocate.h). Of integers, floating point types and declarations the base
 * is told itself, of named structs, unions and enumerations kind, name and size. All else that
 * the split types lead to, such as pointers and typedefs of the base, becomes theirs.
 */
#ifndef BTFSMITH_DISTILL_H
#define BTFSMITH_DISTILL_H

#include "type_list.h"

/**
 * Ids and strings are those that btf__distill_base() of libbpf gives: in the distilled base the
 * order of the base; then the split types, then what was copied from the base, in the base's
 * order. Two things are different: a function of the base that a split type refers to (a tag,
 * when module and kernel have the same function) is copied, where libbpf gives up.
 *
 * And where nothing of the base is needed the distilled base has `int`, since one without types is
 * of no use.
 *
 * @param where For messages.
 * @param list Split BTF. Not changed.
 * @param[out] ret Split BTF, the base of which is the distilled one. To be deinitialised
 *	whatever the result.
 * @return BAD_BTF: a split type refers to a variable, section or tag of the base; LIMIT;
 * NO_MEMORY.
 */
must_check struct btfsmith_error *distill(const char *where, const struct type_list *list,
					  struct type_list *ret);

/** Only the base of split BTF. @p ret is to be deinitialised whatever the result. */
must_check bool distill_base(const struct type_list *list, struct type_list *ret);

#endif
