// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 *	promise     which types the kernel must have          strong, weak
 *	kernel      all that those lead to                    is_kernels
 *	keep        all other types and what they lead to, up to what is promised
 *	            -- a promise that is not enough for what is kept is withdrawn here --
 *	make        promised types that are referred to, then the others
 *
 * No step follows a reference twice, and none recurses.
 */
#include "distill_alone.h"

#include <string.h>

#include "btfsmith.h"
#include "error.h"
#include "type_strings.h"

enum { MAX_CHAIN = 256 };

/* What is known of a type. */
struct fact {
	bool is_strong; /* the kernel has it complete */
	bool is_weak;   /* the kernel has a type of that name */
	bool is_kernels;
	bool is_kept;      /* goes into the split part */
	bool is_wanted;    /* what is kept refers to it, and it is promised */
	uint8_t is_marked; /* VISIT_* while promises are made */
	uint32_t id;       /* in the result */
};

enum { VISIT_INSIDE = 1, VISIT_POINTED = 2 };

struct visit {
	uint32_t id;
	uint8_t how;
};

struct alone {
	const struct type_list *from;
	struct type_list *to;
	struct type_strings strings;
	struct fact *facts;
	uint8_t *num_named; /* structs and unions, by offset of their name */
	uint32_t int_id;
	vec(struct visit) visits;
	vec(uint32_t) todo;
	bool is_broken; /* out of memory */
};

static void cleanup_alone_fn(struct alone *alone)
{
	type_strings_deinit(&alone->strings);
	vec_deinit(&alone->visits);
	vec_deinit(&alone->todo);
	free(alone->facts);
	free(alone->num_named);
}

static const struct type *type_at(const struct alone *alone, uint32_t id)
{
	return &alone->from->types.items[id];
}

static bool is_promised(const struct fact *fact)
{
	return fact->is_strong || fact->is_weak;
}

static void push(struct alone *alone, uint32_t id)
{
	if (!vec_push(&alone->todo, id))
		alone->is_broken = true;
}

static bool pop(struct alone *alone, uint32_t *ret)
{
	if (!alone->todo.num || alone->is_broken)
		return false;
	*ret = alone->todo.items[--alone->todo.num];
	return true;
}

// Calls with each type that a type refers to; 0 among them.
static void each_reference(struct alone *alone, uint32_t id,
			   void (*call)(struct alone *alone, uint32_t id))
{
	const struct type *type = type_at(alone, id);
	call(alone, type->type);
	if (type->kind == KIND_ARRAY)
		call(alone, type->fixed);
	for (uint32_t i = 0; i < type->num_items; i++)
		call(alone, alone->from->items.items[type->first_item + i].type);
}

// ---- what the kernel has ----

static bool is_kernel_struct(const char *name)
{
	static const char *const names[] = {
#define S(name) #name,
#include "kernel_struct.def"
#undef S
	};
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		if (strcmp(names[i], name) == 0)
			return true;
	}
	return false;
}

// With two types of a name in the module there is no telling which is the kernel's.
static bool is_only_one(const struct alone *alone, const struct type *type)
{
	return type->name && alone->num_named[type->name] == 1;
}

static void count_names(struct alone *alone)
{
	for (uint32_t id = 1; id < alone->from->types.num; id++) {
		const struct type *type = type_at(alone, id);
		if (kind_is_composite(type->kind) && alone->num_named[type->name] < 2)
			alone->num_named[type->name]++;
		if (type->kind == KIND_INT && !alone->int_id &&
		    strcmp(type_list_string(alone->from, type->name), "int") == 0)
			alone->int_id = id;
	}
}

static void visit(struct alone *alone, uint32_t id, uint8_t how)
{
	struct fact *fact = &alone->facts[id];
	if (!id || fact->is_marked & how)
		return;
	fact->is_marked |= how;
	if (!vec_push(&alone->visits, (struct visit){ id, how }))
		alone->is_broken = true;
}

static void visit_items(struct alone *alone, const struct type *type, uint8_t how)
{
	for (uint32_t i = 0; i < type->num_items; i++)
		visit(alone, alone->from->items.items[type->first_item + i].type, how);
}

// What of a type that the kernel has, or of one inside or behind it, is promised by that.
static void promise(struct alone *alone, struct visit visited)
{
	const struct type *type = type_at(alone, visited.id);
	struct fact *fact = &alone->facts[visited.id];
	switch ((enum kind)type->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
		if (type->name && !is_only_one(alone, type))
			return;
		if (type->name && visited.how == VISIT_POINTED) {
			fact->is_weak = true;
			return;
		}
		fact->is_strong = type->name != 0;
		visit_items(alone, type, visited.how);
		return;
	case KIND_PTR:
		visit(alone, type->type, VISIT_POINTED);
		return;
	case KIND_FUNC_PROTO:
		visit(alone, type->type, VISIT_POINTED);
		visit_items(alone, type, VISIT_POINTED);
		return;
	case KIND_ARRAY:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_TYPE_TAG:
		visit(alone, type->type, visited.how);
		return;
	default:
		return;
	}
}

static void make_promises(struct alone *alone)
{
	for (uint32_t id = 1; id < alone->from->types.num; id++) {
		const struct type *type = type_at(alone, id);
		if (type->kind == KIND_STRUCT && type->num_items && is_only_one(alone, type) &&
		    is_kernel_struct(type_list_string(alone->from, type->name)))
			visit(alone, id, VISIT_INSIDE);
	}
	while (alone->visits.num && !alone->is_broken)
		promise(alone, alone->visits.items[--alone->visits.num]);
}

static void mark_kernels(struct alone *alone, uint32_t id)
{
	if (!id || alone->facts[id].is_kernels)
		return;
	alone->facts[id].is_kernels = true;
	push(alone, id);
}

static void find_kernels(struct alone *alone)
{
	uint32_t id;
	for (id = 1; id < alone->from->types.num; id++) {
		if (is_promised(&alone->facts[id]))
			mark_kernels(alone, id);
	}
	while (pop(alone, &id))
		each_reference(alone, id, mark_kernels);
}

// ---- what is the module's ----

static void keep(struct alone *alone, uint32_t id)
{
	struct fact *fact = &alone->facts[id];
	if (!id || fact->is_kept)
		return;
	if (is_promised(fact) || id == alone->int_id) {
		fact->is_wanted = true;
		return;
	}
	fact->is_kept = true;
	push(alone, id);
}

// The type that a member is, behind qualifiers, typedefs and arrays.
static uint32_t by_value(const struct alone *alone, uint32_t id)
{
	for (unsigned int steps = 0; steps < MAX_CHAIN; steps++) {
		const struct type *type = type_at(alone, id);
		if (!kind_is_modifier(type->kind) && type->kind != KIND_ARRAY)
			return id;
		id = type->type;
	}
	return 0;
}

// A type that the kernel may only have declared cannot be inside of one of the module's.
static void withdraw_promise(struct alone *alone, uint32_t id)
{
	uint32_t inner = by_value(alone, id);
	struct fact *fact = &alone->facts[inner];
	if (!is_promised(fact) || fact->is_strong)
		return;
	fact->is_weak = fact->is_wanted = false;
	keep(alone, inner);
}

static bool is_root(const struct alone *alone, uint32_t id)
{
	const struct type *type = type_at(alone, id);
	const struct fact *fact = &alone->facts[id];
	switch ((enum kind)type->kind) {
	case KIND_FUNC:
	case KIND_VAR:
	case KIND_DATASEC:
		return true;
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_ENUM64:
	case KIND_TYPEDEF:
		return !fact->is_kernels;
	default:
		return false;
	}
}

static void keep_what_follows(struct alone *alone)
{
	uint32_t id;
	while (pop(alone, &id)) {
		const struct type *type = type_at(alone, id);
		each_reference(alone, id, keep);
		if (kind_is_composite(type->kind))
			each_reference(alone, id, withdraw_promise);
	}
}

// Tags do not keep what they are on; on a type of the kernel they are the kernel's.
static void keep_tags(struct alone *alone)
{
	for (uint32_t id = 1; id < alone->from->types.num; id++) {
		const struct type *type = type_at(alone, id);
		alone->facts[id].is_kept |= type->kind == KIND_DECL_TAG &&
					    alone->facts[type->type].is_kept;
	}
}

static void find_kept(struct alone *alone)
{
	for (uint32_t id = 1; id < alone->from->types.num; id++) {
		if (is_root(alone, id))
			keep(alone, id);
	}
	keep_what_follows(alone);
	keep_tags(alone);
}

// ---- the result ----

static bool add_name(struct alone *alone, uint32_t *name)
{
	return type_strings_add(&alone->strings, alone->to,
				type_list_string(alone->from, *name), name);
}

static bool add_shell(struct alone *alone, uint32_t id)
{
	struct type type = *type_at(alone, id);
	type.first_item = (uint32_t)alone->to->items.num;
	type.num_items = 0;
	type.kind_flag = false;
	alone->facts[id].id = (uint32_t)alone->to->types.num;
	return add_name(alone, &type.name) && vec_push(&alone->to->types, type);
}

static bool add_kept(struct alone *alone, uint32_t id)
{
	struct type_list *to = alone->to;
	struct type type = *type_at(alone, id);
	const struct type_item *from = type_list_items(alone->from, &type);
	type.first_item = (uint32_t)to->items.num;
	if (!add_name(alone, &type.name) ||
	    !vec_reserve(&to->items, to->items.num + type.num_items))
		return false;
	for (uint32_t i = 0; i < type.num_items; i++) {
		struct type_item item = from[i];
		if (!add_name(alone, &item.name))
			return false;
		to->items.items[to->items.num++] = item;
	}
	alone->facts[id].id = (uint32_t)to->types.num;
	return vec_push(&to->types, type);
}

static void map_references(const struct alone *alone)
{
	struct type_list *to = alone->to;
	const struct fact *facts = alone->facts;
	for (size_t id = 1 + (size_t)to->num_base; id < to->types.num; id++) {
		struct type *type = &to->types.items[id];
		type->type = facts[type->type].id;
		if (type->kind == KIND_ARRAY)
			type->fixed = facts[type->fixed].id;
		for (uint32_t i = 0; i < type->num_items; i++) {
			struct type_item *item = &to->items.items[type->first_item + i];
			item->type = facts[item->type].id;
		}
	}
}

static bool make(struct alone *alone)
{
	uint32_t num = (uint32_t)alone->from->types.num;
	bool ok = true;
	for (uint32_t id = 1; ok && id < num; id++) {
		if (alone->facts[id].is_wanted || id == alone->int_id)
			ok = add_shell(alone, id);
	}
	type_list_extend(alone->to);
	for (uint32_t id = 1; ok && id < num; id++) {
		if (alone->facts[id].is_kept)
			ok = add_kept(alone, id);
	}
	if (ok)
		map_references(alone);
	return ok;
}

struct btfsmith_error *distill_alone(const char *where, const struct type_list *list,
				     struct type_list *ret)
{
	cleanup(cleanup_alone_fn) struct alone alone = {
		.from = list,
		.to = ret,
		.facts = calloc(list->types.num, sizeof(*alone.facts)),
		.num_named = calloc(list->strings.num, sizeof(*alone.num_named)),
	};
	if (!type_list_init(ret) || !alone.facts || !alone.num_named)
		return error_no_memory();
	ret->big_endian = list->big_endian;
	count_names(&alone);
	if (!alone.int_id)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: no type int, which the distilled base has to have", where);
	make_promises(&alone);
	find_kernels(&alone);
	find_kept(&alone);
	return !alone.is_broken && make(&alone) ? NULL : error_no_memory();
}
