// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The state of reading units and the hot parts of it, shared by the walk (dwarf_walk.c) and
 * by the files that know what DIEs mean: types (dwarf_type.c), functions and variables
 * (dwarf_symbol.c).
 */
#ifndef BTFSMITH_DWARF_READER_H
#define BTFSMITH_DWARF_READER_H

#include "dwarf_cursor.h"
#include "dwarf_loc.h"
#include "dwarf_walk.h"
#include "error.h"

#define BIT(slot) (UINT32_C(1) << (slot))

enum {
	RUN_NONE = 0xffffffffu,
	// Deeper nesting than any compiler's: 100 is much in C++ after inlining.
	MAX_DEPTH = 8192,
	/* Largest offset of a member in bytes, so that bits fit 32 bits. */
	MAX_LOCATION = UINT32_MAX / 8,
};

/* An open parent. */
struct level {
	uint32_t node;       /* whose items the children are, or NODE_NONE */
	uint32_t first_item; /* of the current run */
	uint32_t runs;       /* newest run before the current one, or RUN_NONE */
	uint32_t scope; /* of a namespace its name; of a function or variable its number */
	uint32_t component; /* for tags: member's or parameter's index, or UINT32_MAX */
	uint8_t action;
};

/* Items that were collected before a nested type came. */
struct run {
	uint32_t first_item;
	uint32_t num_items;
	uint32_t before; /* the run before it, or RUN_NONE */
};

struct type_reader {
	_Alignas(THREAD_BYTES) struct dwarf_cursor cursor;
	struct plan_table plans;
	const struct unit_filter *filter;
	struct diags *diags;
	struct unit_graph *graph;
	uint32_t number;        /* of the unit in the input */
	uint32_t die;           /* offset of the current DIE in the graph */
	uint32_t slots;         /* which slots the current DIE has */
	uint32_t default_lower; /* lower bound of the language's arrays */
	uint32_t depth;
	uint8_t num_short_codes; /* codes of one byte below this are their plans' indices */
	vec(struct level) levels; /* [0] is above the unit's DIE */
	vec(struct run) runs;
	vec(unsigned char) buffer; /* the unit's bytes */
	struct symbol_wants wants;
	bool is_clang; /* made the unit */
	struct loc_reader locations;
	struct elf_window window; /* over the location lists */
	uint64_t num_dies;
	uint64_t num_types;
};

// ---- attributes of the current DIE ----

static always_inline bool has(const struct type_reader *reader, enum die_slot slot)
{
	return reader->slots & BIT(slot);
}

static always_inline uint64_t value_or(const struct type_reader *reader,
				       enum die_slot slot, uint64_t otherwise)
{
	return has(reader, slot) ? reader->cursor.slots[slot] : otherwise;
}

static always_inline uint32_t name_of(const struct type_reader *reader)
{
	return (uint32_t)value_or(reader, SLOT_NAME, 0);
}

static always_inline uint32_t target_of(const struct type_reader *reader)
{
	return (uint32_t)value_or(reader, SLOT_TYPE, 0);
}

/** The oddity is one of the current DIE. */
void reader_note(struct type_reader *reader, enum diag diag) cold;

/** Sets cursor.err; false. */
bool reader_out_of_memory(struct type_reader *reader) cold;

// ---- items ----

// See struct node_item for what the arguments mean.
static always_inline bool add_item(struct type_reader *reader, uint32_t name,
				   uint32_t type, uint32_t value, uint32_t bits)
{
	struct unit_graph *graph = reader->graph;
	if (unlikely(graph->items.num == graph->items.capacity) &&
	    !vec_reserve(&graph->items, graph->items.num + 1))
		return reader_out_of_memory(reader);
	struct node_item *item = &graph->items.items[graph->items.num++];
	item->name = name;
	item->type = type;
	item->value = value;
	item->bits = bits;
	return true;
}

/** Items of the open parent @p level so far. */
uint32_t reader_num_items(const struct type_reader *reader, const struct level *level);

/** The items of @p level's node are interrupted by those of a nested type. */
bool reader_interrupt_items(struct type_reader *reader, struct level *level);

/** Copy the runs of @p level and its current items behind all items, in order. */
bool reader_gather_items(struct type_reader *reader, struct level *level);

// ---- parents ----

bool reader_nested_too_deep(struct type_reader *reader) cold;

// Before the first child, which is at cursor.pos.
static always_inline bool
open_level(struct type_reader *reader, uint8_t action, uint32_t node, uint32_t component)
{
	if (unlikely(reader->depth >= MAX_DEPTH))
		return reader_nested_too_deep(reader);
	struct level *level = &reader->levels.items[reader->depth];
	if (unlikely(level->node != NODE_NONE) && !reader_interrupt_items(reader, level))
		return false;
	level++;
	reader->depth++;
	level->node = node;
	level->first_item = (uint32_t)reader->graph->items.num;
	level->runs = RUN_NONE;
	level->scope = NODE_NONE;
	level->component = component;
	level->action = action;
	return true;
}

static always_inline bool close_level(struct type_reader *reader)
{
	struct unit_graph *graph = reader->graph;
	struct level *level = &reader->levels.items[reader->depth--];
	if (level->node != NODE_NONE && level->component == UINT32_MAX) {
		if (unlikely(level->runs != RUN_NONE) && !reader_gather_items(reader, level))
			return false;
		struct node *node = &graph->nodes.items[level->node];
		node->first_item = level->first_item;
		node->num_items = (uint32_t)graph->items.num - level->first_item;
	}
	// The parent's items go on behind the child's.
	level[-1].first_item = (uint32_t)graph->items.num;
	return true;
}

// ---- types ----

// The current DIE's node. NULL: out of memory.
static always_inline struct node *add_node(struct type_reader *reader, uint8_t kind)
{
	struct node *node = unit_graph_add(reader->graph, reader->die);
	if (unlikely(!node)) {
		reader_out_of_memory(reader);
		return NULL;
	}
	node->kind = kind;
	return node;
}

/**
 * Make @p name that of what is declared here: types that are called the same in different
 * namespaces or classes are different ones. C has no such scopes.
 */
bool reader_qualify(struct type_reader *reader, uint32_t *name);

/* Is the parent a struct or union whose items are collected? Only of those the action is this. */
static always_inline bool is_composite(const struct level *level)
{
	return level->action == DIE_COMPOSITE;
}

/**
 * What the current DIE is to be, given its parent. @p node_ret gets the type's node when the
 * DIE's children belong to it, @p component_ret the member's index when they are tags of a
 * member.
 */
bool type_read_die(struct type_reader *reader, const struct plan *plan, uint32_t *node_ret,
		   uint32_t *component_ret);

#endif
