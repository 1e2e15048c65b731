// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Flags of kfuncs. Before ids are resolved they stand where the symbol of a kfunc is. Then
 * resolve_btfids puts ids into .BTF_ids and sorts sets by these, which symbols do not follow:
 * from then on the ids tell whose flags they are, by the .BTF that they are of.
 */
#ifndef BTFSMITH_EXPLAIN_KFUNC_H
#define BTFSMITH_EXPLAIN_KFUNC_H

#include "elf_btf_ids.h"
#include "type_list.h"

struct kfunc_flags {
	const struct elf_btf_ids *ids;
	bool is_resolved;
	bool is_trusted;        /* ids are resolved, and by the .BTF that the file has */
	struct type_list types; /* of that */
};

/**
 * @param file Its .BTF is read; one that cannot be read is as good as none.
 * @return NO_MEMORY. To be deinitialised whatever the result.
 */
must_check struct btfsmith_error *kfunc_flags_init(struct kfunc_flags *flags,
						   const struct elf_btf_ids *ids,
						   struct elf_file *file);
void kfunc_flags_deinit(struct kfunc_flags *flags);

/** The flags of @p kfunc, in all sets together; false: they are not known. */
bool kfunc_flags_find(const struct kfunc_flags *flags, const struct elf_kfunc *kfunc,
		      uint32_t *ret);

#endif
