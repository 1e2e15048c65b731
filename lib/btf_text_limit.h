// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * How large a text that is made of BTF may become: any number of types and records can have one name of
 * megabytes, and nothing but hostile input has a gigabyte of names.
 */
#ifndef BTFSMITH_BTF_TEXT_LIMIT_H
#define BTFSMITH_BTF_TEXT_LIMIT_H

#include "compiler.h"

enum { BTF_TEXT_MAX_NAMES = 1 << 30 };

/* `struct btf_text_limit limit = { 0 };` before the first name. */
struct btf_text_limit {
	size_t num; /* bytes of names so far, each counted as often as it is used */
	bool is_reached;
};

/** false: a name of @p len bytes is too much. */
static inline bool btf_text_take(struct btf_text_limit *limit, size_t len)
{
	if (unlikely(limit->is_reached || len > BTF_TEXT_MAX_NAMES - limit->num)) {
		limit->is_reached = true;
		return false;
	}
	limit->num += len;
	return true;
}

/**
 * What became of a text: LIMIT if the limit was reached, else IO if the caller's function, whose
 * result is @p status, has stopped it.
 */
must_check struct btfsmith_error *btf_text_result(const struct btf_text_limit *limit, int status);

#endif
