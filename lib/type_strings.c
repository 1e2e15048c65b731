// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_strings.h"

#include <string.h>

#include <xxhash.h>

enum { INITIAL_SLOTS = 256 };

void type_strings_deinit(struct type_strings *strings)
{
	free(strings->slots);
	*strings = (struct type_strings){ 0 };
}

static size_t hash_text(const char *text)
{
	return (size_t)XXH3_64bits(text, strlen(text));
}

static bool grow(struct type_strings *strings, const struct type_list *list)
{
	size_t num_slots = strings->slots ? (strings->mask + 1) * 2 : INITIAL_SLOTS;
	uint32_t *slots = calloc(num_slots, sizeof(*slots));
	if (!slots)
		return false;
	for (size_t old = 0; strings->slots && old <= strings->mask; old++) {
		uint32_t offset = strings->slots[old];
		if (!offset)
			continue;
		size_t i = hash_text(type_list_string(list, offset)) & (num_slots - 1);
		while (slots[i])
			i = (i + 1) & (num_slots - 1);
		slots[i] = offset;
	}
	free(strings->slots);
	strings->slots = slots;
	strings->mask = num_slots - 1;
	return true;
}

static bool append(struct type_list *list, const char *text)
{
	size_t start = list->strings.num;
	size_t bytes = strlen(text) + 1;
	if (bytes > UINT32_MAX - start || !vec_reserve(&list->strings, start + bytes))
		return false;
	memcpy(list->strings.items + start, text, bytes);
	list->strings.num = start + bytes;
	return true;
}

bool type_strings_add(struct type_strings *strings, struct type_list *list, const char *text,
		      uint32_t *ret)
{
	if (!*text) {
		*ret = 0;
		return true;
	}
	if ((!strings->slots || strings->num * 2 > strings->mask) && !grow(strings, list))
		return false;
	size_t i = hash_text(text) & strings->mask;
	for (; strings->slots[i]; i = (i + 1) & strings->mask) {
		if (strcmp(type_list_string(list, strings->slots[i]), text) == 0) {
			*ret = strings->slots[i];
			return true;
		}
	}
	size_t offset = list->strings.num;
	if (!append(list, text))
		return false;
	strings->slots[i] = (uint32_t)offset;
	strings->num++;
	*ret = (uint32_t)offset;
	return true;
}
