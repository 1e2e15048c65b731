// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_rules.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

struct parse_row {
	const char *release;
	unsigned int major, minor;
	const char *error; // then the numbers are not used
};

#define NO_RELEASE(text) "'" text "': not a release of Linux such as 5.10"

static const struct parse_row parse_rows[] = {
	{ "4.18", 4, 18, NULL },
	{ "5.10.0-28-amd64", 5, 10, NULL },
	{ "6.1-rc3", 6, 1, NULL },
	{ "6.12+", 6, 12, NULL },
	{ "7.2~rc1", 7, 2, NULL },
	{ "9999.0", 9999, 0, NULL },
	{ "", .error = NO_RELEASE("") },
	{ "6", .error = NO_RELEASE("6") },
	{ "6.", .error = NO_RELEASE("6.") },
	{ ".1", .error = NO_RELEASE(".1") },
	{ "v6.1", .error = NO_RELEASE("v6.1") },
	{ "6.1x", .error = NO_RELEASE("6.1x") },
	{ "6-1", .error = NO_RELEASE("6-1") },
	{ "-6.1", .error = NO_RELEASE("-6.1") },
	{ "99999.1", .error = NO_RELEASE("99999.1") },
	{ "4294967302.1", .error = NO_RELEASE("4294967302.1") },
	{ "4.17", .error = "Linux 4.17 has no BTF, 4.18 is the first" },
	{ "3.99", .error = "Linux 3.99 has no BTF, 4.18 is the first" },
};

static void test_parse(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(parse_rows) / sizeof(parse_rows[0]); i++) {
		const struct parse_row *row = &parse_rows[i];
		struct target_kernel kernel = { .major = 1 };
		struct btfsmith_error *err = target_kernel_parse(row->release, &kernel);
		if (row->error) {
			assert_non_null(err);
			assert_string_equal(btfsmith_error_message(err), row->error);
			assert_int_equal(kernel.major, 1);
			btfsmith_error_destroy(err);
			continue;
		}
		assert_null(err);
		assert_int_equal(kernel.major, row->major);
		assert_int_equal(kernel.minor, row->minor);
	}
}

static struct target_kernel kernel_of(const char *release)
{
	struct target_kernel kernel;
	assert_null(target_kernel_parse(release, &kernel));
	return kernel;
}

struct since_row {
	enum kind kind;
	const char *before, *first;
};

// Documentation/bpf/btf.rst, and the releases in which include/uapi/linux/btf.h got them.
static const struct since_row since_rows[] = {
	{ KIND_FUNC, "4.20", "5.0" },	   { KIND_FUNC_PROTO, "4.20", "5.0" },
	{ KIND_VAR, "5.1", "5.2" },	   { KIND_DATASEC, "5.1", "5.2" },
	{ KIND_FLOAT, "5.12", "5.13" },	   { KIND_DECL_TAG, "5.15", "5.16" },
	{ KIND_TYPE_TAG, "5.16", "5.17" }, { KIND_ENUM64, "5.19", "6.0" },
};

static void test_kinds(void **state)
{
	(void)state;
	struct target_kernel oldest = kernel_of("4.18"), newest = target_kernel_newest();
	unsigned int num_since = 0;
	for (size_t i = 0; i < sizeof(since_rows) / sizeof(since_rows[0]); i++) {
		const struct since_row *row = &since_rows[i];
		struct target_kernel before = kernel_of(row->before);
		struct target_kernel first = kernel_of(row->first);
		assert_false(target_kernel_has_kind(&before, row->kind));
		assert_true(target_kernel_has_kind(&first, row->kind));
	}
	for (enum kind kind = KIND_INT; kind < NUM_KINDS; kind++) {
		assert_true(target_kernel_has_kind(&newest, kind));
		num_since += !target_kernel_has_kind(&oldest, kind);
	}
	assert_int_equal(num_since, sizeof(since_rows) / sizeof(since_rows[0]));
}

static void test_limits(void **state)
{
	(void)state;
	struct target_kernel before = kernel_of("5.4"), from = kernel_of("5.5");
	assert_int_equal(target_kernel_max_id(&before), 65535);
	assert_int_equal(target_kernel_max_id(&from), 1048575);
	assert_int_equal(target_kernel_max_name_offset(&before), 65535);
	assert_int_equal(target_kernel_max_name_offset(&from), 16777215);
	before = kernel_of("6.0.19");
	from = kernel_of("6.1");
	assert_int_equal(target_kernel_max_name_len(&before), 128);
	assert_int_equal(target_kernel_max_name_len(&from), 512);
	before = kernel_of("7.1");
	from = kernel_of("7.2");
	assert_int_equal(target_kernel_max_items(&before), 65535);
	assert_int_equal(target_kernel_max_items(&from), 16777215);
}

// A later release has all that an earlier one has: each trait begins once.
static void test_newest(void **state)
{
	(void)state;
	struct target_kernel newest = target_kernel_newest(), last = kernel_of("7.2");
	for (int i = 0; i < NUM_TRAITS; i++) {
		assert_true(newest.has[i]);
		assert_true(last.has[i]);
	}
	struct target_kernel named = kernel_of(btfsmith_kernel_taken_for("9999.0"));
	assert_int_equal(named.major, newest.major);
	assert_int_equal(named.minor, newest.minor);
	assert_memory_equal(named.has, newest.has, sizeof(named.has));
	last = kernel_of("7.1");
	assert_false(last.has[TRAIT_LONG_VLEN]);
	assert_true(last.has[TRAIT_LAYOUT]);
}

static void test_taken_for(void **state)
{
	(void)state;
	static const char *const known[] = { "4.18", "6.1.20", "6.99", "7.2", "7.2.99-rc1", "4.17", "", "8" };
	static const char *const later[] = { "7.3", "7.10.1", "8.0-rc1", "9999.0" };
	for (size_t i = 0; i < sizeof(known) / sizeof(known[0]); i++)
		assert_null(btfsmith_kernel_taken_for(known[i]));
	for (size_t i = 0; i < sizeof(later) / sizeof(later[0]); i++)
		assert_string_equal(btfsmith_kernel_taken_for(later[i]), "7.2");
}

struct stable_row {
	const char *before, *first; // the releases on both sides of what begins there
	enum trait trait;
	unsigned int next; // what is known to be different after `first`; 0: nothing is
};

static const struct stable_row stable_rows[] = {
	{ "5.4.236", "5.4.237", TRAIT_VAR_MODE, 0 },
	{ "5.10.174", "5.10.175", TRAIT_VAR_MODE, 186 },
	{ "5.10.185", "5.10.186", TRAIT_DOTTED_NAMES, 0 },
	{ "5.15.102", "5.15.103", TRAIT_VAR_MODE, 119 },
	{ "5.15.118", "5.15.119", TRAIT_DOTTED_NAMES, 0 },
	{ "6.1.0-50-cloud-amd64", "6.1.1", TRAIT_PARAM_SOURCES, 20 },
	{ "6.1.19", "6.1.20-1-amd64", TRAIT_VAR_MODE, 36 },
	{ "6.1.35", "6.1.36", TRAIT_DOTTED_NAMES, 0 },
	{ "6.2", "6.2.7", TRAIT_VAR_MODE, 0 },
	{ "6.2.6", "6.3", TRAIT_VAR_MODE, 10 },
	{ "6.3.9", "6.3.10", TRAIT_DOTTED_NAMES, 0 },
	{ "6.4.99", "6.5", TRAIT_DOTTED_NAMES, 0 },
};

static void test_stable(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(stable_rows) / sizeof(stable_rows[0]); i++) {
		const struct stable_row *row = &stable_rows[i];
		struct kernel_rules rules;
		assert_null(kernel_rules_of(row->before, &rules));
		assert_false(kernel_has(&rules, row->trait));
		assert_null(kernel_rules_of(row->first, &rules));
		assert_true(kernel_has(&rules, row->trait));
		assert_int_equal(kernel_rules_next_stable(&rules), row->next);
	}
}

struct rules_row {
	const char *release;
	uint32_t info_mask;
	uint32_t max_int_bits, header_bytes;
	enum kind max_kind;
	bool has_dots, has_param_sources, has_var_mode;
};

static const struct rules_row rules_rows[] = {
	{ "4.20", 0x0f00ffff, 64, 24, KIND_RESTRICT, false, false, false },
	{ "5.0", 0x8f00ffff, 64, 24, KIND_FUNC_PROTO, false, false, false },
	{ "5.1.9", 0x8f00ffff, 128, 24, KIND_FUNC_PROTO, false, false, false },
	{ "5.12", 0x8f00ffff, 128, 24, KIND_DATASEC, false, false, false },
	{ "5.13", 0x9f00ffff, 128, 24, KIND_FLOAT, false, false, false },
	{ "6.0.19", 0x9f00ffff, 128, 24, KIND_ENUM64, false, false, false },
	// What stable releases have taken over is also in stable_rows.
	{ "6.1", 0x9f00ffff, 128, 24, KIND_ENUM64, false, false, false },
	{ "6.1.0-18-amd64", 0x9f00ffff, 128, 24, KIND_ENUM64, false, false, false },
	{ "6.1.192", 0x9f00ffff, 128, 24, KIND_ENUM64, true, true, true },
	{ "6.2.16", 0x9f00ffff, 128, 24, KIND_ENUM64, false, true, true },
	{ "6.5", 0x9f00ffff, 128, 24, KIND_ENUM64, true, true, true },
	{ "7.1", 0x9f00ffff, 128, 32, KIND_ENUM64, true, true, true },
	{ "7.2", 0xffffffff, 128, 32, KIND_ENUM64, true, true, true },
};

static void test_rules(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rules_rows) / sizeof(rules_rows[0]); i++) {
		const struct rules_row *row = &rules_rows[i];
		struct kernel_rules rules;
		assert_null(kernel_rules_of(row->release, &rules));
		assert_int_equal(rules.info_mask, row->info_mask);
		assert_int_equal(rules.kind_mask, row->info_mask >> 24 & 0x7f);
		assert_int_equal(rules.vlen_mask, row->info_mask & 0xffffff);
		assert_int_equal(rules.max_int_bits, row->max_int_bits);
		assert_int_equal(rules.header_bytes, row->header_bytes);
		assert_int_equal(rules.max_kind, row->max_kind);
		assert_int_equal(kernel_has(&rules, TRAIT_DOTTED_NAMES), row->has_dots);
		assert_int_equal(kernel_has(&rules, TRAIT_PARAM_SOURCES), row->has_param_sources);
		assert_int_equal(kernel_has(&rules, TRAIT_VAR_MODE), row->has_var_mode);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_parse),
		cmocka_unit_test(test_kinds),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_rules),
		cmocka_unit_test(test_newest),
		cmocka_unit_test(test_taken_for),
		cmocka_unit_test(test_stable),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
