// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_sort.h"

#include <string.h>

struct sorted {
	const char *name;
	uint32_t id;
};

static int compare(const void *x, const void *y)
{
	const struct sorted *a = x, *b = y;
	int names = strcmp(a->name, b->name);
	if (names)
		return names;
	return a->id < b->id ? -1 : a->id > b->id;
}

static void map_references(struct type_list *list, const uint32_t *ids)
{
	for (size_t id = 1 + (size_t)list->num_base; id < list->types.num; id++) {
		struct type *type = &list->types.items[id];
		type->type = ids[type->type];
		if (type->kind == KIND_ARRAY)
			type->fixed = ids[type->fixed];
		for (uint32_t i = 0; i < type->num_items; i++) {
			struct type_item *item = &list->items.items[type->first_item + i];
			item->type = ids[item->type];
		}
	}
}

bool type_sort(struct type_list *list)
{
	size_t first = 1 + (size_t)list->num_base;
	size_t num = type_list_num_own(list);
	cleanup_free struct sorted *sorted = malloc((num + 1) * sizeof(*sorted));
	cleanup_free struct type *types = malloc((num + 1) * sizeof(*types));
	cleanup_free uint32_t *ids = malloc(list->types.num * sizeof(*ids));
	if (!sorted || !types || !ids)
		return false;
	for (size_t i = 0; i < num; i++) {
		uint32_t id = (uint32_t)(first + i);
		sorted[i] = (struct sorted){
			.name = type_list_string(list, list->types.items[id].name),
			.id = id,
		};
	}
	qsort(sorted, num, sizeof(*sorted), compare);
	for (size_t id = 0; id < first; id++)
		ids[id] = (uint32_t)id;
	for (size_t i = 0; i < num; i++) {
		ids[sorted[i].id] = (uint32_t)(first + i);
		types[i] = list->types.items[sorted[i].id];
	}
	if (num)
		memcpy(list->types.items + first, types, num * sizeof(*types));
	map_references(list, ids);
	return true;
}
