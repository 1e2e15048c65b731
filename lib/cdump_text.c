// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_text.h. */
#include "cdump_text.h"

enum { MAX_DIGITS = 20, FIRST_BYTES = 64 * 1024 };

void cdump_text_deinit(struct cdump_text *text)
{
	vec_deinit(&text->bytes);
}

bool cdump_text_grow(struct cdump_text *text, size_t len)
{
	size_t want;
	if (cdump_text_is_over(text))
		return false;
	if (add_overflows(text->bytes.num, len, &want) || want > text->limit)
		text->is_full = true;
	else if (!vec_reserve(&text->bytes, want < FIRST_BYTES ? FIRST_BYTES : want))
		text->is_broken = true;
	return !cdump_text_is_over(text);
}

void cdump_put_u64(struct cdump_text *text, uint64_t value)
{
	char digits[MAX_DIGITS];
	char *start = digits + sizeof(digits);
	do {
		*--start = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	cdump_put(text, start, (size_t)(digits + sizeof(digits) - start));
}

void cdump_put_i64(struct cdump_text *text, int64_t value)
{
	if (value < 0)
		cdump_put_literal(text, "-");
	cdump_put_u64(text, value < 0 ? -(uint64_t)value : (uint64_t)value);
}

void cdump_put_indent(struct cdump_text *text, unsigned int depth)
{
	for (unsigned int i = 0; i < depth; i++)
		cdump_put_literal(text, "\t");
}

// Bytes that are none of a literal's as octal numbers, whatever the compiler's character set.
void cdump_put_quoted(struct cdump_text *text, const char *string)
{
	cdump_put_literal(text, "\"");
	for (; *string && !cdump_text_is_over(text); string++) {
		unsigned char c = (unsigned char)*string;
		char octal[] = { '\\', (char)('0' + (c >> 6)), (char)('0' + (c >> 3 & 7)),
				 (char)('0' + (c & 7)) };
		bool is_plain = c >= ' ' && c <= '~' && c != '"' && c != '\\' && c != '?';
		cdump_put(text, is_plain ? string : octal, is_plain ? 1 : sizeof(octal));
	}
	cdump_put_literal(text, "\"");
}

static void reverse(char *bytes, size_t len)
{
	for (size_t i = 0; i < len / 2; i++) {
		char c = bytes[i];
		bytes[i] = bytes[len - 1 - i];
		bytes[len - 1 - i] = c;
	}
}

void cdump_text_swap(struct cdump_text *text, size_t start, size_t middle)
{
	size_t end = text->bytes.num;
	reverse(text->bytes.items + start, middle - start);
	reverse(text->bytes.items + middle, end - middle);
	reverse(text->bytes.items + start, end - start);
}
