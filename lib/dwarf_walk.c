// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The walk over a unit's DIEs. Children come right after their parent, so the walk is one
 * loop with a stack of the open parents; a type with children is open until its children's
 * end and collects them as items.
 */
#include "dwarf_walk.h"

#include <dwarf.h>

#include "dwarf_symbol.h"
#include "unit_filter.h"


/* Newer than DWARF 5 and not in every libdw's dwarf.h; hence the spelling. */
#define DW_LANG_FORTRAN18 0x2d
#define DW_LANG_ADA2005 0x2e
#define DW_LANG_ADA2012 0x2f

enum { MAX_BUFFERED_BYTES = 16 << 20 };

// What is in a namespace without a name is another thing in each unit; ambiguity tells that.
static bool open_namespace(struct type_reader *reader)
{
	static const char unnamed[] = "(anonymous)";
	uint32_t name = name_of(reader);
	if (!name)
		name = names_from_text(reader->cursor.names, unnamed, sizeof(unnamed) - 1);
	if (name == NAME_ERROR)
		return reader_out_of_memory(reader);
	if (!reader_qualify(reader, &name) ||
	    !open_level(reader, DIE_NAMESPACE, NODE_NONE, UINT32_MAX))
		return false;
	reader->levels.items[reader->depth].scope = name;
	return true;
}

// What is declared or only called has nothing inside that anyone wants but types.
static bool read_func(struct type_reader *reader, const struct plan *plan)
{
	uint32_t number;
	if (!symbol_read_func(reader, &number))
		return false;
	if (!plan->has_children)
		return true;
	bool is_wanted = number != NODE_NONE;
	if (!open_level(reader, is_wanted ? DIE_FUNC : DIE_CONTAINER, NODE_NONE, UINT32_MAX))
		return false;
	reader->levels.items[reader->depth].scope = number;
	return true;
}

// Functions' own variables are none of BTF's; what is declared in a class is defined elsewhere.
static bool holds_variables(uint8_t parent)
{
	return BIT(parent) & (BIT(DIE_UNIT) | BIT(DIE_NAMESPACE) | BIT(DIE_COMPOSITE));
}

static bool read_variable(struct type_reader *reader, const struct plan *plan)
{
	uint8_t parent = reader->levels.items[reader->depth].action;
	uint32_t number = NODE_NONE;
	if (holds_variables(parent) && !symbol_read_variable(reader, &number))
		return false;
	if (!plan->has_children)
		return true;
	bool is_wanted = number != NODE_NONE;
	if (!open_level(reader, is_wanted ? DIE_VARIABLE : DIE_CONTAINER, NODE_NONE,
			UINT32_MAX))
		return false;
	reader->levels.items[reader->depth].scope = number;
	return true;
}

// A parameter of a function that has tags.
static bool read_tagged_param(struct type_reader *reader, const struct plan *plan)
{
	const struct level *func = &reader->levels.items[reader->depth];
	uint32_t number = func->scope;
	if (!symbol_read_param(reader, func) ||
	    !open_level(reader, plan->action, NODE_NONE,
			reader->graph->funcs.items[number].num_params - 1))
		return false;
	reader->levels.items[reader->depth].scope = number;
	return true;
}

// The current DIE, its slots loaded; its children are next.
static bool finish_die(struct type_reader *reader, const struct plan *plan)
{
	uint32_t node = NODE_NONE, component = UINT32_MAX;
	if (unlikely(plan->action == DIE_NAMESPACE) && plan->has_children)
		return open_namespace(reader);
	if (plan->action == DIE_FUNC)
		return read_func(reader, plan);
	if (plan->action == DIE_VARIABLE)
		return read_variable(reader, plan);
	if (plan->action == DIE_PARAM && unlikely(plan->has_children) &&
	    reader->levels.items[reader->depth].action == DIE_FUNC)
		return read_tagged_param(reader, plan);
	return type_read_die(reader, plan, &node, &component) &&
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

// The DIE at @p die once more, by its steps.
static bool read_again(struct type_reader *reader, const unsigned char *die)
{
	reader->cursor.pos = die;
	reader->num_dies--;
	return read_by_steps(reader);
}

/*
 * What a DIE is, from its direct values. Each case does what type_read_die() does when there is
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
		if (unlikely(parent == DIE_FUNC))
			return read_again(reader, die);
		return parent != DIE_PROTO ||
		       add_item(reader, values->name, values->type, 0, 0);
	case ROUTE_VARIABLE:
		return !holds_variables(parent) || !reader->wants.vars ||
		       read_again(reader, die);
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

// Some rules for functions depend on who made them.
static bool is_made_by_clang(const struct type_reader *reader)
{
	char packed[4];
	uint32_t producer = (uint32_t)value_or(reader, SLOT_PRODUCER, 0);
	return producer &&
	       strstr(names_text(reader->cursor.names, producer, packed), "clang");
}

/*
 * Its own DIE says where the tables are through which it has its strings: it is read twice,
 * strings that are found through a table being left out the first time.
 */
static bool read_bases(struct type_reader *reader, const struct plan *plan)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	const struct plan_step *steps = reader->plans.steps.items + plan->first_step;
	const unsigned char *start = cursor->pos;
	uint64_t header = cursor->unit->offset_size == 4 ? 8 : 16;
	cursor->str_offsets_base = STR_OFFSETS_UNKNOWN;
	if (!cursor_read(cursor, plan, steps, cursor->file->swap))
		return false;
	reader->slots = plan->slots;
	cursor->str_offsets_base = value_or(reader, SLOT_STR_OFFSETS_BASE, header);
	cursor->addr_base = value_or(reader, SLOT_ADDR_BASE, header);
	cursor->loclists_base = value_or(reader, SLOT_LOCLISTS_BASE, 0);
	cursor->pos = start;
	return cursor_read(cursor, plan, steps, cursor->file->swap);
}

// A unit that is there to be imported need not say its language.
static bool is_filtered_out(const struct type_reader *reader, const struct plan *plan)
{
	const struct unit_filter *filter = reader->filter;
	bool is_judged = plan->tag == DW_TAG_compile_unit || has(reader, SLOT_LANGUAGE);
	if (is_judged &&
	    !unit_filter_wants_language(filter, value_or(reader, SLOT_LANGUAGE, 0)))
		return true;
	return filter->prefix_excluded && names_begins_with(reader->cursor.names, name_of(reader),
							    filter->prefix_excluded);
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
	if (!read_bases(reader, plan))
		return false;
	if (has(reader, SLOT_ELSEWHERE)) {
		cursor->err = dwarf_split_error(cursor->file, cursor->unit);
		return false;
	}
	reader->is_clang = is_made_by_clang(reader);
	symbol_start_unit(reader);
	uint64_t language = value_or(reader, SLOT_LANGUAGE, 0);
	reader->default_lower = language_lower_bound(language);
	*has_children = plan->has_children;
	// Names of Rust's types are none to the kernel, and its enums have no form in BTF.
	if (language == DW_LANG_Rust) {
		reader_note(reader, DIAG_RUST);
		*has_children = false;
		return true;
	}
	if (is_filtered_out(reader, plan)) {
		reader_note(reader, DIAG_UNIT_EXCLUDED);
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
	return NULL;
}

static must_check struct btfsmith_error *extend_graph(struct type_reader *reader, bool whole_file)
{
	const struct dwarf_cursor *cursor = &reader->cursor;
	uint64_t end = cursor->graph_off + cursor->unit->size;
	return unit_graph_extend(reader->graph, (uint32_t)end, whole_file)
		       ? NULL
		       : error_no_memory();
}

struct btfsmith_error *type_reader_unit_facts(struct type_reader *reader,
					      const struct dwarf_unit *unit,
					      struct unit_facts *ret)
{
	bool ends_children = false;
	struct btfsmith_error *err =
		plan_table_load(&reader->plans, reader->cursor.file, unit);
	if (!err)
		err = set_up_cursor(reader, unit, false);
	if (err)
		return err;
	*ret = (struct unit_facts){ 0 };
	if (reader->cursor.pos == reader->cursor.end)
		return NULL;
	const struct plan *plan = next_plan(reader, &ends_children);
	if (plan && read_bases(reader, plan)) {
		ret->name = name_of(reader);
		ret->language = value_or(reader, SLOT_LANGUAGE, 0);
	}
	return take_ptr(reader->cursor.err);
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
	if (!err)
		err = extend_graph(reader, whole_file);
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
