// SPDX-License-Identifier: LGPL-2.1-or-later
#include "heap.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __GLIBC__
enum {
	LARGE_PAGE_BYTES = 2 << 20,
	// What is larger the library has in large pages of its own.
	LEAST_MAPPED_BYTES = 1 << 20,
	// Of which only what is used becomes memory.
	HEAP_BYTES = 16 << 20,
};

void heap_prepare(void)
{
	// One heap for all threads, which grows seldom and is not given back before the end.
	mallopt(M_ARENA_MAX, 1);
	mallopt(M_MMAP_THRESHOLD, LEAST_MAPPED_BYTES);
	mallopt(M_TRIM_THRESHOLD, 4 * HEAP_BYTES);
	mallopt(M_TOP_PAD, HEAP_BYTES);
	// From the next large page on.
	const uintptr_t mask = LARGE_PAGE_BYTES - 1;
	uintptr_t start = ((uintptr_t)sbrk(0) + mask) & ~mask;
	if (sbrk((intptr_t)(start - (uintptr_t)sbrk(0))) == (void *)-1)
		return;
	// Volatile: what is not used need not be allocated.
	void *volatile memory = malloc(LEAST_MAPPED_BYTES / 2);
	free(memory);
	uintptr_t end = (uintptr_t)sbrk(0) & ~mask;
	// Advice only.
	if (end > start)
		(void)madvise((void *)start, end - start, MADV_HUGEPAGE);
}
#else
void heap_prepare(void)
{
}
#endif
