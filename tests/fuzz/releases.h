// SPDX-License-Identifier: LGPL-2.1-or-later
/* The kernels that a byte of an input chooses from. */
#ifndef FUZZ_RELEASES_H
#define FUZZ_RELEASES_H

#include "parts.h"

/** @param choice Its first byte counts. @return NULL: the newest. */
const char *fuzz_release(const struct fuzz_part *choice);

#endif
