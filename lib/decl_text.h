// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Types of the pool as C declares them: "struct sock *sk", "int (*handler)(void *)". What has
 * no name is "struct {...}". For people to read: what is deeper or longer than anybody writes
 * is cut short, with "...".
 */
#ifndef BTFSMITH_DECL_TEXT_H
#define BTFSMITH_DECL_TEXT_H

#include "pool.h"
#include "strbuf.h"

/**
 * Append the declaration of something of type @p ref.
 *
 * @param name Of what is declared; "": a type alone.
 */
void decl_text(struct strbuf *buf, const struct pool *pool, uint32_t ref,
	       const char *name);

/** The name as it is in C, without its scope; "": none. */
const char *decl_name(const struct pool *pool, uint32_t name, char packed[static 4]);

/** "struct", "union", "enum", "typedef", "int", "float"; "" for what has no name by its nature. */
const char *decl_class(uint8_t kind);

#endif
