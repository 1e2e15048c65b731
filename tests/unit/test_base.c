// SPDX-License-Identifier: LGPL-2.1-or-later
/* error.c, arena.c, vec.h and the checked arithmetic of compiler.h. */
#include <errno.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "arena.h"
#include "error.h"
#include "vec.h"

static void
assert_error(struct btfsmith_error *err, enum btfsmith_code code, const char *message)
{
	assert_string_equal(btfsmith_error_message(err), message);
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
}

static void test_error_success(void **state)
{
	(void)state;
	assert_error(NULL, BTFSMITH_OK, "success");
	assert_null(error_prefix(NULL, "vmlinux"));
}

static void test_error_create(void **state)
{
	(void)state;
	assert_error(error_create(BTFSMITH_BAD_DWARF, "%s: unit 0x%x: bad", "f", 0x1f3aU),
		     BTFSMITH_BAD_DWARF, "f: unit 0x1f3a: bad");
	struct btfsmith_error *err = error_create(BTFSMITH_LIMIT, "too deep");
	assert_error(error_prefix(err, "f"), BTFSMITH_LIMIT, "f: too deep");
}

static void test_error_no_memory(void **state)
{
	(void)state;
	assert_error(error_no_memory(), BTFSMITH_NO_MEMORY, "out of memory");
	// Prefixing would need memory: the same static object comes back.
	struct btfsmith_error *err = error_prefix(error_no_memory(), "f");
	assert_ptr_equal(err, error_no_memory());
	// Destroying it twice is harmless, as every caller destroys what it gets.
	btfsmith_error_destroy(err);
	btfsmith_error_destroy(err);
	assert_error(err, BTFSMITH_NO_MEMORY, "out of memory");
}

static void test_error_errno(void **state)
{
	(void)state;
	errno = ENOENT;
	assert_error(error_errno("open", "f"), BTFSMITH_IO,
		     "f: open: No such file or directory");
	errno = ENOMEM;
	assert_error(error_errno("mmap", "f"), BTFSMITH_NO_MEMORY, "out of memory");
}

static void test_error_cleanup(void **state)
{
	(void)state;
	// Only a leak checker sees whether the guard works.
	cleanup_error struct btfsmith_error *err = error_create(BTFSMITH_IO, "guarded");
	assert_non_null(err);
}

static void test_arena_alignment(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	for (size_t i = 0; i < 100000; i++) {
		size_t align = (size_t)1 << (i % 5);
		unsigned char *p = arena_alloc(&arena, i % 37, align);
		assert_non_null(p);
		assert_int_equal((uintptr_t)p % align, 0);
		memset(p, 0xa5, i % 37);
	}
	assert_true(arena.used > 100000);
	arena_deinit(&arena);
	assert_int_equal(arena.used, 0);
	arena_deinit(&arena);
}

static void test_arena_disjoint(void **state)
{
	(void)state;
	enum { NUM = 5000, WORDS = 100 };
	struct arena arena;
	arena_init(&arena);
	uint32_t *blocks[NUM];
	for (uint32_t i = 0; i < NUM; i++) {
		blocks[i] =
			arena_alloc(&arena, WORDS * sizeof(uint32_t), _Alignof(uint32_t));
		assert_non_null(blocks[i]);
		for (size_t j = 0; j < WORDS; j++)
			blocks[i][j] = i;
	}
	for (uint32_t i = 0; i < NUM; i++) {
		for (size_t j = 0; j < WORDS; j++)
			assert_int_equal(blocks[i][j], i);
	}
	arena_deinit(&arena);
}

static void test_arena_large(void **state)
{
	(void)state;
	struct arena arena;
	arena_init(&arena);
	char *small = arena_alloc(&arena, 8, 8);
	assert_non_null(small);
	memcpy(small, "seven..", 8);
	char *large = arena_alloc(&arena, 1 << 20, 16);
	assert_non_null(large);
	memset(large, 1, 1 << 20);
	assert_string_equal(small, "seven..");
	size_t used = arena.used;
	// No size overflows into a small allocation.
	assert_null(arena_alloc(&arena, SIZE_MAX, 1));
	assert_null(arena_alloc(&arena, SIZE_MAX - 8, 16));
	assert_int_equal(arena.used, used);
	int *after = arena_new(&arena, int);
	assert_non_null(after);
	*after = 7;
	arena_deinit(&arena);
}

static void test_vec_push(void **state)
{
	(void)state;
	vec(uint64_t) v = { 0 };
	for (uint64_t i = 0; i < 10000; i++)
		assert_true(vec_push(&v, i * i));
	assert_int_equal(v.num, 10000);
	assert_true(v.capacity >= v.num);
	for (uint64_t i = 0; i < v.num; i++)
		assert_int_equal(v.items[i], i * i);
	vec_deinit(&v);
	assert_null(v.items);
	assert_int_equal(v.num, 0);
	vec_deinit(&v);
}

static void test_vec_struct(void **state)
{
	(void)state;
	struct pair {
		int a, b;
	};
	vec(struct pair) v = { 0 };
	assert_true(vec_push(&v, (struct pair){ .a = 1, .b = 2 }));
	assert_int_equal(v.items[0].b, 2);
	vec_deinit(&v);
}

static void test_vec_reserve(void **state)
{
	(void)state;
	vec(uint32_t) v = { 0 };
	size_t none = 0;
	assert_true(vec_reserve(&v, none));
	assert_true(vec_reserve(&v, 1000));
	assert_true(v.capacity >= 1000);
	uint32_t *items = v.items;
	for (uint32_t i = 0; i < 1000; i++)
		assert_true(vec_push(&v, i));
	assert_ptr_equal(v.items, items);
	// A request whose bytes overflow fails and leaves the vector as it was.
	size_t capacity = v.capacity;
	assert_false(vec_reserve(&v, SIZE_MAX / 2));
	assert_false(vec_reserve(&v, SIZE_MAX));
	assert_ptr_equal(v.items, items);
	assert_int_equal(v.capacity, capacity);
	assert_int_equal(v.num, 1000);
	vec_deinit(&v);
}

static void test_checked_arithmetic(void **state)
{
	(void)state;
	uint32_t sum;
	assert_false(add_overflows(UINT32_MAX - 1, 1U, &sum));
	assert_int_equal(sum, UINT32_MAX);
	assert_true(add_overflows(UINT32_MAX, 1U, &sum));
	// Operands wider than the result: what counts is whether the result holds the value.
	assert_true(add_overflows(UINT64_C(1) << 32, 0, &sum));
	size_t product;
	assert_true(mul_overflows(SIZE_MAX / 2 + 1, (size_t)2, &product));
	assert_false(mul_overflows(SIZE_MAX / 2, (size_t)2, &product));
}

static void test_take_ptr(void **state)
{
	(void)state;
	cleanup_free char *p = strdup("x");
	char *taken = take_ptr(p);
	assert_null(p);
	assert_string_equal(taken, "x");
	free(taken);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_error_success),
		cmocka_unit_test(test_error_create),
		cmocka_unit_test(test_error_no_memory),
		cmocka_unit_test(test_error_errno),
		cmocka_unit_test(test_error_cleanup),
		cmocka_unit_test(test_arena_alignment),
		cmocka_unit_test(test_arena_disjoint),
		cmocka_unit_test(test_arena_large),
		cmocka_unit_test(test_vec_push),
		cmocka_unit_test(test_vec_struct),
		cmocka_unit_test(test_vec_reserve),
		cmocka_unit_test(test_checked_arithmetic),
		cmocka_unit_test(test_take_ptr),
	};
	return cmocka_run_group_tests_name("base", tests, NULL, NULL);
}
