// SPDX-License-Identifier: LGPL-2.1-or-later
/* Public functions to look at types one by one. */
#include "btfsmith.h"

#include <string.h>

#include "btf_format.h"
#include "error.h"
#include "options.h"
#include "types_object.h"

#define K(name, number, word, fixed, item)                                               \
	_Static_assert((int)BTFSMITH_KIND_##name == (int)KIND_##name, #name);
#include "kinds.def"
#undef K

_Static_assert(BTFSMITH_INT_SIGNED == BTF_INT_SIGNED && BTFSMITH_INT_CHAR == BTF_INT_CHAR &&
		       BTFSMITH_INT_BOOL == BTF_INT_BOOL,
	       "encodings");

const char *btfsmith_kind_name(unsigned int kind)
{
	return kind < NUM_KINDS ? kind_infos[kind].name : NULL;
}

uint32_t btfsmith_types_num(const struct btfsmith_types *types)
{
	return (uint32_t)type_list_num(&types->list);
}

uint32_t btfsmith_types_num_base(const struct btfsmith_types *types)
{
	return types->list.num_base;
}

static must_check struct btfsmith_error *
check_id(const struct btfsmith_types *types, uint32_t id)
{
	if (id < type_list_num(&types->list))
		return NULL;
	return error_create(BTFSMITH_ARGUMENT, "type id %u: there are %zu types", id,
			    type_list_num(&types->list));
}

static void set_kind_fields(const struct type *from, struct btfsmith_type *type)
{
	switch ((enum kind)from->kind) {
	case KIND_INT:
		type->encoding = from->fixed >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK;
		type->bits = from->fixed & BTF_INT_BITS_MASK;
		type->bit_offset = from->fixed >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK;
		break;
	case KIND_ARRAY:
		type->index_type = from->fixed;
		type->num_elements = from->size;
		type->bytes = 0;
		break;
	case KIND_FUNC:
	case KIND_VAR:
		type->linkage = from->fixed;
		break;
	case KIND_DECL_TAG:
		type->component = (int32_t)from->fixed;
		break;
	case KIND_VOID:
	case KIND_PTR:
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_FWD:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_FUNC_PROTO:
	case KIND_DATASEC:
	case KIND_FLOAT:
	case KIND_TYPE_TAG:
	case KIND_ENUM64:
	case NUM_KINDS:
		break;
	}
}

struct btfsmith_error *btfsmith_types_type(const struct btfsmith_types *types, uint32_t id,
					   struct btfsmith_type *type)
{
	struct btfsmith_error *err = check_id(types, id);
	if (err)
		return err;
	const struct type *from = type_list_type(&types->list, id);
	struct btfsmith_type known = {
		.kind = (enum btfsmith_kind)from->kind,
		.kind_flag = from->kind_flag,
		.name = type_list_string(&types->list, from->name),
		.type = from->type,
		.bytes = from->size,
		.num_items = from->num_items,
	};
	set_kind_fields(from, &known);
	return options_return("type", &known, sizeof(known), type);
}

static void set_item_fields(const struct type *type, const struct type_item *from,
			    struct btfsmith_item *item)
{
	switch (kind_infos[type->kind].item) {
	case ITEM_MEMBER: {
		struct member_place place = type_member_place(type, from);
		item->bit_offset = place.offset;
		item->bit_size = place.bits;
		break;
	}
	case ITEM_ENUMERATOR:
	case ITEM_ENUMERATOR64:
		item->value = type_enumerator_value(type, from);
		break;
	case ITEM_VARIABLE:
		item->offset = from->value;
		item->bytes = from->high;
		break;
	case ITEM_PARAM:
	case ITEM_NOTHING:
		break;
	}
}

struct btfsmith_error *btfsmith_types_item(const struct btfsmith_types *types, uint32_t id,
					   uint32_t i, struct btfsmith_item *item)
{
	struct btfsmith_error *err = check_id(types, id);
	if (err)
		return err;
	const struct type *type = type_list_type(&types->list, id);
	if (i >= type->num_items)
		return error_create(BTFSMITH_ARGUMENT, "item %u of type %u: it has %u", i, id,
				    type->num_items);
	const struct type_item *from = type_list_item(&types->list, type->first_item + i);
	struct btfsmith_item known = {
		.name = type_list_string(&types->list, from->name),
		.type = from->type,
	};
	set_item_fields(type, from, &known);
	return options_return("item", &known, sizeof(known), item);
}

uint32_t btfsmith_types_find(const struct btfsmith_types *types, enum btfsmith_kind kind,
			     const char *name, uint32_t after)
{
	const struct type_list *list = &types->list;
	size_t num = type_list_num(list);
	for (size_t id = (size_t)after + 1; id < num; id++) {
		const struct type *type = type_list_type(list, id);
		bool is_kind = kind == BTFSMITH_KIND_VOID || type->kind == kind;
		if (is_kind && strcmp(type_list_string(list, type->name), name) == 0)
			return (uint32_t)id;
	}
	return 0;
}

struct btfsmith_error *btfsmith_types_resolve(const struct btfsmith_types *types, uint32_t id,
					      uint32_t *ret)
{
	struct btfsmith_error *err = check_id(types, id);
	if (err)
		return err;
	uint32_t found = id;
	for (size_t left = type_list_num(&types->list); left > 0; left--) {
		const struct type *type = type_list_type(&types->list, found);
		if (!kind_is_modifier(type->kind)) {
			*ret = found;
			return NULL;
		}
		found = type->type;
	}
	return error_create(BTFSMITH_BAD_BTF, "type %u: what it stands for is itself", id);
}

const char *btfsmith_types_string(const struct btfsmith_types *types, uint32_t offset)
{
	if (offset >= type_list_string_bytes(&types->list))
		return NULL;
	return type_list_string(&types->list, offset);
}
