// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_rows.h"

#include "btf_read.h"
#include "btf_write.h"
#include "error.h"

// clang-format off
static const unsigned char little[] = {
	0x9F, 0xEB, 1, 0, 24, 0, 0, 0,
	0, 0, 0, 0, 64, 0, 0, 0,                         // types
	64, 0, 0, 0, 5, 0, 0, 0,                         // strings
	1, 0, 0, 0, 0, 0, 0, 1, 4, 0, 0, 0, 32, 0, 0, 1, // INT
	3, 0, 0, 0, 1, 0, 0, 0x84, 4, 0, 0, 0,           // STRUCT, kind_flag, one member
	1, 0, 0, 0, 1, 0, 0, 0, 5, 0, 0, 7,              // bit 5, 7 bits
	3, 0, 0, 0, 1, 0, 0, 12, 4, 0, 0, 0,             // FUNC, global
	0, 0, 0, 0, 0, 0, 0, 13, 1, 0, 0, 0,             // FUNC_PROTO
	0, 'a', 0, 'b', 0,
};
static const unsigned char big_with_layout[] = {
	0xEB, 0x9F, 1, 0, 0, 0, 0, 32,
	0, 0, 0, 0, 0, 0, 0, 64,                         // types
	0, 0, 0, 144, 0, 0, 0, 5,                        // strings
	0, 0, 0, 64, 0, 0, 0, 80,                        // layout
	0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 4, 1, 0, 0, 32, // INT
	0, 0, 0, 3, 0x84, 0, 0, 1, 0, 0, 0, 4,           // STRUCT, kind_flag, one member
	0, 0, 0, 1, 0, 0, 0, 1, 7, 0, 0, 5,              // bit 5, 7 bits
	0, 0, 0, 3, 12, 0, 0, 1, 0, 0, 0, 4,             // FUNC, global
	0, 0, 0, 0, 13, 0, 0, 0, 0, 0, 0, 1,             // FUNC_PROTO
	0, 0, 0, 0,  4, 0, 0, 0,  0, 0, 0, 0,  12, 0, 0, 0,
	0, 12, 0, 0,  0, 12, 0, 0,  0, 8, 0, 0,  0, 0, 0, 0,
	0, 0, 0, 0,  0, 0, 0, 0,  0, 0, 0, 0,  0, 0, 0, 0,
	0, 0, 0, 0,  0, 8, 0, 0,  4, 0, 0, 0,  0, 12, 0, 0,
	0, 0, 0, 0,  4, 0, 0, 0,  0, 0, 0, 0,  0, 12, 0, 0,
	0, 'a', 0, 'b', 0,
};
// clang-format on

static void small_list(struct type_list *list)
{
	static const char strings[] = "\0a\0b";
	*list = (struct type_list){ 0 };
	assert_true(vec_push(&list->types, (struct type){ 0 }));
	assert_true(vec_push(&list->types, (struct type)INT(1, 4, 1u << 24 | 32)));
	assert_true(vec_push(&list->types, (struct type)GROUP_FLAG(STRUCT, 3, 4, 0, 1)));
	assert_true(vec_push(&list->types, (struct type)LINKED(FUNC, 3, 4, 1)));
	assert_true(vec_push(&list->types, (struct type)PROTO(1, 0, 0)));
	assert_true(vec_push(&list->items, (struct type_item){ 1, 1, 7u << 24 | 5, 0 }));
	for (size_t i = 0; i < sizeof(strings); i++)
		assert_true(vec_push(&list->strings, strings[i]));
}

static void
assert_written(const struct type_list *list, const void *want, size_t want_size)
{
	void *data = NULL;
	size_t size = 0;
	assert_null(btf_write(list, &data, &size));
	assert_int_equal(size, want_size);
	assert_memory_equal(data, want, want_size);
	free(data);
}

static void test_bytes(void **state)
{
	(void)state;
	struct type_list list;
	small_list(&list);
	assert_written(&list, little, sizeof(little));
	list.big_endian = list.layout = true;
	assert_written(&list, big_with_layout, sizeof(big_with_layout));
	type_list_deinit(&list);
}

static void test_empty(void **state)
{
	(void)state;
	static const unsigned char want[] = { 0x9F, 0xEB, 1, 0, 24, 0, 0, 0, 0,
					      0,    0,    0, 0, 0,  0, 0, 0, 0,
					      0,    0,    1, 0, 0,  0, 0 };
	struct type_list list;
	assert_true(type_list_init(&list));
	assert_written(&list, want, sizeof(want));
	type_list_deinit(&list);
}

static void assert_same_lists(const struct type_list *a, const struct type_list *b)
{
	assert_int_equal(a->big_endian, b->big_endian);
	assert_int_equal(a->layout, b->layout);
	assert_int_equal(a->types.num, b->types.num);
	assert_int_equal(a->strings.num, b->strings.num);
	assert_memory_equal(a->strings.items, b->strings.items, a->strings.num);
	for (size_t id = 0; id < a->types.num; id++) {
		const struct type *x = &a->types.items[id];
		const struct type *y = &b->types.items[id];
		assert_int_equal(x->name, y->name);
		assert_int_equal(x->kind, y->kind);
		assert_int_equal(x->kind_flag, y->kind_flag);
		assert_int_equal(x->type, y->type);
		assert_int_equal(x->size, y->size);
		assert_int_equal(x->fixed, y->fixed);
		assert_int_equal(x->num_items, y->num_items);
		// The reader keeps no items twice, the tables do.
		for (uint32_t i = 0; i < x->num_items; i++)
			assert_memory_equal(&a->items.items[x->first_item + i],
					    &b->items.items[y->first_item + i],
					    sizeof(struct type_item));
	}
}

static void test_round_trip(void **state)
{
	(void)state;
	for (unsigned int variant = 0; variant < 4; variant++) {
		struct type_list list;
		row_list_init(&all_kinds, &list);
		list.big_endian = variant & 1;
		list.layout = variant & 2;
		void *data = NULL;
		size_t size = 0;
		assert_null(btf_write(&list, &data, &size));
		struct type_list again;
		assert_null(btf_read("blob", data, size, &again));
		assert_same_lists(&list, &again);
		assert_written(&again, data, size);
		free(data);
		type_list_deinit(&list);
		type_list_deinit(&again);
	}
}

static void assert_limit(const struct type_list *list, const char *message)
{
	void *data = NULL;
	size_t size = 7;
	struct btfsmith_error *err = btf_write(list, &data, &size);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
	assert_string_equal(btfsmith_error_message(err), message);
	assert_null(data);
	assert_int_equal(size, 7);
	btfsmith_error_destroy(err);
}

static void test_vlen_limit(void **state)
{
	(void)state;
	struct type_list list;
	small_list(&list);
	for (int i = 0; i < 65536; i++)
		assert_true(vec_push(&list.items, (struct type_item){ 1, 1, 0, 0 }));
	list.types.items[2].num_items = 65536;
	assert_limit(&list, "BTF: type 2 (STRUCT b): vlen 65536, the limit is 65535");
	list.types.items[2].num_items = 65535;
	void *data = NULL;
	size_t size = 0;
	assert_null(btf_write(&list, &data, &size));
	assert_int_equal(size, sizeof(little) + 65534 * 12);
	free(data);
	list.types.items[3].fixed = 65536;
	assert_limit(&list, "BTF: type 3 (FUNC b): vlen 65536, the limit is 65535");
	type_list_deinit(&list);
}

static void test_type_limit(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	for (int i = 0; i < BTF_MAX_TYPE; i++)
		assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 0, 8)));
	void *data = NULL;
	size_t size = 0;
	assert_null(btf_write(&list, &data, &size));
	assert_int_equal(size, 24 + (size_t)BTF_MAX_TYPE * 12 + 1);
	free(data);
	assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 0, 8)));
	assert_limit(&list, "BTF: 1048576 types, the limit is 1048575");
	type_list_deinit(&list);
}

static void test_string_limit(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	assert_true(vec_reserve(&list.strings, BTF_MAX_NAME_OFFSET + 2));
	memset(list.strings.items, 0, BTF_MAX_NAME_OFFSET + 2);
	list.strings.num = BTF_MAX_NAME_OFFSET + 1;
	void *data = NULL;
	size_t size = 0;
	assert_null(btf_write(&list, &data, &size));
	free(data);
	list.strings.num++;
	assert_limit(&list, "BTF: 16777217 bytes of strings, the limit is 16777216");
	type_list_deinit(&list);
}

// Types may share items, so that few items make a blob of any size.
static void test_size_limit(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	for (int i = 0; i < 65535; i++)
		assert_true(vec_push(&list.items, (struct type_item){ 0, 1, 0, 0 }));
	for (int i = 0; i < 6000; i++)
		assert_true(
			vec_push(&list.types, (struct type)GROUP(UNION, 0, 0, 0, 65535)));
	assert_limit(&list, "BTF: 4718592025 bytes, more than 4 GiB");
	type_list_deinit(&list);
}

// The last string ends where it did; what follows are NUL bytes that belong to the section.
static void assert_padded(const struct type_list *list, size_t room)
{
	void *plain = NULL;
	void *padded = NULL;
	size_t plain_size = 0;
	size_t size = 0;
	assert_null(btf_write(list, &plain, &plain_size));
	assert_null(btf_write_padded(list, room, &padded, &size));
	assert_int_equal(size, room > plain_size ? room : plain_size);
	const unsigned char *p = padded;
	assert_memory_equal(p, plain, BTF_HEADER_STR_LEN);
	assert_memory_equal(p + BTF_HEADER_BYTES,
			    (const unsigned char *)plain + BTF_HEADER_BYTES,
			    plain_size - BTF_HEADER_BYTES);
	for (size_t i = plain_size; i < size; i++)
		assert_int_equal(p[i], 0);
	assert_int_equal(btf_load32(p + BTF_HEADER_STR_LEN,
				    btf_is_foreign(list->big_endian)),
			 list->strings.num + size - plain_size);

	struct type_list again;
	assert_null(btf_read("padded", padded, size, &again));
	assert_int_equal(again.strings.num, list->strings.num + size - plain_size);
	again.strings.num = list->strings.num;
	assert_written(&again, plain, plain_size);
	type_list_deinit(&again);
	free(plain);
	free(padded);
}

static void test_padding(void **state)
{
	(void)state;
	static const size_t more[] = { 0, 1, 2, 3, 4, 5, 4096 };
	for (unsigned int variant = 0; variant < 4; variant++) {
		struct type_list list;
		row_list_init(&all_kinds, &list);
		list.big_endian = variant & 1;
		list.layout = variant & 2;
		void *data = NULL;
		size_t size = 0;
		assert_null(btf_write(&list, &data, &size));
		free(data);
		assert_padded(&list, 0);
		assert_padded(&list, size - 1);
		for (size_t i = 0; i < ARRAY_SIZE(more); i++)
			assert_padded(&list, size + more[i]);
		type_list_deinit(&list);
	}
}

static void test_padding_limit(void **state)
{
	(void)state;
	static const uint64_t too_large[] = {
		24 + (uint64_t)BTF_MAX_NAME_OFFSET + 2,
		UINT32_MAX,
		UINT64_C(1) << 32,
		UINT64_MAX,
	};
	struct type_list list;
	assert_true(type_list_init(&list));
	assert_padded(&list, 24 + BTF_MAX_NAME_OFFSET + 1);
	for (size_t i = 0; i < ARRAY_SIZE(too_large); i++) {
		void *data = NULL;
		size_t size = 7;
		struct btfsmith_error *err =
			btf_write_padded(&list, too_large[i], &data, &size);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
		assert_non_null(strstr(btfsmith_error_message(err),
				       "BTF: 25 bytes cannot fill the room of "));
		assert_null(data);
		assert_int_equal(size, 7);
		btfsmith_error_destroy(err);
	}
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_bytes),         cmocka_unit_test(test_empty),
		cmocka_unit_test(test_round_trip),    cmocka_unit_test(test_vlen_limit),
		cmocka_unit_test(test_type_limit),    cmocka_unit_test(test_string_limit),
		cmocka_unit_test(test_size_limit),    cmocka_unit_test(test_padding),
		cmocka_unit_test(test_padding_limit),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
