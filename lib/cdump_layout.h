// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * How a compiler would lay out the structs and unions of BTF, and what has to be said so that it
 * lays them out as BTF has them. BTF gives offsets and sizes, but no alignment.
 *
 * What is larger than a pointer is aligned differently by different ABIs (__int128 at 8 bytes on
 * s390x and 16 elsewhere, long long at 4 on i386), and a header may be compiled for another one than
 * it was made from. So a type has a least and a greatest alignment, and what is said holds for
 * both.
 *
 * A struct is packed when a member is not at a multiple of its alignment, a bit-field crosses
 * the boundary that it may not, or the size is no multiple of the greatest alignment. It is
 * aligned(N) when that, and nothing less, makes its size, or the gap before a member, out of the
 * bytes before, and all structs that have it by value are in accord with that.
 */
#ifndef BTFSMITH_CDUMP_LAYOUT_H
#define BTFSMITH_CDUMP_LAYOUT_H

#include "type_list.h"

struct cdump_shape {
	uint64_t size;  /* bytes; CDUMP_NO_SIZE: none, or more than C can have */
	uint32_t least; /* alignment in bytes */
	uint32_t greatest;
	uint32_t aligned; /* N of aligned(N); 0: none */
	uint32_t
		allowed; /* no N above this is in accord with those that have it by value */
	uint32_t core;   /* of an array or a modifier: what is in it or behind it */
	bool is_array;   /* there is one on the way to the core */
	bool is_packed;
};

#define CDUMP_NO_SIZE UINT64_MAX

struct cdump_layout {
	const struct type_list *list;
	struct cdump_shape *shapes; /* by id */
	uint32_t pointer_bytes;
};

/**
 * @param settled Ids of types by value, each after those which it has by value itself.
 * @return false: out of memory; deinit is allowed then.
 */
must_check bool cdump_layout_init(struct cdump_layout *layout,
				  const struct type_list *list, const uint32_t *settled,
				  size_t num_settled);
void cdump_layout_deinit(struct cdump_layout *layout);

/* A member as C sees it. */
struct cdump_member {
	uint64_t offset; /* bits */
	uint64_t size;   /* bits that it takes */
	uint64_t unit;   /* bits of its type */
	uint32_t least;  /* alignment in bits */
	uint32_t greatest;
	bool is_bit_field;
	/* Why C cannot have it, whatever is before it; NULL: it can. */
	const char *trouble;
};

struct cdump_member cdump_layout_member(const struct cdump_layout *layout,
					const struct type *type,
					const struct type_item *item);

/**
 * Is @p type what C calls float, double or long double? So is an INT without encoding by that name,
 * which encoders made before Linux 5.13 had FLOAT.
 */
bool cdump_is_float(const struct type_list *list, const struct type *type);

static inline uint64_t cdump_round_up(uint64_t value, uint64_t align)
{
	return (value + align - 1) / align * align;
}

/** Would a bit-field of @p member's size cross what its type's size sets as boundary? */
static inline bool cdump_crosses(const struct cdump_member *member)
{
	return member->size && member->offset / member->unit !=
				       (member->offset + member->size - 1) / member->unit;
}

/** The least N so that @p end rounded up to it is @p want; 0: there is none. */
uint32_t cdump_find_alignment(uint64_t end, uint64_t want);

#endif
