// SPDX-License-Identifier: LGPL-2.1-or-later
#include "select_func.h"

#include <string.h>

#include "btfsmith.h"
#include "identifier.h"
#include "large.h"
#include "select_match.h"

enum {
	/* Flags of a kfunc (include/linux/btf.h of the kernel). */
	KFUNC_FASTCALL = 1 << 12,
	KFUNC_ARENA_RESULT = 1 << 13,
	KFUNC_ARENA_PARAM = 1 << 14, /* of the first one; the next bit is the second one's */
	NUM_ARENA_PARAMS = 2,
	PREFETCH_DISTANCE = 16, /* in candidates */
};

struct selecting {
	struct func_selection *selection;
	struct symbols *symbols;
	const struct elf_kfunc **kfunc_of; /* by function in the symbol table; NULL: none */
	uint32_t bpf_kfunc;            /* names of tags */
	uint32_t bpf_fastcall;
	uint32_t address_space;
};

/* The candidates of one function. */
struct func_group {
	struct func_candidate *candidates;
	size_t num;
	const struct elf_function *function;
	uint16_t facts; /* of any of them */
	bool is_inconsistent;
};

static bool has_feature(const struct selecting *s, uint64_t feature)
{
	return s->selection->features & feature;
}

// ---- order ----

static int compare_places(const void *left, const void *right)
{
	const struct func_candidate *a = left, *b = right;
	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	return a->die < b->die ? -1 : a->die > b->die;
}

static size_t bucket_of(const struct func_selection *selection,
			const struct func_candidate *candidate)
{
	size_t last = selection->symtab->num_functions;
	return candidate->function == CANDIDATE_NONE ? last : candidate->function;
}

/*
 * By function, unit and DIE; those without a function last. A kernel has a candidate or two
 * for each function: counting beats comparing.
 */
static bool sort_candidates(struct func_selection *selection)
{
	size_t num_buckets = selection->symtab->num_functions + 1;
	cleanup_free uint32_t *end = calloc(num_buckets + 1, sizeof(*end));
	cleanup_free struct func_candidate *sorted =
		malloc_large(selection->num + 1, sizeof(*sorted));
	if (!end || !sorted)
		return false;
	for (size_t i = 0; i < selection->num; i++)
		end[bucket_of(selection, &selection->candidates[i]) + 1]++;
	for (size_t i = 0; i < num_buckets; i++)
		end[i + 1] += end[i];
	// So far where buckets begin; filling them moves each on to its end.
	for (size_t i = 0; i < selection->num; i++) {
		const struct func_candidate *candidate = &selection->candidates[i];
		sorted[end[bucket_of(selection, candidate)]++] = *candidate;
	}
	for (size_t i = 0, start = 0; i < num_buckets; start = end[i++]) {
		if (end[i] - start > 1)
			qsort(sorted + start, end[i] - start, sizeof(*sorted), compare_places);
	}
	free(selection->candidates);
	selection->candidates = take_ptr(sorted);
	return true;
}

// ---- one function ----

static const struct elf_function_symbol *symbols_of(const struct selecting *s,
						    const struct func_group *group)
{
	return s->selection->symtab->symbols + group->function->first;
}

static bool is_at(const struct func_candidate *candidate,
		  const struct elf_function_symbol *symbol)
{
	return candidate->facts & FACT_HAS_ADDRESS &&
	       elf_function_symbol_has(symbol, candidate->address);
}

// A clone that the compiler made of it with other parameters (.isra, .constprop).
static bool is_optimized_clone(const struct selecting *s, const struct func_group *group,
			       const struct func_candidate *candidate)
{
	const struct elf_function_symbol *symbols = symbols_of(s, group);
	for (uint32_t i = 0; i < group->function->num; i++) {
		if (symbols[i].is_optimized && is_at(candidate, &symbols[i]))
			return true;
	}
	return false;
}

// Its parameters are not those of its prototype, and there is no better prototype.
static bool lost_params(const struct selecting *s, const struct func_group *group,
			const struct func_candidate *candidate)
{
	return !has_feature(s, BTFSMITH_FEATURE_TRUE_SIGNATURE) &&
	       candidate->facts & FACT_OPTIMIZED_PARAMS &&
	       (candidate->facts & FACT_SIGNATURE_CHANGED ||
		is_optimized_clone(s, group, candidate));
}

static bool has_symbol(const struct selecting *s, const struct func_group *group,
		       const struct func_candidate *candidate)
{
	const struct elf_function_symbol *symbols = symbols_of(s, group);
	for (uint32_t i = 0; i < group->function->num; i++) {
		if (is_at(candidate, &symbols[i]))
			return true;
	}
	return false;
}

static bool is_usable(const struct func_candidate *candidate)
{
	return candidate->verdict == VERDICT_EMITTED;
}

/*
 * How well a candidate may be what the symbol stands for: of a weak and a strong definition that
 * is the one the linker took. One whose address is another one cannot be it. One without an
 * address may: its code lies in several ranges, or, less likely, it was found to be equal to
 * another function and has none of its own.
 */
enum fit { FITS_NOT, FITS_WITHOUT_CODE, FITS_IN_RANGES, FITS_WITHOUT_PARAMS, FITS };

static enum fit fit_of(const struct selecting *s, const struct func_group *group,
		       const struct func_candidate *candidate)
{
	if (has_symbol(s, group, candidate))
		return lost_params(s, group, candidate) ? FITS_WITHOUT_PARAMS : FITS;
	if (candidate->facts & FACT_HAS_RANGES)
		return FITS_IN_RANGES;
	return candidate->facts & (FACT_HAS_ADDRESS | FACT_ABSTRACT) ? FITS_NOT
								     : FITS_WITHOUT_CODE;
}

// The first one that fits best; NULL: there is none.
static struct func_candidate *choose(const struct selecting *s, const struct func_group *group)
{
	struct func_candidate *best = NULL;
	enum fit best_fit = FITS_NOT;
	for (size_t i = 0; i < group->num && best_fit != FITS; i++) {
		struct func_candidate *candidate = &group->candidates[i];
		if (!is_usable(candidate))
			continue;
		enum fit fit = fit_of(s, group, candidate);
		if (best && fit <= best_fit)
			continue;
		best = candidate;
		best_fit = fit;
	}
	return best;
}

static void combine(const struct selecting *s, struct func_group *group)
{
	const uint16_t enough = FACT_UNEXPECTED_REG | FACT_REORDERED;
	const struct func_candidate *first = NULL;
	for (size_t i = 0; i < group->num; i++) {
		const struct func_candidate *candidate = &group->candidates[i];
		if (!is_usable(candidate))
			continue;
		group->facts |= candidate->facts;
		if (!first)
			first = candidate;
		else if (!(group->facts & enough) && !group->is_inconsistent)
			group->is_inconsistent = !protos_match(s->selection->pool, first->proto,
							       candidate->proto);
	}
}

// What is said of the function is what comes last here: the order in which pahole says it.
static enum verdict judge(const struct selecting *s, const struct func_group *group,
			  const struct func_candidate *chosen)
{
	if (group->function->is_ambiguous)
		return VERDICT_AMBIGUOUS;
	if (lost_params(s, group, chosen))
		return VERDICT_OPTIMIZED;
	if (group->facts & FACT_REORDERED)
		return VERDICT_REORDERED;
	if (group->facts & FACT_UNCERTAIN)
		return VERDICT_UNCERTAIN;
	if (group->is_inconsistent && has_feature(s, BTFSMITH_FEATURE_CONSISTENT_FUNC))
		return VERDICT_INCONSISTENT;
	if (group->facts & FACT_UNEXPECTED_REG)
		return VERDICT_UNEXPECTED_REG;
	// With a part of it cut off, a name may be one that it was not before.
	char packed[4];
	const struct names *names = s->selection->pool->names;
	if (!group->function->is_identifier &&
	    !is_identifier(names_text(names, chosen->name, packed), IDENTIFIER_MAX))
		return VERDICT_BAD_NAME;
	return VERDICT_EMITTED;
}

// ---- true signatures ----

/*
 * A function that the compiler made with other parameters has a symbol with a suffix; with
 * these parameters in its prototype it can be told by that name.
 */
static struct func_candidate *choose_clone(const struct selecting *s,
					   const struct func_group *group, const char **name)
{
	const struct elf_function_symbol *symbols = symbols_of(s, group);
	const uint16_t unusable = FACT_UNEXPECTED_REG | FACT_UNCERTAIN;
	uint16_t facts = group->facts;
	for (size_t i = 0; i < group->num; i++) {
		struct func_candidate *candidate = &group->candidates[i];
		// As pahole: the first one has the facts of all, others those of the ones so far.
		facts = i == 1 ? group->candidates[0].facts : facts;
		facts |= candidate->facts;
		if (!is_usable(candidate) || facts & unusable)
			continue;
		for (uint32_t j = 0; j < group->function->num; j++) {
			if (!symbols[j].has_suffix || !is_at(candidate, &symbols[j]))
				continue;
			*name = elf_symtab_symbol_name(s->selection->symtab, &symbols[j]);
			return candidate;
		}
	}
	return NULL;
}

// ---- what is emitted ----

static bool add_tag(struct selecting *s, uint32_t text)
{
	struct symbol_tag tag = { .text = text, .component = UINT32_MAX };
	s->symbols->funcs.items[s->symbols->funcs.num - 1].num_tags++;
	return vec_push(&s->symbols->tags, tag);
}

static bool add_func(struct selecting *s, const struct func_candidate *candidate, uint32_t name)
{
	struct symbols *symbols = s->symbols;
	struct symbol_func func = {
		.name = name,
		.proto = { .unit = candidate->unit, .type = candidate->type },
		.first = place_make(candidate->unit, candidate->type, 0),
		.first_tag = (uint32_t)symbols->tags.num,
		.num_tags = candidate->num_tags,
	};
	// Binding is to look at the prototypes of what was selected only.
	s->selection->units[candidate->unit].refs[candidate->type] = candidate->proto;
	pool_seen(pool_entry(s->selection->pool, candidate->proto), func.first);
	for (uint32_t i = 0; i < candidate->num_tags; i++) {
		if (!vec_push(&symbols->tags, s->selection->tags[candidate->first_tag + i]))
			return false;
	}
	return vec_push(&symbols->funcs, func);
}

/*
 * A pointer into an arena of BPF's: `T *` becomes `T __attribute__((address_space(1))) *`.
 * What is no pointer stays as it is; false: out of memory.
 */
static bool make_arena_pointer(struct selecting *s, uint32_t *ref, place at)
{
	struct pool *pool = s->selection->pool;
	const struct pool_entry *entry = pool_entry(pool, *ref);
	if (!*ref || entry->shape.kind != KIND_PTR)
		return true;
	struct shape tag = {
		.kind = KIND_TYPE_TAG,
		.flag = 1,
		.name = s->address_space,
		.ref = entry->shape.ref,
	};
	uint32_t id = pool_add(pool, &tag, 0, at);
	if (id == POOL_ERROR)
		return false;
	*ref = pool_derive(pool, KIND_PTR, id, at);
	return *ref != POOL_ERROR;
}

// The prototype that a kfunc's flags ask for.
static bool make_arena_proto(struct selecting *s, struct func_candidate *candidate,
			     uint32_t flags)
{
	struct pool *pool = s->selection->pool;
	struct shape shape = pool_entry(pool, candidate->proto)->shape;
	cleanup_free struct pool_item *items = calloc(shape.num_items + 1, sizeof(*items));
	if (!items)
		return false;
	if (shape.num_items)
		memcpy(items, shape.items, shape.num_items * sizeof(*items));
	shape.items = items;
	place at = place_make(candidate->unit, candidate->type, 1);
	if (flags & KFUNC_ARENA_RESULT && !make_arena_pointer(s, &shape.ref, at))
		return false;
	for (uint32_t i = 0; i < NUM_ARENA_PARAMS && i < shape.num_items; i++) {
		if (flags & (uint32_t)KFUNC_ARENA_PARAM << i &&
		    !make_arena_pointer(s, &items[i].ref, at))
			return false;
	}
	candidate->proto = pool_add(pool, &shape, 0, PLACE_NONE);
	return candidate->proto != POOL_ERROR;
}

static bool add_kfunc(struct selecting *s, struct func_candidate *candidate,
		      const struct elf_kfunc *kfunc)
{
	const uint32_t arena = KFUNC_ARENA_RESULT |
			       (uint32_t)KFUNC_ARENA_PARAM * ((1u << NUM_ARENA_PARAMS) - 1);
	if (has_feature(s, BTFSMITH_FEATURE_ATTRIBUTES) && kfunc->flags & arena &&
	    !make_arena_proto(s, candidate, kfunc->flags))
		return false;
	if (!add_func(s, candidate, candidate->name))
		return false;
	if (!has_feature(s, BTFSMITH_FEATURE_DECL_TAG))
		return true;
	return add_tag(s, s->bpf_kfunc) &&
	       (!(kfunc->flags & KFUNC_FASTCALL) || add_tag(s, s->bpf_fastcall));
}

static bool emit_clone(struct selecting *s, struct func_candidate *candidate, const char *text)
{
	struct names *names = s->selection->pool->names;
	uint32_t name = names_from_text(names, text, strlen(text));
	if (name != NAME_ERROR)
		name = names_canonical(names, name);
	candidate->verdict = VERDICT_EMITTED;
	return name != NAME_ERROR && add_func(s, candidate, name);
}

static void set_verdict(struct func_group *group, enum verdict verdict)
{
	for (size_t i = 0; i < group->num; i++) {
		if (is_usable(&group->candidates[i]))
			group->candidates[i].verdict = (uint8_t)verdict;
	}
}

static bool select_group(struct selecting *s, struct func_group *group)
{
	const char *clone_name = NULL;
	combine(s, group);
	struct func_candidate *chosen = NULL;
	if (has_feature(s, BTFSMITH_FEATURE_TRUE_SIGNATURE))
		chosen = choose_clone(s, group, &clone_name);
	if (chosen && is_identifier(clone_name, IDENTIFIER_MAX)) {
		set_verdict(group, VERDICT_OTHER_INSTANCE);
		return emit_clone(s, chosen, clone_name);
	}
	chosen = choose(s, group);
	if (!chosen)
		return true;
	enum verdict verdict = judge(s, group, chosen);
	set_verdict(group, verdict == VERDICT_EMITTED ? VERDICT_OTHER_INSTANCE : verdict);
	if (verdict != VERDICT_EMITTED)
		return true;
	chosen->verdict = VERDICT_EMITTED;
	const struct elf_kfunc *kfunc = s->kfunc_of ? s->kfunc_of[chosen->function] : NULL;
	return kfunc ? add_kfunc(s, chosen, kfunc) : add_func(s, chosen, chosen->name);
}

// ---- all of them ----

static uint32_t tag_name(struct selecting *s, const char *text)
{
	struct names *names = s->selection->pool->names;
	uint32_t name = names_from_text(names, text, strlen(text));
	return name == NAME_ERROR ? name : names_canonical(names, name);
}

static bool init_kfuncs(struct selecting *s)
{
	const struct func_selection *selection = s->selection;
	const struct elf_symtab *symtab = selection->symtab;
	if (!has_feature(s, BTFSMITH_FEATURE_DECL_TAG_KFUNCS) || !selection->ids->kfuncs.num)
		return true;
	s->kfunc_of = calloc(symtab->num_functions + 1, sizeof(*s->kfunc_of));
	s->bpf_kfunc = tag_name(s, "bpf_kfunc");
	s->bpf_fastcall = tag_name(s, "bpf_fastcall");
	s->address_space = tag_name(s, "address_space(1)");
	if (!s->kfunc_of || s->bpf_kfunc == NAME_ERROR || s->bpf_fastcall == NAME_ERROR ||
	    s->address_space == NAME_ERROR)
		return false;
	for (size_t i = 0; i < selection->ids->kfuncs.num; i++) {
		const struct elf_kfunc *kfunc = &selection->ids->kfuncs.items[i];
		const struct elf_function *function =
			elf_symtab_find(symtab, kfunc->name, kfunc->name_len);
		if (function)
			s->kfunc_of[function - symtab->functions] = kfunc;
	}
	return true;
}

// What is wrong with a candidate whatever the others are.
static void judge_alone(const struct selecting *s, struct func_candidate *candidate)
{
	if (!s->selection->symtab->has_symtab)
		candidate->verdict = VERDICT_NO_SYMTAB;
	else if (candidate->function == CANDIDATE_NONE)
		candidate->verdict = VERDICT_NO_SYMBOL;
	else if (candidate->facts & FACT_UNNAMED_PARAM)
		candidate->verdict = VERDICT_UNNAMED_PARAM;
}

// Let what add_func() writes to be on its way into the cache.
static void fetch_ahead(const struct func_selection *selection, size_t i)
{
	if (i >= selection->num)
		return;
	const struct func_candidate *candidate = &selection->candidates[i];
	__builtin_prefetch(&selection->units[candidate->unit].refs[candidate->type], 1);
	__builtin_prefetch(pool_entry(selection->pool, candidate->proto), 1);
}

static bool select_all(struct selecting *s)
{
	struct func_selection *selection = s->selection;
	for (size_t i = 0, end; i < selection->num; i = end) {
		struct func_candidate *first = &selection->candidates[i];
		fetch_ahead(selection, i + PREFETCH_DISTANCE);
		for (end = i; end < selection->num &&
			      selection->candidates[end].function == first->function;
		     end++)
			judge_alone(s, &selection->candidates[end]);
		if (first->function == CANDIDATE_NONE)
			break;
		struct func_group group = {
			.candidates = first,
			.num = end - i,
			.function = &selection->symtab->functions[first->function],
		};
		if (!select_group(s, &group))
			return false;
	}
	return true;
}

bool select_funcs(struct func_selection *selection, struct symbols *symbols)
{
	struct selecting s = { .selection = selection, .symbols = symbols };
	bool done = sort_candidates(selection) && init_kfuncs(&s) && select_all(&s);
	free(s.kfunc_of);
	return done;
}

// ---- kfuncs ----

static int compare_function(const void *key, const void *item)
{
	const struct func_candidate *candidate = item;
	uint32_t function = *(const uint32_t *)key;
	return function < candidate->function ? -1 : function > candidate->function;
}

// Why none of the function's candidates was selected; VERDICT_EMITTED: one was.
static enum verdict verdict_of(const struct func_selection *selection, uint32_t function)
{
	const struct func_candidate *found =
		selection->num ? bsearch(&function, selection->candidates, selection->num,
					 sizeof(*found), compare_function)
			       : NULL;
	if (!found)
		return VERDICT_NO_DIE;
	const struct func_candidate *end = selection->candidates + selection->num;
	while (found > selection->candidates && found[-1].function == function)
		found--;
	enum verdict why = (enum verdict)found->verdict;
	for (; found < end && found->function == function; found++) {
		if (found->verdict == VERDICT_EMITTED)
			return VERDICT_EMITTED;
	}
	return why;
}

bool select_missing_kfunc(const struct func_selection *selection, size_t *i,
			  struct missing_kfunc *ret)
{
	while (*i < selection->ids->kfuncs.num) {
		const struct elf_kfunc *kfunc = &selection->ids->kfuncs.items[(*i)++];
		const struct elf_function *function =
			elf_symtab_find(selection->symtab, kfunc->name, kfunc->name_len);
		enum verdict why = VERDICT_NO_SYMBOL;
		if (function)
			why = verdict_of(selection, (uint32_t)(function -
							       selection->symtab->functions));
		if (why == VERDICT_EMITTED)
			continue;
		*ret = (struct missing_kfunc){ kfunc->name, kfunc->name_len, why };
		return true;
	}
	return false;
}
