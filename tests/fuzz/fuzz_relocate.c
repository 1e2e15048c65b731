// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Three parts of any bytes: a distilled base, split BTF over it, and the base to fit it to. What
 * fits can be written over the new base and read again.
 */
#include <stdio.h>
#include <stdlib.h>

#include "btf_read.h"
#include "btf_write.h"
#include "distill.h"
#include "error.h"
#include "parts.h"
#include "relocate.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { DISTILLED, SPLIT, BASE, NUM_PARTS };
const unsigned int fuzz_num_parts = NUM_PARTS;

static void fail(const char *what, const struct btfsmith_error *err)
{
	fprintf(stderr, "%s: %s\n", what, btfsmith_error_message(err));
	abort();
}

static void ignore_warning(void *arg, const char *message)
{
	(void)arg;
	if (!message[0])
		abort();
}

static void
write_and_read_again(const struct type_list *list, const struct type_list *base)
{
	cleanup_free void *data = NULL;
	size_t size = 0;
	struct btfsmith_error *err = btf_write(list, &data, &size);
	if (err) {
		if (btfsmith_error_code(err) != BTFSMITH_LIMIT)
			fail("writing", err);
		btfsmith_error_destroy(err);
		return;
	}
	cleanup_type_list struct type_list again;
	if (!type_list_copy(base, &again))
		abort();
	err = btf_read_split("again", data, size, &again);
	if (err)
		fail("reading again", err);
	if (type_list_num(&again) != type_list_num(list))
		fail("comparing", NULL);
}

static void run(const struct type_list *split, const struct type_list *base)
{
	struct relocate_input input = {
		.where = "split",
		.list = split,
		.base_where = "base",
		.base = base,
		.warn = ignore_warning,
	};
	struct type_list relocated;
	struct btfsmith_error *err = relocate(&input, &relocated);
	if (!err)
		write_and_read_again(&relocated, base);
	btfsmith_error_destroy(err);
	type_list_deinit(&relocated);

	struct type_list distilled;
	btfsmith_error_destroy(distill("split", split, &distilled));
	type_list_deinit(&distilled);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz_part parts[NUM_PARTS];
	fuzz_split(data, size, NUM_PARTS, parts);
	cleanup_free uint8_t *distilled = fuzz_copy(&parts[DISTILLED]);
	cleanup_free uint8_t *split = fuzz_copy(&parts[SPLIT]);
	cleanup_free uint8_t *bytes = fuzz_copy(&parts[BASE]);
	struct type_list list, base;
	struct btfsmith_error *err =
		btf_read("distilled", distilled, parts[DISTILLED].size, &list);
	if (!err)
		err = btf_read_split("split", split, parts[SPLIT].size, &list);
	if (!err) {
		err = btf_read("base", bytes, parts[BASE].size, &base);
		if (!err && base.big_endian == list.big_endian)
			run(&list, &base);
		type_list_deinit(&base);
	}
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
	return 0;
}
