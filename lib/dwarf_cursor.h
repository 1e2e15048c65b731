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

struct dwarf_cursor {
	const unsigned char *pos;
	const unsigned char *end;   /* of the unit */
	const unsigned char *start; /* of the unit's header */
	const struct dwarf_file *file;
	const struct dwarf_unit *unit;
	struct names *names;
	/* What is added to a reference inside the unit to make it one inside the graph. */
	uint32_t graph_off;
	bool may_refer_outside; /* the graph holds all units; graph offsets are section offsets */
	uint64_t str_offsets_base;
	/* Of the DIE read last: values of the slots in its plan's bit set. */
	uint64_t slots[NUM_SLOTS + 1];
	struct btfsmith_error *err; /* why the last call returned false */
};

/** Offset of @p pos from the unit's header. */
static always_inline uint32_t cursor_offset(const struct dwarf_cursor *cursor,
					    const unsigned char *pos)
{
	return (uint32_t)(pos - cursor->start);
}

/** Sets cursor->err to "FILE: SECTION: offset of @p pos: ...", for the caller to return; false. */
bool cursor_fail(struct dwarf_cursor *cursor, const unsigned char *pos, const char *format, ...)
	printf_like(3, 4) cold;

/** The slow operations, of one step; @p p is where its value begins. NULL: cursor->err is set. */
const unsigned char *cursor_step(struct dwarf_cursor *cursor, const struct plan_step *step,
				 const unsigned char *p);

/**
 * Read the attributes of the DIE whose code ends at cursor->pos into cursor->slots and go past
 * it. @p swap must be cursor->file->swap.
 */
static always_inline bool cursor_read(struct dwarf_cursor *cursor, const struct plan *plan,
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
						   "string offset 0x%x is past .debug_str", offset);
			slots[step->slot] = name_from_offset(offset);
			p += 4;
			break;
		}
		case OP_REF4: {
			uint32_t offset = load32(p, swap);
			if (unlikely(offset >= cursor->unit->size))
				return cursor_fail(cursor, p,
						   "reference 0x%x is outside the unit", offset);
			slots[step->slot] = (uint64_t)offset + cursor->graph_off + 1;
			p += 4;
			break;
		}
		case OP_STRING: {
			// Short strings are the rule here: longer ones are in .debug_str.
			const unsigned char *text = p;
			size_t most = (size_t)(cursor->end - p);
			if (most >= 4 && (!p[0] || !p[1] || !p[2] || !p[3])) {
				uint32_t packed = load32(p, host_is_big_endian());
				size_t len = !p[0] ? 0 : !p[1] ? 1 : !p[2] ? 2 : 3;
				packed &= (UINT32_C(1) << 8 * len) - 1;
				slots[step->slot] = len ? NAME_PACKED | packed : 0;
				p += len + 1;
				if (unlikely((size_t)(cursor->end - p) < step->rest))
					return cursor_fail(cursor, text,
							   "the unit ends inside a DIE");
				break;
			}
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

#endif
