// SPDX-License-Identifier: LGPL-2.1-or-later
#include "ids_kfunc.h"

#include <stdio.h>

#include "error.h"
#include "type_error.h"

enum {
	KF_IMPLICIT_ARGS = 1 << 16,
	MAX_MODIFIERS = 64, // in a chain; BTF that the kernel takes has fewer
};

static const char kfunc_tag[] = "bpf_kfunc";
static const char impl_suffix[] = "_impl";

struct tag_key {
	uint32_t target;
	uint32_t id;
};

// What becomes of a prototype.
struct new_proto {
	bool is_counted;
	uint32_t num_args; // explicit ones
	uint32_t id;       // 0: none yet
};

struct changer {
	const struct ids_table *table;
	struct type_list *list;
	uint32_t num_types; // before anything was added
	uint32_t *flags;    // of each name of the table, of all set8s together
	bool *is_wanted;    // of each type: a kfunc to be changed
	struct new_proto *protos; // of each type
	vec(uint32_t) kfuncs;
	vec(uint32_t) impl_names; // FUNCs, see find_impl()
	vec(struct tag_key) tags; // of those kfuncs
};

static void changer_deinit(struct changer *changer)
{
	free(changer->flags);
	free(changer->is_wanted);
	free(changer->protos);
	vec_deinit(&changer->kfuncs);
	vec_deinit(&changer->impl_names);
	vec_deinit(&changer->tags);
}

static const char *name_of(const struct changer *changer, uint32_t id)
{
	return type_list_string(changer->list, changer->list->types.items[id].name);
}

// A kfunc in several sets has the flags of all: it is one function.
static void collect_flags(struct changer *changer)
{
	const struct ids_table *table = changer->table;
	for (size_t i = 0; i < table->sets.num; i++) {
		const struct ids_set *set = &table->sets.items[i];
		size_t num;
		const struct ids_entry *entries = ids_table_range(
			table, set->offset, ids_set_end(set), &num);
		for (size_t j = 0; set->is_set8 && j < num; j++)
			changer->flags[entries[j].name] |=
				ids_word(table, entries[j].offset + 4);
	}
}

static bool is_implicit_kfunc(const struct changer *changer, uint32_t id)
{
	const struct ids_table *table = changer->table;
	const struct ids_name *name =
		ids_table_find(table, KIND_FUNC, name_of(changer, id));
	return name && changer->flags[name - table->names.items] & KF_IMPLICIT_ARGS;
}

static must_check struct btfsmith_error *find_kfuncs(struct changer *changer)
{
	const struct type_list *list = changer->list;
	for (uint32_t id = list->num_base + 1; id < changer->num_types; id++) {
		const struct type *tag = &list->types.items[id];
		if (tag->kind != KIND_DECL_TAG || tag->kind_flag || tag->fixed != UINT32_MAX ||
		    tag->type <= list->num_base ||
		    list->types.items[tag->type].kind != KIND_FUNC ||
		    strcmp(name_of(changer, id), kfunc_tag) != 0)
			continue;
		if (changer->is_wanted[tag->type] || !is_implicit_kfunc(changer, tag->type))
			continue;
		changer->is_wanted[tag->type] = true;
		if (!vec_push(&changer->kfuncs, tag->type))
			return error_no_memory();
	}
	return NULL;
}

static int compare_tags(const void *a, const void *b)
{
	const struct tag_key *x = a, *y = b;
	if (x->target != y->target)
		return x->target < y->target ? -1 : 1;
	return x->id < y->id ? -1 : x->id > y->id;
}

static must_check struct btfsmith_error *find_tags(struct changer *changer)
{
	const struct type_list *list = changer->list;
	for (uint32_t id = list->num_base + 1; id < changer->num_types; id++) {
		const struct type *tag = &list->types.items[id];
		if (tag->kind != KIND_DECL_TAG || !changer->is_wanted[tag->type] ||
		    strcmp(name_of(changer, id), kfunc_tag) == 0)
			continue;
		if (!vec_push(&changer->tags, (struct tag_key){ tag->type, id }))
			return error_no_memory();
	}
	if (changer->tags.num)
		qsort(changer->tags.items, changer->tags.num, sizeof(*changer->tags.items),
		      compare_tags);
	return NULL;
}

static int compare_impl_names(const void *a, const void *b, void *arg)
{
	const uint32_t *x = a, *y = b;
	return strcmp(name_of(arg, *x), name_of(arg, *y));
}

// All functions whose names end as those do that are looked for, by name.
static must_check struct btfsmith_error *find_impl_names(struct changer *changer)
{
	for (uint32_t id = 1; id < changer->num_types; id++) {
		if (changer->list->types.items[id].kind != KIND_FUNC)
			continue;
		const char *name = name_of(changer, id);
		size_t len = strlen(name), suffix_len = strlen(impl_suffix);
		if (len < suffix_len || strcmp(name + len - suffix_len, impl_suffix) != 0)
			continue;
		if (!vec_push(&changer->impl_names, id))
			return error_no_memory();
	}
	if (changer->impl_names.num)
		qsort_r(changer->impl_names.items, changer->impl_names.num, sizeof(uint32_t),
			compare_impl_names, changer);
	return NULL;
}

static bool has_impl(const struct changer *changer, const char *name)
{
	size_t low = 0, high = changer->impl_names.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		int order = strcmp(name_of(changer, changer->impl_names.items[middle]), name);
		if (order == 0)
			return true;
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	return false;
}

// The type behind const and the like, but not behind a typedef.
static const struct type *skip_qualifiers(const struct type_list *list, uint32_t id)
{
	const struct type *type = &list->types.items[id];
	for (int i = 0; i < MAX_MODIFIERS; i++) {
		if (!kind_is_modifier(type->kind) || type->kind == KIND_TYPEDEF)
			break;
		type = &list->types.items[type->type];
	}
	return type;
}

// The verifier supplies pointers to these.
static bool is_implicit_arg(const struct type_list *list, uint32_t id)
{
	const struct type *type = skip_qualifiers(list, id);
	if (type->kind != KIND_PTR)
		return false;
	type = skip_qualifiers(list, type->type);
	// In a distilled base, and in a module that does not look into it, it is only declared.
	if (type->kind != KIND_STRUCT && (type->kind != KIND_FWD || type->kind_flag))
		return false;
	const char *name = type_list_string(list, type->name);
	return strcmp(name, "bpf_prog_aux") == 0 || strcmp(name, "btf_struct_meta") == 0;
}

// What follows an implicit one is implicit, too.
static uint32_t num_explicit_args(struct changer *changer, uint32_t id)
{
	const struct type_list *list = changer->list;
	const struct type *proto = &list->types.items[id];
	struct new_proto *new = &changer->protos[id];
	while (!new->is_counted && new->num_args < proto->num_items) {
		uint32_t item = proto->first_item + new->num_args;
		if (is_implicit_arg(list, list->items.items[item].type))
			break;
		new->num_args++;
	}
	new->is_counted = true;
	return new->num_args;
}

static must_check struct btfsmith_error *
add_string(struct type_list *list, const char *text, size_t len, uint32_t *ret)
{
	size_t offset = list->strings.num;
	if (!vec_reserve(&list->strings, offset + len + 1))
		return error_no_memory();
	memcpy(list->strings.items + offset, text, len + 1);
	list->strings.num += len + 1;
	*ret = (uint32_t)offset;
	return NULL;
}

static must_check struct btfsmith_error *
add_type(struct type_list *list, struct type type, uint32_t *ret)
{
	if (list->types.num >= INT32_MAX)
		return error_create(BTFSMITH_LIMIT, "too many types");
	*ret = (uint32_t)list->types.num;
	return vec_push(&list->types, type) ? NULL : error_no_memory();
}

// A copy of the kfunc @p id called @p name, with its tags.
static must_check struct btfsmith_error *
add_impl(struct changer *changer, uint32_t id, const char *name)
{
	struct type_list *list = changer->list;
	struct type impl = list->types.items[id];
	uint32_t impl_id;
	struct btfsmith_error *err = add_string(list, name, strlen(name), &impl.name);
	if (!err)
		err = add_type(list, impl, &impl_id);
	if (err)
		return err;
	size_t low = 0, high = changer->tags.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (changer->tags.items[middle].target < id)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < changer->tags.num && changer->tags.items[low].target == id; low++) {
		struct type tag = list->types.items[changer->tags.items[low].id];
		uint32_t tag_id;
		tag.type = impl_id;
		err = add_type(list, tag, &tag_id);
		if (err)
			return err;
	}
	return NULL;
}

// Kfuncs with one prototype have one afterwards.
static must_check struct btfsmith_error *
add_proto(struct changer *changer, uint32_t old_id, uint32_t *ret)
{
	struct type_list *list = changer->list;
	struct type proto = list->types.items[old_id];
	struct new_proto *new = &changer->protos[old_id];
	uint32_t num_args = new->num_args;
	*ret = new->id;
	if (new->id)
		return NULL;
	size_t first = list->items.num;
	if (first > UINT32_MAX - num_args)
		return error_create(BTFSMITH_LIMIT, "too many parameters");
	if (!vec_reserve(&list->items, first + num_args))
		return error_no_memory();
	if (num_args)
		memcpy(list->items.items + first, list->items.items + proto.first_item,
		       num_args * sizeof(*list->items.items));
	list->items.num += num_args;
	proto.first_item = (uint32_t)first;
	proto.num_items = num_args;
	struct btfsmith_error *err = add_type(list, proto, ret);
	if (!err)
		new->id = *ret;
	return err;
}

static must_check struct btfsmith_error *
change_kfunc(struct changer *changer, uint32_t id, uint32_t *num_changed)
{
	const struct type_list *list = changer->list;
	char name[IDS_NAME_MAX + sizeof(impl_suffix)];
	uint32_t proto_id = list->types.items[id].type;
	const struct type *proto = &list->types.items[proto_id];
	if (proto->kind != KIND_FUNC_PROTO)
		return type_error(BTFSMITH_BAD_BTF, changer->table->path, list, id,
				  "its type is not a prototype");
	int len = snprintf(name, sizeof(name), "%s%s", name_of(changer, id), impl_suffix);
	if (len < 0 || len > IDS_NAME_MAX)
		return type_error(BTFSMITH_LIMIT, changer->table->path, list, id,
				  "its name is too long for one with %s", impl_suffix);
	uint32_t num_args = num_explicit_args(changer, proto_id);
	bool is_there = has_impl(changer, name);
	if (is_there && num_args == proto->num_items)
		return NULL;
	struct btfsmith_error *err = is_there ? NULL : add_impl(changer, id, name);
	uint32_t new_proto;
	if (!err)
		err = add_proto(changer, proto_id, &new_proto);
	if (err)
		return error_prefix(err, changer->table->path);
	changer->list->types.items[id].type = new_proto;
	++*num_changed;
	return NULL;
}

static must_check struct btfsmith_error *changer_init(struct changer *changer)
{
	size_t num = changer->num_types;
	changer->flags = calloc(changer->table->names.num + 1, sizeof(*changer->flags));
	changer->is_wanted = calloc(num, sizeof(*changer->is_wanted));
	if (!changer->flags || !changer->is_wanted)
		return error_no_memory();
	collect_flags(changer);
	struct btfsmith_error *err = find_kfuncs(changer);
	if (err || !changer->kfuncs.num)
		return err;
	changer->protos = calloc(num, sizeof(*changer->protos));
	if (!changer->protos)
		return error_no_memory();
	err = find_tags(changer);
	return err ? err : find_impl_names(changer);
}

struct btfsmith_error *
ids_kfunc_change(const struct ids_table *table, struct type_list *list, uint32_t *num_ret)
{
	struct changer changer cleanup(changer_deinit) = {
		.table = table,
		.list = list,
		.num_types = (uint32_t)list->types.num,
	};
	uint32_t num = 0;
	struct btfsmith_error *err = changer_init(&changer);
	for (size_t i = 0; !err && i < changer.kfuncs.num; i++)
		err = change_kfunc(&changer, changer.kfuncs.items[i], &num);
	if (!err)
		*num_ret = num;
	return err;
}
