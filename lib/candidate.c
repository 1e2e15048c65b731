// SPDX-License-Identifier: LGPL-2.1-or-later
#include "candidate.h"

const char *const verdict_texts[NUM_VERDICTS] = {
#define R(name, text) text,
#include "candidate.def"
#undef R
};
