// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Opening ELF files and reading sections, plain and compressed; what is no ELF file; damaged
 * sections.
 */
#include "elf_file.h"

#include "../support/workdir.h"
#include "elf_bytes.h"
#include "error.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <gelf.h>

#include <cmocka.h>

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
	assert_null(strchr(btfsmith_error_message(err), '\n'));
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
}

static void test_not_elf(void **state)
{
	(void)state;
	static const struct {
		const char *command; // makes "file"
		enum btfsmith_code code;
		const char *message;
	} rows[] = {
		{ ":", BTFSMITH_IO, "file: open: No such file or directory" },
		{ "mkdir file", BTFSMITH_IO, "file: open: Is a directory" },
		{ "mkfifo file", BTFSMITH_IO, "file: not a regular file" },
		{ "ln -s /dev/null file", BTFSMITH_IO, "file: not a regular file" },
		{ ": >file", BTFSMITH_NOT_ELF, "file: not an ELF file: it is empty" },
		{ "printf x >file", BTFSMITH_NOT_ELF, "file: not an ELF file" },
		{ "printf '\\237\\353\\1' >file", BTFSMITH_NOT_ELF,
		  "file: not an ELF file but raw BTF, which has no DWARF" },
		{ "printf '\\353\\237\\1' >file", BTFSMITH_NOT_ELF,
		  "file: not an ELF file but raw BTF, which has no DWARF" },
		{ "echo 'a text' >file", BTFSMITH_NOT_ELF, "file: not an ELF file" },
		{ "printf '\\177ELF' >file", BTFSMITH_NOT_ELF, "file: ELF header: " },
		{ "printf '\\177ELF\\002\\001\\001' >file", BTFSMITH_NOT_ELF,
		  "file: ELF header: " },
		{ "printf '\\177ELF\\007\\001\\001%s' "
		  "0123456789012345678901234567890123456789 "
		  ">file",
		  BTFSMITH_NOT_ELF, "file: ELF header: " },
		{ "printf '!<arch>\\n' >file", BTFSMITH_NOT_ELF,
		  "file: not an ELF file but an archive of such" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		assert_true(run_loudly("rm -rf file; %s", rows[i].command));
		struct elf_file *file = NULL;
		assert_error(elf_file_open("file", &file), rows[i].code, rows[i].message);
		assert_null(file);
	}
	if (geteuid() == 0)
		return;
	assert_true(run_loudly("rm -rf file; echo >file; chmod 0 file"));
	struct elf_file *file;
	assert_error(elf_file_open("file", &file), BTFSMITH_IO,
		     "file: open: Permission denied");
}

static void test_facts(void **state)
{
	(void)state;
	static const struct {
		const char *tool;
		const char *options;
		unsigned int machine;
		bool is_64bit;
		bool is_big_endian;
	} rows[] = {
		{ "clang", "--target=x86_64", EM_X86_64, true, false },
		{ "clang", "--target=i386", EM_386, false, false },
		{ "clang", "--target=powerpc", EM_PPC, false, true },
		{ "s390x-linux-gnu-gcc", "", EM_S390, true, true },
		{ "aarch64-linux-gnu-gcc", "", EM_AARCH64, true, false },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!have_tool(rows[i].tool) ||
		    !run("%s %s -g -c in.c -o facts.o", rows[i].tool, rows[i].options))
			continue;
		struct elf_file *file;
		assert_no_error(elf_file_open("facts.o", &file));
		assert_string_equal(elf_file_path(file), "facts.o");
		assert_int_equal(elf_file_machine(file), rows[i].machine);
		assert_int_equal(elf_file_type(file), ET_REL);
		assert_int_equal(elf_file_is_64bit(file), rows[i].is_64bit);
		assert_int_equal(elf_file_is_big_endian(file), rows[i].is_big_endian);
		elf_file_close(file);
	}
	elf_file_close(NULL);
}

static void get_section(const char *path, const char *name, struct elf_file **file,
			struct elf_section *ret)
{
	bool found = false;
	assert_no_error(elf_file_open(path, file));
	assert_no_error(elf_file_section(*file, name, ret, &found));
	assert_true(found);
}

static void test_compressed(void **state)
{
	(void)state;
	static const struct {
		const char *option;
		const char *raw_name;
	} rows[] = {
		{ "zlib", ".debug_info" },
		{ "zlib-gnu", ".zdebug_info" },
		{ "zlib-gabi", ".debug_info" },
	};
	if (!have_tool("gcc") || !have_tool("objcopy") ||
	    !run("gcc -g3 -shared -fPIC in.c -o plain"))
		skip();
	struct elf_file *plain;
	struct elf_section want;
	get_section("plain", ".debug_info", &plain, &want);
	assert_true(want.is_mapped);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!run("objcopy --compress-debug-sections=%s plain packed && "
			 "readelf -SW packed | grep -Fw %s",
			 rows[i].option, rows[i].raw_name)) {
			printf("skipped: no %s\n", rows[i].option);
			continue;
		}
		struct elf_file *file;
		struct elf_section section;
		get_section("packed", ".debug_info", &file, &section);
		assert_int_equal(section.size, want.size);
		assert_memory_equal(section.data, want.data, want.size);
		struct elf_section again;
		bool found;
		assert_no_error(elf_file_section(file, ".debug_info", &again, &found));
		assert_ptr_equal(section.data, again.data);
		// Not in the file as such: where the section has it anyway.
		const unsigned char *bytes;
		assert_no_error(elf_file_read(&section, "packed", 1, section.size - 1, NULL,
					      &bytes));
		assert_ptr_equal(bytes, section.data + 1);
		elf_file_close(file);
	}
	elf_file_close(plain);
}

static void test_absent_and_nobits(void **state)
{
	(void)state;
	if (!have_tool("gcc") || !have_tool("objcopy") ||
	    !run("gcc -g -shared -fPIC in.c -o plain && "
		 "objcopy --only-keep-debug plain debug"))
		skip();
	struct elf_file *file;
	assert_no_error(elf_file_open("debug", &file));
	struct elf_section section = { .size = 77 };
	static const char *const names[] = { ".text", ".debug_nothing", "", ".debug" };
	for (size_t i = 0; i < ARRAY_SIZE(names); i++) {
		bool found = true;
		// "" is the name of section 0, which is none.
		assert_no_error(elf_file_section(file, names[i], &section, &found));
		assert_false(found);
		assert_int_equal(section.size, 77);
	}
	elf_file_close(file);
}

// Type units are further .debug_info sections, in groups, before or behind the one wanted.
static void test_section_groups(void **state)
{
	(void)state;
	if (!have_tool("gcc") ||
	    !run("gcc -g -gdwarf-5 -fdebug-types-section -c in.c -o types.o && "
		 "test $(readelf -SW types.o | grep -c ' \\.debug_info ') -gt 1"))
		skip();
	struct elf_file *file;
	struct elf_section section;
	get_section("types.o", ".debug_info", &file, &section);
	assert_true(section.size > 12);
	// DW_UT_compile
	assert_int_equal(section.data[6], 1);
	elf_file_close(file);
}

static uint32_t load32(const unsigned char *data)
{
	uint32_t value;
	memcpy(&value, data, sizeof(value));
	return value;
}

// All of them as one: the compile unit, then a type unit for each of the other sections.
static void test_all_sections(void **state)
{
	(void)state;
	if (!have_tool("gcc") || !have_tool("ld") ||
	    !run("gcc -g -gdwarf-5 -fdebug-types-section -c in.c -o types.o && "
		 "test $(readelf -SW types.o | grep -c ' \\.debug_info ') -eq 3 && "
		 "sed 's/struct s/struct t/g; s/int f/int g/' in.c >other.c && "
		 "gcc -g -gdwarf-5 -c other.c -o other.o && "
		 "ld -r --unique=.debug_info types.o other.o -o several.o"))
		skip();
	struct elf_file *file;
	struct elf_section section;
	bool found;
	assert_no_error(elf_file_open("types.o", &file));
	assert_no_error(elf_file_all_sections(file, ".debug_info", &section, &found));
	assert_true(found);
	size_t at = 0, num = 0;
	for (; at + 12 < section.size; num++) {
		// DW_UT_compile, then DW_UT_type; offsets of abbreviations are relocated.
		assert_int_equal(section.data[at + 6], num ? 2 : 1);
		assert_int_equal(load32(section.data + at + 8), 0);
		at += 4 + load32(section.data + at);
	}
	assert_int_equal(at, section.size);
	assert_int_equal(num, 3);

	struct elf_section again;
	assert_no_error(elf_file_all_sections(file, ".debug_info", &again, &found));
	assert_int_equal(again.size, section.size);
	assert_memory_equal(again.data, section.data, section.size);
	assert_no_error(elf_file_all_sections(file, ".debug_types", &again, &found));
	assert_false(found);
	elf_file_close(file);

	assert_no_error(elf_file_open("several.o", &file));
	assert_error(elf_file_all_sections(file, ".debug_info", &section, &found),
		     BTFSMITH_UNSUPPORTED,
		     "several.o: section .debug_info: there are several, outside of "
		     "groups");
	elf_file_close(file);
}

static void test_read(void **state)
{
	(void)state;
	enum { SIZE = 100000 };
	if (!have_tool("gcc") || !have_tool("objcopy"))
		skip();
	unsigned char *bytes = malloc(SIZE);
	assert_non_null(bytes);
	for (size_t i = 0; i < SIZE; i++)
		bytes[i] = (unsigned char)(i * 7 + i / 256);
	write_whole_file("bytes", bytes, SIZE);
	if (!run("gcc -shared -fPIC in.c -o plain && "
		 "objcopy --add-section .debug_info=bytes plain big"))
		skip();
	struct elf_file *file;
	struct elf_section section;
	get_section("big", ".debug_info", &file, &section);
	assert_int_equal(section.size, SIZE);
	static const struct {
		uint64_t offset;
		size_t size;
		bool is_inside;
	} rows[] = {
		{ 0, SIZE, true },	  { 1, 5, true },	      { 4095, 8193, true },
		{ SIZE, 0, true },	  { SIZE - 1, 1, true },      { SIZE / 2, SIZE / 2, true },
		{ SIZE, 1, false },	  { SIZE + 1, 0, false },     { SIZE - 1, 2, false },
		{ 5000, SIZE_MAX, false }, { UINT64_MAX, 1, false },
	};
	unsigned char *buffer = malloc(SIZE);
	assert_non_null(buffer);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const unsigned char *got = NULL;
		struct btfsmith_error *err = elf_file_read(
			&section, "big", rows[i].offset, rows[i].size, buffer, &got);
		assert_int_equal(btfsmith_error_code(err),
				 rows[i].is_inside ? BTFSMITH_OK : BTFSMITH_IO);
		if (rows[i].is_inside)
			assert_memory_equal(got, bytes + rows[i].offset, rows[i].size);
		btfsmith_error_destroy(err);
	}
	// A file that is cut while it is open is an error, not a signal.
	assert_int_equal(truncate("big", 100), 0);
	const unsigned char *got = NULL;
	struct btfsmith_error *err = elf_file_read(&section, "big", 0, SIZE, buffer, &got);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
	btfsmith_error_destroy(err);
	free(buffer);
	elf_file_close(file);
	free(bytes);
}

static void test_damaged_sections(void **state)
{
	(void)state;
	enum field { OFFSET, SIZE, CH_TYPE, CH_SIZE, STREAM };
	static const struct {
		enum field field;
		uint64_t value;
		enum btfsmith_code code;
		const char *message;
	} rows[] = {
		{ OFFSET, UINT64_MAX, BTFSMITH_BAD_DWARF,
		  "at 0xffffffffffffffff: outside of the file (truncated?)" },
		{ SIZE, UINT64_MAX, BTFSMITH_BAD_DWARF,
		  "bad: section .debug_info: 0xffffffffffffffff bytes at 0x" },
		{ SIZE, 5, BTFSMITH_BAD_DWARF,
		  "bad: section .debug_info: compression header" },
		{ CH_TYPE, 99, BTFSMITH_UNSUPPORTED,
		  "section .debug_info: decompression (type 99, an unknown method)" },
		{ CH_SIZE, UINT64_C(1) << 50, BTFSMITH_BAD_DWARF,
		  "section .debug_info: decompression (type 1, zlib)" },
		{ CH_SIZE, 1, BTFSMITH_BAD_DWARF,
		  "section .debug_info: decompression (type 1, zlib)" },
		{ STREAM, UINT64_MAX, BTFSMITH_BAD_DWARF,
		  "section .debug_info: decompression (type 1, zlib)" },
	};
	if (!have_tool("gcc") || !run("gcc -g3 -gz=zlib -shared -fPIC in.c -o good"))
		skip();
	elf_version(EV_CURRENT);
	int fd = open("good", O_RDONLY | O_CLOEXEC);
	Elf *elf = elf_begin(fd, ELF_C_READ, NULL);
	GElf_Ehdr ehdr;
	GElf_Shdr shdr = { 0 };
	assert_non_null(gelf_getehdr(elf, &ehdr));
	size_t index = 0;
	for (Elf_Scn *scn = NULL; !index && (scn = elf_nextscn(elf, scn));) {
		assert_non_null(gelf_getshdr(scn, &shdr));
		if (strcmp(elf_strptr(elf, ehdr.e_shstrndx, shdr.sh_name),
			   ".debug_info") == 0)
			index = elf_ndxscn(scn);
	}
	elf_end(elf);
	close(fd);
	if (!index || ehdr.e_ident[EI_CLASS] != ELFCLASS64 ||
	    !(shdr.sh_flags & SHF_COMPRESSED))
		skip();
	bool be = ehdr.e_ident[EI_DATA] == ELFDATA2MSB;
	size_t at = ehdr.e_shoff + index * sizeof(Elf64_Shdr);
	size_t size;
	unsigned char *good = read_whole_file("good", &size);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		unsigned char *bad = malloc(size);
		assert_non_null(bad);
		memcpy(bad, good, size);
		uint64_t value = rows[i].value;
		switch (rows[i].field) {
		case OFFSET:
			store_u64(bad + at + offsetof(Elf64_Shdr, sh_offset), value, be);
			break;
		case SIZE:
			store_u64(bad + at + offsetof(Elf64_Shdr, sh_size), value, be);
			break;
		case CH_TYPE:
			store_u32(bad + shdr.sh_offset, (uint32_t)value, be);
			break;
		case CH_SIZE:
			store_u64(bad + shdr.sh_offset + 8, value, be);
			break;
		case STREAM:
			store_u64(bad + shdr.sh_offset + sizeof(Elf64_Chdr), value, be);
			break;
		}
		write_whole_file("bad", bad, size);
		free(bad);
		struct elf_file *file;
		assert_no_error(elf_file_open("bad", &file));
		struct elf_section section;
		bool found;
		for (int k = 0; k < 2; k++)
			assert_error(elf_file_section(file, ".debug_info", &section,
						      &found),
				     rows[i].code, rows[i].message);
		elf_file_close(file);
	}
	free(good);
}

static void test_truncated(void **state)
{
	(void)state;
	if (!have_tool("gcc") || !run("gcc -g -shared -fPIC in.c -o good"))
		skip();
	size_t size;
	unsigned char *good = read_whole_file("good", &size);
	for (size_t cut = 1; cut < size; cut += cut < 128 ? 1 : 501) {
		write_whole_file("bad", good, cut);
		struct elf_file *file;
		struct btfsmith_error *err = elf_file_open("bad", &file);
		assert_error(err, BTFSMITH_NOT_ELF, "bad: ");
	}
	free(good);
}

static int setup(void **state)
{
	(void)state;
	static const char source[] =
		"struct s { int a; const char *b; struct s *next; };\n"
		"enum e { A, B, C };\n"
		"int f(struct s *p, enum e e) { return p->a + e; }\n";
	workdir_enter();
	write_whole_file("in.c", source, strlen(source));
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
		cmocka_unit_test(test_not_elf),
		cmocka_unit_test(test_facts),
		cmocka_unit_test(test_compressed),
		cmocka_unit_test(test_absent_and_nobits),
		cmocka_unit_test(test_section_groups),
		cmocka_unit_test(test_all_sections),
		cmocka_unit_test(test_read),
		cmocka_unit_test(test_damaged_sections),
		cmocka_unit_test(test_truncated),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
