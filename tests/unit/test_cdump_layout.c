// SPDX-License-Identifier: LGPL-2.1-or-later
/* How structs of a header of C are laid out as those of BTF are. */
#include "cdump_lists.h"

#include <stdio.h>

#define TWO_BYTES "\tchar: 8;\n\tchar: 8;\n"
#define EIGHT_BYTES TWO_BYTES TWO_BYTES TWO_BYTES TWO_BYTES

// No alignment brings b to byte 6.
static void test_no_alignment(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "s", 0, 8);
	item(&list, "a", CHAR, 0, 0);
	item(&list, "b", CHAR, 48, 0);
	item(&list, "c", CHAR, 56, 0);
	expect(&list, "struct s {\n\tchar a;\n\tchar: 8;\n\tchar: 8;\n\tchar: 8;\n"
		      "\tchar: 8;\n\tchar: 8;\n\tchar b;\n\tchar c;\n};\n\n");
}

// Of two gaps the one that takes more decides.
static void test_two_gaps(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t rest = array(&list, INT, 28);
	add(&list, KIND_STRUCT, "s", 0, 192);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", INT, 512, 0);
	item(&list, "c", rest, 640, 0);
	expect(&list, "struct s {\n\tint a;\n\tint b __attribute__((aligned(64)));\n"
		      "\tint c[28] __attribute__((aligned(16)));\n"
		      "} __attribute__((aligned(64)));\n\n");
}

// As it was without kind_flag: bits of the type itself.
static void test_old_bit_fields(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t three = add(&list, KIND_INT, "int", 0, 4);
	list.types.items[three].fixed = INT_32 - 32 + 3;
	uint32_t later = add(&list, KIND_INT, "int", 0, 4);
	list.types.items[later].fixed = INT_32 - 32 + (3 << 16) + 5;
	add(&list, KIND_STRUCT, "a", 0, 4);
	item(&list, "three", three, 0, 0);
	item(&list, "later", later, 0, 0);
	add(&list, KIND_STRUCT, "whole", 0, 5);
	item(&list, "i", INT, 4, 0);
	expect(&list, "struct a {\n\tint three: 3;\n\tint later: 5;\n};\n\n"
		      "struct whole {\n\tchar: 4;\n\tint i: 32;\n"
		      "} __attribute__((packed));\n\n");
}

static void test_trouble(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t pointer = add(&list, KIND_PTR, "", INT, 0);
	add(&list, KIND_STRUCT, "a", 0, 4);
	item(&list, "all", INT, 0, 31);
	item(&list, "beyond", INT, 31, 2);
	add(&list, KIND_STRUCT, "b", 0, 4);
	item(&list, "of_all", INT, 0, 32);
	add(&list, KIND_STRUCT, "c", 0, 2);
	item(&list, "more", SHORT, 0, 17);
	add(&list, KIND_STRUCT, "d", 0, 9);
	item(&list, "p", pointer, 4, 0);
	add(&list, KIND_UNION, "e", 0, 4);
	item(&list, "first", INT, 0, 0);
	item(&list, "second", CHAR, 8, 0);
	uint32_t large = array(&list, LONG, 65536);
	for (int i = 0; i < 3; i++)
		large = array(&list, large, 65536);
	add(&list, KIND_STRUCT, "f", 0, 1);
	item(&list, "large", large, 0, 0);
	expect(&list, "struct a {\n\tint all: 31;\n"
		      "\t/* beyond at bit 31: not within */\n};\n\n"
		      "struct b {\n\tint of_all: 32;\n};\n\n"
		      "struct c {\n\t/* more at bit 0: a bit-field of more bits than its "
		      "type */\n"
		      "\tchar: 8;\n\tchar: 8;\n};\n\n"
		      "struct d {\n\t/* p at bit 4: not at a byte */\n" EIGHT_BYTES
		      "\tchar: 8;\n};\n\n"
		      "union e {\n\tint first;\n"
		      "\t/* second at bit 8: not at the start of a union */\n};\n\n"
		      "struct f {\n\t/* large at bit 0: of a type without a size "
		      "*/\n\tchar: 8;\n};\n\n");
}

// What is left out has no say in whether the rest is packed.
static void test_overlap(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "s", 0, 16);
	item(&list, "a", LONG, 0, 0);
	item(&list, "over", LONG, 32, 0);
	item(&list, "b", LONG, 64, 0);
	expect(&list, "struct s {\n\tlong int a;\n"
		      "\t/* over at bit 32: within what is before it */\n"
		      "\tlong int b;\n};\n\n");
}

// A struct that could be aligned(16) is not where what has it by value is in the way.
static void test_users_alignment(void **state)
{
	(void)state;
#define PADDED                                                                           \
	"\tchar a;\n\tchar: 8;\n" EIGHT_BYTES TWO_BYTES TWO_BYTES TWO_BYTES "};\n\n"
	static const struct {
		bool is_const;
		uint32_t size;
		uint32_t bit_offset; /* of the int that comes next; 0: none */
		const char *want;
	} rows[] = {
		{ false, 32, 0,
		  "\tchar a;\n} __attribute__((aligned(16)));\n\n"
		  "struct out {\n\tstruct in in;\n} __attribute__((aligned(32)));\n\n" },
		{ false, 24, 0,
		  PADDED "struct out {\n\tstruct in in;\n" EIGHT_BYTES "};\n\n" },
		{ true, 24, 0,
		  PADDED "struct out {\n\tconst struct in in;\n" EIGHT_BYTES "};\n\n" },
		{ false, 32, 136,
		  PADDED "struct out {\n\tstruct in in;\n\tchar: 8;\n\tint i;\n"
			 "\tlong long: 24;\n\tlong long: 64;\n} "
			 "__attribute__((packed));\n\n" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct type_list list;
		char want[1024];
		start(&list);
		uint32_t in = add(&list, KIND_STRUCT, "in", 0, 16);
		item(&list, "a", CHAR, 0, 0);
		if (rows[i].is_const)
			in = add(&list, KIND_CONST, "", in, 0);
		add(&list, KIND_STRUCT, "out", 0, rows[i].size);
		item(&list, "in", in, 0, 0);
		if (rows[i].bit_offset)
			item(&list, "i", INT, rows[i].bit_offset, 0);
		(void)snprintf(want, sizeof(want), "struct in {\n%s", rows[i].want);
		expect(&list, want);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_no_alignment),
		cmocka_unit_test(test_two_gaps),
		cmocka_unit_test(test_old_bit_fields),
		cmocka_unit_test(test_trouble),
		cmocka_unit_test(test_overlap),
		cmocka_unit_test(test_users_alignment),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
