// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * ELF files from tables: any class, byte order and type, and headers that need not be
 * true.
 */
#ifndef BTFSMITH_TESTS_ELF_BUILD_H
#define BTFSMITH_TESTS_ELF_BUILD_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

struct elf_build_section {
	const char *name;
	uint32_t type;
	uint32_t link;
	uint64_t flags;
	uint64_t address;
	uint64_t align;
	uint64_t entry_size;
	const void *data;
	size_t size;           /* of data */
	uint64_t claimed_size; /* sh_size if not 0, else size */
	uint64_t claimed_off;  /* sh_offset if not 0, else where data is */
};

struct elf_build {
	bool is_64bit;
	bool is_big_endian;
	unsigned int type; /* ET_* */
	unsigned int machine;
	bool is_extended; /* numbers of the section table are in section 0, not in the header */
	/* Sections 1 to num_sections; the one behind them has their names. */
	const struct elf_build_section *sections;
	size_t num_sections;
};

/** Write the file to @p path. A failure ends the program. */
void elf_build_write(const struct elf_build *build, const char *path);

struct elf_build_symbol {
	const char *name;
	uint64_t value;
	uint64_t size;
	unsigned int type; /* STT_* */
	unsigned int binding;
	unsigned int section; /* what is to be in 16 bits */
	unsigned int extended;
};

/*
 * A symbol table and its strings, after elf_build_symbols(). Symbol i of the array gets
 * number i + 1.
 */
struct elf_build_table {
	unsigned char *symbols;
	size_t symbols_size;
	char *strings;
	size_t strings_size;
	unsigned char *extended; /* for SHT_SYMTAB_SHNDX */
	size_t extended_size;
};

void elf_build_symbols(const struct elf_build *build,
		       const struct elf_build_symbol *symbols, size_t num,
		       struct elf_build_table *ret);
void elf_build_table_deinit(struct elf_build_table *table);

/** Store @p value in @p bytes (2, 4 or 8) bytes of the file's byte order. */
void elf_build_store(const struct elf_build *build, void *p, unsigned int bytes,
		     uint64_t value);

#endif
