// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Any bytes as BTF: read, check, print, write, read again. What was written must be read
 * again, and be written again as the same bytes.
 */
#include <stdio.h>
#include <string.h>

#include "btf_check.h"
#include "btf_read.h"
#include "btf_write.h"
#include "error.h"
#include "parts.h"
#include "type_text.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const unsigned int fuzz_num_parts = 1;

static int ignore_text(void *arg, const char *text, size_t len)
{
	(void)arg;
	(void)text;
	return len ? 0 : 1;
}

static void fail(const char *what, const struct btfsmith_error *err)
{
	fprintf(stderr, "%s: %s\n", what, btfsmith_error_message(err));
	abort();
}

static void write_and_read_again(const struct type_list *list)
{
	cleanup_free void *first = NULL;
	size_t first_size = 0;
	struct btfsmith_error *err = btf_write(list, &first, &first_size);
	if (err) {
		// BTF is read with more items a type than may be written.
		if (btfsmith_error_code(err) != BTFSMITH_LIMIT)
			fail("writing", err);
		btfsmith_error_destroy(err);
		return;
	}
	struct type_list again;
	err = btf_read("again", first, first_size, &again);
	if (err)
		fail("reading again", err);
	cleanup_free void *second = NULL;
	size_t second_size = 0;
	err = btf_write(&again, &second, &second_size);
	if (err)
		fail("writing again", err);
	if (first_size != second_size || memcmp(first, second, first_size) != 0)
		fail("comparing", NULL);
	type_list_deinit(&again);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct type_list list;
	struct btfsmith_error *err = btf_read("input", data, size, &list);
	if (!err) {
		btfsmith_error_destroy(btf_check("input", &list));
		err = type_text_print(&list, ignore_text, NULL);
		if (err)
			fail("printing", err);
		write_and_read_again(&list);
	}
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
	return 0;
}
