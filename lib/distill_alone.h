// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A distilled base without any base: of all types that a module has, find those that the kernel
 * it will be loaded into must have as well, by what the module itself tells.
 *
 * A distilled base is a promise: the kernel refuses the whole if it lacks one type. A type that
 * is not in there is the module's own, which costs some bytes, and whoever compares ids takes
 * it for another one than the kernel's. So only what is certain is promised:
 *
 * - A short list of structs that every kernel has (kernel_struct.def). The module was built with
 *   the headers of the kernel it is for, so that their members are known, too:
 * - what they have inside the kernel must have complete, and so on;
 * - what they, or what is inside, only point to it must have, complete or at least declared, and
 *   that is enough unless the module has one inside of a type of its own. What it consists of
 *   is not certain, so that nothing follows from it.
 *
 * Of enumerations, integers and typedefs the module has its own: nobody compares their ids.
 */
#ifndef BTFSMITH_DISTILL_ALONE_H
#define BTFSMITH_DISTILL_ALONE_H

#include "type_list.h"

/**
 * What the kernel's structs lead to and the module's own types do not is left out.
 *
 * @param where For messages.
 * @param list All types of the module, without a base.
 * @param[out] ret Split BTF over a distilled base. To be deinitialised whatever the result.
 * @return UNSUPPORTED: there is no `int`, without which a base can have no type at all, and then
 * the kernel miscounts; LIMIT; NO_MEMORY.
 */
must_check struct btfsmith_error *distill_alone(const char *where, const struct type_list *list,
						struct type_list *ret);

#endif
