// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * btfsmith_explain(): the encoder runs as always, but keeps candidates that cannot be selected,
 * and when names are bound what it knows is looked at from here and copied. Then it goes on,
 * so that what is said to be in BTF has been seen there.
 */
#include "explain.h"

#include <ctype.h>

#include "error.h"
#include "types_object.h"

enum { DW_LANG_ASSEMBLER = 0x8001 }; // DW_LANG_Mips_Assembler: what all assemblers say

/* What the public, opaque-but-for-its-head object is. */
struct explanation {
	struct btfsmith_explanation head;
	struct arena arena;
};

void btfsmith_explanation_destroy(struct btfsmith_explanation *explanation)
{
	struct explanation *whole = (struct explanation *)explanation;
	if (!whole)
		return;
	arena_deinit(&whole->arena);
	free(whole);
}

// ---- what all use ----

void *explain_alloc(struct explain *explain, size_t size)
{
	void *memory = arena_alloc(explain->arena, size, _Alignof(max_align_t));
	return memory ? memset(memory, 0, size) : NULL;
}

const char *explain_copy(struct explain *explain, const char *text)
{
	size_t size = strlen(text) + 1;
	char *copy = arena_alloc(explain->arena, size, 1);
	return copy ? memcpy(copy, text, size) : NULL;
}

const char *explain_take_text(struct explain *explain)
{
	const char *text = strbuf_text(&explain->text);
	const char *copy = text ? explain_copy(explain, text) : NULL;
	explain->text.text.num = 0;
	return copy;
}

const char *explain_verdict(struct explain *explain, enum verdict verdict)
{
	static const char *const words[] = {
#define R(name, text) #name,
#include "candidate.def"
#undef R
	};
	const char *word = words[verdict];
	size_t size = strlen(word) + 1;
	char *copy = arena_alloc(explain->arena, size, 1);
	for (size_t i = 0; copy && i < size; i++)
		copy[i] = (char)tolower((unsigned char)word[i]);
	return copy;
}

uint32_t explain_find(const struct explain *explain, uint32_t name)
{
	char packed[4];
	if (!name)
		return ASKED_NOT;
	const struct names *names = explain->view->pool->names;
	return asked_find(explain->asked,
			  names_text(names, names_plain(names, name), packed));
}

// ---- places ----

static uint64_t start_of(const struct explain *explain, const struct dwarf_unit *unit)
{
	return (unit->is_in_types ? explain->view->dwarf->info.size : 0) + unit->offset;
}

uint32_t explain_unit_of(const struct explain *explain, uint32_t unit, uint32_t die)
{
	const struct dwarf_file *dwarf = explain->view->dwarf;
	if (!explain->view->whole)
		return unit;
	// In the graph of the whole file DIEs are counted through both sections.
	size_t low = 0, high = dwarf->units.num;
	while (high - low > 1) {
		size_t middle = low + (high - low) / 2;
		if (start_of(explain, &dwarf->units.items[middle]) <= die)
			low = middle;
		else
			high = middle;
	}
	return (uint32_t)low;
}

static must_check struct btfsmith_error *
look_at_unit(struct explain *explain, uint32_t number, const struct explain_unit **ret)
{
	const struct encode_view *view = explain->view;
	struct explain_unit *unit = &explain->units[number];
	struct unit_facts facts;
	char packed[4];
	*ret = unit;
	if (unit->name)
		return NULL;
	struct btfsmith_error *err =
		type_reader_unit_facts(view->reader, &view->dwarf->units.items[number],
				       &facts);
	if (err)
		return err;
	unit->is_assembler = facts.language == DW_LANG_ASSEMBLER;
	unit->name = explain_copy(explain, facts.name ? names_text(view->pool->names,
								   facts.name, packed)
						      : "");
	return unit->name ? NULL : error_no_memory();
}

struct btfsmith_error *explain_source(struct explain *explain, uint32_t unit,
				      uint64_t die_offset, struct btfsmith_source **ret)
{
	const struct explain_unit *found;
	struct btfsmith_error *err = look_at_unit(explain, unit, &found);
	if (err)
		return err;
	struct btfsmith_source *source = explain_new(explain, struct btfsmith_source);
	if (!source)
		return error_no_memory();
	source->unit = found->name;
	source->is_assembler = found->is_assembler;
	source->unit_offset = explain->view->dwarf->units.items[unit].offset;
	source->die_offset = die_offset;
	*ret = source;
	return NULL;
}

struct btfsmith_error *explain_die(struct explain *explain, uint32_t unit, uint32_t die,
				   struct btfsmith_source **ret)
{
	uint32_t number = explain_unit_of(explain, unit, die);
	const struct dwarf_unit *at = &explain->view->dwarf->units.items[number];
	uint64_t base = explain->view->whole ? start_of(explain, at) : 0;
	return explain_source(explain, number, at->offset + die - base, ret);
}

struct explain_place
explain_place_in(const struct explain *explain, uint32_t section, uint64_t address)
{
	struct elf_file *elf = explain->view->symbols->elf;
	const struct elf_section_place *places;
	size_t num;
	elf_file_places(elf, &places, &num);
	struct explain_place where = { .section = "", .address = address };
	if (!section || section >= num)
		return where;
	where.section = places[section].name;
	where.is_offset = elf_file_type(elf) == ET_REL;
	where.address -= where.is_offset ? places[section].address : 0;
	return where;
}

struct explain_place explain_place_at(const struct explain *explain, uint64_t address)
{
	struct elf_file *elf = explain->view->symbols->elf;
	const struct elf_section_place *places;
	size_t num;
	uint32_t found = 0;
	bool is_object = elf_file_type(elf) == ET_REL;
	elf_file_places(elf, &places, &num);
	for (uint32_t i = 1; !found && i < num; i++) {
		uint64_t offset = address - places[i].address;
		// In a layout that is ours no section begins where another one ends.
		if (places[i].flags & SHF_ALLOC && address >= places[i].address &&
		    (offset < places[i].size || (is_object && offset == places[i].size)))
			found = i;
	}
	return explain_place_in(explain, found, address);
}

// ---- symbols ----

static bool is_piece(const char *name)
{
	const char *suffix = strchr(name, '.');
	return suffix && (strstr(suffix, ".cold") || strstr(suffix, ".part"));
}

static bool add_symbol(struct explain *explain, struct explain_subject *to,
		       const struct elf_symbol *symbol, const char *name)
{
	const struct elf_symbol_table *table = &explain->view->symbols->symtab.table;
	const struct elf_section_place *section = elf_symbol_place(table, symbol);
	struct btfsmith_symbol *made = explain_new(explain, struct btfsmith_symbol);
	if (!made)
		return false;
	made->name = explain_copy(explain, name);
	made->section = explain_copy(explain, section ? section->name : "");
	made->address = symbol->value;
	made->is_offset = section && table->has_offsets;
	made->size = symbol->size;
	made->type = symbol->type == STT_FUNC     ? BTFSMITH_SYMBOL_FUNCTION
		     : symbol->type == STT_OBJECT ? BTFSMITH_SYMBOL_OBJECT
						  : BTFSMITH_SYMBOL_OTHER;
	made->is_piece = symbol->type == STT_FUNC && is_piece(name);
	explain_append(to->last_symbol, made);
	return made->name && made->section;
}

static bool look_at_symbol(struct explain *explain, const struct elf_symbol *symbol)
{
	char base[ELF_SYMBOL_NAME_MAX + 1];
	size_t len;
	if (symbol->section == ELF_SYMBOL_UNDEFINED || symbol->type == STT_SECTION ||
	    symbol->type == STT_FILE)
		return true;
	const char *name =
		elf_symbol_name(&explain->view->symbols->symtab.table, symbol, &len);
	if (!name)
		return true;
	size_t base_len = 1 + strcspn(name + 1, ".");
	memcpy(base, name, base_len);
	base[base_len] = '\0';
	uint32_t number = asked_find(explain->asked, base);
	for (size_t i = 0; number != ASKED_NOT && i < explain->num_subjects; i++) {
		if (explain->subjects[i].name == number &&
		    !add_symbol(explain, &explain->subjects[i], symbol, name))
			return false;
	}
	return true;
}

struct btfsmith_error *explain_symbols(struct explain *explain)
{
	const struct elf_symtab *symtab = &explain->view->symbols->symtab;
	size_t num = symtab->has_symtab ? symtab->table.entries.num : 0;
	for (size_t i = 0; i < num; i++) {
		struct elf_symbol symbol = elf_symbol_at(&symtab->table.entries, i);
		if (!look_at_symbol(explain, &symbol))
			return error_no_memory();
	}
	return NULL;
}

// ---- names ----

static const char *const classes[] = { "struct", "union", "enum", "typedef" };

// "struct sock" is "sock", and that of a struct.
static const char *skip_class(const char *asked, const char **kind)
{
	*kind = NULL;
	for (size_t i = 0; i < ARRAY_SIZE(classes); i++) {
		size_t len = strlen(classes[i]);
		if (strncmp(asked, classes[i], len) != 0 || asked[len] != ' ')
			continue;
		*kind = classes[i];
		return asked + len + strspn(asked + len, " ");
	}
	return asked;
}

// Without what a compiler adds to the name of a function.
static const char *base_name(struct explain *explain, const char *name)
{
	strbuf_add_bytes(&explain->text, name, *name ? 1 + strcspn(name + 1, ".") : 0);
	return explain_take_text(explain);
}

// The names to be looked for: of each subject the one of a type and the one of a function.
static must_check struct btfsmith_error *
list_names(struct explain *explain, const char *const *names, struct asked *asked)
{
	size_t num = explain->num_subjects;
	cleanup_free const char **wanted = calloc(2 * num + 1, sizeof(*wanted));
	if (!wanted)
		return error_no_memory();
	for (size_t i = 0; i < num; i++) {
		wanted[2 * i] = skip_class(names[i], &explain->subjects[i].kind);
		wanted[2 * i + 1] = base_name(explain, wanted[2 * i]);
		if (!wanted[2 * i + 1])
			return error_no_memory();
	}
	if (!asked_init(asked, wanted, 2 * num))
		return error_no_memory();
	for (size_t i = 0; i < num; i++) {
		struct explain_subject *subject = &explain->subjects[i];
		subject->type_name = asked_find(asked, wanted[2 * i]);
		subject->name =
			subject->kind ? ASKED_NOT : asked_find(asked, wanted[2 * i + 1]);
	}
	return NULL;
}

static must_check struct btfsmith_error *make_subjects(struct explain *explain,
						       const char *const *names,
						       const struct asked *asked)
{
	const struct btfsmith_subject **last = &explain->result->subjects;
	for (size_t i = 0; i < explain->num_subjects; i++) {
		struct explain_subject *to = &explain->subjects[i];
		uint32_t name = to->kind ? to->type_name : to->name;
		struct btfsmith_subject *made =
			explain_new(explain, struct btfsmith_subject);
		if (!made)
			return error_no_memory();
		made->asked = explain_copy(explain, names[i]);
		made->name = explain_copy(explain, asked->names[name]);
		if (!made->asked || !made->name)
			return error_no_memory();
		to->subject = made;
		to->last_symbol = &made->symbols;
		to->last_variable = &made->variables;
		to->last_type = &made->types;
		explain_append(last, made);
	}
	return NULL;
}

// ---- what is in BTF after all ----

/* Of the names asked for, whether BTF has a function and a variable that is called so. */
struct presence {
	bool has_func;
	bool has_var;
};

static must_check struct btfsmith_error *look_at_output(struct explain *explain,
							const struct type_list *list,
							struct presence *ret)
{
	for (size_t i = 1; i < type_list_num(list); i++) {
		const struct type *type = type_list_type(list, i);
		if (type->kind != KIND_FUNC && type->kind != KIND_VAR)
			continue;
		const char *name = type_list_string(list, type->name);
		strbuf_add_bytes(&explain->text, name,
				 *name ? 1 + strcspn(name + 1, ".") : 0);
		const char *base = strbuf_text(&explain->text);
		if (!base)
			return error_no_memory();
		uint32_t number = asked_find(explain->asked, base);
		explain->text.text.num = 0;
		if (number == ASKED_NOT)
			continue;
		ret[number].has_func |= type->kind == KIND_FUNC;
		ret[number].has_var |= type->kind == KIND_VAR;
	}
	return NULL;
}

// The explanation is not the caller's yet.
#define change(type, p) ((type *)(uintptr_t)(p))

static void correct(const struct btfsmith_subject *subject,
		    const struct presence *presence, const char *word)
{
	struct btfsmith_function *function =
		change(struct btfsmith_function, subject->function);
	if (function && function->btf_name && !presence->has_func) {
		function->btf_name = NULL;
		function->verdict = word;
		function->text = verdict_texts[VERDICT_BAD_TYPE];
	}
	struct btfsmith_variable *variable =
		change(struct btfsmith_variable, subject->variables);
	for (; variable; variable = change(struct btfsmith_variable, variable->next)) {
		if (!variable->is_in_btf || presence->has_var)
			continue;
		variable->is_in_btf = 0;
		variable->verdict = word;
		variable->text = verdict_texts[VERDICT_BAD_TYPE];
	}
}

// A few functions and variables are taken out in the end, for types that BTF cannot express.
static must_check struct btfsmith_error *
confirm(struct explain *explain, const struct type_list *list)
{
	cleanup_free struct presence *presence =
		calloc(explain->asked->num + 1, sizeof(*presence));
	const char *word = explain_verdict(explain, VERDICT_BAD_TYPE);
	if (!presence || !word)
		return error_no_memory();
	struct btfsmith_error *err = look_at_output(explain, list, presence);
	for (size_t i = 0; !err && i < explain->num_subjects; i++) {
		const struct explain_subject *subject = &explain->subjects[i];
		if (subject->name != ASKED_NOT)
			correct(subject->subject, &presence[subject->name], word);
	}
	return err;
}

// ---- the run ----

static struct btfsmith_error *look(void *arg, const struct encode_view *view)
{
	struct explain *explain = arg;
	size_t num_units = view->dwarf->units.num;
	cleanup_free struct explain_unit *units = calloc(num_units + 1, sizeof(*units));
	if (!units)
		return error_no_memory();
	explain->view = view;
	explain->units = units;
	explain->result->num_units = num_units;
	explain->result->has_functions = view->symbols->source.wants_funcs;
	explain->result->has_variables = view->symbols->source.wants_vars;
	struct btfsmith_error *err = explain_types(explain);
	if (!explain->asked)
		return err ? err : explain_tallies(explain);
	if (!err)
		err = explain_symbols(explain);
	if (!err)
		err = explain_funcs(explain);
	if (!err)
		err = explain_vars(explain);
	for (size_t i = 0; i < explain->num_subjects; i++) {
		struct btfsmith_subject *subject = explain->subjects[i].subject;
		subject->is_found = subject->function || subject->types ||
				    subject->variables || subject->variable_declarations;
	}
	return err;
}

static void pass_progress(void *arg, const struct btfsmith_progress *progress)
{
	const struct explain *explain = arg;
	explain->progress(explain->progress_arg, progress);
}

// It cannot fail, so a lack of memory is remembered in the scratch text.
static void note_oddity(void *arg, const struct btfsmith_diag *diag)
{
	struct explain *explain = arg;
	struct btfsmith_tally *tally = explain_new(explain, struct btfsmith_tally);
	if (!tally) {
		explain->text.is_broken = true;
		return;
	}
	tally->group = BTFSMITH_TALLY_ODDITIES;
	tally->verdict = "";
	tally->text = diag->reason; // both are constants of the library
	tally->action = diag->action;
	tally->count = diag->count;
	explain_append(explain->last_tally, tally);
}

static must_check struct btfsmith_error *
run(struct explain *explain, struct btfsmith_options *options)
{
	cleanup_types struct btfsmith_types *types = NULL;
	struct encode_watcher watcher = {
		.asked = explain->asked,
		.look = look,
		.arg = explain,
	};
	explain->progress = options->progress;
	explain->progress_arg = options->arg;
	explain->last_tally = &explain->result->tallies;
	options->progress = options->progress ? pass_progress : NULL;
	options->diag = explain->asked ? NULL : note_oddity;
	options->arg = explain;
	options->base = NULL; // what would be in the base has the same reasons
	options->open_base = NULL;
	options->require_kfuncs = 0;
	options->warn = NULL;
	struct btfsmith_error *err =
		encode_file(explain->result->path, options, &watcher, &types);
	if (!err && explain->asked)
		err = confirm(explain, &types->list);
	if (!err && explain->text.is_broken)
		err = error_no_memory();
	return err;
}

static must_check struct btfsmith_error *
explain_file(struct explain *explain, const char *path, struct btfsmith_options *options,
	     const char *const *names)
{
	struct asked asked = { 0 };
	struct btfsmith_error *err = NULL;
	explain->result->path = explain_copy(explain, path);
	explain->subjects = calloc(explain->num_subjects + 1, sizeof(*explain->subjects));
	if (!explain->result->path || !explain->subjects)
		err = error_no_memory();
	if (!err && explain->num_subjects) {
		explain->asked = &asked;
		err = list_names(explain, names, &asked);
		if (!err)
			err = make_subjects(explain, names, &asked);
	}
	if (!err)
		err = run(explain, options);
	asked_deinit(&asked);
	free(explain->subjects);
	strbuf_deinit(&explain->text);
	return err;
}

struct btfsmith_error *btfsmith_explain(const char *path,
					const struct btfsmith_options *options,
					const char *const *names, size_t num_names,
					struct btfsmith_explanation **ret)
{
	struct btfsmith_options known = { .size = sizeof(known) };
	if (options) {
		struct btfsmith_error *err = encode_options(options, &known);
		if (err)
			return err;
	}
	struct explanation *whole = calloc(1, sizeof(*whole));
	if (!whole)
		return error_no_memory();
	arena_init(&whole->arena);
	struct explain explain = {
		.result = &whole->head,
		.arena = &whole->arena,
		.num_subjects = num_names,
	};
	struct btfsmith_error *err = explain_file(&explain, path, &known, names);
	if (err)
		btfsmith_explanation_destroy(&whole->head);
	else
		*ret = &whole->head;
	return err;
}
