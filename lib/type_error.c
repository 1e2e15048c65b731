// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_error.h"

#include <stdarg.h>
#include <stdio.h>

#include "error.h"

struct shown_name show_name(const char *string)
{
	struct shown_name ret = { "" };
	size_t len = 0;
	for (; len < NAME_MAX_SHOWN && string[len]; len++) {
		unsigned char c = (unsigned char)string[len];
		ret.text[len] = c < 0x20 || c == 0x7F ? '?' : string[len];
	}
	if (string[len])
		snprintf(ret.text + len, sizeof(ret.text) - len, "...");
	return ret;
}

struct shown_name type_show_name(const struct type_list *list, uint32_t name)
{
	return show_name(name < type_list_string_bytes(list) ? type_list_string(list, name) : "");
}

// A variable of a DATASEC has no name of its own but that of its VAR.
static uint32_t item_name(const struct type_list *list, const struct type *type,
			  const struct type_item *item)
{
	if (kind_infos[type->kind].item != ITEM_VARIABLE)
		return item->name;
	return item->type < type_list_num(list) ? type_list_type(list, item->type)->name : 0;
}

static must_check struct btfsmith_error *build(enum btfsmith_code code, const char *where,
					       const struct type_list *list, size_t id,
					       const char *rest)
{
	const struct type *type = type_list_type(list, id);
	const char *kind = type->kind < NUM_KINDS ? kind_infos[type->kind].name : "?";
	struct shown_name name = type_show_name(list, type->name);
	return error_create(code, "%s: type %zu (%s%s%s): %s", where, id, kind,
			    name.text[0] ? " " : "", name.text, rest);
}

struct btfsmith_error *type_error(enum btfsmith_code code, const char *where,
				  const struct type_list *list, size_t id,
				  const char *format, ...)
{
	cleanup_free char *reason = NULL;
	va_list args;
	va_start(args, format);
	int len = vasprintf(&reason, format, args);
	va_end(args);
	if (len < 0) {
		reason = NULL;
		return error_no_memory();
	}
	return build(code, where, list, id, reason);
}

struct btfsmith_error *type_item_error(const char *where, const struct type_list *list,
				       size_t id, size_t item, const char *format, ...)
{
	cleanup_free char *reason = NULL;
	va_list args;
	va_start(args, format);
	int len = vasprintf(&reason, format, args);
	va_end(args);
	if (len < 0) {
		reason = NULL;
		return error_no_memory();
	}
	const struct type *type = type_list_type(list, id);
	struct shown_name name =
		type_show_name(list, item_name(list, type, type_list_item(list, item)));
	cleanup_free char *rest = NULL;
	len = asprintf(&rest, "%s %zu%s%s%s: %s", kind_item_noun(kind_infos[type->kind].item),
		       item - type->first_item, name.text[0] ? " (" : "", name.text,
		       name.text[0] ? ")" : "", reason);
	if (len < 0) {
		rest = NULL;
		return error_no_memory();
	}
	return build(BTFSMITH_BAD_BTF, where, list, id, rest);
}
