// SPDX-License-Identifier: LGPL-2.1-or-later
/* The last stage: from the pool, its bindings and the symbols to the finished list with ids. */
#ifndef BTFSMITH_FINISH_H
#define BTFSMITH_FINISH_H

#include "base_types.h"
#include "binding.h"
#include "diag.h"
#include "type_list.h"

/**
 * Put all types, functions, variables and sections into the order of the output and give them
 * ids: types without a name first, then by the bytes of the name, equal ones by where they
 * were seen first. That is the order which Linux 7.0 and later expect of vmlinux; older
 * kernels do not mind. A shape that nothing was seen of (PLACE_NONE) is left out.
 *
 * Names that the kernel would refuse are changed, and noted in @p diags; those of sections and
 * the texts of tags are written as they are.
 *
 * @param symbols As binding_run() left them; NULL: none.
 * @param base What the result extends: types and functions that it has are not made again. Its
 *	list is shared by @p ret; symbols->types are its types in their order. NULL: none.
 * @param[out] ret Initialised by this function; for the caller to deinit.
 */
must_check struct btfsmith_error *finish_types(const struct binding *binding,
					       const struct symbols *symbols,
					       const struct base_types *base, struct diags *diags,
					       struct type_list *ret);

#endif
