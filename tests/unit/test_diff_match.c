// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which of several definitions of a name is which: by what changed least. */
#include "diff_rows.h"

static const struct row rows[] = {
	{ "by what they refer to, if that changed but has its name still",
	  { TYPES(GROUP(STRUCT, N_C, 8, 0, 1), GROUP(STRUCT, N_C, 8, 1, 1),
		  GROUP(STRUCT, N_B, 8, 0, 1), GROUP(STRUCT, N_B, 8, 1, 1), REF(PTR, N_NONE, 2),
		  REF(PTR, N_NONE, 4), GROUP(STRUCT, N_S, 8, 2, 1), GROUP(STRUCT, N_S, 8, 3, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_A, 6, 0), MEMBER(N_A, 7, 0)) },
	  { TYPES(GROUP(STRUCT, N_C, 16, 0, 2), GROUP(STRUCT, N_C, 8, 2, 1),
		  GROUP(STRUCT, N_B, 16, 0, 2), GROUP(STRUCT, N_B, 8, 2, 1), REF(PTR, N_NONE, 2),
		  REF(PTR, N_NONE, 4), GROUP(STRUCT, N_S, 8, 3, 1), GROUP(STRUCT, N_S, 8, 4, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 64), MEMBER(N_B, 1, 0), MEMBER(N_A, 7, 0),
		  MEMBER(N_A, 6, 0)) },
	  "~ struct b { ~size: 8 -> 16, +member c: long c @64 }\n"
	  "~ struct c { ~size: 8 -> 16, +member c: long c @64 }\n" },
	{ "so, by names of members with the same type",
	  { TYPES(GROUP(STRUCT, N_C, 8, 0, 1), GROUP(STRUCT, N_C, 8, 1, 1), REF(PTR, N_NONE, 2),
		  GROUP(STRUCT, N_S, 16, 2, 2), GROUP(STRUCT, N_S, 16, 4, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_A, 4, 0), MEMBER(N_B, 1, 64),
		  MEMBER(N_A, 4, 0), MEMBER(N_C, 1, 64)) },
	  { TYPES(GROUP(STRUCT, N_C, 16, 0, 2), GROUP(STRUCT, N_C, 8, 2, 1), REF(PTR, N_NONE, 2),
		  GROUP(STRUCT, N_S, 16, 5, 2), GROUP(STRUCT, N_S, 16, 3, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 64), MEMBER(N_B, 1, 0), MEMBER(N_A, 4, 0),
		  MEMBER(N_B, 1, 64), MEMBER(N_A, 4, 0), MEMBER(N_C, 1, 64)) },
	  "~ struct c { ~size: 8 -> 16, +member c: long c @64 }\n" },
	{ "by names of members, where types changed",
	  { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 16, 0, 2), GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 64), MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 64)) },
	  { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 16, 0, 2), GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 2, 64), MEMBER(N_A, 1, 0), MEMBER(N_B, 2, 64)) },
	  "~ struct s { ~member b: long b @64 -> void *b @64 }\n"
	  "~ struct s { ~member c: long c @64 -> void *c @64 }\n" },
	{ "functions by names of parameters, where types changed",
	  { TYPES(PROTO(0, 0, 1), PROTO(0, 1, 1), LINKED(FUNC, N_FN, 2, 0),
		  LINKED(FUNC, N_FN, 3, 0), REF(PTR, N_NONE, 0)),
	    ITEMS({ .name = N_A, .type = 1 }, { .name = N_B, .type = 1 }) },
	  { TYPES(PROTO(0, 1, 1), PROTO(0, 0, 1), LINKED(FUNC, N_FN, 2, 0),
		  LINKED(FUNC, N_FN, 3, 0), REF(PTR, N_NONE, 0)),
	    ITEMS({ .name = N_A, .type = 6 }, { .name = N_B, .type = 6 }) },
	  "~ func fn { ~parameter a: long a -> void *a }\n"
	  "~ func fn { ~parameter b: long b -> void *b }\n" },
	{ "by the first member",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0)) },
	  { TYPES(GROUP(STRUCT, N_S, 16, 0, 2), GROUP(STRUCT, N_S, 16, 2, 2)),
	    ITEMS(MEMBER(N_B, 1, 0), MEMBER(N_S, 1, 64), MEMBER(N_A, 1, 0), MEMBER(N_FN, 1, 64)) },
	  "~ struct s { ~size: 8 -> 16, +member fn: long fn @64 }\n"
	  "~ struct s { ~size: 8 -> 16, +member s: long s @64 }\n" },
	{ "by the size",
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 16, 1, 1)),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 64)) },
	  { TYPES(GROUP(STRUCT, N_S, 16, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1)),
	    ITEMS(MEMBER(N_C, 1, 64), MEMBER(N_FN, 1, 0)) },
	  "~ struct s { ~member fn: long a @0 -> long fn @0 }\n"
	  "~ struct s { ~member c: long b @64 -> long c @64 }\n" },
	{ "by the kind",
	  { TYPES(GROUP(ENUM, N_A, 4, 0, 1), GROUP(ENUM64, N_A, 8, 1, 1)),
	    ITEMS({ .name = N_A, .value = 1 }, { .name = N_B, .value = 2 }) },
	  { TYPES(GROUP(ENUM64, N_A, 16, 0, 1), GROUP(ENUM, N_A, 2, 1, 1)),
	    ITEMS({ .name = N_C, .value = 2 }, { .name = N_S, .value = 1 }) },
	  "~ enum a { ~size: 4 -> 2, ~enumerator s: a = 1 -> s = 1 }\n"
	  "~ enum a { ~size: 8 -> 16, ~enumerator c: b = 2 -> c = 2 }\n" },
	{ "else one after the other",
	  { TYPES(INT(N_A, 4, 32), INT(N_A, 8, 64)), ITEMS({ 0 }) },
	  { TYPES(SIZED(FLOAT, N_A, 2), SIZED(FLOAT, N_A, 16)), ITEMS({ 0 }) },
	  "~ int a { ~kind: integer -> floating point, ~size: 4 -> 2 }\n"
	  "~ int a { ~kind: integer -> floating point, ~size: 8 -> 16 }\n" },
	{ "the first of two goes, and what refers to it is not told of", TWO_OF_A_NAME(2),
	  { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2), GROUP(STRUCT, N_C, 8, 1, 1)),
	    ITEMS(MEMBER(N_B, 1, 0), MEMBER(N_A, 3, 0)) },
	  "- struct s\n" },
	{ "a loop that nothing leads into",
	  { TYPES(REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  { TYPES(REF(PTR, N_NONE, 1), REF(PTR, N_NONE, 4), REF(CONST, N_NONE, 3)), ITEMS({ 0 }) },
	  "+ type\n" },
	{ "a pointer to itself",
	  { TYPES(REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  { TYPES(REF(PTR, N_NONE, 1), REF(PTR, N_NONE, 3)), ITEMS({ 0 }) },
	  "+ type\n" },
	{ "what refers to itself, with what it leads to",
	  { TYPES(REF(PTR, N_NONE, 1)), ITEMS({ 0 }) },
	  { TYPES(REF(PTR, N_NONE, 1), REF(CONST, N_NONE, 1), PROTO(4, 0, 1)),
	    ITEMS({ .type = 3 }) },
	  "+ type\n" },
	{ "a union that nobody refers to is not what a struct was",
	  { TYPES(GROUP(STRUCT, N_NONE, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
	  { TYPES(GROUP(UNION, N_NONE, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) },
	  "- type struct {a}\n+ type union {a}\n" },
	{ "an enum that nobody refers to goes on",
	  { TYPES(GROUP(ENUM, N_NONE, 4, 0, 1)), ITEMS({ .name = N_A, .value = 1 }) },
	  { TYPES(GROUP(ENUM, N_NONE, 4, 0, 2)),
	    ITEMS({ .name = N_A, .value = 1 }, { .name = N_B, .value = 2 }) },
	  "~ type (enum {a, ...}) { +enumerator b: b = 2 }\n" },
};

static void test_rows(void **state)
{
	(void)state;
	check_rows(rows, ARRAY_SIZE(rows));
}

/* A base and what extends it, on both sides. */
struct split_row {
	const char *name;
	struct row_list old_base, new_base;
	struct type old[3], new[3]; /* kind 0: no more */
	const char *want, *want_without_copies;
};

#define STRUCT_A GROUP(STRUCT, N_S, 8, 0, 1)
#define STRUCT_B GROUP(STRUCT, N_S, 8, 1, 1)
#define A_AND_B	 ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0))

static const struct split_row split_rows[] = {
	{ "what the base has is not what extends it",
	  { TYPES(STRUCT_A), A_AND_B },
	  { TYPES(STRUCT_B), A_AND_B },
	  { STRUCT_B },
	  { STRUCT_A },
	  "~ struct s { ~member a: long b @0 -> long a @0 }\n",
	  "~ struct s { ~member a: long b @0 -> long a @0 }\n" },
	{ "what takes the place of a copy is new",
	  { TYPES(STRUCT_A), A_AND_B },
	  { TYPES(STRUCT_A), A_AND_B },
	  { STRUCT_A },
	  { STRUCT_B },
	  "~ struct s { ~member b: long a @0 -> long b @0 }\n",
	  "+ struct s\n" },
	{ "changes of the base do not count",
	  { TYPES(STRUCT_A, STRUCT_B), A_AND_B },
	  { TYPES(GROUP(STRUCT, N_S, 16, 0, 2), STRUCT_B),
	    ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0)) },
	  { REF(TYPEDEF, N_A, 2) },
	  { REF(TYPEDEF, N_A, 2) },
	  "",
	  "" },
	{ "but another definition of it does",
	  { TYPES(STRUCT_A, STRUCT_B), A_AND_B },
	  { TYPES(STRUCT_B), A_AND_B },
	  { REF(TYPEDEF, N_A, 2) },
	  { REF(TYPEDEF, N_A, 2) },
	  "~ typedef a { ~type: struct s -> struct s (another definition) }\n",
	  "~ typedef a { ~type: struct s -> struct s (another definition) }\n" },
};

static void extend(struct type_list *list, const struct row_list *base, const struct type types[3])
{
	row_list_init(base, list);
	type_list_extend(list);
	for (size_t i = 0; i < 3 && types[i].kind; i++)
		assert_true(vec_push(&list->types, types[i]));
}

static void test_split_rows(void **state)
{
	(void)state;
	int num_failed = 0;
	for (size_t i = 0; i < ARRAY_SIZE(split_rows); i++) {
		const struct split_row *row = &split_rows[i];
		cleanup_type_list struct type_list old_list, new_list;
		extend(&old_list, &row->old_base, row->old);
		extend(&new_list, &row->new_base, row->new);
		for (int without = 0; without < 2; without++) {
			const char *want = without ? row->want_without_copies : row->want;
			char *text = told(&old_list, &new_list, without);
			if (strcmp(text, want) != 0) {
				print_error("%s: told:\n%swanted:\n%s", row->name, text, want);
				num_failed++;
			}
			free(text);
		}
	}
	assert_int_equal(num_failed, 0);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_split_rows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
