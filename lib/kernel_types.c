// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_types.h"

void kernel_types_deinit(struct kernel_types *types)
{
	vec_deinit(&types->offsets);
}

bool kernel_type_get(const struct kernel_types *types, uint32_t id, struct kernel_type *ret)
{
	while (id < types->start_id)
		types = types->base;
	if (!id) {
		*ret = (struct kernel_type){ .kind = KIND_VOID };
		return true;
	}
	id -= types->start_id;
	if (id >= types->offsets.num)
		return false;
	*ret = kernel_type_at(types, types->records + types->offsets.items[id]);
	return true;
}

const char *kernel_string(const struct kernel_types *types, uint32_t offset)
{
	while (offset < types->start_string)
		types = types->base;
	offset -= types->start_string;
	return offset < types->num_string_bytes ? types->strings + offset : NULL;
}

const char *kernel_name(const struct kernel_types *types, uint32_t offset)
{
	return offset <= types->max_name_offset ? kernel_string(types, offset) : NULL;
}
