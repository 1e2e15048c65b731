// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Functions and variables, as far as binding is concerned: types that a unit has and that must
 * be there in the output. What they mean is found with the unit's nodes (binding_nodes.c).
 */
#include "binder.h"

typedef void (*visit_fn)(struct binder *b, struct symbol_type *type);

static void visit_all(struct binder *b, struct symbols *symbols, visit_fn visit)
{
	for (size_t i = 0; i < symbols->types.num; i++)
		visit(b, &symbols->types.items[i]);
	for (size_t i = 0; i < symbols->funcs.num; i++)
		visit(b, &symbols->funcs.items[i].proto);
	for (size_t i = 0; i < symbols->vars.num; i++)
		visit(b, &symbols->vars.items[i].type);
}

// Entry 0 is void, which is never tainted.
static uint32_t entry_of(const struct binder *b, const struct symbol_type *type)
{
	return type->type == SYMBOL_VOID ? 0 : b->units[type->unit].refs[type->type];
}

static void bind_plain(struct binder *b, struct symbol_type *type)
{
	uint32_t entry = entry_of(b, type);
	type->bound = binding_plain(b->binding, entry);
	if (b->reach.num_ambiguous && binder_is_tainted(b, entry))
		b->first_symbol[type->unit + 1]++;
}

static void list_tainted(struct binder *b, struct symbol_type *type)
{
	if (binder_is_tainted(b, entry_of(b, type)))
		b->symbol_types[b->first_symbol[type->unit]++] = type;
}

bool binder_list_symbols(struct binder *b, struct symbols *symbols)
{
	b->first_symbol = calloc((size_t)b->num_units + 2, sizeof(*b->first_symbol));
	if (!b->first_symbol)
		return false;
	visit_all(b, symbols, bind_plain);
	if (!b->reach.num_ambiguous)
		return true;
	for (uint32_t i = 0; i < b->num_units; i++)
		b->first_symbol[i + 1] += b->first_symbol[i];
	uint32_t num = b->first_symbol[b->num_units];
	b->symbol_types = calloc((size_t)num + 1, sizeof(struct symbol_type *));
	if (!b->symbol_types)
		return false;
	visit_all(b, symbols, list_tainted);
	// Each unit's first is now where the next one's begins.
	memmove(b->first_symbol + 1, b->first_symbol, b->num_units * sizeof(*b->first_symbol));
	b->first_symbol[0] = 0;
	return true;
}
