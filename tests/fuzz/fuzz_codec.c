// SPDX-License-Identifier: LGPL-2.1-or-later
/* Any bytes as a compressed file, of whichever sort they say they are, and as a signed module. */
#include <stdlib.h>
#include <string.h>

#include "codec.h"
#include "elf_signature.h"
#include "error.h"
#include "parts.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

const unsigned int fuzz_num_parts = 0;

enum { MOST_BYTES = 1 << 22 };

// What is made is all read, so that a sanitizer sees it; of a bomb the beginning will do.
static struct btfsmith_error *swallow(void *arg, const void *data, size_t size)
{
	size_t *num = arg;
	size_t sum = 0;
	for (size_t i = 0; i < size; i++)
		sum += ((const unsigned char *)data)[i];
	volatile size_t sink = sum;
	if (sink == SIZE_MAX)
		abort();
	*num += size;
	return *num > MOST_BYTES ? error_create(BTFSMITH_LIMIT, "input: enough") : NULL;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	size_t num = 0, cut = 0;
	struct codec_source source = { "input", data, size };
	struct codec_sink sink = { swallow, &num };
	enum codec codec = codec_of(data, size);
	struct btfsmith_error *err =
		codec == CODEC_NONE ? NULL : codec_decompress(codec, &source, &sink);
	if (err && strncmp(btfsmith_error_message(err), "input: ", 7) != 0)
		abort();
	btfsmith_error_destroy(err);
	err = elf_signature_cut("input", data, size, &cut);
	if (!err && cut > size)
		abort();
	btfsmith_error_destroy(err);
	return 0;
}
