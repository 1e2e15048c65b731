// SPDX-License-Identifier: LGPL-2.1-or-later
#include "names.h"

#include <stdio.h>
#include <string.h>

#include <xxhash.h>

enum {
	NAMES_MIN_SLOTS = 1 << 10,
	NAMES_MAX_SLOTS = 1 << 20, /* to begin with */
	REPEATED_MAX_SLOTS = 1 << 14, /* likewise, where strings are repeated */
	SMALL_BYTES = 1 << 20,
	// Between scope and name; no identifier has it.
	SCOPE_END = '\1',
	// Of the first chunk; each one after it is as large as all before it together.
	CHUNK_NAMES = 1 << NAMES_CHUNK_BITS,
	NAMES_AT_ONCE = 32,
	// Fewer strings than that begin in as many bytes, mostly: log2.
	CACHED_BYTES_BITS = 3,
};

bool names_init(struct names *names, const char *section, size_t size, enum names_sort sort)
{
	*names = (struct names){ .section = section };
	arena_init(&names->arena);
	// A string section that does not end with NUL has no string after its last one.
	const char *last = size ? memrchr(section, 0, size) : NULL;
	names->section_size = last ? (size_t)(last - section) + 1 : 0;
	if (names->section_size > NAME_MAX_OFFSET)
		names->section_size = NAME_MAX_OFFSET;
	pthread_mutex_init(&names->lock, NULL);
	// Twice as many slots as there are strings of common length: growing is rare then. Of small
	// inputs most strings are of functions and macros, and a small table stays in the cache.
	size_t num_slots = NAMES_MIN_SLOTS;
	size_t string_bytes = names->section_size < SMALL_BYTES ? 32 : 10;
	size_t most = sort == NAMES_REPEATED ? REPEATED_MAX_SLOTS : NAMES_MAX_SLOTS;
	while (num_slots < most && num_slots < names->section_size / string_bytes)
		num_slots *= 2;
	return slots_init(&names->canonical, num_slots) &&
	       slots_init(&names->by_content, num_slots);
}

void names_deinit(struct names *names)
{
	slots_deinit(&names->canonical);
	slots_deinit(&names->by_content);
	for (unsigned int i = 0; i < NAMES_MAX_CHUNKS; i++)
		free(names->interned[i]);
	vec_deinit(&names->plain);
	arena_deinit(&names->arena);
	pthread_mutex_destroy(&names->lock);
}

static unsigned int chunk_of(uint32_t index)
{
	uint32_t high = index >> NAMES_CHUNK_BITS;
	return high ? 32 - (unsigned int)__builtin_clz(high) : 0;
}

static const char **interned_at(const struct names *names, uint32_t index)
{
	unsigned int chunk = chunk_of(index);
	return &names->interned[chunk][index - (chunk ? CHUNK_NAMES << (chunk - 1) : 0)];
}

// Under the lock. false: out of memory.
static bool add_interned(struct names *names, const char *text)
{
	uint32_t index = names->num_interned;
	unsigned int number = chunk_of(index);
	const char ***chunk = &names->interned[number];
	if (!*chunk)
		*chunk = calloc((size_t)CHUNK_NAMES << (number ? number - 1 : 0), sizeof(**chunk));
	if (!*chunk || !vec_push(&names->plain, 0))
		return false;
	*interned_at(names, index) = text;
	names->num_interned++;
	return true;
}

const char *names_text(const struct names *names, uint32_t name, char packed[static 4])
{
	if (!name)
		return "";
	if (name < NAME_INTERNED)
		return names->section + (name - 1);
	if (name < NAME_PACKED)
		return *interned_at(names, name - NAME_INTERNED);
	for (unsigned int i = 0; i < 3; i++)
		packed[i] = (char)(name >> 8 * i & 0xff);
	packed[3] = '\0';
	return packed;
}

static uint32_t name_pack(const char *text, size_t len)
{
	uint32_t name = NAME_PACKED;
	for (size_t i = 0; i < len; i++)
		name |= (uint32_t)(unsigned char)text[i] << 8 * i;
	return name;
}

// Slots of both tables: the key in the high half, the canonical name in the low one.
static uint64_t slot_of(uint32_t key, uint32_t canonical)
{
	return (uint64_t)key << 32 | canonical;
}

static uint64_t raw_hash(uint32_t raw)
{
	return (raw * UINT64_C(0x9e3779b97f4a7c15)) >> 24;
}

static uint64_t rehash_raw(void *arg, uint64_t slot)
{
	(void)arg;
	return raw_hash((uint32_t)(slot >> 32));
}

static uint64_t rehash_content(void *arg, uint64_t slot)
{
	(void)arg;
	return slot >> 32;
}

static bool find_canonical(const struct names *names, uint32_t raw, uint32_t *ret)
{
	const struct slot_array *array = slots_current(&names->canonical);
	for (size_t i = raw_hash(raw) & array->mask;; i = (i + 1) & array->mask) {
		uint64_t slot = slots_load(array, i);
		if (!slot)
			return false;
		if (slot >> 32 == raw) {
			*ret = (uint32_t)slot;
			return true;
		}
	}
}

// Under the lock: what was added last may not be complete for other threads.
static bool find_content(const struct names *names, uint32_t hash, const char *text, size_t len,
			 uint32_t *ret)
{
	const struct slot_array *array = slots_current(&names->by_content);
	for (size_t i = hash & array->mask;; i = (i + 1) & array->mask) {
		uint64_t slot = slots_load(array, i);
		if (!slot)
			return false;
		if (slot >> 32 != hash)
			continue;
		char packed[4];
		const char *have = names_text(names, (uint32_t)slot, packed);
		if (!strncmp(have, text, len) && !have[len]) {
			*ret = (uint32_t)slot;
			return true;
		}
	}
}

uint32_t names_hash(const char *text, size_t len)
{
	// 0 in the upper half would make a free slot of canonical name 0, which is never stored.
	return (uint32_t)XXH3_64bits(text, len) | 1;
}

bool names_each(const struct names *names,
		bool (*visit)(void *arg, uint32_t name, uint32_t hash), void *arg)
{
	const struct slot_array *array = slots_current(&names->by_content);
	for (size_t i = 0; i <= array->mask; i++) {
		uint64_t slot = slots_load(array, i);
		if (slot && !visit(arg, (uint32_t)slot, (uint32_t)(slot >> 32)))
			return false;
	}
	return true;
}

uint32_t names_find(const struct names *names, const char *text, size_t len)
{
	uint32_t found;
	return find_content(names, names_hash(text, len), text, len, &found) ? found : 0;
}

static uint32_t intern_text(struct names *names, const char *text, size_t len)
{
	uint32_t index = names->num_interned;
	if (index >= NAME_PACKED - NAME_INTERNED)
		return NAME_ERROR;
	char *copy = arena_alloc(&names->arena, len + 1, 1);
	if (!copy)
		return NAME_ERROR;
	memcpy(copy, text, len);
	copy[len] = '\0';
	if (!add_interned(names, copy))
		return NAME_ERROR;
	return NAME_INTERNED + (uint32_t)index;
}

/*
 * Under the lock. The name first seen for this text; @p raw becomes it when there is none yet,
 * and 0 there stands for text that has no number: it is interned.
 */
static uint32_t canonical_of_text(struct names *names, const char *text, size_t len, uint32_t raw)
{
	uint32_t hash = names_hash(text, len);
	uint32_t found;
	if (find_content(names, hash, text, len, &found))
		return found;
	if (!slots_reserve(&names->by_content, rehash_content, NULL))
		return NAME_ERROR;
	if (!raw)
		raw = intern_text(names, text, len);
	if (raw != NAME_ERROR)
		slots_add(&names->by_content, hash, slot_of(hash, raw));
	return raw;
}

bool names_begins_with(struct names *names, uint32_t name, const char *prefix)
{
	char packed[4];
	pthread_mutex_lock(&names->lock);
	const char *text = names_text(names, name, packed);
	bool begins = strncmp(text, prefix, strlen(prefix)) == 0;
	pthread_mutex_unlock(&names->lock);
	return begins;
}

uint32_t names_from_text(struct names *names, const char *text, size_t len)
{
	if (!len)
		return 0;
	if (len <= 3)
		return name_pack(text, len);
	pthread_mutex_lock(&names->lock);
	uint32_t name = canonical_of_text(names, text, len, 0);
	pthread_mutex_unlock(&names->lock);
	return name;
}

// A name with a scope begins with the scope's.
static bool is_cut(const struct names *names, uint32_t raw, const char *text)
{
	return names->cut && strncmp(text, names->cut, names->cut_len) == 0 &&
	       names_plain(names, raw) == raw;
}

// Under the lock.
static uint32_t add_canonical(struct names *names, uint32_t raw)
{
	uint32_t found;
	if (find_canonical(names, raw, &found))
		return found;
	if (!slots_reserve(&names->canonical, rehash_raw, NULL))
		return NAME_ERROR;
	char packed[4];
	const char *text = names_text(names, raw, packed);
	uint32_t name = 0;
	if (is_cut(names, raw, text))
		name = names->cut_name;
	else if (*text)
		name = canonical_of_text(names, text, strlen(text), raw);
	if (name != NAME_ERROR)
		slots_add(&names->canonical, raw_hash(raw), slot_of(raw, name));
	return name;
}

void names_fetch(const struct names *names, uint32_t raw, uint32_t hash)
{
	const struct slot_array *canonical = slots_current(&names->canonical);
	const struct slot_array *by_content = slots_current(&names->by_content);
	__builtin_prefetch(&canonical->slots[raw_hash(raw) & canonical->mask], 1);
	__builtin_prefetch(&by_content->slots[(hash | 1) & by_content->mask], 1);
}

uint32_t names_canonical(struct names *names, uint32_t raw)
{
	uint32_t found;
	if (!raw || find_canonical(names, raw, &found))
		return raw ? found : 0;
	pthread_mutex_lock(&names->lock);
	uint32_t name = add_canonical(names, raw);
	pthread_mutex_unlock(&names->lock);
	return name;
}

// ---- many at once ----

/* Of those asked for at once one that the cache does not have. */
struct missing_name {
	uint32_t *name;
	const char *text;
	uint32_t len;
	uint32_t hash;
};

static struct cached_name *cached_at(struct name_cache *cache, uint32_t raw)
{
	return &cache->names[raw >> CACHED_BYTES_BITS & (NAME_CACHE_SLOTS - 1)];
}

// Under the lock. Only what is canonical itself becomes known by its number.
static uint32_t canonical_of_missing(struct names *names, const struct missing_name *missing)
{
	uint32_t raw = *missing->name;
	if (is_cut(names, raw, missing->text))
		return names->cut_name;
	if (!missing->len)
		return 0;
	uint32_t found;
	if (find_content(names, missing->hash, missing->text, missing->len, &found))
		return found;
	if (!slots_reserve(&names->canonical, rehash_raw, NULL) ||
	    !slots_reserve(&names->by_content, rehash_content, NULL))
		return NAME_ERROR;
	slots_add(&names->by_content, missing->hash, slot_of(missing->hash, raw));
	if (!find_canonical(names, raw, &found))
		slots_add(&names->canonical, raw_hash(raw), slot_of(raw, raw));
	return raw;
}

static void fetch_missing(const struct names *names, struct missing_name *missing, size_t num)
{
	const struct slot_array *array = slots_current(&names->by_content);
	for (size_t i = 0; i < num; i++) {
		missing[i].len = (uint32_t)strlen(missing[i].text);
		missing[i].hash = names_hash(missing[i].text, missing[i].len);
		__builtin_prefetch(&array->slots[missing[i].hash & array->mask], 1);
	}
	for (size_t i = 0; i < num; i++) {
		uint32_t name = (uint32_t)slots_load(array, missing[i].hash & array->mask);
		if (name && name < NAME_INTERNED)
			__builtin_prefetch(names->section + (name - 1));
	}
}

static bool make_missing_canonical(struct names *names, struct name_cache *cache,
				   struct missing_name *missing, size_t num)
{
	bool done = true;
	fetch_missing(names, missing, num);
	pthread_mutex_lock(&names->lock);
	for (size_t i = 0; done && i < num; i++) {
		uint32_t raw = *missing[i].name;
		uint32_t name = canonical_of_missing(names, &missing[i]);
		done = name != NAME_ERROR;
		*missing[i].name = name;
		*cached_at(cache, raw) = (struct cached_name){ raw, name };
	}
	pthread_mutex_unlock(&names->lock);
	return done;
}

bool names_canonical_all(struct names *names, struct name_cache *cache, uint32_t *name, size_t num,
			 size_t stride)
{
	struct missing_name missing[NAMES_AT_ONCE];
	size_t num_missing = 0;
	for (size_t i = 0; i < num; i++, name += stride) {
		// What is not in the section is canonical, or rare.
		if (!*name || *name >= NAME_INTERNED)
			continue;
		const struct cached_name *cached = cached_at(cache, *name);
		if (cached->raw == *name) {
			*name = cached->canonical;
			continue;
		}
		const char *text = names->section + (*name - 1);
		__builtin_prefetch(text);
		missing[num_missing++] = (struct missing_name){ .name = name, .text = text };
		if (num_missing < NAMES_AT_ONCE)
			continue;
		if (!make_missing_canonical(names, cache, missing, num_missing))
			return false;
		num_missing = 0;
	}
	return make_missing_canonical(names, cache, missing, num_missing);
}

bool names_cut(struct names *names, const char *prefix)
{
	if (!prefix || !*prefix)
		return true;
	size_t len = strlen(prefix);
	uint32_t name = names_from_text(names, prefix, len);
	if (name != NAME_ERROR)
		name = names_canonical(names, name);
	if (name == NAME_ERROR)
		return false;
	names->cut = prefix;
	names->cut_len = len;
	names->cut_name = name;
	return true;
}

// Under the lock.
static uint32_t qualify(struct names *names, uint32_t scope, uint32_t name)
{
	char scope_packed[4], name_packed[4];
	uint32_t plain = add_canonical(names, name);
	if (!plain || plain == NAME_ERROR)
		return plain;
	const char *scope_text = names_text(names, scope, scope_packed);
	cleanup_free char *text = NULL;
	int len = asprintf(&text, "%s%c%s", scope_text, SCOPE_END,
			   names_text(names, plain, name_packed));
	if (len < 0) {
		text = NULL;
		return NAME_ERROR;
	}
	uint32_t num_before = names->num_interned;
	uint32_t qualified = canonical_of_text(names, text, (size_t)len, 0);
	if (names->num_interned > num_before)
		names->plain.items[num_before] = plain;
	return qualified;
}

uint32_t names_qualified(struct names *names, uint32_t scope, uint32_t name)
{
	if (!scope || !name)
		return name;
	pthread_mutex_lock(&names->lock);
	uint32_t qualified = qualify(names, scope, name);
	pthread_mutex_unlock(&names->lock);
	return qualified;
}

uint32_t names_plain(const struct names *names, uint32_t name)
{
	if (name < NAME_INTERNED || name >= NAME_PACKED)
		return name;
	uint32_t plain = names->plain.items[name - NAME_INTERNED];
	return plain ? plain : name;
}
