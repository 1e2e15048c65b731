// SPDX-License-Identifier: LGPL-2.1-or-later
/* Each row changes a good blob in one place, and says what the reader then has to say. */
#include "type_rows.h"

#include "btf_read.h"
#include "error.h"

#include <stdio.h>

/*
 * The blob, as words: a header of 24 bytes, then the types 1 to 6, then the strings. Offsets
 * of the sections are words 2 to 5; the types begin with word 6.
 */
static const uint32_t good_types[] = {
	1, 0x01000000, 4, 32,                 // 6: [1] INT a
	3, 0x04000002, 8, 1,  1, 0, 0, 1, 32, // 10: [2] STRUCT b
	0, 0x03000000, 0, 1,  1, 5,           // 19: [3] ARRAY
	3, 0x0C000001, 5,                     // 25: [4] FUNC
	0, 0x0D000001, 1, 1,  2,              // 28: [5] FUNC_PROTO
	3, 0x0F000001, 8, 1,  0, 4,           // 33: [6] DATASEC
};
static const char good_strings[] = "\0a\0b";

enum {
	HEADER_WORDS = BTF_HEADER_BYTES / 4,
	GOOD_BYTES = BTF_HEADER_BYTES + sizeof(good_types) + sizeof(good_strings),
	MAX_BYTES = GOOD_BYTES + 128,
};

struct blob {
	unsigned char bytes[MAX_BYTES];
	size_t size;
};

static void put_word(struct blob *blob, size_t word, uint32_t value, bool big_endian)
{
	btf_store32(blob->bytes + word * 4, value, btf_is_foreign(big_endian));
}

static void make_good(struct blob *blob, bool big_endian)
{
	memset(blob, 0, sizeof(*blob));
	blob->bytes[!big_endian] = 0xEB;
	blob->bytes[big_endian] = 0x9F;
	blob->bytes[2] = 1;
	put_word(blob, 1, BTF_HEADER_BYTES, big_endian);
	put_word(blob, 3, sizeof(good_types), big_endian);
	put_word(blob, 4, sizeof(good_types), big_endian);
	put_word(blob, 5, sizeof(good_strings), big_endian);
	for (size_t i = 0; i < ARRAY_SIZE(good_types); i++)
		put_word(blob, HEADER_WORDS + i, good_types[i], big_endian);
	memcpy(blob->bytes + BTF_HEADER_BYTES + sizeof(good_types), good_strings,
	       sizeof(good_strings));
	blob->size = GOOD_BYTES;
}

struct patch {
	size_t word;
	uint32_t value;
};

struct row {
	const char *name;
	struct patch patches[3];
	size_t num_patches;
	int grow; /* bytes of 0 more at the end, or fewer */
	const char *message;
	enum btfsmith_code code; /* 0: BAD_BTF */
};

#define PATCHES(...)                                                                     \
	.patches = { __VA_ARGS__ },                                                      \
	.num_patches = sizeof((struct patch[]){ __VA_ARGS__ }) / sizeof(struct patch)

static const struct row rows[] = {
	{ "unchanged", .message = NULL },
	{ "empty", .grow = -GOOD_BYTES,
	  .message = "header: 0 bytes, less than the 24 of a BTF header" },
	{ "23 bytes", .grow = 23 - GOOD_BYTES,
	  .message = "header: 23 bytes, less than the 24 of a BTF header" },
	{ "magic", PATCHES({ 0, 0x0001EB9E }),
	  .message = "header: magic 9e eb is not that of BTF" },
	{ "version", PATCHES({ 0, 0x0002EB9F }), .message = "header: unknown version 2" },
	{ "flags", PATCHES({ 0, 0x8001EB9F }), .message = "header: unknown flags 0x80" },
	{ "short header", PATCHES({ 1, 20 }),
	  .message = "header: length 20 is not between 24 and the size 161" },
	{ "header beyond the end", PATCHES({ 1, 162 }),
	  .message = "header: length 162 is not between 24 and the size 161" },
	{ "types beyond the end", PATCHES({ 3, 136 }),
	  .message = "string section: offset 132, length 5: overlaps another section" },
	{ "types far beyond the end", PATCHES({ 3, UINT32_MAX }),
	  .message = "type section: offset 0, length 4294967295: not within the data" },
	{ "types start beyond the end", PATCHES({ 2, 140 }, { 3, 0 }),
	  .message = "type section: offset 140, length 0: not within the data" },
	{ "types not aligned", PATCHES({ 2, 2 }),
	  .message =
		  "type section: offset 2, length 132: offset is not a multiple of 4" },
	{ "strings beyond the end", PATCHES({ 5, 6 }),
	  .message = "string section: offset 132, length 6: not within the data" },
	{ "strings overlap types", PATCHES({ 4, 131 }, { 5, 5 }),
	  .message = "string section: offset 131, length 5: overlaps another section" },
	{ "gap", PATCHES({ 3, 128 }),
	  .message = "header: sections have 133 bytes in all, 137 are there" },
	{ "bytes at the end", .grow = 1,
	  .message = "header: sections have 137 bytes in all, 138 are there" },
	{ "strings first", PATCHES({ 2, 4 }, { 4, 0 }, { 5, 4 }), .grow = -1,
	  .message = "string section: offset 0, length 4: not after the types, and the "
		     "header is a short one" },
	{ "no strings", PATCHES({ 5, 0 }), .grow = -5,
	  .message = "string section: does not begin with a NUL byte: split BTF, which "
		     "cannot be read without its base",
	  .code = BTFSMITH_NO_BASE },
	{ "split", PATCHES({ 39, 0x00620061 }),
	  .message = "string section: does not begin with a NUL byte: split BTF, which "
		     "cannot be read without its base",
	  .code = BTFSMITH_NO_BASE },
	{ "strings do not end", PATCHES({ 40, 0x78 }),
	  .message =
		  "string section: offset 132, length 5: does not end with a NUL byte" },
	{ "void", PATCHES({ 7, 0 }),
	  .message = "type section: offset 0x0: type 1: unknown kind 0" },
	{ "kind 20", PATCHES({ 7, 0x14000000 }),
	  .message = "type section: offset 0x0: type 1: unknown kind 20" },
	{ "kind 127", PATCHES({ 7, 0x7F000000 }),
	  .message = "type section: offset 0x0: type 1: unknown kind 127" },
	{ "vlen of an INT", PATCHES({ 7, 0x01000001 }),
	  .message = "type section: offset 0x0: type 1: vlen of INT is not 0" },
	{ "size of an ARRAY", PATCHES({ 21, 1 }),
	  .message =
		  "type section: offset 0x34: type 3: size or type of ARRAY is not 0" },
	{ "vlen too large", PATCHES({ 34, 0x0FFFFFFF }),
	  .message =
		  "type section: offset 0x6c: type 6: items do not fit, vlen 16777215" },
	{ "vlen one too large", PATCHES({ 34, 0x0F000002 }),
	  .message = "type section: offset 0x6c: type 6: items do not fit, vlen 2" },
	{ "vlen one too small", PATCHES({ 34, 0x0F000000 }),
	  .message = "type section: offset 0x78: type 7: unknown kind 0" },
	{ "name offset", PATCHES({ 6, 5 }),
	  .message = "type 1 (INT): name offset 5 is not below 5" },
	{ "type id", PATCHES({ 27, 7 }),
	  .message = "type 4 (FUNC b): type id 7 is not below 7" },
	{ "element type", PATCHES({ 22, 7 }),
	  .message = "type 3 (ARRAY): type id 7 is not below 7" },
	{ "index type", PATCHES({ 23, UINT32_MAX }),
	  .message = "type 3 (ARRAY): index type id 4294967295 is not below 7" },
	{ "member name", PATCHES({ 16, 5 }),
	  .message = "type 2 (STRUCT b): member 1: name offset 5 is not below 5" },
	{ "member type", PATCHES({ 14, 7 }),
	  .message = "type 2 (STRUCT b): member 0 (a): type id 7 is not below 7" },
	{ "parameter type", PATCHES({ 32, 7 }),
	  .message = "type 5 (FUNC_PROTO): parameter 0 (a): type id 7 is not below 7" },
	{ "variable", PATCHES({ 36, 7 }),
	  .message = "type 6 (DATASEC b): variable 0: type id 7 is not below 7" },
};

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct row *row = &rows[i];
		struct blob blob;
		make_good(&blob, false);
		for (size_t j = 0; j < row->num_patches; j++)
			put_word(&blob, row->patches[j].word, row->patches[j].value,
				 false);
		blob.size = (size_t)((int)blob.size + row->grow);
		struct type_list list;
		struct btfsmith_error *err = btf_read("f", blob.bytes, blob.size, &list);
		print_message("%s: %s\n", row->name, btfsmith_error_message(err));
		char want[256] = "success";
		enum btfsmith_code code = row->code ? row->code : BTFSMITH_BAD_BTF;
		if (row->message)
			snprintf(want, sizeof(want), "f: %s", row->message);
		assert_string_equal(btfsmith_error_message(err), want);
		assert_int_equal(btfsmith_error_code(err),
				 row->message ? code : BTFSMITH_OK);
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
	}
}

static void assert_good(const struct type_list *list)
{
	assert_int_equal(list->types.num, 7);
	assert_int_equal(list->items.num, 4);
	const struct type *types = list->types.items;
	assert_int_equal(types[1].fixed, 32);
	assert_string_equal(type_list_string(list, types[2].name), "b");
	assert_int_equal(types[2].num_items, 2);
	assert_int_equal(list->items.items[types[2].first_item + 1].value, 32);
	assert_int_equal(types[3].size, 5);
	assert_int_equal(types[4].fixed, 1);
	assert_int_equal(types[4].num_items, 0);
	assert_int_equal(list->items.items[types[5].first_item].type, 2);
	assert_int_equal(list->items.items[types[6].first_item].high, 4);
}

// Both byte orders, at any address, and headers longer than the usual one.
static void test_forms(void **state)
{
	(void)state;
	static const size_t extra[] = { 0, 1, 4, 7, 8, 9, 16, 40 };
	for (size_t i = 0; i < ARRAY_SIZE(extra); i++) {
		for (unsigned int variant = 0; variant < 8; variant++) {
			bool big_endian = variant & 1;
			size_t shift = variant >> 1;
			struct blob blob;
			make_good(&blob, big_endian);
			put_word(&blob, 1, (uint32_t)(BTF_HEADER_BYTES + extra[i]),
				 big_endian);
			unsigned char moved[MAX_BYTES + 8] = { 0 };
			memcpy(moved + shift, blob.bytes, BTF_HEADER_BYTES);
			memcpy(moved + shift + BTF_HEADER_BYTES + extra[i],
			       blob.bytes + BTF_HEADER_BYTES,
			       GOOD_BYTES - BTF_HEADER_BYTES);
			struct type_list list;
			assert_null(btf_read("f", moved + shift, GOOD_BYTES + extra[i],
					     &list));
			assert_int_equal(list.big_endian, big_endian);
			assert_false(list.layout);
			assert_good(&list);
			type_list_deinit(&list);
		}
	}
}

struct long_row {
	const char *name;
	uint32_t header;
	uint32_t type_off;
	uint32_t layout_off;
	uint32_t layout_len;
	uint32_t str_off;
	uint32_t tail; /* word after the 32 bytes, when the header is longer */
	size_t size;
	const char *message;
};

enum {
	TYPES_LEN = sizeof(good_types),
	STR_LEN = sizeof(good_strings),
};

static const struct long_row long_rows[] = {
	{ "no layout, offset ignored", 32, 0, 7, 0, TYPES_LEN, 0,
	  32 + TYPES_LEN + STR_LEN, NULL },
	{ "layout", 32, 0, TYPES_LEN, 80, TYPES_LEN + 80, 0,
	  32 + TYPES_LEN + 80 + STR_LEN, NULL },
	{ "layout of more kinds", 32, 0, TYPES_LEN, 84, TYPES_LEN + 84, 0,
	  32 + TYPES_LEN + 84 + STR_LEN, NULL },
	{ "layout first", 32, 80, 0, 80, TYPES_LEN + 80, 0, 32 + TYPES_LEN + 80 + STR_LEN,
	  NULL },
	{ "strings first", 32, 8, 0, 0, 0, 0, 32 + TYPES_LEN + 8, NULL },
	{ "longer header", 40, 0, TYPES_LEN, 80, TYPES_LEN + 80, 0,
	  40 + TYPES_LEN + 80 + STR_LEN, NULL },
	{ "longer header that says something", 40, 0, TYPES_LEN, 80, TYPES_LEN + 80, 1,
	  40 + TYPES_LEN + 80 + STR_LEN, "header: offset 36: unknown field is not 0" },
	{ "layout length", 32, 0, TYPES_LEN, 81, TYPES_LEN + 81, 0,
	  32 + TYPES_LEN + 81 + STR_LEN,
	  "layout section: offset 132, length 81: length is not a multiple of 4" },
	{ "layout not aligned", 32, 0, TYPES_LEN + 1, 79, TYPES_LEN + 80, 0,
	  32 + TYPES_LEN + 80 + STR_LEN,
	  "layout section: offset 133, length 79: offset is not a multiple of 4" },
	{ "layout beyond the end", 32, 0, TYPES_LEN, 400, TYPES_LEN, 0,
	  32 + TYPES_LEN + STR_LEN,
	  "layout section: offset 132, length 400: not within the data" },
	{ "layout over types", 32, 0, 128, 8, TYPES_LEN, 0, 32 + TYPES_LEN + STR_LEN,
	  "layout section: offset 128, length 8: overlaps another section" },
};

static void test_long_header(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(long_rows); i++) {
		const struct long_row *row = &long_rows[i];
		struct blob good;
		make_good(&good, false);
		struct blob blob = { .size = row->size };
		memcpy(blob.bytes, good.bytes, BTF_HEADER_BYTES);
		put_word(&blob, 1, row->header, false);
		put_word(&blob, 2, row->type_off, false);
		put_word(&blob, 4, row->str_off, false);
		// Padded to a multiple of 4 when something follows them.
		bool padded = row->str_off < row->type_off;
		put_word(&blob, 5, padded ? 8 : STR_LEN, false);
		put_word(&blob, 6, row->layout_off, false);
		put_word(&blob, 7, row->layout_len, false);
		if (row->header > 32)
			blob.bytes[36] = (unsigned char)row->tail;
		memcpy(blob.bytes + row->header + row->type_off,
		       good.bytes + BTF_HEADER_BYTES, TYPES_LEN);
		memcpy(blob.bytes + row->header + row->str_off, good_strings, STR_LEN);
		struct type_list list;
		struct btfsmith_error *err = btf_read("f", blob.bytes, blob.size, &list);
		print_message("%s: %s\n", row->name, btfsmith_error_message(err));
		char want[256] = "success";
		if (row->message)
			snprintf(want, sizeof(want), "f: %s", row->message);
		assert_string_equal(btfsmith_error_message(err), want);
		if (!err) {
			assert_good(&list);
			assert_int_equal(list.layout, row->layout_len != 0);
		}
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
	}
}

// Every prefix is an error, and none makes the reader look beyond it.
static void test_prefixes(void **state)
{
	(void)state;
	struct blob blob;
	make_good(&blob, false);
	for (size_t size = 0; size < GOOD_BYTES; size++) {
		unsigned char *exact = malloc(size + !size);
		assert_non_null(exact);
		memcpy(exact, blob.bytes, size);
		struct type_list list;
		struct btfsmith_error *err = btf_read("f", exact, size, &list);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
		free(exact);
	}
}

// Names in messages neither break the line nor fill it.
static void test_hostile_name(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	type_list_deinit(&list);
	unsigned char bytes[BTF_HEADER_BYTES + 12 + 202] = { 0x9F, 0xEB, 1 };
	struct blob blob = { .size = sizeof(bytes) };
	memcpy(blob.bytes, bytes, 4);
	put_word(&blob, 1, BTF_HEADER_BYTES, false);
	put_word(&blob, 3, 12, false);
	put_word(&blob, 4, 12, false);
	put_word(&blob, 5, 202, false);
	put_word(&blob, 6, 1, false);
	put_word(&blob, 7, 0x02000000, false);
	put_word(&blob, 8, 9, false);
	memcpy(bytes, blob.bytes, BTF_HEADER_BYTES + 12);
	memset(bytes + BTF_HEADER_BYTES + 13, 'x', 200);
	memcpy(bytes + BTF_HEADER_BYTES + 13, "\n\t\x7F", 3);
	struct btfsmith_error *err = btf_read("f", bytes, sizeof(bytes), &list);
	assert_string_equal(btfsmith_error_message(err),
			    "f: type 1 (PTR "
			    "???xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
			    "xxxxxxxxxxxxxxxxxxxxxxxxxxx...): type id 9 is not below 2");
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
}

// Blobs just within the limits and just beyond them.
static void test_limits(void **state)
{
	(void)state;
	static const struct {
		uint32_t types;
		uint32_t string_bytes;
		const char *message;
	} limits[] = {
		{ BTF_MAX_TYPE, BTF_MAX_NAME_OFFSET + 1, "success" },
		{ BTF_MAX_TYPE + 1, 1, "f: type section: more than 1048575 types" },
		{ 0, BTF_MAX_NAME_OFFSET + 2,
		  "f: string section: 16777217 bytes, the limit is 16777216" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(limits); i++) {
		uint32_t type_bytes = limits[i].types * BTF_RECORD_BYTES;
		size_t size = BTF_HEADER_BYTES + type_bytes + limits[i].string_bytes;
		unsigned char *data = calloc(size, 1);
		assert_non_null(data);
		struct blob blob;
		make_good(&blob, false);
		put_word(&blob, 3, type_bytes, false);
		put_word(&blob, 4, type_bytes, false);
		put_word(&blob, 5, limits[i].string_bytes, false);
		memcpy(data, blob.bytes, BTF_HEADER_BYTES);
		for (uint32_t id = 0; id < limits[i].types; id++)
			data[BTF_HEADER_BYTES + id * BTF_RECORD_BYTES + 7] = KIND_FLOAT;
		struct type_list list;
		struct btfsmith_error *err = btf_read("f", data, size, &list);
		assert_string_equal(btfsmith_error_message(err), limits[i].message);
		assert_int_equal(btfsmith_error_code(err),
				 err ? BTFSMITH_LIMIT : BTFSMITH_OK);
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
		free(data);
	}
}

// ---- in one walk ----

enum {
	MANY_TYPES = 50000, /* more than a MiB */
	MANY_RECORD_WORDS = 6,
	MANY_BYTES = BTF_HEADER_BYTES + MANY_TYPES * MANY_RECORD_WORDS * 4 + 3,
};

// Structs with one member each, whose type is @p bad in those of @p ids.
static unsigned char *make_many(const uint32_t ids[static 2], uint32_t bad)
{
	struct blob blob;
	unsigned char *data = calloc(MANY_BYTES, 1);
	assert_non_null(data);
	make_good(&blob, false);
	put_word(&blob, 3, MANY_TYPES * MANY_RECORD_WORDS * 4, false);
	put_word(&blob, 4, MANY_TYPES * MANY_RECORD_WORDS * 4, false);
	put_word(&blob, 5, 3, false);
	memcpy(data, blob.bytes, BTF_HEADER_BYTES);
	for (uint32_t id = 1; id <= MANY_TYPES; id++) {
		bool is_bad = id == ids[0] || id == ids[1];
		const uint32_t words[] = { 1, 0x04000001, id, 1, is_bad ? bad : id, id * 8 };
		unsigned char *record = data + BTF_HEADER_BYTES + (id - 1) * sizeof(words);
		for (size_t i = 0; i < ARRAY_SIZE(words); i++)
			btf_store32(record + i * 4, words[i], btf_is_foreign(false));
	}
	data[MANY_BYTES - 2] = 'a';
	return data;
}

static char *read_many(const uint32_t ids[static 2], bool takes, struct type_list *list)
{
	void *heap = make_many(ids, 123456);
	struct btfsmith_error *err = takes ? btf_read_take("f", &heap, MANY_BYTES, list)
					   : btf_read("f", heap, MANY_BYTES, list);
	char *message = err ? strdup(btfsmith_error_message(err)) : NULL;
	btfsmith_error_destroy(err);
	free(heap);
	return message;
}

static void test_take(void **state)
{
	(void)state;
	static const struct {
		uint32_t ids[2];
		const char *message;
	} many[] = {
		{ { 0, 0 }, NULL },
		{ { 3, 0 }, "f: type 3 (STRUCT a): member 0 (a): type id 123456 is not below 50001" },
		{ { 49999, 0 },
		  "f: type 49999 (STRUCT a): member 0 (a): type id 123456 is not below 50001" },
		{ { 49999, 4 },
		  "f: type 4 (STRUCT a): member 0 (a): type id 123456 is not below 50001" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(many); i++) {
		struct type_list lists[2];
		for (int takes = 0; takes <= 1; takes++) {
			char *message = read_many(many[i].ids, takes, &lists[takes]);
			assert_int_equal(!message, !many[i].message);
			if (message)
				assert_string_equal(message, many[i].message);
			free(message);
		}
		if (!many[i].message) {
			assert_int_equal(lists[1].types.num, MANY_TYPES + 1);
			assert_int_equal(lists[1].items.num, MANY_TYPES);
			for (uint32_t id = 1; id <= MANY_TYPES; id++) {
				const struct type *type = &lists[1].types.items[id];
				assert_int_equal(type->size, id);
				assert_int_equal(type->first_item, id - 1);
			}
			assert_memory_equal(lists[0].items.items, lists[1].items.items,
					    MANY_TYPES * sizeof(struct type_item));
		}
		type_list_deinit(&lists[0]);
		type_list_deinit(&lists[1]);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),         cmocka_unit_test(test_forms),
		cmocka_unit_test(test_long_header),  cmocka_unit_test(test_prefixes),
		cmocka_unit_test(test_hostile_name), cmocka_unit_test(test_limits),
		cmocka_unit_test(test_take),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
