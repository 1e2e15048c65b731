// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The entries of a symbol table, in either class and byte order.
 */
#ifndef BTFSMITH_ELF_SYMBOL_H
#define BTFSMITH_ELF_SYMBOL_H

#include "compiler.h"
#include "elf_bytes.h"

#include <elf.h>

struct elf_symbol_entries {
	const unsigned char *data;
	size_t num;
	const unsigned char
		*extended; /* SHT_SYMTAB_SHNDX: numbers of sections, or NULL */
	size_t num_extended;
	bool is_64bit;
	bool is_big_endian;
};

/* In place of the number of a section. */
enum {
	ELF_SYMBOL_UNDEFINED = 0,
	ELF_SYMBOL_COMMON = 0xfffffffe,
	ELF_SYMBOL_ABSOLUTE =
		0xffffffff, /* or in whatever other place that is no section */
};

struct elf_symbol {
	uint64_t value;
	uint64_t size;
	uint32_t name;    /* offset in the string section, not checked */
	uint32_t section; /* a number that the file claims, or see above */
	uint8_t type;     /* STT_* */
};

static inline size_t elf_symbol_bytes(bool is_64bit)
{
	return is_64bit ? sizeof(Elf64_Sym) : sizeof(Elf32_Sym);
}

static inline uint32_t
elf_symbol_section(const struct elf_symbol_entries *table, size_t index, uint16_t shndx)
{
	if (likely(shndx < SHN_LORESERVE))
		return shndx;
	if (shndx == SHN_XINDEX && index < table->num_extended)
		return load_u32(table->extended + index * 4, table->is_big_endian);
	return shndx == SHN_COMMON ? ELF_SYMBOL_COMMON : ELF_SYMBOL_ABSOLUTE;
}

/** @param index Below table->num. */
static always_inline struct elf_symbol
elf_symbol_at(const struct elf_symbol_entries *table, size_t index)
{
	bool is_big_endian = table->is_big_endian;
	if (table->is_64bit) {
		const unsigned char *p = table->data + index * sizeof(Elf64_Sym);
		uint16_t shndx = load_u16(p + 6, is_big_endian);
		return (struct elf_symbol){
			.name = load_u32(p, is_big_endian),
			.type = ELF64_ST_TYPE(p[4]),
			.section = elf_symbol_section(table, index, shndx),
			.value = load_u64(p + 8, is_big_endian),
			.size = load_u64(p + 16, is_big_endian),
		};
	}
	const unsigned char *p = table->data + index * sizeof(Elf32_Sym);
	uint16_t shndx = load_u16(p + 14, is_big_endian);
	return (struct elf_symbol){
		.name = load_u32(p, is_big_endian),
		.value = load_u32(p + 4, is_big_endian),
		.size = load_u32(p + 8, is_big_endian),
		.type = ELF32_ST_TYPE(p[12]),
		.section = elf_symbol_section(table, index, shndx),
	};
}

/** As elf_symbol_at().type. */
static always_inline uint8_t elf_symbol_type(const struct elf_symbol_entries *table,
					     size_t index)
{
	if (table->is_64bit)
		return ELF64_ST_TYPE(table->data[index * sizeof(Elf64_Sym) + 4]);
	return ELF32_ST_TYPE(table->data[index * sizeof(Elf32_Sym) + 12]);
}

#endif
