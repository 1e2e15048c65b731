// SPDX-License-Identifier: LGPL-2.1-or-later
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "pool.h"

/* Names 1, 3 and 8 are "a", "s" and once more "a". */
static const char section[] = "a\0s\0long\0a";

enum { NAME_A = 1, NAME_S = 3, NAME_LONG = 5, NAME_A_AGAIN = 10 };

struct fixture {
	struct names names;
	struct pool pool;
};

static void set_up(struct fixture *f)
{
	assert_true(names_init(&f->names, section, sizeof(section), NAMES_MERGED));
	assert_true(pool_init(&f->pool, &f->names, 0));
}

static void tear_down(struct fixture *f)
{
	pool_deinit(&f->pool);
	names_deinit(&f->names);
}

static void test_keys(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	static const enum kind kinds[] = { KIND_STRUCT, KIND_UNION, KIND_ENUM,
					   KIND_TYPEDEF };
	uint32_t keys[ARRAY_SIZE(kinds)];
	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
		keys[i] = pool_key(&f.pool, kinds[i], NAME_A);
		assert_int_not_equal(keys[i], POOL_ERROR);
		assert_true(pool_is_key(pool_entry(&f.pool, keys[i])));
		for (size_t j = 0; j < i; j++)
			assert_int_not_equal(keys[i], keys[j]);
		assert_int_equal(pool_key(&f.pool, kinds[i], NAME_A_AGAIN), keys[i]);
		assert_int_equal(pool_key(&f.pool, kinds[i],
					  names_from_text(&f.names, "a", 1)),
				 keys[i]);
	}
	assert_int_not_equal(pool_key(&f.pool, KIND_STRUCT, NAME_S), keys[0]);
	// The empty string at the end of a name.
	assert_int_equal(pool_key(&f.pool, KIND_STRUCT, NAME_A + 1), 0);
	tear_down(&f);
}

static void test_definitions(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	uint32_t key = pool_key(&f.pool, KIND_STRUCT, NAME_S);
	uint32_t other = pool_key(&f.pool, KIND_STRUCT, NAME_LONG);
	uint32_t ids[20];
	assert_false(pool_is_ambiguous(&f.pool, key));
	for (uint32_t i = 0; i < ARRAY_SIZE(ids); i++) {
		struct pool_item item = { .name = NAME_A, .value = i };
		struct shape shape = { .kind = KIND_STRUCT,
				       .name = NAME_S,
				       .size = 4,
				       .num_items = 1,
				       .items = &item };
		ids[i] = pool_define(&f.pool, key, &shape, place_make(5, i, 0));
		assert_int_not_equal(ids[i], POOL_ERROR);
		assert_int_equal(pool_is_ambiguous(&f.pool, key), i > 0);
		item.name = NAME_A_AGAIN;
		assert_int_equal(pool_define(&f.pool, key, &shape, place_make(7, 0, 0)),
				 ids[i]);
		assert_true(pool_entry(&f.pool, ids[i])->first == place_make(5, i, 0));
		assert_int_equal(pool_define(&f.pool, key, &shape, place_make(2, 0, 0)),
				 ids[i]);
		assert_true(pool_entry(&f.pool, ids[i])->first == place_make(2, 0, 0));
	}
	// Now that there are more than are tried in turn, each is found, and nothing is added.
	uint32_t num = f.pool.num;
	for (uint32_t i = 0; i < ARRAY_SIZE(ids); i++) {
		struct pool_item item = { .name = NAME_A, .value = i };
		struct shape shape = { .kind = KIND_STRUCT,
				       .name = NAME_S,
				       .size = 4,
				       .num_items = 1,
				       .items = &item };
		assert_int_equal(pool_define(&f.pool, key, &shape, PLACE_NONE), ids[i]);
	}
	assert_int_equal(f.pool.num, num);
	struct shape empty = { .kind = KIND_STRUCT, .name = NAME_LONG };
	assert_int_equal(pool_define(&f.pool, other, &empty, 1), num);
	assert_int_equal(pool_entry(&f.pool, num)->key, other);
	tear_down(&f);
}

/* Shapes of which no two are equal. */
static const struct pool_item one[] = { { .name = NAME_A, .ref = 1, .value = 2 } };
static const struct pool_item two[] = { { .name = NAME_A, .ref = 1, .value = 3 } };
static const struct pool_item three[] = { { .name = NAME_S, .ref = 1, .value = 2 } };
static const struct pool_item four[] = { { .name = NAME_A, .ref = 2, .value = 2 } };
static const struct shape different[] = {
	{ .kind = KIND_INT, .name = NAME_A, .size = 4, .fixed = 32 },
	{ .kind = KIND_INT, .name = NAME_S, .size = 4, .fixed = 32 },
	{ .kind = KIND_INT, .name = NAME_A, .size = 8, .fixed = 32 },
	{ .kind = KIND_INT, .name = NAME_A, .size = 4, .fixed = 31 },
	{ .kind = KIND_FLOAT, .name = NAME_A, .size = 4 },
	{ .kind = KIND_ARRAY, .ref = 1, .size = 4 },
	{ .kind = KIND_ARRAY, .ref = 2, .size = 4 },
	{ .kind = KIND_ARRAY, .ref = 1, .size = 5 },
	{ .kind = KIND_FUNC_PROTO, .ref = 1 },
	{ .kind = KIND_FUNC_PROTO, .ref = 1, .num_items = 1, .items = one },
	{ .kind = KIND_FUNC_PROTO, .ref = 1, .num_items = 1, .items = two },
	{ .kind = KIND_FUNC_PROTO, .ref = 1, .num_items = 1, .items = three },
	{ .kind = KIND_FUNC_PROTO, .ref = 1, .num_items = 1, .items = four },
	{ .kind = KIND_STRUCT, .size = 4, .num_items = 1, .items = one },
	{ .kind = KIND_UNION, .size = 4, .num_items = 1, .items = one },
	{ .kind = KIND_UNION, .flag = 1, .size = 4, .num_items = 1, .items = one },
	{ .kind = KIND_ENUM, .size = 4, .num_items = 1, .items = one },
	{ .kind = KIND_TYPE_TAG, .name = NAME_A, .ref = 1 },
	{ .kind = KIND_DECL_TAG, .name = NAME_A, .ref = 1 },
	{ .kind = KIND_DECL_TAG, .name = NAME_A, .ref = 1, .fixed = 1 },
};

static void test_shapes(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	uint32_t ids[ARRAY_SIZE(different)];
	for (size_t i = 0; i < ARRAY_SIZE(different); i++) {
		ids[i] = pool_add(&f.pool, &different[i], 0, place_make(1, (uint32_t)i, 0));
		assert_int_equal(ids[i], i + 1);
	}
	for (size_t i = 0; i < ARRAY_SIZE(different); i++) {
		assert_int_equal(pool_add(&f.pool, &different[i], ids[0], 0), ids[i]);
		// Content is copied, with canonical names.
		const struct pool_entry *entry = pool_entry(&f.pool, ids[i]);
		assert_true(entry->first == 0);
		assert_int_equal(entry->shape.kind, different[i].kind);
		assert_int_equal(entry->shape.num_items, different[i].num_items);
		if (different[i].num_items)
			assert_ptr_not_equal(entry->shape.items, different[i].items);
	}
	tear_down(&f);
}

static void test_derived(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	static const enum kind kinds[] = { KIND_PTR, KIND_CONST, KIND_VOLATILE,
					   KIND_RESTRICT };
	for (size_t i = 0; i < ARRAY_SIZE(kinds); i++) {
		uint32_t id = pool_derive(&f.pool, kinds[i], 0, 9);
		assert_int_equal(id, 2 * i + 1);
		assert_int_equal(pool_derive(&f.pool, kinds[i], 0, 3), id);
		assert_true(pool_entry(&f.pool, id)->first == 3);
		assert_int_equal(pool_derive(&f.pool, kinds[i], id, 9), id + 1);
		assert_int_equal(pool_entry(&f.pool, id + 1)->shape.ref, id);
	}
	tear_down(&f);
}

static void test_declarations(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	uint32_t key = pool_key(&f.pool, KIND_ENUM, NAME_A);
	const struct pool_entry *entry = pool_entry(&f.pool, key);
	assert_true(entry->first == PLACE_NONE);
	pool_declare(&f.pool, key, 7, 4);
	pool_declare(&f.pool, key, 9, 1);
	assert_true(entry->first == 7);
	assert_int_equal(entry->shape.size, 4);
	pool_declare(&f.pool, key, 5, 8);
	assert_true(entry->first == 5);
	assert_int_equal(entry->shape.size, 8);
	tear_down(&f);
}

/*
 * Threads that add the same things in different orders: as many entries as one thread makes,
 * each with the smallest place, and every thread is told the same numbers. 64 Ki slots and
 * twice as many shapes: the tables grow meanwhile.
 */
enum { NUM_THREADS = 4, NUM_SHAPES = 40000, NUM_STRUCTS = 2000, NUM_VARIANTS = 8 };

struct adder {
	struct pool *pool;
	uint32_t number;
	uint32_t arrays[NUM_SHAPES];
	uint32_t pointers[NUM_SHAPES];
	uint32_t definitions[NUM_STRUCTS * NUM_VARIANTS];
};

static void add_one(struct adder *adder, uint32_t i)
{
	place at = place_make(adder->number, i, 0);
	struct shape array = { .kind = KIND_ARRAY, .size = i };
	adder->arrays[i] = pool_add(adder->pool, &array, 0, at);
	adder->pointers[i] = pool_derive(adder->pool, KIND_PTR, adder->arrays[i], at);
	if (i >= NUM_STRUCTS * NUM_VARIANTS)
		return;
	char text[16];
	int len = snprintf(text, sizeof(text), "s%u", i % NUM_STRUCTS);
	uint32_t name = names_from_text(adder->pool->names, text, (size_t)len);
	uint32_t key = pool_key(adder->pool, KIND_STRUCT, name);
	struct pool_item items[2] = { { .name = name, .value = i / NUM_STRUCTS } };
	struct shape shape = {
		.kind = KIND_STRUCT, .name = name, .num_items = 2, .items = items
	};
	adder->definitions[i] = pool_define(adder->pool, key, &shape, at);
}

static void *add_all(void *arg)
{
	struct adder *adder = arg;
	for (uint32_t i = 0; i < NUM_SHAPES; i++)
		add_one(adder, (i * 7919 + adder->number * 11) % NUM_SHAPES);
	return NULL;
}

static void test_threads(void **state)
{
	(void)state;
	struct fixture f;
	set_up(&f);
	static struct adder adders[NUM_THREADS];
	pthread_t threads[NUM_THREADS];
	for (uint32_t i = 0; i < NUM_THREADS; i++) {
		adders[i] = (struct adder){ .pool = &f.pool, .number = i };
		assert_int_equal(pthread_create(&threads[i], NULL, add_all, &adders[i]),
				 0);
	}
	for (uint32_t i = 0; i < NUM_THREADS; i++)
		pthread_join(threads[i], NULL);
	assert_int_equal(f.pool.num,
			 1 + 2 * NUM_SHAPES + NUM_STRUCTS * (1 + NUM_VARIANTS));
	for (uint32_t i = 1; i < NUM_THREADS; i++) {
		assert_memory_equal(adders[i].arrays, adders[0].arrays,
				    sizeof(adders[0].arrays));
		assert_memory_equal(adders[i].pointers, adders[0].pointers,
				    sizeof(adders[0].pointers));
		assert_memory_equal(adders[i].definitions, adders[0].definitions,
				    sizeof(adders[0].definitions));
	}
	for (uint32_t i = 0; i < NUM_SHAPES; i++) {
		const struct pool_entry *array = pool_entry(&f.pool, adders[0].arrays[i]);
		const struct pool_entry *pointer =
			pool_entry(&f.pool, adders[0].pointers[i]);
		assert_int_equal(array->shape.size, i);
		assert_int_equal(pointer->shape.ref, adders[0].arrays[i]);
		assert_true(array->first == place_make(0, i, 0));
		assert_true(pointer->first == place_make(0, i, 0));
	}
	tear_down(&f);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_keys),         cmocka_unit_test(test_definitions),
		cmocka_unit_test(test_shapes),       cmocka_unit_test(test_derived),
		cmocka_unit_test(test_declarations), cmocka_unit_test(test_threads),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
