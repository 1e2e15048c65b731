// SPDX-License-Identifier: LGPL-2.1-or-later
/* Modules: what releases are compared by, options, and lists that share no more. */
#include "btfsmith.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "kernel_release.h"
#include "type_list.h"

static const struct {
	const char *release;
	unsigned int major, minor;
	bool want;
} rows[] = {
	{ "6.11.0", 6, 11, true },   { "6.11", 6, 11, true },
	{ "6.11-rc1", 6, 11, true }, { "6.10.14-cloud-amd64", 6, 11, false },
	{ "6.9.1", 6, 11, false },   { "6.110.0", 6, 11, true },
	{ "7.0.0", 6, 11, true },    { "7.2.13+deb14-cloud-amd64", 6, 11, true },
	{ "5.19.0", 6, 0, false },   { "10.1", 6, 11, true },
	{ "6", 6, 0, false },        { "6.", 6, 0, false },
	{ "6.x", 6, 0, false },      { "-6.11", 6, 11, false },
	{ "v6.11", 6, 11, false },   { "", 0, 0, false },
	{ "99999.1", 6, 11, false },  { "6.99999", 6, 11, false },
};

static void test_release(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		bool is_from = kernel_release_is_from(rows[i].release, rows[i].major,
						      rows[i].minor);
		if (is_from != rows[i].want)
			fail_msg("%s from %u.%u: %d", rows[i].release, rows[i].major,
				 rows[i].minor, is_from);
	}
}

static void
want_argument_error(const struct btfsmith_module_options *options, const char *message)
{
	struct btfsmith_error *err = btfsmith_module("missing", options, NULL, NULL);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	assert_string_equal(btfsmith_error_message(err), message);
	btfsmith_error_destroy(err);
}

static void test_options(void **state)
{
	(void)state;
	struct btfsmith_module_options options = { .size = sizeof(options),
						   .base = "base" };
	options.open_base = (const struct btfsmith_base *)&options;
	want_argument_error(&options,
			    "btfsmith_module_options: base and open_base are both set");
	options.open_base = NULL;
	options.without_base = 1;
	want_argument_error(&options,
			    "btfsmith_module_options: without_base is set, and a base");
	options.base = NULL;
	options.kind_of_base = BTFSMITH_MODULE_BASE_KERNEL + 1;
	want_argument_error(&options, "btfsmith_module_options: unknown kind of base 3");
	options.kind_of_base = BTFSMITH_MODULE_BASE_KERNEL;
	struct btfsmith_ids_stats ids_stats = { .size = 1 };
	struct btfsmith_error *err =
		btfsmith_module("missing", &options, NULL, &ids_stats);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	err = btfsmith_module("missing", &options, NULL, NULL);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
	assert_string_equal(btfsmith_error_message(err),
			    "missing: open: No such file or directory");
	btfsmith_error_destroy(err);
}

static void push(struct type_list *list, const char *name)
{
	struct type type = { .name = (uint32_t)type_list_string_bytes(list),
			     .kind = KIND_STRUCT };
	type.first_item = (uint32_t)type_list_num_items(list);
	type.num_items = 1;
	struct type_item item = { .name = type.name,
				  .type = (uint32_t)type_list_num(list) };
	assert_true(vec_push(&list->items, item));
	assert_true(vec_push(&list->types, type));
	for (size_t i = 0; i <= strlen(name); i++)
		assert_true(vec_push(&list->strings, name[i]));
}

// Ids, items and names are what they were, and the base can go.
static void test_unshare(void **state)
{
	(void)state;
	static const char *const names[] = { "one", "two", "three", "four" };
	struct type_list base;
	assert_true(type_list_init(&base));
	push(&base, names[0]);
	push(&base, names[1]);
	struct type_list list = type_list_on(&base);
	push(&list, names[2]);
	push(&list, names[3]);
	assert_true(type_list_unshare(&list));
	type_list_deinit(&base);
	assert_null(list.shared);
	assert_int_equal(type_list_num(&list), 5);
	assert_int_equal(type_list_num_own(&list), 2);
	assert_int_equal(list.base_strings, strlen("?one?two?"));
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		const struct type *type = type_list_type(&list, i + 1);
		const struct type_item *item = type_list_item(&list, type->first_item);
		assert_string_equal(type_list_string(&list, type->name), names[i]);
		assert_int_equal(item->type, i + 1);
	}
	assert_true(type_list_unshare(&list));
	assert_int_equal(type_list_num(&list), 5);
	type_list_deinit(&list);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_release),
		cmocka_unit_test(test_options),
		cmocka_unit_test(test_unshare),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
