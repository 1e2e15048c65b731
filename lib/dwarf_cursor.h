// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The DIE cursor: decodes one DIE after the other of a unit by the plans of its
 * abbreviations. It knows where it is and what an attribute's value means; what a DIE means is
 * the affair of dwarf_type.c.
 */
#ifndef BTFSMITH_DWARF_CURSOR_H
#define BTFSMITH_DWARF_CURSOR_H

#include "bytes.h"
#include "dwarf_abbrev.h"

/* Where a DIE says that something is at run time: what a slot of CLASS_EXPRESSION holds. */
enum dwarf_place_form { PLACE_EXPRESSION, PLACE_LIST, PLACE_LIST_INDEX };

struct dwarf_place {
	enum dwarf_place_form form;
	uint64_t at;  /* offset in the unit, offset in the section of lists, index */
	uint32_t len; /* of an expression in the unit */
};

enum { DWARF_PLACE_FORM_SHIFT = 62, DWARF_PLACE_LEN_SHIFT = 32 };

static inline struct dwarf_place dwarf_place(uint64_t slot)
{
	uint64_t rest = slot & ((UINT64_C(1) << DWARF_PLACE_FORM_SHIFT) - 1);
	struct dwarf_place place = { .form = (enum dwarf_place_form)(slot >> DWARF_PLACE_FORM_SHIFT),
				     .at = rest };
	if (place.form == PLACE_EXPRESSION) {
		place.at = (uint32_t)rest;
		place.len = (uint32_t)(rest >> DWARF_PLACE_LEN_SHIFT);
	}
	return place;
}

/* As str_offsets_base: names by index are not looked up, and are 0. */
#define STR_OFFSETS_UNKNOWN UINT64_MAX

struct dwarf_cursor {
	const unsigned char *pos;
	const unsigned char *end; /* of the unit */
	/* So far before the end that a load of four bytes behind a DIE that ends here is safe. */
	const unsigned char *direct_end;
	const unsigned char *start; /* of the unit's header */
	const struct dwarf_file *file;
	const struct dwarf_unit *unit;
	struct names *names;
	/* What is added to a reference inside the unit to make it one inside the graph. */
	uint32_t graph_off;
	bool may_refer_outside; /* the graph holds all units; graph offsets are section offsets */
	uint64_t str_offsets_base;
	uint64_t addr_base;
	uint64_t loclists_base;
	/* Of the DIE read last by its steps: values of the slots in its plan's bit set. */
	uint64_t slots[NUM_SLOTS];
	struct btfsmith_error *err; /* why the last call returned false */
};

/** Offset of @p pos from the unit's header. */
static always_inline uint32_t cursor_offset(const struct dwarf_cursor *cursor,
					    const unsigned char *pos)
{
	return (uint32_t)(pos - cursor->start);
}

/** Sets cursor->err to "FILE: SECTION: offset of @p pos: ...", for the caller to return; false. */
bool cursor_fail(struct dwarf_cursor *cursor, const unsigned char *pos,
		 const char *format, ...) printf_like(3, 4) cold;

/** The address number @p index of the unit's table in .debug_addr; false: there is none. */
bool cursor_address(const struct dwarf_cursor *cursor, uint64_t index, uint64_t *ret);

/** The slow operations, of one step; @p p is where its value begins. NULL: cursor->err is set. */
const unsigned char *cursor_step(struct dwarf_cursor *cursor,
				 const struct plan_step *step, const unsigned char *p);

/**
 * Read the attributes of the DIE whose code ends at cursor->pos into cursor->slots and go past
 * it. @p swap must be cursor->file->swap.
 */
static always_inline bool cursor_read(struct dwarf_cursor *cursor,
				      const struct plan *plan,
				      const struct plan_step *step, const bool swap)
{
	const unsigned char *p = cursor->pos;
	uint64_t *slots = cursor->slots;
	if (unlikely((size_t)(cursor->end - p) < plan->min_bytes))
		return cursor_fail(cursor, p, "the unit ends inside a DIE");
	for (;; step++) {
		p += step->skip;
		switch (step->op) {
		case OP_END:
			cursor->pos = p;
			return true;
		case OP_CONST:
			slots[step->slot] = step->value;
			break;
		case OP_U1:
			slots[step->slot] = *p++;
			break;
		case OP_U2:
			slots[step->slot] = load16(p, swap);
			p += 2;
			break;
		case OP_U4:
			slots[step->slot] = load32(p, swap);
			p += 4;
			break;
		case OP_STRP4: {
			uint32_t offset = load32(p, swap);
			if (unlikely(offset >= cursor->names->section_size))
				return cursor_fail(cursor, p,
						   "string offset 0x%x is past "
						   ".debug_str",
						   offset);
			slots[step->slot] = name_from_offset(offset);
			p += 4;
			break;
		}
		case OP_REF4: {
			uint32_t offset = load32(p, swap);
			if (unlikely(offset >= cursor->unit->size))
				return cursor_fail(cursor, p,
						   "reference 0x%x is outside the unit",
						   offset);
			slots[step->slot] = (uint64_t)offset + cursor->graph_off + 1;
			p += 4;
			break;
		}
		case OP_SKIP_BLOCK:
			// Mostly an expression, its length a ULEB.
			if (likely(!step->value && *p < 0x80 &&
				   (size_t)(cursor->end - p) - 1 >= *p + step->rest)) {
				p += 1 + *p;
				break;
			}
			__attribute__((fallthrough));
		default:
			p = cursor_step(cursor, step, p);
			if (unlikely(!p))
				return false;
			break;
		}
	}
}

/*
 * A string of at most three bytes in place. Returns the byte behind it, four bytes from @p p
 * being there; NULL: it is longer.
 */
static always_inline const unsigned char *
read_short_name(const unsigned char *p, uint32_t *name)
{
	uint32_t packed = load32(p, host_is_big_endian());
	// The top bit of the first byte that is 0, perhaps of later ones.
	uint32_t nuls = (packed - 0x01010101) & ~packed & 0x80808080;
	if (unlikely(!nuls))
		return NULL;
	unsigned int bits = (unsigned int)__builtin_ctz(nuls) & ~7u;
	packed &= (UINT32_C(1) << bits) - 1;
	*name = bits ? NAME_PACKED | packed : 0;
	return p + bits / 8 + 1;
}

/* A DIE's values as plan_direct tells them; 0 where it has none. */
struct direct_values {
	uint32_t name;
	uint32_t type;
	uint32_t value;
};

/**
 * Read the DIE at *@p pos, behind its code, by plan->direct and go past it.
 *
 * @return false: not here, or something is wrong with the DIE; its steps must be run.
 */
static always_inline bool
cursor_read_direct(const struct dwarf_cursor *cursor, const struct plan *plan,
		   const unsigned char **pos, struct direct_values *ret, const bool swap)
{
	const struct plan_direct *direct = &plan->direct;
	const unsigned char *p = *pos;
	if (unlikely(cursor->direct_end - p < direct->size))
		return false;
	uint32_t short_name = 0;
	size_t size = direct->size;
	if (plan->has_short_name) {
		p = read_short_name(p, &short_name);
		if (unlikely(!p))
			return false;
		size -= SHORT_NAME_BYTES;
	}
	uint32_t name = load32(p + direct->name_off, swap) & direct->name_mask;
	uint32_t type = load32(p + direct->type_off, swap) & direct->type_mask;
	if (unlikely(name >= cursor->names->section_size || type >= cursor->unit->size))
		return false;
	ret->name = short_name | (name + (direct->name_mask & 1));
	ret->type = type + (direct->type_mask & (cursor->graph_off + 1));
	ret->value = (load32(p + direct->value_off, swap) & direct->value_mask) +
		     direct->value_const;
	*pos = p + size;
	return true;
}

#endif
