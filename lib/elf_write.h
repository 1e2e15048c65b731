// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Writing results: a raw file, or a copy of an ELF file with sections added or replaced.
 * Always a temporary file in the target's folder, fsync, rename; on any failure the target
 * is as it was and the temporary file is gone. After SIGKILL at most one hidden file
 * (".btfsmith-XXXXXX") stays, which nobody takes for a result.
 */
#ifndef BTFSMITH_ELF_WRITE_H
#define BTFSMITH_ELF_WRITE_H

#include "btfsmith.h"
#include "compiler.h"

struct elf_new_section {
	const char *name; /* ".BTF" */
	const void *data;
	size_t size;
};

/** Replace the file @p path by @p size bytes; "-": write to standard output. */
must_check struct btfsmith_error *elf_write_raw(const char *path, const void *data, size_t size);

/**
 * Copy @p in to @p out (may be the same path; symbolic links are followed) with the sections
 * added, or replaced where one of that name exists. New sections are SHT_PROGBITS, not
 * allocated, alignment 1 (raised to 4 for ".BTF"). A replaced section that is allocated inside a segment keeps
 * address and place: the contents are overwritten when they fit, the rest zeroed, sh_size set.
 * Every other section, symbol, relocation and program header stays byte for byte where it was
 * when possible; mode bits (and owner where permitted) stay.
 *
 * @return IO, NOT_ELF, UNSUPPORTED (an allocated section is too small; the message says the
 * way out: link again with room, or --raw).
 */
must_check struct btfsmith_error *elf_write_sections(const char *in, const char *out,
						     const struct elf_new_section *sections,
						     size_t num_sections);

#endif
