// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_rules.h"

#include <stdio.h>

static enum kind find_max_kind(const struct target_kernel *kernel)
{
	enum kind max = KIND_INT;
	for (enum kind kind = KIND_INT; kind < NUM_KINDS; kind++) {
		if (target_kernel_has_kind(kernel, kind))
			max = kind;
	}
	return max;
}

static uint32_t find_info_mask(const struct kernel_rules *rules)
{
	if (kernel_has(rules, TRAIT_LONG_VLEN))
		return UINT32_MAX;
	if (kernel_has(rules, TRAIT_FLOAT))
		return 0x9f00ffff;
	return kernel_has(rules, TRAIT_KIND_FLAG) ? 0x8f00ffff : 0x0f00ffff;
}

/* From which stable release on there is what a later series began with. */
struct stable_trait {
	enum trait trait;
	unsigned int major, minor, patch;
};

/*
 * As the announcements of these releases say. Of the second one only that 6.1.192 has it; of
 * what else stable releases have taken over nothing is known.
 */
static const struct stable_trait stable_traits[] = {
	{ TRAIT_VAR_MODE, 5, 4, 237 },	   { TRAIT_VAR_MODE, 5, 10, 175 },
	{ TRAIT_VAR_MODE, 5, 15, 103 },	   { TRAIT_VAR_MODE, 6, 1, 20 },
	{ TRAIT_VAR_MODE, 6, 2, 7 },	   { TRAIT_PARAM_SOURCES, 6, 1, 1 },
	{ TRAIT_DOTTED_NAMES, 5, 10, 186 }, { TRAIT_DOTTED_NAMES, 5, 15, 119 },
	{ TRAIT_DOTTED_NAMES, 6, 1, 36 },  { TRAIT_DOTTED_NAMES, 6, 3, 10 },
};

static bool is_series(const struct stable_trait *stable, const struct target_kernel *kernel)
{
	return stable->major == kernel->major && stable->minor == kernel->minor;
}

static void add_stable(const char *release, struct kernel_rules *rules)
{
	struct target_kernel *kernel = &rules->kernel;
	if (sscanf(release, "%*u.%*u.%6u", &rules->patch) != 1)
		rules->patch = 0;
	for (size_t i = 0; i < ARRAY_SIZE(stable_traits); i++) {
		const struct stable_trait *stable = &stable_traits[i];
		if (is_series(stable, kernel) && rules->patch >= stable->patch)
			kernel->has[stable->trait] = true;
	}
}

unsigned int kernel_rules_next_stable(const struct kernel_rules *rules)
{
	unsigned int next = 0;
	for (size_t i = 0; i < ARRAY_SIZE(stable_traits); i++) {
		const struct stable_trait *stable = &stable_traits[i];
		if (is_series(stable, &rules->kernel) && stable->patch > rules->patch &&
		    (!next || stable->patch < next))
			next = stable->patch;
	}
	return next;
}

struct btfsmith_error *kernel_rules_of(const char *release, struct kernel_rules *ret)
{
	struct kernel_rules rules = { .kernel = target_kernel_newest() };
	if (release) {
		struct btfsmith_error *err = target_kernel_parse(release, &rules.kernel);
		if (err)
			return err;
		add_stable(release, &rules);
	}
	rules.max_kind = find_max_kind(&rules.kernel);
	rules.info_mask = find_info_mask(&rules);
	rules.kind_mask = rules.info_mask >> 24 & 0x7f;
	rules.vlen_mask = rules.info_mask & 0xffffff;
	rules.max_type = target_kernel_max_id(&rules.kernel);
	rules.max_name_offset = target_kernel_max_name_offset(&rules.kernel);
	rules.max_int_bits = kernel_has(&rules, TRAIT_WIDE_INT) ? 128 : 64;
	rules.max_name_bytes = target_kernel_max_name_len(&rules.kernel);
	rules.header_bytes = kernel_has(&rules, TRAIT_LAYOUT) ? 32 : 24;
	*ret = rules;
	return NULL;
}
