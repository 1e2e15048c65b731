// SPDX-License-Identifier: LGPL-2.1-or-later
/* What of the differences is shown. */
#include "diff.h"

#include <string.h>

int diff_is_shown(const struct diff_view *view, const struct btfsmith_diff_entry *entry)
{
	size_t len = strlen(entry->kind);
	for (int i = 0; i < view->num_only; i++) {
		const char *name = view->only[i];
		if (strncmp(name, entry->kind, len) == 0 && name[len] == ' ')
			name += len + 1;
		if (strcmp(name, entry->name) == 0)
			return 1;
	}
	return view->num_only == 0;
}

struct btfsmith_diff_tally diff_shown_tally(const struct diff_view *view,
					    const struct btfsmith_diff_tally *tally)
{
	struct btfsmith_diff_tally shown = *tally;
	if (!view->num_only)
		return shown;
	shown.added = shown.removed = shown.changed = 0;
	for (const struct btfsmith_diff_entry *entry = view->diff->entries; entry;
	     entry = entry->next) {
		if (strcmp(entry->kind, tally->kind) != 0 || !diff_is_shown(view, entry))
			continue;
		shown.added += entry->change == BTFSMITH_CHANGE_ADDED;
		shown.removed += entry->change == BTFSMITH_CHANGE_REMOVED;
		shown.changed += entry->change == BTFSMITH_CHANGE_CHANGED;
	}
	return shown;
}
