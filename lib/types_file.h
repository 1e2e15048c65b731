// SPDX-License-Identifier: LGPL-2.1-or-later
/* The bytes of the BTF in a file: raw, or the section .BTF of an ELF file. */
#ifndef BTFSMITH_TYPES_FILE_H
#define BTFSMITH_TYPES_FILE_H

#include "compiler.h"
#include "elf_file.h"

struct types_file {
	const void *data; /* borrowed until types_file_close(); NULL only when size is 0 */
	size_t size;
	char *where; /* for messages: "vmlinux: .BTF", or the path of a raw file */
	/* What holds the bytes: one of these. */
	struct elf_file *elf;
	void *heap; /* all of a raw file */
};

/**
 * @param[out] ret To be closed whatever the result.
 * @return IO, NOT_ELF: neither ELF nor BTF; BAD_BTF: no section .BTF; LIMIT; NO_MEMORY.
 */
must_check struct btfsmith_error *types_file_open(const char *path, struct types_file *ret);

/** The error that ELF file @p file has no section .BTF, and what makes one of the DWARF in it. */
struct btfsmith_error *types_file_no_btf(struct elf_file *file);

/**
 * The distilled base that belongs to what types_file_open() finds: section .BTF.base of an ELF
 * file, else the file "PATH.base".
 */
must_check struct btfsmith_error *types_file_open_distilled(const char *path,
							    struct types_file *ret);

/**
 * Section .BTF.ext of an ELF file.
 *
 * @param[out] ret To be closed whatever the result; without data if there is no such section.
 */
must_check struct btfsmith_error *types_file_open_ext(const char *path, struct types_file *ret);

/** Section .BTF.ext of an open ELF file, as it is there. @param[out] found false: there is none. */
must_check struct btfsmith_error *types_file_ext(const struct types_file *file,
						 struct elf_section *ret, bool *found);

void types_file_close(struct types_file *file);

static inline void cleanup_types_file_fn(struct types_file *file)
{
	types_file_close(file);
}
#define cleanup_types_file cleanup(cleanup_types_file_fn)

#endif
