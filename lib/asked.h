// SPDX-License-Identifier: LGPL-2.1-or-later
/* A set of names that somebody asks about; looked into for each DIE, so it is sorted. */
#ifndef BTFSMITH_ASKED_H
#define BTFSMITH_ASKED_H

#include "compiler.h"

struct asked {
	char **names; /* sorted, no two the same */
	size_t num;
};

enum { ASKED_NOT = 0xffffffffu };

/** Copy @p names; false: out of memory, asked_deinit() is then allowed. */
must_check bool asked_init(struct asked *asked, const char *const *names, size_t num);
void asked_deinit(struct asked *asked);

/** The number of @p name, which is whole, or ASKED_NOT. */
uint32_t asked_find(const struct asked *asked, const char *name);

#endif
