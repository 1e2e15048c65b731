// SPDX-License-Identifier: LGPL-2.1-or-later
/* What a release of Linux takes of BTF; the list is target_kernel.def. */
#ifndef BTFSMITH_TARGET_KERNEL_H
#define BTFSMITH_TARGET_KERNEL_H

#include "btfsmith.h"
#include "compiler.h"
#include "kinds.h"

enum trait {
#define T(id, major, minor, text) TRAIT_##id,
#include "target_kernel.def"
#undef T
	NUM_TRAITS,
};

struct trait_info {
	unsigned int major, minor; /* the first release that has it */
	const char *text;          /* after "Linux 5.4 does not know " */
};

extern const struct trait_info trait_infos[NUM_TRAITS];

/* A release, or what is known to be like one. */
struct target_kernel {
	unsigned int major, minor;
	bool has[NUM_TRAITS];
};

/**
 * @param release "5.10", also as `uname -r` prints it: "5.10.0-28-amd64". What a distribution
 *	has added to a release is not known here.
 * @return ARGUMENT: no such release; UNSUPPORTED: one before BTF (4.18).
 */
must_check struct btfsmith_error *target_kernel_parse(const char *release,
						      struct target_kernel *ret);

/**
 * The two numbers, of four digits at most, that @p release begins with.
 *
 * @return What is behind them; NULL: it does not begin so.
 */
const char *target_kernel_numbers(const char *release, unsigned int *major_ret,
				  unsigned int *minor_ret);

/** All that is known, which is Linux 7.2 and later. */
struct target_kernel target_kernel_newest(void);

/** Does @p kernel know @p kind? Every one knows those of 4.18. */
bool target_kernel_has_kind(const struct target_kernel *kernel, enum kind kind);

/** The largest id, offset of a name, number of items, and length of an identifier. */
uint32_t target_kernel_max_id(const struct target_kernel *kernel);
uint32_t target_kernel_max_name_offset(const struct target_kernel *kernel);
uint32_t target_kernel_max_items(const struct target_kernel *kernel);
uint32_t target_kernel_max_name_len(const struct target_kernel *kernel);

#endif
