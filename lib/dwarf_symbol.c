// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_symbol.h"

#include <dwarf.h>

void symbol_start_unit(struct type_reader *reader)
{
	struct dwarf_cursor *cursor = &reader->cursor;
	const struct dwarf_file *file = cursor->file;
	loc_reader_init(&reader->locations, file, cursor->unit,
			cursor->unit->version >= 5 ? &file->loclists : &file->loc,
			cursor->loclists_base, &reader->window);
	reader->locations.registers_only = !reader->wants.pieces;
}

static uint32_t flags_of(const struct type_reader *reader)
{
	uint32_t flags = reader->is_clang ? FUNC_CLANG : 0;
	if (value_or(reader, SLOT_DECLARATION, 0))
		flags |= FUNC_DECLARATION;
	if (value_or(reader, SLOT_EXTERNAL, 0))
		flags |= FUNC_EXTERNAL;
	if (value_or(reader, SLOT_INLINE, DW_INL_not_inlined) != DW_INL_not_inlined)
		flags |= FUNC_ABSTRACT;
	if (has(reader, SLOT_LOW_PC))
		flags |= FUNC_HAS_ADDRESS;
	if (has(reader, SLOT_RANGES))
		flags |= FUNC_HAS_RANGES;
	if (value_or(reader, SLOT_CALLING, DW_CC_normal) == DW_CC_nocall)
		flags |= FUNC_NOCALL;
	return flags;
}

bool symbol_read_func(struct type_reader *reader, uint32_t *number)
{
	struct unit_graph *graph = reader->graph;
	*number = NODE_NONE;
	if (!reader->wants.funcs)
		return true;
	struct graph_func func = {
		.die = reader->die,
		.name = name_of(reader),
		.type = target_of(reader),
		.origin = (uint32_t)value_or(reader, SLOT_ORIGIN, 0),
		.specification = (uint32_t)value_or(reader, SLOT_SPECIFICATION, 0),
		.annotation = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0),
		.first_param = NODE_NONE,
		.last_param = NODE_NONE,
		.flags = flags_of(reader),
		.address = value_or(reader, SLOT_LOW_PC, 0),
	};
	if (!(func.flags & FUNC_DECLARATION))
		*number = (uint32_t)graph->funcs.num;
	return vec_push(&graph->funcs, func) || reader_out_of_memory(reader);
}

static bool read_location(struct type_reader *reader, struct param_location *ret)
{
	*ret = PARAM_LOCATION_NONE;
	if (!has(reader, SLOT_PLACE))
		return true;
	struct dwarf_cursor *cursor = &reader->cursor;
	struct dwarf_place place = dwarf_place(cursor->slots[SLOT_PLACE]);
	switch (place.form) {
	case PLACE_EXPRESSION:
		loc_read_expr(&reader->locations, cursor->start + place.at, place.len, ret);
		break;
	case PLACE_LIST:
		cursor->err = loc_read_list(&reader->locations, place.at, ret);
		break;
	case PLACE_LIST_INDEX:
		cursor->err = loc_read_list_by_index(&reader->locations, place.at, ret);
		break;
	}
	return !cursor->err;
}

bool symbol_read_param(struct type_reader *reader, const struct level *level)
{
	struct unit_graph *graph = reader->graph;
	uint32_t number = (uint32_t)graph->params.num;
	struct graph_func *func = &graph->funcs.items[level->scope];
	struct graph_param param = {
		.die = reader->die,
		.name = name_of(reader),
		.type = target_of(reader),
		.origin = (uint32_t)value_or(reader, SLOT_ORIGIN, 0),
		.annotation = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0),
		.next = NODE_NONE,
		.position = func->num_params,
		.has_const_value = has(reader, SLOT_CONST_VALUE),
	};
	if (!read_location(reader, &param.location))
		return false;
	if (!vec_push(&graph->params, param))
		return reader_out_of_memory(reader);
	if (func->last_param == NODE_NONE)
		func->first_param = number;
	else
		graph->params.items[func->last_param].next = number;
	func->last_param = number;
	func->num_params++;
	return true;
}

void symbol_read_varargs(struct type_reader *reader, const struct level *level)
{
	reader->graph->funcs.items[level->scope].flags |= FUNC_VARARGS;
}

// Where the variable is in memory; false: nowhere, or not always at one place.
static bool read_address(const struct type_reader *reader, uint64_t *ret)
{
	if (!has(reader, SLOT_PLACE))
		return false;
	const struct dwarf_cursor *cursor = &reader->cursor;
	struct dwarf_place place = dwarf_place(cursor->slots[SLOT_PLACE]);
	struct addr_table table = { .section = &cursor->file->addr, .base = cursor->addr_base };
	return place.form == PLACE_EXPRESSION &&
	       expr_static_address(&reader->locations.format, &table,
				   cursor->start + place.at, place.len, ret);
}

bool symbol_read_variable(struct type_reader *reader, uint32_t *number)
{
	struct unit_graph *graph = reader->graph;
	*number = NODE_NONE;
	if (!reader->wants.vars)
		return true;
	struct graph_var var = {
		.die = reader->die,
		.name = name_of(reader),
		.type = target_of(reader),
		.origin = (uint32_t)value_or(reader, SLOT_SPECIFICATION,
					     value_or(reader, SLOT_ORIGIN, 0)),
		.annotation = (uint32_t)value_or(reader, SLOT_ANNOTATION, 0),
	};
	if (value_or(reader, SLOT_DECLARATION, 0))
		var.flags |= VAR_DECLARATION;
	if (value_or(reader, SLOT_EXTERNAL, 0))
		var.flags |= VAR_EXTERNAL;
	if (value_or(reader, SLOT_ARTIFICIAL, 0))
		var.flags |= VAR_ARTIFICIAL;
	if (read_address(reader, &var.address))
		var.flags |= VAR_HAS_ADDRESS;
	*number = (uint32_t)graph->vars.num;
	return vec_push(&graph->vars, var) || reader_out_of_memory(reader);
}

bool symbol_read_annotation(struct type_reader *reader, const struct level *level)
{
	struct unit_graph *graph = reader->graph;
	if (!has(reader, SLOT_STRING_VALUE)) {
		reader_note(reader, DIAG_ANNOTATION);
		return true;
	}
	struct node_tag tag = {
		.node = level->scope,
		.component = level->component,
		.kind = name_of(reader),
		.name = (uint32_t)reader->cursor.slots[SLOT_STRING_VALUE],
	};
	bool done = level->action == DIE_VARIABLE ? vec_push(&graph->var_tags, tag)
						  : vec_push(&graph->func_tags, tag);
	return done || reader_out_of_memory(reader);
}
