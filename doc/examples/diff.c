/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* diff OLD NEW: prints what differs between the BTF of two files by its meaning. The exit status
 * is 0 when nothing does, 1 when something does, 2 in trouble. */
#include <btfsmith.h>
#include <stdio.h>

static const char *text_of(const struct btfsmith_diff_part *part)
{
	return part ? part->text : "none";
}

static void print_diff(const struct btfsmith_diff *diff)
{
	static const char *const words[] = {
		[BTFSMITH_CHANGE_ADDED] = "added",
		[BTFSMITH_CHANGE_REMOVED] = "removed",
		[BTFSMITH_CHANGE_CHANGED] = "changed",
		[BTFSMITH_CHANGE_MOVED] = "moved",
	};
	for (const struct btfsmith_diff_entry *entry = diff->entries; entry; entry = entry->next) {
		printf("%s %s: %s\n", entry->kind, entry->name, words[entry->change]);
		for (const struct btfsmith_diff_detail *detail = entry->details; detail;
		     detail = detail->next)
			printf("  %s: %s: %s -> %s\n", detail->what, words[detail->change],
			       text_of(detail->old_part), text_of(detail->new_part));
	}
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "Usage: diff OLD NEW\n");
		return 2;
	}
	struct btfsmith_types *old_types = NULL, *new_types = NULL;
	struct btfsmith_diff *diff = NULL;
	struct btfsmith_error *err = btfsmith_read(argv[1], &old_types);
	if (!err)
		err = btfsmith_read(argv[2], &new_types);
	if (!err)
		err = btfsmith_diff(old_types, new_types, NULL, &diff);
	int status = 2;
	if (err) {
		fprintf(stderr, "diff: %s\n", btfsmith_error_message(err));
	} else {
		print_diff(diff);
		status = diff->num_entries ? 1 : 0;
	}
	btfsmith_error_destroy(err);
	/* Before the types, whose names it has. */
	btfsmith_diff_destroy(diff);
	btfsmith_types_destroy(old_types);
	btfsmith_types_destroy(new_types);
	return status;
}
