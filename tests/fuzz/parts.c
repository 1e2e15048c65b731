// SPDX-License-Identifier: LGPL-2.1-or-later
#include "parts.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

static size_t load_size(const uint8_t *data)
{
	return data[0] | (size_t)data[1] << 8 | (size_t)data[2] << 16 |
	       (size_t)data[3] << 24;
}

void fuzz_split(const uint8_t *data, size_t size, unsigned int num, struct fuzz_part *ret)
{
	size_t head = (size_t)(num - 1) * FUZZ_SIZE_BYTES;
	bool is_whole = size >= head;
	size_t at = is_whole ? head : size;
	for (unsigned int i = 0; i < num; i++) {
		size_t left = size - at;
		size_t wanted = left;
		if (i + 1 < num && is_whole)
			wanted = load_size(data + (size_t)i * FUZZ_SIZE_BYTES);
		ret[i].data = data + at;
		ret[i].size = wanted < left ? wanted : left;
		at += ret[i].size;
	}
}

void fuzz_set_size(uint8_t *data, unsigned int part, unsigned int num, size_t size)
{
	if (part + 1 >= num)
		return;
	for (unsigned int i = 0; i < FUZZ_SIZE_BYTES; i++)
		data[part * FUZZ_SIZE_BYTES + i] = (uint8_t)(size >> (8 * i));
}

uint8_t *fuzz_copy(const struct fuzz_part *part)
{
	uint8_t *copy = malloc(part->size ? part->size : 1);
	if (!copy)
		abort();
	if (part->size)
		memcpy(copy, part->data, part->size);
	return copy;
}
