// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * In which order a C header defines types. What a definition has by value comes before it; of
 * what it only points to C wants the name, which a struct or union gets by a forward declaration,
 * while a typedef or an enum must be there. So a type is needed in one of two ways, and of a
 * struct or union that is needed the second way nothing at all is.
 *
 * Types that only refer to each other in a circle without a name of a struct or union in it, or
 * contain themselves, are more than C can say.
 */
#ifndef BTFSMITH_CDUMP_ORDER_H
#define BTFSMITH_CDUMP_ORDER_H

#include "type_list.h"

enum cdump_need {
	CDUMP_BY_NAME, /* behind a pointer, or in a function's type */
	CDUMP_BY_VALUE,
};

struct cdump_order_frame;

struct cdump_order {
	const char *where;
	const struct type_list *list;
	/* Ids of what the header defines: structs, unions, enums and typedefs with a name, and
	 * integers and floats that C has no name for. */
	vec(uint32_t) definitions;
	/* Ids of all types that were needed by value, each after those which it needs so. */
	vec(uint32_t) settled;
	uint8_t *states; /* by id */
	vec(struct cdump_order_frame) stack;
};

/** @p order is to be deinitialised whatever the result. */
must_check bool cdump_order_init(struct cdump_order *order, const char *where,
				 const struct type_list *list);
void cdump_order_deinit(struct cdump_order *order);

/** Put @p id, and before it all that it needs, into the order, unless they are there. */
must_check struct btfsmith_error *
cdump_order_add(struct cdump_order *order, uint32_t id, enum cdump_need need);

/** Was @p id needed by value by something that cdump_order_add() was called for? */
bool cdump_order_has(const struct cdump_order *order, uint32_t id);

/** Does the header have to say what this INT or FLOAT is? */
bool cdump_is_unknown_scalar(const struct type_list *list, const struct type *type);

#endif
