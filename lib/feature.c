// SPDX-License-Identifier: LGPL-2.1-or-later
#include "feature.h"

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "error.h"

struct feature {
	const char *name;
	uint64_t bit;
	bool is_default;
};

static const struct feature features[] = {
#define F(id, feature_name, feature_is_default)                                          \
	{                                                                                \
		.name = feature_name,                                                    \
		.bit = BTFSMITH_FEATURE_##id,                                            \
		.is_default = feature_is_default,                                        \
	},
#include "feature.def"
#undef F
};

// btfsmith_feature_name() counts rows, so rows follow the bits.
enum {
#define F(id, feature_name, feature_is_default) ROW_##id,
#include "feature.def"
#undef F
};
#define F(id, feature_name, feature_is_default)                                          \
	_Static_assert(BTFSMITH_FEATURE_##id == UINT64_C(1) << ROW_##id, feature_name);
#include "feature.def"
#undef F

static uint64_t feature_default(void)
{
	uint64_t set = 0;
	for (size_t i = 0; i < ARRAY_SIZE(features); i++) {
		if (features[i].is_default)
			set |= features[i].bit;
	}
	return set;
}

static uint64_t feature_all(void)
{
	uint64_t set = 0;
	for (size_t i = 0; i < ARRAY_SIZE(features); i++)
		set |= features[i].bit;
	return set;
}

const char *btfsmith_feature_name(unsigned int i)
{
	return i < ARRAY_SIZE(features) ? features[i].name : NULL;
}

struct btfsmith_error *feature_resolve(uint64_t requested, uint64_t *ret)
{
	uint64_t set = requested;
	if (requested == 0)
		set = feature_default();
	else if (requested == BTFSMITH_FEATURE_NONE)
		set = 0;
	if (set & ~feature_all())
		return error_create(BTFSMITH_ARGUMENT,
				    "features: unknown bits 0x%" PRIx64,
				    set & ~feature_all());
	*ret = set;
	return NULL;
}

static bool word_is(const char *word, size_t len, const char *name)
{
	return strlen(name) == len && memcmp(word, name, len) == 0;
}

static const struct feature *feature_find(const char *word, size_t len)
{
	for (size_t i = 0; i < ARRAY_SIZE(features); i++) {
		if (word_is(word, len, features[i].name))
			return &features[i];
	}
	return NULL;
}

static struct btfsmith_error *error_unknown(const char *word, size_t len)
{
	char known[512] = "";
	size_t used = 0;
	for (size_t i = 0; i < ARRAY_SIZE(features) && used < sizeof(known); i++)
		used += (size_t)snprintf(known + used, sizeof(known) - used, "%s, ",
					 features[i].name);
	// A name of any length may come in; the message shows a line's worth of it.
	int shown = len < 64 ? (int)len : 64;
	return error_create(BTFSMITH_ARGUMENT,
			    "features: unknown name '%.*s'; known: %sdefault, all, none",
			    shown, word, known);
}

static must_check struct btfsmith_error *
apply_word(const char *word, size_t len, uint64_t *set)
{
	bool is_removal = len > 0 && word[0] == '-';
	const struct feature *feature = feature_find(word + is_removal, len - is_removal);
	if (feature && is_removal)
		*set &= ~feature->bit;
	else if (feature)
		*set |= feature->bit;
	else if (word_is(word, len, "default"))
		*set |= feature_default();
	else if (word_is(word, len, "all"))
		*set |= feature_all();
	else if (word_is(word, len, "none"))
		*set = 0;
	else
		return error_unknown(word, len);
	return NULL;
}

struct btfsmith_error *btfsmith_features_parse(const char *list, uint64_t *ret)
{
	uint64_t set = list[0] == '-' ? feature_default() : 0;
	const char *word = list;
	for (;;) {
		size_t len = strcspn(word, ",");
		struct btfsmith_error *err = apply_word(word, len, &set);
		if (err)
			return err;
		if (word[len] == '\0')
			break;
		word += len + 1;
	}
	*ret = set ? set : BTFSMITH_FEATURE_NONE;
	return NULL;
}
