// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Files as `gzip`, `xz` and `zstd` make them, which is how distributions install kernel modules.
 * They are told by their first bytes. What is compressed here both kmod and the kernel's own
 * decompressor (CONFIG_MODULE_DECOMPRESS) take: one member without name and time, a stream with
 * the CRC32 check and a dictionary of 1 MiB, a frame of the default level. The same bytes make
 * the same file again.
 */
#ifndef BTFSMITH_CODEC_H
#define BTFSMITH_CODEC_H

#include "btfsmith.h"
#include "compiler.h"

enum codec {
	CODEC_NONE,
	CODEC_GZIP,
	CODEC_XZ,
	CODEC_ZSTD,
};

/* Bytes of a file. */
struct codec_source {
	const char *path; /* for messages */
	const unsigned char *data;
	size_t size;
};

/* Where bytes go, piece by piece; its error ends the work. */
struct codec_sink {
	struct btfsmith_error *(*write)(void *arg, const void *data, size_t size);
	void *arg;
};

/** How are these bytes compressed? */
enum codec codec_of(const unsigned char *data, size_t size);

/**
 * Decompress the whole file, which may be several concatenated ones.
 *
 * @return NOT_ELF: truncated, damaged, or followed by something else; LIMIT: much larger than a
 * file of that size can be meant to be; UNSUPPORTED: the library for it is not built in;
 * NO_MEMORY; what the sink returns.
 */
must_check struct btfsmith_error *codec_decompress(enum codec codec,
						   const struct codec_source *source,
						   const struct codec_sink *sink);

/** @return UNSUPPORTED: the library for it is not built in; NO_MEMORY; what the sink returns. */
must_check struct btfsmith_error *codec_compress(enum codec codec,
						 const struct codec_source *source,
						 const struct codec_sink *sink);

#endif
