// SPDX-License-Identifier: LGPL-2.1-or-later
/* Members, enumerators, parameters and variables of two types, one by one. */
#ifndef BTFSMITH_DIFF_ITEMS_H
#define BTFSMITH_DIFF_ITEMS_H

#include "diff_text.h"

/* Where details are put. */
struct diff_list {
	struct diff_writer *writer;
	struct btfsmith_diff_detail *first;
	struct btfsmith_diff_detail *last;
};

/** NULL: out of memory. */
struct btfsmith_diff_detail *
diff_list_add(struct diff_list *list, enum btfsmith_change change, const char *what);

/** A detail with two texts. */
void diff_list_add_change(struct diff_list *list, const char *what, const char *old_text,
			  const char *new_text);

/* Two types whose items are compared. */
struct diff_pair_of_types {
	uint32_t nodes[DIFF_NUM_SIDES];
	/* What stands before the names of their items, as they are in members without a type's name. */
	const char *prefix;
	/* Of which each begins in what it is a part of. */
	uint64_t bits[DIFF_NUM_SIDES];
	unsigned int depth;
};

/**
 * May the items of two types be looked at, though they were already for something else that has
 * them, too? false: that was done so often that hostile input must be behind it.
 */
must_check bool diff_may_compare(struct diff_writer *writer, const uint32_t nodes[DIFF_NUM_SIDES]);

/** Of two structs or unions, two enums, two prototypes, or two sections. */
void diff_compare_items(struct diff_list *list, const struct diff_pair_of_types *pair);

/**
 * Are two types, directly or by way of like pointers, arrays and qualifiers, structs, unions or
 * enums of one sort without a name? What changed in these is told of where they are used.
 */
bool diff_has_unnamed(const struct diff_writer *writer, const uint32_t nodes[DIFF_NUM_SIDES]);

/** Compare what is in these, which are of something called @p name. */
void diff_compare_unnamed(struct diff_list *list, const struct diff_pair_of_types *of,
			  const uint32_t nodes[DIFF_NUM_SIDES], const char *name);

#endif
