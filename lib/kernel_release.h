// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which kernel a file is of or for, as `uname -r` prints it. Releases become parts of paths: what
 * could not be one ("..", anything with a slash) is taken for none.
 */
#ifndef BTFSMITH_KERNEL_RELEASE_H
#define BTFSMITH_KERNEL_RELEASE_H

#include "elf_file.h"

/** Could @p text of @p len bytes be the release of a kernel, and a part of a path? */
bool kernel_release_is_valid(const char *text, size_t len);

/** Is @p release of Linux @p major.@p minor or later? What does not begin with numbers is not. */
bool kernel_release_is_from(const char *release, unsigned int major, unsigned int minor);

/**
 * The kernel that a module was built for: the first word of its `vermagic`.
 *
 * @param[out] ret Heap; NULL: it is no module, or does not say.
 */
must_check struct btfsmith_error *kernel_release_of_module(struct elf_file *file, char **ret);

/**
 * The release of a linked kernel: what its banner in .rodata says.
 *
 * @param[out] ret Heap; NULL: it is no kernel, or its .rodata is elsewhere.
 */
must_check struct btfsmith_error *kernel_release_of_kernel(struct elf_file *file, char **ret);

/** The release of the running kernel. @param[out] ret Heap. */
must_check struct btfsmith_error *kernel_release_running(char **ret);

#endif
