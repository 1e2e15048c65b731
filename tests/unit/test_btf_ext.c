// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Each row changes a good section in one place, and says what the reader then has to say. Then what
 * access strings come to, over types that have every sort of step.
 */
#include "type_rows.h"

#include <stdio.h>

#include "btf_ext.h"
#include "btf_ext_text.h"
#include "error.h"

/* A header, then the three parts; a function's record is longer than it need be. */
static const uint32_t good[] = {
	0x0001EB9F, 32, 0, 36, 36, 28, 64, 44, // 0
	12, N_DATA, 2, 0, 1, 77, 8, 2, 78,     // 8: func_info
	16, N_A, 1, 16, N_B, N_TAG, 5 << 10 | 7, // 17: line_info
	16, N_FN, 2, 8, 1, N_C, 0, 24, 2, N_S, 9 // 24: core_relo
};

enum {
	GOOD_WORDS = sizeof(good) / sizeof(good[0]),
	GOOD_BYTES = sizeof(good),
};

static const struct btf_ext_record good_records[BTF_EXT_NUM_PARTS][2] = {
	{ { .section = N_DATA, .insn = 0, .type = 1 },
	  { .section = N_DATA, .insn = 8, .type = 2 } },
	{ { .section = N_A,
	    .insn = 16,
	    .file = N_B,
	    .text = N_TAG,
	    .extra = 5 << 10 | 7 } },
	{ { .section = N_FN, .insn = 8, .type = 1, .text = N_C },
	  { .section = N_FN, .insn = 24, .type = 2, .text = N_S, .extra = 9 } },
};
static const size_t good_nums[BTF_EXT_NUM_PARTS] = { 2, 1, 2 };

static const struct row_list two_types = { TYPES(SIZED(STRUCT, N_S, 0)) };

struct section {
	unsigned char bytes[GOOD_BYTES + 64];
	size_t size;
};

static void put_word(struct section *section, size_t word, uint32_t value, bool big_endian)
{
	btf_store32(section->bytes + word * 4, value, btf_is_foreign(big_endian));
}

static must_check struct btfsmith_error *read_ext(const void *data, size_t size,
						  const struct type_list *list,
						  struct btf_ext *ret)
{
	const struct btf_ext_of of = {
		.num_types = type_list_num(list),
		.num_string_bytes = type_list_string_bytes(list),
		.big_endian = list->big_endian,
	};
	return btf_ext_read(data, size, &of, ret);
}

static void make_good(struct section *section, bool big_endian)
{
	*section = (struct section){ .size = GOOD_BYTES };
	for (size_t i = 1; i < GOOD_WORDS; i++)
		put_word(section, i, good[i], big_endian);
	section->bytes[!big_endian] = 0xEB;
	section->bytes[big_endian] = 0x9F;
	section->bytes[2] = 1;
}

static void assert_good(const struct btf_ext *ext)
{
	for (size_t i = 0; i < BTF_EXT_NUM_PARTS; i++) {
		assert_int_equal(ext->parts[i].num, good_nums[i]);
		assert_memory_equal(ext->parts[i].items, good_records[i],
				    good_nums[i] * sizeof(good_records[i][0]));
	}
}

struct patch {
	size_t word;
	uint32_t value;
};

struct row {
	const char *name;
	struct patch patches[2]; /* of word 0: none */
	int grow;                /* bytes of 0 more at the end, or fewer */
	const char *message;
};

static const struct row rows[] = {
	{ "unchanged", .message = NULL },
	{ "bytes behind all", .grow = 12, .message = NULL },
	{ "empty", .grow = -GOOD_BYTES, .message = "header: does not fit, bytes: 0" },
	{ "23 bytes", .grow = 23 - GOOD_BYTES, .message = "header: does not fit, bytes: 23" },
	{ "short header", { { 1, 20 } }, .message = "header: impossible length 20" },
	{ "header too long", { { 1, 141 } }, .message = "header: impossible length 141" },
	{ "nothing behind the header", { { 1, 140 } }, .message = "header: nothing is behind its bytes: 140" },
	{ "no core_relo", { { 7, 0 } }, .message = "" },
	{ "not within",
	  { { 2, 112 } },
	  .message = "func_info: offset 0x90: not within the section, length 36" },
	{ "start past the end",
	  { { 2, UINT32_MAX } },
	  .message = "func_info: offset 0x10000001f: not within the section, length 36" },
	{ "one byte too long",
	  { { 7, 45 } },
	  .message = "core_relo: offset 0x60: not within the section, length 45" },
	{ "not aligned",
	  { { 4, 37 } },
	  .message = "line_info: offset 0x45: not a multiple of 4: offset 37" },
	{ "no size of records",
	  { { 3, 3 } },
	  .message = "func_info: offset 0x20: has no records, length 3" },
	{ "size of records only",
	  { { 3, 4 } },
	  .message = "func_info: offset 0x20: has no records, length 4" },
	{ "small func_info",
	  { { 8, 4 } },
	  .message = "func_info: offset 0x20: impossible size of records: 4" },
	{ "odd func_info",
	  { { 8, 10 } },
	  .message = "func_info: offset 0x20: impossible size of records: 10" },
	{ "huge func_info",
	  { { 8, 0xFFFFFFFC } },
	  .message = "func_info: offset 0x24: impossible number of records: 2" },
	{ "small line_info",
	  { { 17, 12 } },
	  .message = "line_info: offset 0x44: impossible size of records: 12" },
	{ "small core_relo",
	  { { 24, 12 } },
	  .message = "core_relo: offset 0x60: impossible size of records: 12" },
	{ "no records",
	  { { 10, 0 } },
	  .message = "func_info: offset 0x24: impossible number of records: 0" },
	{ "one record too many",
	  { { 10, 3 } },
	  .message = "func_info: offset 0x24: impossible number of records: 3" },
	{ "as many records as can be",
	  { { 10, UINT32_MAX } },
	  .message = "func_info: offset 0x24: impossible number of records: 4294967295" },
	{ "one record too few",
	  { { 10, 1 } },
	  .message = "func_info: offset 0x38: impossible number of records: 2" },
	{ "half a section",
	  { { 5, 32 } },
	  .message = "line_info: offset 0x60: section does not fit, bytes left: 4" },
	{ "name of section",
	  { { 9, 1000 } },
	  .message = "func_info: offset 0x24: not within the strings of .BTF: name offset 1000" },
	{ "type", { { 12, 3 } }, .message = "func_info: offset 0x2c: not in .BTF: type id 3" },
	{ "file",
	  { { 21, UINT32_MAX } },
	  .message = "line_info: offset 0x50: not within the strings of .BTF: name offset "
		     "4294967295" },
	{ "line of source",
	  { { 22, 1000 } },
	  .message = "line_info: offset 0x50: not within the strings of .BTF: name offset 1000" },
	{ "access string",
	  { { 29, 1000 } },
	  .message = "core_relo: offset 0x6c: not within the strings of .BTF: name offset 1000" },
	{ "type of core_relo",
	  { { 32, 3 } },
	  .message = "core_relo: offset 0x7c: not in .BTF: type id 3" },
	{ "an unknown kind is a number", { { 34, UINT32_MAX } }, .message = "" },
};

// What the reader says, or "" for a success; NULL: success, with the good records.
static void test_rows(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&two_types, &list);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct row *row = &rows[i];
		struct section section;
		make_good(&section, false);
		for (size_t j = 0; j < ARRAY_SIZE(row->patches); j++) {
			if (row->patches[j].word)
				put_word(&section, row->patches[j].word,
					 row->patches[j].value, false);
		}
		size_t size = (size_t)((int)section.size + row->grow);
		struct btf_ext ext;
		struct btfsmith_error *err =
			read_ext(section.bytes, size, &list, &ext);
		print_message("%s: %s\n", row->name, btfsmith_error_message(err));
		char want[256] = "success";
		if (row->message && *row->message)
			snprintf(want, sizeof(want), "%s", row->message);
		assert_string_equal(btfsmith_error_message(err), want);
		if (!row->message)
			assert_good(&ext);
		btfsmith_error_destroy(err);
		btf_ext_deinit(&ext);
	}
	type_list_deinit(&list);
}

struct byte_row {
	size_t byte;
	unsigned char value;
	const char *message;
};

static const struct byte_row byte_rows[] = {
	{ 0, 0, "header: not the magic number of BTF: 60160" },
	{ 2, 2, "header: unknown version 2, flags 0x0" },
	{ 3, 1, "header: unknown version 1, flags 0x1" },
};

static void test_header_bytes(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&two_types, &list);
	for (size_t i = 0; i < ARRAY_SIZE(byte_rows); i++) {
		struct section section;
		struct btf_ext ext;
		make_good(&section, false);
		section.bytes[byte_rows[i].byte] = byte_rows[i].value;
		struct btfsmith_error *err =
			read_ext(section.bytes, section.size, &list, &ext);
		assert_string_equal(btfsmith_error_message(err), byte_rows[i].message);
		btfsmith_error_destroy(err);
		btf_ext_deinit(&ext);
	}
	type_list_deinit(&list);
}

// Of either byte order, and with the shorter header; never of the other order than the types.
static void test_forms(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&two_types, &list);
	for (unsigned int variant = 0; variant < 4; variant++) {
		bool big_endian = variant & 1;
		struct section section;
		struct btf_ext ext;
		make_good(&section, big_endian);
		list.big_endian = variant >> 1;
		struct btfsmith_error *err =
			read_ext(section.bytes, section.size, &list, &ext);
		if (big_endian == list.big_endian) {
			assert_null(err);
			assert_good(&ext);
			assert_int_equal(ext.big_endian, big_endian);
		} else {
			assert_string_equal(btfsmith_error_message(err),
					    "header: not of the byte order of .BTF");
		}
		btfsmith_error_destroy(err);
		btf_ext_deinit(&ext);
	}
	struct section section;
	struct btf_ext ext;
	make_good(&section, true);
	put_word(&section, 1, 24, true); // offsets are from there, so two words come between
	put_word(&section, 2, 8, true);
	put_word(&section, 4, 44, true);
	assert_null(read_ext(section.bytes, section.size, &list, &ext));
	assert_int_equal(ext.parts[BTF_EXT_LINE].num, 1);
	assert_int_equal(ext.parts[BTF_EXT_CORE].num, 0);
	btf_ext_deinit(&ext);
	type_list_deinit(&list);
}

// Every prefix is an error, and none makes the reader look beyond it.
static void test_prefixes(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&two_types, &list);
	struct section section;
	make_good(&section, false);
	for (size_t size = 0; size < GOOD_BYTES; size++) {
		unsigned char *exact = malloc(size + !size);
		assert_non_null(exact);
		memcpy(exact, section.bytes, size);
		struct btf_ext ext;
		struct btfsmith_error *err = read_ext(exact, size, &list, &ext);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
		btfsmith_error_destroy(err);
		btf_ext_deinit(&ext);
		free(exact);
	}
	type_list_deinit(&list);
}

/* ---- CO-RE ---- */

/*
 * [2] struct s { long a; struct s b[4]; union { long c; struct s s; }; }, [3] s[4], [4] the union,
 * [5] enum s { a, b }, [6] enum64 { a }, [7] typedef const struct s c, [8] that const,
 * [9] a struct without a name, [10] a typedef of itself.
 */
static const struct row_list core_types = {
	TYPES(GROUP(STRUCT, N_S, 72, 0, 3), ARRAY(2, 1, 4), GROUP(UNION, N_NONE, 72, 3, 2),
	      GROUP(ENUM, N_S, 4, 5, 2), GROUP(ENUM64, N_NONE, 8, 5, 1),
	      REF(TYPEDEF, N_C, 8), REF(CONST, N_NONE, 2), GROUP(STRUCT, N_NONE, 8, 0, 1),
	      REF(TYPEDEF, N_C, 10), ARRAY(7, 1, 4)),
	ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 3 },
	      { .name = N_NONE, .type = 4 }, { .name = N_C, .type = 1 },
	      { .name = N_S, .type = 8 }, { .name = N_A }, { .name = N_B, .value = 1 }),
};

struct core_row {
	uint32_t type;
	uint32_t kind;
	const char *access;
	const char *text; /* NULL: it does not fit */
};

static const struct core_row core_rows[] = {
	{ 2, BTF_CORE_BYTE_OFF, "0", "struct s" },
	{ 2, BTF_CORE_BYTE_OFF, "1", "struct s[1]" },
	{ 2, BTF_CORE_BYTE_OFF, "3", "struct s[3]" },
	{ 2, BTF_CORE_BYTE_OFF, "0:0", "struct s.a" },
	{ 2, BTF_CORE_BYTE_SZ, "4294967295:0", "struct s[4294967295].a" },
	{ 2, BTF_CORE_SIGNED, "0:1", "struct s.b" },
	{ 2, BTF_CORE_FIELD_EXISTS, "0:1:7:0", "struct s.b[7].a" },
	{ 2, BTF_CORE_LSHIFT_U64, "0:2:0", "struct s.c" },
	{ 2, BTF_CORE_RSHIFT_U64, "0:2:1:1:0:2:1", "struct s.s.b[0].s" },
	{ 7, BTF_CORE_BYTE_OFF, "0:0", "typedef c.a" },
	{ 8, BTF_CORE_BYTE_OFF, "0:0", "const <anon>.a" },
	{ 9, BTF_CORE_BYTE_OFF, "0:0", "struct <anon>.a" },
	{ 3, BTF_CORE_BYTE_OFF, "0:2:0", "array <anon>[2].a" },
	{ 11, BTF_CORE_BYTE_OFF, "0:2:0", "array <anon>[2].a" },
	{ 1, BTF_CORE_BYTE_OFF, "0", "int long" },
	{ 2, BTF_CORE_LOCAL_TYPE_ID, "0", "struct s" },
	{ 7, BTF_CORE_TARGET_TYPE_ID, "0", "typedef c" },
	{ 4, BTF_CORE_TYPE_EXISTS, "0", "union <anon>" },
	{ 5, BTF_CORE_TYPE_SIZE, "0", "enum s" },
	{ 0, BTF_CORE_TYPE_MATCHES, "0", "void" },
	{ 5, BTF_CORE_ENUMVAL_VALUE, "1", "enum s::b" },
	{ 6, BTF_CORE_ENUMVAL_EXISTS, "0", "enum64 <anon>::a" },
	// No such place.
	{ 2, BTF_CORE_BYTE_OFF, "0:3", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0:0:0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0:2:2", NULL },
	{ 0, BTF_CORE_BYTE_OFF, "0", NULL },
	{ 10, BTF_CORE_BYTE_OFF, "0:0", NULL },
	{ 5, BTF_CORE_ENUMVAL_VALUE, "2", NULL },
	{ 5, BTF_CORE_ENUMVAL_VALUE, "0:0", NULL },
	{ 2, BTF_CORE_ENUMVAL_VALUE, "0", NULL },
	{ 2, BTF_CORE_TYPE_SIZE, "1", NULL },
	{ 2, BTF_CORE_TYPE_SIZE, "0:0", NULL },
	{ 2, BTF_CORE_NUM_KINDS, "0", NULL },
	// No numbers.
	{ 2, BTF_CORE_BYTE_OFF, "", NULL },
	{ 2, BTF_CORE_BYTE_OFF, ":0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0:", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0::0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0 ", NULL },
	{ 2, BTF_CORE_BYTE_OFF, " 0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "+0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "0x0", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "4294967296", NULL },
	{ 2, BTF_CORE_BYTE_OFF, "99999999999999999999", NULL },
};

static char *core_text(struct type_list *list, const struct core_row *row)
{
	size_t before = list->strings.num;
	size_t bytes = strlen(row->access) + 1;
	assert_true(vec_reserve(&list->strings, before + bytes));
	memcpy(list->strings.items + before, row->access, bytes);
	list->strings.num += bytes;
	const struct btf_ext_record record = {
		.type = row->type,
		.extra = row->kind,
		.text = (uint32_t)before,
	};
	struct strbuf buf = { 0 };
	strbuf_add(&buf, "> ");
	bool is_good = btf_core_text(list, &record, &buf);
	char *text = strdup(strbuf_text(&buf));
	strbuf_deinit(&buf);
	list->strings.num = before;
	assert_non_null(text);
	if (!is_good)
		assert_string_equal(text, "> ");
	return text;
}

static void test_core_text(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&core_types, &list);
	for (size_t i = 0; i < ARRAY_SIZE(core_rows); i++) {
		const struct core_row *row = &core_rows[i];
		char *text = core_text(&list, row);
		print_message("%u %s: %s\n", row->type, row->access, text);
		assert_string_equal(text + 2, row->text ? row->text : "");
		free(text);
	}
	type_list_deinit(&list);
}

// What costs much for each of many records is refused: long strings, long names, long chains.
static void test_core_limits(void **state)
{
	(void)state;
	struct type_list list;
	row_list_init(&core_types, &list);
	char access[2 * 65 + 1];
	for (size_t i = 0; i < sizeof(access); i++)
		access[i] = i % 2 ? ':' : '1';
	access[0] = '0';
	// 64 numbers, of which each second is a member and each other an element; then 65.
	for (size_t num = 64; num <= 65; num++) {
		access[2 * num - 1] = '\0';
		struct core_row row = { .type = 2, .access = access };
		char *text = core_text(&list, &row);
		assert_int_equal(strlen(text) - 2, num == 64 ? 8 + 32 * 2 + 31 * 3 : 0);
		free(text);
		access[2 * num - 1] = ':';
	}
	char zeros[800] = "";
	memset(zeros, '0', sizeof(zeros) - 1);
	struct core_row row = { .type = 2, .access = zeros };
	char *text = core_text(&list, &row);
	assert_string_equal(text, "> ");
	free(text);
	char name[514] = "";
	memset(name, 'x', 512);
	for (size_t len = 512; len <= 513; len++) {
		name[512] = len > 512 ? 'x' : '\0';
		list.types.items[9].name = (uint32_t)list.strings.num;
		assert_true(vec_reserve(&list.strings, list.strings.num + sizeof(name)));
		memcpy(list.strings.items + list.strings.num, name, sizeof(name));
		list.strings.num += sizeof(name);
		row = (struct core_row){ .type = 9, .access = "0" };
		text = core_text(&list, &row);
		assert_int_equal(strlen(text) - 2, len == 512 ? 7 + 512 : 0);
		free(text);
	}
	uint32_t chain = 2;
	for (int num = 1; num <= 256; num++) {
		assert_true(vec_push(&list.types, (struct type)REF(CONST, N_NONE, chain)));
		chain = (uint32_t)list.types.num - 1;
		row = (struct core_row){ .type = chain, .access = "0:0" };
		text = core_text(&list, &row);
		assert_string_equal(text, num < 256 ? "> const <anon>.a" : "> ");
		free(text);
	}
	type_list_deinit(&list);
}

// libbpf's words, in the order of enum bpf_core_relo_kind of linux/bpf.h.
static void test_kind_names(void **state)
{
	(void)state;
	static const char *const names[] = {
		"byte_off",    "byte_sz",        "field_exists",   "signed",
		"lshift_u64",  "rshift_u64",     "local_type_id",  "target_type_id",
		"type_exists", "type_size",      "enumval_exists", "enumval_value",
		"type_matches",
	};
	for (uint32_t i = 0; i < ARRAY_SIZE(names); i++)
		assert_string_equal(btf_core_kind_name(i), names[i]);
	assert_null(btf_core_kind_name(ARRAY_SIZE(names)));
	assert_string_equal(btf_ext_part_name(BTF_EXT_FUNC), "func_info");
	assert_string_equal(btf_ext_part_name(BTF_EXT_LINE), "line_info");
	assert_string_equal(btf_ext_part_name(BTF_EXT_CORE), "core_relo");
}

static int count_output(void *arg, const char *text, size_t len)
{
	(void)text;
	*(uint64_t *)arg += len;
	return 0;
}

// 1023 lines of 1 MiB and the section's name are within 1 GiB, 1024 lines and that name are not.
static void test_text_limit(void **state)
{
	(void)state;
	enum { LEN = 1 << 20 };
	struct type_list list;
	row_list_init(&two_types, &list);
	struct btf_ext_record record = { .section = N_A, .text = (uint32_t)list.strings.num };
	assert_true(vec_reserve(&list.strings, list.strings.num + LEN + 1));
	memset(list.strings.items + list.strings.num, 'x', LEN);
	list.strings.num += LEN;
	list.strings.items[list.strings.num++] = '\0';
	struct btf_ext ext = { 0 };
	uint64_t num = 0;
	for (int i = 0; i < 1023; i++)
		assert_true(vec_push(&ext.parts[BTF_EXT_LINE], record));
	assert_null(btf_ext_print(&list, &ext, count_output, &num));
	assert_int_equal(num, strlen("line_info 'a' vlen=1023\n") +
				      1023 * (LEN + strlen("\tinsn_off=0 line=0 column=0 "
							   "file='' source=''\n")));
	assert_true(vec_push(&ext.parts[BTF_EXT_LINE], record));
	struct btfsmith_error *err = btf_ext_print(&list, &ext, count_output, &num);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
	assert_string_equal(btfsmith_error_message(err),
			    "as text its names would have more than 1 GiB");
	btfsmith_error_destroy(err);
	btf_ext_deinit(&ext);
	type_list_deinit(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),      cmocka_unit_test(test_header_bytes),
		cmocka_unit_test(test_forms),     cmocka_unit_test(test_prefixes),
		cmocka_unit_test(test_core_text), cmocka_unit_test(test_core_limits),
		cmocka_unit_test(test_kind_names),
		cmocka_unit_test(test_text_limit),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
