// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Adding and replacing sections of files that compilers and linkers of this machine make:
 * nothing else in the file may change, and other tools must take the result.
 */
#include "elf_write.h"

#include "../support/workdir.h"
#include "elf_bytes.h"
#include "elf_file.h"
#include "error.h"

#include <errno.h>
#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
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
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
}

// Contents of @p size bytes that no tool takes for anything.
static const unsigned char *pattern(size_t size)
{
	static unsigned char bytes[400000];
	assert_true(size <= sizeof(bytes));
	if (!bytes[0]) {
		for (size_t i = 0; i < sizeof(bytes); i++)
			bytes[i] = (unsigned char)(1 + i % 251);
	}
	return bytes;
}

static struct btfsmith_error *write_btf(const char *in, const char *out, size_t size)
{
	struct elf_new_section section = { ".BTF", pattern(size), size };
	return elf_write_sections(in, out, &section, 1);
}

static off_t file_size(const char *path)
{
	struct stat st;
	assert_int_equal(stat(path, &st), 0);
	return st.st_size;
}

static void assert_btf_is(const char *path, const char *name, size_t size)
{
	struct elf_file *file;
	assert_no_error(elf_file_open(path, &file));
	struct elf_section section;
	bool found;
	assert_no_error(elf_file_section(file, name, &section, &found));
	assert_true(found);
	assert_int_equal(section.size, size);
	assert_memory_equal(section.data, pattern(size), size);
	elf_file_close(file);
}

static void assert_no_temp_files(void)
{
	assert_true(run_loudly("! ls -A . | grep '^\\.btfsmith-'"));
}

struct elf_view {
	int fd;
	Elf *elf;
	size_t num_sections;
	size_t names_index;
	GElf_Ehdr ehdr;
};

static void view_open(struct elf_view *view, const char *path)
{
	elf_version(EV_CURRENT);
	view->fd = open(path, O_RDONLY | O_CLOEXEC);
	view->elf = elf_begin(view->fd, ELF_C_READ, NULL);
	assert_non_null(view->elf);
	assert_non_null(gelf_getehdr(view->elf, &view->ehdr));
	assert_int_equal(elf_getshdrnum(view->elf, &view->num_sections), 0);
	assert_int_equal(elf_getshdrstrndx(view->elf, &view->names_index), 0);
}

static void view_close(struct elf_view *view)
{
	elf_end(view->elf);
	close(view->fd);
}

static const char *
section_name(const struct elf_view *view, size_t index, GElf_Shdr *shdr)
{
	Elf_Scn *scn = elf_getscn(view->elf, index);
	assert_non_null(gelf_getshdr(scn, shdr));
	const char *name = elf_strptr(view->elf, view->names_index, shdr->sh_name);
	assert_non_null(name);
	return name;
}

static off_t names_size(const char *path)
{
	struct elf_view view;
	view_open(&view, path);
	GElf_Shdr shdr;
	section_name(&view, view.names_index, &shdr);
	view_close(&view);
	return (off_t)shdr.sh_size;
}

// All sections of @p before are in @p after under the same index, and the same but for @p
// except and the place of the name table.
static void assert_rest_is_same(const char *before, const char *after, const char *except)
{
	struct elf_view a;
	struct elf_view b;
	view_open(&a, before);
	view_open(&b, after);
	assert_true(b.num_sections >= a.num_sections);
	assert_int_equal(a.names_index, b.names_index);
	assert_int_equal(a.ehdr.e_phoff, b.ehdr.e_phoff);
	assert_int_equal(a.ehdr.e_phnum, b.ehdr.e_phnum);
	assert_int_equal(a.ehdr.e_entry, b.ehdr.e_entry);
	assert_int_equal(a.ehdr.e_flags, b.ehdr.e_flags);
	for (size_t i = 1; i < a.num_sections; i++) {
		GElf_Shdr x;
		GElf_Shdr y;
		const char *name = section_name(&a, i, &x);
		assert_string_equal(name, section_name(&b, i, &y));
		if (strcmp(name, except) == 0)
			continue;
		if (i == a.names_index) {
			x.sh_offset = y.sh_offset;
			assert_true(y.sh_size >= x.sh_size);
			x.sh_size = y.sh_size;
			assert_memory_equal(&x, &y, sizeof(x));
			continue;
		}
		assert_memory_equal(&x, &y, sizeof(x));
		Elf_Data *p = elf_rawdata(elf_getscn(a.elf, i), NULL);
		Elf_Data *q = elf_rawdata(elf_getscn(b.elf, i), NULL);
		assert_int_equal(p->d_size, q->d_size);
		if (x.sh_type != SHT_NOBITS && p->d_size)
			assert_memory_equal(p->d_buf, q->d_buf, p->d_size);
	}
	view_close(&a);
	view_close(&b);
}

static const char source[] =
	"#include <stddef.h>\n"
	"struct point { int x, y; };\n"
	"static int zeros[100];\n"
	"int sum(struct point *p) { return p->x + p->y + zeros[p->x]; }\n"
	"__attribute__((weak, section(\".text.group\"))) int twice(int i) { return 2 * "
	"i; }\n"
	"#ifdef MAIN\n"
	"int main(void)\n"
	"{\n"
	"	struct point p = { 20, 22 };\n"
	"	return twice(sum(&p)) == 84 ? 0 : 1;\n"
	"}\n"
	"#endif\n";

static const struct input {
	const char *name;
	const char *tool;
	const char *make; // makes NAME
	const char *use;  // exit status 0: still good; NULL: cannot be tried here
} inputs[] = {
	{ "program", "gcc", "gcc -g -DMAIN in.c -o program", "./program" },
	{ "static", "gcc", "gcc -g -static -DMAIN in.c -o static", "./static" },
	{ "shared.so", "gcc",
	  "gcc -g -fPIC -shared in.c -o shared.so &&"
	  "echo 'struct point { int x, y; }; int sum(struct point *);"
	  "int main(void) { struct point p = { 1, 2 }; return sum(&p) - 3; }' >user.c",
	  "gcc user.c ./shared.so -o user && ./user" },
	{ "object.o", "gcc", "gcc -g -ffunction-sections -DMAIN -c in.c -o object.o",
	  "ld -r object.o -o again.o && gcc object.o -o linked && ./linked &&"
	  "gcc again.o -o linked && ./linked" },
	{ "module.o", "gcc",
	  "gcc -g -c in.c -o part.o && gcc -g -DMAIN -Dsum=sum2 -Dtwice=twice2 -c in.c "
	  "-o "
	  "part2.o && ld -r part.o part2.o -o module.o",
	  "gcc module.o -o linked && ./linked" },
	{ "clang.o", "clang", "clang -g -DMAIN -c in.c -o clang.o",
	  "gcc clang.o -o linked && ./linked" },
	{ "lld", "ld.lld", "clang -fuse-ld=lld -g -DMAIN in.c -o lld", "./lld" },
	{ "object32.o", "gcc", "gcc -m32 -g -ffreestanding -c in.c -o object32.o",
	  "ld -m elf_i386 -r object32.o -o again.o" },
	{ "s390x.o", "s390x-linux-gnu-gcc",
	  "s390x-linux-gnu-gcc -g -ffreestanding -c in.c -o s390x.o",
	  "s390x-linux-gnu-ld -r s390x.o -o again.o" },
	{ "aarch64.o", "aarch64-linux-gnu-gcc",
	  "aarch64-linux-gnu-gcc -g -ffreestanding -c in.c -o aarch64.o",
	  "aarch64-linux-gnu-ld -r aarch64.o -o again.o" },
	{ "ppc32.o", "clang",
	  "clang --target=powerpc -g -ffreestanding -c in.c -o ppc32.o", NULL },
	{ "debug", "objcopy",
	  "gcc -g -DMAIN in.c -o p && objcopy --only-keep-debug p debug", NULL },
};

static bool make_input(const struct input *input)
{
	if (!have_tool(input->tool))
		return false;
	if (run("%s", input->make))
		return true;
	printf("skipped: cannot make %s\n", input->name);
	return false;
}

static void test_add(void **state)
{
	(void)state;
	int num_run = 0;
	for (size_t i = 0; i < ARRAY_SIZE(inputs); i++) {
		const struct input *input = &inputs[i];
		if (!make_input(input))
			continue;
		num_run++;
		assert_true(run_loudly("cp %s before", input->name));
		assert_no_error(write_btf("before", input->name, 1001));
		assert_btf_is(input->name, ".BTF", 1001);
		assert_rest_is_same("before", input->name, ".BTF");
		// One header, the name, padding; and where the linker put something behind the
		// name table (lld does) the old one stays as a hole.
		off_t grown = file_size(input->name) - file_size("before");
		off_t most = 1001 + 64 + 5 + 4 + 8 + names_size("before");
		if (grown < 1001 || grown >= most)
			print_error("%s grew by %lld\n", input->name, (long long)grown);
		assert_in_range(grown, 1001, most - 1);
		// Under one name, for the same complaints (there are some about debug files).
		assert_true(run_loudly("cp before x && readelf -aW x >out 2>err1;"
				       "cp %s x && readelf -aW x >out 2>err2;"
				       "cmp err1 err2",
				       input->name));
		if (input->use && !run_loudly("%s", input->use))
			fail_msg("%s is damaged", input->name);
	}
	assert_no_temp_files();
	if (!num_run)
		skip();
}

// After any sequence of sizes the file is as long as if only the last one had been written.
static void test_replace_does_not_grow(void **state)
{
	(void)state;
	static const size_t sizes[] = { 1000, 1000, 10,     300000, 1,    999, 300000,
					4,    17,   300000, 3,      1000, 0,   1000 };
	for (size_t i = 0; i < ARRAY_SIZE(inputs); i++) {
		const struct input *input = &inputs[i];
		if (!make_input(input))
			continue;
		assert_true(run_loudly("cp %s before", input->name));
		assert_no_error(write_btf("before", "once", 1000));
		for (size_t k = 0; k < ARRAY_SIZE(sizes); k++) {
			assert_no_error(write_btf(input->name, input->name, sizes[k]));
			assert_btf_is(input->name, ".BTF", sizes[k]);
			assert_rest_is_same("before", input->name, ".BTF");
		}
		assert_int_equal(file_size(input->name), file_size("once"));
		assert_true(run_loudly("cmp once %s", input->name));
		if (input->use)
			assert_true(run_loudly("%s", input->use));
	}
}

static void test_two_sections(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	struct elf_new_section sections[] = {
		{ ".BTF", pattern(1003), 1003 },
		{ ".BTF.base", pattern(77), 77 },
	};
	for (int i = 0; i < 3; i++) {
		assert_no_error(elf_write_sections("program", "program", sections, 2));
		assert_btf_is("program", ".BTF", 1003);
		assert_btf_is("program", ".BTF.base", 77);
		// One of them alone, so that the other is in the way.
		assert_no_error(write_btf("program", "program", 2000));
		assert_btf_is("program", ".BTF", 2000);
		assert_btf_is("program", ".BTF.base", 77);
		assert_true(run_loudly("./program"));
	}
	assert_no_error(elf_write_sections("program", "program", sections, 2));
	off_t size = file_size("program");
	assert_no_error(elf_write_sections("program", "program", sections, 2));
	assert_int_equal(size, file_size("program"));
}

static void test_other_tools(void **state)
{
	(void)state;
	static const struct {
		const char *tool;
		const char *command;
		bool keeps_btf;
	} rows[] = {
		{ "strip", "strip -g result -o out && ./out", true },
		{ "strip",
		  "strip --remove-section=.nothing --strip-all result -o out && ./out",
		  false },
		{ "objcopy", "objcopy result out && ./out", true },
		{ "objcopy", "objcopy --only-section=.BTF result out", true },
		{ "objcopy", "objcopy --remove-section=.comment result out && ./out",
		  true },
		{ "objcopy", "objcopy --compress-debug-sections result out && ./out",
		  true },
		{ "llvm-strip", "llvm-strip -g result -o out && ./out", true },
		{ "llvm-objcopy", "llvm-objcopy result out && ./out", true },
		{ "llvm-objcopy", "llvm-objcopy --only-section=.BTF result out", true },
		{ "llvm-objcopy",
		  "llvm-objcopy --dump-section .BTF=raw result out && cmp raw want",
		  true },
	};
	if (!make_input(&inputs[0]))
		skip();
	assert_no_error(write_btf("program", "result", 1234));
	write_whole_file("want", pattern(1234), 1234);
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!have_tool(rows[i].tool))
			continue;
		assert_true(run_loudly("%s", rows[i].command));
		if (rows[i].keeps_btf)
			assert_btf_is("out", ".BTF", 1234);
	}
}

// The section is @p room bytes, begins with the pattern of @p size bytes and else is zeros.
static void assert_btf_in_room(const char *path, size_t size, size_t room)
{
	struct elf_file *file;
	assert_no_error(elf_file_open(path, &file));
	struct elf_section section;
	bool found;
	assert_no_error(elf_file_section(file, ".BTF", &section, &found));
	assert_true(found);
	assert_int_equal(section.size, room);
	assert_memory_equal(section.data, pattern(size), size);
	for (size_t i = size; i < room; i++)
		assert_int_equal(((const unsigned char *)section.data)[i], 0);
	elf_file_close(file);
}

static void assert_room(const char *path, const char *name, bool is_fixed, uint64_t room)
{
	uint64_t got_room = 7;
	bool got_fixed = !is_fixed;
	assert_no_error(elf_write_room(path, name, &got_room, &got_fixed));
	assert_int_equal(got_fixed, is_fixed);
	assert_int_equal(got_room, room);
}

// A linker script gave .BTF a place in memory, as for a kernel.
static void test_allocated(void **state)
{
	(void)state;
	if (!have_tool("gcc"))
		skip();
	assert_true(run_loudly(
		"echo '.section .BTF, \"a\"; .fill 500, 1, 0x55;"
		".section .note.GNU-stack' >btf.S &&"
		"gcc -g -DMAIN in.c btf.S -o allocated && cp allocated before"));
	assert_room("before", ".BTF", true, 500);
	assert_room("before", ".BTF.base", false, 0);
	assert_room("before", ".comment", false, 0);
	// Not even the section header changes: symbols for start and end do not, either.
	assert_no_error(write_btf("before", "allocated", 300));
	assert_btf_in_room("allocated", 300, 500);
	assert_rest_is_same("before", "allocated", ".BTF");
	assert_true(run_loudly("readelf -SW before >headers &&"
			       "readelf -SW allocated | cmp - headers"));
	assert_int_equal(file_size("before"), file_size("allocated"));
	assert_true(run_loudly("./allocated"));
	// No room was lost.
	assert_no_error(write_btf("allocated", "allocated", 0));
	assert_btf_in_room("allocated", 0, 500);
	assert_room("allocated", ".BTF", true, 500);
	assert_no_error(write_btf("allocated", "allocated", 499));
	assert_btf_in_room("allocated", 499, 500);
	assert_no_error(write_btf("allocated", "allocated", 500));
	assert_btf_in_room("allocated", 500, 500);
	assert_true(run_loudly("./allocated"));

	assert_error(write_btf("before", "refused", 501), BTFSMITH_UNSUPPORTED,
		     "before: section .BTF: it is loaded into memory and has room for "
		     "500 "
		     "bytes, needed are 501: link again with .BTF of at least that size");
	assert_int_equal(access("refused", F_OK), -1);

	// Not yet linked: it may move.
	assert_true(run_loudly("gcc -c btf.S -o btf.o && cp btf.o before"));
	assert_room("btf.o", ".BTF", false, 0);
	assert_no_error(write_btf("btf.o", "btf.o", 5000));
	assert_btf_is("btf.o", ".BTF", 5000);
	assert_rest_is_same("before", "btf.o", ".BTF");
	assert_true(run_loudly("gcc -g -DMAIN in.c btf.o -o linked && ./linked"));
	assert_btf_is("linked", ".BTF", 5000);
}

// 0xff00 sections and more do not fit the ELF header's counters.
static void test_many_sections(void **state)
{
	(void)state;
	static const unsigned int counts[] = { 0xfeff - 8, 0xfeff - 7, 0xfeff - 6,
					       0x10200 };
	if (!have_tool("as") || !have_tool("awk"))
		skip();
	for (size_t i = 0; i < ARRAY_SIZE(counts); i++) {
		if (!run("awk 'BEGIN { for (i = 0; i < %u; i++)"
			 "printf \".section .s%%d,\\\"a\\\"\\n.globl g%%d\\ng%%d: .byte "
			 "1\\n\","
			 "i, i, i }' >many.s && as many.s -o before",
			 counts[i]))
			skip();
		assert_no_error(write_btf("before", "many.o", 100));
		struct elf_view a;
		struct elf_view b;
		view_open(&a, "before");
		view_open(&b, "many.o");
		assert_int_equal(a.num_sections + 1, b.num_sections);
		assert_int_equal(b.ehdr.e_shnum >= 0xff00, 0);
		assert_int_equal(b.ehdr.e_shnum == 0, b.num_sections >= 0xff00);
		view_close(&a);
		view_close(&b);
		assert_btf_is("many.o", ".BTF", 100);
		assert_rest_is_same("before", "many.o", ".BTF");
		assert_no_error(write_btf("many.o", "many.o", 200));
		assert_btf_is("many.o", ".BTF", 200);
	}
}

// Bytes after all that the headers speak of, as a module's signature, or more zeros than
// alignment would put there.
static void test_trailing_bytes_stay(void **state)
{
	(void)state;
	static const char *const tails[] = {
		"printf 'signature~'",
		"head -c 100 /dev/zero",
	};
	if (!make_input(&inputs[3]))
		skip();
	off_t plain_size = file_size("object.o");
	for (size_t i = 0; i < ARRAY_SIZE(tails); i++) {
		assert_true(run_loudly("cp object.o before && %s >>before", tails[i]));
		size_t old_size;
		unsigned char *old = read_whole_file("before", &old_size);
		assert_true((off_t)old_size > plain_size);
		assert_no_error(write_btf("before", "after", 100));
		size_t new_size;
		unsigned char *new = read_whole_file("after", &new_size);
		assert_true(new_size > old_size);
		// All but the section header table's place in the ELF header.
		assert_memory_equal(new + sizeof(Elf64_Ehdr), old + sizeof(Elf64_Ehdr),
				    old_size - sizeof(Elf64_Ehdr));
		free(old);
		free(new);
		assert_rest_is_same("before", "after", ".BTF");
	}
}

static void test_compressed_is_replaced(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	assert_no_error(write_btf("program", "program", 1000));
	struct elf_view view;
	view_open(&view, "program");
	size_t shdr_size = view.ehdr.e_shentsize;
	uint64_t at = view.ehdr.e_shoff + (view.num_sections - 1) * shdr_size;
	bool is_big_endian = view.ehdr.e_ident[EI_DATA] == ELFDATA2MSB;
	bool is_64bit = view.ehdr.e_ident[EI_CLASS] == ELFCLASS64;
	view_close(&view);
	size_t size;
	unsigned char *bytes = read_whole_file("program", &size);
	if (is_64bit)
		store_u64(bytes + at + 8, SHF_COMPRESSED, is_big_endian);
	else
		store_u32(bytes + at + 8, SHF_COMPRESSED, is_big_endian);
	write_whole_file("program", bytes, size);
	free(bytes);
	assert_no_error(write_btf("program", "program", 600));
	assert_btf_is("program", ".BTF", 600);
}

// Each header field set to extremes: an error or a result, no crash, nothing left behind.
static void test_damaged_headers(void **state)
{
	(void)state;
	static const uint64_t values[] = { 0,         1,          0x28,       0x1000,
					   0xffff,    0x7fffffff, 0xfffffff0, UINT32_MAX,
					   INT64_MAX, UINT64_MAX };
	if (!make_input(&inputs[3]))
		skip();
	assert_no_error(write_btf("object.o", "object.o", 64));
	struct elf_view view;
	view_open(&view, "object.o");
	size_t shoff = view.ehdr.e_shoff;
	size_t shdr_size = view.ehdr.e_shentsize;
	size_t names = shoff + view.names_index * shdr_size;
	size_t last = shoff + (view.num_sections - 1) * shdr_size;
	view_close(&view);
	size_t size;
	unsigned char *good = read_whole_file("object.o", &size);
	const size_t starts[] = { 16, shoff, names, last };
	for (size_t i = 0; i < ARRAY_SIZE(starts); i++) {
		for (size_t field = 0; field < 64; field += 2) {
			if (starts[i] + field + 8 > size)
				continue;
			for (size_t k = 0; k < ARRAY_SIZE(values) * 3; k++) {
				unsigned char *bad = malloc(size);
				assert_non_null(bad);
				memcpy(bad, good, size);
				memcpy(bad + starts[i] + field, &values[k / 3],
				       (size_t)2 << (k % 3));
				write_whole_file("bad", bad, size);
				free(bad);
				unlink("result");
				struct btfsmith_error *err =
					write_btf("bad", "result", 100);
				assert_int_equal(access("result", F_OK), err ? -1 : 0);
				btfsmith_error_destroy(err);
				struct elf_file *file = NULL;
				err = elf_file_open("bad", &file);
				struct elf_section section;
				bool found;
				if (!err)
					err = elf_file_section(file, ".debug_info",
							       &section, &found);
				btfsmith_error_destroy(err);
				elf_file_close(file);
			}
		}
	}
	for (size_t cut = 0; cut < size; cut += cut < 100 ? 1 : 97) {
		write_whole_file("bad", good, cut);
		struct btfsmith_error *err = write_btf("bad", "result", 100);
		assert_non_null(err);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_NOT_ELF);
		btfsmith_error_destroy(err);
	}
	free(good);
	assert_no_temp_files();
}

static void test_not_elf(void **state)
{
	(void)state;
	write_whole_file("text",
			 "no ELF file, but long enough to hold an ELF header, is it?\n",
			 59);
	write_whole_file("empty", "", 0);
	assert_error(write_btf("text", "out", 1), BTFSMITH_NOT_ELF,
		     "text: not an ELF file");
	assert_error(write_btf("empty", "out", 1), BTFSMITH_NOT_ELF,
		     "empty: not an ELF file");
	assert_error(write_btf(".", "out", 1), BTFSMITH_IO, ".: open: Is a directory");
	assert_error(write_btf("absent", "out", 1), BTFSMITH_IO,
		     "absent: open: No such file or directory");
	assert_error(write_btf("/dev/null", "out", 1), BTFSMITH_IO,
		     "/dev/null: not a regular file");
}

static void test_mode_links_and_pipes(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	assert_true(run_loudly(
		"cp program before && mkdir -p sub && cp program sub/real &&"
		"chmod 751 sub/real && ln -sf real sub/second &&"
		"ln -sf sub/second link && ln -sf sub/new dangling && rm -f sub/new"));
	assert_no_error(write_btf("link", "link", 100));
	assert_btf_is("sub/real", ".BTF", 100);
	assert_true(
		run_loudly("test -L link && test -L sub/second && test ! -L sub/real &&"
			   "test $(stat -c %%a sub/real) = 751"));
	assert_no_error(write_btf("before", "dangling", 100));
	assert_btf_is("sub/new", ".BTF", 100);

	assert_true(run_loudly("ln -sf loop1 loop2; ln -sf loop2 loop1"));
	assert_error(write_btf("before", "loop1", 1), BTFSMITH_IO,
		     "open: Too many levels of symbolic links");
	assert_error(write_btf("before", "absent/out", 1), BTFSMITH_IO,
		     "absent/out: create a temporary file in its folder: No such file");
	assert_error(write_btf("before", "sub", 1), BTFSMITH_IO,
		     "sub: open: Is a directory");

	assert_no_error(write_btf("before", "/dev/null", 100));
	assert_no_error(elf_write_raw("/dev/null", "x", 1));
	assert_true(run_loudly("test -c /dev/null"));

	// A hard link to the old contents keeps them, and so does a reader of the old file.
	assert_true(run_loudly("cp before hard && ln hard other && chmod 444 hard"));
	assert_no_error(write_btf("hard", "hard", 100));
	assert_true(run_loudly("cmp before other && ! cmp -s before hard &&"
			       "test $(stat -c %%a hard) = 444"));
	assert_no_temp_files();
	assert_true(run_loudly("! ls -A sub | grep '^\\.btfsmith-'"));
}

static void test_pipe_gets_whole_file(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	assert_no_error(write_btf("program", "want", 5000));
	assert_true(run_loudly("rm -f fifo got && mkfifo fifo"));
	assert_true(run("cat fifo >got &"));
	assert_no_error(write_btf("program", "fifo", 5000));
	assert_true(run_loudly("for i in 1 2 3 4 5 6 7 8 9 10; do cmp want got && exit 0;"
			       "sleep 0.1; done; exit 1"));
	assert_true(run_loudly("test -p fifo"));
}

static void test_raw(void **state)
{
	(void)state;
	assert_true(run_loudly("rm -f raw"));
	mode_t old_umask = umask(027);
	assert_no_error(elf_write_raw("raw", pattern(5000), 5000));
	assert_true(run_loudly("test $(stat -c %%a raw) = 640 && chmod 604 raw"));
	assert_no_error(elf_write_raw("raw", pattern(300), 300));
	assert_true(run_loudly("test $(stat -c %%a raw) = 604"));
	umask(old_umask);
	size_t size;
	unsigned char *bytes = read_whole_file("raw", &size);
	assert_int_equal(size, 300);
	assert_memory_equal(bytes, pattern(300), 300);
	free(bytes);
	assert_error(elf_write_raw("absent/raw", "x", 1), BTFSMITH_IO,
		     "absent/raw: create");
	assert_error(elf_write_raw("/dev/full", "x", 1), BTFSMITH_IO,
		     "/dev/full: write: No space left on device");
	assert_no_temp_files();

	// Standard output: appended to where it is, the file behind it not replaced.
	int saved = dup(STDOUT_FILENO);
	int fd = open("stdout", O_WRONLY | O_CREAT | O_TRUNC, 0600);
	fflush(stdout);
	assert_true(saved >= 0 && fd >= 0 && write(fd, "head", 4) == 4);
	dup2(fd, STDOUT_FILENO);
	struct btfsmith_error *first = elf_write_raw("-", "abc", 3);
	struct btfsmith_error *second = elf_write_raw("/dev/stdout", "def", 3);
	dup2(saved, STDOUT_FILENO);
	close(saved);
	close(fd);
	assert_no_error(first);
	assert_no_error(second);
	assert_true(run_loudly("test \"$(cat stdout)\" = headabcdef"));
}

static void test_disk_full(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	if (!run("mkdir -p small && mount -t tmpfs -o size=64k tmpfs small")) {
		printf("skipped: no permission to mount a small file system\n");
		skip();
	}
	bool is_ready = run_loudly("cp program small/program");
	struct btfsmith_error *elf_err = write_btf("program", "small/program", 60000);
	struct btfsmith_error *raw_err =
		elf_write_raw("small/program", pattern(60000), 60000);
	bool is_kept =
		run_loudly("cmp program small/program && test $(ls -A small) = program");
	bool is_gone = run_loudly("umount small");
	assert_true(is_ready);
	assert_error(elf_err, BTFSMITH_IO,
		     "small/program: write: No space left on device");
	assert_error(raw_err, BTFSMITH_IO,
		     "small/program: write: No space left on device");
	assert_true(is_kept);
	assert_true(is_gone);
}

static void test_bpf_object_is_refused(void **state)
{
	(void)state;
	if (!have_tool("clang") ||
	    !run("echo 'int v; int f(void) { return v; }' >b.c && clang --target=bpf -g "
		 "-O2 -c "
		 "b.c -o bpf.o && readelf -S bpf.o | grep -F .rel.BTF"))
		skip();
	assert_error(write_btf("bpf.o", "out", 100), BTFSMITH_UNSUPPORTED,
		     "bpf.o: section .BTF: it has relocations");
}

static void assert_no_section(const char *path, const char *name)
{
	struct elf_file *file;
	struct elf_section section;
	bool found = true;
	assert_no_error(elf_file_open(path, &file));
	assert_no_error(elf_file_section(file, name, &section, &found));
	assert_false(found);
	elf_file_close(file);
}

// Removed, all else is as it was before it was added, and adding it again is as adding once.
static void test_remove(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(inputs); i++) {
		const struct input *input = &inputs[i];
		if (!make_input(input))
			continue;
		assert_true(run_loudly("rm -f before once && cp -p %s before", input->name));
		assert_no_error(write_btf("before", "once", 1000));
		assert_no_error(write_btf("before", input->name, 1000));
		assert_no_error(elf_write_remove(input->name, ".BTF"));
		assert_no_section(input->name, ".BTF");
		assert_rest_is_same("before", input->name, ".BTF");
		assert_true(file_size(input->name) < file_size("before") + 1000);
		assert_true(run_loudly("cp before x && readelf -aW x >out 2>err1;"
				       "cp %s x && readelf -aW x >out 2>err2;"
				       "cmp err1 err2",
				       input->name));
		if (input->use && !run_loudly("%s", input->use))
			fail_msg("%s is damaged", input->name);
		assert_no_error(write_btf(input->name, input->name, 1000));
		assert_true(run_loudly("cmp once %s", input->name));
	}
	assert_no_temp_files();
}

static void test_remove_one_of_several(void **state)
{
	(void)state;
	if (!make_input(&inputs[0]))
		skip();
	struct elf_new_section sections[] = {
		{ ".BTF", pattern(1003), 1003 },
		{ ".BTF.base", pattern(77), 77 },
	};
	assert_no_error(elf_write_sections("program", "program", sections, 2));
	assert_true(run_loudly("cp -p program before && stat -c %%i program >inode"));
	assert_no_error(elf_write_remove("program", ".BTF.other"));
	assert_true(run_loudly("stat -c %%i program | cmp - inode"));
	assert_no_error(elf_write_remove("program", ".BTF"));
	assert_no_section("program", ".BTF");
	assert_btf_is("program", ".BTF.base", 77);
	assert_true(run_loudly("./program && objcopy program copy && ./copy"));
	// The last header is in use, so this takes another one, which is the last one then.
	assert_no_error(write_btf("program", "program", 500));
	assert_btf_is("program", ".BTF", 500);
	assert_btf_is("program", ".BTF.base", 77);
	assert_no_error(elf_write_remove("program", ".BTF"));
	assert_no_error(elf_write_remove("program", ".BTF.base"));
	assert_no_section("program", ".BTF");
	assert_no_section("program", ".BTF.base");
	assert_true(run_loudly("./program"));
	assert_no_error(elf_write_sections("program", "program", sections, 2));
	assert_btf_is("program", ".BTF", 1003);
	assert_btf_is("program", ".BTF.base", 77);
	assert_true(run_loudly("./program"));
}

static void test_remove_is_refused(void **state)
{
	(void)state;
	assert_error(elf_write_remove("missing", ".BTF"), BTFSMITH_IO,
		     "missing: open: No such file or directory");
	assert_error(elf_write_remove("in.c", ".BTF"), BTFSMITH_NOT_ELF,
		     "in.c: not an ELF file");
	if (!have_tool("clang") ||
	    !run("echo 'int v; int f(void) { return v; }' >b.c && clang --target=bpf -g "
		 "-O2 -c b.c -o bpf.o && readelf -SW bpf.o | grep '\\.rel\\.BTF '"))
		skip();
	assert_error(elf_write_remove("bpf.o", ".BTF"), BTFSMITH_UNSUPPORTED,
		     "bpf.o: section .BTF: it has relocations");
}

// It is not of an encoder's making, and what is loaded around it must stay where it is.
static void test_remove_allocated(void **state)
{
	(void)state;
	if (!have_tool("gcc"))
		skip();
	assert_true(run_loudly("echo '.section .BTF, \"a\"; .fill 500, 1, 0x55;"
			       ".section .note.GNU-stack' >btf.S &&"
			       "gcc -g -DMAIN in.c btf.S -o loaded && cp loaded before"));
	assert_error(elf_write_remove("loaded", ".BTF"), BTFSMITH_UNSUPPORTED,
		     "loaded: section .BTF: it is loaded into memory and cannot be taken out");
	assert_true(run_loudly("cmp loaded before"));
}

static int setup(void **state)
{
	(void)state;
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
		cmocka_unit_test(test_add),
		cmocka_unit_test(test_replace_does_not_grow),
		cmocka_unit_test(test_two_sections),
		cmocka_unit_test(test_other_tools),
		cmocka_unit_test(test_allocated),
		cmocka_unit_test(test_many_sections),
		cmocka_unit_test(test_trailing_bytes_stay),
		cmocka_unit_test(test_compressed_is_replaced),
		cmocka_unit_test(test_damaged_headers),
		cmocka_unit_test(test_not_elf),
		cmocka_unit_test(test_mode_links_and_pipes),
		cmocka_unit_test(test_pipe_gets_whole_file),
		cmocka_unit_test(test_raw),
		cmocka_unit_test(test_disk_full),
		cmocka_unit_test(test_bpf_object_is_refused),
		cmocka_unit_test(test_remove),
		cmocka_unit_test(test_remove_one_of_several),
		cmocka_unit_test(test_remove_is_refused),
		cmocka_unit_test(test_remove_allocated),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
