// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Identity of names. Most names in DWARF are offsets into one string section in which a
 * linker keeps each string once; then the offset identifies the name and no byte of the
 * string need be read. Nothing guarantees that, so a number as it comes out of the DWARF is
 * a *raw name*: equal raw names are equal strings, different ones may be too. A *canonical
 * name* is the raw name that was seen first for its string, and only canonical names are
 * stored (pool.h): comparing raw against stored can miss an equality, never invent one, and
 * who misses asks for the canonical name and compares again.
 *
 *	0                      no name, or the empty string
 *	1 .. 0x7fffffff        offset + 1 in the main string section
 *	0x80000000 + i         interned string number i
 *	0xc0000000 | bytes     a string of at most three bytes, packed (first byte lowest)
 */
#ifndef BTFSMITH_NAMES_H
#define BTFSMITH_NAMES_H

#include <pthread.h>

#include "arena.h"
#include "compiler.h"
#include "slots.h"
#include "vec.h"

enum {
	NAMES_CHUNK_BITS = 12,
	NAMES_MAX_CHUNKS = 30 - NAMES_CHUNK_BITS + 1,
	NAME_INTERNED = 0x80000000u,
	NAME_PACKED = 0xc0000000u,
	NAME_MAX_OFFSET = 0x7ffffffe,
	NAME_ERROR = 0xffffffffu, /* out of memory, or more names than 2^30 */
};

struct names {
	const char *section;  /* main string section, borrowed */
	size_t section_size;  /* up to and with its last NUL */
	pthread_mutex_t lock; /* guards what follows against writers */
	struct arena arena;
	/* Chunks of interned strings: one that a thread knows the number of stays where it is. */
	const char **interned[NAMES_MAX_CHUNKS];
	uint32_t num_interned;
	vec(uint32_t) plain;      /* of each interned one that has a scope the name without, else 0 */
	struct slots canonical;   /* raw name -> canonical name */
	struct slots by_content;  /* hash of the string -> canonical name */
	const char *cut;          /* what names are cut to that begin with it; NULL: none */
	size_t cut_len;
	uint32_t cut_name;
};

enum names_sort {
	NAMES_MERGED,   /* a linker has kept one of equal strings */
	NAMES_REPEATED, /* none has: each unit brings its own */
};

/** @param section Borrowed until names_deinit(); bytes past its last NUL are never used. */
must_check bool names_init(struct names *names, const char *section, size_t size,
			   enum names_sort sort);
void names_deinit(struct names *names);

/**
 * Make @p prefix the canonical name of every name that begins with it. To be called before
 * any name is asked for.
 *
 * @param prefix Borrowed. NULL or empty: nothing is cut.
 * @return false: out of memory.
 */
must_check bool names_cut(struct names *names, const char *prefix);

/** Raw name of the string at @p offset, which must be below names->section_size. */
static always_inline uint32_t name_from_offset(uint64_t offset)
{
	return (uint32_t)offset + 1;
}

/** Raw name of @p len bytes of text without NUL. Thread-safe. NAME_ERROR: out of memory. */
uint32_t names_from_text(struct names *names, const char *text, size_t len);

/**
 * The name of what is called @p name inside of @p scope: another one than that of what is
 * called so elsewhere, and the same wherever the two are the same. names_plain() leads back.
 * Thread-safe. NAME_ERROR: out of memory.
 */
uint32_t names_qualified(struct names *names, uint32_t scope, uint32_t name);

/** The name without its scope; of most names the name itself. Not while names are added. */
uint32_t names_plain(const struct names *names, uint32_t name);

/** Canonical name of a raw one. Thread-safe. NAME_ERROR: out of memory. */
uint32_t names_canonical(struct names *names, uint32_t raw);

/*
 * What one thread remembers of the names that it asked for: strings of a unit are side by side in
 * the section, so that those of a usual one do not get into each other's way. All zero at first.
 */
enum { NAME_CACHE_SLOTS = 1 << 14 };
struct cached_name {
	uint32_t raw; /* 0: none */
	uint32_t canonical;
};
struct name_cache {
	struct cached_name names[NAME_CACHE_SLOTS];
};

/**
 * Replace @p num raw names, each @p stride words behind the one before, by the canonical ones. For
 * strings that are repeated: equal names are then equal numbers wherever they come from, while
 * names_canonical() of a raw name costs a look at its text. Thread-safe. false: out of memory.
 */
must_check bool names_canonical_all(struct names *names, struct name_cache *cache, uint32_t *name,
				    size_t num, size_t stride);

/** Let what names_canonical() looks at be on its way into the cache. @p hash: XXH3 of the text. */
void names_fetch(const struct names *names, uint32_t raw, uint32_t hash);

/** Does the text of a name begin with @p prefix? Thread-safe. */
bool names_begins_with(struct names *names, uint32_t name, const char *prefix);

/**
 * Call @p visit for each canonical name, with its names_hash(), until it returns false. Not while
 * names are added.
 *
 * @return What the last call returned, or true.
 */
bool names_each(const struct names *names,
		bool (*visit)(void *arg, uint32_t name, uint32_t hash), void *arg);

/** The hash by which names are known. */
uint32_t names_hash(const char *text, size_t len);

/** The canonical name of @p len bytes of text; 0: it is not one yet. Not while names are added. */
uint32_t names_find(const struct names *names, const char *text, size_t len);

/**
 * The text of a name as a NUL-terminated string.
 *
 * @param packed Storage for a packed name, used when it is one.
 */
const char *names_text(const struct names *names, uint32_t name, char packed[static 4]);

#endif
