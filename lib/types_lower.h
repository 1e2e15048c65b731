// SPDX-License-Identifier: LGPL-2.1-or-later
/* Lowering of the public types object. */
#ifndef BTFSMITH_TYPES_LOWER_H
#define BTFSMITH_TYPES_LOWER_H

#include "lower.h"
#include "types_object.h"

/**
 * A copy of @p from that stands alone, lowered; it has the very same bytes where nothing is to be
 * lowered.
 *
 * @param[out] lowered What was done.
 * @return As lower_list(); UNSUPPORTED also: a distilled base, which the kernel does not know.
 */
must_check struct btfsmith_error *types_lower(const char *where,
					      const struct btfsmith_types *from,
					      const struct lower_options *options,
					      struct lowered *lowered,
					      struct btfsmith_types **ret);

/** Tell @p note, which may be NULL, "WHERE: for Linux 5.10: ..." if there is something to tell. */
must_check struct btfsmith_error *
types_lower_note(const char *where, const struct target_kernel *kernel,
		 const struct lowered *lowered, void (*note)(void *arg, const char *message),
		 void *arg);

#endif
