// SPDX-License-Identifier: LGPL-2.1-or-later
#include "types_lower.h"

#include <string.h>

#include "error.h"
#include "options.h"

static must_check struct btfsmith_error *copy_types(const struct btfsmith_types *from,
						    struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *types = types_create();
	if (!types || !type_list_copy(&from->list, &types->list) ||
	    !type_list_unshare(&types->list))
		return error_no_memory();
	types->stats = from->stats;
	if (from->where && !(types->where = strdup(from->where)))
		return error_no_memory();
	if (from->data) {
		types->data = malloc(from->size ? from->size : 1);
		if (!types->data)
			return error_no_memory();
		memcpy(types->data, from->data, from->size);
		types->size = from->size;
	}
	struct btfsmith_error *err =
		from->distilled ? copy_types(from->distilled, &types->distilled) : NULL;
	if (!err)
		*ret = take_ptr(types);
	return err;
}

static must_check struct btfsmith_error *
check_distilled(const char *where, const struct btfsmith_types *types,
		const struct target_kernel *kernel)
{
	if (!types->distilled || kernel->has[TRAIT_DISTILLED_BASE])
		return NULL;
	return error_create(BTFSMITH_UNSUPPORTED, "%s: Linux %u.%u does not know %s", where,
			    kernel->major, kernel->minor,
			    trait_infos[TRAIT_DISTILLED_BASE].text);
}

struct btfsmith_error *types_lower(const char *where, const struct btfsmith_types *from,
				   const struct lower_options *options,
				   struct lowered *lowered, struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = check_distilled(where, from, options->kernel);
	if (!err)
		err = copy_types(from, &types);
	if (!err)
		err = lower_list(where, &types->list, options, lowered);
	if (err)
		return err;
	if (lowered_is_any(lowered)) {
		free(take_ptr(types->data));
		types->list.pointer_bytes = 0;
		err = error_prefix(types_finish(types), where);
	}
	if (!err)
		*ret = take_ptr(types);
	return err;
}

struct btfsmith_error *
types_lower_note(const char *where, const struct target_kernel *kernel,
		 const struct lowered *lowered, void (*note)(void *arg, const char *message),
		 void *arg)
{
	cleanup_strbuf struct strbuf text = { 0 };
	if (!note || !lowered_is_any(lowered))
		return NULL;
	strbuf_format(&text, "%s: for Linux %u.%u: ", where, kernel->major, kernel->minor);
	lowered_print(lowered, &text);
	if (!strbuf_text(&text))
		return error_no_memory();
	note(arg, strbuf_text(&text));
	return NULL;
}

struct btfsmith_error *btfsmith_types_lower(const struct btfsmith_types *types,
					    const struct btfsmith_lower_options *options,
					    struct btfsmith_types **ret)
{
	struct btfsmith_lower_options known;
	struct target_kernel kernel;
	struct lowered lowered = { 0 };
	cleanup_types struct btfsmith_types *result = NULL;
	const char *where = types->where ? types->where : "BTF";
	struct btfsmith_error *err =
		options_read("btfsmith_lower_options", options, &known, sizeof(known));
	if (!err && !known.target_kernel)
		err = error_create(BTFSMITH_ARGUMENT,
				   "btfsmith_lower_options: target_kernel is not set");
	if (!err)
		err = target_kernel_parse(known.target_kernel, &kernel);
	if (err)
		return err;
	const struct lower_options lower_options = {
		.kernel = &kernel,
		.keeps_ids = known.keep_ids,
		.is_kernels = known.is_kernels,
	};
	err = types_lower(where, types, &lower_options, &lowered, &result);
	if (!err)
		err = types_lower_note(where, &kernel, &lowered, known.note, known.arg);
	if (!err)
		*ret = take_ptr(result);
	return err;
}
