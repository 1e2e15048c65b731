// SPDX-License-Identifier: LGPL-2.1-or-later
/* What a file says of the separate file that has its debug information. */
#ifndef BTFSMITH_ELF_BUILD_ID_H
#define BTFSMITH_ELF_BUILD_ID_H

#include "btfsmith.h"
#include "compiler.h"
#include "elf_file.h"

enum { BUILD_ID_MAX_BYTES = 64 };

/* The note NT_GNU_BUILD_ID, which a linker made of all that it linked. */
struct elf_build_id {
	size_t size; /* 0: there is none */
	unsigned char bytes[BUILD_ID_MAX_BYTES];
};

/* As "0123abcd...". */
struct elf_build_id_text {
	char text[2 * BUILD_ID_MAX_BYTES + 1];
};

/* Section .gnu_debuglink. */
struct elf_debug_link {
	const char *name; /* the file's; NULL: there is no such section, or it is damaged */
	uint32_t crc;	  /* CRC32 of the file it names */
};

/** Not thread-safe. @return As elf_file_section_at(). A damaged note is none. */
must_check struct btfsmith_error *elf_build_id_read(struct elf_file *file,
						    struct elf_build_id *ret);

bool elf_build_id_is_same(const struct elf_build_id *a, const struct elf_build_id *b);
struct elf_build_id_text elf_build_id_text(const struct elf_build_id *id);

/** Not thread-safe. @return As elf_file_section_at(). */
must_check struct btfsmith_error *elf_debug_link_read(struct elf_file *file,
						      struct elf_debug_link *ret);

#endif
