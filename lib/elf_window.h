// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Reading here and there in a section of any size, through a buffer: what is read of the
 * file's mapping instead counts as memory of the process.
 */
#ifndef BTFSMITH_ELF_WINDOW_H
#define BTFSMITH_ELF_WINDOW_H

#include "elf_file.h"

enum {
	ELF_WINDOW_BYTES = 256 << 10,
	ELF_WINDOW_AHEAD =
		64 << 10, /* at least so much is there of what follows an offset */
};

/* One for each thread; `struct elf_window w = { 0 };` is a valid empty one. */
struct elf_window {
	unsigned char *buffer; /* NULL until needed */
	/* The bytes in it: of the section with this data, num from offset on. */
	const unsigned char *data;
	uint64_t offset;
	size_t num;
};

void elf_window_deinit(struct elf_window *window);

/**
 * The bytes at @p offset of @p section: min(ELF_WINDOW_AHEAD, rest of the section) or
 * more.
 *
 * @param path For messages.
 * @param[out] ret Valid until the next call.
 * @param[out] available How many; 0 only at the section's end.
 * @return IO: behind the section's end; the file became shorter, or cannot be read;
 * NO_MEMORY.
 */
must_check struct btfsmith_error *
elf_window_at(struct elf_window *window, const struct elf_section *section,
	      const char *path, uint64_t offset, const unsigned char **ret,
	      size_t *available);

#endif
