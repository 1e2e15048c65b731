// SPDX-License-Identifier: LGPL-2.1-or-later
#include "unit_filter.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include <dwarf.h>

#include "language.h"

static const struct {
	const char *languages;
	const char *excluded;
	uint64_t language;
	bool want;
} rows[] = {
	{ NULL, NULL, DW_LANG_C99, true },
	{ NULL, NULL, 0, true },
	{ "c99", NULL, DW_LANG_C99, true },
	{ "c99", NULL, DW_LANG_C, false },
	{ "c99", NULL, DW_LANG_C11, false },
	{ "c99", NULL, 0, false },
	{ "c99", NULL, 0xffffffffff, false },
	{ "c", NULL, DW_LANG_C, true },
	{ "c", NULL, DW_LANG_C89, false },
	{ "C,c11,ASM", NULL, DW_LANG_C11, true },
	{ "C,c11,ASM", NULL, DW_LANG_C, true },
	{ "C,c11,ASM", NULL, DW_LANG_Mips_Assembler, true },
	{ "C,c11,ASM", NULL, DW_LANG_C99, false },
	{ "c,c,c", NULL, DW_LANG_C, true },
	{ "ada83,cobol74,modula2,pascal83,pli,upc", NULL, DW_LANG_UPC, true },
	{ NULL, "rust", DW_LANG_C11, true },
	{ NULL, "rust", DW_LANG_Rust, false },
	{ NULL, "rust", 0, true },
	{ NULL, "c++,c++14", DW_LANG_C_plus_plus_14, false },
	{ NULL, "c++,c++14", DW_LANG_C_plus_plus_11, true },
	{ NULL, "fortran08", DW_LANG_Fortran08, false },
	{ NULL, "c17", 0x2c, false },
	{ NULL, "c23", 0x3e, false },
	{ NULL, "c++17,c++20", 0x2a, false },
	{ NULL, "c++17,c++20", 0x2b, false },
	{ NULL, "c++23", 0x3a, false },
	{ "c,c99", "c99", DW_LANG_C, true },
	{ "c,c99", "c99", DW_LANG_C99, false },
};

static void test_languages(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct btfsmith_options options = {
			.languages = rows[i].languages,
			.languages_excluded = rows[i].excluded,
		};
		struct unit_filter filter;
		assert_null(unit_filter_init(&filter, &options));
		if (unit_filter_wants_language(&filter, rows[i].language) != rows[i].want)
			fail_msg("row %zu", i);
	}
}

static const struct {
	const char *list;
	const char *unknown;
} bad_rows[] = {
	{ "", "" },
	{ ",", "" },
	{ "c,", "" },
	{ ",c", "" },
	{ "klingon", "klingon" },
	{ "c,klingon,c11", "klingon" },
	{ "c 11", "c 11" },
	{ "c1", "c1" },
	{ "c111", "c111" },
	{ "0123456789012345678901234567890123456789012345678901234567890123456789",
	  "0123456789012345678901234567890123456789012345678901234567890123" },
};

static void test_unknown(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(bad_rows); i++) {
		char want[128];
		uint64_t set = 99;
		snprintf(want, sizeof(want), "languages: unknown name '%s'",
			 bad_rows[i].unknown);
		struct btfsmith_error *err = languages_parse(bad_rows[i].list, &set);
		assert_non_null(err);
		assert_string_equal(btfsmith_error_message(err), want);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
		assert_int_equal(set, 99);
		btfsmith_error_destroy(err);
	}
}

static const struct {
	struct btfsmith_options options;
	const char *want; /* what is wrong, NULL: nothing */
} options_rows[] = {
	{ { .size = sizeof(struct btfsmith_options) }, NULL },
	{ { .size = sizeof(struct btfsmith_options), .languages = "c11", .base = "missing" }, NULL },
	{ { .size = sizeof(size_t), .languages = "klingon" }, NULL },
	{ { .size = 0 }, "btfsmith_options: size is not set" },
	{ { .size = sizeof(struct btfsmith_options), .languages = "klingon" },
	  "languages: unknown name 'klingon'" },
	{ { .size = sizeof(struct btfsmith_options), .languages_excluded = "rust,klingon" },
	  "languages: unknown name 'klingon'" },
	{ { .size = sizeof(struct btfsmith_options), .features = UINT64_C(1) << 62 },
	  "features: unknown bits 0x4000000000000000" },
};

static void test_options(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(options_rows); i++) {
		struct btfsmith_error *err = btfsmith_options_check(&options_rows[i].options);
		if (!options_rows[i].want) {
			assert_null(err);
			continue;
		}
		assert_non_null(err);
		assert_string_equal(btfsmith_error_message(err), options_rows[i].want);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
		btfsmith_error_destroy(err);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_languages),
		cmocka_unit_test(test_unknown),
		cmocka_unit_test(test_options),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
