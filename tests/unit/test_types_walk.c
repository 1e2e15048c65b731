// SPDX-License-Identifier: LGPL-2.1-or-later
/* Looking at types one by one, over a list with every kind; see type_rows.h for its ids. */
#include "type_rows.h"

#include "btfsmith.h"
#include "error.h"
#include "types_object.h"

static struct btfsmith_types *make_types(const struct row_list *rows)
{
	struct btfsmith_types *types = types_create();
	assert_non_null(types);
	row_list_init(rows, &types->list);
	return types;
}

static struct btfsmith_type get_type(const struct btfsmith_types *types, uint32_t id)
{
	struct btfsmith_type type = { .size = sizeof(type) };
	assert_null(btfsmith_types_type(types, id, &type));
	assert_int_equal(type.size, sizeof(type));
	return type;
}

static struct btfsmith_item
get_item(const struct btfsmith_types *types, uint32_t id, uint32_t i)
{
	struct btfsmith_item item = { .size = sizeof(item) };
	assert_null(btfsmith_types_item(types, id, i, &item));
	assert_int_equal(item.size, sizeof(item));
	return item;
}

static const struct {
	uint32_t id;
	struct btfsmith_type want;
} type_rows[] = {
	{ 0, { .kind = BTFSMITH_KIND_VOID, .name = "" } },
	{ 1,
	  { .kind = BTFSMITH_KIND_INT,
	    .name = "long",
	    .bytes = 8,
	    .encoding = BTFSMITH_INT_SIGNED,
	    .bits = 64 } },
	{ 2,
	  { .kind = BTFSMITH_KIND_INT,
	    .name = "",
	    .bytes = 3,
	    .encoding = BTFSMITH_INT_BOOL,
	    .bits = 11,
	    .bit_offset = 5 } },
	{ 5, { .kind = BTFSMITH_KIND_PTR, .name = "" } },
	{ 6,
	  { .kind = BTFSMITH_KIND_ARRAY,
	    .name = "",
	    .type = 1,
	    .index_type = 1,
	    .num_elements = UINT32_MAX } },
	{ 8,
	  { .kind = BTFSMITH_KIND_STRUCT,
	    .name = "",
	    .kind_flag = 1,
	    .bytes = UINT32_MAX,
	    .num_items = 2 } },
	{ 13, { .kind = BTFSMITH_KIND_FWD, .name = "a", .kind_flag = 1 } },
	{ 17, { .kind = BTFSMITH_KIND_RESTRICT, .name = "", .type = 5 } },
	{ 18, { .kind = BTFSMITH_KIND_FUNC_PROTO, .name = "", .type = 1, .num_items = 2 } },
	{ 21, { .kind = BTFSMITH_KIND_FUNC, .name = "fn", .type = 18, .linkage = 2 } },
	{ 24, { .kind = BTFSMITH_KIND_VAR, .name = "b", .type = 1, .linkage = 1 } },
	{ 27, { .kind = BTFSMITH_KIND_DATASEC, .name = ".data", .bytes = 64, .num_items = 2 } },
	{ 28, { .kind = BTFSMITH_KIND_FLOAT, .name = "a", .bytes = 16 } },
	{ 29, { .kind = BTFSMITH_KIND_DECL_TAG, .name = "a tag!", .type = 7, .component = -1 } },
	{ 31, { .kind = BTFSMITH_KIND_TYPE_TAG, .name = "a tag!", .type = 1 } },
	{ 33,
	  { .kind = BTFSMITH_KIND_ENUM64,
	    .name = "b",
	    .kind_flag = 1,
	    .bytes = 8,
	    .num_items = 2 } },
};

static void test_types(void **state)
{
	(void)state;
	struct btfsmith_types *types = make_types(&all_kinds);
	assert_int_equal(btfsmith_types_num(types), 34);
	assert_int_equal(btfsmith_types_num_base(types), 0);
	for (size_t i = 0; i < ARRAY_SIZE(type_rows); i++) {
		struct btfsmith_type type = get_type(types, type_rows[i].id);
		struct btfsmith_type want = type_rows[i].want;
		print_message("type %u\n", type_rows[i].id);
		assert_string_equal(type.name, want.name);
		want.name = type.name;
		want.size = sizeof(want);
		assert_memory_equal(&type, &want, sizeof(want));
	}
	btfsmith_types_destroy(types);
}

static const struct {
	uint32_t id;
	uint32_t i;
	struct btfsmith_item want;
} item_rows[] = {
	{ 7, 0, { .name = "a", .type = 1 } },
	{ 7, 1, { .name = "", .type = 2, .bit_offset = UINT32_MAX } },
	{ 8, 0, { .name = "a", .type = 1, .bit_offset = 5, .bit_size = 3 } },
	{ 8, 1, { .name = "b", .type = 2, .bit_offset = 8 } },
	{ 10, 1, { .name = "b", .value = UINT32_MAX } },
	{ 11, 1, { .name = "b", .value = UINT64_MAX } },
	{ 18, 1, { .name = "" } },
	{ 27, 1, { .name = "", .type = 2, .offset = 8, .bytes = UINT32_MAX } },
	{ 32, 1, { .name = "b", .value = UINT64_C(1) << 63 } },
	{ 33, 0, { .name = "a", .value = 1 } },
};

static void test_items(void **state)
{
	(void)state;
	struct btfsmith_types *types = make_types(&all_kinds);
	for (size_t i = 0; i < ARRAY_SIZE(item_rows); i++) {
		struct btfsmith_item item = get_item(types, item_rows[i].id, item_rows[i].i);
		struct btfsmith_item want = item_rows[i].want;
		print_message("type %u, item %u\n", item_rows[i].id, item_rows[i].i);
		assert_string_equal(item.name, want.name);
		want.name = item.name;
		want.size = sizeof(want);
		assert_memory_equal(&item, &want, sizeof(want));
	}
	btfsmith_types_destroy(types);
}

static void assert_argument(struct btfsmith_error *err, const char *message)
{
	assert_string_equal(btfsmith_error_message(err), message);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
}

static void test_misuse(void **state)
{
	(void)state;
	struct btfsmith_types *types = make_types(&all_kinds);
	struct btfsmith_type type = { .size = sizeof(type) };
	struct btfsmith_item item = { .size = sizeof(item) };
	uint32_t id = 77;
	assert_argument(btfsmith_types_type(types, 34, &type), "type id 34: there are 34 types");
	assert_argument(btfsmith_types_type(types, UINT32_MAX, &type),
			"type id 4294967295: there are 34 types");
	assert_argument(btfsmith_types_item(types, 34, 0, &item),
			"type id 34: there are 34 types");
	assert_argument(btfsmith_types_item(types, 7, 2, &item), "item 2 of type 7: it has 2");
	assert_argument(btfsmith_types_item(types, 1, 0, &item), "item 0 of type 1: it has 0");
	assert_argument(btfsmith_types_resolve(types, 34, &id), "type id 34: there are 34 types");
	assert_int_equal(id, 77);
	type.size = 0;
	assert_argument(btfsmith_types_type(types, 1, &type), "type: wrong size 0");
	item.size = 5000;
	assert_argument(btfsmith_types_item(types, 7, 0, &item), "item: wrong size 5000");
	// An older program has fewer members, and gets no more.
	type = (struct btfsmith_type){ .size = offsetof(struct btfsmith_type, bytes), .bytes = 7 };
	assert_null(btfsmith_types_type(types, 1, &type));
	assert_string_equal(type.name, "long");
	assert_int_equal(type.bytes, 7);
	btfsmith_types_destroy(types);
}

static void test_find(void **state)
{
	(void)state;
	struct btfsmith_types *types = make_types(&all_kinds);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_INT, "long", 0), 1);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_VOID, "a", 0), 3);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_VOID, "a", 3), 4);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_UNION, "a", 0), 9);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_UNION, "a", 9), 0);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_ENUM64, "b", 32), 33);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_ENUM64, "b", UINT32_MAX), 0);
	assert_int_equal(btfsmith_types_find(types, BTFSMITH_KIND_STRUCT, "long", 0), 0);
	assert_string_equal(btfsmith_types_string(types, N_FN), "fn");
	assert_string_equal(btfsmith_types_string(types, sizeof(row_strings) - 1), "");
	assert_null(btfsmith_types_string(types, sizeof(row_strings)));
	btfsmith_types_destroy(types);
	assert_string_equal(btfsmith_kind_name(BTFSMITH_KIND_FUNC_PROTO), "FUNC_PROTO");
	assert_string_equal(btfsmith_kind_name(19), "ENUM64");
	assert_null(btfsmith_kind_name(20));
}

/* [2] typedef of [3] const of [4] the tag of [1]; [5] typedef of [6] volatile of [5]. */
static const struct row_list chain = {
	TYPES(REF(TYPEDEF, N_A, 3), REF(CONST, N_NONE, 4), REF(TYPE_TAG, N_TAG, 1),
	      REF(TYPEDEF, N_B, 6), REF(VOLATILE, N_NONE, 5), REF(RESTRICT, N_NONE, 0)),
};

static void test_resolve(void **state)
{
	(void)state;
	struct btfsmith_types *types = make_types(&chain);
	static const uint32_t want[] = { 0, 1, 1, 1, 1 };
	uint32_t id = 77;
	for (uint32_t i = 0; i < ARRAY_SIZE(want); i++) {
		assert_null(btfsmith_types_resolve(types, i, &id));
		assert_int_equal(id, want[i]);
	}
	assert_null(btfsmith_types_resolve(types, 7, &id));
	assert_int_equal(id, 0);
	struct btfsmith_error *err = btfsmith_types_resolve(types, 5, &id);
	assert_string_equal(btfsmith_error_message(err),
			    "type 5: what it stands for is itself");
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(types);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_types),   cmocka_unit_test(test_items),
		cmocka_unit_test(test_misuse),  cmocka_unit_test(test_find),
		cmocka_unit_test(test_resolve),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
