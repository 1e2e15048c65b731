// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The BTF of an object file for BPF as a kernel gets to see it. A compiler does not know how large
 * sections are, where in them variables are, and what outside of the object is; libbpf sets that
 * in the types when it opens the object, which bpf_object_init() does likewise:
 *
 *	DATASEC of size 0	the size of the section, and offsets of global variables by symbols
 *	.kconfig, .ksyms	variables one after the other, and none of them extern any more; in the
 *				place of functions a variable that is added
 *	all DATASECs		variables in the order of their offsets
 */
#ifndef BTFSMITH_BPF_OBJECT_H
#define BTFSMITH_BPF_OBJECT_H

#include "kernel_verdict.h"
#include "types_file.h"

struct bpf_object {
	unsigned char *data; /* NULL: what the file has stays as it is */
	size_t size;
	struct kernel_types types; /* of data, for names */
};

/**
 * @param file What is not an object for BPF, or has BTF of which not even the records can be told
 *	apart, is left as it is.
 * @param[out] ret To be deinitialised whatever the result.
 * @param[out] verdict Refused by libbpf, or untouched.
 * @return BAD_DWARF: the symbol table; NO_MEMORY.
 */
must_check struct btfsmith_error *bpf_object_init(struct bpf_object *ret,
						  const struct types_file *file, bool big_endian,
						  struct kernel_verdict *verdict);
void bpf_object_deinit(struct bpf_object *object);

#endif
