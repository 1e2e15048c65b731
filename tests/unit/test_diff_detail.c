// SPDX-License-Identifier: LGPL-2.1-or-later
/* What is told of two definitions that differ: which item is which, and what of it changed. */
#include "diff_rows.h"

static const struct row rows[] = {
	{ "in a struct without a name nothing but an offset",
	  { TYPES(GROUP(STRUCT, N_NONE, 16, 0, 2), REF(TYPEDEF, N_A, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 32)) },
	  { TYPES(GROUP(STRUCT, N_NONE, 16, 0, 2), REF(TYPEDEF, N_A, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 64)) },
	  "~ typedef a { >member b: long b @32 -> long b @64 }\n" },
	{ "in an enum without a name nothing but the upper half of a value",
	  { TYPES(GROUP(ENUM64, N_NONE, 8, 0, 1), REF(TYPEDEF, N_A, 2)),
	    ITEMS({ .name = N_A, .value = 1, .high = 1 }) },
	  { TYPES(GROUP(ENUM64, N_NONE, 8, 0, 1), REF(TYPEDEF, N_A, 2)),
	    ITEMS({ .name = N_A, .value = 1, .high = 2 }) },
	  "~ typedef a { ~enumerator a: a = 4294967297 -> a = 8589934593 }\n" },
	{ "in an enum with a name nothing but the upper half of a value",
	  { TYPES(GROUP(ENUM64, N_A, 8, 0, 1)), ITEMS({ .name = N_A, .value = 1, .high = 1 }) },
	  { TYPES(GROUP(ENUM64, N_A, 8, 0, 1)), ITEMS({ .name = N_A, .value = 1, .high = 2 }) },
	  "~ enum a { ~enumerator a: a = 4294967297 -> a = 8589934593 }\n" },
	{ "a member more in the same size",
	  { TYPES(GROUP(UNION, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
	  { TYPES(GROUP(UNION, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0)) },
	  "~ union s { +member b: long b @0 }\n" },
	{ "enumerators by their value",
	  { TYPES(GROUP(ENUM, N_A, 4, 0, 2)),
	    ITEMS({ .name = N_A, .value = 1 }, { .name = N_B, .value = 2 }) },
	  { TYPES(GROUP(ENUM, N_A, 4, 0, 2)),
	    ITEMS({ .name = N_S, .value = 2 }, { .name = N_C, .value = 1 }) },
	  "~ enum a { ~enumerator s: b = 2 -> s = 2, ~enumerator c: a = 1 -> c = 1, "
	  "~order: enumerator -> enumerator }\n" },
	{ "a parameter without a name, and one that has another",
	  { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 1), REF(PTR, N_NONE, 0)),
	    ITEMS({ .type = 1 }, { .name = N_A, .type = 1 }) },
	  { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 1), REF(PTR, N_NONE, 0)),
	    ITEMS({ .type = 4 }, { .name = N_B, .type = 4 }) },
	  "~ func fn { ~parameter: long -> void *, ~parameter b: long a -> void *b }\n" },
	{ "a variable's size in its section",
	  { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 8, 0, 1)),
	    ITEMS({ .type = 2, .high = 8 }) },
	  { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 8, 0, 1)),
	    ITEMS({ .type = 2, .high = 4 }) },
	  "~ datasec .data { ~variable a: long a @0 -> long a @0 }\n" },
	{ "members without a name by their type",
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1), GROUP(UNION, N_NONE, 8, 1, 2),
		  GROUP(STRUCT, N_S, 16, 3, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_NONE, 2, 0),
		  MEMBER(N_NONE, 3, 64)) },
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 2), GROUP(STRUCT, N_S, 16, 2, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_NONE, 2, 0)) },
	  "~ struct s { -member: union {...} @0, >member: union {...} @64 -> union {...} @0 }\n" },
	{ "members without a name by what they begin with",
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1), GROUP(UNION, N_NONE, 8, 1, 1),
		  GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_NONE, 2, 0),
		  MEMBER(N_NONE, 3, 64)) },
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 2), GROUP(UNION, N_NONE, 8, 2, 2),
		  GROUP(STRUCT, N_S, 16, 4, 2)),
	    ITEMS(MEMBER(N_B, 1, 0), MEMBER(N_C, 1, 0), MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 0),
		  MEMBER(N_NONE, 2, 0), MEMBER(N_NONE, 3, 64)) },
	  "~ struct s { >member: union {...} @64 -> union {...} @0, +member c: long c @0, "
	  ">member: union {...} @0 -> union {...} @64, +member c: long c @64 }\n" },
	{ "a member without a name, with nothing of what it was",
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1), GROUP(STRUCT, N_S, 16, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_NONE, 2, 64)) },
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1), GROUP(STRUCT, N_S, 16, 1, 1), REF(PTR, N_NONE, 0)),
	    ITEMS(MEMBER(N_B, 4, 0), MEMBER(N_NONE, 2, 64)) },
	  "~ struct s { +member b: void *b @64, -member a: long a @64 }\n" },
	{ "the first of two alike is the one that was there",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_NONE, 1, 0)) },
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_NONE, 1, 0), MEMBER(N_NONE, 1, 8)) },
	  "~ struct s { +member: long @8 }\n" },
	{ "who has a name is not who came to its place",
	  { TYPES(GROUP(STRUCT, N_S, 24, 0, 3), REF(PTR, N_NONE, 0)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 64), MEMBER(N_C, 1, 128)) },
	  { TYPES(GROUP(STRUCT, N_S, 24, 0, 3), REF(PTR, N_NONE, 0)),
	    ITEMS(MEMBER(N_B, 1, 0), MEMBER(N_A, 1, 64), MEMBER(N_S, 3, 128)) },
	  "~ struct s { >member b: long b @64 -> long b @0, >member a: long a @0 -> long a @64, "
	  "+member s: void *s @128, -member c: long c @128 }\n" },
	{ "an array of another length",
	  { TYPES(GROUP(STRUCT, N_NONE, 8, 0, 1), ARRAY(2, 1, 2), GROUP(STRUCT, N_S, 24, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 3, 0)) },
	  { TYPES(GROUP(STRUCT, N_NONE, 8, 0, 1), ARRAY(2, 1, 3), GROUP(STRUCT, N_S, 24, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 3, 0)) },
	  "~ struct s { ~member c: struct {...} c[2] @0 -> struct {...} c[3] @0 }\n" },
	{ "offsets behind a pointer begin anew",
	  { TYPES(GROUP(STRUCT, N_NONE, 8, 0, 1), REF(PTR, N_NONE, 2), GROUP(STRUCT, N_S, 16, 1, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_C, 3, 64)) },
	  { TYPES(GROUP(STRUCT, N_NONE, 16, 0, 2), REF(PTR, N_NONE, 2),
		  GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 64), MEMBER(N_B, 1, 0), MEMBER(N_C, 3, 64)) },
	  "~ struct s { +member c.b: long b @64 }\n" },
	{ "linkages that have a name, and one that has none",
	  { TYPES(LINKED(VAR, N_A, 1, 1)), ITEMS({ 0 }) },
	  { TYPES(LINKED(VAR, N_A, 1, 2)), ITEMS({ 0 }) },
	  "~ var a { ~linkage: global -> extern }\n" },
	{ "a linkage that has no name",
	  { TYPES(LINKED(VAR, N_A, 1, 2)), ITEMS({ 0 }) },
	  { TYPES(LINKED(VAR, N_A, 1, 3)), ITEMS({ 0 }) },
	  "~ var a { ~linkage: extern -> 3 }\n" },
	{ "a typedef of another definition of a name",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1), REF(TYPEDEF, N_A, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0)) },
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1), REF(TYPEDEF, N_A, 3)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0)) },
	  "~ typedef a { ~type: struct s -> struct s (another definition) }\n" },
	{ "a function that has no prototype any more",
	  { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_FN, 2, 0)), ITEMS({ 0 }) },
	  { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_FN, 1, 0)), ITEMS({ 0 }) },
	  "~ func fn { ~type: void (void) -> long }\n" },
	{ "a typedef that has no size any more",
	  { TYPES(REF(TYPEDEF, N_A, 1)), ITEMS({ 0 }) },
	  { TYPES(REF(TYPEDEF, N_A, 0)), ITEMS({ 0 }) },
	  "~ typedef a { ~type: long -> void }\n" },
	{ "a typedef that had no size",
	  { TYPES(REF(TYPEDEF, N_A, 0)), ITEMS({ 0 }) },
	  { TYPES(REF(TYPEDEF, N_A, 1)), ITEMS({ 0 }) },
	  "~ typedef a { ~type: void -> long }\n" },
	{ "a typedef of another size, a pointer's",
	  { TYPES(INT(N_B, 4, 32), REF(TYPEDEF, N_A, 2), REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  { TYPES(INT(N_B, 4, 32), REF(TYPEDEF, N_A, 4), REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  "~ typedef a { ~size: 4 -> 8, ~type: b -> long * }\n" },
	{ "an array that is too large to have a size",
	  { TYPES(ARRAY(1, 1, UINT32_MAX), ARRAY(2, 1, UINT32_MAX), ARRAY(3, 1, UINT32_MAX),
		  REF(TYPEDEF, N_A, 1), REF(TYPEDEF, N_B, 1)),
	    ITEMS({ 0 }) },
	  { TYPES(ARRAY(1, 1, UINT32_MAX), ARRAY(2, 1, UINT32_MAX), ARRAY(3, 1, UINT32_MAX),
		  REF(TYPEDEF, N_A, 3), REF(TYPEDEF, N_B, 4)),
	    ITEMS({ 0 }) },
	  "~ typedef a { ~type: long -> long[4294967295][4294967295] }\n"
	  "~ typedef b { ~type: long -> long[4294967295][4294967295][4294967295] }\n" },
	{ "tags of parameters",
	  { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 1)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 1 }) },
	  { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 1), LINKED(DECL_TAG, N_TAG, 3, 1)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 1 }) },
	  "+ decl_tag a tag! (func fn, parameter 2)\n" },
};

static void test_rows(void **state)
{
	(void)state;
	check_rows(rows, ARRAY_SIZE(rows));
}

// The only entry of @p row, with the only detail of it if @p ret is asked for.
static struct btfsmith_diff *
diff_row(const struct row *row, const struct btfsmith_diff_detail **ret)
{
	cleanup_type_list struct type_list old_list, new_list;
	struct btfsmith_diff *diff = NULL;
	row_list_init(&row->old, &old_list);
	row_list_init(&row->new, &new_list);
	assert_null(diff_lists(&old_list, &new_list, false, &diff));
	assert_int_equal(diff->num_entries, 1);
	if (ret) {
		*ret = diff->entries->details;
		assert_non_null(*ret);
		assert_null((*ret)->next);
	}
	return diff;
}

static void test_sizes(void **state)
{
	(void)state;
	const struct row variable = {
		.old = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 8, 0, 1)),
			 ITEMS({ .type = 2, .value = 1, .high = 8 }) },
		.new = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 8, 0, 1)),
			 ITEMS({ .type = 2, .value = 2, .high = 4 }) },
	};
	const struct row member = {
		.old = { TYPES(GROUP_FLAG(STRUCT, N_S, 8, 0, 1), INT(N_B, 4, 32)),
			 ITEMS(MEMBER(N_A, 1, 3u << 24)) },
		.new = { TYPES(GROUP_FLAG(STRUCT, N_S, 8, 0, 1), INT(N_B, 4, 32)),
			 ITEMS(MEMBER(N_A, 3, 5u << 24 | 1)) },
	};
	const struct btfsmith_diff_detail *detail;
	struct btfsmith_diff *diff = diff_row(&variable, &detail);
	assert_int_equal(diff->entries->old_id, 3);
	assert_int_equal(diff->entries->new_size, 8);
	assert_int_equal(detail->old_part->size, 8);
	assert_int_equal(detail->new_part->size, 4);
	assert_int_equal(detail->old_part->bit_offset, 8);
	assert_int_equal(detail->new_part->bit_offset, 16);
	btfsmith_diff_destroy(diff);
	diff = diff_row(&member, &detail);
	assert_int_equal(detail->old_part->size, 8);
	assert_int_equal(detail->new_part->size, 4);
	assert_int_equal(detail->old_part->bit_size, 3);
	assert_int_equal(detail->new_part->bit_size, 5);
	btfsmith_diff_destroy(diff);
}

static void test_tallies(void **state)
{
	(void)state;
	const struct row row = {
		.old = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
		.new = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_B, 8, 0, 1)),
			 ITEMS(MEMBER(N_A, 1, 0)) },
	};
	struct btfsmith_diff *diff = diff_row(&row, NULL);
	assert_string_equal(diff->tallies[0].kind, "struct");
	assert_int_equal(diff->tallies[0].num_old, 1);
	assert_int_equal(diff->tallies[0].num_new, 2);
	assert_int_equal(diff->tallies[0].added, 1);
	assert_int_equal(diff->tallies[0].removed, 0);
	btfsmith_diff_destroy(diff);
}

// What has no name and is new goes by its first item.
static void test_unnamed(void **state)
{
	(void)state;
	static const struct {
		struct type type;
		const char *want;
	} unnamed[] = {
		{ GROUP(STRUCT, N_NONE, 8, 0, 1), "struct {a}" },
		{ GROUP(UNION, N_NONE, 8, 0, 2), "union {a, ...}" },
		{ GROUP(STRUCT, N_NONE, 8, 1, 1), "struct {...}" },
		{ GROUP(ENUM, N_NONE, 4, 0, 2), "enum {a, ...}" },
		{ GROUP(ENUM, N_NONE, 4, 0, 1), "enum {a}" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(unnamed); i++) {
		const struct row row = {
			.old = { ITEMS({ 0 }) },
			.new = { .types = &unnamed[i].type,
				 .num_types = 1,
				 ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_NONE, 1, 0)) },
		};
		struct btfsmith_diff *diff = diff_row(&row, NULL);
		assert_string_equal(diff->entries->new_text, unnamed[i].want);
		btfsmith_diff_destroy(diff);
	}
}

// A struct in a struct and so on: past 16 of them it is told that there is something, and no more.
static void test_depth(void **state)
{
	(void)state;
	for (uint32_t num = 17; num <= 18; num++) {
		struct type types[18];
		struct type_item items[2][20] = { { MEMBER(N_A, 1, 0) }, { MEMBER(N_B, 1, 0) } };
		for (uint32_t i = 0; i < num; i++) {
			types[i] = (struct type)GROUP(STRUCT, i == num - 1 ? N_S : N_NONE, 8, i, 1);
			items[0][i + 1] = items[1][i + 1] =
				(struct type_item)MEMBER(N_NONE, i + 2, 0);
		}
		const struct row row = {
			.old = { types, num, items[0], ARRAY_SIZE(items[0]) },
			.new = { types, num, items[1], ARRAY_SIZE(items[1]) },
		};
		const struct btfsmith_diff_detail *detail;
		struct btfsmith_diff *diff = diff_row(&row, &detail);
		assert_string_equal(detail->what, num == 17 ? "member" : "content");
		btfsmith_diff_destroy(diff);
	}
}

// Of what is longer than anybody reads the beginning is told.
static void test_long_text(void **state)
{
	(void)state;
	static struct type_item params[2000];
	for (size_t i = 0; i < ARRAY_SIZE(params); i++)
		params[i] = (struct type_item)MEMBER(N_A, 1, 0);
	const struct row row = {
		.old = { ITEMS({ 0 }) },
		.new = { TYPES(PROTO(0, 0, ARRAY_SIZE(params)), REF(TYPEDEF, N_B, 2)), params,
			 ARRAY_SIZE(params) },
	};
	struct btfsmith_diff *diff = diff_row(&row, NULL);
	const char *text = diff->entries->new_text;
	assert_int_equal(strlen(text), 4096 + 3);
	assert_int_equal(strncmp(text, "void (long a, long a, ", 22), 0);
	assert_string_equal(text + 4096, "...");
	btfsmith_diff_destroy(diff);
}

static void add_long_name(struct type_list *list, const char *text)
{
	uint32_t name = (uint32_t)list->strings.num;
	for (size_t i = 0; i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
	assert_true(vec_push(&list->types, (struct type)GROUP(STRUCT, name, 8, 0, 1)));
}

// Names may be longer than what is looked at first, and be alike there.
static void test_long_names(void **state)
{
	(void)state;
	const struct row_list row = { ITEMS(MEMBER(N_A, 1, 0)) };
	cleanup_type_list struct type_list old_list, new_list;
	char name[128], want[256];
	memset(name, 'x', sizeof(name));
	name[100] = '\0';
	row_list_init(&row, &old_list);
	row_list_init(&row, &new_list);
	add_long_name(&new_list, "y");
	add_long_name(&old_list, name);
	add_long_name(&new_list, name);
	name[99] = '\0';
	add_long_name(&old_list, name);
	(void)snprintf(want, sizeof(want), "- struct %s\n", name);
	name[99] = 'y';
	add_long_name(&new_list, name);
	char *text = told(&old_list, &new_list, false);
	assert_int_equal(strncmp(text, want, strlen(want)), 0);
	(void)snprintf(want, sizeof(want), "+ struct %s\n+ struct y\n", name);
	assert_string_equal(strchr(text, '+'), want);
	free(text);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),	  cmocka_unit_test(test_sizes),
		cmocka_unit_test(test_tallies),	  cmocka_unit_test(test_unnamed),
		cmocka_unit_test(test_depth),	  cmocka_unit_test(test_long_text),
		cmocka_unit_test(test_long_names),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
