// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Functions by base name, in both classes and byte orders; damaged symbol tables.
 */
#include "elf_symtab.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// Numbers of sections in the files below.
enum { TEXT = 1, TEXT2, DATA, SYMTAB, STRTAB, EXTENDED };
enum { TEXT_ADDRESS = 0x7000, TEXT2_ADDRESS = 0x8000, DATA_ADDRESS = 0x9000 };

static void assert_no_error(struct btfsmith_error *err)
{
	if (err) {
		print_error("%s\n", btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		fail();
	}
}

static void
assert_error(struct btfsmith_error *err, enum btfsmith_code code, const char *want)
{
	assert_non_null(err);
	if (!strstr(btfsmith_error_message(err), want))
		print_error("got \"%s\"\n", btfsmith_error_message(err));
	assert_non_null(strstr(btfsmith_error_message(err), want));
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
}

static void fill_sections(const struct elf_build *build,
			  const struct elf_build_table *table,
			  struct elf_build_section sections[static 6])
{
	bool is_linked = build->type != ET_REL;
	const struct elf_build_section filled[] = {
		{ .name = ".text",
		  .type = SHT_PROGBITS,
		  .flags = SHF_ALLOC,
		  .address = is_linked ? TEXT_ADDRESS : 0,
		  .data = "....",
		  .size = 4 },
		{ .name = ".text2",
		  .type = SHT_PROGBITS,
		  .flags = SHF_ALLOC,
		  .address = is_linked ? TEXT2_ADDRESS : 0,
		  .data = "....",
		  .size = 4 },
		{ .name = ".data",
		  .type = SHT_NOBITS,
		  .flags = SHF_ALLOC,
		  .address = is_linked ? DATA_ADDRESS : 0,
		  .claimed_size = 64 },
		{ .name = ".symtab",
		  .type = SHT_SYMTAB,
		  .link = STRTAB,
		  .entry_size = build->is_64bit ? 24 : 16,
		  .data = table->symbols,
		  .size = table->symbols_size },
		{ .name = ".strtab",
		  .type = SHT_STRTAB,
		  .data = table->strings,
		  .size = table->strings_size },
		{ .name = ".symtab_shndx",
		  .type = SHT_SYMTAB_SHNDX,
		  .link = SYMTAB,
		  .entry_size = 4,
		  .data = table->extended,
		  .size = table->extended_size },
	};
	memcpy(sections, filled, sizeof(filled));
}

static struct elf_file *
open_file(struct elf_build *build, const struct elf_build_symbol *symbols, size_t num)
{
	struct elf_build_section sections[6];
	struct elf_build_table table;
	elf_build_symbols(build, symbols, num, &table);
	fill_sections(build, &table, sections);
	build->sections = sections;
	build->num_sections = ARRAY_SIZE(sections);
	elf_build_write(build, "file");
	elf_build_table_deinit(&table);
	build->sections = NULL;
	struct elf_file *file;
	assert_no_error(elf_file_open("file", &file));
	return file;
}

// One line for each function: "name[*]: symbol@address[+o] ..."; '*' ambiguous, '+o' optimized.
static void functions_text(const struct elf_symtab *symtab, char *text, size_t size)
{
	size_t len = 0;
	uint32_t num_symbols = 0;
	text[0] = '\0';
	for (uint32_t i = 0; i < symtab->num_functions; i++) {
		const struct elf_function *function = &symtab->functions[i];
		len += (size_t)snprintf(text + len, size - len,
					"%.*s%s:", (int)function->name_len,
					function->name,
					function->is_ambiguous ? "*" : "");
		assert_int_equal(function->first, num_symbols);
		num_symbols += function->num;
		for (uint32_t k = 0; k < function->num; k++) {
			const struct elf_function_symbol *symbol =
				&symtab->symbols[function->first + k];
			const char *name = elf_symtab_symbol_name(symtab, symbol);
			assert_int_equal(symbol->has_suffix, strchr(name, '.') != NULL);
			len += (size_t)snprintf(text + len, size - len, " %s@%llx%s",
						name, (unsigned long long)symbol->address,
						symbol->is_optimized ? "+o" : "");
		}
		len += (size_t)snprintf(text + len, size - len, "\n");
		assert_true(len < size);
	}
	assert_int_equal(num_symbols, symtab->num_symbols);
}

#define FUNC(symbol_name, symbol_value, symbol_section)                                  \
	{                                                                                \
		.name = symbol_name, .value = symbol_value, .type = STT_FUNC,            \
		.section = symbol_section                                                \
	}

static const struct elf_build_symbol rules[] = {
	FUNC("plain", 0x10, TEXT),
	{ .name = "weak",
	  .value = 0x20,
	  .type = STT_FUNC,
	  .binding = STB_WEAK,
	  .section = TEXT },
	{ .name = "global",
	  .value = 0x30,
	  .type = STT_FUNC,
	  .binding = STB_GLOBAL,
	  .section = TEXT2 },
	FUNC("plain.cold", 0x40, TEXT2),
	FUNC("plain.isra.0.part.3", 0x44, TEXT),
	FUNC("gone.partial", 0x48, TEXT),
	FUNC("part.of", 0x4c, TEXT),
	FUNC("opt.isra.0", 0x50, TEXT),
	FUNC("opt.constprop.1", 0x50, TEXT),
	FUNC("opt.lto_priv.2", 0x50, TEXT),
	FUNC("twice", 0, TEXT),
	FUNC("alias", 0x60, TEXT),
	FUNC("twice", 0x9c, TEXT),
	FUNC("alias", 0x60, TEXT),
	FUNC("undefined", 0, SHN_UNDEF),
	FUNC("common", 8, SHN_COMMON),
	FUNC("absolute", 0x70, SHN_ABS),
	{ .name = "notype", .value = 0x80, .type = STT_NOTYPE, .section = TEXT },
	{ .name = "ifunc", .value = 0x80, .type = STT_GNU_IFUNC, .section = TEXT },
	{ .name = "object", .value = 0x80, .type = STT_OBJECT, .section = TEXT },
	FUNC("", 0x80, TEXT),
	FUNC(".dot", 0x80, TEXT),
	{ .name = "far",
	  .value = 4,
	  .type = STT_FUNC,
	  .section = SHN_XINDEX,
	  .extended = TEXT2 },
	{ .name = "wrong",
	  .value = 4,
	  .type = STT_FUNC,
	  .section = SHN_XINDEX,
	  .extended = 0x12345678 },
	FUNC("outside", 4, 0x1234),
	FUNC("last", 1, TEXT),
	FUNC("last", 1, TEXT2),
	FUNC("nested.0", 2, TEXT),
};

static const char rules_offsets[] = "plain: plain@100010\n"
				    "weak: weak@100020\n"
				    "global: global@101030\n"
				    "part: part.of@10004c\n"
				    "opt: opt.isra.0@100050+o opt.constprop.1@100050+o "
				    "opt.lto_priv.2@100050\n"
				    "twice*: twice@100000 twice@10009c\n"
				    "alias: alias@100060 alias@100060\n"
				    "absolute: absolute@70\n"
				    "far: far@101004\n"
				    "wrong: wrong@4\n"
				    "outside: outside@4\n"
				    "last*: last@100001 last@101001\n"
				    "nested: nested.0@100002\n";

static const char rules_addresses[] = "plain: plain@10\n"
				      "weak: weak@20\n"
				      "global: global@30\n"
				      "part: part.of@4c\n"
				      "opt: opt.isra.0@50+o opt.constprop.1@50+o "
				      "opt.lto_priv.2@50\n"
				      "twice*: twice@0 twice@9c\n"
				      "alias: alias@60 alias@60\n"
				      "absolute: absolute@70\n"
				      "far: far@4\n"
				      "wrong: wrong@4\n"
				      "outside: outside@4\n"
				      "last: last@1 last@1\n"
				      "nested: nested.0@2\n";

static void check_find(const struct elf_symtab *symtab)
{
	static const char *const absent[] = {
		"",       "pl",         "plain.", "plainer", "plain.cold",
		"gone",   "undefined",  "common", "notype",  "ifunc",
		"object", "opt.isra.0", "dot",    ".dot",
	};
	for (size_t i = 0; i < ARRAY_SIZE(absent); i++)
		assert_null(elf_symtab_find(symtab, absent[i], strlen(absent[i])));
	for (uint32_t i = 0; i < symtab->num_functions; i++) {
		const struct elf_function *function = &symtab->functions[i];
		assert_ptr_equal(function, elf_symtab_find(symtab, function->name,
							   function->name_len));
	}
	assert_ptr_equal(elf_symtab_find(symtab, "plain.isra", 5), symtab->functions);
}

static void test_rules(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 8; i++) {
		struct elf_build build = {
			.type = i & 1 ? ET_EXEC : ET_REL,
			.is_64bit = i & 2,
			.is_big_endian = i & 4,
			.machine = EM_386,
		};
		struct elf_file *file = open_file(&build, rules, ARRAY_SIZE(rules));
		struct elf_symtab symtab;
		assert_no_error(elf_symtab_init(&symtab, file));
		assert_true(symtab.has_symtab);
		char text[2000];
		functions_text(&symtab, text, sizeof(text));
		assert_string_equal(text, i & 1 ? rules_addresses : rules_offsets);
		check_find(&symtab);
		elf_symtab_deinit(&symtab);
		elf_symtab_deinit(&symtab);
		elf_file_close(file);
	}
}

static void test_first_objects(void **state)
{
	(void)state;
	static const struct elf_build_symbol offsets[] = {
		{ .name = "a", .value = 0, .type = STT_OBJECT, .section = DATA },
		{ .name = "b", .value = 8, .type = STT_OBJECT, .section = DATA },
		{ .name = "c", .value = 0, .type = STT_NOTYPE, .section = DATA },
		{ .name = "d", .value = 0, .type = STT_OBJECT, .section = TEXT2 },
		{ .name = "e",
		  .value = 0,
		  .type = STT_OBJECT,
		  .section = SHN_XINDEX,
		  .extended = DATA },
		{ .name = "f", .value = 0, .type = STT_OBJECT, .section = SHN_ABS },
		{ .name = "", .value = 0, .type = STT_OBJECT, .section = DATA },
	};
	struct elf_build_symbol addresses[ARRAY_SIZE(offsets)];
	memcpy(addresses, offsets, sizeof(offsets));
	for (size_t i = 0; i < ARRAY_SIZE(offsets); i++)
		addresses[i].value += i == 3 ? TEXT2_ADDRESS : DATA_ADDRESS;
	for (unsigned int i = 0; i < 4; i++) {
		struct elf_build build = { .type = i & 1 ? ET_DYN : ET_REL,
					   .is_64bit = i & 2 };
		struct elf_file *file = open_file(&build, i & 1 ? addresses : offsets,
						  ARRAY_SIZE(offsets));
		struct elf_symtab symtab;
		assert_no_error(elf_symtab_init(&symtab, file));
		assert_true(elf_symtab_has_first_object(&symtab, DATA, "a"));
		assert_false(elf_symtab_has_first_object(&symtab, DATA, "b"));
		assert_false(elf_symtab_has_first_object(&symtab, DATA, "c"));
		assert_false(elf_symtab_has_first_object(&symtab, DATA, "d"));
		assert_true(elf_symtab_has_first_object(&symtab, TEXT2, "d"));
		assert_true(elf_symtab_has_first_object(&symtab, DATA, "e"));
		assert_false(elf_symtab_has_first_object(&symtab, DATA, "f"));
		assert_false(elf_symtab_has_first_object(&symtab, DATA, ""));
		assert_false(elf_symtab_has_first_object(&symtab, TEXT, "a"));
		elf_symtab_deinit(&symtab);
		assert_false(elf_symtab_has_first_object(&symtab, DATA, "a"));
		elf_file_close(file);
	}
}

// Enough that the index has collisions; some twice.
static void test_many(void **state)
{
	(void)state;
	enum { NUM = 5000 };
	static struct elf_build_symbol symbols[NUM + NUM / 5];
	static char names[NUM][12];
	for (size_t i = 0; i < NUM; i++)
		snprintf(names[i], sizeof(names[i]), "f%zx", i * 7);
	for (size_t i = 0; i < ARRAY_SIZE(symbols); i++)
		symbols[i] =
			(struct elf_build_symbol)FUNC(names[i < NUM ? i : (i - NUM) * 5],
						      0x1000 + i, TEXT);
	struct elf_build build = { .type = ET_EXEC, .is_64bit = true };
	struct elf_file *file = open_file(&build, symbols, ARRAY_SIZE(symbols));
	struct elf_symtab symtab;
	assert_no_error(elf_symtab_init(&symtab, file));
	assert_int_equal(symtab.num_functions, NUM);
	assert_int_equal(symtab.num_symbols, ARRAY_SIZE(symbols));
	for (size_t i = 0; i < NUM; i++) {
		const struct elf_function *function =
			elf_symtab_find(&symtab, names[i], strlen(names[i]));
		assert_ptr_equal(function, &symtab.functions[i]);
		assert_int_equal(function->num, i % 5 ? 1 : 2);
		assert_int_equal(function->is_ambiguous, i % 5 == 0);
		assert_int_equal(symtab.symbols[function->first].address, 0x1000 + i);
		if (i % 5 == 0)
			assert_int_equal(symtab.symbols[function->first + 1].address,
					 0x1000 + NUM + i / 5);
		assert_ptr_not_equal(function, elf_symtab_find(&symtab, names[i],
							       strlen(names[i]) - 1));
	}
	elf_symtab_deinit(&symtab);
	elf_file_close(file);
}

static void test_none(void **state)
{
	(void)state;
	static const struct elf_build_section sections[] = {
		{ .name = ".dynsym", .type = SHT_SYMTAB, .entry_size = 24, .link = 2 },
		{ .name = ".symtab", .type = SHT_PROGBITS, .entry_size = 24, .link = 2 },
	};
	struct elf_build build = {
		.type = ET_DYN, .is_64bit = true, .sections = sections, .num_sections = 2
	};
	elf_build_write(&build, "file");
	struct elf_file *file;
	struct elf_symtab symtab;
	assert_no_error(elf_file_open("file", &file));
	assert_no_error(elf_symtab_init(&symtab, file));
	assert_false(symtab.has_symtab);
	assert_int_equal(symtab.num_functions, 0);
	assert_null(elf_symtab_find(&symtab, "f", 1));
	assert_false(elf_symtab_has_first_object(&symtab, 1, "f"));
	elf_symtab_deinit(&symtab);
	elf_file_close(file);
}

// One symbol table of no symbols at all is one nevertheless.
static void test_empty(void **state)
{
	(void)state;
	struct elf_build build = { .type = ET_EXEC };
	struct elf_file *file = open_file(&build, NULL, 0);
	struct elf_symtab symtab;
	assert_no_error(elf_symtab_init(&symtab, file));
	assert_true(symtab.has_symtab);
	assert_null(elf_symtab_find(&symtab, "f", 1));
	elf_symtab_deinit(&symtab);
	elf_file_close(file);
}

static void test_damaged(void **state)
{
	(void)state;
	static const struct elf_build_symbol symbols[] = { FUNC("f", 1, TEXT) };
	enum field { ENTRY_SIZE, SIZE, OFFSET, FLAGS, LINK };
	static const struct {
		unsigned int section;
		enum field field;
		uint64_t value;
		const char *error;
	} rows[] = {
		{ SYMTAB, ENTRY_SIZE, 16,
		  "file: section .symtab: not a table of 24-byte entries" },
		{ SYMTAB, ENTRY_SIZE, 0, "not a table of 24-byte entries" },
		{ SYMTAB, SIZE, 47, "not a table of 24-byte entries" },
		{ SYMTAB, SIZE, UINT64_MAX / 24 * 24, "section .symtab: 0xff" },
		{ SYMTAB, OFFSET, UINT64_MAX - 4, "outside of the file" },
		{ SYMTAB, FLAGS, SHF_COMPRESSED, "not a table of 24-byte entries" },
		{ SYMTAB, LINK, 0,
		  "file: section .symtab: section 0 is not a string table" },
		{ SYMTAB, LINK, SYMTAB, "section 4 is not a string table" },
		{ SYMTAB, LINK, 0xffffffff, "section 4294967295 is not a string table" },
		{ STRTAB, SIZE, UINT64_MAX, "section .strtab: 0xffffffffffffffff bytes" },
		{ STRTAB, OFFSET, UINT64_C(1) << 62, "section .strtab: " },
		{ EXTENDED, SIZE, 7,
		  "section .symtab_shndx: not a table of 4-byte entries" },
		{ EXTENDED, OFFSET, 1 << 30, "section .symtab_shndx: " },
	};
	struct elf_build build = { .type = ET_EXEC, .is_64bit = true };
	struct elf_build_table table;
	elf_build_symbols(&build, symbols, 1, &table);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct elf_build_section sections[6];
		fill_sections(&build, &table, sections);
		struct elf_build_section *section = &sections[rows[i].section - 1];
		switch (rows[i].field) {
		case ENTRY_SIZE:
			section->entry_size = rows[i].value;
			break;
		case SIZE:
			section->claimed_size = rows[i].value;
			break;
		case OFFSET:
			section->claimed_off = rows[i].value;
			break;
		case FLAGS:
			section->flags = rows[i].value;
			break;
		case LINK:
			section->link = (uint32_t)rows[i].value;
			break;
		}
		build.sections = sections;
		build.num_sections = ARRAY_SIZE(sections);
		elf_build_write(&build, "file");
		struct elf_file *file;
		struct elf_symtab symtab;
		assert_no_error(elf_file_open("file", &file));
		assert_error(elf_symtab_init(&symtab, file), BTFSMITH_BAD_DWARF,
			     rows[i].error);
		assert_null(symtab.functions);
		elf_symtab_deinit(&symtab);
		elf_file_close(file);
	}
	elf_build_table_deinit(&table);
}

// Names that begin or end outside of the strings, and ones too long to be true.
static void test_bad_names(void **state)
{
	(void)state;
	static char longest[ELF_SYMBOL_NAME_MAX + 1], too_long[ELF_SYMBOL_NAME_MAX + 2];
	memset(longest, 'x', sizeof(longest) - 1);
	memset(too_long, 'y', sizeof(too_long) - 1);
	const struct elf_build_symbol symbols[] = {
		FUNC("f", 1, TEXT), FUNC(longest, 2, TEXT), FUNC(too_long, 3, TEXT),
		FUNC("g", 4, TEXT), FUNC("end", 5, TEXT),
	};
	struct elf_build build = { .type = ET_EXEC, .is_64bit = true };
	struct elf_build_section sections[6];
	struct elf_build_table table;
	elf_build_symbols(&build, symbols, ARRAY_SIZE(symbols), &table);
	// The first one, and the last one's NUL.
	elf_build_store(&build, table.symbols + 24, 4, UINT32_MAX);
	table.strings_size--;
	fill_sections(&build, &table, sections);
	build.sections = sections;
	build.num_sections = ARRAY_SIZE(sections);
	struct elf_file *file;
	struct elf_symtab symtab;
	elf_build_write(&build, "file");
	assert_no_error(elf_file_open("file", &file));
	assert_no_error(elf_symtab_init(&symtab, file));
	assert_int_equal(symtab.num_functions, 2);
	assert_non_null(elf_symtab_find(&symtab, longest, strlen(longest)));
	assert_non_null(elf_symtab_find(&symtab, "g", 1));
	elf_symtab_deinit(&symtab);
	elf_file_close(file);

	// No NUL at all, and no strings.
	for (int i = 0; i < 2; i++) {
		sections[STRTAB - 1].data = i ? "" : "abc";
		sections[STRTAB - 1].size = i ? 0 : 3;
		elf_build_write(&build, "file");
		assert_no_error(elf_file_open("file", &file));
		assert_no_error(elf_symtab_init(&symtab, file));
		assert_int_equal(symtab.num_functions, 0);
		elf_symtab_deinit(&symtab);
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
		cmocka_unit_test(test_rules),     cmocka_unit_test(test_first_objects),
		cmocka_unit_test(test_many),      cmocka_unit_test(test_none),
		cmocka_unit_test(test_empty),     cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_bad_names),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
