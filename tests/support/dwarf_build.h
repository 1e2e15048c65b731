// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * DWARF from C tables, for tests. A file is a list of units, a unit a tree of entries, an
 * entry a tag with attributes; out come the bytes of .debug_info, .debug_abbrev, .debug_str
 * and their relatives for DWARF 2 to 5, 32- or 64-bit, either byte order, and an ELF file
 * around them. References are written as labels:
 *
 *	static const struct build_unit unit = {
 *		.version = 5,
 *		.root = DIE(compile_unit, CHILDREN(
 *			DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4),
 *							   ENCODING(signed))),
 *			DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(8)), CHILDREN(
 *				DIE(member, ATTRS(NAME("a"), TYPE("int"), MEMBER_AT(4))))))),
 *	};
 *	struct build_file file = { .units = &unit, .num_units = 1 };
 *	char path[] = "/tmp/build-XXXXXX";
 *
 *	build_temp_file(&file, path);
 *
 * All strx forms share one table of .debug_str_offsets; a unit that uses them says
 * ATTR(str_offsets_base, .form = DW_FORM_sec_offset, .num = 8), or 16 in 64-bit DWARF.
 *
 * Everything may also be wrong on purpose: raw bytes in place of a value, references and
 * string offsets as bare numbers, forms and codes that do not exist, lengths that lie.
 *
 * This is test code: a table that makes no sense (an unknown label, a value its form cannot
 * hold) or a lack of memory prints a line and aborts.
 */
#ifndef BTFSMITH_DWARF_BUILD_H
#define BTFSMITH_DWARF_BUILD_H

#include <dwarf.h>

#include "compiler.h"

/*
 * One attribute. The value is the first of these that is set: bytes, ref, str, else num.
 * Without a form the usual one of a compiler for that value and DWARF version is taken:
 * strp; ref4; exprloc or block1; flag_present or flag for flags; else data1 to data8, sdata
 * for a negative number.
 */
struct build_attr {
	unsigned int name; /* DW_AT_*; 0 ends a list, unless is_raw */
	unsigned int form; /* DW_FORM_*, 0: the usual one */
	/*
	 * A number; with a reference form and no label the bare offset; with a string form and
	 * no text the bare offset or index; with DW_FORM_implicit_const the value that goes
	 * into .debug_abbrev. With a label: added to its offset.
	 */
	int64_t num;
	const char *
		str; /* text, for DW_FORM_string and the strp, line_strp and strx forms */
	const char
		*ref; /* label of an entry: of this unit if there is one, else of any */
	/* The contents of a block, exprloc or data16, or with is_raw exactly what is written. */
	const void *bytes;
	size_t num_bytes;
	bool is_raw;
	/* DW_FORM_indirect: the form that .debug_info names; @p form is then DW_FORM_indirect. */
	unsigned int indirect;
};

/* One entry. */
struct build_die {
	unsigned int tag; /* DW_TAG_*; 0 ends a list */
	const char *label;
	const struct build_attr *attrs;   /* NULL: none */
	const struct build_die *children; /* NULL: the abbreviation says "no children" */
	/* Not 0: this abbreviation code is written and no abbreviation made for it. */
	uint64_t code;
	bool no_end; /* the list of children is not closed by a null entry */
};

struct build_unit {
	unsigned int version;      /* 2 to 5; 0: 4 */
	bool is_64;                /* 64-bit DWARF */
	unsigned int address_size; /* 0: that of the file's class */
	unsigned int type;         /* DW_UT_*, version 5 only; 0: DW_UT_compile */
	/*
	 * DW_UT_type, or in version 4 a unit of .debug_types: signature and the label of the
	 * entry that is the type. For DW_UT_skeleton and DW_UT_split_compile: the unit's id.
	 */
	uint64_t signature;
	const char *signature_die;
	bool in_debug_types;
	bool has_siblings; /* every entry with children gets DW_AT_sibling */
	struct build_die root;
	/* Lies of the header; 0: the truth. */
	uint64_t length_is;
	uint64_t abbrev_offset_is;
	unsigned int version_is;
	unsigned int address_size_is;
};

/* A section added as it is. */
struct build_section {
	const char *name; /* NULL ends the list */
	const void *data;
	size_t size;
	uint32_t type;  /* SHT_*; 0: SHT_PROGBITS */
	uint64_t flags; /* SHF_* */
};

struct build_file {
	const struct build_unit *units;
	size_t num_units;
	bool is_big_endian;
	bool is_elf32;
	unsigned int
		machine; /* EM_*; 0: x86-64 or i386, s390x or PowerPC, by order and class */
	unsigned int elf_type; /* ET_*; 0: ET_EXEC */
	/* Written after ours; one with the name of a built section takes its place. */
	const struct build_section *sections; /* NULL: none */
};

#define DIE(die_tag, ...)                                                                \
	{                                                                                \
		.tag = DW_TAG_##die_tag, __VA_ARGS__                                     \
	}
#define LABEL(text) .label = (text)
#define ATTRS(...)                                                                       \
	.attrs = (const struct build_attr[])                                             \
	{                                                                                \
		__VA_ARGS__,                                                             \
		{                                                                        \
			.name = 0                                                        \
		}                                                                        \
	}
#define CHILDREN(...)                                                                    \
	.children = (const struct build_die[])                                           \
	{                                                                                \
		__VA_ARGS__,                                                             \
		{                                                                        \
			.tag = 0                                                         \
		}                                                                        \
	}
/* Any attribute: ATTR(bit_size, .num = 3), ATTR(type, .form = DW_FORM_ref_addr, .ref = "x"). */
#define ATTR(attr_name, ...)                                                             \
	{                                                                                \
		.name = DW_AT_##attr_name, __VA_ARGS__                                   \
	}
#define NAME(text) ATTR(name, .str = (text))
#define TYPE(to) ATTR(type, .ref = (to))
#define BYTE_SIZE(n) ATTR(byte_size, .num = (n))
#define BIT_SIZE(n) ATTR(bit_size, .num = (n))
#define BIT_OFFSET(n) ATTR(bit_offset, .num = (n))
#define DATA_BIT_OFFSET(n) ATTR(data_bit_offset, .num = (n))
#define MEMBER_AT(n) ATTR(data_member_location, .num = (n))
#define ENCODING(ate) ATTR(encoding, .num = DW_ATE_##ate)
#define UPPER_BOUND(n) ATTR(upper_bound, .num = (n))
#define COUNT(n) ATTR(count, .num = (n))
#define CONST_VALUE(n) ATTR(const_value, .num = (n))
#define FLAG(attr_name) ATTR(attr_name, .num = 1)
#define DECLARATION FLAG(declaration)

/* The sections that may be built; one that stays empty is left out of the ELF file. */
enum build_section_id {
	BUILD_INFO,
	BUILD_ABBREV,
	BUILD_STR,
	BUILD_LINE_STR,
	BUILD_STR_OFFSETS,
	BUILD_TYPES,
	NUM_BUILD_SECTIONS,
};

struct build_bytes {
	uint8_t *items;
	size_t num;
	size_t capacity;
};

/* Where a labelled entry came to lie. */
struct build_label {
	const char *name;
	enum build_section_id section;
	uint64_t offset; /* in that section */
	uint64_t unit;   /* offset of its unit there */
};

struct build_result {
	struct build_bytes sections[NUM_BUILD_SECTIONS];
	struct {
		struct build_label *items;
		size_t num;
		size_t capacity;
	} labels;
	struct {
		uint64_t *
			items; /* offset of each unit in its section, in the order of the table */
		size_t num;
		size_t capacity;
	} units;
	bool is_big_endian;
};

/** Build the sections. Free with build_deinit(); a second call of that is a no-op. */
void build_dwarf(const struct build_file *file, struct build_result *ret);
void build_deinit(struct build_result *result);

/** Offset of the entry labelled @p label in its section: for expected error messages. */
uint64_t build_offset(const struct build_result *result, const char *label);

/** Overwrite @p size bytes at @p offset of a built section, inside of it. */
void build_patch(struct build_result *result, enum build_section_id section,
		 uint64_t offset, const void *bytes, size_t size);

/** The ELF file around built (and perhaps patched) sections, appended to @p ret. */
void build_elf(const struct build_file *file, const struct build_result *result,
	       struct build_bytes *ret);

/** Write @p bytes to a new file; @p path ends in XXXXXX and gets its name as with mkstemp(). */
void build_write_temp(const struct build_bytes *bytes, char *path);

/** build_dwarf(), build_elf() and build_write_temp() in one. */
void build_temp_file(const struct build_file *file, char *path);

static inline void cleanup_build_fn(struct build_result *result)
{
	build_deinit(result);
}
#define cleanup_build cleanup(cleanup_build_fn)

#endif
