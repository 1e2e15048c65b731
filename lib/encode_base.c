// SPDX-License-Identifier: LGPL-2.1-or-later
#include "encode_base.h"

#include <string.h>

#include "btf_check.h"
#include "btf_read.h"
#include "error.h"
#include "types_file.h"

static void cleanup_base_fn(struct btfsmith_base **base)
{
	btfsmith_base_destroy(*base);
}

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

static must_check struct btfsmith_error *read_base(struct btfsmith_base *base, const char *path)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	err = file.heap ? btf_read_take(file.where, &file.heap, file.size, &base->list)
			: btf_read(file.where, file.data, file.size, &base->list);
	if (err)
		return base_read_error(err, file.where);
	base->list.pointer_bytes = btf_check_pointer_bytes(&base->list);
	base->has_flat_arrays = has_flat_arrays(&base->list);
	return base_facts_init(&base->facts, base->path, &file, &base->list);
}

struct btfsmith_error *encode_base_read(const char *path, struct btfsmith_base **ret)
{
	cleanup(cleanup_base_fn) struct btfsmith_base *base = calloc(1, sizeof(*base));
	if (!base)
		return error_no_memory();
	base->path = strdup(path);
	if (!base->path)
		return error_no_memory();
	struct btfsmith_error *err = read_base(base, path);
	if (err)
		return err;
	*ret = take_ptr(base);
	return NULL;
}

// ---- in a thread of its own ----

static void *read_beside(void *arg)
{
	struct base_reading *reading = arg;
	reading->err = encode_base_read(reading->path, &reading->base);
	if (!reading->err &&
	    !base_index_begin(&reading->base->index, &reading->base->list))
		reading->err = error_no_memory();
	return NULL;
}

void base_reading_start(struct base_reading *reading)
{
	reading->is_running =
		pthread_create(&reading->thread, NULL, read_beside, reading) == 0;
}

struct btfsmith_error *base_reading_end(struct base_reading *reading, struct btfsmith_base **ret)
{
	if (!reading->is_running)
		return encode_base_read(reading->path, ret);
	pthread_join(reading->thread, NULL);
	reading->is_running = false;
	if (reading->err)
		return take_ptr(reading->err);
	*ret = take_ptr(reading->base);
	return NULL;
}

void base_reading_deinit(struct base_reading *reading)
{
	if (reading->is_running)
		pthread_join(reading->thread, NULL);
	reading->is_running = false;
	btfsmith_error_destroy(reading->err);
	btfsmith_base_destroy(reading->base);
	reading->err = NULL;
	reading->base = NULL;
}

struct btfsmith_error *btfsmith_base_open(const char *path, struct btfsmith_base **ret)
{
	cleanup(cleanup_base_fn) struct btfsmith_base *base = NULL;
	struct btfsmith_error *err = encode_base_read(path, &base);
	if (err)
		return err;
	if (!base_index_init(&base->index, &base->list))
		return error_no_memory();
	base->has_index = true;
	base->spares = base_spares_create(base_types_bytes(base->list.types.num));
	if (!base->spares || !base_shapes_init(&base->shapes, &base->index))
		return error_no_memory();
	base->has_shapes = true;
	*ret = take_ptr(base);
	return NULL;
}

struct wanted_names {
	const struct names *names;
	struct base_filter filter;
};

static bool want_name(void *arg, uint32_t name, uint32_t hash)
{
	struct wanted_names *wanted = arg;
	char packed[4];
	const char *text = names_text(wanted->names, name, packed);
	(void)hash;
	base_filter_add(&wanted->filter, text, strlen(text));
	return true;
}

bool encode_base_index(struct btfsmith_base *own, const struct names *names)
{
	cleanup_free struct wanted_names *wanted = calloc(1, sizeof(*wanted));
	if (!wanted)
		return false;
	wanted->names = names;
	if (!names_each(names, want_name, wanted))
		return false;
	own->has_index = (own->index.list || base_index_begin(&own->index, &own->list)) &&
			 base_index_end(&own->index, &wanted->filter);
	return own->has_index;
}

void btfsmith_base_destroy(struct btfsmith_base *base)
{
	if (!base)
		return;
	base_facts_deinit(&base->facts);
	base_shapes_deinit(&base->shapes);
	base_spares_destroy(base->spares);
	base_index_deinit(&base->index);
	type_list_deinit(&base->list);
	free(base->path);
	free(base);
}

void encode_base_init(struct encode_base *base, const struct btfsmith_base *from)
{
	base->base = from;
	base->types.path = from->path;
	base->types.index = &from->index;
	base->types.shapes = from->has_shapes ? &from->shapes : NULL;
	base->types.spares = from->spares;
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
