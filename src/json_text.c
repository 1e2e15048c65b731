// SPDX-License-Identifier: LGPL-2.1-or-later
#ifdef HAVE_JANSSON

#include "json_text.h"

#include <stdlib.h>
#include <string.h>

// Bytes of a well-formed UTF-8 character at @p s; 0: there is none.
static size_t utf8_length(const unsigned char *s)
{
	static const struct {
		unsigned char first, last, second_low, second_high;
		size_t len;
	} rows[] = {
		{ 0x01, 0x7f, 0, 0, 1 },       { 0xc2, 0xdf, 0x80, 0xbf, 2 },
		{ 0xe0, 0xe0, 0xa0, 0xbf, 3 }, { 0xe1, 0xec, 0x80, 0xbf, 3 },
		{ 0xed, 0xed, 0x80, 0x9f, 3 }, { 0xee, 0xef, 0x80, 0xbf, 3 },
		{ 0xf0, 0xf0, 0x90, 0xbf, 4 }, { 0xf1, 0xf3, 0x80, 0xbf, 4 },
		{ 0xf4, 0xf4, 0x80, 0x8f, 4 },
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (*s < rows[i].first || *s > rows[i].last)
			continue;
		if (rows[i].len > 1 &&
		    (s[1] < rows[i].second_low || s[1] > rows[i].second_high))
			return 0;
		for (size_t j = 2; j < rows[i].len; j++) {
			if (s[j] < 0x80 || s[j] > 0xbf)
				return 0;
		}
		return rows[i].len;
	}
	return 0;
}

int json_is_utf8(const char *text)
{
	while (*text) {
		size_t len = utf8_length((const unsigned char *)text);
		if (!len)
			return 0;
		text += len;
	}
	return 1;
}

json_t *json_text(const char *text)
{
	static const char replacement[] = "\xef\xbf\xbd";
	size_t size = strlen(text), used = 0;
	char *clean = malloc(3 * size + 1);
	if (!clean)
		return NULL;
	while (*text) {
		size_t len = utf8_length((const unsigned char *)text);
		memcpy(clean + used, len ? text : replacement, len ? len : 3);
		used += len ? len : 3;
		text += len ? len : 1;
	}
	json_t *value = json_stringn(clean, used);
	free(clean);
	return value;
}

#else

// A file of C holds something.
extern const int json_text_is_absent;

#endif
