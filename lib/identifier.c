// SPDX-License-Identifier: LGPL-2.1-or-later
#include "identifier.h"

// clang-format off
const bool identifier_chars[256] = {
	['.'] = true,
	['0' ... '9'] = true,
	['A' ... 'Z'] = true,
	['_'] = true,
	['a' ... 'z'] = true,
};
// clang-format on

void make_identifier(char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (!is_identifier_char(text[i], !i))
			text[i] = '_';
	}
}
