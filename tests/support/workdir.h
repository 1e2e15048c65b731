// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A temporary directory for one test program, which becomes the current directory, and
 * commands run in it.
 */
#ifndef BTFSMITH_TESTS_WORKDIR_H
#define BTFSMITH_TESTS_WORKDIR_H

#include <stdbool.h>
#include <stddef.h>

/** Create it under $TMPDIR or /tmp and change into it; exits the program on failure. */
void workdir_enter(void);
/** Remove it with all that is in it. */
void workdir_leave(void);

/** Run a shell command with its output in the file "log"; true: exit status 0. */
__attribute__((format(printf, 1, 2))) bool run(const char *format, ...);
/** As run(); prints the command and the log when it fails. */
__attribute__((format(printf, 1, 2))) bool run_loudly(const char *format, ...);
/** Is there such a program on $PATH? If not, prints "skipped: no NAME". */
bool have_tool(const char *name);

/** Read or write a whole file; a failure ends the program. The result is malloc()ed. */
unsigned char *read_whole_file(const char *path, size_t *size);
void write_whole_file(const char *path, const void *data, size_t size);

#endif
