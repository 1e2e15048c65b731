// SPDX-License-Identifier: LGPL-2.1-or-later
/* What is odd about ids and no error, told line by line to whom it concerns, and counted. */
#ifndef BTFSMITH_IDS_WARN_H
#define BTFSMITH_IDS_WARN_H

#include "btfsmith.h"
#include "compiler.h"

struct ids_warner {
	void (*warn)(void *arg, const char *message); /* NULL: nobody listens */
	void *arg;
	uint32_t num;
};

/** One line without newline, beginning with the file concerned. @return NO_MEMORY */
must_check struct btfsmith_error *ids_warn(struct ids_warner *warner, const char *format, ...)
	printf_like(2, 3);

#endif
