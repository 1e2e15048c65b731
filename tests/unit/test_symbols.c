// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Functions and variables from selection to the finished list. Units are put into the pool in
 * order and backwards: numbers in the pool then differ, and the list must not.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "binding.h"
#include "btf_check.h"
#include "error.h"
#include "finish.h"
#include "type_text.h"

enum { MAX_UNITS = 4, MAX_TYPES = 16, MAX_PARAMS = 3, NO_LINKAGE = 0, GLOBAL = 1 };

struct unit {
	uint32_t refs[MAX_TYPES];
	uint32_t num;
	struct unit_edges edges; /* of its types, for read_edges() */
};

struct fixture {
	struct names names;
	struct pool pool;
	struct unit units[MAX_UNITS];
	uint32_t num_units;
	uint32_t unit; /* the one being built */
	struct symbols symbols;
	struct type_list base_list;
	struct base_index base_index;
	struct base_types base;
	struct diags diags;
};

// ---- building units ----

static uint32_t name(struct fixture *f, const char *text)
{
	return names_canonical(&f->names, names_from_text(&f->names, text, strlen(text)));
}

static place next_place(const struct fixture *f)
{
	return place_make(f->unit, f->units[f->unit].num, 0);
}

// A type of the current unit that refers to types @p targets (by number, UINT32_MAX: void).
static uint32_t add_type(struct fixture *f, uint32_t entry, const uint32_t *targets, size_t num)
{
	struct unit *unit = &f->units[f->unit];
	assert_int_not_equal(entry, POOL_ERROR);
	assert_true(unit->num < MAX_TYPES);
	assert_true(vec_push(&unit->edges.first, (uint32_t)unit->edges.targets.num));
	for (size_t i = 0; i < num; i++)
		assert_true(vec_push(&unit->edges.targets, targets[i]));
	unit->refs[unit->num] = entry;
	return unit->num++;
}

static uint32_t entry_of(const struct fixture *f, uint32_t type)
{
	return type == UINT32_MAX ? 0 : f->units[f->unit].refs[type];
}

// How a shape refers to a type: to one with a name by its key.
static uint32_t ref_to(const struct fixture *f, uint32_t type)
{
	uint32_t entry = entry_of(f, type), key = pool_entry(&f->pool, entry)->key;
	return key && key != UINT32_MAX ? key : entry;
}

static uint32_t base_type(struct fixture *f, const char *text, uint32_t size)
{
	struct shape shape = { .kind = KIND_INT,
			       .name = name(f, text),
			       .size = size,
			       .fixed = 1 << 24 | size * 8 };
	return add_type(f, pool_add(&f->pool, &shape, 0, next_place(f)), NULL, 0);
}

static uint32_t forward(struct fixture *f, const char *text)
{
	uint32_t key = pool_key(&f->pool, KIND_STRUCT, name(f, text));
	pool_declare(&f->pool, key, next_place(f), 0);
	return add_type(f, key, NULL, 0);
}

static uint32_t structure(struct fixture *f, const char *text, uint32_t size, const char *member,
			  uint32_t type)
{
	struct pool_item item = { .name = name(f, member), .ref = ref_to(f, type) };
	struct shape shape = { .kind = KIND_STRUCT,
			       .name = name(f, text),
			       .size = size,
			       .num_items = 1,
			       .items = &item };
	uint32_t key = pool_key(&f->pool, KIND_STRUCT, shape.name);
	return add_type(f, pool_define(&f->pool, key, &shape, next_place(f)), &type, 1);
}

static uint32_t pointer(struct fixture *f, uint32_t type)
{
	return add_type(f, pool_derive(&f->pool, KIND_PTR, ref_to(f, type), next_place(f)), &type,
			1);
}

// The prototype of a candidate: nothing is seen of it before it is picked.
static uint32_t prototype(struct fixture *f, uint32_t result, uint32_t param)
{
	struct pool_item item = { .name = name(f, "arg"), .ref = ref_to(f, param) };
	struct shape shape = { .kind = KIND_FUNC_PROTO,
			       .ref = ref_to(f, result),
			       .num_items = 1,
			       .items = &item };
	uint32_t targets[] = { result, param };
	return add_type(f, pool_add(&f->pool, &shape, 0, PLACE_NONE), targets, 2);
}

// ---- selection ----

static void pick(struct fixture *f, const char *text, uint32_t unit, uint32_t proto)
{
	struct symbol_func func = {
		.name = name(f, text),
		.proto = { .unit = unit, .type = proto },
		.first = place_make(unit, proto, 0),
		.first_tag = (uint32_t)f->symbols.tags.num,
	};
	pool_seen(pool_entry(&f->pool, f->units[unit].refs[proto]), func.first);
	assert_true(vec_push(&f->symbols.funcs, func));
}

static void pick_not(struct fixture *f, uint32_t unit, uint32_t proto)
{
	f->units[unit].refs[proto] = 0;
}

static void variable(struct fixture *f, const char *text, uint32_t unit, uint32_t type,
		     uint32_t offset, uint32_t size)
{
	struct symbol_var var = {
		.name = name(f, text),
		.type = { .unit = unit, .type = type },
		.first = place_make(unit, type, 0),
		.linkage = f->symbols.vars.num ? NO_LINKAGE : GLOBAL,
		.section = (uint32_t)f->symbols.sections.num - 1,
		.offset = offset,
		.size = size,
		.first_tag = (uint32_t)f->symbols.tags.num,
	};
	assert_true(vec_push(&f->symbols.vars, var));
}

static void section(struct fixture *f, const char *text)
{
	assert_true(vec_push(&f->symbols.sections, name(f, text)));
}

static struct symbol_tag tag(struct fixture *f, const char *text, uint32_t component)
{
	return (struct symbol_tag){ .text = name(f, text), .component = component };
}

static void tag_func(struct fixture *f, const char *text, uint32_t component)
{
	assert_true(vec_push(&f->symbols.tags, tag(f, text, component)));
	f->symbols.funcs.items[f->symbols.funcs.num - 1].num_tags++;
}

static void tag_var(struct fixture *f, const char *text)
{
	assert_true(vec_push(&f->symbols.tags, tag(f, text, UINT32_MAX)));
	f->symbols.vars.items[f->symbols.vars.num - 1].num_tags++;
}

// ---- running ----

struct scenario {
	void (*const *units)(struct fixture *f);
	uint32_t num_units;
	void (*select)(struct fixture *f);
	void (*base)(struct type_list *list); /* what the result extends; may be NULL */
	bool lists_prototypes; /* read_edges() knows the types behind those with a DIE */
	const char *text;
};

static struct btfsmith_error *read_edges(void *arg, uint32_t unit, struct unit_edges *ret)
{
	struct fixture *f = arg;
	if (unit == f->num_units)
		return base_types_edges(&f->base, ret) ? NULL : error_no_memory();
	struct unit_edges *from = &f->units[unit].edges;
	for (size_t i = 0; i < from->first.num; i++)
		assert_true(vec_push(&ret->first, from->first.items[i]));
	for (size_t i = 0; i < from->targets.num; i++)
		assert_true(vec_push(&ret->targets, from->targets.items[i]));
	return NULL;
}

static int append(void *arg, const char *text, size_t len)
{
	return fwrite(text, 1, len, arg) == len ? 0 : -1;
}

static void set_up(struct fixture *f, const struct scenario *scenario, bool is_backwards)
{
	assert_true(names_init(&f->names, "", 1, NAMES_MERGED));
	assert_true(pool_init(&f->pool, &f->names, 0));
	f->num_units = scenario->num_units;
	for (uint32_t i = 0; i < scenario->num_units; i++) {
		f->unit = is_backwards ? scenario->num_units - 1 - i : i;
		scenario->units[f->unit](f);
		struct unit_edges *edges = &f->units[f->unit].edges;
		assert_true(vec_push(&edges->first, (uint32_t)edges->targets.num));
	}
	scenario->select(f);
	for (uint32_t i = 0; i < f->num_units && !scenario->lists_prototypes; i++) {
		struct unit *unit = &f->units[i];
		for (uint32_t type = 0; type < unit->num; type++) {
			uint8_t kind = pool_entry(&f->pool, unit->refs[type])->shape.kind;
			if (kind == KIND_FUNC_PROTO && unit->edges.first.num > type + 1)
				unit->edges.first.num = type + 1;
		}
	}
}

static void tear_down(struct fixture *f)
{
	for (uint32_t i = 0; i < f->num_units; i++) {
		vec_deinit(&f->units[i].edges.first);
		vec_deinit(&f->units[i].edges.targets);
	}
	symbols_deinit(&f->symbols);
	base_types_deinit(&f->base);
	base_index_deinit(&f->base_index);
	type_list_deinit(&f->base_list);
	pool_deinit(&f->pool);
	names_deinit(&f->names);
}

static char *print(const struct type_list *list)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	assert_null(type_text_print(list, append, out));
	fclose(out);
	return text;
}

static uint32_t add_base(struct fixture *f, const struct scenario *scenario,
			 struct unit_refs *refs)
{
	if (!scenario->base)
		return f->num_units;
	scenario->base(&f->base_list);
	assert_true(base_index_init(&f->base_index, &f->base_list));
	f->base.index = &f->base_index;
	assert_null(base_types_add(&f->base, &f->pool));
	for (uint32_t i = 0; i < f->base.ids.num; i++) {
		struct symbol_type type = { .unit = f->num_units, .type = i };
		assert_true(vec_push(&f->symbols.types, type));
	}
	refs[f->num_units] = (struct unit_refs){ .refs = f->base.entries.items,
						 .num = (uint32_t)f->base.entries.num };
	return f->num_units + 1;
}

static void run(const struct scenario *scenario, bool is_backwards)
{
	struct fixture f = { 0 };
	set_up(&f, scenario, is_backwards);
	struct unit_refs refs[MAX_UNITS + 1];
	for (uint32_t i = 0; i < f.num_units; i++)
		refs[i] = (struct unit_refs){ .refs = f.units[i].refs, .num = f.units[i].num };
	uint32_t num_units = add_base(&f, scenario, refs);
	struct binding_source source = { .read_edges = read_edges,
					 .arg = &f,
					 .has_base = scenario->base };
	struct binding binding;
	struct type_list list;
	assert_null(binding_run(&binding, &f.pool, refs, num_units, &source, &f.symbols));
	assert_null(finish_types(&binding, &f.symbols, scenario->base ? &f.base : NULL,
				 &f.diags, &list));
	assert_null(btf_check("list", &list));
	char *text = print(&list);
	assert_string_equal(text, scenario->text);
	free(text);
	type_list_deinit(&list);
	binding_deinit(&binding);
	tear_down(&f);
}

static void run_both_ways(const struct scenario *scenario)
{
	run(scenario, false);
	run(scenario, true);
}

#define UNITS(...)                                                                       \
	.units = (void (*const[])(struct fixture *)){ __VA_ARGS__ },                     \
	.num_units = ARRAY_SIZE(((void (*const[])(struct fixture *)){ __VA_ARGS__ }))

// ---- one name, two definitions ----

/* Numbers of types in the units below. */
enum { LEAF, INFO, INFO_PTR, PROTO, OTHER_PROTO };

static void unit_int(struct fixture *f)
{
	uint32_t leaf = base_type(f, "int", 4);
	uint32_t info = structure(f, "info", 4, "number", leaf);
	prototype(f, UINT32_MAX, pointer(f, info));
	prototype(f, leaf, leaf);
}

static void unit_char(struct fixture *f)
{
	uint32_t leaf = base_type(f, "char", 1);
	uint32_t info = structure(f, "info", 1, "letter", leaf);
	prototype(f, UINT32_MAX, pointer(f, info));
	prototype(f, leaf, leaf);
}

static void unit_forward(struct fixture *f)
{
	base_type(f, "int", 4);
	prototype(f, UINT32_MAX, pointer(f, forward(f, "info")));
}

static void select_tainted(struct fixture *f)
{
	pick(f, "of_char", 1, PROTO);
	pick(f, "of_forward", 2, PROTO);
	pick(f, "of_int", 0, PROTO);
	pick(f, "of_int_too", 3, PROTO);
	// Of `int (int)` one function is wanted, of `char (char)` none.
	pick_not(f, 0, OTHER_PROTO);
	pick_not(f, 1, OTHER_PROTO);
	pick(f, "plain", 3, OTHER_PROTO);
	section(f, ".data");
	variable(f, "int_info", 3, INFO, 0, 4);
	variable(f, "int_info_ptr", 3, INFO_PTR, 8, 8);
	section(f, ".data..percpu");
	variable(f, "char_info_ptr", 1, INFO_PTR, 0, 8);
	variable(f, "forward_ptr", 2, INFO_PTR, 16, 8);
}

static void test_tainted(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_int, unit_char, unit_forward, unit_int),
		.select = select_tainted,
		.lists_prototypes = true,
		.text = "[1] PTR '(anon)' type_id=13\n"
			"[2] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=1\n"
			"[3] PTR '(anon)' type_id=14\n"
			"[4] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=3\n"
			"[5] PTR '(anon)' type_id=15\n"
			"[6] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=5\n"
			"[7] FUNC_PROTO '(anon)' ret_type_id=16 vlen=1\n\t'arg' type_id=16\n"
			"[8] DATASEC '.data' size=16 vlen=2\n"
			"\ttype_id=17 offset=0 size=4 (VAR 'int_info')\n"
			"\ttype_id=18 offset=8 size=8 (VAR 'int_info_ptr')\n"
			"[9] DATASEC '.data..percpu' size=24 vlen=2\n"
			"\ttype_id=11 offset=0 size=8 (VAR 'char_info_ptr')\n"
			"\ttype_id=12 offset=16 size=8 (VAR 'forward_ptr')\n"
			"[10] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED\n"
			"[11] VAR 'char_info_ptr' type_id=3, linkage=static\n"
			"[12] VAR 'forward_ptr' type_id=5, linkage=static\n"
			"[13] STRUCT 'info' size=4 vlen=1\n\t'number' type_id=16 bits_offset=0\n"
			"[14] STRUCT 'info' size=1 vlen=1\n\t'letter' type_id=10 bits_offset=0\n"
			"[15] FWD 'info' fwd_kind=struct\n"
			"[16] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n"
			"[17] VAR 'int_info' type_id=13, linkage=global\n"
			"[18] VAR 'int_info_ptr' type_id=1, linkage=static\n"
			"[19] FUNC 'of_char' type_id=4 linkage=static\n"
			"[20] FUNC 'of_forward' type_id=6 linkage=static\n"
			"[21] FUNC 'of_int' type_id=2 linkage=static\n"
			"[22] FUNC 'of_int_too' type_id=2 linkage=static\n"
			"[23] FUNC 'plain' type_id=7 linkage=static\n",
	});
}

// A unit whose `struct port` tells what its forward of `struct info` means.
static void unit_port_int(struct fixture *f)
{
	uint32_t info = structure(f, "info", 4, "number", base_type(f, "int", 4));
	structure(f, "port", 8, "info", pointer(f, info));
}

static void unit_port_forward(struct fixture *f)
{
	uint32_t info = pointer(f, forward(f, "info"));
	structure(f, "port", 8, "info", info);
	prototype(f, UINT32_MAX, info);
}

static void select_explained(struct fixture *f)
{
	pick(f, "function", 2, 3);
	pick_not(f, 1, PROTO);
	pick_not(f, 1, OTHER_PROTO);
	section(f, ".data");
	variable(f, "pointer", 2, 1, 0, 8);
}

static void test_forward_with_meaning(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_port_int, unit_char, unit_port_forward),
		.select = select_explained,
		.lists_prototypes = true,
		.text = "[1] PTR '(anon)' type_id=7\n"
			"[2] PTR '(anon)' type_id=8\n"
			"[3] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=1\n"
			"[4] DATASEC '.data' size=8 vlen=1\n"
			"\ttype_id=10 offset=0 size=8 (VAR 'pointer')\n"
			"[5] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED\n"
			"[6] FUNC 'function' type_id=3 linkage=static\n"
			"[7] STRUCT 'info' size=4 vlen=1\n\t'number' type_id=9 bits_offset=0\n"
			"[8] STRUCT 'info' size=1 vlen=1\n\t'letter' type_id=5 bits_offset=0\n"
			"[9] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n"
			"[10] VAR 'pointer' type_id=1, linkage=global\n"
			"[11] STRUCT 'port' size=8 vlen=1\n\t'info' type_id=1 bits_offset=0\n",
	});
}

// Two structs of one name in one unit, inside of functions, and functions of each.
static void unit_both(struct fixture *f)
{
	uint32_t number = structure(f, "info", 4, "number", base_type(f, "int", 4));
	uint32_t letter = structure(f, "info", 1, "letter", base_type(f, "char", 1));
	uint32_t numbers = pointer(f, number), letters = pointer(f, letter);
	prototype(f, UINT32_MAX, numbers);
	prototype(f, UINT32_MAX, letters);
	prototype(f, UINT32_MAX, letters);
}

static void select_private(struct fixture *f)
{
	pick(f, "of_number", 0, 6);
	pick(f, "of_letter", 0, 7);
	pick(f, "of_letter_too", 0, 8);
	section(f, ".data");
	variable(f, "letter", 0, 3, 0, 1);
	variable(f, "numbers", 0, 4, 8, 8);
}

static void test_private(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_both),
		.select = select_private,
		.lists_prototypes = true,
		.text = "[1] PTR '(anon)' type_id=7\n"
			"[2] PTR '(anon)' type_id=8\n"
			"[3] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=1\n"
			"[4] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=2\n"
			"[5] DATASEC '.data' size=16 vlen=2\n"
			"\ttype_id=10 offset=0 size=1 (VAR 'letter')\n"
			"\ttype_id=11 offset=8 size=8 (VAR 'numbers')\n"
			"[6] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED\n"
			"[7] STRUCT 'info' size=4 vlen=1\n\t'number' type_id=9 bits_offset=0\n"
			"[8] STRUCT 'info' size=1 vlen=1\n\t'letter' type_id=6 bits_offset=0\n"
			"[9] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n"
			"[10] VAR 'letter' type_id=8, linkage=global\n"
			"[11] VAR 'numbers' type_id=1, linkage=static\n"
			"[12] FUNC 'of_letter' type_id=4 linkage=static\n"
			"[13] FUNC 'of_letter_too' type_id=4 linkage=static\n"
			"[14] FUNC 'of_number' type_id=3 linkage=static\n",
	});
}

// When only types with a DIE are read again, what a prototype means stays open.
static void test_private_not_listed(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_both),
		.select = select_private,
		.text = "[1] PTR '(anon)' type_id=7\n"
			"[2] PTR '(anon)' type_id=8\n"
			"[3] PTR '(anon)' type_id=9\n"
			"[4] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=3\n"
			"[5] DATASEC '.data' size=16 vlen=2\n"
			"\ttype_id=11 offset=0 size=1 (VAR 'letter')\n"
			"\ttype_id=12 offset=8 size=8 (VAR 'numbers')\n"
			"[6] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED\n"
			"[7] STRUCT 'info' size=4 vlen=1\n\t'number' type_id=10 bits_offset=0\n"
			"[8] STRUCT 'info' size=1 vlen=1\n\t'letter' type_id=6 bits_offset=0\n"
			"[9] FWD 'info' fwd_kind=struct\n"
			"[10] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n"
			"[11] VAR 'letter' type_id=8, linkage=global\n"
			"[12] VAR 'numbers' type_id=1, linkage=static\n"
			"[13] FUNC 'of_letter' type_id=4 linkage=static\n"
			"[14] FUNC 'of_letter_too' type_id=4 linkage=static\n"
			"[15] FUNC 'of_number' type_id=4 linkage=static\n",
	});
}

// ---- names and places ----

static void unit_names(struct fixture *f)
{
	uint32_t leaf = base_type(f, "int", 4);
	structure(f, "same", 4, "same", leaf);
	prototype(f, leaf, leaf);
}

static void select_names(struct fixture *f)
{
	pick(f, "same", 0, 2);
	tag_func(f, "same", 0);
	tag_func(f, "a tag", UINT32_MAX);
	section(f, ".empty");
	section(f, ".with spaces");
	variable(f, "same", 0, 1, 4, 4);
	tag_var(f, "a tag");
	section(f, "same");
	variable(f, "other", 0, 0, 0, 8);
}

static void test_names(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_names),
		.select = select_names,
		.lists_prototypes = true,
		.text = "[1] FUNC_PROTO '(anon)' ret_type_id=5 vlen=1\n\t'arg' type_id=5\n"
			"[2] DATASEC '.with spaces' size=8 vlen=1\n"
			"\ttype_id=9 offset=4 size=4 (VAR 'same')\n"
			"[3] DECL_TAG 'a tag' type_id=9 component_idx=-1\n"
			"[4] DECL_TAG 'a tag' type_id=10 component_idx=-1\n"
			"[5] INT 'int' size=4 bits_offset=0 nr_bits=32 encoding=SIGNED\n"
			"[6] VAR 'other' type_id=5, linkage=static\n"
			"[7] DATASEC 'same' size=8 vlen=1\n"
			"\ttype_id=6 offset=0 size=8 (VAR 'other')\n"
			"[8] STRUCT 'same' size=4 vlen=1\n\t'same' type_id=5 bits_offset=0\n"
			"[9] VAR 'same' type_id=8, linkage=global\n"
			"[10] FUNC 'same' type_id=1 linkage=static\n"
			"[11] DECL_TAG 'same' type_id=10 component_idx=0\n",
	});
}

// ---- without a name of two definitions ----

static void unit_undefined(struct fixture *f)
{
	uint32_t info = pointer(f, forward(f, "info"));
	prototype(f, UINT32_MAX, info);
	prototype(f, info, info);
}

static void select_undefined(struct fixture *f)
{
	pick(f, "one", 0, 2);
	pick(f, "two", 1, 2);
	pick_not(f, 0, 3);
	pick_not(f, 1, 3);
}

static void test_undefined(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_undefined, unit_undefined),
		.select = select_undefined,
		.lists_prototypes = true,
		.text = "[1] PTR '(anon)' type_id=3\n"
			"[2] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=1\n"
			"[3] FWD 'info' fwd_kind=struct\n"
			"[4] FUNC 'one' type_id=2 linkage=static\n"
			"[5] FUNC 'two' type_id=2 linkage=static\n",
	});
}

// ---- with a base ----

static uint32_t base_text(struct type_list *list, const char *text)
{
	uint32_t offset = (uint32_t)list->strings.num;
	for (size_t i = 0; i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
	return offset;
}

static void base_add(struct type_list *list, struct type type)
{
	assert_true(vec_push(&list->types, type));
}

static void base_param(struct type_list *list, uint32_t name, uint32_t type)
{
	struct type_item item = { .name = name, .type = type };
	assert_true(vec_push(&list->items, item));
}

/*
 * As unit_int(): 1 int, 2 struct info, 3 pointer to it, 4 the prototype of 5 `one` and 6
 * `global`, 7 `void (int arg)`, that of 8 `two`; 9 a tag on `one`; 10 a variable.
 */
static void base_of_functions(struct type_list *list)
{
	assert_true(type_list_init(list));
	uint32_t arg = base_text(list, "arg");
	base_add(list, (struct type){ .kind = KIND_INT, .name = base_text(list, "int"), .size = 4,
				      .fixed = 1 << 24 | 32 });
	base_param(list, base_text(list, "number"), 1);
	base_param(list, arg, 3);
	base_param(list, arg, 1);
	base_add(list, (struct type){ .kind = KIND_STRUCT, .name = base_text(list, "info"),
				      .size = 4, .num_items = 1 });
	base_add(list, (struct type){ .kind = KIND_PTR, .type = 2 });
	base_add(list,
		 (struct type){ .kind = KIND_FUNC_PROTO, .first_item = 1, .num_items = 1 });
	base_add(list,
		 (struct type){ .kind = KIND_FUNC, .name = base_text(list, "one"), .type = 4 });
	base_add(list, (struct type){ .kind = KIND_FUNC, .name = base_text(list, "global"),
				      .type = 4, .fixed = 1 });
	base_add(list,
		 (struct type){ .kind = KIND_FUNC_PROTO, .first_item = 2, .num_items = 1 });
	base_add(list,
		 (struct type){ .kind = KIND_FUNC, .name = base_text(list, "two"), .type = 7 });
	base_add(list, (struct type){ .kind = KIND_DECL_TAG, .name = base_text(list, "old"),
				      .type = 5, .fixed = UINT32_MAX });
	base_add(list,
		 (struct type){ .kind = KIND_VAR, .name = base_text(list, "variable"), .type = 1 });
}

static void select_with_base(struct fixture *f)
{
	pick(f, "one", 0, PROTO);
	tag_func(f, "old", UINT32_MAX);
	tag_func(f, "new", UINT32_MAX);
	tag_func(f, "old", 0);
	// The same name, but another prototype or linkage.
	pick(f, "two", 0, PROTO);
	pick(f, "global", 0, PROTO);
	pick_not(f, 0, OTHER_PROTO);
	section(f, ".data");
	variable(f, "variable", 0, LEAF, 0, 4);
}

static void test_base(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_int),
		.select = select_with_base,
		.lists_prototypes = true,
		.base = base_of_functions,
		.text = "[11] DATASEC '.data' size=4 vlen=1\n"
			"\ttype_id=16 offset=0 size=4 (VAR 'variable')\n"
			"[12] FUNC 'global' type_id=4 linkage=static\n"
			"[13] DECL_TAG 'new' type_id=5 component_idx=-1\n"
			"[14] DECL_TAG 'old' type_id=5 component_idx=0\n"
			"[15] FUNC 'two' type_id=4 linkage=static\n"
			"[16] VAR 'variable' type_id=1, linkage=global\n",
	});
}

// Its functions are of what the base has, too, and of what it has not.
static void select_tainted_with_base(struct fixture *f)
{
	pick(f, "one", 0, PROTO);
	pick(f, "two", 1, PROTO);
	pick_not(f, 0, OTHER_PROTO);
	pick_not(f, 1, OTHER_PROTO);
}

static void test_tainted_base(void **state)
{
	(void)state;
	run_both_ways(&(struct scenario){
		UNITS(unit_int, unit_char),
		.select = select_tainted_with_base,
		.lists_prototypes = true,
		.base = base_of_functions,
		.text = "[11] PTR '(anon)' type_id=14\n"
			"[12] FUNC_PROTO '(anon)' ret_type_id=0 vlen=1\n\t'arg' type_id=11\n"
			"[13] INT 'char' size=1 bits_offset=0 nr_bits=8 encoding=SIGNED\n"
			"[14] STRUCT 'info' size=1 vlen=1\n\t'letter' type_id=13 bits_offset=0\n"
			"[15] FUNC 'two' type_id=12 linkage=static\n",
	});
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_tainted),
		cmocka_unit_test(test_forward_with_meaning),
		cmocka_unit_test(test_private),
		cmocka_unit_test(test_private_not_listed),
		cmocka_unit_test(test_names),
		cmocka_unit_test(test_undefined),
		cmocka_unit_test(test_base),
		cmocka_unit_test(test_tainted_base),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
