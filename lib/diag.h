// SPDX-License-Identifier: LGPL-2.1-or-later
/* Counts of the oddities listed in diag.def, with the first place of each. */
#ifndef BTFSMITH_DIAG_H
#define BTFSMITH_DIAG_H

#include "compiler.h"

enum diag {
#define D(name, what, action) DIAG_##name,
#include "diag.def"
#undef D
	NUM_DIAGS,
};

struct diag_info {
	const char *what;
	const char *action;
};

extern const struct diag_info diag_infos[NUM_DIAGS];

struct diag_count {
	uint64_t count;
	bool has_place; /* unit and die tell where it was seen first, as far as that is known */
	uint32_t unit;
	uint32_t die;
};

/* One for each worker, added up at the end. */
struct diags {
	struct diag_count counts[NUM_DIAGS];
};

/** @param die Offset of the DIE from its unit, or from the section when units share a graph. */
void diag_note(struct diags *diags, enum diag diag, uint32_t unit, uint32_t die);
/** The same from where it is not known any more which DIE a type was made of. */
void diag_note_unplaced(struct diags *diags, enum diag diag);
void diags_add(struct diags *to, const struct diags *from);

#endif
