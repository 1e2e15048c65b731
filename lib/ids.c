// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith_ids_resolve(): a file, its BTF, and .BTF_ids between them. */
#include "btf_read.h"
#include "btf_write.h"
#include "elf_write.h"
#include "error.h"
#include "ids.h"
#include "ids_kfunc.h"
#include "ids_resolve.h"
#include "ids_restore.h"
#include "types_file.h"

#include <stdio.h>

struct job {
	const char *path;
	struct btfsmith_ids_options options;
	struct elf_file *file;
	struct ids_table table;
	struct type_list list; // what ids are of, with its base
	struct ids_warner warner;
	struct btfsmith_ids_stats stats;
	void *btf;       // heap: the new .BTF; NULL: it stays
	size_t btf_size;
};

static void job_deinit(struct job *job)
{
	free(job->btf);
	type_list_deinit(&job->list);
	ids_table_deinit(&job->table);
	elf_file_close(job->file);
}

// Options of a caller that was built against an older or newer header than this library.
static must_check struct btfsmith_error *
copy_options(const struct btfsmith_ids_options *from, struct btfsmith_ids_options *ret)
{
	*ret = (struct btfsmith_ids_options){ .size = sizeof(*ret) };
	if (!from)
		return NULL;
	if (from->size < sizeof(from->size))
		return error_create(BTFSMITH_ARGUMENT, "btfsmith_ids_options: size is not set");
	const char *bytes = (const char *)from;
	for (size_t i = sizeof(*ret); i < from->size; i++) {
		if (bytes[i])
			return error_create(BTFSMITH_ARGUMENT,
					    "btfsmith_ids_options: an option that version %s "
					    "does not know is set",
					    btfsmith_version());
	}
	memcpy(ret, from, from->size < sizeof(*ret) ? from->size : sizeof(*ret));
	ret->size = sizeof(*ret);
	return NULL;
}

struct btfsmith_error *ids_stats_check(const struct btfsmith_ids_stats *stats)
{
	// The upper limit catches a size that was never set.
	enum { STATS_MAX_BYTES = 4096 };
	if (stats && (stats->size < sizeof(stats->size) || stats->size > STATS_MAX_BYTES))
		return error_create(BTFSMITH_ARGUMENT, "btfsmith_ids_stats: wrong size %zu",
				    stats->size);
	return NULL;
}

void ids_stats_give(const struct btfsmith_ids_stats *from, struct btfsmith_ids_stats *stats)
{
	if (!stats)
		return;
	size_t size = stats->size;
	memset(stats, 0, size);
	memcpy(stats, from, size < sizeof(*from) ? size : sizeof(*from));
	stats->size = size;
}

/* ---- BTF ---- */

// The list of @p base_path, which another is to extend.
static must_check struct btfsmith_error *read_base(const char *base_path, struct type_list *list)
{
	cleanup_types_file struct types_file base;
	struct btfsmith_error *err = types_file_open(base_path, &base);
	return err ? err : btf_read(base.where, base.data, base.size, list);
}

// .BTF of an open file, on the base that it has itself or else is said to have.
static must_check struct btfsmith_error *
read_sections(struct elf_file *file, const char *base_path, struct type_list *list)
{
	const char *path = elf_file_path(file);
	struct elf_section btf, base;
	bool has_btf = false, has_base = false;
	struct btfsmith_error *err = elf_file_section(file, ".BTF", &btf, &has_btf);
	if (!err)
		err = elf_file_section(file, ".BTF.base", &base, &has_base);
	if (err)
		return err;
	if (!has_btf)
		return error_create(BTFSMITH_BAD_BTF, "%s: no section .BTF", path);
	if (has_base)
		err = error_prefix(btf_read(".BTF.base", base.data, base.size, list), path);
	else if (base_path)
		err = read_base(base_path, list);
	else
		return error_prefix(btf_read(".BTF", btf.data, btf.size, list), path);
	return err ? err
		   : error_prefix(btf_read_split(".BTF", btf.data, btf.size, list), path);
}

static must_check struct btfsmith_error *read_raw(const struct types_file *file,
						  const char *base_path,
						  struct type_list *list)
{
	if (!base_path)
		return btf_read(file->where, file->data, file->size, list);
	struct btfsmith_error *err = read_base(base_path, list);
	return err ? err : btf_read_split(file->where, file->data, file->size, list);
}

static must_check struct btfsmith_error *read_btf(struct job *job)
{
	const char *path = job->options.btf;
	if (!path)
		return read_sections(job->file, job->options.base, &job->list);
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	err = file.elf ? read_sections(file.elf, job->options.base, &job->list)
		       : read_raw(&file, job->options.base, &job->list);
	if (!err && job->list.big_endian != job->table.is_big_endian)
		err = error_create(BTFSMITH_BAD_BTF, "%s: its byte order is not that of %s",
				   path, job->path);
	return err;
}

/* ---- ids that are there already ---- */

// They may be of the file's own BTF while others are to be put in.
static must_check struct btfsmith_error *
restore_by_own_btf(struct ids_table *table, struct elf_file *file, const char *base_path,
		   const struct ids_set **failed_ret)
{
	struct type_list own = { 0 };
	struct btfsmith_error *err = read_sections(file, base_path, &own);
	if (!err)
		err = ids_restore(table, &own, failed_ret);
	type_list_deinit(&own);
	if (err && btfsmith_error_code(err) != BTFSMITH_NO_MEMORY) {
		btfsmith_error_destroy(err);
		return NULL;
	}
	return err;
}

static cold must_check struct btfsmith_error *
cannot_restore(const struct ids_table *table, const struct ids_set *set)
{
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: set %s: its ids were resolved before, and nothing tells what "
			    "belongs to which, since they are not of this BTF or have no symbols: "
			    "reset ids before .BTF is replaced, or link the file again",
			    table->where, ids_show(set->name, strlen(set->name)).text);
}

struct btfsmith_error *ids_reset(struct ids_table *table, struct elf_file *file,
				 const char *base_path)
{
	const struct ids_set *set = ids_restore_unnamed(table);
	if (set)
		return cannot_restore(table, set);
	set = ids_restore_needed(table);
	if (!set)
		return NULL;
	struct btfsmith_error *err = restore_by_own_btf(table, file, base_path, &set);
	return err || !set ? err : cannot_restore(table, set);
}

static must_check struct btfsmith_error *restore(struct job *job)
{
	const struct ids_set *set;
	struct btfsmith_error *err = ids_restore(&job->table, &job->list, &set);
	if (!err && set && job->options.btf)
		err = restore_by_own_btf(&job->table, job->file, job->options.base, &set);
	return err || !set ? err : cannot_restore(&job->table, set);
}

/* ---- the work ---- */

static must_check struct btfsmith_error *change_kfuncs(struct job *job)
{
	uint32_t num = 0;
	if (job->options.keep_btf)
		return NULL;
	struct btfsmith_error *err = ids_kfunc_change(&job->table, &job->list, &num);
	if (err || !num)
		return err;
	if (job->options.btf)
		return ids_warn(&job->warner,
				"%s: %u kfuncs with implicit arguments: their prototypes in %s "
				"are not as Linux 7.0 and later want them, and it is not changed",
				job->table.where, num, job->options.btf);
	job->stats.kfuncs = num;
	return error_prefix(btf_write(&job->list, &job->btf, &job->btf_size), job->path);
}

static must_check struct btfsmith_error *resolve(struct job *job)
{
	uint32_t num_missing = 0;
	struct btfsmith_error *err = change_kfuncs(job);
	if (!err)
		err = ids_find(&job->table, &job->list, &job->warner);
	if (!err)
		err = ids_patch(&job->table, &job->warner, &num_missing);
	job->stats.missing = num_missing;
	return err;
}

static must_check struct btfsmith_error *work(struct job *job)
{
	struct ids_table *table = &job->table;
	job->stats.entries = table->entries.num;
	job->stats.sets = table->sets.num;
	job->stats.names = table->names.num;
	if (table->has_section && !table->has_symbols)
		return ids_warn(&job->warner,
				"%s: without a symbol table nothing tells which ids are wanted",
				table->where);
	if (!table->entries.num && !table->sets.num)
		return NULL;
	const struct ids_set *odd = ids_restore_unnamed(table);
	struct btfsmith_error *err = odd ? cannot_restore(table, odd) : NULL;
	if (!err && (!job->options.reset || ids_restore_needed(table)))
		err = read_btf(job);
	if (!err)
		err = restore(job);
	if (err)
		return err;
	if (!job->options.reset)
		return resolve(job);
	ids_clear(table);
	return NULL;
}

static must_check struct btfsmith_error *check_warnings(struct job *job)
{
	job->stats.warnings = job->warner.num;
	if (!job->warner.num || !job->options.fatal_warnings)
		return NULL;
	return error_create(BTFSMITH_BAD_BTF,
			    "%s: %u warning%s: the file stays as it was", job->table.where,
			    job->warner.num, job->warner.num == 1 ? "" : "s");
}

static must_check struct btfsmith_error *write_file(struct job *job)
{
	struct elf_new_section sections[2];
	const struct ids_table *table = &job->table;
	size_t num = 0;
	if (table->size && memcmp(table->data, table->original, table->size) != 0)
		sections[num++] = (struct elf_new_section){ ".BTF_ids", table->data,
							    table->size };
	if (job->btf)
		sections[num++] =
			(struct elf_new_section){ ".BTF", job->btf, job->btf_size };
	if (!num && !job->options.output)
		return NULL;
	return elf_write_sections(job->path,
				  job->options.output ? job->options.output : job->path,
				  sections, num);
}

struct btfsmith_error *btfsmith_ids_resolve(const char *path,
					    const struct btfsmith_ids_options *options,
					    struct btfsmith_ids_stats *stats)
{
	struct job job cleanup(job_deinit) = { .path = path };
	struct btfsmith_error *err = copy_options(options, &job.options);
	if (!err)
		err = ids_stats_check(stats);
	if (err)
		return err;
	job.warner = (struct ids_warner){ .warn = job.options.warn, .arg = job.options.arg };
	err = elf_file_open(path, &job.file);
	if (!err)
		err = ids_table_init(&job.table, job.file);
	if (!err)
		err = work(&job);
	if (!err)
		err = check_warnings(&job);
	if (!err)
		err = write_file(&job);
	if (!err)
		ids_stats_give(&job.stats, stats);
	return err;
}
