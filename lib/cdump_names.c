// SPDX-License-Identifier: LGPL-2.1-or-later
/* See cdump_names.h. */
#include "cdump_names.h"

#include <stdio.h>
#include <xxhash.h>

#include "cdump_word.h"

enum { FIRST_SLOTS = 4096, MAX_SUFFIX = 16 };

static must_check bool space_init(struct cdump_space *space)
{
	space->slots = calloc(FIRST_SLOTS, sizeof(*space->slots));
	space->mask = FIRST_SLOTS - 1;
	return space->slots;
}

static void space_deinit(struct cdump_space *space)
{
	vec_deinit(&space->names);
	free(space->slots);
	space->slots = NULL;
}

bool cdump_names_init(struct cdump_names *names, uint64_t budget)
{
	*names = (struct cdump_names){ .budget = budget };
	arena_init(&names->arena);
	return space_init(&names->tags) && space_init(&names->identifiers);
}

void cdump_names_deinit(struct cdump_names *names)
{
	space_deinit(&names->tags);
	space_deinit(&names->identifiers);
	arena_deinit(&names->arena);
}

static void space_put(uint32_t *slots, size_t mask, uint32_t hash, uint32_t number)
{
	size_t i = hash & mask;
	while (slots[i])
		i = (i + 1) & mask;
	slots[i] = number + 1;
}

// Keeps at least half of the slots free.
static must_check bool space_reserve(struct cdump_space *space)
{
	if (space->names.num < space->mask / 2)
		return vec_reserve(&space->names, space->names.num + 1);
	size_t mask = space->mask * 2 + 1;
	uint32_t *slots = calloc(mask + 1, sizeof(*slots));
	if (!slots)
		return false;
	for (uint32_t i = 0; i < space->names.num; i++)
		space_put(slots, mask, space->names.items[i].hash, i);
	free(space->slots);
	space->slots = slots;
	space->mask = mask;
	return vec_reserve(&space->names, space->names.num + 1);
}

static bool spend(struct cdump_names *names, size_t len)
{
	if (len >= names->budget) {
		names->is_full = true;
		return false;
	}
	names->budget -= len + 1;
	return true;
}

static uint32_t
find_hashed(const struct cdump_space *space, const char *text, size_t len, uint32_t hash)
{
	for (size_t i = hash & space->mask; space->slots[i]; i = (i + 1) & space->mask) {
		const struct cdump_name *name = &space->names.items[space->slots[i] - 1];
		if (name->hash == hash && name->len == len &&
		    !memcmp(name->text, text, len))
			return space->slots[i] - 1;
	}
	return CDUMP_NO_NAME;
}

static char *copy_bytes(struct cdump_names *names, const char *text, size_t len)
{
	char *copy = arena_alloc(&names->arena, len + 1, 1);
	if (!copy) {
		names->is_broken = true;
		return NULL;
	}
	memcpy(copy, text, len);
	copy[len] = '\0';
	return copy;
}

// The entry of @p len bytes of text, which are a word of C; made if it is not there.
static uint32_t enter(struct cdump_names *names, struct cdump_space *space,
		      const char *text, size_t len, bool is_lasting)
{
	if (!spend(names, len))
		return CDUMP_NO_NAME;
	uint32_t hash = (uint32_t)XXH3_64bits(text, len);
	uint32_t found = find_hashed(space, text, len, hash);
	if (found != CDUMP_NO_NAME)
		return found;
	if (!is_lasting)
		text = copy_bytes(names, text, len);
	if (!text || !space_reserve(space)) {
		names->is_broken = true;
		return CDUMP_NO_NAME;
	}
	uint32_t number = (uint32_t)space->names.num;
	space->names.items[space->names.num++] = (struct cdump_name){
		.text = text, .len = (uint32_t)len, .hash = hash, .num = 1
	};
	space_put(space->slots, space->mask, hash, number);
	return number;
}

// The word that @p text is, or is made into.
static const char *as_word(struct cdump_names *names, const char *text, size_t *len_ret)
{
	size_t len = strlen(text);
	*len_ret = len;
	if (likely(cdump_is_word(text, len)))
		return text;
	if (!spend(names, len))
		return NULL;
	char *word = arena_alloc(&names->arena, len + 2, 1);
	if (!word) {
		names->is_broken = true;
		return NULL;
	}
	*len_ret = cdump_make_word(text, len, word);
	word[*len_ret] = '\0';
	return word;
}

static bool
is_taken(struct cdump_names *names, const char *text, size_t len, bool takes_c23)
{
	unsigned int number;
	switch (cdump_word(text, len, &number)) {
	case CDUMP_WORD_FREE:
		return false;
	case CDUMP_WORD_TAKEN:
		return true;
	case CDUMP_WORD_C23:
		return !takes_c23;
	case CDUMP_WORD_MACRO:
		names->macros |= UINT32_C(1) << number;
		return false;
	}
	return false;
}

// The entry NAME___N with the next N that nothing is called by.
static uint32_t
next_form(struct cdump_names *names, struct cdump_space *space, uint32_t of)
{
	size_t len = space->names.items[of].len;
	char *text = malloc(len + MAX_SUFFIX);
	uint32_t number = CDUMP_NO_NAME;
	if (!text) {
		names->is_broken = true;
		return number;
	}
	memcpy(text, space->names.items[of].text, len);
	do {
		uint32_t n = ++space->names.items[of].num;
		int more = snprintf(text + len, MAX_SUFFIX, "___%u", n);
		number = enter(names, space, text, len + (size_t)more, false);
	} while (number != CDUMP_NO_NAME && space->names.items[number].is_used);
	free(text);
	return number;
}

uint32_t cdump_names_new(struct cdump_names *names, struct cdump_space *space,
			 const char *text, bool takes_c23)
{
	size_t len;
	const char *word = as_word(names, text, &len);
	uint32_t number = word ? enter(names, space, word, len, true) : CDUMP_NO_NAME;
	if (number == CDUMP_NO_NAME)
		return number;
	if (space->names.items[number].is_used || is_taken(names, word, len, takes_c23))
		number = next_form(names, space, number);
	if (number != CDUMP_NO_NAME)
		space->names.items[number].is_used = true;
	return number;
}

static uint32_t
tag_for(struct cdump_names *names, const char *text, enum kind kind, bool is_definition)
{
	struct cdump_space *tags = &names->tags;
	size_t len;
	const char *word = as_word(names, text, &len);
	uint32_t number = word ? enter(names, tags, word, len, true) : CDUMP_NO_NAME;
	if (number == CDUMP_NO_NAME)
		return number;
	const struct cdump_name *name = &tags->names.items[number];
	bool is_shared = name->is_used && name->kind == kind &&
			 !(is_definition && name->is_defined);
	if (!is_shared && (name->is_used || is_taken(names, word, len, false)))
		number = next_form(names, tags, number);
	if (number == CDUMP_NO_NAME)
		return number;
	struct cdump_name *ret = &tags->names.items[number];
	ret->is_used = true;
	ret->kind = (uint8_t)kind;
	ret->is_defined |= is_definition;
	return number;
}

uint32_t
cdump_names_define_tag(struct cdump_names *names, const char *text, enum kind kind)
{
	return tag_for(names, text, kind, true);
}

uint32_t
cdump_names_refer_tag(struct cdump_names *names, const char *text, enum kind kind)
{
	return tag_for(names, text, kind, false);
}

bool cdump_names_has_identifier(struct cdump_names *names, const char *text, size_t len)
{
	const struct cdump_space *space = &names->identifiers;
	if (!spend(names, len))
		return false;
	uint32_t found = find_hashed(space, text, len, (uint32_t)XXH3_64bits(text, len));
	return found != CDUMP_NO_NAME && space->names.items[found].is_used;
}

static const char *
join(struct cdump_names *names, const char *first, const char *second, size_t *len_ret)
{
	size_t first_len = strlen(first), second_len = strlen(second);
	char *made = arena_alloc(&names->arena, first_len + second_len + 1, 1);
	if (!made) {
		names->is_broken = true;
		return NULL;
	}
	memcpy(made, first, first_len);
	memcpy(made + first_len, second, second_len + 1);
	*len_ret = first_len + second_len;
	return made;
}

const char *
cdump_names_local(struct cdump_names *names, const char *text, size_t *len_ret)
{
	const char *word = as_word(names, text, len_ret);
	unsigned int number;
	if (unlikely(!word))
		return NULL;
	switch (cdump_word(word, *len_ret, &number)) {
	case CDUMP_WORD_FREE:
		break;
	case CDUMP_WORD_TAKEN:
		return join(names, word, "___2", len_ret);
	case CDUMP_WORD_C23:
		names->c23 |= UINT32_C(1) << number;
		return join(names, CDUMP_C23_PREFIX, word, len_ret);
	case CDUMP_WORD_MACRO:
		names->macros |= UINT32_C(1) << number;
		break;
	}
	return word;
}
