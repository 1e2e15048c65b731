// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The encoder: one file's DWARF in, its BTF out.
 *
 *	open      sections and the list of units                       elf_file, dwarf_file
 *	          the base, and whether it can be the file's            base_fit
 *	read      units into graphs, graphs into the pool; parallel    encode_read, dwarf_type,
 *	                                                               graph_pool
 *	select    functions and variables, from the candidates that
 *	          reading left                                         select_*
 *	base      what of a base can matter, as one more unit          base_types
 *	          -- from here on no shape is added to the pool --
 *	bind      what ambiguous names mean                            binding
 *	finish    order, ids, names                                    finish
 *	check     what the kernel would say                            btf_check
 *	repair    only if it said no: what BTF cannot express          type_repair
 *	lower     only if asked for: what an older kernel can read     encode_target, lower
 *	distill   only if asked for: a base for other kernels          distill, distill_alone
 *	          -- from here on the types do not change --
 *	write     bytes                                                btf_write
 *
 * Units are read one by one into a graph that is reset after each. Where units refer to each
 * other (LTO, type units, dwz) the references need all of them: then the whole file is one
 * graph, read by one worker.
 */
#include "encode.h"

#include <stdio.h>
#include <string.h>
#include <time.h>

#include "btf_check.h"
#include "btf_format.h"
#include "elf_debug.h"
#include "elf_signature.h"
#include "encode_read.h"
#include "error.h"
#include "feature.h"
#include "finish.h"
#include "options.h"
#include "type_repair.h"
#include "types_object.h"

enum {
	// Of .debug_info, in less time than it takes to read a base of a kernel.
	BESIDE_MAX_BYTES = 2 << 20,
	// Likewise; for fewer a thread costs more than it saves.
	LEAST_BYTES_A_WORKER = 1 << 19,
};

// ---- set-up ----

static must_check struct btfsmith_error *refuse_signed(const struct elf_file *file)
{
	const unsigned char *data;
	size_t size;
	elf_file_contents(file, &data, &size);
	return elf_signature_refuse(elf_file_path(file), data, size);
}

static must_check struct btfsmith_error *open_elf(struct encode *encode)
{
	struct elf_debug_place where = {
		.file = encode->options->debug_file,
		.dir = encode->options->debug_dir,
	};
	struct elf_file *debug = NULL;
	struct btfsmith_error *err = elf_file_open(encode->path, &encode->elf);
	if (!err && encode->options->refuse_signed)
		err = refuse_signed(encode->elf);
	if (!err)
		err = elf_debug_open(encode->elf, &where, &debug);
	if (err || !debug)
		return err;
	encode->main = encode->elf;
	encode->elf = debug;
	return NULL;
}

static must_check struct btfsmith_error *open_input(struct encode *encode)
{
	struct btfsmith_error *err = open_elf(encode);
	if (!err)
		err = dwarf_file_init(&encode->dwarf, encode->elf);
	if (err)
		return err;
	if (encode->dwarf.units.num >= PLACE_MAX_UNITS)
		return error_create(BTFSMITH_LIMIT, "%s: .debug_info: more than %u units",
				    encode->path, (unsigned int)PLACE_MAX_UNITS);
	const struct elf_section *str = &encode->dwarf.str;
	if (!names_init(&encode->names, (const char *)str->data, str->size,
			encode_has_repeated_names(encode) ? NAMES_REPEATED : NAMES_MERGED) ||
	    !names_cut(&encode->names, encode->options->name_prefix_cut) ||
	    !pool_init(&encode->pool, &encode->names, encode->dwarf.info.size))
		return error_no_memory();
	return NULL;
}

static void limit_jobs(struct encode *encode)
{
	uint64_t most = encode->dwarf.info.size / LEAST_BYTES_A_WORKER + 1;
	if (encode->jobs > most)
		encode->jobs = (unsigned int)most;
}

// Of a base that only this file uses most of the time goes into reading it.
static void start_base(struct encode *encode)
{
	const struct btfsmith_options *options = encode->options;
	encode->base_reading.path = options->base;
	if (options->base && !options->open_base && encode->jobs > 1)
		base_reading_start(&encode->base_reading);
}

/*
 * One of the options' that is open already, or a file, which the types then own. This is before
 * any work is done that takes long: a base that is another kernel's is a frequent mistake.
 */
static must_check struct btfsmith_error *open_base(struct encode *encode,
						   struct btfsmith_types *types)
{
	const struct btfsmith_options *options = encode->options;
	if (options->base && options->open_base)
		return error_create(BTFSMITH_ARGUMENT,
				    "btfsmith_options: base and open_base are both set");
	if (options->base) {
		struct btfsmith_error *err = base_reading_end(&encode->base_reading, &types->base);
		if (err)
			return err;
	}
	const struct btfsmith_base *base = options->base ? types->base : options->open_base;
	if (!base)
		return NULL;
	encode_base_init(&encode->base, base);
	struct btfsmith_error *err =
		base_fit(&base->facts, encode->elf, options->allow_base_mismatch);
	if (!err && options->base_release)
		err = base_fit_release(&base->facts, encode->elf, options->base_release);
	return err;
}

static void encode_deinit(struct encode *encode)
{
	encode_workers_deinit(encode);
	binding_deinit(&encode->binding);
	encode_symbols_deinit(&encode->symbols);
	encode_base_deinit(&encode->base);
	base_reading_deinit(&encode->base_reading);
	if (encode->pool.names)
		pool_deinit(&encode->pool);
	if (atomic_load(&encode->names.canonical.current))
		names_deinit(&encode->names);
	free(encode->units);
	dwarf_file_deinit(&encode->dwarf);
	elf_file_close(encode->elf);
	elf_file_close(encode->main);
}

static void cleanup_encode_fn(struct encode *encode)
{
	encode_deinit(encode);
}

// ---- reading ----

/*
 * A small input is read while the base still is, as if it were a base like any other: if it has
 * flat arrays, all was in vain.
 */
static must_check struct btfsmith_error *read_beside_base(struct encode *encode,
							  struct btfsmith_types *types)
{
	cleanup_error struct btfsmith_error *fault = encode_read(encode);
	struct btfsmith_error *err = open_base(encode, types);
	if (err)
		return err;
	if (fault)
		return take_ptr(fault);
	return encode->base.base->has_flat_arrays ? encode_read_again(encode) : NULL;
}

static must_check struct btfsmith_error *read_both(struct encode *encode,
						   struct btfsmith_types *types)
{
	if (encode->base_reading.is_running && encode->dwarf.info.size <= BESIDE_MAX_BYTES)
		return read_beside_base(encode, types);
	struct btfsmith_error *err = open_base(encode, types);
	return err ? err : encode_read(encode);
}

// ---- binding ----

static must_check struct btfsmith_error *select_symbols(struct encode *encode)
{
	size_t num_missing;
	for (unsigned int i = 0; i < encode->jobs; i++) {
		if (!encode_symbols_collect(&encode->symbols, &encode->worker[i].candidates))
			return error_no_memory();
	}
	if (!encode_symbols_select(&encode->symbols, &encode->pool, encode->units,
				   &encode->diags))
		return pool_error(&encode->pool, encode->path);
	encode_symbols_missing_kfuncs(&encode->symbols, encode->options->warn,
				      encode->options->arg, encode->path, &num_missing);
	if (num_missing && encode->options->require_kfuncs)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: .BTF_ids: %zu of the kfuncs listed cannot be encoded",
				    encode->path, num_missing);
	return NULL;
}

static must_check struct btfsmith_error *add_base(struct encode *encode,
						  struct btfsmith_types *types)
{
	if (!encode->base.base)
		return NULL;
	// Of what is not shared only the names of this input matter.
	if (types->base && !encode_base_index(types->base, &encode->names))
		return error_no_memory();
	return encode_base_add(&encode->base, &encode->pool, &encode->units,
			       &encode->num_units, &encode->symbols.symbols);
}

static void count(struct encode *encode, struct btfsmith_stats *stats)
{
	for (unsigned int i = 0; i < encode->jobs; i++) {
		uint64_t dies, types;
		type_reader_counts(encode->worker[i].reader, &dies, &types);
		stats->dies += dies;
		stats->types_in += types;
		diags_add(&encode->diags, &encode->worker[i].diags);
	}
	stats->units = encode->dwarf.units.num;
}

static must_check struct btfsmith_error *bind(struct encode *encode)
{
	struct binding_source source = { .read_edges = encode_read_edges,
					 .arg = encode,
					 .has_base = encode->base.base };
	return binding_run(&encode->binding, &encode->pool, encode->units, encode->num_units,
			   &source, &encode->symbols.symbols);
}

// ---- watching ----

static void set_watcher(struct encode *encode, const struct encode_watcher *watcher)
{
	if (!watcher)
		return;
	encode->symbols.source.wants_all = true;
	encode->symbols.source.asked = watcher->asked;
}

static must_check struct btfsmith_error *let_look(struct encode *encode,
						  const struct encode_watcher *watcher)
{
	struct encode_worker *worker = &encode->worker[0];
	struct encode_view view = {
		.path = encode->path,
		.features = encode->features,
		.dwarf = &encode->dwarf,
		.pool = &encode->pool,
		.units = encode->units,
		.num_units = encode->num_units,
		.whole = atomic_load(&encode->refers_outside) ? &worker->graph : NULL,
		.symbols = &encode->symbols,
		.binding = &encode->binding,
		.reader = worker->reader,
	};
	return watcher->look(watcher->arg, &view);
}

// ---- output ----

static must_check struct btfsmith_error *check_limits(const struct encode *encode,
						      const struct type_list *list)
{
	if (type_list_num(list) - 1 > BTF_MAX_TYPE)
		return error_create(BTFSMITH_LIMIT, "%s: %zu types, BTF holds %u", encode->path,
				    type_list_num(list) - 1, (unsigned int)BTF_MAX_TYPE);
	if (type_list_string_bytes(list) - 1 > BTF_MAX_NAME_OFFSET)
		return error_create(BTFSMITH_LIMIT, "%s: %zu bytes of names, BTF holds %u",
				    encode->path, type_list_string_bytes(list),
				    (unsigned int)BTF_MAX_NAME_OFFSET + 1);
	return NULL;
}

/*
 * Nearly all DWARF passes at once. What it may say that the kernel refuses is repaired; the
 * rules for programs' BTF still refuse some legal C after that (btf_check_references()),
 * those for the kernel's own nothing.
 */
static must_check struct btfsmith_error *check(struct encode *encode,
					       struct type_list *list)
{
	cleanup_error struct btfsmith_error *fault = btf_check(encode->path, list);
	if (!fault)
		return NULL;
	if (btfsmith_error_code(fault) != BTFSMITH_BAD_BTF)
		return take_ptr(fault);
	uint32_t pointer_bytes = encode->dwarf.units.items[0].address_size;
	struct btfsmith_error *err = type_repair(list, pointer_bytes, &encode->diags);
	if (err)
		return err;
	err = btf_check_records("internal error: the result is not valid BTF", list);
	return error_prefix(err, encode->path);
}

static must_check struct btfsmith_error *nothing_error(const struct encode *encode)
{
	return error_create(BTFSMITH_NO_DWARF,
			    "%s: .debug_info: no types that could be encoded: there are "
			    "none in assembler or with -g1, and those of Rust are left out",
			    encode->path);
}

static must_check struct btfsmith_error *choose_target(struct encode *encode)
{
	const struct btfsmith_options *options = encode->options;
	struct btfsmith_error *err = encode_target_init(
		&encode->target, encode->main ? encode->main : encode->elf,
		options->target_kernel, options->base || options->open_base,
		&encode->features);
	if (err || !options->distill || !encode->target.is_set ||
	    encode->target.kernel.has[TRAIT_DISTILLED_BASE])
		return err;
	return error_create(BTFSMITH_UNSUPPORTED, "%s: Linux %u.%u does not know %s",
			    encode->path, encode->target.kernel.major,
			    encode->target.kernel.minor,
			    trait_infos[TRAIT_DISTILLED_BASE].text);
}

static must_check struct btfsmith_error *make_output(struct encode *encode,
						     struct btfsmith_types *types)
{
	struct btfsmith_error *err =
		finish_types(&encode->binding, &encode->symbols.symbols,
			     encode->base.base ? &encode->base.types : NULL,
			     &encode->diags, &types->list);
	if (err)
		return err;
	// To have nothing that the base does not have is no fault.
	if (!type_list_num_own(&types->list))
		return encode->base.base ? NULL : nothing_error(encode);
	types->list.big_endian = encode->dwarf.big_endian;
	// Of split BTF the base says it.
	types->list.layout = encode->features & BTFSMITH_FEATURE_LAYOUT &&
			     !encode->base.base;
	err = check_limits(encode, &types->list);
	if (!err)
		err = check(encode, &types->list);
	if (!err)
		err = encode_target_lower(&encode->target, encode->path, &types->list,
					  encode->options->note, encode->options->arg);
	if (err)
		return err;
	if (!type_list_num_own(&types->list))
		return encode->base.base ? NULL : nothing_error(encode);
	if (!encode->options->distill)
		return types_finish(types);
	err = types_distill(encode->path, true, types);
	if (!err && !type_list_num_own(&types->list))
		err = error_create(BTFSMITH_NO_DWARF, "%s: .debug_info: no types but the kernel's",
				   encode->path);
	return err;
}

// In the graph of the whole file DIEs are counted through both sections.
static void set_place_in_whole(const struct encode *encode, uint64_t die,
			       struct btfsmith_diag *report)
{
	for (size_t i = 0; i < encode->dwarf.units.num; i++) {
		const struct dwarf_unit *unit = &encode->dwarf.units.items[i];
		uint64_t base = unit->is_in_types ? encode->dwarf.info.size : 0;
		if (die < base + unit->offset || die >= base + unit->offset + unit->size)
			continue;
		report->unit_offset = unit->offset;
		report->die_offset = die - base;
		return;
	}
}

static void set_place(const struct encode *encode, const struct diag_count *diag,
		      struct btfsmith_diag *report)
{
	if (!diag->has_place)
		return;
	if (atomic_load(&encode->refers_outside)) {
		set_place_in_whole(encode, diag->die, report);
		return;
	}
	report->unit_offset = encode->dwarf.units.items[diag->unit].offset;
	report->die_offset = report->unit_offset + diag->die;
}

static void report_diags(const struct encode *encode)
{
	for (unsigned int i = 0; encode->options->diag && i < NUM_DIAGS; i++) {
		const struct diag_count *diag = &encode->diags.counts[i];
		if (!diag->count)
			continue;
		struct btfsmith_diag report = {
			.reason = diag_infos[i].what,
			.action = diag_infos[i].action,
			.count = diag->count,
			.unit_offset = UINT64_MAX,
			.die_offset = UINT64_MAX,
		};
		set_place(encode, diag, &report);
		encode->options->diag(encode->options->arg, &report);
	}
}

struct btfsmith_error *encode_file(const char *path, const struct btfsmith_options *options,
				   const struct encode_watcher *watcher,
				   struct btfsmith_types **ret)
{
	cleanup(cleanup_encode_fn) struct encode encode = {
		.path = path,
		.options = options,
		.jobs = options->jobs ? options->jobs : workers_default(),
	};
	if (encode.jobs > WORKERS_MAX)
		encode.jobs = WORKERS_MAX;
	clock_gettime(CLOCK_MONOTONIC, &encode.last_progress);
	cleanup_types struct btfsmith_types *types = types_create();
	if (!types)
		return error_no_memory();
	struct btfsmith_error *err = feature_resolve(options->features, &encode.features);
	if (!err)
		err = unit_filter_init(&encode.filter, options);
	if (!err) {
		start_base(&encode);
		err = open_input(&encode);
		if (!err)
			err = choose_target(&encode);
	}
	limit_jobs(&encode);
	if (!err)
		err = encode_symbols_init(&encode.symbols, encode.elf, encode.features,
					  &encode.diags);
	set_watcher(&encode, watcher);
	if (!err)
		err = read_both(&encode, types);
	if (err)
		return err;
	count(&encode, &types->stats);
	err = select_symbols(&encode);
	if (!err)
		err = add_base(&encode, types);
	if (err)
		return err;
	// From here on no shape is added to the pool, and every prototype in it is wanted.
	err = bind(&encode);
	if (!err && watcher)
		err = let_look(&encode, watcher);
	if (err)
		return err;
	encode_workers_deinit(&encode);
	err = make_output(&encode, types);
	if (err)
		return err;
	report_diags(&encode);
	*ret = take_ptr(types);
	return NULL;
}

struct btfsmith_error *encode_options(const struct btfsmith_options *from,
				      struct btfsmith_options *ret)
{
	return options_read("btfsmith_options", from, ret, sizeof(*ret));
}

struct btfsmith_error *btfsmith_options_check(const struct btfsmith_options *options)
{
	struct btfsmith_options known;
	uint64_t features = 0;
	struct unit_filter filter;
	struct btfsmith_error *err = encode_options(options, &known);
	if (!err)
		err = feature_resolve(known.features, &features);
	if (!err)
		err = encode_target_check(known.target_kernel);
	return err ? err : unit_filter_init(&filter, &known);
}

struct btfsmith_error *btfsmith_encode(const char *path, const struct btfsmith_options *options,
				       struct btfsmith_types **ret)
{
	struct btfsmith_options known = { .size = sizeof(known) };
	if (options) {
		struct btfsmith_error *err = encode_options(options, &known);
		if (err)
			return err;
	}
	return encode_file(path, &known, NULL, ret);
}
