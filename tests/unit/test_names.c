// SPDX-License-Identifier: LGPL-2.1-or-later
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "names.h"

/* "name" stands twice, once as the end of another; "tiny" ones pack; the last has no NUL. */
static const char section[] = "\0name\0rename\0ab\0name\0unterminated";

enum {
	AT_EMPTY = 0,
	AT_NAME = 1,
	AT_RENAME = 6,
	AT_SUFFIX = 8,
	AT_AB = 13,
	AT_NAME_AGAIN = 16,
	AT_UNTERMINATED = 21,
};

static void open_section(struct names *names)
{
	assert_true(names_init(names, section, sizeof(section) - 1, NAMES_MERGED));
	assert_int_equal(names->section_size, AT_UNTERMINATED);
}

static uint32_t from_text(struct names *names, const char *text)
{
	return names_from_text(names, text, strlen(text));
}

/* Names that are one string, in whatever order and form they come, are one canonical name. */
static const struct {
	const char *name;
	struct {
		bool is_text;
		uint32_t offset;
		const char *text;
	} forms[4];
} rows[] = {
	{ "offsets of two copies",
	  { { .offset = AT_NAME },
	    { .offset = AT_NAME_AGAIN },
	    { .offset = AT_SUFFIX } } },
	{ "text, then offsets",
	  { { true, 0, "name" }, { .offset = AT_NAME_AGAIN }, { .offset = AT_NAME } } },
	{ "offset, then text",
	  { { .offset = AT_SUFFIX }, { true, 0, "name" }, { .offset = AT_NAME } } },
	{ "text twice, then an offset",
	  { { true, 0, "rename" }, { true, 0, "rename" }, { .offset = AT_RENAME } } },
	{ "short text and its offset",
	  { { true, 0, "ab" }, { .offset = AT_AB }, { true, 0, "ab" } } },
	{ "short offset, then text",
	  { { .offset = AT_AB }, { true, 0, "ab" }, { .offset = AT_AB } } },
};

static void test_one_string(void **state)
{
	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct names names;
		open_section(&names);
		uint32_t first = 0;
		for (size_t j = 0; j < 3; j++) {
			uint32_t raw =
				rows[i].forms[j].is_text
					? from_text(&names, rows[i].forms[j].text)
					: name_from_offset(rows[i].forms[j].offset);
			uint32_t canonical = names_canonical(&names, raw);
			assert_int_not_equal(canonical, NAME_ERROR);
			first = j ? first : canonical;
			if (canonical != first)
				fail_msg("%s: form %zu", rows[i].name, j);
			char packed[4];
			char other[4];
			assert_string_equal(names_text(&names, raw, packed),
					    names_text(&names, canonical, other));
			assert_int_equal(names_canonical(&names, canonical), canonical);
		}
		names_deinit(&names);
	}
}

static void test_nothing(void **state)
{
	(void)state;
	struct names names;
	open_section(&names);
	char packed[4];
	assert_int_equal(names_canonical(&names, 0), 0);
	assert_int_equal(from_text(&names, ""), 0);
	assert_int_equal(names_canonical(&names, name_from_offset(AT_EMPTY)), 0);
	assert_int_equal(names_canonical(&names, name_from_offset(AT_AB + 2)), 0);
	assert_string_equal(names_text(&names, 0, packed), "");
	names_deinit(&names);
	assert_true(names_init(&names, NULL, 0, NAMES_MERGED));
	assert_int_equal(names.section_size, 0);
	assert_int_equal(names_canonical(&names, from_text(&names, "text")),
			 from_text(&names, "text"));
	names_deinit(&names);
	assert_true(names_init(&names, "no end", 6, NAMES_REPEATED));
	assert_int_equal(names.section_size, 0);
	names_deinit(&names);
}

static void test_different(void **state)
{
	(void)state;
	static const char *const texts[] = {
		"a",    "b",    "ab",   "ba",    "abc", "abd", "\xff\xff\xff",
		"\x01", "abcd", "abce", "abcde", " ",
	};
	struct names names;
	open_section(&names);
	uint32_t canonical[ARRAY_SIZE(texts)];
	for (size_t i = 0; i < ARRAY_SIZE(texts); i++) {
		canonical[i] = names_canonical(&names, from_text(&names, texts[i]));
		char packed[4];
		assert_string_equal(names_text(&names, canonical[i], packed), texts[i]);
		for (size_t j = 0; j < i; j++)
			assert_int_not_equal(canonical[i], canonical[j]);
	}
	names_deinit(&names);
}

enum { NUM_THREADS = 4, NUM_TEXTS = 20000 };

struct adder {
	struct names *names;
	uint32_t first; /* where in the circle of texts this thread starts */
	uint32_t found[NUM_TEXTS];
};

static void *add_all(void *arg)
{
	struct adder *adder = arg;
	for (uint32_t i = 0; i < NUM_TEXTS; i++) {
		uint32_t number = (adder->first + i) % NUM_TEXTS;
		char text[16];
		int len = snprintf(text, sizeof(text), "n%u", number);
		uint32_t raw = names_from_text(adder->names, text, (size_t)len);
		adder->found[number] = names_canonical(adder->names, raw);
	}
	return NULL;
}

static void test_threads(void **state)
{
	(void)state;
	struct names names;
	open_section(&names);
	static struct adder adders[NUM_THREADS];
	pthread_t threads[NUM_THREADS];
	for (uint32_t i = 0; i < NUM_THREADS; i++) {
		adders[i].names = &names;
		adders[i].first = i * (NUM_TEXTS / NUM_THREADS);
		assert_int_equal(pthread_create(&threads[i], NULL, add_all, &adders[i]),
				 0);
	}
	for (uint32_t i = 0; i < NUM_THREADS; i++)
		pthread_join(threads[i], NULL);
	for (uint32_t number = 0; number < NUM_TEXTS; number++) {
		char text[16], packed[4];
		snprintf(text, sizeof(text), "n%u", number);
		for (uint32_t i = 0; i < NUM_THREADS; i++)
			assert_int_equal(adders[i].found[number],
					 adders[0].found[number]);
		assert_string_equal(names_text(&names, adders[0].found[number], packed),
				    text);
	}
	names_deinit(&names);
}

/* What names_cut() makes of a name: cut or not, whatever form it comes in. */
static const struct {
	const char *prefix;
	const char *name;
	const char *want;
} cut_rows[] = {
	{ "kabi_", "kabi_", "kabi_" },
	{ "kabi_", "kabi_field", "kabi_" },
	{ "kabi_", "kabi", "kabi" },
	{ "kabi_", "no_kabi_", "no_kabi_" },
	{ "na", "name", "na" },
	{ "nam", "name", "nam" },
	{ "name", "name", "name" },
	{ "a", "ab", "a" },
	{ "", "name", "name" },
	{ NULL, "name", "name" },
};

static void test_cut(void **state)
{
	(void)state;
	for (size_t i = 0; i < sizeof(cut_rows) / sizeof(cut_rows[0]); i++) {
		struct names names;
		char packed[4];
		open_section(&names);
		assert_true(names_cut(&names, cut_rows[i].prefix));
		uint32_t name =
			names_canonical(&names, from_text(&names, cut_rows[i].name));
		assert_string_equal(names_text(&names, name, packed), cut_rows[i].want);
		assert_int_equal(names_canonical(&names, name), name);
		names_deinit(&names);
	}
}

static void test_cut_names_are_one(void **state)
{
	(void)state;
	struct names names;
	open_section(&names);
	assert_true(names_cut(&names, "na"));
	uint32_t name = names_canonical(&names, name_from_offset(AT_NAME));
	assert_int_equal(names_canonical(&names, name_from_offset(AT_SUFFIX)), name);
	assert_int_equal(names_canonical(&names, from_text(&names, "na")), name);
	assert_int_equal(names_canonical(&names, from_text(&names, "nail")), name);
	assert_int_not_equal(names_canonical(&names, name_from_offset(AT_RENAME)), name);
	// What it is called elsewhere is another name, and what is in it is not cut to it.
	uint32_t inner = names_qualified(&names, name, name_from_offset(AT_RENAME));
	assert_int_equal(names_canonical(&names, inner), inner);
	assert_int_not_equal(inner, name);
	names_deinit(&names);
}

static void test_begins_with(void **state)
{
	(void)state;
	struct names names;
	open_section(&names);
	uint32_t at = name_from_offset(AT_RENAME), text = from_text(&names, "longer"),
		 packed = from_text(&names, "ab");
	assert_true(names_begins_with(&names, at, "re"));
	assert_true(names_begins_with(&names, at, "rename"));
	assert_false(names_begins_with(&names, at, "renamed"));
	assert_true(names_begins_with(&names, text, "long"));
	assert_false(names_begins_with(&names, text, "on"));
	assert_true(names_begins_with(&names, packed, "a"));
	assert_false(names_begins_with(&names, packed, "abc"));
	assert_true(names_begins_with(&names, 0, ""));
	assert_false(names_begins_with(&names, 0, "a"));
	names_deinit(&names);
}

// ---- many at once ----

enum { MANY = 5000, MANY_BYTES = 11 }; /* "number_999" and its NUL */

/* As in a record with other fields. */
struct named {
	uint32_t before;
	uint32_t name;
	uint32_t after;
};

// Each string is there five times, far apart in the section.
static void set_many(struct named *named, char *strings)
{
	strings[0] = '\0';
	for (uint32_t i = 0; i < MANY; i++) {
		char *string = strings + 1 + (size_t)i * MANY_BYTES;
		(void)snprintf(string, MANY_BYTES, "number_%03u", i % (MANY / 5));
		named[i] = (struct named){ i, name_from_offset((uint64_t)(string - strings)),
					   ~i };
	}
}

static void test_many(void **state)
{
	(void)state;
	static char strings[1 + MANY * MANY_BYTES];
	static struct named named[MANY];
	struct name_cache *cache = calloc(1, sizeof(*cache));
	struct names names;
	set_many(named, strings);
	assert_true(names_init(&names, strings, sizeof(strings), NAMES_REPEATED));
	for (int again = 0; again < 2; again++) {
		set_many(named, strings);
		assert_true(names_canonical_all(&names, cache, &named[0].name, MANY, 3));
		for (uint32_t i = 0; i < MANY; i++) {
			assert_int_equal(named[i].name, named[i % (MANY / 5)].name);
			assert_int_equal(named[i].name, 2 + i % (MANY / 5) * MANY_BYTES);
			assert_int_equal(named[i].before, i);
			assert_int_equal(named[i].after, ~i);
			assert_int_equal(names_canonical(&names, named[i].name), named[i].name);
		}
	}
	free(cache);
	names_deinit(&names);
}

static void test_many_forms(void **state)
{
	(void)state;
	struct names names;
	struct name_cache *cache = calloc(1, sizeof(*cache));
	open_section(&names);
	assert_true(names_cut(&names, "ren"));
	uint32_t text = from_text(&names, "name");
	uint32_t all[] = {
		0, name_from_offset(AT_EMPTY), name_from_offset(AT_RENAME), text,
		name_from_offset(AT_NAME_AGAIN), name_from_offset(AT_SUFFIX),
		name_from_offset(AT_NAME_AGAIN),
	};
	const uint32_t cut = names_canonical(&names, from_text(&names, "ren"));
	const uint32_t want[] = { 0, 0, cut, text, text, text, text };
	assert_true(names_canonical_all(&names, cache, all, ARRAY_SIZE(all), 1));
	assert_memory_equal(all, want, sizeof(want));
	assert_true(names_canonical_all(&names, cache, all, 0, 1));
	free(cache);
	names_deinit(&names);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_one_string),
		cmocka_unit_test(test_nothing),
		cmocka_unit_test(test_different),
		cmocka_unit_test(test_threads),
		cmocka_unit_test(test_cut),
		cmocka_unit_test(test_cut_names_are_one),
		cmocka_unit_test(test_begins_with),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_many_forms),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
