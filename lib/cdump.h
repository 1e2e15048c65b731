// SPDX-License-Identifier: LGPL-2.1-or-later
/* A type list as a header of C. */
#ifndef BTFSMITH_CDUMP_H
#define BTFSMITH_CDUMP_H

#include "type_list.h"

struct cdump_roots {
	const char *const *names; /* "sock", "struct sock"; none: everything there is */
	size_t num;
};

/**
 * Print the types of @p list, those of its base included, as a header that compiles.
 *
 * @param where For messages.
 * @param write Gets chunks in order, nothing before all is known to go well; a non-zero result
 *	stops and is an IO error.
 * @return ARGUMENT: no type is called as a root; UNSUPPORTED: types that C cannot say; BAD_BTF;
 *	LIMIT: the header would be much larger than the BTF; NO_MEMORY.
 */
must_check struct btfsmith_error *
cdump_print(const char *where, const struct type_list *list,
	    const struct cdump_roots *roots,
	    int (*write)(void *arg, const char *text, size_t len), void *arg);

#endif
