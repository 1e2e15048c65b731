// SPDX-License-Identifier: LGPL-2.1-or-later
#include "pahole_features.h"

#include <stdbool.h>
#include <stdio.h>
#include <string.h>

struct feature {
	const char *name;
	uint64_t bits; /* 0: what it asks for is done anyway, or means nothing here */
	bool is_default;
	bool is_in_all;
};

/* In pahole's order. */
static const struct feature known[] = {
	{ "encode_force", 0, true, true },
	{ "var", BTFSMITH_FEATURE_VAR, true, true },
	{ "float", BTFSMITH_FEATURE_FLOAT, true, true },
	{ "decl_tag", BTFSMITH_FEATURE_DECL_TAG, true, true },
	{ "type_tag", BTFSMITH_FEATURE_TYPE_TAG, true, true },
	{ "enum64", BTFSMITH_FEATURE_ENUM64, true, true },
	{ "optimized_func", 0, true, true },
	{ "consistent_func", BTFSMITH_FEATURE_CONSISTENT_FUNC, true, true },
	{ "decl_tag_kfuncs", BTFSMITH_FEATURE_DECL_TAG_KFUNCS, true, true },
	{ "reproducible_build", 0, false, true },
	{ "global_var", BTFSMITH_FEATURE_GLOBAL_VAR, false, true },
	{ "attributes", BTFSMITH_FEATURE_ATTRIBUTES, false, true },
	{ "true_signature", BTFSMITH_FEATURE_TRUE_SIGNATURE, false, true },
	{ "layout", BTFSMITH_FEATURE_LAYOUT, false, true },
	{ "force_cu_merging", 0, false, false },
};
enum { NUM_KNOWN = sizeof(known) / sizeof(known[0]) };

/* Known, but not listed, as pahole has it: no build is to ask for it but those that need it. */
static const char distilled_base[] = "distilled_base";

void pahole_features_init(struct pahole_features *features)
{
	*features = (struct pahole_features){
		.set = BTFSMITH_FEATURE_FUNC | BTFSMITH_FEATURE_VAR |
		       BTFSMITH_FEATURE_DECL_TAG | BTFSMITH_FEATURE_TYPE_TAG |
		       BTFSMITH_FEATURE_ENUM64,
	};
}

static void add_default(struct pahole_features *features)
{
	for (int i = 0; i < NUM_KNOWN; i++) {
		if (known[i].is_default)
			features->set |= known[i].bits;
	}
}

static void add_all(struct pahole_features *features)
{
	for (int i = 0; i < NUM_KNOWN; i++) {
		if (known[i].is_in_all)
			features->set |= known[i].bits;
	}
}

static bool is_word(const char *word, size_t len, const char *name)
{
	return strlen(name) == len && strncmp(word, name, len) == 0;
}

// false: there is no such feature.
static bool add_word(struct pahole_features *features, const char *word, size_t len)
{
	for (int i = 0; i < NUM_KNOWN; i++) {
		if (is_word(word, len, known[i].name)) {
			features->set |= known[i].bits;
			return true;
		}
	}
	if (is_word(word, len, distilled_base))
		features->wants_distilled_base = 1;
	else if (is_word(word, len, "default"))
		add_default(features);
	else if (is_word(word, len, "all"))
		add_all(features);
	else
		return len == 0;
	return true;
}

const char *pahole_features_add(struct pahole_features *features, const char *list,
				size_t *len)
{
	if (!features->has_list)
		features->set = BTFSMITH_FEATURE_FUNC;
	features->has_list = 1;
	if (*list == '+') {
		add_default(features);
		list++;
	}
	const char *unknown = NULL;
	for (const char *word = list;;) {
		size_t word_len = strcspn(word, ",");
		if (!add_word(features, word, word_len) && !unknown) {
			unknown = word;
			*len = word_len;
		}
		if (word[word_len] == '\0')
			return unknown;
		word += word_len + 1;
	}
}

void pahole_features_print(void)
{
	for (int i = 0; i < NUM_KNOWN; i++)
		printf("%s%s", i ? "," : "", known[i].name);
	printf("\n");
}

const char *pahole_features_word(unsigned int i)
{
	static const char *const sets[] = { "all", "default" };
	if (i < NUM_KNOWN)
		return known[i].name;
	return i - NUM_KNOWN < sizeof(sets) / sizeof(sets[0]) ? sets[i - NUM_KNOWN] : NULL;
}
