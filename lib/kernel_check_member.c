// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Members of structs and unions: whether their types fit to where they are. Offsets have passed
 * pass 1, so none is outside its struct.
 */
#include "kernel_resolver.h"

struct place {
	uint32_t i;
	struct kernel_member member;
	const struct kernel_sized *target;
	uint32_t offset;  /* in bits */
	uint32_t bits;    /* of a bit-field; 0: it is none */
};

static must_check bool refuse_place(struct kernel_check *check, const struct place *place,
				    uint64_t end)
{
	return refuse_item(check, place->i, place->member.name, "ends at byte %llu of %u",
			   (unsigned long long)end, check->type.word);
}

static must_check bool is_whole_byte(struct kernel_check *check, const struct place *place)
{
	if (place->offset % 8)
		return refuse_item(check, place->i, place->member.name,
				   "bit offset %u is not a whole byte", place->offset);
	return true;
}

static must_check bool ends_inside(struct kernel_check *check, const struct place *place,
				   uint64_t bytes)
{
	uint64_t end = place->offset / 8 + bytes;
	return end <= check->type.word || refuse_place(check, place, end);
}

static must_check bool check_bits(struct kernel_check *check, const struct place *place,
				  uint64_t offset, uint32_t bits)
{
	uint64_t span = bits + offset % 8;
	if (span > check->rules->max_int_bits)
		return refuse_item(check, place->i, place->member.name,
				   "spans %llu bits, more than %u", (unsigned long long)span,
				   check->rules->max_int_bits);
	uint64_t end = offset / 8 + (span + 7) / 8;
	return end <= check->type.word || refuse_place(check, place, end);
}

static must_check bool check_int(struct kernel_check *check, const struct place *place)
{
	uint32_t data = kernel_rest(check->types, &place->target->type, 0);
	uint64_t offset = (uint64_t)place->offset +
			  (data >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK);
	if (offset > UINT32_MAX)
		return refuse_item(check, place->i, place->member.name,
				   "bit offset with that of its type is too large");
	return check_bits(check, place, offset, data & BTF_INT_BITS_MASK);
}

static must_check bool check_int_field(struct kernel_check *check, const struct place *place)
{
	uint32_t bits = kernel_rest(check->types, &place->target->type, 0) & BTF_INT_BITS_MASK;
	if (!kernel_is_regular_int(check, &place->target->type))
		return refuse_item(check, place->i, place->member.name,
				   "is an INT not of whole bytes");
	if (!place->bits && !is_whole_byte(check, place))
		return false;
	if (place->bits > bits)
		return refuse_item(check, place->i, place->member.name,
				   "bit-field of %u bits in an INT of %u", place->bits, bits);
	return check_bits(check, place, place->offset, place->bits ? place->bits : bits);
}

// In a struct with bit-fields an enum counts as 32 bits, however large it is.
static must_check bool check_enum_field(struct kernel_check *check, const struct place *place)
{
	enum { ENUM_BITS = 32 };
	if (!place->bits && !is_whole_byte(check, place))
		return false;
	if (place->bits > ENUM_BITS)
		return refuse_item(check, place->i, place->member.name,
				   "bit-field of %u bits in an enum", place->bits);
	uint32_t end = place->offset + (place->bits ? place->bits : ENUM_BITS);
	end = (end + 7) / 8;
	return end <= check->type.word || refuse_place(check, place, end);
}

static must_check bool check_float(struct kernel_check *check, const struct place *place)
{
	uint32_t size = place->target->type.word;
	uint32_t align = 8 * (size < check->pointer_bytes ? size : check->pointer_bytes);
	if (place->offset % align)
		return refuse_item(check, place->i, place->member.name,
				   "bit offset %u is not a multiple of %u", place->offset, align);
	return ends_inside(check, place, size);
}

static must_check bool check_place(struct kernel_check *check, const struct place *place)
{
	enum kind kind = place->target->type.kind;
	if (kind == KIND_INT)
		return check->type.kind_flag ? check_int_field(check, place)
					     : check_int(check, place);
	if ((kind == KIND_ENUM || kind == KIND_ENUM64) && check->type.kind_flag)
		return check_enum_field(check, place);
	if (place->bits)
		return refuse_item(check, place->i, place->member.name,
				   "bit-field of type %u, a %s", place->member.type,
				   kernel_kind_of(check, place->member.type));
	if (kind == KIND_FLOAT)
		return check_float(check, place);
	return is_whole_byte(check, place) && ends_inside(check, place, place->target->size);
}

bool kernel_check_member(struct kernel_resolver *resolver, uint32_t i)
{
	struct kernel_check *check = resolver->check;
	struct kernel_sized target;
	struct place place = { .i = i, .target = &target };
	place.member = kernel_member(check->types, &check->type, i);
	place.offset = kernel_member_bit(&check->type, &place.member);
	place.bits = check->type.kind_flag ? place.member.offset >> 24 : 0;
	if (!kernel_resolve_size(resolver, place.member.type, &target))
		return refuse_item(check, i, place.member.name, "is of type %u, a %s without size",
				   place.member.type, kernel_kind_of(check, place.member.type));
	return check_place(check, &place);
}
