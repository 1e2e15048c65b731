// SPDX-License-Identifier: LGPL-2.1-or-later
/* Numbers of things in messages. */
#ifndef BTFSMITH_PLURAL_H
#define BTFSMITH_PLURAL_H

#include <stdint.h>

/** What a noun that goes with @p num ends in: "%u byte%s". */
static inline const char *plural(uint64_t num)
{
	return num == 1 ? "" : "s";
}

#endif
