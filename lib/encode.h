// SPDX-License-Identifier: LGPL-2.1-or-later
/* The encoder's pipeline; see encode.c, which reads as its table of contents. */
#ifndef BTFSMITH_ENCODE_H
#define BTFSMITH_ENCODE_H

#include "btfsmith.h"
#include "compiler.h"

/** What btfsmith_encode() does once its arguments are checked and defaults filled in. */
must_check struct btfsmith_error *encode_file(const char *path,
					      const struct btfsmith_options *options,
					      struct btfsmith_types **ret);

#endif
