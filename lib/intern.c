// SPDX-License-Identifier: LGPL-2.1-or-later
#include "intern.h"

#include <string.h>

#include <xxhash.h>

enum { INTERN_INITIAL_SLOTS = 64 };

bool intern_init(struct intern *intern)
{
	*intern = (struct intern){ .mask = INTERN_INITIAL_SLOTS - 1 };
	intern->slots = calloc(INTERN_INITIAL_SLOTS, sizeof(*intern->slots));
	// Also of the empty sequence there are words to point to.
	return intern->slots && vec_reserve(&intern->words, 1);
}

void intern_deinit(struct intern *intern)
{
	vec_deinit(&intern->words);
	vec_deinit(&intern->starts);
	free(intern->slots);
	intern->slots = NULL;
}

const uint32_t *intern_get(const struct intern *intern, uint32_t number, size_t *num)
{
	size_t start = intern->starts.items[number];
	size_t end = number + 1 < intern->starts.num ? intern->starts.items[number + 1]
						     : intern->words.num;
	*num = end - start;
	return intern->words.items + start;
}

static size_t hash_words(const uint32_t *words, size_t num)
{
	return (size_t)XXH3_64bits(words, num * sizeof(*words));
}

static bool grow(struct intern *intern)
{
	size_t mask = intern->mask * 2 + 1;
	uint32_t *slots = calloc(mask + 1, sizeof(*slots));
	if (!slots)
		return false;
	for (uint32_t number = 0; number < intern_num(intern); number++) {
		size_t num;
		const uint32_t *words = intern_get(intern, number, &num);
		size_t i = hash_words(words, num) & mask;
		while (slots[i])
			i = (i + 1) & mask;
		slots[i] = number + 1;
	}
	free(intern->slots);
	intern->slots = slots;
	intern->mask = mask;
	return true;
}

static bool equals(const struct intern *intern, uint32_t number, const uint32_t *words, size_t num)
{
	size_t have_num;
	const uint32_t *have = intern_get(intern, number, &have_num);
	return have_num == num && (!num || !memcmp(have, words, num * sizeof(*words)));
}

bool intern_find(const struct intern *intern, const uint32_t *words, size_t num, uint32_t *ret)
{
	for (size_t i = hash_words(words, num) & intern->mask; intern->slots[i];
	     i = (i + 1) & intern->mask) {
		if (equals(intern, intern->slots[i] - 1, words, num)) {
			*ret = intern->slots[i] - 1;
			return true;
		}
	}
	return false;
}

uint32_t intern_add(struct intern *intern, const uint32_t *words, size_t num, bool *is_new)
{
	if (intern->starts.num * 2 > intern->mask && !grow(intern))
		return INTERN_ERROR;
	size_t i = hash_words(words, num) & intern->mask;
	for (; intern->slots[i]; i = (i + 1) & intern->mask) {
		if (equals(intern, intern->slots[i] - 1, words, num)) {
			*is_new = false;
			return intern->slots[i] - 1;
		}
	}
	uint32_t number = intern_num(intern);
	size_t start = intern->words.num;
	if (number == INTERN_ERROR || !vec_reserve(&intern->words, start + num) ||
	    !vec_push(&intern->starts, start))
		return INTERN_ERROR;
	if (num)
		memcpy(intern->words.items + start, words, num * sizeof(*words));
	intern->words.num = start + num;
	intern->slots[i] = number + 1;
	*is_new = true;
	return number;
}
