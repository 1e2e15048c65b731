// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_ext_check.h"

#include <stdarg.h>
#include <stdio.h>

enum {
	MIN_HEADER_BYTES = 24, /* to the end of what every file has */
	NUM_RELO_KINDS = 13,
	MAX_WORDS = 4,
};

enum field { FIELD_ANY, FIELD_FUNC, FIELD_TYPE, FIELD_STRING, FIELD_RELO_KIND };

struct part {
	const char *name;
	uint32_t header; /* where the header has its offset, and then its length */
	uint32_t min_bytes;
	enum field fields[MAX_WORDS]; /* of a record; those behind are not known */
};

static const struct part parts[] = {
	{ "func_info", 8, 8, { FIELD_ANY, FIELD_FUNC } },
	{ "line_info", 16, 16, { FIELD_ANY, FIELD_STRING, FIELD_STRING, FIELD_ANY } },
	{ "core_relo", 24, 16, { FIELD_ANY, FIELD_TYPE, FIELD_STRING, FIELD_RELO_KIND } },
};

struct ext {
	const struct kernel_types *types;
	const unsigned char *data;
	size_t size;
	struct kernel_verdict *verdict;
};

static must_check bool refuse_ext(struct ext *ext, enum kernel_error error, const char *format, ...)
	printf_like(3, 4);

static must_check bool refuse_ext(struct ext *ext, enum kernel_error error, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	*ext->verdict = (struct kernel_verdict){ .error = error, .item = KERNEL_NO_ITEM };
	(void)vsnprintf(ext->verdict->rule, sizeof(ext->verdict->rule), format, args);
	va_end(args);
	return false;
}

static uint32_t word_at(const struct ext *ext, size_t at)
{
	return kernel_word(ext->types, ext->data + at);
}

static must_check bool check_header(struct ext *ext)
{
	const unsigned char *data = ext->data;
	if (ext->size < MIN_HEADER_BYTES)
		return refuse_ext(ext, KERNEL_EINVAL, "%zu bytes, less than the %u of a header",
				  ext->size, (unsigned int)MIN_HEADER_BYTES);
	bool is_big_endian = data[0] == BTF_MAGIC >> 8 && data[1] == (BTF_MAGIC & 0xff);
	bool is_little_endian = data[1] == BTF_MAGIC >> 8 && data[0] == (BTF_MAGIC & 0xff);
	if ((!is_big_endian && !is_little_endian) ||
	    btf_is_foreign(is_big_endian) != ext->types->foreign)
		return refuse_ext(ext, KERNEL_EINVAL, "magic %02x %02x is not that of the BTF",
				  data[0], data[1]);
	if (data[BTF_HEADER_VERSION] != BTF_VERSION || data[BTF_HEADER_FLAGS])
		return refuse_ext(ext, KERNEL_ENOTSUPP, "unknown version %u, flags 0x%x",
				  data[BTF_HEADER_VERSION], data[BTF_HEADER_FLAGS]);
	uint32_t bytes = word_at(ext, BTF_HEADER_LEN);
	if (bytes < MIN_HEADER_BYTES || bytes > ext->size)
		return refuse_ext(ext, KERNEL_EINVAL, "header length %u is not between %u and %zu",
				  bytes, (unsigned int)MIN_HEADER_BYTES, ext->size);
	if (bytes == ext->size)
		return refuse_ext(ext, KERNEL_EINVAL, "nothing behind the header");
	return true;
}

static must_check bool check_field(struct ext *ext, const struct part *part, enum field field,
				   size_t at)
{
	uint32_t value = word_at(ext, at);
	struct kernel_type type;
	switch (field) {
	case FIELD_FUNC:
		if (!kernel_type_get(ext->types, value, &type) || type.kind != KIND_FUNC)
			return refuse_ext(ext, KERNEL_EINVAL, "%s: byte %zu: type %u is not a FUNC",
					  part->name, at, value);
		return true;
	case FIELD_TYPE:
		if (!kernel_type_get(ext->types, value, &type))
			return refuse_ext(ext, KERNEL_EINVAL,
					  "%s: byte %zu: type %u is not there", part->name, at,
					  value);
		return true;
	case FIELD_STRING:
		if (!kernel_name(ext->types, value))
			return refuse_ext(ext, KERNEL_EINVAL,
					  "%s: byte %zu: string offset %u is out of range",
					  part->name, at, value);
		return true;
	case FIELD_RELO_KIND:
		if (value >= NUM_RELO_KINDS)
			return refuse_ext(ext, KERNEL_EINVAL,
					  "%s: byte %zu: unknown kind %u of relocation",
					  part->name, at, value);
		return true;
	case FIELD_ANY:
		break;
	}
	return true;
}

// What belongs to one ELF section: its name, a number, and that many records.
static must_check bool check_group(struct ext *ext, const struct part *part, uint32_t record_bytes,
				   size_t *at, size_t end)
{
	if (end - *at < 8)
		return refuse_ext(ext, KERNEL_EINVAL,
				  "%s: byte %zu: %zu bytes, less than the 8 that a section begins with",
				  part->name, *at, end - *at);
	uint32_t num = word_at(ext, *at + 4);
	if (!check_field(ext, part, FIELD_STRING, *at))
		return false;
	if (!num)
		return refuse_ext(ext, KERNEL_EINVAL, "%s: byte %zu: a section without records",
				  part->name, *at);
	*at += 8;
	if (num > (end - *at) / record_bytes)
		return refuse_ext(ext, KERNEL_EINVAL,
				  "%s: byte %zu: %u records of %u bytes do not fit into %zu",
				  part->name, *at, num, record_bytes, end - *at);
	for (uint32_t i = 0; i < num; i++, *at += record_bytes) {
		for (size_t j = 0; j < part->min_bytes / 4; j++) {
			if (!check_field(ext, part, part->fields[j], *at + 4 * j))
				return false;
		}
	}
	return true;
}

static must_check bool check_part(struct ext *ext, const struct part *part)
{
	uint32_t header_bytes = word_at(ext, BTF_HEADER_LEN);
	if (part->header + 8 > header_bytes)
		return true;
	uint32_t off = word_at(ext, part->header);
	uint32_t len = word_at(ext, part->header + 4);
	size_t total = ext->size - header_bytes;
	if (!len)
		return true;
	if (off % 4)
		return refuse_ext(ext, KERNEL_EINVAL, "%s is at %u, which is not a multiple of 4",
				  part->name, off);
	if (off > total || len > total - off || len < 4)
		return refuse_ext(ext, KERNEL_EINVAL, "%s: %u bytes at %u of %zu", part->name, len,
				  off, total);
	size_t at = (size_t)header_bytes + off;
	size_t end = at + len;
	uint32_t record_bytes = word_at(ext, at);
	if (record_bytes < part->min_bytes || record_bytes % 4)
		return refuse_ext(ext, KERNEL_EINVAL,
				  "%s: records of %u bytes, not of %u or more and a multiple of 4",
				  part->name, record_bytes, part->min_bytes);
	at += 4;
	if (at == end)
		return refuse_ext(ext, KERNEL_EINVAL, "%s: no records", part->name);
	while (at < end) {
		if (!check_group(ext, part, record_bytes, &at, end))
			return false;
	}
	return true;
}

void btf_ext_check(const struct kernel_types *types, const void *data, size_t size,
		   struct kernel_verdict *ret)
{
	struct ext ext = { .types = types, .data = data, .size = size, .verdict = ret };
	*ret = (struct kernel_verdict){ .item = KERNEL_NO_ITEM };
	bool ok = check_header(&ext);
	for (size_t i = 0; ok && i < ARRAY_SIZE(parts); i++)
		ok = check_part(&ext, &parts[i]);
}
