// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Checking files: which bytes of a file a kernel would get to see, over which base, and in which
 * order it looks at them. The verdict itself is that of kernel_check().
 */
#include <elf.h>
#include <stdio.h>

#include "bpf_object.h"
#include "btf_ext_check.h"
#include "btf_read.h"
#include "elf_file.h"
#include "encode_base.h"
#include "error.h"
#include "kernel_check.h"
#include "options.h"
#include "types_file.h"
#include "types_object.h"
#include "verdict.h"

/* BTF of a kernel that was accepted. */
struct kernel_file {
	struct types_file file;
	struct kernel_types types;
	bool big_endian;
};

struct btfsmith_checker {
	struct btfsmith_check_options options; /* the paths in it are those of the caller: not used */
	struct kernel_rules rules;
	struct kernel_file *base;   /* NULL: none */
	struct kernel_file *kernel; /* likewise */
	struct kernel_structs *structs;
	struct btfsmith_types *base_types; /* of what base is, for relocation; NULL: not needed yet */
	struct btfsmith_base *fit_base;    /* the same, to tell who fits it; likewise */
	char *base_path;
};

/* One file, or bytes, while they are checked. */
struct subject {
	struct types_file file;
	const void *data;
	size_t size;
	bool big_endian;
	uint32_t pointer_bytes; /* 0: not known */
	struct elf_section distilled; /* .BTF.base, or all of the file NAME.base */
	bool has_distilled;
	enum kernel_check_way way;
};

static void kernel_file_destroy(struct kernel_file *kernel)
{
	if (!kernel)
		return;
	kernel_types_deinit(&kernel->types);
	types_file_close(&kernel->file);
	free(kernel);
}

static void cleanup_kernel_file_fn(struct kernel_file **kernel)
{
	kernel_file_destroy(*kernel);
}
#define cleanup_kernel_file cleanup(cleanup_kernel_file_fn)

// Of bytes that begin with neither magic the order does not matter: they are refused for it.
static bool is_big_endian(const struct types_file *file)
{
	const unsigned char *data = file->data;
	if (file->elf)
		return elf_file_is_big_endian(file->elf);
	if (file->size < 2 || (data[0] != 0x9f && data[0] != 0xeb))
		return btf_is_foreign(false);
	return data[0] == 0xeb;
}

static must_check struct btfsmith_error *check_size(const struct types_file *file)
{
	if (file->size > UINT32_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: %zu bytes, more than 4 GiB",
				    file->where, file->size);
	return NULL;
}

// What is no kernel's is no base, so here being refused is an error.
static must_check struct btfsmith_error *refused_kernel(const struct kernel_file *kernel,
							const struct kernel_verdict *verdict)
{
	struct btfsmith_verdict *shown = NULL;
	struct btfsmith_error *err = verdict_create(".BTF", &kernel->types, verdict, &shown);
	if (!err)
		err = error_create(BTFSMITH_BAD_BTF, "%s: a kernel would refuse it: %s: %s",
				   kernel->file.where, shown->error, shown->text);
	btfsmith_verdict_destroy(shown);
	return err;
}

static must_check struct btfsmith_error *
open_kernel(const char *path, const struct kernel_rules *rules, struct kernel_file **ret)
{
	cleanup_kernel_file struct kernel_file *kernel = calloc(1, sizeof(*kernel));
	if (!kernel)
		return error_no_memory();
	struct btfsmith_error *err = types_file_open(path, &kernel->file);
	if (!err)
		err = check_size(&kernel->file);
	if (err)
		return err;
	kernel->big_endian = is_big_endian(&kernel->file);
	const struct kernel_check_input input = {
		.data = kernel->file.data,
		.size = kernel->file.size,
		.big_endian = kernel->big_endian,
		.way = KERNEL_CHECK_VMLINUX,
		.rules = rules,
	};
	struct kernel_verdict verdict;
	err = kernel_check(&input, &kernel->types, &verdict);
	if (!err && verdict.error)
		err = refused_kernel(kernel, &verdict);
	if (!err)
		*ret = take_ptr(kernel);
	return err;
}

static must_check struct btfsmith_error *check_options(const struct btfsmith_check_options *options)
{
	const char *wrong = NULL;
	if (options->as > BTFSMITH_CHECK_MODULE)
		wrong = "as: no such way";
	else if (options->base && options->as == BTFSMITH_CHECK_PROGRAM)
		wrong = "a program's BTF has no base";
	else if (options->base && options->as == BTFSMITH_CHECK_VMLINUX)
		wrong = "a kernel's BTF has no base";
	else if (options->pointer_bytes && options->pointer_bytes != 4 && options->pointer_bytes != 8)
		wrong = "pointer_bytes is not 4 or 8";
	return wrong ? error_create(BTFSMITH_ARGUMENT, "check options: %s", wrong) : NULL;
}

static must_check struct btfsmith_error *open_files(const struct btfsmith_check_options *options,
						    struct btfsmith_checker *checker)
{
	struct btfsmith_error *err = NULL;
	if (options->base) {
		checker->base_path = strdup(options->base);
		if (!checker->base_path)
			return error_no_memory();
		err = open_kernel(options->base, &checker->rules, &checker->base);
	}
	if (!err && options->kernel_btf)
		err = open_kernel(options->kernel_btf, &checker->rules, &checker->kernel);
	if (!err && checker->kernel)
		err = kernel_structs_create(&checker->kernel->types, &checker->structs);
	return err;
}

struct btfsmith_error *btfsmith_checker_open(const struct btfsmith_check_options *from,
					     struct btfsmith_checker **ret)
{
	struct btfsmith_checker *checker = calloc(1, sizeof(*checker));
	if (!checker)
		return error_no_memory();
	struct btfsmith_error *err = NULL;
	if (from)
		err = options_read("check options", from, &checker->options,
				   sizeof(checker->options));
	if (!err)
		err = check_options(&checker->options);
	if (!err)
		err = kernel_rules_of(checker->options.release, &checker->rules);
	if (!err)
		err = open_files(&checker->options, checker);
	checker->options.release = checker->options.base = checker->options.kernel_btf = NULL;
	if (err)
		btfsmith_checker_destroy(checker);
	else
		*ret = checker;
	return err;
}

void btfsmith_checker_destroy(struct btfsmith_checker *checker)
{
	if (!checker)
		return;
	kernel_structs_destroy(checker->structs);
	kernel_file_destroy(checker->base);
	kernel_file_destroy(checker->kernel);
	btfsmith_types_destroy(checker->base_types);
	btfsmith_base_destroy(checker->fit_base);
	free(checker->base_path);
	free(checker);
}

static enum kernel_check_way choose_way(const struct btfsmith_checker *checker, bool has_distilled)
{
	switch (checker->options.as) {
	case BTFSMITH_CHECK_VMLINUX:
		return KERNEL_CHECK_VMLINUX;
	case BTFSMITH_CHECK_MODULE:
		return KERNEL_CHECK_MODULE;
	case BTFSMITH_CHECK_BY_BASE:
		return checker->base || has_distilled ? KERNEL_CHECK_MODULE : KERNEL_CHECK_PROGRAM;
	case BTFSMITH_CHECK_PROGRAM:
		break;
	}
	return KERNEL_CHECK_PROGRAM;
}

// Releases that do not read such BTF have no verdict on it.
static must_check struct btfsmith_error *check_release(const struct btfsmith_checker *checker,
						       const char *where, enum kernel_check_way way)
{
	const char *what = NULL;
	if (way == KERNEL_CHECK_VMLINUX && !kernel_has(&checker->rules, TRAIT_KERNEL_BTF))
		what = "of its own";
	if (way == KERNEL_CHECK_MODULE && !kernel_has(&checker->rules, TRAIT_SPLIT))
		what = "of modules";
	if (!what)
		return NULL;
	return error_create(BTFSMITH_UNSUPPORTED, "%s: Linux %u.%u does not read BTF %s", where,
			    checker->rules.kernel.major, checker->rules.kernel.minor, what);
}

static uint32_t pointer_bytes_of(const struct btfsmith_checker *checker,
				 const struct types_file *file)
{
	const unsigned char *contents;
	size_t size;
	if (checker->options.pointer_bytes || !file->elf)
		return checker->options.pointer_bytes;
	elf_file_contents(file->elf, &contents, &size);
	return size > EI_CLASS && contents[EI_CLASS] == ELFCLASS32 ? 4 : 8;
}

static must_check struct btfsmith_error *run_check(const struct btfsmith_checker *checker,
						   const struct subject *subject,
						   const struct kernel_types *base,
						   struct kernel_types *types,
						   struct kernel_verdict *verdict)
{
	const struct kernel_check_input input = {
		.data = subject->data,
		.size = subject->size,
		.big_endian = subject->big_endian,
		.pointer_bytes = subject->pointer_bytes,
		.way = subject->way,
		.rules = &checker->rules,
		.base = base,
		.structs = checker->structs,
	};
	return kernel_check(&input, types, verdict);
}

// After the kernel has read both it fits them to its own BTF.
static must_check struct btfsmith_error *check_relocation(struct btfsmith_checker *checker,
							  const char *path,
							  struct kernel_verdict *verdict)
{
	cleanup_types struct btfsmith_types *types = NULL;
	cleanup_types struct btfsmith_types *relocated = NULL;
	struct btfsmith_error *err = NULL;
	if (!checker->base_types)
		err = btfsmith_read(checker->base_path, &checker->base_types);
	if (!err)
		err = btfsmith_read_distilled(path, &types);
	if (err)
		return err;
	err = btfsmith_types_relocate(types, checker->base_types, NULL, NULL, &relocated);
	if (btfsmith_error_code(err) != BTFSMITH_BAD_BTF)
		return err;
	*verdict = (struct kernel_verdict){ .error = KERNEL_EINVAL, .item = KERNEL_NO_ITEM };
	(void)snprintf(verdict->rule, sizeof(verdict->rule), "%s", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return NULL;
}

// Only a program's BTF has such a section, and nobody looks at it when the BTF is refused.
static must_check struct btfsmith_error *check_ext(const struct subject *subject,
						   const struct kernel_types *types,
						   struct kernel_verdict *verdict)
{
	struct elf_section ext = { 0 };
	bool has_ext = false, needs_structs = verdict->needs_structs;
	if (verdict->error || subject->way != KERNEL_CHECK_PROGRAM || !subject->file.elf)
		return NULL;
	struct btfsmith_error *err = types_file_ext(&subject->file, &ext, &has_ext);
	if (!err && has_ext)
		err = btf_ext_check(types, ext.data, ext.size, verdict);
	verdict->needs_structs = needs_structs;
	return err;
}

static must_check struct btfsmith_error *check_over(struct btfsmith_checker *checker,
						    const struct subject *subject,
						    const struct kernel_types *base,
						    struct btfsmith_verdict **ret)
{
	struct kernel_types types;
	struct kernel_verdict verdict;
	struct btfsmith_error *err = run_check(checker, subject, base, &types, &verdict);
	bool is_refused = verdict.error;
	if (!err)
		err = check_ext(subject, &types, &verdict);
	if (!err)
		err = verdict_create(!is_refused && verdict.error ? ".BTF.ext" : ".BTF", &types,
				     &verdict, ret);
	kernel_types_deinit(&types);
	return err;
}

// A module with its own base: that first, then what extends it, then both with the kernel's.
static must_check struct btfsmith_error *check_distilled(struct btfsmith_checker *checker,
							 const struct subject *subject,
							 const char *path,
							 struct btfsmith_verdict **ret)
{
	struct subject base = *subject;
	struct kernel_types base_types;
	struct kernel_verdict verdict;
	base.data = subject->distilled.data;
	base.size = subject->distilled.size;
	base.way = KERNEL_CHECK_VMLINUX;
	struct btfsmith_error *err = run_check(checker, &base, NULL, &base_types, &verdict);
	if (!err && verdict.error)
		err = verdict_create(".BTF.base", &base_types, &verdict, ret);
	else if (!err)
		err = check_over(checker, subject, &base_types, ret);
	if (!err && !(*ret)->number && checker->base) {
		err = check_relocation(checker, path, &verdict);
		btfsmith_verdict_destroy(*ret);
		*ret = NULL;
		if (!err)
			err = verdict_create(".BTF.base", &base_types, &verdict, ret);
	}
	kernel_types_deinit(&base_types);
	return err;
}

static must_check struct btfsmith_error *check_subject(struct btfsmith_checker *checker,
						       const struct subject *subject,
						       const char *path,
						       struct btfsmith_verdict **ret)
{
	const char *where = subject->file.where ? subject->file.where : path;
	struct btfsmith_error *err = check_release(checker, where, subject->way);
	if (err)
		return err;
	if (subject->way != KERNEL_CHECK_MODULE)
		return check_over(checker, subject, NULL, ret);
	if (checker->base && checker->base->big_endian != subject->big_endian)
		return error_create(BTFSMITH_BASE_MISMATCH,
				    "%s: byte order is not that of the base", where);
	if (subject->has_distilled && kernel_has(&checker->rules, TRAIT_DISTILLED_BASE))
		return check_distilled(checker, subject, path, ret);
	if (!checker->base)
		return error_create(BTFSMITH_NO_BASE, "%s: BTF of a module, whose base is not given",
				    where);
	return check_over(checker, subject, &checker->base->types, ret);
}

// libbpf has its hands on an object before a kernel gets to see its BTF.
static must_check struct btfsmith_error *check_opened(struct btfsmith_checker *checker,
						      const struct subject *from, const char *path,
						      struct btfsmith_verdict **ret)
{
	struct subject subject = *from;
	struct bpf_object object;
	struct kernel_verdict verdict = { 0 };
	if (subject.way != KERNEL_CHECK_PROGRAM)
		return check_subject(checker, &subject, path, ret);
	struct btfsmith_error *err =
		bpf_object_init(&object, &subject.file, subject.big_endian, &verdict);
	if (object.data) {
		subject.data = object.data;
		subject.size = object.size;
	}
	if (!err && verdict.error)
		err = verdict_create(".BTF", &object.types, &verdict, ret);
	else if (!err)
		err = check_subject(checker, &subject, path, ret);
	bpf_object_deinit(&object);
	return err;
}

/* ---- what else there is to say ---- */

// For any reason but lack of memory nothing is known then.
static must_check struct btfsmith_error *unless_memory(struct btfsmith_error *err)
{
	if (btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		return err;
	btfsmith_error_destroy(err);
	return NULL;
}

// The same file, got in another way or by another release.
static must_check struct btfsmith_error *try_other(struct btfsmith_checker *checker,
						   const struct kernel_rules *rules,
						   const struct subject *subject,
						   const char *path, bool *accepts_ret)
{
	struct btfsmith_checker other = *checker;
	struct btfsmith_verdict *verdict = NULL;
	other.rules = *rules;
	struct btfsmith_error *err = check_opened(&other, subject, path, &verdict);
	checker->base_types = other.base_types;
	*accepts_ret = !err && !verdict->number;
	btfsmith_verdict_destroy(verdict);
	return unless_memory(err);
}

// A kernel's own BTF does not have what only programs have.
static must_check struct btfsmith_error *is_for_bpf(const struct types_file *file, bool *ret)
{
	struct elf_section ext;
	*ret = file->elf && elf_file_machine(file->elf) == EM_BPF;
	return file->elf && !*ret ? types_file_ext(file, &ext, ret) : NULL;
}

// Whoever says that it is a program's, or for which kernel, means it.
static must_check struct btfsmith_error *try_vmlinux(struct btfsmith_checker *checker,
						     const struct subject *from,
						     const char *path,
						     struct btfsmith_verdict *verdict)
{
	struct subject subject = *from;
	bool is_program = false, accepts = false;
	if (checker->options.as != BTFSMITH_CHECK_BY_BASE || checker->structs ||
	    from->way != KERNEL_CHECK_PROGRAM)
		return NULL;
	struct btfsmith_error *err = unless_memory(is_for_bpf(&from->file, &is_program));
	if (err || is_program)
		return err;
	subject.way = KERNEL_CHECK_VMLINUX;
	err = try_other(checker, &checker->rules, &subject, path, &accepts);
	if (accepts)
		verdict->accepted_as = BTFSMITH_CHECK_VMLINUX;
	return err;
}

static must_check struct btfsmith_error *try_stable(struct btfsmith_checker *checker,
						    const struct subject *subject,
						    const char *path,
						    struct btfsmith_verdict *verdict)
{
	struct kernel_rules rules = checker->rules;
	bool accepts = false;
	struct btfsmith_error *err = NULL;
	unsigned int patch;
	while (!err && !accepts && (patch = kernel_rules_next_stable(&rules))) {
		char release[32];
		(void)snprintf(release, sizeof(release), "%u.%u.%u", rules.kernel.major,
			       rules.kernel.minor, patch);
		err = kernel_rules_of(release, &rules);
		if (!err)
			err = try_other(checker, &rules, subject, path, &accepts);
		if (!err && accepts)
			verdict_accepted_by(verdict, release);
	}
	return err;
}

static must_check struct btfsmith_error *try_others(struct btfsmith_checker *checker,
						    const struct subject *subject,
						    const char *path,
						    struct btfsmith_verdict *verdict)
{
	if (!verdict->number || !checker->options.try_others)
		return NULL;
	struct btfsmith_error *err = try_vmlinux(checker, subject, path, verdict);
	return err ? err : try_stable(checker, subject, path, verdict);
}

// Of what cannot even be read over the base nothing is certain.
static must_check struct btfsmith_error *fit_types(const struct btfsmith_checker *checker,
						   const struct subject *subject)
{
	const char *where = subject->file.where;
	cleanup_type_list struct type_list list = { 0 };
	if (!type_list_copy(&checker->fit_base->list, &list))
		return error_no_memory();
	cleanup_error struct btfsmith_error *err =
		btf_read_split(where, subject->data, subject->size, &list);
	if (!err)
		return base_fit_types(&subject->file, checker->base_path, &list);
	if (btfsmith_error_code(err) != BTFSMITH_BAD_BTF)
		return unless_memory(take_ptr(err));
	return error_create(BTFSMITH_BASE_MISMATCH, "%s: is %s the base that it was made with?",
			    where, checker->base_path);
}

static must_check struct btfsmith_error *fit_base(struct btfsmith_checker *checker,
						  const struct subject *subject, const char *path)
{
	// A distilled base is made for other kernels, too.
	bool allows_other_kernel = subject->has_distilled;
	struct btfsmith_error *err = NULL;
	if (!checker->fit_base)
		err = encode_base_read(checker->base_path, &checker->fit_base);
	if (err)
		return unless_memory(err);
	const struct base_facts *facts = &checker->fit_base->facts;
	err = subject->file.elf ? base_fit(facts, subject->file.elf, allows_other_kernel)
				: base_fit_raw(facts, path, allows_other_kernel);
	return err || subject->has_distilled ? err : fit_types(checker, subject);
}

// Over another base a verdict says nothing of what the file's own kernel would make of it.
static must_check struct btfsmith_error *doubt_base(struct btfsmith_checker *checker,
						    const struct subject *subject,
						    const char *path,
						    struct btfsmith_verdict *verdict)
{
	if (!checker->base)
		return NULL;
	cleanup_error struct btfsmith_error *err = fit_base(checker, subject, path);
	enum btfsmith_code code = btfsmith_error_code(err);
	if (code == BTFSMITH_BASE_MISMATCH || code == BTFSMITH_BAD_BTF)
		verdict_doubt_base(verdict, btfsmith_error_message(err));
	return unless_memory(take_ptr(err));
}

/* ---- files ---- */

static bool is_split(const struct types_file *file)
{
	cleanup_type_list struct type_list list = { 0 };
	cleanup_error struct btfsmith_error *err =
		btf_read(file->where, file->data, file->size, &list);
	return btfsmith_error_code(err) == BTFSMITH_NO_BASE;
}

/*
 * The distilled base that the file has with it. Beside raw BTF that has no base there may be a file
 * of that name, too, which has nothing to do with it.
 *
 * @param beside Holds that file; to be closed whatever the result.
 */
static must_check struct btfsmith_error *find_distilled(const struct btfsmith_checker *checker,
							const char *path, struct subject *subject,
							struct types_file *beside)
{
	enum btfsmith_check_as as = checker->options.as;
	if (subject->file.elf)
		return elf_file_section(subject->file.elf, ".BTF.base", &subject->distilled,
					&subject->has_distilled);
	if (as == BTFSMITH_CHECK_PROGRAM || as == BTFSMITH_CHECK_VMLINUX)
		return NULL;
	cleanup_error struct btfsmith_error *err = types_file_open_distilled(path, beside);
	if (btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		return take_ptr(err);
	subject->has_distilled = !err && is_split(&subject->file);
	subject->distilled.data = beside->data;
	subject->distilled.size = beside->size;
	return NULL;
}

struct btfsmith_error *btfsmith_check(struct btfsmith_checker *checker, const char *path,
				      struct btfsmith_verdict **ret)
{
	cleanup_types_file struct types_file file = { 0 };
	cleanup_types_file struct types_file beside = { 0 };
	struct btfsmith_error *err = types_file_open(path, &file);
	if (!err)
		err = check_size(&file);
	if (err)
		return err;
	struct subject subject = {
		.file = file,
		.data = file.data,
		.size = file.size,
		.big_endian = is_big_endian(&file),
		.pointer_bytes = pointer_bytes_of(checker, &file),
	};
	err = find_distilled(checker, path, &subject, &beside);
	if (err)
		return err;
	subject.way = choose_way(checker, subject.has_distilled);
	struct btfsmith_verdict *verdict = NULL;
	err = check_opened(checker, &subject, path, &verdict);
	if (!err)
		err = try_others(checker, &subject, path, verdict);
	if (!err)
		err = doubt_base(checker, &subject, path, verdict);
	if (err)
		btfsmith_verdict_destroy(verdict);
	else
		*ret = verdict;
	return err;
}

struct btfsmith_error *btfsmith_check_data(struct btfsmith_checker *checker, const void *data,
					   size_t size, struct btfsmith_verdict **ret)
{
	const struct types_file file = { .data = data, .size = size, .where = (char[]){ "data" } };
	const struct subject subject = {
		.file = file,
		.data = data,
		.size = size,
		.big_endian = is_big_endian(&file),
		.pointer_bytes = checker->options.pointer_bytes,
		.way = choose_way(checker, false),
	};
	struct btfsmith_error *err = check_size(&file);
	struct btfsmith_verdict *verdict = NULL;
	if (!err)
		err = check_subject(checker, &subject, "data", &verdict);
	if (err)
		btfsmith_verdict_destroy(verdict);
	else
		*ret = verdict;
	return err;
}
