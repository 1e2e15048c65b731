// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where sections are: of linked files what the headers say, of others a layout of our
 * own.
 */
#include "elf_file.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "compiler.h"
#include "error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <elf.h>

#include <cmocka.h>

static void assert_no_error(struct btfsmith_error *err)
{
	if (err) {
		print_error("%s\n", btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		fail();
	}
}

static const struct elf_build_section sections[] = {
	{ .name = ".text",
	  .type = SHT_PROGBITS,
	  .flags = SHF_ALLOC | SHF_EXECINSTR,
	  .address = 0x7000,
	  .align = 16,
	  .data = "0123456",
	  .size = 7 },
	{ .name = ".empty", .type = SHT_PROGBITS, .flags = SHF_ALLOC, .address = 0x7007 },
	{ .name = ".debug_x", .type = SHT_PROGBITS, .align = 1, .data = "ab", .size = 2 },
	{ .name = ".bss",
	  .type = SHT_NOBITS,
	  .flags = SHF_ALLOC | SHF_WRITE,
	  .address = 0x9000,
	  .align = 0x40000,
	  .claimed_size = 0x2000 },
	{ .name = ".odd",
	  .type = SHT_PROGBITS,
	  .flags = SHF_ALLOC,
	  .address = 0x123,
	  .align = 0x9999,
	  .data = "x",
	  .size = 1 },
	{ .name = ".symtab",
	  .type = SHT_SYMTAB,
	  .link = 3,
	  .align = 8,
	  .entry_size = 24 },
};

static void test_places(void **state)
{
	(void)state;
	static const uint64_t addresses[][ARRAY_SIZE(sections) + 2] = {
		{ 0, 0x100000, 0x101000, 0, 0x140000, 0x143000, 0, 0 },
		{ 0, 0x7000, 0x7007, 0, 0x9000, 0x123, 0, 0 },
	};
	for (unsigned int i = 0; i < 16; i++) {
		const uint64_t *want = addresses[i & 1];
		struct elf_build build = {
			.type = i & 1 ? ET_EXEC : ET_REL,
			.is_64bit = i & 2,
			.is_big_endian = i & 4,
			.is_extended = i & 8,
			.machine = EM_PPC,
			.sections = sections,
			.num_sections = ARRAY_SIZE(sections),
		};
		elf_build_write(&build, "file");
		struct elf_file *file;
		assert_no_error(elf_file_open("file", &file));
		const struct elf_section_place *places;
		size_t num;
		elf_file_places(file, &places, &num);
		assert_int_equal(num, ARRAY_SIZE(sections) + 2);
		for (size_t k = 0; k < num; k++) {
			assert_int_equal(places[k].index, k);
			assert_int_equal(places[k].address, want[k]);
			assert_int_equal(elf_file_section_address(file, (uint32_t)k),
					 want[k]);
		}
		assert_string_equal(places[0].name, "");
		assert_int_equal(places[0].type, SHT_NULL);
		for (size_t k = 1; k + 1 < num; k++) {
			const struct elf_build_section *section = &sections[k - 1];
			assert_string_equal(places[k].name, section->name);
			assert_int_equal(places[k].type, section->type);
			assert_int_equal(places[k].flags, section->flags);
			assert_int_equal(places[k].link, section->link);
			assert_int_equal(places[k].entry_size, section->entry_size);
			assert_int_equal(places[k].size, section->claimed_size
								 ? section->claimed_size
								 : section->size);
		}
		assert_int_equal(elf_file_section_address(file, (uint32_t)num), 0);
		assert_int_equal(elf_file_section_address(file, UINT32_MAX), 0);
		elf_file_close(file);
	}
}

static void test_room(void **state)
{
	(void)state;
	// Two sections without contents in a file that is not linked.
	static const struct {
		bool is_64bit;
		uint64_t align, size[2];
		const char *error;
	} rows[] = {
		{ false, 1, { 0xffefefff, 0 }, NULL },
		{ false,
		  1,
		  { 0xffeff000, 0 },
		  "file: section .second: 0x0 bytes: the sections "
		  "are larger than the address space" },
		{ false,
		  1,
		  { 0xfff00000, 0 },
		  "file: section .first: 0xfff00000 bytes: the" },
		{ false,
		  1,
		  { 0xffffffff, 0xffffffff },
		  "file: section .first: 0xffffffff" },
		{ false, 0x80000000, { 1, 1 }, "file: section .second: 0x1 bytes" },
		{ false, 0x40000000, { 1, 1 }, NULL },
		{ true, 1, { 0xffffffff, 0xffffffff }, NULL },
		{ true,
		  1,
		  { UINT64_MAX, 0 },
		  "file: section .first: 0xffffffffffffffff bytes" },
		{ true,
		  1,
		  { UINT64_C(1) << 63, UINT64_C(1) << 63 },
		  "file: section .second: 0x8" },
		{ true, UINT64_C(1) << 63, { 1, 1 }, "file: section .second: 0x1 bytes" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct elf_build_section two[2] = {
			{ .name = ".first", .type = SHT_NOBITS, .flags = SHF_ALLOC },
			{ .name = ".second", .type = SHT_NOBITS, .flags = SHF_ALLOC },
		};
		for (size_t k = 0; k < 2; k++) {
			two[k].claimed_size = rows[i].size[k];
			two[k].align = rows[i].align;
		}
		struct elf_build build = {
			.type = ET_REL,
			.is_64bit = rows[i].is_64bit,
			.sections = two,
			.num_sections = 2,
		};
		elf_build_write(&build, "file");
		struct elf_file *file = NULL;
		struct btfsmith_error *err = elf_file_open("file", &file);
		if (!rows[i].error) {
			assert_no_error(err);
			uint64_t second = elf_file_section_address(file, 2);
			assert_true(second >
				    elf_file_section_address(file, 1) + rows[i].size[0]);
			assert_true(rows[i].is_64bit ||
				    second + rows[i].size[1] <= UINT32_MAX);
		} else {
			assert_non_null(err);
			if (!strstr(btfsmith_error_message(err), rows[i].error))
				print_error("got \"%s\"\n", btfsmith_error_message(err));
			assert_non_null(
				strstr(btfsmith_error_message(err), rows[i].error));
			assert_int_equal(btfsmith_error_code(err), BTFSMITH_LIMIT);
			btfsmith_error_destroy(err);
		}
		elf_file_close(file);
	}
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
		cmocka_unit_test(test_places),
		cmocka_unit_test(test_room),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
