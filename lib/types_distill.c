// SPDX-License-Identifier: LGPL-2.1-or-later
/* Public functions about distilled bases; what they do is in distill.c and relocate.c. */
#include "btf_check.h"
#include "btf_write.h"
#include "distill.h"
#include "distill_alone.h"
#include "error.h"
#include "relocate.h"
#include "type_sort.h"
#include "types_object.h"

struct btfsmith_error *types_finish(struct btfsmith_types *types)
{
	types->stats.types_out = type_list_num_own(&types->list);
	struct btfsmith_error *err = btf_write(&types->list, &types->data, &types->size);
	types->stats.bytes = types->size;
	return err;
}

static must_check struct btfsmith_error *make_base(const struct type_list *list,
						   struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *base = types_create();
	if (!base || !distill_base(list, &base->list))
		return error_no_memory();
	struct btfsmith_error *err = types_finish(base);
	if (!err)
		*ret = take_ptr(base);
	return err;
}

static must_check struct btfsmith_error *
distill_types(const char *where, const struct type_list *list, bool is_sorted,
	      struct btfsmith_types *types)
{
	cleanup_type_list struct type_list distilled;
	struct btfsmith_error *err = list->base_strings ? distill(where, list, &distilled)
							: distill_alone(where, list, &distilled);
	if (err)
		return err;
	if (is_sorted && !type_sort(&distilled))
		return error_no_memory();
	type_list_deinit(&types->list);
	types->list = distilled;
	distilled = (struct type_list){ 0 };
	err = make_base(&types->list, &types->distilled);
	return err ? err : types_finish(types);
}

// A result that the kernel refuses would be our mistake.
static must_check struct btfsmith_error *check(const char *where,
					       const struct btfsmith_types *types)
{
	static const char ours[] = "internal error: the distilled BTF is not valid";
	struct btfsmith_error *err = btf_check_records(ours, &types->distilled->list);
	if (!err)
		err = btf_check_records(ours, &types->list);
	return error_prefix(err, where);
}

struct btfsmith_error *types_distill(const char *where, bool is_sorted,
				     struct btfsmith_types *types)
{
	struct btfsmith_error *err = distill_types(where, &types->list, is_sorted, types);
	return err ? err : check(where, types);
}

struct btfsmith_error *types_distill_copy(const char *where, const struct btfsmith_types *from,
					  struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *types = types_create();
	if (!types)
		return error_no_memory();
	types->stats = from->stats;
	struct btfsmith_error *err = distill_types(where, &from->list, true, types);
	if (!err)
		err = check(where, types);
	if (!err)
		*ret = take_ptr(types);
	return err;
}

static const char *where_of(const struct btfsmith_types *types)
{
	return types->where ? types->where : "BTF";
}

struct btfsmith_error *btfsmith_types_distill(const struct btfsmith_types *types,
					      unsigned int flags, struct btfsmith_types **ret)
{
	if (flags & ~BTFSMITH_DISTILL_SORTED)
		return error_create(BTFSMITH_ARGUMENT, "%s: distill: unknown flags 0x%x",
				    where_of(types), flags);
	if (!types->list.base_strings)
		return error_create(BTFSMITH_ARGUMENT,
				    "%s: not split BTF, so that there is no base to distill",
				    where_of(types));
	cleanup_types struct btfsmith_types *result = types_create();
	if (!result)
		return error_no_memory();
	struct btfsmith_error *err = distill_types(where_of(types), &types->list,
						   flags & BTFSMITH_DISTILL_SORTED, result);
	if (!err)
		*ret = take_ptr(result);
	return err;
}

const struct btfsmith_types *btfsmith_types_base(const struct btfsmith_types *types)
{
	return types->distilled;
}

struct btfsmith_error *
btfsmith_types_relocate(const struct btfsmith_types *types, const struct btfsmith_types *base,
			void (*warn)(void *arg, const char *message), void *arg,
			struct btfsmith_types **ret)
{
	if (!types->list.base_strings)
		return error_create(BTFSMITH_ARGUMENT, "%s: not split BTF", where_of(types));
	if (base->list.base_strings)
		return error_create(BTFSMITH_ARGUMENT, "%s: split BTF cannot be the base",
				    where_of(base));
	if (types->list.big_endian != base->list.big_endian)
		return error_create(BTFSMITH_BAD_BTF, "%s: byte order is not that of %s",
				    where_of(types), where_of(base));
	const struct relocate_input input = {
		.where = where_of(types),
		.list = &types->list,
		.base_where = where_of(base),
		.base = &base->list,
		.warn = warn,
		.arg = arg,
	};
	cleanup_types struct btfsmith_types *result = types_create();
	if (!result)
		return error_no_memory();
	struct btfsmith_error *err = relocate(&input, &result->list);
	if (!err)
		err = types_finish(result);
	if (!err)
		*ret = take_ptr(result);
	return err;
}
