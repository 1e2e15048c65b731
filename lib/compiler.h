// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Attributes, cleanup guards and checked arithmetic: the few things every file of the
 * library may use and that know nothing of ELF, DWARF or BTF.
 */
#ifndef BTFSMITH_COMPILER_H
#define BTFSMITH_COMPILER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#define must_check __attribute__((warn_unused_result))
#define cleanup(fn) __attribute__((cleanup(fn)))
#define printf_like(fmt, first) __attribute__((format(printf, fmt, first)))
#define always_inline inline __attribute__((always_inline))
#define cold __attribute__((cold, noinline))
#define likely(x) __builtin_expect(!!(x), 1)
#define unlikely(x) __builtin_expect(!!(x), 0)
#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

static inline void cleanup_free_fn(void *p)
{
	free(*(void **)p);
}
// Frees the heap buffer that the variable points to when the scope ends.
#define cleanup_free cleanup(cleanup_free_fn)

// Hands a guarded pointer over to the caller: the guard then finds NULL.
#define take_ptr(p)                                                                      \
	({                                                                               \
		__typeof__(p) take_ptr_tmp = (p);                                        \
		(p) = NULL;                                                              \
		take_ptr_tmp;                                                            \
	})

// What different threads write must be this far apart: two cache lines, which are fetched in pairs.
enum { THREAD_BYTES = 128 };

/** Zeroed memory for @p num objects of @p size bytes, a multiple of THREAD_BYTES; to be free()d. */
static inline void *calloc_apart(size_t num, size_t size)
{
	size_t bytes;
	if (__builtin_mul_overflow(num, size, &bytes))
		return NULL;
	void *objects = aligned_alloc(THREAD_BYTES, bytes);
	return objects ? memset(objects, 0, bytes) : NULL;
}

// Both return true when the result does not fit; *ret is then unspecified.
#define add_overflows(a, b, ret) __builtin_add_overflow(a, b, ret)
#define mul_overflows(a, b, ret) __builtin_mul_overflow(a, b, ret)

#endif
