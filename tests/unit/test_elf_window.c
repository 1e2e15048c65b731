// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Windows over sections: always the right bytes and enough of them, of mapped and other
 * sections, and no more reading than need be.
 */
#include "elf_window.h"

#include "../support/elf_build.h"
#include "../support/workdir.h"
#include "error.h"

#include <setjmp.h>
#include <stdarg.h>
#include <string.h>
#include <unistd.h>

#include <elf.h>

#include <cmocka.h>

enum { SIZE = 3 * ELF_WINDOW_BYTES + 12345, SMALL = 100 };

struct fixture {
	unsigned char *bytes;
	struct elf_file *file;
	struct elf_section big;
	struct elf_section small;
	struct elf_section none;
};

static void assert_no_error(struct btfsmith_error *err)
{
	if (err) {
		print_error("%s\n", btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		fail();
	}
}

static void get_section(struct fixture *f, const char *name, struct elf_section *ret)
{
	bool found;
	assert_no_error(elf_file_section(f->file, name, ret, &found));
	assert_true(found && ret->is_mapped);
}

static int setup(void **state)
{
	static struct fixture f;
	workdir_enter();
	f.bytes = malloc(SIZE);
	assert_non_null(f.bytes);
	for (size_t i = 0; i < SIZE; i++)
		f.bytes[i] = (unsigned char)(i * 7 + i / 251);
	const struct elf_build_section sections[] = {
		{ .name = "big", .type = SHT_PROGBITS, .data = f.bytes, .size = SIZE },
		{ .name = "small",
		  .type = SHT_PROGBITS,
		  .data = f.bytes + 1,
		  .size = SMALL },
		{ .name = "none", .type = SHT_PROGBITS },
	};
	struct elf_build build = { .type = ET_EXEC,
				   .is_64bit = true,
				   .sections = sections,
				   .num_sections = ARRAY_SIZE(sections) };
	elf_build_write(&build, "file");
	assert_no_error(elf_file_open("file", &f.file));
	get_section(&f, "big", &f.big);
	get_section(&f, "small", &f.small);
	get_section(&f, "none", &f.none);
	*state = &f;
	return 0;
}

static int teardown(void **state)
{
	struct fixture *f = *state;
	elf_file_close(f->file);
	free(f->bytes);
	workdir_leave();
	return 0;
}

// The bytes at @p offset must be those of @p want, and enough of them.
static void check(struct elf_window *window, const struct elf_section *section,
		  const unsigned char *want, uint64_t offset)
{
	const unsigned char *got;
	size_t available;
	assert_no_error(elf_window_at(window, section, "file", offset, &got, &available));
	size_t rest = section->size - (size_t)offset;
	assert_true(available >= (rest < ELF_WINDOW_AHEAD ? rest : ELF_WINDOW_AHEAD));
	assert_true(available <= rest);
	if (available)
		assert_memory_equal(got, want + offset, available);
}

static void test_offsets(void **state)
{
	const struct fixture *f = *state;
	static const uint64_t offsets[] = {
		0,
		1,
		ELF_WINDOW_AHEAD,
		ELF_WINDOW_BYTES - ELF_WINDOW_AHEAD,
		ELF_WINDOW_BYTES - ELF_WINDOW_AHEAD + 1,
		ELF_WINDOW_BYTES,
		SIZE,
		SIZE - 1,
		SIZE - ELF_WINDOW_AHEAD,
		SIZE - ELF_WINDOW_AHEAD - 1,
		SIZE - ELF_WINDOW_BYTES,
		500000,
		499999,
		490000,
		3,
	};
	struct elf_window window = { 0 };
	for (size_t i = 0; i < ARRAY_SIZE(offsets); i++) {
		for (size_t k = 0; k < ARRAY_SIZE(offsets); k++) {
			check(&window, &f->big, f->bytes, offsets[i]);
			check(&window, &f->big, f->bytes, offsets[k]);
		}
	}
	for (uint64_t offset = 0; offset <= SMALL; offset++) {
		check(&window, &f->small, f->bytes + 1, offset);
		check(&window, &f->none, f->bytes, 0);
		check(&window, &f->big, f->bytes, offset * 1000);
	}
	elf_window_deinit(&window);
	elf_window_deinit(&window);
	check(&window, &f->big, f->bytes, 77);
	elf_window_deinit(&window);
}

static void test_behind_the_end(void **state)
{
	const struct fixture *f = *state;
	static const uint64_t offsets[] = { 1, 1000, UINT64_MAX - SIZE };
	struct elf_window window = { 0 };
	struct elf_section heap = { .data = f->bytes, .size = SIZE, .fd = -1 };
	for (size_t i = 0; i < ARRAY_SIZE(offsets) * 2; i++) {
		const unsigned char *got = NULL;
		size_t available = 77;
		struct btfsmith_error *err =
			elf_window_at(&window, i & 1 ? &heap : &f->big, "file",
				      SIZE + offsets[i / 2], &got, &available);
		assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
		assert_string_equal(btfsmith_error_message(err),
				    "file: read past the end of a section");
		btfsmith_error_destroy(err);
		assert_null(got);
		assert_int_equal(available, 77);
	}
	elf_window_deinit(&window);
}

// What is in memory anyway is not copied.
static void test_not_mapped(void **state)
{
	const struct fixture *f = *state;
	struct elf_window window = { 0 };
	struct elf_section heap = { .data = f->bytes, .size = SIZE, .fd = -1 };
	struct elf_section none = { .fd = -1 };
	const unsigned char *got;
	size_t available;
	assert_no_error(elf_window_at(&window, &heap, "file", 5, &got, &available));
	assert_ptr_equal(got, f->bytes + 5);
	assert_int_equal(available, SIZE - 5);
	assert_no_error(elf_window_at(&window, &none, "file", 0, &got, &available));
	assert_int_equal(available, 0);
	assert_null(window.buffer);
	elf_window_deinit(&window);
}

// Last, as it cuts the file: no second reading of what is there, and an error that passes.
static void test_cut_file(void **state)
{
	const struct fixture *f = *state;
	struct elf_window window = { 0 };
	const unsigned char *got;
	size_t available;
	check(&window, &f->big, f->bytes, ELF_WINDOW_BYTES);
	assert_int_equal(truncate("file", (off_t)f->big.file_off + ELF_WINDOW_BYTES), 0);
	check(&window, &f->big, f->bytes, ELF_WINDOW_BYTES + 100000);
	check(&window, &f->big, f->bytes, ELF_WINDOW_BYTES - 4000);
	struct btfsmith_error *err =
		elf_window_at(&window, &f->big, "file", ELF_WINDOW_BYTES + 200000, &got,
			      &available);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
	assert_string_equal(btfsmith_error_message(err), "file: the file became shorter");
	btfsmith_error_destroy(err);
	check(&window, &f->big, f->bytes, 0);
	elf_window_deinit(&window);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_offsets),
		cmocka_unit_test(test_behind_the_end),
		cmocka_unit_test(test_not_mapped),
		cmocka_unit_test(test_cut_file),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
