// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_sort.h. */
#include "cdump_sort.h"

enum {
	RANK_ENUM,
	RANK_SCALAR,
	RANK_COMPOSITE,
	RANK_FUNC_PROTO,
	RANK_REST,
	// References that are followed, and bytes of a name that are compared: hostile BTF can
	// have any number.
	MAX_STEPS = 32,
	MAX_COMPARED = 256,
	MAX_HASHED_STEPS = 8,
	MAX_HASHED = 128,
};

struct key {
	const char *group; /* name of what the type leads to */
	const char *name;
	uint64_t content; /* of those that are called the same */
	uint32_t id;
	uint32_t rank;
};

struct hasher {
	const struct type_list *list;
	/* By id, of enums: hash plus one, 0: not known yet. Any number of members can have an enum. */
	uint64_t *of_enums;
};

static uint64_t mix(uint64_t hash, uint64_t value)
{
	return hash * 31 + value;
}

static uint64_t mix_name(const struct type_list *list, uint64_t hash, uint32_t name)
{
	const char *text = type_list_string(list, name);
	uint64_t of_text = 0;
	for (size_t i = 0; text[i] && i < MAX_HASHED; i++)
		of_text = mix(of_text, (unsigned char)text[i]);
	return name ? mix(hash, of_text) : hash;
}

static uint64_t hash_enum(const struct hasher *hasher, uint32_t id)
{
	const struct type *type = type_list_type(hasher->list, id);
	if (hasher->of_enums[id])
		return hasher->of_enums[id] - 1;
	uint64_t hash = mix_name(hasher->list, 0, type->name);
	for (uint32_t i = 0; i < type->num_items; i++)
		hash = mix_name(hasher->list, hash,
				type_list_item(hasher->list, type->first_item + i)->name);
	hasher->of_enums[id] = hash + 1;
	return hash;
}

// A type that is referred to, by its name and all that it leads to.
static uint64_t hash_reference(const struct hasher *hasher, uint32_t id)
{
	uint64_t parts[MAX_HASHED_STEPS] = { 0 };
	unsigned int num = 0;
	for (; num < MAX_HASHED_STEPS - 1; num++) {
		const struct type *type = type_list_type(hasher->list, id);
		parts[num] = kind_is_enum(type->kind) ? hash_enum(hasher, id)
					   : mix_name(hasher->list, 0, type->name);
		if (type->kind == KIND_ARRAY)
			parts[num] = mix(parts[num], type->size);
		else if (!kind_is_modifier(type->kind) && type->kind != KIND_PTR)
			break;
		id = type->type;
	}
	uint64_t hash = parts[num];
	while (num-- > 0)
		hash = mix(parts[num], hash);
	return hash;
}

// Of two that are called the same the one with other members, or members of other types.
static uint64_t hash_content(const struct hasher *hasher, uint32_t id)
{
	const struct type_list *list = hasher->list;
	const struct type *type = type_list_type(list, id);
	if (kind_is_enum(type->kind))
		return hash_enum(hasher, id);
	uint64_t hash = mix_name(list, 0, type->name);
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item = type_list_item(list, type->first_item + i);
		hash = mix_name(list, hash, item->name);
		hash = mix(hash, hash_reference(hasher, item->type));
	}
	return type->type ? mix(hash, hash_reference(hasher, type->type)) : hash;
}

static uint32_t rank_of_last(const struct type *last)
{
	switch ((int)last->kind) {
	case KIND_ENUM:
	case KIND_ENUM64:
		return RANK_ENUM;
	case KIND_INT:
	case KIND_FLOAT:
		return RANK_SCALAR;
	case KIND_STRUCT:
	case KIND_UNION:
		return RANK_COMPOSITE;
	case KIND_FUNC_PROTO:
		return RANK_FUNC_PROTO;
	default:
		return RANK_REST;
	}
}

static struct key make_key(const struct type_list *list, uint32_t id)
{
	const struct type *type = type_list_type(list, id);
	const struct type *last = type;
	for (unsigned int i = 0; i < MAX_STEPS; i++) {
		if (!kind_is_modifier(last->kind) && last->kind != KIND_PTR &&
		    last->kind != KIND_ARRAY)
			break;
		last = type_list_type(list, last->type);
	}
	uint32_t group =
		type->name ? last->name : type_list_item(list, type->first_item)->name;
	return (struct key){
		.group = type_list_string(list, group),
		.name = type_list_string(list, type->name),
		.id = id,
		.rank = rank_of_last(last),
	};
}

static int compare_names(const char *a, const char *b)
{
	return a == b ? 0 : strncmp(a, b, MAX_COMPARED);
}

static int compare_called(const struct key *a, const struct key *b)
{
	if (a->rank != b->rank)
		return a->rank < b->rank ? -1 : 1;
	int order = compare_names(a->group, b->group);
	return order ? order : compare_names(a->name, b->name);
}

static int compare_keys(const void *left, const void *right)
{
	return compare_called(left, right);
}

static int compare_contents(const void *left, const void *right)
{
	const struct key *a = left, *b = right;
	if (a->content != b->content)
		return a->content < b->content ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

// Few are called the same, so only they are looked into.
static void sort_contents(const struct hasher *hasher, struct key *keys, size_t num)
{
	for (size_t i = 0, end; i < num; i = end) {
		end = i + 1;
		while (end < num && !compare_called(&keys[i], &keys[end]))
			end++;
		if (end - i == 1)
			continue;
		for (size_t j = i; j < end; j++)
			keys[j].content = hash_content(hasher, keys[j].id);
		qsort(keys + i, end - i, sizeof(*keys), compare_contents);
	}
}

bool cdump_sort(const struct type_list *list, uint32_t *ids, size_t num)
{
	cleanup_free struct key *keys = malloc((num ? num : 1) * sizeof(*keys));
	cleanup_free uint64_t *of_enums = calloc(type_list_num(list), sizeof(*of_enums));
	if (!keys || !of_enums)
		return false;
	for (size_t i = 0; i < num; i++)
		keys[i] = make_key(list, ids[i]);
	qsort(keys, num, sizeof(*keys), compare_keys);
	const struct hasher hasher = { .list = list, .of_enums = of_enums };
	sort_contents(&hasher, keys, num);
	for (size_t i = 0; i < num; i++)
		ids[i] = keys[i].id;
	return true;
}
