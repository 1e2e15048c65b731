// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The rules are those of the kernel's lib: tools/lib/bpf/btf_relocate.c, which it shares with
 * libbpf. In short: by name, and by size where there is one and it matters. The order of the
 * steps matters too, since a type that has found its match is not asked for its size again.
 */
#include "relocate_match.h"

#include <string.h>

#include "btf_format.h"
#include "error.h"
#include "type_error.h"

enum {
	SIZE_MASK = 0x7FFFFFFF, /* sizes are compared in 31 bits */
	MAX_COUNT = 255,
	MAX_STEPS = 1 << 26, /* comparisons of types of one name: kernels need a few thousand */
	MAX_CHAIN = 256, /* of qualifiers, typedefs and arrays; a kernel takes 32 of the former */
};

/* A type of the distilled base by name, then size, larger ones first. */
struct named {
	const char *name;
	uint32_t size;
	uint32_t id;
};

/* A type of the new base as it is looked for. */
struct key {
	const char *name;
	bool has_size;
	uint32_t size;
};

struct matcher {
	const struct relocate_input *input;
	struct relocate_map *map;
	struct named *named;
	size_t num_named;
	uint8_t *num_composites; /* by offset of their name in the new base */
	size_t steps;
};

static void cleanup_matcher_fn(struct matcher *matcher)
{
	free(matcher->named);
	free(matcher->num_composites);
}

void relocate_map_deinit(struct relocate_map *map)
{
	free(map->types);
	free(map->strings);
	*map = (struct relocate_map){ 0 };
}

// ---- the distilled base ----

static bool may_be_distilled(const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_INT:
	case KIND_FLOAT:
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_FWD:
		return true;
	default:
		return false;
	}
}

static must_check struct btfsmith_error *check_distilled(const struct relocate_input *input)
{
	const struct type_list *list = input->list;
	for (uint32_t id = 1; id <= list->num_base; id++) {
		const struct type *type = &list->types.items[id];
		if (!may_be_distilled(type))
			return type_error(BTFSMITH_BAD_BTF, input->where, list, id,
					  "of a kind that a distilled base does not have");
		if (!type->name)
			return type_error(BTFSMITH_BAD_BTF, input->where, list, id,
					  "of the base, without a name to find it by");
	}
	return NULL;
}

static int compare_named(const void *x, const void *y)
{
	const struct named *a = x, *b = y;
	int names = strcmp(a->name, b->name);
	if (names)
		return names;
	if (a->size != b->size)
		return a->size > b->size ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

// Void is among them: the kernel looks for names that are empty, too.
static void sort_named(struct matcher *matcher)
{
	const struct type_list *list = matcher->input->list;
	matcher->num_named = (size_t)list->num_base + 1;
	for (uint32_t id = 0; id < matcher->num_named; id++) {
		const struct type *type = &list->types.items[id];
		matcher->named[id] = (struct named){
			.name = type_list_string(list, type->name),
			.size = type->size & SIZE_MASK,
			.id = id,
		};
	}
	qsort(matcher->named, matcher->num_named, sizeof(*matcher->named), compare_named);
}

// ---- what is inside of what ----

/*
 * The type of the distilled base that @p id is by value, behind qualifiers, typedefs and arrays;
 * 0: none. Whoever wrote the BTF may have made a circle of those.
 */
static uint32_t base_type_by_value(const struct type_list *list, uint32_t id)
{
	for (unsigned int steps = 0; id && steps < MAX_CHAIN; steps++) {
		const struct type *type = &list->types.items[id];
		if (kind_is_composite(type->kind))
			return id <= list->num_base ? id : 0;
		if (!kind_is_modifier(type->kind) && type->kind != KIND_ARRAY)
			return 0;
		id = type->type;
	}
	return 0;
}

// Parameters, results and variables have no say in what fits, but are worth a warning.
static void mark_by_value(struct matcher *matcher, uint32_t id)
{
	const struct type_list *list = matcher->input->list;
	const struct type *type = &list->types.items[id];
	bool is_holder = kind_is_composite(type->kind);
	if (!is_holder && type->kind != KIND_FUNC_PROTO && type->kind != KIND_VAR)
		return;
	if (!is_holder)
		matcher->map->types[base_type_by_value(list, type->type)].by_value = id;
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item = &list->items.items[type->first_item + i];
		struct relocate_type *inner =
			&matcher->map->types[base_type_by_value(list, item->type)];
		if (is_holder)
			inner->holder = id;
		else
			inner->by_value = id;
	}
}

// ---- matching ----

static void count_composites(struct matcher *matcher)
{
	const struct type_list *base = matcher->input->base;
	for (size_t id = 1; id < base->types.num; id++) {
		const struct type *type = &base->types.items[id];
		if (kind_is_composite(type->kind) && type->name &&
		    matcher->num_composites[type->name] < MAX_COUNT)
			matcher->num_composites[type->name]++;
	}
}

uint32_t relocate_num_composites(const struct type_list *base, const char *name)
{
	uint32_t num = 0;
	for (size_t id = 1; id < base->types.num; id++) {
		const struct type *type = &base->types.items[id];
		num += kind_is_composite(type->kind) && type->name &&
		       strcmp(type_list_string(base, type->name), name) == 0;
	}
	return num;
}

// false: a type that is never looked for.
static bool make_key(const struct matcher *matcher, const struct type *type, struct key *ret)
{
	*ret = (struct key){
		.name = type_list_string(matcher->input->base, type->name),
		.has_size = true,
		.size = type->size & SIZE_MASK,
	};
	if (!type->name)
		return false;
	switch ((enum kind)type->kind) {
	case KIND_INT:
	case KIND_FLOAT:
	case KIND_ENUM:
	case KIND_ENUM64:
		return true;
	case KIND_STRUCT:
	case KIND_UNION:
		ret->has_size = matcher->num_composites[type->name] > 1;
		return true;
	case KIND_FWD:
		ret->has_size = false;
		return true;
	default:
		return false;
	}
}

static int compare_key(const struct key *key, const struct named *named)
{
	int names = strcmp(key->name, named->name);
	if (names || !key->has_size || key->size == named->size)
		return names;
	return key->size > named->size ? -1 : 1;
}

static size_t find_first(const struct matcher *matcher, const struct key *key)
{
	size_t low = 0;
	size_t high = matcher->num_named;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_key(key, &matcher->named[middle]) <= 0)
			high = middle;
		else
			low = middle + 1;
	}
	return low;
}

static uint32_t int_encoding(const struct type *type)
{
	return type->fixed >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK;
}

// The flag of a struct tells whether it has bit-fields; the kernel reads it as that of a
// declaration, which tells a union.
static bool forward_fits(const struct type *distilled, const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_FWD:
		return distilled->kind_flag == type->kind_flag;
	case KIND_STRUCT:
		return !type->kind_flag;
	case KIND_UNION:
		return type->kind_flag;
	default:
		return false;
	}
}

static bool fits(const struct matcher *matcher, uint32_t id, const struct type *type)
{
	const struct type *distilled = &matcher->input->list->types.items[id];
	const struct relocate_type *known = &matcher->map->types[id];
	switch ((enum kind)distilled->kind) {
	case KIND_FWD:
		return forward_fits(distilled, type);
	case KIND_INT:
		return type->kind == KIND_INT && int_encoding(distilled) == int_encoding(type);
	case KIND_FLOAT:
		return type->kind == KIND_FLOAT;
	case KIND_ENUM:
		return kind_is_enum(type->kind);
	case KIND_STRUCT:
	case KIND_UNION:
		return !known->holder || known->id || distilled->size == type->size;
	default:
		return false;
	}
}

static void take(struct matcher *matcher, uint32_t id, uint32_t base_id)
{
	struct relocate_type *known = &matcher->map->types[id];
	if (known->id) {
		if (!known->second)
			known->second = base_id;
		return;
	}
	known->id = base_id;
	uint32_t name = matcher->input->list->types.items[id].name;
	matcher->map->strings[name] = matcher->input->base->types.items[base_id].name;
}

static must_check struct btfsmith_error *match_type(struct matcher *matcher, uint32_t id,
						    const struct key *key)
{
	const struct relocate_input *input = matcher->input;
	for (size_t i = find_first(matcher, key);
	     i < matcher->num_named && compare_key(key, &matcher->named[i]) == 0; i++) {
		uint32_t found = matcher->named[i].id;
		if (!found)
			return type_error(BTFSMITH_BAD_BTF, input->base_where, input->base, id,
					  "its name is an empty string");
		if (matcher->steps++ == MAX_STEPS)
			return type_error(BTFSMITH_LIMIT, input->base_where, input->base, id,
					  "too many types of one name");
		if (fits(matcher, found, &input->base->types.items[id]))
			take(matcher, found, id);
	}
	return NULL;
}

static must_check struct btfsmith_error *match_base(struct matcher *matcher)
{
	const struct type_list *base = matcher->input->base;
	struct btfsmith_error *err = NULL;
	for (uint32_t id = 1; !err && id < base->types.num; id++) {
		struct key key;
		if (make_key(matcher, &base->types.items[id], &key))
			err = match_type(matcher, id, &key);
	}
	return err;
}

struct btfsmith_error *relocate_match(const struct relocate_input *input,
				      struct relocate_map *ret)
{
	const struct type_list *list = input->list;
	size_t num_named = (size_t)list->num_base + 1;
	*ret = (struct relocate_map){
		.types = calloc(num_named, sizeof(*ret->types)),
		.strings = calloc(list->base_strings, sizeof(*ret->strings)),
	};
	cleanup(cleanup_matcher_fn) struct matcher matcher = {
		.input = input,
		.map = ret,
		.named = calloc(num_named, sizeof(*matcher.named)),
		.num_composites = calloc(input->base->strings.num, 1),
	};
	if (!ret->types || !ret->strings || !matcher.named || !matcher.num_composites)
		return error_no_memory();
	struct btfsmith_error *err = check_distilled(input);
	if (err)
		return err;
	sort_named(&matcher);
	for (size_t id = num_named; id < list->types.num; id++)
		mark_by_value(&matcher, (uint32_t)id);
	count_composites(&matcher);
	return match_base(&matcher);
}
