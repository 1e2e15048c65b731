// SPDX-License-Identifier: LGPL-2.1-or-later
#include "vec.h"

#include "large.h"

bool vec_grow(void **items, size_t *capacity, size_t want, size_t item_bytes)
{
	size_t grown = *capacity + *capacity / 2 + 16;
	if (grown < want)
		grown = want;
	size_t bytes;
	if (mul_overflows(grown, item_bytes, &bytes))
		return false;
	void *moved = realloc(*items, bytes);
	if (!moved)
		return false;
	if (bytes >= LARGE_PAGE_BYTES)
		advise_large(moved, bytes);
	*items = moved;
	*capacity = grown;
	return true;
}
