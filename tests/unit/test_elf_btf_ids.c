// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which functions are kfuncs: sets and entries in both classes and byte orders, sets and
 * entries that cannot be.
 */
#include "elf_btf_ids.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <elf.h>

#include <cmocka.h>

// Numbers of sections in the files below.
enum { OTHER = 1, IDS, SYMTAB, STRTAB };
enum { IDS_ADDRESS = 0x81000000, IDS_BYTES = 128 };

static void assert_no_error(struct btfsmith_error *err)
{
	if (err) {
		print_error("%s\n", btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		fail();
	}
}

// Section .BTF_ids of the tests, by words.
// clang-format off
static const uint32_t words[IDS_BYTES / 4] = {
	3, 1, 0, 0x1000, 0, 0, 0, 7,     // at 0: a set of kfuncs with three entries
	1, 0, 0, 0x99,                   // at 32: a set of something else
	0, 0xdead, 0, 0, 0, 2,           // at 48: in no set
	1, 3, 0, 0xffffffff,             // at 72: a set of kfuncs with another flag
	2, 0xfffffffe, 0, 0x77, 0, 0x88, // at 88: a set with all flags but that of kfuncs
	0, 1, 0, 1,                      // at 112
};
// clang-format on

// Writes .BTF_ids and the symbols, opens the file and reads it.
static struct elf_file *read_ids(struct elf_build *build,
				 const struct elf_build_symbol *symbols, size_t num,
				 struct elf_btf_ids *ids)
{
	unsigned char data[IDS_BYTES];
	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		elf_build_store(build, data + i * 4, 4, words[i]);
	struct elf_build_symbol *placed = calloc(num + 1, sizeof(*placed));
	assert_non_null(placed);
	for (size_t i = 0; i < num; i++) {
		placed[i] = symbols[i];
		if (build->type != ET_REL && placed[i].section == IDS)
			placed[i].value += IDS_ADDRESS;
	}
	struct elf_build_table table;
	elf_build_symbols(build, placed, num, &table);
	free(placed);
	const struct elf_build_section sections[] = {
		{ .name = ".data", .type = SHT_NOBITS, .claimed_size = 64 },
		{ .name = ".BTF_ids",
		  .type = SHT_PROGBITS,
		  .flags = SHF_ALLOC,
		  .address = build->type == ET_REL ? 0 : IDS_ADDRESS,
		  .data = data,
		  .size = sizeof(data) },
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
	};
	build->sections = sections;
	build->num_sections = ARRAY_SIZE(sections);
	elf_build_write(build, "file");
	build->sections = NULL;
	elf_build_table_deinit(&table);
	struct elf_file *file;
	assert_no_error(elf_file_open("file", &file));
	assert_no_error(elf_btf_ids_init(ids, file));
	return file;
}

static void ids_text(const struct elf_btf_ids *ids, char *text, size_t size)
{
	size_t len = 0;
	text[0] = '\0';
	for (size_t i = 0; i < ids->kfuncs.num; i++) {
		const struct elf_kfunc *kfunc = &ids->kfuncs.items[i];
		len += (size_t)snprintf(text + len, size - len, "%.*s %x\n",
					(int)kfunc->name_len, kfunc->name, kfunc->flags);
		assert_true(len < size);
		assert_ptr_equal(kfunc,
				 elf_btf_ids_find(ids, kfunc->name, kfunc->name_len));
	}
}

#define SET(symbol_name, at, bytes)                                                      \
	{                                                                                \
		.name = "__BTF_ID__set8__" symbol_name, .value = at, .size = bytes,      \
		.section = IDS                                                           \
	}
#define ID(symbol_name, at)                                                              \
	{                                                                                \
		.name = "__BTF_ID__" symbol_name, .value = at, .size = 4, .section = IDS \
	}

enum { MAX_SYMBOLS = 12 };

static const struct row {
	const char *what;
	struct elf_build_symbol symbols[MAX_SYMBOLS];
	const char *want;
} rows[] = {
	{ "a set",
	  { SET("s", 0, 32), ID("func__b__1", 8), ID("func__a__22", 16),
	    ID("func__c__333", 24) },
	  "a 0\nb 1000\nc 7\n" },
	{ "the set comes last", { ID("func__a__1", 8), SET("s", 0, 32) }, "a 1000\n" },
	{ "no set", { ID("func__a__1", 8) }, "" },
	{ "set without entries", { SET("s", 0, 32) }, "" },
	{ "another kind of set", { SET("s", 32, 16), ID("func__a__1", 40) }, "" },
	{ "neither set nor function",
	  { SET("s", 0, 32),
	    ID("struct__a__1", 8),
	    { .name = "__BTF_ID__set__x", .value = 0, .size = 32, .section = IDS },
	    { .name = "func__x__1", .value = 8, .section = IDS } },
	  "" },
	{ "outside of the set",
	  { SET("s", 0, 24), ID("func__in__1", 16), ID("func__out__1", 24),
	    ID("func__far__1", 48) },
	  "in 0\n" },
	{ "size 0", { SET("s", 0, 0), ID("func__a__1", 0), ID("func__b__1", 8) }, "" },
	{ "set up to the end",
	  { SET("s", 0, 128), ID("func__a__1", 120), ID("func__b__1", 124),
	    ID("func__c__1", 128) },
	  "a 1\n" },
	{ "set beyond the end", { SET("s", 0, 129), ID("func__a__1", 8) }, "" },
	{ "huge set",
	  { SET("s", 0, 0xffffffff), SET("t", 64, 0xfffffff0), ID("func__a__1", 8) },
	  "" },
	{ "half of a head", { SET("s", 124, 4), ID("func__a__1", 124) }, "" },
	{ "behind the end",
	  { SET("s", 0, 32), SET("t", 1000, 32), ID("func__a__1", 1008),
	    ID("func__b__1", 0xfffffff8), SET("u", 0xffffffff, 8) },
	  "" },
	{ "names",
	  { SET("s", 0, 32), ID("func__a__b__1", 8), ID("func___c___2", 8),
	    ID("func__d", 8), ID("func__e__", 8), ID("func__f_1", 8), ID("func____1", 8),
	    ID("func__g__1x", 8), ID("func__h1__12", 8), ID("func__", 8),
	    ID("func__i1", 8), ID("func__12", 8) },
	  "_c_ 1000\na__b 1000\nh1 1000\n" },
	{ "twice",
	  { SET("s", 0, 32), ID("func__a__1", 24), ID("func__b__1", 8),
	    ID("func__a__2", 8), ID("func__aa__2", 24), ID("func__a__3", 1000) },
	  "a 1000\naa 7\nb 1000\n" },
	{ "twice, then in no set",
	  { SET("s", 0, 32), ID("func__a__1", 8), ID("func__a__2", 48) },
	  "a 1000\n" },
	{ "sets inside of sets",
	  { SET("t", 72, 16), SET("s", 0, 104), SET("u", 72, 8), ID("func__a__1", 96),
	    ID("func__b__1", 80), ID("func__c__1", 104) },
	  "a 77\nb ffffffff\n" },
	{ "several sets",
	  { SET("t", 72, 16), SET("s", 0, 24), ID("func__a__1", 8), ID("func__b__1", 24),
	    ID("func__c__1", 64), ID("func__d__1", 80) },
	  "a 1000\nd ffffffff\n" },
	{ "in another section",
	  { SET("s", 0, 32),
	    { .name = "__BTF_ID__func__a__1", .value = 8, .section = OTHER },
	    { .name = "__BTF_ID__func__b__1", .value = 8 } },
	  "" },
};

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows) * 8; i++) {
		const struct row *row = &rows[i / 8];
		struct elf_build build = {
			.type = i & 1 ? ET_EXEC : ET_REL,
			.is_64bit = i & 2,
			.is_big_endian = i & 4,
		};
		size_t num = 0;
		while (num < MAX_SYMBOLS && row->symbols[num].name)
			num++;
		struct elf_btf_ids ids;
		struct elf_file *file = read_ids(&build, row->symbols, num, &ids);
		char text[400];
		ids_text(&ids, text, sizeof(text));
		if (strcmp(text, row->want) != 0)
			print_error("%s (%zu): got \"%s\"\n", row->what, i & 7, text);
		assert_string_equal(text, row->want);
		assert_null(elf_btf_ids_find(&ids, "absent", 6));
		assert_null(elf_btf_ids_find(&ids, "a", 0));
		assert_null(elf_btf_ids_find(&ids, "", SIZE_MAX));
		elf_btf_ids_deinit(&ids);
		elf_btf_ids_deinit(&ids);
		assert_null(elf_btf_ids_find(&ids, "a", 1));
		elf_file_close(file);
	}
}

// Many overlapping sets and entries of the same names: no more work than to sort them.
static void test_many(void **state)
{
	(void)state;
	enum { NUM = 100000 };
	struct elf_build_symbol *symbols = calloc(2 * NUM, sizeof(*symbols));
	assert_non_null(symbols);
	for (size_t i = 0; i < NUM; i++) {
		symbols[2 * i] = (struct elf_build_symbol)SET("s", 0, 16 + i % 17);
		symbols[2 * i + 1] = (struct elf_build_symbol)ID("func__a__1", 8);
		if (i & 1)
			symbols[2 * i + 1].name = "__BTF_ID__func__b__1";
	}
	symbols[1].value = 24;
	symbols[2 * NUM - 1].value = 24;
	struct elf_build build = { .type = ET_EXEC, .is_64bit = true };
	struct elf_btf_ids ids;
	struct elf_file *file = read_ids(&build, symbols, 2 * NUM, &ids);
	char text[100];
	ids_text(&ids, text, sizeof(text));
	assert_string_equal(text, "a 1000\nb 7\n");
	elf_btf_ids_deinit(&ids);
	elf_file_close(file);
	free(symbols);
}

static void test_sections(void **state)
{
	(void)state;
	enum what { NO_IDS, NO_SYMTAB, NO_BITS, BAD_IDS, BAD_SYMTAB };
	static const struct {
		enum what what;
		const char *error;
	} cases[] = {
		{ NO_IDS, NULL },
		{ NO_SYMTAB, NULL },
		{ NO_BITS, NULL },
		{ BAD_IDS,
		  "file: section .BTF_ids: 0x8 bytes at 0x40000000: outside of the" },
		{ BAD_SYMTAB, "file: section .symtab: section 9 is not a string table" },
	};
	static const struct elf_build_symbol symbols[] = { SET("s", 0, 8),
							   ID("func__a__1", 0) };
	struct elf_build build = { .type = ET_REL, .is_64bit = true };
	struct elf_build_table table;
	elf_build_symbols(&build, symbols, 2, &table);
	for (size_t i = 0; i < ARRAY_SIZE(cases); i++) {
		enum what what = cases[i].what;
		const struct elf_build_section sections[] = {
			{ .name = ".data", .type = SHT_PROGBITS },
			{ .name = what == NO_IDS ? ".BTF_id" : ".BTF_ids",
			  .type = what == NO_BITS ? SHT_NOBITS : SHT_PROGBITS,
			  .data = "\1\1\1\1\1\1\1\1",
			  .size = 8,
			  .claimed_off = what == BAD_IDS ? 0x40000000 : 0 },
			{ .name = what == NO_SYMTAB ? ".sym" : ".symtab",
			  .type = SHT_SYMTAB,
			  .link = what == BAD_SYMTAB ? 9 : STRTAB,
			  .entry_size = 24,
			  .data = table.symbols,
			  .size = table.symbols_size },
			{ .name = ".strtab",
			  .type = SHT_STRTAB,
			  .data = table.strings,
			  .size = table.strings_size },
		};
		build.sections = sections;
		build.num_sections = ARRAY_SIZE(sections);
		elf_build_write(&build, "file");
		struct elf_file *file;
		assert_no_error(elf_file_open("file", &file));
		struct elf_btf_ids ids;
		struct btfsmith_error *err = elf_btf_ids_init(&ids, file);
		if (cases[i].error) {
			assert_non_null(err);
			assert_non_null(
				strstr(btfsmith_error_message(err), cases[i].error));
			assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_DWARF);
			btfsmith_error_destroy(err);
		} else {
			assert_no_error(err);
		}
		assert_int_equal(ids.kfuncs.num, 0);
		elf_btf_ids_deinit(&ids);
		elf_file_close(file);
	}
	elf_build_table_deinit(&table);
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
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_sections),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
