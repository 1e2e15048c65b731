// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The walk over a unit's DIEs. Children come right after their parent, so the walk is one
 * loop with a stack of the open parents; a type with children is open until its children's
 * end and collects them as items. Items of a type lie together in the graph; where a type is
 * nested in another one (C++, Rust) the outer one's items come in several runs and are
 * gathered when it closes.
 */
#include "dwarf_type.h"

#include <dwarf.h>

#include "dwarf_cursor.h"
#include "error.h"

#define BIT(slot) (UINT32_C(1) << (slot))

/* Newer than DWARF 5 and not in every libdw's dwarf.h; hence the spelling. */
#define DW_LANG_FORTRAN18 0x2d
#define DW_LANG_ADA2005 0x2e
#define DW_LANG_ADA2012 0x2f

enum {
	// Deeper nesting than any compiler's: 100 is much in C++ after inlining.
	MAX_DEPTH = 8192,
	RUN_NONE = 0xffffffffu,
	MAX_BUFFERED_BYTES = 16 << 20,
};

/* An open parent. */
struct level {
	uint32_t node;       /* whose items the children are, or NODE_NONE */
	uint32_t first_item; /* of the current run */
	uint32_t runs;       /* newest run before the current one, or RUN_NONE */
	uint32_t scope;      /* of a namespace its name; else not set */
	uint32_t component;  /* for tags: member's index in node, or UINT32_MAX */
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
	uint64_t num_dies;
	uint64_t num_types;
};

struct btfsmith_error *type_reader_create(const struct dwarf_file *file,
					  struct names *names, struct diags *diags,
					  struct type_reader **ret)
{
	struct type_reader *reader = calloc_apart(1, sizeof(*reader));
	if (!reader)
		return error_no_memory();
	reader->cursor.file = file;
	reader->cursor.names = names;
	reader->diags = diags;
	if (!vec_reserve(&reader->levels, MAX_DEPTH + 2)) {
		type_reader_destroy(reader);
		return error_no_memory();
	}
	*ret = reader;
	return NULL;
}

void type_reader_destroy(struct type_reader *reader)
{
	if (!reader)
		return;
	plan_table_deinit(&reader->plans);
	vec_deinit(&reader->levels);
	vec_deinit(&reader->runs);
	vec_deinit(&reader->buffer);
	btfsmith_error_destroy(reader->cursor.err);
	free(reader);
}

void type_reader_counts(const struct type_reader *reader, uint64_t *dies, uint64_t *types)
{
	*dies = reader->num_dies;
	*types = reader->num_types;
}

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

static uint32_t saturate32(uint64_t value)
{
	return value > UINT32_MAX ? UINT32_MAX : (uint32_t)value;
}

static cold void note(struct type_reader *reader, enum diag diag)
{
	diag_note(reader->diags, diag, reader->number, reader->die);
}

static bool out_of_memory(struct type_reader *reader)
{
	reader->cursor.err = error_no_memory();
	return false;
}

// ---- items ----

// See struct node_item for what the arguments mean.
static always_inline bool add_item(struct type_reader *reader, uint32_t name,
				   uint32_t type, uint32_t value, uint32_t bits)
{
	struct unit_graph *graph = reader->graph;
	if (unlikely(graph->items.num == graph->items.capacity) &&
	    !vec_reserve(&graph->items, graph->items.num + 1))
		return out_of_memory(reader);
	struct node_item *item = &graph->items.items[graph->items.num++];
	item->name = name;
	item->type = type;
	item->value = value;
	item->bits = bits;
	return true;
}

static uint32_t
num_items_so_far(const struct type_reader *reader, const struct level *level)
{
	uint32_t num = (uint32_t)reader->graph->items.num - level->first_item;
	for (uint32_t i = level->runs; i != RUN_NONE; i = reader->runs.items[i].before)
		num += reader->runs.items[i].num_items;
	return num;
}

// The items of @p level's node are interrupted by those of a nested type.
static bool interrupt_items(struct type_reader *reader, struct level *level)
{
	uint32_t num = (uint32_t)reader->graph->items.num - level->first_item;
	if (!num)
		return true;
	struct run run = { .first_item = level->first_item,
			   .num_items = num,
			   .before = level->runs };
	if (!vec_push(&reader->runs, run))
		return out_of_memory(reader);
	level->runs = (uint32_t)reader->runs.num - 1;
	return true;
}

// Copy the runs of @p level and its current items behind all items, in order.
static bool gather_items(struct type_reader *reader, struct level *level)
{
	struct unit_graph *graph = reader->graph;
	if (!interrupt_items(reader, level))
		return false;
	uint32_t total = 0;
	for (uint32_t i = level->runs; i != RUN_NONE; i = reader->runs.items[i].before)
		total += reader->runs.items[i].num_items;
	size_t first = graph->items.num;
	if (first + total >= UINT32_MAX || !vec_reserve(&graph->items, first + total))
		return out_of_memory(reader);
	size_t at = first + total;
	for (uint32_t i = level->runs; i != RUN_NONE; i = reader->runs.items[i].before) {
		const struct run *run = &reader->runs.items[i];
		at -= run->num_items;
		memcpy(&graph->items.items[at], &graph->items.items[run->first_item],
		       run->num_items * sizeof(*graph->items.items));
	}
	graph->items.num = first + total;
	level->first_item = (uint32_t)first;
	return true;
}

// ---- parents ----

static cold bool nested_too_deep(struct type_reader *reader)
{
	return cursor_fail(&reader->cursor, reader->cursor.pos,
			   "DIEs are nested more than %u deep", (unsigned int)MAX_DEPTH);
}

// Before the first child, which is at cursor.pos.
static always_inline bool
open_level(struct type_reader *reader, uint8_t action, uint32_t node, uint32_t component)
{
	if (unlikely(reader->depth >= MAX_DEPTH))
		return nested_too_deep(reader);
	struct level *level = &reader->levels.items[reader->depth];
	if (unlikely(level->node != NODE_NONE) && !interrupt_items(reader, level))
		return false;
	level++;
	reader->depth++;
	level->node = node;
	level->first_item = (uint32_t)reader->graph->items.num;
	level->runs = RUN_NONE;
	level->component = component;
	level->action = action;
	return true;
}

static always_inline bool close_level(struct type_reader *reader)
{
	struct unit_graph *graph = reader->graph;
	struct level *level = &reader->levels.items[reader->depth--];
	if (level->node != NODE_NONE && level->component == UINT32_MAX) {
		if (unlikely(level->runs != RUN_NONE) && !gather_items(reader, level))
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
		out_of_memory(reader);
		return NULL;
	}
	node->kind = kind;
	return node;
}

/*
 * Make @p name that of what is declared here: types that are called the same in different
 * namespaces or classes are different ones. C has no such scopes.
 */
static bool qualify(struct type_reader *reader, uint32_t *name)
{
	const struct level *level = &reader->levels.items[reader->depth];
	uint32_t scope = 0;
	if (level->action == DIE_NAMESPACE)
		scope = level->scope;
	else if (level->action == DIE_COMPOSITE && level->node != NODE_NONE)
		scope = reader->graph->nodes.items[level->node].name;
	if (likely(!scope || !*name))
		return true;
	*name = names_qualified(reader->cursor.names, scope, *name);
	return *name != NAME_ERROR || out_of_memory(reader);
}

// DWARF 5, 7.8: encodings of base types; what BTF's INT has no bit for has none.
static bool read_base(struct type_reader *reader)
{
	uint64_t encoding = value_or(reader, SLOT_ENCODING, 0);
	uint64_t bits = value_or(reader, SLOT_BIT_SIZE, 0);
	uint64_t bytes = value_or(reader, SLOT_BYTE_SIZE, bits / 8 + (bits % 8 != 0));
	struct node *node = add_node(reader, KIND_INT);
	if (!node)
		return false;
	node->name = name_of(reader);
	node->size = saturate32(bytes);
	switch (encoding) {
	case DW_ATE_signed:
	case DW_ATE_signed_char:
		node->fixed = 1;
		break;
	case DW_ATE_boolean:
		node->fixed = 4;
		break;
	case DW_ATE_float:
		node->kind = KIND_FLOAT;
		break;
	case DW_ATE_complex_float:
		node->kind = KIND_FLOAT;
		node->flags = NODE_PAIR;
		break;
	case DW_ATE_imaginary_float:
		node->kind = KIND_FLOAT;
		break;
	default:
		break;
	}
	return true;
}

static bool read_reference(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, plan->kind);
	if (!node)
		return false;
	node->type = target_of(reader);
	node->name = plan->kind == KIND_TYPEDEF ? name_of(reader) : 0;
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (!qualify(reader, &node->name))
		return false;
	switch (plan->tag) {
	case DW_TAG_reference_type:
	case DW_TAG_rvalue_reference_type:
		note(reader, DIAG_REFERENCE);
		break;
	case DW_TAG_ptr_to_member_type:
		note(reader, DIAG_PTR_TO_MEMBER);
		break;
	case DW_TAG_atomic_type:
		note(reader, DIAG_ATOMIC);
		break;
	case DW_TAG_packed_type:
	case DW_TAG_shared_type:
	case DW_TAG_thrown_type:
	case DW_TAG_dynamic_type:
		note(reader, DIAG_QUALIFIER);
		break;
	case DW_TAG_unspecified_type:
		node->type = 0;
		break;
	default:
		break;
	}
	if (node->kind == KIND_VOID && plan->tag != DW_TAG_ptr_to_member_type)
		node->flags = NODE_ALIAS;
	return true;
}

// struct, union, enum
static bool read_composite(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, plan->kind);
	if (!node)
		return false;
	node->name = name_of(reader);
	node->size = saturate32(value_or(reader, SLOT_BYTE_SIZE, 0));
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (value_or(reader, SLOT_DECLARATION, 0))
		node->flags |= NODE_DECLARATION;
	// A declaration that only leads to the type in a type unit (DWARF 5, 3.1.4).
	if (has(reader, SLOT_SIGNATURE) && reader->cursor.slots[SLOT_SIGNATURE]) {
		node->flags |= NODE_ALIAS;
		node->type = (uint32_t)reader->cursor.slots[SLOT_SIGNATURE];
	} else if (!node->name && has(reader, SLOT_SPECIFICATION)) {
		node->flags |= NODE_SPECIFIED;
		node->type = (uint32_t)reader->cursor.slots[SLOT_SPECIFICATION];
	}
	// Of an enumeration.
	if (!node->type)
		node->type = target_of(reader);
	return qualify(reader, &node->name);
}

static bool read_opaque(struct type_reader *reader, const struct plan *plan)
{
	struct node *node = add_node(reader, KIND_ARRAY);
	if (!node)
		return false;
	note(reader,
	     plan->tag == DW_TAG_string_type ? DIAG_STRING_TYPE : DIAG_OPAQUE_TYPE);
	node->flags = NODE_OPAQUE;
	node->size = saturate32(value_or(reader, SLOT_BYTE_SIZE, 0));
	return true;
}

static bool read_plain(struct type_reader *reader, uint8_t kind, uint8_t flags)
{
	struct node *node = add_node(reader, kind);
	if (!node)
		return false;
	node->flags = flags;
	node->type = target_of(reader);
	return true;
}

// ---- items of types ----

enum { MAX_LOCATION = UINT32_MAX / 8 };

/*
 * DWARF 2-4 count a bit-field's offset from the most significant bit of its storage unit.
 * @p offset is signed: gcc writes a negative one where a packed field starts before it.
 */
static bool
old_bitfield(struct type_reader *reader, struct node_item *item, int64_t offset)
{
	int64_t start = item->value;
	if (offset < -0x3fff || offset > 0x3fff)
		return false;
	if (reader->graph->big_endian) {
		start += offset;
	} else if (has(reader, SLOT_BYTE_SIZE)) {
		uint64_t bytes = reader->cursor.slots[SLOT_BYTE_SIZE];
		if (bytes > 64)
			return false;
		start += (int64_t)bytes * 8 - offset - item->bits;
	} else {
		item->bits |= ITEM_OLD_OFFSET | (uint32_t)(offset + ITEM_OLD_BIAS)
							<< ITEM_OLD_SHIFT;
		return true;
	}
	if (start < 0 || start > UINT32_MAX)
		return false;
	item->value = (uint32_t)start;
	return true;
}

static bool member_offset(struct type_reader *reader, struct node_item *item)
{
	uint64_t bits = value_or(reader, SLOT_BIT_SIZE, 0);
	if (bits > ITEM_BITS_MASK)
		return false;
	item->bits = (uint32_t)bits;
	if (has(reader, SLOT_DATA_BIT_OFFSET)) {
		item->value = saturate32(reader->cursor.slots[SLOT_DATA_BIT_OFFSET]);
		return reader->cursor.slots[SLOT_DATA_BIT_OFFSET] <= UINT32_MAX;
	}
	uint64_t location = value_or(reader, SLOT_LOCATION, 0);
	if (location > MAX_LOCATION)
		return false;
	item->value = (uint32_t)location * 8;
	if (!bits || !has(reader, SLOT_BIT_OFFSET))
		return true;
	return old_bitfield(reader, item, (int64_t)reader->cursor.slots[SLOT_BIT_OFFSET]);
}

// Is the parent a struct or union whose items are collected? Only of those the action is this.
static always_inline bool is_composite(const struct level *level)
{
	return level->action == DIE_COMPOSITE;
}

static bool read_member(struct type_reader *reader, struct level *level)
{
	if (unlikely(!is_composite(level)))
		return true;
	if (unlikely(value_or(reader, SLOT_DECLARATION, 0) ||
		     value_or(reader, SLOT_EXTERNAL, 0))) {
		note(reader, DIAG_STATIC_MEMBER);
		return true;
	}
	struct node_item item = { .name = name_of(reader), .type = target_of(reader) };
	if (unlikely(!member_offset(reader, &item))) {
		note(reader, item.bits ? DIAG_MEMBER_BITS : DIAG_MEMBER_OFFSET);
		return true;
	}
	uint64_t annotation = value_or(reader, SLOT_ANNOTATION, 0);
	if (unlikely(annotation)) {
		struct node_tag tag = {
			.node = level->node,
			.component = num_items_so_far(reader, level),
			.annotation = (uint32_t)annotation,
		};
		if (!vec_push(&reader->graph->tags, tag))
			return out_of_memory(reader);
	}
	return add_item(reader, item.name, item.type, item.value, item.bits);
}

static bool read_inheritance(struct type_reader *reader, struct level *level)
{
	if (!is_composite(level))
		return true;
	uint64_t location = value_or(reader, SLOT_LOCATION, 0);
	if (location > MAX_LOCATION) {
		note(reader, DIAG_MEMBER_OFFSET);
		return true;
	}
	return add_item(reader, 0, target_of(reader), (uint32_t)location * 8, 0);
}

static bool
read_enumerator(struct type_reader *reader, const struct plan *plan, struct level *level)
{
	if (unlikely(level->action != DIE_ENUM))
		return true;
	uint64_t value = value_or(reader, SLOT_CONST_VALUE, 0);
	if (plan->const_is_signed && (int64_t)value < 0)
		reader->graph->nodes.items[level->node].flags |= NODE_NEGATIVE;
	return add_item(reader, name_of(reader), (uint32_t)value, (uint32_t)(value >> 32),
			0);
}

static bool read_param(struct type_reader *reader, struct level *level)
{
	if (level->action != DIE_PROTO)
		return true;
	return add_item(reader, name_of(reader), target_of(reader), 0, 0);
}

/*
 * The number of elements of one dimension. Not known (VLA, incomplete array) is 0, and so is
 * an upper bound of -1, in the forms in which compilers write that.
 */
static uint64_t dimension(const struct type_reader *reader, const struct plan *plan)
{
	if (has(reader, SLOT_COUNT))
		return reader->cursor.slots[SLOT_COUNT];
	if (!has(reader, SLOT_UPPER_BOUND))
		return 0;
	uint64_t upper = reader->cursor.slots[SLOT_UPPER_BOUND];
	bool is_minus_one =
		plan->bound_bytes == 4 ? upper == UINT32_MAX : upper == UINT64_MAX;
	uint64_t lower = value_or(reader, SLOT_LOWER_BOUND, reader->default_lower);
	if (is_minus_one || ((int64_t)upper < (int64_t)lower))
		return 0;
	return upper - lower + 1;
}

static bool read_subrange(struct type_reader *reader, const struct plan *plan)
{
	uint64_t elements = dimension(reader, plan);
	if (elements > UINT32_MAX) {
		note(reader, DIAG_ARRAY_COUNT);
		elements = 0;
	}
	return add_item(reader, 0, 0, (uint32_t)elements, 0);
}

// An enumeration in an array is also a dimension, of as many elements as it has values.
static bool read_enum_dimension(struct type_reader *reader)
{
	const struct level *level = &reader->levels.items[reader->depth];
	if (likely(level->action != DIE_ARRAY))
		return true;
	reader->graph->nodes.items[level->node].flags |= NODE_BY_ENUM;
	return add_item(reader, 0, reader->die + 1, 0, 0);
}

/*
 * A tag on the open parent: a type tag when that is a pointer, else a declaration tag. The
 * name is compared where the pool is filled, where names are text.
 */
static bool read_llvm_annotation(struct type_reader *reader, const struct level *level)
{
	if (level->node == NODE_NONE)
		return true;
	if (!has(reader, SLOT_STRING_VALUE)) {
		note(reader, DIAG_ANNOTATION);
		return true;
	}
	struct node_tag tag = {
		.node = level->node,
		.component = level->component,
		.kind = name_of(reader),
		.name = (uint32_t)reader->cursor.slots[SLOT_STRING_VALUE],
	};
	return vec_push(&reader->graph->tags, tag) || out_of_memory(reader);
}

// gcc: a DIE of its own that its users refer to, chained to the next one by the same attribute.
static bool read_gnu_annotation(struct type_reader *reader)
{
	struct node *node = add_node(reader, KIND_DECL_TAG);
	if (!node)
		return false;
	node->flags = NODE_ALIAS;
	node->name = (uint32_t)value_or(reader, SLOT_STRING_VALUE, 0);
	node->size = name_of(reader);
	node->fixed = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0);
	if (!has(reader, SLOT_STRING_VALUE))
		note(reader, DIAG_ANNOTATION);
	return true;
}

// ---- the walk ----

// A type; *node_ret is its node.
static bool
read_type(struct type_reader *reader, const struct plan *plan, uint32_t *node_ret)
{
	*node_ret = (uint32_t)reader->graph->nodes.num;
	switch ((int)plan->action) {
	case DIE_BASE:
		return read_base(reader);
	case DIE_REFERENCE:
		return read_reference(reader, plan);
	case DIE_COMPOSITE:
		return read_composite(reader, plan);
	case DIE_ENUM:
		return read_enum_dimension(reader) && read_composite(reader, plan);
	case DIE_OPAQUE:
		return read_opaque(reader, plan);
	case DIE_SUBRANGE:
		// A type of its own (Ada, Pascal): as good as what it is a range of.
		note(reader, DIAG_QUALIFIER);
		return read_plain(reader, KIND_VOID, NODE_ALIAS);
	default:
		return read_plain(reader, plan->kind, 0);
	}
}

/*
 * What the DIE is to be, given its parent. @p node_ret gets the type's node when the DIE's
 * children belong to it, @p component_ret the member's index when they are tags of a member.
 */
static bool read_die(struct type_reader *reader, const struct plan *plan,
		     uint32_t *node_ret, uint32_t *component_ret)
{
	struct level *level = &reader->levels.items[reader->depth];
	switch ((enum die_action)plan->action) {
	case DIE_CONTAINER:
	case DIE_UNIT:
	case DIE_IMPORT:
	case DIE_NAMESPACE:
		return true;
	case DIE_MEMBER:
		if (unlikely(plan->has_children) && is_composite(level)) {
			*node_ret = level->node;
			*component_ret = num_items_so_far(reader, level);
		}
		return read_member(reader, level);
	case DIE_ENUMERATOR:
		return read_enumerator(reader, plan, level);
	case DIE_PARAM:
		return read_param(reader, level);
	case DIE_VARARGS:
		return level->action != DIE_PROTO ||
		       add_item(reader, 0, 0, 0, ITEM_VARARGS);
	case DIE_SUBRANGE:
		if (level->action == DIE_ARRAY)
			return read_subrange(reader, plan);
		break;
	case DIE_INHERITANCE:
		return read_inheritance(reader, level);
	case DIE_ANNOTATION:
		return plan->tag == DW_TAG_LLVM_ANNOTATION
			       ? read_llvm_annotation(reader, level)
			       : read_gnu_annotation(reader);
	case DIE_VARIANT:
		note(reader, DIAG_VARIANT);
		return true;
	case DIE_BASE:
	case DIE_REFERENCE:
	case DIE_COMPOSITE:
	case DIE_ENUM:
	case DIE_ARRAY:
	case DIE_PROTO:
	case DIE_OPAQUE:
		break;
	}
	return read_type(reader, plan, node_ret);
}

// What is in a namespace without a name is another thing in each unit; ambiguity tells that.
static bool open_namespace(struct type_reader *reader)
{
	static const char unnamed[] = "(anonymous)";
	uint32_t name = name_of(reader);
	if (!name)
		name = names_from_text(reader->cursor.names, unnamed, sizeof(unnamed) - 1);
	if (name == NAME_ERROR)
		return out_of_memory(reader);
	if (!qualify(reader, &name) ||
	    !open_level(reader, DIE_NAMESPACE, NODE_NONE, UINT32_MAX))
		return false;
	reader->levels.items[reader->depth].scope = name;
	return true;
}

// The current DIE, its slots loaded; its children are next.
static bool finish_die(struct type_reader *reader, const struct plan *plan)
{
	uint32_t node = NODE_NONE, component = UINT32_MAX;
	if (unlikely(plan->action == DIE_NAMESPACE) && plan->has_children)
		return open_namespace(reader);
	return read_die(reader, plan, &node, &component) &&
	       (!plan->has_children || open_level(reader, plan->action, node, component));
}

static const struct plan *next_plan(struct type_reader *reader, bool *ends_children)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	const unsigned char *at = cursor->pos;
	uint64_t code;
	const unsigned char *next = read_uleb(at, cursor->end, &code);
	if (unlikely(!next)) {
		cursor_fail(cursor, at, "the unit ends inside a DIE");
		return NULL;
	}
	cursor->pos = next;
	*ends_children = !code;
	if (!code)
		return NULL;
	reader->die = cursor_offset(cursor, at) + cursor->graph_off;
	reader->num_dies++;
	const struct plan *plan = plan_table_find(&reader->plans, code);
	if (unlikely(!plan))
		cursor_fail(cursor, at,
			    "abbreviation code %llu has no entry in .debug_abbrev",
			    (unsigned long long)code);
	return plan;
}

/*
 * The next DIE, or the end of a list of DIEs, whatever it is. ROUTE_SKIP and the like are not
 * looked at: what a DIE's route leaves out it does not have.
 */
static bool read_by_steps(struct type_reader *reader)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	bool ends_children = false;
	const struct plan *plan = next_plan(reader, &ends_children);
	if (ends_children)
		return close_level(reader);
	if (!plan ||
	    !cursor_read(cursor, plan, &reader->plans.steps.items[plan->first_step],
			 cursor->file->swap))
		return false;
	reader->slots = plan->slots;
	return finish_die(reader, plan);
}

// What the values mean is found out as if they came from steps.
static bool use_as_slots(struct type_reader *reader, const struct plan *plan,
			 const struct direct_values *values)
{
	uint64_t *slots = reader->cursor.slots;
	slots[SLOT_NAME] = values->name;
	slots[SLOT_TYPE] = values->type;
	slots[plan->value_slot] = values->value;
	// As flags they are direct only when they are set.
	slots[SLOT_DECLARATION] = slots[SLOT_EXTERNAL] = 1;
	reader->slots = plan->slots;
	return finish_die(reader, plan);
}

static always_inline bool add_direct_type(struct type_reader *reader,
					  const struct plan *plan,
					  const struct direct_values *values)
{
	struct node *node = add_node(reader, plan->kind);
	if (unlikely(!node))
		return false;
	node->flags = plan->slots & BIT(SLOT_DECLARATION) ? NODE_DECLARATION : 0;
	node->name = values->name;
	node->type = values->type;
	node->size = values->value;
	return !plan->has_children ||
	       open_level(reader, plan->action, (uint32_t)reader->graph->nodes.num - 1,
			  UINT32_MAX);
}

/*
 * What a DIE is, from its direct values. Each case does what read_die() does when there is
 * nothing else; what is out of the ordinary is left to that.
 */
static always_inline bool use_direct(struct type_reader *reader, const struct plan *plan,
				     const struct direct_values *values,
				     const unsigned char *die, const unsigned char *next)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	uint8_t parent = reader->levels.items[reader->depth].action;
	switch ((enum plan_route)plan->route) {
	case ROUTE_SKIP:
		cursor->pos = next;
		return !plan->has_children ||
		       open_level(reader, plan->action, NODE_NONE, UINT32_MAX);
	case ROUTE_TYPE:
		// In an array it is its index; in the others its name is not its own.
		if (unlikely(BIT(parent) & (BIT(DIE_ARRAY) | BIT(DIE_COMPOSITE) |
					    BIT(DIE_NAMESPACE))))
			break;
		cursor->pos = next;
		reader->die = cursor_offset(cursor, die) + cursor->graph_off;
		return add_direct_type(reader, plan, values);
	case ROUTE_MEMBER:
		if (unlikely(parent != DIE_COMPOSITE || values->value > MAX_LOCATION))
			break;
		return add_item(reader, values->name, values->type, values->value * 8, 0);
	case ROUTE_ENUMERATOR:
		if (unlikely(parent != DIE_ENUM))
			break;
		return add_item(reader, values->name, values->value, 0, 0);
	case ROUTE_PARAM:
		return parent != DIE_PROTO ||
		       add_item(reader, values->name, values->type, 0, 0);
	case ROUTE_DIRECT:
	case ROUTE_STEPS:
	case ROUTE_END:
		break;
	}
	cursor->pos = next;
	reader->die = cursor_offset(cursor, die) + cursor->graph_off;
	return use_as_slots(reader, plan, values);
}

/*
 * Walk the children of the unit's DIE. Ends with the list's 0 or, as some producers leave it
 * out, with the unit.
 */
static always_inline bool walk(struct type_reader *reader, const bool swap)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	const struct plan *plans = reader->plans.plans.items;
	const unsigned int num_short_codes = reader->num_short_codes;
	const unsigned char *p = cursor->pos;
	while (reader->depth && p < cursor->end) {
		const unsigned char *die = p++;
		struct direct_values values;
		if (!*die) {
			if (unlikely(!close_level(reader)))
				return false;
			continue;
		}
		if (likely(*die < num_short_codes)) {
			const struct plan *plan = &plans[*die];
			if (plan->route == ROUTE_SKIP &&
			    likely(cursor->direct_end - p >= plan->direct.size)) {
				p += plan->direct.size;
				cursor->pos = p;
				reader->num_dies++;
				if (plan->has_children &&
				    unlikely(!open_level(reader, plan->action, NODE_NONE,
							 UINT32_MAX)))
					return false;
				continue;
			}
			if (plan->route != ROUTE_STEPS &&
			    likely(cursor_read_direct(cursor, plan, &p, &values, swap))) {
				reader->num_dies++;
				if (unlikely(!use_direct(reader, plan, &values, die, p)))
					return false;
				continue;
			}
		}
		cursor->pos = die;
		if (unlikely(!read_by_steps(reader)))
			return false;
		p = cursor->pos;
	}
	while (reader->depth) {
		if (!close_level(reader))
			return false;
	}
	return true;
}

static uint32_t language_lower_bound(uint64_t language)
{
	switch (language) {
	case DW_LANG_Ada83:
	case DW_LANG_Ada95:
	case DW_LANG_Cobol74:
	case DW_LANG_Cobol85:
	case DW_LANG_Fortran77:
	case DW_LANG_Fortran90:
	case DW_LANG_Fortran95:
	case DW_LANG_Fortran03:
	case DW_LANG_Fortran08:
	case DW_LANG_Pascal83:
	case DW_LANG_Modula2:
	case DW_LANG_Modula3:
	case DW_LANG_PLI:
	case DW_LANG_Julia:
	case DW_LANG_FORTRAN18:
	case DW_LANG_ADA2005:
	case DW_LANG_ADA2012:
		return 1;
	default:
		return 0;
	}
}

// The unit's own DIE: what the others need to be read is in it.
static bool read_unit_die(struct type_reader *reader, bool *has_children)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	bool ends_children = false;
	*has_children = false;
	if (cursor->pos == cursor->end)
		return true;
	const struct plan *plan = next_plan(reader, &ends_children);
	if (!plan)
		return ends_children;
	cursor->str_offsets_base = cursor->unit->offset_size == 4 ? 8 : 16;
	const struct plan_step *steps = reader->plans.steps.items + plan->first_step;
	if (!cursor_read(cursor, plan, steps, cursor->file->swap))
		return false;
	reader->slots = plan->slots;
	if (has(reader, SLOT_DWO_NAME)) {
		cursor->err = dwarf_split_error(cursor->file, cursor->unit);
		return false;
	}
	cursor->str_offsets_base =
		value_or(reader, SLOT_STR_OFFSETS_BASE, cursor->str_offsets_base);
	uint64_t language = value_or(reader, SLOT_LANGUAGE, 0);
	reader->default_lower = language_lower_bound(language);
	*has_children = plan->has_children;
	// Names of Rust's types are none to the kernel, and its enums have no form in BTF.
	if (language == DW_LANG_Rust) {
		note(reader, DIAG_RUST);
		*has_children = false;
	}
	return true;
}

static bool walk_unit(struct type_reader *reader)
{
	bool has_children;
	reader->depth = 0;
	reader->runs.num = 0;
	reader->levels.items[0] = (struct level){ .node = NODE_NONE, .runs = RUN_NONE };
	if (!read_unit_die(reader, &has_children))
		return false;
	if (!has_children)
		return true;
	if (!open_level(reader, DIE_UNIT, NODE_NONE, UINT32_MAX))
		return false;
	size_t num_codes = reader->plans.num_sequential;
	reader->num_short_codes = num_codes < 0x80 ? (uint8_t)num_codes : 0x80;
	return reader->cursor.file->swap ? walk(reader, true) : walk(reader, false);
}

/*
 * The bytes of the unit: in a buffer of our own, which stays in the cache, unless the unit is
 * so large that the buffer would be the memory that mapping is to save.
 */
static must_check struct btfsmith_error *load_unit(struct type_reader *reader,
						   const struct dwarf_unit *unit)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	const struct elf_section *section = dwarf_unit_section(cursor->file, unit);
	if (unit->size > MAX_BUFFERED_BYTES) {
		cursor->start = section->data + unit->offset;
		return NULL;
	}
	if (!vec_reserve(&reader->buffer, unit->size))
		return error_no_memory();
	return elf_file_read(section, cursor->file->path, unit->offset, unit->size,
			     reader->buffer.items, &cursor->start);
}

static must_check struct btfsmith_error *
set_up_cursor(struct type_reader *reader, const struct dwarf_unit *unit, bool whole_file)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	uint64_t base = unit->is_in_types ? cursor->file->info.size : 0;
	if (whole_file && base + unit->offset + unit->size >= UINT32_MAX)
		return error_create(BTFSMITH_LIMIT,
				    "%s: %s: units that refer to each other (LTO, dwz) "
				    "have 4 GiB "
				    "or more in all",
				    cursor->file->path, dwarf_unit_section_name(unit));
	cursor->unit = unit;
	struct btfsmith_error *err = load_unit(reader, unit);
	if (err)
		return err;
	cursor->pos = cursor->start + unit->header_size;
	cursor->end = cursor->start + unit->size;
	cursor->direct_end = cursor->end - SHORT_NAME_BYTES;
	cursor->graph_off = whole_file ? (uint32_t)(base + unit->offset) : 0;
	cursor->may_refer_outside = whole_file;
	uint64_t end = whole_file ? base + unit->offset + unit->size : unit->size;
	return unit_graph_extend(reader->graph, (uint32_t)end, whole_file)
		       ? NULL
		       : error_no_memory();
}

struct btfsmith_error *type_reader_read(struct type_reader *reader,
					const struct dwarf_unit *unit, uint32_t number,
					bool whole_file, struct unit_graph *graph,
					bool *refers_outside)
{
	struct btfsmith_error *err =
		plan_table_load(&reader->plans, reader->cursor.file, unit);
	if (err)
		return err;
	*refers_outside = reader->plans.refers_outside && !whole_file;
	if (*refers_outside)
		return NULL;
	reader->graph = graph;
	reader->number = number;
	err = set_up_cursor(reader, unit, whole_file);
	if (err)
		return err;
	size_t num_before = graph->nodes.num;
	graph->base = whole_file ? 0 : unit->offset;
	graph->address_size = unit->address_size;
	graph->big_endian = reader->cursor.file->big_endian;
	if (!walk_unit(reader))
		return take_ptr(reader->cursor.err);
	reader->num_types += graph->nodes.num - num_before;
	return NULL;
}
