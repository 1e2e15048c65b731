// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Section .BTF.ext of BPF objects: where functions, lines and CO-RE relocations of each ELF section
 * are. The rules are those of libbpf, which reads it, and that what it refers to is there.
 */
#ifndef BTFSMITH_BTF_EXT_CHECK_H
#define BTFSMITH_BTF_EXT_CHECK_H

#include "kernel_verdict.h"

/**
 * @param types The BTF that belongs to it, which was accepted.
 * @return NO_MEMORY.
 */
must_check struct btfsmith_error *btf_ext_check(const struct kernel_types *types, const void *data,
						size_t size, struct kernel_verdict *ret);

#endif
