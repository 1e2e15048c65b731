// SPDX-License-Identifier: LGPL-2.1-or-later
/* What the public, opaque `struct btfsmith_types` holds. Made by encode.c and api.c. */
#ifndef BTFSMITH_TYPES_OBJECT_H
#define BTFSMITH_TYPES_OBJECT_H

#include "btfsmith.h"
#include "elf_write.h"
#include "type_list.h"

struct btfsmith_types {
	struct type_list list;
	struct btfsmith_base *base; /* what list shares, if it is this object's own; else NULL */
	void *data; /* the raw BTF of list; heap */
	size_t size;
	char *where; /* it was read from, for messages; NULL: from nowhere */
	struct btfsmith_types *distilled; /* the base of list, if that is a distilled one; owned */
	struct btfsmith_stats stats; /* its member size is not used */
};

/** What they are called in messages. */
static inline const char *types_where(const struct btfsmith_types *types)
{
	return types->where ? types->where : "types";
}

/** NULL: out of memory. The list is all zero: to be filled, or to be destroyed as it is. */
must_check struct btfsmith_types *types_create(void);

/** Make the raw BTF of @p types, of which the list is there, and say so in its stats. */
must_check struct btfsmith_error *types_finish(struct btfsmith_types *types);

/**
 * Put a distilled base in place of the base of @p types, or of those of its types that are
 * certain to be a kernel's if it has no base.
 *
 * @param where For messages.
 * @param is_sorted See btfsmith_types_distill().
 */
must_check struct btfsmith_error *types_distill(const char *where, bool is_sorted,
						struct btfsmith_types *types);

/**
 * The same, checked, as an object of its own. Its stats are those of @p from but for what the
 * distilled one has other types and bytes.
 */
must_check struct btfsmith_error *types_distill_copy(const char *where,
						     const struct btfsmith_types *from,
						     struct btfsmith_types **ret);

/* Where btfsmith_types_write_elf() and its like write to. */
struct types_elf {
	const char *in;
	const char *out;
	unsigned int flags; /* ELF_WRITE_* */
	struct elf_new_section more; /* replaced along with .BTF; its name NULL: none */
};

/** As btfsmith_types_write_elf(). */
must_check struct btfsmith_error *types_write_elf(const struct btfsmith_types *types,
						  const struct types_elf *to);

static inline void cleanup_types_fn(struct btfsmith_types **types)
{
	btfsmith_types_destroy(*types);
}
#define cleanup_types cleanup(cleanup_types_fn)

#endif
