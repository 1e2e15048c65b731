// SPDX-License-Identifier: LGPL-2.1-or-later
/* Differences of two type lists, of every sort. */
#include "diff_rows.h"

static const struct row rows[] = {
	{ "the same", TWO_OF_A_NAME(2), TWO_OF_A_NAME(2), "" },
	{ "another definition of a name", TWO_OF_A_NAME(2), TWO_OF_A_NAME(3),
	  "~ struct c { ~member a: struct s *a @0 -> "
	  "struct s *a (another definition) @0 }\n" },
	{ "two definitions, in the other order", TWO_OF_A_NAME(2),
	  { TYPES(REF(PTR, N_NONE, 5), GROUP(STRUCT, N_C, 8, 2, 1), GROUP(STRUCT, N_S, 8, 1, 1),
		  GROUP(STRUCT, N_S, 8, 0, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_A, 2, 0)) },
	  "" },
	{ "one of two changes, and is where it was", TWO_OF_A_NAME(2),
	  { TYPES(GROUP(STRUCT, N_S, 16, 0, 2), GROUP(STRUCT, N_S, 8, 2, 1),
		  REF(PTR, N_NONE, 2), GROUP(STRUCT, N_C, 8, 3, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 64), MEMBER(N_B, 1, 0), MEMBER(N_A, 4, 0)) },
	  "~ struct s { ~size: 8 -> 16, +member c: long c @64 }\n" },
	{ "one of two goes, and what refers to it is not told of", TWO_OF_A_NAME(3),
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2), GROUP(STRUCT, N_C, 8, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_A, 3, 0)) },
	  "- struct s\n" },
	{ "two definitions that only what they refer to tells apart, and each refers to itself",
	  { TYPES(GROUP(STRUCT, N_S, 16, 0, 2), REF(PTR, N_NONE, 2), GROUP(STRUCT, N_A, 8, 2, 1),
		  GROUP(STRUCT, N_S, 16, 3, 2), REF(PTR, N_NONE, 5),
		  GROUP(STRUCT, N_A, 8, 5, 1)),
	    ITEMS(MEMBER(N_A, 3, 0), MEMBER(N_B, 4, 64), MEMBER(N_A, 1, 0), MEMBER(N_A, 6, 0),
		  MEMBER(N_B, 7, 64), MEMBER(N_B, 1, 0)) },
	  { TYPES(GROUP(STRUCT, N_S, 16, 3, 2), REF(PTR, N_NONE, 2), GROUP(STRUCT, N_A, 8, 5, 1),
		  GROUP(STRUCT, N_S, 16, 0, 2), REF(PTR, N_NONE, 5),
		  GROUP(STRUCT, N_A, 8, 2, 1)),
	    ITEMS(MEMBER(N_A, 6, 0), MEMBER(N_B, 7, 64), MEMBER(N_A, 1, 0), MEMBER(N_A, 3, 0),
		  MEMBER(N_B, 4, 64), MEMBER(N_B, 1, 0)) },
	  "" },
	{ "a declaration becomes a definition",
	  { TYPES(SIZED(FWD, N_S, 0), REF(PTR, N_NONE, 2), REF(TYPEDEF, N_A, 3)), ITEMS({ 0 }) },
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2), REF(TYPEDEF, N_A, 3)),
	    ITEMS(MEMBER(N_A, 1, 0)) },
	  "~ struct s { ~kind: forward declaration -> definition }\n" },
	{ "an enum of 64 bits",
	  { TYPES(GROUP(ENUM, N_A, 4, 0, 1)), ITEMS({ .name = N_B, .value = 1 }) },
	  { TYPES(GROUP_FLAG(ENUM64, N_A, 8, 0, 2)),
	    ITEMS({ .name = N_B, .value = 1 },
		  { .name = N_C, .value = UINT32_MAX, .high = UINT32_MAX }) },
	  "~ enum a { ~kind: 32 bits -> 64 bits, ~size: 4 -> 8, ~sign: unsigned -> signed, "
	  "+enumerator c: c = -1 }\n" },
	{ "one bit",
	  { TYPES(INT(N_A, 4, 2), INT(N_B, 4, 2u << 16 | 2)), ITEMS({ 0 }) },
	  { TYPES(INT(N_A, 4, 1), INT(N_B, 4, 2u << 16 | 1)), ITEMS({ 0 }) },
	  "~ int a { ~encoding: unsigned, 2 bits -> unsigned, 1 bit }\n"
	  "~ int b { ~encoding: unsigned, 2 bits from bit 2 -> unsigned, 1 bit from bit 2 }\n" },
	{ "arithmetic types",
	  { TYPES(INT(N_A, 4, 32), INT(N_B, 8, 64), REF(PTR, N_NONE, 2)), ITEMS({ 0 }) },
	  { TYPES(INT(N_A, 4, 1u << 24 | 32), SIZED(FLOAT, N_B, 16), REF(PTR, N_NONE, 2)),
	    ITEMS({ 0 }) },
	  "~ int a { ~encoding: unsigned, 32 bits -> signed, 32 bits }\n"
	  "~ int b { ~kind: integer -> floating point, ~size: 8 -> 16 }\n" },
	{ "functions of one name, by their parameters",
	  { TYPES(PROTO(0, 0, 1), PROTO(0, 1, 1), LINKED(FUNC, N_FN, 2, 0),
		  LINKED(FUNC, N_FN, 3, 0)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 1 }) },
	  { TYPES(PROTO(1, 1, 1), PROTO(0, 0, 1), LINKED(FUNC, N_FN, 2, 1),
		  LINKED(FUNC, N_FN, 3, 0)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 1 }) },
	  "~ func fn { ~linkage: static -> global, ~result: void -> long }\n" },
	{ "parameters",
	  { TYPES(REF(PTR, N_NONE, 0), PROTO(0, 0, 3), LINKED(FUNC, N_FN, 3, 1)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 2 }, { 0 }) },
	  { TYPES(REF(PTR, N_NONE, 0), PROTO(0, 0, 2), LINKED(FUNC, N_FN, 3, 1)),
	    ITEMS({ .name = N_B, .type = 1 }, { .name = N_A, .type = 1 }) },
	  "~ func fn { ~parameter b: void *b -> long b, -parameter: ..., "
	  "~order: parameter -> parameter }\n" },
	{ "bit-fields, and how offsets are told",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 8)) },
	  { TYPES(GROUP_FLAG(STRUCT, N_S, 8, 0, 2)),
	    ITEMS(MEMBER(N_A, 1, 3u << 24), MEMBER(N_B, 1, 16)) },
	  "~ struct s { ~offsets: plain -> with sizes of bit-fields, ~member a: long a @0 -> "
	  "long a @0, >member b: long b @8 -> long b @16 }\n" },
	{ "inside of members without a type's name",
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1), GROUP(STRUCT, N_S, 16, 1, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_C, 2, 64)) },
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 2), GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_C, 2, 64)) },
	  "~ struct s { +member c.b: long b @64 }\n" },
	{ "tags",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), LINKED(DECL_TAG, N_TAG, 2, UINT32_MAX),
		  LINKED(DECL_TAG, N_TAG, 2, 0)),
	    ITEMS(MEMBER(N_A, 1, 0)) },
	  "+ decl_tag a tag! (struct s)\n+ decl_tag a tag! (struct s, member a)\n" },
	{ "variables and their section",
	  { TYPES(LINKED(VAR, N_A, 1, 0), LINKED(VAR, N_B, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 2)),
	    ITEMS({ .type = 2, .value = 0, .high = 8 }, { .type = 3, .value = 8, .high = 8 }) },
	  { TYPES(LINKED(VAR, N_B, 1, 1), LINKED(VAR, N_C, 1, 0), GROUP(DATASEC, N_DATA, 24, 0, 2)),
	    ITEMS({ .type = 2, .value = 0, .high = 8 }, { .type = 3, .value = 8, .high = 8 }) },
	  "- var a\n~ var b { ~linkage: static -> global }\n+ var c\n"
	  "~ datasec .data { ~size: 16 -> 24, -variable a: long a @0, "
	  ">variable b: long b @64 -> long b @0, +variable c: long c @64 }\n" },
	{ "what a definition that changed refers to is told of with it",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
	  { TYPES(REF(PTR, N_NONE, 3), REF(CONST, N_NONE, 1), GROUP(STRUCT, N_S, 8, 0, 1)),
	    ITEMS(MEMBER(N_A, 2, 0)) },
	  "~ struct s { ~member a: long a @0 -> const long *a @0 }\n" },
	{ "what nobody refers to is told of once",
	  { TYPES(REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  { TYPES(REF(PTR, N_NONE, 1), REF(CONST, N_NONE, 4), REF(VOLATILE, N_NONE, 1)),
	    ITEMS({ 0 }) },
	  "+ type volatile const long\n" },
	{ "copies",
	  { TYPES(REF(PTR, N_NONE, 1), INT(N_A, 4, 32)), ITEMS({ 0 }) },
	  { TYPES(REF(PTR, N_NONE, 1), REF(PTR, N_NONE, 1), INT(N_A, 4, 32), INT(N_A, 4, 32)),
	    ITEMS({ 0 }) },
	  "+ int a\n~ type (long *) { ~copies: 1 -> 2 }\n" },
	{ "loops of the same length, begun elsewhere, and of another",
	  { TYPES(REF(PTR, N_NONE, 3), REF(CONST, N_NONE, 2), REF(PTR, N_NONE, 4)), ITEMS({ 0 }) },
	  { TYPES(REF(CONST, N_NONE, 3), REF(PTR, N_NONE, 2), REF(VOLATILE, N_NONE, 4)),
	    ITEMS({ 0 }) },
	  "- type\n+ type\n" },
	{ "an array's index type",
	  { TYPES(INT(N_A, 4, 32), ARRAY(1, 1, 3), REF(TYPEDEF, N_B, 3)), ITEMS({ 0 }) },
	  { TYPES(INT(N_A, 4, 32), ARRAY(1, 2, 3), REF(TYPEDEF, N_B, 3)), ITEMS({ 0 }) },
	  "" },
	{ "a flag where there is none",
	  { TYPES(REF(TYPEDEF, N_A, 1)), ITEMS({ 0 }) },
	  { TYPES({ .kind = KIND_TYPEDEF, .name = N_A, .type = 1, .kind_flag = true }),
	    ITEMS({ 0 }) },
	  "~ typedef a { ~content: flag clear -> flag set }\n" },
};

static void test_rows(void **state)
{
	(void)state;
	check_rows(rows, ARRAY_SIZE(rows));
}

static void test_all_kinds(void **state)
{
	(void)state;
	cleanup_type_list struct type_list list;
	row_list_init(&all_kinds, &list);
	char *text = told(&list, &list, false);
	assert_string_equal(text, "");
	free(text);
}

static void test_copies_that_do_not_count(void **state)
{
	(void)state;
	const struct row_list one = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2)),
				      ITEMS(MEMBER(N_A, 1, 0)) };
	const struct row_list copies = {
		TYPES(INT(N_LONG, 8, INT_SIGNED_64), GROUP(STRUCT, N_S, 8, 0, 1),
		      GROUP(STRUCT, N_S, 8, 1, 1), REF(PTR, N_NONE, 3), REF(PTR, N_NONE, 4)),
		ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_A, 2, 0)),
	};
	cleanup_type_list struct type_list old_list, new_list;
	row_list_init(&one, &old_list);
	row_list_init(&copies, &new_list);
	char *text = told(&old_list, &new_list, true);
	assert_string_equal(text, "");
	free(text);
	text = told(&old_list, &new_list, false);
	assert_string_equal(text, "+ struct s\n+ int long\n~ type (struct s *) { ~copies: 1 -> 2 }\n");
	free(text);
}

// Own types over a base: what the base has does not count, and one of its types is no addition.
static void test_base(void **state)
{
	(void)state;
	const struct row_list base = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)),
				       ITEMS(MEMBER(N_A, 1, 0)) };
	cleanup_type_list struct type_list old_list, new_list;
	row_list_init(&base, &old_list);
	row_list_init(&base, &new_list);
	type_list_extend(&old_list);
	type_list_extend(&new_list);
	assert_true(vec_push(&old_list.types, (struct type)REF(TYPEDEF, N_A, 2)));
	assert_true(vec_push(&new_list.types, (struct type)REF(TYPEDEF, N_A, 4)));
	assert_true(vec_push(&new_list.types, (struct type)GROUP(STRUCT, N_S, 8, 0, 1)));
	char *text = told(&old_list, &new_list, false);
	assert_string_equal(text, "+ struct s\n");
	free(text);
	text = told(&old_list, &new_list, true);
	assert_string_equal(text, "");
	free(text);
}

enum { NUM_FUNCS = 200, NUM_PARAMS = 65535 };

// Functions of one prototype, with a parameter of that name first.
static void functions_of_one_init(struct type_list *list, uint32_t first_name)
{
	row_list_init(&(struct row_list){ 0 }, list);
	struct type_item param = { .name = first_name, .type = 1 };
	for (uint32_t i = 0; i < NUM_PARAMS; i++) {
		assert_true(vec_push(&list->items, param));
		param.name = N_C;
	}
	assert_true(vec_push(&list->types, (struct type)PROTO(1, 0, NUM_PARAMS)));
	for (int i = 0; i < NUM_FUNCS; i++)
		assert_true(vec_push(&list->types, (struct type)LINKED(FUNC, N_FN, 2, 1)));
}

static size_t count_lines(const char *text, const char *line)
{
	size_t num = 0, len = strlen(line);
	for (; *text; text += strcspn(text, "\n") + 1)
		num += strncmp(text, line, len) == 0;
	return num;
}

// As many are told of in full as 2^16 items and four for each type and item allow.
static void test_functions_of_one(void **state)
{
	(void)state;
	cleanup_type_list struct type_list old_list, new_list;
	functions_of_one_init(&old_list, N_A);
	functions_of_one_init(&new_list, N_B);
	char *text = told(&old_list, &new_list, false);
	assert_int_equal(count_lines(text, "~ func fn { ~parameter b: long a -> long b }\n"), 4);
	assert_int_equal(count_lines(text, "~ func fn { ~content: 65535 parameters -> "
					   "65535 parameters }\n"),
			 NUM_FUNCS - 4);
	assert_int_equal(count_lines(text, ""), NUM_FUNCS);
	free(text);
}

static void test_options(void **state)
{
	(void)state;
	struct btfsmith_types *types = types_create();
	assert_non_null(types);
	assert_true(type_list_init(&types->list));
	struct btfsmith_diff *diff = NULL;
	struct btfsmith_diff_options options = { .size = 0 };
	struct btfsmith_error *err = btfsmith_diff(types, types, &options, &diff);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	assert_null(diff);
	options.size = sizeof(options);
	assert_null(btfsmith_diff(types, types, &options, &diff));
	assert_int_equal(diff->num_entries, 0);
	assert_null(diff->entries);
	btfsmith_diff_destroy(diff);
	btfsmith_diff_destroy(NULL);
	btfsmith_types_destroy(types);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_all_kinds),
		cmocka_unit_test(test_copies_that_do_not_count),
		cmocka_unit_test(test_base),
		cmocka_unit_test(test_functions_of_one),
		cmocka_unit_test(test_options),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
