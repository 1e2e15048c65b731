// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names on their way into the output: each string stands there once, in the order of first
 * use. Where a name's string is in the output is looked up some ten times for each that is
 * new, in a table that no near cache holds: what will be asked for next can be fetched ahead.
 */
#ifndef BTFSMITH_OUTPUT_NAMES_H
#define BTFSMITH_OUTPUT_NAMES_H

#include "base_strings.h"
#include "diag.h"
#include "names.h"
#include "type_list.h"

/* Where a name's string is in the output. */
struct name_slot {
	uint32_t name; /* 0: free */
	uint32_t offset;
};

struct name_table {
	struct name_slot *slots; /* by hash; a power of two of them */
	size_t mask;
	size_t num;
};

struct output_names {
	const struct names *names;
	struct diags *diags;
	struct type_list *list;
	const struct base_strings *base; /* NULL: there is none */
	struct name_table table;    /* names as the kernel wants identifiers */
	struct name_table verbatim; /* those of other names as they are */
};

/**
 * All are borrowed until output_names_deinit().
 *
 * @param list Gets the strings.
 * @param base Strings that the list has already, with their slots; NULL: it has none.
 * @return false: out of memory; output_names_deinit() is to be called all the same.
 */
must_check bool output_names_init(struct output_names *on, const struct names *names,
				  struct type_list *list, const struct base_strings *base,
				  struct diags *diags);
void output_names_deinit(struct output_names *on);

/**
 * The offset of a name's string.
 *
 * @param name Canonical; 0: none, and the offset is 0.
 * @param is_identifier What the kernel does not accept in an identifier is changed.
 * @return false: out of memory.
 */
must_check bool output_names_add(struct output_names *on, uint32_t name, bool is_identifier,
				 uint32_t *ret);

/** Append a string of @p len bytes that no name has; false: out of memory. */
must_check bool output_names_add_text(struct output_names *on, const char *text, size_t len,
				      uint32_t *ret);

static always_inline size_t output_name_hash(uint32_t name)
{
	return name * UINT64_C(0x9e3779b97f4a7c15) >> 24;
}

static always_inline size_t output_names_home(const struct output_names *on, uint32_t name)
{
	return output_name_hash(name) & on->table.mask;
}

/** Let the place be on its way into the cache where output_names_add() will look first. */
static always_inline void output_names_fetch_slot(const struct output_names *on, uint32_t name)
{
	__builtin_prefetch(&on->table.slots[output_names_home(on, name)]);
}

/** Then the string itself, unless it is in the output already. */
static always_inline void output_names_fetch_text(const struct output_names *on, uint32_t name)
{
	if (name < NAME_INTERNED &&
	    on->table.slots[output_names_home(on, name)].name != name)
		__builtin_prefetch(on->names->section + name);
}

#endif
