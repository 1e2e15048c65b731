// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Growing typed array. `vec(int) v = { 0 };` is a valid empty vector; elements are v.items[0]
 * to v.items[v.num - 1]. Capacity and pointer change only after the allocation succeeded.
 */
#ifndef BTFSMITH_VEC_H
#define BTFSMITH_VEC_H

#include "compiler.h"

#define vec(type)                                                                        \
	struct {                                                                         \
		type *items;                                                             \
		size_t num;                                                              \
		size_t capacity;                                                         \
	}

/** Room for at least @p want elements in all; false: out of memory, the vector is as it was. */
#define vec_reserve(v, want)                                                             \
	((want) <= (v)->capacity ||                                                      \
	 vec_grow((void **)&(v)->items, &(v)->capacity, (want), sizeof(*(v)->items)))

/** The same in huge pages where there are, for what has megabytes and is not to grow further. */
#define vec_reserve_large(v, want)                                                       \
	((want) <= (v)->capacity ||                                                      \
	 vec_move_large((void **)&(v)->items, &(v)->capacity, (v)->num, (want),          \
			sizeof(*(v)->items)))

/** Append @p ...; false: out of memory, the vector is as it was. */
#define vec_push(v, ...)                                                                 \
	(vec_reserve(v, (v)->num + 1) && ((v)->items[(v)->num++] = (__VA_ARGS__), true))

#define vec_deinit(v)                                                                    \
	do {                                                                             \
		free((v)->items);                                                        \
		(v)->items = NULL;                                                       \
		(v)->num = (v)->capacity = 0;                                            \
	} while (0)

/** @p to, which is empty, gets what @p from holds, which is empty then. */
#define vec_take(to, from)                                                               \
	do {                                                                             \
		vec_deinit(to);                                                          \
		(to)->items = (from)->items;                                             \
		(to)->num = (from)->num;                                                 \
		(to)->capacity = (from)->capacity;                                       \
		(from)->items = NULL;                                                    \
		(from)->num = (from)->capacity = 0;                                      \
	} while (0)

must_check bool vec_grow(void **items, size_t *capacity, size_t want, size_t item_bytes);
must_check bool vec_move_large(void **items, size_t *capacity, size_t num, size_t want,
			       size_t item_bytes);

#endif
