// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * btfsmith_rewrite(): existing BTF, lowered for a kernel.
 *
 *	look     raw or ELF; who else has ids of the BTF; which kernel it is for
 *	read     with its base
 *	lower    types_lower
 *	write    as it came; what was fine is copied byte by byte
 */
#include <fcntl.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "encode_target.h"
#include "error.h"
#include "ids.h"
#include "options.h"
#include "out_file.h"
#include "types_file.h"
#include "types_lower.h"

struct rewrite {
	const char *in;
	const char *out;
	struct btfsmith_rewrite_options options;
	struct target_kernel kernel;
	bool is_elf;
	bool is_kernels;
	bool has_distilled;
	bool keeps_ids;
	struct lowered lowered;
	struct btfsmith_types *types;  /* as read */
	struct btfsmith_types *result;
};

static void cleanup_rewrite_fn(struct rewrite *rewrite)
{
	btfsmith_types_destroy(rewrite->types);
	btfsmith_types_destroy(rewrite->result);
}

/* ---- look ---- */

static must_check struct btfsmith_error *has_section(struct elf_file *file, const char *name,
						     bool *ret)
{
	struct elf_section section;
	return elf_file_section(file, name, &section, ret);
}

// Ids are in .BTF.ext, and in .BTF_ids once these are resolved.
static must_check struct btfsmith_error *look_at_elf(struct rewrite *rewrite,
						     struct elf_file *file)
{
	bool has_ext = false, has_ids = false;
	rewrite->is_elf = true;
	struct btfsmith_error *err = encode_target_find(file, rewrite->options.target_kernel,
							&rewrite->kernel, &rewrite->is_kernels);
	if (!err)
		err = has_section(file, ".BTF.ext", &has_ext);
	if (!err)
		err = has_section(file, ".BTF.base", &rewrite->has_distilled);
	if (!err)
		err = ids_are_set(rewrite->in, &has_ids);
	rewrite->keeps_ids |= has_ext || has_ids;
	if (!err && rewrite->has_distilled && rewrite->options.base)
		err = error_create(BTFSMITH_ARGUMENT,
				   "%s: section .BTF.base is the base of its BTF", rewrite->in);
	return err;
}

// A pipe is read once only, and never ELF.
static must_check struct btfsmith_error *look(struct rewrite *rewrite)
{
	cleanup_types_file struct types_file file = { 0 };
	const char *release = rewrite->options.target_kernel;
	struct stat st;
	if (stat(rewrite->in, &st) == 0 && S_ISREG(st.st_mode)) {
		struct btfsmith_error *err = types_file_open(rewrite->in, &file);
		if (err)
			return err;
	}
	if (file.elf)
		return look_at_elf(rewrite, file.elf);
	if (strcmp(release, "auto") == 0)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: raw BTF does not say which kernel it is for",
				    rewrite->in);
	return target_kernel_parse(release, &rewrite->kernel);
}

// Beside raw BTF that needs a base there may be a distilled one.
static must_check struct btfsmith_error *read_raw(struct rewrite *rewrite)
{
	struct btfsmith_error *err = btfsmith_read(rewrite->in, &rewrite->types);
	if (btfsmith_error_code(err) != BTFSMITH_NO_BASE)
		return err;
	struct btfsmith_error *not_distilled =
		btfsmith_read_distilled(rewrite->in, &rewrite->types);
	btfsmith_error_destroy(not_distilled ? not_distilled : err);
	return not_distilled ? err : NULL;
}

static must_check struct btfsmith_error *read_types(struct rewrite *rewrite)
{
	if (rewrite->options.base)
		return btfsmith_read_split(rewrite->in, rewrite->options.base,
					   &rewrite->types);
	return rewrite->has_distilled ? btfsmith_read_distilled(rewrite->in, &rewrite->types)
				      : read_raw(rewrite);
}

/* ---- write ---- */

static bool is_same_file(const char *a, const char *b)
{
	struct stat first, second;
	return stat(a, &first) == 0 && stat(b, &second) == 0 && first.st_dev == second.st_dev &&
	       first.st_ino == second.st_ino;
}

static void cleanup_close_fn(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
}

static must_check struct btfsmith_error *copy_file(const struct rewrite *rewrite)
{
	struct stat st;
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	if (is_same_file(rewrite->in, rewrite->out))
		return NULL;
	cleanup(cleanup_close_fn) int fd = open(rewrite->in, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_errno("open", rewrite->in);
	if (fstat(fd, &st) != 0)
		return error_errno("stat", rewrite->in);
	struct btfsmith_error *err =
		out_file_open(rewrite->out, OUT_ACCESS_SEQUENTIAL, &st, &out);
	if (!err)
		err = out_file_copy_from(&out, fd, rewrite->in, (uint64_t)st.st_size);
	return err ? err : out_file_commit(&out);
}

/*
 * What fills a section of fixed size are more bytes of strings, with which those of BTF that
 * extends this one would begin later.
 */
static must_check struct btfsmith_error *check_room(const struct rewrite *rewrite)
{
	uint64_t room = 0;
	bool is_fixed = false;
	if (!rewrite->options.keep_ids)
		return NULL;
	struct btfsmith_error *err = elf_write_room(rewrite->in, ".BTF", &room, &is_fixed);
	if (!err && is_fixed && rewrite->result->size != room)
		err = error_create(BTFSMITH_UNSUPPORTED,
				   "%s: .BTF has a place of %llu bytes in memory and would have "
				   "%zu: with --keep-ids, offsets of names can stay in a raw file "
				   "only",
				   rewrite->in, (unsigned long long)room,
				   rewrite->result->size);
	return err;
}

static must_check struct btfsmith_error *write_result(const struct rewrite *rewrite)
{
	const struct types_elf to = {
		.in = rewrite->in,
		.out = rewrite->out,
		.flags = rewrite->options.drop_signature ? ELF_WRITE_DROP_SIGNATURE : 0,
	};
	if (!rewrite->is_elf && rewrite->result->distilled)
		return btfsmith_types_write_raw(rewrite->result, rewrite->out);
	if (!rewrite->is_elf)
		return elf_write_raw(rewrite->out, rewrite->result->data,
				     rewrite->result->size);
	if (!lowered_is_any(&rewrite->lowered))
		return copy_file(rewrite);
	struct btfsmith_error *err = check_room(rewrite);
	return err ? err : types_write_elf(rewrite->result, &to);
}

static must_check struct btfsmith_error *lower_types(struct rewrite *rewrite)
{
	const struct lower_options options = {
		.kernel = &rewrite->kernel,
		.keeps_ids = rewrite->keeps_ids,
		.is_kernels = rewrite->is_kernels,
	};
	return types_lower(rewrite->types->where, rewrite->types, &options, &rewrite->lowered,
			   &rewrite->result);
}

static must_check struct btfsmith_error *run(struct rewrite *rewrite)
{
	const struct btfsmith_rewrite_options *options = &rewrite->options;
	rewrite->keeps_ids = options->keep_ids;
	struct btfsmith_error *err = look(rewrite);
	if (!err)
		err = read_types(rewrite);
	if (!err)
		err = lower_types(rewrite);
	if (!err)
		err = write_result(rewrite);
	if (err)
		return err;
	return types_lower_note(rewrite->in, &rewrite->kernel, &rewrite->lowered, options->note,
				options->arg);
}

struct btfsmith_error *btfsmith_rewrite(const char *in, const char *out,
					const struct btfsmith_rewrite_options *options)
{
	cleanup(cleanup_rewrite_fn) struct rewrite rewrite = { .in = in, .out = out };
	struct btfsmith_error *err = options_read("btfsmith_rewrite_options", options,
						  &rewrite.options, sizeof(rewrite.options));
	if (!err && !rewrite.options.target_kernel)
		err = error_create(BTFSMITH_ARGUMENT,
				   "btfsmith_rewrite_options: target_kernel is not set");
	return err ? err : run(&rewrite);
}
