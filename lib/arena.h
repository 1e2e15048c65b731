// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Bump allocator: many small objects that die together. An object holds no other resource
 * and is never freed singly; addresses are stable until the arena is reset or deinitialised.
 */
#ifndef BTFSMITH_ARENA_H
#define BTFSMITH_ARENA_H

#include "compiler.h"

struct arena_block;

struct arena {
	struct arena_block *blocks; /* newest first */
	char *next;                 /* first free byte of the newest block */
	char *end;
	size_t used; /* bytes obtained from the system: what has grown gets larger blocks */
};

void arena_init(struct arena *arena);
/** Frees everything; a second call is a no-op. */
void arena_deinit(struct arena *arena);

/** @p size bytes aligned to @p align (a power of two, at most 16), not cleared; NULL: out of memory. */
must_check void *arena_alloc(struct arena *arena, size_t size, size_t align);

/** As malloc(), for megabytes that are filled: in huge pages where there are. To be free()d. */
must_check void *alloc_large(size_t size);

/** As calloc(), for tables of megabytes that are filled at random: in huge pages where there are. */
must_check void *calloc_large(size_t num, size_t size);

#define arena_new(arena, type) ((type *)arena_alloc(arena, sizeof(type), _Alignof(type)))

#endif
