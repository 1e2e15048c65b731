// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Abbreviations compiled into plans. An abbreviation lists attributes and forms; of these
 * only a few are wanted of a given tag. The plan of an abbreviation is a short program: skip
 * so many bytes, load a wanted attribute into its slot, skip, ..., end. Attributes of fixed
 * size in between melt into one addition, so that a DIE costs a few steps however many
 * attributes it has.
 */
#ifndef BTFSMITH_DWARF_ABBREV_H
#define BTFSMITH_DWARF_ABBREV_H

#include "dwarf_file.h"
#include "vec.h"

/* Not in every libdw's dwarf.h; hence the spelling. */
#define DW_TAG_LLVM_ANNOTATION 0x6000
#define DW_TAG_GNU_ANNOTATION 0x6001
#define DW_AT_GNU_ANNOTATION 0x2139

/* What the reader does with a DIE. */
enum die_action {
	DIE_CONTAINER, /* nothing; its children are walked */
	DIE_BASE,
	DIE_REFERENCE, /* pointer, qualifier, typedef: one target */
	DIE_COMPOSITE, /* struct, class, union */
	DIE_ENUM,
	DIE_ARRAY,
	DIE_PROTO,
	DIE_OPAQUE, /* a type with a size and nothing else that BTF could tell */
	DIE_MEMBER,
	DIE_INHERITANCE,
	DIE_ENUMERATOR,
	DIE_PARAM,
	DIE_VARARGS,
	DIE_SUBRANGE,
	DIE_ANNOTATION,
	DIE_VARIANT,
	DIE_IMPORT,
	DIE_UNIT,
};

/* Wanted attributes. The value is in the slot's class: see slot_infos in dwarf_abbrev.c. */
enum die_slot {
	SLOT_NAME,        /* raw name */
	SLOT_TYPE,        /* DIE offset in the graph + 1, as SPECIFICATION, SIGNATURE, ANNOTATION */
	SLOT_BYTE_SIZE,
	SLOT_BIT_SIZE,
	SLOT_DATA_BIT_OFFSET,
	SLOT_BIT_OFFSET,  /* sign-extended */
	SLOT_LOCATION,    /* DW_AT_data_member_location: bytes, UINT64_MAX: not a constant */
	SLOT_ENCODING,
	SLOT_CONST_VALUE,
	SLOT_STRING_VALUE, /* DW_AT_const_value that is a string: raw name */
	SLOT_LOWER_BOUND,
	SLOT_UPPER_BOUND,
	SLOT_COUNT,
	SLOT_DECLARATION,
	SLOT_EXTERNAL,
	SLOT_SPECIFICATION,
	SLOT_SIGNATURE,
	SLOT_ANNOTATION,
	SLOT_LANGUAGE,
	SLOT_STR_OFFSETS_BASE,
	NUM_SLOTS,
};

enum plan_op {
	OP_END,
	/* Load into the step's slot. */
	OP_CONST, /* the step's value */
	OP_U1,
	OP_U2,
	OP_U4,
	OP_U8,
	OP_U16,
	OP_ULEB,
	OP_SLEB,
	OP_STRP4,
	OP_STRP8,
	OP_STRING,
	OP_LINE_STRP,
	OP_STRX,      /* the step's value is the size of the index, 0: ULEB */
	OP_REF1,
	OP_REF2,
	OP_REF4,
	OP_REF8,
	OP_REF_ULEB,
	OP_REF_ADDR,
	OP_REF_SIG8,
	OP_LOCATION, /* a block or expression; the step's value is the size of its length, 0: ULEB */
	OP_BLOCK_VALUE, /* a block as a number */
	/* Go past a form of variable size. */
	OP_SKIP_LEB,
	OP_SKIP_STRING,
	OP_SKIP_BLOCK, /* the step's value is the size of its length, 0: ULEB */
	OP_INDIRECT,   /* DW_FORM_indirect; slot NUM_SLOTS: not wanted */
};

struct plan_step {
	uint8_t op;    /* enum plan_op */
	uint8_t slot;  /* enum die_slot */
	uint16_t skip; /* bytes to go past before */
	uint32_t rest; /* least bytes that follow in the DIE after this step */
	uint64_t value;
};

struct plan {
	uint64_t code;
	uint32_t first_step;
	uint32_t min_bytes; /* least size of the DIE after its code */
	uint32_t slots;     /* bit set of the slots that are loaded */
	uint16_t tag;
	uint8_t action;     /* enum die_action */
	uint8_t kind;       /* enum kind, where the tag decides it */
	bool has_children;
	bool const_is_signed; /* CONST_VALUE, UPPER_BOUND: a signed form */
	uint8_t bound_bytes;  /* UPPER_BOUND, COUNT: size of a fixed-size form, else 0 */
	bool refers_outside;  /* wants an attribute that can refer to another unit */
};

/* The plans of one abbreviation table. Reused from unit to unit. */
struct plan_table {
	uint64_t abbrev_off;
	uint16_t version;
	uint8_t address_size;
	uint8_t offset_size;
	bool is_valid;
	bool refers_outside;          /* some plan does */
	vec(struct plan) plans;       /* in the order of the section */
	vec(struct plan_step) steps;
	vec(uint32_t) by_code;        /* code -> plan number + 1, for small codes */
	vec(uint32_t) large_codes;    /* numbers of the other plans, sorted by code */
};

void plan_table_deinit(struct plan_table *table);

/**
 * Compile the abbreviation table of @p unit; nothing is done when @p table already holds it.
 *
 * @return BAD_DWARF naming .debug_abbrev and the offset; NO_MEMORY.
 */
must_check struct btfsmith_error *plan_table_load(struct plan_table *table,
						  const struct dwarf_file *file,
						  const struct dwarf_unit *unit);

const struct plan *plan_table_find_large(const struct plan_table *table, uint64_t code);

/** The plan of @p code, or NULL. */
static always_inline const struct plan *plan_table_find(const struct plan_table *table,
							uint64_t code)
{
	if (likely(code < table->by_code.num)) {
		uint32_t number = table->by_code.items[code];
		return number ? &table->plans.items[number - 1] : NULL;
	}
	return plan_table_find_large(table, code);
}

/** Size of a form that has one whatever the value; SIZE_MAX: it varies or is unknown. */
size_t dwarf_form_size(unsigned int form, uint8_t address_size, uint8_t offset_size,
		       uint16_t version);

/** The step that goes past a form of variable size; false: no such form is known. */
bool dwarf_form_skip(unsigned int form, struct plan_step *step);

#endif
