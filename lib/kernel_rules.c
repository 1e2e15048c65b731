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

// What stable releases have taken over, as measured in 6.1.192. Of others that is not known.
static void add_stable(const char *release, struct target_kernel *kernel)
{
	unsigned int patch = 0;
	if (kernel->major != 6 || kernel->minor != 1 ||
	    sscanf(release, "%*u.%*u.%6u", &patch) != 1 || !patch)
		return;
	kernel->has[TRAIT_DOTTED_NAMES] = true;
	kernel->has[TRAIT_PARAM_SOURCES] = true;
	kernel->has[TRAIT_VAR_MODE] = true;
}

struct btfsmith_error *kernel_rules_of(const char *release, struct kernel_rules *ret)
{
	struct kernel_rules rules = { .kernel = target_kernel_newest() };
	if (release) {
		struct btfsmith_error *err = target_kernel_parse(release, &rules.kernel);
		if (err)
			return err;
		add_stable(release, &rules.kernel);
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
