// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the parts of the C dump have in common once the order is known: layout and names of the
 * types, and the text.
 */
#ifndef BTFSMITH_CDUMP_PRINT_H
#define BTFSMITH_CDUMP_PRINT_H

#include "cdump_layout.h"
#include "cdump_names.h"
#include "cdump_text.h"
#include "type_list.h"

enum {
	/* Pointers, arrays, qualifiers and functions of one declaration. */
	CDUMP_MAX_CHAIN = 128,
	/* Structs within structs, parameters of functions' parameters. */
	CDUMP_MAX_NESTING = 40,
};

/* What the head of the header must bring because of what is in it. */
enum cdump_uses {
	CDUMP_USES_TYPE_TAG = 1,
	CDUMP_USES_ATTRIBUTE_TAG = 2,
};

struct cdump {
	const char *where;
	const struct type_list *list;
	struct cdump_layout layout;
	struct cdump_names names;
	struct cdump_text text;
	uint32_t *name_numbers; /* by id: number of tag or identifier plus one; 0: none yet */
	vec(uint32_t) forwards; /* tags to be declared before what is being printed */
	unsigned int uses;      /* enum cdump_uses */
	unsigned int depth;     /* of what is being printed within what */
	uint32_t too_deep;      /* id of a type that is beyond a limit; 0: none */
};

/** Is there a reason to stop? */
static inline bool cdump_is_over(const struct cdump *dump)
{
	return cdump_text_is_over(&dump->text) || dump->names.is_full ||
	       dump->names.is_broken || dump->too_deep;
}

/** The tag or, of typedefs, integers and floats, the identifier of @p id; NULL: it is over. */
struct cdump_name *cdump_name_of(struct cdump *dump, uint32_t id);

/**
 * Put the declaration of something of type @p id.
 *
 * @param name Of @p len bytes, as it is in C; none: a type alone.
 * @param indent Of the line.
 */
void cdump_put_declaration(struct cdump *dump, uint32_t id, const char *name, size_t len,
			   unsigned int indent);

/** Put what qualifies the type that the declaration of something of type @p id begins with. */
void cdump_put_qualifiers(struct cdump *dump, uint32_t id);

/** Put a struct or union from its keyword to its attributes, with a tag if it is to have one. */
void cdump_put_composite(struct cdump *dump, uint32_t id, const struct cdump_name *tag,
			 unsigned int indent);

/** The same of an enum. */
void cdump_put_enum(struct cdump *dump, uint32_t id, const struct cdump_name *tag,
		    unsigned int indent);

/** Put the typedef that makes an INT or FLOAT of BTF out of what C has. */
void cdump_put_scalar(struct cdump *dump, uint32_t id, const struct cdump_name *name);

#endif
