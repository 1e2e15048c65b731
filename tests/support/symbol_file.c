// SPDX-License-Identifier: LGPL-2.1-or-later
#include "symbol_file.h"

#include <elf.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

enum { NUM_OWN = IN_NOTES, STRTAB = NUM_OWN + 1, SYMTAB, NUM_BEFORE_DEBUG = SYMTAB };

static const char *const debug_names[NUM_BUILD_SECTIONS] = {
	[BUILD_INFO] = ".debug_info",
	[BUILD_ABBREV] = ".debug_abbrev",
	[BUILD_STR] = ".debug_str",
	[BUILD_LINE_STR] = ".debug_line_str",
	[BUILD_STR_OFFSETS] = ".debug_str_offsets",
	[BUILD_TYPES] = ".debug_types",
};

void symbol_file_write(const struct symbol_file *file, char *path)
{
	static const char zeros[SECTION_BYTES];
	const struct build_file dwarf = {
		.units = file->units,
		.num_units = file->num_units,
		.is_big_endian = file->is_big_endian,
	};
	struct build_result built cleanup_build = { 0 };
	build_dwarf(&dwarf, &built);
	struct elf_build elf = {
		.is_64bit = true,
		.is_big_endian = file->is_big_endian,
		.type = ET_EXEC,
		.machine = file->machine ? file->machine : EM_X86_64,
		.num_sections = NUM_BEFORE_DEBUG,
	};
	struct elf_build_table table;
	elf_build_symbols(&elf, file->symbols, file->num_symbols, &table);
#define OWN(text, in, bits)                                                              \
	{                                                                                \
		.name = (text), .type = SHT_PROGBITS, .flags = (bits), .address = (in),  \
		.align = 8, .data = zeros, .size = sizeof(zeros)                         \
	}
	struct elf_build_section sections[NUM_BEFORE_DEBUG + NUM_BUILD_SECTIONS] = {
		[IN_TEXT - 1] = OWN(".text", TEXT, SHF_ALLOC | SHF_EXECINSTR),
		[IN_PERCPU - 1] = OWN(".data..percpu", PERCPU, SHF_ALLOC | SHF_WRITE),
		[IN_DATA - 1] = OWN(".data", DATA, SHF_ALLOC | SHF_WRITE),
		[IN_TLS - 1] = OWN(".tdata", TLS, SHF_ALLOC | SHF_WRITE | SHF_TLS),
		[IN_NOTES - 1] = OWN(".notes", TEXT, 0),
		[STRTAB - 1] = { .name = ".strtab",
				 .type = SHT_STRTAB,
				 .align = 1,
				 .data = table.strings,
				 .size = table.strings_size },
		[SYMTAB - 1] = { .name = ".symtab",
				 .type = SHT_SYMTAB,
				 .align = 8,
				 .link = STRTAB,
				 .entry_size = sizeof(Elf64_Sym),
				 .data = table.symbols,
				 .size = table.symbols_size },
	};
	for (size_t i = 0; i < NUM_BUILD_SECTIONS; i++) {
		if (built.sections[i].num)
			sections[elf.num_sections++] = (struct elf_build_section){
				.name = debug_names[i],
				.type = SHT_PROGBITS,
				.align = 1,
				.data = built.sections[i].items,
				.size = built.sections[i].num,
			};
	}
	elf.sections = sections;
	int fd = mkstemp(path);
	if (fd < 0 || close(fd) != 0) {
		fprintf(stderr, "%s: cannot create\n", path);
		abort();
	}
	elf_build_write(&elf, path);
	elf_build_table_deinit(&table);
}
