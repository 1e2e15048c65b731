// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_signature.h"

#include "elf_bytes.h"
#include "error.h"

static const char marker[] = "~Module signature appended~\n";

enum {
	MARKER_BYTES = sizeof(marker) - 1,
	INFO_BYTES = 12,
	LENGTH_OFFSET = 8, // in these 12; big endian on all machines
};

bool elf_signature_is_there(const unsigned char *data, size_t size)
{
	return size >= MARKER_BYTES &&
	       memcmp(data + size - MARKER_BYTES, marker, MARKER_BYTES) == 0;
}

struct btfsmith_error *elf_signature_refuse(const char *path, const unsigned char *data,
					    size_t size)
{
	if (!elf_signature_is_there(data, size))
		return NULL;
	return error_create(BTFSMITH_UNSUPPORTED,
			    "%s: it is a signed module, and the signature does not hold once "
			    "it is changed; leave the signature off (--drop-signature), and "
			    "sign the result with the kernel's scripts/sign-file",
			    path);
}

struct btfsmith_error *elf_signature_cut(const char *path, const unsigned char *data,
					 size_t size, size_t *ret)
{
	while (elf_signature_is_there(data, size)) {
		size_t rest = size - MARKER_BYTES;
		if (rest < INFO_BYTES)
			return error_create(BTFSMITH_NOT_ELF,
					    "%s: signature: cut off at its beginning", path);
		rest -= INFO_BYTES;
		uint32_t length = load_u32(data + rest + LENGTH_OFFSET, true);
		if (length >= rest)
			return error_create(BTFSMITH_NOT_ELF,
					    "%s: signature: at 0x%llx: it has %u bytes, which "
					    "is more than the file",
					    path, (unsigned long long)rest + LENGTH_OFFSET,
					    length);
		size = rest - length;
	}
	*ret = size;
	return NULL;
}
