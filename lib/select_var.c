// SPDX-License-Identifier: LGPL-2.1-or-later
#include "select_var.h"

#include <elf.h>
#include <string.h>

#include "btfsmith.h"
#include "identifier.h"

enum {
	MAX_NAME_LENGTH = 127,  /* as pahole takes it, and kernels before 6.1 */
	MAX_IN_SECTION = 65535, /* vlen before Linux 7.2 */
};

static const char percpu_section[] = ".data..percpu";

// ---- sections ----

static int compare_sections(const void *left, const void *right)
{
	const struct var_section *a = left, *b = right;
	if (a->start != b->start)
		return a->start < b->start ? -1 : 1;
	return a->index < b->index ? -1 : a->index > b->index;
}

// Of sections that share addresses, which no linker makes, the one that begins first has them.
static void clip_overlaps(struct var_sections *sections)
{
	uint64_t end = 0;
	size_t kept = 0;
	for (size_t i = 0; i < sections->items.num; i++) {
		struct var_section section = sections->items.items[i];
		if (section.start < end)
			section.start = end;
		if (section.start >= section.end)
			continue;
		end = section.end;
		sections->items.items[kept++] = section;
	}
	sections->items.num = kept;
}

bool var_sections_init(struct var_sections *sections, const struct elf_file *file,
		       uint64_t features)
{
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(file, &places, &num);
	for (size_t i = 0; i < num; i++) {
		const struct elf_section_place *at = &places[i];
		uint64_t end;
		if (!(at->flags & SHF_ALLOC) || at->flags & SHF_TLS ||
		    (at->type != SHT_PROGBITS && at->type != SHT_NOBITS) ||
		    add_overflows(at->address, at->size, &end))
			continue;
		bool is_percpu = !strcmp(at->name, percpu_section);
		struct var_section section = {
			.start = at->address,
			.end = end,
			.index = at->index,
			.is_wanted = features & BTFSMITH_FEATURE_GLOBAL_VAR ||
				     (is_percpu && features & BTFSMITH_FEATURE_VAR),
		};
		if (!vec_push(&sections->items, section))
			return false;
	}
	if (sections->items.num)
		qsort(sections->items.items, sections->items.num,
		      sizeof(*sections->items.items), compare_sections);
	clip_overlaps(sections);
	return true;
}

void var_sections_deinit(struct var_sections *sections)
{
	vec_deinit(&sections->items);
}

const struct var_section *var_sections_find(const struct var_sections *sections,
					    uint64_t address)
{
	size_t low = 0, high = sections->items.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (sections->items.items[middle].end <= address)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == sections->items.num || address < sections->items.items[low].start)
		return NULL;
	return &sections->items.items[low];
}

// ---- one variable ----

// What macros of the kernel make for its own tools, and nobody asks for by name.
static bool is_filtered(const char *name)
{
	static const char *const prefixes[] = {
		"__UNIQUE_ID",
		"__tpstrtab_",
		"__exitcall_",
		"__gendwarfksyms_ptr_",
		"__func_stack_frame_non_standard_",
	};
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++) {
		if (!strncmp(name, prefixes[i], strlen(prefixes[i])))
			return true;
	}
	return false;
}

static uint64_t section_address(const struct var_selection *selection,
				const struct var_candidate *candidate)
{
	return elf_file_section_address(selection->file, candidate->section);
}

/*
 * A linker that discards a section lets its variables be at 0, which in older kernels is the
 * start of the per-CPU section: there must be a symbol to show that one really is there.
 */
static bool is_discarded(const struct var_selection *selection,
			 const struct var_candidate *candidate, const char *name)
{
	return candidate->address == section_address(selection, candidate) &&
	       !elf_symtab_has_first_object(selection->symtab, candidate->section, name);
}

static enum verdict judge(const struct var_selection *selection,
			  const struct var_candidate *candidate)
{
	char packed[4];
	if (candidate->verdict != VERDICT_EMITTED)
		return (enum verdict)candidate->verdict;
	const char *name = candidate->name
				   ? names_text(selection->pool->names, candidate->name, packed)
				   : "";
	if (is_filtered(name))
		return VERDICT_NAME_FILTER;
	if (is_discarded(selection, candidate, name))
		return VERDICT_NOT_IN_SECTION;
	if (!is_identifier(name, MAX_NAME_LENGTH))
		return VERDICT_BAD_NAME;
	if (candidate->type == SYMBOL_VOID)
		return VERDICT_BAD_TYPE;
	uint64_t end = candidate->address - section_address(selection, candidate);
	if (!candidate->size)
		return VERDICT_NO_SIZE;
	if (add_overflows(end, candidate->size, &end) || end > UINT32_MAX)
		return VERDICT_BAD_TYPE;
	return VERDICT_EMITTED;
}

// ---- order ----

// Those that are not selected come last; of several at one place the largest is first.
static int compare_candidates(const void *left, const void *right)
{
	const struct var_candidate *a = left, *b = right;
	bool a_out = a->verdict != VERDICT_EMITTED, b_out = b->verdict != VERDICT_EMITTED;
	if (a_out != b_out)
		return a_out ? 1 : -1;
	if (a->section != b->section)
		return a->section < b->section ? -1 : 1;
	if (a->address != b->address)
		return a->address < b->address ? -1 : 1;
	if (a->size != b->size)
		return a->size > b->size ? -1 : 1;
	if (a->unit != b->unit)
		return a->unit < b->unit ? -1 : 1;
	return a->die < b->die ? -1 : a->die > b->die;
}

// Of variables that share a place the first one counts.
static void find_overlaps(struct var_selection *selection)
{
	uint64_t end = 0;
	uint32_t section = CANDIDATE_NONE;
	for (size_t i = 0; i < selection->num; i++) {
		struct var_candidate *candidate = &selection->candidates[i];
		if (candidate->verdict != VERDICT_EMITTED)
			break;
		if (candidate->section == section && candidate->address < end) {
			candidate->verdict = VERDICT_OVERLAP;
			continue;
		}
		section = candidate->section;
		end = candidate->address + candidate->size;
	}
}

// ---- what is emitted ----

static uint32_t canonical(const struct var_selection *selection, const char *text)
{
	struct names *names = selection->pool->names;
	uint32_t name = names_from_text(names, text, strlen(text));
	return name == NAME_ERROR ? name : names_canonical(names, name);
}

static bool add_section(const struct var_selection *selection, struct symbols *symbols,
			uint32_t section)
{
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(selection->file, &places, &num);
	uint32_t name = canonical(selection, places[section].name);
	return name != NAME_ERROR && vec_push(&symbols->sections, name);
}

static bool add_var(const struct var_selection *selection, struct symbols *symbols,
		    const struct var_candidate *candidate)
{
	struct symbol_var var = {
		.name = names_canonical(selection->pool->names, candidate->name),
		.type = { .unit = candidate->unit, .type = candidate->type },
		.first = place_make(candidate->unit, candidate->type, 0),
		.linkage = candidate->is_external,
		.section = (uint32_t)symbols->sections.num - 1,
		.offset = (uint32_t)(candidate->address -
				     section_address(selection, candidate)),
		.size = (uint32_t)candidate->size,
		.first_tag = (uint32_t)symbols->tags.num,
		.num_tags = candidate->num_tags,
	};
	for (uint32_t i = 0; i < candidate->num_tags; i++) {
		if (!vec_push(&symbols->tags, selection->tags[candidate->first_tag + i]))
			return false;
	}
	return var.name != NAME_ERROR && vec_push(&symbols->vars, var);
}

bool select_vars(struct var_selection *selection, struct symbols *symbols)
{
	for (size_t i = 0; i < selection->num; i++)
		selection->candidates[i].verdict =
			(uint8_t)judge(selection, &selection->candidates[i]);
	if (selection->num)
		qsort(selection->candidates, selection->num, sizeof(*selection->candidates),
		      compare_candidates);
	find_overlaps(selection);
	uint32_t section = CANDIDATE_NONE, num_in_section = 0;
	for (size_t i = 0; i < selection->num; i++) {
		struct var_candidate *candidate = &selection->candidates[i];
		if (candidate->verdict != VERDICT_EMITTED)
			continue;
		if (candidate->section != section) {
			if (!add_section(selection, symbols, candidate->section))
				return false;
			num_in_section = 0;
		}
		section = candidate->section;
		if (num_in_section++ >= MAX_IN_SECTION) {
			candidate->verdict = VERDICT_TOO_MANY;
			diag_note(selection->diags, DIAG_TOO_MANY_VARS, candidate->unit,
				  candidate->die);
			continue;
		}
		if (!add_var(selection, symbols, candidate))
			return false;
	}
	return true;
}
