// SPDX-License-Identifier: LGPL-2.1-or-later
/* The expected text was compared with what bpftool 7.8 prints for the same BTF. */
#include "type_rows.h"

#include "error.h"
#include "type_text.h"

// clang-format off
static const char all_kinds_text[] =
	"[1] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED\n"
	"[2] INT '(anon)' size=3 bits_offset=5 nr_bits=11 encoding=BOOL\n"
	"[3] INT 'a' size=1 bits_offset=0 nr_bits=8 encoding=CHAR\n"
	"[4] INT 'a' size=1 bits_offset=0 nr_bits=8 encoding=UNKN\n"
	"[5] PTR '(anon)' type_id=0\n"
	"[6] ARRAY '(anon)' type_id=1 index_type_id=1 nr_elems=4294967295\n"
	"[7] STRUCT 's' size=8 vlen=2\n"
	"\t'a' type_id=1 bits_offset=0\n"
	"\t'(anon)' type_id=2 bits_offset=4294967295\n"
	"[8] STRUCT '(anon)' size=4294967295 vlen=2\n"
	"\t'a' type_id=1 bits_offset=5 bitfield_size=3\n"
	"\t'b' type_id=2 bits_offset=8\n"
	"[9] UNION 'a' size=0 vlen=0\n"
	"[10] ENUM 'b' encoding=UNSIGNED size=4 vlen=2\n"
	"\t'a' val=0\n"
	"\t'b' val=4294967295\n"
	"[11] ENUM 'b' encoding=SIGNED size=4 vlen=2\n"
	"\t'a' val=0\n"
	"\t'b' val=-1\n"
	"[12] FWD 'a' fwd_kind=struct\n"
	"[13] FWD 'a' fwd_kind=union\n"
	"[14] TYPEDEF 'c' type_id=1\n"
	"[15] VOLATILE '(anon)' type_id=0\n"
	"[16] CONST '(anon)' type_id=1\n"
	"[17] RESTRICT '(anon)' type_id=5\n"
	"[18] FUNC_PROTO '(anon)' ret_type_id=1 vlen=2\n"
	"\t'a' type_id=1\n"
	"\t'(anon)' type_id=0\n"
	"[19] FUNC 'fn' type_id=18 linkage=static\n"
	"[20] FUNC 'fn' type_id=18 linkage=global\n"
	"[21] FUNC 'fn' type_id=18 linkage=extern\n"
	"[22] FUNC 'fn' type_id=18 linkage=(unknown)\n"
	"[23] VAR 'a' type_id=1, linkage=static\n"
	"[24] VAR 'b' type_id=1, linkage=global\n"
	"[25] VAR 'c' type_id=1, linkage=extern\n"
	"[26] VAR 'c' type_id=1, linkage=(unknown)\n"
	"[27] DATASEC '.data' size=64 vlen=2\n"
	"\ttype_id=23 offset=0 size=8 (VAR 'a')\n"
	"\ttype_id=2 offset=8 size=4294967295 (INT '(anon)')\n"
	"[28] FLOAT 'a' size=16\n"
	"[29] DECL_TAG 'a tag!' type_id=7 component_idx=-1\n"
	"[30] DECL_TAG 'a tag!' type_id=7 component_idx=1\n"
	"[31] TYPE_TAG 'a tag!' type_id=1\n"
	"[32] ENUM64 'b' encoding=UNSIGNED size=8 vlen=2\n"
	"\t'a' val=1ULL\n"
	"\t'b' val=9223372036854775808ULL\n"
	"[33] ENUM64 'b' encoding=SIGNED size=8 vlen=2\n"
	"\t'a' val=1LL\n"
	"\t'b' val=-9223372036854775808LL\n";
// clang-format on

struct output {
	vec(char) text;
	size_t calls;
	size_t fail_at; /* number of the call that fails, from 1 */
};

static int write_output(void *arg, const char *text, size_t len)
{
	struct output *output = arg;
	if (++output->calls == output->fail_at)
		return 5;
	assert_true(vec_reserve(&output->text, output->text.num + len));
	memcpy(output->text.items + output->text.num, text, len);
	output->text.num += len;
	return 0;
}

static void test_all_kinds(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&all_kinds, &list);
	struct output output = { 0 };
	assert_null(type_text_print(&list, write_output, &output));
	assert_true(vec_push(&output.text, '\0'));
	assert_string_equal(output.text.items, all_kinds_text);
	vec_deinit(&output.text);
	type_list_deinit(&list);
}

static void test_no_types(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	struct output output = { 0 };
	assert_null(type_text_print(&list, write_output, &output));
	assert_int_equal(output.calls, 0);
	type_list_deinit(&list);
}

// A name as long as several buffers, and after it ones that end near the end of a buffer.
static void test_long_names(void **state)
{
	(void)state;
	static const size_t lens[] = { 1,      255,     262143, 262144,
				       262145, 1000000, 261600, 600,
				       261605, 261612 };
	for (size_t i = 0; i < ARRAY_SIZE(lens); i++) {
		struct type_list list;
		assert_true(type_list_init(&list));
		assert_true(vec_reserve(&list.strings, lens[i] + 2));
		memset(list.strings.items + 1, 'x', lens[i]);
		list.strings.items[lens[i] + 1] = '\0';
		list.strings.num = lens[i] + 2;
		for (int id = 1; id < 4; id++)
			assert_true(
				vec_push(&list.types, (struct type)SIZED(FLOAT, 1, 8)));
		struct output output = { 0 };
		assert_null(type_text_print(&list, write_output, &output));
		assert_int_equal(output.text.num,
				 3 * (strlen("[1] FLOAT '' size=8\n") + lens[i]));
		// Nothing but the numbers and the names differ, wherever a chunk ended.
		size_t third = output.text.num / 3;
		assert_memory_equal(output.text.items, "[1] FLOAT 'x", 12);
		assert_memory_equal(output.text.items + third, "[2] FLOAT 'x", 12);
		assert_memory_equal(output.text.items + 2 * third, "[3] FLOAT 'x", 12);
		assert_memory_equal(output.text.items + output.text.num - 10,
				    "x' size=8\n", 10);
		vec_deinit(&output.text);
		type_list_deinit(&list);
	}
}

static void test_write_fails(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	for (int i = 0; i < 100000; i++)
		assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 0, 8)));
	for (size_t fail_at = 1; fail_at < 4; fail_at++) {
		struct output output = { .fail_at = fail_at };
		struct btfsmith_error *err =
			type_text_print(&list, write_output, &output);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
		assert_string_equal(btfsmith_error_message(err),
				    "writing text: stopped by the caller with 5");
		assert_int_equal(output.calls, fail_at);
		btfsmith_error_destroy(err);
		vec_deinit(&output.text);
	}
	type_list_deinit(&list);
}

static int count_output(void *arg, const char *text, size_t len)
{
	(void)text;
	*(uint64_t *)arg += len;
	return 0;
}

// Names of 1 GiB, and one more byte.
static void test_name_limit(void **state)
{
	(void)state;
	enum { LEN = 1 << 20 };
	struct type_list list;
	assert_true(type_list_init(&list));
	assert_true(vec_reserve(&list.strings, LEN + 2));
	memset(list.strings.items + 1, 'x', LEN);
	list.strings.items[LEN + 1] = '\0';
	list.strings.num = LEN + 2;
	for (int i = 0; i < 1024; i++)
		assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 1, 8)));
	uint64_t num = 0;
	assert_null(type_text_print(&list, count_output, &num));
	// Ids have 2,989 digits.
	assert_int_equal(num, 1024 * (LEN + strlen("[] FLOAT '' size=8\n")) + 2989);
	assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, LEN, 8)));
	num = 0;
	struct btfsmith_error *err = type_text_print(&list, count_output, &num);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
	assert_string_equal(btfsmith_error_message(err),
			    "as text its names would have more than 1 GiB");
	assert_true(num < (UINT64_C(1) << 30) + (1 << 20));
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_kinds),
		cmocka_unit_test(test_no_types),
		cmocka_unit_test(test_long_names),
		cmocka_unit_test(test_write_fails),
		cmocka_unit_test(test_name_limit),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
