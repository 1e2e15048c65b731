// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diag.h"

const struct diag_info diag_infos[NUM_DIAGS] = {
#define D(diag_name, diag_what, diag_action)                                             \
	[DIAG_##diag_name] = { .what = diag_what, .action = diag_action },
#include "diag.def"
#undef D
};

static void add(struct diag_count *to, uint64_t count, place first)
{
	if (!count)
		return;
	if (!to->count || first < to->first)
		to->first = first;
	to->count += count;
}

void diag_note(struct diags *diags, enum diag diag, place at)
{
	add(&diags->counts[diag], 1, at);
}

void diags_add(struct diags *to, const struct diags *from)
{
	for (unsigned int i = 0; i < NUM_DIAGS; i++)
		add(&to->counts[i], from->counts[i].count, from->counts[i].first);
}
