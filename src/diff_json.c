// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Differences as JSON; btfsmith-diff(1) describes the document. It is written piece by piece, each
 * made by the JSON library and freed again: as a whole it could take far more memory than all else.
 */
#include "diff.h"

#ifndef HAVE_JANSSON

int diff_has_json(void)
{
	return 0;
}

int diff_print_json(const struct diff_view *view)
{
	(void)view;
	return -1;
}

#else

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_text.h"

int diff_has_json(void)
{
	return 1;
}

static const char *change_word(enum btfsmith_change change)
{
	switch (change) {
	case BTFSMITH_CHANGE_ADDED:
		return "added";
	case BTFSMITH_CHANGE_REMOVED:
		return "removed";
	case BTFSMITH_CHANGE_MOVED:
		return "moved";
	case BTFSMITH_CHANGE_CHANGED:
		break;
	}
	return "changed";
}

// The library lets a lack of memory pass as NULL to where the value is put in, and that fails.
static int set(json_t *object, const char *key, json_t *value)
{
	return json_object_set_new(object, key, value);
}

static int set_number(json_t *object, const char *key, uint64_t number)
{
	return number == UINT64_MAX ? 0 : set(object, key, json_integer((json_int_t)number));
}

// Print a value, without its last @p num_cut bytes, and free it. @p value NULL: out of memory.
static int print_value(json_t *value, size_t num_cut)
{
	char *text = value ? json_dumps(value, JSON_COMPACT | JSON_ENCODE_ANY) : NULL;
	json_decref(value);
	if (!text)
		return -1;
	(void)fwrite(text, 1, strlen(text) - num_cut, stdout);
	free(text);
	return 0;
}

static json_t *checked(json_t *value, int failed)
{
	if (!failed)
		return value;
	json_decref(value);
	return NULL;
}

// ---- details ----

static json_t *part_value(const struct btfsmith_diff_part *part)
{
	json_t *value = json_object();
	int failed = set(value, "text", json_text(part->text));
	failed |= set_number(value, "bit_offset", part->bit_offset);
	if (part->bit_size)
		failed |= set_number(value, "bit_size", part->bit_size);
	failed |= set_number(value, "size", part->size);
	return checked(value, failed);
}

static json_t *detail_value(const struct btfsmith_diff_detail *detail)
{
	json_t *value = json_object();
	int failed = set(value, "change", json_string(change_word(detail->change)));
	failed |= set(value, "what", json_string(detail->what));
	if (*detail->name)
		failed |= set(value, "name", json_text(detail->name));
	if (detail->old_part)
		failed |= set(value, "old", part_value(detail->old_part));
	if (detail->new_part)
		failed |= set(value, "new", part_value(detail->new_part));
	return checked(value, failed);
}

// ---- definitions ----

static json_t *side_value(uint32_t id, const char *text, uint64_t size)
{
	json_t *value = json_object();
	int failed = set_number(value, "id", id);
	if (*text)
		failed |= set(value, "text", json_text(text));
	failed |= set_number(value, "size", size);
	return checked(value, failed);
}

static json_t *entry_value(const struct btfsmith_diff_entry *entry)
{
	json_t *value = json_object();
	int failed = set(value, "change", json_string(change_word(entry->change)));
	failed |= set(value, "kind", json_string(entry->kind));
	failed |= set(value, "name", json_text(entry->name));
	if (entry->old_text)
		failed |= set(value, "old",
			      side_value(entry->old_id, entry->old_text, entry->old_size));
	if (entry->new_text)
		failed |= set(value, "new",
			      side_value(entry->new_id, entry->new_text, entry->new_size));
	return checked(value, failed);
}

static int print_entry(const struct btfsmith_diff_entry *entry)
{
	const struct btfsmith_diff_detail *detail = entry->details;
	int failed = print_value(entry_value(entry), detail ? strlen("}") : 0);
	if (!detail)
		return failed;
	printf(",\"details\":[");
	for (; detail && !failed; detail = detail->next) {
		failed |= print_value(detail_value(detail), 0);
		if (detail->next)
			putchar(',');
	}
	printf("]}");
	return failed;
}

// ---- the document ----

static json_t *tally_value(const struct btfsmith_diff_tally *tally)
{
	json_t *value = json_object();
	int failed = set(value, "kind", json_string(tally->kind));
	failed |= set_number(value, "old", tally->num_old);
	failed |= set_number(value, "new", tally->num_new);
	failed |= set_number(value, "added", tally->added);
	failed |= set_number(value, "removed", tally->removed);
	failed |= set_number(value, "changed", tally->changed);
	return checked(value, failed);
}

static json_t *head_value(const struct diff_view *view, int is_equal)
{
	json_t *value = json_object(), *summary = json_array();
	int failed = set(value, "old", json_text(view->old_path));
	failed |= set(value, "new", json_text(view->new_path));
	failed |= set(value, "equal", json_boolean(is_equal));
	for (size_t i = 0; i < view->diff->num_tallies; i++) {
		struct btfsmith_diff_tally tally =
			diff_shown_tally(view, &view->diff->tallies[i]);
		failed |= json_array_append_new(summary, tally_value(&tally));
	}
	failed |= set(value, "summary", summary);
	return checked(value, failed);
}

static const struct btfsmith_diff_entry *
first_shown(const struct diff_view *view, const struct btfsmith_diff_entry *entry)
{
	while (entry && !diff_is_shown(view, entry))
		entry = entry->next;
	return entry;
}

int diff_print_json(const struct diff_view *view)
{
	const struct btfsmith_diff_entry *entry = first_shown(view, view->diff->entries);
	int failed = print_value(head_value(view, !entry), strlen("}"));
	printf(",\n\"changes\":[");
	while (entry && !failed) {
		putchar('\n');
		failed = print_entry(entry);
		entry = first_shown(view, entry->next);
		if (entry)
			putchar(',');
	}
	printf("\n]}\n");
	return failed;
}

#endif
