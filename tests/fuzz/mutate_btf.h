// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Changes BTF a little such that it is BTF still: header and sections fit, records have the
 * length that their kind and vlen say. So a fuzzer gets past the reader.
 */
#ifndef FUZZ_MUTATE_BTF_H
#define FUZZ_MUTATE_BTF_H

#include <stddef.h>
#include <stdint.h>

/**
 * Change one part of an input (parts.h), a few records or strings of it; of a part that is not BTF,
 * where there are several, a few words.
 *
 * @param size Bytes at @p data, where there is room for @p max.
 * @param num_parts Of the input, not 0.
 * @return The new size; 0: no part is such that it can be changed like this.
 */
size_t mutate_btf(uint8_t *data, size_t size, size_t max, unsigned int num_parts,
		  uint64_t *state);

#endif
