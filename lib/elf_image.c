// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_image.h"

#include "elf_bytes.h"
#include "elf_signature.h"
#include "error.h"

#include <elf.h>

void elf_image_close(struct elf_image *image)
{
	elf_input_close(&image->input);
}

struct section_header elf_header_load(const struct elf_image *image, const void *table,
				      uint64_t index)
{
	const unsigned char *p = (const unsigned char *)table + index * image->shdr_size;
	bool be = image->is_big_endian;
	struct section_header h = { .name = load_u32(p, be),
				    .type = load_u32(p + 4, be) };
	if (image->is_64bit) {
		h.flags = load_u64(p + 8, be);
		h.addr = load_u64(p + 16, be);
		h.offset = load_u64(p + 24, be);
		h.size = load_u64(p + 32, be);
		h.link = load_u32(p + 40, be);
		h.info = load_u32(p + 44, be);
		h.align = load_u64(p + 48, be);
		h.entsize = load_u64(p + 56, be);
	} else {
		h.flags = load_u32(p + 8, be);
		h.addr = load_u32(p + 12, be);
		h.offset = load_u32(p + 16, be);
		h.size = load_u32(p + 20, be);
		h.link = load_u32(p + 24, be);
		h.info = load_u32(p + 28, be);
		h.align = load_u32(p + 32, be);
		h.entsize = load_u32(p + 36, be);
	}
	return h;
}

void elf_header_store(const struct elf_image *image, void *table, uint64_t index,
		      const struct section_header *h)
{
	unsigned char *p = (unsigned char *)table + index * image->shdr_size;
	bool be = image->is_big_endian;
	store_u32(p, h->name, be);
	store_u32(p + 4, h->type, be);
	if (image->is_64bit) {
		store_u64(p + 8, h->flags, be);
		store_u64(p + 16, h->addr, be);
		store_u64(p + 24, h->offset, be);
		store_u64(p + 32, h->size, be);
		store_u32(p + 40, h->link, be);
		store_u32(p + 44, h->info, be);
		store_u64(p + 48, h->align, be);
		store_u64(p + 56, h->entsize, be);
	} else {
		store_u32(p + 8, (uint32_t)h->flags, be);
		store_u32(p + 12, (uint32_t)h->addr, be);
		store_u32(p + 16, (uint32_t)h->offset, be);
		store_u32(p + 20, (uint32_t)h->size, be);
		store_u32(p + 24, h->link, be);
		store_u32(p + 28, h->info, be);
		store_u32(p + 32, (uint32_t)h->align, be);
		store_u32(p + 36, (uint32_t)h->entsize, be);
	}
}

struct section_header elf_image_section(const struct elf_image *image, uint64_t index)
{
	return elf_header_load(image, image->map + image->shoff, index);
}

cold struct btfsmith_error *elf_image_error(const struct elf_image *image, const char *what)
{
	return error_create(BTFSMITH_NOT_ELF, "%s: %s", image->path, what);
}

static bool is_inside(const struct elf_image *image, uint64_t offset, uint64_t size)
{
	return offset <= image->size && size <= image->size - offset;
}

static struct btfsmith_error *image_map(struct elf_image *image)
{
	struct btfsmith_error *err = elf_input_open(image->path, &image->input);
	if (err)
		return err;
	image->map = image->input.map;
	size_t size = image->input.size;
	if (image->drops_signature)
		err = elf_signature_cut(image->path, image->map, size, &size);
	image->size = size;
	if (!err && size < sizeof(Elf32_Ehdr))
		err = elf_image_error(image, "not an ELF file: too short");
	return err;
}

static struct btfsmith_error *read_elf_header(struct elf_image *image)
{
	const unsigned char *p = image->map;
	if (memcmp(p, ELFMAG, SELFMAG) != 0)
		return elf_image_error(image, "not an ELF file");
	image->is_64bit = p[EI_CLASS] == ELFCLASS64;
	image->is_big_endian = p[EI_DATA] == ELFDATA2MSB;
	if ((!image->is_64bit && p[EI_CLASS] != ELFCLASS32) ||
	    (!image->is_big_endian && p[EI_DATA] != ELFDATA2LSB))
		return elf_image_error(image, "ELF header: unknown class or byte order");
	image->header_size = image->is_64bit ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	image->shdr_size = image->is_64bit ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
	image->segment_size = image->is_64bit ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	if (image->size < image->header_size)
		return elf_image_error(image, "ELF header: truncated");

	bool be = image->is_big_endian;
	// From e_flags on both classes have the same fields.
	const unsigned char *tail = p + (image->is_64bit ? 48 : 36);
	image->type = load_u16(p + 16, be);
	image->phoff = image->is_64bit ? load_u64(p + 32, be) : load_u32(p + 28, be);
	image->shoff = image->is_64bit ? load_u64(p + 40, be) : load_u32(p + 32, be);
	image->num_segments = load_u16(tail + 8, be);
	image->num_sections = load_u16(tail + 12, be);
	image->names_index = load_u16(tail + 14, be);
	if (image->shoff == 0)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: it has no section header table to add a section to",
				    image->path);
	if (load_u16(tail + 10, be) != image->shdr_size)
		return elf_image_error(image, "ELF header: wrong size of section headers");
	if (image->num_segments && load_u16(tail + 6, be) != image->segment_size)
		return elf_image_error(image, "ELF header: wrong size of program headers");
	return NULL;
}

// Counts that do not fit the ELF header are in the first section header.
static struct btfsmith_error *read_tables(struct elf_image *image)
{
	if (!is_inside(image, image->shoff, image->shdr_size))
		return elf_image_error(image, "section header table: outside of the file");
	struct section_header first = elf_image_section(image, 0);
	if (image->num_sections == 0)
		image->num_sections = first.size;
	if (image->names_index == SHN_XINDEX)
		image->names_index = first.link;
	if (image->num_segments == PN_XNUM)
		image->num_segments = first.info;

	if (image->num_sections == 0 ||
	    image->num_sections > (image->size - image->shoff) / image->shdr_size)
		return elf_image_error(image, "section header table: outside of the file");
	if (image->num_segments &&
	    (image->phoff > image->size ||
	     image->num_segments > (image->size - image->phoff) / image->segment_size))
		return elf_image_error(image, "program header table: outside of the file");
	if (image->names_index == SHN_UNDEF)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: it has no section name table to add a name to",
				    image->path);
	if (image->names_index >= image->num_sections)
		return elf_image_error(image, "section name table: there is no such section");
	struct section_header names =
		elf_image_section(image, image->names_index);
	if (names.type != SHT_STRTAB || (names.flags & SHF_COMPRESSED) ||
	    names.size == 0 || !is_inside(image, names.offset, names.size) ||
	    image->map[names.offset + names.size - 1] != '\0')
		return elf_image_error(image,
			       "section name table: not a string table inside the file");
	image->names = image->map + names.offset;
	image->names_size = names.size;
	return NULL;
}

struct btfsmith_error *elf_image_read(struct elf_image *image)
{
	struct btfsmith_error *err = image_map(image);
	if (!err)
		err = read_elf_header(image);
	return err ? err : read_tables(image);
}

bool elf_image_find(const struct elf_image *image, const char *name, uint64_t *ret)
{
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h = elf_image_section(image, i);
		if (h.name < image->names_size &&
		    strcmp((const char *)image->names + h.name, name) == 0) {
			*ret = i;
			return true;
		}
	}
	return false;
}

bool elf_image_is_fixed(const struct elf_image *image, const struct section_header *h)
{
	return (h->flags & SHF_ALLOC) && image->type != ET_REL;
}

uint64_t elf_image_room(const struct elf_image *image, const struct section_header *h)
{
	return h->type != SHT_NOBITS && is_inside(image, h->offset, h->size) ? h->size
									     : 0;
}

uint64_t elf_end_of(uint64_t offset, uint64_t size)
{
	uint64_t end;
	return add_overflows(offset, size, &end) ? UINT64_MAX : end;
}

struct elf_range elf_image_segment(const struct elf_image *image, uint64_t index)
{
	const unsigned char *p = image->map + image->phoff + index * image->segment_size;
	bool be = image->is_big_endian;
	uint64_t offset = image->is_64bit ? load_u64(p + 8, be) : load_u32(p + 4, be);
	uint64_t size = image->is_64bit ? load_u64(p + 32, be) : load_u32(p + 16, be);
	return (struct elf_range){ offset, elf_end_of(offset, size) };
}
