// SPDX-License-Identifier: LGPL-2.1-or-later
#include "relocate.h"

#include <stdio.h>

#include "btf_format.h"
#include "error.h"
#include "plural.h"
#include "relocate_match.h"
#include "strbuf.h"
#include "type_error.h"

enum { MAX_FAULTS_TOLD = 4, MAX_FOUND_TOLD = 3 };

// ---- words ----

static void add_encoding(struct strbuf *text, uint32_t encoding)
{
	static const char *const words[] = { "unsigned", "signed",	"char", "signed char",
					     "bool",	 "signed bool", "char, bool",
					     "signed char, bool" };
	strbuf_format(text, " (%s)", words[encoding % ARRAY_SIZE(words)]);
}

static void add_type(struct strbuf *text, const struct type_list *list, size_t id)
{
	const struct type *type = &list->types.items[id];
	struct shown_name name = type_show_name(list, type->name);
	strbuf_format(text, "%s %s", kind_infos[type->kind].name,
		      name.text[0] ? name.text : "(anonymous)");
	if (kind_infos[type->kind].word == WORD_SIZE)
		strbuf_format(text, " of %u byte%s", type->size, plural(type->size));
	if (type->kind == KIND_INT)
		add_encoding(text, type->fixed >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK);
	else if (type->kind == KIND_FWD)
		strbuf_format(text, " (%s)", type->kind_flag ? "union" : "struct");
}

static bool has_name(const struct type_list *list, size_t id, const char *name)
{
	const struct type *type = &list->types.items[id];
	return type->name && strcmp(type_list_string(list, type->name), name) == 0;
}

// What the base has in its place.
static uint32_t add_namesakes(struct strbuf *text, const struct type_list *base,
			      const char *name)
{
	uint32_t num = 0;
	for (size_t id = 1; id < base->types.num; id++) {
		uint8_t kind = base->types.items[id].kind;
		if (kind == KIND_FUNC || kind == KIND_VAR || !has_name(base, id, name))
			continue;
		if (num < MAX_FOUND_TOLD) {
			strbuf_add(text, num ? ", " : "there ");
			add_type(text, base, id);
		}
		num++;
	}
	if (!num)
		strbuf_add(text, "there no type of that name");
	else if (num > MAX_FOUND_TOLD)
		strbuf_format(text, " and %u more", num - MAX_FOUND_TOLD);
	return num;
}

static void add_reason(struct strbuf *text, const struct relocate_input *input, uint32_t id,
		       const struct relocate_type *known)
{
	const struct type_list *list = input->list;
	const struct type *type = &list->types.items[id];
	const char *name = type_list_string(list, type->name);
	if (known->second) {
		strbuf_format(text, "there types %u and %u both fit: ", known->id, known->second);
		add_type(text, input->base, known->id);
		strbuf_add(text, " and ");
		add_type(text, input->base, known->second);
		return;
	}
	if (!add_namesakes(text, input->base, name))
		return;
	if (kind_is_composite(type->kind) && relocate_num_composites(input->base, name) > 1)
		strbuf_add(text, "; of several only one of the same size can be meant");
	else if (known->holder) {
		strbuf_add(text, "; the size cannot be another since ");
		add_type(text, list, known->holder);
		strbuf_add(text, " has one inside");
	} else if (type->kind == KIND_INT) {
		strbuf_add(text, "; an integer must be of the same size and signedness");
	}
}

// ---- faults ----

static must_check struct btfsmith_error *fault_error(const struct relocate_input *input,
						     struct strbuf *text, uint32_t num)
{
	if (num > MAX_FAULTS_TOLD)
		strbuf_format(text, "; and %u more", num - MAX_FAULTS_TOLD);
	const char *faults = strbuf_text(text);
	if (!faults)
		return error_no_memory();
	return error_create(BTFSMITH_BAD_BTF, "%s: %u type%s of the distilled base %s not fit %s: %s",
			    input->where, num, plural(num), num == 1 ? "does" : "do",
			    input->base_where, faults);
}

static must_check struct btfsmith_error *check_map(const struct relocate_input *input,
						   const struct relocate_map *map)
{
	cleanup_strbuf struct strbuf text = { 0 };
	uint32_t num = 0;
	for (uint32_t id = 1; id <= input->list->num_base; id++) {
		const struct relocate_type *known = &map->types[id];
		if (relocate_fits(known) || num++ >= MAX_FAULTS_TOLD)
			continue;
		if (num > 1)
			strbuf_add(&text, "; ");
		add_type(&text, input->list, id);
		strbuf_add(&text, ": ");
		add_reason(&text, input, id, known);
	}
	return num ? fault_error(input, &text, num) : NULL;
}

// ---- doubts ----

static bool is_union(const struct type *type)
{
	return type->kind == KIND_UNION || (type->kind == KIND_FWD && type->kind_flag);
}

// The kernel does not ask whether a struct is one, and what else of that name it takes.
static bool is_other_kind(const struct type *distilled, const struct type *type)
{
	if (!kind_is_composite(distilled->kind))
		return false;
	return !(kind_is_composite(type->kind) || type->kind == KIND_FWD) ||
	       is_union(distilled) != is_union(type);
}

static must_check struct btfsmith_error *warn(const struct relocate_input *input, uint32_t id,
					      const struct relocate_type *known)
{
	const struct type *distilled = &input->list->types.items[id];
	const struct type *type = &input->base->types.items[known->id];
	bool is_doubtful = is_other_kind(distilled, type);
	bool has_holder = known->by_value && kind_is_composite(distilled->kind) &&
			  kind_is_composite(type->kind) && distilled->size != type->size;
	if (!is_doubtful && !has_holder)
		return NULL;
	cleanup_strbuf struct strbuf text = { 0 };
	strbuf_format(&text, "%s: ", input->where);
	add_type(&text, input->list, id);
	strbuf_add(&text, " is taken for ");
	add_type(&text, input->base, known->id);
	strbuf_format(&text, " of %s", input->base_where);
	if (!is_doubtful) {
		strbuf_add(&text, ", though ");
		add_type(&text, input->list, known->by_value);
		strbuf_add(&text, " has it by value");
	}
	const char *message = strbuf_text(&text);
	if (!message)
		return error_no_memory();
	input->warn(input->arg, message);
	return NULL;
}

static must_check struct btfsmith_error *warn_of_doubts(const struct relocate_input *input,
							const struct relocate_map *map)
{
	struct btfsmith_error *err = NULL;
	for (uint32_t id = 1; input->warn && !err && id <= input->list->num_base; id++)
		err = warn(input, id, &map->types[id]);
	return err;
}

// ---- the result ----

struct rewriter {
	const struct relocate_input *input;
	const struct relocate_map *map;
	struct type_list *ret;
};

static void rewrite_id(const struct rewriter *rewriter, uint32_t *id)
{
	uint32_t old_base = rewriter->input->list->num_base;
	*id = *id > old_base ? *id - old_base + rewriter->ret->num_base
			     : rewriter->map->types[*id].id;
}

static must_check struct btfsmith_error *rewrite_name(const struct rewriter *rewriter,
						      uint32_t *name)
{
	const struct type_list *list = rewriter->input->list;
	if (!*name)
		return NULL;
	if (*name >= list->base_strings) {
		*name = *name - list->base_strings + rewriter->ret->base_strings;
		return NULL;
	}
	uint32_t offset = rewriter->map->strings[*name];
	if (!offset)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: name offset %u (%s) is in the distilled base, but no "
				    "type's there",
				    rewriter->input->where, *name,
				    type_show_name(list, *name).text);
	*name = offset;
	return NULL;
}

static must_check struct btfsmith_error *add_rewritten(const struct rewriter *rewriter,
						       size_t id)
{
	const struct type_list *list = rewriter->input->list;
	struct type_list *ret = rewriter->ret;
	struct type type = list->types.items[id];
	const struct type_item *from = type_list_items(list, &type);
	type.first_item = (uint32_t)ret->items.num;
	rewrite_id(rewriter, &type.type);
	if (type.kind == KIND_ARRAY)
		rewrite_id(rewriter, &type.fixed);
	struct btfsmith_error *err = rewrite_name(rewriter, &type.name);
	for (uint32_t i = 0; !err && i < type.num_items; i++) {
		struct type_item item = from[i];
		rewrite_id(rewriter, &item.type);
		err = rewrite_name(rewriter, &item.name);
		if (!err && !vec_push(&ret->items, item))
			err = error_no_memory();
	}
	if (!err && !vec_push(&ret->types, type))
		err = error_no_memory();
	return err;
}

static must_check struct btfsmith_error *rewrite(const struct relocate_input *input,
						 const struct relocate_map *map,
						 struct type_list *ret)
{
	const struct type_list *list = input->list;
	size_t own_strings = list->strings.num - list->base_strings;
	if (!type_list_copy(input->base, ret) ||
	    !vec_reserve(&ret->strings, ret->strings.num + own_strings))
		return error_no_memory();
	type_list_extend(ret);
	ret->layout = list->layout;
	if (own_strings)
		memcpy(ret->strings.items + ret->strings.num,
		       list->strings.items + list->base_strings, own_strings);
	ret->strings.num += own_strings;
	struct rewriter rewriter = { .input = input, .map = map, .ret = ret };
	struct btfsmith_error *err = NULL;
	for (size_t id = 1 + (size_t)list->num_base; !err && id < list->types.num; id++)
		err = add_rewritten(&rewriter, id);
	return err;
}

struct btfsmith_error *relocate(const struct relocate_input *input, struct type_list *ret)
{
	*ret = (struct type_list){ 0 };
	cleanup_relocate_map struct relocate_map map = { 0 };
	struct btfsmith_error *err = relocate_match(input, &map);
	if (!err)
		err = check_map(input, &map);
	if (!err)
		err = rewrite(input, &map, ret);
	if (!err)
		err = warn_of_doubts(input, &map);
	return err;
}
