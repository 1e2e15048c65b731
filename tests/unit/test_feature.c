// SPDX-License-Identifier: LGPL-2.1-or-later
#include "feature.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define FLOAT BTFSMITH_FEATURE_FLOAT
#define ENUM64 BTFSMITH_FEATURE_ENUM64
#define DECL_TAG BTFSMITH_FEATURE_DECL_TAG
#define TYPE_TAG BTFSMITH_FEATURE_TYPE_TAG
#define LAYOUT BTFSMITH_FEATURE_LAYOUT
#define FUNC BTFSMITH_FEATURE_FUNC
#define VAR BTFSMITH_FEATURE_VAR
#define GLOBAL_VAR BTFSMITH_FEATURE_GLOBAL_VAR
#define CONSISTENT_FUNC BTFSMITH_FEATURE_CONSISTENT_FUNC
#define DECL_TAG_KFUNCS BTFSMITH_FEATURE_DECL_TAG_KFUNCS
#define ATTRIBUTES BTFSMITH_FEATURE_ATTRIBUTES
#define TRUE_SIGNATURE BTFSMITH_FEATURE_TRUE_SIGNATURE
#define NONE BTFSMITH_FEATURE_NONE
#define DEFAULT                                                                          \
	(FLOAT | ENUM64 | DECL_TAG | TYPE_TAG | FUNC | VAR | CONSISTENT_FUNC | DECL_TAG_KFUNCS)
#define ALL (DEFAULT | LAYOUT | GLOBAL_VAR | ATTRIBUTES | TRUE_SIGNATURE)
#define KNOWN                                                                            \
	"; known: float, enum64, decl_tag, type_tag, layout, func, var, global_var, "    \
	"consistent_func, decl_tag_kfuncs, attributes, true_signature, default, all, none"

struct parse_row {
	const char *list;
	uint64_t want;
	const char *error; // then want is not used
};

static const struct parse_row parse_rows[] = {
	{ "float", .want = FLOAT },
	{ "float,enum64", .want = FLOAT | ENUM64 },
	{ "layout", .want = LAYOUT },
	{ "default", .want = DEFAULT },
	{ "default,layout", .want = DEFAULT | LAYOUT },
	{ "func,var,global_var,consistent_func", .want = FUNC | VAR | GLOBAL_VAR | CONSISTENT_FUNC },
	{ "decl_tag_kfuncs,attributes,true_signature",
	  .want = DECL_TAG_KFUNCS | ATTRIBUTES | TRUE_SIGNATURE },
	{ "all", .want = ALL },
	{ "all,-layout", .want = ALL & ~LAYOUT },
	{ "none", .want = NONE },
	{ "all,none", .want = NONE },
	{ "all,none,float", .want = FLOAT },
	{ "float,float", .want = FLOAT },
	// the list begins with a removal: from the default
	{ "-enum64", .want = DEFAULT & ~ENUM64 },
	{ "-enum64,layout", .want = (DEFAULT & ~ENUM64) | LAYOUT },
	{ "-layout", .want = DEFAULT },
	// left to right: what is taken away may come back, and the other way round
	{ "-float,float", .want = DEFAULT },
	{ "float,-float", .want = NONE },
	{ "float,-enum64", .want = FLOAT },
	// misuse
	{ "", .error = "features: unknown name ''" KNOWN },
	{ "-", .error = "features: unknown name '-'" KNOWN },
	{ "float,", .error = "features: unknown name ''" KNOWN },
	{ ",float", .error = "features: unknown name ''" KNOWN },
	{ "floa", .error = "features: unknown name 'floa'" KNOWN },
	{ "float ", .error = "features: unknown name 'float '" KNOWN },
	{ "FLOAT", .error = "features: unknown name 'FLOAT'" KNOWN },
	{ "--float", .error = "features: unknown name '--float'" KNOWN },
	{ "-all", .error = "features: unknown name '-all'" KNOWN },
	{ "float,nope,enum64", .error = "features: unknown name 'nope'" KNOWN },
	// a name of any length is cut to 64 bytes
	{ "0123456789012345678901234567890123456789012345678901234567890123456789",
	  .error = "features: unknown name "
		   "'0123456789012345678901234567890123456789012345678901234567890123"
		   "'" KNOWN },
};

static void check_parse_row(const struct parse_row *row)
{
	uint64_t set = 42;
	struct btfsmith_error *err = btfsmith_features_parse(row->list, &set);
	if (row->error) {
		assert_non_null(err);
		assert_string_equal(btfsmith_error_message(err), row->error);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
		assert_int_equal(set, 42);
	} else if (err || set != row->want) {
		fail_msg("'%s': 0x%llx, want 0x%llx (%s)", row->list,
			 (unsigned long long)set, (unsigned long long)row->want,
			 btfsmith_error_message(err));
	}
	btfsmith_error_destroy(err);
}

static void test_parse(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(parse_rows); i++)
		check_parse_row(&parse_rows[i]);
}

// Each name the library lists parses to its own bit, in the order of the bits.
static void test_names(void **state)
{
	(void)state;
	unsigned int num = 0;
	for (; btfsmith_feature_name(num); num++) {
		uint64_t set = 0;
		assert_null(btfsmith_features_parse(btfsmith_feature_name(num), &set));
		assert_int_equal(set, UINT64_C(1) << num);
	}
	assert_int_equal(num, 12);
	assert_null(btfsmith_feature_name(num + 1));
	assert_null(btfsmith_feature_name(~0U));
}

struct resolve_row {
	uint64_t requested;
	uint64_t want;
	const char *error;
};

static const struct resolve_row resolve_rows[] = {
	{ 0, .want = DEFAULT },
	{ NONE, .want = 0 },
	{ FLOAT, .want = FLOAT },
	{ DEFAULT | LAYOUT, .want = DEFAULT | LAYOUT },
	{ ALL, .want = ALL },
	{ UINT64_C(1) << 12, .error = "features: unknown bits 0x1000" },
	{ FLOAT | UINT64_C(1) << 62,
	  .error = "features: unknown bits 0x4000000000000000" },
	{ NONE | FLOAT, .error = "features: unknown bits 0x8000000000000000" },
};

static void test_resolve(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(resolve_rows); i++) {
		const struct resolve_row *row = &resolve_rows[i];
		uint64_t set = 42;
		struct btfsmith_error *err = feature_resolve(row->requested, &set);
		assert_string_equal(btfsmith_error_message(err),
				    row->error ? row->error : "success");
		assert_int_equal(set, row->error ? 42 : row->want);
		btfsmith_error_destroy(err);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_resolve),
	};
	return cmocka_run_group_tests_name("feature", tests, NULL, NULL);
}
