// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which version of pahole we say to be: kernel builds decide by it what they ask for. */
#ifndef BTFSMITH_PAHOLE_VERSION_H
#define BTFSMITH_PAHOLE_VERSION_H

/**
 * What the environment variable BTFSMITH_PAHOLE_VERSION says ("v1.31", "1.31" or "131"), else
 * the version whose options these are; as a number, 131.
 *
 * @return 0: the variable is not a version.
 */
unsigned int pahole_version(void);

extern const char pahole_version_variable[];

#endif
