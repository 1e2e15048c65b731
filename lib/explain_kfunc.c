// SPDX-License-Identifier: LGPL-2.1-or-later
#include "explain_kfunc.h"

#include "btf_read.h"
#include "error.h"

// The name of a FUNC, or NULL.
static const char *name_of(const struct kfunc_flags *flags, uint32_t id)
{
	const struct type_list *list = &flags->types;
	if (!id || id >= type_list_num(list) || type_list_type(list, id)->kind != KIND_FUNC)
		return NULL;
	return type_list_string(list, type_list_type(list, id)->name);
}

// Ids of another BTF lead to anything, but not to kfuncs all of them.
static bool are_kfuncs(const struct kfunc_flags *flags)
{
	for (size_t i = 0; i < flags->ids->resolved.num; i++) {
		const char *name = name_of(flags, flags->ids->resolved.items[i].id);
		if (!name || !elf_btf_ids_find(flags->ids, name, strlen(name)))
			return false;
	}
	return true;
}

struct btfsmith_error *kfunc_flags_init(struct kfunc_flags *flags,
					const struct elf_btf_ids *ids,
					struct elf_file *file)
{
	struct elf_section section;
	bool found = false;
	*flags = (struct kfunc_flags){ .ids = ids, .is_resolved = ids->resolved.num };
	if (!flags->is_resolved)
		return NULL;
	struct btfsmith_error *err = elf_file_section(file, ".BTF", &section, &found);
	if (!err && found)
		err = btf_read(".BTF", section.data, section.size, &flags->types);
	if (err && btfsmith_error_code(err) != BTFSMITH_NO_MEMORY) {
		btfsmith_error_destroy(err);
		return NULL;
	}
	flags->is_trusted = !err && found && are_kfuncs(flags);
	return err;
}

void kfunc_flags_deinit(struct kfunc_flags *flags)
{
	type_list_deinit(&flags->types);
}

bool kfunc_flags_find(const struct kfunc_flags *flags, const struct elf_kfunc *kfunc,
		      uint32_t *ret)
{
	bool found = false;
	uint32_t all = 0;
	if (!flags->is_resolved) {
		*ret = kfunc->flags;
		return true;
	}
	for (size_t i = 0; flags->is_trusted && i < flags->ids->resolved.num; i++) {
		const struct elf_resolved_id *resolved = &flags->ids->resolved.items[i];
		const char *name = name_of(flags, resolved->id);
		if (!name || strlen(name) != kfunc->name_len ||
		    memcmp(name, kfunc->name, kfunc->name_len) != 0)
			continue;
		all |= resolved->flags;
		found = true;
	}
	if (found)
		*ret = all;
	return found;
}
