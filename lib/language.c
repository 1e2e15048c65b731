// SPDX-License-Identifier: LGPL-2.1-or-later
#include "language.h"

#include <assert.h>
#include <string.h>
#include <strings.h>

#include "error.h"

struct language {
	const char *name;
	uint32_t code;
};

static const struct language languages_known[] = {
#define L(language_name, language_code)                                                  \
	{ .name = language_name, .code = language_code },
#include "language.def"
#undef L
};

static_assert(ARRAY_SIZE(languages_known) <= 64, "a set has a bit for each");

static must_check struct btfsmith_error *
add_language(const char *word, size_t len, uint64_t *languages)
{
	for (size_t i = 0; i < ARRAY_SIZE(languages_known); i++) {
		const char *name = languages_known[i].name;
		if (strlen(name) == len && strncasecmp(name, word, len) == 0) {
			*languages |= UINT64_C(1) << i;
			return NULL;
		}
	}
	// A name of any length may come in; the message shows a line's worth of it.
	return error_create(BTFSMITH_ARGUMENT, "languages: unknown name '%.*s'",
			    len < 64 ? (int)len : 64, word);
}

const char *btfsmith_language_name(unsigned int i)
{
	return i < ARRAY_SIZE(languages_known) ? languages_known[i].name : NULL;
}

struct btfsmith_error *languages_parse(const char *list, uint64_t *ret)
{
	uint64_t languages = 0;
	for (const char *word = list;;) {
		size_t len = strcspn(word, ",");
		struct btfsmith_error *err = add_language(word, len, &languages);
		if (err)
			return err;
		if (word[len] == '\0')
			break;
		word += len + 1;
	}
	*ret = languages;
	return NULL;
}

bool languages_have(uint64_t languages, uint64_t code)
{
	for (size_t i = 0; i < ARRAY_SIZE(languages_known); i++) {
		if (languages_known[i].code == code)
			return languages >> i & 1;
	}
	return false;
}
