// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 *	rules       each type by itself: what its kernel does not know of it is put into other
 *	            words, or marked as removed, or marked as one to pass by: then those who refer
 *	            to it are to refer to what it refers to
 *	names       that are too long or have characters that were not allowed yet
 *	dependents  functions and tags on what is not there any more
 *	references  past what is passed by
 *	removal     ids become smaller, or, where they are to stay, placeholders are put in
 *	strings     those that are still in use
 *
 * With each rule comes the trait of target_kernel.def without which it is needed.
 */
#include "lower.h"

#include <string.h>

#include "error.h"
#include "lower_names.h"
#include "lower_state.h"
#include "type_error.h"

enum {
	MAX_CHAIN = 32, /* longer chains of modifiers no kernel takes */
	NO_COMPONENT = -1,
	BYTE_BITS = 8,
};

static void cleanup_lower_fn(struct lower *lower)
{
	free(lower->to);
	free(lower->is_removed);
	free(lower->is_cut);
	free(lower->renamed);
}

static bool lower_init(struct lower *lower)
{
	size_t num = type_list_num(lower->list);
	lower->to = malloc(num * sizeof(*lower->to));
	lower->is_removed = calloc(num, sizeof(*lower->is_removed));
	lower->is_cut = calloc(num, sizeof(*lower->is_cut));
	if (!lower->to || !lower->is_removed || !lower->is_cut)
		return false;
	for (size_t id = 0; id < num; id++)
		lower->to[id] = (uint32_t)id;
	return true;
}

static void remove_type(struct lower *lower, uint32_t id, enum lowering lowering)
{
	lower->is_removed[id] = true;
	lower->has_garbage = true;
	count(lower, lowering);
}

/* ---- which types ---- */

static bool is_func(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_FUNC;
}

static bool is_proto(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_FUNC_PROTO;
}

static bool is_var(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_VAR;
}

static bool is_datasec(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_DATASEC;
}

static bool is_empty_datasec(const struct lower *lower, const struct type *type)
{
	return is_datasec(lower, type) && !type->num_items;
}

static bool is_decl_tag(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_DECL_TAG;
}

static bool is_type_tag(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_TYPE_TAG;
}

static bool is_decl_attribute(const struct lower *lower, const struct type *type)
{
	return is_decl_tag(lower, type) && type->kind_flag;
}

static bool is_type_attribute(const struct lower *lower, const struct type *type)
{
	return is_type_tag(lower, type) && type->kind_flag;
}

static bool has_linkage(const struct lower *lower, const struct type *type)
{
	return is_func(lower, type) && type->fixed;
}

static bool has_too_many_items(const struct lower *lower, const struct type *type)
{
	return type->num_items > target_kernel_max_items(lower->kernel);
}

static bool is_float(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_FLOAT;
}

static bool is_enum64(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_ENUM64;
}

static bool is_signed_enum(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_ENUM && type->kind_flag;
}

static bool is_odd_enum(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_ENUM && type->size != 4;
}

static bool is_wide_int(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind == KIND_INT && (type->fixed & 0xFF) + (type->fixed >> 16 & 0xFF) > 64;
}

static bool has_kind_flag(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind_flag && kind_is_composite(type->kind);
}

static bool is_union_fwd(const struct lower *lower, const struct type *type)
{
	(void)lower;
	return type->kind_flag && type->kind == KIND_FWD;
}

/* ---- what becomes of them ---- */

static void remove_func(struct lower *lower, uint32_t id)
{
	remove_type(lower, id, LOWERING_FUNC);
}

static void remove_var(struct lower *lower, uint32_t id)
{
	remove_type(lower, id, LOWERING_VAR);
}

static void remove_datasec(struct lower *lower, uint32_t id)
{
	remove_type(lower, id, LOWERING_DATASEC);
}

static void remove_decl_tag(struct lower *lower, uint32_t id)
{
	remove_type(lower, id, LOWERING_DECL_TAG);
}

static void pass_by_tag(struct lower *lower, uint32_t id)
{
	lower->to[id] = own_type(lower, id)->type;
	remove_type(lower, id, LOWERING_TYPE_TAG);
}

// What was known of a function at the end of a pointer was nothing.
static void pass_by_proto(struct lower *lower, uint32_t id)
{
	lower->to[id] = 0;
	remove_type(lower, id, LOWERING_PROTO);
}

static void clear_linkage(struct lower *lower, uint32_t id)
{
	own_type(lower, id)->fixed = 0;
	count(lower, LOWERING_LINKAGE);
}

// Half of the members would be a struct that there is not; half of the values do no harm.
static void cut_items(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	bool is_list = type->kind == KIND_ENUM || type->kind == KIND_ENUM64 ||
		       type->kind == KIND_DATASEC;
	type->num_items = is_list ? target_kernel_max_items(lower->kernel) : 0;
	lower->is_cut[id] = true;
	lower->has_garbage = true;
	count(lower, LOWERING_ITEMS);
}

// Nothing but the size is left; a name only if it is one that a struct may have.
static void make_struct(struct lower *lower, struct type *type, enum lowering lowering)
{
	if (!lower_is_plain_name(lower, type_list_string(lower->list, type->name)))
		type->name = 0;
	type->kind = KIND_STRUCT;
	type->fixed = 0;
	type->num_items = 0;
	count(lower, lowering);
}

// As encoders did it before there was FLOAT. Arrays want elements of the sizes that INT has.
static void lower_float(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	uint32_t size = type->size;
	if (size != 2 && size != 4 && size != 8 && size != 16) {
		make_struct(lower, type, LOWERING_FLOAT_STRUCT);
		return;
	}
	type->kind = KIND_INT;
	type->fixed = size * BYTE_BITS;
	count(lower, LOWERING_FLOAT);
}

// A reader of ENUM extends the value by its sign where the type is signed.
static bool fits_32_bits(const struct type *type, const struct type_item *item)
{
	bool is_negative = type->kind_flag && item->value >> 31;
	return item->high == (is_negative ? UINT32_MAX : 0);
}

// A value that is cut is another value: no name is better than a wrong one.
static void lower_enum64(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	struct type_item *items = own_items(lower, type);
	uint32_t num = 0;
	for (uint32_t i = 0; i < type->num_items; i++) {
		if (fits_32_bits(type, &items[i]))
			items[num++] = items[i];
		else
			count(lower, LOWERING_ENUMERATOR);
	}
	lower->has_garbage |= num != type->num_items;
	type->num_items = num;
	type->kind = KIND_ENUM;
	count(lower, LOWERING_ENUM64);
}

static void clear_sign(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	struct type_item *items = own_items(lower, type);
	type->kind_flag = false;
	for (uint32_t i = 0; i < type->num_items; i++)
		items[i].high = 0;
	count(lower, LOWERING_ENUM_SIGN);
}

static void lower_odd_enum(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	type->kind = KIND_INT;
	type->fixed = type->size * BYTE_BITS;
	type->num_items = 0;
	lower->has_garbage = true;
	count(lower, LOWERING_ENUM_SIZE);
}

static void lower_wide_int(struct lower *lower, uint32_t id)
{
	make_struct(lower, own_type(lower, id), LOWERING_WIDE_INT);
}

static void plain_members(struct lower *lower, uint32_t id)
{
	struct type *type = own_type(lower, id);
	struct type_item *items = own_items(lower, type);
	uint32_t num = 0;
	for (uint32_t i = 0; i < type->num_items; i++) {
		if (type_member_place(type, &items[i]).bits) {
			count(lower, LOWERING_BIT_FIELD);
			continue;
		}
		items[num++] = items[i];
	}
	lower->has_garbage |= num != type->num_items;
	type->num_items = num;
	type->kind_flag = false;
	count(lower, LOWERING_KIND_FLAG);
}

static void clear_kind_flag(struct lower *lower, uint32_t id)
{
	own_type(lower, id)->kind_flag = false;
	count(lower, LOWERING_KIND_FLAG);
}

struct rule {
	enum trait without;
	bool (*applies)(const struct lower *lower, const struct type *type);
	void (*lower)(struct lower *lower, uint32_t id);
};

// What one rule makes of a type the next ones look at.
static const struct rule rules[] = {
	{ TRAIT_FUNC, is_func, remove_func },
	{ TRAIT_FUNC, is_proto, pass_by_proto },
	{ TRAIT_VAR, is_var, remove_var },
	{ TRAIT_VAR, is_datasec, remove_datasec },
	{ TRAIT_EMPTY_DATASEC, is_empty_datasec, remove_datasec },
	{ TRAIT_DECL_TAG, is_decl_tag, remove_decl_tag },
	{ TRAIT_TYPE_TAG, is_type_tag, pass_by_tag },
	{ TRAIT_ATTRIBUTE_TAGS, is_decl_attribute, remove_decl_tag },
	{ TRAIT_ATTRIBUTE_TAGS, is_type_attribute, pass_by_tag },
	{ TRAIT_FUNC_LINKAGE, has_linkage, clear_linkage },
	{ TRAIT_LONG_VLEN, has_too_many_items, cut_items },
	{ TRAIT_FLOAT, is_float, lower_float },
	{ TRAIT_ENUM64, is_enum64, lower_enum64 },
	{ TRAIT_SIGNED_ENUM, is_signed_enum, clear_sign },
	{ TRAIT_ENUM_SIZES, is_odd_enum, lower_odd_enum },
	{ TRAIT_WIDE_INT, is_wide_int, lower_wide_int },
	{ TRAIT_KIND_FLAG, has_kind_flag, plain_members },
	{ TRAIT_KIND_FLAG, is_union_fwd, clear_kind_flag },
};

static void lower_type(struct lower *lower, uint32_t id)
{
	for (size_t i = 0; i < ARRAY_SIZE(rules) && !lower->is_removed[id]; i++) {
		const struct rule *rule = &rules[i];
		if (!has(lower, rule->without) && rule->applies(lower, own_type(lower, id)))
			rule->lower(lower, id);
	}
}

// A base is as it is: whoever lowers it does it before, and with ids that stay.
static must_check struct btfsmith_error *check_base(const struct lower *lower)
{
	const struct type_list *list = lower->list;
	const struct target_kernel *kernel = lower->kernel;
	if (!list->base_strings)
		return NULL;
	if (!kernel->has[TRAIT_SPLIT])
		return error_create(BTFSMITH_UNSUPPORTED, "%s: Linux %u.%u does not know %s",
				    lower->where, kernel->major, kernel->minor,
				    trait_infos[TRAIT_SPLIT].text);
	for (uint32_t id = 1; id <= list->num_base; id++) {
		const struct type *type = type_list_type(list, id);
		for (size_t i = 0; i < ARRAY_SIZE(rules); i++) {
			if (!has(lower, rules[i].without) && rules[i].applies(lower, type))
				return type_error(BTFSMITH_UNSUPPORTED, lower->where, list, id,
						  "is of the base, and Linux %u.%u does not know "
						  "%s: lower the base first, with --keep-ids",
						  kernel->major, kernel->minor,
						  trait_infos[rules[i].without].text);
		}
	}
	return NULL;
}

/* ---- each by itself ---- */

// A function by another name would be another one.
static bool is_named_otherwise(const struct lower *lower, uint32_t id)
{
	const struct type *type = own_type(lower, id);
	return type->kind == KIND_FUNC &&
	       !lower_is_name_allowed(lower, KIND_FUNC,
				      type_list_string(lower->list, type->name));
}

static must_check struct btfsmith_error *lower_types(struct lower *lower)
{
	bool are_names_free = lower_are_names_free(lower);
	struct btfsmith_error *err = NULL;
	for (uint32_t id = first_own(lower->list); !err && id < type_list_num(lower->list);
	     id++) {
		lower_type(lower, id);
		if (are_names_free || lower->is_removed[id])
			continue;
		if (is_named_otherwise(lower, id))
			remove_func(lower, id);
		else
			err = lower_names(lower, id);
	}
	return err;
}

/* ---- what depends on them ---- */

static bool is_tag_without_target(const struct lower *lower, const struct type *tag)
{
	const struct type *target = type_list_type(lower->list, tag->type);
	return lower->is_removed[tag->type] ||
	       (lower->is_cut[tag->type] && tag->fixed != (uint32_t)NO_COMPONENT &&
		tag->fixed >= target->num_items);
}

static void remove_dependents(struct lower *lower)
{
	size_t num = type_list_num(lower->list);
	for (size_t id = first_own(lower->list); id < num; id++) {
		const struct type *type = own_type(lower, id);
		if (type->kind == KIND_FUNC && !lower->is_removed[id] &&
		    lower->is_cut[type->type])
			remove_func(lower, (uint32_t)id);
	}
	for (size_t id = first_own(lower->list); id < num; id++) {
		const struct type *type = own_type(lower, id);
		if (type->kind == KIND_DECL_TAG && !lower->is_removed[id] &&
		    is_tag_without_target(lower, type))
			remove_decl_tag(lower, (uint32_t)id);
	}
}

/* ---- references ---- */

// Past all that is passed by. Each step of the way is gone once; loops of nothing else are void.
static uint32_t end_of(struct lower *lower, uint32_t id)
{
	uint32_t *to = lower->to;
	uint32_t end = id;
	for (size_t i = 0; i < type_list_num(lower->list) && to[end] != end; i++)
		end = to[end];
	if (to[end] != end)
		end = 0;
	while (to[id] != end && to[id] != id) {
		uint32_t next = to[id];
		to[id] = end;
		id = next;
	}
	return end;
}

/*
 * From 5.19 until 7.1 a type tag had to be the first of a chain of modifiers. Whoever is longer
 * than any chain may be is left alone.
 */
static uint32_t past_tags(const struct lower *lower, uint32_t id)
{
	uint32_t end = id;
	int num = 0;
	while (type_list_type(lower->list, end)->kind == KIND_TYPE_TAG && num++ < MAX_CHAIN)
		end = type_list_type(lower->list, end)->type;
	return num <= MAX_CHAIN ? end : id;
}

static bool minds_tag_order(const struct lower *lower)
{
	return has(lower, TRAIT_CHAIN_RULES) && has(lower, TRAIT_TYPE_TAG) &&
	       !has(lower, TRAIT_TAG_ANYWHERE);
}

static void lower_tag_order(struct lower *lower, struct type *type)
{
	if (!kind_is_modifier(type->kind) || type->kind == KIND_TYPE_TAG)
		return;
	uint32_t past = past_tags(lower, type->type);
	if (past == type->type)
		return;
	type->type = past;
	count(lower, LOWERING_TAG_ORDER);
}

static void map_references(struct lower *lower, const uint32_t *ids)
{
	for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++) {
		struct type *type = own_type(lower, id);
		struct type_item *items = own_items(lower, type);
		if (lower->is_removed[id])
			continue;
		type->type = ids ? ids[type->type] : end_of(lower, type->type);
		if (type->kind == KIND_ARRAY)
			type->fixed = ids ? ids[type->fixed] : end_of(lower, type->fixed);
		for (uint32_t i = 0; i < type->num_items; i++)
			items[i].type = ids ? ids[items[i].type] : end_of(lower, items[i].type);
	}
}

/* ---- what is removed ---- */

// The name stays, so that an order by name does.
static void put_placeholders(struct lower *lower)
{
	for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++) {
		struct type *type = own_type(lower, id);
		if (!lower->is_removed[id])
			continue;
		if (type->kind == KIND_TYPE_TAG)
			*type = (struct type){
				.kind = KIND_CONST,
				.type = past_tags(lower, end_of(lower, (uint32_t)id)),
			};
		else
			*type = (struct type){ .kind = KIND_INT,
					       .name = type->name,
					       .size = 1,
					       .fixed = BYTE_BITS };
		lower->is_removed[id] = false;
	}
}

static must_check struct btfsmith_error *compact_types(struct lower *lower)
{
	struct type_list *list = lower->list;
	size_t num = type_list_num(list);
	cleanup_free uint32_t *ids = calloc(num, sizeof(*ids));
	if (!ids)
		return error_no_memory();
	uint32_t next = first_own(list);
	for (size_t id = 0; id < num; id++) {
		if (id < first_own(list))
			ids[id] = (uint32_t)id;
		else if (!lower->is_removed[id])
			ids[id] = next++;
	}
	map_references(lower, ids);
	for (size_t id = first_own(list); id < num; id++) {
		if (!lower->is_removed[id])
			*own_type(lower, ids[id]) = *own_type(lower, id);
	}
	list->types.num -= num - next;
	return NULL;
}

/* ---- all of it ---- */

static must_check struct btfsmith_error *check_limits(const struct lower *lower)
{
	const struct target_kernel *kernel = lower->kernel;
	size_t num = type_list_num(lower->list) - 1;
	size_t bytes = type_list_string_bytes(lower->list);
	if (num > target_kernel_max_id(kernel))
		return error_create(BTFSMITH_LIMIT, "%s: %zu types, Linux %u.%u takes %u",
				    lower->where, num, kernel->major, kernel->minor,
				    target_kernel_max_id(kernel));
	if (bytes && bytes - 1 > target_kernel_max_name_offset(kernel))
		return error_create(BTFSMITH_LIMIT, "%s: %zu bytes of names, Linux %u.%u takes %u",
				    lower->where, bytes, kernel->major, kernel->minor,
				    target_kernel_max_name_offset(kernel) + 1);
	return NULL;
}

static bool has_removed(const struct lower *lower)
{
	for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++) {
		if (lower->is_removed[id])
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *remove_all(struct lower *lower)
{
	struct btfsmith_error *err = NULL;
	if (has_removed(lower)) {
		map_references(lower, NULL);
		if (lower->keeps_ids)
			put_placeholders(lower);
	}
	if (minds_tag_order(lower)) {
		for (size_t id = first_own(lower->list); id < type_list_num(lower->list); id++)
			lower_tag_order(lower, own_type(lower, id));
	}
	if (lower->keeps_ids)
		return NULL;
	if (has_removed(lower))
		err = compact_types(lower);
	return err || !lower->has_garbage ? err : lower_strings(lower);
}

struct btfsmith_error *lower_list(const char *where, struct type_list *list,
				  const struct lower_options *options, struct lowered *ret)
{
	struct lowered lowered = { 0 };
	cleanup(cleanup_lower_fn) struct lower lower = {
		.where = where,
		.list = list,
		.kernel = options->kernel,
		.keeps_ids = options->keeps_ids,
		.lowered = &lowered,
	};
	if (!lower_init(&lower))
		return error_no_memory();
	struct btfsmith_error *err = check_base(&lower);
	if (!err)
		err = lower_types(&lower);
	if (err)
		return err;
	remove_dependents(&lower);
	err = remove_all(&lower);
	if (!err && !options->is_kernels)
		err = check_limits(&lower);
	if (err)
		return err;
	if (list->layout && !has(&lower, TRAIT_LAYOUT)) {
		list->layout = false;
		lowered.layout = true;
	}
	*ret = lowered;
	return NULL;
}

bool lowered_is_any(const struct lowered *lowered)
{
	for (size_t i = 0; i < NUM_LOWERINGS; i++) {
		if (lowered->counts[i])
			return true;
	}
	return lowered->layout;
}

void lowered_print(const struct lowered *lowered, struct strbuf *buf)
{
	static const char *const texts[NUM_LOWERINGS] = {
#define L(id, text) text,
#include "lowering.def"
#undef L
	};
	const char *separator = "";
	for (size_t i = 0; i < NUM_LOWERINGS; i++) {
		if (!lowered->counts[i])
			continue;
		strbuf_format(buf, "%s%u %s", separator, lowered->counts[i], texts[i]);
		separator = ", ";
	}
	if (lowered->layout)
		strbuf_format(buf, "%slayout section left out", separator);
}
