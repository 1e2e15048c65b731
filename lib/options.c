// SPDX-License-Identifier: LGPL-2.1-or-later
#include "options.h"

#include "error.h"

struct btfsmith_error *
options_read(const char *name, const void *from, void *ret, size_t size)
{
	const char *bytes = from;
	size_t from_size;
	memcpy(&from_size, from, sizeof(from_size));
	if (from_size < sizeof(from_size))
		return error_create(BTFSMITH_ARGUMENT, "%s: size is not set", name);
	for (size_t i = size; i < from_size; i++) {
		if (bytes[i])
			return error_create(BTFSMITH_ARGUMENT,
					    "%s: an option that version %s does not know is set",
					    name, btfsmith_version());
	}
	memset(ret, 0, size);
	memcpy(ret, from, from_size < size ? from_size : size);
	memcpy(ret, &size, sizeof(size));
	return NULL;
}

struct btfsmith_error *
options_return(const char *name, const void *from, size_t size, void *ret)
{
	// A caller of another version has fewer members, which are all it gets, or more, of
	// which nothing is known here. The upper limit catches a size that was never set.
	enum { MAX_BYTES = 4096 };
	size_t wanted;
	memcpy(&wanted, ret, sizeof(wanted));
	if (wanted < sizeof(wanted) || wanted > MAX_BYTES)
		return error_create(BTFSMITH_ARGUMENT, "%s: wrong size %zu", name, wanted);
	memset(ret, 0, wanted);
	memcpy(ret, from, wanted < size ? wanted : size);
	memcpy(ret, &wanted, sizeof(wanted));
	return NULL;
}
