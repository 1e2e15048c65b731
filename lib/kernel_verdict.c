// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_verdict.h"

#include <stdarg.h>
#include <stdio.h>

#include "kernel_check_state.h"

const char *kernel_error_name(enum kernel_error error)
{
	switch (error) {
	case KERNEL_ENOENT:
		return "ENOENT";
	case KERNEL_E2BIG:
		return "E2BIG";
	case KERNEL_EFAULT:
		return "EFAULT";
	case KERNEL_EEXIST:
		return "EEXIST";
	case KERNEL_EINVAL:
		return "EINVAL";
	case KERNEL_ELOOP:
		return "ELOOP";
	case KERNEL_ENOTSUPP:
		return "ENOTSUPP";
	case KERNEL_ACCEPTS:
		break;
	}
	return "";
}

static void set_verdict(struct kernel_check *check, const struct kernel_verdict *verdict,
			const char *format, va_list args) printf_like(3, 0);

static void set_verdict(struct kernel_check *check, const struct kernel_verdict *verdict,
			const char *format, va_list args)
{
	bool needs_structs = check->verdict->needs_structs;
	*check->verdict = *verdict;
	check->verdict->needs_structs = needs_structs;
	(void)vsnprintf(check->verdict->rule, sizeof(check->verdict->rule), format, args);
}

bool refuse(struct kernel_check *check, enum kernel_error error, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const struct kernel_verdict verdict = { .error = error, .item = KERNEL_NO_ITEM };
	set_verdict(check, &verdict, format, args);
	va_end(args);
	return false;
}

bool refuse_type(struct kernel_check *check, enum kernel_error error, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const struct kernel_verdict verdict = {
		.error = error,
		.id = check->id,
		.kind = check->type.kind,
		.name = check->type.name,
		.item = KERNEL_NO_ITEM,
	};
	set_verdict(check, &verdict, format, args);
	va_end(args);
	return false;
}

bool refuse_item(struct kernel_check *check, uint32_t item, uint32_t name, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	const struct kernel_verdict verdict = {
		.error = KERNEL_EINVAL,
		.id = check->id,
		.kind = check->type.kind,
		.name = check->type.name,
		.item = item,
		.item_name = name,
	};
	set_verdict(check, &verdict, format, args);
	va_end(args);
	return false;
}

const char *kernel_kind_of(const struct kernel_check *check, uint32_t id)
{
	struct kernel_type type;
	if (!kernel_type_get(check->types, id, &type))
		return "no type";
	return type.kind == KIND_VOID ? "void" : kind_infos[type.kind].name;
}
