// SPDX-License-Identifier: LGPL-2.1-or-later
/* What the parts of binding.c share: nodes, forwards and their edges. See there for the method. */
#ifndef BTFSMITH_BINDER_H
#define BTFSMITH_BINDER_H

#include "binding.h"
#include "intern.h"
#include "profile.h"
#include "reach.h"

enum {
	NODE_NOT_ABSORBED = 0xffffffffu,
	NODE_NOT_TRIED = 0xfffffffeu,
	EDGE_ERROR = 0xffffffffu,
	EDGE_FORWARD = 0x80000000u, /* | number of the forward */
	NO_TARGET = 0xffffffffu,
	MAX_ROUNDS = 32,
	/* Nodes of one shape that are tried as what another one could be absorbed by. */
	MAX_CANDIDATES = 256,
	/* Types without a name in a row that one DIE makes, and steps of comparing such. */
	MAX_PARTS = 1024,
	MAX_COMPARED = 4096,
};

/* A tainted shape as some units mean it. */
struct meaning {
	uint32_t shape;
	uint32_t profile;  /* of a definition; PROFILE_PRIVATE: of one type of one unit */
	uint32_t absorbed; /* by this node, or NODE_NOT_ABSORBED */
	uint32_t first_edge;
	uint32_t num_edges;
	uint32_t num_open; /* forwards among the edges and in unnamed types that they lead to */
	uint32_t next_of_shape; /* the node of that shape made before, + 1 */
	bool is_seen;      /* some unit has this type; else only part of another one's DIE */
	bool has_edges;
	bool is_base; /* a type of the base */
	place first;
};

/* A reference to a key from units that do not define it. */
struct forward {
	uint32_t key;
	uint32_t profile; /* of these units for the key, what they say themselves */
	uint32_t evidence; /* edge that a unit of the same world has in its place, or 0 */
	uint32_t target;  /* edge; the key itself: opaque */
	bool is_opaque;
};

/* What was last found for a pool entry. */
struct entry_memo {
	uint32_t profile; /* + 1: what `node` is for */
	uint32_t node;
	uint32_t unit; /* + 1: what `unit_node` is for */
	uint32_t unit_node;
};

/* The unit being looked at. */
struct unit_view {
	uint32_t unit;
	uint32_t env;
	bool has_definitions; /* those that the unit has are known by their memos */
	bool has_private;
	bool has_unexplained; /* forwards without evidence what they mean */
};

struct binder {
	struct binding *binding;
	const struct pool *pool;
	const struct unit_refs *units;
	uint32_t num_units;
	uint32_t base_unit; /* NO_TARGET: there is none */
	const struct binding_source *source;
	bool *is_touched; /* by unit: it has tainted shapes */
	/* Types of symbols that are tainted, by unit; `bound` is an edge until the end. */
	struct symbol_type **symbol_types;
	uint32_t *first_symbol; /* of a unit in symbol_types; one entry more than units */
	struct reach reach;
	struct profiles profiles;
	uint32_t *env_of_unit;
	struct intern keyed;    /* shape, profile; private: and unit + 1, type -> keyed_nodes */
	vec(uint32_t) keyed_nodes;
	struct intern unnamed;  /* shape, edges -> unnamed_nodes */
	vec(uint32_t) unnamed_nodes;
	vec(struct meaning) nodes;
	uint32_t *last_of_shape; /* by pool entry: node + 1 */
	struct entry_memo *memo; /* by pool entry */
	vec(uint32_t) edges;     /* as found: forwards not resolved */
	vec(uint32_t) scratch;
	/* Types of the unit whose nodes are not complete, without and with a name. */
	vec(uint32_t) unnamed_todo;
	vec(uint32_t) keyed_todo;
	struct intern forward_keys; /* key, profile of the units and of their world */
	vec(struct forward) forwards;
	struct unit_edges unit_edges;
	/* As they stand: edges with forwards resolved, in the order of nodes; classes. */
	uint32_t *first_edge;
	uint32_t *solid_edges;
	uint32_t *classes;
	uint32_t num_classes;
	uint32_t *fuller; /* by class: what can absorb its nodes, NODE_NOT_TRIED at first */
	uint32_t *instance_of_class;
};

static inline uint32_t binder_num_entries(const struct binder *b)
{
	return b->binding->num_entries;
}

/** The units in the order in which they count: a base first. */
static inline uint32_t binder_unit(const struct binder *b, uint32_t i)
{
	if (b->base_unit == NO_TARGET)
		return i;
	return i ? i - 1 : b->base_unit;
}

static inline bool binder_is_tainted(const struct binder *b, uint32_t entry)
{
	return b->reach.set_of[entry] != REACH_NOTHING;
}

static inline bool binder_is_definition(const struct binder *b, uint32_t entry)
{
	return pool_entry(b->pool, entry)->key;
}

/** The latest definition of a key, or of a definition the one before it; 0: none. */
static inline uint32_t binder_definition_of(const struct pool *pool, uint32_t key)
{
	return atomic_load_explicit(&pool_entry(pool, key)->definition, memory_order_relaxed);
}

/* Edges: below num_entries a pool entry, then nodes, then (EDGE_FORWARD) forwards. */
static inline uint32_t binder_node_edge(const struct binder *b, uint32_t node)
{
	return binder_num_entries(b) + node;
}

static inline uint32_t binder_edge_node(const struct binder *b, uint32_t edge)
{
	return edge - binder_num_entries(b);
}

static inline bool binder_is_node_edge(const struct binder *b, uint32_t edge)
{
	return edge >= binder_num_entries(b) && !(edge & EDGE_FORWARD);
}

// ---- binding_symbols.c ----

/** Bind the symbols whose types are not tainted, list the others. false: out of memory. */
must_check bool binder_list_symbols(struct binder *b, struct symbols *symbols);

// ---- binding_nodes.c ----

/** Make the nodes of all units, with their edges. */
must_check struct btfsmith_error *binder_find_nodes(struct binder *b);

/**
 * Two edges for the same reference, one from units that know less: where that one has forwards
 * the other one shows what they mean. @p budget bounds the steps.
 */
void binder_note_evidence(struct binder *b, uint32_t less, uint32_t more, uint32_t *budget);

// ---- binding_settle.c ----

/** Resolve forwards and find out which nodes are one type. false: out of memory. */
must_check bool binder_settle(struct binder *b);

/** The edge without forwards: a key where what it means is not known. */
uint32_t binder_solid_edge(const struct binder *b, uint32_t edge);

/** The node that stands for @p node after all absorbing. */
uint32_t binder_absorber(const struct binder *b, uint32_t node);

/** The node that has definitions where @p node has forwards, or NODE_NOT_ABSORBED. */
uint32_t binder_find_fuller(struct binder *b, uint32_t node);

/** To be called when classes or edges changed since binder_find_fuller() was called last. */
void binder_forget_fuller(struct binder *b);

/** Is the edge, as it stands, a key without definition? */
bool binder_is_opaque_key(const struct binder *b, uint32_t edge);

#endif
