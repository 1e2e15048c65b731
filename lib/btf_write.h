// SPDX-License-Identifier: LGPL-2.1-or-later
/* A type list as the bytes of a BTF blob (Documentation/bpf/btf.rst). */
#ifndef BTFSMITH_BTF_WRITE_H
#define BTFSMITH_BTF_WRITE_H

#include "type_list.h"

/**
 * Serialise what @p list has beside its base: header of 24 bytes (32 and the layout section when list->layout), types
 * in id order, strings as they are, in list->big_endian's byte order.
 *
 * @param[out] data_ret Heap buffer for the caller to free().
 * @return LIMIT: more than 4 GiB, or more than BTF can hold; NO_MEMORY.
 */
must_check struct btfsmith_error *
btf_write(const struct type_list *list, void **data_ret, size_t *size_ret);

/**
 * btf_write() for a place of fixed size, as in a linked kernel, which takes all bytes there for
 * BTF and refuses what no section covers: NUL bytes at the end of the string section fill it.
 *
 * @param room The size to reach. Data that is larger without any padding stays so.
 * @return Also LIMIT: the string section would become longer than any reader accepts.
 */
must_check struct btfsmith_error *btf_write_padded(const struct type_list *list,
						   uint64_t room, void **data_ret,
						   size_t *size_ret);

#endif
