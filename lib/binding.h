// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which definition a name means, where it has several; see binding.c for the method.
 *
 * The result says for every type of the output which types it refers to, as *bound* numbers.
 * Below `num_entries` that is the pool entry of that number: a shape that no ambiguous name
 * concerns, or a key that stays a forward declaration. From there on it is num_entries + i,
 * `instances.items[i]`: one meaning of a shape that refers, directly or not, to an ambiguous
 * name.
 */
#ifndef BTFSMITH_BINDING_H
#define BTFSMITH_BINDING_H

#include "pool.h"
#include "symbols.h"
#include "vec.h"

/*
 * One unit's types, as graph_pool_run() left them, and behind them the prototypes of its
 * functions, 0 for one that is not wanted.
 */
struct unit_refs {
	uint32_t *refs;
	uint32_t num;
};

struct bound_instance {
	uint32_t shape;
	uint32_t first_edge; /* into edges: a bound number for each reference of the shape */
	place first; /* PLACE_NONE: only the base has it */
};

enum binding_flag {
	BINDING_TAINTED = 1 << 0, /* shape: reaches an ambiguous key; its instances count */
	BINDING_FORWARD = 1 << 1, /* key: emitted as a forward declaration */
	BINDING_AMBIGUOUS = 1 << 2, /* shape: one of several definitions of its key */
};

struct binding {
	const struct pool *pool;
	uint32_t num_entries;
	uint8_t *flags; /* enum binding_flag of each pool entry */
	vec(struct bound_instance) instances;
	vec(uint32_t) edges;
};

/**
 * Tells, for the types of one unit in the order of its unit_refs, what each reference of the
 * type's shape points to: read from the unit's DIEs once more. Types behind the last one
 * listed are looked up by their keys alone.
 */
struct unit_edges {
	vec(uint32_t) first;   /* of a type: its first target; one entry more than types */
	vec(uint32_t) targets; /* type's number in the unit, UINT32_MAX: void */
};

struct binding_source {
	struct btfsmith_error *(*read_edges)(void *arg, uint32_t unit, struct unit_edges *ret);
	void *arg;
	/*
	 * The last unit is a base, what others extend. It comes before them all, and each of its
	 * types is a type of its own as far as ambiguous names are concerned. Which of several
	 * definitions a forward declaration means does not depend on it, and in it a declaration
	 * of such a name stays one.
	 */
	bool has_base;
};

/**
 * Find out what every reference means. No other thread may use the pool any more.
 *
 * @param units In input order; borrowed for the call.
 * @param source Asked for units in which one name has several definitions, and for the base.
 * @param[in,out] symbols Of its functions' and variables' types `bound` is set; NULL: none.
 * @return NO_MEMORY, or what @p source returned.
 */
must_check struct btfsmith_error *binding_run(struct binding *binding, const struct pool *pool,
					      const struct unit_refs *units, uint32_t num_units,
					      const struct binding_source *source,
					      struct symbols *symbols);
void binding_deinit(struct binding *binding);

/** The bound number of a reference in a shape that is not tainted. */
uint32_t binding_plain(const struct binding *binding, uint32_t ref);

#endif
