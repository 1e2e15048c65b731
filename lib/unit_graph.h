// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The types, functions and variables of one unit (or of several that refer to each other) as
 * the DWARF reader found them: small records in the order of their DIEs, references still DIE offsets, names raw.
 * A worker fills one graph, hands it to the pool (graph_pool.h) and resets it for the next.
 */
#ifndef BTFSMITH_UNIT_GRAPH_H
#define BTFSMITH_UNIT_GRAPH_H

#include "abi.h"
#include "kinds.h"
#include "vec.h"

enum node_flag {
	NODE_DECLARATION = 1 << 0, /* a forward: no content */
	NODE_ALIAS = 1 << 1,       /* stands for its target: atomic_type and the like */
	NODE_SPECIFIED = 1 << 2, /* type is not a target but the DIE that has the name */
	NODE_NEGATIVE = 1 << 3,  /* enumeration with a value below 0 */
	NODE_OPAQUE = 1 << 4, /* an array of size bytes of which nothing more is known */
	NODE_OPEN =
		1 << 5, /* its references are being resolved: a cycle when met again */
	NODE_PAIR = 1 << 6,    /* base type: an array of two, complex numbers */
	NODE_BY_ENUM = 1 << 7, /* array: a dimension is that of an enumeration */
};

/* A type DIE. What does not apply is 0. */
struct node {
	uint32_t die;  /* offset of the DIE, from the graph's base */
	uint8_t kind;  /* enum kind; KIND_VOID with NODE_ALIAS */
	uint8_t flags; /* enum node_flag */
	uint32_t name; /* raw */
	uint32_t type; /* DIE offset from the graph's base + 1; 0: none, void */
	uint32_t size; /* bytes, saturated */
	uint32_t
		fixed; /* INT: encoding bits; pointer, typedef, annotation: the (next) annotation,
			 * as type */
	uint32_t first_item;
	uint32_t num_items;
};

/* A member, enumerator, parameter or array dimension. */
struct node_item {
	uint32_t name; /* raw */
	uint32_t
		type; /* as node.type; enumerator: low half of the value; dimension: of the
			* enumeration whose values are the indices, or 0 */
	uint32_t
		value; /* member: bit offset; enumerator: high half; dimension: elements */
	uint32_t
		bits; /* member: size of the bit-field, 0 for none; with ITEM_OLD_OFFSET see there */
};

enum {
	ITEM_BITS_MASK = 0xffff,
	/*
	 * Member whose value is 8 * DW_AT_data_member_location and whose bits 16-30 hold
	 * DW_AT_bit_offset: counted from the most significant bit of a storage unit as large
	 * as the member's type, which is not known before references are resolved.
	 */
	ITEM_OLD_OFFSET = 1u << 31,
	ITEM_OLD_SHIFT = 16,
	ITEM_OLD_MASK = 0x7fff,
	ITEM_OLD_BIAS = 0x4000, /* DW_AT_bit_offset can be negative */
	ITEM_VARARGS = 1,       /* bits of a parameter: the `...` */
	NODE_NONE = 0xffffffffu,
};

/*
 * A tag on a type or on a member of one; on a pointer it is a type tag. Either its text is
 * here or it is in a node that is a list of annotations (gcc).
 */
struct node_tag {
	uint32_t node;
	uint32_t
		component; /* index of the member's item, or UINT32_MAX for the type itself */
	uint32_t kind;     /* raw name: "btf_type_tag", "btf_decl_tag" */
	uint32_t name;     /* raw, of the tag's text */
	uint32_t
		annotation; /* as node.type: the first annotation; kind and name are then 0 */
	uint32_t order;     /* of its DIE among the graph's tags; set by graph_pool.c */
};

enum graph_func_flag {
	FUNC_DECLARATION = 1 << 0,
	FUNC_EXTERNAL = 1 << 1,
	FUNC_ABSTRACT = 1 << 2, /* DW_AT_inline: says what instances have in common */
	FUNC_VARARGS = 1 << 3,
	FUNC_HAS_ADDRESS = 1 << 4,
	FUNC_NOCALL = 1 << 5, /* its calls do not follow the convention: clang changed it */
	FUNC_CLANG = 1 << 6,  /* made by clang */
	FUNC_HAS_RANGES = 1 << 7, /* DW_AT_ranges in place of an address */
};

/* A DW_TAG_subprogram. */
struct graph_func {
	uint32_t die;
	uint32_t name; /* raw */
	uint32_t type; /* of the result; as node.type, as the next three */
	uint32_t origin;
	uint32_t specification;
	uint32_t annotation;
	uint32_t first_param; /* or NODE_NONE */
	uint32_t last_param;
	uint32_t num_params;
	uint32_t flags;   /* enum graph_func_flag */
	uint64_t address; /* DW_AT_low_pc */
};

/* A parameter of a function that is not a declaration. */
struct graph_param {
	uint32_t die;
	uint32_t name;   /* raw */
	uint32_t type;   /* as node.type, as the next two */
	uint32_t origin;
	uint32_t annotation;
	uint32_t next; /* of the function, or NODE_NONE */
	uint32_t position; /* among the function's parameters */
	bool has_const_value;
	struct param_location location;
};

enum graph_var_flag {
	VAR_DECLARATION = 1 << 0,
	VAR_EXTERNAL = 1 << 1,
	VAR_ARTIFICIAL = 1 << 2,
	VAR_HAS_ADDRESS = 1 << 3,
};

/* A variable outside of functions. */
struct graph_var {
	uint32_t die;
	uint32_t name;   /* raw */
	uint32_t type;   /* as node.type, as the next two */
	uint32_t origin; /* the declaration, or the abstract instance, that this one completes */
	uint32_t annotation;
	uint32_t flags;  /* enum graph_var_flag */
	uint64_t address;
};

/*
 * Most of the work on a graph is to find the nodes that references mean. What that touches is
 * kept dense, apart from the nodes: a page or two of DIE offsets and an index with a slot for
 * each few bytes of DIEs, in which the last node that begins there is noted. The index is
 * never cleared: a slot counts only if its node does begin there.
 */
struct unit_graph {
	vec(struct node) nodes;
	vec(uint32_t) dies; /* the nodes' DIE offsets, ascending */
	vec(struct node_item) items;
	vec(struct node_tag) tags;
	/* By DIE. */
	vec(struct graph_func) funcs;
	vec(struct graph_param) params;
	vec(struct graph_var) vars;
	/* node is the number of the function, component its parameter or UINT32_MAX. */
	vec(struct node_tag) func_tags;
	vec(struct node_tag) var_tags;
	vec(uint32_t) index;
	unsigned int index_shift; /* log2 of the bytes of a slot */
	uint64_t base; /* offset in .debug_info from which those of DIEs count */
	bool big_endian;
	uint8_t address_size;
};

/** Does the node only stand for its target? */
static inline bool node_is_alias(const struct node *node)
{
	return node->flags & NODE_ALIAS || (node->kind == KIND_TYPEDEF && !node->name);
}

/** Forget everything, keep the memory. */
void unit_graph_reset(struct unit_graph *graph);
void unit_graph_deinit(struct unit_graph *graph);

/**
 * Prepare for nodes whose DIEs are below @p end; false: out of memory.
 *
 * @param is_large Input of any size will come: an index that is smaller and slower to use.
 *	Looked at while the graph is empty.
 */
must_check bool unit_graph_extend(struct unit_graph *graph, uint32_t end, bool is_large);

/** Room for one more node; false: out of memory. */
must_check bool unit_graph_grow(struct unit_graph *graph);

/**
 * Append a node that is all 0 but for @p die, which must be larger than those before and below
 * the end given to unit_graph_extend().
 *
 * @return NULL: out of memory. Valid until the next call.
 */
static always_inline struct node *unit_graph_add(struct unit_graph *graph, uint32_t die)
{
	size_t number = graph->nodes.num;
	if (unlikely(number == graph->nodes.capacity) && !unit_graph_grow(graph))
		return NULL;
	graph->index.items[die >> graph->index_shift] = (uint32_t)number;
	graph->dies.items[number] = die;
	graph->dies.num = graph->nodes.num = number + 1;
	struct node *node = &graph->nodes.items[number];
	*node = (struct node){ .die = die };
	return node;
}

/** unit_graph_find() among the nodes that share an index slot, from @p number backwards. */
uint32_t unit_graph_find_before(const struct unit_graph *graph, uint32_t die,
				size_t number) cold __attribute__((pure));

/** The node of the DIE at @p die, or NODE_NONE. */
static always_inline uint32_t unit_graph_find(const struct unit_graph *graph,
					      uint32_t die)
{
	size_t slot = die >> graph->index_shift;
	if (unlikely(slot >= graph->index.num))
		return NODE_NONE;
	uint32_t number = graph->index.items[slot];
	if (likely(number < graph->dies.num && graph->dies.items[number] == die))
		return number;
	return unit_graph_find_before(graph, die, number);
}

#endif
