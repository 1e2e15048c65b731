// SPDX-License-Identifier: LGPL-2.1-or-later
/* The types of a file that the command line names. */
#ifndef BTFSMITH_SRC_TYPES_INPUT_H
#define BTFSMITH_SRC_TYPES_INPUT_H

#include "btfsmith.h"

/* What the options say of the base. */
struct types_base {
	const char *arg; /* of --base, which may be "auto"; NULL: there is none */
	const char *sysroot;
	unsigned int allows_mismatch;
	int is_verbose;   /* say which base was found */
	const char *hint; /* the option that would bring one, in words; NULL: --base */
};

/** Read the BTF of @p path, over the base that the options name, or that it has with it. */
struct btfsmith_error *types_input_read(const char *path, const struct types_base *base,
					struct btfsmith_types **ret);

/** Report why that failed; @p err is destroyed. */
void types_input_report(const char *path, const struct types_base *base,
			struct btfsmith_error *err);

#endif
