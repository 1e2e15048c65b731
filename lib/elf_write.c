// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Sections are added on bytes, not through libelf's layout: the file is copied, new contents,
 * a grown section name table and a longer section header table are put at its end, and the ELF
 * header is pointed there. No other section moves and none changes its index, so symbols,
 * groups and relocations stay right without being looked at.
 *
 *	before:  ehdr ... .strtab .shstrtab shdrs
 *	after:   ehdr ... .strtab .BTF .shstrtab' shdrs'
 *
 * What the file would otherwise carry as dead weight is cut off first: the old tables, and old
 * contents that have to move, as far as they are the very end of the file (they are after any
 * linker, and after this code). So encoding a file again and again does not make it grow. Bytes
 * that no header speaks of end the cutting.
 *
 * Of a compressed file all this is done to what it holds, in memory.
 */
#include "elf_write.h"

#include "elf_bytes.h"
#include "elf_input.h"
#include "elf_signature.h"
#include "error.h"
#include "out_file.h"

#include <elf.h>
#include <sys/mman.h>

enum {
	// Between two things that are cut off there may be this much padding, of zeros.
	MAX_PADDING = 16,
};

struct range {
	uint64_t start;
	uint64_t end;
};

// A section header of either class.
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

// What becomes of one struct elf_new_section.
struct placement {
	const struct elf_new_section *section;
	size_t index;     // in the new section header table
	bool is_new;      // no section of that name before
	bool is_fixed;    // loaded into memory at its place
	bool is_moved;    // contents appended, else overwritten at header.offset
	bool is_removed;  // nothing but an unused header is left
	uint64_t room;    // bytes at header.offset
	uint64_t name;    // in the name table
	struct range old; // the old contents, empty if there are none
};

struct elf_image {
	const char *path;
	struct elf_input input;
	bool drops_signature;
	bool offers_raw;
	const unsigned char *map;
	uint64_t size; // without the signature that is dropped
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

	// The result. Headers are changed here and nowhere else.
	unsigned char *shdrs;
	uint64_t num_shdrs;
	char *new_names; // NULL: nothing added
	uint64_t new_names_size;
	struct placement *placements;
	size_t num_placements;
	uint64_t copied; // the file's first bytes, which are kept
	bool is_names_moved;
	bool is_table_moved;
};

static void image_deinit(struct elf_image *image)
{
	free(image->placements);
	free(image->new_names);
	free(image->shdrs);
	elf_input_close(&image->input);
}

static struct section_header
header_load(const struct elf_image *image, const void *table, uint64_t index)
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

static void
header_store(struct elf_image *image, uint64_t index, const struct section_header *h)
{
	unsigned char *p = image->shdrs + index * image->shdr_size;
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

static cold struct btfsmith_error *
bad_elf(const struct elf_image *image, const char *what)
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
		err = bad_elf(image, "not an ELF file: too short");
	return err;
}

static struct btfsmith_error *read_elf_header(struct elf_image *image)
{
	const unsigned char *p = image->map;
	if (memcmp(p, ELFMAG, SELFMAG) != 0)
		return bad_elf(image, "not an ELF file");
	image->is_64bit = p[EI_CLASS] == ELFCLASS64;
	image->is_big_endian = p[EI_DATA] == ELFDATA2MSB;
	if ((!image->is_64bit && p[EI_CLASS] != ELFCLASS32) ||
	    (!image->is_big_endian && p[EI_DATA] != ELFDATA2LSB))
		return bad_elf(image, "ELF header: unknown class or byte order");
	image->header_size = image->is_64bit ? sizeof(Elf64_Ehdr) : sizeof(Elf32_Ehdr);
	image->shdr_size = image->is_64bit ? sizeof(Elf64_Shdr) : sizeof(Elf32_Shdr);
	image->segment_size = image->is_64bit ? sizeof(Elf64_Phdr) : sizeof(Elf32_Phdr);
	if (image->size < image->header_size)
		return bad_elf(image, "ELF header: truncated");

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
		return bad_elf(image, "ELF header: wrong size of section headers");
	if (image->num_segments && load_u16(tail + 6, be) != image->segment_size)
		return bad_elf(image, "ELF header: wrong size of program headers");
	return NULL;
}

// Counts that do not fit the ELF header are in the first section header.
static struct btfsmith_error *read_tables(struct elf_image *image)
{
	if (!is_inside(image, image->shoff, image->shdr_size))
		return bad_elf(image, "section header table: outside of the file");
	struct section_header first = header_load(image, image->map + image->shoff, 0);
	if (image->num_sections == 0)
		image->num_sections = first.size;
	if (image->names_index == SHN_XINDEX)
		image->names_index = first.link;
	if (image->num_segments == PN_XNUM)
		image->num_segments = first.info;

	if (image->num_sections == 0 ||
	    image->num_sections > (image->size - image->shoff) / image->shdr_size)
		return bad_elf(image, "section header table: outside of the file");
	if (image->num_segments &&
	    (image->phoff > image->size ||
	     image->num_segments > (image->size - image->phoff) / image->segment_size))
		return bad_elf(image, "program header table: outside of the file");
	if (image->names_index == SHN_UNDEF)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: it has no section name table to add a name to",
				    image->path);
	if (image->names_index >= image->num_sections)
		return bad_elf(image, "section name table: there is no such section");
	struct section_header names =
		header_load(image, image->map + image->shoff, image->names_index);
	if (names.type != SHT_STRTAB || (names.flags & SHF_COMPRESSED) ||
	    names.size == 0 || !is_inside(image, names.offset, names.size) ||
	    image->map[names.offset + names.size - 1] != '\0')
		return bad_elf(image,
			       "section name table: not a string table inside the file");
	image->names = image->map + names.offset;
	image->names_size = names.size;
	return NULL;
}

static bool find_by_name(const struct elf_image *image, const char *name, uint64_t *ret)
{
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h =
			header_load(image, image->map + image->shoff, i);
		if (h.name < image->names_size &&
		    strcmp((const char *)image->names + h.name, name) == 0) {
			*ret = i;
			return true;
		}
	}
	return false;
}

// Find @p name in the name table, also as the end of a longer name, or append it.
static struct btfsmith_error *
intern_name(struct elf_image *image, const char *name, uint64_t *ret)
{
	size_t length = strlen(name) + 1;
	const void *table =
		image->new_names ? (const void *)image->new_names : image->names;
	uint64_t size = image->new_names ? image->new_names_size : image->names_size;
	const char *found = memmem(table, (size_t)size, name, length);
	if (found) {
		*ret = (uint64_t)(found - (const char *)table);
		return NULL;
	}
	char *grown = malloc((size_t)size + length);
	if (!grown)
		return error_no_memory();
	memcpy(grown, table, (size_t)size);
	memcpy(grown + size, name, length);
	free(image->new_names);
	image->new_names = grown;
	image->new_names_size = size + length;
	*ret = size;
	return NULL;
}

// Old contents that have relocations would be damaged by the linker after being replaced.
static struct btfsmith_error *
refuse_relocated(const struct elf_image *image, uint64_t index, const char *name)
{
	if (image->type != ET_REL)
		return NULL;
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h = header_load(image, image->shdrs, i);
		if ((h.type == SHT_REL || h.type == SHT_RELA) && h.info == index &&
		    h.size)
			return error_create(
				BTFSMITH_UNSUPPORTED,
				"%s: section %s: it has relocations, as in an "
				"object file for BPF, and cannot be replaced%s",
				image->path, name,
				image->offers_raw ? "; write the BTF to a file of its own (--raw)"
						  : "");
	}
	return NULL;
}

// Is the section loaded into memory at a place that a linker gave it?
static bool is_fixed(const struct elf_image *image, const struct section_header *h)
{
	return (h->flags & SHF_ALLOC) && image->type != ET_REL;
}

// Bytes in the file that are the section's.
static uint64_t
section_room(const struct elf_image *image, const struct section_header *h)
{
	return h->type != SHT_NOBITS && is_inside(image, h->offset, h->size) ? h->size
									     : 0;
}

static struct btfsmith_error *place_existing(struct elf_image *image, struct placement *p)
{
	struct section_header h = header_load(image, image->shdrs, p->index);
	if (h.type != SHT_PROGBITS && h.type != SHT_NOBITS)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: section %s: its type is 0x%x, not SHT_PROGBITS",
				    image->path, p->section->name, h.type);
	struct btfsmith_error *err = refuse_relocated(image, p->index, p->section->name);
	if (err)
		return err;
	p->is_fixed = is_fixed(image, &h);
	p->room = section_room(image, &h);
	if (p->room)
		p->old = (struct range){ h.offset, h.offset + p->room };
	if (!p->is_fixed || p->section->size <= p->room)
		return NULL;
	return error_create(
		BTFSMITH_UNSUPPORTED,
		"%s: section %s: it is loaded into memory and has room for %llu "
		"bytes, needed are %zu: link again with %s of at least that size%s",
		image->path, p->section->name, (unsigned long long)p->room,
		p->section->size, p->section->name,
		image->offers_raw ? ", or write the BTF to a file of its own (--raw)" : "");
}

static const struct placement *placement_of(const struct elf_image *image, uint64_t index)
{
	for (size_t i = 0; i < image->num_placements; i++) {
		if (image->placements[i].index == index)
			return &image->placements[i];
	}
	return NULL;
}

// The last header when it is unused, as removing leaves it, else one more.
static size_t new_index(struct elf_image *image)
{
	uint64_t last = image->num_shdrs - 1;
	if (last > 0 && last < image->num_sections && !placement_of(image, last) &&
	    header_load(image, image->shdrs, last).type == SHT_NULL)
		return (size_t)last;
	return (size_t)image->num_shdrs++;
}

static must_check struct btfsmith_error *plan_new(struct elf_image *image, struct placement *p)
{
	p->is_new = true;
	p->is_moved = true;
	p->index = new_index(image);
	return intern_name(image, p->section->name, &p->name);
}

static must_check struct btfsmith_error *
plan_existing(struct elf_image *image, struct placement *p, uint64_t index)
{
	p->index = (size_t)index;
	p->is_removed = !p->section->data;
	struct btfsmith_error *err = place_existing(image, p);
	if (!err && p->is_removed && p->is_fixed)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: section %s: it is loaded into memory and cannot be "
				    "taken out",
				    image->path, p->section->name);
	return err;
}

static struct btfsmith_error *
plan_sections(struct elf_image *image, const struct elf_new_section *sections, size_t num)
{
	uint64_t most = image->num_sections + num;
	image->shdrs = calloc((size_t)most, image->shdr_size);
	image->placements = calloc(num + 1, sizeof(*image->placements));
	if (!image->shdrs || !image->placements)
		return error_no_memory();
	memcpy(image->shdrs, image->map + image->shoff,
	       (size_t)image->num_sections * image->shdr_size);
	image->num_shdrs = image->num_sections;
	for (size_t i = 0; i < num; i++) {
		uint64_t index;
		bool is_there = find_by_name(image, sections[i].name, &index);
		if (!is_there && !sections[i].data)
			continue;
		struct placement *p = &image->placements[image->num_placements++];
		p->section = &sections[i];
		struct btfsmith_error *err = is_there ? plan_existing(image, p, index)
						      : plan_new(image, p);
		if (err)
			return err;
	}
	return NULL;
}

static uint64_t end_of(uint64_t offset, uint64_t size)
{
	uint64_t end;
	return add_overflows(offset, size, &end) ? UINT64_MAX : end;
}

static bool overlaps(const struct range *a, uint64_t start, uint64_t end)
{
	return a->start < a->end && start < end && a->start < end && start < a->end;
}

static struct range segment_range(const struct elf_image *image, uint64_t index)
{
	const unsigned char *p = image->map + image->phoff + index * image->segment_size;
	bool be = image->is_big_endian;
	uint64_t offset = image->is_64bit ? load_u64(p + 8, be) : load_u32(p + 4, be);
	uint64_t size = image->is_64bit ? load_u64(p + 32, be) : load_u32(p + 16, be);
	return (struct range){ offset, end_of(offset, size) };
}

// The end of all that stays whatever happens to tables and replaced sections.
static uint64_t end_of_kept(const struct elf_image *image)
{
	uint64_t end = image->header_size;
	uint64_t segments_end = image->phoff + image->num_segments * image->segment_size;
	if (image->num_segments && segments_end > end)
		end = segments_end;
	for (uint64_t i = 0; i < image->num_segments; i++) {
		struct range range = segment_range(image, i);
		if (range.start < range.end && range.end > end)
			end = range.end;
	}
	for (uint64_t i = 1; i < image->num_sections; i++) {
		const struct placement *p = placement_of(image, i);
		if (i == image->names_index || (p && !p->is_fixed))
			continue;
		struct section_header h = header_load(image, image->shdrs, i);
		uint64_t section_end =
			h.type == SHT_NOBITS ? 0 : end_of(h.offset, h.size);
		if (h.size && section_end > end)
			end = section_end;
	}
	return end;
}

static struct range table_range(const struct elf_image *image)
{
	return (struct range){ image->shoff,
			       image->shoff + image->num_sections * image->shdr_size };
}

static struct range names_range(const struct elf_image *image)
{
	uint64_t start = (uint64_t)(image->names - image->map);
	return (struct range){ start, start + image->names_size };
}

// Cut @p range off the end of the file, if that is where it is. True: cut.
static bool cut_tail(struct elf_image *image, const struct range *range, uint64_t kept)
{
	if (range->start >= range->end || range->start < kept ||
	    range->end > image->copied || image->copied - range->end >= MAX_PADDING)
		return false;
	for (uint64_t i = range->end; i < image->copied; i++) {
		if (image->map[i])
			return false;
	}
	image->copied = range->start;
	return true;
}

static void cut_all(struct elf_image *image)
{
	uint64_t kept = end_of_kept(image);
	struct range table = table_range(image);
	struct range names = names_range(image);
	image->copied = image->size;
	for (bool is_cut = true; is_cut;) {
		is_cut = cut_tail(image, &table, kept) || cut_tail(image, &names, kept);
		for (size_t i = 0; i < image->num_placements; i++) {
			struct placement *p = &image->placements[i];
			if (!p->is_new && !p->is_fixed)
				is_cut |= cut_tail(image, &p->old, kept);
		}
	}
	// Ranges may overlap in a strange file: what lost any byte has to be written anew.
	image->is_table_moved |= table.end > image->copied;
	image->is_names_moved |= names.end > image->copied;
	for (size_t i = 0; i < image->num_placements; i++)
		image->placements[i].is_moved |=
			image->placements[i].old.end > image->copied;
}

// May the contents at p->old be overwritten without harm to anything else?
static bool is_alone(const struct elf_image *image, const struct placement *p)
{
	struct range table = table_range(image);
	uint64_t segments_end = image->phoff + image->num_segments * image->segment_size;
	if (overlaps(&p->old, 0, image->header_size) ||
	    overlaps(&p->old, image->phoff, segments_end) ||
	    overlaps(&p->old, table.start, table.end))
		return false;
	for (uint64_t i = 1; i < image->num_sections; i++) {
		struct section_header h = header_load(image, image->shdrs, i);
		if (i != p->index && h.type != SHT_NOBITS &&
		    overlaps(&p->old, h.offset, end_of(h.offset, h.size)))
			return false;
	}
	return true;
}

static uint64_t wanted_align(const struct elf_new_section *section)
{
	bool is_btf = strcmp(section->name, ".BTF") == 0 ||
		      strncmp(section->name, ".BTF.", 5) == 0;
	return is_btf ? 4 : 1;
}

// Decide what is overwritten, what moves to the end and where the end is.
static struct btfsmith_error *plan_layout(struct elf_image *image)
{
	image->is_table_moved = image->num_shdrs != image->num_sections;
	image->is_names_moved = image->new_names != NULL;
	cut_all(image);
	for (size_t i = 0; i < image->num_placements; i++) {
		struct placement *p = &image->placements[i];
		if (p->is_moved)
			continue;
		bool is_alone_there = is_alone(image, p);
		if (p->is_fixed && !is_alone_there)
			return error_create(BTFSMITH_UNSUPPORTED,
					    "%s: section %s: it shares its place in the "
					    "file with something else",
					    image->path, p->section->name);
		if (!p->is_fixed)
			p->is_moved = !is_alone_there || p->section->size > p->room ||
				      p->old.start % wanted_align(p->section) != 0;
	}
	struct section_header names =
		header_load(image, image->shdrs, image->names_index);
	if (image->is_names_moved && (names.flags & SHF_ALLOC))
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: the section name table is loaded into memory "
				    "and cannot grow",
				    image->path);
	return NULL;
}

static struct btfsmith_error *
append_at(const struct elf_image *image, struct out_file *out, uint64_t align,
	  const void *data, uint64_t size, uint64_t *end, uint64_t *ret)
{
	uint64_t start = (*end + align - 1) & ~(align - 1);
	uint64_t limit = image->is_64bit ? INT64_MAX : UINT32_MAX;
	if (start > limit || size > limit - start)
		return error_create(BTFSMITH_LIMIT,
				    "%s: the file becomes too large for its class",
				    image->path);
	// The padding too is written: a file must not keep old bytes there.
	struct btfsmith_error *err = out_file_zero_at(out, *end, start - *end);
	if (!err)
		err = out_file_write_at(out, start, data, (size_t)size);
	if (err)
		return err;
	*end = start + size;
	*ret = start;
	return NULL;
}

static struct btfsmith_error *write_section(struct elf_image *image, struct out_file *out,
					    struct placement *p, uint64_t *end)
{
	struct section_header h = header_load(image, image->shdrs, p->index);
	struct btfsmith_error *err;
	// Symbols speak of sections by their index, so those behind it keep theirs.
	if (p->is_removed) {
		header_store(image, p->index, &(struct section_header){ 0 });
		return NULL;
	}
	if (p->is_new)
		h = (struct section_header){ .name = (uint32_t)p->name };
	if (p->is_moved) {
		if (h.align < wanted_align(p->section) || h.align > MAX_PADDING ||
		    (h.align & (h.align - 1)))
			h.align = wanted_align(p->section);
		err = append_at(image, out, h.align, p->section->data, p->section->size,
				end, &h.offset);
	} else {
		err = out_file_write_at(out, h.offset, p->section->data,
					p->section->size);
		if (!err)
			err = out_file_zero_at(out, h.offset + p->section->size,
					       p->room - p->section->size);
	}
	if (err)
		return err;
	h.type = SHT_PROGBITS;
	h.flags &= ~(uint64_t)(SHF_COMPRESSED | SHF_MERGE | SHF_STRINGS);
	h.size = p->is_fixed ? p->room : p->section->size;
	h.entsize = 0;
	header_store(image, p->index, &h);
	return NULL;
}

static struct btfsmith_error *
write_names(struct elf_image *image, struct out_file *out, uint64_t *end)
{
	if (!image->is_names_moved)
		return NULL;
	const void *data =
		image->new_names ? (const void *)image->new_names : image->names;
	struct section_header h = header_load(image, image->shdrs, image->names_index);
	h.size = image->new_names ? image->new_names_size : image->names_size;
	struct btfsmith_error *err =
		append_at(image, out, 1, data, h.size, end, &h.offset);
	if (!err)
		header_store(image, image->names_index, &h);
	return err;
}

static struct btfsmith_error *
write_tables(struct elf_image *image, struct out_file *out, uint64_t *end)
{
	bool be = image->is_big_endian;
	unsigned char header[sizeof(Elf64_Ehdr)];
	memcpy(header, image->map, image->header_size);
	unsigned char *num_field = header + (image->is_64bit ? 60 : 48);
	if (image->num_shdrs < SHN_LORESERVE) {
		store_u16(num_field, (uint16_t)image->num_shdrs, be);
	} else {
		store_u16(num_field, 0, be);
		struct section_header first = header_load(image, image->shdrs, 0);
		first.size = image->num_shdrs;
		header_store(image, 0, &first);
	}
	uint64_t offset = image->shoff;
	uint64_t size = image->num_shdrs * image->shdr_size;
	struct btfsmith_error *err =
		image->is_table_moved
			? append_at(image, out, image->is_64bit ? 8 : 4, image->shdrs,
				    size, end, &offset)
			: out_file_write_at(out, offset, image->shdrs, (size_t)size);
	if (err)
		return err;
	if (image->is_64bit)
		store_u64(header + 40, offset, be);
	else
		store_u32(header + 32, (uint32_t)offset, be);
	return out_file_write_at(out, 0, header, image->header_size);
}

static struct btfsmith_error *write_contents(struct elf_image *image, struct out_file *out)
{
	struct btfsmith_error *err =
		out_file_copy_from(out, image->input.fd, image->path, image->copied);
	uint64_t end = image->copied;
	for (size_t i = 0; !err && i < image->num_placements; i++)
		err = write_section(image, out, &image->placements[i], &end);
	if (!err)
		err = write_names(image, out, &end);
	return err ? err : write_tables(image, out, &end);
}

static struct btfsmith_error *append(void *arg, const void *data, size_t size)
{
	return out_file_append(arg, data, size);
}

// Compress what was written to @p plain into the file @p out_path.
static struct btfsmith_error *
write_compressed(const struct elf_image *image, const struct out_file *plain, const char *out_path)
{
	struct stat st;
	if (fstat(plain->fd, &st) < 0)
		return error_errno("fstat", out_path);
	void *map = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, plain->fd, 0);
	if (map == MAP_FAILED)
		return error_errno("mmap", out_path);
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	struct codec_source source = { out_path, map, (size_t)st.st_size };
	struct codec_sink sink = { append, &out };
	struct btfsmith_error *err =
		out_file_open(out_path, OUT_ACCESS_SEQUENTIAL, &image->input.st, &out);
	if (!err)
		err = codec_compress(image->input.codec, &source, &sink);
	munmap(map, (size_t)st.st_size);
	return err ? err : out_file_commit(&out);
}

static struct btfsmith_error *write_image(struct elf_image *image, const char *out_path)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	bool is_compressed = image->input.codec != CODEC_NONE;
	struct btfsmith_error *err =
		elf_signature_refuse(image->path, image->map, (size_t)image->size);
	if (!err)
		err = is_compressed ? out_file_open_in_memory(out_path, &out)
				    : out_file_open(out_path, OUT_ACCESS_RANDOM,
						    &image->input.st, &out);
	if (!err)
		err = write_contents(image, &out);
	if (err)
		return err;
	return is_compressed ? write_compressed(image, &out, out_path)
			     : out_file_commit(&out);
}

static struct btfsmith_error *image_read(struct elf_image *image)
{
	struct btfsmith_error *err = image_map(image);
	if (!err)
		err = read_elf_header(image);
	return err ? err : read_tables(image);
}

// A section may not have bytes of its own in the signature, which is no part of the module.
static struct btfsmith_error *check_signature(const struct elf_image *image)
{
	if (image->size == image->input.size || end_of_kept(image) <= image->size)
		return NULL;
	return bad_elf(image, "signature: a section or segment reaches into it");
}

struct btfsmith_error *
elf_write_sections_with(const char *in, const char *out,
			const struct elf_new_section *sections, size_t num_sections,
			unsigned int flags)
{
	struct elf_image image cleanup(image_deinit) = {
		.path = in,
		.input = ELF_INPUT_NONE,
		.drops_signature = flags & ELF_WRITE_DROP_SIGNATURE,
		.offers_raw = flags & ELF_WRITE_OFFER_RAW,
	};
	struct btfsmith_error *err = image_read(&image);
	if (!err)
		err = plan_sections(&image, sections, num_sections);
	if (!err)
		err = check_signature(&image);
	if (!err)
		err = plan_layout(&image);
	return err ? err : write_image(&image, out);
}

struct btfsmith_error *elf_write_sections(const char *in, const char *out,
					  const struct elf_new_section *sections,
					  size_t num_sections)
{
	return elf_write_sections_with(in, out, sections, num_sections, 0);
}

struct btfsmith_error *
elf_write_remove_with(const char *path, const char *name, unsigned int flags)
{
	struct elf_image image cleanup(image_deinit) = {
		.path = path,
		.input = ELF_INPUT_NONE,
		.drops_signature = flags & ELF_WRITE_DROP_SIGNATURE,
	};
	struct elf_new_section section = { .name = name };
	struct btfsmith_error *err = image_read(&image);
	if (!err)
		err = plan_sections(&image, &section, 1);
	if (err || !image.num_placements)
		return err;
	err = check_signature(&image);
	if (!err)
		err = plan_layout(&image);
	return err ? err : write_image(&image, path);
}

struct btfsmith_error *elf_write_remove(const char *path, const char *name)
{
	return elf_write_remove_with(path, name, 0);
}

struct btfsmith_error *
elf_write_room(const char *path, const char *name, uint64_t *room_ret, bool *is_fixed_ret)
{
	struct elf_image image cleanup(image_deinit) = { .path = path, .input = ELF_INPUT_NONE };
	struct btfsmith_error *err = image_read(&image);
	if (err)
		return err;
	struct section_header h = { 0 };
	uint64_t index;
	if (find_by_name(&image, name, &index))
		h = header_load(&image, image.map + image.shoff, index);
	*is_fixed_ret = is_fixed(&image, &h);
	*room_ret = *is_fixed_ret ? section_room(&image, &h) : 0;
	return NULL;
}
