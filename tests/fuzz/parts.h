// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A fuzz entry's input of several files in one: the size of each but the last as a
 * little-endian word, then their bytes one after the other. Sizes that are too large are cut to
 * what is there, so every string of bytes is an input.
 */
#ifndef FUZZ_PARTS_H
#define FUZZ_PARTS_H

#include <stddef.h>
#include <stdint.h>

enum { FUZZ_MAX_PARTS = 4, FUZZ_SIZE_BYTES = 4 };

/* How many parts of BTF the inputs of this entry have; 0: they are something else. */
extern const unsigned int fuzz_num_parts;

struct fuzz_part {
	const uint8_t *data;
	size_t size;
};

/** @param[out] ret @p num parts, borrowed from @p data. */
void fuzz_split(const uint8_t *data, size_t size, unsigned int num,
		struct fuzz_part *ret);

/**
 * Change the size of the part that begins at @p part, as far as the words before say.
 *
 * @param data The whole input, of which the part has been edited already.
 */
void fuzz_set_size(uint8_t *data, unsigned int part, unsigned int num, size_t size);

/** A part's own copy, so that a sanitizer sees reads past its end; ends the program or works. */
uint8_t *fuzz_copy(const struct fuzz_part *part);

#endif
