// SPDX-License-Identifier: LGPL-2.1-or-later
/* Text that comes from files, on standard output. */
#ifndef BTFSMITH_SRC_PRINT_TEXT_H
#define BTFSMITH_SRC_PRINT_TEXT_H

#include <stdio.h>

/** Names and paths may hold anything; a line of text is a line of text. */
static inline void print_text(const char *text)
{
	for (; *text; text++) {
		unsigned char c = (unsigned char)*text;
		putchar(c < 0x20 || c == 0x7f ? '?' : c);
	}
}

#endif
