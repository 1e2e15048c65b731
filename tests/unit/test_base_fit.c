// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which bases fit which files, from ELF files and type lists that say one thing each. */
#include "base_fit.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "error.h"
#include "kernel_release.h"

#include <elf.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <cmocka.h>

struct spec {
	unsigned int type; /* ET_* */
	unsigned int machine;
	bool is_32bit;
	bool is_big_endian;
	const char *modinfo; /* with '|' for NUL; NULL: no such section */
	const char *rodata;
	size_t module_bytes; /* of .gnu.linkonce.this_module; 0: there is none */
};

static void write_file(const char *path, const struct spec *spec)
{
	char modinfo[200] = "";
	static const char zeros[2000];
	struct elf_build_section sections[3];
	struct elf_build build = {
		.is_64bit = !spec->is_32bit,
		.is_big_endian = spec->is_big_endian,
		.type = spec->type ? spec->type : ET_REL,
		.machine = spec->machine ? spec->machine : EM_X86_64,
		.sections = sections,
	};
	struct elf_build_section one = { .type = SHT_PROGBITS, .align = 1 };
	if (spec->modinfo) {
		(void)snprintf(modinfo, sizeof(modinfo), "%s", spec->modinfo);
		one.size = strlen(modinfo);
		for (char *c = modinfo; (c = strchr(c, '|'));)
			*c++ = '\0';
		one.name = ".modinfo";
		one.data = modinfo;
		sections[build.num_sections++] = one;
	}
	if (spec->rodata) {
		one.name = ".rodata";
		one.data = spec->rodata;
		one.size = strlen(spec->rodata);
		sections[build.num_sections++] = one;
	}
	if (spec->module_bytes) {
		one.name = ".gnu.linkonce.this_module";
		one.data = zeros;
		one.size = spec->module_bytes;
		sections[build.num_sections++] = one;
	}
	elf_build_write(&build, path);
}

static struct elf_file *open_spec(const char *path, const struct spec *spec)
{
	struct elf_file *file = NULL;
	write_file(path, spec);
	assert_null(elf_file_open(path, &file));
	return file;
}

// ---- releases ----

#define LETTERS_64 "6123456789012345678901234567890123456789012345678901234567890123"

static void test_release_of_module(void **state)
{
	(void)state;
	static const struct {
		const char *modinfo, *want;
	} rows[] = {
		{ "vermagic=6.1.0 SMP mod_unload |", "6.1.0" },
		{ "license=GPL|||author=me|vermagic=6.1.0-41-amd64 SMP|x=y|", "6.1.0-41-amd64" },
		{ "vermagic=6.1.0|", "6.1.0" },
		{ "vermagic=6.1.0", "6.1.0" }, // no NUL at the end of the section
		{ "vermagic=" LETTERS_64 " SMP|", LETTERS_64 },
		{ "vermagic=" LETTERS_64 "4 SMP|", NULL },
		{ "vermagic=|", NULL },
		{ "vermagic= SMP|", NULL },
		{ "vermagic=../../etc SMP|", NULL },
		{ "vermagic=6.1/0 SMP|", NULL },
		{ "vermagic=6\x1b[0m SMP|", NULL },
		{ "vermagi", NULL },
		{ "xvermagic=6.1.0|", NULL },
		{ "", NULL },
		{ NULL, NULL },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct spec spec = { .modinfo = rows[i].modinfo };
		struct elf_file *file = open_spec("module", &spec);
		char *release = NULL;
		assert_null(kernel_release_of_module(file, &release));
		if (rows[i].want) {
			assert_non_null(release);
			assert_string_equal(release, rows[i].want);
		} else {
			assert_null(release);
		}
		free(release);
		elf_file_close(file);
		// Only a relocatable file is a module.
		spec.type = ET_EXEC;
		file = open_spec("module", &spec);
		assert_null(kernel_release_of_module(file, &release));
		assert_null(release);
		elf_file_close(file);
	}
}

static void test_release_of_kernel(void **state)
{
	(void)state;
	static const struct {
		const char *rodata, *want;
	} rows[] = {
		{ "Linux version 6.1.0-41-amd64 (me@here) (gcc) #1", "6.1.0-41-amd64" },
		{ "xLinux version 6.1 (", "6.1" },
		{ "Linux version %s (%s) Linux version 7.2.1 (a@b)", "7.2.1" },
		{ "Linux version 2.6 and later; Linux version Linux version 5.4 (x)", "5.4" },
		{ "Linux version 6.1.0 ", NULL },
		{ "Linux version 6.1.0", NULL },
		{ "Linux version ", NULL },
		{ "Linux version", NULL },
		{ "Linux version " LETTERS_64 " (", LETTERS_64 },
		{ "Linux version " LETTERS_64 "4 (", NULL },
		{ "Linux version 6/1 (", NULL },
		{ "", NULL },
		{ NULL, NULL },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		const struct spec spec = { .type = ET_EXEC, .rodata = rows[i].rodata };
		struct elf_file *file = open_spec("kernel", &spec);
		char *release = NULL;
		assert_null(kernel_release_of_kernel(file, &release));
		if (rows[i].want) {
			assert_non_null(release);
			assert_string_equal(release, rows[i].want);
		} else {
			assert_null(release);
		}
		free(release);
		elf_file_close(file);
	}
}

// ---- fit ----

struct base_spec {
	struct spec elf; /* machine 0: raw BTF */
	const char *long_name;
	uint32_t long_bytes;      /* 0: no such type */
	uint32_t module_bytes[2]; /* of types `struct module` */
};

static uint32_t add_name(struct type_list *list, const char *name)
{
	uint32_t offset = (uint32_t)list->strings.num;
	for (size_t i = 0; i <= strlen(name); i++)
		assert_true(vec_push(&list->strings, name[i]));
	return offset;
}

static void make_list(const struct base_spec *spec, struct type_list *list)
{
	assert_true(type_list_init(list));
	list->big_endian = spec->elf.is_big_endian;
	struct type other = { .kind = KIND_INT, .name = add_name(list, "long long int"), .size = 8 };
	assert_true(vec_push(&list->types, other));
	// A typedef or union of that name is something else.
	struct type alike = { .kind = KIND_UNION, .name = add_name(list, "module"), .size = 40 };
	assert_true(vec_push(&list->types, alike));
	if (spec->long_bytes) {
		struct type type = { .kind = KIND_INT,
				     .name = add_name(list, spec->long_name),
				     .size = spec->long_bytes };
		assert_true(vec_push(&list->types, type));
	}
	for (size_t i = 0; i < 2 && spec->module_bytes[i]; i++) {
		struct type type = { .kind = KIND_STRUCT,
				     .name = alike.name,
				     .size = spec->module_bytes[i] };
		assert_true(vec_push(&list->types, type));
	}
}

// The message of base_fit(), heap; NULL: the base fits.
static char *fit(const struct spec *file_spec, const struct base_spec *base_spec,
		 bool allows_other_kernel, enum btfsmith_code *code)
{
	struct type_list list;
	struct types_file types_file = { .data = NULL };
	struct base_facts facts;
	struct elf_file *file = open_spec("file", file_spec);
	make_list(base_spec, &list);
	write_whole_file("base", "", 0);
	if (base_spec->elf.machine)
		types_file.elf = open_spec("base", &base_spec->elf);
	assert_null(base_facts_init(&facts, "base", &types_file, &list));
	struct btfsmith_error *err = base_fit(&facts, file, allows_other_kernel);
	*code = btfsmith_error_code(err);
	char *message = err ? strdup(btfsmith_error_message(err)) : NULL;
	btfsmith_error_destroy(err);
	base_facts_deinit(&facts);
	type_list_deinit(&list);
	elf_file_close(types_file.elf);
	elf_file_close(file);
	return message;
}

#define KERNEL(release)                                                                  \
	{                                                                                \
		.type = ET_EXEC, .machine = EM_X86_64,                                   \
		.rodata = "Linux version " release " (a@b)"                              \
	}

static const struct {
	const char *what;
	struct spec file;
	struct base_spec base;
	enum btfsmith_code code;
	const char *message; /* NULL: it fits */
} fit_rows[] = {
	{ .what = "nothing is known" },
	{ "all is the same",
	  { .modinfo = "vermagic=6.1.0 SMP|", .module_bytes = 896 },
	  { KERNEL("6.1.0"), "long int", 8, { 896 } },
	  BTFSMITH_OK,
	  NULL },
	{ "another machine",
	  { .machine = EM_AARCH64 },
	  { .elf = KERNEL("6.1.0") },
	  BTFSMITH_BAD_BTF,
	  "file: is for arm64, but base is of x86-64" },
	{ "machines without a name",
	  { .machine = 4711 },
	  { .elf = { .type = ET_EXEC, .machine = 4712 } },
	  BTFSMITH_BAD_BTF,
	  "file: is for machine 4711, but base is of machine 4712" },
	{ "big-endian raw BTF",
	  { .machine = EM_PPC64 },
	  { .elf = { .is_big_endian = true } },
	  BTFSMITH_BAD_BTF,
	  "file: is little-endian, but base is big-endian" },
	{ "little-endian ELF",
	  { .machine = EM_PPC64, .is_big_endian = true },
	  { .elf = { .type = ET_EXEC, .machine = EM_PPC64 } },
	  BTFSMITH_BAD_BTF,
	  "file: is big-endian, but base is little-endian" },
	{ "big-endian, both",
	  { .machine = EM_S390, .is_big_endian = true },
	  { .elf = { .is_big_endian = true }, .long_name = "long", .long_bytes = 8 },
	  BTFSMITH_OK,
	  NULL },
	{ "raw BTF of 32 bits",
	  { .machine = 0 },
	  { .long_name = "long unsigned int", .long_bytes = 4 },
	  BTFSMITH_BAD_BTF,
	  "file: is for a machine of 64 bits, but base is of one of 32" },
	{ "raw BTF of 64 bits, by clang",
	  { .machine = EM_386, .is_32bit = true },
	  { .long_name = "unsigned long", .long_bytes = 8 },
	  BTFSMITH_BAD_BTF,
	  "file: is for a machine of 32 bits, but base is of one of 64" },
	{ "32 bits, both",
	  { .machine = EM_386, .is_32bit = true },
	  { .long_name = "long", .long_bytes = 4 },
	  BTFSMITH_OK,
	  NULL },
	{ "the next release of the same kernel",
	  { .modinfo = "vermagic=6.1.0-40-amd64 SMP|" },
	  { .elf = KERNEL("6.1.0-41-amd64") },
	  BTFSMITH_BASE_MISMATCH,
	  "file: is for kernel 6.1.0-40-amd64, but base is of kernel 6.1.0-41-amd64" },
	{ "a release that begins like the other",
	  { .modinfo = "vermagic=6.1.0 SMP|" },
	  { .elf = KERNEL("6.1.0+") },
	  BTFSMITH_BASE_MISMATCH,
	  "file: is for kernel 6.1.0, but base is of kernel 6.1.0+" },
	{ "an object without vermagic", { .modinfo = "license=GPL|" }, { .elf = KERNEL("6.1.0") },
	  BTFSMITH_OK, NULL },
	{ "a base without banner",
	  { .modinfo = "vermagic=6.1.0|" },
	  { .elf = { .type = ET_EXEC, .machine = EM_X86_64 } },
	  BTFSMITH_OK,
	  NULL },
	{ "struct module of raw BTF",
	  { .module_bytes = 1280 },
	  { .module_bytes = { 896 } },
	  BTFSMITH_BASE_MISMATCH,
	  "file: its struct module has 1280 bytes, but that of base has 896" },
	{ "the second struct module",
	  { .module_bytes = 1280 },
	  { .module_bytes = { 896, 1280 } },
	  BTFSMITH_OK,
	  NULL },
	{ "no struct module",
	  { .module_bytes = 1280 },
	  { .long_bytes = 0 },
	  BTFSMITH_BASE_MISMATCH,
	  "file: is a kernel module, but base has no struct module, as kernels have" },
	{ "a kernel with a base",
	  { .type = ET_EXEC, .rodata = "Linux version 6.1.0 (a@b)" },
	  { .long_bytes = 0 },
	  BTFSMITH_BASE_MISMATCH,
	  "file: is kernel 6.1.0 itself, whose BTF needs no base such as base" },
};

static void test_fit(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(fit_rows); i++) {
		enum btfsmith_code code;
		cleanup_free char *message =
			fit(&fit_rows[i].file, &fit_rows[i].base, false, &code);
		const char *want = fit_rows[i].message;
		if (!message != !want || (want && strcmp(message, want) != 0))
			fail_msg("%s: got \"%s\"", fit_rows[i].what, message ? message : "fits");
		assert_int_equal(code, fit_rows[i].code);
		// What can be allowed is just what is called a mismatch.
		cleanup_free char *allowed =
			fit(&fit_rows[i].file, &fit_rows[i].base, true, &code);
		if (!allowed != (!want || fit_rows[i].code == BTFSMITH_BASE_MISMATCH))
			fail_msg("%s: allowed: \"%s\"", fit_rows[i].what,
				 allowed ? allowed : "fits");
	}
}

static void test_fit_release(void **state)
{
	(void)state;
	static const struct {
		const char *modinfo, *want;
	} rows[] = {
		{ "vermagic=6.1.0 SMP|", NULL },
		{ "vermagic=6.1.1 SMP|", "file: is for kernel 6.1.1, but base is of kernel 6.1.0" },
		{ "license=GPL|",
		  "file: does not say for which kernel it is, but base is of kernel 6.1.0" },
	};
	const struct base_facts facts = { .path = "base" };
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct spec spec = { .modinfo = rows[i].modinfo };
		struct elf_file *file = open_spec("file", &spec);
		struct btfsmith_error *err = base_fit_release(&facts, file, "6.1.0");
		elf_file_close(file);
		assert_int_equal(!err, !rows[i].want);
		if (err)
			assert_string_equal(btfsmith_error_message(err), rows[i].want);
		assert_int_equal(btfsmith_error_code(err),
				 err ? BTFSMITH_BASE_MISMATCH : BTFSMITH_OK);
		btfsmith_error_destroy(err);
	}
}

static void test_kernel_release(void **state)
{
	(void)state;
	static const struct {
		struct spec spec;
		const char *want;
	} rows[] = {
		{ { .modinfo = "vermagic=6.1.0 SMP|" }, "6.1.0" },
		{ { .modinfo = "license=GPL|" }, NULL },
		{ KERNEL("6.1.1"), "6.1.1" },
		{ { .type = ET_EXEC }, NULL },
	};
	char *release = NULL;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		write_file("file", &rows[i].spec);
		assert_null(btfsmith_kernel_release("file", &release));
		assert_int_equal(!release, !rows[i].want);
		if (release)
			assert_string_equal(release, rows[i].want);
		free(take_ptr(release));
	}
	struct btfsmith_error *err = btfsmith_kernel_release("missing", &release);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
	btfsmith_error_destroy(err);
}

static void test_fit_raw(void **state)
{
	(void)state;
	struct utsname running;
	assert_int_equal(uname(&running), 0);
	const char *sysfs = "/sys/kernel/btf/vmlinux";
	struct base_facts facts = { .path = "base", .release = (char *)(uintptr_t)"1.2.3" };
	struct stat st;
	write_whole_file("raw", "", 0);
	assert_int_equal(stat("raw", &st), 0);
	assert_null(base_fit_raw(&facts, "raw", false));
	facts.dev = st.st_dev;
	facts.ino = st.st_ino;
	for (int allows = 0; allows < 2; allows++) {
		struct btfsmith_error *err = base_fit_raw(&facts, "raw", allows);
		assert_non_null(err);
		assert_string_equal(btfsmith_error_message(err), "raw: cannot be its own base");
		btfsmith_error_destroy(err);
	}
	if (access(sysfs, R_OK) != 0)
		return;
	char want[200];
	(void)snprintf(want, sizeof(want), "%s: is for kernel %s, but base is of kernel 1.2.3",
		       sysfs, running.release);
	struct btfsmith_error *err = base_fit_raw(&facts, sysfs, false);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	btfsmith_error_destroy(err);
	assert_null(base_fit_raw(&facts, sysfs, true));
}

static void test_own_base(void **state)
{
	(void)state;
	struct type_list list;
	struct types_file types_file = { .data = NULL };
	struct base_facts facts;
	const struct spec spec = { .type = ET_EXEC };
	struct elf_file *file = open_spec("file", &spec);
	assert_true(run_loudly("ln -f file hard && ln -sf hard soft"));
	assert_true(type_list_init(&list));
	assert_null(base_facts_init(&facts, "soft", &types_file, &list));
	struct btfsmith_error *err = base_fit(&facts, file, true);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), "file: cannot be its own base");
	btfsmith_error_destroy(err);
	base_facts_deinit(&facts);
	type_list_deinit(&list);
	elf_file_close(file);
}

// ---- arguments of btfsmith_find_base() ----

static void assert_find_error(const struct btfsmith_base_search *search,
			      enum btfsmith_code code, const char *want)
{
	char *path = NULL;
	struct btfsmith_error *err = btfsmith_find_base(NULL, search, &path);
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	assert_int_equal(btfsmith_error_code(err), code);
	assert_null(path);
	btfsmith_error_destroy(err);
}

static void test_find_arguments(void **state)
{
	(void)state;
	struct {
		struct btfsmith_base_search known;
		const char *more;
	} newer = { .known = { .size = sizeof(newer), .release = "6.1.0", .root = "root" } };
	struct btfsmith_base_search search = { .size = sizeof(search), .root = "root" };
	assert_true(run_loudly("rm -rf root; mkdir -p root/usr/lib && ln -s usr/lib root/lib"));
	static const char nothing[] =
		"no BTF of kernel 6.1.0 in root: not there: "
		"/lib/modules/6.1.0/build/vmlinux, /lib/modules/6.1.0/vmlinux, "
		"/boot/vmlinux-6.1.0, /usr/lib/debug/boot/vmlinux-6.1.0, "
		"/usr/lib/debug/lib/modules/6.1.0/vmlinux, "
		"/usr/lib/debug/usr/lib/modules/6.1.0/vmlinux";
	assert_find_error(&newer.known, BTFSMITH_NO_BASE, nothing);
	search.release = "6.1.0";
	assert_find_error(&search, BTFSMITH_NO_BASE, nothing);
	newer.more = "something";
	char *path = NULL;
	struct btfsmith_error *err = btfsmith_find_base(NULL, &newer.known, &path);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	search.size = 1;
	assert_find_error(&search, BTFSMITH_ARGUMENT, "btfsmith_base_search: wrong size 1");
	search.size = sizeof(search);
	search.release = "../etc";
	assert_find_error(&search, BTFSMITH_ARGUMENT, "'../etc': not the release of a kernel");
	search.release = "";
	assert_find_error(&search, BTFSMITH_ARGUMENT, "'': not the release of a kernel");
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_release_of_module),
		cmocka_unit_test(test_release_of_kernel),
		cmocka_unit_test(test_fit),
		cmocka_unit_test(test_fit_release),
		cmocka_unit_test(test_kernel_release),
		cmocka_unit_test(test_fit_raw),
		cmocka_unit_test(test_own_base),
		cmocka_unit_test(test_find_arguments),
	};
	workdir_enter();
	int status = cmocka_run_group_tests(tests, NULL, NULL);
	workdir_leave();
	return status;
}
