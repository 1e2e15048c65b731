// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Declarations of C, such as `const char *(*names[4])(int)`. BTF has them from the name on:
 * array of pointers to functions that return pointers to char. C writes arrays and functions
 * behind the name in that order, and what comes last, and pointers in the reverse order,
 * before it.
 */
#include "cdump_print.h"

#include "cdump_order.h"
#include "cdump_word.h"

enum { IS_CONST = 1, IS_VOLATILE = 2, IS_RESTRICT = 4 };

/* A step from the name to what the declaration begins with. */
struct step {
	const struct type *type; /* PTR, ARRAY, FUNC_PROTO or TYPE_TAG */
	unsigned int qualifiers;
};

struct chain {
	struct step steps[CDUMP_MAX_CHAIN];
	size_t num;
	uint32_t last;           /* id of the type that it begins with; 0: void */
	unsigned int qualifiers; /* of that one */
};

static unsigned int qualifier(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_CONST:
		return IS_CONST;
	case KIND_VOLATILE:
		return IS_VOLATILE;
	case KIND_RESTRICT:
		return IS_RESTRICT;
	default:
		return 0;
	}
}

// What qualifies an array qualifies its elements. False: it is longer than the limit.
static bool find_chain(const struct type_list *list, uint32_t id, struct chain *chain)
{
	unsigned int qualifiers = 0;
	chain->num = 0;
	chain->last = 0;
	chain->qualifiers = 0;
	for (unsigned int i = 0; i < CDUMP_MAX_CHAIN;
	     i++, id = type_list_type(list, id)->type) {
		const struct type *type = type_list_type(list, id);
		unsigned int more = id ? qualifier(type) : 0;
		bool is_step = type->kind == KIND_PTR || type->kind == KIND_ARRAY ||
			       type->kind == KIND_FUNC_PROTO ||
			       type->kind == KIND_TYPE_TAG;
		qualifiers |= more;
		if (id && (more || type->kind == KIND_FUNC))
			continue;
		if (!id || !is_step) {
			chain->last = id;
			chain->qualifiers = qualifiers;
			return true;
		}
		chain->steps[chain->num++] =
			(struct step){ .type = type, .qualifiers = qualifiers };
		if (type->kind == KIND_PTR || type->kind == KIND_FUNC_PROTO)
			qualifiers = 0;
	}
	return false;
}

static bool is_restrictable(const struct type_list *list, uint32_t id)
{
	for (unsigned int i = 0; id && i < CDUMP_MAX_CHAIN; i++) {
		const struct type *type = type_list_type(list, id);
		if (type->kind == KIND_PTR)
			return true;
		if (!kind_is_modifier(type->kind))
			return false;
		id = type->type;
	}
	return false;
}

static void put_first_qualifiers(struct cdump *dump, const struct chain *chain)
{
	if (chain->qualifiers & IS_CONST)
		cdump_put_literal(&dump->text, "const ");
	if (chain->qualifiers & IS_VOLATILE)
		cdump_put_literal(&dump->text, "volatile ");
	if (chain->qualifiers & IS_RESTRICT && is_restrictable(dump->list, chain->last))
		cdump_put_literal(&dump->text, "restrict ");
}

void cdump_put_qualifiers(struct cdump *dump, uint32_t id)
{
	struct chain chain;
	if (find_chain(dump->list, id, &chain))
		put_first_qualifiers(dump, &chain);
}

static void put_name(struct cdump *dump, const struct cdump_name *name)
{
	if (name)
		cdump_put(&dump->text, name->text, name->len);
}

// Struct, union or enum by its tag, which is to be known from outside of whatever this is in.
static void put_tagged(struct cdump *dump, const char *keyword, uint32_t id)
{
	struct cdump_name *name = cdump_name_of(dump, id);
	if (!name)
		return;
	if (!name->is_declared) {
		name->is_declared = true;
		uint32_t number = dump->name_numbers[id] - 1;
		if (!vec_push(&dump->forwards, number))
			dump->text.is_broken = true;
	}
	cdump_put_string(&dump->text, keyword);
	put_name(dump, name);
}

static const char *keyword_of(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_STRUCT:
		return "struct ";
	case KIND_UNION:
		return "union ";
	case KIND_FWD:
		return type->kind_flag ? "union " : "struct ";
	default:
		return "enum ";
	}
}

static void put_scalar_name(struct cdump *dump, uint32_t id, const struct type *type)
{
	if (cdump_is_unknown_scalar(dump->list, type))
		put_name(dump, cdump_name_of(dump, id));
	else
		cdump_put_string(&dump->text, type_list_string(dump->list, type->name));
}

static void put_specifier(struct cdump *dump, uint32_t id, unsigned int indent)
{
	const struct type *type = type_list_type(dump->list, id);
	switch ((int)type->kind) {
	case KIND_VOID:
		cdump_put_literal(&dump->text, "void");
		return;
	case KIND_INT:
	case KIND_FLOAT:
		put_scalar_name(dump, id, type);
		return;
	case KIND_TYPEDEF:
		if (!strcmp(type_list_string(dump->list, type->name),
			    "__builtin_va_list"))
			cdump_put_literal(&dump->text, "__builtin_va_list");
		else
			put_name(dump, cdump_name_of(dump, id));
		return;
	case KIND_STRUCT:
	case KIND_UNION:
		if (type->name)
			put_tagged(dump, keyword_of(type), id);
		else
			cdump_put_composite(dump, id, NULL, indent);
		return;
	case KIND_ENUM:
	case KIND_ENUM64:
		if (type->name)
			put_tagged(dump, keyword_of(type), id);
		else if (type->num_items)
			cdump_put_enum(dump, id, NULL, indent);
		else
			cdump_put_string(&dump->text,
					 type->size == 8 ? "long long" : "int");
		return;
	default: // FWD: cdump_order_add() has seen that it is nothing else
		put_tagged(dump, keyword_of(type), id);
		return;
	}
}

// Attributes by name may be any text: it is left out if it could end the attribute.
static bool is_attribute_text(const char *text)
{
	unsigned int depth = 0;
	for (; *text; text++) {
		depth += *text == '(';
		if (*text == ')' && depth-- == 0)
			return false;
		if (*text != '(' && *text != ')' && *text != ' ' && *text != ',' &&
		    !cdump_is_word((const char[]){ '_', *text }, 2))
			return false;
	}
	return depth == 0;
}

static void put_tag(struct cdump *dump, const struct type *tag)
{
	const char *value = type_list_string(dump->list, tag->name);
	if (tag->kind_flag && !is_attribute_text(value))
		return;
	if (tag->kind_flag) {
		dump->uses |= CDUMP_USES_ATTRIBUTE_TAG;
		cdump_put_literal(&dump->text, " __btf_attribute(");
		cdump_put_string(&dump->text, value);
	} else {
		dump->uses |= CDUMP_USES_TYPE_TAG;
		cdump_put_literal(&dump->text, " __btf_type_tag(");
		cdump_put_quoted(&dump->text, value);
	}
	cdump_put_literal(&dump->text, ")");
}

// Does the pointer number @p i lead to an array or a function, so that it needs parentheses?
static bool needs_parentheses(const struct chain *chain, size_t i)
{
	do
		i++;
	while (i < chain->num && chain->steps[i].type->kind == KIND_TYPE_TAG);
	return i < chain->num && chain->steps[i].type->kind != KIND_PTR;
}

static void put_pointer(struct cdump *dump, const struct chain *chain, size_t i)
{
	unsigned int qualifiers = chain->steps[i].qualifiers;
	bool has_parentheses = needs_parentheses(chain, i);
	char last = cdump_text_last(&dump->text);
	if (last != '(' && (last != '*' || has_parentheses))
		cdump_put_literal(&dump->text, " ");
	if (has_parentheses)
		cdump_put_literal(&dump->text, "(");
	cdump_put_literal(&dump->text, "*");
	if (qualifiers & IS_CONST)
		cdump_put_literal(&dump->text, " const");
	if (qualifiers & IS_VOLATILE)
		cdump_put_literal(&dump->text, " volatile");
	if (qualifiers & IS_RESTRICT && !has_parentheses)
		cdump_put_literal(&dump->text, " restrict");
}

static void
put_param(struct cdump *dump, const struct type_item *param, unsigned int indent)
{
	size_t len = 0;
	const char *name =
		cdump_names_local(&dump->names, type_list_string(dump->list, param->name),
				  &len);
	// A parameter that is called as a type would hide it from the parameters behind it.
	if (!name || !param->name || cdump_names_has_identifier(&dump->names, name, len))
		len = 0;
	cdump_put_declaration(dump, param->type, name, len, indent);
}

static void put_params(struct cdump *dump, const struct type *proto, unsigned int indent)
{
	bool has_none = !proto->num_items ||
			(proto->num_items == 1 &&
			 !type_list_item(dump->list, proto->first_item)->type);
	cdump_put_literal(&dump->text, "(");
	if (has_none)
		cdump_put_literal(&dump->text, "void");
	for (uint32_t i = 0; !has_none && i < proto->num_items && !cdump_is_over(dump);
	     i++) {
		const struct type_item *param =
			type_list_item(dump->list, proto->first_item + i);
		if (i)
			cdump_put_literal(&dump->text, ", ");
		if (!param->type && i == proto->num_items - 1)
			cdump_put_literal(&dump->text, "...");
		else
			put_param(dump, param, indent);
	}
	cdump_put_literal(&dump->text, ")");
}

// Compilers that know no _Noreturn in types say volatile of a function that does not return.
static bool is_noreturn(const struct chain *chain)
{
	size_t i = 0;
	while (i < chain->num && chain->steps[i].type->kind == KIND_PTR)
		i++;
	return i < chain->num && chain->steps[i].type->kind == KIND_FUNC_PROTO &&
	       chain->steps[i].qualifiers & IS_VOLATILE;
}

static void
put_suffixes(struct cdump *dump, const struct chain *chain, unsigned int indent)
{
	for (size_t i = 0; i < chain->num; i++) {
		const struct type *type = chain->steps[i].type;
		if (type->kind == KIND_PTR && needs_parentheses(chain, i))
			cdump_put_literal(&dump->text, ")");
		if (type->kind == KIND_FUNC_PROTO)
			put_params(dump, type, indent);
		if (type->kind == KIND_ARRAY) {
			cdump_put_literal(&dump->text, "[");
			cdump_put_u64(&dump->text, type->size);
			cdump_put_literal(&dump->text, "]");
		}
	}
	if (is_noreturn(chain))
		cdump_put_literal(&dump->text, " __attribute__((noreturn))");
}

void cdump_put_declaration(struct cdump *dump, uint32_t id, const char *name, size_t len,
			   unsigned int indent)
{
	struct chain chain;
	bool is_found = find_chain(dump->list, id, &chain);
	if (!is_found || dump->depth >= CDUMP_MAX_NESTING)
		dump->too_deep = id;
	if (cdump_is_over(dump))
		return;
	dump->depth++;
	put_first_qualifiers(dump, &chain);
	put_specifier(dump, chain.last, indent);
	for (size_t i = chain.num; i-- > 0;) {
		if (chain.steps[i].type->kind == KIND_PTR)
			put_pointer(dump, &chain, i);
		else if (chain.steps[i].type->kind == KIND_TYPE_TAG)
			put_tag(dump, chain.steps[i].type);
	}
	char last = cdump_text_last(&dump->text);
	if (len && last != '*' && last != '(')
		cdump_put_literal(&dump->text, " ");
	if (len)
		cdump_put(&dump->text, name, len);
	put_suffixes(dump, &chain, indent);
	dump->depth--;
}
