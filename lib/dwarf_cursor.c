// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_cursor.h"

#include <stdarg.h>
#include <stdio.h>

#include <dwarf.h>

#include "error.h"

bool cursor_fail(struct dwarf_cursor *cursor, const unsigned char *pos,
		 const char *format, ...)
{
	char what[160];
	va_list args;
	va_start(args, format);
	vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	btfsmith_error_destroy(cursor->err);
	cursor->err = dwarf_error(cursor->file, dwarf_unit_section_name(cursor->unit),
				  cursor->unit->offset + cursor_offset(cursor, pos), "%s",
				  what);
	return false;
}

static const unsigned char *cut_off(struct dwarf_cursor *cursor, const unsigned char *p)
{
	cursor_fail(cursor, p, "the unit ends inside a DIE");
	return NULL;
}

// ---- names ----

static const unsigned char *intern(struct dwarf_cursor *cursor, const unsigned char *p,
				   const unsigned char *text, size_t len, uint64_t *slot)
{
	uint32_t name = names_from_text(cursor->names, (const char *)text, len);
	if (name == NAME_ERROR) {
		cursor->err = error_no_memory();
		return NULL;
	}
	*slot = name;
	return p;
}

static const unsigned char *
read_string(struct dwarf_cursor *cursor, const unsigned char *p, uint64_t *slot)
{
	const unsigned char *nul = memchr(p, 0, (size_t)(cursor->end - p));
	if (!nul)
		return cut_off(cursor, p);
	return intern(cursor, nul + 1, p, (size_t)(nul - p), slot);
}

static const unsigned char *read_line_string(struct dwarf_cursor *cursor,
					     const unsigned char *p, uint64_t size,
					     uint64_t *slot)
{
	const struct elf_section *section = &cursor->file->line_str;
	uint64_t offset = load_uint(p, (unsigned int)size, cursor->file->swap);
	const unsigned char *nul = NULL;
	if (offset < section->size)
		nul = memchr(section->data + offset, 0, section->size - offset);
	if (!nul) {
		cursor_fail(cursor, p, "string offset 0x%llx is past .debug_line_str",
			    (unsigned long long)offset);
		return NULL;
	}
	return intern(cursor, p + size, section->data + offset,
		      (size_t)(nul - (section->data + offset)), slot);
}

static bool name_at(struct dwarf_cursor *cursor, const unsigned char *p, uint64_t offset,
		    uint64_t *slot)
{
	if (offset >= cursor->names->section_size)
		return cursor_fail(cursor, p, "string offset 0x%llx is past .debug_str",
				   (unsigned long long)offset);
	*slot = name_from_offset(offset);
	return true;
}

// DWARF 5, 7.26: the string's offset is entry number @p index of the unit's table.
static bool name_by_index(struct dwarf_cursor *cursor, const unsigned char *p,
			  uint64_t index, uint64_t *slot)
{
	const struct elf_section *section = &cursor->file->str_offsets;
	*slot = 0;
	if (unlikely(cursor->str_offsets_base == STR_OFFSETS_UNKNOWN))
		return true;
	uint64_t size = cursor->unit->offset_size, at;
	if (mul_overflows(index, size, &at) ||
	    add_overflows(at, cursor->str_offsets_base, &at) || at > section->size ||
	    section->size - at < size)
		return cursor_fail(cursor, p,
				   "string index 0x%llx is past .debug_str_offsets",
				   (unsigned long long)index);
	return name_at(cursor, p,
		       load_uint(section->data + at, (unsigned int)size,
				 cursor->file->swap),
		       slot);
}

static uint64_t load_odd(const unsigned char *p, unsigned int size, bool big_endian)
{
	uint64_t value = 0;
	for (unsigned int i = 0; i < size; i++)
		value |= (uint64_t)p[big_endian ? size - 1 - i : i] << 8 * i;
	return value;
}

// Of a string or an address; as many bytes as the step says, 0: ULEB.
static const unsigned char *read_index(struct dwarf_cursor *cursor,
				       const struct plan_step *step,
				       const unsigned char *p, uint64_t *ret)
{
	if (step->value) {
		*ret = load_odd(p, (unsigned int)step->value, cursor->file->big_endian);
		return p + step->value;
	}
	const unsigned char *next = read_uleb(p, cursor->end, ret);
	return next ? next : cut_off(cursor, p);
}

static const unsigned char *read_name_index(struct dwarf_cursor *cursor,
					    const struct plan_step *step,
					    const unsigned char *p, uint64_t *slot)
{
	uint64_t index;
	const unsigned char *next = read_index(cursor, step, p, &index);
	if (!next)
		return NULL;
	return name_by_index(cursor, p, index, slot) ? next : NULL;
}

// ---- references ----

static bool reference_inside(struct dwarf_cursor *cursor, const unsigned char *p,
			     uint64_t offset, uint64_t *slot)
{
	if (offset >= cursor->unit->size)
		return cursor_fail(cursor, p, "reference 0x%llx is outside the unit",
				   (unsigned long long)offset);
	*slot = offset + cursor->graph_off + 1;
	return true;
}

static bool reference_to_section(struct dwarf_cursor *cursor, const unsigned char *p,
				 uint64_t offset, uint64_t *slot)
{
	if (offset >= cursor->file->info.size)
		return cursor_fail(cursor, p, "reference 0x%llx is outside .debug_info",
				   (unsigned long long)offset);
	// The caller reads all units into one graph before it lets such references come.
	*slot = cursor->may_refer_outside ? offset + 1 : 0;
	return true;
}

static uint64_t
reference_by_signature(const struct dwarf_cursor *cursor, uint64_t signature)
{
	const struct dwarf_unit *unit = dwarf_file_type_unit(cursor->file, signature);
	if (!unit || !cursor->may_refer_outside)
		return 0;
	uint64_t base = unit->is_in_types ? cursor->file->info.size : 0;
	return base + unit->offset + unit->type_offset + 1;
}

// ---- numbers and blocks ----

static const unsigned char *block_start(struct dwarf_cursor *cursor,
					const struct plan_step *step,
					const unsigned char *p, uint64_t *len)
{
	const unsigned char *start = p + step->value;
	if (step->value)
		*len = load_uint(p, (unsigned int)step->value, cursor->file->swap);
	else
		start = read_uleb(p, cursor->end, len);
	if (!start || *len > (size_t)(cursor->end - start))
		return cut_off(cursor, p);
	return start;
}

// DW_AT_data_member_location as an expression: a constant added to the object's address.
static uint64_t location_value(const unsigned char *p, const unsigned char *end)
{
	uint64_t value;
	if (p == end || (*p != DW_OP_plus_uconst && *p != DW_OP_constu))
		return UINT64_MAX;
	const unsigned char *next = read_uleb(p + 1, end, &value);
	bool is_whole = next == end || (next && next + 1 == end && *next == DW_OP_plus);
	return is_whole ? value : UINT64_MAX;
}

// The low 64 bits of a number of any size.
static uint64_t block_number(const unsigned char *p, uint64_t len, bool big_endian)
{
	if (big_endian && len > 8)
		p += len - 8;
	return load_odd(p, len > 8 ? 8 : (unsigned int)len, big_endian);
}

// ---- addresses and places ----

bool cursor_address(const struct dwarf_cursor *cursor, uint64_t index, uint64_t *ret)
{
	const struct elf_section *section = &cursor->file->addr;
	unsigned int size = cursor->unit->address_size;
	uint64_t at;
	if (mul_overflows(index, size, &at) || add_overflows(at, cursor->addr_base, &at) ||
	    at > section->size || section->size - at < size)
		return false;
	*ret = load_uint(section->data + at, size, cursor->file->swap);
	return true;
}

static const unsigned char *read_address_index(struct dwarf_cursor *cursor,
					       const struct plan_step *step,
					       const unsigned char *p, uint64_t *slot)
{
	uint64_t index;
	const unsigned char *next = read_index(cursor, step, p, &index);
	if (!next)
		return NULL;
	if (!cursor_address(cursor, index, slot)) {
		cursor_fail(cursor, p, "address index 0x%llx is past .debug_addr",
			    (unsigned long long)index);
		return NULL;
	}
	return next;
}

static uint64_t make_place(enum dwarf_place_form form, uint64_t at)
{
	const uint64_t most = (UINT64_C(1) << DWARF_PLACE_FORM_SHIFT) - 1;
	return (uint64_t)form << DWARF_PLACE_FORM_SHIFT | (at < most ? at : most);
}

// An expression of 2^30 bytes or more is none.
static uint64_t make_expression(const struct dwarf_cursor *cursor, const unsigned char *p,
				uint64_t len)
{
	if (len >> (DWARF_PLACE_FORM_SHIFT - DWARF_PLACE_LEN_SHIFT))
		len = 0;
	return make_place(PLACE_EXPRESSION,
			  len << DWARF_PLACE_LEN_SHIFT | cursor_offset(cursor, p));
}

// ---- DW_FORM_indirect ----

static const unsigned char *
skip_form(struct dwarf_cursor *cursor, const unsigned char *p, uint64_t form)
{
	struct plan_step step = { .slot = SLOT_NONE };
	const struct dwarf_unit *unit = cursor->unit;
	size_t size = form <= UINT16_MAX
			      ? dwarf_form_size((unsigned int)form, unit->address_size,
						unit->offset_size, unit->version)
			      : SIZE_MAX;
	if (size != SIZE_MAX && form != DW_FORM_implicit_const)
		return (size_t)(cursor->end - p) >= size ? p + size : cut_off(cursor, p);
	if (form > UINT16_MAX || !dwarf_form_skip((unsigned int)form, &step) ||
	    step.op == OP_INDIRECT) {
		cursor_fail(cursor, p, "DW_FORM_indirect of form 0x%llx",
			    (unsigned long long)form);
		return NULL;
	}
	if (step.op == OP_SKIP_BLOCK && (size_t)(cursor->end - p) < step.value)
		return cut_off(cursor, p);
	return cursor_step(cursor, &step, p);
}

// The form precedes the value. No compiler emits this for types: a wanted one is an error.
static const unsigned char *read_indirect(struct dwarf_cursor *cursor,
					  const struct plan_step *step,
					  const unsigned char *p)
{
	uint64_t form;
	const unsigned char *next = read_uleb(p, cursor->end, &form);
	if (!next)
		return cut_off(cursor, p);
	if (step->slot != SLOT_NONE) {
		cursor_fail(cursor, p,
			    "DW_FORM_indirect is not supported for attributes of types");
		return NULL;
	}
	return skip_form(cursor, next, form);
}

static const unsigned char *run_step(struct dwarf_cursor *cursor,
				     const struct plan_step *step, const unsigned char *p)
{
	const bool swap = cursor->file->swap;
	uint64_t *slot = &cursor->slots[step->slot];
	uint64_t value;
	const unsigned char *next;
	switch ((enum plan_op)step->op) {
	case OP_U8:
		*slot = load64(p, swap);
		return p + 8;
	case OP_U16:
		*slot = block_number(p, 16, cursor->file->big_endian);
		return p + 16;
	case OP_ULEB:
		next = read_uleb(p, cursor->end, slot);
		return next ? next : cut_off(cursor, p);
	case OP_SLEB:
		next = read_sleb(p, cursor->end, slot);
		return next ? next : cut_off(cursor, p);
	case OP_STRP8:
		return name_at(cursor, p, load64(p, swap), slot) ? p + 8 : NULL;
	case OP_STRING:
		return read_string(cursor, p, slot);
	case OP_LINE_STRP:
		return read_line_string(cursor, p, step->value, slot);
	case OP_STRX:
		return read_name_index(cursor, step, p, slot);
	case OP_REF1:
		return reference_inside(cursor, p, *p, slot) ? p + 1 : NULL;
	case OP_REF2:
		return reference_inside(cursor, p, load16(p, swap), slot) ? p + 2 : NULL;
	case OP_REF8:
		return reference_inside(cursor, p, load64(p, swap), slot) ? p + 8 : NULL;
	case OP_REF_ULEB:
		next = read_uleb(p, cursor->end, &value);
		if (!next)
			return cut_off(cursor, p);
		return reference_inside(cursor, p, value, slot) ? next : NULL;
	case OP_REF_ADDR:
		value = load_uint(p, (unsigned int)step->value, swap);
		return reference_to_section(cursor, p, value, slot) ? p + step->value
								    : NULL;
	case OP_REF_SIG8:
		*slot = reference_by_signature(cursor, load64(p, swap));
		return p + 8;
	case OP_LOCATION:
		p = block_start(cursor, step, p, &value);
		if (p)
			*slot = location_value(p, p + value);
		return p ? p + value : NULL;
	case OP_BLOCK_VALUE:
		p = block_start(cursor, step, p, &value);
		if (p)
			*slot = block_number(p, value, cursor->file->big_endian);
		return p ? p + value : NULL;
	case OP_EXPRESSION:
		p = block_start(cursor, step, p, &value);
		if (p)
			*slot = make_expression(cursor, p, value);
		return p ? p + value : NULL;
	case OP_LIST4:
		*slot = make_place(PLACE_LIST, load32(p, swap));
		return p + 4;
	case OP_LIST8:
		*slot = make_place(PLACE_LIST, load64(p, swap));
		return p + 8;
	case OP_LISTX:
		next = read_uleb(p, cursor->end, &value);
		if (!next)
			return cut_off(cursor, p);
		*slot = make_place(PLACE_LIST_INDEX, value);
		return next;
	case OP_ADDRX:
		return read_address_index(cursor, step, p, slot);
	case OP_SKIP_BLOCK:
		p = block_start(cursor, step, p, &value);
		return p ? p + value : NULL;
	case OP_SKIP_LEB:
		next = read_uleb(p, cursor->end, &value);
		return next ? next : cut_off(cursor, p);
	case OP_SKIP_STRING:
		next = memchr(p, 0, (size_t)(cursor->end - p));
		return next ? next + 1 : cut_off(cursor, p);
	case OP_INDIRECT:
		return read_indirect(cursor, step, p);
	case OP_END:
	case OP_CONST:
	case OP_U1:
	case OP_U2:
	case OP_U4:
	case OP_STRP4:
	case OP_REF4:
		break;
	}
	cursor_fail(cursor, p, "internal error: step %u", step->op);
	return NULL;
}

const unsigned char *cursor_step(struct dwarf_cursor *cursor,
				 const struct plan_step *step, const unsigned char *p)
{
	const unsigned char *next = run_step(cursor, step, p);
	if (next && (size_t)(cursor->end - next) < step->rest)
		return cut_off(cursor, p);
	return next;
}
