// SPDX-License-Identifier: LGPL-2.1-or-later
/* libFuzzer's way to change inputs: mostly as BTF, else its own. */
#include <stddef.h>
#include <stdint.h>

#include "mutate_btf.h"
#include "parts.h"
#include "random.h"

size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t max);
size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed);

size_t LLVMFuzzerCustomMutator(uint8_t *data, size_t size, size_t max, unsigned int seed)
{
	uint64_t state = seed;
	size_t new_size = 0;
	if (fuzz_num_parts && random_below(&state, 4))
		new_size = mutate_btf(data, size, max, fuzz_num_parts, &state);
	return new_size ? new_size : LLVMFuzzerMutate(data, size, max);
}
