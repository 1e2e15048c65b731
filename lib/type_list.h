// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A finished set of types: ids assigned, every reference an id, every name an offset into
 * one string buffer. The encoder's last stage makes it, the BTF reader makes it, and
 * writing, checking and printing start from it. It knows neither DWARF nor bytes on the wire.
 *
 * Of split BTF, which extends a base, the list holds both: types and strings of the base first,
 * with the ids and offsets that they have there, then its own, whose ids and offsets go on from
 * there. What is written and printed are its own.
 */
#ifndef BTFSMITH_TYPE_LIST_H
#define BTFSMITH_TYPE_LIST_H

#include "btfsmith.h"
#include "kinds.h"
#include "vec.h"

/* A member, enumerator, parameter or variable of a DATASEC; what does not apply is 0. */
struct type_item {
	uint32_t name;  /* member, enumerator, parameter */
	uint32_t type;  /* member, parameter; variable: id of the VAR */
	uint32_t value; /* member: offset word as on the wire, see type_member_place();
			 * enumerator: low half; variable: offset */
	uint32_t high;  /* enumerator: high half (sign- or zero-extended); variable: size */
};

struct type {
	uint32_t name; /* 0: none */
	uint8_t kind;  /* enum kind */
	bool kind_flag;
	uint32_t type;  /* target id; ARRAY: element; FUNC_PROTO: return type */
	uint32_t size;  /* bytes, as kinds.def says SIZE; ARRAY: number of elements */
	uint32_t fixed; /* INT: the int_data word; ARRAY: index type; VAR: linkage;
			 * DECL_TAG: component_idx as two's complement; FUNC: linkage (on the
			 * wire that is vlen) */
	uint32_t first_item; /* into type_list.items */
	uint32_t num_items;
};

struct type_list {
	vec(struct type) types;      /* types.items[0] is void, the index is the id */
	vec(struct type_item) items;
	vec(char) strings;           /* NUL-terminated strings; offset 0 is "" */
	uint32_t num_base;           /* types with id 1 to num_base are the base's */
	uint32_t base_strings;       /* bytes of the base's strings; 0: there is no base */
	bool big_endian;             /* byte order of the BTF read or to be written */
	bool layout;                 /* has, or is to have, a layout section */
};

/** An empty list: void and the empty string. false: out of memory (deinit is then allowed). */
must_check bool type_list_init(struct type_list *list);
/** @p ret is to be deinitialised whatever the result. false: out of memory. */
must_check bool type_list_copy(const struct type_list *from, struct type_list *ret);
/** From here on all that is added extends @p list, which had no base until now. */
void type_list_extend(struct type_list *list);
void type_list_deinit(struct type_list *list);

static inline void cleanup_type_list_fn(struct type_list *list)
{
	type_list_deinit(list);
}
#define cleanup_type_list cleanup(cleanup_type_list_fn)

static inline size_t type_list_num_own(const struct type_list *list)
{
	return list->types.num - 1 - list->num_base;
}

/* Where a member is in its struct or union. */
struct member_place {
	uint32_t offset; /* bits */
	uint32_t bits;   /* of a bit-field; 0: it is none */
};

/** What the member's offset word says: with kind_flag its upper 8 bits are the bit-field's size. */
static inline struct member_place type_member_place(const struct type *type,
						    const struct type_item *member)
{
	if (!type->kind_flag)
		return (struct member_place){ .offset = member->value };
	return (struct member_place){ .offset = member->value & 0xFFFFFF,
				      .bits = member->value >> 24 };
}

static inline const char *type_list_string(const struct type_list *list, uint32_t name)
{
	return list->strings.items + name;
}

#endif
