// SPDX-License-Identifier: LGPL-2.1-or-later
/* What becomes of each kind of type of a base, as text: the distilled base, then the split types. */
#include "distill.h"

#include "type_rows.h"

#include <stdio.h>
#include <stdlib.h>

#include "error.h"
#include "type_text.h"

/* The one type of its own is id 3, a pointer to `points_to`. */
static const struct row {
	const char *what;
	struct row_list base; /* 1 is long */
	uint32_t points_to;
	const char *want_base, *want_own;
} rows[] = {
	{ "an integer",
	  { TYPES(SIZED(FLOAT, N_A, 8)) },
	  1,
	  "[1] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "a floating point type",
	  { TYPES(SIZED(FLOAT, N_A, 8)) },
	  2,
	  "[1] FLOAT 'a' size=8\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "a declaration",
	  { TYPES({ .kind = KIND_FWD, .name = N_A, .kind_flag = true }) },
	  2,
	  "[1] FWD 'a' fwd_kind=union\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "a struct",
	  { TYPES(GROUP_FLAG(STRUCT, N_S, 8, 0, 1)),
	    ITEMS({ .name = N_A, .type = 1, .value = 8 << 24 }) },
	  2,
	  "[1] STRUCT 's' size=8 vlen=0\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "a union",
	  { TYPES(GROUP(UNION, N_S, 8, 0, 1)), ITEMS({ .name = N_A, .type = 1 }) },
	  2,
	  "[1] UNION 's' size=8 vlen=0\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "an enumeration",
	  { TYPES(GROUP_FLAG(ENUM, N_B, 4, 0, 1)), ITEMS({ .name = N_A, .value = 7 }) },
	  2,
	  "[1] ENUM 'b' encoding=UNSIGNED size=4 vlen=0\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "one of 64 bits: ENUM, as libbpf has it",
	  { TYPES(GROUP_FLAG(ENUM64, N_B, 8, 0, 1)), ITEMS({ .name = N_A, .value = 7 }) },
	  2,
	  "[1] ENUM 'b' encoding=UNSIGNED size=8 vlen=0\n",
	  "[2] PTR '(anon)' type_id=1\n" },
	{ "one of 64 bits without a name",
	  { TYPES(GROUP_FLAG(ENUM64, N_NONE, 8, 0, 1)),
	    ITEMS({ .name = N_A, .value = 7, .high = 1 }) },
	  2,
	  "",
	  "[1] PTR '(anon)' type_id=2\n"
	  "[2] ENUM64 '(anon)' encoding=SIGNED size=8 vlen=1\n"
	  "\t'a' val=4294967303LL\n" },
	{ "a struct without a name",
	  { TYPES(GROUP(STRUCT, N_NONE, 8, 0, 1)), ITEMS({ .name = N_A, .type = 1 }) },
	  2,
	  "[1] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED\n",
	  "[2] PTR '(anon)' type_id=3\n"
	  "[3] STRUCT '(anon)' size=8 vlen=1\n"
	  "\t'a' type_id=1 bits_offset=0\n" },
	{ "a typedef",
	  { TYPES(REF(TYPEDEF, N_C, 1)) },
	  2,
	  "[1] INT 'long' size=8 bits_offset=0 nr_bits=64 encoding=SIGNED\n",
	  "[2] PTR '(anon)' type_id=3\n"
	  "[3] TYPEDEF 'c' type_id=1\n" },
};

static int append(void *arg, const char *text, size_t len)
{
	return fwrite(text, 1, len, arg) == len ? 0 : -1;
}

static void assert_text(const char *what, const struct type_list *list, const char *want)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	assert_null(type_text_print(list, append, out));
	fclose(out);
	if (strcmp(text, want) != 0)
		fail_msg("%s: got \"%s\"", what, text);
	free(text);
}

static void test_kinds(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct type_list list, distilled, base;
		row_list_init(&rows[i].base, &list);
		type_list_extend(&list);
		struct type own = REF(PTR, N_NONE, rows[i].points_to);
		assert_true(vec_push(&list.types, own));
		assert_null(distill("list", &list, &distilled));
		assert_true(distill_base(&distilled, &base));
		assert_text(rows[i].what, &base, rows[i].want_base);
		assert_text(rows[i].what, &distilled, rows[i].want_own);
		type_list_deinit(&base);
		type_list_deinit(&distilled);
		type_list_deinit(&list);
	}
}

static const struct row_list variable = { TYPES(LINKED(VAR, N_A, 1, 0)) };

static void test_variable(void **state)
{
	(void)state;
	struct type_list list, distilled;
	row_list_init(&variable, &list);
	type_list_extend(&list);
	assert_true(vec_push(&list.types, (struct type)REF(PTR, N_NONE, 2)));
	struct btfsmith_error *err = distill("list", &list, &distilled);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
	assert_string_equal(btfsmith_error_message(err),
			    "list: type 2 (VAR a): is of the base, where only types and "
			    "functions "
			    "can be referred to");
	btfsmith_error_destroy(err);
	type_list_deinit(&distilled);
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_variable),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
