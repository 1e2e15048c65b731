// SPDX-License-Identifier: LGPL-2.1-or-later
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>
#include <dwarf.h>

#include "bytes.h"
#include "dwarf_loc.h"

struct bytes {
	const unsigned char *data;
	size_t size;
};

#define BYTES(...)                                                                       \
	{                                                                                \
		(const unsigned char[]){ __VA_ARGS__ },                                  \
			sizeof((const unsigned char[]){ __VA_ARGS__ })                   \
	}
#define EMPTY                                                                            \
	{                                                                                \
		(const unsigned char *)"", 0                                             \
	}

/* The ways a unit may store things; each row below is tried in all of them. */
static const struct expr_format formats[] = {
	{ .version = 2, .address_size = 4, .offset_size = 4 },
	{ .version = 4, .address_size = 8, .offset_size = 4 },
	{ .version = 4, .address_size = 8, .offset_size = 4, .swap = true },
	{ .version = 4, .address_size = 2, .offset_size = 4 },
	{ .version = 5, .address_size = 8, .offset_size = 4 },
	{ .version = 5, .address_size = 8, .offset_size = 8, .swap = true },
	{ .version = 5, .address_size = 4, .offset_size = 4, .swap = true },
};

// ---- writing ----

struct buffer {
	unsigned char bytes[4096];
	size_t size;
};

static void put(struct buffer *buffer, const void *data, size_t size)
{
	assert_true(sizeof(buffer->bytes) - buffer->size >= size);
	memcpy(buffer->bytes + buffer->size, data, size);
	buffer->size += size;
}

static void put_byte(struct buffer *buffer, unsigned int byte)
{
	put(buffer, &(unsigned char){ (unsigned char)byte }, 1);
}

static void put_uint(struct buffer *buffer, uint64_t value, unsigned int size, bool swap)
{
	bool big_endian = swap != host_is_big_endian();
	for (unsigned int i = 0; i < size; i++)
		put_byte(buffer, value >> 8 * (big_endian ? size - 1 - i : i) & 0xff);
}

static void put_uleb(struct buffer *buffer, uint64_t value)
{
	for (; value >= 0x80; value >>= 7)
		put_byte(buffer, (value & 0x7f) | 0x80);
	put_byte(buffer, (unsigned int)value);
}

static void
put_address(struct buffer *buffer, const struct expr_format *format, uint64_t address)
{
	put_uint(buffer, address, format->address_size, format->swap);
}

// An entry of .debug_loc, behind one that selects a base.
static void put_loc_entry(struct buffer *buffer, const struct expr_format *format,
			  const struct bytes *expr)
{
	put_address(buffer, format, UINT64_MAX);
	put_address(buffer, format, 0x1000);
	put_address(buffer, format, 0);
	put_address(buffer, format, 0x10);
	put_uint(buffer, expr->size, 2, format->swap);
	put(buffer, expr->data, expr->size);
}

// An entry of .debug_loclists, each @p kind of those with an expression behind one without.
static void put_loclists_entry(struct buffer *buffer, const struct expr_format *format,
			       const struct bytes *expr, unsigned int kind)
{
	switch (kind % 3) {
	case 0:
		put_byte(buffer, DW_LLE_base_addressx);
		put_uleb(buffer, 300);
		break;
	case 1:
		put_byte(buffer, DW_LLE_base_address);
		put_address(buffer, format, 0x123456);
		break;
	case 2:
		put_byte(buffer, 9); // DW_LLE_view_pair
		put_uleb(buffer, 1);
		put_uleb(buffer, 200);
		break;
	}
	static const unsigned char kinds[] = {
		DW_LLE_offset_pair, DW_LLE_start_end,    DW_LLE_startx_length,
		DW_LLE_startx_endx, DW_LLE_start_length, DW_LLE_default_location,
	};
	kind = kinds[kind % ARRAY_SIZE(kinds)];
	put_byte(buffer, kind);
	if (kind == DW_LLE_start_end || kind == DW_LLE_start_length)
		put_address(buffer, format, 0x123456);
	if (kind == DW_LLE_start_end)
		put_address(buffer, format, 0x123466);
	else if (kind != DW_LLE_default_location)
		put_uleb(buffer, 0x4567);
	if (kind == DW_LLE_startx_length || kind == DW_LLE_startx_endx ||
	    kind == DW_LLE_offset_pair)
		put_uleb(buffer, 0x89);
	put_uleb(buffer, expr->size);
	put(buffer, expr->data, expr->size);
}

static void put_entry(struct buffer *buffer, const struct expr_format *format,
		      const struct bytes *expr, unsigned int kind)
{
	if (format->version < 5)
		put_loc_entry(buffer, format, expr);
	else
		put_loclists_entry(buffer, format, expr, kind);
}

static void put_end(struct buffer *buffer, const struct expr_format *format)
{
	static const unsigned char zeros[16];
	put(buffer, zeros, format->version < 5 ? 2 * format->address_size : 1);
}

// ---- what locations say ----

struct row {
	const char *name;
	struct bytes exprs[4]; /* in the list's order; data NULL ends them */
	struct param_location want;
};

#define NOTHING                                                                          \
	{                                                                                \
		.has_location = true, .reg = -1, .piece_reg = -1                         \
	}
#define REG(n)                                                                           \
	{                                                                                \
		.has_location = true, .reg = (n), .piece_reg = (n)                       \
	}
#define REGS(small, large)                                                               \
	{                                                                                \
		.has_location = true, .reg = (small), .piece_reg = (large)               \
	}
#define ON_STACK                                                                         \
	{                                                                                \
		.has_location = true, .reg = -1, .piece_reg = -1, .is_stack = true       \
	}
#define CONSTANT                                                                         \
	{                                                                                \
		.has_location = true, .reg = -1, .piece_reg = -1, .is_constant = true    \
	}
#define PIECES(small, large, first, second)                                              \
	{                                                                                \
		.has_location = true, .reg = (small), .piece_reg = (large),              \
		.first_bytes = (first), .second_bytes = (second)                         \
	}

#define R(n) (DW_OP_reg0 + (n))
#define B(n) (DW_OP_breg0 + (n))
#define SV DW_OP_stack_value
#define P(bytes) DW_OP_piece, (bytes)
#define ENTRY_VALUE 0xa3
#define GNU_ENTRY_VALUE 0xf3
#define GNU_UNINIT 0xf0
#define UNKNOWN_OP 0x02

static const struct row rows[] = {
	// One operation.
	{ "no expression", { EMPTY }, NOTHING },
	{ "register 0", { BYTES(R(0)) }, REG(0) },
	{ "register 31", { BYTES(R(31)) }, REG(31) },
	{ "register by number", { BYTES(DW_OP_regx, 5) }, REG(5) },
	{ "register 31 by number", { BYTES(DW_OP_regx, 31) }, REG(31) },
	{ "register 32", { BYTES(DW_OP_regx, 32) }, NOTHING },
	{ "register of 70000", { BYTES(DW_OP_regx, 0xf0, 0xa2, 4) }, NOTHING },
	{ "register as value", { BYTES(R(5), SV) }, REG(5) },
	{ "in memory at a register", { BYTES(B(5), 0) }, NOTHING },
	{ "value of a register", { BYTES(B(5), 0, SV) }, REG(5) },
	{ "and a number", { BYTES(B(31), 0x80, 0x7f, SV) }, REG(31) },
	{ "in the frame", { BYTES(DW_OP_fbreg, 0x70) }, ON_STACK },
	{ "frame address as value", { BYTES(DW_OP_fbreg, 0x70, SV) }, ON_STACK },
	{ "literal 0", { BYTES(DW_OP_lit0) }, CONSTANT },
	{ "literal 31", { BYTES(DW_OP_lit31, SV) }, CONSTANT },
	{ "constu", { BYTES(DW_OP_constu, 0xac, 2, SV) }, CONSTANT },
	{ "consts", { BYTES(DW_OP_consts, 0x7f, SV) }, CONSTANT },
	{ "const1u", { BYTES(DW_OP_const1u, 200, SV) }, NOTHING },
	{ "implicit value", { BYTES(DW_OP_implicit_value, 2, 1, 2) }, NOTHING },
	{ "only a stack value", { BYTES(SV) }, NOTHING },
	{ "only a piece", { BYTES(P(8)) }, NOTHING },

	// Entry values.
	{ "entry value", { BYTES(ENTRY_VALUE, 1, R(5)) }, REG(5) },
	{ "entry value as value", { BYTES(ENTRY_VALUE, 1, R(5), SV) }, REG(5) },
	{ "GNU entry value", { BYTES(GNU_ENTRY_VALUE, 1, R(6), SV) }, REG(6) },
	{ "entry value of a register by number",
	  { BYTES(ENTRY_VALUE, 2, DW_OP_regx, 7, SV) },
	  REG(7) },
	{ "entry value of register 40",
	  { BYTES(ENTRY_VALUE, 2, DW_OP_regx, 40) },
	  NOTHING },
	{ "entry value of memory", { BYTES(ENTRY_VALUE, 2, B(5), 0, SV) }, NOTHING },
	{ "entry value of two operations", { BYTES(ENTRY_VALUE, 2, R(5), SV) }, NOTHING },
	{ "entry value of nothing", { BYTES(ENTRY_VALUE, 0, SV) }, NOTHING },
	{ "entry value of nothing, at the end", { BYTES(ENTRY_VALUE, 0) }, NOTHING },
	{ "entry value of what is unknown",
	  { BYTES(ENTRY_VALUE, 1, UNKNOWN_OP) },
	  NOTHING },
	{ "entry value, cut off", { BYTES(ENTRY_VALUE, 1, DW_OP_regx, SV) }, NOTHING },
	{ "entry value plus 1",
	  { BYTES(ENTRY_VALUE, 1, R(5), DW_OP_plus_uconst, 1, SV) },
	  NOTHING },

	// Several operations, of a parameter in one register.
	{ "computed from a register", { BYTES(B(5), 0, DW_OP_neg, SV) }, REGS(5, -1) },
	{ "fetched through a register", { BYTES(B(5), 0, DW_OP_deref) }, NOTHING },
	{ "stack value before the end", { BYTES(B(5), 0, SV, DW_OP_nop) }, REGS(5, -1) },
	{ "register and more", { BYTES(R(5), GNU_UNINIT) }, REG(5) },
	{ "computed from a constant",
	  { BYTES(DW_OP_lit5, DW_OP_lit3, DW_OP_plus, SV) },
	  CONSTANT },
	{ "fetched from the frame", { BYTES(DW_OP_fbreg, 0, DW_OP_deref, SV) }, NOTHING },

	// Pieces.
	{ "two words", { BYTES(R(5), P(8), R(4), P(8)) }, PIECES(5, 5, 1, 1) },
	{ "halves of a word", { BYTES(R(5), P(4), R(4), P(4)) }, PIECES(5, 5, 0x11, 0) },
	{ "only the first word", { BYTES(R(5), P(8), P(8)) }, PIECES(5, 5, 1, 1) },
	{ "only the second word", { BYTES(P(8), R(4), P(8)) }, PIECES(-1, 4, 0, 1) },
	{ "only from byte 4 on", { BYTES(P(4), R(5), P(4)) }, PIECES(-1, 5, 0x10, 0) },
	{ "second word computed",
	  { BYTES(R(5), P(8), B(4), 0, SV, P(8)) },
	  PIECES(5, 5, 1, 1) },
	{ "first word computed",
	  { BYTES(B(5), 0, SV, P(8), R(4), P(8)) },
	  PIECES(5, 4, 1, 1) },
	{ "first word constant", { BYTES(DW_OP_lit0, SV, P(8), R(4), P(8)) }, CONSTANT },
	{ "last byte that is told",
	  { BYTES(P(71), R(5), P(1)) },
	  PIECES(-1, 5, 0, UINT64_C(1) << 63) },
	{ "bytes behind are not told",
	  { BYTES(P(72), R(5), P(1)) },
	  PIECES(-1, 5, 0, 0) },
	{ "sizes that wrap around",
	  { BYTES(P(2), R(5), DW_OP_piece, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff,
		  0xff, 1, R(4), P(1)) },
	  PIECES(-1, 5, 4, 0) },
	{ "pieces of bits are not told",
	  { BYTES(R(5), DW_OP_bit_piece, 3, 0, R(4), P(1)) },
	  PIECES(5, 5, 1, 0) },

	// Lists.
	{ "only the first place counts",
	  { BYTES(R(5)), BYTES(R(3)), BYTES(R(2)) },
	  REG(5) },
	{ "stack first", { BYTES(DW_OP_fbreg, 0), BYTES(R(5)) }, ON_STACK },
	{ "stack later", { BYTES(R(5)), BYTES(DW_OP_fbreg, 0) }, REG(5) },
	{ "constant later", { BYTES(B(5), 1), BYTES(DW_OP_lit1, SV) }, NOTHING },
	{ "nothing first, then a register", { EMPTY, BYTES(R(5)) }, NOTHING },
	{ "nothing first, then a value", { EMPTY, BYTES(B(5), 0, SV) }, NOTHING },
	{ "nothing first, then a constant", { EMPTY, BYTES(DW_OP_lit1) }, NOTHING },
	{ "nothing first, then the stack", { EMPTY, BYTES(DW_OP_fbreg, 0) }, NOTHING },
	{ "entry value later", { BYTES(R(3)), BYTES(ENTRY_VALUE, 1, R(5), SV) }, REG(3) },
	{ "entry value last",
	  { EMPTY, BYTES(B(3), 0), BYTES(R(3)), BYTES(GNU_ENTRY_VALUE, 1, R(5), SV) },
	  REG(5) },
	{ "two entry values",
	  { BYTES(DW_OP_fbreg, 0), BYTES(ENTRY_VALUE, 1, R(5)),
	    BYTES(ENTRY_VALUE, 1, R(4)) },
	  { .has_location = true, .reg = 5, .piece_reg = 5, .is_stack = true } },
	{ "constant, and an entry value",
	  { BYTES(DW_OP_lit0, SV), BYTES(ENTRY_VALUE, 1, R(4), SV) },
	  { .has_location = true, .reg = 4, .piece_reg = 4, .is_constant = true } },
	{ "entry value for one reading",
	  { BYTES(B(5), 0, DW_OP_neg, SV), BYTES(ENTRY_VALUE, 1, R(4)) },
	  REGS(5, 4) },
	{ "pieces later",
	  { BYTES(R(5)), EMPTY, BYTES(R(0), P(4), R(1), P(4)) },
	  PIECES(5, 5, 0x11, 0) },
	{ "pieces later, no register before",
	  { BYTES(DW_OP_fbreg, 0), BYTES(R(0), P(2)), BYTES(P(10), R(1), P(2)) },
	  { .has_location = true,
	    .is_stack = true,
	    .reg = -1,
	    .piece_reg = 0,
	    .first_bytes = 1,
	    .second_bytes = 4 } },
	{ "constant pieces later",
	  { BYTES(R(5)), BYTES(DW_OP_constu, 1, SV, P(4), R(1), P(4)) },
	  REG(5) },

	// What is wrong.
	{ "unknown operation", { BYTES(UNKNOWN_OP) }, NOTHING },
	{ "unknown operation behind", { BYTES(R(5), UNKNOWN_OP) }, NOTHING },
	{ "operand is cut off", { BYTES(R(5), P(8), R(4), DW_OP_piece) }, NOTHING },
	{ "ULEB is cut off", { BYTES(DW_OP_constu, 0x80, 0x80) }, NOTHING },
	{ "number is cut off", { BYTES(DW_OP_lit0, DW_OP_const4u, 1, 2, 3) }, NOTHING },
	{ "block is too long", { BYTES(ENTRY_VALUE, 2, R(5)) }, NOTHING },
	{ "block is much too long",
	  { BYTES(ENTRY_VALUE, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1,
		  R(5)) },
	  NOTHING },
	{ "what was before it holds",
	  { BYTES(R(5)), BYTES(UNKNOWN_OP), BYTES(R(0), P(1), R(1), P(1)) },
	  REG(5) },
	{ "what is behind it does not",
	  { BYTES(UNKNOWN_OP), BYTES(ENTRY_VALUE, 1, R(5)) },
	  NOTHING },
};

static bool same(const struct param_location *a, const struct param_location *b)
{
	return a->has_location == b->has_location && a->is_stack == b->is_stack &&
	       a->is_constant == b->is_constant && a->reg == b->reg &&
	       a->piece_reg == b->piece_reg && a->first_bytes == b->first_bytes &&
	       a->second_bytes == b->second_bytes;
}

static void expect(const char *name, const struct expr_format *format,
		   const struct param_location *got, const struct param_location *want)
{
	if (!same(got, want))
		fail_msg("%s (version %u, address size %u, swap %d): register %d, of "
			 "pieces %d, stack %d, constant %d, bytes %llx %llx",
			 name, format->version, format->address_size, format->swap,
			 got->reg, got->piece_reg, got->is_stack, got->is_constant,
			 (unsigned long long)got->first_bytes,
			 (unsigned long long)got->second_bytes);
}

static struct loc_reader
make_reader(const struct expr_format *format, const struct elf_section *lists)
{
	return (struct loc_reader){ .format = *format,
				    .lists = lists,
				    .budget = 1 << 20 };
}

// Which word a piece is in depends on their size.
static bool suits(const struct row *row, const struct expr_format *format)
{
	return format->address_size == 8 ||
	       (!row->want.first_bytes && !row->want.second_bytes);
}

// A copy that ends with the last byte, for sanitizers to see reads behind it.
static unsigned char *copy_exactly(const unsigned char *data, size_t size)
{
	unsigned char *copy = malloc(size ? size : 1);
	assert_non_null(copy);
	return memcpy(copy, data, size);
}

static struct param_location read_copy(const struct expr_format *format,
				       const unsigned char *data, size_t size,
				       uint64_t offset)
{
	cleanup_free unsigned char *copy = copy_exactly(data, size);
	struct elf_section lists = { .data = copy, .size = size, .fd = -1 };
	struct loc_reader reader = make_reader(format, &lists);
	struct param_location loc = { .reg = 77 };
	assert_null(loc_read_list(&reader, offset, &loc));
	return loc;
}

static void test_expressions(void **state)
{
	(void)state;
	static const struct elf_section none = { .fd = -1 };
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
		struct loc_reader reader = make_reader(&formats[f], &none);
		for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
			const struct row *row = &rows[i];
			if (row->exprs[1].data || !suits(row, &formats[f]))
				continue;
			cleanup_free unsigned char *expr =
				copy_exactly(row->exprs[0].data, row->exprs[0].size);
			struct param_location loc = { .reg = 77 };
			loc_read_expr(&reader, expr, row->exprs[0].size, &loc);
			expect(row->name, &formats[f], &loc, &row->want);
		}
	}
}

static void test_pieces_of_smaller_words(void **state)
{
	(void)state;
	static const unsigned char expr[] = { R(0), P(2), R(1), P(2), R(2), P(4) };
	static const struct param_location halves = PIECES(0, 0, 5, 1);
	static const struct param_location quarters = PIECES(0, 0, 1, 5);
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
		unsigned int word = formats[f].address_size;
		struct loc_reader reader = make_reader(&formats[f], NULL);
		struct param_location loc;
		loc_read_expr(&reader, expr, sizeof(expr), &loc);
		if (word != 8)
			expect("small words", &formats[f], &loc,
			       word == 4 ? &halves : &quarters);
	}
}

static void check_list(const struct row *row, const struct expr_format *format,
		       unsigned int first_kind)
{
	struct buffer buffer = { .size = 0 };
	put(&buffer, "before", 6);
	for (size_t i = 0; i < ARRAY_SIZE(row->exprs) && row->exprs[i].data; i++)
		put_entry(&buffer, format, &row->exprs[i], first_kind + (unsigned int)i);
	put_end(&buffer, format);
	// Of the next list, which says otherwise.
	put_entry(&buffer, format, &(struct bytes)BYTES(ENTRY_VALUE, 1, R(30)), 0);
	put_entry(&buffer, format, &(struct bytes)BYTES(R(30), P(3), R(30), P(5)), 0);
	struct param_location loc = read_copy(format, buffer.bytes, buffer.size, 6);
	expect(row->name, format, &loc, &row->want);
}

static void test_lists(void **state)
{
	(void)state;
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++)
		for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
			for (unsigned int kind = 0; kind < 6; kind++)
				if (suits(&rows[i], &formats[f]))
					check_list(&rows[i], &formats[f], kind);
}

// A list that ends anywhere says what its whole entries say.
static void check_truncated(const struct row *row, const struct expr_format *format,
			    unsigned int first_kind)
{
	struct buffer buffer = { .size = 0 };
	struct param_location want = NOTHING;
	size_t checked = 0;
	for (size_t i = 0; i <= ARRAY_SIZE(row->exprs); i++) {
		bool is_last = i == ARRAY_SIZE(row->exprs) || !row->exprs[i].data;
		if (is_last)
			put_end(&buffer, format);
		else
			put_entry(&buffer, format, &row->exprs[i],
				  first_kind + (unsigned int)i);
		for (; checked < buffer.size; checked++) {
			struct param_location loc =
				read_copy(format, buffer.bytes, checked, 0);
			expect(row->name, format, &loc, &want);
		}
		want = read_copy(format, buffer.bytes, buffer.size, 0);
		if (is_last)
			break;
	}
	expect(row->name, format, &want, &row->want);
}

static void test_truncated_lists(void **state)
{
	(void)state;
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++)
		for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
			for (unsigned int kind = 0; kind < 6; kind++)
				if (suits(&rows[i], &formats[f]))
					check_truncated(&rows[i], &formats[f], kind);
}

static void test_list_not_there(void **state)
{
	(void)state;
	static const unsigned char byte[1] = { 0x0a }; // no DW_LLE_*
	static const struct param_location nothing = NOTHING;
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
		struct param_location loc = read_copy(&formats[f], byte, 0, 0);
		expect("no section", &formats[f], &loc, &nothing);
		loc = read_copy(&formats[f], byte, 1, 1);
		expect("end of section", &formats[f], &loc, &nothing);
		loc = read_copy(&formats[f], byte, 1, 2);
		expect("behind the end of section", &formats[f], &loc, &nothing);
		loc = read_copy(&formats[f], byte, 1, UINT64_MAX);
		expect("past section", &formats[f], &loc, &nothing);
		loc = read_copy(&formats[f], byte, 1, 0);
		expect("unknown entry", &formats[f], &loc, &nothing);
	}
}

// Number @p index of three lists: of register 3, register 4 and one past the section.
static struct param_location
read_by_index(const struct expr_format *format, uint64_t base, uint64_t index)
{
	struct buffer buffer = { .size = 0 };
	unsigned int size = format->offset_size;
	// Whoever takes 0 for the base finds a list at the header's first bytes.
	put_uint(&buffer, 12 + 3 * size, size, format->swap);
	put(&buffer, "........", 12 - size);
	put_uint(&buffer, 3 * size, size, format->swap);
	put_uint(&buffer, 3 * size + 4, size, format->swap);
	put_uint(&buffer, UINT64_MAX, size, format->swap);
	for (unsigned int reg = 3; reg < 5; reg++) {
		put_byte(&buffer, DW_LLE_default_location);
		put_byte(&buffer, 1);
		put_byte(&buffer, R(reg));
		put_end(&buffer, format);
	}
	cleanup_free unsigned char *copy = copy_exactly(buffer.bytes, buffer.size);
	struct elf_section lists = { .data = copy, .size = buffer.size, .fd = -1 };
	struct loc_reader reader = make_reader(format, &lists);
	reader.loclists_base = base;
	struct param_location loc = { .reg = 77 };
	assert_null(loc_read_list_by_index(&reader, index, &loc));
	return loc;
}

static void test_list_by_index(void **state)
{
	(void)state;
	static const struct {
		uint64_t base, index;
		struct param_location want;
	} lists[] = {
		{ 12, 0, REG(3) },
		{ 12, 1, REG(4) },
		{ 12, 2, NOTHING },
		{ 12, 100, NOTHING },
		{ 12, UINT64_C(1) << 61, NOTHING },
		{ 12, UINT64_C(1) << 62, NOTHING },
		{ 12, UINT64_MAX, NOTHING },
		{ UINT64_MAX, 0, NOTHING },
		{ UINT64_MAX - 7, 1, NOTHING },
		{ 0, 0, NOTHING },
	};
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
		for (size_t i = 0; formats[f].version == 5 && i < ARRAY_SIZE(lists);
		     i++) {
			struct param_location loc =
				read_by_index(&formats[f], lists[i].base, lists[i].index);
			expect("by index", &formats[f], &loc, &lists[i].want);
		}
	}
}

// Many parameters with one long list: it is not read again and again.
static void test_budget(void **state)
{
	(void)state;
	enum { ENTRIES = 20000 };
	static unsigned char list[2 * ENTRIES + 6];
	for (size_t i = 0; i < ENTRIES; i++)
		list[2 * i] = DW_LLE_default_location;
	memcpy(list + sizeof(list) - 6,
	       (unsigned char[]){ DW_LLE_default_location, 3, ENTRY_VALUE, 1, R(5), 0 },
	       6);
	struct elf_section lists = { .data = list, .size = sizeof(list), .fd = -1 };
	struct dwarf_file file = { .swap = false };
	struct dwarf_unit unit = {
		.version = 5, .address_size = 8, .offset_size = 4, .size = 6000
	};
	struct loc_reader reader;
	loc_reader_init(&reader, &file, &unit, &lists, 7, NULL);
	assert_int_equal(reader.loclists_base, 7);
	assert_int_equal(reader.format.version, 5);
	struct param_location loc;
	for (int i = 0; i < 5; i++) {
		uint64_t before = reader.budget;
		assert_null(loc_read_list(&reader, 0, &loc));
		assert_true(loc.has_location);
		// The size of this unit makes three of them plausible.
		assert_int_equal(loc.reg, i < 3 ? 5 : REG_UNKNOWN);
		if (i < 3)
			assert_int_equal(before - reader.budget, sizeof(list) - 1);
	}
	assert_true(reader.budget < 2);
}

// ---- operations ----

static const struct {
	struct bytes op;
	uint64_t number;
	size_t block; /* offset of its block in op; 0: none */
} ops[] = {
	{ BYTES(DW_OP_deref), 0, 0 },
	{ BYTES(DW_OP_const1u, 0xfe), 0xfe, 0 },
	{ BYTES(DW_OP_const1s, 0xfe), 0xfe, 0 },
	{ BYTES(DW_OP_const2u, 1, 2), 0x0201, 0 },
	{ BYTES(DW_OP_const2s, 1, 2), 0x0201, 0 },
	{ BYTES(DW_OP_const4u, 1, 2, 3, 4), 0x04030201, 0 },
	{ BYTES(DW_OP_const4s, 1, 2, 3, 4), 0x04030201, 0 },
	{ BYTES(DW_OP_const8u, 1, 2, 3, 4, 5, 6, 7, 8), UINT64_C(0x0807060504030201), 0 },
	{ BYTES(DW_OP_const8s, 1, 2, 3, 4, 5, 6, 7, 8), UINT64_C(0x0807060504030201), 0 },
	{ BYTES(DW_OP_constu, 0xac, 2), 300, 0 },
	{ BYTES(DW_OP_consts, 0x80, 0x7f), (uint64_t)-128, 0 },
	{ BYTES(DW_OP_dup), 0, 0 },
	{ BYTES(DW_OP_over), 0, 0 },
	{ BYTES(DW_OP_pick, 2), 2, 0 },
	{ BYTES(DW_OP_swap), 0, 0 },
	{ BYTES(DW_OP_rot), 0, 0 },
	{ BYTES(DW_OP_xderef), 0, 0 },
	{ BYTES(DW_OP_abs), 0, 0 },
	{ BYTES(DW_OP_plus), 0, 0 },
	{ BYTES(DW_OP_plus_uconst, 0x90, 1), 144, 0 },
	{ BYTES(DW_OP_shl), 0, 0 },
	{ BYTES(DW_OP_xor), 0, 0 },
	{ BYTES(DW_OP_bra, 1, 0), 1, 0 },
	{ BYTES(DW_OP_eq), 0, 0 },
	{ BYTES(DW_OP_ne), 0, 0 },
	{ BYTES(DW_OP_skip, 1, 0), 1, 0 },
	{ BYTES(DW_OP_lit31), 0, 0 },
	{ BYTES(R(31)), 0, 0 },
	{ BYTES(B(0), 0x7f), UINT64_MAX, 0 },
	{ BYTES(B(31), 1), 1, 0 },
	{ BYTES(DW_OP_regx, 0x80, 1), 128, 0 },
	{ BYTES(DW_OP_fbreg, 0x7e), (uint64_t)-2, 0 },
	{ BYTES(DW_OP_bregx, 0x80, 1, 0xff, 0x7e), 128, 0 },
	{ BYTES(DW_OP_piece, 4), 4, 0 },
	{ BYTES(DW_OP_deref_size, 2), 2, 0 },
	{ BYTES(DW_OP_xderef_size, 2), 2, 0 },
	{ BYTES(DW_OP_nop), 0, 0 },
	{ BYTES(DW_OP_push_object_address), 0, 0 },
	{ BYTES(DW_OP_call2, 1, 2), 0x0201, 0 },
	{ BYTES(DW_OP_call4, 1, 2, 3, 4), 0x04030201, 0 },
	{ BYTES(DW_OP_call_ref, 1, 2, 3, 4), 0x04030201, 0 },
	{ BYTES(DW_OP_form_tls_address), 0, 0 },
	{ BYTES(DW_OP_call_frame_cfa), 0, 0 },
	{ BYTES(DW_OP_bit_piece, 0x80, 1, 0x81, 2), 128, 0 },
	{ BYTES(DW_OP_implicit_value, 2, 8, 9), 2, 2 },
	{ BYTES(SV), 0, 0 },
	{ BYTES(0xa0, 1, 2, 3, 4, 0x80, 0x7f), 0x04030201, 0 },
	{ BYTES(0xa1, 0x80, 1), 128, 0 },
	{ BYTES(0xa2, 0x80, 1), 128, 0 },
	{ BYTES(0xa3, 1, R(5)), 1, 2 },
	{ BYTES(0xa4, 0x80, 1, 2, 8, 9), 2, 4 },
	{ BYTES(0xa5, 0x80, 1, 0x81, 2), 128, 0 },
	{ BYTES(0xa6, 4, 0x81, 2), 4, 0 },
	{ BYTES(0xa7, 4, 0x81, 2), 4, 0 },
	{ BYTES(0xa8, 0x80, 1), 128, 0 },
	{ BYTES(0xa9, 0x80, 1), 128, 0 },
	{ BYTES(0xe0), 0, 0 },
	{ BYTES(0xf0), 0, 0 },
	{ BYTES(0xf2, 1, 2, 3, 4, 0x80, 0x7f), 0x04030201, 0 },
	{ BYTES(0xf3, 1, R(5)), 1, 2 },
	{ BYTES(0xf4, 0x80, 1, 2, 8, 9), 2, 4 },
	{ BYTES(0xf5, 0x80, 1, 0x81, 2), 128, 0 },
	{ BYTES(0xf6, 4, 0x81, 2), 4, 0 },
	{ BYTES(0xf7, 0x80, 1), 128, 0 },
	{ BYTES(0xf9, 0x80, 1), 128, 0 },
	{ BYTES(0xfa, 1, 2, 3, 4), 0x04030201, 0 },
	{ BYTES(0xfb, 0x80, 1), 128, 0 },
	{ BYTES(0xfc, 0x80, 1), 128, 0 },
	{ BYTES(0xfd, 1, 2, 3, 4), 0x04030201, 0 },
};

static void test_operations(void **state)
{
	(void)state;
	const struct expr_format format = { .swap = host_is_big_endian(),
					    .version = 4,
					    .address_size = 8,
					    .offset_size = 4 };
	for (size_t i = 0; i < ARRAY_SIZE(ops); i++) {
		const struct bytes *op = &ops[i].op;
		cleanup_free unsigned char *copy = copy_exactly(op->data, op->size);
		struct expr_op got;
		assert_ptr_equal(expr_next(&format, copy, copy + op->size, &got),
				 copy + op->size);
		assert_int_equal(got.code, op->data[0]);
		assert_int_equal(got.number, ops[i].number);
		if (ops[i].block)
			assert_ptr_equal(got.block, copy + ops[i].block);
		else
			assert_null(got.block);
		for (size_t size = 1; size < op->size; size++)
			assert_null(expr_next(&format, copy, copy + size, &got));
	}
}

// What depends on the unit.
static void test_operand_sizes(void **state)
{
	(void)state;
	static const unsigned char bytes[] = { DW_OP_addr, 1, 2, 3, 4, 5, 6, 7, 8 };
	static const unsigned char ref[] = { DW_OP_call_ref, 1, 2, 3, 4, 5, 6, 7, 8 };
	struct expr_format format = { .swap = host_is_big_endian(),
				      .version = 2,
				      .address_size = 2,
				      .offset_size = 8 };
	const struct {
		const unsigned char *bytes;
		uint8_t version, address_size, offset_size;
		bool is_big;
		size_t size;
		uint64_t number;
	} cases[] = {
		{ bytes, 5, 2, 4, false, 2, 0x0201 },
		{ bytes, 5, 4, 8, false, 4, 0x04030201 },
		{ bytes, 5, 8, 4, false, 8, UINT64_C(0x0807060504030201) },
		{ bytes, 5, 8, 4, true, 8, UINT64_C(0x0102030405060708) },
		{ ref, 2, 4, 8, false, 4, 0x04030201 },
		{ ref, 3, 4, 8, false, 8, UINT64_C(0x0807060504030201) },
		{ ref, 3, 8, 4, true, 4, 0x01020304 },
	};
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		format.version = cases[i].version;
		format.address_size = cases[i].address_size;
		format.offset_size = cases[i].offset_size;
		format.swap = cases[i].is_big != host_is_big_endian();
		const unsigned char *p = cases[i].bytes;
		struct expr_op got;
		assert_ptr_equal(expr_next(&format, p, p + 9, &got),
				 p + 1 + cases[i].size);
		assert_int_equal(got.number, cases[i].number);
	}
}

static void test_unknown_operations(void **state)
{
	(void)state;
	size_t known = 0;
	for (unsigned int code = 0; code < 256; code++) {
		unsigned char expr[32] = { (unsigned char)code };
		struct expr_op got;
		known += expr_next(&formats[4], expr, expr + sizeof(expr), &got) != NULL;
	}
	// DWARF 5 has 164 and GNU 13 that any compiler has written into a file.
	assert_int_equal(known, 177);
}

// ---- addresses of variables ----

struct address_row {
	const char *name;
	/* Written behind DW_OP_addr with an address, unless it has an operation of its own. */
	struct bytes expr;
	bool is_static;
	uint64_t want;
};

#define ADDRESS 0x12345678
#define ADDRX 0xa1
#define GNU_ADDR_INDEX 0xfb

static const struct address_row behind_address[] = {
	{ "address", EMPTY, true, ADDRESS },
	{ "address and offset", BYTES(DW_OP_plus_uconst, 0xac, 2), true, ADDRESS + 300 },
	{ "two offsets", BYTES(DW_OP_plus_uconst, 1, DW_OP_plus_uconst, 1), false, 0 },
	{ "offset is cut off", BYTES(DW_OP_plus_uconst), false, 0 },
	{ "the address is the value", BYTES(SV), false, 0 },
	{ "offset and value", BYTES(DW_OP_plus_uconst, 1, SV), false, 0 },
	{ "memory at the address", BYTES(DW_OP_deref), false, 0 },
	{ "a thread's", BYTES(DW_OP_form_tls_address), false, 0 },
	{ "a thread's, GNU", BYTES(0xe0), false, 0 },
	{ "a piece", BYTES(P(4)), false, 0 },
	{ "unknown operation", BYTES(UNKNOWN_OP), false, 0 },
};

static const struct address_row other_starts[] = {
	{ "nothing", EMPTY, false, 0 },
	{ "register", BYTES(R(5)), false, 0 },
	{ "offset only", BYTES(DW_OP_plus_uconst, 5), false, 0 },
	{ "frame", BYTES(DW_OP_fbreg, 5), false, 0 },
	{ "number", BYTES(DW_OP_const4u, 1, 2, 3, 4), false, 0 },
	{ "a thread's number", BYTES(DW_OP_const4u, 1, 2, 3, 4, DW_OP_form_tls_address),
	  false, 0 },
	{ "address is cut off", BYTES(DW_OP_addr, 1, 2, 3), false, 0 },
	{ "index", BYTES(ADDRX, 1), true, ADDRESS },
	{ "GNU index", BYTES(GNU_ADDR_INDEX, 1), true, ADDRESS },
	{ "index and offset", BYTES(ADDRX, 1, DW_OP_plus_uconst, 2), true, ADDRESS + 2 },
	{ "index as value", BYTES(ADDRX, 1, SV), false, 0 },
	{ "a thread's index", BYTES(0xa2, 1, DW_OP_form_tls_address), false, 0 },
	{ "index past the table", BYTES(ADDRX, 2), false, 0 },
	{ "index far past the table",
	  BYTES(ADDRX, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 1), false,
	  0 },
	{ "index that wraps around",
	  BYTES(ADDRX, 0x81, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x20), false, 0 },
	{ "index is cut off", BYTES(ADDRX, 0x80), false, 0 },
};

static void check_address(const struct address_row *row, const struct expr_format *format,
			  const struct buffer *expr)
{
	struct buffer table = { .size = 0 };
	put(&table, "header..", 8);
	put_address(&table, format, 1);
	put_address(&table, format, ADDRESS);
	struct elf_section section = { .data = table.bytes,
				       .size = table.size,
				       .fd = -1 };
	struct addr_table addresses = { .section = &section, .base = 8 };
	cleanup_free unsigned char *copy = copy_exactly(expr->bytes, expr->size);
	uint64_t got = 77;
	bool is_static = expr_static_address(format, &addresses, copy, expr->size, &got);
	uint64_t want = row->want;
	if (format->address_size == 2 && row->is_static)
		want = want - ADDRESS + (ADDRESS & 0xffff);
	if (is_static != row->is_static || got != (is_static ? want : 77))
		fail_msg("%s (version %u, address size %u, swap %d): %d 0x%llx",
			 row->name, format->version, format->address_size, format->swap,
			 is_static, (unsigned long long)got);
}

static void test_static_addresses(void **state)
{
	(void)state;
	for (size_t f = 0; f < ARRAY_SIZE(formats); f++) {
		for (size_t i = 0; i < ARRAY_SIZE(behind_address); i++) {
			const struct address_row *row = &behind_address[i];
			struct buffer expr = { .size = 0 };
			put_byte(&expr, DW_OP_addr);
			put_address(&expr, &formats[f], ADDRESS);
			put(&expr, row->expr.data, row->expr.size);
			check_address(row, &formats[f], &expr);
		}
		for (size_t i = 0; i < ARRAY_SIZE(other_starts); i++) {
			const struct address_row *row = &other_starts[i];
			struct buffer expr = { .size = 0 };
			put(&expr, row->expr.data, row->expr.size);
			if (row->expr.size == 4 && formats[f].address_size == 2)
				continue; // not cut off there
			check_address(row, &formats[f], &expr);
		}
	}
}

static void test_address_table(void **state)
{
	(void)state;
	static const unsigned char index[] = { GNU_ADDR_INDEX, 0 };
	static const unsigned char bytes[9] = { 0x11, 0x22, 0x33, 0x44,
						0x55, 0x66, 0x77, 0x88 };
	struct elf_section section = { .data = bytes, .size = 9, .fd = -1 };
	struct addr_table table = { .section = &section };
	struct expr_format format = { .swap = host_is_big_endian(),
				      .version = 4,
				      .address_size = 8,
				      .offset_size = 4 };
	uint64_t got = 0;
	// Before DWARF 5 the table has no header, and 0 is a good base.
	assert_true(expr_static_address(&format, &table, index, 2, &got));
	assert_int_equal(got, UINT64_C(0x8877665544332211));
	format.version = 5;
	assert_false(expr_static_address(&format, &table, index, 2, &got));
	table.base = 1;
	assert_true(expr_static_address(&format, &table, index, 2, &got));
	assert_int_equal(got, UINT64_C(0x0088776655443322));
	table.base = 2;
	assert_false(expr_static_address(&format, &table, index, 2, &got));
	table.base = UINT64_MAX;
	assert_false(expr_static_address(&format, &table, index, 2, &got));
	section = (struct elf_section){ .fd = -1 };
	table.base = 8;
	assert_false(expr_static_address(&format, &table, index, 2, &got));
	assert_int_equal(got, UINT64_C(0x0088776655443322));
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_expressions),
		cmocka_unit_test(test_pieces_of_smaller_words),
		cmocka_unit_test(test_lists),
		cmocka_unit_test(test_truncated_lists),
		cmocka_unit_test(test_list_not_there),
		cmocka_unit_test(test_list_by_index),
		cmocka_unit_test(test_budget),
		cmocka_unit_test(test_operations),
		cmocka_unit_test(test_operand_sizes),
		cmocka_unit_test(test_unknown_operations),
		cmocka_unit_test(test_static_addresses),
		cmocka_unit_test(test_address_table),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
