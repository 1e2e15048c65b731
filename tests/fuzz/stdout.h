// SPDX-License-Identifier: LGPL-2.1-or-later
/* Standard output of what prints there, kept from the eyes. */
#ifndef FUZZ_STDOUT_H
#define FUZZ_STDOUT_H

#include <stddef.h>

/** What is printed from here on goes to a file without a name. Once is enough. */
void fuzz_catch_stdout(void);

/** What was printed since the last time. @return Heap. */
char *fuzz_take_stdout(size_t *size);

#endif
