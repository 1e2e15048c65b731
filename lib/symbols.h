// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The functions and variables that the output is to have: what is left when selection
 * (select_func.h, select_var.h) is done. Binding (binding.h) then finds out what their types
 * mean, and finish.h gives them ids.
 */
#ifndef BTFSMITH_SYMBOLS_H
#define BTFSMITH_SYMBOLS_H

#include "pool.h"
#include "vec.h"

/* SYMBOL_VOID as symbol_type.type: void. */
enum { SYMBOL_VOID = 0xffffffffu };

/* A type as a unit knows it: its number in the unit's struct unit_refs. */
struct symbol_type {
	uint32_t unit;
	uint32_t type;
	uint32_t bound; /* see binding.h; set by binding_run() */
};

/* To be a FUNC. Its prototype is one of the unit's types, behind those that have a DIE. */
struct symbol_func {
	uint32_t name; /* canonical */
	struct symbol_type proto;
	place first;
	uint32_t first_tag; /* into symbols.tags */
	uint32_t num_tags;
};

/* To be a VAR, and an entry of a DATASEC. */
struct symbol_var {
	uint32_t name; /* canonical */
	struct symbol_type type;
	place first;
	uint32_t linkage; /* as BTF has it: 0 static, 1 global */
	uint32_t section; /* into symbols.sections */
	uint32_t offset;  /* bytes from the section's start */
	uint32_t size;    /* bytes */
	uint32_t first_tag;
	uint32_t num_tags;
};

/* To be a DECL_TAG on a function or variable. */
struct symbol_tag {
	uint32_t text;      /* canonical name */
	uint32_t component; /* parameter, or UINT32_MAX: the function or variable itself */
};

struct symbols {
	/* Other types whose bound number is wanted: those of the base. */
	vec(struct symbol_type) types;
	vec(struct symbol_func) funcs; /* no two of one name */
	vec(struct symbol_var) vars;   /* by section and offset, not overlapping */
	vec(struct symbol_tag) tags;
	vec(uint32_t) sections; /* names, canonical; each one to be a DATASEC, in this order */
};

void symbols_deinit(struct symbols *symbols);

#endif
