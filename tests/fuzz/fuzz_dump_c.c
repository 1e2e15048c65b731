// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Any bytes as BTF, printed as a header of C: all of it, and what one of its types needs. The text
 * is the same when it is printed again. The input decides which type, and whether it is printed
 * again, since printing is slow.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xxhash.h>

#include "btf_read.h"
#include "cdump.h"
#include "error.h"
#include "parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const unsigned int fuzz_num_parts = 1;

enum { NUM_ROOTS = 64, ONE_IN = 8 };

// A sum over the text, which a sanitizer has to see whole.
struct sum {
	uint64_t bytes;
	uint64_t hash;
};

static int add_up(void *arg, const char *text, size_t len)
{
	struct sum *sum = arg;
	sum->hash = sum->hash * 31 + XXH3_64bits(text, len);
	sum->bytes += len;
	return 0;
}

static bool
print(const struct type_list *list, const struct cdump_roots *roots, struct sum *sum)
{
	*sum = (struct sum){ 0 };
	struct btfsmith_error *err = cdump_print("input", list, roots, add_up, sum);
	if (err && strncmp(btfsmith_error_message(err), "input", 5) != 0) {
		fprintf(stderr, "%s\n", btfsmith_error_message(err));
		abort();
	}
	bool is_ok = !err;
	if (err && sum->bytes) {
		fprintf(stderr, "text before an error\n");
		abort();
	}
	btfsmith_error_destroy(err);
	return is_ok;
}

static void print_root(const struct type_list *list, uint64_t choice)
{
	for (size_t i = 0; i + 1 < type_list_num(list); i++) {
		size_t id = 1 + (choice % NUM_ROOTS + i) % (type_list_num(list) - 1);
		const char *name = type_list_string(list, type_list_type(list, id)->name);
		struct cdump_roots roots = { &name, 1 };
		struct sum sum;
		if (!name[0])
			continue;
		(void)print(list, &roots, &sum);
		return;
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct type_list list;
	uint64_t choice = XXH3_64bits(data, size);
	struct btfsmith_error *err = btf_read("input", data, size, &list);
	if (!err) {
		struct cdump_roots all = { 0 };
		struct sum first, second;
		bool is_ok = print(&list, &all, &first);
		if (is_ok && choice % ONE_IN == 0 &&
		    (!print(&list, &all, &second) || first.hash != second.hash))
			abort();
		print_root(&list, choice / ONE_IN);
	}
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
	return 0;
}
