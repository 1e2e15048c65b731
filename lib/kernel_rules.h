// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * By which rules a release of Linux judges BTF: the limits and masks that follow from what it
 * takes.
 */
#ifndef BTFSMITH_KERNEL_RULES_H
#define BTFSMITH_KERNEL_RULES_H

#include "target_kernel.h"

struct kernel_rules {
	struct target_kernel kernel;
	unsigned int patch; /* the third number of the release */
	enum kind max_kind;
	uint32_t info_mask; /* bits that an info word may have */
	uint32_t kind_mask, vlen_mask;
	uint32_t max_type; /* as an id that is referred to */
	uint32_t max_name_offset;
	uint32_t max_int_bits;
	uint32_t max_name_bytes;
	uint32_t header_bytes; /* that the release knows */
};

/**
 * @param release As for target_kernel_parse(); NULL: the newest that is known. Of "6.1.20" the
 *	last number tells that it has what stable releases were given.
 */
must_check struct btfsmith_error *kernel_rules_of(const char *release, struct kernel_rules *ret);

/**
 * The next release of the same stable series that is known to have other rules.
 *
 * @return its third number; 0: there is none.
 */
unsigned int kernel_rules_next_stable(const struct kernel_rules *rules);

static inline bool kernel_has(const struct kernel_rules *rules, enum trait trait)
{
	return rules->kernel.has[trait];
}

#endif
