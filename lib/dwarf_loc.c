// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_loc.h"

#include <dwarf.h>

#include "bytes.h"

// Not in every libdw's dwarf.h; hence the spelling.
#define DW_LLE_VIEW_PAIR 0x9

enum {
	BUDGET_OF_ANY_UNIT =
		32 * 1024,    // a list of 800 entries, as kernels have, is half of it
	BUDGET_PER_BYTE = 16, // kernels: less than 1
};

void loc_reader_init(struct loc_reader *reader, const struct dwarf_file *file,
		     const struct dwarf_unit *unit, const struct elf_section *lists,
		     uint64_t loclists_base, struct elf_window *window)
{
	*reader = (struct loc_reader){
		.format = expr_format_of(file, unit),
		.lists = lists,
		.loclists_base = loclists_base,
		.window = window,
		.path = file->path,
		.budget = BUDGET_OF_ANY_UNIT + BUDGET_PER_BYTE * unit->size,
	};
}

// ---- one expression ----

/* What its operations are. */
struct expr_outline {
	size_t num_ops; /* a DW_OP_stack_value behind a single other one is not counted */
	struct expr_op first;
	bool has_stack_value; /* behind the first */
	/* By the pieces, as in struct param_location. */
	int16_t reg;
	uint64_t first_bytes;
	uint64_t second_bytes;
};

// No convention that we compare with passes integers in a register above these.
static int16_t op_reg(const struct expr_op *op)
{
	if (op->code >= DW_OP_reg0 && op->code <= DW_OP_reg31)
		return (int16_t)(op->code - DW_OP_reg0);
	return op->code == DW_OP_regx && op->number < 32 ? (int16_t)op->number
							 : REG_UNKNOWN;
}

static void set_if_unknown(int16_t *known, int16_t reg)
{
	if (*known == REG_UNKNOWN)
		*known = reg;
}

// The piece at byte @p offset of the parameter is there.
static void mark_piece(struct expr_outline *outline, uint64_t offset, uint64_t word)
{
	if (offset < word)
		outline->first_bytes |= UINT64_C(1) << offset;
	else if (offset - word < 64)
		outline->second_bytes |= UINT64_C(1) << (offset - word);
}

/* False: it cannot be decoded. */
static bool outline_expr(const struct expr_format *format, const unsigned char *p,
			 size_t size, struct expr_outline *ret)
{
	const unsigned char *end = p + size;
	*ret = (struct expr_outline){ .reg = REG_UNKNOWN };
	uint64_t offset = 0;
	while (p != end) {
		struct expr_op op;
		p = expr_next(format, p, end, &op);
		if (!p)
			return false;
		if (!ret->num_ops++)
			ret->first = op;
		else if (op.code == DW_OP_stack_value)
			ret->has_stack_value = true;
		set_if_unknown(&ret->reg, op_reg(&op));
		if (op.code != DW_OP_piece)
			continue;
		// One with nothing before it is of bytes that are nowhere.
		if (ret->num_ops > 1)
			mark_piece(ret, offset, format->address_size);
		if (add_overflows(offset, op.number, &offset))
			offset = UINT64_MAX;
	}
	if (ret->num_ops == 2 && ret->has_stack_value)
		ret->num_ops = 1;
	return true;
}

static bool is_constant(const struct expr_op *op)
{
	return (op->code >= DW_OP_lit0 && op->code <= DW_OP_lit31) ||
	       op->code == DW_OP_constu || op->code == DW_OP_consts;
}

// The register whose value is the parameter's: as it is, or plus a constant.
static int16_t value_reg(const struct expr_outline *outline)
{
	const struct expr_op *op = &outline->first;
	if (op->code >= DW_OP_breg0 && op->code <= DW_OP_breg31)
		return outline->has_stack_value ? (int16_t)(op->code - DW_OP_breg0)
						: REG_UNKNOWN;
	return op_reg(op);
}

// DW_OP_entry_value of a register: the parameter came in that register, which is now lost.
static int16_t entry_reg(const struct expr_format *format, const struct expr_op *op)
{
	if ((op->code != DW_OP_ENTRY_VALUE && op->code != DW_OP_GNU_ENTRY_VALUE) ||
	    !op->number)
		return REG_UNKNOWN;
	const unsigned char *end = op->block + op->number;
	struct expr_op inner;
	return expr_next(format, op->block, end, &inner) == end ? op_reg(&inner)
								: REG_UNKNOWN;
}

// What holds where the function begins; later the parameter may be anywhere.
static void add_first(const struct expr_outline *outline, struct param_location *ret)
{
	bool is_single = outline->num_ops == 1;
	int16_t reg = value_reg(outline);
	ret->reg = reg;
	if (is_single)
		ret->piece_reg = reg;
	ret->is_stack = is_single && outline->first.code == DW_OP_fbreg;
	ret->is_constant = is_constant(&outline->first);
}

/* False: it cannot be decoded. */
static bool add_expr(const struct expr_format *format, const unsigned char *expr,
		     size_t size, bool is_first, struct param_location *ret)
{
	struct expr_outline outline;
	if (!outline_expr(format, expr, size, &outline))
		return false;
	if (!outline.num_ops)
		return true;
	if (is_first)
		add_first(&outline, ret);
	if (outline.num_ops == 1) {
		int16_t reg = entry_reg(format, &outline.first);
		set_if_unknown(&ret->reg, reg);
		set_if_unknown(&ret->piece_reg, reg);
	} else if (!is_constant(&outline.first)) {
		set_if_unknown(&ret->piece_reg, outline.reg);
		ret->first_bytes |= outline.first_bytes;
		ret->second_bytes |= outline.second_bytes;
	}
	return true;
}

void loc_read_expr(const struct loc_reader *reader, const unsigned char *expr,
		   size_t size, struct param_location *ret)
{
	*ret = PARAM_LOCATION_NONE;
	ret->has_location = true;
	add_expr(&reader->format, expr, size, true, ret);
}

// ---- lists ----

struct list_entry {
	bool is_end;
	const unsigned char *expr; /* NULL: it has none */
	size_t size;
};

static const unsigned char *take_expr(const unsigned char *p, const unsigned char *end,
				      uint64_t size, struct list_entry *ret)
{
	if (!p || size > (size_t)(end - p))
		return NULL;
	ret->expr = p;
	ret->size = (size_t)size;
	return p + size;
}

// DWARF 4, 2.6.2: two addresses.
static const unsigned char *
read_loc_entry(const struct expr_format *format, const unsigned char *p,
	       const unsigned char *end, struct list_entry *ret)
{
	unsigned int size = format->address_size;
	if ((size_t)(end - p) < 2 * size)
		return NULL;
	uint64_t from = load_uint(p, size, format->swap);
	uint64_t to = load_uint(p + size, size, format->swap);
	p += 2 * size;
	ret->is_end = !from && !to;
	bool is_base = from == UINT64_MAX >> (64 - 8 * size);
	if (ret->is_end || is_base)
		return p;
	if (end - p < 2)
		return NULL;
	return take_expr(p + 2, end, load16(p, format->swap), ret);
}

// DWARF 5, 2.6.2: what is before the expression.
static const struct {
	uint8_t addresses;
	uint8_t lebs; /* behind them */
	bool has_expr;
} list_entries[] = {
	[DW_LLE_end_of_list] = { 0, 0, false },
	[DW_LLE_base_addressx] = { 0, 1, false },
	[DW_LLE_startx_endx] = { 0, 2, true },
	[DW_LLE_startx_length] = { 0, 2, true },
	[DW_LLE_offset_pair] = { 0, 2, true },
	[DW_LLE_default_location] = { 0, 0, true },
	[DW_LLE_base_address] = { 1, 0, false },
	[DW_LLE_start_end] = { 2, 0, true },
	[DW_LLE_start_length] = { 1, 1, true },
	[DW_LLE_VIEW_PAIR] = { 0, 2, false },
};

static const unsigned char *
read_loclists_entry(const struct expr_format *format, const unsigned char *p,
		    const unsigned char *end, struct list_entry *ret)
{
	if (p == end || *p >= ARRAY_SIZE(list_entries))
		return NULL;
	uint8_t kind = *p++;
	ret->is_end = kind == DW_LLE_end_of_list;
	size_t addresses = list_entries[kind].addresses * (size_t)format->address_size;
	if ((size_t)(end - p) < addresses)
		return NULL;
	p += addresses;
	uint64_t number;
	for (unsigned int i = 0; p && i < list_entries[kind].lebs; i++)
		p = read_uleb(p, end, &number);
	if (!p || !list_entries[kind].has_expr)
		return p;
	p = read_uleb(p, end, &number);
	return take_expr(p, end, number, ret);
}

/* NULL: it does not end before @p end, or is of an unknown kind. */
static const unsigned char *read_entry(const struct loc_reader *reader,
				       const unsigned char *p, const unsigned char *end,
				       struct list_entry *ret)
{
	*ret = (struct list_entry){ 0 };
	if (reader->format.version < 5)
		return read_loc_entry(&reader->format, p, end, ret);
	return read_loclists_entry(&reader->format, p, end, ret);
}

/* Part of the section of lists. */
struct list_bytes {
	const unsigned char *start;
	const unsigned char *end;
	bool is_rest; /* the section ends there */
};

// An offset past the section has no bytes.
static must_check struct btfsmith_error *
bytes_at(const struct loc_reader *reader, uint64_t offset, struct list_bytes *ret)
{
	const struct elf_section *lists = reader->lists;
	*ret = (struct list_bytes){ .is_rest = true };
	if (offset >= lists->size)
		return NULL;
	size_t rest = lists->size - offset, available = rest;
	ret->start = lists->data + offset;
	if (reader->window) {
		struct btfsmith_error *err =
			elf_window_at(reader->window, lists, reader->path, offset,
				      &ret->start, &available);
		if (err)
			return err;
	}
	ret->end = ret->start + available;
	ret->is_rest = available == rest;
	return NULL;
}

struct btfsmith_error *
loc_read_list(struct loc_reader *reader, uint64_t offset, struct param_location *ret)
{
	struct param_location loc = PARAM_LOCATION_NONE;
	loc.has_location = true;
	struct list_bytes bytes;
	struct btfsmith_error *err = bytes_at(reader, offset, &bytes);
	if (err)
		return err;
	const unsigned char *p = bytes.start;
	bool is_first = true;
	for (;;) {
		struct list_entry entry;
		const unsigned char *next = read_entry(reader, p, bytes.end, &entry);
		if (!next && !bytes.is_rest && p != bytes.start) {
			// Perhaps it is only cut off.
			offset += (size_t)(p - bytes.start);
			err = bytes_at(reader, offset, &bytes);
			if (err)
				return err;
			p = bytes.start;
			continue;
		}
		if (!next || entry.is_end || (size_t)(next - p) > reader->budget)
			break;
		reader->budget -= (size_t)(next - p);
		p = next;
		if (!entry.expr)
			continue;
		if (!add_expr(&reader->format, entry.expr, entry.size, is_first, &loc))
			break;
		is_first = false;
		if (reader->registers_only && loc.reg != REG_UNKNOWN &&
		    loc.piece_reg != REG_UNKNOWN)
			break;
	}
	*ret = loc;
	return NULL;
}

struct btfsmith_error *loc_read_list_by_index(struct loc_reader *reader, uint64_t index,
					      struct param_location *ret)
{
	uint64_t size = reader->format.offset_size, at, offset = UINT64_MAX;
	if (reader->loclists_base && !mul_overflows(index, size, &at) &&
	    !add_overflows(at, reader->loclists_base, &at)) {
		struct list_bytes bytes;
		struct btfsmith_error *err = bytes_at(reader, at, &bytes);
		if (err)
			return err;
		if ((size_t)(bytes.end - bytes.start) >= size &&
		    add_overflows(load_uint(bytes.start, (unsigned int)size,
					    reader->format.swap),
				  reader->loclists_base, &offset))
			offset = UINT64_MAX;
	}
	return loc_read_list(reader, offset, ret);
}
