// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Memory by the megabyte. What a kernel's types take is used from end to end and often at
 * random: in huge pages, where the system gives them, that is a fault for 2 MiB instead of
 * 512, and no page table to walk. All of this is free()d.
 */
#ifndef BTFSMITH_LARGE_H
#define BTFSMITH_LARGE_H

#include "compiler.h"

enum { LARGE_PAGE_BYTES = 2 * 1024 * 1024 };

/** As malloc(); from 1 MiB on aligned to LARGE_PAGE_BYTES, and a multiple of it. */
must_check void *malloc_large(size_t num, size_t size);

/** As calloc(), likewise. */
must_check void *calloc_large(size_t num, size_t size);

/** What is not touched yet of @p bytes at @p memory may come in huge pages. */
void advise_large(void *memory, size_t bytes);

#endif
