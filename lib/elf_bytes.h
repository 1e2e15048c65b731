// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Numbers of 1, 2, 4 or 8 bytes at any address, in a byte order chosen at run time.
 */
#ifndef BTFSMITH_ELF_BYTES_H
#define BTFSMITH_ELF_BYTES_H

#include "compiler.h"

#include <endian.h>
#include <string.h>

static inline uint16_t load_u16(const void *p, bool is_big_endian)
{
	uint16_t v;
	memcpy(&v, p, sizeof(v));
	return is_big_endian ? be16toh(v) : le16toh(v);
}

static inline uint32_t load_u32(const void *p, bool is_big_endian)
{
	uint32_t v;
	memcpy(&v, p, sizeof(v));
	return is_big_endian ? be32toh(v) : le32toh(v);
}

static inline uint64_t load_u64(const void *p, bool is_big_endian)
{
	uint64_t v;
	memcpy(&v, p, sizeof(v));
	return is_big_endian ? be64toh(v) : le64toh(v);
}

static inline void store_u16(void *p, uint16_t v, bool is_big_endian)
{
	v = is_big_endian ? htobe16(v) : htole16(v);
	memcpy(p, &v, sizeof(v));
}

static inline void store_u32(void *p, uint32_t v, bool is_big_endian)
{
	v = is_big_endian ? htobe32(v) : htole32(v);
	memcpy(p, &v, sizeof(v));
}

static inline void store_u64(void *p, uint64_t v, bool is_big_endian)
{
	v = is_big_endian ? htobe64(v) : htole64(v);
	memcpy(p, &v, sizeof(v));
}

#endif
