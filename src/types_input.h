// SPDX-License-Identifier: LGPL-2.1-or-later
/* The types of a file that the command line names. */
#ifndef BTFSMITH_SRC_TYPES_INPUT_H
#define BTFSMITH_SRC_TYPES_INPUT_H

#include "btfsmith.h"

/**
 * Read the BTF of @p path, over the base that --base says, or that it has with it.
 *
 * @param base The argument of --base, which may be "auto"; NULL: none was given.
 * @param sysroot That of --sysroot, or NULL.
 */
struct btfsmith_error *types_input_read(const char *path, const char *base, const char *sysroot,
					struct btfsmith_types **ret);

#endif
