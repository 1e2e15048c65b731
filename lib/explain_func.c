// SPDX-License-Identifier: LGPL-2.1-or-later
/* Functions: all candidates of a name, and what selection made of them. */
#include "decl_text.h"
#include "error.h"
#include "explain.h"
#include "explain_ftrace.h"
#include "explain_kfunc.h"
#include "reg_name.h"

/* A candidate that somebody asks about. */
struct asked_candidate {
	uint32_t name;   /* in explain.asked */
	uint32_t number; /* of the candidate */
};

/* The functions of one name, on their way to a struct btfsmith_function. */
struct explaining {
	struct explain *explain;
	const char *name;
	uint32_t number; /* of the name in explain.asked */
	const struct func_candidate **candidates;
	size_t num;
	const struct elf_function *symbols; /* NULL: there are none */
	struct btfsmith_function *made;
};

// ---- one definition ----

// NULL: not known.
static bool copy_reg(struct explain *explain, int16_t reg, const char **ret)
{
	char text[REG_NAME_BYTES];
	*ret = NULL;
	if (reg == REG_UNKNOWN)
		return true;
	reg_name(explain->view->symbols->source.machine, reg, text);
	*ret = explain_copy(explain, text);
	return *ret;
}

static struct btfsmith_param *
make_param(struct explain *explain, const struct param_note *note)
{
	static const enum btfsmith_param_state states[] = {
		[PARAM_EXPECTED] = BTFSMITH_PARAM_EXPECTED,
		[PARAM_OTHER_REG] = BTFSMITH_PARAM_OTHER_REG,
		[PARAM_NOT_THERE] = BTFSMITH_PARAM_NOT_THERE,
		[PARAM_CONSTANT] = BTFSMITH_PARAM_CONSTANT,
		[PARAM_NO_REG] = BTFSMITH_PARAM_NO_REG,
		[PARAM_IN_FRAME] = BTFSMITH_PARAM_IN_FRAME,
		[PARAM_PACKED] = BTFSMITH_PARAM_PACKED,
	};
	const struct pool *pool = explain->view->pool;
	char packed[4];
	const char *name = decl_name(pool, note->name, packed);
	struct btfsmith_param *param = explain_new(explain, struct btfsmith_param);
	if (!param)
		return NULL;
	decl_text(&explain->text, pool, note->type, name);
	param->text = explain_take_text(explain);
	param->name = explain_copy(explain, name);
	param->state = states[note->state];
	param->is_dropped = note->is_dropped;
	if (!param->text || !param->name ||
	    !copy_reg(explain, note->expected_reg, &param->expected_reg) ||
	    !copy_reg(explain, note->found_reg, &param->found_reg))
		return NULL;
	return param;
}

// The function as it is in the source: with the parameters that the compiler took away.
static const char *
make_prototype(struct explaining *e, const struct func_candidate *candidate,
	       const struct func_note *note, const struct btfsmith_param *params)
{
	const struct pool *pool = e->explain->view->pool;
	struct strbuf declarator = { 0 };
	strbuf_format(&declarator, "%s(", e->name);
	for (const struct btfsmith_param *param = params; param; param = param->next)
		strbuf_format(&declarator, "%s%s", param->text, param->next ? ", " : "");
	if (note && note->is_varargs)
		strbuf_add(&declarator, params ? ", ..." : "...");
	else if (!params)
		strbuf_add(&declarator, "void");
	strbuf_add(&declarator, ")");
	const char *text = strbuf_text(&declarator);
	if (text)
		decl_text(&e->explain->text, pool,
			  pool_entry(pool, candidate->proto)->shape.ref, text);
	strbuf_deinit(&declarator);
	return text ? explain_take_text(e->explain) : NULL;
}

static enum btfsmith_code_place place_of(const struct func_candidate *candidate)
{
	if (candidate->facts & FACT_HAS_ADDRESS)
		return BTFSMITH_CODE_AT_ADDRESS;
	if (candidate->facts & FACT_HAS_RANGES)
		return BTFSMITH_CODE_IN_RANGES;
	return candidate->facts & FACT_ABSTRACT ? BTFSMITH_CODE_ABSTRACT
						: BTFSMITH_CODE_NOWHERE;
}

// The name of the function's symbol at the candidate's address; NULL in @p ret: none.
static bool copy_symbol(struct explaining *e, const struct func_candidate *candidate,
			const char **ret)
{
	const struct elf_symtab *symtab = &e->explain->view->symbols->symtab;
	*ret = NULL;
	for (uint32_t i = 0; e->symbols && i < e->symbols->num; i++) {
		const struct elf_function_symbol *symbol =
			&symtab->symbols[e->symbols->first + i];
		if (!(candidate->facts & FACT_HAS_ADDRESS) ||
		    !elf_function_symbol_has(symbol, candidate->address))
			continue;
		*ret = explain_copy(e->explain, elf_symtab_symbol_name(symtab, symbol));
		return *ret;
	}
	return true;
}

// Else a parameter without a place has its register all the same.
static bool
has_changed_signature(const struct explaining *e, const struct func_candidate *candidate)
{
	const struct elf_symtab *symtab = &e->explain->view->symbols->symtab;
	for (uint32_t i = 0; e->symbols && i < e->symbols->num; i++) {
		const struct elf_function_symbol *symbol =
			&symtab->symbols[e->symbols->first + i];
		if (symbol->is_optimized && (!(candidate->facts & FACT_HAS_ADDRESS) ||
					     symbol->address == candidate->address))
			return true;
	}
	return candidate->facts & (FACT_SIGNATURE_CHANGED | FACT_REORDERED);
}

static bool fill_definition(struct explaining *e, const struct func_candidate *candidate,
			    struct btfsmith_function_definition *definition)
{
	const struct candidate_notes *notes = &e->explain->view->symbols->notes;
	const struct func_note *note =
		candidate_notes_find(notes, candidate->unit, candidate->die);
	const struct btfsmith_param **last = &definition->params;
	bool is_changed = has_changed_signature(e, candidate);
	for (uint32_t i = 0; note && i < note->num_params; i++) {
		struct btfsmith_param *param =
			make_param(e->explain,
				   &notes->params.items[note->first_param + i]);
		if (!param)
			return false;
		if (param->state == BTFSMITH_PARAM_NOT_THERE && !is_changed)
			param->state = BTFSMITH_PARAM_NO_LOCATION;
		explain_append(last, param);
	}
	definition->prototype = make_prototype(e, candidate, note, definition->params);
	definition->place = place_of(candidate);
	struct explain_place where = { .section = "" };
	if (candidate->facts & FACT_HAS_ADDRESS)
		where = explain_place_at(e->explain, candidate->address);
	definition->address = where.address;
	definition->is_offset = where.is_offset;
	definition->section = explain_copy(e->explain, where.section);
	definition->verdict = explain_verdict(e->explain, candidate->verdict);
	definition->text = verdict_texts[candidate->verdict];
	definition->is_external = candidate->facts & FACT_EXTERNAL ? 1 : 0;
	return definition->prototype && definition->verdict && definition->section &&
	       copy_symbol(e, candidate, &definition->symbol);
}

static must_check struct btfsmith_error *
make_definition(struct explaining *e, const struct func_candidate *candidate,
		struct btfsmith_function_definition **ret)
{
	struct btfsmith_source *source;
	struct btfsmith_error *err =
		explain_die(e->explain, candidate->unit, candidate->die, &source);
	if (err)
		return err;
	*ret = explain_new(e->explain, struct btfsmith_function_definition);
	if (!*ret || !fill_definition(e, candidate, *ret))
		return error_no_memory();
	(*ret)->source = source;
	return NULL;
}

// ---- prototypes that differ ----

static bool is_compared(const struct func_candidate *candidate)
{
	return candidate->verdict != VERDICT_UNNAMED_PARAM;
}

// One of the definitions that are told, or another one.
static must_check struct btfsmith_error *
find_definition(struct explaining *e, size_t number,
		const struct btfsmith_function_definition **ret)
{
	struct btfsmith_function_definition *made;
	const struct btfsmith_function_definition *definition = e->made->definitions;
	for (size_t i = 0; definition && i < number; i++)
		definition = definition->next;
	*ret = definition;
	if (definition)
		return NULL;
	struct btfsmith_error *err = make_definition(e, e->candidates[number], &made);
	if (!err)
		*ret = made;
	return err;
}

static must_check struct btfsmith_error *compare_definitions(struct explaining *e)
{
	size_t first = 0;
	struct btfsmith_difference *difference = NULL;
	while (first < e->num && !is_compared(e->candidates[first]))
		first++;
	// A kfunc's pointers into an arena are in its prototype only, not in the source.
	for (size_t i = first + 1; i < e->num && !e->made->is_kfunc; i++) {
		uint32_t left = e->candidates[first]->proto,
			 right = e->candidates[i]->proto;
		if (!is_compared(e->candidates[i]) || left == right)
			continue;
		struct btfsmith_error *err =
			explain_difference(e->explain, left, right, &difference);
		if (!err && difference)
			err = find_definition(e, first, &e->made->differing[0]);
		if (!err && difference)
			err = find_definition(e, i, &e->made->differing[1]);
		if (err)
			return err;
		e->made->difference = difference;
		if (difference)
			break;
	}
	return NULL;
}

// ---- what became of the function ----

static void set_verdict(struct explaining *e, const char *word, const char *text)
{
	e->made->verdict = word;
	e->made->text = text;
}

// Its name in BTF; with true signatures it can be that of the symbol.
static bool copy_btf_name(struct explaining *e, const struct func_candidate *emitted)
{
	const struct encode_view *view = e->explain->view;
	char packed[4];
	for (size_t i = 0; i < view->symbols->symbols.funcs.num; i++) {
		const struct symbol_func *func = &view->symbols->symbols.funcs.items[i];
		if (func->proto.unit != emitted->unit ||
		    func->proto.type != emitted->type)
			continue;
		const char *name = decl_name(view->pool, func->name, packed);
		e->made->btf_name = explain_copy(e->explain, name);
		return e->made->btf_name;
	}
	return true;
}

// Of any type: assembler does not always say what is a function.
static bool has_symbol(const struct explaining *e)
{
	const struct explain *explain = e->explain;
	for (size_t i = 0; !e->symbols && i < explain->num_subjects; i++) {
		if (explain->subjects[i].name != e->number)
			continue;
		const struct btfsmith_symbol *symbol = explain->subjects[i].subject->symbols;
		while (symbol && strcmp(symbol->name, e->name) != 0)
			symbol = symbol->next;
		return symbol;
	}
	return e->symbols;
}

static bool judge(struct explaining *e)
{
	const struct func_candidate *said = e->num ? e->candidates[0] : NULL;
	enum verdict verdict = VERDICT_NO_DIE;
	for (size_t i = 0; i < e->num; i++) {
		const struct func_candidate *candidate = e->candidates[i];
		if (candidate->verdict == VERDICT_EMITTED) {
			said = candidate;
			break;
		}
		if (!is_compared(said) && is_compared(candidate))
			said = candidate;
	}
	if (said)
		verdict = said->verdict;
	else if (!e->symbols && e->made->is_kfunc && !e->made->num_declarations)
		verdict = VERDICT_NO_SYMBOL;
	set_verdict(e, explain_verdict(e->explain, verdict), verdict_texts[verdict]);
	if (!e->num && !has_symbol(e) && e->made->num_declarations)
		set_verdict(e, "declared",
			    "only declared: no unit of the file defines it");
	if (!e->made->verdict)
		return false;
	return verdict != VERDICT_EMITTED || copy_btf_name(e, said);
}

// ---- declarations ----

static must_check struct btfsmith_error *add_declarations(struct explaining *e)
{
	const struct candidate_notes *notes = &e->explain->view->symbols->notes;
	const struct btfsmith_source **last = &e->made->declarations;
	for (size_t i = 0; i < notes->declarations.num; i++) {
		const struct declaration_note *note = &notes->declarations.items[i];
		struct btfsmith_source *source;
		if (note->is_var || explain_find(e->explain, note->name) != e->number)
			continue;
		if (note->has_too_many_params && !e->num)
			set_verdict(e, "too_many_params",
				    "it has more than 255 parameters");
		if (e->made->num_declarations++ >= EXPLAIN_MAX_SOURCES)
			continue;
		struct btfsmith_error *err =
			explain_die(e->explain, note->unit, note->die, &source);
		if (err)
			return err;
		explain_append(last, source);
	}
	return NULL;
}

// ---- who could attach ----

// Tracers look for the name in BTF; among symbols with suffixes each may be the one.
static bool is_said(const struct explaining *e, const struct elf_function_symbol *symbol)
{
	const char *name = e->made->btf_name ? e->made->btf_name : e->name;
	return !strcmp(elf_symtab_symbol_name(&e->explain->view->symbols->symtab, symbol), name);
}

static void judge_symbols(struct explaining *e)
{
	const struct elf_symtab *symtab = &e->explain->view->symbols->symtab;
	const struct ftrace_table *ftrace = e->explain->ftrace;
	uint32_t num = e->symbols ? e->symbols->num : 0, num_said = 0;
	for (uint32_t i = 0; i < num; i++)
		num_said += is_said(e, &symtab->symbols[e->symbols->first + i]);
	e->made->lacks_symbol = e->made->btf_name && num && !num_said;
	bool is_looked_for = ftrace->num && num <= EXPLAIN_MAX_TRACED;
	for (uint32_t i = 0; is_looked_for && i < num; i++) {
		const struct elf_function_symbol *symbol =
			&symtab->symbols[e->symbols->first + i];
		if (!symbol->size || (num_said && !is_said(e, symbol)))
			continue;
		e->made->is_ftrace_known = 1;
		e->made->has_ftrace_entry |= ftrace_table_has(ftrace, symbol);
	}
}

// ---- a name ----

static must_check struct btfsmith_error *make_function(struct explaining *e)
{
	struct explain *explain = e->explain;
	const struct elf_btf_ids *ids = &explain->view->symbols->ids;
	const struct elf_kfunc *kfunc = elf_btf_ids_find(ids, e->name, strlen(e->name));
	e->made = explain_new(explain, struct btfsmith_function);
	if (!e->made)
		return error_no_memory();
	e->made->name = e->name;
	e->made->num_definitions = e->num;
	e->made->is_kfunc = kfunc ? 1 : 0;
	e->made->has_kfunc_flags =
		kfunc && kfunc_flags_find(explain->kfunc_flags, kfunc, &e->made->kfunc_flags);
	e->made->is_ambiguous = e->symbols && e->symbols->is_ambiguous;
	struct btfsmith_error *err = add_declarations(e);
	const struct btfsmith_function_definition **last = &e->made->definitions;
	for (size_t i = 0; !err && i < e->num && i < EXPLAIN_MAX_DEFINITIONS; i++) {
		struct btfsmith_function_definition *definition;
		err = make_definition(e, e->candidates[i], &definition);
		if (!err)
			explain_append(last, definition);
	}
	if (!err)
		err = compare_definitions(e);
	if (!err && !e->made->verdict && !judge(e))
		err = error_no_memory();
	judge_symbols(e);
	return err;
}

static must_check struct btfsmith_error *
explain_name(struct explain *explain, uint32_t number,
	     const struct func_candidate **candidates, size_t num)
{
	const char *name = explain->asked->names[number];
	struct explaining e = {
		.explain = explain,
		.name = explain_copy(explain, name),
		.number = number,
		.candidates = candidates,
		.num = num,
		.symbols = elf_symtab_find(&explain->view->symbols->symtab, name,
					   strlen(name)),
	};
	if (!e.name)
		return error_no_memory();
	struct btfsmith_error *err = make_function(&e);
	if (err)
		return err;
	if (!num && !e.symbols && !e.made->num_declarations && !e.made->is_kfunc)
		return NULL;
	for (size_t i = 0; i < explain->num_subjects; i++) {
		if (explain->subjects[i].name == number)
			explain->subjects[i].subject->function = e.made;
	}
	return NULL;
}

static int compare_asked(const void *left, const void *right)
{
	const struct asked_candidate *a = left, *b = right;
	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return a->number < b->number ? -1 : a->number > b->number;
}

// The candidates that are asked about, by name and as selection has them.
static bool
list_asked(const struct explain *explain, struct asked_candidate **ret, size_t *num_ret)
{
	const struct encode_symbols *symbols = explain->view->symbols;
	vec(struct asked_candidate) list = { 0 };
	for (size_t i = 0; i < symbols->funcs.num; i++) {
		uint32_t name = explain_find(explain, symbols->funcs.items[i].name);
		struct asked_candidate asked = { .name = name, .number = (uint32_t)i };
		if (name != ASKED_NOT && !vec_push(&list, asked)) {
			vec_deinit(&list);
			return false;
		}
	}
	if (list.num)
		qsort(list.items, list.num, sizeof(*list.items), compare_asked);
	*ret = list.items;
	*num_ret = list.num;
	return true;
}

static bool is_function_asked(const struct explain *explain, uint32_t name)
{
	for (size_t i = 0; i < explain->num_subjects; i++) {
		if (explain->subjects[i].name == name)
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *explain_names(struct explain *explain)
{
	const struct encode_symbols *symbols = explain->view->symbols;
	cleanup_free struct asked_candidate *list = NULL;
	size_t num, end;
	if (!list_asked(explain, &list, &num))
		return error_no_memory();
	cleanup_free const struct func_candidate **candidates =
		calloc(num + 1, sizeof(*candidates));
	if (!candidates)
		return error_no_memory();
	for (size_t i = 0; i < num; i++)
		candidates[i] = &symbols->funcs.items[list[i].number];
	struct btfsmith_error *err = NULL;
	for (size_t i = 0, name = 0; !err && name < explain->asked->num;
	     name++, i = end) {
		for (end = i; end < num && list[end].name == name;)
			end++;
		if (is_function_asked(explain, (uint32_t)name))
			err = explain_name(explain, (uint32_t)name, candidates + i,
					   end - i);
	}
	return err;
}

struct btfsmith_error *explain_funcs(struct explain *explain)
{
	const struct encode_symbols *symbols = explain->view->symbols;
	struct kfunc_flags flags;
	struct ftrace_table ftrace = { 0 };
	if (!explain->result->has_functions)
		return NULL;
	struct btfsmith_error *err = kfunc_flags_init(&flags, &symbols->ids, symbols->elf);
	if (!err)
		err = ftrace_table_init(&ftrace, &symbols->symtab, symbols->elf);
	explain->kfunc_flags = &flags;
	explain->ftrace = &ftrace;
	if (!err)
		err = explain_names(explain);
	explain->kfunc_flags = NULL;
	explain->ftrace = NULL;
	ftrace_table_deinit(&ftrace);
	kfunc_flags_deinit(&flags);
	return err;
}
