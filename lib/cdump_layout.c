// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * See cdump_layout.h. First each struct is judged by its members, from the inside to the outside,
 * then it is found how far it can be aligned, from the outside to the inside, then the first is
 * done again with what came of it.
 */
#include "cdump_layout.h"

#include "btf_check.h"
#include "btf_format.h"
#include "cdump_word.h"

enum {
	BYTE_BITS = 8,
	MAX_SCALAR_ALIGN = 16,
	MAX_ALIGNED = 65536,
	INT128_BITS = 128,
};

void cdump_layout_deinit(struct cdump_layout *layout)
{
	free(layout->shapes);
	layout->shapes = NULL;
}

// The largest power of two that divides it; of 0 the largest of all.
static uint32_t power_in(uint64_t value)
{
	uint64_t power = value & -value;
	return value && power < MAX_ALIGNED ? (uint32_t)power : MAX_ALIGNED;
}

uint32_t cdump_find_alignment(uint64_t end, uint64_t want)
{
	for (uint32_t n = 2; n <= MAX_ALIGNED; n *= 2) {
		if (cdump_round_up(end, n) == want)
			return n;
	}
	return 0;
}

static struct cdump_shape scalar_shape(const struct cdump_layout *layout, uint32_t size)
{
	uint32_t align = size ? power_in(size) : 1;
	if (align > MAX_SCALAR_ALIGN)
		align = MAX_SCALAR_ALIGN;
	bool is_certain = align <= layout->pointer_bytes;
	return (struct cdump_shape){
		.size = size,
		.least = is_certain ? align : layout->pointer_bytes,
		.greatest = align,
	};
}

bool cdump_is_float(const struct type_list *list, const struct type *type)
{
	if (type->kind != KIND_FLOAT &&
	    (type->kind != KIND_INT || type->fixed != type->size * BYTE_BITS))
		return false;
	return cdump_is_c_float(type_list_string(list, type->name), type->size);
}

static struct cdump_shape
shape_of_scalar(const struct cdump_layout *layout, const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_INT:
	case KIND_FLOAT:
	case KIND_ENUM:
	case KIND_ENUM64:
		return scalar_shape(layout, type->size);
	case KIND_PTR:
		return scalar_shape(layout, layout->pointer_bytes);
	default:
		return (struct cdump_shape){ .size = CDUMP_NO_SIZE,
					     .least = 1,
					     .greatest = 1 };
	}
}

// Bits of an integer that are all that is used of it, as BTF had bit-fields before kind_flag.
static void use_int_bits(const struct type *target, struct cdump_member *member)
{
	uint32_t bits = target->fixed & BTF_INT_BITS_MASK;
	uint32_t offset = target->fixed >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK;
	if (target->kind != KIND_INT ||
	    (bits == member->unit && !offset && member->offset % BYTE_BITS == 0))
		return;
	member->offset += offset;
	member->size = bits;
	member->is_bit_field = true;
}

static const char no_bits[] = "a bit-field of a type that has no bits";

static const char *find_trouble(const struct type *type, const struct type *target,
				const struct cdump_member *member)
{
	bool is_integral = target->kind == KIND_INT || target->kind == KIND_ENUM ||
			   target->kind == KIND_ENUM64;
	if (member->is_bit_field && !is_integral)
		return no_bits;
	if (member->is_bit_field && (!member->size || member->size > member->unit))
		return "a bit-field of more bits than its type";
	if (!member->is_bit_field && member->offset % BYTE_BITS)
		return "not at a byte";
	if (member->offset + member->size > (uint64_t)type->size * BYTE_BITS)
		return "not within";
	if (type->kind == KIND_UNION && member->offset)
		return "not at the start of a union";
	return NULL;
}

struct cdump_member cdump_layout_member(const struct cdump_layout *layout,
					const struct type *type,
					const struct type_item *item)
{
	const struct cdump_shape *shape = &layout->shapes[item->type];
	struct member_place place = type_member_place(type, item);
	struct cdump_member member = { .offset = place.offset };
	if (!item->type || shape->size == CDUMP_NO_SIZE || shape->size > UINT32_MAX) {
		member.trouble = "of a type without a size";
		return member;
	}
	uint32_t core = shape->core ? shape->core : item->type;
	// Neither bits of an array nor those of what has no bits.
	const struct type *target =
		type_list_type(layout->list, shape->is_array ? 0 : core);
	member.unit = member.size = shape->size * BYTE_BITS;
	member.least = shape->least * BYTE_BITS;
	member.greatest = shape->greatest * BYTE_BITS;
	if (place.bits) {
		member.size = place.bits;
		member.is_bit_field = true;
	} else if (!type->kind_flag) {
		use_int_bits(target, &member);
	}
	member.trouble = find_trouble(type, target, &member);
	if (member.is_bit_field && cdump_is_float(layout->list, target))
		member.trouble = no_bits;
	return member;
}

// Calls for each member that C can have, with the bits that are taken before it.
struct judge {
	const struct cdump_layout *layout;
	const struct type *type;
	struct cdump_shape *shape;
	uint64_t end; /* bits, of the furthest member so far */
};

static void judge_member(struct judge *judge, const struct cdump_member *member)
{
	struct cdump_shape *shape = judge->shape;
	if (member->is_bit_field ? cdump_crosses(member)
				 : member->offset % member->greatest)
		shape->is_packed = true;
	if (member->least > shape->least * BYTE_BITS)
		shape->least = member->least / BYTE_BITS;
	if (member->greatest > shape->greatest * BYTE_BITS)
		shape->greatest = member->greatest / BYTE_BITS;
}

// What the gap before the member is evidence of, in bytes.
static uint32_t
gap_alignment(const struct judge *judge, const struct cdump_member *member)
{
	if (member->is_bit_field || judge->type->kind == KIND_UNION ||
	    cdump_round_up(judge->end, member->greatest) >= member->offset)
		return 0;
	return cdump_find_alignment((judge->end + BYTE_BITS - 1) / BYTE_BITS,
				    member->offset / BYTE_BITS);
}

// Its own alignment and whether it is packed; aligned becomes what there is evidence of.
static void judge_composite(const struct cdump_layout *layout, uint32_t id)
{
	const struct type *type = type_list_type(layout->list, id);
	struct cdump_shape *shape = &layout->shapes[id];
	struct judge judge = { .layout = layout, .type = type, .shape = shape };
	uint32_t evidence = 0;
	*shape = (struct cdump_shape){
		.size = type->size, .least = 1, .greatest = 1, .allowed = shape->allowed
	};
	for (uint32_t i = 0; i < type->num_items; i++) {
		struct cdump_member member =
			cdump_layout_member(layout, type,
					    type_list_item(layout->list,
							   type->first_item + i));
		if (member.trouble ||
		    (type->kind == KIND_STRUCT && member.offset < judge.end))
			continue;
		uint32_t gap = gap_alignment(&judge, &member);
		if (gap > evidence)
			evidence = gap;
		judge_member(&judge, &member);
		if (member.offset + member.size > judge.end)
			judge.end = member.offset + member.size;
	}
	if (type->size % shape->greatest)
		shape->is_packed = true;
	if (shape->is_packed) {
		shape->least = shape->greatest = 1;
		return;
	}
	uint64_t end = (judge.end + BYTE_BITS - 1) / BYTE_BITS;
	uint32_t tail = 0;
	if (cdump_round_up(end, shape->greatest) != type->size)
		tail = cdump_find_alignment(end, type->size);
	if (tail > evidence)
		evidence = tail;
	shape->aligned = evidence > shape->greatest ? evidence : 0;
}

static void judge_derived(const struct cdump_layout *layout, uint32_t id)
{
	const struct type *type = type_list_type(layout->list, id);
	const struct cdump_shape *target = &layout->shapes[type->type];
	struct cdump_shape *shape = &layout->shapes[id];
	uint32_t allowed = shape->allowed;
	*shape = *target;
	shape->allowed = allowed;
	shape->aligned = 0;
	shape->is_packed = false;
	shape->core = target->core ? target->core : type->type;
	shape->is_array |= type->kind == KIND_ARRAY;
	if (type->kind == KIND_ARRAY && target->size != CDUMP_NO_SIZE &&
	    mul_overflows(target->size, type->size, &shape->size))
		shape->size = CDUMP_NO_SIZE;
}

static void judge(const struct cdump_layout *layout, uint32_t id)
{
	const struct type *type = type_list_type(layout->list, id);
	if (kind_is_composite(type->kind))
		judge_composite(layout, id);
	else if (kind_is_modifier(type->kind) || type->kind == KIND_ARRAY)
		judge_derived(layout, id);
}

// What has a type by value sets a limit to its alignment.
static void limit_members(const struct cdump_layout *layout, uint32_t id)
{
	const struct type *type = type_list_type(layout->list, id);
	const struct cdump_shape *shape = &layout->shapes[id];
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item =
			type_list_item(layout->list, type->first_item + i);
		struct cdump_shape *target = &layout->shapes[item->type];
		if (target->core)
			target = &layout->shapes[target->core];
		uint32_t allowed =
			power_in(type_member_place(type, item).offset / BYTE_BITS);
		if (shape->is_packed)
			allowed = 1;
		if (shape->allowed < allowed)
			allowed = shape->allowed;
		if (allowed < target->allowed)
			target->allowed = allowed;
	}
}

static void settle_alignment(const struct cdump_layout *layout, uint32_t id)
{
	struct cdump_shape *shape = &layout->shapes[id];
	uint32_t wanted = shape->aligned <= shape->allowed ? shape->aligned : 0;
	judge(layout, id);
	if (!kind_is_composite(type_list_type(layout->list, id)->kind))
		return;
	shape->aligned = wanted > shape->greatest && !shape->is_packed ? wanted : 0;
	if (shape->aligned)
		shape->least = shape->greatest = shape->aligned;
}

bool cdump_layout_init(struct cdump_layout *layout, const struct type_list *list,
		       const uint32_t *settled, size_t num_settled)
{
	size_t num = type_list_num(list);
	*layout = (struct cdump_layout){ .list = list };
	layout->shapes = calloc(num, sizeof(*layout->shapes));
	if (!layout->shapes)
		return false;
	uint32_t long_bytes = btf_long_bytes(list);
	layout->pointer_bytes = long_bytes ? long_bytes : BTF_DEFAULT_POINTER_BYTES;
	for (size_t id = 0; id < num; id++) {
		layout->shapes[id] = shape_of_scalar(layout, type_list_type(list, id));
		layout->shapes[id].allowed = power_in(type_list_type(list, id)->size);
	}
	for (size_t i = 0; i < num_settled; i++)
		judge(layout, settled[i]);
	for (size_t i = num_settled; i-- > 0;) {
		if (kind_is_composite(type_list_type(list, settled[i])->kind))
			limit_members(layout, settled[i]);
	}
	for (size_t i = 0; i < num_settled; i++)
		settle_alignment(layout, settled[i]);
	return true;
}
