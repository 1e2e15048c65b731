// SPDX-License-Identifier: LGPL-2.1-or-later
#include "vec.h"

#include <string.h>

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

bool vec_move_large(void **items, size_t *capacity, size_t num, size_t want, size_t item_bytes)
{
	size_t bytes;
	if (mul_overflows(want, item_bytes, &bytes))
		return false;
	void *moved = malloc_large(1, bytes);
	if (!moved)
		return false;
	if (num)
		memcpy(moved, *items, num * item_bytes);
	free(*items);
	*items = moved;
	*capacity = want;
	return true;
}
