// SPDX-License-Identifier: LGPL-2.1-or-later
/* The public form of a verdict. */
#ifndef BTFSMITH_VERDICT_H
#define BTFSMITH_VERDICT_H

#include "kernel_verdict.h"

/**
 * @param part ".BTF" and the like; lives forever.
 * @param types What the verdict is of, for names; as far as they were read.
 */
must_check struct btfsmith_error *verdict_create(const char *part, const struct kernel_types *types,
						 const struct kernel_verdict *verdict,
						 struct btfsmith_verdict **ret);

#endif
