// SPDX-License-Identifier: LGPL-2.1-or-later
/* How many functions and variables there are of each verdict. */
#include "error.h"
#include "explain.h"

struct tallying {
	struct explain *explain;
	uint64_t funcs[NUM_VERDICTS];
	uint64_t vars[NUM_VERDICTS];
	vec(uint32_t) names; /* of functions without a symbol */
};

// One function of the symbol table.
static enum verdict verdict_of(const struct func_candidate *candidates, size_t num)
{
	enum verdict verdict = candidates[0].verdict;
	for (size_t i = 0; i < num; i++) {
		if (candidates[i].verdict == VERDICT_EMITTED)
			return VERDICT_EMITTED;
		if (verdict == VERDICT_UNNAMED_PARAM)
			verdict = candidates[i].verdict;
	}
	return verdict;
}

// What compilers put in front of each function of a kernel, and no source has.
static bool is_prefix(const struct elf_function *function)
{
	static const char *const prefixes[] = { "__pfx_", "__cfi_" };
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++) {
		size_t len = strlen(prefixes[i]);
		if (function->name_len > len && !memcmp(function->name, prefixes[i], len))
			return true;
	}
	return false;
}

static int compare_names(const void *left, const void *right)
{
	uint32_t a = *(const uint32_t *)left, b = *(const uint32_t *)right;
	return a < b ? -1 : a > b;
}

static void count_names(struct tallying *t)
{
	// The same for all of them.
	bool has_symtab = t->explain->view->symbols->symtab.has_symtab;
	enum verdict why = has_symtab ? VERDICT_NO_SYMBOL : VERDICT_NO_SYMTAB;
	if (t->names.num)
		qsort(t->names.items, t->names.num, sizeof(*t->names.items),
		      compare_names);
	for (size_t i = 0; i < t->names.num; i++)
		t->funcs[why] += !i || t->names.items[i] != t->names.items[i - 1];
}

static bool count_funcs(struct tallying *t)
{
	const struct encode_symbols *symbols = t->explain->view->symbols;
	const struct elf_symtab *symtab = &symbols->symtab;
	const struct func_candidate *all = symbols->funcs.items;
	uint32_t next = 0; /* function of the symbol table */
	size_t end;
	for (size_t i = 0; i < symbols->funcs.num; i = end) {
		uint32_t function = all[i].function;
		if (function == CANDIDATE_NONE) {
			uint32_t name = names_canonical(t->explain->view->pool->names,
							all[i].name);
			if (name == NAME_ERROR || !vec_push(&t->names, name))
				return false;
			end = i + 1;
			continue;
		}
		for (end = i; end < symbols->funcs.num && all[end].function == function;)
			end++;
		for (; next < function; next++)
			t->funcs[VERDICT_NO_DIE] += !is_prefix(&symtab->functions[next]);
		next = function + 1;
		t->funcs[verdict_of(all + i, end - i)]++;
	}
	for (; next < symtab->num_functions; next++)
		t->funcs[VERDICT_NO_DIE] += !is_prefix(&symtab->functions[next]);
	count_names(t);
	return true;
}

static bool
tell(struct tallying *t, enum btfsmith_tally_group group, const uint64_t *counts)
{
	struct explain *explain = t->explain;
	for (unsigned int i = 0; i < NUM_VERDICTS; i++) {
		if (!counts[i])
			continue;
		struct btfsmith_tally *tally =
			explain_new(explain, struct btfsmith_tally);
		if (!tally)
			return false;
		tally->group = group;
		tally->verdict = explain_verdict(explain, i);
		tally->text = verdict_texts[i];
		tally->action = "";
		tally->count = counts[i];
		if (!tally->verdict)
			return false;
		explain_append(explain->last_tally, tally);
	}
	return true;
}

struct btfsmith_error *explain_tallies(struct explain *explain)
{
	const struct encode_symbols *symbols = explain->view->symbols;
	struct tallying t = { .explain = explain };
	bool done = !explain->result->has_functions || count_funcs(&t);
	for (size_t i = 0; i < symbols->vars.num; i++)
		t.vars[symbols->vars.items[i].verdict]++;
	done = done && tell(&t, BTFSMITH_TALLY_FUNCTIONS, t.funcs) &&
	       tell(&t, BTFSMITH_TALLY_VARIABLES, t.vars);
	vec_deinit(&t.names);
	return done ? NULL : error_no_memory();
}
