// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Differences of two type lists: a row has both, and what is told of them, entries and details one
 * after the other. Type 1 is `long` in each.
 */
#ifndef TESTS_DIFF_ROWS_H
#define TESTS_DIFF_ROWS_H

#include "type_rows.h"

#include <stdio.h>

#include "diff.h"
#include "error.h"
#include "types_object.h"

#define MEMBER(name_, type_, value_)                                                     \
	{                                                                                \
		.name = (name_), .type = (type_), .value = (value_)                      \
	}

struct row {
	const char *name;
	struct row_list old, new;
	const char *want; /* "": nothing */
};

/* struct s { long a; }, struct s { long b; } and struct c { struct s *a; } with one of them. */
#define TWO_OF_A_NAME(pointed_)                                                          \
	{                                                                                \
		TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1),          \
		      REF(PTR, N_NONE, (pointed_)), GROUP(STRUCT, N_C, 8, 2, 1)),        \
		ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 0), MEMBER(N_A, 4, 0)),          \
	}

static inline char mark(enum btfsmith_change change)
{
	static const char marks[] = {
		[BTFSMITH_CHANGE_ADDED] = '+',
		[BTFSMITH_CHANGE_REMOVED] = '-',
		[BTFSMITH_CHANGE_CHANGED] = '~',
		[BTFSMITH_CHANGE_MOVED] = '>',
	};
	return marks[change];
}

static inline void print_part(FILE *out, const struct btfsmith_diff_part *part)
{
	fputs(part->text, out);
	if (part->bit_offset != UINT64_MAX)
		fprintf(out, " @%u", (unsigned int)part->bit_offset);
}

static inline void print_detail(FILE *out, const struct btfsmith_diff_detail *detail)
{
	fprintf(out, "%c%s%s%s: ", mark(detail->change), detail->what, *detail->name ? " " : "",
		detail->name);
	assert_true(detail->old_part || detail->new_part);
	if (detail->old_part)
		print_part(out, detail->old_part);
	if (detail->old_part && detail->new_part)
		fputs(" -> ", out);
	if (detail->new_part)
		print_part(out, detail->new_part);
}

static inline void print_entry(FILE *out, const struct btfsmith_diff_entry *entry)
{
	const char *text = entry->new_text ? entry->new_text : entry->old_text;
	bool is_type = strcmp(entry->kind, "type") == 0;
	bool is_loop = strstr(text, "...") != NULL;
	fprintf(out, "%c %s", mark(entry->change), entry->kind);
	if (*entry->name)
		fprintf(out, " %s", entry->name);
	if (is_type && !is_loop && !entry->details)
		fprintf(out, " %s", text);
	if ((is_type && entry->details) || strcmp(entry->kind, "decl_tag") == 0)
		fprintf(out, " (%s)", text);
	for (const struct btfsmith_diff_detail *detail = entry->details; detail;
	     detail = detail->next) {
		fputs(detail == entry->details ? " { " : ", ", out);
		print_detail(out, detail);
	}
	fputs(entry->details ? " }\n" : "\n", out);
}

static inline char *told(const struct type_list *old_list, const struct type_list *new_list,
		  bool ignore_copies)
{
	struct btfsmith_diff *diff = NULL;
	char *text = NULL;
	size_t size, num = 0;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	assert_null(diff_lists(old_list, new_list, ignore_copies, &diff));
	for (const struct btfsmith_diff_entry *entry = diff->entries; entry;
	     entry = entry->next, num++)
		print_entry(out, entry);
	assert_int_equal(num, diff->num_entries);
	uint64_t tallied = 0;
	for (size_t i = 0; i < diff->num_tallies; i++)
		tallied += diff->tallies[i].added + diff->tallies[i].removed +
			   diff->tallies[i].changed;
	assert_int_equal(tallied, num);
	fclose(out);
	btfsmith_diff_destroy(diff);
	return text;
}

static inline void check_rows(const struct row *rows, size_t num_rows)
{
	int num_failed = 0;
	for (size_t i = 0; i < num_rows; i++) {
		cleanup_type_list struct type_list old_list, new_list;
		row_list_init(&rows[i].old, &old_list);
		row_list_init(&rows[i].new, &new_list);
		char *text = told(&old_list, &new_list, false);
		if (strcmp(text, rows[i].want) != 0) {
			print_error("%s: told:\n%swanted:\n%s", rows[i].name, text, rows[i].want);
			num_failed++;
		}
		free(text);
		// Backwards it is as different, and nothing differs from itself.
		text = told(&new_list, &old_list, false);
		assert_int_equal(*text == '\0', *rows[i].want == '\0');
		free(text);
		text = told(&new_list, &new_list, false);
		assert_string_equal(text, "");
		free(text);
	}
	assert_int_equal(num_failed, 0);
}

#endif
