// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The verdict of a kernel on any bytes, each way in. Parts: which kernel; its own types; the base
 * of a module; what is judged. What btf_check() likes of the newest kernel's own types the kernel
 * likes as well.
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btf_check.h"
#include "btf_read.h"
#include "error.h"
#include "kernel_check.h"
#include "parts.h"
#include "releases.h"
#include "verdict.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

enum { CHOICE, KERNEL, BASE, SUBJECT, NUM_PARTS };
const unsigned int fuzz_num_parts = NUM_PARTS;

struct file {
	uint8_t *data;
	size_t size;
	struct kernel_types types;
};

static void must_work(struct btfsmith_error *err)
{
	if (!err)
		return;
	fprintf(stderr, "%s\n", btfsmith_error_message(err));
	abort();
}

static void check_verdict(const struct kernel_types *types, const struct kernel_verdict *verdict)
{
	struct btfsmith_verdict *shown = NULL;
	must_work(verdict_create(".BTF", types, verdict, &shown));
	bool is_told = shown->error && shown->rule[0] && shown->text[0];
	if (is_told != (shown->number != 0)) {
		fprintf(stderr, "%d without its reason: %s\n", shown->number, shown->text);
		abort();
	}
	btfsmith_verdict_destroy(shown);
}

// Is it accepted?
static bool run(struct kernel_check_input *input, struct file *file)
{
	struct kernel_verdict verdict;
	input->data = file->data;
	input->size = file->size;
	input->big_endian = file->size && file->data[0] == BTF_MAGIC >> 8;
	kernel_types_deinit(&file->types);
	must_work(kernel_check(input, &file->types, &verdict));
	check_verdict(&file->types, &verdict);
	return !verdict.error;
}

static void compare(const struct file *file, bool is_accepted)
{
	struct type_list list;
	struct btfsmith_error *err = btf_read("input", file->data, file->size, &list);
	if (!err)
		err = btf_check("input", &list);
	if (!err && !is_accepted) {
		fprintf(stderr, "refused, but btf_check() likes it\n");
		abort();
	}
	btfsmith_error_destroy(err);
	type_list_deinit(&list);
}

static void run_ways(struct kernel_check_input *input, struct file *files, bool is_newest)
{
	struct kernel_structs *structs = NULL;
	input->way = KERNEL_CHECK_VMLINUX;
	if (files[KERNEL].size && run(input, &files[KERNEL])) {
		must_work(kernel_structs_create(&files[KERNEL].types, &structs));
		input->structs = structs;
	}
	bool has_base = files[BASE].size && run(input, &files[BASE]);
	bool is_accepted = run(input, &files[SUBJECT]);
	if (is_newest)
		compare(&files[SUBJECT], is_accepted);
	input->way = KERNEL_CHECK_PROGRAM;
	(void)run(input, &files[SUBJECT]);
	input->way = KERNEL_CHECK_MODULE;
	input->base = &files[BASE].types;
	if (has_base && btf_is_foreign(input->big_endian) == files[BASE].types.foreign)
		(void)run(input, &files[SUBJECT]);
	kernel_structs_destroy(structs);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct fuzz_part parts[NUM_PARTS];
	struct file files[NUM_PARTS];
	fuzz_split(data, size, NUM_PARTS, parts);
	for (int i = 0; i < NUM_PARTS; i++)
		files[i] = (struct file){ .data = fuzz_copy(&parts[i]), .size = parts[i].size };
	struct kernel_rules rules;
	const char *release = fuzz_release(&parts[CHOICE]);
	must_work(kernel_rules_of(release, &rules));
	struct kernel_check_input input = { .rules = &rules };
	run_ways(&input, files, !release);
	for (int i = 0; i < NUM_PARTS; i++) {
		kernel_types_deinit(&files[i].types);
		free(files[i].data);
	}
	return 0;
}
