// SPDX-License-Identifier: LGPL-2.1-or-later
/* Types of a type list as C declares them; see decl_text.h. */
#ifndef BTFSMITH_TYPE_DECL_H
#define BTFSMITH_TYPE_DECL_H

#include "strbuf.h"
#include "type_list.h"

/**
 * Append the declaration of something of type @p id.
 *
 * @param name Of what is declared; "": a type alone.
 */
void type_decl(struct strbuf *buf, const struct type_list *list, uint32_t id, const char *name);

#endif
