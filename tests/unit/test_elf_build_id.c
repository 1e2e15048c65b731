// SPDX-License-Identifier: LGPL-2.1-or-later
/* Build IDs and debug links as linkers write them, and such as they cannot be. */
#include "elf_build_id.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"

#include <elf.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define BYTES(text) text, sizeof(text) - 1
#define GNU "GNU\0"
// Head of a note in big endian: sizes of the name and of what it says, type.
#define NOTE(name_size, size, type) "\0\0\0" name_size "\0\0\0" size "\0\0\0" type
#define LONGEST "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"

static const struct {
	const char *name;
	const char *data;
	size_t size;
	const char *want; // "": none
} notes[] = {
	{ "one", BYTES(NOTE("\4", "\3", "\3") GNU "\1\2\xff\0"), "0102ff" },
	{ "not padded in the end", BYTES(NOTE("\4", "\3", "\3") GNU "\1\2\xff"), "0102ff" },
	{ "second", BYTES(NOTE("\6", "\1", "\3") "Linux\0\0\0Q\0\0\0" NOTE("\4", "\1", "\1") GNU "Q\0\0\0"
			  NOTE("\4", "\2", "\3") GNU "\xab\xcd\0\0"), "abcd" },
	{ "longest", BYTES(NOTE("\4", "\100", "\3") GNU LONGEST),
	  "30313233343536373839616263646566303132333435363738396162636465663031323334353637"
	  "383961626364656630313233343536373839616263646566" },
	{ "too long", BYTES(NOTE("\4", "\101", "\3") GNU LONGEST "0\0\0\0"), "" },
	{ "empty", BYTES(NOTE("\4", "\0", "\3") GNU), "" },
	{ "other owner", BYTES(NOTE("\4", "\2", "\3") "GNT\0\1\2\0\0"), "" },
	{ "longer name", BYTES(NOTE("\5", "\2", "\3") "GNU\0\0\0\0\0\1\2\0\0"), "" },
	{ "other type", BYTES(NOTE("\4", "\2", "\5") GNU "\1\2\0\0"), "" },
	{ "cut in its head", BYTES("\0\0\0\4\0\0\0\2\0\0\0"), "" },
	{ "cut in its name", BYTES(NOTE("\4", "\2", "\3") "GNU"), "" },
	{ "cut", BYTES(NOTE("\4", "\3", "\3") GNU "\1\2"), "" },
	{ "largest name", BYTES("\377\377\377\377\0\0\0\2\0\0\0\3" GNU "\1\2\0\0"), "" },
	{ "largest", BYTES("\0\0\0\4\377\377\377\377\0\0\0\3" GNU "\1\2\0\0"), "" },
	{ "nothing", BYTES(""), "" },
};

static const struct {
	const char *name;
	const char *data;
	size_t size;
	const char *want; // NULL: none
} links[] = {
	{ "padded", BYTES("a.ko\0\0\0\0\x12\x34\x56\x78"), "a.ko" },
	{ "not padded", BYTES("abc\0\x12\x34\x56\x78"), "abc" },
	{ "more behind", BYTES("abc\0\x12\x34\x56\x78\1"), "abc" },
	{ "no name", BYTES("\0\0\0\0\x12\x34\x56\x78"), NULL },
	{ "no checksum", BYTES("abc\0"), NULL },
	{ "cut", BYTES("abc\0\x12\x34\x56"), NULL },
	{ "no end", BYTES("abcdefgh"), NULL },
	{ "nothing", BYTES(""), NULL },
};

// A file of 32 bits and big endian with that section, and one of other contents before it.
static struct elf_file *
make_file(const char *name, uint32_t type, const char *data, size_t size)
{
	const struct elf_build_section sections[] = {
		{ .name = ".note.empty", .type = SHT_NOTE, .align = 4 },
		{ .name = ".note.nobits", .type = SHT_NOBITS, .claimed_size = 100, .align = 4 },
		{ .name = name, .type = type, .align = 4, .data = data, .size = size },
	};
	const struct elf_build build = {
		.is_big_endian = true,
		.type = ET_REL,
		.machine = EM_PPC,
		.sections = sections,
		.num_sections = sizeof(sections) / sizeof(sections[0]),
	};
	struct elf_file *file;
	elf_build_write(&build, "file");
	assert_null(elf_file_open("file", &file));
	return file;
}

static void test_notes(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(notes) / sizeof(notes[0]); i++) {
		struct elf_file *file =
			make_file(".note", SHT_NOTE, notes[i].data, notes[i].size);
		struct elf_build_id id;
		print_message("%s\n", notes[i].name);
		assert_null(elf_build_id_read(file, &id));
		assert_string_equal(elf_build_id_text(&id).text, notes[i].want);
		assert_int_equal(id.size, strlen(notes[i].want) / 2);
		elf_file_close(file);
	}
}

static void test_not_a_note(void **state)
{
	struct elf_file *file =
		make_file(".note.gnu.build-id", SHT_PROGBITS, notes[0].data, notes[0].size);
	struct elf_build_id id;
	(void)state;
	assert_null(elf_build_id_read(file, &id));
	assert_int_equal(id.size, 0);
	elf_file_close(file);
}

static void test_links(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(links) / sizeof(links[0]); i++) {
		struct elf_file *file = make_file(".gnu_debuglink", SHT_PROGBITS,
						  links[i].data, links[i].size);
		struct elf_debug_link link;
		print_message("%s\n", links[i].name);
		assert_null(elf_debug_link_read(file, &link));
		if (links[i].want) {
			assert_non_null(link.name);
			assert_string_equal(link.name, links[i].want);
			assert_int_equal(link.crc, 0x12345678);
		} else {
			assert_null(link.name);
		}
		elf_file_close(file);
	}
}

static void test_same(void **state)
{
	struct elf_build_id a = { 2, { 1, 2 } }, b = { 2, { 1, 2 } }, c = { 3, { 1, 2 } },
			    d = { 2, { 1, 3 } };
	(void)state;
	assert_true(elf_build_id_is_same(&a, &b));
	assert_false(elf_build_id_is_same(&a, &c));
	assert_false(elf_build_id_is_same(&a, &d));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_notes),
		cmocka_unit_test(test_not_a_note),
		cmocka_unit_test(test_links),
		cmocka_unit_test(test_same),
	};
	workdir_enter();
	int result = cmocka_run_group_tests(tests, NULL, NULL);
	workdir_leave();
	return result;
}
