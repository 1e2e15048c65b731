// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The rules about a type by itself, in the order of ids: what the kernel looks at when it
 * has no more than the record and the strings. After them every index in the list is known
 * to be in range.
 */
#include "btf_check.h"

#include <inttypes.h>

#include "btf_format.h"
#include "error.h"
#include "plural.h"
#include "type_error.h"

enum {
	MAX_NAME_CHARS = 512,
	MAX_MODIFIERS = 32, /* in one chain */
	MAX_INT_BITS = 128,
	MAX_ENUM_BYTES = 8,
};

struct checker {
	const char *where;
	const struct type_list *list;
};

#define bad_type(check, id, ...)                                                         \
	type_error(BTFSMITH_BAD_BTF, (check)->where, (check)->list, id, __VA_ARGS__)
#define bad_item(check, id, item, ...)                                                   \
	type_item_error((check)->where, (check)->list, id, item, __VA_ARGS__)

enum name_rule {
	NAME_ANY,
	NAME_NONE,       /* offset 0; that of an empty string is not enough */
	NAME_OPTIONAL,   /* offset 0 or an identifier */
	NAME_REQUIRED,   /* an identifier */
	NAME_OF_SECTION, /* printable characters */
	NAME_OF_TAG,     /* any text but the empty one */
};

struct kind_rule {
	enum name_rule name;
	bool flag; /* kind_flag may be set */
};

static const struct kind_rule kind_rules[NUM_KINDS] = {
	[KIND_INT] = { NAME_ANY, false },
	[KIND_PTR] = { NAME_NONE, false },
	[KIND_ARRAY] = { NAME_NONE, false },
	[KIND_STRUCT] = { NAME_OPTIONAL, true },
	[KIND_UNION] = { NAME_OPTIONAL, true },
	[KIND_ENUM] = { NAME_OPTIONAL, true },
	[KIND_FWD] = { NAME_REQUIRED, true },
	[KIND_TYPEDEF] = { NAME_REQUIRED, false },
	[KIND_VOLATILE] = { NAME_NONE, false },
	[KIND_CONST] = { NAME_NONE, false },
	[KIND_RESTRICT] = { NAME_NONE, false },
	[KIND_FUNC] = { NAME_REQUIRED, false },
	[KIND_FUNC_PROTO] = { NAME_NONE, false },
	[KIND_VAR] = { NAME_REQUIRED, false },
	[KIND_DATASEC] = { NAME_OF_SECTION, false },
	[KIND_FLOAT] = { NAME_ANY, false },
	[KIND_DECL_TAG] = { NAME_OF_TAG, true },
	[KIND_TYPE_TAG] = { NAME_OF_TAG, true },
	[KIND_ENUM64] = { NAME_OPTIONAL, true },
};

enum {
	CHAR_FIRST = 1,
	CHAR_REST = 2,
	CHAR_PRINT = 4,
	CHAR_LETTER = CHAR_FIRST | CHAR_REST | CHAR_PRINT,
};

/*
 * The kernel's classes of characters are those of Latin-1, so 0xE9 is a letter and UTF-8 is
 * not: its second byte is none.
 */
static const uint8_t char_classes[256] = {
	[' ' ... '-'] = CHAR_PRINT,
	['.'] = CHAR_LETTER,
	['/'] = CHAR_PRINT,
	['0' ... '9'] = CHAR_REST | CHAR_PRINT,
	[':' ... '@'] = CHAR_PRINT,
	['A' ... 'Z'] = CHAR_LETTER,
	['[' ... '^'] = CHAR_PRINT,
	['_'] = CHAR_LETTER,
	['`'] = CHAR_PRINT,
	['a' ... 'z'] = CHAR_LETTER,
	['{' ... '~'] = CHAR_PRINT,
	[0xA0 ... 0xBF] = CHAR_PRINT,
	[0xC0 ... 0xD6] = CHAR_LETTER,
	[0xD7] = CHAR_PRINT,
	[0xD8 ... 0xF6] = CHAR_LETTER,
	[0xF7] = CHAR_PRINT,
	[0xF8 ... 0xFF] = CHAR_LETTER,
};

// Whether the string begins with a character of one class, and all others are of another.
static bool is_made_of(const char *string, unsigned int first, unsigned int rest)
{
	const unsigned char *c = (const unsigned char *)string;
	const unsigned char *limit = c + MAX_NAME_CHARS;
	if (!(char_classes[*c++] & first))
		return false;
	while (c < limit && char_classes[*c] & rest)
		c++;
	return !*c;
}

bool btf_is_identifier(const char *name)
{
	return is_made_of(name, CHAR_FIRST, CHAR_REST);
}

static bool is_identifier(const struct checker *check, uint32_t name)
{
	return btf_is_identifier(type_list_string(check->list, name));
}

static must_check struct btfsmith_error *
check_name(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	const char *name = type_list_string(check->list, type->name);
	switch (kind_rules[type->kind].name) {
	case NAME_ANY:
		break;
	case NAME_NONE:
		if (type->name)
			return bad_type(check, id, "may not have a name");
		break;
	case NAME_OPTIONAL:
		if (type->name && !is_identifier(check, type->name))
			return bad_type(check, id, "name is not an identifier");
		break;
	case NAME_REQUIRED:
		if (!type->name)
			return bad_type(check, id, "must have a name");
		if (!is_identifier(check, type->name))
			return bad_type(check, id, "name is not an identifier");
		break;
	case NAME_OF_SECTION:
		if (!is_made_of(name, CHAR_PRINT, CHAR_PRINT))
			return bad_type(check, id, "name is not that of a section");
		break;
	case NAME_OF_TAG:
		if (!*name)
			return bad_type(check, id, "must have a name");
		break;
	}
	return NULL;
}

// Afterwards all that is an index may be used as one.
static must_check struct btfsmith_error *
check_ranges(const struct checker *check, size_t id)
{
	const struct type_list *list = check->list;
	const struct type *type = type_list_type(list, id);
	if (type->kind == KIND_VOID || type->kind >= NUM_KINDS)
		return bad_type(check, id, "unknown kind %u", type->kind);
	if (type->name >= type_list_string_bytes(list))
		return bad_type(check, id, "name offset %u is not below %zu", type->name,
				type_list_string_bytes(list));
	if (type->type >= type_list_num(list))
		return bad_type(check, id, "type id %u is not below %zu", type->type,
				type_list_num(list));
	if (type->kind == KIND_ARRAY && type->fixed >= type_list_num(list))
		return bad_type(check, id, "index type id %u is not below %zu",
				type->fixed, type_list_num(list));
	if (type->num_items && kind_infos[type->kind].item == ITEM_NOTHING)
		return bad_type(check, id, "may not have items, has %u", type->num_items);
	if (type->num_items > type_list_num_items(list) ||
	    type->first_item > type_list_num_items(list) - type->num_items)
		return bad_type(check, id, "items %u to %" PRIu64 " are not below %zu",
				type->first_item,
				(uint64_t)type->first_item + type->num_items,
				type_list_num_items(list));
	if (type->kind_flag && !kind_rules[type->kind].flag)
		return bad_type(check, id, "kind_flag is set");
	return NULL;
}

static must_check struct btfsmith_error *
check_item_ranges(const struct checker *check, size_t id, size_t item)
{
	const struct type_list *list = check->list;
	const struct type_item *it = type_list_item(list, item);
	if (it->name >= type_list_string_bytes(list))
		return bad_item(check, id, item, "name offset %u is not below %zu",
				it->name, type_list_string_bytes(list));
	if (it->type >= type_list_num(list))
		return bad_item(check, id, item, "type id %u is not below %zu", it->type,
				type_list_num(list));
	return NULL;
}

static must_check struct btfsmith_error *check_int(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	uint32_t encoding = type->fixed >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK;
	uint32_t bits = (type->fixed & BTF_INT_BITS_MASK) +
			(type->fixed >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK);
	if (type->fixed >> BTF_INT_UNUSED_SHIFT)
		return bad_type(check, id, "unknown bits in the data word 0x%x",
				type->fixed);
	if (bits > MAX_INT_BITS)
		return bad_type(check, id, "%u bits with the offset, more than %u", bits,
				(unsigned int)MAX_INT_BITS);
	if ((bits + 7) / 8 > type->size)
		return bad_type(check, id, "%u bits do not fit into %u byte%s", bits,
				type->size, plural(type->size));
	if (encoding & (encoding - 1) || encoding > BTF_INT_BOOL)
		return bad_type(check, id, "unknown encoding 0x%x", encoding);
	return NULL;
}

static must_check struct btfsmith_error *
check_array(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	if (!type->type)
		return bad_type(check, id, "elements are void");
	if (!type->fixed)
		return bad_type(check, id, "index type is void");
	return NULL;
}

static must_check struct btfsmith_error *
check_members(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	uint32_t last = 0;
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		const struct type_item *member = type_list_item(check->list, i);
		struct btfsmith_error *err = check_item_ranges(check, id, i);
		if (err)
			return err;
		if (member->name && !is_identifier(check, member->name))
			return bad_item(check, id, i, "name is not an identifier");
		if (!member->type)
			return bad_item(check, id, i, "type is void");
		uint32_t offset = type_member_place(type, member).offset;
		if (type->kind == KIND_UNION && offset)
			return bad_item(check, id, i, "bit offset %u in a union", offset);
		if (offset < last)
			return bad_item(check, id, i,
					"bit offset %u is below that of the member "
					"before, %u",
					offset, last);
		if (((uint64_t)offset + 7) / 8 > type->size)
			return bad_item(check, id, i, "bit offset %u is outside %u byte%s",
					offset, type->size, plural(type->size));
		last = offset;
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_enumerators(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	if (!type->size || type->size > MAX_ENUM_BYTES || type->size & (type->size - 1))
		return bad_type(check, id, "size %u is not 1, 2, 4 or 8", type->size);
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		struct btfsmith_error *err = check_item_ranges(check, id, i);
		if (err)
			return err;
		uint32_t name = type_list_item(check->list, i)->name;
		if (!name)
			return bad_item(check, id, i, "must have a name");
		if (!is_identifier(check, name))
			return bad_item(check, id, i, "name is not an identifier");
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_parameters(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		struct btfsmith_error *err = check_item_ranges(check, id, i);
		if (err)
			return err;
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_linkage(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	if (type->fixed > 1)
		return bad_type(check, id,
				"linkage %u is neither static (0) nor global (1)",
				type->fixed);
	if (type->kind == KIND_VAR && !type->type)
		return bad_type(check, id, "type is void");
	return NULL;
}

static must_check struct btfsmith_error *
check_variables(const struct checker *check, size_t id)
{
	const struct type *type = type_list_type(check->list, id);
	uint32_t last_end = 0;
	if (!type->size)
		return bad_type(check, id, "size is 0");
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		const struct type_item *var = type_list_item(check->list, i);
		struct btfsmith_error *err = check_item_ranges(check, id, i);
		if (err)
			return err;
		if (!var->type)
			return bad_item(check, id, i, "type is void");
		if (var->value < last_end)
			return bad_item(check, id, i,
					"offset %u is below the end of the one before, "
					"%u",
					var->value, last_end);
		if (var->value >= type->size)
			return bad_item(check, id, i, "offset %u is outside %u byte%s",
					var->value, type->size, plural(type->size));
		if (!var->high || var->high > type->size - var->value)
			return bad_item(check, id, i, "size %u at offset %u of %u byte%s",
					var->high, var->value, type->size,
					plural(type->size));
		last_end = var->value + var->high;
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_float(const struct checker *check, size_t id)
{
	switch (type_list_type(check->list, id)->size) {
	case 2:
	case 4:
	case 8:
	case 12:
	case 16:
		return NULL;
	default:
		return bad_type(check, id, "size %u is not 2, 4, 8, 12 or 16",
				type_list_type(check->list, id)->size);
	}
}

static must_check struct btfsmith_error *
check_component(const struct checker *check, size_t id)
{
	int32_t component = (int32_t)type_list_type(check->list, id)->fixed;
	if (component < -1)
		return bad_type(check, id, "component %d is below -1", component);
	return NULL;
}

static must_check struct btfsmith_error *
check_record(const struct checker *check, size_t id)
{
	struct btfsmith_error *err = check_ranges(check, id);
	if (!err)
		err = check_name(check, id);
	if (err)
		return err;
	switch ((enum kind)type_list_type(check->list, id)->kind) {
	case KIND_INT:
		return check_int(check, id);
	case KIND_ARRAY:
		return check_array(check, id);
	case KIND_STRUCT:
	case KIND_UNION:
		return check_members(check, id);
	case KIND_ENUM:
	case KIND_ENUM64:
		return check_enumerators(check, id);
	case KIND_FUNC:
	case KIND_VAR:
		return check_linkage(check, id);
	case KIND_FUNC_PROTO:
		return check_parameters(check, id);
	case KIND_DATASEC:
		return check_variables(check, id);
	case KIND_FLOAT:
		return check_float(check, id);
	case KIND_DECL_TAG:
		return check_component(check, id);
	case KIND_VOID:
	case KIND_PTR:
	case KIND_FWD:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_TYPE_TAG:
	case NUM_KINDS:
		break;
	}
	return NULL;
}

// As the kernel does it: what is at or below the id before has passed and is not walked again.
static must_check struct btfsmith_error *
check_modifiers(const struct checker *check, size_t id)
{
	size_t at = id;
	for (unsigned int steps = 0;
	     at >= id && kind_is_modifier(type_list_type(check->list, at)->kind); steps++) {
		if (steps == MAX_MODIFIERS)
			return bad_type(check, id,
					"more than %u modifiers in a chain, or a loop",
					(unsigned int)MAX_MODIFIERS);
		at = type_list_type(check->list, at)->type;
	}
	return NULL;
}

struct btfsmith_error *btf_check_records(const char *where, const struct type_list *list)
{
	const struct checker check = { .where = where, .list = list };
	if (type_list_num(list) - 1 > BTF_MAX_TYPE)
		return error_create(BTFSMITH_BAD_BTF, "%s: %zu types, the limit is %u",
				    where, type_list_num(list) - 1,
				    (unsigned int)BTF_MAX_TYPE);
	if (type_list_string_bytes(list) - 1 > BTF_MAX_NAME_OFFSET)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: %zu bytes of strings, the limit is %u", where,
				    type_list_string_bytes(list),
				    (unsigned int)BTF_MAX_NAME_OFFSET + 1);
	for (size_t id = 1 + (size_t)list->num_base; id < type_list_num(list); id++) {
		struct btfsmith_error *err = check_record(&check, id);
		if (err)
			return err;
	}
	for (size_t id = 1 + (size_t)list->num_base; id < type_list_num(list); id++) {
		struct btfsmith_error *err = check_modifiers(&check, id);
		if (err)
			return err;
	}
	return NULL;
}

struct btfsmith_error *btf_check(const char *where, const struct type_list *list)
{
	struct btfsmith_error *err = btf_check_records(where, list);
	return err ? err : btf_check_references(where, list);
}
