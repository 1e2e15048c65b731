// SPDX-License-Identifier: LGPL-2.1-or-later
#include <elf.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>

#include <cmocka.h>

#include "abi.h"

enum { MAX_PARAMS = 12 };

/* Who made the code, and what is asked. */
enum producer {
	GCC,
	CLANG,
	CLANG_CHANGED, /* with its signature changed */
	CLANG_TRUE,    /* changed, and the true signature is wanted */
	GCC_TRUE,      /* wanted, but nothing says that it changed */
};

struct row {
	const char *name;
	unsigned int machine;
	unsigned int word;
	enum producer producer;
	struct abi_param params[MAX_PARAMS]; /* to the first of size 0 */
	/*
	 * A letter for each parameter: . as it should be, o optimized, u unexpected, m only a
	 * member. Then the function's verdict, and which parameter it is for, from 1 on.
	 */
	const char *want;
};

#define LOC(...) .loc = { .has_location = true, __VA_ARGS__ }
// Of the size of a word in a register, on the stack, a constant, somewhere, nowhere.
#define IN(n)                                                                            \
	{                                                                                \
		LOC(.reg = (n), .piece_reg = (n)), .size = 4                             \
	}
#define STACK                                                                            \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = -1, .is_stack = true), .size = 4             \
	}
#define CONSTANT                                                                         \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = -1, .is_constant = true), .size = 4          \
	}
#define SOMEWHERE                                                                        \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = -1), .size = 4                               \
	}
#define NOWHERE                                                                          \
	{                                                                                \
		.loc = { .reg = -1, .piece_reg = -1 }, .size = 4                         \
	}
#define CONST_VALUE                                                                      \
	{                                                                                \
		.loc = { .reg = -1, .piece_reg = -1 }, .size = 4,                        \
		.has_const_value = true                                                  \
	}
// Of several bytes; a struct in pieces.
#define SIZED(n, bytes)                                                                  \
	{                                                                                \
		LOC(.reg = (n), .piece_reg = (n)), .size = (bytes)                       \
	}
#define STACK_SIZED(bytes)                                                               \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = -1, .is_stack = true), .size = (bytes)       \
	}
#define STRUCT(n, bytes)                                                                 \
	{                                                                                \
		LOC(.reg = (n), .piece_reg = (n)), .size = (bytes), .is_struct = true    \
	}
#define PIECES(n, bytes, first, second)                                                  \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = (n), .first_bytes = (first),                 \
		    .second_bytes = (second)),                                           \
			.size = (bytes), .is_struct = true, .has_used_member = true      \
	}
#define NO_MEMBER(n, bytes, first, second)                                               \
	{                                                                                \
		LOC(.reg = -1, .piece_reg = (n), .first_bytes = (first),                 \
		    .second_bytes = (second)),                                           \
			.size = (bytes), .is_struct = true                               \
	}

#define X86 EM_X86_64, 8
#define ARM64 EM_AARCH64, 8
#define S390X EM_S390, 8

static const struct row rows[] = {
	{ "no parameters", X86, GCC, { { .size = 0 } }, "" },
	{ "x86-64, in order",
	  X86,
	  GCC,
	  { IN(5), IN(4), IN(1), IN(2), IN(8), IN(9) },
	  "......" },
	{ "s390x, in order", S390X, GCC, { IN(2), IN(3), IN(4), IN(5), IN(6) }, "....." },
	{ "aarch64, in order",
	  ARM64,
	  GCC,
	  { IN(0), IN(1), IN(2), IN(3), IN(4), IN(5), IN(6), IN(7) },
	  "........" },
	{ "arm, in order", EM_ARM, 4, GCC, { IN(0), IN(1), IN(2), IN(3) }, "...." },
	{ "one register wrong", X86, GCC, { IN(5), IN(1), IN(1) }, ".u. unexpected @2" },
	{ "all shifted", X86, GCC, { IN(4), IN(1) }, "uu unexpected @1" },
	{ "s390x has other registers", S390X, GCC, { IN(5), IN(3) }, "u. unexpected @1" },
	{ "behind the last register nothing is asked",
	  X86,
	  GCC,
	  { IN(5), IN(4), IN(1), IN(2), IN(8), IN(9), STACK, IN(5), SOMEWHERE },
	  "........." },
	{ "s390x has one register less",
	  S390X,
	  GCC,
	  { IN(2), IN(3), IN(4), IN(5), IN(6), IN(7) },
	  "......" },
	{ "behind the last register, but nowhere",
	  X86,
	  GCC,
	  { IN(5), IN(4), IN(1), IN(2), IN(8), IN(9), NOWHERE },
	  "....... optimized @7" },
	{ "on the stack in a register's place",
	  X86,
	  GCC,
	  { IN(5), STACK, IN(1) },
	  ".o. optimized @2" },
	{ "constant", X86, GCC, { CONSTANT, IN(4) }, "o. optimized @1" },
	{ "location without register",
	  X86,
	  GCC,
	  { IN(5), SOMEWHERE },
	  ".o optimized @2" },
	{ "no location", X86, GCC, { NOWHERE, IN(4) }, ".. optimized @1" },
	{ "no location, the next in its place",
	  X86,
	  GCC,
	  { NOWHERE, IN(5) },
	  ".u optimized unexpected @2" },
	{ "constant value", X86, GCC, { CONST_VALUE, IN(4) }, "o. optimized @1" },
	{ "unexpected is worse than optimized",
	  X86,
	  GCC,
	  { NOWHERE, IN(4), IN(4) },
	  "..u optimized unexpected @3" },

	// Sizes.
	{ "two words take two registers", X86, GCC, { SIZED(5, 16), IN(1) }, ".." },
	{ "and a struct of nine bytes does", X86, GCC, { SIZED(5, 9), IN(1) }, ".." },
	{ "one word takes one", X86, GCC, { SIZED(5, 8), IN(4) }, ".." },
	{ "more than two words count as one", X86, GCC, { SIZED(5, 17), IN(4) }, ".." },
	{ "s390x: every size takes one",
	  S390X,
	  GCC,
	  { SIZED(2, 16), SIZED(3, 24), IN(4) },
	  "..." },
	{ "32-bit word",
	  EM_ARM,
	  4,
	  GCC,
	  { SIZED(0, 8), IN(2), SIZED(3, 9), IN(4) },
	  "...." },
	{ "behind a union of two words",
	  X86,
	  GCC,
	  { SIZED(5, 16), IN(4) },
	  ".u unexpected @2" },
	{ "a struct by value excuses all", X86, GCC, { STRUCT(5, 16), IN(4) }, ".u" },
	{ "even the last", X86, GCC, { IN(4), STRUCT(4, 8) }, "u." },
	{ "but not what is optimized",
	  X86,
	  GCC,
	  { STRUCT(5, 8), IN(1), NOWHERE },
	  ".u. optimized @3" },
	{ "registers run out in the middle of a struct",
	  X86,
	  GCC,
	  { IN(5), IN(4), IN(1), IN(2), IN(8), SIZED(9, 16), STACK },
	  "......." },
	{ "two registers: the first piece's counts",
	  X86,
	  GCC,
	  { { LOC(.reg = 5, .piece_reg = 4), .size = 16 } },
	  "u unexpected @1" },
	{ "one register: the expression's counts",
	  X86,
	  GCC,
	  { { LOC(.reg = 5, .piece_reg = 4), .size = 8 } },
	  "." },
	{ "s390x: the expression's counts",
	  S390X,
	  GCC,
	  { { LOC(.reg = 2, .piece_reg = 9), .size = 16 } },
	  "." },

	// No registers known, or none at all.
	{ "riscv: nothing is compared",
	  EM_RISCV,
	  8,
	  GCC,
	  { IN(10), IN(12), IN(11) },
	  "..." },
	{ "riscv: no register is still optimized",
	  EM_RISCV,
	  8,
	  GCC,
	  { IN(10), SOMEWHERE },
	  ".o optimized @2" },
	{ "riscv: the ninth is not asked",
	  EM_RISCV,
	  8,
	  GCC,
	  { IN(10), IN(11), IN(12), IN(13), IN(14), IN(15), IN(16), IN(17), STACK },
	  "........." },
	{ "sparc: the seventh is not asked",
	  EM_SPARCV9,
	  8,
	  GCC,
	  { IN(8), IN(9), IN(10), IN(11), IN(12), IN(13), STACK },
	  "......." },
	{ "sparc: the sixth is",
	  EM_SPARC,
	  4,
	  GCC,
	  { IN(8), IN(9), IN(10), IN(11), IN(12), STACK },
	  ".....o optimized @6" },
	{ "riscv, clang", EM_RISCV, 8, CLANG, { IN(10), IN(12), IN(11) }, "..." },
	{ "ppc64, clang", EM_PPC64, 8, CLANG, { IN(3), IN(5) }, ".." },
	{ "mips, clang", EM_MIPS, 4, CLANG, { IN(4), SIZED(6, 8) }, ".." },
	{ "arc, clang", EM_ARC, 4, CLANG, { IN(1) }, "." },
	{ "ppc, changed by clang", EM_PPC, 4, CLANG_CHANGED, { IN(9) }, "." },
	{ "i386", EM_386, 4, GCC, { IN(0), IN(0), STACK, SOMEWHERE }, "...." },
	{ "i386, nowhere", EM_386, 4, GCC, { IN(0), NOWHERE }, ".. optimized @2" },
	{ "x32", EM_X86_64, 4, GCC, { IN(1), STACK }, ".." },
	{ "loongarch", 258, 8, CLANG, { IN(9), IN(4) }, ".." },

	// clang keeps the convention unless it says otherwise.
	{ "clang, in order", X86, CLANG, { IN(5), IN(4), STACK, IN(2) }, "...." },
	{ "clang, one register wrong", X86, CLANG, { IN(5), IN(1) }, ".u unexpected @2" },
	{ "clang, no location is no mark",
	  X86,
	  CLANG,
	  { NOWHERE, CONST_VALUE, SOMEWHERE },
	  "... optimized @1" },
	{ "clang, any register of the struct",
	  X86,
	  CLANG,
	  { SIZED(4, 16), IN(1) },
	  ".." },
	{ "clang, none of the struct's",
	  X86,
	  CLANG,
	  { SIZED(1, 16), IN(1) },
	  "u. unexpected @1" },
	{ "clang, in memory takes none", X86, CLANG, { SIZED(9, 24), IN(5) }, ".." },
	{ "s390x, clang: two words are in memory",
	  S390X,
	  CLANG,
	  { SIZED(9, 16), IN(2) },
	  ".." },
	{ "clang, behind the last register",
	  X86,
	  CLANG,
	  { SIZED(5, 16), SIZED(1, 16), SIZED(8, 16), IN(5) },
	  "...." },
	{ "clang, window past the last register",
	  X86,
	  CLANG,
	  { SIZED(5, 16), SIZED(1, 16), IN(8), SIZED(5, 16) },
	  "...u unexpected @4" },

	// Changed, but the source's signature is wanted.
	{ "changed, as gcc",
	  X86,
	  CLANG_CHANGED,
	  { IN(5), IN(1), STACK },
	  ".uo optimized unexpected @2" },
	{ "changed, constant value",
	  X86,
	  CLANG_CHANGED,
	  { CONST_VALUE, IN(4) },
	  ".. optimized @1" },
	{ "gcc tells of no change",
	  X86,
	  GCC_TRUE,
	  { CONSTANT, IN(4) },
	  "o. optimized @1" },

	// The true signature.
	{ "constant takes no register",
	  X86,
	  CLANG_TRUE,
	  { CONSTANT, IN(5) },
	  "o. optimized @1" },
	{ "nowhere takes no register",
	  X86,
	  CLANG_TRUE,
	  { NOWHERE, IN(5), CONST_VALUE },
	  "o.o optimized @1" },
	{ "nowhere, but the next is behind it",
	  X86,
	  CLANG_TRUE,
	  { NOWHERE, IN(4) },
	  ".. optimized @1" },
	{ "nowhere of two words, the next behind",
	  X86,
	  CLANG_TRUE,
	  { { .loc = { .reg = -1, .piece_reg = -1 }, .size = 16 }, IN(1) },
	  ".. optimized @1" },
	{ "constant behind the last register",
	  X86,
	  CLANG_TRUE,
	  { IN(5), IN(4), IN(1), IN(2), IN(8), IN(9), CONSTANT, STACK },
	  "......o. optimized @7" },
	{ "stack in a register's place",
	  X86,
	  CLANG_TRUE,
	  { IN(5), STACK, IN(1) },
	  ".u. unexpected @2" },
	{ "in memory on the stack takes none",
	  X86,
	  CLANG_TRUE,
	  { STACK_SIZED(24), IN(5) },
	  ".." },
	{ "no register", X86, CLANG_TRUE, { SOMEWHERE, IN(4) }, "u. unexpected @1" },
	{ "wrong register", X86, CLANG_TRUE, { IN(4), IN(4) }, "u. unexpected @1" },
	{ "both words", X86, CLANG_TRUE, { PIECES(5, 16, 1, 1), IN(1) }, ".." },
	{ "both words of a large struct",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 24, 1, 1), IN(2) },
	  ".." },
	{ "a size that wraps no counter",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, UINT32_MAX, 1, 1), IN(9) },
	  ".." },
	{ "one word, the next behind two",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 16, 1, 0), IN(1) },
	  ".." },
	{ "one member only", X86, CLANG_TRUE, { PIECES(5, 16, 0x10, 0), IN(4) }, "m." },
	{ "one member of the second word",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 16, 0, 0x10) },
	  "m" },
	{ "two members of a word",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 16, 0x11, 0), IN(4) },
	  ".u" },
	{ "no member begins there",
	  X86,
	  CLANG_TRUE,
	  { NO_MEMBER(5, 16, 0x10, 0), IN(4) },
	  ".u" },
	{ "member of a large struct",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 24, 0x10, 0), IN(4) },
	  "m." },
	{ "pieces of a large struct",
	  X86,
	  CLANG_TRUE,
	  { PIECES(5, 24, 0x11, 0), IN(4) },
	  ".." },
	{ "pieces in the wrong register",
	  X86,
	  CLANG_TRUE,
	  { PIECES(4, 16, 0x10, 0), IN(4) },
	  "uu" },
	{ "pieces without its being asked",
	  X86,
	  CLANG_CHANGED,
	  { PIECES(5, 16, 0x10, 0), IN(1) },
	  ".." },
	{ "s390x has no pieces",
	  S390X,
	  CLANG_TRUE,
	  { { LOC(.reg = 2, .piece_reg = -1, .first_bytes = 1), .size = 16,
	      .has_used_member = true },
	    IN(3) },
	  ".." },
	{ "riscv: nothing to compare the next with",
	  EM_RISCV,
	  8,
	  CLANG_TRUE,
	  { NOWHERE, IN(11) },
	  "o. optimized @1" },
};

static char mark_of(const struct abi_param *param)
{
	assert_int_equal(param->is_optimized + param->is_unexpected + param->use_member <=
				 1,
			 1);
	return param->is_optimized    ? 'o'
	       : param->is_unexpected ? 'u'
	       : param->use_member    ? 'm'
				      : '.';
}

static void check_row(const struct row *row)
{
	struct abi abi = abi_of_machine(row->machine, row->word);
	struct abi_param params[MAX_PARAMS];
	memcpy(params, row->params, sizeof(params));
	struct abi_function function = {
		.params = params,
		.is_clang = row->producer != GCC && row->producer != GCC_TRUE,
		.signature_changed =
			row->producer == CLANG_CHANGED || row->producer == CLANG_TRUE,
		.true_signature =
			row->producer == CLANG_TRUE || row->producer == GCC_TRUE,
	};
	while (function.num < MAX_PARAMS && params[function.num].size)
		function.num++;
	// Marks of an earlier look are not kept.
	for (size_t i = 0; i < function.num; i++)
		params[i].is_optimized = params[i].is_unexpected = params[i].use_member =
			true;
	abi_analyze(&abi, &function);
	char got[MAX_PARAMS + 64] = "";
	for (size_t i = 0; i < function.num; i++)
		got[i] = mark_of(&params[i]);
	struct abi_verdict verdict = abi_judge(&function);
	if (verdict.optimized_parms)
		strcat(got, " optimized");
	if (verdict.unexpected_reg)
		strcat(got, " unexpected");
	if (verdict.first_bad != SIZE_MAX)
		snprintf(got + strlen(got), 32, " @%zu", verdict.first_bad + 1);
	if (strcmp(got, row->want))
		fail_msg("%s: \"%s\", not \"%s\"", row->name, got, row->want);
}

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		check_row(&rows[i]);
}

static void test_registers_for_messages(void **state)
{
	(void)state;
	struct abi abi = abi_of_machine(X86);
	struct abi_param params[] = { IN(5), IN(9), NOWHERE };
	struct abi_function function = { .params = params, .num = 3 };
	for (int clang = 0; clang < 2; clang++) {
		function.is_clang = clang;
		abi_analyze(&abi, &function);
		assert_int_equal(params[0].expected_reg, 5);
		assert_int_equal(params[0].found_reg, 5);
		assert_int_equal(params[1].expected_reg, 4);
		assert_int_equal(params[1].found_reg, 9);
		assert_int_equal(params[2].found_reg, REG_UNKNOWN);
	}
	abi = abi_of_machine(EM_RISCV, 8);
	abi_analyze(&abi, &function);
	assert_int_equal(params[1].expected_reg, REG_UNKNOWN);
	assert_int_equal(params[1].found_reg, 9);
}

static void test_used_offset(void **state)
{
	(void)state;
	static const struct {
		unsigned int machine, word;
		uint32_t size;
		uint64_t first, second;
		bool is_one;
		uint32_t offset;
	} offsets[] = {
		{ X86, 16, 0, 0, false, 0 },
		{ X86, 16, 1, 0, true, 0 },
		{ X86, 16, 0x10, 0, true, 4 },
		{ X86, 16, 0, 1, true, 8 },
		{ X86, 16, 0, 0x80, true, 15 },
		{ X86, 16, 1, 1, false, 0 },
		{ X86, 16, 0x11, 0, false, 0 },
		{ X86, 16, 0, 0x11, false, 0 },
		{ X86, 8, 0x10, 0, false, 0 },
		{ S390X, 16, 0x10, 0, false, 0 },
		{ EM_ARM, 4, 8, 0, 2, true, 5 },
		{ X86, 99, 0, UINT64_C(1) << 63, true, 71 },
		{ EM_RISCV, 8, 16, 0x10, 0, true, 4 },
	};
	for (size_t i = 0; i < ARRAY_SIZE(offsets); i++) {
		struct abi abi = abi_of_machine(offsets[i].machine, offsets[i].word);
		struct abi_param param = { .size = offsets[i].size,
					   .loc = { .first_bytes = offsets[i].first,
						    .second_bytes = offsets[i].second } };
		uint32_t offset = 1234;
		assert_int_equal(abi_used_offset(&abi, &param, &offset),
				 offsets[i].is_one);
		assert_int_equal(offset, offsets[i].is_one ? offsets[i].offset : 1234);
	}
}

static void test_merge(void **state)
{
	(void)state;
	struct param_location to = PARAM_LOCATION_NONE;
	param_location_merge(&to, &PARAM_LOCATION_NONE);
	assert_false(to.has_location);
	assert_int_equal(to.reg, REG_UNKNOWN);
	struct param_location first = { .has_location = true,
					.is_stack = true,
					.reg = REG_UNKNOWN,
					.piece_reg = 3,
					.first_bytes = 1 };
	struct param_location second = { .has_location = true,
					 .is_constant = true,
					 .reg = 5,
					 .piece_reg = REG_UNKNOWN,
					 .first_bytes = 2,
					 .second_bytes = 4 };
	param_location_merge(&to, &first);
	param_location_merge(&to, &second);
	param_location_merge(&to, &PARAM_LOCATION_NONE);
	assert_true(to.has_location && to.is_stack && to.is_constant);
	assert_int_equal(to.reg, 5);
	assert_int_equal(to.piece_reg, 3);
	assert_int_equal(to.first_bytes, 3);
	assert_int_equal(to.second_bytes, 4);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_registers_for_messages),
		cmocka_unit_test(test_used_offset),
		cmocka_unit_test(test_merge),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
