// SPDX-License-Identifier: LGPL-2.1-or-later
#include "arena.h"

#include <sys/mman.h>

enum {
	ARENA_BLOCK_BYTES = 256 * 1024,
	/*
	 * An arena that has grown this far goes on in blocks of this size, each one huge page
	 * where the system has those: a fault for 2 MiB instead of 512.
	 */
	ARENA_HUGE_BYTES = 2 * 1024 * 1024,
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

void *calloc_large(size_t num, size_t size)
{
	void *memory = calloc(num, size);
	const uintptr_t mask = ARENA_HUGE_BYTES - 1;
	uintptr_t start = ((uintptr_t)memory + mask) & ~mask;
	uintptr_t end = ((uintptr_t)memory + num * size) & ~mask;
	// Advice only.
	if (memory && start < end)
		(void)madvise((void *)start, end - start, MADV_HUGEPAGE);
	return memory;
}

void *alloc_large(size_t size)
{
	const size_t mask = ARENA_HUGE_BYTES - 1;
	size_t bytes;
	if (size < ARENA_HUGE_BYTES / 2)
		return malloc(size ? size : 1);
	if (add_overflows(size, mask, &bytes))
		return NULL;
	bytes &= ~mask;
	void *memory = aligned_alloc(ARENA_HUGE_BYTES, bytes);
	// Advice only.
	if (memory)
		(void)madvise(memory, bytes, MADV_HUGEPAGE);
	return memory;
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
	struct arena_block *block = is_huge ? alloc_large(ARENA_HUGE_BYTES) : malloc(total);
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
