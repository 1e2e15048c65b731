// SPDX-License-Identifier: LGPL-2.1-or-later
/* Text of files, which may be any bytes, in JSON. To be included with HAVE_JANSSON only. */
#ifndef BTFSMITH_SRC_JSON_TEXT_H
#define BTFSMITH_SRC_JSON_TEXT_H

#include <jansson.h>

/** Is @p text UTF-8 from end to end? */
int json_is_utf8(const char *text);

/** A string; what is not UTF-8 becomes U+FFFD. NULL: out of memory. */
json_t *json_text(const char *text);

#endif
