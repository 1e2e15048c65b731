// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_form.h"

#include <dwarf.h>

size_t dwarf_form_size(unsigned int form, uint8_t address_size, uint8_t offset_size,
		       uint16_t version)
{
	switch (form) {
	case DW_FORM_flag_present:
	case DW_FORM_implicit_const:
		return 0;
	case DW_FORM_data1:
	case DW_FORM_ref1:
	case DW_FORM_flag:
	case DW_FORM_strx1:
	case DW_FORM_addrx1:
		return 1;
	case DW_FORM_data2:
	case DW_FORM_ref2:
	case DW_FORM_strx2:
	case DW_FORM_addrx2:
		return 2;
	case DW_FORM_strx3:
	case DW_FORM_addrx3:
		return 3;
	case DW_FORM_data4:
	case DW_FORM_ref4:
	case DW_FORM_ref_sup4:
	case DW_FORM_strx4:
	case DW_FORM_addrx4:
		return 4;
	case DW_FORM_data8:
	case DW_FORM_ref8:
	case DW_FORM_ref_sig8:
	case DW_FORM_ref_sup8:
		return 8;
	case DW_FORM_data16:
		return 16;
	case DW_FORM_addr:
		return address_size;
	case DW_FORM_ref_addr:
		return version == 2 ? address_size : offset_size;
	case DW_FORM_strp:
	case DW_FORM_line_strp:
	case DW_FORM_sec_offset:
	case DW_FORM_strp_sup:
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_GNU_strp_alt:
		return offset_size;
	default:
		return SIZE_MAX;
	}
}

bool dwarf_form_is_supplementary(uint64_t form)
{
	switch (form) {
	case DW_FORM_ref_sup4:
	case DW_FORM_ref_sup8:
	case DW_FORM_strp_sup:
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_GNU_strp_alt:
		return true;
	default:
		return false;
	}
}

bool dwarf_form_skip(unsigned int form, struct plan_step *step)
{
	switch (form) {
	case DW_FORM_udata:
	case DW_FORM_sdata:
	case DW_FORM_ref_udata:
	case DW_FORM_strx:
	case DW_FORM_addrx:
	case DW_FORM_loclistx:
	case DW_FORM_rnglistx:
	case DW_FORM_GNU_addr_index:
	case DW_FORM_GNU_str_index:
		step->op = OP_SKIP_LEB;
		return true;
	case DW_FORM_string:
		step->op = OP_SKIP_STRING;
		return true;
	case DW_FORM_block1:
		step->value = 1;
		break;
	case DW_FORM_block2:
		step->value = 2;
		break;
	case DW_FORM_block4:
		step->value = 4;
		break;
	case DW_FORM_block:
	case DW_FORM_exprloc:
		step->value = 0;
		break;
	case DW_FORM_indirect:
		step->op = OP_INDIRECT;
		return true;
	default:
		return false;
	}
	step->op = OP_SKIP_BLOCK;
	return true;
}

static enum plan_op name_op(unsigned int form, uint8_t offset_size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_strp:
		return offset_size == 4 ? OP_STRP4 : OP_STRP8;
	case DW_FORM_string:
		return OP_STRING;
	case DW_FORM_line_strp:
		*value = offset_size;
		return OP_LINE_STRP;
	case DW_FORM_strx:
		*value = 0;
		return OP_STRX;
	case DW_FORM_strx1:
		*value = 1;
		return OP_STRX;
	case DW_FORM_strx2:
		*value = 2;
		return OP_STRX;
	case DW_FORM_strx3:
		*value = 3;
		return OP_STRX;
	case DW_FORM_strx4:
		*value = 4;
		return OP_STRX;
	default:
		return OP_END;
	}
}

static enum plan_op reference_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_ref1:
		return OP_REF1;
	case DW_FORM_ref2:
		return OP_REF2;
	case DW_FORM_ref4:
		return OP_REF4;
	case DW_FORM_ref8:
		return OP_REF8;
	case DW_FORM_ref_udata:
		return OP_REF_ULEB;
	case DW_FORM_ref_addr:
		*value = size;
		return OP_REF_ADDR;
	case DW_FORM_ref_sig8:
		return OP_REF_SIG8;
	default:
		return OP_END;
	}
}

static enum plan_op number_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_data1:
	case DW_FORM_flag:
		return OP_U1;
	case DW_FORM_data2:
		return OP_U2;
	case DW_FORM_data4:
		return OP_U4;
	case DW_FORM_data8:
		return OP_U8;
	case DW_FORM_data16:
		return OP_U16;
	case DW_FORM_udata:
		return OP_ULEB;
	case DW_FORM_sdata:
		return OP_SLEB;
	case DW_FORM_implicit_const:
		return OP_CONST;
	case DW_FORM_flag_present:
		*value = 1;
		return OP_CONST;
	case DW_FORM_sec_offset:
		return size == 4 ? OP_U4 : OP_U8;
	default:
		return OP_END;
	}
}

static enum plan_op block_op(unsigned int form, enum plan_op op, uint64_t *value)
{
	switch (form) {
	case DW_FORM_block1:
		*value = 1;
		return op;
	case DW_FORM_block2:
		*value = 2;
		return op;
	case DW_FORM_block4:
		*value = 4;
		return op;
	case DW_FORM_block:
	case DW_FORM_exprloc:
		*value = 0;
		return op;
	default:
		return OP_END;
	}
}

static enum plan_op address_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_addr:
		return size == 4 ? OP_U4 : size == 8 ? OP_U8 : OP_END;
	case DW_FORM_addrx:
		*value = 0;
		return OP_ADDRX;
	case DW_FORM_addrx1:
		*value = 1;
		return OP_ADDRX;
	case DW_FORM_addrx2:
		*value = 2;
		return OP_ADDRX;
	case DW_FORM_addrx3:
		*value = 3;
		return OP_ADDRX;
	case DW_FORM_addrx4:
		*value = 4;
		return OP_ADDRX;
	default:
		return OP_END;
	}
}

// Before DWARF 4 an offset into .debug_loc had the form of a number.
static enum plan_op expression_op(unsigned int form, size_t size, uint64_t *value)
{
	switch (form) {
	case DW_FORM_data4:
	case DW_FORM_data8:
	case DW_FORM_sec_offset:
		return size == 4 ? OP_LIST4 : OP_LIST8;
	case DW_FORM_loclistx:
		return OP_LISTX;
	default:
		return block_op(form, OP_EXPRESSION, value);
	}
}

enum plan_op dwarf_form_load(enum form_class class, unsigned int form, size_t size,
			     uint8_t offset_size, uint64_t *value)
{
	enum plan_op op = OP_END;
	switch (class) {
	case CLASS_NAME:
		return name_op(form, offset_size, value);
	case CLASS_REFERENCE:
		return reference_op(form, size, value);
	case CLASS_NUMBER:
		return number_op(form, size, value);
	case CLASS_BYTES:
		op = number_op(form, size, value);
		if (op == OP_END && form != DW_FORM_exprloc)
			op = block_op(form, OP_BLOCK_VALUE, value);
		return op;
	case CLASS_LOCATION:
		op = number_op(form, size, value);
		return op != OP_END ? op : block_op(form, OP_LOCATION, value);
	case CLASS_ADDRESS:
		return address_op(form, size, value);
	case CLASS_EXPRESSION:
		return expression_op(form, size, value);
	case CLASS_PRESENCE:
		break;
	}
	return op;
}
