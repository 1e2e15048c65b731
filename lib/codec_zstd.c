// SPDX-License-Identifier: LGPL-2.1-or-later
#include "codec_format.h"
#include "error.h"

#ifdef HAVE_LIBZSTD
#include <zstd.h>
#include <zstd_errors.h>
#endif

static const char magic[] = "\x28\xb5\x2f\xfd";

#ifdef HAVE_LIBZSTD
static must_check struct btfsmith_error *
zstd_error(const struct codec_source *source, uint64_t offset, size_t status, bool is_behind)
{
	switch (ZSTD_getErrorCode(status)) {
	case ZSTD_error_memory_allocation:
		return error_no_memory();
	case ZSTD_error_frameParameter_windowTooLarge:
		return codec_window_too_large(source, codec_zstd.name);
	case ZSTD_error_prefix_unknown:
		if (is_behind)
			return codec_trailing(source, codec_zstd.name, offset);
		return codec_damaged(source, codec_zstd.name, offset);
	default:
		return codec_damaged(source, codec_zstd.name, offset);
	}
}

static must_check struct btfsmith_error *decompress_all(const struct codec_source *source,
							const struct codec_sink *sink,
							ZSTD_DStream *stream, char *buffer)
{
	ZSTD_inBuffer in = { .src = source->data, .size = source->size };
	size_t frame_end = 0;
	for (size_t status = 1; status || in.pos < in.size;) {
		ZSTD_outBuffer out = { .dst = buffer, .size = CODEC_BUFFER_BYTES };
		size_t before = in.pos;
		status = ZSTD_decompressStream(stream, &out, &in);
		struct btfsmith_error *err = NULL;
		if (ZSTD_isError(status))
			err = zstd_error(source, in.pos, status,
					 frame_end && before == frame_end);
		else if (out.pos)
			err = sink->write(sink->arg, buffer, out.pos);
		else if (status && in.pos == before)
			err = codec_truncated(source, codec_zstd.name);
		if (err)
			return err;
		if (!status)
			frame_end = in.pos;
	}
	return NULL;
}

static struct btfsmith_error *
decompress(const struct codec_source *source, const struct codec_sink *sink)
{
	char *buffer cleanup_free = malloc(CODEC_BUFFER_BYTES);
	ZSTD_DStream *stream = buffer ? ZSTD_createDStream() : NULL;
	if (!stream)
		return error_no_memory();
	struct btfsmith_error *err = decompress_all(source, sink, stream, buffer);
	ZSTD_freeDStream(stream);
	return err;
}

static must_check struct btfsmith_error *compress_all(const struct codec_source *source,
						      const struct codec_sink *sink,
						      ZSTD_CCtx *context, char *buffer)
{
	ZSTD_inBuffer in = { .src = source->data, .size = source->size };
	for (size_t status = 1; status;) {
		ZSTD_outBuffer out = { .dst = buffer, .size = CODEC_BUFFER_BYTES };
		status = ZSTD_compressStream2(context, &out, &in, ZSTD_e_end);
		if (ZSTD_isError(status))
			return error_no_memory();
		struct btfsmith_error *err =
			out.pos ? sink->write(sink->arg, buffer, out.pos) : NULL;
		if (err)
			return err;
	}
	return NULL;
}

// As the program zstd does by default, which the kernel's build calls: with a checksum.
static struct btfsmith_error *
compress(const struct codec_source *source, const struct codec_sink *sink)
{
	char *buffer cleanup_free = malloc(CODEC_BUFFER_BYTES);
	ZSTD_CCtx *context = buffer ? ZSTD_createCCtx() : NULL;
	if (!context)
		return error_no_memory();
	size_t level =
		ZSTD_CCtx_setParameter(context, ZSTD_c_compressionLevel, ZSTD_CLEVEL_DEFAULT);
	size_t checksum = ZSTD_CCtx_setParameter(context, ZSTD_c_checksumFlag, 1);
	size_t size = ZSTD_CCtx_setPledgedSrcSize(context, source->size);
	struct btfsmith_error *err =
		ZSTD_isError(level) || ZSTD_isError(checksum) || ZSTD_isError(size)
			? error_no_memory()
			: compress_all(source, sink, context, buffer);
	ZSTD_freeCCtx(context);
	return err;
}
#endif

const struct codec_format codec_zstd = {
	.name = "zstd",
	.library = "libzstd",
	.magic = magic,
	.magic_size = sizeof(magic) - 1,
#ifdef HAVE_LIBZSTD
	.decompress = decompress,
	.compress = compress,
#endif
};
