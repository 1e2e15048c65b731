// SPDX-License-Identifier: LGPL-2.1-or-later
/* Lists of types that headers of C are made from, and what is to be in these. */
#ifndef BTFSMITH_TESTS_CDUMP_LISTS_H
#define BTFSMITH_TESTS_CDUMP_LISTS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka.h wants the four above first.
#include <cmocka.h>

#include "btf_format.h"
#include "cdump.h"
#include "error.h"

enum { INT_32 = BTF_INT_SIGNED << BTF_INT_ENCODING_SHIFT | 32, MAX_TEXT = 1 << 20 };

static inline uint32_t name_of(struct type_list *list, const char *text)
{
	uint32_t name = (uint32_t)list->strings.num;
	if (!*text)
		return 0;
	for (const char *c = text; c == text || c[-1]; c++)
		assert_true(vec_push(&list->strings, *c));
	return name;
}

static inline uint32_t add(struct type_list *list, enum kind kind, const char *name,
		    uint32_t type, uint32_t size)
{
	struct type t = { .name = name_of(list, name),
			  .kind = (uint8_t)kind,
			  .type = type,
			  .size = size,
			  .first_item = (uint32_t)list->items.num };
	if (kind == KIND_INT)
		t.fixed = INT_32 - 32 + size * 8;
	assert_true(vec_push(&list->types, t));
	return (uint32_t)list->types.num - 1;
}

// To the type that was added last; of members @p value is the bit offset, and bits of a bit-field.
static inline void item(struct type_list *list, const char *name, uint32_t type, uint32_t value,
		 uint32_t bits)
{
	struct type_item i = { .name = name_of(list, name),
			       .type = type,
			       .value = value | bits << 24 };
	struct type *last = &list->types.items[list->types.num - 1];
	assert_true(vec_push(&list->items, i));
	last->num_items++;
	if (bits)
		last->kind_flag = true;
}

static inline uint32_t array(struct type_list *list, uint32_t type, uint32_t num)
{
	return add(list, KIND_ARRAY, "", type, num);
}

enum { INT = 1, CHAR, LONG, SHORT };

static inline void start(struct type_list *list)
{
	assert_true(type_list_init(list));
	assert_int_equal(add(list, KIND_INT, "int", 0, 4), INT);
	assert_int_equal(add(list, KIND_INT, "char", 0, 1), CHAR);
	assert_int_equal(add(list, KIND_INT, "long int", 0, 8), LONG);
	assert_int_equal(add(list, KIND_INT, "short int", 0, 2), SHORT);
}

struct output {
	char text[MAX_TEXT];
	size_t num;
};

static inline int write_output(void *arg, const char *text, size_t len)
{
	struct output *output = arg;
	assert_true(len < sizeof(output->text) - output->num);
	memcpy(output->text + output->num, text, len);
	output->num += len;
	output->text[output->num] = '\0';
	return 0;
}

static inline struct btfsmith_error *
print_roots(const struct type_list *list, const struct cdump_roots *roots, struct output *output)
{
	output->num = 0;
	output->text[0] = '\0';
	return cdump_print("t", list, roots, write_output, output);
}

static inline struct btfsmith_error *print(const struct type_list *list, struct output *output)
{
	return print_roots(list, &(const struct cdump_roots){ 0 }, output);
}

// Between the head and the foot there is exactly @p want. Takes the list.
static inline void
expect_of_roots(struct type_list *list, const struct cdump_roots *roots, const char *want)
{
	static const char head_end[] = "#define __bpf_fastcall\n#endif\n#endif\n\n";
	static const char foot[] =
		"#if !defined(BPF_NO_PRESERVE_ACCESS_INDEX) && defined(__clang__) "
		"&& defined(__bpf__)\n#pragma clang attribute pop";
	struct output *output = malloc(sizeof(*output));
	assert_non_null(output);
	struct btfsmith_error *err = print_roots(list, roots, output);
	assert_null(err);
	char *from = strstr(output->text, head_end);
	assert_non_null(from);
	from += sizeof(head_end) - 1;
	char *to = strstr(from, foot);
	assert_non_null(to);
	*to = '\0';
	assert_string_equal(from, want);
	free(output);
	type_list_deinit(list);
}

static inline void expect(struct type_list *list, const char *want)
{
	expect_of_roots(list, &(const struct cdump_roots){ 0 }, want);
}

static inline void
expect_error(struct type_list *list, enum btfsmith_code code, const char *want)
{
	struct output *output = malloc(sizeof(*output));
	assert_non_null(output);
	struct btfsmith_error *err = print(list, output);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	assert_int_equal(btfsmith_error_code(err), code);
	assert_int_equal(output->num, 0);
	btfsmith_error_destroy(err);
	free(output);
	type_list_deinit(list);
}

#endif
