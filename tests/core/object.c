// SPDX-License-Identifier: LGPL-2.1-or-later
#include "object.h"

#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <errno.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

void fail(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	exit(1);
}

void need_loading(void)
{
	struct bpf_insn none[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	int fd =
		bpf_prog_load(BPF_PROG_TYPE_RAW_TRACEPOINT, "none", "GPL", none, 2, NULL);
	if (fd >= 0)
		return;
	fprintf(stderr, "BPF programs cannot be loaded here: %s\n", strerror(errno));
	exit(EXIT_SKIPPED);
}

struct bpf_object *load_object(const char *path, const char *btf_path)
{
	LIBBPF_OPTS(bpf_object_open_opts, opts, .btf_custom_path = btf_path);
	struct bpf_object *object = bpf_object__open_file(path, &opts);
	if (!object || bpf_object__load(object))
		fail("%s: cannot be loaded", path);
	return object;
}

struct bpf_program *find_program(const struct bpf_object *object, const char *name)
{
	struct bpf_program *program = bpf_object__find_program_by_name(object, name);
	if (!program)
		fail("no program %s", name);
	return program;
}

void run_program(const struct bpf_object *object, const char *name)
{
	LIBBPF_OPTS(bpf_test_run_opts, opts);
	int err = bpf_prog_test_run_opts(bpf_program__fd(find_program(object, name)),
					 &opts);
	if (err)
		fail("%s: cannot be run: %s", name, strerror(-err));
}

// Where a variable is in .bss, as BTF of the object tells.
static const struct btf_var_secinfo *
find_variable(const struct bpf_object *object, const char *name)
{
	const struct btf *btf = bpf_object__btf(object);
	int id = btf__find_by_name_kind(btf, ".bss", BTF_KIND_DATASEC);
	const struct btf_type *section = id < 0 ? NULL : btf__type_by_id(btf, (__u32)id);
	for (int i = 0; section && i < btf_vlen(section); i++) {
		const struct btf_var_secinfo *info = btf_var_secinfos(section) + i;
		const struct btf_type *var = btf__type_by_id(btf, info->type);
		if (strcmp(btf__name_by_offset(btf, var->name_off), name) == 0)
			return info;
	}
	fail("no variable %s", name);
}

void read_variable(const struct bpf_object *object, const char *name, void *data,
		   size_t size)
{
	const struct btf_var_secinfo *info = find_variable(object, name);
	struct bpf_map *map = NULL, *bss = NULL;
	bpf_object__for_each_map(map, object)
	{
		if (strstr(bpf_map__name(map), ".bss"))
			bss = map;
	}
	__u32 key = 0;
	char *value = bss ? malloc(bpf_map__value_size(bss)) : NULL;
	if (!value || info->size != size ||
	    bpf_map_lookup_elem(bpf_map__fd(bss), &key, value))
		fail("%s cannot be read", name);
	memcpy(data, value + info->offset, size);
	free(value);
}
