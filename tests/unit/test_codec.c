// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Compressed files: what gzip, xz and zstd make is read, what is made they read, with the
 * parameters that kernels want; damage of every sort is an error that says where.
 */
#include "codec.h"

#include "../support/workdir.h"
#include "elf_input.h"
#include "error.h"
#include "vec.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

enum { SAMPLE_BYTES = 300000 };

static const struct {
	enum codec codec;
	const char *program;
	const char *options; // as `make modules_install` has them
	bool is_padding_allowed;
} tools[] = {
	{ CODEC_GZIP, "gzip", "-n -c", true },
	{ CODEC_XZ, "xz", "--check=crc32 --lzma2=dict=1MiB -c", true },
	{ CODEC_ZSTD, "zstd", "-q -c", false },
};

typedef vec(unsigned char) bytes;

static struct btfsmith_error *collect(void *arg, const void *data, size_t size)
{
	bytes *to = arg;
	if (!vec_reserve(to, to->num + size))
		return error_no_memory();
	memcpy(to->items + to->num, data, size);
	to->num += size;
	return NULL;
}

static struct btfsmith_error *
decompress(enum codec codec, const unsigned char *data, size_t size, bytes *ret)
{
	struct codec_source source = { "file", data, size };
	struct codec_sink sink = { collect, ret };
	return codec_decompress(codec, &source, &sink);
}

static struct btfsmith_error *compress(enum codec codec, const bytes *from, bytes *ret)
{
	struct codec_source source = { "file", from->items, from->num };
	struct codec_sink sink = { collect, ret };
	return codec_compress(codec, &source, &sink);
}

static void assert_no_error(struct btfsmith_error *err)
{
	if (err)
		fail_msg("%s", btfsmith_error_message(err));
}

static void
assert_error(struct btfsmith_error *err, enum btfsmith_code code, const char *want)
{
	assert_non_null(err);
	assert_string_equal(btfsmith_error_message(err), want);
	assert_int_equal(btfsmith_error_code(err), code);
	btfsmith_error_destroy(err);
}

// Text that compresses a little, as code does.
static bytes sample(size_t size)
{
	bytes ret = { 0 };
	uint32_t state = 1;
	assert_true(vec_reserve(&ret, size + 1));
	for (size_t i = 0; i < size; i++) {
		state = state * 1103515245 + 12345;
		ret.items[ret.num++] = (unsigned char)(state >> 24 & (i & 64 ? 0x0f : 0x7f));
	}
	return ret;
}

static bytes read_bytes(const char *path)
{
	bytes ret = { 0 };
	ret.items = read_whole_file(path, &ret.num);
	return ret;
}

static void assert_same(const bytes *got, const bytes *want)
{
	assert_int_equal(got->num, want->num);
	assert_memory_equal(got->items, want->items, want->num);
}

// Is the tool there, and the library in this build?
static bool have(size_t tool)
{
	bytes none = { 0 };
	struct btfsmith_error *err = compress(tools[tool].codec, &none, &none);
	bool is_built = btfsmith_error_code(err) != BTFSMITH_UNSUPPORTED;
	if (!is_built)
		print_message("skipped: %s\n", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	vec_deinit(&none);
	return is_built && have_tool(tools[tool].program);
}

static bytes made_by_tool(size_t tool, const bytes *contents)
{
	write_whole_file("plain", contents->items, contents->num);
	assert_true(run_loudly("%s %s plain >made", tools[tool].program, tools[tool].options));
	return read_bytes("made");
}

static void test_tools_files(void **state)
{
	static const size_t sizes[] = { 0, 1, 4096, SAMPLE_BYTES };
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		for (size_t k = 0; have(i) && k < ARRAY_SIZE(sizes); k++) {
			bytes plain = sample(sizes[k]), got = { 0 };
			bytes made = made_by_tool(i, &plain);
			assert_int_equal(codec_of(made.items, made.num), tools[i].codec);
			assert_no_error(decompress(tools[i].codec, made.items, made.num, &got));
			assert_same(&got, &plain);
			vec_deinit(&got);
			vec_deinit(&made);
			vec_deinit(&plain);
		}
	}
}

static void test_our_files(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		bytes plain = sample(SAMPLE_BYTES), first = { 0 }, second = { 0 };
		assert_no_error(compress(tools[i].codec, &plain, &first));
		assert_no_error(compress(tools[i].codec, &plain, &second));
		assert_same(&first, &second);
		write_whole_file("ours", first.items, first.num);
		write_whole_file("plain", plain.items, plain.num);
		assert_true(run_loudly("%s -dc <ours | cmp - plain", tools[i].program));
		assert_true(first.num < plain.num);
		vec_deinit(&second);
		vec_deinit(&first);
		vec_deinit(&plain);
	}
}

// What the kernel's decompressors ask for, and what would make files differ.
static void test_our_parameters(void **state)
{
	(void)state;
	bytes plain = sample(SAMPLE_BYTES);
	// Neither a name nor a time; "Unix".
	static const unsigned char gzip_head[] = { 0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3 };
	bytes made = { 0 };
	assert_no_error(compress(CODEC_GZIP, &plain, &made));
	assert_memory_equal(made.items, gzip_head, sizeof(gzip_head));
	vec_deinit(&made);
	if (have(1)) {
		assert_no_error(compress(CODEC_XZ, &plain, &made));
		write_whole_file("ours.xz", made.items, made.num);
		assert_true(run_loudly("xz --robot -lvv ours.xz >list && "
				       "grep -q '^block.*CRC32.*--lzma2=dict=1MiB' list && "
				       "[ $(grep -c ^block list) = 1 ]"));
		vec_deinit(&made);
	}
	if (have(2)) {
		// Flags: a checksum, and the size of what it holds in 4 bytes.
		static const unsigned char head[] = { 0x28, 0xb5, 0x2f, 0xfd, 0xa4 };
		assert_no_error(compress(CODEC_ZSTD, &plain, &made));
		assert_memory_equal(made.items, head, sizeof(head));
		vec_deinit(&made);
	}
	vec_deinit(&plain);
}

static void append(bytes *to, const void *data, size_t size)
{
	btfsmith_error_destroy(collect(to, data, size));
}

static void test_several_in_one(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		bytes plain = sample(5000), got = { 0 }, file = { 0 };
		bytes made = made_by_tool(i, &plain);
		append(&file, made.items, made.num);
		append(&file, made.items, made.num);
		assert_no_error(decompress(tools[i].codec, file.items, file.num, &got));
		assert_int_equal(got.num, 2 * plain.num);
		assert_memory_equal(got.items, plain.items, plain.num);
		assert_memory_equal(got.items + plain.num, plain.items, plain.num);
		vec_deinit(&got);
		vec_deinit(&file);
		vec_deinit(&made);
		vec_deinit(&plain);
	}
}

static void test_behind_the_end(void **state)
{
	static const unsigned char zeros[8], text[] = "something else";
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		bytes plain = sample(5000), got = { 0 };
		bytes made = made_by_tool(i, &plain);
		size_t size = made.num;
		append(&made, zeros, sizeof(zeros));
		struct btfsmith_error *err =
			decompress(tools[i].codec, made.items, made.num, &got);
		assert_int_equal(btfsmith_error_code(err), tools[i].is_padding_allowed
								   ? BTFSMITH_OK
								   : BTFSMITH_NOT_ELF);
		btfsmith_error_destroy(err);
		made.num = size;
		append(&made, text, sizeof(text) - 1);
		char want[100];
		snprintf(want, sizeof(want),
			 tools[i].codec == CODEC_XZ
				 ? "file: xz: the compressed data is damaged at 0x%1$zx or before"
				 : "file: %2$s: the compressed data ends at 0x%1$zx, but the "
				   "file goes on",
			 tools[i].codec == CODEC_XZ ? size + 12 : size, tools[i].program);
		assert_error(decompress(tools[i].codec, made.items, made.num, &got),
			     BTFSMITH_NOT_ELF, want);
		vec_deinit(&got);
		vec_deinit(&made);
		vec_deinit(&plain);
	}
}

// A file cut anywhere ends too early, and says so.
static void test_truncated(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		bytes plain = sample(2000);
		bytes made = made_by_tool(i, &plain);
		for (size_t size = 6; size < made.num; size++) {
			bytes got = { 0 };
			// Of its own, so that a sanitizer sees reads past the end.
			unsigned char *copy = malloc(size);
			char want[100];
			assert_non_null(copy);
			memcpy(copy, made.items, size);
			snprintf(want, sizeof(want),
				 "file: %s: the file ends at 0x%zx, within the compressed data "
				 "(truncated?)",
				 tools[i].program, size);
			assert_error(decompress(tools[i].codec, copy, size, &got),
				     BTFSMITH_NOT_ELF, want);
			free(copy);
			vec_deinit(&got);
		}
		vec_deinit(&made);
		vec_deinit(&plain);
	}
}

// All three have checksums: no damage to the data goes unnoticed.
static void test_damaged(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		bytes plain = sample(2000);
		bytes made = made_by_tool(i, &plain);
		for (size_t at = 12; at < made.num; at++) {
			bytes got = { 0 };
			made.items[at] ^= 0x55;
			struct btfsmith_error *err =
				decompress(tools[i].codec, made.items, made.num, &got);
			if (!err)
				fail_msg("%s: byte 0x%zx", tools[i].program, at);
			assert_memory_equal(btfsmith_error_message(err), "file: ", 6);
			btfsmith_error_destroy(err);
			made.items[at] ^= 0x55;
			vec_deinit(&got);
		}
		vec_deinit(&made);
		vec_deinit(&plain);
	}
}

static struct btfsmith_error *count(void *arg, const void *data, size_t size)
{
	(void)data;
	*(uint64_t *)arg += size;
	return NULL;
}

static void test_bomb(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(tools); i++) {
		if (!have(i))
			continue;
		assert_true(run_loudly("head -c 200M /dev/zero | %s -%d -c >bomb",
				       tools[i].program, i ? 1 : 9));
		bytes bomb = read_bytes("bomb");
		uint64_t num = 0, limit = (UINT64_C(64) << 20) + bomb.num * 256;
		struct codec_source source = { "file", bomb.items, bomb.num };
		struct codec_sink sink = { count, &num };
		char want[200];
		snprintf(want, sizeof(want),
			 "file: %s: it holds more than %llu bytes, too many for its size; if it "
			 "is meant so, decompress it before",
			 tools[i].program, (unsigned long long)limit);
		assert_error(codec_decompress(tools[i].codec, &source, &sink), BTFSMITH_LIMIT,
			     want);
		assert_in_range(num, limit - (1 << 20), limit);
		vec_deinit(&bomb);
	}
}

// The memory that a file asks for is its own word.
static void test_memory(void **state)
{
	static const struct {
		size_t tool;
		const char *command;
		const char *want;
	} rows[] = {
		{ 1, "xz -c --lzma2=dict=1GiB",
		  "file: xz: decompressing takes too much memory, as the file says; decompress "
		  "it before" },
		{ 2, "zstd -q -c --long=30 --ultra -1",
		  "file: zstd: decompressing takes too much memory, as the file says; "
		  "decompress it before" },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		if (!have(rows[i].tool))
			continue;
		// A stream of no known size has the window that was asked for.
		assert_true(run_loudly("head -c 2000 /dev/zero >zeros && %s <zeros >large",
				       rows[i].command));
		bytes large = read_bytes("large"), got = { 0 };
		assert_error(decompress(tools[rows[i].tool].codec, large.items, large.num,
					&got),
			     BTFSMITH_LIMIT, rows[i].want);
		vec_deinit(&got);
		vec_deinit(&large);
	}
}

static void test_magic(void **state)
{
	static const struct {
		const char *data;
		size_t size;
		enum codec want;
	} rows[] = {
		{ "\x1f\x8b\x08", 3, CODEC_GZIP },
		{ "\x1f\x8b\x08", 2, CODEC_NONE },
		{ "\x1f\x8b\x07", 3, CODEC_NONE },
		{ "\xfd"
		  "7zXZ\0",
		  6, CODEC_XZ },
		{ "\xfd"
		  "7zXZ\0",
		  5, CODEC_NONE },
		{ "\x28\xb5\x2f\xfd", 4, CODEC_ZSTD },
		{ "\x28\xb5\x2f\xfd", 3, CODEC_NONE },
		{ "\x7f"
		  "ELF",
		  4, CODEC_NONE },
		{ "", 0, CODEC_NONE },
	};
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		assert_int_equal(codec_of((const unsigned char *)rows[i].data, rows[i].size),
				 rows[i].want);
}

// What a file is read as: its contents, with mode and owner of the file itself.
static void test_input(void **state)
{
	struct elf_input input;
	bytes plain = sample(SAMPLE_BYTES);
	(void)state;
	write_whole_file("plain", plain.items, plain.num);
	assert_true(run_loudly("gzip -c plain >file && chmod 640 file"));
	assert_no_error(elf_input_open("file", &input));
	assert_int_equal(input.codec, CODEC_GZIP);
	assert_int_equal(input.size, plain.num);
	assert_memory_equal(input.map, plain.items, plain.num);
	assert_int_equal(input.st.st_mode & 07777, 0640);
	unsigned char again[100];
	assert_int_equal(pread(input.fd, again, sizeof(again), 1000), sizeof(again));
	assert_memory_equal(again, plain.items + 1000, sizeof(again));
	elf_input_close(&input);
	elf_input_close(&input);
	assert_true(run_loudly(": | gzip -c >file"));
	assert_error(elf_input_open("file", &input), BTFSMITH_NOT_ELF,
		     "file: not an ELF file: it is empty");
	vec_deinit(&plain);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tools_files),
		cmocka_unit_test(test_our_files),
		cmocka_unit_test(test_our_parameters),
		cmocka_unit_test(test_several_in_one),
		cmocka_unit_test(test_behind_the_end),
		cmocka_unit_test(test_truncated),
		cmocka_unit_test(test_damaged),
		cmocka_unit_test(test_bomb),
		cmocka_unit_test(test_memory),
		cmocka_unit_test(test_magic),
		cmocka_unit_test(test_input),
	};
	workdir_enter();
	int result = cmocka_run_group_tests(tests, NULL, NULL);
	workdir_leave();
	return result;
}
