// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The forms of attributes: how many bytes a value takes, and the step of a plan
 * (dwarf_abbrev.h) that loads or goes past one.
 */
#ifndef BTFSMITH_DWARF_FORM_H
#define BTFSMITH_DWARF_FORM_H

#include "compiler.h"

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
	OP_STRX, /* the step's value is the size of the index, 0: ULEB */
	OP_REF1,
	OP_REF2,
	OP_REF4,
	OP_REF8,
	OP_REF_ULEB,
	OP_REF_ADDR,
	OP_REF_SIG8,
	OP_LOCATION, /* a block or expression; the step's value is the size of its length, 0: ULEB */
	OP_BLOCK_VALUE, /* a block as a number */
	OP_ADDRX,       /* an address by its index; the value is the index's size, 0: ULEB */
	OP_EXPRESSION,  /* where it is; the value is the size of its length, 0: ULEB */
	OP_LIST4,       /* a location list's offset */
	OP_LIST8,
	OP_LISTX, /* a location list's index */
	/* Go past a form of variable size. */
	OP_SKIP_LEB,
	OP_SKIP_STRING,
	OP_SKIP_BLOCK, /* the step's value is the size of its length, 0: ULEB */
	OP_INDIRECT,   /* DW_FORM_indirect; slot SLOT_NONE: not wanted */
};

struct plan_step {
	uint8_t op;    /* enum plan_op */
	uint8_t slot;  /* enum die_slot of dwarf_abbrev.h */
	uint16_t skip; /* bytes to go past before */
	uint32_t rest; /* least bytes that follow in the DIE after this step */
	uint64_t value;
};

/* What is to be made of an attribute's value. */
enum form_class {
	CLASS_NAME,
	CLASS_REFERENCE,
	CLASS_NUMBER,
	CLASS_BYTES,
	CLASS_LOCATION,
	CLASS_ADDRESS,
	CLASS_EXPRESSION, /* or location list; see struct dwarf_place in dwarf_cursor.h */
	CLASS_PRESENCE, /* nothing: that it is there says all */
};

/** Size of a form that has one whatever the value; SIZE_MAX: it varies or is unknown. */
size_t dwarf_form_size(unsigned int form, uint8_t address_size, uint8_t offset_size,
		       uint16_t version);

/** The step that goes past a form of variable size; false: no such form is known. */
bool dwarf_form_skip(unsigned int form, struct plan_step *step);

/** Does a value of the form refer to a supplementary file (dwz -m)? */
bool dwarf_form_is_supplementary(uint64_t form);

/**
 * The step that loads a value of the class; OP_END when the form is not of that class: the
 * attribute is then as good as absent. A bound may be an expression (VLA) or a reference.
 *
 * @param size dwarf_form_size() of it.
 */
enum plan_op dwarf_form_load(enum form_class class, unsigned int form, size_t size,
			     uint8_t offset_size, uint64_t *value);

#endif
