// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_ext_check.h"

#include <stdio.h>

#include "btf_ext.h"
#include "btfsmith.h"
#include "bytes.h"
#include "error.h"

// What a record means; that what it refers to is there at all the reader has seen.
static bool check_record(const struct kernel_types *types, enum btf_ext_part part,
			 const struct btf_ext_record *record, const char **why, uint32_t *value)
{
	struct kernel_type type;
	if (part == BTF_EXT_FUNC &&
	    (!kernel_type_get(types, record->type, &type) || type.kind != KIND_FUNC)) {
		*why = "not a FUNC: type";
		*value = record->type;
		return false;
	}
	if (part == BTF_EXT_CORE && !btf_core_kind_name(record->extra)) {
		*why = "unknown kind of relocation:";
		*value = record->extra;
		return false;
	}
	return true;
}

static void refuse(struct kernel_verdict *verdict, enum kernel_error error, const char *rule)
{
	*verdict = (struct kernel_verdict){ .error = error, .item = KERNEL_NO_ITEM };
	(void)snprintf(verdict->rule, sizeof(verdict->rule), "%s", rule);
}

static void check_records(const struct kernel_types *types, enum btf_ext_part part,
			  const btf_ext_records *records, struct kernel_verdict *ret)
{
	const char *why;
	uint32_t value;
	char rule[sizeof(ret->rule)];
	for (size_t i = 0; i < records->num; i++) {
		if (check_record(types, part, &records->items[i], &why, &value))
			continue;
		(void)snprintf(rule, sizeof(rule), "%s: record %zu: %s %u",
			       btf_ext_part_name(part), i, why, value);
		refuse(ret, KERNEL_EINVAL, rule);
		return;
	}
}

struct btfsmith_error *btf_ext_check(const struct kernel_types *types, const void *data,
				     size_t size, struct kernel_verdict *ret)
{
	cleanup_btf_ext struct btf_ext ext;
	const struct btf_ext_of of = {
		.num_types = kernel_types_num(types),
		.num_string_bytes = types->num_string_bytes,
		.big_endian = types->foreign != host_is_big_endian(),
	};
	struct btfsmith_error *err = btf_ext_read(data, size, &of, &ext);
	enum btfsmith_code code = btfsmith_error_code(err);
	*ret = (struct kernel_verdict){ .item = KERNEL_NO_ITEM };
	if (code == BTFSMITH_BAD_BTF || code == BTFSMITH_UNSUPPORTED) {
		refuse(ret, code == BTFSMITH_BAD_BTF ? KERNEL_EINVAL : KERNEL_ENOTSUPP,
		       btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		return NULL;
	}
	for (size_t i = 0; !err && !ret->error && i < BTF_EXT_NUM_PARTS; i++)
		check_records(types, (enum btf_ext_part)i, &ext.parts[i], ret);
	return err;
}
