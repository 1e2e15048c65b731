// SPDX-License-Identifier: LGPL-2.1-or-later
/* What of btfsmith_ids_resolve() others need, who have the BTF in hand. */
#ifndef BTFSMITH_IDS_H
#define BTFSMITH_IDS_H

#include "ids_table.h"

/**
 * Put the flags of sets that were resolved before back to their entries, by the BTF that the ids
 * are of: that in @p file, which is still the old one.
 *
 * @param base_path What that BTF extends if it does not bring its base; may be NULL.
 * @return UNSUPPORTED: nothing tells whose flags are whose; LIMIT, NO_MEMORY.
 */
must_check struct btfsmith_error *
ids_reset(struct ids_table *table, struct elf_file *file, const char *base_path);

/** @return ARGUMENT: the caller has not set the size. NULL is allowed. */
must_check struct btfsmith_error *ids_stats_check(const struct btfsmith_ids_stats *stats);

/** Give a caller, who may know fewer of them, the stats @p from. NULL is allowed. */
void ids_stats_give(const struct btfsmith_ids_stats *from,
		    struct btfsmith_ids_stats *stats);

/**
 * Have ids been put into .BTF_ids of @p path, which has .BTF?
 *
 * @return IO, NOT_ELF, NO_MEMORY; what is wrong with the section is none of this one's business.
 */
must_check struct btfsmith_error *ids_are_set(const char *path, bool *ret);

/* What is in .BTF_ids. */
enum ids_use {
	IDS_NOT_SET,
	IDS_SET,
	IDS_SORTED, /* with flags: whose these are only the BTF tells that the ids are of */
};

/**
 * Which ids are in .BTF_ids of @p path, unless its .BTF is just the @p size bytes of @p btf?
 *
 * @return As ids_are_set().
 */
must_check struct btfsmith_error *
ids_look(const char *path, const void *btf, size_t size, enum ids_use *ret);

#endif
