// SPDX-License-Identifier: LGPL-2.1-or-later
#include "codec.h"

#include "codec_format.h"
#include "error.h"

/*
 * A few bytes can stand for any number of zeros. ELF files become some three to ten times
 * smaller; more than this much larger than it came nothing may become.
 */
#define ALWAYS_ALLOWED (UINT64_C(64) << 20)
#define MAX_RATIO UINT64_C(256)
#define NEVER_ALLOWED (UINT64_C(4) << 30)

// Passes on up to a number of bytes.
struct limiter {
	const struct codec_source *source;
	const struct codec_sink *sink;
	const char *format;
	uint64_t limit;
	uint64_t num;
};

static const struct codec_format *const formats[] = {
	[CODEC_GZIP] = &codec_gzip,
	[CODEC_XZ] = &codec_xz,
	[CODEC_ZSTD] = &codec_zstd,
};

enum codec codec_of(const unsigned char *data, size_t size)
{
	for (enum codec codec = CODEC_GZIP; codec < ARRAY_SIZE(formats); codec++) {
		const struct codec_format *format = formats[codec];
		if (size >= format->magic_size &&
		    memcmp(data, format->magic, format->magic_size) == 0)
			return codec;
	}
	return CODEC_NONE;
}

struct btfsmith_error *codec_damaged(const struct codec_source *source,
				     const char *format, uint64_t offset)
{
	return error_create(BTFSMITH_NOT_ELF,
			    "%s: %s: the compressed data is damaged at 0x%llx or before",
			    source->path, format, (unsigned long long)offset);
}

struct btfsmith_error *
codec_truncated(const struct codec_source *source, const char *format)
{
	return error_create(BTFSMITH_NOT_ELF,
			    "%s: %s: the file ends at 0x%llx, within the compressed data "
			    "(truncated?)",
			    source->path, format, (unsigned long long)source->size);
}

struct btfsmith_error *codec_trailing(const struct codec_source *source,
				      const char *format, uint64_t offset)
{
	return error_create(BTFSMITH_NOT_ELF,
			    "%s: %s: the compressed data ends at 0x%llx, but the file goes on",
			    source->path, format, (unsigned long long)offset);
}

struct btfsmith_error *
codec_window_too_large(const struct codec_source *source, const char *format)
{
	return error_create(BTFSMITH_LIMIT,
			    "%s: %s: decompressing takes too much memory, as the file says; "
			    "decompress it before",
			    source->path, format);
}

static must_check struct btfsmith_error *
require_library(const struct codec_source *source, const struct codec_format *format)
{
	if (format->decompress)
		return NULL;
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: %s: this build cannot read it, since it was made without %s; "
			    "decompress it before",
			    source->path, format->name, format->library);
}

static struct btfsmith_error *pass_on(void *arg, const void *data, size_t size)
{
	struct limiter *limiter = arg;
	if (size > limiter->limit - limiter->num)
		return error_create(BTFSMITH_LIMIT,
				    "%s: %s: it holds more than %llu bytes, too many for its "
				    "size; if it is meant so, decompress it before",
				    limiter->source->path, limiter->format,
				    (unsigned long long)limiter->limit);
	limiter->num += size;
	return limiter->sink->write(limiter->sink->arg, data, size);
}

struct btfsmith_error *codec_decompress(enum codec codec, const struct codec_source *source,
					const struct codec_sink *sink)
{
	const struct codec_format *format = formats[codec];
	struct btfsmith_error *err = require_library(source, format);
	if (err)
		return err;
	struct limiter limiter = { .source = source, .sink = sink, .format = format->name };
	if (source->size > (NEVER_ALLOWED - ALWAYS_ALLOWED) / MAX_RATIO)
		limiter.limit = NEVER_ALLOWED;
	else
		limiter.limit = ALWAYS_ALLOWED + source->size * MAX_RATIO;
	struct codec_sink limited = { .write = pass_on, .arg = &limiter };
	return format->decompress(source, &limited);
}

struct btfsmith_error *codec_compress(enum codec codec, const struct codec_source *source,
				      const struct codec_sink *sink)
{
	const struct codec_format *format = formats[codec];
	struct btfsmith_error *err = require_library(source, format);
	return err ? err : format->compress(source, sink);
}
