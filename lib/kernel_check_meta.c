// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Pass 1: each type by itself, and where it ends. Of everything that could be wrong with a type
 * only the encoding of an INT has an error number of its own, so the order within a type matters
 * for the message alone.
 */
#include "kernel_check_state.h"

#include "plural.h"

static must_check bool has_word(struct kernel_check *check, uint32_t left, uint32_t needed)
{
	if (left < needed)
		return refuse_type(check, KERNEL_EINVAL, "is cut off: %u of %u bytes are there",
				   left, needed);
	return true;
}

static must_check bool has_no_vlen(struct kernel_check *check)
{
	if (check->type.vlen)
		return refuse_type(check, KERNEL_EINVAL, "vlen is %u, not 0", check->type.vlen);
	return true;
}

static must_check bool has_no_flag(struct kernel_check *check)
{
	if (check->type.kind_flag)
		return refuse_type(check, KERNEL_EINVAL, "kind_flag is set");
	return true;
}

static must_check bool has_no_name(struct kernel_check *check)
{
	if (check->type.name)
		return refuse_type(check, KERNEL_EINVAL, "may not have a name");
	return true;
}

static must_check bool is_type_id(struct kernel_check *check, uint32_t id)
{
	if (id > check->rules->max_type)
		return refuse_type(check, KERNEL_EINVAL, "type id %u is above %u", id,
				   check->rules->max_type);
	return true;
}

static must_check bool has_name(struct kernel_check *check)
{
	if (!check->type.name)
		return refuse_type(check, KERNEL_EINVAL, "must have a name");
	return true;
}

static must_check bool has_identifier(struct kernel_check *check)
{
	if (!kernel_has(check->rules, TRAIT_NAMES))
		return true;
	if (!has_name(check))
		return false;
	if (!kernel_is_identifier(check, kernel_string(check->types, check->type.name)))
		return refuse_type(check, KERNEL_EINVAL, "name is not an identifier");
	return true;
}

static must_check bool may_have_identifier(struct kernel_check *check)
{
	return !check->type.name || has_identifier(check);
}

static must_check bool has_text(struct kernel_check *check)
{
	if (!*kernel_string(check->types, check->type.name))
		return refuse_type(check, KERNEL_EINVAL, "must have a name");
	return true;
}

static must_check bool check_int(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	if (!has_no_vlen(check) || !has_no_flag(check))
		return false;
	uint32_t data = kernel_rest(check->types, type, 0);
	if (data >> BTF_INT_UNUSED_SHIFT)
		return refuse_type(check, KERNEL_EINVAL, "unknown bits in the data word 0x%x", data);
	uint32_t bits = (data & BTF_INT_BITS_MASK) +
			(data >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK);
	if (bits > check->rules->max_int_bits)
		return refuse_type(check, KERNEL_EINVAL, "%u bits with the offset, more than %u",
				   bits, check->rules->max_int_bits);
	if ((bits + 7) / 8 > type->word)
		return refuse_type(check, KERNEL_EINVAL, "%u bits do not fit into %u byte%s", bits,
				   type->word, plural(type->word));
	uint32_t encoding = data >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK;
	if (encoding & (encoding - 1) || encoding > BTF_INT_BOOL)
		return refuse_type(check, KERNEL_ENOTSUPP, "unknown encoding 0x%x", encoding);
	return true;
}

static must_check bool check_reference(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	bool may_have_flag = type->kind == KIND_TYPE_TAG && kernel_has(check->rules, TRAIT_ATTRIBUTE_TAGS);
	if (!has_no_vlen(check) || (!may_have_flag && !has_no_flag(check)) ||
	    !is_type_id(check, type->word))
		return false;
	if (type->kind == KIND_TYPEDEF)
		return has_identifier(check);
	if (type->kind == KIND_TYPE_TAG)
		return has_text(check);
	return !kernel_has(check->rules, TRAIT_NAMES) || has_no_name(check);
}

static must_check bool check_fwd(struct kernel_check *check)
{
	if (!has_no_vlen(check))
		return false;
	if (check->type.word)
		return refuse_type(check, KERNEL_EINVAL, "type is %u, not 0", check->type.word);
	return has_identifier(check);
}

static must_check bool check_array(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	if ((kernel_has(check->rules, TRAIT_NAMES) && !has_no_name(check)) || !has_no_vlen(check) ||
	    !has_no_flag(check))
		return false;
	if (type->word)
		return refuse_type(check, KERNEL_EINVAL, "size is %u, not 0", type->word);
	uint32_t element = kernel_rest(check->types, type, 0);
	uint32_t index = kernel_rest(check->types, type, 1);
	if (!element)
		return refuse_type(check, KERNEL_EINVAL, "elements are void");
	if (!is_type_id(check, element))
		return false;
	if (!index)
		return refuse_type(check, KERNEL_EINVAL, "index type is void");
	return is_type_id(check, index);
}

// Members and enumerators; also checks that there is such a string at all.
static must_check bool check_item_name(struct kernel_check *check, uint32_t item, uint32_t name,
				       bool is_needed)
{
	const char *text = kernel_name(check->types, name);
	if (!text)
		return refuse_item(check, item, 0, "name offset %u is out of range", name);
	if (!kernel_has(check->rules, TRAIT_NAMES))
		return true;
	if (!name && is_needed)
		return refuse_item(check, item, 0, "must have a name");
	if (name && !kernel_is_identifier(check, text))
		return refuse_item(check, item, name, "name is not an identifier");
	return true;
}

static must_check bool check_member(struct kernel_check *check, uint32_t i, uint32_t *last_offset)
{
	const struct kernel_type *type = &check->type;
	struct kernel_member member = kernel_member(check->types, type, i);
	if (!check_item_name(check, i, member.name, false))
		return false;
	if (!member.type)
		return refuse_item(check, i, member.name, "type is void");
	if (member.type > check->rules->max_type)
		return refuse_item(check, i, member.name, "type id %u is above %u", member.type,
				   check->rules->max_type);
	uint32_t offset = kernel_member_bit(type, &member);
	if (type->kind == KIND_UNION && offset)
		return refuse_item(check, i, member.name, "bit offset %u in a union", offset);
	if (offset < *last_offset)
		return refuse_item(check, i, member.name,
				   "bit offset %u is below that of the member before, %u", offset,
				   *last_offset);
	if (offset / 8 + !!(offset % 8) > type->word)
		return refuse_item(check, i, member.name, "bit offset %u is outside %u byte%s",
				   offset, type->word, plural(type->word));
	*last_offset = offset;
	return true;
}

static must_check bool check_members(struct kernel_check *check)
{
	uint32_t last_offset = 0;
	if (!may_have_identifier(check))
		return false;
	for (uint32_t i = 0; i < check->type.vlen; i++) {
		if (!check_member(check, i, &last_offset))
			return false;
	}
	return true;
}

static must_check bool check_enumerators(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	size_t words = kind_infos[type->kind].item_bytes / 4;
	uint32_t size = type->word;
	if (!kernel_has(check->rules, TRAIT_ENUM64) && !has_no_flag(check))
		return false;
	if (!kernel_has(check->rules, TRAIT_ENUM_SIZES) && size != 4)
		return refuse_type(check, KERNEL_EINVAL, "size is %u, not 4", size);
	if (size > 8 || !size || size & (size - 1))
		return refuse_type(check, KERNEL_EINVAL, "size %u is not 1, 2, 4 or 8", size);
	if (!may_have_identifier(check))
		return false;
	for (uint32_t i = 0; i < type->vlen; i++) {
		if (!check_item_name(check, i, kernel_rest(check->types, type, words * i), true))
			return false;
	}
	return true;
}

static must_check bool check_func(struct kernel_check *check)
{
	if (!has_identifier(check))
		return false;
	if (check->type.vlen > (kernel_has(check->rules, TRAIT_FUNC_LINKAGE) ? 1 : 0))
		return refuse_type(check, KERNEL_EINVAL,
				   kernel_has(check->rules, TRAIT_FUNC_LINKAGE)
					   ? "linkage %u is neither static (0) nor global (1)"
					   : "vlen is %u, not 0",
				   check->type.vlen);
	return has_no_flag(check);
}

static must_check bool check_var(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	if (!has_no_vlen(check) || !has_no_flag(check) || !has_name(check))
		return false;
	if (!kernel_is_variable_name(check, kernel_string(check->types, type->name)))
		return refuse_type(check, KERNEL_EINVAL, "name is not an identifier");
	if (!type->word)
		return refuse_type(check, KERNEL_EINVAL, "type is void");
	if (!is_type_id(check, type->word))
		return false;
	uint32_t linkage = kernel_rest(check->types, type, 0);
	if (linkage > 1)
		return refuse_type(check, KERNEL_EINVAL,
				   "linkage %u is neither static (0) nor global (1)", linkage);
	return true;
}

// @p end is that of the variable before. The kernel adds offset and size in 32 bits.
static must_check bool check_variable(struct kernel_check *check, uint32_t i, uint32_t *end)
{
	uint32_t var = kernel_rest(check->types, &check->type, (size_t)3 * i);
	uint32_t offset = kernel_rest(check->types, &check->type, (size_t)3 * i + 1);
	uint32_t bytes = kernel_rest(check->types, &check->type, (size_t)3 * i + 2);
	uint32_t size = check->type.word;
	if (!var)
		return refuse_item(check, i, 0, "type is void");
	if (var > check->rules->max_type)
		return refuse_item(check, i, 0, "type id %u is above %u", var,
				   check->rules->max_type);
	if (offset < *end)
		return refuse_item(check, i, 0, "offset %u is below the end of the one before, %u",
				   offset, *end);
	if (offset >= size)
		return refuse_item(check, i, 0, "offset %u is outside %u byte%s", offset, size,
				   plural(size));
	*end = offset + bytes;
	if (!bytes || bytes > size || *end > size)
		return refuse_item(check, i, 0, "size %u at offset %u of %u byte%s", bytes, offset,
				   size, plural(size));
	return true;
}

static must_check bool check_datasec(struct kernel_check *check)
{
	const struct kernel_type *type = &check->type;
	uint64_t sum = 0;
	uint32_t end = 0;
	if (!type->vlen && !kernel_has(check->rules, TRAIT_EMPTY_DATASEC))
		return refuse_type(check, KERNEL_EINVAL, "has no variables");
	if (!type->word)
		return refuse_type(check, KERNEL_EINVAL, "size is 0, which libbpf sets in object files");
	if (!has_no_flag(check) || !has_name(check))
		return false;
	if (!kernel_is_section_name(check, kernel_string(check->types, type->name)))
		return refuse_type(check, KERNEL_EINVAL, "name is not that of a section");
	for (uint32_t i = 0; i < type->vlen; i++) {
		if (!check_variable(check, i, &end))
			return false;
		sum += kernel_rest(check->types, type, (size_t)3 * i + 2);
	}
	if (sum > type->word)
		return refuse_type(check, KERNEL_EINVAL, "variables have %llu bytes of %u",
				   (unsigned long long)sum, type->word);
	return true;
}

static must_check bool check_float(struct kernel_check *check)
{
	uint32_t size = check->type.word;
	if (!has_no_vlen(check) || !has_no_flag(check))
		return false;
	if (size != 2 && size != 4 && size != 8 && size != 12 && size != 16)
		return refuse_type(check, KERNEL_EINVAL, "size %u is not 2, 4, 8, 12 or 16", size);
	return true;
}

static must_check bool check_decl_tag(struct kernel_check *check)
{
	if (!has_text(check) || !has_no_vlen(check) ||
	    (!kernel_has(check->rules, TRAIT_ATTRIBUTE_TAGS) && !has_no_flag(check)))
		return false;
	int32_t component = (int32_t)kernel_rest(check->types, &check->type, 0);
	if (component < -1)
		return refuse_type(check, KERNEL_EINVAL, "component %d is below -1", component);
	return true;
}

static must_check bool check_kind(struct kernel_check *check)
{
	switch (check->type.kind) {
	case KIND_INT:
		return check_int(check);
	case KIND_PTR:
	case KIND_TYPEDEF:
	case KIND_VOLATILE:
	case KIND_CONST:
	case KIND_RESTRICT:
	case KIND_TYPE_TAG:
		return check_reference(check);
	case KIND_ARRAY:
		return check_array(check);
	case KIND_STRUCT:
	case KIND_UNION:
		return check_members(check);
	case KIND_ENUM:
	case KIND_ENUM64:
		return check_enumerators(check);
	case KIND_FWD:
		return check_fwd(check);
	case KIND_FUNC:
		return check_func(check);
	case KIND_FUNC_PROTO:
		return has_no_name(check) && has_no_flag(check);
	case KIND_VAR:
		return check_var(check);
	case KIND_DATASEC:
		return check_datasec(check);
	case KIND_FLOAT:
		return check_float(check);
	case KIND_DECL_TAG:
		return check_decl_tag(check);
	case KIND_VOID:
	case NUM_KINDS:
		break;
	}
	return true;
}

// What is behind the 12 bytes of check->type.
static uint32_t count_rest(const struct kernel_type *type)
{
	const struct kind_info *info = &kind_infos[type->kind];
	return info->fixed_bytes + (info->item_bytes ? type->vlen * info->item_bytes : 0);
}

// Bits that this release has no use for, which may be those of a later kind.
static bool refuse_info(struct kernel_check *check)
{
	uint32_t info = check->type.info;
	uint32_t kind = info >> BTF_INFO_KIND_SHIFT & BTF_INFO_KIND_MASK;
	if (kind <= check->rules->max_kind || kind >= NUM_KINDS)
		return refuse_type(check, KERNEL_EINVAL, "unknown bits in the info word 0x%x",
				   info);
	check->type.kind = (enum kind)kind;
	return refuse_type(check, KERNEL_EINVAL, "%s is unknown to Linux %u.%u",
			   kind_infos[kind].name, check->rules->kernel.major,
			   check->rules->kernel.minor);
}

static must_check bool check_record(struct kernel_check *check, uint32_t at)
{
	struct kernel_types *types = check->types;
	uint32_t left = types->num_record_bytes - at;
	if (left < BTF_RECORD_BYTES)
		return refuse(check, KERNEL_EINVAL, "type %u is cut off: %u of %u bytes are there",
			      check->id, left, (unsigned int)BTF_RECORD_BYTES);
	check->type = kernel_type_at(types, types->records + at);
	const struct kernel_type *type = &check->type;
	if (type->info & ~check->rules->info_mask)
		return refuse_info(check);
	if (type->kind == KIND_VOID || type->kind > check->rules->max_kind)
		return refuse_type(check, KERNEL_EINVAL, "kind %u is unknown to Linux %u.%u",
				   (unsigned int)type->kind, check->rules->kernel.major,
				   check->rules->kernel.minor);
	if (!kernel_name(types, type->name))
		return refuse_type(check, KERNEL_EINVAL, "name offset %u is out of range",
				   type->name);
	return has_word(check, left - BTF_RECORD_BYTES, count_rest(type)) && check_kind(check);
}

bool kernel_check_metas(struct kernel_check *check)
{
	struct kernel_types *types = check->types;
	// One for void, which without a base has an id of its own here, but no record.
	if (!types->base && !vec_push(&types->offsets, 0)) {
		check->is_out_of_memory = true;
		return false;
	}
	check->id = kernel_types_num(types);
	for (uint32_t at = 0; at < types->num_record_bytes; check->id++) {
		if (!check_record(check, at))
			return false;
		// Types beyond are looked at, but the kernel has no room to note where they are.
		if (check->id < check->rules->max_type && !vec_push(&types->offsets, at)) {
			check->is_out_of_memory = true;
			return false;
		}
		at += BTF_RECORD_BYTES + count_rest(&check->type);
	}
	return true;
}
