// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Loads of integers from unaligned bytes in the input's byte order. `swap` says that this is
 * not the host's; the hot loops have it as a compile-time constant. No bounds are checked here.
 */
#ifndef BTFSMITH_BYTES_H
#define BTFSMITH_BYTES_H

#include <endian.h>
#include <string.h>

#include "compiler.h"

static inline bool host_is_big_endian(void)
{
	return __BYTE_ORDER == __BIG_ENDIAN;
}

static always_inline uint16_t load16(const unsigned char *p, bool swap)
{
	uint16_t value;
	memcpy(&value, p, sizeof(value));
	return swap ? __builtin_bswap16(value) : value;
}

static always_inline uint32_t load32(const unsigned char *p, bool swap)
{
	uint32_t value;
	memcpy(&value, p, sizeof(value));
	return swap ? __builtin_bswap32(value) : value;
}

static always_inline uint64_t load64(const unsigned char *p, bool swap)
{
	uint64_t value;
	memcpy(&value, p, sizeof(value));
	return swap ? __builtin_bswap64(value) : value;
}

/** @p size is 1, 2, 4 or 8. */
static always_inline uint64_t load_uint(const unsigned char *p, unsigned int size, bool swap)
{
	switch (size) {
	case 1:
		return *p;
	case 2:
		return load16(p, swap);
	case 4:
		return load32(p, swap);
	default:
		return load64(p, swap);
	}
}

/**
 * Read a ULEB128 number; bits past the 64th are dropped.
 *
 * @return The byte after it; NULL: it does not end before @p end.
 */
static always_inline const unsigned char *read_uleb(const unsigned char *p,
						    const unsigned char *end, uint64_t *ret)
{
	if (likely(p < end && !(*p & 0x80))) {
		*ret = *p;
		return p + 1;
	}
	uint64_t value = 0;
	for (unsigned int shift = 0; p < end; shift += 7) {
		unsigned char byte = *p++;
		if (shift < 64)
			value |= (uint64_t)(byte & 0x7f) << shift;
		if (!(byte & 0x80)) {
			*ret = value;
			return p;
		}
	}
	return NULL;
}

/** As read_uleb(), for SLEB128; the result is sign-extended to 64 bits. */
static inline const unsigned char *read_sleb(const unsigned char *p, const unsigned char *end,
					     uint64_t *ret)
{
	uint64_t value = 0;
	for (unsigned int shift = 0; p < end;) {
		unsigned char byte = *p++;
		if (shift < 64)
			value |= (uint64_t)(byte & 0x7f) << shift;
		shift += 7;
		if (byte & 0x80)
			continue;
		if (shift < 64 && byte & 0x40)
			value |= ~UINT64_C(0) << shift;
		*ret = value;
		return p;
	}
	return NULL;
}

/** The number of bits set; without an instruction for it, this beats a call. */
static inline uint32_t count_bits(uint64_t word)
{
	word -= word >> 1 & UINT64_C(0x5555555555555555);
	word = (word & UINT64_C(0x3333333333333333)) + (word >> 2 & UINT64_C(0x3333333333333333));
	word = (word + (word >> 4)) & UINT64_C(0x0f0f0f0f0f0f0f0f);
	return (uint32_t)(word * UINT64_C(0x0101010101010101) >> 56);
}

#endif
