// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The separate file that has the debug information of a stripped one, as packages of debug
 * information install it. In this order, DIR being /usr/lib/debug unless told otherwise:
 *
 *	build ID		DIR/.build-id/01/23abcd.debug
 *	.gnu_debuglink		that name beside the file, in .debug beside it, and in DIR with
 *				the path of the file's folder behind it
 *	a kernel module's path	DIR/lib/modules/RELEASE/..., DIR/usr/lib/modules/RELEASE/...,
 *				ending in .ko or .ko.debug, wherever the file's lib/modules is
 *
 * Only files on this machine are looked at; no debuginfod is asked.
 */
#ifndef BTFSMITH_ELF_DEBUG_H
#define BTFSMITH_ELF_DEBUG_H

#include "btfsmith.h"
#include "compiler.h"
#include "elf_file.h"

struct elf_debug_place {
	const char *file; /* it is this one; NULL: look for it */
	const char *dir;  /* NULL: /usr/lib/debug */
};

/**
 * Open the file with the debug information of @p main. Not thread-safe.
 *
 * @param[out] ret NULL: @p main has it itself (unless place->file is set), or says nothing by
 * which another file could be told to be the right one. Else to be closed by the caller, before
 * @p main, from which it borrows.
 * @return NO_DWARF: there is none, with the paths that were tried; ARGUMENT: place->file is not
 * of the same build, both build IDs being in the message; as elf_file_open().
 */
must_check struct btfsmith_error *elf_debug_open(struct elf_file *main,
						 const struct elf_debug_place *place,
						 struct elf_file **ret);

#endif
