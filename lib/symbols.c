// SPDX-License-Identifier: LGPL-2.1-or-later
#include "symbols.h"

void symbols_deinit(struct symbols *symbols)
{
	vec_deinit(&symbols->types);
	vec_deinit(&symbols->funcs);
	vec_deinit(&symbols->vars);
	vec_deinit(&symbols->tags);
	vec_deinit(&symbols->sections);
}
