// SPDX-License-Identifier: LGPL-2.1-or-later
/* .BTF.ext as text, in the style of type_text.h. */
#ifndef BTFSMITH_BTF_EXT_TEXT_H
#define BTFSMITH_BTF_EXT_TEXT_H

#include "btf_ext.h"

/**
 * @param write Gets chunks in order; a non-zero result stops and is an IO error.
 * @return LIMIT: names and lines of more than 1 GiB, after the text up to there; IO; NO_MEMORY.
 */
must_check struct btfsmith_error *
btf_ext_print(const struct type_list *list, const struct btf_ext *ext,
	      int (*write)(void *arg, const char *text, size_t len), void *arg);

#endif
