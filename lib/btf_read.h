// SPDX-License-Identifier: LGPL-2.1-or-later
/* The bytes of a BTF blob as a type list. */
#ifndef BTFSMITH_BTF_READ_H
#define BTFSMITH_BTF_READ_H

#include "type_list.h"

/**
 * Parse a blob of either byte order. Checked: header, sections that cover the blob exactly,
 * every record, name offset and reference within range, and that fields a kind does not use
 * are 0. Kinds past the last known one are an error. Strings keep their offsets.
 *
 * @param where For messages: "vmlinux: .BTF" or the path of a raw file.
 * @param[out] ret Initialised by this function; for the caller to deinit.
 * @return BAD_BTF with offset or type id; NO_BASE: split BTF; LIMIT: more than 4 GiB, or
 * than the ids or name offsets of BTF can reach; NO_MEMORY.
 */
must_check struct btfsmith_error *
btf_read(const char *where, const void *data, size_t size, struct type_list *ret);

/**
 * The same, and the strings stay in the memory of the blob.
 *
 * @param[in,out] heap The blob; NULL when it has become the list's.
 */
must_check struct btfsmith_error *
btf_read_take(const char *where, void **heap, size_t size, struct type_list *ret);

/**
 * The same of split BTF.
 *
 * @param[in,out] list Holds the base and gets what extends it; after an error it is fit for
 *	nothing but type_list_deinit().
 * @return Also BAD_BTF: the base has the other byte order.
 */
must_check struct btfsmith_error *
btf_read_split(const char *where, const void *data, size_t size, struct type_list *list);

#endif
