// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * An explanation as JSON; btfsmith-explain(1) describes the document. Addresses and other numbers
 * that may need all of 64 bits are strings, since many readers have no such numbers.
 */
#include "explain.h"

#ifndef HAVE_JANSSON

int explain_has_json(void)
{
	return 0;
}

int explain_print_json(const struct btfsmith_explanation *explanation)
{
	(void)explanation;
	return -1;
}

#else

#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_text.h"

/*
 * The library lets a lack of memory pass as NULL to where the value is put in, and that fails. So
 * one flag for the document is enough.
 */
struct json {
	int is_broken;
};

int explain_has_json(void)
{
	return 1;
}

// ---- values ----

static void set(struct json *json, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new(object, key, value) != 0)
		json->is_broken = 1;
}

static void set_text(struct json *json, json_t *object, const char *key, const char *text)
{
	set(json, object, key, text ? json_text(text) : json_null());
}

static void
set_number(struct json *json, json_t *object, const char *key, uint64_t number)
{
	set(json, object, key, json_integer((json_int_t)number));
}

static void set_hex(struct json *json, json_t *object, const char *key, uint64_t number)
{
	char text[24];
	(void)snprintf(text, sizeof(text), "0x%" PRIx64, number);
	set_text(json, object, key, text);
}

static void
set_bool(struct json *json, json_t *object, const char *key, unsigned int value)
{
	set(json, object, key, json_boolean(value));
}

static void append(struct json *json, json_t *array, json_t *value)
{
	if (json_array_append_new(array, value) != 0)
		json->is_broken = 1;
}

// ---- places ----

static json_t *source_value(struct json *json, const struct btfsmith_source *source)
{
	json_t *value = json_object();
	set_text(json, value, "unit", source->unit);
	set_hex(json, value, "unit_offset", source->unit_offset);
	if (source->die_offset != UINT64_MAX)
		set_hex(json, value, "die_offset", source->die_offset);
	set_bool(json, value, "is_assembler", source->is_assembler);
	return value;
}

static json_t *sources_value(struct json *json, const struct btfsmith_source *source)
{
	json_t *array = json_array();
	for (; source; source = source->next)
		append(json, array, source_value(json, source));
	return array;
}

// An object file has no addresses: there it is an offset in a section.
static void
set_place(struct json *json, json_t *object, uint64_t address, unsigned int is_offset)
{
	set_hex(json, object, is_offset ? "offset" : "address", address);
}

static json_t *symbols_value(struct json *json, const struct btfsmith_symbol *symbol)
{
	static const char *const types[] = {
		[BTFSMITH_SYMBOL_FUNCTION] = "function",
		[BTFSMITH_SYMBOL_OBJECT] = "object",
		[BTFSMITH_SYMBOL_OTHER] = "other",
	};
	json_t *array = json_array();
	for (; symbol; symbol = symbol->next) {
		json_t *value = json_object();
		set_text(json, value, "name", symbol->name);
		set_text(json, value, "type", types[symbol->type]);
		set_place(json, value, symbol->address, symbol->is_offset);
		set_number(json, value, "size", symbol->size);
		set_text(json, value, "section", symbol->section);
		set_bool(json, value, "is_piece", symbol->is_piece);
		append(json, array, value);
	}
	return array;
}

// ---- differences ----

static json_t *part_value(struct json *json, const struct btfsmith_part *part)
{
	if (!part)
		return json_null();
	json_t *value = json_object();
	set_text(json, value, "name", part->name);
	set_text(json, value, "text", part->text);
	if (part->bit_offset != UINT64_MAX)
		set_number(json, value, "bit_offset", part->bit_offset);
	return value;
}

static json_t *
difference_value(struct json *json, const struct btfsmith_difference *difference)
{
	if (!difference)
		return json_null();
	json_t *value = json_object();
	set_text(json, value, "what", difference->what);
	set(json, value, "first", part_value(json, difference->first));
	set(json, value, "second", part_value(json, difference->second));
	return value;
}

// ---- functions ----

static json_t *params_value(struct json *json, const struct btfsmith_param *param)
{
	static const char *const states[] = {
		[BTFSMITH_PARAM_EXPECTED] = "expected",
		[BTFSMITH_PARAM_OTHER_REG] = "other_register",
		[BTFSMITH_PARAM_NOT_THERE] = "not_there",
		[BTFSMITH_PARAM_CONSTANT] = "constant",
		[BTFSMITH_PARAM_NO_REG] = "no_register",
		[BTFSMITH_PARAM_IN_FRAME] = "in_frame",
		[BTFSMITH_PARAM_PACKED] = "packed",
		[BTFSMITH_PARAM_NO_LOCATION] = "no_location",
	};
	json_t *array = json_array();
	for (; param; param = param->next) {
		json_t *value = json_object();
		set_text(json, value, "name", param->name);
		set_text(json, value, "declaration", param->text);
		set_text(json, value, "state", states[param->state]);
		set_text(json, value, "expected_register", param->expected_reg);
		set_text(json, value, "found_register", param->found_reg);
		set_bool(json, value, "is_dropped", param->is_dropped);
		append(json, array, value);
	}
	return array;
}

static json_t *
definition_value(struct json *json, const struct btfsmith_function_definition *definition)
{
	static const char *const places[] = {
		[BTFSMITH_CODE_AT_ADDRESS] = "address",
		[BTFSMITH_CODE_IN_RANGES] = "ranges",
		[BTFSMITH_CODE_ABSTRACT] = "abstract",
		[BTFSMITH_CODE_NOWHERE] = "nowhere",
	};
	json_t *value = json_object();
	set_text(json, value, "verdict", definition->verdict);
	set_text(json, value, "text", definition->text);
	set(json, value, "source", source_value(json, definition->source));
	set_text(json, value, "prototype", definition->prototype);
	set(json, value, "parameters", params_value(json, definition->params));
	set_bool(json, value, "is_external", definition->is_external);
	set_text(json, value, "code", places[definition->place]);
	if (definition->place == BTFSMITH_CODE_AT_ADDRESS) {
		set_place(json, value, definition->address, definition->is_offset);
		set_text(json, value, "section", definition->section);
		set_text(json, value, "symbol", definition->symbol);
	}
	return value;
}

static json_t *definitions_value(struct json *json,
				 const struct btfsmith_function_definition *definition)
{
	json_t *array = json_array();
	for (; definition; definition = definition->next)
		append(json, array, definition_value(json, definition));
	return array;
}

static json_t *kfunc_value(struct json *json, const struct btfsmith_function *function)
{
	if (!function->is_kfunc)
		return json_null();
	json_t *value = json_object();
	json_t *names = json_array();
	for (unsigned int bit = 0; bit < 32; bit++) {
		const char *name = explain_kfunc_flag(bit);
		if (name && function->kfunc_flags >> bit & 1)
			append(json, names, json_text(name));
	}
	if (function->has_kfunc_flags)
		set_hex(json, value, "flags", function->kfunc_flags);
	else
		set(json, value, "flags", json_null());
	set(json, value, "flag_names", names);
	return value;
}

static json_t *
prototypes_value(struct json *json, const struct btfsmith_function *function)
{
	if (!function->difference)
		return json_null();
	json_t *value = json_object();
	set(json, value, "first", definition_value(json, function->differing[0]));
	set(json, value, "second", definition_value(json, function->differing[1]));
	set(json, value, "difference", difference_value(json, function->difference));
	return value;
}

static json_t *function_value(struct json *json, const struct btfsmith_function *function)
{
	if (!function)
		return json_null();
	json_t *value = json_object();
	set_text(json, value, "name", function->name);
	set_bool(json, value, "is_in_btf", function->btf_name != NULL);
	set_text(json, value, "btf_name", function->btf_name);
	set_text(json, value, "verdict", function->verdict);
	set_text(json, value, "text", function->text);
	set(json, value, "kfunc", kfunc_value(json, function));
	set_bool(json, value, "is_ambiguous", function->is_ambiguous);
	set_bool(json, value, "lacks_symbol",
		 function->btf_name && function->lacks_symbol);
	if (function->is_ftrace_known)
		set_bool(json, value, "ftrace", function->has_ftrace_entry);
	set_number(json, value, "num_definitions", function->num_definitions);
	set(json, value, "definitions", definitions_value(json, function->definitions));
	set_number(json, value, "num_declarations", function->num_declarations);
	set(json, value, "declarations", sources_value(json, function->declarations));
	set(json, value, "different_prototypes", prototypes_value(json, function));
	return value;
}

// ---- types ----

static json_t *type_definitions_value(struct json *json,
				      const struct btfsmith_type_definition *definition)
{
	json_t *array = json_array();
	for (; definition; definition = definition->next) {
		json_t *value = json_object();
		set_number(json, value, "size", definition->size);
		set_text(json, value, "target",
			 *definition->text ? definition->text : NULL);
		set_number(json, value, "num_members", definition->num_members);
		set_number(json, value, "num_btf_types", definition->num_btf_types);
		set_number(json, value, "num_units", definition->num_units);
		set(json, value, "units", sources_value(json, definition->sources));
		set(json, value, "difference",
		    difference_value(json, definition->difference));
		append(json, array, value);
	}
	return array;
}

static json_t *types_value(struct json *json, const struct btfsmith_named_type *type)
{
	json_t *array = json_array();
	for (; type; type = type->next) {
		json_t *value = json_object();
		set_text(json, value, "kind", type->kind);
		set_text(json, value, "name", type->name);
		set_number(json, value, "num_btf_types", type->num_btf_types);
		set_bool(json, value, "is_forward", type->is_forward);
		set_number(json, value, "num_units_declaring", type->num_units_declaring);
		set_number(json, value, "num_definitions", type->num_definitions);
		set(json, value, "definitions",
		    type_definitions_value(json, type->definitions));
		append(json, array, value);
	}
	return array;
}

// ---- variables ----

static json_t *
variables_value(struct json *json, const struct btfsmith_variable *variable)
{
	json_t *array = json_array();
	for (; variable; variable = variable->next) {
		json_t *value = json_object();
		set_bool(json, value, "is_in_btf", variable->is_in_btf);
		set_text(json, value, "verdict", variable->verdict);
		set_text(json, value, "text", variable->text);
		set_text(json, value, "declaration", variable->declaration);
		set(json, value, "source", source_value(json, variable->source));
		set_bool(json, value, "is_external", variable->is_external);
		set_number(json, value, "size", variable->size);
		set_text(json, value, "section", variable->section);
		if (variable->has_address)
			set_place(json, value, variable->address, variable->is_offset);
		set_bool(json, value, "has_symbol", variable->has_symbol);
		append(json, array, value);
	}
	return array;
}

// ---- the document ----

static json_t *subjects_value(struct json *json, const struct btfsmith_subject *subject)
{
	json_t *array = json_array();
	for (; subject; subject = subject->next) {
		json_t *value = json_object();
		set_text(json, value, "asked", subject->asked);
		set_text(json, value, "name", subject->name);
		set_bool(json, value, "is_found", subject->is_found);
		set(json, value, "function", function_value(json, subject->function));
		set(json, value, "types", types_value(json, subject->types));
		set(json, value, "variables", variables_value(json, subject->variables));
		set_number(json, value, "num_variable_declarations",
			   subject->num_variable_declarations);
		set(json, value, "variable_declarations",
		    sources_value(json, subject->variable_declarations));
		set(json, value, "symbols", symbols_value(json, subject->symbols));
		append(json, array, value);
	}
	return array;
}

static json_t *tallies_value(struct json *json, const struct btfsmith_tally *tally,
			     enum btfsmith_tally_group group)
{
	json_t *array = json_array();
	for (; tally; tally = tally->next) {
		if (tally->group != group)
			continue;
		json_t *value = json_object();
		if (group != BTFSMITH_TALLY_ODDITIES)
			set_text(json, value, "verdict", tally->verdict);
		set_text(json, value, "text", tally->text);
		if (group == BTFSMITH_TALLY_ODDITIES)
			set_text(json, value, "action", tally->action);
		set_number(json, value, "count", tally->count);
		append(json, array, value);
	}
	return array;
}

static json_t *
counts_value(struct json *json, const struct btfsmith_explanation *explanation)
{
	json_t *value = json_object();
	const struct btfsmith_tally *tallies = explanation->tallies;
	set(json, value, "functions",
	    tallies_value(json, tallies, BTFSMITH_TALLY_FUNCTIONS));
	set(json, value, "variables",
	    tallies_value(json, tallies, BTFSMITH_TALLY_VARIABLES));
	set(json, value, "types", types_value(json, explanation->types));
	set(json, value, "oddities",
	    tallies_value(json, tallies, BTFSMITH_TALLY_ODDITIES));
	return value;
}

int explain_print_json(const struct btfsmith_explanation *explanation)
{
	struct json json = { 0 };
	json_t *document = json_object();
	set_text(&json, document, "file", explanation->path);
	set_number(&json, document, "num_units", explanation->num_units);
	set_bool(&json, document, "has_functions", explanation->has_functions);
	set_bool(&json, document, "has_variables", explanation->has_variables);
	if (explanation->subjects)
		set(&json, document, "names",
		    subjects_value(&json, explanation->subjects));
	else
		set(&json, document, "counts", counts_value(&json, explanation));
	// What cannot be written shows when standard output is closed.
	char *text = json.is_broken ? NULL : json_dumps(document, JSON_INDENT(2));
	if (text)
		puts(text);
	json_decref(document);
	free(text);
	return text ? 0 : -1;
}

#endif
