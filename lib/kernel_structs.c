// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The structs of a kernel by name, and which of them it registers a destructor for: BTF does not
 * tell, so these are known by the names of the functions that are.
 */
#include "error.h"
#include "kernel_fields.h"

struct kernel_structs {
	const struct kernel_types *types;
	size_t num;
	const char **names; /* sorted */
	uint64_t releasable; /* bit i: destructors[i].function is there */
};

static const struct {
	const char *name;
	const char *function;
} destructors[] = {
	{ "task_struct", "bpf_task_release_dtor" },
	{ "task_struct", "bpf_task_release" },
	{ "cgroup", "bpf_cgroup_release_dtor" },
	{ "cgroup", "bpf_cgroup_release" },
	{ "bpf_cpumask", "bpf_cpumask_release_dtor" },
	{ "bpf_cpumask", "bpf_cpumask_release" },
	{ "bpf_crypto_ctx", "bpf_crypto_ctx_release_dtor" },
	{ "bpf_crypto_ctx", "bpf_crypto_ctx_release" },
	{ "sk_buff", "bpf_kfree_skb" },
	{ "prog_test_ref_kfunc", "bpf_kfunc_call_test_release_dtor" },
	{ "prog_test_ref_kfunc", "bpf_kfunc_call_test_release" },
	{ "prog_test_member", "bpf_kfunc_call_memb_release_dtor" },
	{ "prog_test_member", "bpf_kfunc_call_memb_release" },
};

static int compare_names(const void *a, const void *b)
{
	return strcmp(*(const char *const *)a, *(const char *const *)b);
}

static void note_function(struct kernel_structs *structs, const char *name)
{
	for (size_t i = 0; i < ARRAY_SIZE(destructors); i++) {
		if (strcmp(destructors[i].function, name) == 0)
			structs->releasable |= UINT64_C(1) << i;
	}
}

struct btfsmith_error *
kernel_structs_create(const struct kernel_types *types, struct kernel_structs **ret)
{
	uint32_t num = kernel_types_num(types);
	struct kernel_structs *structs = calloc(1, sizeof(*structs));
	if (structs)
		structs->names = malloc((size_t)num * sizeof(*structs->names));
	if (!structs || !structs->names) {
		free(structs);
		return error_no_memory();
	}
	for (uint32_t id = 1; id < num; id++) {
		struct kernel_type type;
		if (!kernel_type_get(types, id, &type))
			continue;
		const char *name = kernel_name(types, type.name);
		if (type.kind == KIND_STRUCT && name)
			structs->names[structs->num++] = name;
		if (type.kind == KIND_FUNC && name)
			note_function(structs, name);
	}
	qsort(structs->names, structs->num, sizeof(*structs->names), compare_names);
	*ret = structs;
	return NULL;
}

void kernel_structs_destroy(struct kernel_structs *structs)
{
	if (!structs)
		return;
	free(structs->names);
	free(structs);
}

enum kernel_known kernel_structs_find(const struct kernel_structs *structs, const char *name)
{
	if (!structs || !bsearch(&name, structs->names, structs->num, sizeof(*structs->names),
				 compare_names))
		return STRUCT_UNKNOWN;
	for (size_t i = 0; i < ARRAY_SIZE(destructors); i++) {
		if (structs->releasable >> i & 1 && strcmp(destructors[i].name, name) == 0)
			return STRUCT_RELEASABLE;
	}
	return STRUCT_KNOWN;
}
