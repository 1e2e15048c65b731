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

#include <assert.h>

#include "dwarf_file.h"
#include "dwarf_form.h"
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
	DIE_NAMESPACE,
	DIE_UNIT,
	DIE_FUNC,
	DIE_VARIABLE,
};

/* Wanted attributes. The value is in the slot's class: see slot_classes in dwarf_abbrev.c. */
enum die_slot {
	SLOT_NONE,
	SLOT_NAME, /* raw name */
	SLOT_TYPE, /* DIE offset in the graph + 1, as SPECIFICATION, SIGNATURE, ANNOTATION */
	SLOT_BYTE_SIZE,
	SLOT_BIT_SIZE,
	SLOT_DATA_BIT_OFFSET,
	SLOT_BIT_OFFSET, /* sign-extended */
	SLOT_LOCATION, /* DW_AT_data_member_location: bytes, UINT64_MAX: not a constant */
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
	SLOT_ELSEWHERE, /* of a unit DW_AT_dwo_name, else DW_AT_import; no value: CLASS_PRESENCE */
	SLOT_RANGES,    /* no value */
	SLOT_PRODUCER, /* raw name */
	SLOT_ADDR_BASE,
	SLOT_LOCLISTS_BASE,
	SLOT_ORIGIN, /* as TYPE */
	SLOT_LOW_PC,
	SLOT_INLINE,
	SLOT_CALLING,
	SLOT_ARTIFICIAL,
	SLOT_PLACE, /* DW_AT_location: struct dwarf_place in dwarf_cursor.h */
	NUM_SLOTS,
};

/* How a DIE is read; see dwarf_type.c. */
enum plan_route {
	ROUTE_END,    /* no DIE: the end of a list of children */
	ROUTE_STEPS,  /* by its steps */
	ROUTE_SKIP,   /* nothing is wanted: gone past */
	ROUTE_DIRECT, /* by plan_direct, and what it means as with ROUTE_STEPS */
	/* By plan_direct, and what it means is known from these values alone. */
	ROUTE_TYPE,
	ROUTE_MEMBER,
	ROUTE_ENUMERATOR,
	ROUTE_PARAM,
	/* What they are depends on the parent: nothing, or read by their steps. */
	ROUTE_VARIABLE,
};

/*
 * Nearly all DIEs have a name, a reference and a number at most, and these and whatever else
 * there is are of fixed size. Then each value is one load, of four bytes of which the wanted
 * ones are the low ones, and a mask, which is 0 when there is no such attribute. The one thing
 * of variable size may be a name in place that comes first, as gcc has it for names of three
 * letters and less; offsets are from behind it.
 */
struct plan_direct {
	uint32_t name_mask;
	uint32_t type_mask;
	uint32_t value_mask;
	uint32_t value_const; /* added to the number: DW_FORM_implicit_const */
	int16_t name_off;
	int16_t type_off;
	int16_t value_off; /* in big-endian input up to three bytes before the attribute's */
	uint16_t
		size; /* of all attributes; of the longest short name, where it is in place */
};

struct plan {
	struct plan_direct direct; /* unless ROUTE_STEPS */
	uint64_t code;
	uint32_t first_step;
	uint32_t min_bytes; /* least size of the DIE after its code */
	uint32_t slots;     /* bit set of the slots that are loaded or present */
	uint16_t tag;
	uint8_t action; /* enum die_action */
	uint8_t kind;   /* enum kind, where the tag decides it */
	bool has_children;
	bool const_is_signed; /* CONST_VALUE, UPPER_BOUND: a signed form */
	uint8_t bound_bytes;  /* UPPER_BOUND, COUNT: size of a fixed-size form, else 0 */
	bool refers_outside;  /* wants an attribute that can refer to another unit */
	uint8_t route;        /* enum plan_route */
	uint8_t value_slot;   /* which slot the direct number is for; SLOT_NONE: none */
	bool has_short_name;  /* direct, name in place */
};

/* A name in place of three letters, with its NUL. */
enum { SHORT_NAME_BYTES = 4 };

static_assert(NUM_SLOTS <= 32, "a set of slots is a word");
static_assert(sizeof(struct plan) <= 64, "a plan is one cache line");

struct cached_plan;

/* The plans of one abbreviation table. Reused from unit to unit. */
struct plan_table {
	uint64_t abbrev_off;
	uint16_t version;
	uint8_t address_size;
	uint8_t offset_size;
	bool is_valid;
	uint8_t form_sizes[0x30]; /* dwarf_form_size() of the standard forms */
	bool refers_outside;      /* some plan does */
	vec(struct plan) plans;   /* [0] is ROUTE_END; then in the order of the section */
	vec(struct plan_step) steps; /* of these plans, and of those in the cache */
	struct cached_plan *cache;   /* see dwarf_plan_cache.h */
	size_t num_sequential; /* leading plans whose index is their code: all, mostly */
	vec(uint32_t) by_code; /* code -> plan number or 0, for other small codes */
	vec(uint32_t) large_codes; /* numbers of the rest, sorted by code */
};

void plan_table_deinit(struct plan_table *table);

/**
 * Compile the abbreviation table of @p unit; nothing is done when @p table already holds it.
 *
 * @return BAD_DWARF, UNSUPPORTED (a supplementary file), naming .debug_abbrev and the offset;
 *	NO_MEMORY.
 */
must_check struct btfsmith_error *plan_table_load(struct plan_table *table,
						  const struct dwarf_file *file,
						  const struct dwarf_unit *unit);

/** plan_table_find() for codes past the sequential ones. */
const struct plan *plan_table_find_other(const struct plan_table *table, uint64_t code);

/** The plan of @p code, which is not 0, or NULL. */
static always_inline const struct plan *
plan_table_find(const struct plan_table *table, uint64_t code)
{
	if (likely(code < table->num_sequential))
		return &table->plans.items[code];
	return plan_table_find_other(table, code);
}

#endif
