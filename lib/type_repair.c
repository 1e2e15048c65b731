// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * In this order, each step relying on those before:
 *
 *	loops        modifiers, pointers and arrays that lead nowhere but to themselves
 *	extents      what each type comes to without its modifiers, and how large it is; here
 *	             arrays without a size and too long chains of modifiers are dealt with
 *	containment  structs and unions that hold themselves
 *	functions    those whose prototype would have to be changed: it would be a lie
 *	contents     members, parameters, enumerators and variables, each by itself
 *	tags         those whose target, or component of it, is not there (any more)
 *	compaction   what was only marked is taken out, ids and indices are adjusted
 *
 * A reference is always replaced by one that was there before, so no step makes a new loop.
 */
#include "type_repair.h"

#include <string.h>

#include "error.h"

enum {
	MAX_MODIFIERS = 32, /* in one chain */
	NO_COMPONENT = -1,
};

enum state { STATE_NEW, STATE_OPEN, STATE_DONE };

struct extent {
	uint32_t end;  /* the type without its modifiers */
	uint32_t base; /* of an ARRAY the innermost element, else end */
	uint32_t size; /* bytes of end; 0 where there is none */
	uint32_t core; /* last type of the chain that has all of its qualifiers */
	uint8_t qualifiers;
	uint8_t num_modifiers;
};

/* A struct or union whose members are being looked through. */
struct visit {
	uint32_t id;
	uint32_t next; /* member */
};

struct repair {
	struct type_list *list;
	struct diags *diags;
	uint32_t pointer_bytes;
	uint32_t element_id; /* of arrays that cannot have their own; 0: there is none */
	struct extent *extents; /* by id */
	uint8_t *states;        /* by id: of the walk under way */
	bool *is_removed;       /* by id */
	bool *is_dropped;       /* by item */
	uint32_t *dropped;      /* by item: how many before it are dropped */
	uint32_t *ids;          /* by id: the new one */
	vec(uint32_t) path;
	vec(struct visit) visits;
};

static bool repair_init(struct repair *repair, struct type_list *list)
{
	size_t num = type_list_num(list), num_items = type_list_num_items(list);
	repair->list = list;
	repair->extents = calloc(num, sizeof(*repair->extents));
	repair->states = calloc(num, sizeof(*repair->states));
	repair->is_removed = calloc(num, sizeof(*repair->is_removed));
	repair->ids = calloc(num, sizeof(*repair->ids));
	repair->is_dropped = calloc(num_items + 1, sizeof(*repair->is_dropped));
	repair->dropped = calloc(num_items + 1, sizeof(*repair->dropped));
	return repair->extents && repair->states && repair->is_removed && repair->ids &&
	       repair->is_dropped && repair->dropped;
}

static void repair_deinit(struct repair *repair)
{
	free(repair->extents);
	free(repair->states);
	free(repair->is_removed);
	free(repair->ids);
	free(repair->is_dropped);
	free(repair->dropped);
	vec_deinit(&repair->path);
	vec_deinit(&repair->visits);
}

// A base is as it is.
static uint32_t first_own(const struct repair *repair)
{
	return 1 + repair->list->num_base;
}

static bool is_own(const struct repair *repair, uint32_t id)
{
	return id >= first_own(repair);
}

static const struct type *type_at(const struct repair *repair, size_t id)
{
	return type_list_type(repair->list, id);
}

// To be changed: not one of the base.
static struct type *own_type(const struct repair *repair, size_t id)
{
	const struct type_list *shared = repair->list->shared;
	return &repair->list->types.items[id - (shared ? shared->types.num : 0)];
}

static void note(struct repair *repair, enum diag diag)
{
	diag_note_unplaced(repair->diags, diag);
}

static void forget_states(struct repair *repair)
{
	memset(repair->states, STATE_NEW, type_list_num(repair->list));
}

static void empty_array(const struct repair *repair, struct type *array)
{
	array->type = repair->element_id;
	array->size = 0;
}

// `char`, else the smallest INT; where there is an array there is one, its index type.
static uint32_t find_element(const struct type_list *list)
{
	uint32_t best = 0;
	for (uint32_t id = 1; id < type_list_num(list); id++) {
		const struct type *type = type_list_type(list, id);
		if (type->kind != KIND_INT)
			continue;
		if (type->size == 1 &&
		    !strcmp(type_list_string(list, type->name), "char"))
			return id;
		if (!best || type->size < type_list_type(list, best)->size)
			best = id;
	}
	return best;
}

// ---- loops ----

static bool is_link(const struct type *type)
{
	return kind_is_modifier(type->kind) || type->kind == KIND_PTR ||
	       type->kind == KIND_ARRAY;
}

/*
 * The types from repair->path.items[first] on lead to each other. With both a pointer and an
 * array among them this is odd, but has a size and an end for all who follow it.
 */
static void break_loop(struct repair *repair, size_t first)
{
	bool has_pointer = false, has_array = false;
	uint32_t typedef_id = UINT32_MAX, lowest_id = UINT32_MAX;
	if (!is_own(repair, repair->path.items[first]))
		return;
	for (size_t i = first; i < repair->path.num; i++) {
		uint32_t id = repair->path.items[i];
		uint8_t kind = type_at(repair, id)->kind;
		has_pointer |= kind == KIND_PTR;
		has_array |= kind == KIND_ARRAY;
		if (kind == KIND_TYPEDEF && id < typedef_id)
			typedef_id = id;
		if (id < lowest_id)
			lowest_id = id;
	}
	if (has_pointer && has_array)
		return;
	note(repair, DIAG_TYPE_LOOP);
	struct type *type =
		own_type(repair, typedef_id != UINT32_MAX ? typedef_id : lowest_id);
	if (type->kind == KIND_ARRAY)
		empty_array(repair, type);
	else
		type->type = 0;
}

// Each link leads to one type, so a walk ends, meets one of an earlier walk or one of its own.
static bool break_loops(struct repair *repair)
{
	for (uint32_t root = first_own(repair); root < type_list_num(repair->list); root++) {
		uint32_t id = root;
		repair->path.num = 0;
		while (repair->states[id] == STATE_NEW && is_link(type_at(repair, id))) {
			repair->states[id] = STATE_OPEN;
			if (!vec_push(&repair->path, id))
				return false;
			id = type_at(repair, id)->type;
		}
		if (repair->states[id] == STATE_OPEN) {
			size_t first = 0;
			while (repair->path.items[first] != id)
				first++;
			break_loop(repair, first);
		}
		for (size_t i = 0; i < repair->path.num; i++)
			repair->states[repair->path.items[i]] = STATE_DONE;
	}
	forget_states(repair);
	return true;
}

// ---- extents ----

static bool has_size(const struct repair *repair, uint32_t id)
{
	switch ((enum kind)type_at(repair, repair->extents[id].end)->kind) {
	case KIND_INT:
	case KIND_PTR:
	case KIND_ARRAY:
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_ENUM64:
	case KIND_FLOAT:
		return true;
	case KIND_VOID:
	case KIND_FWD:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_FUNC:
	case KIND_FUNC_PROTO:
	case KIND_VAR:
	case KIND_DATASEC:
	case KIND_DECL_TAG:
	case KIND_TYPE_TAG:
	case NUM_KINDS:
		break;
	}
	return false;
}

static uint8_t qualifier_bit(uint8_t kind)
{
	switch ((int)kind) {
	case KIND_CONST:
		return 1;
	case KIND_VOLATILE:
		return 2;
	case KIND_RESTRICT:
		return 4;
	default:
		return 0;
	}
}

/*
 * Let @p type, which adds one modifier too many, stand right before the types of its chain
 * that add a qualifier, and these before each other: there are at most three. What is passed
 * over are names of typedefs, tags, and qualifiers that are there twice.
 */
static void shorten_chain(struct repair *repair, struct type *type)
{
	note(repair, DIAG_MODIFIERS);
	while (kind_is_modifier(type->kind)) {
		uint32_t core = repair->extents[type->type].core;
		if (!is_own(repair, core)) {
			type->type = repair->extents[core].end;
			return;
		}
		struct extent *extent = &repair->extents[core];
		extent->num_modifiers = (uint8_t)__builtin_popcount(extent->qualifiers);
		type->type = core;
		type = own_type(repair, core);
	}
}

static void set_modifier_extent(struct repair *repair, uint32_t id)
{
	const struct type *type = type_at(repair, id);
	if (repair->extents[type->type].num_modifiers >= MAX_MODIFIERS && is_own(repair, id))
		shorten_chain(repair, own_type(repair, id));
	struct extent *extent = &repair->extents[id];
	*extent = repair->extents[type->type];
	extent->num_modifiers++;
	uint8_t qualifier = qualifier_bit(type->kind);
	if (qualifier & ~extent->qualifiers) {
		extent->qualifiers |= qualifier;
		extent->core = id;
	}
}

static void set_array_extent(struct repair *repair, uint32_t id)
{
	const struct type *type = type_at(repair, id);
	struct extent *extent = &repair->extents[id];
	if (!has_size(repair, type->type) && is_own(repair, id)) {
		note(repair, DIAG_ARRAY_ELEMENT);
		empty_array(repair, own_type(repair, id));
	}
	const struct extent *element = &repair->extents[type->type];
	if (mul_overflows(element->size, type->size, &extent->size)) {
		extent->size = 0;
		if (is_own(repair, id)) {
			note(repair, DIAG_ARRAY_COUNT);
			own_type(repair, id)->size = 0;
		}
	}
	extent->base = element->base;
}

// What the type refers to by value has its extent already.
static void set_extent(struct repair *repair, uint32_t id)
{
	const struct type *type = type_at(repair, id);
	if (kind_is_modifier(type->kind)) {
		set_modifier_extent(repair, id);
		return;
	}
	repair->extents[id] = (struct extent){
		.end = id,
		.base = id,
		.size = type->kind == KIND_PTR ? repair->pointer_bytes : type->size,
		.core = id,
	};
	if (type->kind == KIND_ARRAY)
		set_array_extent(repair, id);
}

static bool is_by_value(const struct type *type)
{
	return kind_is_modifier(type->kind) || type->kind == KIND_ARRAY;
}

static bool set_extents(struct repair *repair)
{
	// An array may come to need it at any time.
	set_extent(repair, repair->element_id);
	for (uint32_t root = 0; root < type_list_num(repair->list); root++) {
		uint32_t id = root;
		repair->path.num = 0;
		while (repair->states[id] == STATE_NEW) {
			repair->states[id] = STATE_DONE;
			if (!vec_push(&repair->path, id))
				return false;
			if (is_by_value(type_at(repair, id)))
				id = type_at(repair, id)->type;
		}
		while (repair->path.num)
			set_extent(repair, repair->path.items[--repair->path.num]);
	}
	forget_states(repair);
	return true;
}

// ---- containment ----

static void drop(struct repair *repair, size_t item, enum diag diag)
{
	if (repair->is_dropped[item])
		return;
	note(repair, diag);
	repair->is_dropped[item] = true;
}

static bool visit_push(struct repair *repair, uint32_t id)
{
	repair->states[id] = STATE_OPEN;
	return vec_push(&repair->visits, ((struct visit){ .id = id }));
}

// Depth first through the members that are structs and unions themselves.
static bool visit_members(struct repair *repair, uint32_t root)
{
	repair->visits.num = 0;
	if (!visit_push(repair, root))
		return false;
	while (repair->visits.num) {
		struct visit *visit = &repair->visits.items[repair->visits.num - 1];
		const struct type *type = type_at(repair, visit->id);
		if (visit->next == type->num_items) {
			repair->states[visit->id] = STATE_DONE;
			repair->visits.num--;
			continue;
		}
		size_t item = type->first_item + visit->next++;
		uint32_t inner =
			repair->extents[type_list_item(repair->list, item)->type].base;
		if (!kind_is_composite(type_at(repair, inner)->kind) || !is_own(repair, inner))
			continue;
		if (repair->states[inner] == STATE_OPEN)
			drop(repair, item, DIAG_CONTAINS_SELF);
		else if (repair->states[inner] == STATE_NEW && !visit_push(repair, inner))
			return false;
	}
	return true;
}

static bool break_containment(struct repair *repair)
{
	for (uint32_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		if (kind_is_composite(type_at(repair, id)->kind) && repair->states[id] == STATE_NEW &&
		    !visit_members(repair, id))
			return false;
	}
	forget_states(repair);
	return true;
}

// ---- contents ----

// Why a member cannot stay; NUM_DIAGS: it can.
static enum diag member_fault(const struct repair *repair, const struct type *holder,
			      const struct type_item *member)
{
	if (!has_size(repair, member->type))
		return DIAG_MEMBER_TYPE;
	const struct extent *extent = &repair->extents[member->type];
	const struct type *type = type_at(repair, extent->end);
	struct member_place place = type_member_place(holder, member);
	bool is_enum = kind_is_enum(type->kind);
	// Where no member is a bit-field, an INT may begin at any bit.
	bool is_free = type->kind == KIND_INT && !holder->kind_flag;
	if (place.bits && type->kind != KIND_INT && !is_enum)
		return DIAG_MEMBER_BITS;
	if (place.bits > (uint64_t)extent->size * 8)
		return DIAG_MEMBER_BITS;
	if (!place.bits && place.offset % 8 && !is_free)
		return DIAG_MEMBER_OFFSET;
	uint64_t bits = place.bits ? place.bits : (uint64_t)extent->size * 8;
	if (place.offset + bits > (uint64_t)holder->size * 8)
		return DIAG_MEMBER_OUTSIDE;
	return NUM_DIAGS;
}

static void repair_members(struct repair *repair, const struct type *type)
{
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		const struct type_item *member = type_list_item(repair->list, i);
		enum diag fault = member_fault(repair, type, member);
		if (fault != NUM_DIAGS)
			drop(repair, i, fault);
	}
}

static void repair_enumerators(struct repair *repair, const struct type *type)
{
	for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
		if (!type_list_item(repair->list, i)->name)
			drop(repair, i, DIAG_UNNAMED_ENUMERATOR);
	}
}

static bool are_params_complete(const struct repair *repair, const struct type *type)
{
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint32_t param = type_list_item(repair->list, type->first_item + i)->type;
		bool is_varargs = !param && i + 1 == type->num_items;
		if (!is_varargs && !has_size(repair, param))
			return false;
	}
	return true;
}

// All parameters or none: the position of a parameter tells where it is passed.
static void repair_proto(struct repair *repair, struct type *type)
{
	if (type->type && !has_size(repair, type->type)) {
		note(repair, DIAG_RESULT_TYPE);
		type->type = 0;
	}
	if (!are_params_complete(repair, type)) {
		note(repair, DIAG_PARAM_TYPE);
		memset(repair->is_dropped + type->first_item, true, type->num_items);
	}
}

// With a qualifier or by a typedef, void is still what the function returns.
static bool keeps_meaning(const struct repair *repair, const struct type *proto)
{
	bool is_void = !repair->extents[proto->type].end;
	return (is_void || has_size(repair, proto->type)) && are_params_complete(repair, proto);
}

static void mark_used(const struct repair *repair, bool *is_used)
{
	for (size_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		if (!repair->is_removed[id])
			is_used[type_at(repair, id)->type] = true;
	}
	for (size_t i = 0; i < type_list_num_items(repair->list); i++)
		is_used[type_list_item(repair->list, i)->type] = true;
}

// Prototypes of functions that are left out, if nothing else is of them.
static bool remove_protos(struct repair *repair)
{
	cleanup_free bool *is_used = calloc(type_list_num(repair->list), sizeof(*is_used));
	if (!is_used)
		return false;
	mark_used(repair, is_used);
	for (size_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		const struct type *type = type_at(repair, id);
		const struct type *proto = type_at(repair, type->type);
		if (type->kind != KIND_FUNC || !repair->is_removed[id] || is_used[type->type] ||
		    !is_own(repair, type->type))
			continue;
		repair->is_removed[type->type] = true;
		memset(repair->is_dropped + proto->first_item, true, proto->num_items);
	}
	return true;
}

static bool repair_funcs(struct repair *repair)
{
	bool any = false;
	for (size_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		const struct type *type = type_at(repair, id);
		if (type->kind != KIND_FUNC || keeps_meaning(repair, type_at(repair, type->type)))
			continue;
		note(repair, DIAG_FUNC_TYPE);
		repair->is_removed[id] = any = true;
	}
	return !any || remove_protos(repair);
}

static void repair_contents(struct repair *repair)
{
	for (uint32_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		struct type *type = own_type(repair, id);
		if (repair->is_removed[id])
			continue;
		if (kind_is_composite(type->kind)) {
			repair_members(repair, type);
		} else if (kind_is_enum(type->kind)) {
			repair_enumerators(repair, type);
		} else if (type->kind == KIND_FUNC_PROTO) {
			repair_proto(repair, type);
		} else if (type->kind == KIND_VAR && !has_size(repair, type->type)) {
			note(repair, DIAG_VAR_TYPE);
			repair->is_removed[id] = true;
		}
	}
}

// Variables that are left out are left out of their sections, too, which may leave these empty.
static void repair_sections(struct repair *repair)
{
	for (uint32_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		const struct type *type = type_at(repair, id);
		if (type->kind != KIND_DATASEC)
			continue;
		uint32_t num_dropped = 0;
		for (size_t i = type->first_item, end = i + type->num_items; i < end; i++) {
			repair->is_dropped[i] |=
				repair->is_removed[type_list_item(repair->list, i)->type];
			num_dropped += repair->is_dropped[i];
		}
		repair->is_removed[id] = num_dropped && num_dropped == type->num_items;
	}
}

static void count_dropped(struct repair *repair)
{
	for (size_t i = 0; i < type_list_num_items(repair->list); i++)
		repair->dropped[i + 1] = repair->dropped[i] + repair->is_dropped[i];
}

// ---- tags ----

// Why a DECL_TAG cannot stay; NUM_DIAGS: it can.
static enum diag tag_fault(const struct repair *repair, const struct type *tag)
{
	const struct type *target = type_at(repair, tag->type);
	bool is_func = target->kind == KIND_FUNC;
	bool has_components = is_func || kind_is_composite(target->kind);
	if (!tag->name)
		return DIAG_TAG_TEXT;
	if (repair->is_removed[tag->type] ||
	    (!has_components && target->kind != KIND_VAR && target->kind != KIND_TYPEDEF))
		return DIAG_TAG_TARGET;
	if ((int32_t)tag->fixed == NO_COMPONENT)
		return NUM_DIAGS;
	const struct type *group = is_func ? type_at(repair, target->type) : target;
	if (!has_components || tag->fixed >= group->num_items ||
	    repair->is_dropped[group->first_item + tag->fixed])
		return DIAG_TAG_TARGET;
	return NUM_DIAGS;
}

// The members before the one that is tagged may have become fewer.
static void move_tag(const struct repair *repair, struct type *tag)
{
	const struct type *target = type_at(repair, tag->type);
	if ((int32_t)tag->fixed == NO_COMPONENT || !kind_is_composite(target->kind))
		return;
	tag->fixed -= repair->dropped[target->first_item + tag->fixed] -
		      repair->dropped[target->first_item];
}

static void repair_tags(struct repair *repair)
{
	for (uint32_t id = first_own(repair); id < type_list_num(repair->list); id++) {
		struct type *type = own_type(repair, id);
		enum diag fault = NUM_DIAGS;
		if (type->kind == KIND_TYPE_TAG && !type->name)
			fault = DIAG_TAG_TEXT;
		else if (type->kind == KIND_DECL_TAG)
			fault = tag_fault(repair, type);
		if (fault != NUM_DIAGS) {
			note(repair, fault);
			repair->is_removed[id] = true;
		} else if (type->kind == KIND_DECL_TAG) {
			move_tag(repair, type);
		}
	}
}

// ---- compaction ----

static void compact_items(struct repair *repair)
{
	struct type_list *list = repair->list;
	const uint32_t *dropped = repair->dropped;
	for (size_t id = first_own(repair); id < type_list_num(list); id++) {
		struct type *type = own_type(repair, id);
		uint32_t first = type->first_item;
		if (!type->num_items)
			continue;
		type->num_items -= dropped[first + type->num_items] - dropped[first];
		type->first_item -= dropped[first];
	}
	size_t num = 0, first_own_item = type_list_num_items(list) - list->items.num;
	for (size_t i = 0; i < list->items.num; i++) {
		if (!repair->is_dropped[first_own_item + i])
			list->items.items[num++] = list->items.items[i];
	}
	list->items.num = num;
}

// Who refers to a type tag that is left out refers to what it tags.
static uint32_t new_id(const struct repair *repair, uint32_t id)
{
	while (repair->is_removed[id] && type_at(repair, id)->kind == KIND_TYPE_TAG)
		id = type_at(repair, id)->type;
	return repair->ids[id];
}

static void compact_types(struct repair *repair)
{
	struct type_list *list = repair->list;
	uint32_t num = 1;
	for (; !is_own(repair, num); num++)
		repair->ids[num] = num;
	for (size_t id = first_own(repair); id < type_list_num(list); id++) {
		if (!repair->is_removed[id])
			repair->ids[id] = num++;
	}
	for (size_t i = 0; i < list->items.num; i++)
		list->items.items[i].type = new_id(repair, list->items.items[i].type);
	// References first: a type tag is followed by the ids that were.
	for (size_t id = first_own(repair); id < type_list_num(list); id++) {
		struct type *type = own_type(repair, id);
		if (repair->is_removed[id])
			continue;
		type->type = new_id(repair, type->type);
		type->fixed = type->kind == KIND_ARRAY ? new_id(repair, type->fixed)
						       : type->fixed;
	}
	for (size_t id = first_own(repair); id < type_list_num(list); id++) {
		if (!repair->is_removed[id])
			*own_type(repair, repair->ids[id]) = *own_type(repair, id);
	}
	list->types.num = num - (list->shared ? list->shared->types.num : 0);
}

static bool run(struct repair *repair)
{
	if (!break_loops(repair) || !set_extents(repair) || !break_containment(repair) ||
	    !repair_funcs(repair))
		return false;
	repair_contents(repair);
	repair_sections(repair);
	// From here on no more items are dropped.
	count_dropped(repair);
	repair_tags(repair);
	compact_items(repair);
	compact_types(repair);
	return true;
}

struct btfsmith_error *
type_repair(struct type_list *list, uint32_t pointer_bytes, struct diags *diags)
{
	struct repair repair = {
		.diags = diags,
		.pointer_bytes = pointer_bytes,
		.element_id = find_element(list),
	};
	bool done = repair_init(&repair, list) && run(&repair);
	repair_deinit(&repair);
	return done ? NULL : error_no_memory();
}
