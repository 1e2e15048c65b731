// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Two views of one file: libelf reads headers and decompresses; section contents come from a
 * read-only mapping of our own, so that it is certain which bytes may be given back with
 * madvise(). Everything that is not the file's own bytes (decompressed, relocated) is heap
 * memory of the elf_file or of its Elf.
 */
#include "elf_file.h"

#include "elf_input.h"
#include "elf_layout.h"
#include "elf_reloc.h"
#include "error.h"
#include "vec.h"

#include <errno.h>
#include <string.h>
#include <unistd.h>

#include <gelf.h>

struct loaded_section {
	struct elf_section section;
	bool is_loaded;
	bool is_final;        // relocated if need be
	unsigned char *owned; // the same bytes when they are a relocated copy, else NULL
};

struct elf_file {
	char *path;
	struct elf_input input;
	struct elf_file *main; // lends what this one does not have; borrowed, NULL: none
	Elf *elf;
	size_t shstrndx;
	unsigned int machine;
	unsigned int type;
	bool is_big_endian;
	bool is_64bit;
	struct loaded_section *loaded; // by section number
	size_t num_sections;
	struct elf_section_place *places; // by section number
	vec(unsigned char *) joined; // several sections as one
	struct elf_reloc reloc;      // ET_REL only
};

void elf_file_close(struct elf_file *file)
{
	if (!file)
		return;
	for (size_t i = 0; file->loaded && i < file->num_sections; i++)
		free(file->loaded[i].owned);
	free(file->loaded);
	for (size_t i = 0; i < file->joined.num; i++)
		free(file->joined.items[i]);
	vec_deinit(&file->joined);
	elf_reloc_deinit(&file->reloc);
	free(file->places);
	if (file->elf)
		elf_end(file->elf);
	elf_input_close(&file->input);
	free(file->path);
	free(file);
}

static void cleanup_elf_file_fn(struct elf_file **file)
{
	elf_file_close(*file);
}

// What it is that is no ELF file, if it is of some use with other commands.
static const char *other_sort(const unsigned char *data, size_t size)
{
	if (size >= 8 && memcmp(data, "!<arch>\n", 8) == 0)
		return " but an archive of such";
	if (size >= 3 && (memcmp(data, "\x9f\xeb\x01", 3) == 0 ||
			  memcmp(data, "\xeb\x9f\x01", 3) == 0))
		return " but raw BTF, which has no DWARF";
	return "";
}

static struct btfsmith_error *read_header(struct elf_file *file)
{
	if (file->input.size < SELFMAG || memcmp(file->input.map, ELFMAG, SELFMAG) != 0)
		return error_create(BTFSMITH_NOT_ELF, "%s: not an ELF file%s", file->path,
				    other_sort(file->input.map, file->input.size));
	elf_version(EV_CURRENT);
	file->elf = elf_begin(file->input.fd, ELF_C_READ_MMAP, NULL);
	if (!file->elf)
		return error_libelf(BTFSMITH_NOT_ELF, "ELF header", file->path);
	GElf_Ehdr ehdr;
	if (elf_kind(file->elf) != ELF_K_ELF || !gelf_getehdr(file->elf, &ehdr))
		return error_create(BTFSMITH_NOT_ELF,
				    "%s: ELF header: truncated or invalid", file->path);
	file->machine = ehdr.e_machine;
	file->type = ehdr.e_type;
	file->is_64bit = ehdr.e_ident[EI_CLASS] == ELFCLASS64;
	file->is_big_endian = ehdr.e_ident[EI_DATA] == ELFDATA2MSB;

	if (elf_getshdrnum(file->elf, &file->num_sections) < 0)
		return error_libelf(BTFSMITH_NOT_ELF, "section header table", file->path);
	// libelf takes a section header table that is outside of the file for an absent one.
	if (file->num_sections == 0 && ehdr.e_shoff != 0)
		return error_create(BTFSMITH_NOT_ELF,
				    "%s: section header table at 0x%llx: outside of the "
				    "file "
				    "(truncated?)",
				    file->path, (unsigned long long)ehdr.e_shoff);
	if (file->num_sections > 0 && elf_getshdrstrndx(file->elf, &file->shstrndx) < 0)
		return error_libelf(BTFSMITH_NOT_ELF, "section name table", file->path);
	file->loaded = calloc(file->num_sections + 1, sizeof(*file->loaded));
	if (!file->loaded)
		return error_no_memory();
	return elf_layout_create(file->elf, file->path, &file->places,
				 &file->num_sections);
}

struct btfsmith_error *elf_file_open(const char *path, struct elf_file **ret)
{
	struct elf_file *file cleanup(cleanup_elf_file_fn) = calloc(1, sizeof(*file));
	if (!file)
		return error_no_memory();
	file->input = ELF_INPUT_NONE;
	file->path = strdup(path);
	if (!file->path)
		return error_no_memory();
	struct btfsmith_error *err = elf_input_open(path, &file->input);
	if (!err)
		err = read_header(file);
	if (err)
		return err;
	file->reloc = (struct elf_reloc){
		.path = file->path,
		.fd = file->input.fd,
		.elf = file->elf,
		.image = file->input.map,
		.image_size = file->input.size,
		.machine = file->machine,
		.is_big_endian = file->is_big_endian,
		.is_64bit = file->is_64bit,
		.places = file->places,
		.num_places = file->num_sections,
	};
	*ret = take_ptr(file);
	return NULL;
}

void elf_file_borrow_from(struct elf_file *file, struct elf_file *main)
{
	file->main = main;
}

void elf_file_contents(const struct elf_file *file, const unsigned char **ret,
		       size_t *size_ret)
{
	*ret = file->input.map;
	*size_ret = file->input.size;
}

const char *elf_file_path(const struct elf_file *file)
{
	return file->path;
}

bool elf_file_is_big_endian(const struct elf_file *file)
{
	return file->is_big_endian;
}

bool elf_file_is_64bit(const struct elf_file *file)
{
	return file->is_64bit;
}

unsigned int elf_file_machine(const struct elf_file *file)
{
	return file->machine;
}

unsigned int elf_file_type(const struct elf_file *file)
{
	return file->type;
}

void elf_file_places(const struct elf_file *file, const struct elf_section_place **ret,
		     size_t *num_ret)
{
	*ret = file->places;
	*num_ret = file->num_sections;
}

uint64_t elf_file_section_address(const struct elf_file *file, uint32_t index)
{
	return index < file->num_sections ? file->places[index].address : 0;
}

// Is @p have the section @p name, or its GNU-compressed form (".zdebug_x" for ".debug_x")?
static bool name_matches(const char *have, const char *name, bool *is_gnu_compressed)
{
	*is_gnu_compressed = false;
	if (strcmp(have, name) == 0)
		return true;
	*is_gnu_compressed = true;
	return strncmp(name, ".debug_", 7) == 0 && strncmp(have, ".z", 2) == 0 &&
	       strcmp(have + 2, name + 1) == 0;
}

/* A section with its header as it was before decompression. */
struct found_section {
	Elf_Scn *scn;
	GElf_Shdr shdr;
	bool is_gnu_compressed;
};

// The next section called @p name after @p at, which is zero at first.
static bool
next_section(const struct elf_file *file, const char *name, struct found_section *at)
{
	while ((at->scn = elf_nextscn(file->elf, at->scn))) {
		if (!gelf_getshdr(at->scn, &at->shdr) || at->shdr.sh_type == SHT_NOBITS)
			continue;
		const char *have =
			elf_strptr(file->elf, file->shstrndx, at->shdr.sh_name);
		if (have && name_matches(have, name, &at->is_gnu_compressed))
			return true;
	}
	return false;
}

static bool is_grouped(const struct found_section *section)
{
	return section->shdr.sh_flags & SHF_GROUP;
}

/*
 * An ET_REL file has type units as further sections of the same name in COMDAT groups: they
 * are taken only when there is no such section outside of groups.
 */
static bool
find_section(const struct elf_file *file, const char *name, struct found_section *ret)
{
	struct found_section at = { .scn = NULL };
	*ret = at;
	while (next_section(file, name, &at)) {
		if (!ret->scn || !is_grouped(&at))
			*ret = at;
		if (!is_grouped(&at))
			break;
	}
	return ret->scn;
}

static const char *compression_name(unsigned int type)
{
	switch (type) {
	case 1:
		return "zlib";
	case 2:
		return "zstd";
	default:
		return "an unknown method";
	}
}

static struct btfsmith_error *decompress(const struct elf_file *file, Elf_Scn *scn,
					 const char *name, bool is_gnu,
					 struct elf_section *ret)
{
	if (is_gnu) {
		if (elf_compress_gnu(scn, 0, 0) < 0)
			return error_create(BTFSMITH_BAD_DWARF,
					    "%s: section .z%s: decompression: %s",
					    file->path, name + 1, elf_errmsg(-1));
	} else {
		GElf_Chdr chdr;
		if (!gelf_getchdr(scn, &chdr))
			return error_create(BTFSMITH_BAD_DWARF,
					    "%s: section %s: compression header: %s",
					    file->path, name, elf_errmsg(-1));
		if (elf_compress(scn, 0, 0) < 0)
			return error_create(
				chdr.ch_type == ELFCOMPRESS_ZLIB ? BTFSMITH_BAD_DWARF
								 : BTFSMITH_UNSUPPORTED,
				"%s: section %s: decompression (type %u, %s): %s",
				file->path, name, (unsigned int)chdr.ch_type,
				compression_name(chdr.ch_type), elf_errmsg(-1));
	}
	const Elf_Data *data = elf_rawdata(scn, NULL);
	if (!data)
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: decompression: %s", file->path, name,
				    elf_errmsg(-1));
	*ret = (struct elf_section){ .data = data->d_buf, .size = data->d_size };
	return NULL;
}

static struct btfsmith_error *load_section(const struct elf_file *file, Elf_Scn *scn,
					   const GElf_Shdr *shdr, const char *name,
					   bool is_gnu, struct elf_section *ret)
{
	if (shdr->sh_offset > file->input.size ||
	    shdr->sh_size > file->input.size - shdr->sh_offset)
		return error_create(BTFSMITH_BAD_DWARF,
				    "%s: section %s: 0x%llx bytes at 0x%llx: outside of "
				    "the "
				    "file (truncated?)",
				    file->path, name, (unsigned long long)shdr->sh_size,
				    (unsigned long long)shdr->sh_offset);
	if (is_gnu || (shdr->sh_flags & SHF_COMPRESSED))
		return decompress(file, scn, name, is_gnu, ret);
	*ret = (struct elf_section){
		.data = file->input.map + shdr->sh_offset,
		.size = (size_t)shdr->sh_size,
		.is_mapped = true,
		.fd = file->input.fd,
		.file_off = shdr->sh_offset,
	};
	return NULL;
}

// Only ET_REL: a vmlinux linked with --emit-relocs still has the relocations that were
// applied to its debug sections.
static struct btfsmith_error *relocate(struct elf_file *file, Elf_Scn *scn,
				       const char *name, struct loaded_section *loaded)
{
	if (file->type != ET_REL)
		return NULL;
	struct btfsmith_error *err =
		elf_reloc_section(&file->reloc, scn, name, loaded->section.data,
				  loaded->section.size, &loaded->owned);
	if (!err && loaded->owned) {
		loaded->section.data = loaded->owned;
		loaded->section.is_mapped = false;
	}
	return err;
}

// Decompression cannot be done a second time: it changes the section header that libelf shows.
static struct btfsmith_error *load_plain_once(struct elf_file *file, const char *name,
					      const struct found_section *found)
{
	struct loaded_section *loaded = &file->loaded[elf_ndxscn(found->scn)];
	if (loaded->is_loaded)
		return NULL;
	struct btfsmith_error *err =
		load_section(file, found->scn, &found->shdr, name,
			     found->is_gnu_compressed, &loaded->section);
	if (!err)
		loaded->is_loaded = true;
	return err;
}

static struct btfsmith_error *load_once(struct elf_file *file, const char *name,
					const struct found_section *found,
					struct elf_section *ret)
{
	struct loaded_section *loaded = &file->loaded[elf_ndxscn(found->scn)];
	struct btfsmith_error *err = load_plain_once(file, name, found);
	if (!err && !loaded->is_final)
		err = relocate(file, found->scn, name, loaded);
	if (err)
		return err;
	loaded->is_final = true;
	*ret = loaded->section;
	return NULL;
}

// Section @p index has no contents here: those of the same section in the main file.
static struct btfsmith_error *
borrow_section(const struct elf_file *file, uint32_t index, struct elf_section *ret)
{
	const struct elf_section_place *place = &file->places[index];
	*ret = (struct elf_section){ .fd = -1 };
	for (uint32_t i = 1; file->main && i < file->main->num_sections; i++) {
		const struct elf_section_place *other = &file->main->places[i];
		if (other->type != SHT_NOBITS && other->size == place->size &&
		    strcmp(other->name, place->name) == 0)
			return elf_file_section_at(file->main, i, ret);
	}
	return NULL;
}

struct btfsmith_error *
elf_file_section_at(struct elf_file *file, uint32_t index, struct elf_section *ret)
{
	struct found_section found = { .scn = elf_getscn(file->elf, index) };
	if (!index || !found.scn || !gelf_getshdr(found.scn, &found.shdr))
		return error_create(BTFSMITH_BAD_DWARF, "%s: section %u: there is none",
				    file->path, index);
	if (found.shdr.sh_type == SHT_NOBITS)
		return borrow_section(file, index, ret);
	struct btfsmith_error *err =
		load_plain_once(file, file->places[index].name, &found);
	if (!err)
		*ret = file->loaded[index].section;
	return err;
}

struct btfsmith_error *elf_file_section(struct elf_file *file, const char *name,
					struct elf_section *ret, bool *found)
{
	struct found_section section;
	*found = find_section(file, name, &section);
	if (*found)
		return load_once(file, name, &section, ret);
	return file->main ? elf_file_section(file->main, name, ret, found) : NULL;
}

typedef vec(struct found_section) found_vec;

// All sections called @p name, the one outside of groups first.
static struct btfsmith_error *
find_all_sections(const struct elf_file *file, const char *name, found_vec *ret)
{
	struct found_section at = { .scn = NULL };
	bool has_ungrouped = false;
	uint64_t size = 0;
	while (next_section(file, name, &at)) {
		if (!vec_push(ret, at))
			return error_no_memory();
		// Else a small file could ask for any amount of memory.
		if (add_overflows(size, at.shdr.sh_size, &size) ||
		    (ret->num > 1 && size > file->input.size))
			return error_create(BTFSMITH_BAD_DWARF,
					    "%s: section %s: there are several, together "
					    "larger than the file",
					    file->path, name);
		if (is_grouped(&at))
			continue;
		if (has_ungrouped)
			return error_create(BTFSMITH_UNSUPPORTED,
					    "%s: section %s: there are several, outside "
					    "of "
					    "groups: the file must be linked first",
					    file->path, name);
		has_ungrouped = true;
		ret->items[ret->num - 1] = ret->items[0];
		ret->items[0] = at;
	}
	return NULL;
}

static struct btfsmith_error *join_sections(struct elf_file *file, const char *name,
					    const found_vec *found,
					    struct elf_section *ret)
{
	struct elf_section *pieces cleanup_free = calloc(found->num, sizeof(*pieces));
	size_t size = 0;
	if (!pieces || !vec_reserve(&file->joined, file->joined.num + 1))
		return error_no_memory();
	for (size_t i = 0; i < found->num; i++) {
		struct btfsmith_error *err =
			load_once(file, name, &found->items[i], &pieces[i]);
		if (err)
			return err;
		if (add_overflows(size, pieces[i].size, &size))
			return error_no_memory();
	}
	unsigned char *joined = malloc(size ? size : 1);
	if (!joined)
		return error_no_memory();
	file->joined.items[file->joined.num++] = joined;
	*ret = (struct elf_section){ .data = joined, .size = size };
	for (size_t i = 0; i < found->num; i++) {
		if (pieces[i].size)
			memcpy(joined, pieces[i].data, pieces[i].size);
		joined += pieces[i].size;
	}
	return NULL;
}

struct btfsmith_error *elf_file_all_sections(struct elf_file *file, const char *name,
					     struct elf_section *ret, bool *found)
{
	if (file->type != ET_REL)
		return elf_file_section(file, name, ret, found);
	found_vec all = { 0 };
	struct btfsmith_error *err = find_all_sections(file, name, &all);
	*found = all.num;
	if (!err && all.num == 1)
		err = load_once(file, name, &all.items[0], ret);
	else if (!err && all.num)
		err = join_sections(file, name, &all, ret);
	vec_deinit(&all);
	return err;
}

struct btfsmith_error *elf_file_read(const struct elf_section *section, const char *path,
				     uint64_t offset, size_t size, unsigned char *buffer,
				     const unsigned char **ret)
{
	if (offset > section->size || size > section->size - offset)
		return error_create(BTFSMITH_IO, "%s: read past the end of a section", path);
	*ret = section->data + offset;
	if (!section->is_mapped)
		return NULL;
	for (size_t done = 0; done < size;) {
		ssize_t got = pread(section->fd, buffer + done, size - done,
				    (off_t)(section->file_off + offset + done));
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return error_errno("read", path);
		if (!got)
			return error_create(BTFSMITH_IO, "%s: the file became shorter", path);
		done += (size_t)got;
	}
	*ret = buffer;
	return NULL;
}
