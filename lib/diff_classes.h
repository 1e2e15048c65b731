// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Classes of nodes: two nodes have one class if nothing tells them apart that can be reached
 * from them. How far that goes is up to the caller, who gives classes to some of the nodes: what
 * refers to such a node refers to that class, and what is behind it does not count.
 */
#ifndef BTFSMITH_DIFF_CLASSES_H
#define BTFSMITH_DIFF_CLASSES_H

#include "diff_graph.h"

struct diff_classes {
	uint32_t *of;  /* of each node; DIFF_NONE: it has none (yet) */
	uint32_t num;  /* classes are below this */
};

/**
 * Give classes to nodes that have none, and to all without one that they lead to.
 *
 * @param is_root Of each node: whether it and where it leads to is to have a class.
 * @return false: out of memory.
 */
must_check bool diff_classify(const struct diff_graph *graph, const uint8_t *is_root,
			      struct diff_classes *classes);

/** Do two definitions of a name say the same, where references to one class are the same? */
bool diff_is_same(const struct diff_graph *graph, const struct diff_classes *classes, uint32_t a,
		  uint32_t b);

/** A hash of that. */
uint64_t diff_hash(const struct diff_graph *graph, const struct diff_classes *classes,
		   uint32_t node);

#endif
