// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diag.h"

const struct diag_info diag_infos[NUM_DIAGS] = {
#define D(diag_name, diag_what, diag_action)                                             \
	[DIAG_##diag_name] = { .what = diag_what, .action = diag_action },
#include "diag.def"
#undef D
};

static void add(struct diag_count *to, const struct diag_count *from)
{
	if (!from->count)
		return;
	bool is_first = !to->count || from->unit < to->unit ||
			(from->unit == to->unit && from->die < to->die);
	uint64_t count = to->count + from->count;
	if (is_first)
		*to = *from;
	to->count = count;
}

void diag_note(struct diags *diags, enum diag diag, uint32_t unit, uint32_t die)
{
	add(&diags->counts[diag],
	    &(struct diag_count){ .count = 1, .unit = unit, .die = die });
}

void diags_add(struct diags *to, const struct diags *from)
{
	for (unsigned int i = 0; i < NUM_DIAGS; i++)
		add(&to->counts[i], &from->counts[i]);
}
