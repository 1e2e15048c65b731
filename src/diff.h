// SPDX-License-Identifier: LGPL-2.1-or-later
/* What `btfsmith diff` prints: text for people, JSON for programs. */
#ifndef BTFSMITH_SRC_DIFF_H
#define BTFSMITH_SRC_DIFF_H

#include "btfsmith.h"

/* What is to be printed. */
struct diff_view {
	const char *old_path;
	const char *new_path;
	const struct btfsmith_diff *diff;
	/* Only definitions of these names count, "task_struct" or "struct task_struct"; NULL: all. */
	const char *const *only;
	int num_only;
	int is_summary; /* only how many */
	int is_verbose; /* each member that only moved on a line of its own */
};

/** Is the entry one to be printed? */
int diff_is_shown(const struct diff_view *view, const struct btfsmith_diff_entry *entry);

/** How many entries of that kind are shown. */
struct btfsmith_diff_tally diff_shown_tally(const struct diff_view *view,
					    const struct btfsmith_diff_tally *tally);

/** To standard output; what could not be written is left to the caller. */
void diff_print_text(const struct diff_view *view);

/** Print one JSON document to standard output. @return 0; -1: out of memory. */
int diff_print_json(const struct diff_view *view);

/** Was the program built with a JSON library? */
int diff_has_json(void);

#endif
