// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The section .BTF_ids of a kernel or module: words for the ids of types and functions that
 * its code asks for by name. Symbols say what is wanted where:
 *
 *	__BTF_ID__struct__NAME__123   u32 id; so for union, typedef and func
 *	__BTF_ID__set__NAME           u32 number of entries, then a u32 id for each
 *	__BTF_ID__set8__NAME          u32 number of entries, u32 flags of the set, then a u32 id
 *	                              and u32 flags for each
 *
 * A set, whose symbol has the size of all of it, is sorted by ids in the end, a set8 with the
 * flags; symbols of entries stay where they were. Any word without a symbol is not touched.
 */
#ifndef BTFSMITH_IDS_TABLE_H
#define BTFSMITH_IDS_TABLE_H

#include "elf_bytes.h"
#include "elf_file.h"
#include "kinds.h"
#include "vec.h"

enum { IDS_NUM_KINDS = KIND_FUNC + 1 };

/* Kernels have no longer symbols, and neither may what is looked for. */
enum { IDS_NAME_MAX = 511 };

/* One name of one kind, which any number of entries may ask for. */
struct ids_name {
	const char *text; /* len bytes, no NUL behind them; the file's */
	uint32_t len;
	enum kind kind; /* STRUCT, UNION, TYPEDEF or FUNC */
	uint32_t id;    /* 0: none, or not looked for yet */
};

struct ids_entry {
	uint32_t offset; /* in the section */
	uint32_t name;   /* into names */
};

struct ids_set {
	const char *name; /* with a NUL behind it; the file's */
	uint32_t offset;
	uint32_t num; /* entries */
	bool is_set8;
};

struct ids_table {
	const char *path;
	char *where; /* heap, for messages: "PATH: .BTF_ids" */
	bool has_section;
	bool has_symbols; /* there is a symbol table */
	bool is_big_endian;
	unsigned char *data; /* heap: the section's bytes, to be changed */
	const unsigned char *original; /* the file's */
	size_t size;
	vec(struct ids_name) names; /* by kind and text */
	vec(struct ids_entry) entries; /* by offset, each its own */
	vec(struct ids_set) sets;      /* by offset; they do not overlap */
	uint32_t num_symbols[IDS_NUM_KINDS];
};

/* A name as messages have it: cut, and '?' for what would break the line. */
struct ids_shown {
	char text[128];
};

struct ids_shown ids_show(const char *text, size_t len);

/**
 * Read the section and its symbols. To be deinitialised whatever the result. Not thread-safe.
 *
 * @param file Borrowed until ids_table_deinit().
 * @return BAD_BTF: a symbol that no kernel's source makes; BAD_DWARF: what the headers of the
 * symbol table say cannot be; UNSUPPORTED: several such sections, or one without contents;
 * LIMIT; NO_MEMORY.
 */
must_check struct btfsmith_error *ids_table_init(struct ids_table *table,
						 struct elf_file *file);
void ids_table_deinit(struct ids_table *table);

/** The entries in [@p offset, @p end): the first of them, and in *num_ret how many. */
const struct ids_entry *ids_table_range(const struct ids_table *table, uint32_t offset,
					uint32_t end, size_t *num_ret);

/** The name of @p kind that is @p text; NULL: nothing asks for it. */
struct ids_name *
ids_table_find(const struct ids_table *table, enum kind kind, const char *text);

static inline uint32_t ids_set_head_bytes(const struct ids_set *set)
{
	return set->is_set8 ? 8 : 4;
}

/* An entry of a set is as long as its head. */
static inline uint32_t ids_set_end(const struct ids_set *set)
{
	return set->offset + (set->num + 1) * ids_set_head_bytes(set);
}

static inline uint32_t ids_set_entry(const struct ids_set *set, uint32_t i)
{
	return set->offset + (i + 1) * ids_set_head_bytes(set);
}

static inline uint32_t ids_word(const struct ids_table *table, uint32_t offset)
{
	return load_u32(table->data + offset, table->is_big_endian);
}

static inline void ids_word_store(struct ids_table *table, uint32_t offset, uint32_t value)
{
	store_u32(table->data + offset, value, table->is_big_endian);
}

#endif
