// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_build_id.h"

#include "elf_bytes.h"

#include <elf.h>
#include <stdio.h>

enum {
	HEAD_BYTES = 12, // of a note: the sizes of name and contents, and the type
	CRC_BYTES = 4,
};

// Both parts of a note begin at multiples of 4.
static uint64_t padded(uint32_t size)
{
	return ((uint64_t)size + 3) & ~UINT64_C(3);
}

static bool find_note(const struct elf_section *section, bool is_big_endian,
		      struct elf_build_id *ret)
{
	uint64_t at = 0;
	while (at <= section->size && section->size - at >= HEAD_BYTES) {
		const unsigned char *p = section->data + at;
		uint32_t name_size = load_u32(p, is_big_endian);
		uint32_t size = load_u32(p + 4, is_big_endian);
		uint32_t type = load_u32(p + 8, is_big_endian);
		uint64_t rest = section->size - at - HEAD_BYTES;
		if (padded(name_size) > rest || size > rest - padded(name_size))
			return false;
		if (type == NT_GNU_BUILD_ID && name_size == sizeof(ELF_NOTE_GNU) && size &&
		    size <= BUILD_ID_MAX_BYTES &&
		    memcmp(p + HEAD_BYTES, ELF_NOTE_GNU, sizeof(ELF_NOTE_GNU)) == 0) {
			ret->size = size;
			memcpy(ret->bytes, p + HEAD_BYTES + padded(name_size), size);
			return true;
		}
		at += HEAD_BYTES + padded(name_size) + padded(size);
	}
	return false;
}

struct btfsmith_error *elf_build_id_read(struct elf_file *file, struct elf_build_id *ret)
{
	const struct elf_section_place *places;
	size_t num;
	struct elf_build_id id = { 0 };
	elf_file_places(file, &places, &num);
	for (uint32_t i = 1; i < num; i++) {
		struct elf_section section;
		if (places[i].type != SHT_NOTE)
			continue;
		struct btfsmith_error *err = elf_file_section_at(file, i, &section);
		if (err)
			return err;
		if (find_note(&section, elf_file_is_big_endian(file), &id))
			break;
	}
	*ret = id;
	return NULL;
}

bool elf_build_id_is_same(const struct elf_build_id *a, const struct elf_build_id *b)
{
	return a->size == b->size && memcmp(a->bytes, b->bytes, a->size) == 0;
}

struct elf_build_id_text elf_build_id_text(const struct elf_build_id *id)
{
	struct elf_build_id_text ret = { { 0 } };
	for (size_t i = 0; i < id->size; i++)
		snprintf(ret.text + 2 * i, 3, "%02x", id->bytes[i]);
	return ret;
}

struct btfsmith_error *elf_debug_link_read(struct elf_file *file, struct elf_debug_link *ret)
{
	const struct elf_section_place *places;
	size_t num;
	struct elf_section section = { .fd = -1 };
	elf_file_places(file, &places, &num);
	for (uint32_t i = 1; i < num && !section.size; i++) {
		if (places[i].type == SHT_NOBITS ||
		    strcmp(places[i].name, ".gnu_debuglink") != 0)
			continue;
		struct btfsmith_error *err = elf_file_section_at(file, i, &section);
		if (err)
			return err;
	}
	*ret = (struct elf_debug_link){ .name = NULL };
	size_t len = section.size ? strnlen((const char *)section.data, section.size) : 0;
	uint64_t crc_at = ((uint64_t)len + 1 + 3) & ~UINT64_C(3);
	if (!len || crc_at > section.size || section.size - crc_at < CRC_BYTES)
		return NULL;
	ret->name = (const char *)section.data;
	ret->crc = load_u32(section.data + crc_at, elf_file_is_big_endian(file));
	return NULL;
}
