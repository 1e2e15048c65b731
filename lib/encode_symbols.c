// SPDX-License-Identifier: LGPL-2.1-or-later
#include "encode_symbols.h"

#include <stdio.h>

#include "btfsmith.h"
#include "error.h"

static bool has_feature(const struct encode_symbols *es, uint64_t feature)
{
	return es->features & feature;
}

struct btfsmith_error *encode_symbols_init(struct encode_symbols *es, struct elf_file *elf,
					   uint64_t features, struct diags *diags)
{
	*es = (struct encode_symbols){ .features = features, .elf = elf };
	es->source = (struct candidate_source){
		.symtab = &es->symtab,
		.sections = &es->sections,
		.machine = elf_file_machine(elf),
		.wants_funcs = has_feature(es, BTFSMITH_FEATURE_FUNC),
		.wants_vars = has_feature(es, BTFSMITH_FEATURE_VAR |
						      BTFSMITH_FEATURE_GLOBAL_VAR),
	};
	if (!es->source.wants_funcs && !es->source.wants_vars)
		return NULL;
	struct btfsmith_error *err = elf_symtab_init(&es->symtab, elf);
	if (err)
		return err;
	if (!es->symtab.has_symtab && es->source.wants_funcs)
		diag_note_unplaced(diags, DIAG_NO_SYMTAB);
	if (!var_sections_init(&es->sections, elf, features))
		return error_no_memory();
	if (!has_feature(es, BTFSMITH_FEATURE_DECL_TAG_KFUNCS))
		return NULL;
	return elf_btf_ids_init(&es->ids, elf);
}

void encode_symbols_deinit(struct encode_symbols *es)
{
	elf_symtab_deinit(&es->symtab);
	elf_btf_ids_deinit(&es->ids);
	var_sections_deinit(&es->sections);
	vec_deinit(&es->funcs);
	vec_deinit(&es->vars);
	vec_deinit(&es->tags);
	candidate_notes_deinit(&es->notes);
	symbols_deinit(&es->symbols);
}

bool encode_symbols_collect(struct encode_symbols *es, struct candidate_reader *reader)
{
	uint32_t first_tag = (uint32_t)es->tags.num;
	if (!es->funcs.num && !first_tag)
		vec_take(&es->funcs, &reader->funcs);
	if (!vec_reserve(&es->funcs, es->funcs.num + reader->funcs.num) ||
	    !vec_reserve(&es->vars, es->vars.num + reader->vars.num) ||
	    !vec_reserve(&es->tags, es->tags.num + reader->tags.num))
		return false;
	for (size_t i = 0; i < reader->funcs.num; i++) {
		struct func_candidate candidate = reader->funcs.items[i];
		candidate.first_tag += first_tag;
		es->funcs.items[es->funcs.num++] = candidate;
	}
	for (size_t i = 0; i < reader->vars.num; i++) {
		struct var_candidate candidate = reader->vars.items[i];
		candidate.first_tag += first_tag;
		es->vars.items[es->vars.num++] = candidate;
	}
	for (size_t i = 0; i < reader->tags.num; i++)
		es->tags.items[es->tags.num++] = reader->tags.items[i];
	return candidate_notes_append(&es->notes, &reader->notes);
}

static struct func_selection func_selection(const struct encode_symbols *es)
{
	return (struct func_selection){
		.symtab = &es->symtab,
		.ids = &es->ids,
		.features = es->features,
		.candidates = es->funcs.items,
		.num = es->funcs.num,
		.tags = es->tags.items,
	};
}

bool encode_symbols_select(struct encode_symbols *es, struct pool *pool,
			   struct unit_refs *units, struct diags *diags)
{
	struct func_selection funcs = func_selection(es);
	candidate_notes_sort(&es->notes);
	funcs.pool = pool;
	funcs.units = units;
	struct var_selection vars = {
		.pool = pool,
		.diags = diags,
		.file = es->elf,
		.symtab = &es->symtab,
		.candidates = es->vars.items,
		.num = es->vars.num,
		.tags = es->tags.items,
	};
	bool done = select_funcs(&funcs, &es->symbols);
	es->funcs.items = funcs.candidates;
	return done && select_vars(&vars, &es->symbols);
}

void encode_symbols_missing_kfuncs(const struct encode_symbols *es,
				   void (*warn)(void *arg, const char *message), void *arg,
				   const char *path, size_t *num)
{
	struct func_selection funcs = func_selection(es);
	struct missing_kfunc missing;
	size_t i = 0;
	*num = 0;
	while (es->source.wants_funcs && select_missing_kfunc(&funcs, &i, &missing)) {
		char message[1024];
		++*num;
		if (!warn)
			continue;
		(void)snprintf(message, sizeof(message),
			       "%s: kfunc %.*s is not in BTF, no BPF program can call it: %s",
			       path, (int)(missing.name_len < 512 ? missing.name_len : 512),
			       missing.name, verdict_texts[missing.why]);
		warn(arg, message);
	}
}
