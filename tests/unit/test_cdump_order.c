// SPDX-License-Identifier: LGPL-2.1-or-later
/* What a header of C has, and what has to come before what. */
#include "cdump_lists.h"

// A typedef is needed for the last parameter of a function that is only pointed to.
static void test_parameters(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t s = add(&list, KIND_STRUCT, "s", 0, 4);
	item(&list, "i", INT, 0, 0);
	uint32_t z = add(&list, KIND_TYPEDEF, "z_t", s, 0);
	uint32_t proto = add(&list, KIND_FUNC_PROTO, "", 0, 0);
	item(&list, "", INT, 0, 0);
	item(&list, "", z, 0, 0);
	uint32_t pointer = add(&list, KIND_PTR, "", proto, 0);
	add(&list, KIND_STRUCT, "a", 0, 8);
	item(&list, "f", pointer, 0, 0);
	expect(&list, "struct s;\n\ntypedef struct s z_t;\n\n"
		      "struct a {\n\tvoid (*f)(int, z_t);\n};\n\n"
		      "struct s {\n\tint i;\n};\n\n");
}

// First pointed to, then needed by value: there is one definition.
static void test_twice(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t s = add(&list, KIND_STRUCT, "s", 0, 4);
	item(&list, "i", INT, 0, 0);
	uint32_t z = add(&list, KIND_TYPEDEF, "z_t", s, 0);
	uint32_t pointer = add(&list, KIND_PTR, "", z, 0);
	add(&list, KIND_STRUCT, "a", 0, 16);
	item(&list, "p", pointer, 0, 0);
	item(&list, "v", z, 64, 0);
	expect(&list, "struct s;\n\ntypedef struct s z_t;\n\n"
		      "struct s {\n\tint i;\n};\n\n"
		      "struct a {\n\tz_t *p;\n\tz_t v;\n};\n\n");
}

// What is in something is not there for its values alone; what has no values is nowhere.
static void test_enums(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_ENUM, "", 0, 4);
	uint32_t inner = add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "INNER", 0, 1, 0);
	add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "ALONE", 0, 2, 0);
	uint32_t empty = add(&list, KIND_ENUM, "empty", 0, 4);
	add(&list, KIND_STRUCT, "s", 0, 8);
	item(&list, "i", inner, 0, 0);
	item(&list, "e", empty, 32, 0);
	expect(&list,
	       "enum {\n\tALONE = 2,\n};\n\nenum empty;\n\n"
	       "struct s {\n\tenum {\n\t\tINNER = 1,\n\t} i;\n\tenum empty e;\n};\n\n");
}

// Scalars that C does not have by that name and size.
static void test_unknown_scalars(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t half = add(&list, KIND_FLOAT, "half", 0, 2);
	uint32_t real = add(&list, KIND_FLOAT, "double", 0, 8);
	uint32_t byte = add(&list, KIND_INT, "__u8", 0, 1);
	add(&list, KIND_STRUCT, "s", 0, 16);
	item(&list, "half", half, 0, 0);
	item(&list, "byte", byte, 16, 0);
	item(&list, "real", real, 64, 0);
	expect(&list, "typedef struct {\n\tunsigned char bytes[2];\n} "
		      "__attribute__((aligned(2))) half;\n\n"
		      "typedef signed char __u8;\n\n"
		      "struct s {\n\thalf half;\n\t__u8 byte;\n\tdouble real;\n};\n\n");
}

static uint32_t
add_tag(struct type_list *list, const char *text, uint32_t type, uint32_t component)
{
	uint32_t id = add(list, KIND_DECL_TAG, text, type, 0);
	list->types.items[id].fixed = component;
	return id;
}

// Only a function that is tagged as a kfunc as a whole is one. They go by name, then by id.
static void test_kfunc_tags(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t s = add(&list, KIND_STRUCT, "s", 0, 0);
	uint32_t of_int = add(&list, KIND_FUNC_PROTO, "", 0, 0);
	item(&list, "i", INT, 0, 0);
	uint32_t of_char = add(&list, KIND_FUNC_PROTO, "", 0, 0);
	item(&list, "c", CHAR, 0, 0);
	uint32_t b = add(&list, KIND_FUNC, "b", of_int, 0);
	uint32_t fast = add(&list, KIND_FUNC, "only_fast", of_int, 0);
	uint32_t part = add(&list, KIND_FUNC, "of_a_parameter", of_int, 0);
	uint32_t other = add(&list, KIND_FUNC, "of_another_text", of_int, 0);
	uint32_t a = add(&list, KIND_FUNC, "a", of_int, 0);
	uint32_t second = add(&list, KIND_FUNC, "a", of_char, 0);
	add_tag(&list, "bpf_kfunc", s, UINT32_MAX);
	add_tag(&list, "bpf_fastcall", fast, UINT32_MAX);
	add_tag(&list, "bpf_kfunc", part, 0);
	add_tag(&list, "kfunc", other, UINT32_MAX);
	add_tag(&list, "bpf_kfunc", second, UINT32_MAX);
	add_tag(&list, "bpf_kfunc", b, UINT32_MAX);
	add_tag(&list, "bpf_kfunc", a, UINT32_MAX);
	expect(&list, "struct s {};\n\n#ifndef BPF_NO_KFUNC_PROTOTYPES\n"
		      "extern void a(int i) __weak __ksym;\n"
		      "extern void a___2(char c) __weak __ksym;\n"
		      "extern void b(int i) __weak __ksym;\n#endif\n\n");
}

static void test_roots(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	add(&list, KIND_STRUCT, "e", 0, 4);
	item(&list, "i", INT, 0, 0);
	add(&list, KIND_ENUM64, "e", 0, 8);
	item(&list, "LARGE", 0, 1, 0);
	add(&list, KIND_TYPEDEF, "t", INT, 0);
	add(&list, KIND_ENUM, "", 0, 4);
	item(&list, "UNASKED", 0, 1, 0);
	static const char *const names[] = { "enum e", "t" };
	expect_of_roots(&list, &(const struct cdump_roots){ names, ARRAY_SIZE(names) },
			"enum e {\n\tLARGE = 1ULL,\n} __attribute__((mode(DI)));\n\n"
			"typedef int t;\n\n");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parameters), cmocka_unit_test(test_twice),
		cmocka_unit_test(test_enums),      cmocka_unit_test(test_unknown_scalars),
		cmocka_unit_test(test_kfunc_tags), cmocka_unit_test(test_roots),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
