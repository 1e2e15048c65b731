// SPDX-License-Identifier: LGPL-2.1-or-later
/* What the encoder's stages share about one file. */
#ifndef BTFSMITH_ENCODE_STATE_H
#define BTFSMITH_ENCODE_STATE_H

#include <elf.h>
#include <time.h>

#include "binding.h"
#include "dwarf_walk.h"
#include "encode_base.h"
#include "encode_symbols.h"
#include "encode_target.h"
#include "graph_names.h"
#include "graph_pool.h"
#include "unit_filter.h"
#include "workers.h"

/* What each worker has for itself. */
struct encode_worker {
	_Alignas(THREAD_BYTES) struct encode *encode;
	struct type_reader *reader;
	struct unit_graph graph;
	struct graph_pool graph_pool;
	struct candidate_reader candidates;
	struct diags diags;
	struct arena arena;      /* the numbers of its units' types */
	struct name_cache *name_cache; /* NULL: the file's strings are not repeated */
};

struct encode {
	const char *path;
	const struct btfsmith_options *options;
	uint64_t features;
	unsigned int jobs;
	struct unit_filter filter;
	struct elf_file *elf;  /* with the DWARF */
	struct elf_file *main; /* the file itself, if its DWARF is in another one; else NULL */
	struct dwarf_file dwarf;
	struct names names;
	struct pool pool;
	struct workers workers;
	struct encode_worker *worker;
	struct unit_refs *units;      /* of each unit, or of the one graph of all */
	uint32_t num_units;
	_Atomic bool refers_outside;  /* units refer to each other */
	_Atomic uint64_t bytes_done;
	struct timespec last_progress;
	struct encode_symbols symbols;
	struct base_reading base_reading;
	struct encode_base base;
	struct encode_target target;
	struct binding binding;
	struct diags diags;
};

/** Linking for once and for all merges equal strings, `ld -r` does not. */
static inline bool encode_has_repeated_names(const struct encode *encode)
{
	return elf_file_type(encode->elf) == ET_REL;
}

#endif
