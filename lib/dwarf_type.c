// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the DIEs of types mean. Items of a type lie together in the graph; where a type is
 * nested in another one (C++, Rust) the outer one's items come in several runs and are
 * gathered when it closes.
 */
#include <dwarf.h>

#include "dwarf_symbol.h"

static uint32_t saturate32(uint64_t value)
{
	return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

// DWARF 5, 7.8: encodings of base types; what BTF's INT has no bit for has none.
static bool read_base(struct type_reader *reader)
{
	uint64_t encoding = value_or(reader, SLOT_ENCODING, 0);
	uint64_t bits = value_or(reader, SLOT_BIT_SIZE, 0);
	uint64_t bytes = value_or(reader, SLOT_BYTE_SIZE, bits / 8 + (bits % 8 != 0));
	struct node *node = add_node(reader, KIND_INT);
	if (!node)
		return false;
	node->name = name_of(reader);
	node->size = saturate32(bytes);
	switch (encoding) {
	case DW_ATE_signed:
	case DW_ATE_signed_char:
		node->fixed = 1;
		break;
	case DW_ATE_boolean:
		node->fixed = 4;
		break;
	case DW_ATE_float:
		node->kind = KIND_FLOAT;
		break;
	case DW_ATE_complex_float:
		node->kind = KIND_FLOAT;
		node->flags = NODE_PAIR;
		break;
	case DW_ATE_imaginary_float:
		node->kind = KIND_FLOAT;
		break;
	default:
		break;
	}
	return true;
}

static bool read_reference(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, plan->kind);
	if (!node)
		return false;
	node->type = target_of(reader);
	node->name = plan->kind == KIND_TYPEDEF ? name_of(reader) : 0;
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (!reader_qualify(reader, &node->name))
		return false;
	switch (plan->tag) {
	case DW_TAG_reference_type:
	case DW_TAG_rvalue_reference_type:
		reader_note(reader, DIAG_REFERENCE);
		break;
	case DW_TAG_ptr_to_member_type:
		reader_note(reader, DIAG_PTR_TO_MEMBER);
		break;
	case DW_TAG_atomic_type:
		reader_note(reader, DIAG_ATOMIC);
		break;
	case DW_TAG_packed_type:
	case DW_TAG_shared_type:
	case DW_TAG_thrown_type:
	case DW_TAG_dynamic_type:
		reader_note(reader, DIAG_QUALIFIER);
		break;
	case DW_TAG_unspecified_type:
		node->type = 0;
		break;
	default:
		break;
	}
	if (node->kind == KIND_VOID && plan->tag != DW_TAG_ptr_to_member_type)
		node->flags = NODE_ALIAS;
	return true;
}

// struct, union, enum
static bool read_composite(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, plan->kind);
	if (!node)
		return false;
	node->name = name_of(reader);
	node->size = saturate32(value_or(reader, SLOT_BYTE_SIZE, 0));
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (value_or(reader, SLOT_DECLARATION, 0))
		node->flags |= NODE_DECLARATION;
	// A declaration that only leads to the type in a type unit (DWARF 5, 3.1.4).
	if (has(reader, SLOT_SIGNATURE) && reader->cursor.slots[SLOT_SIGNATURE]) {
		node->flags |= NODE_ALIAS;
		node->type = (uint32_t)reader->cursor.slots[SLOT_SIGNATURE];
	} else if (!node->name && has(reader, SLOT_SPECIFICATION)) {
		node->flags |= NODE_SPECIFIED;
		node->type = (uint32_t)reader->cursor.slots[SLOT_SPECIFICATION];
	}
	// Of an enumeration.
	if (!node->type)
		node->type = target_of(reader);
	return reader_qualify(reader, &node->name);
}

static bool read_opaque(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, KIND_ARRAY);
	if (!node)
		return false;
	reader_note(reader,
	     plan->tag == DW_TAG_string_type ? DIAG_STRING_TYPE : DIAG_OPAQUE_TYPE);
	node->flags = NODE_OPAQUE;
	node->size = saturate32(value_or(reader, SLOT_BYTE_SIZE, 0));
	return true;
}

static bool read_plain(struct type_reader *reader, uint8_t kind, uint8_t flags)
{
	struct node *node = add_node(reader, kind);
	if (!node)
		return false;
	node->flags = flags;
	node->type = target_of(reader);
	return true;
}

// ---- items of types ----

/*
 * DWARF 2-4 count a bit-field's offset from the most significant bit of its storage unit.
 * @p offset is signed: gcc writes a negative one where a packed field starts before it.
 */
static bool
old_bitfield(struct type_reader *reader, struct node_item *item, int64_t offset)
{
	int64_t start = item->value;
	if (offset < -0x3fff || offset > 0x3fff)
		return false;
	if (reader->graph->big_endian) {
		start += offset;
	} else if (has(reader, SLOT_BYTE_SIZE)) {
		uint64_t bytes = reader->cursor.slots[SLOT_BYTE_SIZE];
		if (bytes > 64)
			return false;
		start += (int64_t)bytes * 8 - offset - item->bits;
	} else {
		item->bits |= ITEM_OLD_OFFSET | (uint32_t)(offset + ITEM_OLD_BIAS)
							<< ITEM_OLD_SHIFT;
		return true;
	}
	if (start < 0 || start > UINT32_MAX)
		return false;
	item->value = (uint32_t)start;
	return true;
}

static bool member_offset(struct type_reader *reader, struct node_item *item)
{
	uint64_t bits = value_or(reader, SLOT_BIT_SIZE, 0);
	if (bits > ITEM_BITS_MASK)
		return false;
	item->bits = (uint32_t)bits;
	if (has(reader, SLOT_DATA_BIT_OFFSET)) {
		item->value = saturate32(reader->cursor.slots[SLOT_DATA_BIT_OFFSET]);
		return reader->cursor.slots[SLOT_DATA_BIT_OFFSET] <= UINT32_MAX;
	}
	uint64_t location = value_or(reader, SLOT_LOCATION, 0);
	if (location > MAX_LOCATION)
		return false;
	item->value = (uint32_t)location * 8;
	if (!bits || !has(reader, SLOT_BIT_OFFSET))
		return true;
	return old_bitfield(reader, item, (int64_t)reader->cursor.slots[SLOT_BIT_OFFSET]);
}

static bool read_member(struct type_reader *reader, struct level *level)
{
	if (unlikely(!is_composite(level)))
		return true;
	if (unlikely(value_or(reader, SLOT_DECLARATION, 0) ||
		     value_or(reader, SLOT_EXTERNAL, 0))) {
		reader_note(reader, DIAG_STATIC_MEMBER);
		return true;
	}
	struct node_item item = { .name = name_of(reader), .type = target_of(reader) };
	if (unlikely(!member_offset(reader, &item))) {
		reader_note(reader, item.bits ? DIAG_MEMBER_BITS : DIAG_MEMBER_OFFSET);
		return true;
	}
	uint64_t annotation = value_or(reader, SLOT_ANNOTATION, 0);
	if (unlikely(annotation)) {
		struct node_tag tag = {
			.node = level->node,
			.component = reader_num_items(reader, level),
			.annotation = (uint32_t)annotation,
		};
		if (!vec_push(&reader->graph->tags, tag))
			return reader_out_of_memory(reader);
	}
	return add_item(reader, item.name, item.type, item.value, item.bits);
}

static bool read_inheritance(struct type_reader *reader, struct level *level)
{
	if (!is_composite(level))
		return true;
	uint64_t location = value_or(reader, SLOT_LOCATION, 0);
	if (location > MAX_LOCATION) {
		reader_note(reader, DIAG_MEMBER_OFFSET);
		return true;
	}
	return add_item(reader, 0, target_of(reader), (uint32_t)location * 8, 0);
}

static bool
read_enumerator(struct type_reader *reader, const struct plan *plan, struct level *level)
{
	if (unlikely(level->action != DIE_ENUM))
		return true;
	uint64_t value = value_or(reader, SLOT_CONST_VALUE, 0);
	if (plan->const_is_signed && (int64_t)value < 0)
		reader->graph->nodes.items[level->node].flags |= NODE_NEGATIVE;
	return add_item(reader, name_of(reader), (uint32_t)value, (uint32_t)(value >> 32),
			0);
}

static bool read_param(struct type_reader *reader, struct level *level)
{
	if (level->action == DIE_FUNC)
		return symbol_read_param(reader, level);
	if (level->action != DIE_PROTO)
		return true;
	return add_item(reader, name_of(reader), target_of(reader), 0, 0);
}

/*
 * The number of elements of one dimension. Not known (VLA, incomplete array) is 0, and so is
 * an upper bound of -1, in the forms in which compilers write that.
 */
static uint64_t dimension(const struct type_reader *reader, const struct plan *plan)
{
	if (has(reader, SLOT_COUNT))
		return reader->cursor.slots[SLOT_COUNT];
	if (!has(reader, SLOT_UPPER_BOUND))
		return 0;
	uint64_t upper = reader->cursor.slots[SLOT_UPPER_BOUND];
	bool is_minus_one =
		plan->bound_bytes == 4 ? upper == UINT32_MAX : upper == UINT64_MAX;
	uint64_t lower = value_or(reader, SLOT_LOWER_BOUND, reader->default_lower);
	if (is_minus_one || ((int64_t)upper < (int64_t)lower))
		return 0;
	return upper - lower + 1;
}

static bool read_subrange(struct type_reader *reader, const struct plan *plan)
{
	uint64_t elements = dimension(reader, plan);
	if (elements > UINT32_MAX) {
		reader_note(reader, DIAG_ARRAY_COUNT);
		elements = 0;
	}
	return add_item(reader, 0, 0, (uint32_t)elements, 0);
}

// An enumeration in an array is also a dimension, of as many elements as it has values.
static bool read_enum_dimension(struct type_reader *reader)
{
	const struct level *level = &reader->levels.items[reader->depth];
	if (likely(level->action != DIE_ARRAY))
		return true;
	reader->graph->nodes.items[level->node].flags |= NODE_BY_ENUM;
	return add_item(reader, 0, reader->die + 1, 0, 0);
}

/*
 * A tag on the open parent: a type tag when that is a pointer, else a declaration tag. The
 * name is compared where the pool is filled, where names are text.
 */
static bool read_llvm_annotation(struct type_reader *reader, const struct level *level)
{
	bool is_symbol = level->action == DIE_FUNC || level->action == DIE_PARAM ||
			 level->action == DIE_VARIABLE;
	if (is_symbol && level->scope != NODE_NONE)
		return symbol_read_annotation(reader, level);
	if (level->node == NODE_NONE)
		return true;
	if (!has(reader, SLOT_STRING_VALUE)) {
		reader_note(reader, DIAG_ANNOTATION);
		return true;
	}
	struct node_tag tag = {
		.node = level->node,
		.component = level->component,
		.kind = name_of(reader),
		.name = (uint32_t)reader->cursor.slots[SLOT_STRING_VALUE],
	};
	return vec_push(&reader->graph->tags, tag) || reader_out_of_memory(reader);
}

// gcc: a DIE of its own that its users refer to, chained to the next one by the same attribute.
static bool read_gnu_annotation(struct type_reader *reader)
{
	struct node *node = add_node(reader, KIND_DECL_TAG);
	if (!node)
		return false;
	node->flags = NODE_ALIAS;
	node->name = (uint32_t)value_or(reader, SLOT_STRING_VALUE, 0);
	node->size = name_of(reader);
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (!has(reader, SLOT_STRING_VALUE))
		reader_note(reader, DIAG_ANNOTATION);
	return true;
}

// ---- any ----

// A type; *node_ret is its node.
static bool
read_type(struct type_reader *reader, const struct plan *plan, uint32_t *node_ret)
{
	*node_ret = (uint32_t)reader->graph->nodes.num;
	switch ((int)plan->action) {
	case DIE_BASE:
		return read_base(reader);
	case DIE_REFERENCE:
		return read_reference(reader, plan);
	case DIE_COMPOSITE:
		return read_composite(reader, plan);
	case DIE_ENUM:
		return read_enum_dimension(reader) && read_composite(reader, plan);
	case DIE_OPAQUE:
		return read_opaque(reader, plan);
	case DIE_SUBRANGE:
		// A type of its own (Ada, Pascal): as good as what it is a range of.
		reader_note(reader, DIAG_QUALIFIER);
		return read_plain(reader, KIND_VOID, NODE_ALIAS);
	default:
		return read_plain(reader, plan->kind, 0);
	}
}

/*
 * What the DIE is to be, given its parent. @p node_ret gets the type's node when the DIE's
 * children belong to it, @p component_ret the member's index when they are tags of a member.
 */
bool type_read_die(struct type_reader *reader, const struct plan *plan,
		     uint32_t *node_ret, uint32_t *component_ret)
{
	struct level *level = &reader->levels.items[reader->depth];
	switch ((enum die_action)plan->action) {
	case DIE_CONTAINER:
	case DIE_UNIT:
	case DIE_IMPORT:
	case DIE_NAMESPACE:
	case DIE_FUNC:
	case DIE_VARIABLE:
		return true;
	case DIE_MEMBER:
		if (unlikely(plan->has_children) && is_composite(level)) {
			*node_ret = level->node;
			*component_ret = reader_num_items(reader, level);
		}
		return read_member(reader, level);
	case DIE_ENUMERATOR:
		return read_enumerator(reader, plan, level);
	case DIE_PARAM:
		return read_param(reader, level);
	case DIE_VARARGS:
		if (level->action == DIE_FUNC)
			symbol_read_varargs(reader, level);
		return level->action != DIE_PROTO ||
		       add_item(reader, 0, 0, 0, ITEM_VARARGS);
	case DIE_SUBRANGE:
		if (level->action == DIE_ARRAY)
			return read_subrange(reader, plan);
		break;
	case DIE_INHERITANCE:
		return read_inheritance(reader, level);
	case DIE_ANNOTATION:
		return plan->tag == DW_TAG_LLVM_ANNOTATION
			       ? read_llvm_annotation(reader, level)
			       : read_gnu_annotation(reader);
	case DIE_VARIANT:
		reader_note(reader, DIAG_VARIANT);
		return true;
	case DIE_BASE:
	case DIE_REFERENCE:
	case DIE_COMPOSITE:
	case DIE_ENUM:
	case DIE_ARRAY:
	case DIE_PROTO:
	case DIE_OPAQUE:
		break;
	}
	return read_type(reader, plan, node_ret);
}
