// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_expr.h"

#include <dwarf.h>

#include "bytes.h"

enum operands {
	UNKNOWN,
	NONE,
	BYTES_1,
	BYTES_2,
	BYTES_4,
	BYTES_8,
	ADDRESS,
	OFFSET, /* into a section */
	ULEB,
	SLEB,
	TWO_LEBS,
	BLOCK, /* a ULEB size and so many bytes */
	BYTE_LEB,
	OFFSET_LEB,
	TYPED_BLOCK, /* a ULEB, a size of one byte and so many bytes */
};

// The newer ones by number: not every libdw's dwarf.h has their names.
static const uint8_t operands_of[256] = {
	[DW_OP_addr] = ADDRESS,
	[DW_OP_deref] = NONE,
	[DW_OP_const1u... DW_OP_const1s] = BYTES_1,
	[DW_OP_const2u... DW_OP_const2s] = BYTES_2,
	[DW_OP_const4u... DW_OP_const4s] = BYTES_4,
	[DW_OP_const8u... DW_OP_const8s] = BYTES_8,
	[DW_OP_constu] = ULEB,
	[DW_OP_consts] = SLEB,
	[DW_OP_dup... DW_OP_over] = NONE,
	[DW_OP_pick] = BYTES_1,
	[DW_OP_swap... DW_OP_plus] = NONE,
	[DW_OP_plus_uconst] = ULEB,
	[DW_OP_shl... DW_OP_xor] = NONE,
	[DW_OP_bra] = BYTES_2,
	[DW_OP_eq... DW_OP_ne] = NONE,
	[DW_OP_skip] = BYTES_2,
	[DW_OP_lit0... DW_OP_lit31] = NONE,
	[DW_OP_reg0... DW_OP_reg31] = NONE,
	[DW_OP_breg0... DW_OP_breg31] = SLEB,
	[DW_OP_regx] = ULEB,
	[DW_OP_fbreg] = SLEB,
	[DW_OP_bregx] = TWO_LEBS,
	[DW_OP_piece] = ULEB,
	[DW_OP_deref_size... DW_OP_xderef_size] = BYTES_1,
	[DW_OP_nop... DW_OP_push_object_address] = NONE,
	[DW_OP_call2] = BYTES_2,
	[DW_OP_call4] = BYTES_4,
	[DW_OP_call_ref] = OFFSET,
	[DW_OP_form_tls_address... DW_OP_call_frame_cfa] = NONE,
	[DW_OP_bit_piece] = TWO_LEBS,
	[DW_OP_implicit_value] = BLOCK,
	[DW_OP_stack_value] = NONE,
	[0xa0] = OFFSET_LEB,  // implicit_pointer
	[0xa1] = ULEB,        // addrx
	[0xa2] = ULEB,        // constx
	[0xa3] = BLOCK,       // entry_value
	[0xa4] = TYPED_BLOCK, // const_type
	[0xa5] = TWO_LEBS,    // regval_type
	[0xa6] = BYTE_LEB,    // deref_type
	[0xa7] = BYTE_LEB,    // xderef_type
	[0xa8] = ULEB,        // convert
	[0xa9] = ULEB,        // reinterpret
	[0xe0] = NONE,        // GNU_push_tls_address
	[0xf0] = NONE,        // GNU_uninit
	[0xf2] = OFFSET_LEB,  // GNU_implicit_pointer
	[0xf3] = BLOCK,       // GNU_entry_value
	[0xf4] = TYPED_BLOCK, // GNU_const_type
	[0xf5] = TWO_LEBS,    // GNU_regval_type
	[0xf6] = BYTE_LEB,    // GNU_deref_type
	[0xf7] = ULEB,        // GNU_convert
	[0xf9] = ULEB,        // GNU_reinterpret
	[0xfa] = BYTES_4,     // GNU_parameter_ref
	[0xfb] = ULEB,        // GNU_addr_index
	[0xfc] = ULEB,        // GNU_const_index
	[0xfd] = OFFSET,      // GNU_variable_value
};

struct expr_format
expr_format_of(const struct dwarf_file *file, const struct dwarf_unit *unit)
{
	return (struct expr_format){
		.swap = file->swap,
		.version = (uint8_t)unit->version,
		.address_size = unit->address_size,
		.offset_size = unit->offset_size,
	};
}

// All of these take NULL for @p p, of an operand before that is cut off.

static const unsigned char *read_fixed(const struct expr_format *format,
				       const unsigned char *p, const unsigned char *end,
				       unsigned int size, uint64_t *ret)
{
	if (!p || (size_t)(end - p) < size)
		return NULL;
	*ret = load_uint(p, size, format->swap);
	return p + size;
}

static const unsigned char *skip_leb(const unsigned char *p, const unsigned char *end)
{
	uint64_t ignored;
	return p ? read_uleb(p, end, &ignored) : NULL;
}

static const unsigned char *
read_block(const unsigned char *p, const unsigned char *end, struct expr_op *op)
{
	if (!p || op->number > (size_t)(end - p))
		return NULL;
	op->block = p;
	return p + op->number;
}

// DWARF 2 has addresses where later versions have offsets.
static unsigned int offset_bytes(const struct expr_format *format)
{
	return format->version == 2 ? format->address_size : format->offset_size;
}

const unsigned char *expr_next(const struct expr_format *format, const unsigned char *p,
			       const unsigned char *end, struct expr_op *op)
{
	op->code = *p++;
	op->number = 0;
	op->block = NULL;
	uint64_t *number = &op->number;
	switch ((enum operands)operands_of[op->code]) {
	case NONE:
		return p;
	case BYTES_1:
		return read_fixed(format, p, end, 1, number);
	case BYTES_2:
		return read_fixed(format, p, end, 2, number);
	case BYTES_4:
		return read_fixed(format, p, end, 4, number);
	case BYTES_8:
		return read_fixed(format, p, end, 8, number);
	case ADDRESS:
		return read_fixed(format, p, end, format->address_size, number);
	case OFFSET:
		return read_fixed(format, p, end, offset_bytes(format), number);
	case ULEB:
		return read_uleb(p, end, number);
	case SLEB:
		return read_sleb(p, end, number);
	case TWO_LEBS:
		return skip_leb(read_uleb(p, end, number), end);
	case BYTE_LEB:
		return skip_leb(read_fixed(format, p, end, 1, number), end);
	case OFFSET_LEB:
		return skip_leb(read_fixed(format, p, end, offset_bytes(format), number),
				end);
	case BLOCK:
		return read_block(read_uleb(p, end, number), end, op);
	case TYPED_BLOCK:
		return read_block(read_fixed(format, skip_leb(p, end), end, 1, number),
				  end, op);
	case UNKNOWN:
		break;
	}
	return NULL;
}

// DWARF 5, 7.27: entry number @p index of the unit's addresses.
static bool indexed_address(const struct expr_format *format,
			    const struct addr_table *table, uint64_t index, uint64_t *ret)
{
	const struct elf_section *section = table->section;
	uint64_t size = format->address_size, at;
	// Of DWARF 5 there is a header before them; the older extension has none.
	if (format->version >= 5 && !table->base)
		return false;
	if (mul_overflows(index, size, &at) || add_overflows(at, table->base, &at) ||
	    at > section->size || section->size - at < size)
		return false;
	*ret = load_uint(section->data + at, format->address_size, format->swap);
	return true;
}

bool expr_static_address(const struct expr_format *format, const struct addr_table *table,
			 const unsigned char *expr, size_t size, uint64_t *ret)
{
	const unsigned char *end = expr + size;
	struct expr_op op;
	const unsigned char *p = size ? expr_next(format, expr, end, &op) : NULL;
	if (!p)
		return false;
	uint64_t address = op.number;
	switch (op.code) {
	case DW_OP_addr:
		break;
	case DW_OP_ADDRX:
	case DW_OP_GNU_ADDR_INDEX:
		if (!indexed_address(format, table, op.number, &address))
			return false;
		break;
	default:
		return false;
	}
	if (p != end) {
		p = expr_next(format, p, end, &op);
		if (p != end || op.code != DW_OP_plus_uconst)
			return false;
		address += op.number;
	}
	*ret = address;
	return true;
}
