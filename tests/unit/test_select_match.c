// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which types count as equal when the prototypes of one function are compared: doc/mapping.md,
 * "How the parameters are passed".
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "select_match.h"

/* The types to compare; what each is: make_types(). */
enum type {
	VOID,
	INT,
	UNSIGNED,
	LONG,
	FLOAT,
	STRUCT_S,
	STRUCT_T,
	UNION_S,
	ENUM_E,
	TYPEDEF_T,
	PTR_INT,
	PTR_VOID,
	CONST_INT,
	CONST_VOID,
	CONST_CONST_INT,
	VOLATILE_INT,
	CONST_VOLATILE_INT,
	PTR_CONST_INT,
	CONST_PTR_INT,
	RESTRICT_PTR_INT,
	PTR_PTR_INT,
	PTR_PTR_CONST_INT,
	PTR_STRUCT_S,
	PTR_CONST_STRUCT_S,
	ARRAY_2_INT,
	ARRAY_3_INT,
	ARRAY_2_CONST_INT,
	TAG_A_INT,
	TAG_B_INT,
	TAG_A_CONST_INT,
	ANONYMOUS_1,
	ANONYMOUS_2,
	ANONYMOUS_UNION,
	ANONYMOUS_ENUM,
	PROTO_INT,
	PROTO_INT_RENAMED,
	PROTO_CONST_INT,
	PROTO_LONG,
	PROTO_INT_TO_INT,
	PROTO_INT_INT,
	PROTO_VARARGS,
	PROTO_NONE,
	NUM_TYPES,
};

struct fixture {
	struct names names;
	struct pool pool;
	uint32_t types[NUM_TYPES];
};

static uint32_t name(struct fixture *f, const char *text)
{
	return names_canonical(&f->names, names_from_text(&f->names, text, strlen(text)));
}

static uint32_t add(struct fixture *f, const struct shape *shape)
{
	uint32_t id = pool_add(&f->pool, shape, 0, PLACE_NONE);
	assert_int_not_equal(id, POOL_ERROR);
	return id;
}

static uint32_t number(struct fixture *f, enum kind kind, const char *text, uint32_t size)
{
	return add(f,
		   &(struct shape){ .kind = kind, .name = name(f, text), .size = size });
}

static uint32_t key(struct fixture *f, enum kind kind, const char *text)
{
	return pool_key(&f->pool, kind, name(f, text));
}

static uint32_t derive(struct fixture *f, enum kind kind, uint32_t ref)
{
	return pool_derive(&f->pool, kind, ref, PLACE_NONE);
}

static uint32_t array(struct fixture *f, uint32_t ref, uint32_t num)
{
	return add(f, &(struct shape){ .kind = KIND_ARRAY, .ref = ref, .size = num });
}

static uint32_t tag(struct fixture *f, const char *text, uint32_t ref)
{
	return add(f, &(struct shape){
			      .kind = KIND_TYPE_TAG, .name = name(f, text), .ref = ref });
}

static uint32_t composite(struct fixture *f, enum kind kind, const char *member)
{
	struct pool_item item = { .name = name(f, member) };
	return add(f, &(struct shape){
			      .kind = kind, .size = 4, .num_items = 1, .items = &item });
}

static uint32_t proto(struct fixture *f, uint32_t result, uint32_t num,
		      const uint32_t *params, const char *param_name)
{
	struct pool_item items[4];
	for (uint32_t i = 0; i < num; i++)
		items[i] =
			(struct pool_item){ .name = params[i] ? name(f, param_name) : 0,
					    .ref = params[i] };
	return add(f, &(struct shape){ .kind = KIND_FUNC_PROTO,
				       .ref = result,
				       .num_items = num,
				       .items = items });
}

static void make_protos(struct fixture *f)
{
	uint32_t *t = f->types;
	const uint32_t ints[] = { t[INT], t[INT], 0 };
	const uint32_t varargs[] = { t[INT], 0 };
	t[PROTO_INT] = proto(f, 0, 1, ints, "a");
	t[PROTO_INT_RENAMED] = proto(f, 0, 1, ints, "b");
	t[PROTO_CONST_INT] = proto(f, 0, 1, &t[CONST_INT], "a");
	t[PROTO_LONG] = proto(f, 0, 1, &t[LONG], "a");
	t[PROTO_INT_TO_INT] = proto(f, t[INT], 1, ints, "a");
	t[PROTO_INT_INT] = proto(f, 0, 2, ints, "a");
	t[PROTO_VARARGS] = proto(f, 0, 2, varargs, "a");
	t[PROTO_NONE] = proto(f, 0, 0, NULL, "a");
}

static void make_types(struct fixture *f)
{
	uint32_t *t = f->types;
	t[VOID] = 0;
	t[INT] = number(f, KIND_INT, "int", 4);
	t[UNSIGNED] = number(f, KIND_INT, "unsigned int", 4);
	t[LONG] = number(f, KIND_INT, "long", 8);
	t[FLOAT] = number(f, KIND_FLOAT, "float", 4);
	t[STRUCT_S] = key(f, KIND_STRUCT, "s");
	t[STRUCT_T] = key(f, KIND_STRUCT, "t");
	t[UNION_S] = key(f, KIND_UNION, "s");
	t[ENUM_E] = key(f, KIND_ENUM, "e");
	t[TYPEDEF_T] = key(f, KIND_TYPEDEF, "t");
	t[PTR_INT] = derive(f, KIND_PTR, t[INT]);
	t[PTR_VOID] = derive(f, KIND_PTR, 0);
	t[CONST_INT] = derive(f, KIND_CONST, t[INT]);
	t[CONST_VOID] = derive(f, KIND_CONST, 0);
	t[CONST_CONST_INT] = derive(f, KIND_CONST, t[CONST_INT]);
	t[VOLATILE_INT] = derive(f, KIND_VOLATILE, t[INT]);
	t[CONST_VOLATILE_INT] = derive(f, KIND_CONST, t[VOLATILE_INT]);
	t[PTR_CONST_INT] = derive(f, KIND_PTR, t[CONST_INT]);
	t[CONST_PTR_INT] = derive(f, KIND_CONST, t[PTR_INT]);
	t[RESTRICT_PTR_INT] = derive(f, KIND_RESTRICT, t[PTR_INT]);
	t[PTR_PTR_INT] = derive(f, KIND_PTR, t[PTR_INT]);
	t[PTR_PTR_CONST_INT] = derive(f, KIND_PTR, t[PTR_CONST_INT]);
	t[PTR_STRUCT_S] = derive(f, KIND_PTR, t[STRUCT_S]);
	t[PTR_CONST_STRUCT_S] = derive(f, KIND_PTR, derive(f, KIND_CONST, t[STRUCT_S]));
	t[ARRAY_2_INT] = array(f, t[INT], 2);
	t[ARRAY_3_INT] = array(f, t[INT], 3);
	t[ARRAY_2_CONST_INT] = array(f, t[CONST_INT], 2);
	t[TAG_A_INT] = tag(f, "a", t[INT]);
	t[TAG_B_INT] = tag(f, "b", t[INT]);
	t[TAG_A_CONST_INT] = tag(f, "a", t[CONST_INT]);
	t[ANONYMOUS_1] = composite(f, KIND_STRUCT, "one");
	t[ANONYMOUS_2] = composite(f, KIND_STRUCT, "two");
	t[ANONYMOUS_UNION] = composite(f, KIND_UNION, "one");
	t[ANONYMOUS_ENUM] = composite(f, KIND_ENUM, "one");
	make_protos(f);
}

static void set_up(struct fixture *f)
{
	assert_true(names_init(&f->names, "", 1, NAMES_MERGED));
	assert_true(pool_init(&f->pool, &f->names, 0));
	make_types(f);
}

static void tear_down(struct fixture *f)
{
	pool_deinit(&f->pool);
	names_deinit(&f->names);
}

/* All pairs of different types that match; no others do: not void and const void, for one. */
static const enum type matches[][2] = {
	// a const on one side only, at any depth, also of another kind than const
	{ INT, CONST_INT },
	{ INT, CONST_CONST_INT },
	{ CONST_INT, CONST_CONST_INT },
	{ VOLATILE_INT, CONST_VOLATILE_INT },
	{ PTR_INT, CONST_PTR_INT },
	{ PTR_INT, PTR_CONST_INT },
	{ CONST_PTR_INT, PTR_CONST_INT },
	{ PTR_PTR_INT, PTR_PTR_CONST_INT },
	{ PTR_STRUCT_S, PTR_CONST_STRUCT_S },
	{ ARRAY_2_INT, ARRAY_2_CONST_INT },
	// the texts of tags do not count
	{ TAG_A_INT, TAG_B_INT },
	{ TAG_A_INT, TAG_A_CONST_INT },
	{ TAG_B_INT, TAG_A_CONST_INT },
	// names are compared, and these have none
	{ ANONYMOUS_1, ANONYMOUS_2 },
	// nor do names of parameters
	{ PROTO_INT, PROTO_INT_RENAMED },
	{ PROTO_INT, PROTO_CONST_INT },
	{ PROTO_INT_RENAMED, PROTO_CONST_INT },
};

static bool is_listed(enum type left, enum type right)
{
	for (size_t i = 0; i < ARRAY_SIZE(matches); i++) {
		if (matches[i][0] == left && matches[i][1] == right)
			return true;
	}
	return left == right;
}

// As the only parameter, as a later one, and as the result.
static bool match_in_protos(struct fixture *f, enum type left, enum type right)
{
	const uint32_t *t = f->types;
	uint32_t before[] = { t[INT], t[left], 0 }, after[] = { t[INT], t[right], 0 };
	bool as_result = protos_match(&f->pool, proto(f, t[left], 0, NULL, ""),
				      proto(f, t[right], 0, NULL, ""));
	bool as_second = protos_match(&f->pool, proto(f, 0, 3, before, "x"),
				      proto(f, 0, 3, after, "y"));
	bool as_param = protos_match(&f->pool, proto(f, t[LONG], 1, &t[left], "x"),
				     proto(f, t[LONG], 1, &t[right], "x"));
	assert_int_equal(as_result, as_second);
	assert_int_equal(as_result, as_param);
	return as_result;
}

static void test_all_pairs(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	unsigned int failed = 0;
	for (enum type i = 0; i < NUM_TYPES; i++) {
		for (enum type j = 0; j < NUM_TYPES; j++) {
			bool expected = is_listed(i, j) || is_listed(j, i);
			if (match_in_protos(&f, i, j) == expected)
				continue;
			print_error("types %u and %u: want %d\n", i, j, expected);
			failed++;
		}
	}
	assert_int_equal(failed, 0);
	tear_down(&f);
}

static void test_numbers_of_params(void **state)
{
	(void)state;
	static const struct {
		enum type left, right;
		bool match;
	} rows[] = {
		{ PROTO_INT, PROTO_INT, true },
		{ PROTO_INT, PROTO_INT_RENAMED, true },
		{ PROTO_INT, PROTO_INT_INT, false },
		{ PROTO_INT, PROTO_NONE, false },
		{ PROTO_INT, PROTO_VARARGS, false },
		{ PROTO_INT_INT, PROTO_VARARGS, false },
		{ PROTO_INT, PROTO_INT_TO_INT, false },
		{ PROTO_NONE, PROTO_NONE, true },
	};
	struct fixture f;
	set_up(&f);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		uint32_t left = f.types[rows[i].left], right = f.types[rows[i].right];
		assert_int_equal(protos_match(&f.pool, left, right), rows[i].match);
		assert_int_equal(protos_match(&f.pool, right, left), rows[i].match);
	}
	tear_down(&f);
}

// Prototypes in parameters of prototypes: so deep and no deeper.
static void test_nesting(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	uint32_t left = f.types[PROTO_INT], right = f.types[PROTO_INT_RENAMED];
	for (unsigned int depth = 0; depth < 100; depth++) {
		assert_int_equal(protos_match(&f.pool, left, right), depth <= 64);
		left = derive(&f, KIND_PTR, left);
		right = derive(&f, KIND_PTR, right);
		left = proto(&f, 0, 1, &left, "x");
		right = proto(&f, 0, 1, &right, "x");
	}
	tear_down(&f);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_all_pairs),
		cmocka_unit_test(test_numbers_of_params),
		cmocka_unit_test(test_nesting),
	};
	return cmocka_run_group_tests_name("select_match", tests, NULL, NULL);
}
