// SPDX-License-Identifier: LGPL-2.1-or-later
#include "lower_names.h"

#include <string.h>

#include "error.h"
#include "identifier.h"
#include "type_error.h"

enum { NAME_ROOM = 513 }; /* the longest that any kernel takes, with NUL */

/* ---- names ---- */

bool lower_are_names_free(const struct lower *lower)
{
	// The last of the traits that names depend on.
	return has(lower, TRAIT_PRINTABLE_DATASEC);
}

static bool is_dot_allowed(const struct lower *lower, enum kind kind)
{
	bool is_data = kind == KIND_VAR || kind == KIND_DATASEC;
	return has(lower, TRAIT_DOTTED_NAMES) || (is_data && has(lower, TRAIT_DATASEC_DOTS));
}

static bool is_section_char(const struct lower *lower, char c, bool is_first)
{
	if (has(lower, TRAIT_PRINTABLE_DATASEC))
		return true;
	if (c == '?' && is_first)
		return has(lower, TRAIT_QUESTION_MARK);
	return is_identifier_char(c, is_first);
}

// What @p kind may have in its name, as far as that has ever changed.
static bool is_char_allowed(const struct lower *lower, enum kind kind, char c, bool is_first)
{
	if (c == '.')
		return is_dot_allowed(lower, kind);
	return kind != KIND_DATASEC || is_section_char(lower, c, is_first);
}

bool lower_is_name_allowed(const struct lower *lower, enum kind kind, const char *name)
{
	size_t len = strnlen(name, NAME_ROOM);
	// More than that no kernel takes.
	if (len < NAME_ROOM && len > target_kernel_max_name_len(lower->kernel))
		return false;
	for (size_t i = 0; i < len; i++) {
		if (!is_char_allowed(lower, kind, name[i], i == 0))
			return false;
	}
	return true;
}

bool lower_is_plain_name(const struct lower *lower, const char *name)
{
	size_t len = strnlen(name, NAME_ROOM);
	return identifier_length(name) == len &&
	       lower_is_name_allowed(lower, KIND_STRUCT, name);
}

static bool add_name(struct lower *lower, const char *name, size_t len, uint32_t *ret)
{
	struct type_list *list = lower->list;
	size_t offset = type_list_string_bytes(list), num = list->strings.num;
	if (offset > UINT32_MAX - len - 1 || !vec_reserve(&list->strings, num + len + 1))
		return false;
	memcpy(list->strings.items + num, name, len);
	list->strings.items[num + len] = '\0';
	list->strings.num += len + 1;
	*ret = (uint32_t)offset;
	return true;
}

static must_check struct btfsmith_error *
make_name(struct lower *lower, enum kind kind, uint32_t old, uint32_t *ret)
{
	char text[NAME_ROOM];
	const char *from = type_list_string(lower->list, old);
	size_t len = strnlen(from, target_kernel_max_name_len(lower->kernel));
	for (size_t i = 0; i < len; i++)
		text[i] = is_char_allowed(lower, kind, from[i], i == 0) ? from[i] : '_';
	return add_name(lower, text, len, ret) ? NULL : error_no_memory();
}

// Many may have the name, and each is to be made once. Offsets of new names are never asked for.
static must_check struct btfsmith_error *
change_name(struct lower *lower, enum kind kind, uint32_t *name)
{
	if (!lower->renamed) {
		lower->num_names = type_list_string_bytes(lower->list);
		lower->renamed = calloc(lower->num_names, sizeof(*lower->renamed));
		if (!lower->renamed)
			return error_no_memory();
	}
	// What is made for a section may have other characters than what is made for a type.
	uint32_t old = *name;
	bool is_shared = kind != KIND_DATASEC && kind != KIND_VAR && old < lower->num_names;
	lower->has_garbage = true;
	if (is_shared && lower->renamed[old]) {
		*name = lower->renamed[old];
		return NULL;
	}
	struct btfsmith_error *err = make_name(lower, kind, old, name);
	if (!err && is_shared)
		lower->renamed[old] = *name;
	return err;
}

static must_check struct btfsmith_error *lower_name(struct lower *lower, uint32_t id,
						    enum kind kind, uint32_t *name)
{
	const char *text = type_list_string(lower->list, *name);
	if (lower_is_name_allowed(lower, kind, text))
		return NULL;
	count(lower, LOWERING_NAME);
	if (!lower->keeps_ids)
		return change_name(lower, kind, name);
	if (kind == KIND_DATASEC && text[0] == '?' && text[1] &&
	    lower_is_name_allowed(lower, kind, text + 1)) {
		++*name;
		return NULL;
	}
	return type_error(BTFSMITH_UNSUPPORTED, lower->where, lower->list, id,
			  "a name of it is none for Linux %u.%u, and ids are to stay "
			  "(--keep-ids, .BTF.ext or resolved .BTF_ids)",
			  lower->kernel->major, lower->kernel->minor);
}

static must_check struct btfsmith_error *lower_item_names(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	struct type_item *items = own_items(lower, type);
	struct btfsmith_error *err = NULL;
	for (uint32_t i = 0; !err && i < type->num_items; i++)
		err = lower_name(lower, id, type->kind, &items[i].name);
	return err;
}

struct btfsmith_error *lower_names(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	switch ((enum kind)type->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_ENUM64:
	case KIND_TYPEDEF:
	case KIND_FWD:
	case KIND_FUNC_PROTO: {
		struct btfsmith_error *err = lower_name(lower, id, type->kind, &type->name);
		return err ? err : lower_item_names(lower, id);
	}
	case KIND_VAR:
	case KIND_DATASEC:
		return lower_name(lower, id, type->kind, &type->name);
	default:
		return NULL;
	}
}

/* ---- strings ---- */

/* The strings that are used, in the order of their use. */
struct used_strings {
	const struct type_list *list;
	uint32_t *moved; /* by offset in the own strings: the new offset */
	char *text;
	size_t num;
	size_t room; /* the bytes that the strings had before */
};

static void cleanup_used_strings_fn(struct used_strings *used)
{
	free(used->moved);
	free(used->text);
}

// false: several names were ends of one string, which they cannot be any more.
static bool use_name(struct used_strings *used, uint32_t *name)
{
	uint32_t base = used->list->base_strings;
	if (*name < base || *name == 0)
		return true;
	uint32_t *moved = &used->moved[*name - base];
	if (!*moved) {
		const char *text = type_list_string(used->list, *name);
		size_t bytes = strlen(text) + 1;
		if (bytes > used->room - used->num)
			return false;
		memcpy(used->text + used->num, text, bytes);
		*moved = (uint32_t)(base + used->num);
		used->num += bytes;
	}
	*name = *moved;
	return true;
}

static bool use_names(struct lower *lower, struct used_strings *used)
{
	for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++) {
		struct type type = *own_type(lower, id);
		struct type_item *items = own_items(lower, &type);
		if (!use_name(used, &type.name))
			return false;
		for (uint32_t i = 0; i < type.num_items; i++) {
			uint32_t name = items[i].name;
			if (!use_name(used, &name))
				return false;
		}
	}
	return true;
}

static void set_names(struct lower *lower, struct used_strings *used)
{
	for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++) {
		struct type *type = own_type(lower, id);
		struct type_item *items = own_items(lower, type);
		(void)use_name(used, &type->name);
		for (uint32_t i = 0; i < type->num_items; i++)
			(void)use_name(used, &items[i].name);
	}
}

struct btfsmith_error *lower_strings(struct lower *lower)
{
	struct type_list *list = lower->list;
	size_t bytes = type_list_string_bytes(list) - list->base_strings;
	cleanup(cleanup_used_strings_fn) struct used_strings used = {
		.list = list,
		.moved = calloc(bytes + 1, sizeof(*used.moved)),
		.text = malloc(bytes + 1),
		.room = bytes,
	};
	if (!used.moved || !used.text)
		return error_no_memory();
	if (!list->base_strings)
		used.text[used.num++] = '\0';
	if (!use_names(lower, &used))
		return NULL;
	set_names(lower, &used);
	size_t start = list->shared ? 0 : list->base_strings;
	memcpy(list->strings.items + start, used.text, used.num);
	list->strings.num = start + used.num;
	return NULL;
}
