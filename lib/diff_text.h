// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The parts that differences are told with, made in an arena. Memory that runs out is noted, and
 * the caller asks once, in the end. What hostile input would make endless is cut short.
 */
#ifndef BTFSMITH_DIFF_TEXT_H
#define BTFSMITH_DIFF_TEXT_H

#include "arena.h"
#include "diff_match.h"
#include "strbuf.h"

enum { DIFF_MAX_TEXT = 4096 };

struct diff_writer {
	const struct diff_graph *graph;
	const struct diff_match *match;
	struct arena *arena;
	struct strbuf buf;  /* what is being made */
	uint64_t text_left; /* bytes of texts that may yet be made; "..." from there on */
	uint64_t steps_left; /* items of prototypes, and of types without a name, that may
			      * yet be looked at: many functions or members can have one */
	uint32_t pointer_bytes[DIFF_NUM_SIDES];
	bool is_broken; /* out of memory */
};

void diff_writer_init(const struct diff_graph *graph, const struct diff_match *match,
		      struct arena *arena, struct diff_writer *ret);
void diff_writer_deinit(struct diff_writer *writer);

/** A name of the list that @p node is of. Borrowed from it. */
const char *diff_shown_name(const struct diff_graph *graph, uint32_t node, uint32_t name);

/** The text in the arena; NULL: out of memory. */
const char *diff_format(struct diff_writer *writer, const char *format, ...) printf_like(2, 3);
/** The same of a declaration; @p node is the type. */
const char *diff_declare(struct diff_writer *writer, uint32_t node, const char *name);

/** Bytes that something of that type has; UINT64_MAX: none, or not known. */
uint64_t diff_type_bytes(const struct diff_writer *writer, uint32_t node);

/** Zeroed memory; NULL: out of memory. */
#define diff_new(writer, type) ((type *)diff_alloc(writer, sizeof(type), _Alignof(type)))
void *diff_alloc(struct diff_writer *writer, size_t size, size_t align);

#endif
