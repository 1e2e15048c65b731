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

void type_list_deinit(struct type_list *list)
{
	vec_deinit(&list->types);
	vec_deinit(&list->items);
	vec_deinit(&list->strings);
}
