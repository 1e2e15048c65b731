// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Two parts of any bytes: what changed from the one to the other, told as text and as JSON. A set
 * of types does not differ from itself, and backwards what was added was removed.
 */
#include <stdio.h>
#include <stdlib.h>

#include "../../src/diff.h"
#include "btf_read.h"
#include "diff.h"
#include "error.h"
#include "parts.h"
#include "stdout.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { OLD, NEW, NUM_PARTS };
const unsigned int fuzz_num_parts = NUM_PARTS;

static struct btfsmith_diff *
compare(const struct type_list *old_list, const struct type_list *new_list, bool ignore_copies)
{
	struct btfsmith_diff *diff;
	struct btfsmith_error *err = diff_lists(old_list, new_list, ignore_copies, &diff);
	if (err) {
		fprintf(stderr, "%s\n", btfsmith_error_message(err));
		abort();
	}
	return diff;
}

static void check_same(const struct type_list *list, bool ignore_copies)
{
	struct btfsmith_diff *diff = compare(list, list, ignore_copies);
	if (diff->num_entries || diff->entries)
		abort();
	btfsmith_diff_destroy(diff);
}

static void check_backwards(const struct btfsmith_diff *there, const struct btfsmith_diff *back)
{
	for (size_t i = 0; i < there->num_tallies; i++) {
		const struct btfsmith_diff_tally *a = &there->tallies[i], *b = &back->tallies[i];
		if (a->num_old == b->num_new && a->num_new == b->num_old &&
		    a->added == b->removed && a->removed == b->added &&
		    a->changed == b->changed)
			continue;
		fprintf(stderr, "%s: not the same backwards\n", a->kind);
		abort();
	}
}

static void print(const struct btfsmith_diff *diff)
{
	static const char *const only[] = { "s", "struct s" };
	struct diff_view view = { .old_path = "old", .new_path = "new", .diff = diff };
	diff_print_text(&view);
	if (diff_has_json()) {
		if (diff_print_json(&view))
			abort();
	}
	view.is_verbose = 1;
	view.only = only;
	view.num_only = 2;
	diff_print_text(&view);
	size_t size;
	free(fuzz_take_stdout(&size));
	if (!size)
		abort();
}

static void run(const struct type_list *old_list, const struct type_list *new_list)
{
	for (int ignore_copies = 0; ignore_copies < 2; ignore_copies++) {
		struct btfsmith_diff *there = compare(old_list, new_list, ignore_copies);
		struct btfsmith_diff *back = compare(new_list, old_list, ignore_copies);
		check_backwards(there, back);
		print(there);
		btfsmith_diff_destroy(there);
		btfsmith_diff_destroy(back);
		check_same(old_list, ignore_copies);
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz_part parts[NUM_PARTS];
	fuzz_catch_stdout();
	fuzz_split(data, size, NUM_PARTS, parts);
	cleanup_free uint8_t *old_bytes = fuzz_copy(&parts[OLD]);
	cleanup_free uint8_t *new_bytes = fuzz_copy(&parts[NEW]);
	struct type_list old_list, new_list;
	struct btfsmith_error *err = btf_read("old", old_bytes, parts[OLD].size, &old_list);
	if (!err) {
		err = btf_read("new", new_bytes, parts[NEW].size, &new_list);
		if (!err)
			run(&old_list, &new_list);
		type_list_deinit(&new_list);
	}
	btfsmith_error_destroy(err);
	type_list_deinit(&old_list);
	return 0;
}
