// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * An ELF file opened for reading: class, byte order, machine, and its sections as plain
 * bytes, decompressed and (ET_REL) relocated.
 */
#ifndef BTFSMITH_ELF_FILE_H
#define BTFSMITH_ELF_FILE_H

#include "btfsmith.h"
#include "compiler.h"

struct elf_file;

struct elf_section {
	/* Borrowed until elf_file_close(); NULL only when size is 0. */
	const unsigned char *data;
	size_t size;
	/* The bytes are the file's own, at file_off; else fd is -1. See elf_file_read(). */
	bool is_mapped;
	int fd;
	uint64_t file_off;
};

/* What the header of a section says, and where the section is: see elf_layout.h. */
struct elf_section_place {
	const char *name; /* "": none */
	uint64_t address; /* sh_addr; in an ET_REL file made up, 0 if not SHF_ALLOC */
	uint64_t size;
	uint64_t flags; /* SHF_* */
	uint64_t entry_size;
	uint32_t index;
	uint32_t type; /* SHT_* */
	uint32_t link; /* sh_link, not checked */
};

/**
 * Open @p path, which is copied. A file that gzip, xz or zstd has compressed is read as what it
 * holds.
 *
 * @return IO, NOT_ELF, NO_MEMORY; UNSUPPORTED: built without the library to decompress it;
 * LIMIT: sections of an ET_REL file larger than the addresses of its class, or codec_decompress().
 */
must_check struct btfsmith_error *elf_file_open(const char *path, struct elf_file **ret);
/** NULL is allowed. */
void elf_file_close(struct elf_file *file);

/**
 * Say that @p file has the debug information of @p main: a section that it has only the header of
 * (SHT_NOBITS), or not even that, is from now on taken from there.
 *
 * @param main Borrowed until @p file is closed; it must not borrow from anywhere itself.
 */
void elf_file_borrow_from(struct elf_file *file, struct elf_file *main);

/** The whole file as it was read. */
void elf_file_contents(const struct elf_file *file, const unsigned char **ret,
		       size_t *size_ret);

const char *elf_file_path(const struct elf_file *file);
bool elf_file_is_big_endian(const struct elf_file *file);
bool elf_file_is_64bit(const struct elf_file *file);
/** e_machine */
unsigned int elf_file_machine(const struct elf_file *file);
/** e_type */
unsigned int elf_file_type(const struct elf_file *file);

/**
 * All sections, by number: ret[i].index is i, and ret[0] the empty section 0. Thread-safe, and
 * valid until elf_file_close().
 */
void elf_file_places(const struct elf_file *file, const struct elf_section_place **ret,
		     size_t *num_ret);

/** The address of section @p index; 0 also if there is none of that number. Thread-safe. */
uint64_t elf_file_section_address(const struct elf_file *file, uint32_t index);

/**
 * Find the section called @p name; for ".debug_x" also a compressed ".zdebug_x". The contents
 * are decompressed (SHF_COMPRESSED and GNU style) and, in an ET_REL file, relocated: by a
 * table of the machine's simple absolute relocations, else by libdwfl.
 *
 * Not thread-safe; meant to be called once per section before workers start.
 *
 * @param[out] found false: there is no such section, or it is SHT_NOBITS; ret is then untouched.
 * @return BAD_DWARF: bad compression header or relocation; UNSUPPORTED; NO_MEMORY.
 */
must_check struct btfsmith_error *elf_file_section(struct elf_file *file,
						   const char *name,
						   struct elf_section *ret, bool *found);

/**
 * The contents of section @p index, decompressed but never relocated; none if it is SHT_NOBITS
 * and no other file lends them.
 * Not to be used for sections that elf_file_section() is used for. Not thread-safe.
 *
 * @return As elf_file_section(); BAD_DWARF: no such section.
 */
must_check struct btfsmith_error *
elf_file_section_at(struct elf_file *file, uint32_t index, struct elf_section *ret);

/**
 * As elf_file_section(), but of an ET_REL file all sections of that name, one after the other:
 * such a file has its type units in sections of their own, each in a group of which a linker
 * would keep one. The section outside of groups comes first, so that offsets into it hold.
 *
 * @return Also UNSUPPORTED: several sections outside of groups.
 */
must_check struct btfsmith_error *
elf_file_all_sections(struct elf_file *file, const char *name, struct elf_section *ret,
		      bool *found);

/**
 * Make bytes [@p offset, @p offset + @p size) of @p section available, for reading a large
 * section piece by piece: a mapped one is read into @p buffer, which must have room for them.
 * That costs less than page faults, and the mapping stays untouched. Thread-safe.
 *
 * @param path For the message.
 * @param[out] ret The bytes: in @p buffer, or where the section has them anyway.
 * @return IO: the file became shorter, or cannot be read.
 */
must_check struct btfsmith_error *elf_file_read(const struct elf_section *section,
						const char *path, uint64_t offset,
						size_t size, unsigned char *buffer,
						const unsigned char **ret);

#endif
