// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Relocation of the debug sections of an ET_REL file (an object file, a kernel module).
 *
 * Such a section holds offsets into other debug sections that are complete only after its
 * SHT_REL or SHT_RELA sections were applied. Nearly all are "symbol + addend in n bytes", which
 * a table per machine knows; a section with anything else is given to libdwfl as a whole.
 *
 * The value of a symbol is its offset in its section plus the section's address (elf_layout.h).
 * That is 0 for what is not loaded: an offset into a debug section is then final. An address of
 * code or data, however, tells by itself which section it is in. An offset of thread-local data
 * is left as such.
 */
#ifndef BTFSMITH_ELF_RELOC_H
#define BTFSMITH_ELF_RELOC_H

#include "btfsmith.h"
#include "compiler.h"
#include "elf_file.h"

#include <elfutils/libdwfl.h>
#include <gelf.h>

/* Filled by the owner of the file, all borrowed; zero from dwfl on. */
struct elf_reloc {
	const char *path;
	int fd;
	Elf *elf; /* for section headers only */
	const unsigned char *image;
	size_t image_size;
	unsigned int machine;
	bool is_big_endian;
	bool is_64bit;
	const struct elf_section_place *places; /* by section number */
	size_t num_places;
	Dwfl *dwfl; /* the file again, relocated by libdwfl; made when first needed */
	/* Of each section its first relocation section, and of each of those the next; 0: none. */
	uint32_t *first_table;
	uint32_t *next_table;
	/* Of each symbol table the section with section numbers beyond 16 bits; 0: none. */
	uint32_t *extended;
};

void elf_reloc_deinit(struct elf_reloc *reloc);

/**
 * Relocate the section @p scn called @p name (for messages), whose contents are @p size bytes
 * at @p data, decompressed.
 *
 * @param[out] ret A relocated copy, to be freed by the caller; NULL when there is nothing to
 * relocate.
 * @return BAD_DWARF: a relocation that cannot be; UNSUPPORTED: one of an unknown type.
 */
must_check struct btfsmith_error *
elf_reloc_section(struct elf_reloc *reloc, Elf_Scn *scn, const char *name,
		  const unsigned char *data, size_t size, unsigned char **ret);

/** As elf_reloc_section(), but by libdwfl in any case. */
must_check struct btfsmith_error *
elf_reloc_section_by_dwfl(struct elf_reloc *reloc, Elf_Scn *scn, const char *name,
			  size_t size, unsigned char **ret);

#endif
