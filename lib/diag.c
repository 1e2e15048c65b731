// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diag.h"

const struct diag_info diag_infos[NUM_DIAGS] = {
#define D(diag_name, diag_what, diag_action)                                             \
	[DIAG_##diag_name] = { .what = diag_what, .action = diag_action },
#include "diag.def"
#undef D
};

static bool is_before(const struct diag_count *a, const struct diag_count *b)
{
	if (!a->has_place || !b->has_place)
		return a->has_place;
	return a->unit != b->unit ? a->unit < b->unit : a->die < b->die;
}

static void add(struct diag_count *to, const struct diag_count *from)
{
	uint64_t count = to->count + from->count;
	if (is_before(from, to))
		*to = *from;
	to->count = count;
}

void diag_note(struct diags *diags, enum diag diag, uint32_t unit, uint32_t die)
{
	const struct diag_count count = {
		.count = 1, .has_place = true, .unit = unit, .die = die
	};
	add(&diags->counts[diag], &count);
}

void diag_note_unplaced(struct diags *diags, enum diag diag)
{
	diags->counts[diag].count++;
}

void diags_add(struct diags *to, const struct diags *from)
{
	for (unsigned int i = 0; i < NUM_DIAGS; i++)
		add(&to->counts[i], &from->counts[i]);
}
