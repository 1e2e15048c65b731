// SPDX-License-Identifier: LGPL-2.1-or-later
/* The order in which a header of C has types that do not need each other. */
#include "cdump_lists.h"
#include "cdump_sort.h"

// Ids are sorted from the last one down, so that none stands where it stood before.
static void expect_sorted(struct type_list *list, const uint32_t *want, size_t num)
{
	uint32_t ids[16];
	assert_true(num <= ARRAY_SIZE(ids));
	memcpy(ids, want, num * sizeof(*ids));
	for (size_t i = 0; i < num; i++) {
		for (size_t j = i + 1; j < num; j++) {
			uint32_t id = ids[i];
			if (id > ids[j])
				continue;
			ids[i] = ids[j];
			ids[j] = id;
		}
	}
	assert_true(cdump_sort(list, ids, num));
	for (size_t i = 0; i < num; i++)
		assert_int_equal(ids[i], want[i]);
	type_list_deinit(list);
}

static void test_kinds(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t forward = add(&list, KIND_FWD, "a", 0, 0);
	uint32_t rest = add(&list, KIND_TYPEDEF, "a_rest", forward, 0);
	uint32_t proto = add(&list, KIND_FUNC_PROTO, "", INT, 0);
	uint32_t func = add(&list, KIND_TYPEDEF, "b_func", proto, 0);
	uint32_t real = add(&list, KIND_FLOAT, "double", 0, 8);
	uint32_t number = add(&list, KIND_TYPEDEF, "a_number", INT, 0);
	uint32_t fraction = add(&list, KIND_TYPEDEF, "e_fraction", real, 0);
	uint32_t named = add(&list, KIND_ENUM, "g", 0, 4);
	item(&list, "A", 0, 0, 0);
	uint32_t of_named = add(&list, KIND_TYPEDEF, "f", named, 0);
	uint32_t unnamed = add(&list, KIND_ENUM64, "", 0, 8);
	item(&list, "Z", 0, 0, 0);
	uint32_t of_unnamed = add(&list, KIND_TYPEDEF, "h", unnamed, 0);
	const uint32_t want[] = { of_unnamed, of_named, named, fraction,
				  number,     func,     rest };
	expect_sorted(&list, want, ARRAY_SIZE(want));
}

// By the struct, however far behind a typedef it is, before the typedef's own name.
static void test_typedefs(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t z = add(&list, KIND_STRUCT, "z", 0, 0);
	uint32_t y = add(&list, KIND_UNION, "y", 0, 0);
	uint32_t a = add(&list, KIND_TYPEDEF, "a", z, 0);
	uint32_t pointers = array(&list, add(&list, KIND_PTR, "", y, 0), 3);
	uint32_t c = add(&list, KIND_TYPEDEF, "c", pointers, 0);
	uint32_t unnamed = add(&list, KIND_STRUCT, "", 0, 4);
	uint32_t x = add(&list, KIND_TYPEDEF, "x", unnamed, 0);
	uint32_t func =
		add(&list, KIND_TYPEDEF, "b", add(&list, KIND_FUNC_PROTO, "", 0, 0), 0);
	const uint32_t want[] = { x, c, y, a, z, func };
	expect_sorted(&list, want, ARRAY_SIZE(want));
}

// An enum without a name goes by its first value.
static void test_unnamed_enums(void **state)
{
	(void)state;
	struct type_list list;
	static const char *const firsts[] = { "C", "A", "B" };
	uint32_t ids[3];
	start(&list);
	for (size_t i = 0; i < ARRAY_SIZE(ids); i++) {
		ids[i] = add(&list, i ? KIND_ENUM : KIND_ENUM64, "", 0, 4);
		item(&list, firsts[i], 0, 0, 0);
		item(&list, "A", 0, 1, 0);
	}
	const uint32_t want[] = { ids[1], ids[2], ids[0] };
	expect_sorted(&list, want, ARRAY_SIZE(want));
}

static uint32_t
add_struct(struct type_list *list, const char *member, uint32_t type, const char *second)
{
	uint32_t id = add(list, KIND_STRUCT, "dup", 0, 8);
	item(list, member, type, 0, 0);
	if (second)
		item(list, second, INT, 64, 0);
	return id;
}

static uint32_t add_typedefs(struct type_list *list, const char *names)
{
	uint32_t id = INT;
	for (size_t i = strlen(names); i > 0; i--)
		id = add(list, KIND_TYPEDEF, (const char[]){ names[i - 1], '\0' }, id, 0);
	return id;
}

/*
 * Those of one name by a sum that bpftool makes of the names in them, 31 times the sum so far plus
 * the next one, where a pointer, which has no name, counts for nothing; equal sums by id. The sums
 * were calculated apart from this program.
 */
static void test_contents(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t xxx = add_typedefs(&list, "xxx"), xxy = add_typedefs(&list, "xxy");
	uint32_t x = add_typedefs(&list, "x"), pointer = add(&list, KIND_PTR, "", INT, 0);
	uint32_t two = add_struct(&list, "a", INT, "b");             // 92306768506
	uint32_t of_char = add_struct(&list, "a", CHAR, NULL);       // 99000660
	uint32_t far = add_struct(&list, "a", xxy, NULL);            // 96063908
	uint32_t near = add_struct(&list, "a", xxx, NULL);           // 96063877
	uint32_t of_typedef = add_struct(&list, "a", x, NULL);       // 96056437
	uint32_t other_name = add_struct(&list, "b", INT, NULL);     // 96052748
	uint32_t first = add_struct(&list, "a", INT, NULL);          // 96052717
	uint32_t of_pointer = add_struct(&list, "a", pointer, NULL); // 96052717
	uint32_t same = add_struct(&list, "a", INT, NULL);           // 96052717
	const uint32_t want[] = { first, of_pointer, same,    other_name, of_typedef,
				  near,  far,        of_char, two };
	expect_sorted(&list, want, ARRAY_SIZE(want));
}

static void test_typedef_contents(void **state)
{
	(void)state;
	struct type_list list;
	start(&list);
	uint32_t x = add_typedefs(&list, "x");
	uint32_t of_int = add(&list, KIND_TYPEDEF, "t", INT, 0);   // 108027
	uint32_t of_typedef = add(&list, KIND_TYPEDEF, "t", x, 0); // 111747
	uint32_t again = add(&list, KIND_TYPEDEF, "t", INT, 0);    // 108027
	const uint32_t want[] = { of_int, again, of_typedef };
	expect_sorted(&list, want, ARRAY_SIZE(want));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_typedefs),
		cmocka_unit_test(test_unnamed_enums),
		cmocka_unit_test(test_contents),
		cmocka_unit_test(test_typedef_contents),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
