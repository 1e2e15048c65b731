// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The kernel's rules for BTF (kernel/bpf/btf.c of Linux 7.2), applied to a type list.
 *
 * Where the kernel's verdict depends on the order of ids, the rule here is the one that
 * holds for every order: a chain of types by value may be of any depth, but no loop; a
 * modifier or pointer never refers to a FUNC. Not here: the limit of 16 MiB and the demand
 * for at least one type of BPF_BTF_LOAD, and the rules for the special struct fields of BPF
 * programs (bpf_spin_lock and the like).
 */
#ifndef BTFSMITH_BTF_CHECK_H
#define BTFSMITH_BTF_CHECK_H

#include "type_list.h"

/**
 * Check @p list against what the kernel demands of vmlinux BTF and of BPF_BTF_LOAD: all of
 * btf_check_records(), then all of btf_check_references().
 *
 * Of split BTF its own types are checked; the base is taken for one that has passed.
 *
 * @return BAD_BTF: "WHERE: type 17 (STRUCT foo): member 3 (bar): what is wrong"; NO_MEMORY.
 */
must_check struct btfsmith_error *
btf_check(const char *where, const struct type_list *list);

/**
 * What the kernel demands of its own and its modules' BTF: each type by itself (names, flags,
 * ranges, order of members and variables) and the length of chains of modifiers. Nothing
 * about the list is taken for granted: indices are checked before they are used.
 */
must_check struct btfsmith_error *
btf_check_records(const char *where, const struct type_list *list);

/**
 * What BPF_BTF_LOAD demands besides: what may refer to what, no type within itself, members
 * and variables that have room for their types.
 *
 * @param list Has passed btf_check_records().
 */
must_check struct btfsmith_error *
btf_check_references(const char *where, const struct type_list *list);

/** The size of a pointer, for type_list.pointer_bytes: that of `long`, or else 4. */
uint32_t btf_check_pointer_bytes(const struct type_list *list);

/* Of BTF that has no `long`, where no smaller one is to be taken to be on the safe side. */
enum { BTF_DEFAULT_POINTER_BYTES = 8 };

/** The size of `long`; 0: @p list has none. */
uint32_t btf_long_bytes(const struct type_list *list);

/** Whether the kernel takes @p name as that of a type, member, parameter or function. */
bool btf_is_identifier(const char *name);

#endif
