// SPDX-License-Identifier: LGPL-2.1-or-later
#include "random.h"

uint32_t random_odd_value(uint64_t *state)
{
	static const uint32_t values[] = {
		0,       1,        2,          0x7f,       0xff,       0xffff,
		0x10000, 0xffffff, 0x7fffffff, 0x80000000, 0xfffffff0, 0xffffffff
	};
	return values[next_random(state) % (sizeof(values) / sizeof(values[0]))];
}
