// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A header of C from a type list: what is to be in it, in which order, how it is laid out, then
 * the text, definition by definition, and in the end what has to stand before it all.
 */
#include "cdump.h"

#include "cdump_order.h"
#include "cdump_pick.h"
#include "cdump_print.h"
#include "cdump_word.h"
#include "error.h"
#include "type_error.h"

enum {
	// What a header may be larger than the types in memory: real ones are smaller.
	LIMIT_FACTOR = 4,
	LIMIT_BYTES = 1024 * 1024,
	NAMES_FACTOR = 8,
};

// The attribute is clang's, and clang's for BPF only.
#define PRESERVE_CONDITION                                                               \
	"#if !defined(BPF_NO_PRESERVE_ACCESS_INDEX) && defined(__clang__) && "           \
	"defined(__bpf__)\n"

struct header {
	struct cdump dump;
	struct cdump_order order;
	cdump_ids picked;
	cdump_ids anon_enums;
	cdump_kfuncs kfuncs;
};

static void header_deinit(struct header *header)
{
	cdump_order_deinit(&header->order);
	cdump_layout_deinit(&header->dump.layout);
	cdump_names_deinit(&header->dump.names);
	cdump_text_deinit(&header->dump.text);
	free(header->dump.name_numbers);
	vec_deinit(&header->dump.forwards);
	vec_deinit(&header->picked);
	vec_deinit(&header->anon_enums);
	vec_deinit(&header->kfuncs);
}
#define cleanup_header cleanup(header_deinit)

static must_check struct btfsmith_error *
header_init(struct header *header, const char *where, const struct type_list *list)
{
	size_t bytes = type_list_num(list) * sizeof(struct type) +
		       type_list_num_items(list) * sizeof(struct type_item) +
		       type_list_string_bytes(list);
	size_t limit = LIMIT_BYTES + bytes * LIMIT_FACTOR;
	struct cdump *dump = &header->dump;
	*dump = (struct cdump){ .where = where, .list = list, .text.limit = limit };
	dump->name_numbers = calloc(type_list_num(list), sizeof(*dump->name_numbers));
	if (!dump->name_numbers ||
	    !cdump_names_init(&dump->names, limit * NAMES_FACTOR) ||
	    !cdump_order_init(&header->order, where, list))
		return error_no_memory();
	return NULL;
}

static must_check struct btfsmith_error *add_picked(struct header *header)
{
	struct btfsmith_error *err = NULL;
	for (size_t i = 0; !err && i < header->picked.num; i++)
		err = cdump_order_add(&header->order, header->picked.items[i],
				      CDUMP_BY_VALUE);
	for (size_t i = 0; !err && i < header->kfuncs.num; i++)
		err = cdump_order_add(&header->order, header->kfuncs.items[i].id,
				      CDUMP_BY_NAME);
	return err;
}

// Enums without a name that are not in what is printed are there for their values alone.
static must_check struct btfsmith_error *add_anon_enums(struct header *header)
{
	size_t num = 0;
	cdump_ids *ids = &header->anon_enums;
	if (!cdump_pick_anon_enums(header->dump.list, ids))
		return error_no_memory();
	for (size_t i = 0; i < ids->num; i++) {
		if (!cdump_order_has(&header->order, ids->items[i]))
			ids->items[num++] = ids->items[i];
	}
	ids->num = num;
	return NULL;
}

static must_check struct btfsmith_error *
make_order(struct header *header, const struct cdump_roots *roots)
{
	const struct type_list *list = header->dump.list;
	struct btfsmith_error *err = NULL;
	if (roots->num)
		err = cdump_pick_roots(header->dump.where, list, roots, &header->picked);
	else if (!cdump_pick_all(list, &header->picked) ||
		 !cdump_pick_kfuncs(list, &header->kfuncs))
		err = error_no_memory();
	if (!err)
		err = add_picked(header);
	if (!err && !roots->num)
		err = add_anon_enums(header);
	if (err)
		return err;
	const struct cdump_order *order = &header->order;
	if (!cdump_layout_init(&header->dump.layout, list, order->settled.items,
			       order->settled.num))
		return error_no_memory();
	return NULL;
}

static bool is_c23_bool(const struct type_list *list, const struct type *type)
{
	const struct type *target = type_list_type(list, type->type);
	return type->kind == KIND_TYPEDEF && target->kind == KIND_INT &&
	       !strcmp(type_list_string(list, type->name), "bool") &&
	       !strcmp(type_list_string(list, target->name), "_Bool");
}

static uint32_t new_name(struct cdump *dump, const struct type *type)
{
	const char *text = type_list_string(dump->list, type->name);
	switch ((int)type->kind) {
	case KIND_STRUCT:
	case KIND_UNION:
		return cdump_names_define_tag(&dump->names, text, type->kind);
	case KIND_ENUM:
	case KIND_ENUM64:
		if (!type->num_items)
			return cdump_names_refer_tag(&dump->names, text, KIND_ENUM);
		return cdump_names_define_tag(&dump->names, text, KIND_ENUM);
	case KIND_FWD:
		return cdump_names_refer_tag(&dump->names, text,
					     type->kind_flag ? KIND_UNION : KIND_STRUCT);
	default:
		return cdump_names_new(&dump->names, &dump->names.identifiers, text,
				       is_c23_bool(dump->list, type));
	}
}

struct cdump_name *cdump_name_of(struct cdump *dump, uint32_t id)
{
	const struct type *type = type_list_type(dump->list, id);
	bool is_identifier = type->kind == KIND_TYPEDEF || type->kind == KIND_INT ||
			     type->kind == KIND_FLOAT || type->kind == KIND_FUNC;
	struct cdump_space *space =
		is_identifier ? &dump->names.identifiers : &dump->names.tags;
	if (!dump->name_numbers[id]) {
		uint32_t number = new_name(dump, type);
		if (number == CDUMP_NO_NAME)
			return NULL;
		dump->name_numbers[id] = number + 1;
	}
	return &space->names.items[dump->name_numbers[id] - 1];
}

static void put_forwards(struct cdump *dump)
{
	for (size_t i = 0; i < dump->forwards.num; i++) {
		const struct cdump_name *name =
			&dump->names.tags.names.items[dump->forwards.items[i]];
		if (name->kind == KIND_UNION)
			cdump_put_literal(&dump->text, "union ");
		else if (name->kind == KIND_ENUM)
			cdump_put_literal(&dump->text, "enum ");
		else
			cdump_put_literal(&dump->text, "struct ");
		cdump_put(&dump->text, name->text, name->len);
		cdump_put_literal(&dump->text, ";\n\n");
	}
}

// What was printed from @p start on comes after the tags that are to be declared before it.
static void finish_definition(struct cdump *dump, size_t start)
{
	if (dump->forwards.num && !cdump_is_over(dump)) {
		size_t middle = dump->text.bytes.num;
		put_forwards(dump);
		cdump_text_swap(&dump->text, start, middle);
	}
	dump->forwards.num = 0;
}

static void put_before_c23(struct cdump *dump)
{
	cdump_put_literal(&dump->text, "#if !defined(__STDC_VERSION__) || "
				       "__STDC_VERSION__ < 202311L\n");
}

static void put_typedef(struct cdump *dump, uint32_t id, const struct type *type)
{
	const char *text = type_list_string(dump->list, type->name);
	// The compiler has it; BTF may have several, of which none can be said in C.
	if (!strcmp(text, "__builtin_va_list"))
		return;
	bool is_bool = is_c23_bool(dump->list, type);
	const struct cdump_name *name = cdump_name_of(dump, id);
	if (!name)
		return;
	struct cdump_name copy = *name;
	if (is_bool)
		put_before_c23(dump);
	cdump_put_literal(&dump->text, "typedef ");
	if (!type->type && !strcmp(text, "__gnuc_va_list"))
		cdump_put_literal(&dump->text, "__builtin_va_list __gnuc_va_list");
	else
		cdump_put_declaration(dump, type->type, copy.text, copy.len, 0);
	cdump_put_literal(&dump->text, ";\n");
	if (is_bool)
		cdump_put_literal(&dump->text, "#endif\n");
	cdump_put_literal(&dump->text, "\n");
}

static void put_tagged(struct cdump *dump, uint32_t id, const struct type *type)
{
	struct cdump_name *name = cdump_name_of(dump, id);
	if (!name)
		return;
	name->is_declared = true;
	struct cdump_name tag = *name;
	if (kind_is_composite(type->kind))
		cdump_put_composite(dump, id, &tag, 0);
	else
		cdump_put_enum(dump, id, &tag, 0);
	cdump_put_literal(&dump->text, ";\n\n");
}

static void put_definition(struct cdump *dump, uint32_t id)
{
	const struct type *type = type_list_type(dump->list, id);
	size_t start = dump->text.bytes.num;
	if (type->kind == KIND_TYPEDEF) {
		put_typedef(dump, id, type);
	} else if (type->kind == KIND_INT || type->kind == KIND_FLOAT) {
		const struct cdump_name *name = cdump_name_of(dump, id);
		if (!name)
			return;
		cdump_put_scalar(dump, id, name);
		cdump_put_literal(&dump->text, ";\n\n");
	} else {
		put_tagged(dump, id, type);
	}
	finish_definition(dump, start);
}

static bool has_c23_name(const struct cdump *dump, uint32_t id)
{
	const struct type *type = type_list_type(dump->list, id);
	const char *first =
		type_list_string(dump->list,
				 type_list_item(dump->list, type->first_item)->name);
	return !strcmp(first, "false") || !strcmp(first, "true");
}

static void put_anon_enum(struct cdump *dump, uint32_t id)
{
	bool is_before_c23 = has_c23_name(dump, id);
	size_t start = dump->text.bytes.num;
	if (is_before_c23)
		put_before_c23(dump);
	cdump_put_enum(dump, id, NULL, 0);
	cdump_put_literal(&dump->text, ";\n");
	if (is_before_c23)
		cdump_put_literal(&dump->text, "#endif\n");
	cdump_put_literal(&dump->text, "\n");
	finish_definition(dump, start);
}

static void put_kfunc(struct cdump *dump, const struct cdump_kfunc *kfunc)
{
	const struct type *func = type_list_type(dump->list, kfunc->id);
	size_t start = dump->text.bytes.num;
	const struct cdump_name *name = cdump_name_of(dump, kfunc->id);
	if (!name)
		return;
	struct cdump_name copy = *name;
	cdump_put_literal(&dump->text, "extern ");
	if (kfunc->is_fastcall)
		cdump_put_literal(&dump->text, "__bpf_fastcall ");
	cdump_put_declaration(dump, func->type, copy.text, copy.len, 0);
	cdump_put_literal(&dump->text, " __weak __ksym;\n");
	finish_definition(dump, start);
}

static void put_body(struct header *header)
{
	struct cdump *dump = &header->dump;
	for (size_t i = 0; i < header->anon_enums.num && !cdump_is_over(dump); i++)
		put_anon_enum(dump, header->anon_enums.items[i]);
	for (size_t i = 0; i < header->order.definitions.num && !cdump_is_over(dump); i++)
		put_definition(dump, header->order.definitions.items[i]);
	if (!header->kfuncs.num)
		return;
	cdump_put_literal(&dump->text, "#ifndef BPF_NO_KFUNC_PROTOTYPES\n");
	for (size_t i = 0; i < header->kfuncs.num && !cdump_is_over(dump); i++)
		put_kfunc(dump, &header->kfuncs.items[i]);
	cdump_put_literal(&dump->text, "#endif\n\n");
}

// Members may be called bool and so on where that is no keyword.
static void put_c23_names(struct cdump *dump)
{
	for (unsigned int i = 0; cdump_c23_words[i]; i++) {
		const char *const parts[] = { "#if defined(__STDC_VERSION__) && "
					      "__STDC_VERSION__ >= 202311L\n#define ",
					      CDUMP_C23_PREFIX,
					      cdump_c23_words[i],
					      " ",
					      cdump_c23_words[i],
					      "___2\n#else\n#define ",
					      CDUMP_C23_PREFIX,
					      cdump_c23_words[i],
					      " ",
					      cdump_c23_words[i],
					      "\n#endif\n\n" };
		if (!(dump->names.c23 & UINT32_C(1) << i))
			continue;
		for (size_t j = 0; j < ARRAY_SIZE(parts); j++)
			cdump_put_string(&dump->text, parts[j]);
	}
}

static void put_head(struct cdump *dump)
{
	struct cdump_text *text = &dump->text;
	cdump_put_literal(text, "#ifndef __VMLINUX_H__\n#define __VMLINUX_H__\n\n");
	cdump_put_literal(text,
			  PRESERVE_CONDITION "#pragma clang attribute push "
					     "(__attribute__((preserve_access_index)), "
					     "apply_to = record)\n"
					     "#endif\n\n");
	cdump_put_literal(text, "#ifndef __ksym\n"
				"#define __ksym __attribute__((section(\".ksyms\")))\n"
				"#endif\n\n"
				"#ifndef __weak\n"
				"#define __weak __attribute__((weak))\n"
				"#endif\n\n"
				"#ifndef __bpf_fastcall\n"
				"#if __has_attribute(bpf_fastcall)\n"
				"#define __bpf_fastcall __attribute__((bpf_fastcall))\n"
				"#else\n"
				"#define __bpf_fastcall\n"
				"#endif\n"
				"#endif\n\n");
	if (dump->uses & CDUMP_USES_TYPE_TAG)
		cdump_put_literal(text, "#if __has_attribute(btf_type_tag)\n"
					"#define __btf_type_tag(tag) "
					"__attribute__((btf_type_tag(tag)))\n"
					"#else\n"
					"#define __btf_type_tag(tag)\n"
					"#endif\n\n");
	if (dump->uses & CDUMP_USES_ATTRIBUTE_TAG)
		cdump_put_literal(text, "#ifdef __bpf__\n"
					"#define __btf_attribute(text) "
					"__attribute__((text))\n"
					"#else\n"
					"#define __btf_attribute(text)\n"
					"#endif\n\n");
	put_c23_names(dump);
	for (unsigned int i = 0; cdump_macros[i]; i++) {
		if (!(dump->names.macros & UINT32_C(1) << i))
			continue;
		cdump_put_literal(text, "#undef ");
		cdump_put_string(text, cdump_macros[i]);
		cdump_put_literal(text, "\n\n");
	}
}

static void put_foot(struct cdump *dump)
{
	cdump_put_literal(&dump->text, PRESERVE_CONDITION "#pragma clang attribute pop\n"
							  "#endif\n\n"
							  "#endif /* __VMLINUX_H__ */\n");
}

static must_check struct btfsmith_error *reason(const struct cdump *dump)
{
	if (dump->text.is_broken || dump->names.is_broken)
		return error_no_memory();
	unsigned int limit = dump->depth >= CDUMP_MAX_NESTING ? CDUMP_MAX_NESTING
							      : CDUMP_MAX_CHAIN;
	if (dump->too_deep)
		return type_error(BTFSMITH_LIMIT, dump->where, dump->list, dump->too_deep,
				  "more than %u types within each other or behind each other",
				  limit);
	return error_create(BTFSMITH_LIMIT,
			    "%s: C header of more than %zu bytes: long names, and what has no "
			    "name, are repeated wherever they are used",
			    dump->where, dump->text.limit);
}

struct btfsmith_error *cdump_print(const char *where, const struct type_list *list,
				   const struct cdump_roots *roots,
				   int (*write)(void *arg, const char *text, size_t len),
				   void *arg)
{
	cleanup_header struct header header = { 0 };
	struct cdump *dump = &header.dump;
	struct btfsmith_error *err = header_init(&header, where, list);
	if (!err)
		err = make_order(&header, roots);
	if (err)
		return err;
	put_body(&header);
	put_foot(dump);
	size_t head = dump->text.bytes.num;
	put_head(dump);
	if (cdump_is_over(dump))
		return reason(dump);
	int status =
		write(arg, dump->text.bytes.items + head, dump->text.bytes.num - head);
	if (!status)
		status = write(arg, dump->text.bytes.items, head);
	if (status)
		return error_create(BTFSMITH_IO,
				    "writing text: stopped by the caller with %d",
				    status);
	return NULL;
}
