// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_window.h"

#include "error.h"

// What is asked for next may be a little before what was asked for now.
enum { BEHIND_BYTES = 4096 };

static uint64_t smaller(uint64_t a, uint64_t b)
{
	return a < b ? a : b;
}

static bool covers(const struct elf_window *window, const struct elf_section *section,
		   uint64_t offset)
{
	if (!window->num || window->data != section->data || offset < window->offset ||
	    offset - window->offset > window->num)
		return false;
	return window->num - (offset - window->offset) >=
	       smaller(ELF_WINDOW_AHEAD, section->size - offset);
}

static struct btfsmith_error *fill(struct elf_window *window,
				   const struct elf_section *section, const char *path,
				   uint64_t offset)
{
	if (!window->buffer)
		window->buffer = malloc(ELF_WINDOW_BYTES);
	if (!window->buffer)
		return error_no_memory();
	window->num = 0;
	uint64_t start = offset - smaller(offset, BEHIND_BYTES);
	size_t num = (size_t)smaller(ELF_WINDOW_BYTES, section->size - start);
	const unsigned char *bytes;
	struct btfsmith_error *err =
		elf_file_read(section, path, start, num, window->buffer, &bytes);
	if (err)
		return err;
	window->data = section->data;
	window->offset = start;
	window->num = num;
	return NULL;
}

struct btfsmith_error *elf_window_at(struct elf_window *window,
				     const struct elf_section *section, const char *path,
				     uint64_t offset, const unsigned char **ret,
				     size_t *available)
{
	if (offset > section->size)
		return error_create(BTFSMITH_IO, "%s: read past the end of a section",
				    path);
	if (!section->is_mapped) {
		*ret = section->size ? section->data + offset : NULL;
		*available = section->size - (size_t)offset;
		return NULL;
	}
	if (!covers(window, section, offset)) {
		struct btfsmith_error *err = fill(window, section, path, offset);
		if (err)
			return err;
	}
	size_t skipped = (size_t)(offset - window->offset);
	*ret = window->buffer + skipped;
	*available = window->num - skipped;
	return NULL;
}

void elf_window_deinit(struct elf_window *window)
{
	free(window->buffer);
	*window = (struct elf_window){ 0 };
}
