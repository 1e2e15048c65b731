// SPDX-License-Identifier: LGPL-2.1-or-later
#include "strbuf.h"

#include <stdarg.h>
#include <stdio.h>

void strbuf_deinit(struct strbuf *buf)
{
	vec_deinit(&buf->text);
	buf->is_broken = false;
}

static bool reserve(struct strbuf *buf, size_t more)
{
	size_t want;
	if (buf->is_broken || add_overflows(buf->text.num, more, &want) ||
	    !vec_reserve(&buf->text, want))
		buf->is_broken = true;
	return !buf->is_broken;
}

void strbuf_add_bytes(struct strbuf *buf, const char *text, size_t len)
{
	if (!len || !reserve(buf, len))
		return;
	memcpy(buf->text.items + buf->text.num, text, len);
	buf->text.num += len;
}

void strbuf_add(struct strbuf *buf, const char *text)
{
	strbuf_add_bytes(buf, text, strlen(text));
}

void strbuf_format(struct strbuf *buf, const char *format, ...)
{
	char *text = NULL;
	va_list args;
	va_start(args, format);
	int len = vasprintf(&text, format, args);
	va_end(args);
	if (len < 0) {
		buf->is_broken = true;
		return;
	}
	strbuf_add_bytes(buf, text, (size_t)len);
	free(text);
}

void strbuf_prepend(struct strbuf *buf, const char *text)
{
	size_t len = strlen(text);
	if (!len || !reserve(buf, len))
		return;
	memmove(buf->text.items + len, buf->text.items, buf->text.num);
	memcpy(buf->text.items, text, len);
	buf->text.num += len;
}

const char *strbuf_text(struct strbuf *buf)
{
	if (!reserve(buf, 1))
		return NULL;
	buf->text.items[buf->text.num] = '\0';
	return buf->text.items;
}
