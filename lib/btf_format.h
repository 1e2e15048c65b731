// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * BTF on the wire: where fields are, what the info word packs, how much fits, and loads and
 * stores of the 32-bit words everything past the first four bytes consists of. What follows
 * a record for which kind is in kinds.def.
 */
#ifndef BTFSMITH_BTF_FORMAT_H
#define BTFSMITH_BTF_FORMAT_H

#include <string.h>

#include "kinds.h"

enum {
	BTF_MAGIC = 0xEB9F, /* in the blob's own byte order */
	BTF_VERSION = 1,
};

/* The header; every section offset counts from its end. */
enum {
	BTF_HEADER_MAGIC = 0, /* u16 */
	BTF_HEADER_VERSION = 2,
	BTF_HEADER_FLAGS = 3,
	BTF_HEADER_LEN = 4,
	BTF_HEADER_TYPE_OFF = 8,
	BTF_HEADER_TYPE_LEN = 12,
	BTF_HEADER_STR_OFF = 16,
	BTF_HEADER_STR_LEN = 20,
	BTF_HEADER_BYTES = 24, /* what every kernel knows */
	BTF_HEADER_LAYOUT_OFF = 24,
	BTF_HEADER_LAYOUT_LEN = 28,
	BTF_HEADER_LAYOUT_BYTES = 32, /* with the last two fields, Linux 7.1 */
};

/* An entry of the layout section: u8 fixed bytes, u8 item bytes, u16 flags (0). */
enum { BTF_LAYOUT_ENTRY_BYTES = 4 };

/* The record each type begins with. */
enum {
	BTF_RECORD_NAME = 0,
	BTF_RECORD_INFO = 4,
	BTF_RECORD_WORD = 8, /* size or type */
	BTF_RECORD_BYTES = 12,
};

/* Info word: bits 0-23 vlen, 24-30 kind, 31 kind_flag (before Linux 7.2 0-15, 24-28, 31). */
enum {
	BTF_INFO_VLEN_MASK = 0xFFFFFF,
	BTF_INFO_KIND_SHIFT = 24,
	BTF_INFO_KIND_MASK = 0x7F,
	BTF_INFO_FLAG_SHIFT = 31,
};

/* INT data word: bits 0-7 number of bits, 16-23 bit offset, 24-27 encoding. */
enum {
	BTF_INT_BITS_MASK = 0xFF,
	BTF_INT_OFFSET_SHIFT = 16,
	BTF_INT_OFFSET_MASK = 0xFF,
	BTF_INT_ENCODING_SHIFT = 24,
	BTF_INT_ENCODING_MASK = 0xF,
	BTF_INT_UNUSED_SHIFT = 28, /* the bits from here on must be 0 */
	BTF_INT_SIGNED = 1,
	BTF_INT_CHAR = 2,
	BTF_INT_BOOL = 4,
};

enum {
	BTF_MAX_TYPE = 0xFFFFF, /* largest id a reference may hold */
	BTF_MAX_NAME_OFFSET = 0xFFFFFF,
	BTF_MAX_VLEN = 0xFFFF, /* what every kernel reads; Linux 7.2 knows 24 bits */
};

static inline uint32_t btf_info(enum kind kind, bool kind_flag, uint32_t vlen)
{
	return vlen | (uint32_t)kind << BTF_INFO_KIND_SHIFT |
	       (uint32_t)kind_flag << BTF_INFO_FLAG_SHIFT;
}

/** Whether BTF of the given byte order must be swapped on this machine. */
static inline bool btf_is_foreign(bool big_endian)
{
	return big_endian != (__BYTE_ORDER__ == __ORDER_BIG_ENDIAN__);
}

/** The word at @p data, of any alignment. */
static inline uint32_t btf_load32(const unsigned char *data, bool foreign)
{
	uint32_t value;
	memcpy(&value, data, sizeof(value));
	return foreign ? __builtin_bswap32(value) : value;
}

static inline void btf_store32(unsigned char *data, uint32_t value, bool foreign)
{
	if (foreign)
		value = __builtin_bswap32(value);
	memcpy(data, &value, sizeof(value));
}

#endif
