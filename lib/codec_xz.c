// SPDX-License-Identifier: LGPL-2.1-or-later
#include "codec_format.h"
#include "error.h"

#ifdef HAVE_LIBLZMA
#include <lzma.h>

enum {
	PRESET = 6, // the default of xz
	// As kernels install their modules; a larger one would only cost those who load them.
	DICTIONARY_BYTES = 1 << 20,
	MAX_MEMORY = 512 << 20, // xz -9 asks for 65 MiB
};
#endif

static const char magic[] = "\xfd"
			    "7zXZ"; // and a NUL

#ifdef HAVE_LIBLZMA
static must_check struct btfsmith_error *
lzma_error(const struct codec_source *source, const lzma_stream *stream, lzma_ret status)
{
	switch (status) {
	case LZMA_MEM_ERROR:
		return error_no_memory();
	case LZMA_MEMLIMIT_ERROR:
		return codec_window_too_large(source, codec_xz.name);
	case LZMA_BUF_ERROR:
		return codec_truncated(source, codec_xz.name);
	case LZMA_OPTIONS_ERROR:
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: xz: it has options that liblzma %s does not know",
				    source->path, lzma_version_string());
	default:
		return codec_damaged(source, codec_xz.name, stream->total_in);
	}
}

// Both ways: all of the source through @p stream.
static must_check struct btfsmith_error *
code_all(const struct codec_source *source, const struct codec_sink *sink, lzma_stream *stream)
{
	unsigned char *buffer cleanup_free = malloc(CODEC_BUFFER_BYTES);
	if (!buffer)
		return error_no_memory();
	stream->next_in = source->data;
	stream->avail_in = source->size;
	for (lzma_ret status = LZMA_OK; status != LZMA_STREAM_END;) {
		stream->next_out = buffer;
		stream->avail_out = CODEC_BUFFER_BYTES;
		status = lzma_code(stream, LZMA_FINISH);
		struct btfsmith_error *err = NULL;
		size_t size = CODEC_BUFFER_BYTES - stream->avail_out;
		if (size)
			err = sink->write(sink->arg, buffer, size);
		if (!err && status != LZMA_OK && status != LZMA_STREAM_END)
			err = lzma_error(source, stream, status);
		if (err)
			return err;
	}
	return NULL;
}

static struct btfsmith_error *
decompress(const struct codec_source *source, const struct codec_sink *sink)
{
	lzma_stream stream = LZMA_STREAM_INIT;
	if (lzma_stream_decoder(&stream, MAX_MEMORY, LZMA_CONCATENATED) != LZMA_OK)
		return error_no_memory();
	struct btfsmith_error *err = code_all(source, sink, &stream);
	lzma_end(&stream);
	return err;
}

static struct btfsmith_error *
compress(const struct codec_source *source, const struct codec_sink *sink)
{
	lzma_options_lzma options;
	if (lzma_lzma_preset(&options, PRESET))
		return error_no_memory();
	options.dict_size = DICTIONARY_BYTES;
	const lzma_filter filters[] = {
		{ .id = LZMA_FILTER_LZMA2, .options = &options },
		{ .id = LZMA_VLI_UNKNOWN },
	};
	lzma_stream stream = LZMA_STREAM_INIT;
	// The kernel knows no check but this one.
	if (lzma_stream_encoder(&stream, filters, LZMA_CHECK_CRC32) != LZMA_OK)
		return error_no_memory();
	struct btfsmith_error *err = code_all(source, sink, &stream);
	lzma_end(&stream);
	return err;
}
#endif

const struct codec_format codec_xz = {
	.name = "xz",
	.library = "liblzma",
	.magic = magic,
	.magic_size = sizeof(magic),
#ifdef HAVE_LIBLZMA
	.decompress = decompress,
	.compress = compress,
#endif
};
