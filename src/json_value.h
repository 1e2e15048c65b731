// SPDX-License-Identifier: LGPL-2.1-or-later
/* Text from files as JSON values. Only where there is a JSON library. */
#ifndef BTFSMITH_SRC_JSON_VALUE_H
#define BTFSMITH_SRC_JSON_VALUE_H

#include <jansson.h>

/** Is @p text UTF-8 from end to end? */
int json_is_utf8(const char *text);

/**
 * JSON is UTF-8, names in a file are bytes: what is not UTF-8 becomes U+FFFD.
 *
 * @return NULL: out of memory.
 */
json_t *json_text(const char *text);

#endif
