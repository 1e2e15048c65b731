// SPDX-License-Identifier: LGPL-2.1-or-later
/* What each format of codec.h brings, and the messages they share. */
#ifndef BTFSMITH_CODEC_FORMAT_H
#define BTFSMITH_CODEC_FORMAT_H

#include "codec.h"

enum { CODEC_BUFFER_BYTES = 1 << 17 };

struct codec_format {
	const char *name;
	const char *library;
	const char *magic;
	size_t magic_size;
	/* Both NULL: built without the library. */
	struct btfsmith_error *(*decompress)(const struct codec_source *source,
					     const struct codec_sink *sink);
	struct btfsmith_error *(*compress)(const struct codec_source *source,
					   const struct codec_sink *sink);
};

extern const struct codec_format codec_gzip;
extern const struct codec_format codec_xz;
extern const struct codec_format codec_zstd;

/** NOT_ELF: the compressed bytes around @p offset are not what they should be. */
must_check struct btfsmith_error *codec_damaged(const struct codec_source *source,
						const char *format, uint64_t offset);
/** NOT_ELF: the file ends before the compressed data does. */
must_check struct btfsmith_error *codec_truncated(const struct codec_source *source,
						  const char *format);
/** NOT_ELF: at @p offset, behind the compressed data, is something else. */
must_check struct btfsmith_error *codec_trailing(const struct codec_source *source,
						 const char *format, uint64_t offset);
/** LIMIT: decompressing takes more memory than is given for it. */
must_check struct btfsmith_error *codec_window_too_large(const struct codec_source *source,
							 const char *format);

#endif
