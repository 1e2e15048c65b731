// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The text of a C header in the making. It is kept whole until the end, so that of BTF which
 * cannot be a header nothing is written. What is printed in full wherever it is used can grow
 * without bound, so there is a limit; past it, or past the end of memory, all is ignored, and
 * who prints in a loop asks cdump_text_is_over() when to leave it.
 */
#ifndef BTFSMITH_CDUMP_TEXT_H
#define BTFSMITH_CDUMP_TEXT_H

#include "compiler.h"
#include "vec.h"

struct cdump_text {
	vec(char) bytes;
	size_t limit;
	bool is_full;   /* the limit was reached */
	bool is_broken; /* out of memory */
};

void cdump_text_deinit(struct cdump_text *text);

/** Make room for @p len bytes more; false: the text is over. */
must_check bool cdump_text_grow(struct cdump_text *text, size_t len);

static inline bool cdump_text_is_over(const struct cdump_text *text)
{
	return text->is_full || text->is_broken;
}

static always_inline void
cdump_put(struct cdump_text *text, const char *bytes, size_t len)
{
	if (unlikely(len > text->bytes.capacity - text->bytes.num) &&
	    !cdump_text_grow(text, len))
		return;
	memcpy(text->bytes.items + text->bytes.num, bytes, len);
	text->bytes.num += len;
}

#define cdump_put_literal(text, literal) cdump_put(text, literal, sizeof(literal) - 1)

static inline void cdump_put_string(struct cdump_text *text, const char *string)
{
	cdump_put(text, string, strlen(string));
}

void cdump_put_u64(struct cdump_text *text, uint64_t value);
void cdump_put_i64(struct cdump_text *text, int64_t value);
/** A line's tabs. */
void cdump_put_indent(struct cdump_text *text, unsigned int depth);
/** Text in double quotes, as a literal of C. */
void cdump_put_quoted(struct cdump_text *text, const char *string);

/** The last byte so far; NUL: there is none. */
static inline char cdump_text_last(const struct cdump_text *text)
{
	return text->bytes.num ? text->bytes.items[text->bytes.num - 1] : '\0';
}

/** Put what was added from @p middle on before what was added from @p start on. */
void cdump_text_swap(struct cdump_text *text, size_t start, size_t middle);

#endif
