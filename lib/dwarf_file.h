// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The DWARF of one file: its sections and the list of its units.
 */
#ifndef BTFSMITH_DWARF_FILE_H
#define BTFSMITH_DWARF_FILE_H

#include "elf_file.h"
#include "names.h"
#include "vec.h"

struct dwarf_unit {
	uint64_t offset;      /* of its header, in .debug_info (or .debug_types) */
	uint64_t size;        /* with header; below 4 GiB */
	uint64_t abbrev_off;
	uint64_t signature;   /* type unit: of its type */
	uint64_t type_offset; /* type unit: of that type's DIE, from the unit's header */
	uint16_t version;
	uint8_t address_size;
	uint8_t offset_size; /* 4 or 8 */
	uint8_t header_size;
	uint8_t type;     /* DW_UT_* */
	bool is_in_types; /* in .debug_types */
};

struct dwarf_file {
	const char *path; /* borrowed */
	struct elf_section info;
	struct elf_section types;
	struct elf_section abbrev;
	struct elf_section str;
	struct elf_section line_str;
	struct elf_section str_offsets;
	struct elf_section addr;
	struct elf_section loc;      /* .debug_loc: location lists before DWARF 5 */
	struct elf_section loclists;
	struct elf_section alt_link; /* .gnu_debugaltlink: names a supplementary file (dwz -m) */
	struct elf_section sup;      /* .debug_sup: the same in DWARF 5 */
	bool swap; /* the file's byte order is not the host's */
	bool big_endian;
	bool has_type_units;
	vec(struct dwarf_unit) units; /* in input order, .debug_types last */
	struct slots signatures; /* hash of a signature -> number of the unit + 1 */
};

/**
 * Find the DWARF of @p elf and list its units. @p elf is borrowed until dwarf_file_deinit(),
 * which must be called whatever the result.
 *
 * @return NO_DWARF, BAD_DWARF, UNSUPPORTED (split DWARF), NO_MEMORY.
 */
must_check struct btfsmith_error *dwarf_file_init(struct dwarf_file *file, struct elf_file *elf);
void dwarf_file_deinit(struct dwarf_file *file);

/** The type unit with this signature, or NULL. */
const struct dwarf_unit *dwarf_file_type_unit(const struct dwarf_file *file, uint64_t signature);

/** The section a unit is in, its data and its name. */
const struct elf_section *dwarf_unit_section(const struct dwarf_file *file,
					     const struct dwarf_unit *unit);
const char *dwarf_unit_section_name(const struct dwarf_unit *unit);

/** "FILE: SECTION: offset 0x..: WHAT", code BAD_DWARF. */
must_check struct btfsmith_error *dwarf_error(const struct dwarf_file *file, const char *section,
					      uint64_t offset, const char *format, ...)
	printf_like(4, 5);

/** UNSUPPORTED: the types of @p unit are in a .dwo file. */
must_check struct btfsmith_error *dwarf_split_error(const struct dwarf_file *file,
						    const struct dwarf_unit *unit);

/** UNSUPPORTED: what is at @p offset of @p section refers to a supplementary file. */
must_check struct btfsmith_error *dwarf_supplementary_error(const struct dwarf_file *file,
							    const char *section,
							    uint64_t offset);

#endif
