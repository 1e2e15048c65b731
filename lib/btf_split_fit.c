// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_split_fit.h"

#include "error.h"
#include "type_error.h"

/* A type of the extension that is looked at. */
struct own_type {
	const char *where;
	const char *base_where;
	const struct type_list *list;
	size_t id;
};

static const struct type *get_type(const struct own_type *own)
{
	return &own->list->types.items[own->id];
}

// ---- names ----

static bool is_inside_string(const struct type_list *list, uint32_t name)
{
	return name && list->strings.items[name - 1];
}

static bool has_inner_name(const struct type_list *list, const struct type *type)
{
	if (is_inside_string(list, type->name))
		return true;
	for (uint32_t i = 0; i < type->num_items; i++) {
		if (is_inside_string(list, list->items.items[type->first_item + i].name))
			return true;
	}
	return false;
}

// Does whoever made the base let one string be the end of another?
static bool base_shares_endings(const struct type_list *list)
{
	for (size_t id = 1; id <= list->num_base; id++) {
		if (has_inner_name(list, &list->types.items[id]))
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *
fit_name(const struct own_type *own, uint32_t name)
{
	const struct type_list *list = own->list;
	if (!is_inside_string(list, name))
		return NULL;
	uint32_t start = name;
	while (is_inside_string(list, start))
		start--;
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: does not extend %s: type %zu (%s): name offset %u would "
			    "be in "
			    "the middle of '%s'",
			    own->where, own->base_where, own->id,
			    kind_infos[get_type(own)->kind].name, name,
			    type_show_name(list, start).text);
}

static must_check struct btfsmith_error *fit_names(const struct own_type *own)
{
	const struct type *type = get_type(own);
	struct btfsmith_error *err = fit_name(own, type->name);
	for (uint32_t i = 0; !err && i < type->num_items; i++)
		err = fit_name(own, own->list->items.items[type->first_item + i].name);
	return err;
}

// ---- references ----

static bool is_type(enum kind kind)
{
	return kind != KIND_FUNC && kind != KIND_VAR && kind != KIND_DATASEC &&
	       kind != KIND_DECL_TAG;
}

static bool may_refer_to(enum kind from, enum kind to)
{
	switch ((int)from) {
	case KIND_FUNC:
		return to == KIND_FUNC_PROTO;
	case KIND_DATASEC:
		return to == KIND_VAR;
	case KIND_DECL_TAG:
		return to != KIND_DATASEC && to != KIND_DECL_TAG;
	default:
		return is_type(to);
	}
}

static must_check struct btfsmith_error *
fit_reference(const struct own_type *own, uint32_t id)
{
	const struct type_list *list = own->list;
	enum kind from = get_type(own)->kind, to = list->types.items[id].kind;
	if (!id || id > list->num_base || may_refer_to(from, to))
		return NULL;
	return error_create(BTFSMITH_BASE_MISMATCH,
			    "%s: does not extend %s: type %zu (%s) would refer to type "
			    "%u (%s %s) "
			    "of that",
			    own->where, own->base_where, own->id, kind_infos[from].name,
			    id, kind_infos[to].name,
			    type_show_name(list, list->types.items[id].name).text);
}

static must_check struct btfsmith_error *fit_references(const struct own_type *own)
{
	const struct type *type = get_type(own);
	struct btfsmith_error *err = fit_reference(own, type->type);
	if (!err && type->kind == KIND_ARRAY)
		err = fit_reference(own, type->fixed);
	for (uint32_t i = 0; !err && i < type->num_items; i++)
		err = fit_reference(own,
				    own->list->items.items[type->first_item + i].type);
	return err;
}

// ---- all of it ----

struct btfsmith_error *
btf_split_fit(const char *where, const char *base_where, const struct type_list *list)
{
	struct own_type own = { .where = where, .base_where = base_where, .list = list };
	struct btfsmith_error *err = NULL;
	for (own.id = 1 + (size_t)list->num_base; !err && own.id < list->types.num;
	     own.id++)
		err = fit_names(&own);
	if (err && base_shares_endings(list)) {
		btfsmith_error_destroy(err);
		err = NULL;
	}
	for (own.id = 1 + (size_t)list->num_base; !err && own.id < list->types.num;
	     own.id++)
		err = fit_references(&own);
	return err;
}

// Without a base offset 0 is to be the empty string; with one that is the base's.
bool btf_split_begins_alone(const struct type_list *list)
{
	return list->strings.num > list->base_strings &&
	       !list->strings.items[list->base_strings];
}
