// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * An explanation as text. The first line about a thing says whether it is in BTF, and why not;
 * what follows, indented, is what that was concluded from.
 */
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "explain.h"
#include "plural.h"
#include "print_text.h"

enum { MAX_SHOWN = 8, MAX_UNITS = 3, MAX_NAMES_SHOWN = 40 };

const char *explain_kfunc_flag(unsigned int bit)
{
	// include/linux/btf.h of the kernel; what has lost its meaning there keeps its name here
	static const char *const names[] = {
		[0] = "KF_ACQUIRE",
		[1] = "KF_RELEASE",
		[2] = "KF_RET_NULL",
		[4] = "KF_TRUSTED_ARGS",
		[5] = "KF_SLEEPABLE",
		[6] = "KF_DESTRUCTIVE",
		[7] = "KF_RCU",
		[8] = "KF_ITER_NEW",
		[9] = "KF_ITER_NEXT",
		[10] = "KF_ITER_DESTROY",
		[11] = "KF_RCU_PROTECTED",
		[12] = "KF_FASTCALL",
		[13] = "KF_ARENA_RET",
		[14] = "KF_ARENA_ARG1",
		[15] = "KF_ARENA_ARG2",
		[16] = "KF_IMPLICIT_ARGS",
	};
	return bit < sizeof(names) / sizeof(names[0]) ? names[bit] : NULL;
}

static void print_source(const struct btfsmith_source *source)
{
	print_text(*source->unit ? source->unit : "(unit without a name)");
	printf(" (unit 0x%" PRIx64, source->unit_offset);
	if (source->die_offset != UINT64_MAX)
		printf(", DIE 0x%" PRIx64, source->die_offset);
	putchar(')');
}

static void
print_sources(const struct btfsmith_source *source, size_t num, const char *what)
{
	size_t shown = 0;
	printf("  %s %zu unit%s: ", what, num, plural(num));
	for (; source && shown < MAX_UNITS; source = source->next, shown++) {
		printf(shown ? ", " : "");
		print_text(*source->unit ? source->unit : "(unit without a name)");
	}
	if (shown < num)
		printf(", and %zu more", num - shown);
	putchar('\n');
}

// An object file has no addresses, but sections.
static void print_place(const char *section, uint64_t address, unsigned int is_offset)
{
	if (is_offset) {
		print_text(section);
		putchar('+');
	}
	printf("0x%" PRIx64, address);
}

// ---- symbols ----

static void print_symbols(const struct btfsmith_symbol *symbol)
{
	size_t num = 0;
	for (const struct btfsmith_symbol *at = symbol; at; at = at->next)
		num++;
	if (num)
		printf("  symbols:\n");
	for (size_t i = 0; symbol && i < MAX_SHOWN; symbol = symbol->next, i++) {
		printf("    ");
		print_place(symbol->section, symbol->address, symbol->is_offset);
		putchar(' ');
		print_text(symbol->name);
		if (*symbol->section && !symbol->is_offset) {
			printf(" in ");
			print_text(symbol->section);
		}
		printf("%s\n", symbol->is_piece ? ", a piece of it" : "");
	}
	if (num > MAX_SHOWN)
		printf("    and %zu more\n", num - MAX_SHOWN);
}

// ---- differences ----

static void print_part(const char *which, const struct btfsmith_part *part)
{
	printf("      %s: ", which);
	if (!part) {
		printf("there is none\n");
		return;
	}
	print_text(part->text);
	if (part->bit_offset != UINT64_MAX) {
		printf(" at byte %" PRIu64, part->bit_offset / 8);
		if (part->bit_offset % 8)
			printf(", bit %" PRIu64, part->bit_offset % 8);
	}
	putchar('\n');
}

static void print_difference(const struct btfsmith_difference *difference)
{
	printf("    first difference: ");
	print_text(difference->what);
	putchar('\n');
	print_part("first", difference->first);
	print_part("here ", difference->second);
}

// ---- functions ----

static void print_code(const struct btfsmith_function_definition *definition)
{
	switch (definition->place) {
	case BTFSMITH_CODE_AT_ADDRESS:
		printf("    code at ");
		print_place(definition->section, definition->address,
			    definition->is_offset);
		if (definition->symbol) {
			printf(", symbol ");
			print_text(definition->symbol);
		} else {
			printf(", where no symbol of that name is");
		}
		break;
	case BTFSMITH_CODE_IN_RANGES:
		printf("    code in several ranges, so without an address of its own");
		break;
	case BTFSMITH_CODE_ABSTRACT:
		printf("    no code of its own: what its inlined instances have in "
		       "common");
		break;
	case BTFSMITH_CODE_NOWHERE:
		printf("    no code");
		break;
	}
	putchar('\n');
}

static void print_param(const struct btfsmith_param *param, size_t number)
{
	static const char *const states[] = {
		[BTFSMITH_PARAM_OTHER_REG] = "is in another register",
		[BTFSMITH_PARAM_NOT_THERE] = "is not there on entry",
		[BTFSMITH_PARAM_CONSTANT] = "is a constant: the compiler took it away",
		[BTFSMITH_PARAM_NO_REG] = "is in no register on entry",
		[BTFSMITH_PARAM_IN_FRAME] = "is in the stack frame",
		[BTFSMITH_PARAM_PACKED] = "is a packed struct on the stack",
		[BTFSMITH_PARAM_NO_LOCATION] = "is not used, or not kept: no location",
	};
	if (param->state == BTFSMITH_PARAM_EXPECTED)
		return;
	printf("    parameter %zu '", number);
	print_text(param->name);
	if (param->state == BTFSMITH_PARAM_OTHER_REG && param->found_reg &&
	    param->expected_reg)
		printf("' is in %s instead of %s", param->found_reg, param->expected_reg);
	else
		printf("' %s", states[param->state]);
	printf("%s\n", param->is_dropped ? ", left out of the prototype" : "");
}

static int is_same(const char *left, const char *right)
{
	return strcmp(left, right) == 0;
}

// The order of parameters in the source is that of the instance that is inlined.
static void print_source_order(const struct btfsmith_function_definition *definition,
			       const struct btfsmith_function *function)
{
	const struct btfsmith_function_definition *at = function->definitions;
	if (!is_same(definition->verdict, "reordered"))
		return;
	while (at && (at->place != BTFSMITH_CODE_ABSTRACT ||
		      at->source->unit_offset != definition->source->unit_offset))
		at = at->next;
	if (!at || is_same(at->prototype, definition->prototype))
		return;
	printf("    in the source: ");
	print_text(at->prototype);
	putchar('\n');
}

// Parameters that are all in the frame get there after entry: they are passed as always.
static int is_unoptimized(const struct btfsmith_function_definition *definition)
{
	const struct btfsmith_param *param = definition->params;
	while (param && param->state == BTFSMITH_PARAM_IN_FRAME)
		param = param->next;
	return !param;
}

static void print_definition(const struct btfsmith_function_definition *definition,
			     const struct btfsmith_function *function)
{
	size_t number = 1;
	printf("  ");
	print_source(definition->source);
	printf("\n    %s", definition->is_external ? "" : "static ");
	print_text(definition->prototype);
	putchar('\n');
	if (definition->source->is_assembler)
		printf("    from assembler: its prototype is not known\n");
	print_source_order(definition, function);
	print_code(definition);
	const struct btfsmith_param *param = definition->params;
	for (; param && !is_unoptimized(definition); param = param->next)
		print_param(param, number++);
	if (!is_same(definition->verdict, function->verdict))
		printf("    %s\n", definition->text);
}

// What units say that have it inlined only: the same, mostly.
static void print_inlined(const struct btfsmith_function *function, int has_code)
{
	const struct btfsmith_function_definition *first = NULL;
	size_t num = 0, shown = 0;
	for (const struct btfsmith_function_definition *at = function->definitions; at;
	     at = at->next) {
		if (at->place != BTFSMITH_CODE_ABSTRACT)
			continue;
		if (!num++)
			first = at;
	}
	if (!num)
		return;
	if (!has_code) {
		printf("    %s", first->is_external ? "" : "static ");
		print_text(first->prototype);
		putchar('\n');
	}
	printf("  inlined in %zu unit%s: ", num, plural(num));
	for (; first && shown < MAX_UNITS; first = first->next) {
		if (first->place != BTFSMITH_CODE_ABSTRACT)
			continue;
		printf(shown++ ? ", " : "");
		print_source(first->source);
	}
	if (shown < num)
		printf(", and %zu more", num - shown);
	putchar('\n');
}

static void print_definitions(const struct btfsmith_function *function)
{
	const struct btfsmith_function_definition *definition = function->definitions;
	size_t num = 0;
	for (; definition; definition = definition->next) {
		if (definition->place != BTFSMITH_CODE_ABSTRACT && num++ < MAX_SHOWN)
			print_definition(definition, function);
	}
	if (num > MAX_SHOWN)
		printf("  and %zu more definition%s\n", num - MAX_SHOWN,
		       plural(num - MAX_SHOWN));
	print_inlined(function, num > 0);
}

// What the compiler did to one of them is no news where that is the reason already.
static void print_prototypes(const struct btfsmith_function *function)
{
	if (!function->difference || (!is_same(function->verdict, "inconsistent") &&
				      !is_same(function->verdict, "emitted")))
		return;
	printf("  different prototypes:\n");
	for (int i = 0; i < 2; i++) {
		printf("    ");
		print_text(function->differing[i]->prototype);
		printf("\n      ");
		print_source(function->differing[i]->source);
		putchar('\n');
	}
	printf("    first difference: ");
	print_text(function->difference->what);
	printf("\n");
	print_part("first ", function->difference->first);
	print_part("second", function->difference->second);
}

static void print_kfunc(const struct btfsmith_function *function)
{
	const char *separator = ": ";
	if (!function->is_kfunc)
		return;
	printf("  a kfunc, by .BTF_ids, with ");
	if (function->has_kfunc_flags)
		printf("flags 0x%" PRIx32, function->kfunc_flags);
	else
		printf("flags that only the .BTF could tell for which ids were resolved");
	for (unsigned int bit = 0; bit < 32; bit++) {
		const char *name = explain_kfunc_flag(bit);
		if (!(function->kfunc_flags >> bit & 1) || !name)
			continue;
		printf("%s%s", separator, name);
		separator = " | ";
	}
	putchar('\n');
	if (!function->btf_name)
		printf("  no BPF program can call it\n");
}

static void print_tracing(const struct btfsmith_function *function)
{
	if (function->btf_name && function->lacks_symbol)
		printf("  no symbol of exactly this name: tracers that look it up by "
		       "name do not "
		       "find it\n");
	if (function->is_ftrace_known && !function->has_ftrace_entry)
		printf("  no ftrace entry at its start: fentry and ftrace cannot attach "
		       "(kprobes "
		       "may)\n");
}

// What is left to whoever wants to attach to the function.
static void print_advice(const struct btfsmith_function *function)
{
	static const struct {
		const char *verdict;
		const char *advice;
	} rows[] = {
		{ "no_symbol", "trace its callers, or make it noinline" },
		{ "ambiguous", "a kprobe can be put on one of the addresses" },
		{ "optimized",
		  "a kprobe can be put on the symbol; its parameters are not those of "
		  "the source" },
		{ "reordered",
		  "a kprobe can be put on the symbol; its parameters are not those of "
		  "the source" },
		{ "unexpected_reg", "a kprobe can read the registers named here" },
		{ "inconsistent", "rename one, or make the prototypes the same" },
		{ "no_die", "it is in assembler, or its unit has no debug information" },
	};
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		if (is_same(rows[i].verdict, function->verdict))
			printf("  hint: %s\n", rows[i].advice);
	}
}

static void print_function(const struct btfsmith_function *function)
{
	print_text(function->name);
	if (!function->btf_name) {
		printf(": function, not in BTF: %s\n", function->text);
	} else if (is_same(function->btf_name, function->name)) {
		printf(": function, in BTF\n");
	} else {
		printf(": function, in BTF as ");
		print_text(function->btf_name);
		putchar('\n');
	}
	print_kfunc(function);
	print_tracing(function);
	print_definitions(function);
	if (function->num_declarations)
		print_sources(function->declarations, function->num_declarations,
			      "declared in");
	print_prototypes(function);
	print_advice(function);
}

// ---- types ----

static void print_type_definition(const struct btfsmith_type_definition *definition,
				  const struct btfsmith_named_type *type, size_t number)
{
	printf("  ");
	if (type->num_definitions != 1)
		printf("%zu. ", number);
	if (*definition->text)
		print_text(definition->text);
	else
		printf("%" PRIu64 " byte%s", definition->size, plural(definition->size));
	if (definition->num_members)
		printf(", %zu %s%s", definition->num_members,
		       is_same(type->kind, "enum") ? "enumerator" : "member",
		       plural(definition->num_members));
	if (definition->num_btf_types != 1)
		printf(", %zu types in BTF", definition->num_btf_types);
	putchar('\n');
	if (definition->sources) {
		printf("  ");
		print_sources(definition->sources, definition->num_units, "in");
	}
	if (definition->difference)
		print_difference(definition->difference);
}

static int is_base_type(const struct btfsmith_named_type *type)
{
	return is_same(type->kind, "int") || is_same(type->kind, "float");
}

static void print_type_name(const struct btfsmith_named_type *type)
{
	if (!is_base_type(type))
		printf("%s ", type->kind);
	print_text(type->name);
}

static void print_type(const struct btfsmith_named_type *type)
{
	size_t shown = 0;
	print_type_name(type);
	if (is_base_type(type))
		printf(": base type");
	else if (!type->num_definitions)
		printf(": only declared, a forward declaration in BTF");
	else
		printf(": %zu definition%s, %zu type%s in BTF", type->num_definitions,
		       plural(type->num_definitions), type->num_btf_types,
		       plural(type->num_btf_types));
	if (type->num_definitions && type->is_forward)
		printf(", one of them a forward declaration");
	putchar('\n');
	for (const struct btfsmith_type_definition *at = type->definitions;
	     at && shown < MAX_SHOWN; at = at->next)
		print_type_definition(at, type, ++shown);
	if (shown < type->num_definitions)
		printf("  and %zu more\n", type->num_definitions - shown);
	if (type->num_units_declaring)
		printf("  only declared in %zu unit%s\n", type->num_units_declaring,
		       plural(type->num_units_declaring));
}

// ---- variables ----

static void print_variable(const struct btfsmith_subject *subject,
			   const struct btfsmith_variable *variable)
{
	print_text(subject->name);
	if (variable->is_in_btf)
		printf(": variable, in BTF\n");
	else
		printf(": variable, not in BTF: %s\n", variable->text);
	printf("  ");
	print_source(variable->source);
	printf("\n    %s", variable->is_external ? "" : "static ");
	print_text(variable->declaration);
	if (variable->has_address) {
		printf("\n    at ");
		print_place(variable->section, variable->address, variable->is_offset);
		if (!*variable->section) {
			printf(", in no section");
		} else if (!variable->is_offset) {
			printf(" in section ");
			print_text(variable->section);
		}
		printf(", %s", variable->has_symbol ? "where its symbol is"
						    : "where no symbol of that name is");
	}
	printf("\n    %" PRIu64 " byte%s\n", variable->size, plural(variable->size));
	if (is_same(variable->verdict, "section") && *variable->section)
		printf("  hint: by default only per-CPU variables are wanted; feature "
		       "global_var "
		       "wants all\n");
}

static void print_variables(const struct btfsmith_subject *subject)
{
	for (const struct btfsmith_variable *at = subject->variables; at; at = at->next)
		print_variable(subject, at);
	if (!subject->num_variable_declarations)
		return;
	if (!subject->variables) {
		print_text(subject->name);
		printf(": variable, not in BTF: only declared: no unit of the file "
		       "defines it\n");
	}
	print_sources(subject->variable_declarations, subject->num_variable_declarations,
		      "declared in");
}

// ---- names ----

static void print_subject(const struct btfsmith_explanation *explanation,
			  const struct btfsmith_subject *subject)
{
	if (subject->function)
		print_function(subject->function);
	for (const struct btfsmith_named_type *at = subject->types; at; at = at->next)
		print_type(at);
	print_variables(subject);
	if (!subject->is_found) {
		int has_all = explanation->has_functions && explanation->has_variables;
		print_text(subject->asked);
		printf(has_all ? ": not in the debug information\n" : ": not found\n");
		if (!explanation->has_functions)
			printf("  functions were not looked for: feature func is off\n");
		if (!explanation->has_variables)
			printf("  variables were not looked for: feature var is off\n");
	}
	print_symbols(subject->symbols);
}

// ---- counts ----

static uint64_t
total_of(const struct btfsmith_explanation *explanation, enum btfsmith_tally_group group)
{
	uint64_t total = 0;
	for (const struct btfsmith_tally *tally = explanation->tallies; tally;
	     tally = tally->next) {
		if (tally->group == group)
			total += tally->count;
	}
	return total;
}

static void print_group(const struct btfsmith_explanation *explanation,
			enum btfsmith_tally_group group, const char *title)
{
	uint64_t total = total_of(explanation, group);
	if (!total)
		return;
	printf("\n%s: %" PRIu64 "\n", title, total);
	for (const struct btfsmith_tally *tally = explanation->tallies; tally;
	     tally = tally->next) {
		if (tally->group != group)
			continue;
		printf("%10" PRIu64 " ", tally->count);
		if (group == BTFSMITH_TALLY_ODDITIES)
			printf(" %s: %s\n", tally->text, tally->action);
		else
			printf("%6.2f %%  %s\n",
			       100.0 * (double)tally->count / (double)total,
			       is_same(tally->verdict, "emitted") ? "in BTF"
								  : tally->text);
	}
}

static void print_ambiguous_types(const struct btfsmith_explanation *explanation)
{
	size_t num = 0;
	for (const struct btfsmith_named_type *type = explanation->types; type;
	     type = type->next) {
		if (!num++)
			printf("\nTypes with several definitions:\ndefinitions  type\n");
		if (num > MAX_NAMES_SHOWN)
			continue;
		printf("%11zu  ", type->num_definitions);
		print_type_name(type);
		if (type->num_btf_types != type->num_definitions)
			printf(", %zu types in BTF", type->num_btf_types);
		putchar('\n');
	}
	if (num > MAX_NAMES_SHOWN)
		printf("             and %zu more\n", num - MAX_NAMES_SHOWN);
}

static void print_counts(const struct btfsmith_explanation *explanation)
{
	print_text(explanation->path);
	printf(": %zu unit%s\n", explanation->num_units, plural(explanation->num_units));
	print_group(explanation, BTFSMITH_TALLY_FUNCTIONS, "Functions, by name");
	print_group(explanation, BTFSMITH_TALLY_VARIABLES, "Variables");
	print_ambiguous_types(explanation);
	print_group(explanation, BTFSMITH_TALLY_ODDITIES, "Oddities");
}

void explain_print_text(const struct btfsmith_explanation *explanation)
{
	const struct btfsmith_subject *subject = explanation->subjects;
	if (!subject)
		print_counts(explanation);
	for (; subject; subject = subject->next) {
		print_subject(explanation, subject);
		if (subject->next)
			putchar('\n');
	}
}
