// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Names of a graph that is about to go into the pool, where the file's strings are repeated: the
 * pool recognises types by their names as they are, and each unit of a file that no linker has
 * merged the strings of calls the same name by another number.
 */
#ifndef BTFSMITH_GRAPH_NAMES_H
#define BTFSMITH_GRAPH_NAMES_H

#include "names.h"
#include "unit_graph.h"

/** Make names of types and of what they consist of canonical. false: out of memory. */
must_check bool graph_names_canonical(struct unit_graph *graph, struct names *names,
				      struct name_cache *cache);

#endif
