// SPDX-License-Identifier: LGPL-2.1-or-later
/* The kernel's rules for BTF (kernel/bpf/btf.c), applied to a type list. */
#ifndef BTFSMITH_BTF_CHECK_H
#define BTFSMITH_BTF_CHECK_H

#include "type_list.h"

/**
 * Check @p list against what the kernel demands of vmlinux BTF and of BPF_BTF_LOAD.
 *
 * @return BAD_BTF: "WHERE: type 17 (STRUCT foo): member 3 (bar): what is wrong".
 */
must_check struct btfsmith_error *btf_check(const char *where, const struct type_list *list);

#endif
