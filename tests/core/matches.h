/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What matches.bpf.c and self.bpf.c answer, for both sides. */
#ifndef CORE_MATCHES_H
#define CORE_MATCHES_H

enum {
#define MATCH(type) +1
	NUM_MATCHES = 0
#include "matches.def"
};
#undef MATCH

struct self_answer {
	unsigned int pid, parent;
	char name[16];
};

#endif
