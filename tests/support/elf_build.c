// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_build.h"

#include "workdir.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <elf.h>

struct bytes {
	unsigned char *data;
	size_t size;
	size_t capacity;
};

static void append(struct bytes *bytes, const void *data, size_t size)
{
	if (!bytes->data || size > bytes->capacity - bytes->size) {
		bytes->capacity = (bytes->capacity + size) * 2 + 64;
		bytes->data = realloc(bytes->data, bytes->capacity);
	}
	if (!bytes->data)
		abort();
	if (size)
		memcpy(bytes->data + bytes->size, data, size);
	bytes->size += size;
}

void elf_build_store(const struct elf_build *build, void *p, unsigned int bytes,
		     uint64_t value)
{
	unsigned char *to = p;
	for (unsigned int i = 0; i < bytes; i++) {
		to[build->is_big_endian ? bytes - 1 - i : i] = (unsigned char)value;
		value >>= 8;
	}
}

static void append_number(const struct elf_build *build, struct bytes *bytes,
			  unsigned int size, uint64_t value)
{
	unsigned char number[8];
	elf_build_store(build, number, size, value);
	append(bytes, number, size);
}

static void append_section_header(const struct elf_build *build, struct bytes *file,
				  uint32_t name, const struct elf_build_section *section,
				  uint64_t offset)
{
	unsigned int word = build->is_64bit ? 8 : 4;
	append_number(build, file, 4, name);
	append_number(build, file, 4, section->type);
	append_number(build, file, word, section->flags);
	append_number(build, file, word, section->address);
	append_number(build, file, word,
		      section->claimed_off ? section->claimed_off : offset);
	append_number(build, file, word,
		      section->claimed_size ? section->claimed_size : section->size);
	append_number(build, file, 4, section->link);
	append_number(build, file, 4, 0);
	append_number(build, file, word, section->align);
	append_number(build, file, word, section->entry_size);
}

static void append_file_header(const struct elf_build *build, struct bytes *file)
{
	unsigned int word = build->is_64bit ? 8 : 4;
	unsigned char ident[EI_NIDENT] = { 0x7f, 'E', 'L', 'F' };
	ident[EI_CLASS] = build->is_64bit ? ELFCLASS64 : ELFCLASS32;
	ident[EI_DATA] = build->is_big_endian ? ELFDATA2MSB : ELFDATA2LSB;
	ident[EI_VERSION] = EV_CURRENT;
	size_t header_size = build->is_64bit ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	append(file, ident, sizeof(ident));
	append_number(build, file, 2, build->type);
	append_number(build, file, 2, build->machine);
	append_number(build, file, 4, EV_CURRENT);
	append_number(build, file, word, 0);
	append_number(build, file, word, 0);
	append_number(build, file, word, header_size);
	append_number(build, file, 4, 0);
	append_number(build, file, 2, header_size);
	append_number(build, file, 2, 0);
	append_number(build, file, 2, 0);
	append_number(build, file, 2,
		      build->is_64bit ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr));
	append_number(build, file, 2, build->is_extended ? 0 : build->num_sections + 2);
	append_number(build, file, 2,
		      build->is_extended ? SHN_XINDEX : build->num_sections + 1);
}

void elf_build_write(const struct elf_build *build, const char *path)
{
	struct bytes file = { 0 }, names = { 0 }, data = { 0 };
	size_t data_off =
		(build->is_64bit ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr)) +
		(build->num_sections + 2) *
			(build->is_64bit ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr));
	append_file_header(build, &file);
	struct elf_build_section zero = { 0 };
	if (build->is_extended) {
		zero.claimed_size = build->num_sections + 2;
		zero.link = (uint32_t)build->num_sections + 1;
	}
	append_section_header(build, &file, 0, &zero, 0);
	append(&names, "", 1);
	for (size_t i = 0; i < build->num_sections; i++) {
		const struct elf_build_section *section = &build->sections[i];
		append_section_header(build, &file, (uint32_t)names.size, section,
				      data_off + data.size);
		append(&names, section->name, strlen(section->name) + 1);
		append(&data, section->data, section->size);
		append(&data, "\0\0\0\0\0\0\0", -data.size & 7);
	}
	struct elf_build_section last = { .type = SHT_STRTAB, .size = names.size };
	append_section_header(build, &file, 0, &last, data_off + data.size);
	append(&file, data.data, data.size);
	append(&file, names.data, names.size);
	write_whole_file(path, file.data, file.size);
	free(file.data);
	free(names.data);
	free(data.data);
}

void elf_build_symbols(const struct elf_build *build,
		       const struct elf_build_symbol *symbols, size_t num,
		       struct elf_build_table *ret)
{
	struct bytes table = { 0 }, strings = { 0 }, extended = { 0 };
	static const struct elf_build_symbol none = { .name = "" };
	for (size_t i = 0; i <= num; i++) {
		const struct elf_build_symbol *symbol = i ? &symbols[i - 1] : &none;
		unsigned char info = (unsigned char)(symbol->binding << 4 | symbol->type);
		append_number(build, &table, 4, strings.size);
		append(&strings, symbol->name, strlen(symbol->name) + 1);
		if (build->is_64bit) {
			append_number(build, &table, 1, info);
			append_number(build, &table, 1, 0);
			append_number(build, &table, 2, symbol->section);
			append_number(build, &table, 8, symbol->value);
			append_number(build, &table, 8, symbol->size);
		} else {
			append_number(build, &table, 4, symbol->value);
			append_number(build, &table, 4, symbol->size);
			append_number(build, &table, 1, info);
			append_number(build, &table, 1, 0);
			append_number(build, &table, 2, symbol->section);
		}
		append_number(build, &extended, 4, symbol->extended);
	}
	*ret = (struct elf_build_table){
		.symbols = table.data,
		.symbols_size = table.size,
		.strings = (char *)strings.data,
		.strings_size = strings.size,
		.extended = extended.data,
		.extended_size = extended.size,
	};
}

void elf_build_table_deinit(struct elf_build_table *table)
{
	free(table->symbols);
	free(table->strings);
	free(table->extended);
	*table = (struct elf_build_table){ 0 };
}
