// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What an older kernel cannot read, said in words that it knows, or left out: ENUM64 as ENUM,
 * FLOAT as INT, tags not at all. What each release knows is in target_kernel.def.
 */
#ifndef BTFSMITH_LOWER_H
#define BTFSMITH_LOWER_H

#include "strbuf.h"
#include "target_kernel.h"
#include "type_list.h"

enum lowering {
#define L(id, text) LOWERING_##id,
#include "lowering.def"
#undef L
	NUM_LOWERINGS,
};

struct lower_options {
	const struct target_kernel *kernel;
	/*
	 * Ids and names stay where they are, also for those who refer to them from outside, and
	 * none are added: in the place of what is left out there is an INT of one byte, or, of a
	 * type tag, a CONST.
	 */
	bool keeps_ids;
	/* It is a kernel's own, which no kernel before 5.5 reads: limits on its size are not asked. */
	bool is_kernels;
};

/* What was done, and to how many. */
struct lowered {
	uint32_t counts[NUM_LOWERINGS];
	bool layout; /* the layout section was left out */
};

/**
 * Lower the types that @p list has beside its base. Where nothing is to be lowered, nothing is
 * changed: doing it twice is doing it once. Linear in the size of the list, no recursion.
 *
 * @param list Indices in range, as btf_read() leaves them; after an error it is fit for nothing
 *	but type_list_deinit().
 * @param[out] ret All zero: nothing was changed.
 * @return UNSUPPORTED: it is split BTF, or its base has what @p options->kernel does not know, or
 * ids are to stay and a name must be changed; LIMIT: more types or names than that kernel takes;
 * NO_MEMORY.
 */
must_check struct btfsmith_error *lower_list(const char *where, struct type_list *list,
					     const struct lower_options *options,
					     struct lowered *ret);

/** Was anything changed? */
bool lowered_is_any(const struct lowered *lowered);

/** "3 FLOAT made INT, 1 ENUM64 made ENUM" */
void lowered_print(const struct lowered *lowered, struct strbuf *buf);

#endif
