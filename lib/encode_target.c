// SPDX-License-Identifier: LGPL-2.1-or-later
#include "encode_target.h"

#include <string.h>

#include "btf_check.h"
#include "error.h"
#include "kernel_release.h"
#include "lower.h"
#include "strbuf.h"

struct lack {
	enum trait without;
	uint64_t feature;
};

// ENUM64 is not among them: without the feature values are cut, which are better left out.
static const struct lack lacks[] = {
	{ TRAIT_FUNC, BTFSMITH_FEATURE_FUNC },
	{ TRAIT_VAR, BTFSMITH_FEATURE_VAR },
	{ TRAIT_VAR, BTFSMITH_FEATURE_GLOBAL_VAR },
	{ TRAIT_FLOAT, BTFSMITH_FEATURE_FLOAT },
	{ TRAIT_DECL_TAG, BTFSMITH_FEATURE_DECL_TAG },
	{ TRAIT_DECL_TAG, BTFSMITH_FEATURE_DECL_TAG_KFUNCS },
	{ TRAIT_TYPE_TAG, BTFSMITH_FEATURE_TYPE_TAG },
	{ TRAIT_ATTRIBUTE_TAGS, BTFSMITH_FEATURE_ATTRIBUTES },
	{ TRAIT_LAYOUT, BTFSMITH_FEATURE_LAYOUT },
};

static bool is_auto(const char *release)
{
	return strcmp(release, "auto") == 0;
}

struct btfsmith_error *encode_target_check(const char *release)
{
	struct target_kernel kernel;
	return !release || is_auto(release) ? NULL : target_kernel_parse(release, &kernel);
}

struct btfsmith_error *encode_target_find(struct elf_file *file, const char *release,
					  struct target_kernel *ret, bool *is_kernels_ret)
{
	cleanup_free char *of_kernel = NULL;
	cleanup_free char *of_module = NULL;
	struct btfsmith_error *err = kernel_release_of_kernel(file, &of_kernel);
	if (!err && !of_kernel && is_auto(release))
		err = kernel_release_of_module(file, &of_module);
	if (err)
		return err;
	*is_kernels_ret = of_kernel;
	if (!is_auto(release))
		return target_kernel_parse(release, ret);
	if (!of_kernel && !of_module)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: neither a kernel nor a module, so that it does not say "
				    "which kernel it is for",
				    elf_file_path(file));
	return error_prefix(target_kernel_parse(of_kernel ? of_kernel : of_module, ret),
			    elf_file_path(file));
}

struct btfsmith_error *encode_target_init(struct encode_target *target, struct elf_file *file,
					  const char *release, bool has_base,
					  uint64_t *features)
{
	*target = (struct encode_target){ .is_set = release };
	if (!release)
		return NULL;
	struct btfsmith_error *err = encode_target_find(file, release, &target->kernel,
							&target->is_kernels);
	for (size_t i = 0; !err && i < ARRAY_SIZE(lacks); i++) {
		if (!target->kernel.has[lacks[i].without])
			target->left_out |= *features & lacks[i].feature;
	}
	if (!err && has_base && !target->kernel.has[TRAIT_ENUM64])
		target->left_out |= *features & BTFSMITH_FEATURE_ENUM64;
	*features &= ~target->left_out;
	return err;
}

static void print_features(uint64_t features, struct strbuf *buf)
{
	const char *separator = "";
	const char *name;
	for (unsigned int i = 0; (name = btfsmith_feature_name(i)); i++) {
		if (!(features >> i & 1))
			continue;
		strbuf_format(buf, "%s%s", separator, name);
		separator = ", ";
	}
}

// "vmlinux: for Linux 5.10: without float, decl_tag; 3 ENUM64 made ENUM"
static must_check struct btfsmith_error *
print_note(const struct encode_target *target, const char *path,
	   const struct lowered *lowered, struct strbuf *buf)
{
	strbuf_format(buf, "%s: for Linux %u.%u: ", path, target->kernel.major,
		      target->kernel.minor);
	if (target->left_out) {
		strbuf_add(buf, "without ");
		print_features(target->left_out, buf);
	}
	if (target->left_out && lowered_is_any(lowered))
		strbuf_add(buf, "; ");
	lowered_print(lowered, buf);
	return strbuf_text(buf) ? NULL : error_no_memory();
}

struct btfsmith_error *encode_target_lower(const struct encode_target *target, const char *path,
					   struct type_list *list,
					   void (*note)(void *arg, const char *message),
					   void *arg)
{
	struct lowered lowered = { 0 };
	cleanup_strbuf struct strbuf text = { 0 };
	const struct lower_options options = {
		.kernel = &target->kernel,
		.is_kernels = target->is_kernels,
	};
	if (!target->is_set)
		return NULL;
	struct btfsmith_error *err = lower_list(path, list, &options, &lowered);
	if (!err && lowered_is_any(&lowered))
		err = error_prefix(btf_check_records("internal error: what was lowered is not "
						     "valid BTF",
						     list),
				   path);
	if (err || !note || (!target->left_out && !lowered_is_any(&lowered)))
		return err;
	err = print_note(target, path, &lowered, &text);
	if (!err)
		note(arg, strbuf_text(&text));
	return err;
}
