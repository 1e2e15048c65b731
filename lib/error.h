// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The error object. A function that can fail returns `struct btfsmith_error *`, NULL being
 * success; results go through trailing `ret` pointers that stay untouched on failure. The
 * message is built where the facts are and is one line: "file: what: where: why".
 */
#ifndef BTFSMITH_ERROR_H
#define BTFSMITH_ERROR_H

#include "btfsmith.h"
#include "compiler.h"

/** Build an error; never returns NULL (out of memory while building yields error_no_memory()). */
must_check struct btfsmith_error *error_create(enum btfsmith_code code, const char *format, ...)
	printf_like(2, 3);

/** The static out-of-memory error: needs no allocation, destroying it is a no-op. */
must_check struct btfsmith_error *error_no_memory(void);

/** "PATH: OPERATION: strerror(errno)", code IO. Call directly after the failing call. */
must_check struct btfsmith_error *error_errno(const char *operation, const char *path);

/** "PATH: OPERATION: message of libelf", code @p code. Call directly after the failing call. */
must_check struct btfsmith_error *error_libelf(enum btfsmith_code code, const char *operation,
					       const char *path);

/** Put "PREFIX: " before the message of @p err, which is taken; the code stays. NULL stays NULL. */
must_check struct btfsmith_error *error_prefix(struct btfsmith_error *err, const char *prefix);

static inline void cleanup_error_fn(struct btfsmith_error **err)
{
	btfsmith_error_destroy(*err);
}
#define cleanup_error cleanup(cleanup_error_fn)

#endif
