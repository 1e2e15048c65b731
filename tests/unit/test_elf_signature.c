// SPDX-License-Identifier: LGPL-2.1-or-later
/* Signatures behind modules, whole ones and those whose length cannot be. */
#include "elf_signature.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#define MARKER "~Module signature appended~\n"
// algo, hash, id_type (PKCS#7), signer_len, key_id_len, 3 of padding, then the length.
#define INFO(length) "\0\0\2\0\0\0\0\0" length
#define BYTES(text) text, sizeof(text) - 1

static const struct {
	const char *name;
	const char *data;
	size_t size;
	bool is_signed;
	size_t cut;
	const char *error;
} rows[] = {
	{ "none", BYTES("module"), false, 6, NULL },
	{ "empty", BYTES(""), false, 0, NULL },
	{ "one", BYTES("moduleSIG" INFO("\0\0\0\3") MARKER), true, 6, NULL },
	{ "of no bytes", BYTES("module" INFO("\0\0\0\0") MARKER), true, 6, NULL },
	{ "two", BYTES("moduleSIG" INFO("\0\0\0\3") MARKER "SIGN" INFO("\0\0\0\4") MARKER),
	  true, 6, NULL },
	{ "all but one byte", BYTES("moduleSIG" INFO("\0\0\0\10") MARKER), true, 1, NULL },
	{ "all", BYTES("moduleSIG" INFO("\0\0\0\11") MARKER), true, 0,
	  "file: signature: at 0x11: it has 9 bytes, which is more than the file" },
	{ "more", BYTES("moduleSIG" INFO("\0\0\0\12") MARKER), true, 0,
	  "file: signature: at 0x11: it has 10 bytes, which is more than the file" },
	{ "4 GiB", BYTES("moduleSIG" INFO("\377\377\377\377") MARKER), true, 0,
	  "file: signature: at 0x11: it has 4294967295 bytes, which is more than the file" },
	{ "little endian", BYTES("moduleSIG" INFO("\3\0\0\0") MARKER), true, 0,
	  "file: signature: at 0x11: it has 50331648 bytes, which is more than the file" },
	{ "line alone", BYTES(MARKER), true, 0, "file: signature: cut off at its beginning" },
	{ "no length", BYTES("0123456789a" MARKER), true, 0,
	  "file: signature: cut off at its beginning" },
	{ "nothing before", BYTES(INFO("\0\0\0\0") MARKER), true, 0,
	  "file: signature: at 0x8: it has 0 bytes, which is more than the file" },
	{ "something behind", BYTES("moduleSIG" INFO("\0\0\0\3") MARKER "\n"), false, 50,
	  NULL },
	{ "line cut", BYTES("~Module signature appended~"), false, 27, NULL },
};

static void test_rows(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		// Of its own, so that a sanitizer sees reads outside.
		unsigned char *data = malloc(rows[i].size + !rows[i].size);
		size_t cut = 12345;
		assert_non_null(data);
		memcpy(data, rows[i].data, rows[i].size);
		print_message("%s\n", rows[i].name);
		assert_int_equal(elf_signature_is_there(data, rows[i].size), rows[i].is_signed);
		struct btfsmith_error *err =
			elf_signature_cut("file", data, rows[i].size, &cut);
		if (rows[i].error) {
			assert_non_null(err);
			assert_string_equal(btfsmith_error_message(err), rows[i].error);
			assert_int_equal(btfsmith_error_code(err), BTFSMITH_NOT_ELF);
			assert_int_equal(cut, 12345);
			btfsmith_error_destroy(err);
		} else {
			assert_null(err);
			assert_int_equal(cut, rows[i].cut);
		}
		free(data);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = { cmocka_unit_test(test_rows) };
	return cmocka_run_group_tests(tests, NULL, NULL);
}
