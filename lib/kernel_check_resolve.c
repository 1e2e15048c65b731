// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Pass 2: what may refer to what. From each type that is not resolved yet a walk goes depth first
 * along the types it refers to, with a stack of 32. A type is pushed, and its parent looked at
 * again once it has been resolved; what the parent finds then depends on what was resolved before,
 * so on the order of ids: 33 structs one in the other are too many when the outermost is first.
 *
 * A walk stops at "sinks". Once a pointer was met these are all types but pointers and modifiers,
 * once a composite or an array was met all but those and modifiers: so a struct that points to
 * itself is no loop, while one that contains itself is.
 */
#include "kernel_resolver.h"

#include "plural.h"

static bool is_source_only(enum kind kind)
{
	return kind == KIND_VAR || kind == KIND_DECL_TAG || kind == KIND_DATASEC;
}

static bool is_without_size(enum kind kind)
{
	return kind == KIND_VOID || kind == KIND_FWD || kind == KIND_FUNC ||
	       kind == KIND_FUNC_PROTO || kind == KIND_DECL_TAG;
}

static bool needs_resolve(const struct kernel_check *check, enum kind kind)
{
	return kind_is_modifier(kind) || kind == KIND_PTR || kernel_is_composite(kind) ||
	       kind == KIND_ARRAY || is_source_only(kind) ||
	       (kind == KIND_FUNC && kernel_has(check->rules, TRAIT_FUNC_RESOLVE));
}

static bool is_sink(const struct kernel_resolver *resolver, enum kind kind)
{
	switch (resolver->mode) {
	case MODE_POINTER:
		return !kind_is_modifier(kind) && kind != KIND_PTR;
	case MODE_COMPOSITE:
		return !kind_is_modifier(kind) && kind != KIND_ARRAY && !kernel_is_composite(kind);
	case MODE_UNDECIDED:
		break;
	}
	return !needs_resolve(resolver->check, kind);
}

static bool must_be_pushed(const struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	return !is_sink(resolver, kind) && resolver->visits[id] != RESOLVED;
}

// A sized type itself, or what is behind modifiers.
static bool get_own_size(const struct kernel_resolver *resolver, struct kernel_sized *sized)
{
	switch (sized->type.kind) {
	case KIND_INT:
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_ENUM64:
	case KIND_DATASEC:
	case KIND_FLOAT:
		sized->size = sized->type.word;
		return true;
	case KIND_ARRAY:
		sized->size = resolver->resolved_sizes[sized->id];
		return true;
	case KIND_PTR:
		sized->size = resolver->check->pointer_bytes;
		return true;
	default:
		return false;
	}
}

bool kernel_resolve_size(const struct kernel_resolver *resolver, uint32_t id,
			 struct kernel_sized *ret)
{
	const struct kernel_types *types = resolver->check->types;
	ret->id = id;
	if (!kernel_type_get(types, id, &ret->type) || is_without_size(ret->type.kind))
		return false;
	if (get_own_size(resolver, ret))
		return true;
	ret->id = resolver->resolved_ids[id];
	return kernel_type_get(types, ret->id, &ret->type) && get_own_size(resolver, ret);
}

static struct kernel_vertex *top_of(struct kernel_resolver *resolver)
{
	return &resolver->stack[resolver->depth - 1];
}

static must_check bool push(struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	if (resolver->depth == KERNEL_MAX_DEPTH)
		return refuse_type(resolver->check, KERNEL_E2BIG,
				   "is more than %u types deep, seen from the first of them",
				   (unsigned int)KERNEL_MAX_DEPTH);
	if (resolver->visits[id] != NOT_VISITED)
		return refuse_type(resolver->check, KERNEL_EEXIST,
				   "refers to type %u, by which it is referred to itself", id);
	resolver->visits[id] = VISITED;
	resolver->stack[resolver->depth++] = (struct kernel_vertex){ .id = id };
	if (resolver->mode == MODE_UNDECIDED) {
		if (kind == KIND_PTR)
			resolver->mode = MODE_POINTER;
		else if (kernel_is_composite(kind) || kind == KIND_ARRAY)
			resolver->mode = MODE_COMPOSITE;
	}
	return true;
}

static void pop_resolved(struct kernel_resolver *resolver, uint32_t id, uint32_t size)
{
	uint32_t own = resolver->stack[--resolver->depth].id;
	resolver->resolved_ids[own] = id;
	resolver->resolved_sizes[own] = size;
	resolver->visits[own] = RESOLVED;
}

static must_check bool refuse_target(struct kernel_check *check, uint32_t id, const char *why)
{
	return refuse_type(check, KERNEL_EINVAL, "refers to type %u, a %s, %s", id,
			   kernel_kind_of(check, id), why);
}

// A target of a modifier, pointer or variable; *ret is its kind.
static must_check bool check_target(struct kernel_check *check, enum kind *ret)
{
	struct kernel_type target;
	uint32_t id = check->type.word;
	if (!kernel_type_get(check->types, id, &target))
		return refuse_type(check, KERNEL_EINVAL, "refers to type %u, which is not there", id);
	if (is_source_only(target.kind))
		return refuse_target(check, id, "which no type may refer to");
	*ret = target.kind;
	return true;
}

// What is behind a modifier is a pointer that the walk left out: it must be looked at, too.
static bool find_pointer_behind(const struct kernel_resolver *resolver, enum kind kind,
				uint32_t *ret)
{
	const struct kernel_check *check = resolver->check;
	struct kernel_type target;
	if (!kind_is_modifier(kind))
		return false;
	uint32_t id = resolver->resolved_ids[check->type.word];
	if (!kernel_type_get(check->types, id, &target) || target.kind != KIND_PTR ||
	    !must_be_pushed(resolver, id, KIND_PTR))
		return false;
	*ret = id;
	return true;
}

// Pointers and modifiers: also of void, forward declarations and prototypes.
static must_check bool resolve_reference(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t id = check->type.word;
	enum kind kind;
	uint32_t pointer;
	if (!check_target(check, &kind))
		return false;
	if (must_be_pushed(resolver, id, kind))
		return push(resolver, id, kind);
	if (check->type.kind == KIND_PTR && find_pointer_behind(resolver, kind, &pointer))
		return push(resolver, pointer, KIND_PTR);
	struct kernel_sized sized;
	if (kernel_resolve_size(resolver, id, &sized)) {
		pop_resolved(resolver, sized.id, 0);
		return true;
	}
	struct kernel_type target;
	if (resolver->visits[id] == RESOLVED)
		id = resolver->resolved_ids[id];
	if (!kernel_type_get(check->types, id, &target) ||
	    (target.kind != KIND_VOID && target.kind != KIND_FWD && target.kind != KIND_FUNC_PROTO))
		return refuse_target(check, id, "which this may not refer to");
	pop_resolved(resolver, id, 0);
	return true;
}

static must_check bool resolve_var(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t id = check->type.word;
	enum kind kind;
	uint32_t pointer;
	if (!check_target(check, &kind))
		return false;
	if (must_be_pushed(resolver, id, kind))
		return push(resolver, id, kind);
	if (find_pointer_behind(resolver, kind, &pointer))
		return push(resolver, pointer, KIND_PTR);
	struct kernel_sized sized;
	if (!kernel_resolve_size(resolver, id, &sized))
		return refuse_target(check, id, "which has no size");
	pop_resolved(resolver, sized.id, 0);
	return true;
}

// Whether @p id may be the type of a value at all; *ret is its kind.
static const char *value_fault(const struct kernel_check *check, uint32_t id, enum kind *ret)
{
	struct kernel_type type;
	if (!kernel_type_get(check->types, id, &type))
		return "which is not there";
	*ret = type.kind;
	if (is_without_size(type.kind))
		return "which has no size";
	return is_source_only(type.kind) ? "which no type may refer to" : NULL;
}

bool kernel_is_regular_int(const struct kernel_check *check, const struct kernel_type *type)
{
	uint32_t data = kernel_rest(check->types, type, 0);
	uint32_t bits = data & BTF_INT_BITS_MASK;
	return !(data >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK) && bits >= 8 &&
	       bits <= check->rules->max_int_bits && !(bits & (bits - 1));
}

static must_check bool resolve_array(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t element = kernel_rest(check->types, &check->type, 0);
	uint32_t index = kernel_rest(check->types, &check->type, 1);
	uint32_t num = kernel_rest(check->types, &check->type, 2);
	struct kernel_sized sized;
	enum kind kind;
	const char *fault = value_fault(check, index, &kind);
	if (fault)
		return refuse_type(check, KERNEL_EINVAL, "index type %u, a %s, %s", index,
				   kernel_kind_of(check, index), fault);
	if (must_be_pushed(resolver, index, kind))
		return push(resolver, index, kind);
	if (!kernel_resolve_size(resolver, index, &sized) || sized.type.kind != KIND_INT ||
	    !kernel_is_regular_int(check, &sized.type))
		return refuse_type(check, KERNEL_EINVAL,
				   "index type %u, a %s, is not an INT of whole bytes", index,
				   kernel_kind_of(check, index));
	fault = value_fault(check, element, &kind);
	if (fault)
		return refuse_type(check, KERNEL_EINVAL, "elements of type %u, a %s, %s", element,
				   kernel_kind_of(check, element), fault);
	if (must_be_pushed(resolver, element, kind))
		return push(resolver, element, kind);
	if (!kernel_resolve_size(resolver, element, &sized))
		return refuse_type(check, KERNEL_EINVAL, "elements of type %u, a %s without size",
				   element, kernel_kind_of(check, element));
	if (sized.type.kind == KIND_INT && !kernel_is_regular_int(check, &sized.type))
		return refuse_type(check, KERNEL_EINVAL,
				   "elements of type %u, an INT not of whole bytes", element);
	if (num && sized.size > UINT32_MAX / num)
		return refuse_type(check, KERNEL_EINVAL, "%u elements of %u byte%s are too large", num,
				   sized.size, plural(sized.size));
	pop_resolved(resolver, sized.id, sized.size * num);
	return true;
}

static must_check bool resolve_composite(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	struct kernel_vertex *vertex = top_of(resolver);
	if (vertex->next && !kernel_check_member(resolver, vertex->next - 1))
		return false;
	for (uint32_t i = vertex->next; i < check->type.vlen; i++) {
		struct kernel_member member = kernel_member(check->types, &check->type, i);
		enum kind kind;
		const char *fault = value_fault(check, member.type, &kind);
		if (fault)
			return refuse_item(check, i, member.name, "is of type %u, a %s, %s",
					   member.type, kernel_kind_of(check, member.type), fault);
		if (must_be_pushed(resolver, member.type, kind)) {
			vertex->next = i + 1;
			return push(resolver, member.type, kind);
		}
		if (!kernel_check_member(resolver, i))
			return false;
	}
	pop_resolved(resolver, 0, 0);
	return true;
}

// Many functions may be of one type.
static must_check bool check_func(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	struct kernel_type proto;
	uint32_t id = check->type.word;
	if (!kernel_type_get(check->types, id, &proto) || proto.kind != KIND_FUNC_PROTO)
		return refuse_type(check, KERNEL_EINVAL, "is of type %u, a %s, not a FUNC_PROTO", id,
				   kernel_kind_of(check, id));
	for (uint32_t i = 0; i < proto.vlen && resolver->visits[id] != FITS_FUNC; i++) {
		if (!kernel_rest(check->types, &proto, (size_t)2 * i) &&
		    kernel_rest(check->types, &proto, (size_t)2 * i + 1))
			return refuse_type(check, KERNEL_EINVAL,
					   "parameter %u of its type %u has no name", i, id);
	}
	resolver->visits[id] = FITS_FUNC;
	return true;
}

static must_check bool resolve_func(struct kernel_resolver *resolver)
{
	if (!check_func(resolver))
		return false;
	pop_resolved(resolver, resolver->check->type.word, 0);
	return true;
}

static must_check bool check_component(struct kernel_check *check, const struct kernel_type *target)
{
	uint32_t component = kernel_rest(check->types, &check->type, 0);
	struct kernel_type proto;
	const struct kernel_type *parts = target;
	if (component == UINT32_MAX)
		return true;
	if (target->kind == KIND_VAR || target->kind == KIND_TYPEDEF)
		return refuse_target(check, check->type.word, "which has no components");
	if (target->kind == KIND_FUNC) {
		if (!kernel_type_get(check->types, target->word, &proto))
			return refuse_target(check, check->type.word, "which has no prototype");
		parts = &proto;
	}
	if (component >= parts->vlen)
		return refuse_type(check, KERNEL_EINVAL, "component %u of type %u, which has %u",
				   component, check->type.word, parts->vlen);
	return true;
}

static must_check bool resolve_decl_tag(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	struct kernel_type target;
	uint32_t id = check->type.word;
	if (!kernel_type_get(check->types, id, &target))
		return refuse_type(check, KERNEL_EINVAL, "tags type %u, which is not there", id);
	if (target.kind != KIND_FUNC && !kernel_is_composite(target.kind) &&
	    target.kind != KIND_VAR && target.kind != KIND_TYPEDEF)
		return refuse_type(check, KERNEL_EINVAL, "tags type %u, a %s", id,
				   kernel_kind_of(check, id));
	if (must_be_pushed(resolver, id, target.kind))
		return push(resolver, id, target.kind);
	if (!check_component(check, &target))
		return false;
	pop_resolved(resolver, id, 0);
	return true;
}

// The size of a variable that is resolved only now is never looked at.
static must_check bool resolve_datasec(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	struct kernel_vertex *vertex = top_of(resolver);
	if (kernel_has(check->rules, TRAIT_VAR_MODE))
		resolver->mode = MODE_UNDECIDED;
	for (uint32_t i = vertex->next; i < check->type.vlen; i++) {
		uint32_t id = kernel_rest(check->types, &check->type, (size_t)3 * i);
		uint32_t bytes = kernel_rest(check->types, &check->type, (size_t)3 * i + 2);
		struct kernel_type var;
		if (!kernel_type_get(check->types, id, &var) || var.kind != KIND_VAR)
			return refuse_item(check, i, 0, "is type %u, a %s, not a VAR", id,
					   kernel_kind_of(check, id));
		if (must_be_pushed(resolver, id, KIND_VAR)) {
			vertex->next = i + 1;
			return push(resolver, id, KIND_VAR);
		}
		struct kernel_sized sized;
		if (!kernel_resolve_size(resolver, var.word, &sized))
			return refuse_item(check, i, var.name, "is of type %u, a %s without size",
					   var.word, kernel_kind_of(check, var.word));
		if (bytes < sized.size)
			return refuse_item(check, i, var.name, "%u byte%s for a type of %u", bytes,
					   plural(bytes), sized.size);
	}
	pop_resolved(resolver, 0, 0);
	return true;
}

// Does what there is to do for the type on top of the stack: pushes another one, or pops it.
static must_check bool resolve_top(struct kernel_resolver *resolver)
{
	switch (resolver->check->type.kind) {
	case KIND_ARRAY:
		return resolve_array(resolver);
	case KIND_STRUCT:
	case KIND_UNION:
		return resolve_composite(resolver);
	case KIND_VAR:
		return resolve_var(resolver);
	case KIND_FUNC:
		return resolve_func(resolver);
	case KIND_DECL_TAG:
		return resolve_decl_tag(resolver);
	case KIND_DATASEC:
		return resolve_datasec(resolver);
	default: // those that are pushed besides
		return resolve_reference(resolver);
	}
}

static bool looks_resolved(const struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	struct kernel_type end;
	uint32_t end_id = resolver->resolved_ids[id];
	if (kind == KIND_DECL_TAG || kind == KIND_FUNC)
		return end_id;
	if (kind != KIND_PTR && kind != KIND_VAR && !kind_is_modifier(kind))
		return true;
	return kernel_type_get(resolver->check->types, end_id, &end) &&
	       !kind_is_modifier(end.kind) && end.kind != KIND_VAR && end.kind != KIND_DATASEC;
}

static must_check bool resolve(struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	struct kernel_check *check = resolver->check;
	resolver->mode = MODE_UNDECIDED;
	if (!push(resolver, id, kind))
		return false;
	while (resolver->depth) {
		check->id = top_of(resolver)->id;
		if (!kernel_type_get(check->types, check->id, &check->type) ||
		    !resolve_top(resolver))
			return false;
	}
	if (!looks_resolved(resolver, id, kind))
		return refuse_type(check, KERNEL_EINVAL, "stands for no type");
	return true;
}

static must_check bool resolve_if_needed(struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	return !needs_resolve(resolver->check, kind) || resolver->visits[id] == RESOLVED ||
	       resolve(resolver, id, kind);
}

// A result or parameter; resolving it has made others the type that is looked at.
static must_check bool resolve_value(struct kernel_resolver *resolver, uint32_t id, enum kind kind)
{
	struct kernel_check *check = resolver->check;
	uint32_t own_id = check->id;
	struct kernel_type own = check->type;
	if (!resolve_if_needed(resolver, id, kind))
		return false;
	check->id = own_id;
	check->type = own;
	return true;
}

static must_check bool check_result(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t id = check->type.word;
	struct kernel_type type;
	struct kernel_sized sized;
	if (!kernel_type_get(check->types, id, &type))
		return refuse_type(check, KERNEL_EINVAL, "returns type %u, which is not there", id);
	if (is_source_only(type.kind) && kernel_has(check->rules, TRAIT_RETURN_SOURCES))
		return refuse_type(check, KERNEL_EINVAL, "returns type %u, a %s", id,
				   kernel_kind_of(check, id));
	if (!resolve_value(resolver, id, type.kind))
		return false;
	if (!kernel_resolve_size(resolver, id, &sized))
		return refuse_type(check, KERNEL_EINVAL, "returns type %u, a %s without size", id,
				   kernel_kind_of(check, id));
	return true;
}

static must_check bool check_parameter(struct kernel_resolver *resolver, uint32_t i)
{
	struct kernel_check *check = resolver->check;
	uint32_t name = kernel_rest(check->types, &check->type, (size_t)2 * i);
	uint32_t id = kernel_rest(check->types, &check->type, (size_t)2 * i + 1);
	struct kernel_type type;
	struct kernel_sized sized;
	if (!kernel_type_get(check->types, id, &type))
		return refuse_item(check, i, name, "is of type %u, which is not there", id);
	if (is_source_only(type.kind) && kernel_has(check->rules, TRAIT_PARAM_SOURCES))
		return refuse_item(check, i, name, "is of type %u, a %s", id,
				   kernel_kind_of(check, id));
	const char *text = kernel_name(check->types, name);
	if (name && (!text || !kernel_is_identifier(check, text)))
		return refuse_item(check, i, name, "name is not an identifier");
	if (!resolve_value(resolver, id, type.kind))
		return false;
	if (!kernel_resolve_size(resolver, id, &sized))
		return refuse_item(check, i, name, "is of type %u, a %s without size", id,
				   kernel_kind_of(check, id));
	return true;
}

static must_check bool check_proto(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t num = check->type.vlen;
	if (check->type.word && !check_result(resolver))
		return false;
	// void at the end stands for "..."
	if (num && !kernel_rest(check->types, &check->type, (size_t)2 * num - 1)) {
		num--;
		uint32_t name = kernel_rest(check->types, &check->type, (size_t)2 * num);
		if (name)
			return refuse_item(check, num, name, "variable arguments with a name");
	}
	for (uint32_t i = 0; i < num; i++) {
		if (!check_parameter(resolver, i))
			return false;
	}
	return true;
}

static must_check bool resolve_all(struct kernel_resolver *resolver)
{
	struct kernel_check *check = resolver->check;
	uint32_t num = kernel_types_num(check->types);
	for (uint32_t id = 1; id < num; id++) {
		struct kernel_type type;
		if (!kernel_type_get(check->types, id, &type))
			return refuse(check, KERNEL_EINVAL, "type %u is not there", id);
		if (!resolve_if_needed(resolver, id, type.kind))
			return false;
		check->id = id;
		check->type = type;
		if (type.kind == KIND_FUNC_PROTO && !check_proto(resolver))
			return false;
		if (type.kind == KIND_FUNC && !kernel_has(check->rules, TRAIT_FUNC_RESOLVE) &&
		    !check_func(resolver))
			return false;
	}
	return true;
}

bool kernel_check_references(struct kernel_check *check)
{
	size_t num = kernel_types_num(check->types);
	cleanup_free uint8_t *visits = calloc(num, 1);
	cleanup_free uint32_t *ids = calloc(num, sizeof(*ids));
	cleanup_free uint32_t *sizes = calloc(num, sizeof(*sizes));
	if (!visits || !ids || !sizes) {
		check->is_out_of_memory = true;
		return false;
	}
	struct kernel_resolver resolver = {
		.check = check,
		.visits = visits,
		.resolved_ids = ids,
		.resolved_sizes = sizes,
	};
	return resolve_all(&resolver);
}
