// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_strings.h"

enum { MIN_SLOTS = 64 };

bool base_strings_index(struct base_strings *strings)
{
	size_t num = MIN_SLOTS;
	while (num < 2 * strings->list.num)
		num *= 2;
	strings->slots = calloc(num, sizeof(*strings->slots));
	strings->mask = num - 1;
	if (!strings->slots)
		return false;
	for (size_t i = 0; i < strings->list.num; i++) {
		const struct base_string *string = &strings->list.items[i];
		strings->slots[base_strings_slot(strings, string->name)] = *string;
	}
	return true;
}

void base_strings_deinit(struct base_strings *strings)
{
	vec_deinit(&strings->list);
	free(strings->slots);
	strings->slots = NULL;
}
