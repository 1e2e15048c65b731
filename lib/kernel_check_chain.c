// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Chains of modifiers may have 32 of them. A chain that comes to a type with a smaller id than
 * the last that was found good goes no further; so what is refused depends on the order of ids.
 */
#include "kernel_check_state.h"

static must_check bool check_chain(struct kernel_check *check, uint32_t good_id)
{
	const struct kernel_types *types = check->types;
	struct kernel_type type = check->type;
	uint32_t id = check->id;
	bool needs_order = !kernel_has(check->rules, TRAIT_TAG_ANYWHERE);
	bool is_in_tags = type.kind == KIND_TYPE_TAG;
	for (unsigned int i = 0; kind_is_modifier(type.kind); i++) {
		if (i == KERNEL_MAX_DEPTH)
			return refuse_type(check, KERNEL_ELOOP,
					   "more than %u modifiers in a chain, or a loop",
					   (unsigned int)KERNEL_MAX_DEPTH);
		if (needs_order && type.kind == KIND_TYPE_TAG && !is_in_tags)
			return refuse_type(check, KERNEL_EINVAL,
					   "a TYPE_TAG behind other modifiers, which Linux takes "
					   "from 7.2 on");
		is_in_tags = is_in_tags && type.kind == KIND_TYPE_TAG;
		if (id <= good_id)
			return true;
		id = type.word;
		if (!kernel_type_get(types, id, &type))
			return refuse_type(check, KERNEL_EINVAL, "refers to type %u, which is not there",
					   id);
	}
	return true;
}

bool kernel_check_chains(struct kernel_check *check)
{
	const struct kernel_types *types = check->types;
	if (!kernel_has(check->rules, TRAIT_CHAIN_RULES))
		return true;
	uint32_t first = types->base ? types->start_id : 1;
	uint32_t good_id = first - 1;
	for (check->id = first; check->id < kernel_types_num(types); check->id++) {
		if (!kernel_type_get(types, check->id, &check->type))
			return refuse(check, KERNEL_EINVAL, "type %u is not there", check->id);
		if (!kind_is_modifier(check->type.kind))
			continue;
		if (!check_chain(check, good_id))
			return false;
		good_id = check->id;
	}
	return true;
}
