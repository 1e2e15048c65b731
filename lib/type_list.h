// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A finished set of types: ids assigned, every reference an id, every name an offset into
 * one string buffer. The encoder's last stage makes it, the BTF reader makes it, and
 * writing, checking and printing start from it. It knows neither DWARF nor bytes on the wire.
 *
 * Split BTF extends a base: types and strings of the base come first, with the ids and offsets
 * that they have there, then its own, whose ids and offsets go on from there. What is written and
 * printed are its own. The base's are either in the list itself, or in another list that many
 * share: so types, items and strings are looked at by way of the functions below, and only who
 * adds to the list, or knows that it has no other, uses its vectors.
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
	/* Where the base's are: borrowed, unchanging, without such a list itself; NULL: here. */
	const struct type_list *shared;
	/* These begin where those of `shared` end, if there is one. */
	vec(struct type) types;      /* type 0 is void, the index is the id */
	vec(struct type_item) items;
	vec(char) strings;           /* NUL-terminated strings; offset 0 is "" */
	uint32_t num_base;           /* types with id 1 to num_base are the base's */
	uint32_t base_strings;       /* bytes of the base's strings; 0: there is no base */
	/* What btf_check_pointer_bytes() says, for those who share the list; 0: not asked yet. */
	uint32_t pointer_bytes;
	bool big_endian;             /* byte order of the BTF read or to be written */
	bool layout;                 /* has, or is to have, a layout section */
};

/** An empty list: void and the empty string. false: out of memory (deinit is then allowed). */
must_check bool type_list_init(struct type_list *list);
/** @p ret is to be deinitialised whatever the result. false: out of memory. */
must_check bool type_list_copy(const struct type_list *from, struct type_list *ret);
/** From here on all that is added extends @p list, which had no base until now. */
void type_list_extend(struct type_list *list);
/** A list that extends @p base, which must live as long. It takes no memory yet. */
struct type_list type_list_on(const struct type_list *base);
/** Copy what @p list shares into it. false: out of memory; nothing is changed then. */
must_check bool type_list_unshare(struct type_list *list);
/** Take off what of NUL bytes at the end of the own strings no name is: btf_write_padded()'s. */
void type_list_trim_strings(struct type_list *list);
void type_list_deinit(struct type_list *list);

static inline void cleanup_type_list_fn(struct type_list *list)
{
	type_list_deinit(list);
}
#define cleanup_type_list cleanup(cleanup_type_list_fn)

/** Types with void and those of the base: ids are below this. */
static inline size_t type_list_num(const struct type_list *list)
{
	return list->types.num + (list->shared ? list->shared->types.num : 0);
}

static inline size_t type_list_num_own(const struct type_list *list)
{
	return type_list_num(list) - 1 - list->num_base;
}

static inline size_t type_list_num_items(const struct type_list *list)
{
	return list->items.num + (list->shared ? list->shared->items.num : 0);
}

/** Bytes of all strings, those of the base included: names are below this. */
static inline size_t type_list_string_bytes(const struct type_list *list)
{
	return list->strings.num + (list->shared ? list->shared->strings.num : 0);
}

static inline const struct type *type_list_type(const struct type_list *list, size_t id)
{
	const struct type_list *shared = list->shared;
	if (!shared)
		return &list->types.items[id];
	return id < shared->types.num ? &shared->types.items[id]
				      : &list->types.items[id - shared->types.num];
}

/** Item number @p i: of one type they are side by side, from type->first_item on. */
static inline const struct type_item *type_list_item(const struct type_list *list, size_t i)
{
	const struct type_list *shared = list->shared;
	if (!shared)
		return &list->items.items[i];
	return i < shared->items.num ? &shared->items.items[i]
				     : &list->items.items[i - shared->items.num];
}

/** All items of a type; NULL: it has none. */
static inline const struct type_item *type_list_items(const struct type_list *list,
						      const struct type *type)
{
	return type->num_items ? type_list_item(list, type->first_item) : NULL;
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

/** Of an ENUM or ENUM64, sign-extended where kind_flag says that its values have signs. */
static inline uint64_t type_enumerator_value(const struct type *type, const struct type_item *item)
{
	if (type->kind == KIND_ENUM64)
		return (uint64_t)item->high << 32 | item->value;
	return type->kind_flag ? (uint64_t)(int64_t)(int32_t)item->value : item->value;
}

static inline const char *type_list_string(const struct type_list *list, uint32_t name)
{
	const struct type_list *shared = list->shared;
	if (!shared)
		return list->strings.items + name;
	return name < shared->strings.num ? shared->strings.items + name
					  : list->strings.items + (name - shared->strings.num);
}

#endif
