// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Split BTF over a distilled base becomes split BTF over a real one, as the kernel does it when
 * a module is loaded (Linux 6.11 and later). What fits is what the kernel takes, down to its
 * slips, for it is the kernel that decides; where that is doubtful there is a warning.
 */
#ifndef BTFSMITH_RELOCATE_H
#define BTFSMITH_RELOCATE_H

#include "type_list.h"

struct relocate_input {
	const char *where;            /* of the split BTF, for messages */
	const struct type_list *list; /* split BTF; its base is the distilled one */
	const char *base_where;
	const struct type_list *base; /* the new one; not split itself */
	/* Called for each doubtful match with a line of text; NULL: nobody wants to know. */
	void (*warn)(void *arg, const char *message);
	void *arg;
};

/**
 * @param[out] ret Split BTF over a copy of the new base; its types are in the order that they
 *	were in. To be deinitialised whatever the result.
 * @return BAD_BTF: the distilled base is none, or some of its types do not fit the new base: the
 * message names the first few, and what is in the way; LIMIT: far too many types of one name;
 * NO_MEMORY.
 */
must_check struct btfsmith_error *relocate(const struct relocate_input *input,
					   struct type_list *ret);

#endif
