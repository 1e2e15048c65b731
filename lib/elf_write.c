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
#include "elf_plan.h"
#include "elf_signature.h"
#include "error.h"
#include "out_file.h"

#include <elf.h>
#include <sys/mman.h>

static struct btfsmith_error *
append_at(const struct elf_plan *plan, struct out_file *out, uint64_t align,
	  const void *data, uint64_t size, uint64_t *end, uint64_t *ret)
{
	const struct elf_image *image = plan->image;
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

static struct btfsmith_error *write_section(struct elf_plan *plan, struct out_file *out,
					    struct elf_placement *p, uint64_t *end)
{
	struct section_header h = elf_plan_section(plan, p->index);
	struct btfsmith_error *err;
	// Symbols speak of sections by their index, so those behind it keep theirs.
	if (p->is_removed) {
		elf_plan_set_section(plan, p->index, &(struct section_header){ 0 });
		return NULL;
	}
	if (p->is_new)
		h = (struct section_header){ .name = (uint32_t)p->name };
	if (p->is_moved) {
		if (h.align < elf_plan_align(p->section) || h.align > ELF_MAX_PADDING ||
		    (h.align & (h.align - 1)))
			h.align = elf_plan_align(p->section);
		err = append_at(plan, out, h.align, p->section->data, p->section->size,
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
	elf_plan_set_section(plan, p->index, &h);
	return NULL;
}

static struct btfsmith_error *
write_names(struct elf_plan *plan, struct out_file *out, uint64_t *end)
{
	const struct elf_image *image = plan->image;
	if (!plan->is_names_moved)
		return NULL;
	const void *data =
		plan->new_names ? (const void *)plan->new_names : image->names;
	struct section_header h = elf_plan_section(plan, image->names_index);
	h.size = plan->new_names ? plan->new_names_size : image->names_size;
	struct btfsmith_error *err =
		append_at(plan, out, 1, data, h.size, end, &h.offset);
	if (!err)
		elf_plan_set_section(plan, image->names_index, &h);
	return err;
}

static struct btfsmith_error *
write_tables(struct elf_plan *plan, struct out_file *out, uint64_t *end)
{
	const struct elf_image *image = plan->image;
	bool be = image->is_big_endian;
	unsigned char header[sizeof(Elf64_Ehdr)];
	memcpy(header, image->map, image->header_size);
	unsigned char *num_field = header + (image->is_64bit ? 60 : 48);
	if (plan->num_shdrs < SHN_LORESERVE) {
		store_u16(num_field, (uint16_t)plan->num_shdrs, be);
	} else {
		store_u16(num_field, 0, be);
		struct section_header first = elf_plan_section(plan, 0);
		first.size = plan->num_shdrs;
		elf_plan_set_section(plan, 0, &first);
	}
	uint64_t offset = image->shoff;
	uint64_t size = plan->num_shdrs * image->shdr_size;
	struct btfsmith_error *err =
		plan->is_table_moved
			? append_at(plan, out, image->is_64bit ? 8 : 4, plan->shdrs,
				    size, end, &offset)
			: out_file_write_at(out, offset, plan->shdrs, (size_t)size);
	if (err)
		return err;
	if (image->is_64bit)
		store_u64(header + 40, offset, be);
	else
		store_u32(header + 32, (uint32_t)offset, be);
	return out_file_write_at(out, 0, header, image->header_size);
}

static struct btfsmith_error *write_contents(struct elf_plan *plan, struct out_file *out)
{
	const struct elf_image *image = plan->image;
	struct btfsmith_error *err =
		out_file_copy_from(out, image->input.fd, image->path, plan->copied);
	uint64_t end = plan->copied;
	for (size_t i = 0; !err && i < plan->num_placements; i++)
		err = write_section(plan, out, &plan->placements[i], &end);
	if (!err)
		err = write_names(plan, out, &end);
	return err ? err : write_tables(plan, out, &end);
}

static struct btfsmith_error *append(void *arg, const void *data, size_t size)
{
	return out_file_append(arg, data, size);
}

// Compress what was written to @p plain into the file @p out_path.
static struct btfsmith_error *
write_compressed(const struct elf_plan *plan, const struct out_file *plain, const char *out_path)
{
	const struct elf_image *image = plan->image;
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

static struct btfsmith_error *write_image(struct elf_plan *plan, const char *out_path)
{
	const struct elf_image *image = plan->image;
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	bool is_compressed = image->input.codec != CODEC_NONE;
	struct btfsmith_error *err =
		elf_signature_refuse(image->path, image->map, (size_t)image->size);
	if (!err)
		err = is_compressed ? out_file_open_in_memory(out_path, &out)
				    : out_file_open(out_path, OUT_ACCESS_RANDOM,
						    &image->input.st, &out);
	if (!err)
		err = write_contents(plan, &out);
	if (err)
		return err;
	return is_compressed ? write_compressed(plan, &out, out_path)
			     : out_file_commit(&out);
}

// Copy the file of @p image to @p out with @p sections; @p is_copied: even if nothing changes.
static must_check struct btfsmith_error *
write_sections(struct elf_image *image, const char *out, const struct elf_new_section *sections,
	       size_t num_sections, bool is_copied)
{
	struct btfsmith_error *err = elf_image_read(image);
	if (err)
		return err;
	struct elf_plan plan cleanup(elf_plan_deinit) = { .image = image };
	err = elf_plan_choose(&plan, sections, num_sections);
	if (err || (!is_copied && !plan.num_placements))
		return err;
	err = elf_plan_place(&plan);
	return err ? err : write_image(&plan, out);
}

struct btfsmith_error *
elf_write_sections_with(const char *in, const char *out,
			const struct elf_new_section *sections, size_t num_sections,
			unsigned int flags)
{
	struct elf_image image cleanup(elf_image_close) = ELF_IMAGE_OF(in);
	image.drops_signature = flags & ELF_WRITE_DROP_SIGNATURE;
	image.offers_raw = flags & ELF_WRITE_OFFER_RAW;
	return write_sections(&image, out, sections, num_sections, true);
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
	struct elf_image image cleanup(elf_image_close) = ELF_IMAGE_OF(path);
	image.drops_signature = flags & ELF_WRITE_DROP_SIGNATURE;
	return write_sections(&image, path, &(struct elf_new_section){ .name = name }, 1, false);
}

struct btfsmith_error *elf_write_remove(const char *path, const char *name)
{
	return elf_write_remove_with(path, name, 0);
}

struct btfsmith_error *
elf_write_room(const char *path, const char *name, uint64_t *room_ret, bool *is_fixed_ret)
{
	struct elf_image image cleanup(elf_image_close) = ELF_IMAGE_OF(path);
	struct btfsmith_error *err = elf_image_read(&image);
	if (err)
		return err;
	struct section_header h = { 0 };
	uint64_t index;
	if (elf_image_find(&image, name, &index))
		h = elf_image_section(&image, index);
	*is_fixed_ret = elf_image_is_fixed(&image, &h);
	*room_ret = *is_fixed_ret ? elf_image_room(&image, &h) : 0;
	return NULL;
}
