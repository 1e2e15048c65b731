// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_decl.h"

#include "decl_text.h"

enum { MAX_NAME = 4096 };

// A declaration is for people to read, and is not to grow beyond that.
static const char *shown(const struct type_list *list, uint32_t name)
{
	const char *text = type_list_string(list, name);
	return strnlen(text, MAX_NAME + 1) > MAX_NAME ? "..." : text;
}

static void look(const void *types, uint32_t id, char packed[static 4], struct decl_type *ret)
{
	const struct type_list *list = types;
	const struct type *type = type_list_type(list, id);
	(void)packed;
	*ret = (struct decl_type){
		.kind = type->kind,
		.name = shown(list, type->name),
		.ref = type->type,
		.num_elements = type->size,
		.num_params = type->num_items,
		.params = type,
	};
	if (type->kind == KIND_FWD)
		ret->kind = type->kind_flag ? KIND_UNION : KIND_STRUCT;
}

static const char *param(const void *types, const struct decl_type *proto, uint32_t i,
			 char packed[static 4], uint32_t *ref_ret)
{
	const struct type_list *list = types;
	const struct type *type = proto->params;
	const struct type_item *item = type_list_item(list, (size_t)type->first_item + i);
	(void)packed;
	*ref_ret = item->type;
	return shown(list, item->name);
}

void type_decl(struct strbuf *buf, const struct type_list *list, uint32_t id, const char *name)
{
	const struct decl_source source = { .types = list, .look = look, .param = param };
	decl_text_of(buf, &source, id, name);
}
