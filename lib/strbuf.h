// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Text that grows at both ends. `struct strbuf s = { 0 };` is the empty text. Once memory has
 * run out all that follows is ignored: the caller asks once, in the end.
 */
#ifndef BTFSMITH_STRBUF_H
#define BTFSMITH_STRBUF_H

#include "compiler.h"
#include "vec.h"

struct strbuf {
	vec(char)
		text; /* of text.num bytes; a NUL behind them only after strbuf_text() */
	bool is_broken; /* out of memory */
};

void strbuf_deinit(struct strbuf *buf);

void strbuf_add(struct strbuf *buf, const char *text);
void strbuf_add_bytes(struct strbuf *buf, const char *text, size_t len);
void strbuf_format(struct strbuf *buf, const char *format, ...) printf_like(2, 3);
/** Put @p text before all that is there. */
void strbuf_prepend(struct strbuf *buf, const char *text);

/** What was added, with a NUL; valid until the next call. NULL: memory has run out. */
const char *strbuf_text(struct strbuf *buf);

static inline void cleanup_strbuf_fn(struct strbuf *buf)
{
	strbuf_deinit(buf);
}
#define cleanup_strbuf cleanup(cleanup_strbuf_fn)

#endif
