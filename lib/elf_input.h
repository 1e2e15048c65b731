// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A file opened to be read as a whole: its bytes as a read-only mapping and as a descriptor. Of a
 * compressed file they are what it holds, in a file in memory that has no name.
 */
#ifndef BTFSMITH_ELF_INPUT_H
#define BTFSMITH_ELF_INPUT_H

#include "btfsmith.h"
#include "codec.h"
#include "compiler.h"

#include <sys/stat.h>

struct elf_input {
	int fd;	/* of the contents */
	const unsigned char *map;
	size_t size;
	enum codec codec;
	struct stat st; /* of the file that has the path: its mode and owner */
};

/**
 * Open @p path, which must be a regular file. To be closed only after success.
 *
 * @return IO; NOT_ELF: it is empty; LIMIT; as codec_decompress().
 */
must_check struct btfsmith_error *elf_input_open(const char *path, struct elf_input *ret);
/** A second call is a no-op; so is one for ELF_INPUT_NONE. */
void elf_input_close(struct elf_input *input);

#define ELF_INPUT_NONE ((struct elf_input){ .fd = -1 })

#endif
