// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_order.h. A walk in depth over (type, need), with a stack of its own. */
#include "cdump_order.h"

#include "cdump_layout.h"
#include "cdump_word.h"
#include "error.h"
#include "type_error.h"

struct cdump_order_frame {
	uint32_t id;
	uint32_t next; /* number of the next child */
	enum cdump_need need;
};

// Of a type's state: for each need whether the walk is at it and whether it is done.
enum { AT = 1, DONE = 4, IS_DEFINED = 16 };

struct child {
	uint32_t id;
	enum cdump_need need;
};

bool cdump_order_init(struct cdump_order *order, const char *where,
		      const struct type_list *list)
{
	*order = (struct cdump_order){ .where = where, .list = list };
	order->states = calloc(type_list_num(list), 1);
	return order->states;
}

void cdump_order_deinit(struct cdump_order *order)
{
	vec_deinit(&order->definitions);
	vec_deinit(&order->settled);
	vec_deinit(&order->stack);
	free(order->states);
	order->states = NULL;
}

bool cdump_order_has(const struct cdump_order *order, uint32_t id)
{
	return order->states[id] & DONE << CDUMP_BY_VALUE;
}

bool cdump_is_unknown_scalar(const struct type_list *list, const struct type *type)
{
	const char *name = type_list_string(list, type->name);
	if (cdump_is_float(list, type))
		return false;
	return type->kind == KIND_FLOAT ||
	       (type->kind == KIND_INT && !cdump_is_c_int(name, type->size));
}

// The two needs differ only of what C can declare without defining it, and of what is between.
static enum cdump_need settle_need(const struct type *type, enum cdump_need need)
{
	bool depends = kind_is_modifier(type->kind) || (kind_is_composite(type->kind) && type->name);
	return depends ? need : CDUMP_BY_VALUE;
}

// False: there is no child of that number.
static bool get_child(const struct type_list *list, const struct type *type,
		      const struct cdump_order_frame *frame, struct child *ret)
{
	uint32_t i = frame->next;
	bool is_proto = type->kind == KIND_FUNC_PROTO;
	switch ((int)type->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
		if (i >= type->num_items || frame->need == CDUMP_BY_NAME)
			return false;
		ret->id = type_list_item(list, type->first_item + i)->type;
		ret->need = CDUMP_BY_VALUE;
		return true;
	case KIND_PTR:
	case KIND_FUNC:
	case KIND_FUNC_PROTO:
		if (i > (is_proto ? type->num_items : 0))
			return false;
		ret->id = i ? type_list_item(list, type->first_item + i - 1)->type
			    : type->type;
		ret->need = CDUMP_BY_NAME;
		return true;
	case KIND_ARRAY:
	case KIND_CONST:
	case KIND_VOLATILE:
	case KIND_RESTRICT:
	case KIND_TYPEDEF:
	case KIND_TYPE_TAG:
		ret->id = type->type;
		// An array's elements must be known even where it is only pointed to.
		ret->need = type->kind == KIND_ARRAY ? CDUMP_BY_VALUE : frame->need;
		return i == 0;
	default:
		return false;
	}
}

static bool
is_definition(const struct type_list *list, const struct type *type, enum cdump_need need)
{
	switch ((int)type->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
		return type->name && need == CDUMP_BY_VALUE;
	case KIND_ENUM:
	case KIND_ENUM64:
		return type->name && type->num_items;
	case KIND_TYPEDEF:
		return true;
	case KIND_INT:
	case KIND_FLOAT:
		return cdump_is_unknown_scalar(list, type);
	default:
		return false;
	}
}

static must_check struct btfsmith_error *
finish(struct cdump_order *order, const struct cdump_order_frame *frame)
{
	const struct type *type = type_list_type(order->list, frame->id);
	uint8_t *state = &order->states[frame->id];
	*state = (uint8_t)((*state & ~(AT << frame->need)) | DONE << frame->need);
	if (!(*state & IS_DEFINED) && is_definition(order->list, type, frame->need)) {
		*state |= IS_DEFINED;
		if (!vec_push(&order->definitions, frame->id))
			return error_no_memory();
	}
	if (frame->need == CDUMP_BY_VALUE && !vec_push(&order->settled, frame->id))
		return error_no_memory();
	return NULL;
}

static must_check struct btfsmith_error *
enter(struct cdump_order *order, const struct child *child, uint32_t user)
{
	if (!child->id)
		return NULL;
	const struct type *type = type_list_type(order->list, child->id);
	enum cdump_need need = settle_need(type, child->need);
	uint8_t *state = &order->states[child->id];
	if (*state & (DONE << need | DONE << CDUMP_BY_VALUE))
		return NULL;
	if (*state & AT << need)
		return type_error(BTFSMITH_UNSUPPORTED, order->where, order->list,
				  child->id, "%s: C cannot say that",
				  kind_is_composite(type->kind) && type->name
					  ? "contains itself"
					  : "refers to itself without the name of a struct "
					    "or union");
	if (type->kind == KIND_VAR || type->kind == KIND_DATASEC ||
	    type->kind == KIND_DECL_TAG)
		return type_error(BTFSMITH_BAD_BTF, order->where, order->list, user,
				  "refers to type %u, which is a %s", child->id,
				  kind_infos[type->kind].name);
	*state |= (uint8_t)(AT << need);
	if (!vec_push(&order->stack,
		      (struct cdump_order_frame){ .id = child->id, .need = need }))
		return error_no_memory();
	return NULL;
}

struct btfsmith_error *
cdump_order_add(struct cdump_order *order, uint32_t id, enum cdump_need need)
{
	order->stack.num = 0;
	struct child child = { .id = id, .need = need };
	struct btfsmith_error *err = enter(order, &child, id);
	while (!err && order->stack.num) {
		struct cdump_order_frame *frame =
			&order->stack.items[order->stack.num - 1];
		const struct type *type = type_list_type(order->list, frame->id);
		uint32_t user = frame->id;
		if (get_child(order->list, type, frame, &child)) {
			frame->next++;
			err = enter(order, &child, user);
		} else {
			struct cdump_order_frame done = *frame;
			order->stack.num--;
			err = finish(order, &done);
		}
	}
	return err;
}
