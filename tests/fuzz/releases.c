// SPDX-License-Identifier: LGPL-2.1-or-later
#include "releases.h"

// Each differs from the one before.
static const char *const releases[] = {
	NULL,   "4.18", "5.0",  "5.1",  "5.2",  "5.3",  "5.5",      "5.6",  "5.11", "5.12",
	"5.13", "5.16", "5.17", "5.19", "6.0",  "6.1",  "6.1.192",  "6.2",  "6.3",  "6.4",
	"6.5",  "6.6",  "6.9",  "6.11", "6.12", "6.15", "7.0",      "7.1",
};

const char *fuzz_release(const struct fuzz_part *choice)
{
	return choice->size ? releases[choice->data[0] % (sizeof(releases) / sizeof(releases[0]))]
			    : NULL;
}
