// SPDX-License-Identifier: LGPL-2.1-or-later
#include "large.h"

#include <sys/mman.h>

enum { LEAST_BYTES = LARGE_PAGE_BYTES / 2, LEAST_TAIL_BYTES = LARGE_PAGE_BYTES / 4 };

void advise_large(void *memory, size_t bytes)
{
	const uintptr_t mask = LARGE_PAGE_BYTES - 1;
	uintptr_t start = ((uintptr_t)memory + mask) & ~mask;
	uintptr_t end = ((uintptr_t)memory + bytes) & ~mask;
	// Advice only.
	if (start < end)
		(void)madvise((void *)start, end - start, MADV_HUGEPAGE);
}

void *malloc_large(size_t num, size_t size)
{
	size_t bytes;
	if (mul_overflows(num, size, &bytes))
		return NULL;
	if (bytes < LEAST_BYTES)
		return malloc(bytes);
	const size_t mask = LARGE_PAGE_BYTES - 1, used = bytes;
	if (bytes > SIZE_MAX - mask)
		return NULL;
	bytes = (bytes + mask) & ~mask;
	// A last page that is used for less than a quarter is not worth to be a huge one.
	void *memory = aligned_alloc(LARGE_PAGE_BYTES, bytes);
	if (memory)
		advise_large(memory, (used + LARGE_PAGE_BYTES - LEAST_TAIL_BYTES) & ~mask);
	return memory;
}

void *calloc_large(size_t num, size_t size)
{
	size_t bytes;
	if (mul_overflows(num, size, &bytes))
		return NULL;
	if (bytes < LEAST_BYTES)
		return calloc(num, size);
	void *memory = malloc_large(num, size);
	return memory ? memset(memory, 0, bytes) : NULL;
}
