// SPDX-License-Identifier: LGPL-2.1-or-later
#include "target_kernel.h"

#include "error.h"

const struct trait_info trait_infos[NUM_TRAITS] = {
#define T(id, major, minor, text) { major, minor, text },
#include "target_kernel.def"
#undef T
};

/* The release that the list goes up to. */
static const struct {
	unsigned int major, minor;
	const char *text;
} newest = { 7, 2, "7.2" };

// A number of few digits, and what is behind it; NULL: there is none.
static const char *read_number(const char *text, unsigned int *ret)
{
	enum { MAX_DIGITS = 4 };
	unsigned int number = 0;
	int i = 0;
	for (; text[i] >= '0' && text[i] <= '9'; i++) {
		if (i == MAX_DIGITS)
			return NULL;
		number = number * 10 + (unsigned int)(text[i] - '0');
	}
	*ret = number;
	return i ? text + i : NULL;
}

const char *
target_kernel_numbers(const char *release, unsigned int *major_ret, unsigned int *minor_ret)
{
	const char *text = read_number(release, major_ret);
	return text && *text == '.' ? read_number(text + 1, minor_ret) : NULL;
}

static bool is_from(const struct target_kernel *kernel, const struct trait_info *info)
{
	return kernel->major != info->major ? kernel->major > info->major
					    : kernel->minor >= info->minor;
}

struct btfsmith_error *target_kernel_parse(const char *release, struct target_kernel *ret)
{
	struct target_kernel kernel = { 0 };
	const char *text = target_kernel_numbers(release, &kernel.major, &kernel.minor);
	// "6.1.20", "6.1-rc3", "6.1.0+": but no "6.1x".
	if (!text || (*text && *text != '.' && *text != '-' && *text != '+' && *text != '~'))
		return error_create(BTFSMITH_ARGUMENT,
				    "'%s': not a release of Linux such as 5.10", release);
	for (int i = 0; i < NUM_TRAITS; i++)
		kernel.has[i] = is_from(&kernel, &trait_infos[i]);
	if (!kernel.has[TRAIT_BTF])
		return error_create(BTFSMITH_UNSUPPORTED, "Linux %u.%u has no BTF, 4.18 is the first",
				    kernel.major, kernel.minor);
	*ret = kernel;
	return NULL;
}

struct target_kernel target_kernel_newest(void)
{
	struct target_kernel kernel = { .major = newest.major, .minor = newest.minor };
	for (int i = 0; i < NUM_TRAITS; i++)
		kernel.has[i] = true;
	return kernel;
}

const char *btfsmith_kernel_taken_for(const char *release)
{
	struct target_kernel kernel;
	cleanup_error struct btfsmith_error *err = target_kernel_parse(release, &kernel);
	if (err || kernel.major < newest.major ||
	    (kernel.major == newest.major && kernel.minor <= newest.minor))
		return NULL;
	return newest.text;
}

bool target_kernel_has_kind(const struct target_kernel *kernel, enum kind kind)
{
	switch (kind) {
	case KIND_FUNC:
	case KIND_FUNC_PROTO:
		return kernel->has[TRAIT_FUNC];
	case KIND_VAR:
	case KIND_DATASEC:
		return kernel->has[TRAIT_VAR];
	case KIND_FLOAT:
		return kernel->has[TRAIT_FLOAT];
	case KIND_DECL_TAG:
		return kernel->has[TRAIT_DECL_TAG];
	case KIND_TYPE_TAG:
		return kernel->has[TRAIT_TYPE_TAG];
	case KIND_ENUM64:
		return kernel->has[TRAIT_ENUM64];
	default:
		return true;
	}
}

uint32_t target_kernel_max_id(const struct target_kernel *kernel)
{
	return kernel->has[TRAIT_LARGE] ? 0xFFFFF : 0xFFFF;
}

uint32_t target_kernel_max_name_offset(const struct target_kernel *kernel)
{
	return kernel->has[TRAIT_LARGE] ? 0xFFFFFF : 0xFFFF;
}

uint32_t target_kernel_max_items(const struct target_kernel *kernel)
{
	return kernel->has[TRAIT_LONG_VLEN] ? 0xFFFFFF : 0xFFFF;
}

uint32_t target_kernel_max_name_len(const struct target_kernel *kernel)
{
	return kernel->has[TRAIT_LONG_NAMES] ? 512 : 128;
}
