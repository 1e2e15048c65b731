// SPDX-License-Identifier: LGPL-2.1-or-later
#include "select_note.h"

void candidate_notes_deinit(struct candidate_notes *notes)
{
	vec_deinit(&notes->funcs);
	vec_deinit(&notes->params);
	vec_deinit(&notes->declarations);
}

bool candidate_notes_append(struct candidate_notes *notes,
			    const struct candidate_notes *from)
{
	uint32_t first_param = (uint32_t)notes->params.num;
	for (size_t i = 0; i < from->funcs.num; i++) {
		struct func_note note = from->funcs.items[i];
		note.first_param += first_param;
		if (!vec_push(&notes->funcs, note))
			return false;
	}
	for (size_t i = 0; i < from->params.num; i++) {
		if (!vec_push(&notes->params, from->params.items[i]))
			return false;
	}
	for (size_t i = 0; i < from->declarations.num; i++) {
		if (!vec_push(&notes->declarations, from->declarations.items[i]))
			return false;
	}
	return true;
}

static int
compare_places(uint32_t unit, uint32_t die, uint32_t other_unit, uint32_t other_die)
{
	if (unit != other_unit)
		return unit < other_unit ? -1 : 1;
	return die < other_die ? -1 : die > other_die;
}

static int compare_funcs(const void *left, const void *right)
{
	const struct func_note *a = left, *b = right;
	return compare_places(a->unit, a->die, b->unit, b->die);
}

static int compare_declarations(const void *left, const void *right)
{
	const struct declaration_note *a = left, *b = right;
	return compare_places(a->unit, a->die, b->unit, b->die);
}

void candidate_notes_sort(struct candidate_notes *notes)
{
	if (notes->funcs.num)
		qsort(notes->funcs.items, notes->funcs.num, sizeof(*notes->funcs.items),
		      compare_funcs);
	if (notes->declarations.num)
		qsort(notes->declarations.items, notes->declarations.num,
		      sizeof(*notes->declarations.items), compare_declarations);
}

const struct func_note *
candidate_notes_find(const struct candidate_notes *notes, uint32_t unit, uint32_t die)
{
	struct func_note key = { .unit = unit, .die = die };
	return notes->funcs.num ? bsearch(&key, notes->funcs.items, notes->funcs.num,
					  sizeof(key), compare_funcs)
				: NULL;
}
