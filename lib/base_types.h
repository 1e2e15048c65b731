// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The base that split BTF extends, as far as it matters for what is in the pool: as one more
 * unit, the last one, whose references are all exact.
 *
 * A base has a hundred thousand types of which a module meets a few thousand. So nothing of it is
 * added to the pool that cannot matter:
 *
 * - Types without a name are looked up; those that the input does not have are left alone.
 * - Where the input defines a name, the base's definitions of it become definitions of that key,
 *   too. When they differ from the input's, what they refer to comes along.
 * - A key that the input only declares, or that only such a definition mentions, needs none: it
 *   stands for the base's type of that name. Where the base has several (or a declaration besides),
 *   they become definitions, for which one is meant then matters.
 *
 * What the base only declares and the input defines becomes a type of the result, and so do
 * pointers to it, typedefs of it and the like. But a struct of the base that refers to the
 * declaration is the one of the input that refers to the definition: else each module that
 * defines `struct mtd_info` would get a `task_struct` of its own, which no kernel function and no
 * BPF program takes for the kernel's.
 */
#ifndef BTFSMITH_BASE_TYPES_H
#define BTFSMITH_BASE_TYPES_H

#include "base_match.h"
#include "base_spares.h"
#include "binding.h"
#include "type_list.h"

/* A function of the base, by the name that it has in the pool. */
struct base_func {
	uint32_t name;
	uint32_t id;
	uint32_t proto; /* id */
};

struct base_tag_text {
	const char *text;
	uint32_t component;
	bool flag;
};

struct base_types {
	const char *path; /* borrowed */
	const struct base_index *index; /* borrowed */
	const struct base_shapes *shapes; /* borrowed; NULL: there are none */
	/* Borrowed; pieces of base_types_bytes(). NULL: memory is asked for each time. */
	struct base_spares *spares;
	uint32_t first_entry; /* pool entries from this one on are only the base's */
	/* The types that are in the pool: ids, ascending; pool entries, as in struct unit_refs. */
	vec(uint32_t) ids;
	vec(uint32_t) entries;
	uint64_t *is_listed; /* bit by id: it is in ids */
	uint32_t *ranks;     /* by 64 ids: how many in ids come before them */
	/* Of each: it leads, not by way of a struct, to a declaration of what the input defines. */
	bool *is_vague;
	struct base_strings strings;
	vec(struct base_func) funcs; /* by name */
};

/**
 * Find and add the types that matter, once the input is in the pool. No other thread may use
 * the pool any more.
 *
 * @param base Its path, index, shapes and spares are set, all else is zero. Call base_types_deinit() in any case.
 * @return BAD_BTF: types refer to each other in a circle without a name; LIMIT; NO_MEMORY.
 */
must_check struct btfsmith_error *base_types_add(struct base_types *base, struct pool *pool);
/** What adding takes of memory for a base with that many types. */
size_t base_types_bytes(size_t num_types);
void base_types_deinit(struct base_types *base);

/** What each of the types refers to, for binding; @p ret is appended to. false: out of memory. */
must_check bool base_types_edges(const struct base_types *base, struct unit_edges *ret);

/** The id of a function of that name and prototype (id); 0: there is none. */
uint32_t base_types_find_func(const struct base_types *base, uint32_t name, uint32_t proto);

/** Has the type or function of the base with that id this tag? */
bool base_types_has_tag(const struct base_types *base, uint32_t target,
			const struct base_tag_text *text);

#endif
