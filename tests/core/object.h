/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* What core.c and core_user.c both do with libbpf. Every failure ends the program with 1. */
#ifndef CORE_OBJECT_H
#define CORE_OBJECT_H

#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stddef.h>

enum { EXIT_SKIPPED = 77 };

__attribute__((noreturn, format(printf, 1, 2))) void fail(const char *format, ...);

/** Ends the program with EXIT_SKIPPED where no BPF program may be loaded. */
void need_loading(void);

/** @param btf_path What to relocate against; NULL: the running kernel's. */
struct bpf_object *load_object(const char *path, const char *btf_path);

struct bpf_program *find_program(const struct bpf_object *object, const char *name);

/** Run a program of type raw_tp once, in this process. */
void run_program(const struct bpf_object *object, const char *name);

/** Copy a global variable of the object's, which has @p size bytes. */
void read_variable(const struct bpf_object *object, const char *name, void *data,
		   size_t size);

#endif
