// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A type list as lines without ids, sorted: two lists that mean the same give the same text.
 *
 *	struct node:16{next@0 *struct node, kind@64 enum kind, run@96 *fn(*struct node)->int}
 *
 * There is a line for every type that has a name or that no other type refers to; types
 * without a name are written where they are referred to. Of a name with several definitions
 * each reference shows which one is meant, down to a few levels:
 *
 *	struct port:8{info@0 *struct info:4{irq@0 int}}
 *	struct port:8{info@0 *struct info:8{data@0 *void}}
 *
 * Of split BTF there are lines for its own types; "^" stands before each type of the base.
 */
#ifndef BTFSMITH_TESTS_TYPE_LINES_H
#define BTFSMITH_TESTS_TYPE_LINES_H

#include "type_list.h"

/** The lines, each with a newline; malloc()ed. Ends the program when memory runs out. */
char *type_lines(const struct type_list *list);

/** Are there two types that nothing tells apart, along any path of references? */
bool type_lines_find_twins(const struct type_list *list, uint32_t *a, uint32_t *b);

#endif
