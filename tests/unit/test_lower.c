// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A row is a list, the list that it becomes for the last kernel that does not know something, and
 * what is told. For the next release nothing changes, and to lower what was lowered changes
 * nothing. Ids of a row's types begin with 2 (1: long).
 */
#include "type_rows.h"

#include <stdio.h>

#include "btf_read.h"
#include "btf_write.h"
#include "lower.h"
#include "support/workdir.h"
#include "type_text.h"

struct row {
	const char *before; /* the release that does not know it */
	const char *first;  /* the one that does; NULL: none */
	struct row_list from;
	struct row_list to;
	struct row_list kept; /* with ids that stay; nothing at all: as `to` */
	const char *told;
};

#define BITS(offset_, bits_) ((uint32_t)(bits_) << 24 | (offset_))
#define MEMBER(name_, type_, value_)                                                     \
	{                                                                                \
		.name = (name_), .type = (type_), .value = (value_)                      \
	}
#define PARAM(name_, type_)                                                              \
	{                                                                                \
		.name = (name_), .type = (type_)                                         \
	}
#define VALUE(name_, value_, high_)                                                      \
	{                                                                                \
		.name = (name_), .value = (value_), .high = (high_)                      \
	}
#define VARIABLE(type_, offset_, size_)                                                  \
	{                                                                                \
		.type = (type_), .value = (offset_), .high = (size_)                     \
	}
#define FLAGGED(kind_, name_, type_)                                                     \
	{                                                                                \
		.kind = KIND_##kind_, .name = (name_), .type = (type_), .kind_flag = true \
	}
#define UNUSED(name_) INT(name_, 1, 8)
#define BOTH UINT32_MAX

// One row is one case, however long its lines get.
// clang-format off
static const struct row rows[] = {
	// ---- kinds ----
	{ "5.12", "5.13", { TYPES(SIZED(FLOAT, N_A, 8), SIZED(FLOAT, N_B, 2), SIZED(FLOAT, N_C, 16), SIZED(FLOAT, N_S, 12), SIZED(FLOAT, N_TAG, 12), REF(PTR, N_NONE, 2)) }, { TYPES(INT(N_A, 8, 64), INT(N_B, 2, 16), INT(N_C, 16, 128), SIZED(STRUCT, N_S, 12), SIZED(STRUCT, N_NONE, 12), REF(PTR, N_NONE, 2)) }, { 0 }, "3 FLOAT made INT, 2 FLOAT made STRUCT" },
	{ "5.12", "5.13", { TYPES(SIZED(FLOAT, N_DOTTED, 12)) }, { TYPES(SIZED(STRUCT, N_NONE, 12)) }, { 0 }, "1 FLOAT made STRUCT" },
	{ "5.0", "5.13", { TYPES(SIZED(FLOAT, N_C, 16)) }, { TYPES(SIZED(STRUCT, N_C, 16)) }, { 0 }, "1 FLOAT made INT, 1 INT made STRUCT" },
	{ "5.19", "6.0", { TYPES(GROUP(ENUM64, N_A, 8, 0, 3), GROUP_FLAG(ENUM64, N_B, 8, 3, 4)), ITEMS(VALUE(N_A, 0xFFFFFFFF, 0), VALUE(N_B, 0, 1), VALUE(N_C, 7, 0), VALUE(N_A, 0xFFFFFFFF, BOTH), VALUE(N_B, 0x7FFFFFFF, 0), VALUE(N_C, 0x80000000, 0), VALUE(N_S, 0x7FFFFFFF, BOTH)) }, { TYPES(GROUP(ENUM, N_A, 8, 0, 2), GROUP(ENUM, N_B, 8, 2, 2)), ITEMS(VALUE(N_A, 0xFFFFFFFF, 0), VALUE(N_C, 7, 0), VALUE(N_A, 0xFFFFFFFF, 0), VALUE(N_B, 0x7FFFFFFF, 0)) }, { 0 }, "2 ENUM64 made ENUM, 3 enumerators of more than 32 bits left out, 1 ENUM made unsigned" },
	{ "5.19", "6.0", { TYPES(GROUP_FLAG(ENUM, N_A, 4, 0, 1)), ITEMS(VALUE(N_A, 0xFFFFFFFF, BOTH)) }, { TYPES(GROUP(ENUM, N_A, 4, 0, 1)), ITEMS(VALUE(N_A, 0xFFFFFFFF, 0)) }, { 0 }, "1 ENUM made unsigned" },
	{ "5.2", "5.3", { TYPES(GROUP(ENUM, N_A, 1, 0, 1), GROUP(ENUM, N_B, 4, 1, 1)), ITEMS(VALUE(N_A, 1, 0), VALUE(N_B, 1, 0)) }, { TYPES(INT(N_A, 1, 8), GROUP(ENUM, N_B, 4, 0, 1)), ITEMS(VALUE(N_B, 1, 0)) }, { 0 }, "1 ENUM made INT" },
	{ "5.2", "6.0", { TYPES(GROUP_FLAG(ENUM64, N_A, 8, 0, 1)), ITEMS(VALUE(N_A, 0, 1)) }, { TYPES(INT(N_A, 8, 64)) }, { 0 }, "1 ENUM64 made ENUM, 1 enumerators of more than 32 bits left out, 1 ENUM made unsigned, 1 ENUM made INT" },
	{ "5.0", "5.1", { TYPES(INT(N_A, 16, 128), INT(N_TAG, 16, 65), INT(N_B, 16, 64), INT(N_C, 16, 32u << 16 | 33)) }, { TYPES(SIZED(STRUCT, N_A, 16), SIZED(STRUCT, N_NONE, 16), INT(N_B, 16, 64), SIZED(STRUCT, N_C, 16)) }, { 0 }, "3 INT made STRUCT" },
	{ "5.5", "5.6", { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_A, 2, 1), LINKED(FUNC, N_B, 2, 0)) }, { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_A, 2, 0), LINKED(FUNC, N_B, 2, 0)) }, { 0 }, "1 FUNC made static" },
	{ "4.20", "5.0", { TYPES(PROTO(1, 0, 1), REF(FUNC, N_FN, 2), REF(PTR, N_NONE, 2), REF(TYPEDEF, N_A, 2), GROUP(STRUCT, N_S, 8, 1, 1)), ITEMS(PARAM(N_A, 4), MEMBER(N_B, 4, 0)) }, { TYPES(REF(PTR, N_NONE, 0), REF(TYPEDEF, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_B, 2, 0)) }, { TYPES(UNUSED(N_NONE), UNUSED(N_FN), REF(PTR, N_NONE, 0), REF(TYPEDEF, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_B, 4, 0)) }, "1 FUNC left out, 1 FUNC_PROTO made void" },
	{ "4.20", "5.0", { TYPES(GROUP_FLAG(STRUCT, N_S, 16, 0, 3), GROUP_FLAG(UNION, N_A, 8, 3, 1), { .kind = KIND_FWD, .name = N_A, .kind_flag = true }), ITEMS(MEMBER(N_A, 1, BITS(0, 0)), MEMBER(N_B, 1, BITS(64, 5)), MEMBER(N_C, 1, BITS(69, 3)), MEMBER(N_A, 1, 0)) }, { TYPES(GROUP(STRUCT, N_S, 16, 0, 1), GROUP(UNION, N_A, 8, 1, 1), SIZED(FWD, N_A, 0)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_A, 1, 0)) }, { 0 }, "3 kind_flag cleared, 2 bit-fields left out" },
	{ "5.1", "5.2", { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_S, 8, 0, 1), REF(CONST, N_NONE, 1)), ITEMS(VARIABLE(2, 0, 8)) }, { TYPES(REF(CONST, N_NONE, 1)) }, { TYPES(UNUSED(N_A), UNUSED(N_S), REF(CONST, N_NONE, 1)) }, "1 VAR left out, 1 DATASEC left out" },
	{ "5.11", "5.12", { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_S, 8, 0, 1), GROUP(DATASEC, N_B, 8, 0, 0)), ITEMS(VARIABLE(2, 0, 8)) }, { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_S, 8, 0, 1)), ITEMS(VARIABLE(2, 0, 8)) }, { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_S, 8, 0, 1), UNUSED(N_B)), ITEMS(VARIABLE(2, 0, 8)) }, "1 DATASEC left out" },

	// ---- tags ----
	{ "5.15", "5.16", { TYPES(LINKED(DECL_TAG, N_TAG, 3, BOTH), GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 3)), ITEMS(MEMBER(N_A, 4, 0)) }, { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2)), ITEMS(MEMBER(N_A, 3, 0)) }, { TYPES(UNUSED(N_TAG), GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 3)), ITEMS(MEMBER(N_A, 4, 0)) }, "1 DECL_TAG left out" },
	{ "6.14", "6.15", { TYPES(REF(TYPEDEF, N_A, 1), { .kind = KIND_DECL_TAG, .name = N_TAG, .type = 2, .fixed = BOTH, .kind_flag = true }, LINKED(DECL_TAG, N_TAG, 2, BOTH)) }, { TYPES(REF(TYPEDEF, N_A, 1), LINKED(DECL_TAG, N_TAG, 2, BOTH)) }, { TYPES(REF(TYPEDEF, N_A, 1), UNUSED(N_TAG), LINKED(DECL_TAG, N_TAG, 2, BOTH)) }, "1 DECL_TAG left out" },
	{ "5.16", "5.17", { TYPES(REF(TYPE_TAG, N_TAG, 3), REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 2), ARRAY(2, 3, 4), PROTO(2, 0, 1)), ITEMS(PARAM(N_A, 3)) }, { TYPES(REF(PTR, N_NONE, 1), ARRAY(1, 1, 4), PROTO(1, 0, 1)), ITEMS(PARAM(N_A, 1)) }, { TYPES(REF(CONST, N_NONE, 1), REF(CONST, N_NONE, 1), REF(PTR, N_NONE, 1), ARRAY(1, 1, 4), PROTO(1, 0, 1)), ITEMS(PARAM(N_A, 1)) }, "2 TYPE_TAG left out" },
	{ "6.14", "6.15", { TYPES(FLAGGED(TYPE_TAG, N_TAG, 3), REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 2)) }, { TYPES(REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 2)) }, { TYPES(REF(CONST, N_NONE, 1), REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 3)) }, "1 TYPE_TAG left out" },
	// nobody looked before 5.19
	{ "5.18", "5.18", { TYPES(REF(CONST, N_NONE, 3), REF(TYPE_TAG, N_TAG, 1)) }, { TYPES(REF(CONST, N_NONE, 3), REF(TYPE_TAG, N_TAG, 1)) }, { 0 }, "" },
	{ "7.1", "7.2", { TYPES(REF(PTR, N_NONE, 3), REF(CONST, N_NONE, 4), REF(TYPE_TAG, N_TAG, 5), REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 4)) }, { TYPES(REF(PTR, N_NONE, 3), REF(CONST, N_NONE, 1), REF(TYPE_TAG, N_TAG, 5), REF(TYPE_TAG, N_B, 1), REF(PTR, N_NONE, 4)) }, { 0 }, "1 TYPE_TAG behind a modifier left out" },
	// a loop of nothing but tags leads nowhere
	{ "5.16", "5.17", { TYPES(REF(TYPE_TAG, N_A, 3), REF(TYPE_TAG, N_B, 2), REF(PTR, N_NONE, 2), REF(TYPE_TAG, N_C, 3), REF(PTR, N_NONE, 5)) }, { TYPES(REF(PTR, N_NONE, 0), REF(PTR, N_NONE, 0)) }, { TYPES(REF(CONST, N_NONE, 0), REF(CONST, N_NONE, 0), REF(PTR, N_NONE, 0), REF(CONST, N_NONE, 0), REF(PTR, N_NONE, 0)) }, "3 TYPE_TAG left out" },

	// ---- names ----
	{ "6.4", "6.5", { TYPES(SIZED(STRUCT, N_DOTTED, 8), PROTO(0, 0, 0), REF(FUNC, N_DOTTED, 3), LINKED(DECL_TAG, N_TAG, 4, BOTH), LINKED(VAR, N_DOTTED, 1, 1), REF(FUNC, N_FN, 3)) }, { TYPES(SIZED(STRUCT, N_UNDER, 8), PROTO(0, 0, 0), LINKED(VAR, N_DOTTED, 1, 1), REF(FUNC, N_FN, 3)) }, { 0 }, "1 FUNC left out, 1 DECL_TAG left out, 1 names changed" },
	{ "6.4", "6.5", { TYPES(PROTO(0, 0, 0), REF(FUNC, N_DOTTED, 2), LINKED(DECL_TAG, N_TAG, 3, BOTH)) }, { TYPES(PROTO(0, 0, 0)) }, { TYPES(PROTO(0, 0, 0), UNUSED(N_DOTTED), UNUSED(N_TAG)) }, "1 FUNC left out, 1 DECL_TAG left out" },
	{ "6.8", "6.9", { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_QUESTION, 8, 0, 1)), ITEMS(VARIABLE(2, 0, 8)) }, { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_UNDER_DATA, 8, 0, 1)), ITEMS(VARIABLE(2, 0, 8)) }, { TYPES(LINKED(VAR, N_A, 1, 1), GROUP(DATASEC, N_DATA, 8, 0, 1)), ITEMS(VARIABLE(2, 0, 8)) }, "1 names changed" },
};
// clang-format on

static int add_text(void *arg, const char *text, size_t len)
{
	struct strbuf *buf = arg;
	strbuf_add_bytes(buf, text, len);
	return 0;
}

// Down to what only other kinds have, and is not printed.
static void assert_types_alike(const struct type_list *a, const struct type_list *b)
{
	assert_int_equal(a->types.num, b->types.num);
	for (size_t id = 1; id < a->types.num; id++) {
		const struct type *x = &a->types.items[id], *y = &b->types.items[id];
		assert_int_equal(x->kind_flag, y->kind_flag);
		assert_int_equal(x->fixed, y->fixed);
		assert_int_equal(x->num_items, y->num_items);
		for (uint32_t i = 0; i < x->num_items; i++) {
			const struct type_item *item = &a->items.items[x->first_item + i];
			const struct type_item *other = &b->items.items[y->first_item + i];
			assert_int_equal(item->value, other->value);
			assert_int_equal(item->high, other->high);
		}
	}
}

static void assert_lists_equal(const struct type_list *a, const struct type_list *b)
{
	struct strbuf first = { 0 }, second = { 0 };
	assert_null(type_text_print(a, add_text, &first));
	assert_null(type_text_print(b, add_text, &second));
	assert_string_equal(strbuf_text(&first), strbuf_text(&second));
	strbuf_deinit(&first);
	strbuf_deinit(&second);
	assert_types_alike(a, b);
}

static bool is_used(const struct type_list *list, size_t name)
{
	for (size_t id = 1; id < list->types.num; id++) {
		const struct type *type = &list->types.items[id];
		if (type->name == name)
			return true;
		for (uint32_t i = 0; i < type->num_items; i++) {
			if (list->items.items[type->first_item + i].name == name)
				return true;
		}
	}
	return false;
}

static void assert_no_garbage(const struct type_list *list)
{
	for (size_t name = 1; name < list->strings.num;) {
		assert_true(is_used(list, name));
		name += strlen(list->strings.items + name) + 1;
	}
}

static void lower_for(const char *release, bool keeps_ids, struct type_list *list,
		      const char *told)
{
	struct target_kernel kernel;
	struct lowered lowered = { 0 };
	struct strbuf text = { 0 };
	const struct lower_options options = { .kernel = &kernel, .keeps_ids = keeps_ids };
	assert_null(target_kernel_parse(release, &kernel));
	assert_null(lower_list("test", list, &options, &lowered));
	assert_int_equal(lowered_is_any(&lowered), *told != '\0');
	lowered_print(&lowered, &text);
	strbuf_add(&text, "");
	assert_string_equal(strbuf_text(&text), told);
	strbuf_deinit(&text);
}

static void check_row(const struct row *row, bool keeps_ids)
{
	const struct row_list *to = keeps_ids && row->kept.num_types ? &row->kept : &row->to;
	struct type_list list, want;
	row_list_init(&row->from, &list);
	row_list_init(to, &want);
	size_t bytes = list.strings.num;
	lower_for(row->before, keeps_ids, &list, row->told);
	assert_lists_equal(&list, &want);
	if (keeps_ids) {
		assert_int_equal(list.strings.num, bytes);
		assert_int_equal(list.types.num, 2 + row->from.num_types);
	}
	bool makes_garbage = strstr(row->told, "changed") || strstr(row->told, "made INT") ||
			     (strstr(row->told, "left out") && !strstr(row->told, "behind"));
	if (!keeps_ids && makes_garbage && !strstr(row->told, "FLOAT"))
		assert_no_garbage(&list);
	lower_for(row->before, keeps_ids, &list, "");
	assert_lists_equal(&list, &want);
	type_list_deinit(&list);
	type_list_deinit(&want);
}

static bool has_rename(const struct row *row)
{
	return strstr(row->told, "names changed") && !row->kept.num_types;
}

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct type_list list, want;
		check_row(&rows[i], false);
		if (!has_rename(&rows[i]))
			check_row(&rows[i], true);
		row_list_init(&rows[i].from, &list);
		row_list_init(&rows[i].from, &want);
		lower_for(rows[i].first, false, &list, "");
		assert_lists_equal(&list, &want);
		type_list_deinit(&list);
		type_list_deinit(&want);
	}
}

static void test_newest(void **state)
{
	(void)state;
	struct type_list list, want;
	row_list_init(&all_kinds, &list);
	row_list_init(&all_kinds, &want);
	list.layout = true;
	lower_for("7.2", false, &list, "");
	assert_true(list.layout);
	assert_lists_equal(&list, &want);
	lower_for("7.0", false, &list, "layout section left out");
	assert_false(list.layout);
	assert_lists_equal(&list, &want);
	type_list_deinit(&list);
	type_list_deinit(&want);
}

// Of each kernel: nothing that it does not know is left, whatever there was; in both byte orders.
static void test_all_kinds(void **state)
{
	static const char *const releases[] = { "4.18", "5.0",  "5.1",	"5.2",	"5.3",
						"5.5",	"5.6",	"5.11", "5.12", "5.13",
						"5.16", "5.17", "6.0",	"6.15", "7.2" };
	(void)state;
	for (size_t i = 0; i < 2 * ARRAY_SIZE(releases); i++) {
		struct target_kernel kernel;
		struct lowered lowered = { 0 };
		struct type_list list, again;
		void *data = NULL;
		size_t size = 0;
		assert_null(target_kernel_parse(releases[i / 2], &kernel));
		const struct lower_options options = { .kernel = &kernel };
		row_list_init(&all_kinds, &list);
		list.big_endian = i % 2;
		assert_null(lower_list("test", &list, &options, &lowered));
		assert_null(btf_write(&list, &data, &size));
		assert_null(btf_read("test", data, size, &again));
		assert_int_equal(again.big_endian, i % 2);
		for (size_t id = 1; id < again.types.num; id++)
			assert_true(target_kernel_has_kind(&kernel, again.types.items[id].kind));
		assert_lists_equal(&list, &again);
		assert_null(lower_list("test", &again, &options, &lowered));
		assert_false(lowered_is_any(&lowered));
		free(data);
		type_list_deinit(&list);
		type_list_deinit(&again);
	}
}

static void assert_refused(struct type_list *list, const char *release, bool keeps_ids,
			   enum btfsmith_code code, const char *message)
{
	struct target_kernel kernel;
	struct lowered lowered = { 0 };
	const struct lower_options options = { .kernel = &kernel, .keeps_ids = keeps_ids };
	assert_null(target_kernel_parse(release, &kernel));
	struct btfsmith_error *err = lower_list("test", list, &options, &lowered);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), message);
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
	type_list_deinit(list);
}

static void test_refused(void **state)
{
	const struct row_list dotted = { TYPES(REF(TYPEDEF, N_DOTTED, 1)) };
	struct type_list list;
	(void)state;
	row_list_init(&dotted, &list);
	assert_refused(&list, "6.4", true, BTFSMITH_UNSUPPORTED,
		       "test: type 2 (TYPEDEF .a.b): a name of it is none for Linux 6.4, and ids "
		       "are to stay (--keep-ids, .BTF.ext or resolved .BTF_ids)");
	row_list_init(&(struct row_list){ 0 }, &list);
	type_list_extend(&list);
	assert_refused(&list, "5.10", false, BTFSMITH_UNSUPPORTED,
		       "test: Linux 5.10 does not know split BTF");
	row_list_init(&(struct row_list){ TYPES(SIZED(FLOAT, N_A, 8)) }, &list);
	type_list_extend(&list);
	assert_refused(&list, "5.12", false, BTFSMITH_UNSUPPORTED,
		       "test: type 2 (FLOAT a): is of the base, and Linux 5.12 does not know "
		       "FLOAT: lower the base first, with --keep-ids");
	row_list_init(&(struct row_list){ 0 }, &list);
	for (uint32_t i = 0; i < 65535; i++)
		assert_true(vec_push(&list.types, (struct type)REF(CONST, N_NONE, 1)));
	assert_refused(&list, "5.4", false, BTFSMITH_LIMIT,
		       "test: 65536 types, Linux 5.4 takes 65535");
}

// What is split refers to the base by ids and offsets of names that do not move.
static void check_split(bool is_shared)
{
	static const struct type own[] = { REF(TYPE_TAG, N_B, 2), REF(PTR, N_NONE, 3),
					   REF(TYPEDEF, N_C, 4) };
	struct type_list base, list, want;
	row_list_init(&(struct row_list){ TYPES(SIZED(STRUCT, N_S, 8)) }, &base);
	row_list_init(&(struct row_list){ TYPES(SIZED(STRUCT, N_S, 8), REF(PTR, N_NONE, 2),
						REF(TYPEDEF, N_C, 3)) },
		      &want);
	if (is_shared) {
		list = type_list_on(&base);
	} else {
		assert_true(type_list_copy(&base, &list));
		type_list_extend(&list);
	}
	uint32_t offset = (uint32_t)type_list_string_bytes(&list);
	assert_true(vec_reserve(&list.strings, list.strings.num + 6));
	memcpy(list.strings.items + list.strings.num, "tag\0t", 6);
	list.strings.num += 6;
	for (size_t i = 0; i < ARRAY_SIZE(own); i++)
		assert_true(vec_push(&list.types, own[i]));
	// The TYPE_TAG has the first own string, the TYPEDEF the second one.
	list.types.items[list.types.num - 3].name = offset;
	list.types.items[list.types.num - 1].name = offset + 4;
	lower_for("5.16", false, &list, "1 TYPE_TAG left out");
	assert_int_equal(list.num_base, 2);
	assert_int_equal(type_list_num_own(&list), 2);
	assert_int_equal(type_list_type(&list, 3)->kind, KIND_PTR);
	assert_int_equal(type_list_type(&list, 3)->type, 2);
	assert_int_equal(type_list_type(&list, 4)->type, 3);
	assert_int_equal(type_list_type(&list, 4)->name, offset);
	assert_string_equal(type_list_string(&list, offset), "t");
	assert_int_equal(type_list_string_bytes(&list), offset + 2);
	assert_int_equal(list.base_strings, offset);
	type_list_deinit(&list);
	type_list_deinit(&want);
	type_list_deinit(&base);
}

static void test_split(void **state)
{
	(void)state;
	check_split(false);
	check_split(true);
}

// 128 bytes are allowed before 6.1, 129 are not; a name is made once for all that have it.
static void test_long_names(void **state)
{
	struct type_list list;
	char name[130];
	(void)state;
	memset(name, 'x', sizeof(name) - 1);
	name[129] = '\0';
	row_list_init(&(struct row_list){ 0 }, &list);
	uint32_t offset = (uint32_t)list.strings.num;
	assert_true(vec_reserve(&list.strings, list.strings.num + sizeof(name)));
	memcpy(list.strings.items + list.strings.num, name, sizeof(name));
	list.strings.num += sizeof(name);
	assert_true(vec_push(&list.types, (struct type)SIZED(STRUCT, offset, 8)));
	assert_true(vec_push(&list.types, (struct type)REF(TYPEDEF, offset, 2)));
	assert_true(vec_push(&list.types, (struct type)REF(TYPEDEF, offset + 1, 2)));
	lower_for("6.1", false, &list, "");
	lower_for("6.0", false, &list, "2 names changed");
	assert_int_equal(strlen(type_list_string(&list, list.types.items[2].name)), 128);
	assert_int_equal(list.types.items[2].name, list.types.items[3].name);
	assert_int_equal(strlen(type_list_string(&list, list.types.items[4].name)), 128);
	type_list_deinit(&list);
}

static uint32_t add_string(struct type_list *list, const char *text)
{
	uint32_t offset = (uint32_t)list->strings.num;
	for (size_t i = 0; i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
	return offset;
}

static const char *name_of(const struct type_list *list, uint32_t id)
{
	return type_list_string(list, type_list_type(list, id)->name);
}

// Each kind by itself: what a name becomes for one need not be what it becomes for another.
static void test_odd_names(void **state)
{
	struct type_list list;
	(void)state;
	row_list_init(&(struct row_list){ 0 }, &list);
	uint32_t both = add_string(&list, ".a?"), inner = add_string(&list, "a?b");
	uint32_t spaced = add_string(&list, "?a b");
	assert_true(vec_push(&list.types, (struct type)SIZED(STRUCT, both, 8)));
	assert_true(vec_push(&list.types, (struct type)GROUP(DATASEC, both, 8, 0, 0)));
	assert_true(vec_push(&list.types, (struct type)GROUP(DATASEC, inner, 8, 0, 0)));
	assert_true(vec_push(&list.types, (struct type)GROUP(DATASEC, spaced, 8, 0, 0)));
	lower_for("6.12", false, &list, "");
	lower_for("6.9", false, &list, "3 names changed");
	assert_string_equal(name_of(&list, 2), ".a?");
	assert_string_equal(name_of(&list, 3), ".a_");
	assert_string_equal(name_of(&list, 4), "a_b");
	assert_string_equal(name_of(&list, 5), "?a_b");
	list.types.items[3].name = list.types.items[2].name;
	lower_for("6.4", false, &list, "3 names changed");
	assert_string_equal(name_of(&list, 2), "_a?");
	assert_string_equal(name_of(&list, 3), ".a_");
	assert_string_equal(name_of(&list, 5), "_a_b");
	type_list_deinit(&list);
}

// With ids that stay only the '?' may go: the rest of the name is to be there, and allowed.
static void test_odd_names_kept(void **state)
{
	static const char *const names[] = { "?", "?a b" };
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		struct type_list list;
		char message[160];
		row_list_init(&(struct row_list){ 0 }, &list);
		uint32_t name = add_string(&list, names[i]);
		assert_true(vec_push(&list.types, (struct type)GROUP(DATASEC, name, 8, 0, 0)));
		(void)snprintf(message, sizeof(message),
			       "test: type 2 (DATASEC %s): a name of it is none for Linux 6.8, "
			       "and ids are to stay (--keep-ids, .BTF.ext or "
			       "resolved .BTF_ids)",
			       names[i]);
		assert_refused(&list, "6.8", true, BTFSMITH_UNSUPPORTED, message);
	}
}

// What no kernel takes stays as it is.
static void test_endless_name(void **state)
{
	struct type_list list;
	char name[514];
	(void)state;
	memset(name, 'x', sizeof(name) - 1);
	name[513] = '\0';
	row_list_init(&(struct row_list){ 0 }, &list);
	assert_true(vec_push(&list.types,
			     (struct type)SIZED(STRUCT, add_string(&list, name), 8)));
	lower_for("6.0", false, &list, "");
	assert_string_equal(name_of(&list, 2), name);
	type_list_deinit(&list);
}

static void start_strings(struct type_list *list, const char *text, size_t len)
{
	row_list_init(&(struct row_list){ 0 }, list);
	list->strings.num = len;
	memcpy(list->strings.items, text, len);
}

// Strings come in the order of their use; those that share an ending stay if they must.
static void test_strings(void **state)
{
	static const char unordered[] = "\0b\0long", shared[] = "\0abcdefghijk\0x";
	struct type_list list;
	(void)state;
	start_strings(&list, unordered, sizeof(unordered));
	list.types.items[1].name = 3;
	assert_true(vec_push(&list.types, (struct type)LINKED(VAR, 1, 1, 0)));
	assert_true(vec_push(&list.types, (struct type)SIZED(STRUCT, 1, 8)));
	lower_for("5.1", false, &list, "1 VAR left out");
	assert_int_equal(list.strings.num, sizeof(unordered));
	assert_memory_equal(list.strings.items, "\0long\0b", sizeof(unordered));
	type_list_deinit(&list);
	start_strings(&list, shared, sizeof(shared));
	for (uint32_t name = 1; name < 4; name++)
		assert_true(vec_push(&list.types, (struct type)SIZED(STRUCT, name, 8)));
	list.types.items[1].name = 4;
	assert_true(vec_push(&list.types, (struct type)LINKED(VAR, 13, 1, 0)));
	lower_for("5.1", false, &list, "1 VAR left out");
	assert_int_equal(list.strings.num, sizeof(shared));
	assert_memory_equal(list.strings.items, shared, sizeof(shared));
	type_list_deinit(&list);
}

// As many types and names as there may be, and one more; of a kernel's own BTF nobody counts them.
static void test_limits(void **state)
{
	const struct row_list none = { 0 };
	struct target_kernel kernel;
	struct lowered lowered;
	struct type_list list;
	(void)state;
	row_list_init(&none, &list);
	for (uint32_t i = 0; i < 65534; i++)
		assert_true(vec_push(&list.types, (struct type)REF(CONST, N_NONE, 1)));
	lower_for("5.4", false, &list, "");
	assert_true(vec_push(&list.types, (struct type)REF(CONST, N_NONE, 1)));
	assert_null(target_kernel_parse("5.4", &kernel));
	const struct lower_options options = { .kernel = &kernel, .is_kernels = true };
	assert_null(lower_list("test", &list, &options, &lowered));
	type_list_deinit(&list);
	row_list_init(&none, &list);
	while (list.strings.num < 65536)
		assert_true(vec_push(&list.strings, '\0'));
	lower_for("5.4", false, &list, "");
	assert_true(vec_push(&list.strings, '\0'));
	lower_for("5.5", false, &list, "");
	assert_refused(&list, "5.4", false, BTFSMITH_LIMIT,
		       "test: 65537 bytes of names, Linux 5.4 takes 65536");
}

// Past 32 tags no kernel takes the chain anyway, and it stays.
static void test_tag_chain(void **state)
{
	(void)state;
	for (uint32_t num = 32; num <= 33; num++) {
		struct type_list list;
		row_list_init(&(struct row_list){ TYPES(REF(CONST, N_NONE, 3)) }, &list);
		for (uint32_t i = 0; i < num; i++)
			assert_true(vec_push(&list.types,
					     (struct type)REF(TYPE_TAG, N_A, i + 1 < num ? 4 + i : 1)));
		lower_for("7.1", false, &list,
			  num == 32 ? "1 TYPE_TAG behind a modifier left out" : "");
		assert_int_equal(list.types.items[2].type, num == 32 ? 1 : 3);
		type_list_deinit(&list);
	}
}

// Types with more items than fit in 16 bits, and what speaks of these.
static void test_many_items(void **state)
{
	enum { MANY = 65536 };
	struct type_list list;
	(void)state;
	row_list_init(&(struct row_list){ TYPES(GROUP(STRUCT, N_S, 8, 0, MANY),
						GROUP(ENUM, N_A, 4, 0, MANY),
						PROTO(0, 0, MANY), REF(FUNC, N_FN, 4),
						LINKED(DECL_TAG, N_TAG, 2, 0),
						LINKED(DECL_TAG, N_TAG, 2, BOTH),
						GROUP(DATASEC, N_DATA, 8, MANY, MANY),
						LINKED(VAR, N_B, 1, 0)) },
		      &list);
	for (int i = 0; i < MANY; i++)
		assert_true(vec_push(&list.items, (struct type_item){ .name = N_A }));
	for (int i = 0; i < MANY; i++)
		assert_true(vec_push(&list.items, (struct type_item){ .type = 9 }));
	lower_for("7.2", false, &list, "");
	lower_for("7.1", false, &list,
		  "1 FUNC left out, 1 DECL_TAG left out, 4 types cut to the members that there is "
		  "room for");
	assert_int_equal(list.types.num, 8);
	assert_int_equal(list.types.items[2].num_items, 0);
	assert_int_equal(list.types.items[2].size, 8);
	assert_int_equal(list.types.items[3].num_items, 65535);
	assert_int_equal(list.types.items[4].num_items, 0);
	assert_int_equal(list.types.items[5].kind, KIND_DECL_TAG);
	assert_int_equal(list.types.items[6].num_items, 65535);
	type_list_deinit(&list);
	// One less is as many as there may be.
	row_list_init(&(struct row_list){ TYPES(GROUP(STRUCT, N_S, 8, 0, MANY - 1)) }, &list);
	for (int i = 0; i < MANY; i++)
		assert_true(vec_push(&list.items, (struct type_item){ .name = N_A }));
	lower_for("7.1", false, &list, "");
	// And of those that go their names go, too.
	list.types.items[2].num_items++;
	lower_for("7.1", false, &list, "1 types cut to the members that there is room for");
	assert_int_equal(list.strings.num, sizeof("\0long\0s"));
	assert_memory_equal(list.strings.items, "\0long\0s", sizeof("\0long\0s"));
	type_list_deinit(&list);
}

static struct btfsmith_types *read_list(struct type_list *list)
{
	struct btfsmith_types *types = NULL;
	void *data = NULL;
	size_t size = 0;
	assert_null(btf_write(list, &data, &size));
	FILE *file = fopen("list.btf", "wb");
	assert_non_null(file);
	assert_int_equal(fwrite(data, 1, size, file), size);
	assert_int_equal(fclose(file), 0);
	assert_null(btfsmith_read("list.btf", &types));
	free(data);
	return types;
}

static void keep_note(void *arg, const char *message)
{
	strcat(arg, message);
}

static void assert_types_equal(const struct btfsmith_types *a, const struct btfsmith_types *b)
{
	size_t size = 0, other = 0;
	const void *data = btfsmith_types_data(a, &size);
	const void *other_data = btfsmith_types_data(b, &other);
	assert_int_equal(size, other);
	assert_memory_equal(data, other_data, size);
}

// The public function; the type it starts from is not changed, and what is fine keeps its bytes.
static void test_types(void **state)
{
	char note[256] = "";
	struct btfsmith_lower_options options = { .size = sizeof(options),
						  .target_kernel = "5.12",
						  .note = keep_note,
						  .arg = note };
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct type_list list;
	struct btfsmith_types *again = NULL, *lowered = NULL, *fine = NULL;
	(void)state;
	row_list_init(&(struct row_list){ TYPES(SIZED(FLOAT, N_A, 8)) }, &list);
	struct btfsmith_types *types = read_list(&list);
	assert_null(btfsmith_types_lower(types, &options, &lowered));
	assert_string_equal(note, "list.btf: for Linux 5.12: 1 FLOAT made INT");
	assert_null(btfsmith_types_stats(lowered, &stats));
	assert_int_equal(stats.types_out, 2);
	assert_null(btfsmith_types_lower(lowered, &options, &again));
	assert_types_equal(lowered, again);
	assert_string_equal(note, "list.btf: for Linux 5.12: 1 FLOAT made INT");
	options.target_kernel = "5.13";
	assert_null(btfsmith_types_lower(types, &options, &fine));
	assert_types_equal(types, fine);
	options.target_kernel = NULL;
	struct btfsmith_error *err = btfsmith_types_lower(types, &options, &fine);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(types);
	btfsmith_types_destroy(lowered);
	btfsmith_types_destroy(again);
	btfsmith_types_destroy(fine);
	type_list_deinit(&list);
}

static int setup(void **state)
{
	(void)state;
	workdir_enter();
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	workdir_leave();
	return 0;
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),	   cmocka_unit_test(test_newest),
		cmocka_unit_test(test_all_kinds),  cmocka_unit_test(test_refused),
		cmocka_unit_test(test_split),	   cmocka_unit_test(test_long_names),
		cmocka_unit_test(test_many_items),
		cmocka_unit_test(test_odd_names),
		cmocka_unit_test(test_odd_names_kept),
		cmocka_unit_test(test_endless_name),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_limits),
		cmocka_unit_test(test_tag_chain), cmocka_unit_test(test_types),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
