// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_input.h"

#include "error.h"
#include "out_file.h"

#include <errno.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>

void elf_input_close(struct elf_input *input)
{
	if (input->map)
		munmap((void *)(uintptr_t)input->map, input->size);
	if (input->fd >= 0)
		close(input->fd);
	*input = ELF_INPUT_NONE;
}

static must_check struct btfsmith_error *
map_contents(const char *path, uint64_t size, struct elf_input *input)
{
	if (size == 0)
		return error_create(BTFSMITH_NOT_ELF, "%s: not an ELF file: it is empty", path);
	if (size > SIZE_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: too large for this machine", path);
	void *map = mmap(NULL, (size_t)size, PROT_READ, MAP_PRIVATE, input->fd, 0);
	if (map == MAP_FAILED)
		return error_errno("mmap", path);
	input->map = map;
	input->size = (size_t)size;
	return NULL;
}

static must_check struct btfsmith_error *
open_file(const char *path, struct elf_input *input)
{
	// O_NONBLOCK: a fifo must be refused, not waited for. It means nothing to a regular file.
	input->fd = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY | O_NONBLOCK);
	if (input->fd < 0)
		return error_errno("open", path);
	if (fstat(input->fd, &input->st) < 0)
		return error_errno("fstat", path);
	if (S_ISDIR(input->st.st_mode)) {
		errno = EISDIR;
		return error_errno("open", path);
	}
	if (!S_ISREG(input->st.st_mode))
		return error_create(BTFSMITH_IO, "%s: not a regular file", path);
	return map_contents(path, (uint64_t)input->st.st_size, input);
}

static struct btfsmith_error *append(void *arg, const void *data, size_t size)
{
	return out_file_append(arg, data, size);
}

// Put what the compressed file @p input holds in its place.
static must_check struct btfsmith_error *
decompress(const char *path, struct elf_input *input)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	struct btfsmith_error *err = out_file_open_in_memory(path, &out);
	if (err)
		return err;
	struct codec_source source = { path, input->map, input->size };
	struct codec_sink sink = { append, &out };
	err = codec_decompress(input->codec, &source, &sink);
	struct stat st;
	if (!err && fstat(out.fd, &st) < 0)
		err = error_errno("fstat", path);
	if (err)
		return err;
	struct elf_input contents = { .fd = out.fd, .codec = input->codec, .st = input->st };
	out.fd = -1;
	elf_input_close(input);
	*input = contents;
	return map_contents(path, (uint64_t)st.st_size, input);
}

struct btfsmith_error *elf_input_open(const char *path, struct elf_input *ret)
{
	struct elf_input input cleanup(elf_input_close) = ELF_INPUT_NONE;
	struct btfsmith_error *err = open_file(path, &input);
	if (err)
		return err;
	input.codec = codec_of(input.map, input.size);
	if (input.codec != CODEC_NONE)
		err = decompress(path, &input);
	if (err)
		return err;
	*ret = input;
	input = ELF_INPUT_NONE;
	return NULL;
}
