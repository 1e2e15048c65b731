// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which functions the kernel declares to be kfuncs, callable from BPF programs. Its
 * sources list them in sets, which become parts of section .BTF_ids that symbols name:
 *
 *	__BTF_ID__set8__NAME        u32 number of entries, u32 flags of the set, then the entries
 *	__BTF_ID__func__NAME__123   an entry: u32 id, u32 flags of function NAME
 *
 * The symbol of a set has the size of all of it; bit 0 of the set's flags says that its
 * entries are kfuncs.
 */
#ifndef BTFSMITH_ELF_BTF_IDS_H
#define BTFSMITH_ELF_BTF_IDS_H

#include "elf_file.h"
#include "vec.h"

struct elf_kfunc {
	const char *name; /* name_len bytes, no NUL behind them; the file's */
	uint32_t name_len;
	/*
	 * KF_*; of several entries for one function, the last one's. Once ids are resolved
	 * these are some other function's: see resolved.
	 */
	uint32_t flags;
};

/* An entry as resolve_btfids leaves it. */
struct elf_resolved_id {
	uint32_t id; /* of a FUNC */
	uint32_t flags;
};

/* Does not change after elf_btf_ids_init(): any number of threads may read it. */
struct elf_btf_ids {
	vec(struct elf_kfunc) kfuncs; /* by name, no two of one name */
	/* All entries that have ids: sets are then sorted by id, and symbols are where they were. */
	vec(struct elf_resolved_id) resolved;
};

/**
 * Find the kfuncs; there are none without sections .BTF_ids and .symtab. Sets and entries
 * that are not wholly in the section are ignored. Not thread-safe.
 *
 * @param file Borrowed until elf_btf_ids_deinit().
 * @return BAD_DWARF: what the headers of those sections say cannot be; NO_MEMORY.
 */
must_check struct btfsmith_error *
elf_btf_ids_init(struct elf_btf_ids *ids, struct elf_file *file);
/** A second call is a no-op, and so is one after elf_btf_ids_init() failed. */
void elf_btf_ids_deinit(struct elf_btf_ids *ids);

/** The kfunc called @p name, of @p len bytes; NULL: that is none. */
const struct elf_kfunc *
elf_btf_ids_find(const struct elf_btf_ids *ids, const char *name, size_t len);

#endif
