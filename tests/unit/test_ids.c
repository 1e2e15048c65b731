// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * btfsmith_ids_resolve(): words before and after in both classes and byte orders, in objects and
 * linked files; symbols that cannot be; flags that are put back; prototypes of kfuncs.
 */
#include "btfsmith.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "btf_write.h"
#include "elf_bytes.h"
#include "elf_file.h"
#include "elf_write.h"
#include "type_list.h"

#include <elf.h>

enum { IDS_ADDRESS = 0x81000000, MAX_WORDS = 16, MAX_SYMBOLS = 12 };
enum { OTHER = 1, IDS, SYMTAB, STRTAB, BTF };

static uint32_t add_name(struct type_list *list, const char *text)
{
	uint32_t offset = (uint32_t)list->strings.num;
	for (size_t i = 0; *text && i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
	return *text ? offset : 0;
}

static void add(struct type_list *list, enum kind kind, const char *name, struct type type)
{
	type.kind = (uint8_t)kind;
	type.name = add_name(list, name);
	assert_true(vec_push(&list->types, type));
}

/*
 * 1 long, 2 struct s, 3 union s, 4 typedef s, 5 long(), 6 f(), 7 g(), 8 struct a__b, 9 struct s
 * again, 10 h(), 11 f() again, 12 g() again.
 */
static void plain_types(struct type_list *list)
{
	add(list, KIND_INT, "long", (struct type){ .size = 8, .fixed = 1u << 24 | 64 });
	add(list, KIND_STRUCT, "s", (struct type){ .size = 1 });
	add(list, KIND_UNION, "s", (struct type){ .size = 1 });
	add(list, KIND_TYPEDEF, "s", (struct type){ .type = 1 });
	add(list, KIND_FUNC_PROTO, "", (struct type){ .type = 1 });
	add(list, KIND_FUNC, "f", (struct type){ .type = 5 });
	add(list, KIND_FUNC, "g", (struct type){ .type = 5 });
	add(list, KIND_STRUCT, "a__b", (struct type){ .size = 1 });
	add(list, KIND_STRUCT, "s", (struct type){ .size = 2 });
	add(list, KIND_FUNC, "h", (struct type){ .type = 5 });
	add(list, KIND_FUNC, "f", (struct type){ .type = 5 });
	add(list, KIND_FUNC, "g", (struct type){ .type = 5 });
}

struct input {
	struct elf_build build;
	const uint32_t *words;
	size_t num_words;
	const struct elf_build_symbol *symbols;
	size_t num_symbols;
	void (*types)(struct type_list *list); /* NULL: no .BTF */
	bool is_other_order;                   /* of .BTF */
	bool has_loaded_btf;
};

// The file "file" of sections .BTF_ids, .symtab, .strtab and .BTF.
static void write_input(struct input *input)
{
	struct elf_build *build = &input->build;
	unsigned char data[MAX_WORDS * 4];
	for (size_t i = 0; i < input->num_words; i++)
		elf_build_store(build, data + i * 4, 4, input->words[i]);
	struct elf_build_symbol placed[MAX_SYMBOLS];
	for (size_t i = 0; i < input->num_symbols; i++) {
		placed[i] = input->symbols[i];
		if (build->type != ET_REL && placed[i].section == IDS)
			placed[i].value += IDS_ADDRESS;
	}
	struct elf_build_table table;
	elf_build_symbols(build, placed, input->num_symbols, &table);
	struct type_list list;
	void *btf = NULL;
	size_t btf_size = 0;
	assert_true(type_list_init(&list));
	list.big_endian = build->is_big_endian;
	if (input->types)
		input->types(&list);
	assert_null(btf_write(&list, &btf, &btf_size));
	type_list_deinit(&list);
	const struct elf_build_section sections[] = {
		{ .name = ".data", .type = SHT_NOBITS, .claimed_size = 64 },
		{ .name = ".BTF_ids",
		  .type = SHT_PROGBITS,
		  .flags = SHF_ALLOC,
		  .address = build->type == ET_REL ? 0 : IDS_ADDRESS,
		  .data = data,
		  .size = input->num_words * 4 },
		{ .name = ".symtab",
		  .type = SHT_SYMTAB,
		  .link = STRTAB,
		  .entry_size = build->is_64bit ? 24 : 16,
		  .data = table.symbols,
		  .size = table.symbols_size },
		{ .name = ".strtab",
		  .type = SHT_STRTAB,
		  .data = table.strings,
		  .size = table.strings_size },
		{ .name = ".BTF",
		  .type = SHT_PROGBITS,
		  .flags = input->has_loaded_btf ? SHF_ALLOC : 0,
		  .data = btf,
		  .size = btf_size },
	};
	build->sections = sections;
	build->num_sections = ARRAY_SIZE(sections) - !input->types;
	elf_build_write(build, "file");
	build->sections = NULL;
	elf_build_table_deinit(&table);
	free(btf);
}

static void assert_words(const char *what, const uint32_t *want, size_t num)
{
	struct elf_file *file;
	struct elf_section section;
	bool found;
	assert_null(elf_file_open("file", &file));
	assert_null(elf_file_section(file, ".BTF_ids", &section, &found));
	assert_true(found);
	assert_int_equal(section.size, num * 4);
	for (size_t i = 0; i < num; i++) {
		uint32_t got = load_u32(section.data + i * 4, elf_file_is_big_endian(file));
		if (got != want[i])
			print_error("%s: word %zu is %u, want %u\n", what, i, got, want[i]);
		assert_int_equal(got, want[i]);
	}
	elf_file_close(file);
}

static void collect(void *arg, const char *message)
{
	char *text = arg;
	assert_true(strlen(text) + strlen(message) + 2 < 2000);
	strcat(text, message);
	strcat(text, "\n");
}

#define SYMBOL(text, at, bytes)                                                          \
	{                                                                                \
		.name = "__BTF_ID__" text, .value = (at), .size = (bytes), .section = IDS \
	}
#define ID(text, at) SYMBOL(text, at, 4)

struct row {
	const char *what;
	struct elf_build_symbol symbols[MAX_SYMBOLS];
	uint32_t words[MAX_WORDS]; // 9999 ends both
	uint32_t want[MAX_WORDS];
	const char *warnings;
	const char *error;
};

enum { END = 9999 };

static const struct row rows[] = {
	{ "kinds",
	  { ID("struct__s__1", 0), ID("union__s__1", 4), ID("typedef__s__22", 8),
	    ID("func__f__3", 12), ID("struct__a__b__4", 16) },
	  { 0, 0, 0, 0, 0, 77, END },
	  { 2, 3, 4, 6, 8, 77 },
	  "", NULL },
	{ "ids that are there already", { ID("struct__s__1", 0), ID("func__g__1", 8) },
	  { 5, 6, 7, END },
	  { 2, 6, 7 },
	  "", NULL },
	{ "missing ones",
	  { ID("struct__f__1", 0), ID("union__a__b__2", 4), ID("func__s__3", 8),
	    ID("typedef__long__4", 12), ID("struct__f__5", 16) },
	  { 1, 1, 1, 1, 1, END },
	  { 0, 0, 0, 0, 0 },
	  "file: .BTF_ids: struct f: it is not in BTF: its id becomes 0\n"
	  "file: .BTF_ids: union a__b: it is not in BTF: its id becomes 0\n"
	  "file: .BTF_ids: typedef long: it is not in BTF: its id becomes 0\n"
	  "file: .BTF_ids: function s: it is not in BTF: its id becomes 0\n",
	  NULL },
	// Silent where all had been found before and each is wanted once, as resolve_btfids.
	{ "several ids, wanted once",
	  { ID("func__f__1", 0), ID("func__g__1", 4), ID("struct__s__1", 8) },
	  { 0, 0, 0, END },
	  { 6, 7, 2 },
	  "", NULL },
	{ "several ids, looked for too long",
	  { ID("func__f__1", 0), ID("func__h__1", 4), ID("struct__s__1", 8),
	    ID("struct__s__2", 12) },
	  { 0, 0, 0, 0, END },
	  { 6, 10, 2, 2 },
	  "file: .BTF_ids: struct s: it has the ids 2 and 9: 2 is taken\n", NULL },
	{ "several ids and a missing one",
	  { ID("func__f__1", 0), ID("func__g__1", 4), ID("func__x__1", 8) },
	  { 0, 0, 0, END },
	  { 6, 7, 0 },
	  "file: .BTF_ids: function f: it has the ids 6 and 11: 6 is taken\n"
	  "file: .BTF_ids: function g: it has the ids 7 and 12: 7 is taken\n"
	  "file: .BTF_ids: function x: it is not in BTF: its id becomes 0\n",
	  NULL },
	{ "a set",
	  { SYMBOL("set__one", 4, 16), ID("func__h__1", 8), ID("struct__a__b__1", 12),
	    ID("func__f__1", 16) },
	  { 5, 0, 0, 0, 0, 7, 9, END },
	  { 5, 3, 6, 8, 10, 7, 9 },
	  "", NULL },
	{ "a sorted set with a word that has no symbol",
	  { SYMBOL("set__one", 4, 20), ID("func__h__1", 8), ID("struct__a__b__1", 12),
	    ID("func__f__1", 16) },
	  { 5, 4, 6, 7, 8, 10, 9, END },
	  { 0 },
	  "", "file: .BTF_ids: set one: its ids were resolved before" },
	{ "sets of one name, an empty one, a size that is no multiple",
	  { SYMBOL("set__one", 0, 8), SYMBOL("set__one", 8, 4), SYMBOL("set8__one", 12, 15),
	    ID("func__f__1", 4) },
	  { 0, 0, 9, 9, 3, 5, 5, END },
	  { 1, 6, 0, 0, 3, 5, 5 },
	  "", NULL },
	{ "a set8 sorts flags",
	  { SYMBOL("set8__one", 0, 32), ID("func__h__1", 8), ID("func__g__1", 16),
	    ID("func__f__1", 24) },
	  { 0, 1, 0, 0xa0, 0, 0x90, 0, 0x80, END },
	  { 3, 1, 6, 0x80, 7, 0x90, 10, 0xa0 },
	  "", NULL },
	{ "equal ids in a set8 keep their order",
	  { SYMBOL("set8__one", 0, 48), ID("func__g__1", 8), ID("func__f__1", 16),
	    ID("func__g__2", 24), ID("func__f__2", 32), ID("func__g__3", 40) },
	  { 0, 0, 0, 5, 0, 4, 0, 3, 0, 2, 0, 1, END },
	  { 5, 0, 6, 4, 6, 2, 7, 5, 7, 3, 7, 1 },
	  "file: .BTF_ids: function f: it has the ids 6 and 11: 6 is taken\n"
	  "file: .BTF_ids: function g: it has the ids 7 and 12: 7 is taken\n",
	  NULL },
	{ "a set8 that is sorted already",
	  { SYMBOL("set8__one", 0, 32), ID("func__h__1", 8), ID("func__g__1", 16),
	    ID("func__f__1", 24) },
	  { 3, 1, 6, 0x80, 7, 0x90, 10, 0xa0, END },
	  { 3, 1, 6, 0x80, 7, 0x90, 10, 0xa0 },
	  "", NULL },
	{ "a set8 that is sorted already, by one of several ids, with one missing",
	  { SYMBOL("set8__one", 0, 32), ID("func__h__1", 8), ID("func__x__1", 16),
	    ID("func__f__1", 24) },
	  { 3, 1, 0, 0x80, 10, 0x90, 11, 0xa0, END },
	  { 3, 1, 0, 0x80, 6, 0xa0, 10, 0x90 },
	  "file: .BTF_ids: function f: it has the ids 6 and 11: 6 is taken\n"
	  "file: .BTF_ids: function x: it is not in BTF: its id becomes 0\n",
	  NULL },
	{ "a set8 of other BTF whose flags are alike",
	  { SYMBOL("set8__one", 0, 24), ID("func__h__1", 8), ID("func__g__1", 16) },
	  { 2, 1, 50, 3, 60, 3, END },
	  { 2, 1, 7, 3, 10, 3 },
	  "", NULL },
	{ "a set8 of other BTF",
	  { SYMBOL("set8__one", 0, 24), ID("func__h__1", 8), ID("func__g__1", 16) },
	  { 2, 1, 50, 3, 60, 4, END },
	  { 0 },
	  "",
	  "file: .BTF_ids: set one: its ids were resolved before, and nothing tells what" },
	{ "a set8 with ids that nobody wants in it",
	  { SYMBOL("set8__one", 0, 24), ID("func__h__1", 8), ID("func__g__1", 16),
	    ID("func__f__1", 24) },
	  { 2, 1, 6, 3, 10, 4, 0, END },
	  { 0 },
	  "", "file: .BTF_ids: set one: its ids were resolved before" },
	{ "a set8 with two missing ones of different flags",
	  { SYMBOL("set8__one", 0, 32), ID("func__x__1", 8), ID("func__y__1", 16),
	    ID("func__f__1", 24) },
	  { 3, 1, 0, 3, 0, 4, 6, 5, END },
	  { 0 },
	  "", "file: .BTF_ids: set one: its ids were resolved before" },
	{ "behind the end", { ID("func__f__1", 4) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__func__f__1: outside of the section" },
	{ "before the start", { ID("func__f__1", (uint64_t)-4) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__func__f__1: outside of the section" },
	{ "half a word", { ID("func__f__1", 2) }, { 0, 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__func__f__1: not at a word of the section" },
	{ "no number", { ID("func__f", 0) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__func__f: it does not end with __ and a number" },
	{ "no name", { ID("func____1", 0) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__func____1: it does not end with __ and a number" },
	{ "no sort", { ID("enum__f__1", 0) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__enum__f__1: neither a struct" },
	{ "a line break", { ID("enum\n", 0) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__enum?: neither a struct" },
	{ "a set without a name", { SYMBOL("set__", 0, 4) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__set__: a set without a name" },
	{ "a set of no size", { SYMBOL("set__one", 0, 0) }, { 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__set__one: its size is not that of a set" },
	{ "a set8 of half a head", { SYMBOL("set8__one", 0, 4) }, { 0, 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__set8__one: its size is not that of a set" },
	{ "a set that is too long", { SYMBOL("set__one", 4, 8) }, { 0, 0, END }, { 0 }, "",
	  "file: .BTF_ids: symbol __BTF_ID__set__one: its size is not that of a set" },
	{ "sets in sets", { SYMBOL("set__one", 0, 8), SYMBOL("set__two", 4, 4) },
	  { 0, 0, END },
	  { 0 },
	  "", "file: .BTF_ids: offset 0x4: the set two begins within another" },
	{ "an id in the place of flags",
	  { SYMBOL("set8__one", 0, 16), ID("func__f__1", 12) },
	  { 0, 0, 0, 0, END },
	  { 0 },
	  "", "file: .BTF_ids: offset 0xc: not the place of an id in the set one" },
	{ "two ids in one place", { ID("func__f__1", 0), ID("func__g__1", 0) },
	  { 0, END },
	  { 0 },
	  "", "file: .BTF_ids: offset 0x0: two symbols want different ids" },
	{ "one id in one place, twice", { ID("func__f__1", 0), ID("func__f__2", 0) },
	  { 0, END },
	  { 6 },
	  "file: .BTF_ids: function f: it has the ids 6 and 11: 6 is taken\n", NULL },
	{ "other symbols",
	  { { .name = "list", .section = IDS },
	    { .name = "__BTF_ID__enum__", .section = OTHER },
	    { .name = "__BTF_ID__enum__" },
	    { .name = "xx__BTF_ID__enum__", .section = IDS } },
	  { 3, END },
	  { 3 },
	  "", NULL },
};

static size_t count_words(const struct row *row)
{
	size_t num = 0;
	while (row->words[num] != END)
		num++;
	return num;
}

static struct input row_input(const struct row *row, size_t variant)
{
	struct input input = {
		.build = { .type = variant & 1 ? ET_EXEC : ET_REL,
			   .is_64bit = variant & 2,
			   .is_big_endian = variant & 4 },
		.words = row->words,
		.num_words = count_words(row),
		.symbols = row->symbols,
		.types = plain_types,
	};
	while (input.num_symbols < MAX_SYMBOLS && row->symbols[input.num_symbols].name)
		input.num_symbols++;
	return input;
}

static void assert_outcome(const struct row *row, struct btfsmith_error *err)
{
	const char *message = err ? btfsmith_error_message(err) : "no error";
	bool is_wanted = row->error ? strncmp(message, row->error, strlen(row->error)) == 0
				    : !err;
	if (!is_wanted)
		print_error("%s: got \"%s\"\n", row->what, message);
	assert_true(is_wanted);
	btfsmith_error_destroy(err);
}

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows) * 8; i++) {
		const struct row *row = &rows[i / 8];
		struct input input = row_input(row, i & 7);
		char warnings[2000] = "";
		struct btfsmith_ids_options options = {
			.size = sizeof(options), .warn = collect, .arg = warnings
		};
		write_input(&input);
		assert_outcome(row, btfsmith_ids_resolve("file", &options, NULL));
		assert_string_equal(warnings, row->warnings);
		assert_words(row->what, row->error ? row->words : row->want,
			     input.num_words);
		if (row->error)
			continue;
		// Once more: nothing changes.
		assert_null(btfsmith_ids_resolve("file", NULL, NULL));
		assert_words(row->what, row->want, input.num_words);
	}
}

// A word without a symbol is sorted with the others.
static void test_unused_word(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 0, 0, 7, 0 };
	static const uint32_t want[] = { 4, 6, 7, 8, 10 };
	static const struct elf_build_symbol symbols[] = {
		SYMBOL("set__one", 0, 20), ID("func__h__1", 4), ID("struct__a__b__1", 8),
		ID("func__f__1", 16)
	};
	struct input input = row_input(&rows[0], 3);
	input.words = words;
	input.num_words = ARRAY_SIZE(words);
	input.symbols = symbols;
	input.num_symbols = ARRAY_SIZE(symbols);
	write_input(&input);
	assert_null(btfsmith_ids_resolve("file", NULL, NULL));
	assert_words("unused word", want, ARRAY_SIZE(want));
}

// As BTF_ID_UNUSED makes it: a zero, which comes first when all is sorted.
static void test_unused_zero(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 0, 0, 0, 0 };
	static const uint32_t want[] = { 4, 0, 6, 8, 10 };
	static const struct elf_build_symbol symbols[] = {
		SYMBOL("set__one", 0, 20), ID("func__h__1", 4), ID("struct__a__b__1", 8),
		ID("func__f__1", 12)
	};
	struct btfsmith_ids_options reset = { .size = sizeof(reset), .reset = 1 };
	struct input input = row_input(&rows[0], 3);
	input.words = words;
	input.num_words = ARRAY_SIZE(words);
	input.symbols = symbols;
	input.num_symbols = ARRAY_SIZE(symbols);
	write_input(&input);
	for (int i = 0; i < 3; i++) {
		assert_null(btfsmith_ids_resolve("file", NULL, NULL));
		assert_words("unused zero", want, ARRAY_SIZE(want));
	}
	assert_null(btfsmith_ids_resolve("file", &reset, NULL));
	assert_words("unused zero", words, ARRAY_SIZE(words));
}

static void test_fatal_warnings(void **state)
{
	(void)state;
	const struct row *row = &rows[2];
	struct input input = row_input(row, 0);
	char warnings[2000] = "";
	struct btfsmith_ids_options options = { .size = sizeof(options),
						.fatal_warnings = 1,
						.warn = collect,
						.arg = warnings };
	write_input(&input);
	struct btfsmith_error *err = btfsmith_ids_resolve("file", &options, NULL);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
	assert_string_equal(btfsmith_error_message(err),
			    "file: .BTF_ids: 4 warnings: the file stays as it was");
	btfsmith_error_destroy(err);
	assert_string_equal(warnings, row->warnings);
	assert_words("fatal", row->words, input.num_words);
	input = row_input(&rows[0], 0);
	write_input(&input);
	assert_null(btfsmith_ids_resolve("file", &options, NULL));
}

static void test_reset(void **state)
{
	(void)state;
	static const uint32_t sorted[] = { 3, 1, 6, 0x80, 7, 0x90, 10, 0xa0, 2, 5 };
	static const uint32_t want[] = { 0, 1, 0, 0xa0, 0, 0x90, 0, 0x80, 0, 5 };
	static const struct elf_build_symbol symbols[] = {
		SYMBOL("set8__one", 0, 32), ID("func__h__1", 8), ID("func__g__1", 16),
		ID("func__f__1", 24),       ID("struct__s__1", 32),
	};
	struct btfsmith_ids_options options = { .size = sizeof(options), .reset = 1 };
	for (size_t i = 0; i < 8; i++) {
		struct input input = row_input(&rows[0], i);
		input.words = sorted;
		input.num_words = ARRAY_SIZE(sorted);
		input.symbols = symbols;
		input.num_symbols = ARRAY_SIZE(symbols);
		write_input(&input);
		struct btfsmith_ids_stats stats = { .size = sizeof(stats) };
		assert_null(btfsmith_ids_resolve("file", &options, &stats));
		assert_words("reset", want, ARRAY_SIZE(want));
		assert_int_equal(stats.entries, 4);
		assert_int_equal(stats.sets, 1);
		assert_int_equal(stats.names, 4);
		assert_int_equal(stats.missing, 0);
		assert_null(btfsmith_ids_resolve("file", NULL, &stats));
		assert_words("resolved", sorted, ARRAY_SIZE(sorted));
	}
}

static void assert_refused(const struct btfsmith_ids_options *options,
			   struct btfsmith_ids_stats *stats, enum btfsmith_code code,
			   const char *want)
{
	struct btfsmith_error *err = btfsmith_ids_resolve("file", options, stats);
	assert_int_equal(btfsmith_error_code(err), code);
	assert_string_equal(btfsmith_error_message(err), want);
	btfsmith_error_destroy(err);
}

static void test_refused(void **state)
{
	(void)state;
	struct {
		struct btfsmith_ids_options options;
		int future;
	} longer = { .options.size = sizeof(longer), .future = 1 };
	struct btfsmith_ids_options options = { 0 };
	struct btfsmith_ids_stats stats = { 0 };
	struct input input = row_input(&rows[0], 2);
	write_input(&input);
	assert_refused(&options, NULL, BTFSMITH_ARGUMENT,
		       "btfsmith_ids_options: size is not set");
	assert_refused(&longer.options, NULL, BTFSMITH_ARGUMENT,
		       "btfsmith_ids_options: an option that version " PACKAGE_VERSION
		       " does not know is set");
	assert_refused(NULL, &stats, BTFSMITH_ARGUMENT, "btfsmith_ids_stats: wrong size 0");
	input.types = NULL;
	write_input(&input);
	assert_refused(NULL, NULL, BTFSMITH_BAD_BTF, "file: no section .BTF");
	options = (struct btfsmith_ids_options){ .size = sizeof(options), .btf = "other" };
	input = row_input(&rows[0], 6);
	write_input(&input);
	assert_int_equal(rename("file", "other"), 0);
	input = row_input(&rows[0], 2);
	write_input(&input);
	assert_refused(&options, NULL, BTFSMITH_BAD_BTF,
		       "other: its byte order is not that of file");
}

/* ---- split BTF ---- */

// 1 int, 2 struct s, 3 int(), 4 f(): nothing that tells the size of pointers
static void base_types(struct type_list *list)
{
	add(list, KIND_INT, "int", (struct type){ .size = 4, .fixed = 1u << 24 | 32 });
	add(list, KIND_STRUCT, "s", (struct type){ .size = 1 });
	add(list, KIND_FUNC_PROTO, "", (struct type){ .type = 1 });
	add(list, KIND_FUNC, "f", (struct type){ .type = 3 });
}

// 5 struct s, 6 f(), 7 g()
static void split_types(struct type_list *list)
{
	base_types(list);
	type_list_extend(list);
	add(list, KIND_STRUCT, "s", (struct type){ .size = 2 });
	add(list, KIND_FUNC, "f", (struct type){ .type = 3 });
	add(list, KIND_FUNC, "g", (struct type){ .type = 3 });
}

static void write_base(const char *path, bool is_big_endian)
{
	struct type_list list;
	void *data;
	size_t size;
	assert_true(type_list_init(&list));
	list.big_endian = is_big_endian;
	base_types(&list);
	assert_null(btf_write(&list, &data, &size));
	write_whole_file(path, data, size);
	type_list_deinit(&list);
	free(data);
}

static void add_base_section(const char *path)
{
	size_t size;
	unsigned char *data = read_whole_file(path, &size);
	struct elf_new_section section = { ".BTF.base", data, size };
	assert_null(elf_write_sections("file", "file", &section, 1));
	free(data);
}

static void assert_open_base(struct btfsmith_ids_options *options, const uint32_t *want,
			     size_t num)
{
	struct btfsmith_base *base;
	assert_null(btfsmith_base_open("base", &base));
	options->open_base = base;
	assert_refused(options, NULL, BTFSMITH_ARGUMENT,
		       "btfsmith_ids_options: base and open_base are both set");
	options->base = NULL;
	assert_null(btfsmith_ids_resolve("file", options, NULL));
	assert_words("open base", want, num);
	options->open_base = NULL;
	btfsmith_base_destroy(base);
}

static void test_split(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 0, 0, 0, 0 };
	static const uint32_t want[] = { 2, 7, 2, 4, 7 };
	static const struct elf_build_symbol symbols[] = {
		ID("struct__s__1", 0), ID("func__g__1", 4), SYMBOL("set__one", 8, 12),
		ID("func__g__2", 12), ID("func__f__1", 16)
	};
	struct btfsmith_ids_options options = { .size = sizeof(options) };
	for (size_t i = 0; i < 8; i++) {
		struct input input = row_input(&rows[0], i);
		input.words = words;
		input.num_words = ARRAY_SIZE(words);
		input.symbols = symbols;
		input.num_symbols = ARRAY_SIZE(symbols);
		input.types = split_types;
		write_base("base", input.build.is_big_endian);
		options.base = "base";
		write_input(&input);
		assert_null(btfsmith_ids_resolve("file", &options, NULL));
		assert_words("base", want, ARRAY_SIZE(want));
		write_input(&input);
		assert_open_base(&options, want, ARRAY_SIZE(want));
		write_input(&input);
		write_base("other", !input.build.is_big_endian);
		options.base = "other";
		assert_refused(&options, NULL, BTFSMITH_BAD_BTF,
			       input.build.is_big_endian
				       ? "file: is big-endian, but other is little-endian"
				       : "file: is little-endian, but other is big-endian");
		add_base_section("base");
		options.base = "absent";
		assert_null(btfsmith_ids_resolve("file", &options, NULL));
		assert_words(".BTF.base", want, ARRAY_SIZE(want));
		write_input(&input);
		assert_refused(&options, NULL, BTFSMITH_IO,
			       "absent: open: No such file or directory");
		options.base = NULL;
		assert_refused(&options, NULL, BTFSMITH_NO_BASE,
			       "file: .BTF: string section: does not begin with a NUL byte: "
			       "split BTF, which cannot be read without its base");
		assert_words("refused", words, ARRAY_SIZE(words));
	}
}

/* ---- kfuncs ---- */

static void add_proto(struct type_list *list, uint32_t num, const uint32_t *args)
{
	struct type proto = { .type = 1,
			      .first_item = (uint32_t)list->items.num,
			      .num_items = num };
	for (uint32_t i = 0; i < num; i++)
		assert_true(vec_push(&list->items,
				     (struct type_item){ .name = add_name(list, "a"),
							 .type = args[i] }));
	add(list, KIND_FUNC_PROTO, "", proto);
}

static void add_tag(struct type_list *list, const char *text, uint32_t target, int component)
{
	add(list, KIND_DECL_TAG, text,
	    (struct type){ .type = target, .fixed = (uint32_t)component });
}

static void kfunc_types(struct type_list *list)
{
	add(list, KIND_INT, "long", (struct type){ .size = 8, .fixed = 1u << 24 | 64 });
	add(list, KIND_STRUCT, "bpf_prog_aux", (struct type){ .size = 1 });
	add(list, KIND_CONST, "", (struct type){ .type = 2 });
	add(list, KIND_PTR, "", (struct type){ .type = 3 });
	add(list, KIND_VOLATILE, "", (struct type){ .type = 4 });
	add_proto(list, 3, (uint32_t[]){ 1, 5, 1 });                    // 6
	add_proto(list, 1, (uint32_t[]){ 1 });                          // 7
	add(list, KIND_FUNC, "f", (struct type){ .type = 6, .fixed = 1 }); // 8
	add(list, KIND_FUNC, "g", (struct type){ .type = 6 });             // 9
	add(list, KIND_FUNC, "h", (struct type){ .type = 6 });             // 10
	add(list, KIND_FUNC, "untagged", (struct type){ .type = 6 });      // 11
	add(list, KIND_FUNC, "done", (struct type){ .type = 7 });          // 12
	add(list, KIND_FUNC, "done_impl", (struct type){ .type = 6 });     // 13
	add(list, KIND_FUNC, "g_impl", (struct type){ .type = 6 });        // 14
	add_tag(list, "bpf_kfunc", 8, -1);
	add_tag(list, "bpf_fastcall", 8, -1);
	add_tag(list, "arg", 8, 1);
	add_tag(list, "bpf_kfunc", 9, -1);
	add_tag(list, "bpf_kfunc", 10, -1);
	add_tag(list, "bpf_kfunc", 11, 0);
	add_tag(list, "bpf_kfunc", 12, -1);
	add_tag(list, "bpf_kfunc", 8, -1);
}

static int append(void *arg, const char *text, size_t len)
{
	return fwrite(text, 1, len, arg) == len ? 0 : -1;
}

// The text of .BTF from type @p id on.
static void assert_types_from(unsigned int id, const char *want)
{
	struct btfsmith_types *types;
	char *text = NULL, start[32];
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	assert_null(btfsmith_read("file", &types));
	assert_null(btfsmith_types_print(types, append, out));
	btfsmith_types_destroy(types);
	fclose(out);
	snprintf(start, sizeof(start), "[%u]", id);
	const char *found = strstr(text, start);
	assert_string_equal(found ? found : "", want);
	free(text);
}

static const struct elf_build_symbol kfunc_symbols[] = {
	SYMBOL("set8__kfuncs", 0, 48), ID("func__done__1", 8), ID("func__untagged__1", 16),
	ID("func__h__1", 24),          ID("func__g__1", 32),   ID("func__f__1", 40),
};

static void test_kfuncs(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 1, 0, 0x10000, 0, 0x10000,
					  0, 1, 0, 0x10002, 0, 0x10003 };
	static const uint32_t want[] = { 5,  1, 8,  0x10003, 9,  0x10002,
					 10, 1, 11, 0x10000, 12, 0x10000 };
	static const char *const added =
		"[23] FUNC 'f_impl' type_id=6 linkage=global\n"
		"[24] DECL_TAG 'bpf_fastcall' type_id=23 component_idx=-1\n"
		"[25] DECL_TAG 'arg' type_id=23 component_idx=1\n"
		"[26] FUNC_PROTO '(anon)' ret_type_id=1 vlen=1\n"
		"\t'a' type_id=1\n";
	struct btfsmith_ids_stats stats = { .size = sizeof(stats) };
	struct btfsmith_ids_options keep = { .size = sizeof(keep), .keep_btf = 1 };
	for (size_t i = 0; i < 8; i++) {
		struct input input = row_input(&rows[0], i);
		input.words = words;
		input.num_words = ARRAY_SIZE(words);
		input.symbols = kfunc_symbols;
		input.num_symbols = ARRAY_SIZE(kfunc_symbols);
		input.types = kfunc_types;
		write_input(&input);
		assert_null(btfsmith_ids_resolve("file", &keep, &stats));
		assert_int_equal(stats.kfuncs, 0);
		assert_words("kept", want, ARRAY_SIZE(want));
		assert_types_from(23, "");
		assert_null(btfsmith_ids_resolve("file", NULL, &stats));
		assert_int_equal(stats.kfuncs, 2);
		assert_words("changed", want, ARRAY_SIZE(want));
		assert_types_from(23, added);
		assert_null(btfsmith_ids_resolve("file", NULL, &stats));
		assert_int_equal(stats.kfuncs, 0);
		assert_types_from(23, added);
	}
}

// What the prototypes of kfuncs need a linked .BTF has not.
static void test_no_room(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 1, 0, 0x10000, 0, 0x10000,
					  0, 1, 0, 0x10002, 0, 0x10003 };
	struct btfsmith_ids_options keep = { .size = sizeof(keep), .keep_btf = 1 };
	struct input input = row_input(&rows[0], 3);
	assert_int_not_equal(input.build.type, ET_REL);
	input.words = words;
	input.num_words = ARRAY_SIZE(words);
	input.symbols = kfunc_symbols;
	input.num_symbols = ARRAY_SIZE(kfunc_symbols);
	input.types = kfunc_types;
	input.has_loaded_btf = true;
	write_input(&input);
	assert_refused(NULL, NULL, BTFSMITH_UNSUPPORTED,
		       "file: .BTF has a place of 497 bytes in memory, and with the prototypes of "
		       "kfuncs it would have 568: link again with one of that size; --keep-btf "
		       "does without them");
	assert_null(btfsmith_ids_resolve("file", &keep, NULL));
}

static void bad_kfunc_types(struct type_list *list)
{
	add(list, KIND_INT, "long", (struct type){ .size = 8, .fixed = 1u << 24 | 64 });
	add(list, KIND_FUNC, "f", (struct type){ .type = 1 });
	add_tag(list, "bpf_kfunc", 2, -1);
}

static void test_bad_kfuncs(void **state)
{
	(void)state;
	static const uint32_t words[] = { 0, 1, 0, 0x10000 };
	static const struct elf_build_symbol symbols[] = { SYMBOL("set8__kfuncs", 0, 16),
							   ID("func__f__1", 8) };
	struct input input = row_input(&rows[0], 2);
	input.words = words;
	input.num_words = ARRAY_SIZE(words);
	input.symbols = symbols;
	input.num_symbols = ARRAY_SIZE(symbols);
	input.types = bad_kfunc_types;
	write_input(&input);
	assert_refused(NULL, NULL, BTFSMITH_BAD_BTF,
		       "file: type 2 (FUNC f): its type is not a prototype");
	assert_words("bad", words, ARRAY_SIZE(words));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),    cmocka_unit_test(test_fatal_warnings),
		cmocka_unit_test(test_unused_word), cmocka_unit_test(test_unused_zero), cmocka_unit_test(test_split),
		cmocka_unit_test(test_reset),   cmocka_unit_test(test_refused),
		cmocka_unit_test(test_kfuncs),  cmocka_unit_test(test_no_room), cmocka_unit_test(test_bad_kfuncs),
	};
	workdir_enter();
	int status = cmocka_run_group_tests(tests, NULL, NULL);
	workdir_leave();
	return status;
}
