// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Type lists as tables: names are constants (offsets into one set of strings), types and
 * items are rows. Every list begins with void and, as id 1, `long`, so the rows given are
 * ids from 2 on.
 */
#ifndef TESTS_TYPE_ROWS_H
#define TESTS_TYPE_ROWS_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
// cmocka.h wants the four above first.
#include <cmocka.h>

#include "btf_format.h"
#include "type_list.h"

/* N(constant, text) */
#define ROW_NAMES(N)                                                                     \
	N(N_NONE, "")                                                                    \
	N(N_LONG, "long")                                                                \
	N(N_A, "a")                                                                      \
	N(N_B, "b")                                                                      \
	N(N_C, "c")                                                                      \
	N(N_S, "s")                                                                      \
	N(N_FN, "fn")                                                                    \
	N(N_TAG, "a tag!")                                                               \
	N(N_DATA, ".data")                                                               \
	N(N_DIGIT, "1a")                                                                 \
	N(N_DOTTED, ".a.b")                                                              \
	N(N_LATIN1, "\xE9")                                                              \
	N(N_UTF8, "\xC3\xA9")                                                            \
	N(N_TAB, "a\tb")                                                                  \
	N(N_UNDER, "_a_b")                                                               \
	N(N_QUESTION, "?.data")                                                          \
	N(N_UNDER_DATA, "_.data")

struct row_strings {
#define N(constant, text) char constant[sizeof(text)];
	ROW_NAMES(N)
#undef N
};

enum row_name {
#define N(constant, text) constant = offsetof(struct row_strings, constant),
	ROW_NAMES(N)
#undef N
};

static const struct row_strings row_strings = {
#define N(constant, text) text,
	ROW_NAMES(N)
#undef N
};

enum { INT_SIGNED_64 = BTF_INT_SIGNED << BTF_INT_ENCODING_SHIFT | 64 };

/* The members of a test row that make its list. */
struct row_list {
	const struct type *types;
	size_t num_types;
	const struct type_item *items;
	size_t num_items;
};

#define TYPES(...)                                                                       \
	.types = (const struct type[]){ __VA_ARGS__ },                                   \
	.num_types = sizeof((const struct type[]){ __VA_ARGS__ }) / sizeof(struct type)
#define ITEMS(...)                                                                       \
	.items = (const struct type_item[]){ __VA_ARGS__ },                              \
	.num_items = sizeof((const struct type_item[]){ __VA_ARGS__ }) /                 \
		     sizeof(struct type_item)

#define INT(name_, size_, data_)                                                         \
	{                                                                                \
		.kind = KIND_INT, .name = (name_), .size = (size_), .fixed = (data_)     \
	}
#define REF(kind_, name_, type_)                                                         \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .type = (type_)                   \
	}
#define SIZED(kind_, name_, size_)                                                       \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .size = (size_)                   \
	}
#define ARRAY(type_, index_, num_)                                                       \
	{                                                                                \
		.kind = KIND_ARRAY, .type = (type_), .fixed = (index_), .size = (num_)   \
	}
/* first, num: of its items */
#define GROUP(kind_, name_, size_, first_, num_)                                         \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .size = (size_),                  \
		.first_item = (first_), .num_items = (num_)                              \
	}
#define GROUP_FLAG(kind_, name_, size_, first_, num_)                                    \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .size = (size_),                  \
		.first_item = (first_), .num_items = (num_), .kind_flag = true           \
	}
#define PROTO(type_, first_, num_)                                                       \
	{                                                                                \
		.kind = KIND_FUNC_PROTO, .type = (type_), .first_item = (first_),        \
		.num_items = (num_)                                                      \
	}
#define LINKED(kind_, name_, type_, linkage_)                                            \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .type = (type_),                  \
		.fixed = (linkage_)                                                      \
	}

static inline void row_list_init(const struct row_list *row, struct type_list *list)
{
	*list = (struct type_list){ 0 };
	assert_true(vec_push(&list->types, (struct type){ 0 }));
	assert_true(vec_push(&list->types, (struct type)INT(N_LONG, 8, INT_SIGNED_64)));
	for (size_t i = 0; i < row->num_types; i++)
		assert_true(vec_push(&list->types, row->types[i]));
	for (size_t i = 0; i < row->num_items; i++)
		assert_true(vec_push(&list->items, row->items[i]));
	assert_true(vec_reserve(&list->strings, sizeof(row_strings)));
	memcpy(list->strings.items, &row_strings, sizeof(row_strings));
	list->strings.num = sizeof(row_strings);
}

/* Every kind, with all that may be odd about it; not all of it is valid for the kernel. */
static const struct row_list all_kinds = {
	TYPES(INT(N_NONE, 3, 4u << 24 | 5u << 16 | 11), INT(N_A, 1, 2u << 24 | 8),
	      INT(N_A, 1, 3u << 24 | 8), REF(PTR, N_NONE, 0), ARRAY(1, 1, UINT32_MAX),
	      GROUP(STRUCT, N_S, 8, 0, 2), GROUP_FLAG(STRUCT, N_NONE, UINT32_MAX, 2, 2),
	      GROUP_FLAG(UNION, N_A, 0, 4, 0), GROUP(ENUM, N_B, 4, 4, 2),
	      GROUP_FLAG(ENUM, N_B, 4, 4, 2), SIZED(FWD, N_A, 0),
	      { .kind = KIND_FWD, .name = N_A, .kind_flag = true }, REF(TYPEDEF, N_C, 1),
	      REF(VOLATILE, N_NONE, 0), REF(CONST, N_NONE, 1), REF(RESTRICT, N_NONE, 5),
	      PROTO(1, 6, 2), LINKED(FUNC, N_FN, 18, 0), LINKED(FUNC, N_FN, 18, 1),
	      LINKED(FUNC, N_FN, 18, 2), LINKED(FUNC, N_FN, 18, 3),
	      LINKED(VAR, N_A, 1, 0), LINKED(VAR, N_B, 1, 1), LINKED(VAR, N_C, 1, 2),
	      LINKED(VAR, N_C, 1, 3), GROUP(DATASEC, N_DATA, 64, 8, 2),
	      SIZED(FLOAT, N_A, 16), LINKED(DECL_TAG, N_TAG, 7, UINT32_MAX),
	      LINKED(DECL_TAG, N_TAG, 7, 1), REF(TYPE_TAG, N_TAG, 1),
	      GROUP(ENUM64, N_B, 8, 10, 2), GROUP_FLAG(ENUM64, N_B, 8, 10, 2)),
	ITEMS({ .name = N_A, .type = 1, .value = 0 },
	      { .name = N_NONE, .type = 2, .value = UINT32_MAX },
	      { .name = N_A, .type = 1, .value = 3u << 24 | 5 },
	      { .name = N_B, .type = 2, .value = 8 }, { .name = N_A, .value = 0 },
	      { .name = N_B, .value = UINT32_MAX }, { .name = N_A, .type = 1 },
	      { .name = N_NONE, .type = 0 }, { .type = 23, .value = 0, .high = 8 },
	      { .type = 2, .value = 8, .high = UINT32_MAX }, { .name = N_A, .value = 1 },
	      { .name = N_B, .value = 0, .high = 0x80000000 }),
};

#endif
