// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which of a shared base's types are in the pool, found from the pool's side. What an entry refers to
 * has a lower number, so one pass over the pool knows of each entry which type of the base it is.
 */
#ifndef BTFSMITH_BASE_MATCH_H
#define BTFSMITH_BASE_MATCH_H

#include "base_shapes.h"
#include "base_strings.h"

struct base_match {
	const struct base_shapes *shapes; /* borrowed, as all that follows */
	const struct pool *pool;
	const struct base_strings *strings;
	/* Called for each type of the base that is in the pool. false: stop. */
	bool (*found)(void *arg, uint32_t id, uint32_t entry);
	void *arg;
	/* Own. By entry the base's type, BASE_SHAPE_NONE if it has none. */
	uint32_t *stand_ins;
	uint32_t num_entries;
	vec(struct pool_item) items; /* of the shape being made */
};

/**
 * All that is not its own is set, all else zero. Call base_match_deinit() in any case.
 *
 * @return false: out of memory, or found() said so.
 */
must_check bool base_match_run(struct base_match *match);
void base_match_deinit(struct base_match *match);

/**
 * The definition of @p key that is the base's type @p id; 0: none, or it has to be looked at
 * otherwise. After base_match_run().
 */
uint32_t base_match_definition(struct base_match *match, uint32_t key, uint32_t id);

#endif
