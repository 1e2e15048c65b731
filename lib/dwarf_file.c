// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_file.h"

#include <stdarg.h>
#include <stdio.h>

#include <dwarf.h>

#include "bytes.h"
#include "error.h"

enum {
	SIGNATURES_INITIAL_SLOTS = 256,
	MAX_SHOWN_PATH = 200,
	SUP_NAME_OFFSET = 3, /* in .debug_sup, behind its version and a flag */
};

struct btfsmith_error *dwarf_error(const struct dwarf_file *file, const char *section,
				   uint64_t offset, const char *format, ...)
{
	char what[200];
	va_list args;
	va_start(args, format);
	vsnprintf(what, sizeof(what), format, args);
	va_end(args);
	return error_create(BTFSMITH_BAD_DWARF, "%s: %s: offset 0x%llx: %s", file->path, section,
			    (unsigned long long)offset, what);
}

// ---- DWARF that is in other files ----

struct btfsmith_error *dwarf_split_error(const struct dwarf_file *file,
					 const struct dwarf_unit *unit)
{
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: %s: offset 0x%llx: split DWARF (-gsplit-dwarf) is not "
			    "supported: the types are in .dwo files",
			    file->path, dwarf_unit_section_name(unit),
			    (unsigned long long)unit->offset);
}

// The path in the file's link, as it may be shown on one line.
static void show_supplementary(const struct dwarf_file *file, char shown[static MAX_SHOWN_PATH])
{
	const struct elf_section *section = &file->alt_link;
	size_t at = 0, len = 0;
	if (!section->size) {
		section = &file->sup;
		at = SUP_NAME_OFFSET;
	}
	for (; at < section->size && section->data[at] && len < MAX_SHOWN_PATH - 1; at++) {
		unsigned char c = section->data[at];
		shown[len++] = c < 0x20 || c == 0x7F ? '?' : (char)c;
	}
	shown[len] = 0;
}

struct btfsmith_error *dwarf_supplementary_error(const struct dwarf_file *file,
						 const char *section, uint64_t offset)
{
	char shown[MAX_SHOWN_PATH];
	show_supplementary(file, shown);
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: %s: offset 0x%llx: types or their names are in a dwz "
			    "supplementary file (%s), which is not supported: encode the file as "
			    "it was before 'dwz -m'",
			    file->path, section, (unsigned long long)offset,
			    *shown ? shown : "that is not named");
}

const struct elf_section *dwarf_unit_section(const struct dwarf_file *file,
					     const struct dwarf_unit *unit)
{
	return unit->is_in_types ? &file->types : &file->info;
}

const char *dwarf_unit_section_name(const struct dwarf_unit *unit)
{
	return unit->is_in_types ? ".debug_types" : ".debug_info";
}

// ---- unit headers ----

// Of any version: length 12, version 2, type 1, address size 1, two offsets and a signature of 8.
enum { MAX_HEADER_BYTES = 40 };

struct header {
	const struct dwarf_file *file;
	const struct elf_section *section;
	const char *section_name;
	const unsigned char *bytes; /* from start on, MAX_HEADER_BYTES or all there are */
	uint64_t start;
	uint64_t pos;
};

static must_check struct btfsmith_error *header_read(struct header *header, unsigned int size,
						     uint64_t *ret)
{
	if (header->section->size - header->pos < size)
		return dwarf_error(header->file, header->section_name, header->start,
				   "unit header is cut off");
	*ret = load_uint(header->bytes + (header->pos - header->start), size, header->file->swap);
	header->pos += size;
	return NULL;
}

static must_check struct btfsmith_error *read_length(struct header *header,
						     struct dwarf_unit *unit)
{
	uint64_t length;
	struct btfsmith_error *err = header_read(header, 4, &length);
	if (err)
		return err;
	unit->offset_size = 4;
	if (length == 0xffffffff) {
		unit->offset_size = 8;
		err = header_read(header, 8, &length);
		if (err)
			return err;
	} else if (length >= 0xfffffff0) {
		return dwarf_error(header->file, header->section_name, header->start,
				   "unit length 0x%llx is reserved", (unsigned long long)length);
	}
	if (length > header->section->size - header->pos)
		return dwarf_error(header->file, header->section_name, header->start,
				   "unit of length 0x%llx ends past the section",
				   (unsigned long long)length);
	unit->size = header->pos + length - header->start;
	if (unit->size >= UINT32_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: %s: offset 0x%llx: unit of 4 GiB or more",
				    header->file->path, header->section_name,
				    (unsigned long long)header->start);
	return NULL;
}

// DWARF 5, 7.5.1; before version 5 the address size is last and .debug_types differs.
static must_check struct btfsmith_error *read_header_fields(struct header *header,
							    struct dwarf_unit *unit)
{
	uint64_t type = unit->is_in_types ? DW_UT_type : DW_UT_compile;
	uint64_t address_size = 0;
	struct btfsmith_error *err = NULL;
	if (unit->version >= 5) {
		err = header_read(header, 1, &type);
		if (!err)
			err = header_read(header, 1, &address_size);
		if (!err)
			err = header_read(header, unit->offset_size, &unit->abbrev_off);
	} else {
		err = header_read(header, unit->offset_size, &unit->abbrev_off);
		if (!err)
			err = header_read(header, 1, &address_size);
	}
	if (err)
		return err;
	unit->type = (uint8_t)type;
	unit->address_size = (uint8_t)address_size;
	if (type == DW_UT_type || type == DW_UT_split_type) {
		err = header_read(header, 8, &unit->signature);
		if (!err)
			err = header_read(header, unit->offset_size, &unit->type_offset);
	} else if (type == DW_UT_skeleton || type == DW_UT_split_compile) {
		err = header_read(header, 8, &unit->signature);
	}
	return err;
}

static must_check struct btfsmith_error *check_header(const struct header *header,
						      const struct dwarf_unit *unit)
{
	const struct dwarf_file *file = header->file;
	if (unit->address_size != 4 && unit->address_size != 8 && unit->address_size != 2)
		return dwarf_error(file, header->section_name, header->start,
				   "unit has address size %u", unit->address_size);
	if (header->pos - header->start > unit->size)
		return dwarf_error(file, header->section_name, header->start,
				   "unit is shorter than its header");
	if (unit->abbrev_off >= file->abbrev.size)
		return dwarf_error(file, header->section_name, header->start,
				   "abbreviation offset 0x%llx is past .debug_abbrev",
				   (unsigned long long)unit->abbrev_off);
	switch (unit->type) {
	case DW_UT_compile:
	case DW_UT_partial:
		return NULL;
	case DW_UT_type:
		if (unit->type_offset >= unit->size)
			return dwarf_error(file, header->section_name, header->start,
					   "type offset 0x%llx is outside the type unit",
					   (unsigned long long)unit->type_offset);
		return NULL;
	case DW_UT_skeleton:
	case DW_UT_split_compile:
	case DW_UT_split_type:
		return dwarf_split_error(file, unit);
	default:
		return dwarf_error(file, header->section_name, header->start,
				   "unknown unit type 0x%x", unit->type);
	}
}

static must_check struct btfsmith_error *read_header(struct header *header,
						     struct dwarf_unit *unit)
{
	struct btfsmith_error *err = read_length(header, unit);
	if (err)
		return err;
	uint64_t version;
	err = header_read(header, 2, &version);
	if (err)
		return err;
	if (version < 2 || version > 5)
		return dwarf_error(header->file, header->section_name, header->start,
				   "unit of DWARF version %llu", (unsigned long long)version);
	unit->version = (uint16_t)version;
	err = read_header_fields(header, unit);
	if (err)
		return err;
	unit->header_size = (uint8_t)(header->pos - header->start);
	return check_header(header, unit);
}

static must_check struct btfsmith_error *
list_units(struct dwarf_file *file, const struct elf_section *section, const char *section_name)
{
	unsigned char buffer[MAX_HEADER_BYTES];
	for (uint64_t offset = 0; offset < section->size;) {
		size_t rest = section->size - offset;
		struct header header = {
			.file = file,
			.section = section,
			.section_name = section_name,
			.start = offset,
			.pos = offset,
		};
		struct dwarf_unit unit = {
			.offset = offset,
			.is_in_types = section == &file->types,
		};
		struct btfsmith_error *err =
			elf_file_read(section, file->path, offset,
				      rest < sizeof(buffer) ? rest : sizeof(buffer), buffer,
				      &header.bytes);
		if (!err)
			err = read_header(&header, &unit);
		if (err)
			return err;
		if (unit.type == DW_UT_type)
			file->has_type_units = true;
		if (!vec_push(&file->units, unit))
			return error_no_memory();
		offset += unit.size;
	}
	return NULL;
}

// ---- type units by signature ----

// A signature is a hash already; 0 as a slot means free, so units are counted from 1.
static uint64_t signature_slot(uint64_t signature, size_t unit)
{
	return (signature & ~(uint64_t)UINT32_MAX) | (unit + 1);
}

static uint64_t rehash_signature(void *arg, uint64_t slot)
{
	(void)arg;
	return slot >> 32;
}

static must_check struct btfsmith_error *index_signatures(struct dwarf_file *file)
{
	for (size_t i = 0; i < file->units.num; i++) {
		const struct dwarf_unit *unit = &file->units.items[i];
		if (unit->type != DW_UT_type)
			continue;
		if (!slots_reserve(&file->signatures, rehash_signature, NULL))
			return error_no_memory();
		slots_add(&file->signatures, unit->signature >> 32,
			  signature_slot(unit->signature, i));
	}
	return NULL;
}

const struct dwarf_unit *dwarf_file_type_unit(const struct dwarf_file *file, uint64_t signature)
{
	const struct slot_array *array = slots_current(&file->signatures);
	for (size_t i = signature >> 32 & array->mask;; i = (i + 1) & array->mask) {
		uint64_t slot = slots_load(array, i);
		if (!slot)
			return NULL;
		const struct dwarf_unit *unit = &file->units.items[(uint32_t)slot - 1];
		if (unit->signature == signature)
			return unit;
	}
}

// ---- sections ----

static must_check struct btfsmith_error *load_sections(struct dwarf_file *file,
						       struct elf_file *elf)
{
	const struct {
		const char *name;
		struct elf_section *section;
		struct btfsmith_error *(*load)(struct elf_file *file, const char *name,
					       struct elf_section *ret, bool *found);
	} wanted[] = {
		{ ".debug_info", &file->info, elf_file_all_sections },
		{ ".debug_types", &file->types, elf_file_all_sections },
		{ ".debug_abbrev", &file->abbrev, elf_file_section },
		{ ".debug_str", &file->str, elf_file_section },
		{ ".debug_line_str", &file->line_str, elf_file_section },
		{ ".debug_str_offsets", &file->str_offsets, elf_file_section },
		{ ".debug_addr", &file->addr, elf_file_section },
		{ ".debug_loc", &file->loc, elf_file_section },
		{ ".debug_loclists", &file->loclists, elf_file_section },
		{ ".gnu_debugaltlink", &file->alt_link, elf_file_section },
		{ ".debug_sup", &file->sup, elf_file_section },
	};
	for (size_t i = 0; i < ARRAY_SIZE(wanted); i++) {
		bool found;
		struct btfsmith_error *err = wanted[i].load(elf, wanted[i].name,
							    wanted[i].section, &found);
		if (err)
			return err;
	}
	return NULL;
}

static must_check struct btfsmith_error *no_info_error(const struct dwarf_file *file,
						       struct elf_file *elf)
{
	struct elf_section split;
	bool is_split = false;
	struct btfsmith_error *err =
		elf_file_section(elf, ".debug_info.dwo", &split, &is_split);
	if (err)
		return err;
	if (is_split)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: .debug_info.dwo: split DWARF (-gsplit-dwarf) is not "
				    "supported: build without it",
				    file->path);
	return error_create(BTFSMITH_NO_DWARF,
			    "%s: no .debug_info: the file was built without -g, is an object of "
			    "-flto that is not linked, or has its debug information in another "
			    "file",
			    file->path);
}

struct btfsmith_error *dwarf_file_init(struct dwarf_file *file, struct elf_file *elf)
{
	*file = (struct dwarf_file){
		.path = elf_file_path(elf),
		.big_endian = elf_file_is_big_endian(elf),
		.swap = elf_file_is_big_endian(elf) != host_is_big_endian(),
	};
	if (!slots_init(&file->signatures, SIGNATURES_INITIAL_SLOTS))
		return error_no_memory();
	struct btfsmith_error *err = load_sections(file, elf);
	if (err)
		return err;
	if (!file->info.size)
		return no_info_error(file, elf);
	err = list_units(file, &file->info, ".debug_info");
	if (!err)
		err = list_units(file, &file->types, ".debug_types");
	return err ? err : index_signatures(file);
}

void dwarf_file_deinit(struct dwarf_file *file)
{
	vec_deinit(&file->units);
	slots_deinit(&file->signatures);
}
