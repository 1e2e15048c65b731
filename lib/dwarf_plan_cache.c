// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_plan_cache.h"

#include <dwarf.h>
#include <xxhash.h>

#include "bytes.h"

struct cached_plan *plan_cache_create(void)
{
	return calloc(PLAN_CACHE_SLOTS, sizeof(struct cached_plan));
}

void plan_cache_clear(struct cached_plan *cache)
{
	for (size_t i = 0; i < PLAN_CACHE_SLOTS; i++)
		cache[i].bytes = NULL;
}

// DWARF 5, 7.5.3: tag, children or not, pairs of attribute and form, of which 0, 0 is the last.
size_t abbrev_bytes(const unsigned char *p, const unsigned char *end)
{
	const unsigned char *start = p;
	uint64_t attribute, form, value;
	p = read_uleb(p, end, &value);
	if (!p || p == end)
		return 0;
	p++;
	do {
		p = read_uleb(p, end, &attribute);
		if (p)
			p = read_uleb(p, end, &form);
		if (p && form == DW_FORM_implicit_const)
			p = read_sleb(p, end, &value);
		if (!p)
			return 0;
	} while (attribute || form);
	return (size_t)(p - start);
}

struct cached_plan *plan_cache_slot(struct cached_plan *cache, const unsigned char *bytes,
				    size_t size)
{
	return &cache[XXH3_64bits(bytes, size) & (PLAN_CACHE_SLOTS - 1)];
}
