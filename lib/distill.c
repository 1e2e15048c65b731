// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Mark what the split types lead to in the base, then make the types of the new list in their
 * order, references still being those of the old list, then map the references.
 */
#include "distill.h"

#include <string.h>

#include "btfsmith.h"
#include "error.h"
#include "type_error.h"
#include "type_strings.h"

/* What becomes of a type of the base. */
enum place {
	PLACE_NOWHERE, /* the split BTF cannot refer to it */
	PLACE_BASE,    /* into the distilled base as it is */
	PLACE_SHELL,   /* into the distilled base without its contents */
	PLACE_SPLIT,
};

struct distill {
	const char *where;
	const struct type_list *from;
	struct type_list *to;
	struct type_strings strings;
	bool *is_used;       /* by id of the base */
	uint32_t *ids;       /* likewise, in the result */
	vec(uint32_t) todo;  /* used, but what they refer to is not marked yet */
	uint32_t num_base;   /* types of the distilled base */
};

static void cleanup_distill_fn(struct distill *distill)
{
	type_strings_deinit(&distill->strings);
	vec_deinit(&distill->todo);
	free(distill->is_used);
	free(distill->ids);
}

static enum place place_of(const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_INT:
	case KIND_FLOAT:
	case KIND_FWD:
		return PLACE_BASE;
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_ENUM64:
		return type->name ? PLACE_SHELL : PLACE_SPLIT;
	case KIND_PTR:
	case KIND_ARRAY:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_FUNC:
	case KIND_FUNC_PROTO:
	case KIND_TYPE_TAG:
		return PLACE_SPLIT;
	default:
		return PLACE_NOWHERE;
	}
}

// ---- what is used ----

static must_check struct btfsmith_error *use(struct distill *distill, uint32_t id)
{
	const struct type_list *from = distill->from;
	if (!id || id > from->num_base || distill->is_used[id])
		return NULL;
	distill->is_used[id] = true;
	enum place place = place_of(type_list_type(from, id));
	if (place == PLACE_NOWHERE)
		return type_error(BTFSMITH_BAD_BTF, distill->where, from, id,
				  "is of the base, where only types and functions can be "
				  "referred to");
	if (place != PLACE_SPLIT)
		return NULL;
	return vec_push(&distill->todo, id) ? NULL : error_no_memory();
}

static must_check struct btfsmith_error *use_references(struct distill *distill, size_t id)
{
	const struct type *type = type_list_type(distill->from, id);
	struct btfsmith_error *err = use(distill, type->type);
	if (!err && type->kind == KIND_ARRAY)
		err = use(distill, type->fixed);
	const struct type_item *item = type_list_items(distill->from, type);
	for (uint32_t i = 0; !err && i < type->num_items; i++)
		err = use(distill, item[i].type);
	return err;
}

static must_check struct btfsmith_error *mark_used(struct distill *distill)
{
	const struct type_list *from = distill->from;
	struct btfsmith_error *err = NULL;
	for (size_t id = 1 + (size_t)from->num_base; !err && id < type_list_num(from); id++)
		err = use_references(distill, id);
	while (!err && distill->todo.num)
		err = use_references(distill, distill->todo.items[--distill->todo.num]);
	return err;
}

// ---- the types ----

static bool add_name(struct distill *distill, uint32_t *name)
{
	return type_strings_add(&distill->strings, distill->to,
				type_list_string(distill->from, *name), name);
}

static bool add_type(struct distill *distill, size_t id)
{
	struct type_list *to = distill->to;
	struct type type = *type_list_type(distill->from, id);
	const struct type_item *from_item = type_list_items(distill->from, &type);
	type.first_item = (uint32_t)to->items.num;
	if (!add_name(distill, &type.name) ||
	    !vec_reserve(&to->items, to->items.num + type.num_items))
		return false;
	for (uint32_t i = 0; i < type.num_items; i++) {
		struct type_item item = from_item[i];
		if (!add_name(distill, &item.name))
			return false;
		to->items.items[to->items.num++] = item;
	}
	return vec_push(&to->types, type);
}

static bool add_shell(struct distill *distill, size_t id)
{
	const struct type *from = type_list_type(distill->from, id);
	struct type type = {
		.name = from->name,
		.kind = from->kind == KIND_ENUM64 ? KIND_ENUM : from->kind,
		.size = from->size,
		.first_item = (uint32_t)distill->to->items.num,
	};
	return add_name(distill, &type.name) && vec_push(&distill->to->types, type);
}

static bool add_used(struct distill *distill, bool is_base)
{
	for (uint32_t id = 1; id <= distill->from->num_base; id++) {
		enum place place = place_of(type_list_type(distill->from, id));
		if (!distill->is_used[id] || is_base != (place != PLACE_SPLIT))
			continue;
		distill->ids[id] = (uint32_t)distill->to->types.num;
		if (!(place == PLACE_SHELL ? add_shell(distill, id) : add_type(distill, id)))
			return false;
	}
	return true;
}

/*
 * A base without types is none to libbpf and to the kernel: both then give the split types the
 * ids that begin with 0 or 1, and libbpf leaves out what it should copy. Any type of the base helps.
 */
static bool add_int(struct distill *distill)
{
	if (distill->to->types.num > 1)
		return true;
	for (uint32_t id = 1; id <= distill->from->num_base; id++) {
		const struct type *type = type_list_type(distill->from, id);
		if (type->kind == KIND_INT &&
		    strcmp(type_list_string(distill->from, type->name), "int") == 0)
			return add_type(distill, id);
	}
	return true;
}

static bool add_all(struct distill *distill)
{
	const struct type_list *from = distill->from;
	if (!add_used(distill, true) || !add_int(distill))
		return false;
	distill->num_base = (uint32_t)distill->to->types.num - 1;
	type_list_extend(distill->to);
	for (size_t id = 1 + (size_t)from->num_base; id < type_list_num(from); id++) {
		if (!add_type(distill, id))
			return false;
	}
	return add_used(distill, false);
}

// ---- references ----

static void map_id(const struct distill *distill, uint32_t *id)
{
	uint32_t old_base = distill->from->num_base;
	*id = *id > old_base ? *id - old_base + distill->num_base : distill->ids[*id];
}

static void map_references(struct distill *distill)
{
	struct type_list *to = distill->to;
	for (size_t id = 1 + (size_t)to->num_base; id < to->types.num; id++) {
		struct type *type = &to->types.items[id];
		map_id(distill, &type->type);
		if (type->kind == KIND_ARRAY)
			map_id(distill, &type->fixed);
		for (uint32_t i = 0; i < type->num_items; i++)
			map_id(distill, &to->items.items[type->first_item + i].type);
	}
}

struct btfsmith_error *distill(const char *where, const struct type_list *list,
			       struct type_list *ret)
{
	cleanup(cleanup_distill_fn) struct distill distill = {
		.where = where,
		.from = list,
		.to = ret,
		.is_used = calloc((size_t)list->num_base + 1, sizeof(*distill.is_used)),
		.ids = calloc((size_t)list->num_base + 1, sizeof(*distill.ids)),
	};
	if (!type_list_init(ret) || !distill.is_used || !distill.ids)
		return error_no_memory();
	ret->big_endian = list->big_endian;
	struct btfsmith_error *err = mark_used(&distill);
	if (err)
		return err;
	if (!add_all(&distill))
		return error_no_memory();
	map_references(&distill);
	return NULL;
}

bool distill_base(const struct type_list *list, struct type_list *ret)
{
	struct type_list base = *list;
	base.types.num = (size_t)list->num_base + 1;
	base.strings.num = list->base_strings;
	// Those of the base are in the order of its types.
	const struct type *last = &base.types.items[list->num_base];
	base.items.num = (size_t)last->first_item + last->num_items;
	base.num_base = base.base_strings = 0;
	base.layout = false;
	return type_list_copy(&base, ret);
}
