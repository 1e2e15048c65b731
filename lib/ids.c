// SPDX-License-Identifier: LGPL-2.1-or-later
/* btfsmith_ids_resolve(): a file, its BTF, and .BTF_ids between them. */
#include "btf_read.h"
#include "btf_split_fit.h"
#include "btf_write.h"
#include "elf_signature.h"
#include "elf_write.h"
#include "encode_base.h"
#include "error.h"
#include "ids.h"
#include "ids_kfunc.h"
#include "ids_resolve.h"
#include "ids_restore.h"
#include "options.h"
#include "plural.h"
#include "types_file.h"

#include <stdio.h>

// What the BTF extends, if it does not bring its base.
struct base_source {
	const char *path;                 // NULL: see open
	const struct btfsmith_base *open; // own, or the caller's; NULL: not read yet, or none
	struct btfsmith_base *own;
	bool allows_other_kernel;
};

struct job {
	const char *path;
	struct btfsmith_ids_options options;
	struct elf_file *file;
	struct base_source base;
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
	btfsmith_base_destroy(job->base.own);
	elf_file_close(job->file);
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

// A list that holds the types of the base, for others to extend; if there is a base to be used.
static must_check struct btfsmith_error *
copy_base(struct base_source *source, struct elf_file *file, struct type_list *list)
{
	if (!source->open) {
		struct btfsmith_error *err = encode_base_read(source->path, &source->own);
		if (err)
			return err;
		source->open = source->own;
	}
	struct btfsmith_error *err =
		base_fit(&source->open->facts, file, source->allows_other_kernel);
	if (!err && !type_list_copy(&source->open->list, list))
		err = error_no_memory();
	return err;
}

static bool has_base(const struct base_source *source)
{
	return source->path || source->open;
}

// Is @p list, of which the base is that of @p source, an extension of it?
static must_check struct btfsmith_error *
check_split(const struct base_source *source, const char *where, const struct type_list *list)
{
	if (source->allows_other_kernel)
		return NULL;
	return btf_split_fit(where, source->open->path, list);
}

// .BTF of an open file, on the base that it has itself or else is said to have.
static must_check struct btfsmith_error *
read_sections(struct base_source *source, struct elf_file *file, struct type_list *list)
{
	const char *path = elf_file_path(file);
	struct elf_section btf, base;
	bool has_btf = false, has_own_base = false;
	struct btfsmith_error *err = elf_file_section(file, ".BTF", &btf, &has_btf);
	if (!err)
		err = elf_file_section(file, ".BTF.base", &base, &has_own_base);
	if (err)
		return err;
	if (!has_btf)
		return types_file_no_btf(file);
	if (has_own_base)
		err = error_prefix(btf_read(".BTF.base", base.data, base.size, list), path);
	else if (has_base(source))
		err = copy_base(source, file, list);
	else
		return error_prefix(btf_read(".BTF", btf.data, btf.size, list), path);
	if (!err)
		err = error_prefix(btf_read_split(".BTF", btf.data, btf.size, list), path);
	return err || has_own_base ? err : check_split(source, path, list);
}

static must_check struct btfsmith_error *
read_raw(struct job *job, const struct types_file *file, struct type_list *list)
{
	if (!has_base(&job->base))
		return btf_read(file->where, file->data, file->size, list);
	struct btfsmith_error *err = copy_base(&job->base, job->file, list);
	if (!err)
		err = btf_read_split(file->where, file->data, file->size, list);
	return err ? err : check_split(&job->base, file->where, list);
}

static must_check struct btfsmith_error *read_btf(struct job *job)
{
	const char *path = job->options.btf;
	if (!path)
		return read_sections(&job->base, job->file, &job->list);
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	err = file.elf ? read_sections(&job->base, file.elf, &job->list)
		       : read_raw(job, &file, &job->list);
	if (!err && job->list.big_endian != job->table.is_big_endian)
		err = error_create(BTFSMITH_BAD_BTF, "%s: its byte order is not that of %s",
				   path, job->path);
	return err;
}

/* ---- ids that are there already ---- */

static cold must_check struct btfsmith_error *
lacks_base_error(const struct ids_table *table, const struct ids_set *set)
{
	return error_create(BTFSMITH_NO_BASE,
			    "%s: set %s: its ids were resolved before, and are of a .BTF that "
			    "cannot be read without its base",
			    table->where, ids_show(set->name, strlen(set->name)).text);
}

// They may be of the file's own BTF while others are to be put in.
static must_check struct btfsmith_error *
restore_by_own_btf(struct ids_table *table, struct elf_file *file, struct base_source *base,
		   const struct ids_set **failed_ret)
{
	struct type_list own = { 0 };
	const struct ids_set *set = *failed_ret;
	struct btfsmith_error *err = read_sections(base, file, &own);
	if (!err)
		err = ids_restore(table, &own, failed_ret);
	type_list_deinit(&own);
	if (!err || btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		return err;
	bool lacks_base = btfsmith_error_code(err) == BTFSMITH_NO_BASE;
	btfsmith_error_destroy(err);
	return lacks_base ? lacks_base_error(table, set) : NULL;
}

static cold must_check struct btfsmith_error *
cannot_restore(const struct ids_table *table, const struct ids_set *set)
{
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: set %s: its ids were resolved before, and nothing tells what "
			    "belongs to which, since they are not of this BTF or have no symbols: "
			    "run 'btfsmith ids --reset' before .BTF is replaced, or link the "
			    "file again",
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
	struct base_source base = { .path = base_path, .allows_other_kernel = true };
	struct btfsmith_error *err = restore_by_own_btf(table, file, &base, &set);
	btfsmith_base_destroy(base.own);
	return err || !set ? err : cannot_restore(table, set);
}

static must_check struct btfsmith_error *restore(struct job *job)
{
	const struct ids_set *set;
	struct btfsmith_error *err = ids_restore(&job->table, &job->list, &set);
	if (!err && set && job->options.btf)
		err = restore_by_own_btf(&job->table, job->file, &job->base, &set);
	return err || !set ? err : cannot_restore(&job->table, set);
}

static bool has_ids(const struct ids_table *table)
{
	for (size_t i = 0; i < table->entries.num; i++) {
		if (ids_word(table, table->entries.items[i].offset))
			return true;
	}
	return false;
}

static enum ids_use use_of(struct elf_file *file)
{
	struct ids_table table = { 0 };
	enum ids_use ret = IDS_NOT_SET;
	struct btfsmith_error *fault = ids_table_init(&table, file);
	if (!fault && has_ids(&table))
		ret = ids_restore_needed(&table) ? IDS_SORTED : IDS_SET;
	btfsmith_error_destroy(fault);
	ids_table_deinit(&table);
	return ret;
}

struct btfsmith_error *
ids_look(const char *path, const void *btf, size_t size, enum ids_use *ret)
{
	struct elf_file *file = NULL;
	struct elf_section section;
	bool has_btf = false;
	*ret = IDS_NOT_SET;
	struct btfsmith_error *err = elf_file_open(path, &file);
	if (!err)
		err = elf_file_section(file, ".BTF", &section, &has_btf);
	bool is_same = !err && has_btf && size && section.size == size &&
		       memcmp(section.data, btf, size) == 0;
	if (!err && has_btf && !is_same)
		*ret = use_of(file);
	elf_file_close(file);
	return err;
}

struct btfsmith_error *ids_are_set(const char *path, bool *ret)
{
	enum ids_use use;
	struct btfsmith_error *err = ids_look(path, NULL, 0, &use);
	*ret = use != IDS_NOT_SET;
	return err;
}

/* ---- the work ---- */

// As long as the place that it is linked into, if it is linked.
static must_check struct btfsmith_error *write_btf(struct job *job)
{
	uint64_t room = 0;
	bool is_fixed = false;
	struct btfsmith_error *err = elf_write_room(job->path, ".BTF", &room, &is_fixed);
	if (err)
		return err;
	err = is_fixed ? btf_write_padded(&job->list, room, &job->btf, &job->btf_size)
		       : btf_write(&job->list, &job->btf, &job->btf_size);
	if (!err && is_fixed && job->btf_size > room)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: .BTF has a place of %llu bytes in memory, and with the "
				    "prototypes of kfuncs it would have %zu: link again with one of "
				    "that size; --keep-btf does without them",
				    job->path, (unsigned long long)room, job->btf_size);
	return error_prefix(err, job->path);
}

static must_check struct btfsmith_error *change_kfuncs(struct job *job)
{
	uint32_t num = 0;
	if (job->options.keep_btf)
		return NULL;
	// What fills a place of fixed size makes room for what is added.
	type_list_trim_strings(&job->list);
	struct btfsmith_error *err = ids_kfunc_change(&job->table, &job->list, &num);
	if (err || !num)
		return err;
	if (job->options.btf)
		return ids_warn(&job->warner,
				"%s: %u kfuncs with implicit arguments: their prototypes in %s "
				"are not as Linux 7.0 and later want them, and it is not changed",
				job->table.where, num, job->options.btf);
	job->stats.kfuncs = num;
	return write_btf(job);
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
			    job->warner.num, plural(job->warner.num));
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
	return elf_write_sections_with(
		job->path, job->options.output ? job->options.output : job->path, sections, num,
		job->options.drop_signature ? ELF_WRITE_DROP_SIGNATURE : 0);
}

// Where there is something to do, and nothing would come of it.
static must_check struct btfsmith_error *refuse_signed(const struct job *job)
{
	const unsigned char *data;
	size_t size;
	if (job->options.drop_signature || (!job->table.entries.num && !job->table.sets.num))
		return NULL;
	elf_file_contents(job->file, &data, &size);
	return elf_signature_refuse(job->path, data, size);
}

static must_check struct btfsmith_error *read_options(const struct btfsmith_ids_options *from,
						      struct job *job)
{
	struct btfsmith_error *err =
		from ? options_read("btfsmith_ids_options", from, &job->options,
				    sizeof(job->options))
		     : NULL;
	if (err)
		return err;
	job->base = (struct base_source){
		.path = job->options.base,
		.open = job->options.open_base,
		.allows_other_kernel = job->options.allow_base_mismatch,
	};
	if (job->base.path && job->base.open)
		return error_create(BTFSMITH_ARGUMENT,
				    "btfsmith_ids_options: base and open_base are both set");
	return NULL;
}

struct btfsmith_error *btfsmith_ids_resolve(const char *path,
					    const struct btfsmith_ids_options *options,
					    struct btfsmith_ids_stats *stats)
{
	struct job job cleanup(job_deinit) = { .path = path };
	struct btfsmith_error *err = read_options(options, &job);
	if (!err)
		err = ids_stats_check(stats);
	if (err)
		return err;
	job.warner = (struct ids_warner){ .warn = job.options.warn, .arg = job.options.arg };
	err = elf_file_open(path, &job.file);
	if (!err)
		err = ids_table_init(&job.table, job.file);
	if (!err)
		err = refuse_signed(&job);
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
