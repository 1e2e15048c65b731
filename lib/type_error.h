// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Errors about one type of a list. Names in messages come from input: bytes that would
 * break the line are shown as '?', long ones are cut.
 */
#ifndef BTFSMITH_TYPE_ERROR_H
#define BTFSMITH_TYPE_ERROR_H

#include "type_list.h"

enum { NAME_MAX_SHOWN = 80 };

struct shown_name {
	char text[NAME_MAX_SHOWN + sizeof("...")];
};

/** A name as it may be shown. */
struct shown_name show_name(const char *string);

/** The name as it may be shown, or nothing for an empty or impossible one. */
struct shown_name type_show_name(const struct type_list *list, uint32_t name);

/**
 * "WHERE: type 17 (STRUCT foo): REASON".
 *
 * @param id Of an element of list->types; its name may be out of range.
 */
must_check struct btfsmith_error *type_error(enum btfsmith_code code, const char *where,
					     const struct type_list *list, size_t id,
					     const char *format, ...) printf_like(5, 6);

/**
 * BAD_BTF "WHERE: type 17 (STRUCT foo): member 3 (bar): REASON".
 *
 * @param item Index into list->items; belongs to the type.
 */
must_check struct btfsmith_error *
type_item_error(const char *where, const struct type_list *list, size_t id, size_t item,
		const char *format, ...) printf_like(5, 6);

#endif
