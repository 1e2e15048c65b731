// SPDX-License-Identifier: LGPL-2.1-or-later
#include "ids_warn.h"

#include <stdarg.h>
#include <stdio.h>

#include "error.h"

struct btfsmith_error *ids_warn(struct ids_warner *warner, const char *format, ...)
{
	char *message cleanup_free = NULL;
	va_list args;
	va_start(args, format);
	int len = vasprintf(&message, format, args);
	va_end(args);
	if (len < 0) {
		message = NULL;
		return error_no_memory();
	}
	warner->num++;
	if (warner->warn)
		warner->warn(warner->arg, message);
	return NULL;
}
