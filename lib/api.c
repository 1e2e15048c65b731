// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Public functions but for encoding (encode.c), features (feature.c) and errors (error.c):
 * the types object, reading it from a file, and what can be done with it.
 */
#include "btfsmith.h"

#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base_fit.h"
#include "btf_read.h"
#include "btf_write.h"
#include "cdump.h"
#include "elf_write.h"
#include "error.h"
#include "ids.h"
#include "options.h"
#include "type_text.h"
#include "types_file.h"
#include "types_object.h"

const char *btfsmith_version(void)
{
	return PACKAGE_VERSION;
}

struct btfsmith_types *types_create(void)
{
	return calloc(1, sizeof(struct btfsmith_types));
}

void btfsmith_types_destroy(struct btfsmith_types *types)
{
	if (!types)
		return;
	type_list_deinit(&types->list);
	btfsmith_base_destroy(types->base);
	free(types->data);
	free(types->where);
	btfsmith_types_destroy(types->distilled);
	free(types);
}

// What an open file holds, on top of the list of @p base, which is taken.
static must_check struct btfsmith_error *read_open_file(const struct types_file *file,
							struct btfsmith_types *base,
							struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *types = types_create();
	if (!types)
		return error_no_memory();
	types->data = malloc(file->size ? file->size : 1);
	if (!types->data)
		return error_no_memory();
	types->size = file->size;
	if (file->size)
		memcpy(types->data, file->data, file->size);
	if (base) {
		types->list = base->list;
		base->list = (struct type_list){ 0 };
	}
	// The list wants to be deinitialised also when this fails; destroying types does it.
	struct btfsmith_error *err =
		base ? btf_read_split(file->where, types->data, types->size, &types->list)
		     : btf_read(file->where, types->data, types->size, &types->list);
	if (err)
		return err;
	types->stats.types_out = type_list_num_own(&types->list);
	types->stats.bytes = types->size;
	types->where = strdup(file->where);
	if (!types->where)
		return error_no_memory();
	*ret = take_ptr(types);
	return NULL;
}

static must_check struct btfsmith_error *
read_types(const char *path, struct btfsmith_types *base, struct btfsmith_types **ret)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	return err ? err : read_open_file(&file, base, ret);
}

struct btfsmith_error *btfsmith_read(const char *path, struct btfsmith_types **ret)
{
	return read_types(path, NULL, ret);
}

static must_check struct btfsmith_error *
read_base(const char *path, struct base_facts *facts, struct btfsmith_types **ret)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	err = base_read_error(read_open_file(&file, NULL, ret), file.where);
	return err ? err : base_facts_init(facts, path, &file, &(*ret)->list);
}

struct btfsmith_error *
btfsmith_read_split_with(const char *path, const char *base_path,
			 const struct btfsmith_read_options *options,
			 struct btfsmith_types **ret)
{
	struct btfsmith_read_options known = { .size = sizeof(known) };
	cleanup(base_facts_deinit) struct base_facts facts = { .path = base_path };
	cleanup_types struct btfsmith_types *base = NULL;
	cleanup_types struct btfsmith_types *types = NULL;
	cleanup_types_file struct types_file file = { 0 };
	struct btfsmith_error *err = NULL;
	if (options)
		err = options_read("btfsmith_read_options", options, &known, sizeof(known));
	if (!err)
		err = read_base(base_path, &facts, &base);
	if (!err)
		err = types_file_open(path, &file);
	if (err)
		return err;
	bool allows_other = known.allow_base_mismatch;
	err = file.elf ? base_fit(&facts, file.elf, allows_other)
		       : base_fit_raw(&facts, path, allows_other);
	if (!err)
		err = read_open_file(&file, base, &types);
	if (!err && !allows_other)
		err = base_fit_types(&file, base_path, &types->list);
	if (!err)
		*ret = take_ptr(types);
	return err;
}

struct btfsmith_error *btfsmith_read_split(const char *path, const char *base_path,
					   struct btfsmith_types **ret)
{
	return btfsmith_read_split_with(path, base_path, NULL, ret);
}

struct btfsmith_error *btfsmith_read_distilled(const char *path, struct btfsmith_types **ret)
{
	cleanup_types_file struct types_file file = { 0 };
	cleanup_types struct btfsmith_types *base = NULL;
	cleanup_types struct btfsmith_types *distilled = NULL;
	cleanup_types struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = types_file_open_distilled(path, &file);
	if (!err)
		err = read_open_file(&file, NULL, &distilled);
	if (err)
		return err;
	base = types_create();
	if (!base || !type_list_copy(&distilled->list, &base->list))
		return error_no_memory();
	err = read_types(path, base, &types);
	if (err)
		return err;
	types->distilled = take_ptr(distilled);
	*ret = take_ptr(types);
	return NULL;
}

struct btfsmith_error *
btfsmith_types_stats(const struct btfsmith_types *types, struct btfsmith_stats *stats)
{
	return options_return("stats", &types->stats, sizeof(types->stats), stats);
}

const void *btfsmith_types_data(const struct btfsmith_types *types, size_t *size)
{
	*size = types->size;
	return types->data;
}

struct btfsmith_error *
btfsmith_types_print(const struct btfsmith_types *types,
		     int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	return error_prefix(type_text_print(&types->list, write, arg), types_where(types));
}

struct btfsmith_error *
btfsmith_types_print_c(const struct btfsmith_types *types,
		       const struct btfsmith_c_options *from,
		       int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	struct btfsmith_c_options options = { 0 };
	if (from) {
		struct btfsmith_error *err = options_read("btfsmith_c_options", from, &options,
							  sizeof(options));
		if (err)
			return err;
	}
	const struct cdump_roots roots = { options.roots, options.num_roots };
	return cdump_print(types_where(types), &types->list, &roots, write,
			   arg);
}

// Nothing but what the base has: there is not even a header to write.
static bool is_nothing(const struct btfsmith_types *types)
{
	return !types->data;
}

// Is it a file with BTF?
static bool is_raw_btf(const char *path)
{
	struct stat st;
	cleanup_types_file struct types_file file = { 0 };
	if (stat(path, &st) != 0 || !S_ISREG(st.st_mode))
		return false;
	struct btfsmith_error *err = types_file_open(path, &file);
	bool is_raw = !err && !file.elf;
	btfsmith_error_destroy(err);
	return is_raw;
}

/*
 * Who finds the one finds its base: a distilled base is beside the file, and what an older file
 * was distilled with goes. Beside what is no file, such as /dev/null, there is nothing.
 */
static must_check struct btfsmith_error *
write_raw_base(const struct btfsmith_types *base, const char *path)
{
	struct stat st;
	if (strcmp(path, "-") == 0 || (stat(path, &st) == 0 && !S_ISREG(st.st_mode)))
		return NULL;
	cleanup_free char *base_path = NULL;
	if (asprintf(&base_path, "%s.base", path) < 0) {
		base_path = NULL;
		return error_no_memory();
	}
	if (base)
		return elf_write_raw(base_path, base->data, base->size);
	return is_raw_btf(base_path) ? elf_write_no_raw(base_path) : NULL;
}

struct btfsmith_error *
btfsmith_types_write_raw(const struct btfsmith_types *types, const char *path)
{
	const struct btfsmith_types *base = types->distilled;
	if (base && strcmp(path, "-") == 0)
		return error_create(BTFSMITH_ARGUMENT,
				    "standard output: BTF with a distilled base is two files");
	struct btfsmith_error *err = write_raw_base(base, path);
	if (err)
		return err;
	if (is_nothing(types))
		return elf_write_no_raw(path);
	return elf_write_raw(path, types->data, types->size);
}

static must_check struct btfsmith_error *remove_btf(const char *path, unsigned int flags)
{
	struct btfsmith_error *err = elf_write_remove_with(path, ".BTF", flags);
	return err ? err : elf_write_remove_with(path, ".BTF.base", flags);
}

static must_check struct btfsmith_error *
write_sections(const struct types_elf *to, const struct elf_new_section *sections)
{
	return elf_write_sections_with(to->in, to->out, sections,
				       to->more.name ? 3 : 2, to->flags);
}

struct btfsmith_error *types_write_elf(const struct btfsmith_types *types,
				       const struct types_elf *to)
{
	// A base that an older .BTF was distilled with has nothing to do with the new one.
	const struct btfsmith_types *base = types->distilled;
	struct elf_new_section sections[] = {
		{ .name = ".BTF", .data = types->data, .size = types->size },
		{ .name = ".BTF.base",
		  .data = base ? base->data : NULL,
		  .size = base ? base->size : 0 },
		to->more,
	};
	if (is_nothing(types) && !to->more.name && strcmp(to->in, to->out) == 0)
		return remove_btf(to->in, to->flags);
	if (is_nothing(types))
		return write_sections(to, sections);
	uint64_t room = 0;
	bool is_fixed = false;
	struct btfsmith_error *err = elf_write_room(to->in, sections[0].name, &room, &is_fixed);
	cleanup_free void *padded = NULL;
	if (!err && is_fixed && types->size < room) {
		err = btf_write_padded(&types->list, room, &padded,
				       &sections[0].size);
		sections[0].data = padded;
	}
	return err ? err : write_sections(to, sections);
}

struct btfsmith_error *btfsmith_types_write_elf(const struct btfsmith_types *types,
						const char *in, const char *out)
{
	return btfsmith_types_write_elf_with(types, in, out, NULL);
}

#define LOST_IDS                                                                              \
	"'btfsmith ids --reset' goes before this and 'btfsmith ids' after it; of a module "   \
	"'btfsmith module' does it all"

static must_check struct btfsmith_error *
look_at_ids(const struct btfsmith_types *types, const char *path,
	    const struct btfsmith_write_options *options, enum ids_use *ret)
{
	// The same bytes over another base are other types.
	bool is_whole = !types->list.base_strings;
	struct btfsmith_error *err = ids_look(path, types->data,
					      is_whole ? types->size : 0, ret);
	if (err || *ret != IDS_SORTED || !options->refuse_lost_ids)
		return err;
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: .BTF_ids holds ids of the .BTF that would be replaced, with flags "
			    "that nothing else can tell apart: " LOST_IDS,
			    path);
}

static void warn_of_ids(const char *path, enum ids_use use,
			const struct btfsmith_write_options *options)
{
	char message[1024];
	(void)snprintf(message, sizeof(message),
		       "%.512s: .BTF_ids holds ids of the .BTF that was there before, which are wrong "
		       "now%s",
		       path,
		       use == IDS_SORTED
			       ? ", with flags that nothing can tell apart any more: " LOST_IDS
			       : ": 'btfsmith ids' puts in those of the new one");
	options->warn(options->arg, message);
}

struct btfsmith_error *
btfsmith_types_write_elf_with(const struct btfsmith_types *types, const char *in,
			      const char *out, const struct btfsmith_write_options *options)
{
	struct btfsmith_write_options known = { .size = sizeof(known) };
	if (options) {
		struct btfsmith_error *err = options_read("btfsmith_write_options", options,
							  &known, sizeof(known));
		if (err)
			return err;
	}
	enum ids_use use = IDS_NOT_SET;
	if (known.warn || known.refuse_lost_ids) {
		struct btfsmith_error *err = look_at_ids(types, in, &known, &use);
		if (err)
			return err;
	}
	const struct types_elf to = {
		.in = in,
		.out = out,
		.flags = ELF_WRITE_OFFER_RAW |
			 (known.drop_signature ? ELF_WRITE_DROP_SIGNATURE : 0),
	};
	struct btfsmith_error *err = types_write_elf(types, &to);
	if (!err && use != IDS_NOT_SET && known.warn)
		warn_of_ids(in, use, &known);
	return err;
}

struct btfsmith_error *btfsmith_elf_remove(const char *path)
{
	return remove_btf(path, 0);
}
