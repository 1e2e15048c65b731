// SPDX-License-Identifier: LGPL-2.1-or-later
/* Names as the kernel accepts them of types, functions and variables. */
#ifndef BTFSMITH_IDENTIFIER_H
#define BTFSMITH_IDENTIFIER_H

#include "compiler.h"

/* KSYM_NAME_LEN of Linux 6.1 and later, without NUL. */
enum { IDENTIFIER_MAX = 511 };

static inline bool is_identifier_char(char c, bool is_first)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
	       (!is_first && c >= '0' && c <= '9');
}

/* By byte: one that an identifier may have, a digit not at its start. */
extern const bool identifier_chars[256];

/** How many bytes of @p text from its start on are an identifier's. */
static inline size_t identifier_length(const char *text)
{
	size_t len = 0;
	if (!is_identifier_char(*text, true))
		return 0;
	do
		len++;
	while (identifier_chars[(unsigned char)text[len]]);
	return len;
}

/** Change what is none of an identifier's in @p len bytes of @p text. */
void make_identifier(char *text, size_t len);

/** Is all of @p text an identifier of at most @p most bytes? */
static inline bool is_identifier(const char *text, size_t most)
{
	size_t len = identifier_length(text);
	return len && !text[len] && len <= most;
}

#endif
