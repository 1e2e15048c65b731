// SPDX-License-Identifier: LGPL-2.1-or-later
/* What is asked of the types of a base once base_types_add() has listed them. */
#include <string.h>

#include "base_types.h"

// The index in base->ids of a type, or UINT32_MAX.
static uint32_t find_number(const struct base_types *base, uint32_t id)
{
	uint64_t word = base->is_listed[id / 64], bit = UINT64_C(1) << id % 64;
	if (!(word & bit))
		return UINT32_MAX;
	return base->ranks[id / 64] + count_bits(word & (bit - 1));
}

bool base_types_edges(const struct base_types *base, struct unit_edges *ret)
{
	const struct type_list *list = base->index->list;
	for (size_t i = 0; i < base->ids.num; i++) {
		const struct type *type = &list->types.items[base->ids.items[i]];
		if (!vec_push(&ret->first, (uint32_t)ret->targets.num))
			return false;
		for (uint32_t j = 0; j < base_num_references(type); j++) {
			uint32_t target =
				find_number(base, base_reference(list, type, j));
			if (!vec_push(&ret->targets, target))
				return false;
		}
	}
	return vec_push(&ret->first, (uint32_t)ret->targets.num);
}

uint32_t base_types_find_func(const struct base_types *base, uint32_t name, uint32_t proto)
{
	size_t low = 0, high = base->funcs.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (base->funcs.items[middle].name < name)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < base->funcs.num && base->funcs.items[low].name == name; low++) {
		if (base->funcs.items[low].proto == proto)
			return base->funcs.items[low].id;
	}
	return 0;
}

bool base_types_has_tag(const struct base_types *base, uint32_t target,
			const struct base_tag_text *text)
{
	const struct type_list *list = base->index->list;
	const struct base_tag *tags = base->index->tags.items;
	size_t low = 0, high = base->index->tags.num, num = high;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (tags[middle].target < target)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < num && tags[low].target == target; low++) {
		const struct type *tag = &list->types.items[tags[low].id];
		if (tag->fixed == text->component && tag->kind_flag == text->flag &&
		    !strcmp(type_list_string(list, tag->name), text->text))
			return true;
	}
	return false;
}
