// SPDX-License-Identifier: LGPL-2.1-or-later
#include "pahole_version.h"

#include <ctype.h>
#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

enum { VERSION_DEFAULT = 132 };

const char pahole_version_variable[] = "BTFSMITH_PAHOLE_VERSION";

// Scripts of the kernel take the digits together, so there have to be three.
static unsigned int parse(const char *text)
{
	unsigned int number = 0;
	bool has_letter = *text == 'v';
	text += has_letter;
	bool has_point = text[0] && text[1] == '.';
	if (strlen(text) != (has_point ? 4 : 3) || (has_letter && !has_point))
		return 0;
	for (const char *p = text; *p; p++) {
		if (has_point && p == text + 1)
			continue;
		if (!isdigit((unsigned char)*p))
			return 0;
		number = number * 10 + (unsigned int)(*p - '0');
	}
	return number < 100 ? 0 : number;
}

unsigned int pahole_version(void)
{
	const char *text = getenv(pahole_version_variable);
	return text && *text ? parse(text) : VERSION_DEFAULT;
}
