// SPDX-License-Identifier: LGPL-2.1-or-later
#include "binding.h"

#include "error.h"

uint32_t binding_plain(const struct binding *binding, uint32_t ref)
{
	const struct pool_entry *entry = pool_entry(binding->pool, ref);
	if (!pool_is_key(entry))
		return ref;
	uint32_t d = entry->definition;
	return d ? d : ref;
}
struct btfsmith_error *binding_run(struct binding *binding, const struct pool *pool,
				   const struct unit_refs *units, uint32_t num_units,
				   const struct binding_source *source)
{
	(void)units; (void)num_units; (void)source;
	*binding = (struct binding){ .pool = pool, .num_entries = pool->num };
	binding->flags = calloc(pool->num, 1);
	if (!binding->flags) return error_no_memory();
	for (uint32_t i = 1; i < pool->num; i++) {
		const struct pool_entry *entry = pool_entry(pool, i);
		if (pool_is_key(entry) && !entry->definition)
			binding->flags[i] |= BINDING_FORWARD;
	}
	return NULL;
}
void binding_deinit(struct binding *binding)
{
	free(binding->flags);
}
