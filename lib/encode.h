// SPDX-License-Identifier: LGPL-2.1-or-later
/* The encoder's pipeline; see encode.c, which reads as its table of contents. */
#ifndef BTFSMITH_ENCODE_H
#define BTFSMITH_ENCODE_H

#include "asked.h"
#include "binding.h"
#include "btfsmith.h"
#include "dwarf_walk.h"
#include "encode_symbols.h"

/* What the encoder knows once names are bound, before it makes ids of all this. */
struct encode_view {
	const char *path;
	uint64_t features;
	const struct dwarf_file *dwarf;
	const struct pool *pool;
	const struct unit_refs *units; /* of each unit, or of the one graph of all */
	uint32_t num_units;
	const struct unit_graph *whole; /* that one graph; NULL: units are apart */
	const struct encode_symbols *symbols;
	const struct binding *binding;
	struct type_reader *reader; /* to look at units again */
};

/* Somebody who wants to know why. */
struct encode_watcher {
	/* Names of which more is to be known; NULL: no names, but candidates of all sorts. */
	const struct asked *asked;
	/* Called once; the view is valid during the call. */
	struct btfsmith_error *(*look)(void *arg, const struct encode_view *view);
	void *arg;
};

/** Read the options of a caller that was built against another version of this library. */
must_check struct btfsmith_error *encode_options(const struct btfsmith_options *from,
						 struct btfsmith_options *ret);

/**
 * What btfsmith_encode() does once its arguments are checked and defaults filled in.
 *
 * @param watcher NULL: none.
 */
must_check struct btfsmith_error *encode_file(const char *path,
					      const struct btfsmith_options *options,
					      const struct encode_watcher *watcher,
					      struct btfsmith_types **ret);

#endif
