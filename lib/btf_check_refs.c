// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The rules about what types refer to. What every type comes to without its modifiers, and
 * how many bytes it has, is worked out first, by walks with a stack of their own; then each
 * type is looked at once. A type may contain itself only behind a pointer, and a chain of
 * nothing but pointers and modifiers must end.
 *
 * Of a base, whose types are not checked, only what is referred to is looked at: many lists may
 * extend it, each with few types.
 */
#include "btf_check.h"

#include <inttypes.h>

#include "btf_format.h"
#include "error.h"
#include "plural.h"
#include "type_error.h"

enum {
	MAX_POINTER_BYTES = 8,
	MAX_MEMBER_BITS = 128,
	ENUM_FIELD_BITS =
		32, /* of an enum in a struct with bit-fields, whatever its size */
};

enum state { STATE_NEW, STATE_OPEN, STATE_DONE };

struct resolved {
	uint32_t end; /* the type without its modifiers */
	uint32_t
		size; /* bytes of end; of an ARRAY of all elements; 0 where there is none */
	uint32_t base; /* of an ARRAY the innermost element, else end */
};

struct resolver {
	const char *where;
	const struct type_list *list;
	struct resolved *resolved; /* by id: of all own types, and what these refer to */
	uint8_t *states;           /* by id: enum state of the walk under way */
	uint32_t pointer_bytes;
	vec(uint32_t) path;
};

#define bad_type(r, id, ...)                                                             \
	type_error(BTFSMITH_BAD_BTF, (r)->where, (r)->list, id, __VA_ARGS__)
#define bad_item(r, id, item, ...)                                                       \
	type_item_error((r)->where, (r)->list, id, item, __VA_ARGS__)

static const struct type *type_at(const struct resolver *r, size_t id)
{
	return type_list_type(r->list, id);
}

static uint32_t first_own(const struct resolver *r)
{
	return 1 + r->list->num_base;
}

static bool is_own(const struct resolver *r, uint32_t id)
{
	return id >= first_own(r);
}

// Kinds that annotate or group other types and that no type may refer to.
static bool is_source_only(const struct type *type)
{
	return type->kind == KIND_VAR || type->kind == KIND_DECL_TAG ||
	       type->kind == KIND_DATASEC;
}

static bool has_size(const struct type *type)
{
	return kind_infos[type->kind].word == WORD_SIZE || type->kind == KIND_PTR ||
	       type->kind == KIND_ARRAY;
}

// The kernel takes 1, 2, 4, 8 or 16 whole bytes from bit 0 on, whatever the INT's size.
static bool is_regular_int(const struct type *type)
{
	uint32_t bits = type->fixed & BTF_INT_BITS_MASK;
	return !(type->fixed >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK) &&
	       bits >= 8 && !(bits & (bits - 1));
}

// 0: this list does not tell.
static uint32_t find_pointer_bytes(const struct type_list *list)
{
	static const char *const names[] = {
		"long",
		"long int",
		"unsigned long",
		"long unsigned int",
	};
	for (size_t i = 0; i < list->types.num; i++) {
		const struct type *type = &list->types.items[i];
		if (type->kind != KIND_INT || (type->size != 4 && type->size != 8))
			continue;
		for (size_t j = 0; j < ARRAY_SIZE(names); j++) {
			if (!strcmp(type_list_string(list, type->name), names[j]))
				return type->size;
		}
	}
	return 0;
}

/*
 * Nothing in BTF says how large a pointer is, but `long` is as large wherever Linux runs.
 * Without a `long` the smaller size is taken, so that no member is found too large wrongly.
 */
uint32_t btf_check_pointer_bytes(const struct type_list *list)
{
	uint32_t bytes = list->shared ? list->shared->pointer_bytes : 0;
	if (!bytes)
		bytes = btf_long_bytes(list);
	return bytes ? bytes : MAX_POINTER_BYTES / 2;
}

uint32_t btf_long_bytes(const struct type_list *list)
{
	uint32_t bytes = list->shared ? find_pointer_bytes(list->shared) : 0;
	return bytes ? bytes : find_pointer_bytes(list);
}

static uint32_t own_size(const struct resolver *r, const struct type *type)
{
	return type->kind == KIND_PTR ? r->pointer_bytes : type->size;
}

// The target of a modifier or the element type of an array has been resolved.
static must_check struct btfsmith_error *resolve_type(struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	struct resolved *ret = &r->resolved[id];
	if (kind_is_modifier(type->kind)) {
		*ret = r->resolved[type->type];
		return NULL;
	}
	*ret = (struct resolved){ .end = id, .size = own_size(r, type), .base = id };
	if (type->kind != KIND_ARRAY)
		return NULL;
	const struct resolved *element = &r->resolved[type->type];
	ret->base = element->base;
	if (mul_overflows(element->size, type->size, &ret->size))
		return bad_type(r, id, "%u elements of %u bytes are more than 4 GiB",
				type->size, element->size);
	return NULL;
}

static bool is_link(const struct type *type)
{
	return kind_is_modifier(type->kind) || type->kind == KIND_ARRAY;
}

// Down a chain of modifiers and arrays to what is resolved, and back up again.
static must_check struct btfsmith_error *resolve_chain(struct resolver *r, uint32_t id)
{
	r->path.num = 0;
	while (r->states[id] == STATE_NEW) {
		if (!vec_push(&r->path, id))
			return error_no_memory();
		r->states[id] = STATE_OPEN;
		if (is_link(type_at(r, id)))
			id = type_at(r, id)->type;
	}
	// What is open is on the path: a loop, unless it is the end of the chain itself.
	if (r->states[id] == STATE_OPEN && is_link(type_at(r, id)))
		return bad_type(r, id, "refers to itself");
	while (r->path.num) {
		id = r->path.items[--r->path.num];
		struct btfsmith_error *err = resolve_type(r, id);
		if (err)
			return err;
		r->states[id] = STATE_DONE;
	}
	return NULL;
}

// Pointers to pointers: each has one successor, so a walk ends, meets an older one or itself.
static must_check struct btfsmith_error *
check_pointer_chain(struct resolver *r, uint32_t id)
{
	uint32_t at = id;
	while (is_own(r, at) && type_at(r, at)->kind == KIND_PTR && r->states[at] == STATE_NEW) {
		r->states[at] = STATE_OPEN;
		at = r->resolved[type_at(r, at)->type].end;
	}
	if (is_own(r, at) && type_at(r, at)->kind == KIND_PTR && r->states[at] == STATE_OPEN)
		return bad_type(r, at, "points to itself");
	for (at = id; is_own(r, at) && type_at(r, at)->kind == KIND_PTR &&
		      r->states[at] == STATE_OPEN;) {
		r->states[at] = STATE_DONE;
		at = r->resolved[type_at(r, at)->type].end;
	}
	return NULL;
}

struct visit {
	uint32_t id;
	uint32_t next; /* member */
};

typedef vec(struct visit) visit_vec;

static must_check bool visit_push(struct resolver *r, visit_vec *visits, uint32_t id)
{
	r->states[id] = STATE_OPEN;
	return vec_push(visits, ((struct visit){ .id = id }));
}

// Depth first through the members that are structs and unions themselves.
static must_check struct btfsmith_error *
check_containment(struct resolver *r, visit_vec *visits, uint32_t root)
{
	visits->num = 0;
	if (!visit_push(r, visits, root))
		return error_no_memory();
	while (visits->num) {
		struct visit *visit = &visits->items[visits->num - 1];
		const struct type *type = type_at(r, visit->id);
		if (visit->next == type->num_items) {
			r->states[visit->id] = STATE_DONE;
			visits->num--;
			continue;
		}
		size_t item = type->first_item + visit->next++;
		uint32_t inner = r->resolved[type_list_item(r->list, item)->type].base;
		if (!is_own(r, inner) || !kind_is_composite(type_at(r, inner)->kind) ||
		    r->states[inner] == STATE_DONE)
			continue;
		if (r->states[inner] == STATE_OPEN)
			return bad_item(r, visit->id, item, "contains the type itself");
		if (!visit_push(r, visits, inner))
			return error_no_memory();
	}
	return NULL;
}

static void forget_states(struct resolver *r)
{
	memset(r->states, STATE_NEW, type_list_num(r->list));
}

static must_check struct btfsmith_error *resolve_once(struct resolver *r, uint32_t id)
{
	return r->states[id] == STATE_NEW ? resolve_chain(r, id) : NULL;
}

static must_check struct btfsmith_error *resolve_item(struct resolver *r, enum kind_item kind,
						      const struct type_item *item)
{
	if (kind != ITEM_MEMBER && kind != ITEM_PARAM && kind != ITEM_VARIABLE)
		return NULL;
	struct btfsmith_error *err = resolve_once(r, item->type);
	if (!err && kind == ITEM_VARIABLE)
		err = resolve_once(r, type_at(r, item->type)->type);
	return err;
}

// A type and all that it refers to.
static must_check struct btfsmith_error *resolve_with_targets(struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	struct btfsmith_error *err = resolve_once(r, id);
	if (!err)
		err = resolve_once(r, type->type);
	if (!err && type->kind == KIND_ARRAY)
		err = resolve_once(r, type->fixed);
	for (uint32_t i = 0; !err && i < type->num_items; i++)
		err = resolve_item(r, kind_infos[type->kind].item,
				   type_list_item(r->list, type->first_item + i));
	return err;
}

static must_check struct btfsmith_error *check_all_containment(struct resolver *r)
{
	visit_vec visits = { 0 };
	struct btfsmith_error *err = NULL;
	for (uint32_t id = first_own(r); !err && id < type_list_num(r->list); id++) {
		if (kind_is_composite(type_at(r, id)->kind) && r->states[id] == STATE_NEW)
			err = check_containment(r, &visits, id);
	}
	vec_deinit(&visits);
	return err;
}

// Afterwards r->resolved has all that is asked for, and there are no loops but through composites' pointers.
static must_check struct btfsmith_error *resolve_all(struct resolver *r)
{
	struct btfsmith_error *err = NULL;
	for (uint32_t id = first_own(r); !err && id < type_list_num(r->list); id++)
		err = resolve_with_targets(r, id);
	if (err)
		return err;
	forget_states(r);
	for (uint32_t id = first_own(r); !err && id < type_list_num(r->list); id++)
		err = check_pointer_chain(r, id);
	if (err)
		return err;
	return check_all_containment(r);
}

static const struct type *end_type(const struct resolver *r, uint32_t id)
{
	return type_at(r, r->resolved[id].end);
}

static const char *kind_name(const struct type *type)
{
	return type->kind == KIND_VOID ? "void" : kind_infos[type->kind].name;
}

// Why a type may not stand where a value is; NULL: it may.
static const char *value_fault(const struct resolver *r, uint32_t id)
{
	if (is_source_only(type_at(r, id)))
		return "which no type may refer to";
	return has_size(end_type(r, id)) ? NULL : "which has no size";
}

// A pointer or modifier: also to what has no size, but for a FUNC.
static must_check struct btfsmith_error *
check_target(const struct resolver *r, uint32_t id)
{
	uint32_t target = type_at(r, id)->type;
	if (is_source_only(type_at(r, target)))
		return bad_type(r, id,
				"refers to type %u, a %s, which no type may refer to",
				target, kind_name(type_at(r, target)));
	if (end_type(r, target)->kind == KIND_FUNC)
		return bad_type(r, id, "refers to type %u, a FUNC",
				r->resolved[target].end);
	return NULL;
}

static must_check struct btfsmith_error *
check_array(const struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	const struct type *index = end_type(r, type->fixed);
	const struct type *element = end_type(r, type->type);
	if (is_source_only(type_at(r, type->fixed)) || index->kind != KIND_INT ||
	    !is_regular_int(index))
		return bad_type(r, id,
				"index type %u, a %s, is not an INT of whole bytes",
				type->fixed, kind_name(index));
	const char *fault = value_fault(r, type->type);
	if (fault)
		return bad_type(r, id, "elements of type %u, a %s, %s", type->type,
				kind_name(element), fault);
	if (element->kind == KIND_INT && !is_regular_int(element))
		return bad_type(r, id, "elements of type %u, an INT not of whole bytes",
				type->type);
	return NULL;
}

static must_check struct btfsmith_error *check_var(const struct resolver *r, uint32_t id)
{
	uint32_t target = type_at(r, id)->type;
	const char *fault = value_fault(r, target);
	if (fault)
		return bad_type(r, id, "is of type %u, a %s, %s", target,
				kind_name(end_type(r, target)), fault);
	return NULL;
}

static must_check struct btfsmith_error *
check_end(const struct resolver *r, uint32_t id, size_t item, uint64_t end_bytes)
{
	if (end_bytes > type_at(r, id)->size)
		return bad_item(r, id, item, "ends at byte %" PRIu64 " of %u", end_bytes,
				type_at(r, id)->size);
	return NULL;
}

static must_check struct btfsmith_error *check_int_member(const struct resolver *r,
							  uint32_t id, size_t item,
							  struct member_place place)
{
	const struct type *type = end_type(r, type_list_item(r->list, item)->type);
	uint32_t int_bits = type->fixed & BTF_INT_BITS_MASK;
	uint64_t offset = place.offset;
	uint32_t bits = int_bits;
	if (!type_at(r, id)->kind_flag) {
		offset += type->fixed >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK;
	} else {
		if (!is_regular_int(type))
			return bad_item(r, id, item, "is an INT not of whole bytes");
		if (!place.bits && offset % 8)
			return bad_item(r, id, item, "bit offset %u is not a whole byte",
					place.offset);
		if (place.bits)
			bits = place.bits;
		if (bits > int_bits)
			return bad_item(r, id, item,
					"bit-field of %u bits in an INT of %u", bits,
					int_bits);
	}
	uint64_t span = bits + offset % 8;
	if (span > MAX_MEMBER_BITS)
		return bad_item(r, id, item, "spans %" PRIu64 " bits, more than %u", span,
				(unsigned int)MAX_MEMBER_BITS);
	return check_end(r, id, item, offset / 8 + (span + 7) / 8);
}

// In a struct with bit-fields an enum counts as 32 bits, however large it is.
static must_check struct btfsmith_error *check_enum_member(const struct resolver *r,
							   uint32_t id, size_t item,
							   struct member_place place)
{
	const struct type *type = end_type(r, type_list_item(r->list, item)->type);
	if (!place.bits && place.offset % 8)
		return bad_item(r, id, item, "bit offset %u is not a whole byte",
				place.offset);
	if (!type_at(r, id)->kind_flag)
		return check_end(r, id, item, (uint64_t)place.offset / 8 + type->size);
	uint64_t bits = place.bits ? place.bits : ENUM_FIELD_BITS;
	if (bits > ENUM_FIELD_BITS)
		return bad_item(r, id, item, "bit-field of %u bits in an enum",
				place.bits);
	return check_end(r, id, item, (place.offset + bits + 7) / 8);
}

static must_check struct btfsmith_error *
check_member(const struct resolver *r, uint32_t id, size_t item)
{
	const struct type_item *member = type_list_item(r->list, item);
	const struct type *type = end_type(r, member->type);
	struct member_place place = type_member_place(type_at(r, id), member);
	const char *fault = value_fault(r, member->type);
	if (fault)
		return bad_item(r, id, item, "is of type %u, a %s, %s", member->type,
				kind_name(type), fault);
	if (type->kind == KIND_INT)
		return check_int_member(r, id, item, place);
	if (kind_is_enum(type->kind))
		return check_enum_member(r, id, item, place);
	if (place.bits)
		return bad_item(r, id, item, "bit-field of type %u, a %s", member->type,
				kind_name(type));
	uint32_t align = 8;
	if (type->kind == KIND_FLOAT)
		align *= type->size < r->pointer_bytes ? type->size : r->pointer_bytes;
	if (place.offset % align)
		return bad_item(r, id, item, "bit offset %u is not a multiple of %u",
				place.offset, align);
	return check_end(r, id, item,
			 (uint64_t)place.offset / 8 + r->resolved[member->type].size);
}

static must_check struct btfsmith_error *
check_members(const struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		struct btfsmith_error *err = check_member(r, id, i);
		if (err)
			return err;
	}
	return NULL;
}

static must_check struct btfsmith_error *check_func(const struct resolver *r, uint32_t id)
{
	const struct type *proto = type_at(r, type_at(r, id)->type);
	if (proto->kind != KIND_FUNC_PROTO)
		return bad_type(r, id, "is of type %u, a %s, not a FUNC_PROTO",
				type_at(r, id)->type, kind_name(proto));
	for (uint32_t i = 0; i < proto->num_items; i++) {
		const struct type_item *param =
			type_list_item(r->list, proto->first_item + i);
		if (param->type && !param->name)
			return bad_type(r, id, "parameter %u of its type %u has no name",
					i, type_at(r, id)->type);
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_parameters(const struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	const char *fault = type->type ? value_fault(r, type->type) : NULL;
	if (fault)
		return bad_type(r, id, "returns type %u, a %s, %s", type->type,
				kind_name(end_type(r, type->type)), fault);
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		const struct type_item *param = type_list_item(r->list, i);
		// void at the end stands for "..."
		if (!param->type && i == end - 1) {
			if (param->name)
				return bad_item(r, id, i,
						"variable arguments with a name");
			break;
		}
		if (param->name &&
		    !btf_is_identifier(type_list_string(r->list, param->name)))
			return bad_item(r, id, i, "name is not an identifier");
		fault = value_fault(r, param->type);
		if (fault)
			return bad_item(r, id, i, "is of type %u, a %s, %s", param->type,
					kind_name(end_type(r, param->type)), fault);
	}
	return NULL;
}

static must_check struct btfsmith_error *
check_decl_tag(const struct resolver *r, uint32_t id)
{
	const struct type *tag = type_at(r, id);
	const struct type *target = type_at(r, tag->type);
	int32_t component = (int32_t)tag->fixed;
	bool is_func = target->kind == KIND_FUNC;
	bool has_components = is_func || kind_is_composite(target->kind);
	if (!has_components && target->kind != KIND_VAR && target->kind != KIND_TYPEDEF)
		return bad_type(r, id, "tags type %u, a %s", tag->type,
				kind_name(target));
	if (component == -1)
		return NULL;
	if (!has_components)
		return bad_type(r, id, "component %d of type %u, a %s", component,
				tag->type, kind_name(target));
	uint32_t num = is_func ? type_at(r, target->type)->num_items : target->num_items;
	if ((uint32_t)component >= num)
		return bad_type(r, id, "component %d of type %u, which has %u", component,
				tag->type, num);
	return NULL;
}

static must_check struct btfsmith_error *
check_variables(const struct resolver *r, uint32_t id)
{
	const struct type *type = type_at(r, id);
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		const struct type_item *item = type_list_item(r->list, i);
		const struct type *var = type_at(r, item->type);
		if (var->kind != KIND_VAR)
			return bad_item(r, id, i, "is type %u, a %s, not a VAR",
					item->type, kind_name(var));
		if (item->high < r->resolved[var->type].size)
			return bad_item(r, id, i, "%u byte%s for a type of %u", item->high,
					plural(item->high), r->resolved[var->type].size);
	}
	return NULL;
}

static must_check struct btfsmith_error *check_type(const struct resolver *r, uint32_t id)
{
	switch ((enum kind)type_at(r, id)->kind) {
	case KIND_PTR:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_TYPE_TAG:
		return check_target(r, id);
	case KIND_ARRAY:
		return check_array(r, id);
	case KIND_STRUCT:
	case KIND_UNION:
		return check_members(r, id);
	case KIND_FUNC:
		return check_func(r, id);
	case KIND_FUNC_PROTO:
		return check_parameters(r, id);
	case KIND_VAR:
		return check_var(r, id);
	case KIND_DATASEC:
		return check_variables(r, id);
	case KIND_DECL_TAG:
		return check_decl_tag(r, id);
	case KIND_VOID:
	case KIND_INT:
	case KIND_ENUM:
	case KIND_ENUM64:
	case KIND_FWD:
	case KIND_FLOAT:
	case NUM_KINDS:
		break;
	}
	return NULL;
}

static must_check struct btfsmith_error *check_all(struct resolver *r)
{
	struct btfsmith_error *err = resolve_all(r);
	for (uint32_t id = first_own(r); !err && id < type_list_num(r->list); id++)
		err = check_type(r, id);
	return err;
}

struct btfsmith_error *
btf_check_references(const char *where, const struct type_list *list)
{
	cleanup_free struct resolved *resolved =
		malloc(type_list_num(list) * sizeof(struct resolved));
	cleanup_free uint8_t *states = calloc(type_list_num(list), 1);
	if (!resolved || !states)
		return error_no_memory();
	struct resolver r = {
		.where = where,
		.list = list,
		.resolved = resolved,
		.states = states,
		.pointer_bytes = btf_check_pointer_bytes(list),
	};
	struct btfsmith_error *err = check_all(&r);
	vec_deinit(&r.path);
	return err;
}
