// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A linked ELF file with DWARF from C tables (dwarf_build.h), a symbol table, and a few sections
 * for functions and variables to be in.
 */
#ifndef BTFSMITH_TESTS_SYMBOL_FILE_H
#define BTFSMITH_TESTS_SYMBOL_FILE_H

#include "dwarf_build.h"
#include "elf_build.h"

/* The sections, by number. Each has SECTION_BYTES bytes. */
enum { IN_TEXT = 1, IN_PERCPU, IN_DATA, IN_TLS, IN_NOTES };

/* Where they are. .notes is in no memory: it has the addresses of .text. */
enum {
	SECTION_BYTES = 0x1000,
	TEXT = 0x10000,
	PERCPU = 0x20000,
	DATA = 0x30000,
	TLS = 0x40000,
};

struct symbol_file {
	const struct build_unit *units;
	size_t num_units;
	const struct elf_build_symbol *symbols;
	size_t num_symbols;
	unsigned int machine; /* 0: x86-64 */
	bool is_big_endian;
};

#define FUNC_SYMBOL(text, at)                                                            \
	{                                                                                \
		.name = (text), .value = TEXT + (at), .size = 8, .type = STT_FUNC,       \
		.section = IN_TEXT                                                       \
	}
#define OBJECT_SYMBOL(text, in, at)                                                      \
	{                                                                                \
		.name = (text), .value = (at), .size = 4, .type = STT_OBJECT,            \
		.section = (in)                                                          \
	}

/** Write it to a new file; @p path ends in XXXXXX and gets its name as with mkstemp(). */
void symbol_file_write(const struct symbol_file *file, char *path);

#endif
