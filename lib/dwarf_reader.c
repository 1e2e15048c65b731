// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_reader.h"

struct btfsmith_error *type_reader_create(const struct dwarf_file *file,
					  const struct unit_filter *filter,
					  struct names *names, struct diags *diags,
					  struct type_reader **ret)
{
	struct type_reader *reader = calloc_apart(1, sizeof(*reader));
	if (!reader)
		return error_no_memory();
	reader->cursor.file = file;
	reader->cursor.names = names;
	reader->filter = filter;
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
	elf_window_deinit(&reader->window);
	btfsmith_error_destroy(reader->cursor.err);
	free(reader);
}

void type_reader_want(struct type_reader *reader, struct symbol_wants wants)
{
	reader->wants = wants;
}

void type_reader_counts(const struct type_reader *reader, uint64_t *dies, uint64_t *types)
{
	*dies = reader->num_dies;
	*types = reader->num_types;
}

void reader_note(struct type_reader *reader, enum diag diag)
{
	diag_note(reader->diags, diag, reader->number, reader->die);
}

bool reader_out_of_memory(struct type_reader *reader)
{
	reader->cursor.err = error_no_memory();
	return false;
}

// ---- items ----

uint32_t reader_num_items(const struct type_reader *reader, const struct level *level)
{
	uint32_t num = (uint32_t)reader->graph->items.num - level->first_item;
	for (uint32_t i = level->runs; i != RUN_NONE; i = reader->runs.items[i].before)
		num += reader->runs.items[i].num_items;
	return num;
}

// The items of @p level's node are interrupted by those of a nested type.
bool reader_interrupt_items(struct type_reader *reader, struct level *level)
{
	uint32_t num = (uint32_t)reader->graph->items.num - level->first_item;
	if (!num)
		return true;
	struct run run = { .first_item = level->first_item,
			   .num_items = num,
			   .before = level->runs };
	if (!vec_push(&reader->runs, run))
		return reader_out_of_memory(reader);
	level->runs = (uint32_t)reader->runs.num - 1;
	return true;
}

// Copy the runs of @p level and its current items behind all items, in order.
bool reader_gather_items(struct type_reader *reader, struct level *level)
{
	struct unit_graph *graph = reader->graph;
	if (!reader_interrupt_items(reader, level))
		return false;
	uint32_t total = 0;
	for (uint32_t i = level->runs; i != RUN_NONE; i = reader->runs.items[i].before)
		total += reader->runs.items[i].num_items;
	size_t first = graph->items.num;
	if (first + total >= UINT32_MAX || !vec_reserve(&graph->items, first + total))
		return reader_out_of_memory(reader);
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

bool reader_nested_too_deep(struct type_reader *reader)
{
	return cursor_fail(&reader->cursor, reader->cursor.pos,
			   "DIEs are nested more than %u deep", (unsigned int)MAX_DEPTH);
}

/*
 * Make @p name that of what is declared here: types that are called the same in different
 * namespaces or classes are different ones. C has no such scopes.
 */
bool reader_qualify(struct type_reader *reader, uint32_t *name)
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
	return *name != NAME_ERROR || reader_out_of_memory(reader);
}
