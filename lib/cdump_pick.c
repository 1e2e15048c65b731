// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_pick.h. */
#include "cdump_pick.h"

#include "cdump_sort.h"
#include "error.h"

static bool is_definition(const struct type *type)
{
	return type->name &&
	       (kind_is_composite(type->kind) || type->kind == KIND_TYPEDEF ||
		(kind_is_enum(type->kind) && type->num_items));
}

static bool is_anon_enum(const struct type *type)
{
	return !type->name && kind_is_enum(type->kind) && type->num_items;
}

static must_check bool
pick(const struct type_list *list, bool (*is_it)(const struct type *type), cdump_ids *ret)
{
	for (uint32_t id = 1; id < type_list_num(list); id++) {
		if (is_it(type_list_type(list, id)) && !vec_push(ret, id))
			return false;
	}
	return cdump_sort(list, ret->items, ret->num);
}

bool cdump_pick_all(const struct type_list *list, cdump_ids *ret)
{
	return pick(list, is_definition, ret);
}

bool cdump_pick_anon_enums(const struct type_list *list, cdump_ids *ret)
{
	return pick(list, is_anon_enum, ret);
}

// "struct sock" is only a struct, "sock" whatever is called so.
static const char *split_root(const char *root, enum kind *kind_ret)
{
	static const struct {
		const char *text;
		enum kind kind;
	} prefixes[] = {
		{ "struct ", KIND_STRUCT },
		{ "union ", KIND_UNION },
		{ "enum ", KIND_ENUM },
		{ "typedef ", KIND_TYPEDEF },
	};
	*kind_ret = KIND_VOID;
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++) {
		size_t len = strlen(prefixes[i].text);
		if (strncmp(root, prefixes[i].text, len))
			continue;
		*kind_ret = prefixes[i].kind;
		return root + len;
	}
	return root;
}

static must_check struct btfsmith_error *pick_root(const char *where,
						   const struct type_list *list,
						   const char *root, cdump_ids *ret)
{
	enum kind wanted;
	const char *name = split_root(root, &wanted);
	size_t before = ret->num;
	for (uint32_t id = 1; id < type_list_num(list); id++) {
		const struct type *type = type_list_type(list, id);
		enum kind kind = type->kind == KIND_ENUM64 ? KIND_ENUM : type->kind;
		if (!is_definition(type) || (wanted && kind != wanted) ||
		    strcmp(type_list_string(list, type->name), name))
			continue;
		if (!vec_push(ret, id))
			return error_no_memory();
	}
	if (ret->num == before)
		return error_create(BTFSMITH_ARGUMENT, "%s: no type is called '%s'",
				    where, root);
	return NULL;
}

struct btfsmith_error *cdump_pick_roots(const char *where, const struct type_list *list,
					const struct cdump_roots *roots, cdump_ids *ret)
{
	struct btfsmith_error *err = NULL;
	for (size_t i = 0; !err && i < roots->num; i++)
		err = pick_root(where, list, roots->names[i], ret);
	return err;
}

enum { IS_KFUNC = 1, IS_FASTCALL = 2 };

static unsigned int tag_meaning(const struct type_list *list, const struct type *type)
{
	if (type->kind != KIND_DECL_TAG || type->fixed != UINT32_MAX ||
	    type_list_type(list, type->type)->kind != KIND_FUNC)
		return 0;
	const char *tag = type_list_string(list, type->name);
	if (!strcmp(tag, "bpf_kfunc"))
		return IS_KFUNC;
	return strcmp(tag, "bpf_fastcall") ? 0 : IS_FASTCALL;
}

struct kfunc_key {
	const char *name;
	struct cdump_kfunc kfunc;
};

// As much of a name as tells functions apart: hostile BTF can have megabytes of it.
enum { MAX_COMPARED = 256 };

static int compare_kfuncs(const void *left, const void *right)
{
	const struct kfunc_key *a = left, *b = right;
	int order = a->name == b->name ? 0 : strncmp(a->name, b->name, MAX_COMPARED);
	if (order)
		return order;
	return a->kfunc.id < b->kfunc.id ? -1 : a->kfunc.id > b->kfunc.id;
}

static must_check bool sort_kfuncs(const struct type_list *list, cdump_kfuncs *kfuncs)
{
	size_t num = kfuncs->num;
	cleanup_free struct kfunc_key *keys = malloc((num ? num : 1) * sizeof(*keys));
	if (!keys)
		return false;
	for (size_t i = 0; i < num; i++) {
		const struct type *type = type_list_type(list, kfuncs->items[i].id);
		keys[i] = (struct kfunc_key){ type_list_string(list, type->name),
					      kfuncs->items[i] };
	}
	qsort(keys, num, sizeof(*keys), compare_kfuncs);
	for (size_t i = 0; i < num; i++)
		kfuncs->items[i] = keys[i].kfunc;
	return true;
}

bool cdump_pick_kfuncs(const struct type_list *list, cdump_kfuncs *ret)
{
	size_t num = type_list_num(list);
	cleanup_free uint8_t *tags = calloc(num, 1);
	if (!tags)
		return false;
	for (size_t id = 1; id < num; id++) {
		const struct type *type = type_list_type(list, id);
		unsigned int meaning = tag_meaning(list, type);
		if (meaning)
			tags[type->type] |= (uint8_t)meaning;
	}
	for (uint32_t id = 1; id < num; id++) {
		if (tags[id] & IS_KFUNC &&
		    !vec_push(ret, (struct cdump_kfunc){ id, tags[id] & IS_FASTCALL }))
			return false;
	}
	return sort_kfuncs(list, ret);
}
