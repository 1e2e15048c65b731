// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A type list without its base as text, byte for byte what `bpftool btf dump file FILE format
 * raw` prints, with `-B BASE` where there is a base.
 */
#ifndef BTFSMITH_TYPE_TEXT_H
#define BTFSMITH_TYPE_TEXT_H

#include "type_list.h"

/**
 * @param write Gets chunks in order; a non-zero result stops and is an IO error.
 * @return LIMIT: names of more than 1 GiB, after the text up to there; IO; NO_MEMORY.
 */
must_check struct btfsmith_error *
type_text_print(const struct type_list *list,
		int (*write)(void *arg, const char *text, size_t len), void *arg);

#endif
