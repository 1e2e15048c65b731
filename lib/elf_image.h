// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * An ELF file as bytes: its headers and tables, checked, of either class and byte order. What
 * writes sections needs them as they stand in the file, which libelf does not give.
 */
#ifndef BTFSMITH_ELF_IMAGE_H
#define BTFSMITH_ELF_IMAGE_H

#include "btfsmith.h"
#include "compiler.h"
#include "elf_input.h"

struct elf_range {
	uint64_t start;
	uint64_t end;
};

/* A section header of either class. */
struct section_header {
	uint32_t name;
	uint32_t type;
	uint64_t flags;
	uint64_t addr;
	uint64_t offset;
	uint64_t size;
	uint32_t link;
	uint32_t info;
	uint64_t align;
	uint64_t entsize;
};

struct elf_image {
	const char *path;
	struct elf_input input;
	bool drops_signature;
	bool offers_raw; /* whoever writes can write raw BTF instead: --raw */
	const unsigned char *map;
	uint64_t size; /* without the signature that is dropped */
	bool is_64bit;
	bool is_big_endian;
	uint16_t type;
	size_t header_size;
	uint64_t phoff;
	uint64_t num_segments;
	size_t segment_size;
	uint64_t shoff;
	uint64_t num_sections;
	size_t names_index;
	size_t shdr_size;
	const unsigned char *names;
	uint64_t names_size;
};

/** What an image is before it is read: of the file @p path. */
#define ELF_IMAGE_OF(path_) { .path = (path_), .input = ELF_INPUT_NONE }

/**
 * Open image->path and read its headers; the tables of sections and of their names are inside
 * the file then.
 *
 * @return IO, NOT_ELF, UNSUPPORTED: it has no section header table or no names of sections. In
 * any case the caller closes it.
 */
must_check struct btfsmith_error *elf_image_read(struct elf_image *image);

void elf_image_close(struct elf_image *image);

/** NOT_ELF, with the file's name before @p what. */
struct btfsmith_error *elf_image_error(const struct elf_image *image, const char *what);

/** Header @p index of @p table, which is as in this file. */
struct section_header elf_header_load(const struct elf_image *image, const void *table,
				      uint64_t index);

void elf_header_store(const struct elf_image *image, void *table, uint64_t index,
		      const struct section_header *h);

/** Header @p index of the file, in which there is one. */
struct section_header elf_image_section(const struct elf_image *image, uint64_t index);

/** The section @p name; false: there is none. */
bool elf_image_find(const struct elf_image *image, const char *name, uint64_t *ret);

/** Is the section loaded into memory at a place that a linker gave it? */
bool elf_image_is_fixed(const struct elf_image *image, const struct section_header *h);

/** Bytes in the file that are the section's. */
uint64_t elf_image_room(const struct elf_image *image, const struct section_header *h);

/** The bytes of program header @p index, which may end behind the file. */
struct elf_range elf_image_segment(const struct elf_image *image, uint64_t index);

/** The end of something at @p offset, UINT64_MAX when it is beyond that. */
uint64_t elf_end_of(uint64_t offset, uint64_t size);

#endif
