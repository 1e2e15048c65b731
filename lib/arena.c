// SPDX-License-Identifier: LGPL-2.1-or-later
#include "arena.h"

#include "large.h"

enum {
	ARENA_BLOCK_BYTES = 256 * 1024,
	/*
	 * An arena that has grown this far goes on in blocks of this size, each one huge page
	 * where the system has those: a fault for 2 MiB instead of 512.
	 */
	ARENA_HUGE_BYTES = LARGE_PAGE_BYTES,
};

struct arena_block {
	struct arena_block *older;
	_Alignas(16) char bytes[];
};

void arena_init(struct arena *arena)
{
	*arena = (struct arena){ 0 };
}

void arena_deinit(struct arena *arena)
{
	while (arena->blocks) {
		struct arena_block *older = arena->blocks->older;
		free(arena->blocks);
		arena->blocks = older;
	}
	arena_init(arena);
}

// A request that does not fit starts a new block; large ones get a block of their own size.
static cold void *arena_alloc_block(struct arena *arena, size_t size)
{
	size_t bytes = size > ARENA_BLOCK_BYTES ? size : ARENA_BLOCK_BYTES;
	size_t total;
	if (add_overflows(bytes, sizeof(struct arena_block), &total))
		return NULL;
	bool is_huge = arena->used >= ARENA_HUGE_BYTES && total <= ARENA_HUGE_BYTES;
	if (is_huge) {
		total = ARENA_HUGE_BYTES;
		bytes = total - sizeof(struct arena_block);
	}
	struct arena_block *block = malloc_large(1, total);
	if (!block)
		return NULL;
	block->older = arena->blocks;
	arena->blocks = block;
	arena->used += total;
	arena->next = block->bytes + size;
	arena->end = block->bytes + bytes;
	return block->bytes;
}

void *arena_alloc(struct arena *arena, size_t size, size_t align)
{
	uintptr_t start = ((uintptr_t)arena->next + align - 1) & ~(uintptr_t)(align - 1);
	if (arena->next && start <= (uintptr_t)arena->end &&
	    size <= (uintptr_t)arena->end - start) {
		arena->next = (char *)start + size;
		return (char *)start;
	}
	return arena_alloc_block(arena, size);
}
