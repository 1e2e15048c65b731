// SPDX-License-Identifier: LGPL-2.1-or-later
/* Split BTF as a type list: written, read again, checked, printed and repaired. */
#include "type_rows.h"

#include <stdio.h>

#include "btf_check.h"
#include "btf_read.h"
#include "btf_split_fit.h"
#include "btf_write.h"
#include "error.h"
#include "type_repair.h"
#include "type_text.h"

#define MEMBER(name_, type_, value_)                                                     \
	{                                                                                \
		.name = (name_), .type = (type_), .value = (value_)                      \
	}

/* 1 long, 2 struct s { long a; }, 3 pointer to it, 4 struct c, which is only declared. */
static const struct row_list base_rows = {
	TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2), SIZED(FWD, N_C, 0)),
	ITEMS(MEMBER(N_A, 1, 0)),
};

enum { OWN_NAME = sizeof(row_strings) };

static void add(struct type_list *list, struct type type)
{
	assert_true(vec_push(&list->types, type));
}

static void add_item(struct type_list *list, struct type_item item)
{
	assert_true(vec_push(&list->items, item));
}

static void add_string(struct type_list *list, const char *text)
{
	for (size_t i = 0; i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
}

static void extended_base(struct type_list *list)
{
	row_list_init(&base_rows, list);
	type_list_extend(list);
	assert_int_equal(type_list_num_own(list), 0);
}

/* 5 struct own { struct s a; struct s *b; }, 6 pointer to it, 7 struct a without members. */
static void make_split(struct type_list *list)
{
	extended_base(list);
	add_string(list, "own");
	uint32_t first = (uint32_t)list->items.num;
	add(list, (struct type)GROUP(STRUCT, OWN_NAME, 16, first, 2));
	add_item(list, (struct type_item)MEMBER(N_A, 2, 0));
	add_item(list, (struct type_item)MEMBER(N_B, 3, 64));
	add(list, (struct type)REF(PTR, N_NONE, 5));
	add(list, (struct type)GROUP(STRUCT, N_A, 0, 0, 0));
	assert_int_equal(type_list_num_own(list), 3);
}

static int append(void *arg, const char *text, size_t len)
{
	return fwrite(text, 1, len, arg) == len ? 0 : -1;
}

static void assert_text(const struct type_list *list, const char *want)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	assert_null(type_text_print(list, append, out));
	fclose(out);
	assert_string_equal(text, want);
	free(text);
}

static const char split_text[] =
	"[5] STRUCT 'own' size=16 vlen=2\n"
	"\t'a' type_id=2 bits_offset=0\n"
	"\t'b' type_id=3 bits_offset=64\n"
	"[6] PTR '(anon)' type_id=5\n"
	"[7] STRUCT 'a' size=0 vlen=0\n";

static void test_write_and_read(void **state)
{
	(void)state;
	for (int big_endian = 0; big_endian < 2; big_endian++) {
		struct type_list base, split, again;
		void *base_data, *data;
		size_t base_size, size;
		row_list_init(&base_rows, &base);
		make_split(&split);
		base.big_endian = split.big_endian = big_endian;
		assert_null(btf_write(&base, &base_data, &base_size));
		assert_null(btf_write(&split, &data, &size));
		// A header, two structs with two members in all, a pointer, one string.
		assert_int_equal(size, 24 + 3 * 12 + 2 * 12 + sizeof("own"));
		assert_null(btf_read("base", base_data, base_size, &again));
		assert_null(btf_read_split("split", data, size, &again));
		assert_int_equal(again.num_base, 4);
		assert_int_equal(again.base_strings, sizeof(row_strings));
		assert_int_equal(again.big_endian, big_endian);
		assert_null(btf_check("split", &again));
		assert_text(&again, split_text);
		type_list_deinit(&base);
		type_list_deinit(&split);
		type_list_deinit(&again);
		free(base_data);
		free(data);
	}
}

static void test_nothing_of_its_own(void **state)
{
	(void)state;
	struct type_list split, again;
	void *data;
	size_t size;
	extended_base(&split);
	assert_null(btf_write(&split, &data, &size));
	assert_int_equal(size, 24);
	row_list_init(&base_rows, &again);
	assert_null(btf_read_split("split", data, size, &again));
	assert_int_equal(type_list_num_own(&again), 0);
	assert_text(&again, "");
	free(data);
	type_list_deinit(&split);
	type_list_deinit(&again);
}

static void assert_read_error(struct type_list *list, const void *data, size_t size,
			      const char *want)
{
	struct btfsmith_error *err = btf_read_split("split", data, size, list);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	btfsmith_error_destroy(err);
	type_list_deinit(list);
}

static void test_read_errors(void **state)
{
	(void)state;
	struct type_list split, list;
	void *data;
	size_t size;
	make_split(&split);
	split.big_endian = true;
	assert_null(btf_write(&split, &data, &size));
	row_list_init(&base_rows, &list);
	assert_read_error(&list, data, size,
			  "split: header: byte order is not that of the base");
	// A base with fewer types and strings.
	assert_true(type_list_init(&list));
	list.big_endian = true;
	assert_read_error(&list, data, size,
			  "split: type 1 (STRUCT): name offset 66 is not below 5; is the base "
			  "the one it was made with?");
	free(data);
	// Without a base.
	struct btfsmith_error *err;
	split.big_endian = false;
	assert_null(btf_write(&split, &data, &size));
	err = btf_read("split", data, size, &list);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_NO_BASE);
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
	free(data);
	type_list_deinit(&split);
}

static void test_padding(void **state)
{
	(void)state;
	struct type_list split, again;
	void *data;
	size_t size;
	make_split(&split);
	assert_null(btf_write_padded(&split, 200, &data, &size));
	assert_int_equal(size, 200);
	row_list_init(&base_rows, &again);
	assert_null(btf_read_split("split", data, size, &again));
	assert_text(&again, split_text);
	assert_int_equal(again.strings.num - again.base_strings, 200 - 24 - 3 * 12 - 2 * 12);
	// A name within the padding keeps what is before it.
	size_t num = again.strings.num;
	again.types.items[again.types.num - 1].name = (uint32_t)num - 10;
	type_list_trim_strings(&again);
	assert_int_equal(again.strings.num, num - 9);
	again.types.items[again.types.num - 1].name = 0;
	type_list_trim_strings(&again);
	assert_int_equal(again.strings.num, split.strings.num);
	free(data);
	type_list_deinit(&split);
	type_list_deinit(&again);
}

static void assert_fault(struct type_list *list, const char *want)
{
	struct btfsmith_error *err = btf_check("split", list);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	btfsmith_error_destroy(err);
}

static void test_check(void **state)
{
	(void)state;
	struct type_list list;
	make_split(&list);
	assert_null(btf_check("split", &list));
	// What is wrong with the base is not looked at.
	list.items.items[0].type = 4;
	assert_null(btf_check("split", &list));
	list.items.items[2].value = 72;
	assert_fault(&list, "split: type 5 (STRUCT own): member 1 (b): ends at byte 17 of 16");
	type_list_deinit(&list);
}

static void test_repair(void **state)
{
	(void)state;
	struct type_list list;
	struct diags diags = { 0 };
	make_split(&list);
	list.items.items[1].type = 4;
	assert_fault(&list, "split: type 5 (STRUCT own): member 0 (a): is of type 4, a FWD, "
			    "which has no size");
	assert_null(type_repair(&list, 8, &diags));
	assert_null(btf_check("split", &list));
	assert_int_equal(diags.counts[DIAG_MEMBER_TYPE].count, 1);
	assert_text(&list, "[5] STRUCT 'own' size=16 vlen=1\n"
			   "\t'b' type_id=3 bits_offset=64\n"
			   "[6] PTR '(anon)' type_id=5\n"
			   "[7] STRUCT 'a' size=0 vlen=0\n");
	type_list_deinit(&list);
}

// A chain that begins in the split part and goes on in the base.
static void test_repair_chain(void **state)
{
	(void)state;
	enum { NUM_BASE = 30, NUM_OWN = 5 };
	struct type_list list;
	struct diags diags = { 0 };
	row_list_init(&base_rows, &list);
	for (uint32_t i = 0; i < NUM_BASE; i++)
		add(&list, (struct type)REF(TYPEDEF, N_A, i ? 4 + i : 1));
	type_list_extend(&list);
	for (uint32_t i = 0; i < NUM_OWN; i++)
		add(&list, (struct type)REF(TYPEDEF, N_B, 4 + NUM_BASE + i));
	assert_null(type_repair(&list, 8, &diags));
	assert_int_equal(diags.counts[DIAG_MODIFIERS].count, 1);
	for (uint32_t i = 0; i < NUM_BASE; i++)
		assert_int_equal(list.types.items[5 + i].type, i ? 4 + i : 1);
	static const uint32_t want[NUM_OWN] = { 34, 35, 1, 37, 38 };
	for (uint32_t i = 0; i < NUM_OWN; i++)
		assert_int_equal(list.types.items[5 + NUM_BASE + i].type, want[i]);
	type_list_deinit(&list);
}

// ---- which base it was made with ----

/* 1 long, 2 struct s, 3 void (*)(void), 4 its FUNC, 5 a VAR, 6 a DATASEC, 7 a DECL_TAG of s. */
static const struct row_list fit_base = {
	TYPES(GROUP(STRUCT, N_S, 0, 0, 0), PROTO(0, 0, 0), LINKED(FUNC, N_FN, 3, 0),
	      LINKED(VAR, N_A, 1, 0), SIZED(DATASEC, N_DATA, 0),
	      LINKED(DECL_TAG, N_TAG, 2, UINT32_MAX)),
};
enum { FIRST_OWN = 8 };

/* An extension of one type and at most one item, whose name, as 1, stands for the second string. */
static const struct fit_row {
	const char *what;
	struct type type;
	struct type_item item;
	const char *message; /* NULL: it fits */
} fit_rows[] = {
	{ "names of both, and of neither", GROUP(STRUCT, OWN_NAME, 8, 0, 1), MEMBER(N_A, 1, 0),
	  NULL },
	{ "no name", GROUP(STRUCT, N_NONE, 8, 0, 1), MEMBER(N_NONE, 2, 0), NULL },
	{ "the second string", GROUP(STRUCT, OWN_NAME + 4, 8, 0, 1), MEMBER(N_TAB, 1, 0), NULL },
	{ "its name inside of a string of the base",
	  SIZED(STRUCT, N_LONG + 1, 8),
	  .message = "split: does not extend base: type 8 (STRUCT): name offset 2 would be in "
		     "the middle of 'long'" },
	{ "its name at the end of one",
	  SIZED(FWD, N_LONG + 4, 0),
	  .message = "split: does not extend base: type 8 (FWD): name offset 5 would be in the "
		     "middle of 'long'" },
	{ "inside of a string of its own",
	  SIZED(STRUCT, OWN_NAME + 5, 8),
	  .message = "split: does not extend base: type 8 (STRUCT): name offset 71 would be in "
		     "the middle of 'more'" },
	{ "a member's name",
	  GROUP(STRUCT, OWN_NAME, 8, 0, 1),
	  MEMBER(N_TAG + 2, 1, 0),
	  "split: does not extend base: type 8 (STRUCT): name offset 19 would be in the middle "
	  "of 'a tag!'" },
	{ "a pointer to a prototype", .type = REF(PTR, N_NONE, 3) },
	{ "a pointer to itself", .type = REF(PTR, N_NONE, FIRST_OWN) },
	{ "a pointer to a function",
	  REF(PTR, N_NONE, 4),
	  .message = "split: does not extend base: type 8 (PTR) would refer to type 4 (FUNC fn) of "
		     "that" },
	{ "a typedef of a variable",
	  REF(TYPEDEF, N_A, 5),
	  .message = "split: does not extend base: type 8 (TYPEDEF) would refer to type 5 (VAR a) "
		     "of that" },
	{ "a qualified section",
	  REF(CONST, N_NONE, 6),
	  .message = "split: does not extend base: type 8 (CONST) would refer to type 6 (DATASEC "
		     ".data) of that" },
	{ "a member that is a tag",
	  GROUP(STRUCT, OWN_NAME, 8, 0, 1),
	  MEMBER(N_A, 7, 0),
	  "split: does not extend base: type 8 (STRUCT) would refer to type 7 (DECL_TAG a tag!) "
	  "of that" },
	{ "an array that a function counts",
	  ARRAY(1, 4, 2),
	  .message = "split: does not extend base: type 8 (ARRAY) would refer to type 4 (FUNC fn) "
		     "of that" },
	{ "a function", .type = LINKED(FUNC, N_FN, 3, 0) },
	{ "a function that is a struct",
	  LINKED(FUNC, N_FN, 2, 0),
	  .message = "split: does not extend base: type 8 (FUNC) would refer to type 2 (STRUCT s) "
		     "of that" },
	{ "a section", GROUP(DATASEC, N_DATA, 8, 0, 1), { .type = 5 }, NULL },
	{ "a section that holds an integer",
	  GROUP(DATASEC, N_DATA, 8, 0, 1),
	  { .type = 1 },
	  "split: does not extend base: type 8 (DATASEC) would refer to type 1 (INT long) of "
	  "that" },
	{ "a section that holds a function",
	  GROUP(DATASEC, N_DATA, 8, 0, 1),
	  { .type = 4 },
	  "split: does not extend base: type 8 (DATASEC) would refer to type 4 (FUNC fn) of "
	  "that" },
	{ "a tag of a section",
	  LINKED(DECL_TAG, N_TAG, 6, 0),
	  .message = "split: does not extend base: type 8 (DECL_TAG) would refer to type 6 "
		     "(DATASEC .data) of that" },
	{ "a tag of a function", .type = LINKED(DECL_TAG, N_TAG, 4, 0) },
	{ "a tag of a tag",
	  LINKED(DECL_TAG, N_TAG, 7, 0),
	  .message = "split: does not extend base: type 8 (DECL_TAG) would refer to type 7 "
		     "(DECL_TAG a tag!) of that" },
};

static void make_fit_row(const struct fit_row *row, struct type_list *list)
{
	row_list_init(&fit_base, list);
	type_list_extend(list);
	add_string(list, "own");
	add_string(list, "more");
	struct type type = row->type;
	type.first_item = (uint32_t)list->items.num;
	add(list, type);
	add_item(list, row->item);
}

// Names of members, and those of the last type, show how the base was made, too.
static void test_fit_shared(void **state)
{
	(void)state;
	const struct {
		struct row_list base;
		bool fits;
	} bases[] = {
		{ { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, false },
		{ { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_LONG + 1, 1, 0)) }, true },
		{ { TYPES(REF(TYPEDEF, N_A, 1), SIZED(STRUCT, N_LONG + 2, 8)) }, true },
	};
	for (size_t i = 0; i < ARRAY_SIZE(bases); i++) {
		struct type_list list;
		row_list_init(&bases[i].base, &list);
		type_list_extend(&list);
		add(&list, (struct type)SIZED(FWD, N_LONG + 3, 0));
		struct btfsmith_error *err = btf_split_fit("split", "base", &list);
		assert_int_equal(!err, bases[i].fits);
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
	}
}

static void test_fit(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(fit_rows); i++) {
		const struct fit_row *row = &fit_rows[i];
		struct type_list list;
		make_fit_row(row, &list);
		struct btfsmith_error *err = btf_split_fit("split", "base", &list);
		const char *message = err ? btfsmith_error_message(err) : NULL;
		if (!message != !row->message || (message && strcmp(message, row->message) != 0))
			fail_msg("%s: got \"%s\"", row->what, message ? message : "fits");
		assert_int_equal(btfsmith_error_code(err),
				 message ? BTFSMITH_BASE_MISMATCH : BTFSMITH_OK);
		btfsmith_error_destroy(err);
		// Whoever made the base lets strings end alike: so may the one who extends it.
		bool fits = !row->message || strstr(row->message, "name offset");
		list.types.items[5].name = N_LONG + 2;
		err = btf_split_fit("split", "base", &list);
		assert_int_equal(!err, fits);
		btfsmith_error_destroy(err);
		type_list_deinit(&list);
	}
}

static void test_begins_alone(void **state)
{
	(void)state;
	struct type_list list;
	extended_base(&list);
	assert_false(btf_split_begins_alone(&list));
	add_string(&list, "");
	assert_true(btf_split_begins_alone(&list));
	type_list_deinit(&list);
	make_split(&list);
	assert_false(btf_split_begins_alone(&list));
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_write_and_read),
		cmocka_unit_test(test_nothing_of_its_own),
		cmocka_unit_test(test_read_errors),
		cmocka_unit_test(test_padding),
		cmocka_unit_test(test_check),
		cmocka_unit_test(test_repair),
		cmocka_unit_test(test_repair_chain),
		cmocka_unit_test(test_fit_shared),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_begins_alone),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
