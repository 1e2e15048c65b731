// SPDX-License-Identifier: LGPL-2.1-or-later
/* Types as a header of C. Each case builds a list and has the definitions that are printed. */
#include "cdump_lists.h"

#include <stdio.h>

static void test_declarators(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t rows = array(&list, array(&list, array(&list, INT, 4), 3), 2);
	add(&list, KIND_TYPEDEF, "cube_t", rows, 0);
	add(&list, KIND_TYPEDEF, "row_ptr_t",
	    add(&list, KIND_PTR, "", array(&list, INT, 5), 0), 0);
	uint32_t in = add(&list, KIND_PTR, "", add(&list, KIND_CONST, "", CHAR, 0), 0);
	uint32_t proto = add(&list, KIND_FUNC_PROTO, "", in, 0);
	item(&list, "text", in, 0, 0);
	item(&list, "", 0, 0, 0);
	uint32_t call = add(&list, KIND_PTR, "", proto, 0);
	add(&list, KIND_TYPEDEF, "calls_t", array(&list, call, 6), 0);
	uint32_t none = add(&list, KIND_FUNC_PROTO, "", call, 0);
	add(&list, KIND_TYPEDEF, "chooser_t", add(&list, KIND_PTR, "", none, 0), 0);
	uint32_t five = INT;
	for (int i = 0; i < 5; i++)
		five = add(&list, KIND_PTR, "", five, 0);
	uint32_t kept =
		add(&list, KIND_CONST, "",
		    add(&list, KIND_PTR, "", add(&list, KIND_VOLATILE, "", INT, 0), 0),
		    0);
	add(&list, KIND_TYPEDEF, "kept_t", kept, 0);
	add(&list, KIND_TYPEDEF, "five_t", five, 0);
	add(&list, KIND_TYPEDEF, "letters_t",
	    add(&list, KIND_CONST, "", array(&list, CHAR, 0), 0), 0);
	expect(&list,
	       "typedef const char letters_t[0];\n\n"
	       "typedef int cube_t[2][3][4];\n\n"
	       "typedef int *****five_t;\n\n"
	       "typedef volatile int * const kept_t;\n\n"
	       "typedef int (*row_ptr_t)[5];\n\n"
	       "typedef const char * (*calls_t[6])(const char *text, ...);\n\n"
	       "typedef const char * (* (*chooser_t)(void))(const char *text, ...);\n\n");
}

static void test_order(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	// s1 has s2 by value and points to s3 and s4, which have s1 and each other.
	enum { S1 = 5, S2, S3, S4, P3, P4 };
	add(&list, KIND_STRUCT, "s1", 0, 24);
	item(&list, "b", S2, 0, 0);
	item(&list, "c", P3, 64, 0);
	item(&list, "d", P4, 128, 0);
	assert_int_equal(add(&list, KIND_STRUCT, "s2", 0, 8), S2);
	item(&list, "d", P4, 0, 0);
	assert_int_equal(add(&list, KIND_STRUCT, "s3", 0, 24), S3);
	item(&list, "a", S1, 0, 0);
	assert_int_equal(add(&list, KIND_STRUCT, "s4", 0, 32), S4);
	item(&list, "c", S3, 0, 0);
	item(&list, "own", P4, 192, 0);
	assert_int_equal(add(&list, KIND_PTR, "", S3, 0), P3);
	assert_int_equal(add(&list, KIND_PTR, "", S4, 0), P4);
	expect(&list, "struct s4;\n\nstruct s2 {\n\tstruct s4 *d;\n};\n\n"
		      "struct s3;\n\nstruct s1 {\n\tstruct s2 b;\n\tstruct s3 "
		      "*c;\n\tstruct s4 *d;\n};\n\n"
		      "struct s3 {\n\tstruct s1 a;\n};\n\n"
		      "struct s4 {\n\tstruct s3 c;\n\tstruct s4 *own;\n};\n\n");
}

// C wants to know the elements even of an array that is only pointed to.
static void test_array_order(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t last = add(&list, KIND_STRUCT, "z", 0, 4);
	item(&list, "i", INT, 0, 0);
	uint32_t pointer = add(&list, KIND_PTR, "", array(&list, last, 2), 0);
	add(&list, KIND_STRUCT, "a", 0, 8);
	item(&list, "p", pointer, 0, 0);
	expect(&list, "struct z {\n\tint i;\n};\n\n"
		      "struct a {\n\tstruct z (*p)[2];\n};\n\n");
}

static void test_padding(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "a_natural", 0, 16);
	item(&list, "a", CHAR, 0, 0);
	item(&list, "b", LONG, 64, 0);
	add(&list, KIND_STRUCT, "b_gap", 0, 20);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", INT, 96, 0);
	item(&list, "c", CHAR, 128, 0);
	add(&list, KIND_STRUCT, "c_line", 0, 128);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", INT, 512, 0);
	add(&list, KIND_STRUCT, "d_tail", 0, 32);
	item(&list, "a", CHAR, 0, 0);
	add(&list, KIND_STRUCT, "e_only", 0, 2);
	add(&list, KIND_STRUCT, "f_empty", 0, 0);
	add(&list, KIND_UNION, "g_large", 0, 12);
	item(&list, "a", INT, 0, 0);
	expect(&list, "struct a_natural {\n\tchar a;\n\tlong int b;\n};\n\n"
		      "struct b_gap {\n\tint a;\n\tint: 32;\n\tint: 32;\n\tint "
		      "b;\n\tchar c;\n};\n\n"
		      "struct c_line {\n\tint a;\n\tint b __attribute__((aligned(64)));\n"
		      "} __attribute__((aligned(64)));\n\n"
		      "struct d_tail {\n\tchar a;\n} __attribute__((aligned(32)));\n\n"
		      "struct e_only {\n\tchar: 8;\n\tchar: 8;\n};\n\n"
		      "struct f_empty {};\n\n"
		      "union g_large {\n\tint a;\n\tstruct {\n\t\tint: 32;\n\t\tint: "
		      "32;\n\t\tint: 32;\n\t};\n};\n\n");
}

static void test_packing(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "a_offset", 0, 6);
	item(&list, "a", CHAR, 0, 0);
	item(&list, "b", INT, 8, 0);
	item(&list, "c", CHAR, 40, 0);
	add(&list, KIND_STRUCT, "b_size", 0, 5);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", CHAR, 32, 0);
	uint32_t five = array(&list, CHAR, 5);
	add(&list, KIND_UNION, "c_union", 0, 5);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", five, 0, 0);
	uint32_t wide = add(&list, KIND_INT, "__int128", 0, 16);
	add(&list, KIND_STRUCT, "d_wide", 0, 24);
	item(&list, "a", LONG, 0, 0);
	item(&list, "b", wide, 64, 0);
	add(&list, KIND_STRUCT, "e_tail", 0, 24);
	item(&list, "a", wide, 0, 0);
	item(&list, "b", LONG, 128, 0);
	add(&list, KIND_ENUM, "e_short", 0, 2);
	item(&list, "E_A", 0, 1, 0);
	add(&list, KIND_ENUM, "e_byte", 0, 1);
	item(&list, "E_B", 0, 1, 0);
	expect(&list,
	       "enum e_byte {\n\tE_B = 1,\n} __attribute__((mode(QI)));\n\n"
	       "enum e_short {\n\tE_A = 1,\n} __attribute__((mode(HI)));\n\n"
	       "struct a_offset {\n\tchar a;\n\tint b;\n\tchar c;\n} "
	       "__attribute__((packed));\n\n"
	       "struct b_size {\n\tint a;\n\tchar b;\n} __attribute__((packed));\n\n"
	       "union c_union {\n\tint a;\n\tchar b[5];\n} __attribute__((packed));\n\n"
	       "struct d_wide {\n\tlong int a;\n\t__int128 b;\n} "
	       "__attribute__((packed));\n\n"
	       "struct e_tail {\n\t__int128 a;\n\tlong int b;\n} "
	       "__attribute__((packed));\n\n");
}

static void test_bit_fields(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "a", 0, 8);
	item(&list, "a", INT, 0, 3);
	item(&list, "b", INT, 3, 29);
	item(&list, "c", SHORT, 40, 8);
	item(&list, "d", CHAR, 56, 0);
	add(&list, KIND_STRUCT, "b", 0, 6);
	item(&list, "a", INT, 0, 20);
	item(&list, "b", INT, 20, 20);
	item(&list, "", INT, 40, 4);
	expect(&list, "struct a {\n\tint a: 3;\n\tint b: 29;\n\tchar: 8;\n\tshort int c: "
		      "8;\n\tchar: 8;\n\tchar d;\n};\n\n"
		      "struct b {\n\tint a: 20;\n\tint b: 20;\n\tint: 4;\n} "
		      "__attribute__((packed));\n\n");
}

static void test_names(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	// One of each name space, and the second of each.
	uint32_t s = add(&list, KIND_STRUCT, "S", 0, 4);
	item(&list, "S", INT, 0, 0);
	add(&list, KIND_TYPEDEF, "S", s, 0);
	add(&list, KIND_TYPEDEF, "S", INT, 0);
	add(&list, KIND_UNION, "S", 0, 1);
	item(&list, "class", CHAR, 0, 0);
	add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "A", 0, 0, 0);
	item(&list, "default", 0, 1, 0);
	add(&list, KIND_STRUCT, "A", 0, 4);
	item(&list, "int", INT, 0, 0);
	add(&list, KIND_STRUCT, "core::Option<&str>", 0, 4);
	item(&list, "__0", INT, 0, 0);
	uint32_t forward = add(&list, KIND_FWD, "A", 0, 0);
	list.types.items[forward].kind_flag = true;
	add(&list, KIND_TYPEDEF, "u8", add(&list, KIND_INT, "u8", 0, 1), 0);
	add(&list, KIND_TYPEDEF, "z", add(&list, KIND_PTR, "", forward, 0), 0);
	expect(&list, "enum {\n\tA = 0,\n\tdefault___2 = 1,\n};\n\n"
		      "typedef int S;\n\n"
		      "typedef signed char u8;\n\n"
		      "typedef u8 u8___2;\n\n"
		      "struct A {\n\tint int___2;\n};\n\n"
		      "struct S {\n\tint S;\n};\n\n"
		      "typedef struct S S___2;\n\n"
		      "union S___2 {\n\tchar class;\n};\n\n"
		      "struct core_Option_str_ {\n\tint __0;\n};\n\n"
		      "union A___2;\n\ntypedef union A___2 *z;\n\n");
}

// As encoders had them before there was FLOAT, but where C has no such float.
static void test_old_floats(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	static const struct {
		const char *member, *name;
		uint32_t size, encoding, bits;
	} rows[] = {
		{ "a", "float", 4, 0, 0 },
		{ "b", "double", 8, 0, 0 },
		{ "c", "long double", 16, 0, 0 },
		{ "d", "double", 4, 0, 0 },
		{ "e", "float", 4, BTF_INT_SIGNED, 0 },
		{ "f", "float", 4, 0, 3 },
	};
	uint32_t types[6];
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		types[i] = add(&list, KIND_INT, rows[i].name, 0, rows[i].size);
		list.types.items[types[i]].fixed =
			rows[i].encoding << BTF_INT_ENCODING_SHIFT | rows[i].size * 8;
	}
	add(&list, KIND_STRUCT, "s", 0, 48);
	static const uint32_t offsets[] = { 0, 64, 128, 256, 288, 320 };
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		item(&list, rows[i].member, types[i], offsets[i], rows[i].bits);
	expect(&list, "typedef unsigned int double___2;\n\ntypedef int float___2;\n\n"
		      "struct s {\n\tfloat a;\n\tdouble b;\n\tlong double c;\n"
		      "\tdouble___2 d;\n\tfloat___2 e;\n"
		      "\t/* f at bit 320: a bit-field of a type that has no bits */\n\tlong long: 64;\n};\n\n");
}

/*
 * Which of several gets the plain name is up to what their members are of, as with bpftool: the
 * number of an array's elements, then what these are; the names of an enum's enumerators.
 */
static void test_which_name(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t three = array(&list, INT, 3), two = array(&list, INT, 2);
	add(&list, KIND_STRUCT, "s", 0, 12);
	item(&list, "a", three, 0, 0);
	add(&list, KIND_STRUCT, "s", 0, 8);
	item(&list, "a", two, 0, 0);
	uint32_t later = add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "B", 0, 0, 0);
	uint32_t first = add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "A", 0, 0, 0);
	add(&list, KIND_STRUCT, "t", 0, 4);
	item(&list, "e", later, 0, 0);
	add(&list, KIND_STRUCT, "t", 0, 4);
	item(&list, "e", first, 0, 0);
	expect(&list, "struct s {\n\tint a[2];\n};\n\n"
		      "struct s___2 {\n\tint a[3];\n};\n\n"
		      "struct t {\n\tenum {\n\t\tA = 0,\n\t} e;\n};\n\n"
		      "struct t___2 {\n\tenum {\n\t\tB = 0,\n\t} e;\n};\n\n");
}

static void test_embedded(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t head = add(&list, KIND_STRUCT, "head", 0, 8);
	item(&list, "a", INT, 0, 0);
	item(&list, "b", INT, 32, 0);
	add(&list, KIND_STRUCT, "whole", 0, 12);
	item(&list, "", head, 0, 0);
	item(&list, "c", INT, 64, 0);
	item(&list, "over", INT, 64, 0);
	item(&list, "outside", LONG, 64, 0);
	expect(&list,
	       "struct head {\n\tint a;\n\tint b;\n};\n\n"
	       "struct whole {\n\tstruct {\n\t\tint a;\n\t\tint b;\n\t};\n\tint c;\n"
	       "\t/* over at bit 64: within what is before it */\n"
	       "\t/* outside at bit 64: not within */\n};\n\n");
}

static void test_kfuncs(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_TYPEDEF, "taken", INT, 0);
	uint32_t forward = add(&list, KIND_FWD, "task", 0, 0);
	uint32_t task = add(&list, KIND_PTR, "", forward, 0);
	uint32_t proto = add(&list, KIND_FUNC_PROTO, "", 0, 0);
	item(&list, "task", task, 0, 0);
	item(&list, "taken", INT, 0, 0);
	uint32_t later = add(&list, KIND_FUNC, "taken", proto, 0);
	uint32_t first = add(&list, KIND_FUNC, "fast", proto, 0);
	add(&list, KIND_FUNC, "no_kfunc", proto, 0);
	list.types.items[add(&list, KIND_DECL_TAG, "bpf_kfunc", later, 0)].fixed =
		UINT32_MAX;
	list.types.items[add(&list, KIND_DECL_TAG, "bpf_kfunc", first, 0)].fixed =
		UINT32_MAX;
	list.types.items[add(&list, KIND_DECL_TAG, "bpf_fastcall", first, 0)].fixed =
		UINT32_MAX;
	expect(&list,
	       "typedef int taken;\n\n#ifndef BPF_NO_KFUNC_PROTOTYPES\n"
	       "struct task;\n\n"
	       "extern __bpf_fastcall void fast(struct task *task, int) __weak __ksym;\n"
	       "extern void taken___2(struct task *task, int) __weak "
	       "__ksym;\n#endif\n\n");
}

// Names are compared as far as 256 bytes; of equal ones the first is that of the lower id.
static void test_long_kfuncs(void **state)
{
	(void)state;
	char name[259] = "";
	struct type_list list;
	start(&list);
	memset(name, 'n', 256);
	name[256] = 'b';
	uint32_t proto = add(&list, KIND_FUNC_PROTO, "", 0, 0);
	uint32_t first = add(&list, KIND_FUNC, name, proto, 0);
	name[256] = 'a';
	uint32_t second = add(&list, KIND_FUNC, name, proto, 0);
	name[255] = 'a';
	uint32_t third = add(&list, KIND_FUNC, name, proto, 0);
	const uint32_t ids[] = { first, second, third };
	for (size_t i = 0; i < ARRAY_SIZE(ids); i++) {
		uint32_t tag = add(&list, KIND_DECL_TAG, "bpf_kfunc", ids[i], 0);
		list.types.items[tag].fixed = UINT32_MAX;
	}
	char same[256] = "", want[2048];
	memset(same, 'n', 255);
	snprintf(want, sizeof(want),
		 "#ifndef BPF_NO_KFUNC_PROTOTYPES\n"
		 "extern void %saa(void) __weak __ksym;\n"
		 "extern void %snb(void) __weak __ksym;\n"
		 "extern void %sna(void) __weak __ksym;\n#endif\n\n",
		 same, same, same);
	expect(&list, want);
}

static void test_impossible(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "s", 0, 4);
	item(&list, "s", 5, 0, 0);
	expect_error(&list, BTFSMITH_UNSUPPORTED,
		     "t: type 5 (STRUCT s): contains itself: C cannot say that");
	start(&list);
	add(&list, KIND_TYPEDEF, "t", 6, 0);
	add(&list, KIND_PTR, "", 5, 0);
	expect_error(&list, BTFSMITH_UNSUPPORTED,
		     "t: type 6 (PTR): refers to itself without the name of a struct or "
		     "union: C cannot say that");
	start(&list);
	add(&list, KIND_VAR, "v", INT, 0);
	add(&list, KIND_TYPEDEF, "t", 5, 0);
	expect_error(&list, BTFSMITH_BAD_BTF,
		     "t: type 6 (TYPEDEF t): refers to type 5, which is a VAR");
}

static void test_limits(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t id = INT;
	for (int i = 0; i < 200; i++)
		id = add(&list, KIND_PTR, "", id, 0);
	add(&list, KIND_TYPEDEF, "far", id, 0);
	expect_error(&list, BTFSMITH_LIMIT,
		     "t: type 204 (PTR): more than 128 types within each other or behind "
		     "each other");
	// Each has the one before it twice: 2^30 members.
	start(&list);
	id = INT;
	for (uint32_t i = 0, bits = 32; i < 24; i++, bits *= 2) {
		uint32_t inner = id;
		id = add(&list, KIND_STRUCT, i == 23 ? "huge" : "", 0, 4u << (i + 1));
		item(&list, "a", inner, 0, 0);
		item(&list, "b", inner, bits, 0);
	}
	struct output *output = malloc(sizeof(*output));
	assert_non_null(output);
	struct btfsmith_error *err = print(&list, output);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
	assert_int_equal(output->num, 0);
	btfsmith_error_destroy(err);
	free(output);
	type_list_deinit(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_declarators), cmocka_unit_test(test_order),
		cmocka_unit_test(test_array_order),
		cmocka_unit_test(test_padding),     cmocka_unit_test(test_packing),
		cmocka_unit_test(test_bit_fields),  cmocka_unit_test(test_names),
		cmocka_unit_test(test_old_floats),
		cmocka_unit_test(test_which_name),   cmocka_unit_test(test_long_kfuncs),
		cmocka_unit_test(test_embedded),     cmocka_unit_test(test_kfuncs),
		cmocka_unit_test(test_impossible),  cmocka_unit_test(test_limits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
