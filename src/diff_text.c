// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Differences as text: a line for each definition, '+' added, '-' removed, '~' changed, and below
 * it, indented, what of it changed. '>' is what only moved, which in a large struct can be most
 * of it: a run of members that moved by the same distance is one line.
 */
#include "diff.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "print_text.h"

static int is_same(const char *left, const char *right)
{
	return strcmp(left, right) == 0;
}

static char mark(enum btfsmith_change change)
{
	switch (change) {
	case BTFSMITH_CHANGE_ADDED:
		return '+';
	case BTFSMITH_CHANGE_REMOVED:
		return '-';
	case BTFSMITH_CHANGE_MOVED:
		return '>';
	case BTFSMITH_CHANGE_CHANGED:
		break;
	}
	return '~';
}

// ---- parts ----

static void print_texts(const struct btfsmith_diff_part *a, const struct btfsmith_diff_part *b)
{
	if (a)
		print_text(a->text);
	if (a && b && !is_same(a->text, b->text))
		printf(" -> ");
	if (b && !(a && is_same(a->text, b->text)))
		print_text(b->text);
}

static void print_offset(uint64_t bits)
{
	printf("%" PRIu64, bits / 8);
	if (bits % 8)
		printf(" bit %" PRIu64, bits % 8);
}

static void print_offsets(const struct btfsmith_diff_part *a, const struct btfsmith_diff_part *b)
{
	const struct btfsmith_diff_part *first = a ? a : b;
	if (first->bit_offset == UINT64_MAX)
		return;
	printf(", offset ");
	print_offset(first->bit_offset);
	if (a && b && a->bit_offset != b->bit_offset) {
		printf(" -> ");
		print_offset(b->bit_offset);
	}
}

static void print_number(const char *what, uint64_t a, uint64_t b)
{
	printf(", %s %" PRIu64, what, a);
	if (a != b)
		printf(" -> %" PRIu64, b);
}

static void print_sizes(const struct btfsmith_diff_part *a, const struct btfsmith_diff_part *b)
{
	const struct btfsmith_diff_part *first = a ? a : b, *last = b ? b : a;
	if (first->bit_size || last->bit_size)
		print_number("bits", first->bit_size, last->bit_size);
	else if (first->bit_offset != UINT64_MAX && first->size != UINT64_MAX &&
		 last->size != UINT64_MAX)
		print_number("size", first->size, last->size);
}

// ---- details ----

// Those of a definition as a whole, which fit into its line.
static int is_in_head(const struct btfsmith_diff_detail *detail)
{
	static const char *const words[] = { "member", "enumerator", "parameter", "variable",
					     "result" };
	for (size_t i = 0; i < sizeof(words) / sizeof(words[0]); i++) {
		if (is_same(detail->what, words[i]))
			return 0;
	}
	return !*detail->name;
}

static void print_head_detail(const struct btfsmith_diff_detail *detail, const char *before)
{
	printf("%s", before);
	if (is_same(detail->what, "order")) {
		printf("order of %ss", detail->new_part->text);
		return;
	}
	// What a typedef or variable is of needs no word.
	if (!is_same(detail->what, "type"))
		printf("%s ", detail->what);
	print_texts(detail->old_part, detail->new_part);
}

static void print_detail(const struct btfsmith_diff_detail *detail)
{
	const struct btfsmith_diff_part *a = detail->old_part, *b = detail->new_part;
	printf("    %c %s ", mark(detail->change), detail->what);
	if (detail->change == BTFSMITH_CHANGE_MOVED) {
		print_text(*detail->name ? detail->name : b->text);
		print_offsets(a, b);
		if (a->size != b->size)
			print_sizes(a, b);
		putchar('\n');
		return;
	}
	// Where the text does not say it: inside of a member that has a name.
	if (strchr(detail->name, '.') || is_same(detail->what, "content")) {
		print_text(detail->name);
		printf(": ");
	}
	print_texts(a, b);
	print_offsets(a, b);
	print_sizes(a, b);
	putchar('\n');
}

// Did it move, and did not grow?
static int only_moved(const struct btfsmith_diff_detail *detail)
{
	return detail->change == BTFSMITH_CHANGE_MOVED &&
	       detail->old_part->size == detail->new_part->size;
}

static int64_t distance(const struct btfsmith_diff_detail *detail)
{
	return (int64_t)(detail->new_part->bit_offset - detail->old_part->bit_offset);
}

static void print_moved_name(const struct btfsmith_diff_detail *detail)
{
	print_text(*detail->name ? detail->name : detail->new_part->text);
}

static void print_run(const struct btfsmith_diff_detail *first,
		      const struct btfsmith_diff_detail *last, size_t num)
{
	int64_t bits = distance(first);
	uint64_t by = bits < 0 ? -(uint64_t)bits : (uint64_t)bits;
	printf("    > %zu %ss from ", num, first->what);
	print_moved_name(first);
	printf(" to ");
	print_moved_name(last);
	printf(": offset %c ", bits < 0 ? '-' : '+');
	print_offset(by);
	putchar('\n');
}

// All from @p first on that moved by the same distance. Returns the last of them.
static const struct btfsmith_diff_detail *
print_moved(const struct btfsmith_diff_detail *first)
{
	const struct btfsmith_diff_detail *last = first;
	size_t num = 1;
	while (last->next && only_moved(last->next) &&
	       distance(last->next) == distance(first)) {
		last = last->next;
		num++;
	}
	if (num == 1)
		print_detail(first);
	else
		print_run(first, last, num);
	return last;
}

static void
print_details(const struct diff_view *view, const struct btfsmith_diff_detail *detail)
{
	for (; detail; detail = detail->next) {
		if (is_in_head(detail))
			continue;
		if (only_moved(detail) && !view->is_verbose)
			detail = print_moved(detail);
		else
			print_detail(detail);
	}
}

// ---- definitions ----

static void print_prototypes(const struct btfsmith_diff_entry *entry)
{
	if (is_same(entry->old_text, entry->new_text))
		return;
	printf("    - ");
	print_text(entry->old_text);
	printf("\n    + ");
	print_text(entry->new_text);
	putchar('\n');
}

static void print_changed(const struct diff_view *view, const struct btfsmith_diff_entry *entry)
{
	const char *before = ": ";
	for (const struct btfsmith_diff_detail *detail = entry->details; detail;
	     detail = detail->next) {
		if (!is_in_head(detail))
			continue;
		print_head_detail(detail, before);
		before = ", ";
	}
	putchar('\n');
	if (is_same(entry->kind, "func"))
		print_prototypes(entry);
	print_details(view, entry->details);
}

static void print_entry(const struct diff_view *view, const struct btfsmith_diff_entry *entry)
{
	const char *text = entry->new_text ? entry->new_text : entry->old_text;
	uint64_t size = entry->new_text ? entry->new_size : entry->old_size;
	int is_type = is_same(entry->kind, "type");
	printf("%c %s ", mark(entry->change), entry->kind);
	print_text(is_type ? text : entry->name);
	if (is_same(entry->kind, "decl_tag")) {
		printf(" of ");
		print_text(text);
	}
	if (entry->change == BTFSMITH_CHANGE_CHANGED) {
		print_changed(view, entry);
		return;
	}
	if (is_same(entry->kind, "func") || is_same(entry->kind, "var") ||
	    is_same(entry->kind, "typedef")) {
		printf(": ");
		print_text(text);
	} else if (size != UINT64_MAX) {
		printf(": size %" PRIu64, size);
	}
	putchar('\n');
}

static void print_counts(const char *kind, uint64_t added, uint64_t removed, uint64_t changed)
{
	printf("%s: %" PRIu64 " added, %" PRIu64 " removed, %" PRIu64 " changed\n", kind, added,
	       removed, changed);
}

static void print_summary(const struct diff_view *view)
{
	struct btfsmith_diff_tally total = { 0 };
	for (size_t i = 0; i < view->diff->num_tallies; i++) {
		struct btfsmith_diff_tally tally =
			diff_shown_tally(view, &view->diff->tallies[i]);
		if (!tally.added && !tally.removed && !tally.changed)
			continue;
		print_counts(tally.kind, tally.added, tally.removed, tally.changed);
		total.added += tally.added;
		total.removed += tally.removed;
		total.changed += tally.changed;
	}
	if (total.added || total.removed || total.changed)
		print_counts("all", total.added, total.removed, total.changed);
}

void diff_print_text(const struct diff_view *view)
{
	const struct btfsmith_diff_entry *entry = view->diff->entries;
	for (; !view->is_summary && entry; entry = entry->next) {
		if (diff_is_shown(view, entry))
			print_entry(view, entry);
	}
	print_summary(view);
}
