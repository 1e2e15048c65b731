// SPDX-License-Identifier: LGPL-2.1-or-later
#include "codec_format.h"
#include "error.h"

#include <zlib.h>

enum {
	GZIP_WINDOW_BITS = 15 + 16, // with gzip's head and tail
	MEMORY_LEVEL = 8,
	INPUT_AT_ONCE = 1 << 30, // zlib counts in unsigned int
};

static const char magic[] = "\x1f\x8b\x08";

static size_t position(const struct codec_source *source, const z_stream *stream)
{
	return (size_t)(stream->next_in - source->data);
}

static void give_input(const struct codec_source *source, z_stream *stream)
{
	size_t rest = source->size - position(source, stream);
	stream->avail_in = rest < INPUT_AT_ONCE ? (uInt)rest : INPUT_AT_ONCE;
}

/*
 * At the end of a member: what comes next? Another member, zeros such as tapes are filled up
 * with, or nothing.
 */
static must_check struct btfsmith_error *
end_member(const struct codec_source *source, z_stream *stream, bool *is_end_ret)
{
	size_t at = position(source, stream);
	size_t rest = source->size - at;
	*is_end_ret = true;
	if (rest >= sizeof(magic) - 1 &&
	    memcmp(source->data + at, magic, sizeof(magic) - 1) == 0) {
		*is_end_ret = false;
		return inflateReset(stream) == Z_OK ? NULL : error_no_memory();
	}
	for (size_t i = at; i < source->size; i++) {
		if (source->data[i])
			return codec_trailing(source, codec_gzip.name, at);
	}
	return NULL;
}

static must_check struct btfsmith_error *inflate_error(const struct codec_source *source,
						       const z_stream *stream, int status)
{
	if (status == Z_MEM_ERROR)
		return error_no_memory();
	if (status == Z_BUF_ERROR)
		return codec_truncated(source, codec_gzip.name);
	return codec_damaged(source, codec_gzip.name, position(source, stream));
}

static must_check struct btfsmith_error *inflate_all(const struct codec_source *source,
						     const struct codec_sink *sink,
						     z_stream *stream, unsigned char *buffer)
{
	for (bool is_end = false; !is_end;) {
		give_input(source, stream);
		stream->next_out = buffer;
		stream->avail_out = CODEC_BUFFER_BYTES;
		int status = inflate(stream, Z_NO_FLUSH);
		struct btfsmith_error *err = NULL;
		size_t size = CODEC_BUFFER_BYTES - stream->avail_out;
		if (size)
			err = sink->write(sink->arg, buffer, size);
		if (!err && status == Z_STREAM_END)
			err = end_member(source, stream, &is_end);
		else if (!err && status != Z_OK)
			err = inflate_error(source, stream, status);
		if (err)
			return err;
	}
	return NULL;
}

static struct btfsmith_error *
decompress(const struct codec_source *source, const struct codec_sink *sink)
{
	z_stream stream = { .next_in = (z_const Bytef *)(uintptr_t)source->data };
	unsigned char *buffer cleanup_free = malloc(CODEC_BUFFER_BYTES);
	if (!buffer || inflateInit2(&stream, GZIP_WINDOW_BITS) != Z_OK)
		return error_no_memory();
	struct btfsmith_error *err = inflate_all(source, sink, &stream, buffer);
	inflateEnd(&stream);
	return err;
}

static must_check struct btfsmith_error *deflate_all(const struct codec_source *source,
						     const struct codec_sink *sink,
						     z_stream *stream, unsigned char *buffer)
{
	for (int status = Z_OK; status != Z_STREAM_END;) {
		give_input(source, stream);
		bool is_last = position(source, stream) + stream->avail_in == source->size;
		stream->next_out = buffer;
		stream->avail_out = CODEC_BUFFER_BYTES;
		status = deflate(stream, is_last ? Z_FINISH : Z_NO_FLUSH);
		if (status != Z_OK && status != Z_STREAM_END)
			return error_no_memory();
		size_t size = CODEC_BUFFER_BYTES - stream->avail_out;
		struct btfsmith_error *err =
			size ? sink->write(sink->arg, buffer, size) : NULL;
		if (err)
			return err;
	}
	return NULL;
}

// The head that zlib makes has no name and no time.
static struct btfsmith_error *
compress_file(const struct codec_source *source, const struct codec_sink *sink)
{
	z_stream stream = { .next_in = (z_const Bytef *)(uintptr_t)source->data };
	unsigned char *buffer cleanup_free = malloc(CODEC_BUFFER_BYTES);
	if (!buffer || deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED,
				    GZIP_WINDOW_BITS, MEMORY_LEVEL,
				    Z_DEFAULT_STRATEGY) != Z_OK)
		return error_no_memory();
	struct btfsmith_error *err = deflate_all(source, sink, &stream, buffer);
	deflateEnd(&stream);
	return err;
}

const struct codec_format codec_gzip = {
	.name = "gzip",
	.library = "zlib",
	.magic = magic,
	.magic_size = sizeof(magic) - 1,
	.decompress = decompress,
	.compress = compress_file,
};
