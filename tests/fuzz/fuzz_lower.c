// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Any bytes as BTF, lowered for some kernel. Parts: which one, and how; a base, or nothing; the
 * types. The result can be read again, and nothing is left in it to be lowered. What the newest
 * kernel takes the other one takes when it is lowered.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btf_read.h"
#include "error.h"
#include "kernel_check.h"
#include "parts.h"
#include "releases.h"
#include "types_lower.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CHOICE, BASE, TYPES, NUM_PARTS };
const unsigned int fuzz_num_parts = NUM_PARTS;

static void fail(const char *what, const struct btfsmith_error *err)
{
	fprintf(stderr, "%s: %s\n", what, btfsmith_error_message(err));
	abort();
}

// NULL: it cannot be read.
static struct btfsmith_types *
read_types(const struct fuzz_part *base, const void *data, size_t size)
{
	struct btfsmith_types *types = types_create();
	if (!types)
		abort();
	types->data = malloc(size ? size : 1);
	if (!types->data)
		abort();
	memcpy(types->data, data, size);
	types->size = size;
	cleanup_free uint8_t *base_data = fuzz_copy(base);
	struct btfsmith_error *err =
		base->size ? btf_read("base", base_data, base->size, &types->list)
			   : btf_read("types", data, size, &types->list);
	if (!err && base->size)
		err = btf_read_split("types", data, size, &types->list);
	if (err) {
		btfsmith_error_destroy(err);
		btfsmith_types_destroy(types);
		return NULL;
	}
	return types;
}

static bool is_taken(const struct btfsmith_types *types, const char *release)
{
	struct kernel_rules rules;
	struct kernel_types read;
	struct kernel_verdict verdict;
	const struct kernel_check_input input = {
		.data = types->data,
		.size = types->size,
		.big_endian = types->list.big_endian,
		.way = KERNEL_CHECK_PROGRAM,
		.rules = &rules,
	};
	struct btfsmith_error *err = kernel_rules_of(release, &rules);
	if (!err)
		err = kernel_check(&input, &read, &verdict);
	if (err)
		fail("judging", err);
	if (verdict.error && release)
		fprintf(stderr, "%s: type %u: %s\n", release, verdict.id, verdict.rule);
	kernel_types_deinit(&read);
	return !verdict.error;
}

static void lower_again(const struct fuzz_part *base, const struct btfsmith_types *types,
			const struct lower_options *options)
{
	struct lowered lowered = { 0 };
	struct btfsmith_types *again = read_types(base, types->data, types->size);
	struct btfsmith_types *result = NULL;
	if (!again || type_list_num(&again->list) != type_list_num(&types->list))
		fail("reading again", NULL);
	struct btfsmith_error *err = types_lower("again", again, options, &lowered, &result);
	if (err)
		fail("lowering again", err);
	if (lowered_is_any(&lowered) || result->size != types->size ||
	    memcmp(result->data, types->data, types->size) != 0)
		fail("comparing", NULL);
	btfsmith_types_destroy(again);
	btfsmith_types_destroy(result);
}

static void run(const struct fuzz_part *parts, const struct btfsmith_types *types)
{
	const char *release = fuzz_release(&parts[CHOICE]);
	struct target_kernel kernel = target_kernel_newest();
	struct btfsmith_error *err = release ? target_kernel_parse(release, &kernel) : NULL;
	if (err)
		fail(release, err);
	const struct lower_options options = {
		.kernel = &kernel,
		.keeps_ids = parts[CHOICE].size > 1 && parts[CHOICE].data[1] & 1,
		.is_kernels = parts[CHOICE].size > 1 && parts[CHOICE].data[1] & 2,
	};
	struct lowered lowered = { 0 };
	struct btfsmith_types *result = NULL;
	err = types_lower("types", types, &options, &lowered, &result);
	if (!err) {
		lower_again(&parts[BASE], result, &options);
		if (release && !parts[BASE].size && is_taken(types, NULL) &&
		    !is_taken(result, release))
			fail("not taken", NULL);
	}
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(result);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz_part parts[NUM_PARTS];
	fuzz_split(data, size, NUM_PARTS, parts);
	cleanup_free uint8_t *bytes = fuzz_copy(&parts[TYPES]);
	struct btfsmith_types *types = read_types(&parts[BASE], bytes, parts[TYPES].size);
	if (types)
		run(parts, types);
	btfsmith_types_destroy(types);
	return 0;
}
