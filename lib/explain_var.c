// SPDX-License-Identifier: LGPL-2.1-or-later
/* Variables: each one of a name. */
#include "decl_text.h"
#include "error.h"
#include "explain.h"

// Is there a symbol of the variable's name where the variable is?
static bool
has_symbol(const struct btfsmith_subject *subject, const struct explain_place *where)
{
	for (const struct btfsmith_symbol *symbol = subject->symbols; symbol;
	     symbol = symbol->next) {
		if (symbol->type == BTFSMITH_SYMBOL_OBJECT &&
		    symbol->address == where->address &&
		    (!where->is_offset || !strcmp(symbol->section, where->section)))
			return true;
	}
	return false;
}

static bool fill(struct explain *explain, const struct btfsmith_subject *subject,
		 const struct var_candidate *candidate, struct btfsmith_variable *made)
{
	const struct encode_view *view = explain->view;
	struct explain_place where =
		explain_place_in(explain, candidate->section, candidate->address);
	char packed[4];
	uint32_t ref = candidate->type == SYMBOL_VOID
			       ? 0
			       : view->units[candidate->unit].refs[candidate->type];
	decl_text(&explain->text, view->pool, ref,
		  decl_name(view->pool, candidate->name, packed));
	made->declaration = explain_take_text(explain);
	made->verdict = explain_verdict(explain, candidate->verdict);
	made->text = verdict_texts[candidate->verdict];
	made->section = explain_copy(explain, where.section);
	made->has_address = candidate->verdict != VERDICT_NO_ADDRESS;
	made->address = where.address;
	made->is_offset = where.is_offset;
	made->size = candidate->size;
	made->is_external = candidate->is_external ? 1 : 0;
	made->is_in_btf = candidate->verdict == VERDICT_EMITTED;
	made->has_symbol = made->has_address && has_symbol(subject, &where);
	return made->declaration && made->verdict && made->section;
}

static must_check struct btfsmith_error *add(struct explain *explain,
					     struct explain_subject *to,
					     const struct var_candidate *candidate)
{
	struct btfsmith_source *source;
	struct btfsmith_error *err =
		explain_die(explain, candidate->unit, candidate->die, &source);
	if (err)
		return err;
	struct btfsmith_variable *made = explain_new(explain, struct btfsmith_variable);
	if (!made || !fill(explain, to->subject, candidate, made))
		return error_no_memory();
	made->source = source;
	explain_append(to->last_variable, made);
	return NULL;
}

static must_check struct btfsmith_error *
add_declarations(struct explain *explain, struct explain_subject *to)
{
	const struct candidate_notes *notes = &explain->view->symbols->notes;
	const struct btfsmith_source **last = &to->subject->variable_declarations;
	for (size_t i = 0; i < notes->declarations.num; i++) {
		const struct declaration_note *note = &notes->declarations.items[i];
		struct btfsmith_source *source;
		if (!note->is_var || to->name == ASKED_NOT ||
		    explain_find(explain, note->name) != to->name ||
		    to->subject->num_variable_declarations++ >= EXPLAIN_MAX_SOURCES)
			continue;
		struct btfsmith_error *err =
			explain_die(explain, note->unit, note->die, &source);
		if (err)
			return err;
		explain_append(last, source);
	}
	return NULL;
}

struct btfsmith_error *explain_vars(struct explain *explain)
{
	const struct encode_symbols *symbols = explain->view->symbols;
	struct btfsmith_error *err = NULL;
	for (size_t i = 0; !err && i < symbols->vars.num; i++) {
		const struct var_candidate *candidate = &symbols->vars.items[i];
		uint32_t name = explain_find(explain, candidate->name);
		for (size_t j = 0; !err && name != ASKED_NOT && j < explain->num_subjects;
		     j++) {
			if (explain->subjects[j].name == name)
				err = add(explain, &explain->subjects[j], candidate);
		}
	}
	for (size_t j = 0; !err && j < explain->num_subjects; j++)
		err = add_declarations(explain, &explain->subjects[j]);
	return err;
}
