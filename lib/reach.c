// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Backwards from the ambiguous keys: an entry whose set grew hands it on to the entries that
 * refer to it, until nothing grows. Only entries that reach anything have a set of their own.
 */
#include "reach.h"

#include <string.h>

struct spread {
	struct reach *reach;
	const struct pool *pool;
	uint32_t num;           /* pool entries */
	uint32_t *first_source; /* of each entry, into sources */
	uint32_t *sources;      /* entries that refer to it */
	uint32_t **bits;        /* of each entry its set, NULL: empty */
	vec(uint32_t) queue;
	uint8_t *is_queued;
};

// Every reference from one entry to another: of a shape, and of a key to its definitions.
static void for_each_reference(const struct pool *pool, uint32_t id,
			       void (*visit)(void *arg, uint32_t from, uint32_t to), void *arg)
{
	const struct pool_entry *entry = pool_entry(pool, id);
	if (pool_is_key(entry)) {
		for (uint32_t d = entry->definition; d; d = pool_entry(pool, d)->definition)
			visit(arg, id, d);
		return;
	}
	const struct shape *shape = &entry->shape;
	if (shape_has_ref(shape->kind) && shape->ref)
		visit(arg, id, shape->ref);
	if (!shape_has_item_refs(shape->kind))
		return;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		if (shape->items[i].ref)
			visit(arg, id, shape->items[i].ref);
	}
}

static void count_source(void *arg, uint32_t from, uint32_t to)
{
	struct spread *spread = arg;
	(void)from;
	spread->first_source[to + 1]++;
}

static void add_source(void *arg, uint32_t from, uint32_t to)
{
	struct spread *spread = arg;
	spread->sources[spread->first_source[to]++] = from;
}

static bool index_sources(struct spread *spread)
{
	spread->first_source = calloc((size_t)spread->num + 2, sizeof(*spread->first_source));
	if (!spread->first_source)
		return false;
	for (uint32_t i = 1; i < spread->num; i++)
		for_each_reference(spread->pool, i, count_source, spread);
	for (uint32_t i = 0; i < spread->num; i++)
		spread->first_source[i + 1] += spread->first_source[i];
	spread->sources = calloc((size_t)spread->first_source[spread->num] + 1,
				 sizeof(*spread->sources));
	if (!spread->sources)
		return false;
	for (uint32_t i = 1; i < spread->num; i++)
		for_each_reference(spread->pool, i, add_source, spread);
	memmove(spread->first_source + 1, spread->first_source,
		spread->num * sizeof(*spread->first_source));
	spread->first_source[0] = 0;
	return true;
}

static bool enqueue(struct spread *spread, uint32_t id)
{
	if (spread->is_queued[id])
		return true;
	spread->is_queued[id] = 1;
	return vec_push(&spread->queue, id);
}

static uint32_t *bits_of(struct spread *spread, uint32_t id)
{
	if (!spread->bits[id])
		spread->bits[id] = calloc(spread->reach->num_words, sizeof(uint32_t));
	return spread->bits[id];
}

static bool seed(struct spread *spread)
{
	for (uint32_t i = 0; i < spread->reach->num_ambiguous; i++) {
		uint32_t key = spread->reach->ambiguous[i];
		uint32_t *bits = bits_of(spread, key);
		if (!bits || !enqueue(spread, key))
			return false;
		bits[i % REACH_MAX_BITS / 32] |= UINT32_C(1) << i % 32;
	}
	return true;
}

static bool hand_on(struct spread *spread, uint32_t from, uint32_t to)
{
	uint32_t *bits = bits_of(spread, to);
	if (!bits)
		return false;
	bool grew = false;
	for (uint32_t i = 0; i < spread->reach->num_words; i++) {
		uint32_t more = spread->bits[from][i] & ~bits[i];
		bits[i] |= more;
		grew |= more != 0;
	}
	return !grew || enqueue(spread, to);
}

static bool spread_sets(struct spread *spread)
{
	// The queue is worked off in passes, so that sets have grown before they are handed on.
	for (size_t i = 0; i < spread->queue.num; i++) {
		uint32_t id = spread->queue.items[i];
		spread->is_queued[id] = 0;
		for (uint32_t j = spread->first_source[id]; j < spread->first_source[id + 1];
		     j++) {
			if (!hand_on(spread, id, spread->sources[j]))
				return false;
		}
		if (i >= spread->num && i > spread->queue.num / 2) {
			spread->queue.num -= i + 1;
			memmove(spread->queue.items, spread->queue.items + i + 1,
				spread->queue.num * sizeof(*spread->queue.items));
			i = (size_t)-1;
		}
	}
	return true;
}

static bool number_sets(struct spread *spread)
{
	struct reach *reach = spread->reach;
	bool is_new;
	cleanup_free uint32_t *empty = calloc(reach->num_words, sizeof(*empty));
	if (!empty ||
	    intern_add(&reach->sets, empty, reach->num_words, &is_new) != REACH_NOTHING)
		return false;
	for (uint32_t i = 0; i < spread->num; i++) {
		if (!spread->bits[i])
			continue;
		reach->set_of[i] =
			intern_add(&reach->sets, spread->bits[i], reach->num_words, &is_new);
		if (reach->set_of[i] == INTERN_ERROR)
			return false;
	}
	return true;
}

static bool find_ambiguous(struct reach *reach, const struct pool *pool)
{
	vec(uint32_t) found = { 0 };
	reach->index = calloc(pool->num, sizeof(*reach->index));
	bool done = reach->index;
	for (uint32_t i = 1; done && i < pool->num; i++) {
		if (!pool_is_key(pool_entry(pool, i)) || !pool_is_ambiguous(pool, i))
			continue;
		reach->index[i] = (uint32_t)found.num;
		done = vec_push(&found, i);
	}
	reach->ambiguous = found.items;
	reach->num_ambiguous = (uint32_t)found.num;
	uint32_t bits = reach->num_ambiguous < REACH_MAX_BITS ? reach->num_ambiguous
							      : REACH_MAX_BITS;
	reach->num_words = bits / 32 + 1;
	return done;
}

static void spread_deinit(struct spread *spread)
{
	for (uint32_t i = 0; spread->bits && i < spread->num; i++)
		free(spread->bits[i]);
	free(spread->bits);
	free(spread->first_source);
	free(spread->sources);
	free(spread->is_queued);
	vec_deinit(&spread->queue);
}

bool reach_init(struct reach *reach, const struct pool *pool)
{
	*reach = (struct reach){ 0 };
	struct spread spread = { .reach = reach, .pool = pool, .num = pool->num };
	reach->set_of = calloc(pool->num, sizeof(*reach->set_of));
	bool done = reach->set_of && intern_init(&reach->sets) && find_ambiguous(reach, pool);
	if (done && reach->num_ambiguous) {
		spread.bits = calloc(pool->num, sizeof(*spread.bits));
		spread.is_queued = calloc(pool->num, 1);
		done = spread.bits && spread.is_queued && index_sources(&spread) &&
		       seed(&spread) && spread_sets(&spread) && number_sets(&spread);
	}
	spread_deinit(&spread);
	return done;
}

void reach_deinit(struct reach *reach)
{
	free(reach->ambiguous);
	free(reach->index);
	free(reach->set_of);
	intern_deinit(&reach->sets);
	*reach = (struct reach){ 0 };
}
