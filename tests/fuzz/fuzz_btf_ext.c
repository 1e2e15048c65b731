// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Two parts of any bytes: .BTF and the .BTF.ext that belongs to it. Read and printed, and judged:
 * what is accepted can be read, but for what it says of CO-RE.
 */
#include <stdio.h>
#include <stdlib.h>

#include "btf_ext.h"
#include "btf_ext_check.h"
#include "btf_ext_text.h"
#include "btf_read.h"
#include "error.h"
#include "kernel_check.h"
#include "parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { TYPES, EXT, NUM_PARTS };
const unsigned int fuzz_num_parts = NUM_PARTS;

static void fail(const char *what, const struct btfsmith_error *err)
{
	fprintf(stderr, "%s: %s\n", what, btfsmith_error_message(err));
	abort();
}

static int ignore_text(void *arg, const char *text, size_t len)
{
	(void)arg;
	(void)text;
	return len ? 0 : 1;
}

static bool is_accepted(const uint8_t *types_data, size_t types_size, const uint8_t *data,
			size_t size)
{
	struct kernel_rules rules;
	struct kernel_types types;
	struct kernel_verdict verdict;
	struct btfsmith_error *err = kernel_rules_of(NULL, &rules);
	if (err)
		fail("rules", err);
	const struct kernel_check_input input = {
		.data = types_data,
		.size = types_size,
		.big_endian = types_size && types_data[0] == BTF_MAGIC >> 8,
		.rules = &rules,
	};
	err = kernel_check(&input, &types, &verdict);
	if (err)
		fail("judging", err);
	bool is_accepted = !verdict.error;
	if (is_accepted) {
		err = btf_ext_check(&types, data, size, &verdict);
		if (err)
			fail("judging .BTF.ext", err);
		if (verdict.error && !verdict.rule[0])
			abort();
		is_accepted = !verdict.error;
	}
	kernel_types_deinit(&types);
	return is_accepted;
}

static void run(const struct type_list *list, const uint8_t *data, size_t size, bool is_accepted)
{
	struct btf_ext ext;
	const struct btf_ext_of of = {
		.num_types = type_list_num(list),
		.num_string_bytes = type_list_string_bytes(list),
		.big_endian = list->big_endian,
	};
	struct btfsmith_error *err = btf_ext_read(data, size, &of, &ext);
	if (err && is_accepted)
		fail("reading what is accepted", err);
	if (!err) {
		err = btf_ext_print(list, &ext, ignore_text, NULL);
		if (err)
			fail("printing", err);
	}
	btfsmith_error_destroy(err);
	btf_ext_deinit(&ext);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz_part parts[NUM_PARTS];
	fuzz_split(data, size, NUM_PARTS, parts);
	cleanup_free uint8_t *types = fuzz_copy(&parts[TYPES]);
	cleanup_free uint8_t *ext = fuzz_copy(&parts[EXT]);
	bool is_good = is_accepted(types, parts[TYPES].size, ext, parts[EXT].size);
	struct type_list list;
	struct btfsmith_error *err = btf_read("types", types, parts[TYPES].size, &list);
	if (!err)
		run(&list, ext, parts[EXT].size, is_good);
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
	return 0;
}
