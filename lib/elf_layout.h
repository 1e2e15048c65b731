// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where the sections of a file are. A linked file says so itself. In an ET_REL file each
 * section starts at address 0; so that an address tells its section all the same, those
 * that would be loaded get addresses of a layout that we make up: one after the other in
 * the order of their numbers, each in pages of its own, none near 0, and between two of
 * them at least one byte that belongs to neither.
 */
#ifndef BTFSMITH_ELF_LAYOUT_H
#define BTFSMITH_ELF_LAYOUT_H

#include "compiler.h"
#include "elf_file.h"

#include <libelf.h>

/**
 * List the sections of @p elf by number; the first one is the empty section 0.
 *
 * @param path For messages.
 * @param[out] ret To be freed by the caller; the names in it are @p elf's.
 * @return LIMIT: an ET_REL file's sections do not fit into its address space; NO_MEMORY.
 */
must_check struct btfsmith_error *elf_layout_create(Elf *elf, const char *path,
						    struct elf_section_place **ret,
						    size_t *num_ret);

#endif
