// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_check.h"

#include "error.h"
#include "kernel_check_state.h"

/* Which way in has which passes, in the kernel's order. */
#define PROGRAM (1 << KERNEL_CHECK_PROGRAM)
#define ALL (PROGRAM | 1 << KERNEL_CHECK_VMLINUX | 1 << KERNEL_CHECK_MODULE)

static void start(const struct kernel_check_input *input, struct kernel_types *types)
{
	*types = (struct kernel_types){
		.base = input->base,
		.foreign = btf_is_foreign(input->big_endian),
		.kind_mask = input->rules->kind_mask,
		.vlen_mask = input->rules->vlen_mask,
		.max_name_offset = input->rules->max_name_offset,
	};
	if (input->base) {
		types->start_id = kernel_types_num(input->base);
		types->start_string = input->base->start_string + input->base->num_string_bytes;
	}
}

// Those of `long` as gcc, clang and pahole call it; what is not told is a 64-bit kernel.
static uint32_t find_pointer_bytes(const struct kernel_types *types)
{
	static const char *const names[] = { "long int", "long unsigned int", "long",
					     "unsigned long" };
	for (uint32_t id = 1; id < kernel_types_num(types); id++) {
		struct kernel_type type;
		if (!kernel_type_get(types, id, &type) || type.kind != KIND_INT ||
		    (type.word != 4 && type.word != 8))
			continue;
		const char *name = kernel_name(types, type.name);
		for (size_t i = 0; name && i < ARRAY_SIZE(names); i++) {
			if (strcmp(name, names[i]) == 0)
				return type.word;
		}
	}
	return 8;
}

static must_check bool set_pointer_bytes(struct kernel_check *check)
{
	check->pointer_bytes = check->input->pointer_bytes ? check->input->pointer_bytes
							   : find_pointer_bytes(check->types);
	return true;
}

static bool run_passes(struct kernel_check *check)
{
	static const struct {
		unsigned int ways;
		bool (*run)(struct kernel_check *check);
	} passes[] = {
		{ ALL, kernel_check_sections },	       { ALL, kernel_check_strings },
		{ PROGRAM, kernel_check_layout },      { PROGRAM, kernel_check_type_section },
		{ ALL, kernel_check_metas },	       { PROGRAM, set_pointer_bytes },
		{ PROGRAM, kernel_check_references },  { ALL, kernel_check_chains },
		{ PROGRAM, kernel_check_fields },
	};
	for (size_t i = 0; i < ARRAY_SIZE(passes); i++) {
		if (passes[i].ways >> check->input->way & 1 && !passes[i].run(check))
			return false;
	}
	return true;
}

struct btfsmith_error *kernel_check(const struct kernel_check_input *input,
				    struct kernel_types *types, struct kernel_verdict *verdict)
{
	struct kernel_check check = {
		.input = input,
		.rules = input->rules,
		.types = types,
		.verdict = verdict,
	};
	start(input, types);
	*verdict = (struct kernel_verdict){ .item = KERNEL_NO_ITEM };
	if (!run_passes(&check) && check.is_out_of_memory)
		return error_no_memory();
	return NULL;
}
