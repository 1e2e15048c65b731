// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Writing results: a raw file, or a copy of an ELF file with sections added or replaced.
 * Always a temporary file in the target's folder, fsync, rename; on any failure the target
 * is as it was and the temporary file is gone. When killed, one hidden file stays at most
 * (".btfsmith-XXXXXX"), which nobody takes for a result: where the file system knows files
 * without a name (O_TMPFILE), only between its linking and renaming at the very end.
 */
#ifndef BTFSMITH_ELF_WRITE_H
#define BTFSMITH_ELF_WRITE_H

#include "btfsmith.h"
#include "compiler.h"

struct elf_new_section {
	const char *name; /* ".BTF" */
	const void *data; /* NULL: the section is taken out if it is there */
	size_t size;
};

enum elf_write_flags {
	ELF_WRITE_DROP_SIGNATURE = 1, /* of a module: cut it off instead of refusing the file */
	ELF_WRITE_OFFER_RAW = 2, /* errors may speak of --raw, which the caller has */
};

/**
 * Replace the file @p path by @p size bytes. "-" and "/dev/stdout": write to standard output;
 * other devices and pipes are written to, too.
 */
must_check struct btfsmith_error *
elf_write_raw(const char *path, const void *data, size_t size);

/**
 * Have no file @p path: remove it if it is a regular one. A symbolic link is left, without the
 * file that elf_write_raw() would replace. Of standard output and the like this asks nothing.
 */
must_check struct btfsmith_error *elf_write_no_raw(const char *path);

/**
 * Copy @p in to @p out (may be the same path; symbolic links are followed) with the sections
 * added, or replaced where one of that name exists. New sections are SHT_PROGBITS, not
 * allocated, alignment 1 (raised to 4 for ".BTF" and ".BTF.*"), last in the section header
 * table. A replaced section that is loaded into memory keeps address, place and size, which
 * symbols around it speak of: the contents are overwritten when they fit, the rest zeroed (see
 * elf_write_room() for contents that fill it). Every other section, symbol, relocation and
 * program header stays byte for byte where it was; of the section name table only place and
 * size change. Mode bits (and owner where permitted) are those of @p in.
 *
 * A compressed @p in gives an @p out that is compressed likewise; any other one is streamed, never
 * held in memory. Replacing again and again does not make the file
 * grow: its size follows from the last contents.
 *
 * @return IO, NOT_ELF, LIMIT (too large for a 32-bit ELF file), UNSUPPORTED: a loaded section
 * is too small (the message says the way out: link again with room, or write a raw file), an object
 * file's section with relocations of its own (BPF), no section header table, a signed module.
 */
must_check struct btfsmith_error *
elf_write_sections(const char *in, const char *out,
		   const struct elf_new_section *sections, size_t num_sections);

/** The same with ELF_WRITE_*. @return Also NOT_ELF: the signature is damaged. */
must_check struct btfsmith_error *
elf_write_sections_with(const char *in, const char *out,
			const struct elf_new_section *sections, size_t num_sections,
			unsigned int flags);

/**
 * Take the section @p name out of the file @p path, which is replaced atomically, or not
 * touched when it has none. Its section header becomes an unused one.
 *
 * @return As elf_write_sections(); UNSUPPORTED also when the section is loaded into memory.
 */
must_check struct btfsmith_error *elf_write_remove(const char *path, const char *name);

/** The same with ELF_WRITE_*; what is not touched keeps its signature. */
must_check struct btfsmith_error *
elf_write_remove_with(const char *path, const char *name, unsigned int flags);

/**
 * Ask what size elf_write_sections() would leave to the section @p name of the file @p path.
 *
 * @param[out] is_fixed_ret The section is loaded into memory: its size stays *room_ret. Else,
 * also where there is no such section, it becomes that of the contents, and *room_ret is 0.
 * @return As elf_write_sections().
 */
must_check struct btfsmith_error *elf_write_room(const char *path, const char *name,
						 uint64_t *room_ret, bool *is_fixed_ret);

#endif
