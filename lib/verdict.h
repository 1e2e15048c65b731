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

/** Say that it is accepted by a stable release. */
void verdict_accepted_by(struct btfsmith_verdict *verdict, const char *release);

/** Say that, and why, the base is not the one that the file was made with. */
void verdict_doubt_base(struct btfsmith_verdict *verdict, const char *why);

#endif
