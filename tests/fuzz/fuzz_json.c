// SPDX-License-Identifier: LGPL-2.1-or-later
/* Any bytes as BTF, printed as JSON, which can be read and has each type. */
#include <stdio.h>
#include <stdlib.h>

#include "../../src/dump.h"
#include "btf_read.h"
#include "error.h"
#include "parts.h"
#include "stdout.h"
#include "types_object.h"

#ifdef HAVE_JANSSON
#include <jansson.h>
#endif

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const unsigned int fuzz_num_parts = 1;

#ifdef HAVE_JANSSON
static void check_text(const char *text, size_t size, size_t num_types)
{
	json_error_t error;
	// Enumerators may be larger than the integers of jansson.
	json_t *root = json_loadb(text, size, JSON_REJECT_DUPLICATES | JSON_DECODE_INT_AS_REAL,
				  &error);
	if (!root || json_array_size(json_object_get(root, "types")) != num_types) {
		fprintf(stderr, "not right: %s: %s\n", root ? "types" : error.text, text);
		abort();
	}
	json_decref(root);
}
#else
static void check_text(const char *text, size_t size, size_t num_types)
{
	(void)text;
	(void)num_types;
	if (size)
		abort();
}
#endif

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct btfsmith_types *types = types_create();
	if (!types)
		abort();
	fuzz_catch_stdout();
	struct btfsmith_error *err = btf_read("input", data, size, &types->list);
	if (!err) {
		if ((dump_print_json(types, NULL) == 0) != dump_has_json())
			abort();
		size_t text_size;
		char *text = fuzz_take_stdout(&text_size);
		check_text(text, text_size, type_list_num_own(&types->list));
		free(text);
	}
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(types);
	return 0;
}
