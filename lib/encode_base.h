// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The encoder's part for a base: from the file to one more unit of the input. The file is read
 * once, into what many encoders in many threads may share, since it does not change.
 */
#ifndef BTFSMITH_ENCODE_BASE_H
#define BTFSMITH_ENCODE_BASE_H

#include <pthread.h>

#include "base_fit.h"
#include "base_types.h"

/* What the public, opaque `struct btfsmith_base` holds. */
struct btfsmith_base {
	char *path;
	struct base_facts facts;
	struct type_list list;
	/*
	 * pahole before 1.32 made one ARRAY of all dimensions. A module's types must be like that,
	 * too, to be those of such a base: else half of the kernel's structs are the module's own.
	 */
	bool has_flat_arrays;
	/* Of one that many inputs share, made when it is opened; else by the one that uses it. */
	bool has_index;
	struct base_index index;
	/* Of one that many inputs share; else nothing. */
	bool has_shapes;
	struct base_shapes shapes;
	struct base_spares *spares;
};

/** As btfsmith_base_open(), but without the index. */
must_check struct btfsmith_error *encode_base_read(const char *path, struct btfsmith_base **ret);

/* A base that is being read in a thread of its own. All zero but for the path at first. */
struct base_reading {
	const char *path; /* borrowed */
	pthread_t thread;
	bool is_running;
	struct btfsmith_base *base;
	struct btfsmith_error *err;
};

/** Begin. Where no thread can be started, base_reading_end() does the work. */
void base_reading_start(struct base_reading *reading);
/** The result, as of encode_base_read(). To be called once at most. */
must_check struct btfsmith_error *base_reading_end(struct base_reading *reading,
						   struct btfsmith_base **ret);
/** Whether started or not, ended or not. */
void base_reading_deinit(struct base_reading *reading);

/* The use of one in encoding one file. */
struct encode_base {
	const struct btfsmith_base *base; /* NULL: there is none */
	struct base_types types;
};

void encode_base_init(struct encode_base *base, const struct btfsmith_base *from);
/** Make the index that @p own, the base in use, lacks: it is good for what is in @p names. */
must_check bool encode_base_index(struct btfsmith_base *own, const struct names *names);
void encode_base_deinit(struct encode_base *base);

/**
 * Make the base the last unit of the input, all of which is in the pool.
 *
 * @param[in,out] units Heap, of *@p num_units; replaced by an array with one more.
 * @param[in,out] symbols Its `types` become those of the base.
 */
must_check struct btfsmith_error *encode_base_add(struct encode_base *base, struct pool *pool,
						  struct unit_refs **units, uint32_t *num_units,
						  struct symbols *symbols);

#endif
