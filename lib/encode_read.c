// SPDX-License-Identifier: LGPL-2.1-or-later
#include "encode_read.h"

#include "error.h"
#include "graph_edges.h"
#include "workers.h"

enum { PROGRESS_INTERVAL_MS = 100 };

// ---- workers ----

static must_check struct btfsmith_error *init_workers(struct encode *encode)
{
	// settle_names() sees to it.
	encode->pool.has_canonical_items = encode_has_repeated_names(encode);
	encode->worker = calloc_apart(encode->jobs, sizeof(*encode->worker));
	if (!encode->worker)
		return error_no_memory();
	for (unsigned int i = 0; i < encode->jobs; i++) {
		struct encode_worker *worker = &encode->worker[i];
		worker->encode = encode;
		arena_init(&worker->arena);
		graph_pool_init(&worker->graph_pool, &encode->pool, &worker->diags,
				encode->features, encode->path);
		worker->graph_pool.flat_arrays =
			encode->base.base && encode->base.base->has_flat_arrays;
		struct btfsmith_error *err =
			type_reader_create(&encode->dwarf, &encode->filter, &encode->names,
					   &worker->diags, &worker->reader);
		if (err)
			return err;
		if (encode_has_repeated_names(encode)) {
			worker->name_cache = calloc(1, sizeof(*worker->name_cache));
			if (!worker->name_cache)
				return error_no_memory();
		}
		const struct candidate_source *source = &encode->symbols.source;
		type_reader_want(worker->reader,
				 (struct symbol_wants){
					 .funcs = source->wants_funcs,
					 .vars = source->wants_vars,
					 .pieces = encode->features &
						   BTFSMITH_FEATURE_TRUE_SIGNATURE,
				 });
		if (!candidate_reader_init(&worker->candidates, &worker->graph_pool, source))
			return error_no_memory();
	}
	return NULL;
}

void encode_workers_deinit(struct encode *encode)
{
	for (unsigned int i = 0; encode->worker && i < encode->jobs; i++) {
		struct encode_worker *worker = &encode->worker[i];
		type_reader_destroy(worker->reader);
		unit_graph_deinit(&worker->graph);
		graph_pool_deinit(&worker->graph_pool);
		candidate_reader_deinit(&worker->candidates);
		arena_deinit(&worker->arena);
		free(worker->name_cache);
	}
	free(encode->worker);
	encode->worker = NULL;
}

// ---- reading ----

static uint64_t milliseconds_since(const struct timespec *then, const struct timespec *now)
{
	return (uint64_t)((now->tv_sec - then->tv_sec) * 1000 +
			  (now->tv_nsec - then->tv_nsec) / 1000000);
}

// Only the calling thread's worker does this.
static void report_progress(struct encode *encode)
{
	struct timespec now;
	if (!encode->options->progress || clock_gettime(CLOCK_MONOTONIC, &now) ||
	    milliseconds_since(&encode->last_progress, &now) < PROGRESS_INTERVAL_MS)
		return;
	encode->last_progress = now;
	struct btfsmith_progress progress = {
		.bytes_done = atomic_load_explicit(&encode->bytes_done, memory_order_relaxed),
		.bytes_total = encode->dwarf.info.size + encode->dwarf.types.size,
	};
	encode->options->progress(encode->options->arg, &progress);
}

static bool settle_names(struct encode_worker *worker)
{
	return !worker->name_cache ||
	       graph_names_canonical(&worker->graph, &worker->encode->names, worker->name_cache);
}

static must_check struct btfsmith_error *pool_graph(struct encode_worker *worker,
						    uint32_t number)
{
	struct unit_graph *graph = &worker->graph;
	uint32_t num_protos;
	if (!settle_names(worker) || !candidates_pick(&worker->candidates, graph, &num_protos))
		return error_no_memory();
	uint32_t num = (uint32_t)graph->nodes.num + num_protos;
	uint32_t *refs = arena_alloc(&worker->arena, num * sizeof(*refs), _Alignof(uint32_t));
	if (!refs)
		return error_no_memory();
	worker->encode->units[number] = (struct unit_refs){ .refs = refs, .num = num };
	struct btfsmith_error *err =
		graph_pool_run(&worker->graph_pool, graph, number, refs);
	if (err)
		return err;
	return candidates_make(&worker->candidates, refs)
		       ? NULL
		       : pool_error(&worker->encode->pool, worker->encode->path);
}

static must_check struct btfsmith_error *read_unit(struct encode_worker *worker,
						   uint32_t number)
{
	struct encode *encode = worker->encode;
	const struct dwarf_unit *unit = &encode->dwarf.units.items[number];
	bool refers_outside;
	unit_graph_reset(&worker->graph);
	struct btfsmith_error *err = type_reader_read(worker->reader, unit, number, false,
						      &worker->graph, &refers_outside);
	if (err)
		return err;
	if (refers_outside) {
		atomic_store(&encode->refers_outside, true);
		atomic_store(&encode->workers.stop, true);
		return NULL;
	}
	atomic_fetch_add_explicit(&encode->bytes_done, unit->size, memory_order_relaxed);
	return pool_graph(worker, number);
}

static struct btfsmith_error *run_worker(void *arg, unsigned int number)
{
	struct encode *encode = arg;
	struct encode_worker *worker = &encode->worker[number];
	struct btfsmith_error *err = NULL;
	uint32_t unit;
	while (!err && workers_take(&encode->workers, &unit)) {
		err = read_unit(worker, unit);
		if (!number)
			report_progress(encode);
	}
	if (err)
		atomic_store(&encode->workers.stop, true);
	return err;
}

static must_check struct btfsmith_error *read_units(struct encode *encode)
{
	encode->num_units = (uint32_t)encode->dwarf.units.num;
	encode->units = calloc(encode->num_units ? encode->num_units : 1,
			       sizeof(*encode->units));
	if (!encode->units)
		return error_no_memory();
	if (encode->dwarf.has_type_units) {
		atomic_store(&encode->refers_outside, true);
		return NULL;
	}
	encode->workers.num_pieces = encode->num_units;
	return workers_run(encode->jobs, run_worker, encode);
}

// All units in one graph.
static must_check struct btfsmith_error *read_whole(struct encode *encode,
						    struct encode_worker *worker)
{
	unit_graph_reset(&worker->graph);
	encode->num_units = 1;
	for (size_t i = 0; i < encode->dwarf.units.num; i++) {
		const struct dwarf_unit *unit = &encode->dwarf.units.items[i];
		bool refers_outside;
		struct btfsmith_error *err = type_reader_read(worker->reader, unit, (uint32_t)i,
							      true, &worker->graph,
							      &refers_outside);
		if (err)
			return err;
		atomic_fetch_add_explicit(&encode->bytes_done, unit->size,
					  memory_order_relaxed);
		report_progress(encode);
	}
	return pool_graph(worker, 0);
}

// Begin again with empty pool and workers.
static must_check struct btfsmith_error *forget_input(struct encode *encode)
{
	encode_workers_deinit(encode);
	pool_deinit(&encode->pool);
	atomic_store(&encode->bytes_done, 0);
	return pool_init(&encode->pool, &encode->names, encode->dwarf.info.size)
		       ? NULL
		       : error_no_memory();
}

// Now that units turned out not to stand alone.
static must_check struct btfsmith_error *read_again_whole(struct encode *encode)
{
	struct btfsmith_error *err = forget_input(encode);
	encode->jobs = 1;
	if (!err)
		err = init_workers(encode);
	return err ? err : read_whole(encode, &encode->worker[0]);
}

struct btfsmith_error *encode_read(struct encode *encode)
{
	struct btfsmith_error *err = init_workers(encode);
	if (!err)
		err = read_units(encode);
	if (!err && atomic_load(&encode->refers_outside))
		err = read_again_whole(encode);
	return err;
}

struct btfsmith_error *encode_read_again(struct encode *encode)
{
	struct btfsmith_error *err = forget_input(encode);
	if (err)
		return err;
	free(encode->units);
	encode->units = NULL;
	atomic_store(&encode->refers_outside, false);
	atomic_store(&encode->workers.next, 0);
	atomic_store(&encode->workers.stop, false);
	return encode_read(encode);
}

// ---- binding ----

struct btfsmith_error *encode_read_edges(void *arg, uint32_t number, struct unit_edges *ret)
{
	struct encode *encode = arg;
	struct encode_worker *worker = &encode->worker[0];
	bool refers_outside;
	uint32_t num_protos;
	if (encode->base.base && number == encode->num_units - 1)
		return base_types_edges(&encode->base.types, ret) ? NULL : error_no_memory();
	// Of the graph of the whole file everything is still there.
	if (!atomic_load(&encode->refers_outside)) {
		unit_graph_reset(&worker->graph);
		struct btfsmith_error *err =
			type_reader_read(worker->reader, &encode->dwarf.units.items[number],
					 number, false, &worker->graph, &refers_outside);
		cleanup_free uint32_t *refs = calloc(worker->graph.nodes.num + 1, sizeof(*refs));
		if (!err && (!refs || !settle_names(worker)))
			err = error_no_memory();
		if (!err)
			err = graph_pool_run(&worker->graph_pool, &worker->graph, number, refs);
		if (err)
			return err;
	}
	// The same functions become candidates as the first time.
	if (!candidates_pick(&worker->candidates, &worker->graph, &num_protos) ||
	    !graph_edges(&worker->graph_pool, ret) ||
	    !candidates_edges(&worker->candidates, ret))
		return error_no_memory();
	return NULL;
}
