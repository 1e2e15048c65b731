// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Types as C declares them: "struct sock *sk", "int (*handler)(void *)". What has
 * no name is "struct {...}". For people to read: what is deeper or longer than anybody writes
 * is cut short, with "...".
 */
#ifndef BTFSMITH_DECL_TEXT_H
#define BTFSMITH_DECL_TEXT_H

#include "pool.h"
#include "strbuf.h"

/* What is to be known of a type. */
struct decl_type {
	uint8_t kind;          /* enum kind */
	const char *name;      /* "": none */
	uint32_t ref;          /* what it refers to; 0: void */
	uint32_t num_elements; /* of an ARRAY */
	uint32_t num_params;   /* of a FUNC_PROTO */
	const void *params;    /* for decl_source.param() */
};

/* Where types come from. @p packed is room that a name may lie in until the next call with it. */
struct decl_source {
	const void *types;
	void (*look)(const void *types, uint32_t ref, char packed[static 4],
		     struct decl_type *ret);
	/* The name of parameter @p i; no name and no type: "..." */
	const char *(*param)(const void *types, const struct decl_type *proto, uint32_t i,
			     char packed[static 4], uint32_t *ref_ret);
};

/**
 * Append the declaration of something of type @p ref.
 *
 * @param name Of what is declared; "": a type alone.
 */
void decl_text_of(struct strbuf *buf, const struct decl_source *source, uint32_t ref,
		  const char *name);

/** The same of a type of the pool. */
void decl_text(struct strbuf *buf, const struct pool *pool, uint32_t ref,
	       const char *name);

/** The name as it is in C, without its scope; "": none. */
const char *decl_name(const struct pool *pool, uint32_t name, char packed[static 4]);

/** "struct", "union", "enum", "typedef", "int", "float"; "" for what has no name by its nature. */
const char *decl_class(uint8_t kind);

#endif
