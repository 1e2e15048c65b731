// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_text_limit.h"

#include "error.h"

struct btfsmith_error *btf_text_result(const struct btf_text_limit *limit, int status)
{
	if (limit->is_reached)
		return error_create(BTFSMITH_LIMIT,
				    "as text its names would have more than 1 GiB");
	if (status)
		return error_create(BTFSMITH_IO, "writing text: stopped by the caller with %d",
				    status);
	return NULL;
}
