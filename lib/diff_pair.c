// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_pair.h"

bool diff_pairs_start(struct diff_pairs *pairs, uint32_t num_left, uint32_t num_right)
{
	size_t num = (size_t)num_left + num_right;
	if (!vec_reserve(&pairs->places, num + 1) ||
	    !vec_reserve(&pairs->traits[0], (size_t)num_left + 1) ||
	    !vec_reserve(&pairs->traits[1], (size_t)num_right + 1))
		return false;
	memset(pairs->places.items, 0xff, num * sizeof(*pairs->places.items));
	pairs->num[0] = num_left;
	pairs->num[1] = num_right;
	pairs->partner[0] = pairs->places.items;
	pairs->partner[1] = pairs->places.items + num_left;
	return true;
}

void diff_pairs_deinit(struct diff_pairs *pairs)
{
	vec_deinit(&pairs->places);
	vec_deinit(&pairs->traits[0]);
	vec_deinit(&pairs->traits[1]);
}

static int compare_traits(const void *left, const void *right)
{
	const struct diff_trait *a = left, *b = right;
	if (a->trait != b->trait)
		return a->trait < b->trait ? -1 : 1;
	return a->index < b->index ? -1 : a->index > b->index;
}

void diff_pairs_match(struct diff_pairs *pairs,
		      uint64_t (*trait)(void *arg, unsigned int row, uint32_t index), void *arg)
{
	if (!diff_pairs_can_match(pairs))
		return;
	for (unsigned int row = 0; row < 2; row++) {
		pairs->traits[row].num = 0;
		for (uint32_t i = 0; i < pairs->num[row]; i++) {
			uint64_t value = pairs->partner[row][i] == DIFF_ALONE
						 ? trait(arg, row, i)
						 : DIFF_NO_TRAIT;
			if (value != DIFF_NO_TRAIT)
				pairs->traits[row].items[pairs->traits[row].num++] =
					(struct diff_trait){ .trait = value, .index = i };
		}
		qsort(pairs->traits[row].items, pairs->traits[row].num,
		      sizeof(struct diff_trait), compare_traits);
	}
	size_t i = 0, j = 0;
	while (i < pairs->traits[0].num && j < pairs->traits[1].num) {
		struct diff_trait a = pairs->traits[0].items[i], b = pairs->traits[1].items[j];
		if (a.trait == b.trait) {
			pairs->partner[0][a.index] = b.index;
			pairs->partner[1][b.index] = a.index;
		}
		i += a.trait <= b.trait;
		j += b.trait <= a.trait;
	}
}

bool diff_pairs_can_match(const struct diff_pairs *pairs)
{
	bool can[2] = { false, false };
	for (int row = 0; row < 2; row++) {
		for (uint32_t i = 0; i < pairs->num[row] && !can[row]; i++)
			can[row] = pairs->partner[row][i] == DIFF_ALONE;
	}
	return can[0] && can[1];
}
