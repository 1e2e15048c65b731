// SPDX-License-Identifier: LGPL-2.1-or-later
#include "error.h"

#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <libelf.h>

struct btfsmith_error {
	enum btfsmith_code code;
	bool is_static;
	const char *message;
};

static const struct btfsmith_error no_memory = {
	.code = BTFSMITH_NO_MEMORY,
	.is_static = true,
	.message = "out of memory",
};

struct btfsmith_error *error_no_memory(void)
{
	// The object is never written to: destroy looks at is_static first.
	return (struct btfsmith_error *)(uintptr_t)&no_memory;
}

printf_like(2, 0) static struct btfsmith_error *error_vcreate(enum btfsmith_code code,
							      const char *format,
							      va_list args)
{
	char *message = NULL;
	if (vasprintf(&message, format, args) < 0)
		return error_no_memory();
	struct btfsmith_error *err = malloc(sizeof(*err));
	if (!err) {
		free(message);
		return error_no_memory();
	}
	*err = (struct btfsmith_error){ .code = code, .message = message };
	return err;
}

struct btfsmith_error *error_create(enum btfsmith_code code, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	struct btfsmith_error *err = error_vcreate(code, format, args);
	va_end(args);
	return err;
}

struct btfsmith_error *error_errno(const char *operation, const char *path)
{
	int saved = errno;
	if (saved == ENOMEM)
		return error_no_memory();
	return error_create(BTFSMITH_IO, "%s: %s: %s", path, operation, strerror(saved));
}

struct btfsmith_error *error_libelf(enum btfsmith_code code, const char *operation,
				    const char *path)
{
	return error_create(code, "%s: %s: %s", path, operation, elf_errmsg(-1));
}

struct btfsmith_error *error_prefix(struct btfsmith_error *err, const char *prefix)
{
	if (!err || err->is_static)
		return err;
	struct btfsmith_error *ret = error_create(err->code, "%s: %s", prefix, err->message);
	btfsmith_error_destroy(err);
	return ret;
}

enum btfsmith_code btfsmith_error_code(const struct btfsmith_error *err)
{
	return err ? err->code : BTFSMITH_OK;
}

const char *btfsmith_error_message(const struct btfsmith_error *err)
{
	return err ? err->message : "success";
}

void btfsmith_error_destroy(struct btfsmith_error *err)
{
	if (!err || err->is_static)
		return;
	free((char *)(uintptr_t)err->message);
	free(err);
}
