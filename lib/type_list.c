// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_list.h"

bool type_list_init(struct type_list *list)
{
	*list = (struct type_list){ 0 };
	return vec_push(&list->types, (struct type){ 0 }) && vec_push(&list->strings, '\0');
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

void type_list_deinit(struct type_list *list)
{
	vec_deinit(&list->types);
	vec_deinit(&list->items);
	vec_deinit(&list->strings);
}
