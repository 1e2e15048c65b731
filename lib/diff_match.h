// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which definition of the one list is which of the other, and classes in which a definition
 * that was changed counts as what it was: so that the change is seen where it is, and not in all
 * that refers to it.
 *
 * Of a name with one definition on either side these two are a pair. Of several, those that are
 * equal in all that can be reached from them are pairs, then those that are equal by themselves,
 * then those that are alike.
 *
 * If all of the lists' own definitions have partners, each is the same as its partner
 * (diff_is_same() with these classes), and of each class both lists have the same number of own
 * nodes, then the two graphs are the same. For: "of one class" leads from any node, edge by edge,
 * to nodes of one class again, since what made a class of two nodes was either that, or being
 * partners, which were looked at. If the graphs are the same, all of that holds, as equal
 * definitions are paired first and have one class.
 */
#ifndef BTFSMITH_DIFF_MATCH_H
#define BTFSMITH_DIFF_MATCH_H

#include "diff_classes.h"

struct diff_match {
	struct diff_classes classes;
	uint32_t *partners; /* of each node with a key; DIFF_NONE: it has none */
};

/**
 * @param[in,out] graph With @p leave_out_copies nodes that say what another one of the same list
 *	or of its base says are marked as left out.
 * @param[out] ret To be deinitialised whatever the result. false: out of memory.
 */
must_check bool diff_match(struct diff_graph *graph, bool leave_out_copies,
			   struct diff_match *ret);
void diff_match_deinit(struct diff_match *match);

static inline void cleanup_diff_match_fn(struct diff_match *match)
{
	diff_match_deinit(match);
}
#define cleanup_diff_match cleanup(cleanup_diff_match_fn)

#endif
