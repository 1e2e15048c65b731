// SPDX-License-Identifier: LGPL-2.1-or-later
#include "encode_base.h"

#include <string.h>

#include "btf_read.h"
#include "error.h"
#include "types_file.h"

enum {
	// In a kernel one of thirty arrays has several dimensions.
	MIN_ARRAYS = 500,
};

// Are there arrays enough to tell, and none of an array?
static bool has_flat_arrays(const struct type_list *list)
{
	size_t num_arrays = 0;
	for (size_t i = 1; i < list->types.num; i++) {
		const struct type *type = &list->types.items[i];
		if (type->kind != KIND_ARRAY)
			continue;
		if (list->types.items[type->type].kind == KIND_ARRAY)
			return false;
		num_arrays++;
	}
	return num_arrays >= MIN_ARRAYS;
}

struct btfsmith_error *encode_base_read(struct encode_base *base, const char *path)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	base->is_used = true;
	base->types.path = path;
	err = btf_read(file.where, file.data, file.size, &base->types.list);
	if (err)
		return err;
	base->has_flat_arrays = has_flat_arrays(&base->types.list);
	return NULL;
}

void encode_base_deinit(struct encode_base *base)
{
	base_types_deinit(&base->types);
}

static bool add_unit(const struct encode_base *base, struct unit_refs **units,
		     uint32_t *num_units)
{
	size_t bytes = ((size_t)*num_units + 1) * sizeof(**units);
	struct unit_refs *more = realloc(*units, bytes);
	if (!more)
		return false;
	*units = more;
	more[(*num_units)++] = (struct unit_refs){
		.refs = base->types.entries.items,
		.num = (uint32_t)base->types.entries.num,
	};
	return true;
}

struct btfsmith_error *encode_base_add(struct encode_base *base, struct pool *pool,
				       struct unit_refs **units, uint32_t *num_units,
				       struct symbols *symbols)
{
	struct btfsmith_error *err = base_types_add(&base->types, pool);
	if (err)
		return err;
	uint32_t unit = *num_units;
	if (!add_unit(base, units, num_units))
		return error_no_memory();
	for (uint32_t i = 0; i < base->types.ids.num; i++) {
		struct symbol_type type = { .unit = unit, .type = i };
		if (!vec_push(&symbols->types, type))
			return error_no_memory();
	}
	return NULL;
}
