// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Relocation of debug sections: the table against libdwfl on real object files of each
 * machine that a compiler here can make, and damaged relocations.
 */
#include "elf_file.h"
#include "elf_reloc.h"

#include "../support/workdir.h"
#include "elf_bytes.h"
#include "error.h"

#include <fcntl.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

static const char source[] =
	"struct s { int a; const char *b; struct s *next; enum e { A, B, C } e; };\n"
	"int common_var, second_var;\n"
	"#ifndef NO_TLS\n"
	"__thread\n"
	"#endif\n"
	"int tls_var = 3;\n"
	"static struct s table[3] = { { 1, \"x\" } };\n"
	"extern int other(struct s *);\n"
	"static inline int helper(int x) { return x * tls_var + common_var; }\n"
	"int f1(struct s *p, int n)\n"
	"{\n"
	"	int t = 0;\n"
	"	for (; p; p = p->next)\n"
	"		t += helper(p->a) + other(p);\n"
	"	return t + n + table[n].a;\n"
	"}\n"
	"__attribute__((section(\".text.second\"))) int f2(int z) { return f1(table, z); "
	"}\n";

static const char *const debug_sections[] = {
	".debug_info",     ".debug_abbrev",   ".debug_line",     ".debug_str",
	".debug_line_str", ".debug_loclists", ".debug_rnglists", ".debug_addr",
	".debug_loc",      ".debug_ranges",   ".debug_aranges",  ".debug_str_offsets",
};

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

// The raw view that the test needs of an object file.
struct object {
	struct elf_reloc reloc;
	unsigned char *image;
};

static void object_open(struct object *object, const char *path)
{
	elf_version(EV_CURRENT);
	int fd = open(path, O_RDONLY | O_CLOEXEC);
	assert_true(fd >= 0);
	size_t size;
	object->image = read_whole_file(path, &size);
	Elf *elf = elf_begin(fd, ELF_C_READ_MMAP, NULL);
	GElf_Ehdr ehdr;
	assert_non_null(elf);
	assert_non_null(gelf_getehdr(elf, &ehdr));
	object->reloc = (struct elf_reloc){
		.path = path,
		.fd = fd,
		.elf = elf,
		.image = object->image,
		.image_size = size,
		.machine = ehdr.e_machine,
		.is_big_endian = ehdr.e_ident[EI_DATA] == ELFDATA2MSB,
		.is_64bit = ehdr.e_ident[EI_CLASS] == ELFCLASS64,
	};
}

static void object_close(struct object *object)
{
	elf_reloc_deinit(&object->reloc);
	elf_end(object->reloc.elf);
	close(object->reloc.fd);
	free(object->image);
}

static Elf_Scn *
object_section(const struct object *object, const char *name, GElf_Shdr *shdr)
{
	size_t shstrndx;
	assert_int_equal(elf_getshdrstrndx(object->reloc.elf, &shstrndx), 0);
	for (Elf_Scn *scn = NULL; (scn = elf_nextscn(object->reloc.elf, scn));) {
		assert_non_null(gelf_getshdr(scn, shdr));
		const char *have = elf_strptr(object->reloc.elf, shstrndx, shdr->sh_name);
		if (have && strcmp(have, name) == 0)
			return scn;
	}
	return NULL;
}

// Returns the number of sections that relocation changed.
static int compare_with_dwfl(const char *path)
{
	struct object object;
	object_open(&object, path);
	struct elf_file *file;
	assert_no_error(elf_file_open(path, &file));
	elf_file_places(file, &object.reloc.places, &object.reloc.num_places);
	int num_relocated = 0;
	for (size_t i = 0; i < ARRAY_SIZE(debug_sections); i++) {
		const char *name = debug_sections[i];
		struct elf_section section;
		bool found;
		assert_no_error(elf_file_section(file, name, &section, &found));
		if (!found)
			continue;
		GElf_Shdr shdr;
		Elf_Scn *scn = object_section(&object, name, &shdr);
		unsigned char *want;
		assert_no_error(elf_reloc_section_by_dwfl(&object.reloc, scn, name,
							  section.size, &want));
		for (size_t k = 0; k < section.size; k++) {
			if (section.data[k] != want[k])
				print_error("%s: %s differs at 0x%zx\n", path, name, k);
			assert_int_equal(section.data[k], want[k]);
		}
		if (!(shdr.sh_flags & SHF_COMPRESSED) &&
		    memcmp(want, object.image + shdr.sh_offset, section.size) != 0)
			num_relocated++;
		free(want);
	}
	elf_file_close(file);
	object_close(&object);
	return num_relocated;
}

static void test_same_as_dwfl(void **state)
{
	(void)state;
	// Without thread-local and common symbols, whose relocations libdwfl leaves undone.
	static const struct {
		const char *tool;
		const char *options;
		bool is_rel; // the sum is in place already where the symbol's value is 0
	} rows[] = {
		{ "gcc", "", false },
		{ "gcc", "-gdwarf-4", false },
		{ "gcc", "-m32", true },
		{ "gcc", "-gz=zlib", false },
		{ "s390x-linux-gnu-gcc", "", false },
		{ "aarch64-linux-gnu-gcc", "", false },
		{ "clang", "", false },
		{ "clang", "--target=i386-linux-gnu", true },
		{ "clang", "--target=aarch64_be-linux-gnu", false },
		{ "clang", "--target=powerpc-linux-gnu", false },
		{ "clang", "--target=powerpc64-linux-gnu", false },
		{ "clang", "--target=powerpc64le-linux-gnu", false },
		{ "clang", "--target=arm-linux-gnueabi", true },
		{ "clang", "--target=riscv64-linux-gnu -mno-relax", false },
	};
	int num_run = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!have_tool(rows[i].tool))
			continue;
		if (!run("%s %s -DNO_TLS -fno-common -O2 -g -c in.c -o %zu.o",
			 rows[i].tool, rows[i].options, i)) {
			printf("skipped: %s cannot do %s\n", rows[i].tool,
			       rows[i].options);
			continue;
		}
		char path[32];
		snprintf(path, sizeof(path), "%zu.o", i);
		int num_relocated = compare_with_dwfl(path);
		bool is_compressed = strcmp(rows[i].options, "-gz=zlib") == 0;
		int want_relocated = is_compressed ? 0 : rows[i].is_rel ? 1 : 2;
		if (num_relocated < want_relocated)
			print_error("%s %s: nothing to do\n", rows[i].tool,
				    rows[i].options);
		assert_true(num_relocated >= want_relocated);
		num_run++;
	}
	if (num_run == 0)
		skip();
}

static const struct elf_section_place *
place_named(const struct elf_file *file, const char *name)
{
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(file, &places, &num);
	for (size_t i = 0; i < num; i++) {
		if (strcmp(places[i].name, name) == 0)
			return &places[i];
	}
	print_error("no section %s\n", name);
	fail();
	return NULL;
}

// All that would be loaded at the addresses that we gave it.
static void write_linker_script(const struct elf_file *file, const char *path)
{
	const struct elf_section_place *places;
	size_t num;
	FILE *script = fopen(path, "w");
	assert_non_null(script);
	fprintf(script, "SECTIONS {\n");
	elf_file_places(file, &places, &num);
	for (size_t i = 0; i < num; i++) {
		if (places[i].flags & SHF_ALLOC)
			fprintf(script, "%s 0x%llx : { *(%s) }\n", places[i].name,
				(unsigned long long)places[i].address, places[i].name);
	}
	fprintf(script, "}\n");
	assert_int_equal(fclose(script), 0);
}

/*
 * What a linker writes that is told our addresses. Its strings of debug information are
 * marked as not to be merged, as that would change offsets.
 */
static void test_same_as_linked(void **state)
{
	(void)state;
	static const struct {
		const char *options; // of gcc
		const char *emulation;
	} rows[] = {
		{ "", "elf_x86_64" },
		{ "-gdwarf-4", "elf_x86_64" },
		{ "-m32", "elf_i386" },
	};
	if (!have_tool("gcc") || !have_tool("ld") || !have_tool("objcopy"))
		skip();
	int num_run = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!run("gcc %s -DNO_TLS -fno-common -fno-pic -O2 -g -c in.c -o l0.o && "
			 "readelf -hW l0.o | grep 'Machine:.*86' && "
			 "objcopy --set-section-flags .debug_str=contents,readonly,debug"
			 " --set-section-flags .debug_line_str=contents,readonly,debug "
			 "l0.o l.o",
			 rows[i].options))
			continue;
		struct elf_file *file;
		assert_no_error(elf_file_open("l.o", &file));
		write_linker_script(file, "l.ld");
		assert_true(run_loudly("ld -m %s -e f1 --defsym other=0 -T l.ld l.o -o l",
				       rows[i].emulation));
		struct elf_file *linked;
		assert_no_error(elf_file_open("l", &linked));
		assert_int_equal(place_named(linked, ".text.second")->address,
				 place_named(file, ".text.second")->address);
		for (size_t k = 0; k < ARRAY_SIZE(debug_sections); k++) {
			struct elf_section got, want;
			bool found, found_linked;
			assert_no_error(
				elf_file_section(file, debug_sections[k], &got, &found));
			assert_no_error(elf_file_section(linked, debug_sections[k], &want,
							 &found_linked));
			assert_int_equal(found, found_linked);
			if (!found)
				continue;
			assert_int_equal(got.size, want.size);
			assert_memory_equal(got.data, want.data, want.size);
			num_run++;
		}
		elf_file_close(linked);
		elf_file_close(file);
	}
	if (num_run == 0)
		skip();
}

// Addresses in the headers of a file that is not linked mean nothing.
static void test_addresses_in_headers(void **state)
{
	(void)state;
	if (!have_tool("gcc") || !have_tool("objcopy") ||
	    !run("gcc -DNO_TLS -fno-common -O2 -g -c in.c -o h0.o && "
		 "objcopy --set-section-flags .text=alloc,code"
		 " --change-section-address .text=0x123000 h0.o h.o && "
		 "readelf -SW h.o | grep '\\.text .*0123000'"))
		skip();
	assert_true(compare_with_dwfl("h.o") > 0);
}

// More sections than 16 bits can number, that of f behind them.
static void test_many_sections(void **state)
{
	(void)state;
	if (!have_tool("gcc") ||
	    !run("{ gcc -O2 -g -S -o - in.c -DNO_TLS -fno-common "
		 "-fno-asynchronous-unwind-tables"
		 " | awk '/\\.section.*text.second/ { for (i = 0; i < 65400; i++)"
		 " print \".section .text.\" i \",\\\"ax\\\"\" } { print }'; } >many.s "
		 "&& "
		 "gcc -c many.s -o many.o && readelf -hW many.o | grep 'headers: *0 '"))
		skip();
	assert_true(compare_with_dwfl("many.o") > 0);
	struct elf_file *file;
	assert_no_error(elf_file_open("many.o", &file));
	const struct elf_section_place *second = place_named(file, ".text.second");
	assert_true(second->index > 65400);
	struct elf_section aranges;
	bool found, is_there = false;
	assert_no_error(elf_file_section(file, ".debug_aranges", &aranges, &found));
	assert_true(found);
	for (size_t i = 16; i + 16 <= aranges.size; i += 16)
		is_there |= load_u64(aranges.data + i, elf_file_is_big_endian(file)) ==
			    second->address;
	assert_true(is_there);
	elf_file_close(file);
}

// Types of which libdwfl knows nothing.
static void test_thread_local(void **state)
{
	(void)state;
	static const char *const options[] = { "", "-m32" };
	if (!have_tool("gcc"))
		skip();
	for (size_t i = 0; i < ARRAY_SIZE(options); i++) {
		if (!run("gcc %s -fcommon -g -c in.c -o tls.o", options[i]))
			continue;
		struct elf_file *file;
		assert_no_error(elf_file_open("tls.o", &file));
		struct elf_section info;
		bool found;
		assert_no_error(elf_file_section(file, ".debug_info", &info, &found));
		assert_true(found);
		assert_false(info.is_mapped);
		struct elf_section again;
		assert_no_error(elf_file_section(file, ".debug_info", &again, &found));
		assert_ptr_equal(info.data, again.data);
		elf_file_close(file);
	}
}

// An executable that kept its relocations: they are applied already.
static void test_emit_relocs_is_left_alone(void **state)
{
	(void)state;
	if (!have_tool("gcc"))
		skip();
	assert_true(run_loudly(
		"gcc -g -DNO_TLS -c in.c -o e.o &&"
		"echo 'int other(void *p) { return !p; } int main(void) { return 0; }'"
		" >main.c && gcc -g -Wl,--emit-relocs main.c e.o -o e"));
	struct elf_file *file;
	assert_no_error(elf_file_open("e", &file));
	struct elf_section info;
	bool found;
	assert_no_error(elf_file_section(file, ".debug_info", &info, &found));
	assert_true(found && info.is_mapped);
	elf_file_close(file);
}

static void test_damaged(void **state)
{
	(void)state;
	// Fields of the first relocation of .debug_info of an x86-64 object, and its table.
	enum field { OFFSET, SYMBOL, TYPE, ADDEND, ENTSIZE, LINK, SIZE, SYMTAB_OFFSET };
	static const struct {
		enum field field;
		uint64_t value;
		enum btfsmith_code code;
		const char *message;
	} rows[] = {
		{ OFFSET, UINT64_MAX, BTFSMITH_BAD_DWARF,
		  "bad.o: section .debug_info: relocation 0: outside of the section: "
		  "offset "
		  "0xffffffffffffffff" },
		{ OFFSET, UINT64_MAX - 3, BTFSMITH_BAD_DWARF, "relocation 0: outside" },
		{ SYMBOL, 0xffffff, BTFSMITH_BAD_DWARF,
		  "section .debug_info: relocation 0: there is no symbol 0xffffff" },
		{ ADDEND, UINT64_C(1) << 40, BTFSMITH_BAD_DWARF,
		  "relocation 0: the field is too small for 0x10000000000" },
		{ TYPE, 200, BTFSMITH_UNSUPPORTED, "(relocation type 200)" },
		{ ENTSIZE, 8, BTFSMITH_BAD_DWARF, "not a table of 24-byte entries" },
		{ LINK, 0, BTFSMITH_BAD_DWARF, "section 0 is not a symbol table" },
		{ LINK, 0xfffffff0, BTFSMITH_BAD_DWARF, "section 4294967280 is not" },
		{ SIZE, UINT64_MAX / 24 * 24, BTFSMITH_BAD_DWARF,
		  "section .debug_info: its relocations: outside of the file" },
		{ SYMTAB_OFFSET, UINT64_C(1) << 60, BTFSMITH_BAD_DWARF,
		  "section .debug_info: its symbol table: outside of the file" },
	};
	if (!have_tool("gcc") || !run("gcc -m64 -DNO_TLS -g -c in.c -o good.o"))
		skip();
	size_t size;
	unsigned char *good = read_whole_file("good.o", &size);
	if (load_u16(good + offsetof(Elf64_Ehdr, e_machine), false) != EM_X86_64) {
		free(good);
		skip();
	}
	struct object object;
	object_open(&object, "good.o");
	GElf_Shdr rela;
	GElf_Shdr symtab;
	Elf_Scn *scn = object_section(&object, ".rela.debug_info", &rela);
	Elf_Scn *symtab_scn = object_section(&object, ".symtab", &symtab);
	assert_true(scn && symtab_scn);
	size_t shoff = load_u64(good + offsetof(Elf64_Ehdr, e_shoff), false);
	size_t shdr = shoff + elf_ndxscn(scn) * sizeof(Elf64_Shdr);
	size_t symtab_shdr = shoff + elf_ndxscn(symtab_scn) * sizeof(Elf64_Shdr);
	object_close(&object);
	const struct {
		size_t at;
		bool is_word;
	} fields[] = {
		[OFFSET] = { rela.sh_offset, false },
		[SYMBOL] = { rela.sh_offset + 12, true },
		[TYPE] = { rela.sh_offset + 8, true },
		[ADDEND] = { rela.sh_offset + 16, false },
		[ENTSIZE] = { shdr + offsetof(Elf64_Shdr, sh_entsize), false },
		[LINK] = { shdr + offsetof(Elf64_Shdr, sh_link), true },
		[SIZE] = { shdr + offsetof(Elf64_Shdr, sh_size), false },
		[SYMTAB_OFFSET] = { symtab_shdr + offsetof(Elf64_Shdr, sh_offset),
				    false },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		unsigned char *bad = malloc(size);
		assert_non_null(bad);
		memcpy(bad, good, size);
		if (fields[rows[i].field].is_word)
			store_u32(bad + fields[rows[i].field].at, (uint32_t)rows[i].value,
				  false);
		else
			store_u64(bad + fields[rows[i].field].at, rows[i].value, false);
		write_whole_file("bad.o", bad, size);
		free(bad);
		struct elf_file *file;
		assert_no_error(elf_file_open("bad.o", &file));
		struct elf_section section;
		bool found;
		// Twice: a failure must not leave half a result behind.
		for (int k = 0; k < 2; k++)
			assert_error(elf_file_section(file, ".debug_info", &section,
						      &found),
				     rows[i].code, rows[i].message);
		elf_file_close(file);
	}
	free(good);
}

// RELOC ADD and SUB, a 6-bit field and a ULEB128 that keeps its length, by hand: no
// compiler here need make them, and libdwfl knows only some.
static void test_riscv_arithmetic(void **state)
{
	(void)state;
	enum { SYMBOLS = 3, RELOCS = 8 };
	struct {
		Elf64_Ehdr ehdr;
		Elf64_Shdr shdr[5];
		Elf64_Sym symbol[SYMBOLS];
		Elf64_Rela rela[RELOCS];
		unsigned char info[24];
		char names[64];
	} f = { 0 };
	memcpy(f.ehdr.e_ident, ELFMAG, SELFMAG);
	f.ehdr.e_ident[EI_CLASS] = ELFCLASS64;
	f.ehdr.e_ident[EI_DATA] = BYTE_ORDER == BIG_ENDIAN ? ELFDATA2MSB : ELFDATA2LSB;
	f.ehdr.e_ident[EI_VERSION] = EV_CURRENT;
	f.ehdr.e_type = ET_REL;
	f.ehdr.e_machine = EM_RISCV;
	f.ehdr.e_version = EV_CURRENT;
	f.ehdr.e_shoff = offsetof(__typeof__(f), shdr);
	f.ehdr.e_ehsize = sizeof(f.ehdr);
	f.ehdr.e_shentsize = sizeof(f.shdr[0]);
	f.ehdr.e_shnum = ARRAY_SIZE(f.shdr);
	f.ehdr.e_shstrndx = 4;
	memcpy(f.names, "\0.debug_info\0.rela.debug_info", 29);
	f.shdr[1] = (Elf64_Shdr){ .sh_name = 1,
				  .sh_type = SHT_PROGBITS,
				  .sh_offset = offsetof(__typeof__(f), info),
				  .sh_size = sizeof(f.info),
				  .sh_addralign = 1 };
	f.shdr[2] = (Elf64_Shdr){ .sh_name = 13,
				  .sh_type = SHT_RELA,
				  .sh_offset = offsetof(__typeof__(f), rela),
				  .sh_size = sizeof(f.rela),
				  .sh_entsize = sizeof(f.rela[0]),
				  .sh_link = 3,
				  .sh_info = 1,
				  .sh_addralign = 8 };
	f.shdr[3] = (Elf64_Shdr){ .sh_type = SHT_SYMTAB,
				  .sh_offset = offsetof(__typeof__(f), symbol),
				  .sh_size = sizeof(f.symbol),
				  .sh_entsize = sizeof(f.symbol[0]),
				  .sh_link = 4,
				  .sh_addralign = 8 };
	f.shdr[4] = (Elf64_Shdr){ .sh_type = SHT_STRTAB,
				  .sh_offset = offsetof(__typeof__(f), names),
				  .sh_size = sizeof(f.names),
				  .sh_addralign = 1 };
	f.symbol[1].st_value = 0x1000;
	f.symbol[1].st_shndx = SHN_ABS;
	f.symbol[2].st_value = 0x40;
	f.symbol[2].st_shndx = SHN_ABS;
	const struct {
		Elf64_Addr offset;
		unsigned int symbol;
		unsigned int type;
		Elf64_Sxword addend;
	} relocs[RELOCS] = {
		{ 0, 1, R_RISCV_ADD32, 4 },
		{ 0, 2, R_RISCV_SUB32, 0 },
		{ 8, 1, R_RISCV_64, -1 },
		{ 16, 2, R_RISCV_SET6, 5 },
		{ 17, 1, 60, 0 },
		{ 17, 2, 61, 0 },
		{ 20, 0, R_RISCV_NONE, 99 },
		{ 20, 1, R_RISCV_SET16, 0 },
	};
	for (size_t i = 0; i < RELOCS; i++)
		f.rela[i] = (Elf64_Rela){ relocs[i].offset,
					  ELF64_R_INFO((Elf64_Xword)relocs[i].symbol,
						       relocs[i].type),
					  relocs[i].addend };
	f.info[16] = 0xc0;
	memcpy(f.info + 17, "\x80\x80\x01", 3);
	f.info[23] = 0x77;
	write_whole_file("riscv.o", &f, sizeof(f));

	struct elf_file *file;
	assert_no_error(elf_file_open("riscv.o", &file));
	struct elf_section info;
	bool found;
	assert_no_error(elf_file_section(file, ".debug_info", &info, &found));
	assert_true(found);
	assert_int_equal(info.size, sizeof(f.info));
	bool is_big_endian = BYTE_ORDER == BIG_ENDIAN;
	assert_int_equal(load_u32(info.data, is_big_endian), 0x1004 - 0x40);
	assert_int_equal(load_u64(info.data + 8, is_big_endian), 0xfff);
	assert_int_equal(info.data[16], 0xc0 | 5);
	// 0xfc0 in three bytes.
	assert_memory_equal(info.data + 17, "\xc0\x9f\x00", 3);
	assert_int_equal(load_u16(info.data + 20, is_big_endian), 0x1000);
	assert_int_equal(info.data[23], 0x77);
	elf_file_close(file);
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

// Files named on the command line, such as kernel modules.
static char **files;

static void test_files(void **state)
{
	(void)state;
	int num_files = 0, num_relocated = 0;
	for (; files[num_files]; num_files++) {
		int num = compare_with_dwfl(files[num_files]);
		if (!num)
			print_error("%s: nothing to do\n", files[num_files]);
		assert_true(num > 0);
		num_relocated += num;
	}
	print_message("%d files, %d sections relocated as libdwfl does\n", num_files,
		      num_relocated);
}

int main(int argc, char **argv)
{
	const struct CMUnitTest of_files[] = { cmocka_unit_test(test_files) };
	files = argv + 1;
	if (argc > 1)
		return cmocka_run_group_tests(of_files, NULL, NULL);
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_same_as_dwfl),
		cmocka_unit_test(test_same_as_linked),
		cmocka_unit_test(test_addresses_in_headers),
		cmocka_unit_test(test_many_sections),
		cmocka_unit_test(test_thread_local),
		cmocka_unit_test(test_emit_relocs_is_left_alone),
		cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_riscv_arithmetic),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
