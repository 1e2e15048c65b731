// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_list.h"

#include <string.h>

bool type_list_init(struct type_list *list)
{
	*list = (struct type_list){ 0 };
	return vec_push(&list->types, (struct type){ 0 }) && vec_push(&list->strings, '\0');
}

bool type_list_copy(const struct type_list *from, struct type_list *ret)
{
	*ret = *from;
	ret->types.items = NULL;
	ret->items.items = NULL;
	ret->strings.items = NULL;
	ret->types.capacity = ret->items.capacity = ret->strings.capacity = 0;
	if (!vec_reserve(&ret->types, from->types.num) ||
	    !vec_reserve(&ret->items, from->items.num) ||
	    !vec_reserve(&ret->strings, from->strings.num))
		return false;
	memcpy(ret->types.items, from->types.items, from->types.num * sizeof(struct type));
	if (from->items.num)
		memcpy(ret->items.items, from->items.items,
		       from->items.num * sizeof(struct type_item));
	memcpy(ret->strings.items, from->strings.items, from->strings.num);
	return true;
}

void type_list_extend(struct type_list *list)
{
	list->num_base = (uint32_t)list->types.num - 1;
	list->base_strings = (uint32_t)list->strings.num;
	list->layout = false;
}

struct type_list type_list_on(const struct type_list *base)
{
	return (struct type_list){
		.shared = base,
		.num_base = (uint32_t)base->types.num - 1,
		.base_strings = (uint32_t)base->strings.num,
		.big_endian = base->big_endian,
	};
}

// There is room for it.
#define append(to, from)                                                              \
	do {                                                                          \
		if ((from)->num)                                                      \
			memcpy((to)->items + (to)->num, (from)->items,                \
			       (from)->num * sizeof(*(to)->items));                   \
		(to)->num += (from)->num;                                             \
	} while (0)

bool type_list_unshare(struct type_list *list)
{
	struct type_list flat;
	if (!list->shared)
		return true;
	if (!type_list_copy(list->shared, &flat) ||
	    !vec_reserve(&flat.types, type_list_num(list)) ||
	    !vec_reserve(&flat.items, type_list_num_items(list)) ||
	    !vec_reserve(&flat.strings, type_list_string_bytes(list))) {
		type_list_deinit(&flat);
		return false;
	}
	append(&flat.types, &list->types);
	append(&flat.items, &list->items);
	append(&flat.strings, &list->strings);
	flat.num_base = list->num_base;
	flat.base_strings = list->base_strings;
	flat.big_endian = list->big_endian;
	flat.layout = list->layout;
	type_list_deinit(list);
	*list = flat;
	return true;
}

static uint32_t greatest_name(const struct type_list *list)
{
	uint32_t greatest = 0;
	for (size_t i = 0; i < list->types.num; i++) {
		uint32_t name = list->types.items[i].name;
		greatest = name > greatest ? name : greatest;
	}
	for (size_t i = 0; i < list->items.num; i++) {
		uint32_t name = list->items.items[i].name;
		greatest = name > greatest ? name : greatest;
	}
	return greatest;
}

void type_list_trim_strings(struct type_list *list)
{
	const char *strings = list->strings.items;
	size_t before = list->shared ? list->shared->strings.num : 0;
	size_t num = list->strings.num;
	uint32_t greatest = greatest_name(list);
	while (num >= 2 && !strings[num - 1] && !strings[num - 2] && before + num - 1 > greatest &&
	       before + num > list->base_strings)
		num--;
	list->strings.num = num;
}

void type_list_deinit(struct type_list *list)
{
	vec_deinit(&list->types);
	vec_deinit(&list->items);
	vec_deinit(&list->strings);
}
