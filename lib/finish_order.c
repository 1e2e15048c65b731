// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A kernel's output has 100,000 entries, which half of the time have no name and a place, or
 * a name. Both begin with something that spreads them well, the number of the unit and two
 * letters: entries are put into buckets by that, and what is left to compare is little.
 */
#include "finish_order.h"

#include <string.h>

#include "bytes.h"
#include "large.h"

enum {
	PREFIX_BUCKETS = 1 << 16,
	// More units than this go into the last bucket of those without a name.
	MAX_UNIT_BUCKETS = 1 << 16,
	PREFIX_SHIFT = 48,
	UNIT_SHIFT = 40,
	FEW = 12, /* in a bucket */
	// As a module has: to look through all buckets would take longer.
	MAX_IN_ONE_GO = 8192,
};

uint64_t output_prefix(const char *name)
{
	unsigned char bytes[8] = { 0 };
	for (unsigned int i = 0; i < 8 && name[i]; i++)
		bytes[i] = (unsigned char)name[i];
	return load64(bytes, !host_is_big_endian());
}

static int compare_outputs(const void *left, const void *right)
{
	const struct output *a = left, *b = right;
	if (a->prefix != b->prefix)
		return a->prefix < b->prefix ? -1 : 1;
	int by_name = a->prefix & 0xff ? strcmp(a->name, b->name) : 0;
	if (by_name)
		return by_name;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	// Tags on several meanings of one type, and what a symbol consists of: in a fixed order.
	return a->source < b->source ? -1 : a->source > b->source;
}

static size_t bucket_of(const struct output *output)
{
	if (output->prefix)
		return MAX_UNIT_BUCKETS + (size_t)(output->prefix >> PREFIX_SHIFT);
	uint64_t unit = output->first >> UNIT_SHIFT;
	return unit < MAX_UNIT_BUCKETS ? (size_t)unit : MAX_UNIT_BUCKETS - 1;
}

// What shares a bucket is mostly two or three.
static void sort_few(struct output *outputs, size_t num)
{
	for (size_t i = 1; i < num; i++) {
		struct output output = outputs[i];
		size_t to = i;
		for (; to && compare_outputs(&outputs[to - 1], &output) > 0; to--)
			outputs[to] = outputs[to - 1];
		outputs[to] = output;
	}
}

bool outputs_sort(struct output *outputs, size_t num)
{
	if (num < MAX_IN_ONE_GO) {
		qsort(outputs, num, sizeof(*outputs), compare_outputs);
		return true;
	}
	const size_t num_buckets = MAX_UNIT_BUCKETS + PREFIX_BUCKETS;
	cleanup_free uint32_t *end = calloc(num_buckets + 1, sizeof(*end));
	cleanup_free struct output *sorted = malloc_large(num + 1, sizeof(*sorted));
	if (!end || !sorted)
		return false;
	for (size_t i = 0; i < num; i++)
		end[bucket_of(&outputs[i]) + 1]++;
	for (size_t i = 0; i < num_buckets; i++)
		end[i + 1] += end[i];
	// So far where buckets begin; filling them moves each on to its end.
	for (size_t i = 0; i < num; i++)
		sorted[end[bucket_of(&outputs[i])]++] = outputs[i];
	for (size_t i = 0, start = 0; i < num_buckets; start = end[i++]) {
		if (end[i] - start <= FEW)
			sort_few(sorted + start, end[i] - start);
		else
			qsort(sorted + start, end[i] - start, sizeof(*sorted), compare_outputs);
	}
	if (num)
		memcpy(outputs, sorted, num * sizeof(*sorted));
	return true;
}
