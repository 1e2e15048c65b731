// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_ext.h"

#include "btf_format.h"
#include "bytes.h"
#include "error.h"

/* The header; offsets of the parts count from its end. */
enum {
	EXT_HEADER_LEN = 4,
	EXT_HEADER_PARTS = 8,  /* offset and length of each part */
	EXT_HEADER_BYTES = 24, /* with two parts, as it was before there was CO-RE */
};

/* What each section with code has in a part: its name, the number of records, the records. */
enum { BLOCK_BYTES = 8 };

struct reader {
	const unsigned char *data;
	size_t size;
	bool foreign;
	size_t header_bytes;
	const struct btf_ext_of *of;
	struct btf_ext *ext;
};

static const struct {
	const char *name;
	uint32_t record_bytes; /* at least */
} parts[BTF_EXT_NUM_PARTS] = {
	[BTF_EXT_FUNC] = { "func_info", 8 },
	[BTF_EXT_LINE] = { "line_info", 16 },
	[BTF_EXT_CORE] = { "core_relo", 16 },
};

const char *btf_ext_part_name(enum btf_ext_part part)
{
	return parts[part].name;
}

void btf_ext_deinit(struct btf_ext *ext)
{
	for (size_t i = 0; i < BTF_EXT_NUM_PARTS; i++)
		vec_deinit(&ext->parts[i]);
}

static uint32_t word_at(const struct reader *reader, size_t off)
{
	return btf_load32(reader->data + off, reader->foreign);
}

static must_check struct btfsmith_error *header_error(const char *what, unsigned int value)
{
	return error_create(BTFSMITH_BAD_BTF, "header: %s %u", what, value);
}

static must_check struct btfsmith_error *read_order(struct reader *reader)
{
	if (reader->size < EXT_HEADER_BYTES)
		return header_error("does not fit, bytes:", (unsigned int)reader->size);
	uint16_t magic = load16(reader->data, false);
	if (magic != BTF_MAGIC && magic != __builtin_bswap16(BTF_MAGIC))
		return header_error("not the magic number of BTF:", magic);
	reader->foreign = magic != BTF_MAGIC;
	reader->ext->big_endian = reader->foreign != host_is_big_endian();
	if (reader->ext->big_endian != reader->of->big_endian)
		return error_create(BTFSMITH_BAD_BTF,
				    "header: not of the byte order of .BTF");
	return NULL;
}

static must_check struct btfsmith_error *read_header(struct reader *reader)
{
	struct btfsmith_error *err = read_order(reader);
	if (err)
		return err;
	if (reader->data[BTF_HEADER_VERSION] != BTF_VERSION || reader->data[BTF_HEADER_FLAGS])
		return error_create(BTFSMITH_UNSUPPORTED, "header: unknown version %u, flags 0x%x",
				    reader->data[BTF_HEADER_VERSION],
				    reader->data[BTF_HEADER_FLAGS]);
	uint32_t bytes = word_at(reader, EXT_HEADER_LEN);
	if (bytes < EXT_HEADER_BYTES || bytes > reader->size)
		return header_error("impossible length", bytes);
	if (bytes == reader->size)
		return header_error("nothing is behind its bytes:", bytes);
	reader->header_bytes = bytes;
	return NULL;
}

/* A part on its way: where the next byte is, and how many are left. */
struct part {
	enum btf_ext_part number;
	uint32_t record_bytes;
	size_t off;
	size_t left;
};

static must_check struct btfsmith_error *
part_error(const struct part *part, const char *what, unsigned int value)
{
	return error_create(BTFSMITH_BAD_BTF, "%s: offset 0x%zx: %s %u",
			    parts[part->number].name, part->off, what, value);
}

// A name or type that is not there; NULL if both are.
static must_check struct btfsmith_error *check_record(const struct reader *reader,
						      const struct part *part,
						      const struct btf_ext_record *record)
{
	size_t strings = reader->of->num_string_bytes;
	uint32_t name = record->text < strings ? record->file : record->text;
	if (name >= strings)
		return part_error(part, "not within the strings of .BTF: name offset",
				  name);
	if (record->type >= reader->of->num_types)
		return part_error(part, "not in .BTF: type id", record->type);
	return NULL;
}

static struct btf_ext_record
load_record(const struct reader *reader, const struct part *part, uint32_t section)
{
	struct btf_ext_record record = {
		.section = section,
		.insn = word_at(reader, part->off),
	};
	uint32_t second = word_at(reader, part->off + 4);
	if (part->number == BTF_EXT_LINE)
		record.file = second;
	else
		record.type = second;
	if (part->number == BTF_EXT_FUNC)
		return record;
	record.text = word_at(reader, part->off + 8);
	record.extra = word_at(reader, part->off + 12);
	return record;
}

static must_check struct btfsmith_error *read_block(struct reader *reader, struct part *part)
{
	if (part->left < BLOCK_BYTES)
		return part_error(part, "section does not fit, bytes left:",
				  (unsigned int)part->left);
	uint32_t section = word_at(reader, part->off);
	uint32_t num = word_at(reader, part->off + 4);
	if (section >= reader->of->num_string_bytes)
		return part_error(part,
				  "not within the strings of .BTF: name offset", section);
	if (num == 0 || num > (part->left - BLOCK_BYTES) / part->record_bytes)
		return part_error(part, "impossible number of records:", num);
	btf_ext_records *records = &reader->ext->parts[part->number];
	if (!vec_reserve(records, records->num + num))
		return error_no_memory();
	part->off += BLOCK_BYTES;
	part->left -= BLOCK_BYTES + (size_t)num * part->record_bytes;
	for (uint32_t i = 0; i < num; i++, part->off += part->record_bytes) {
		struct btf_ext_record record = load_record(reader, part, section);
		struct btfsmith_error *err = check_record(reader, part, &record);
		if (err)
			return err;
		records->items[records->num++] = record;
	}
	return NULL;
}

static must_check struct btfsmith_error *
read_part(struct reader *reader, enum btf_ext_part number)
{
	size_t place = EXT_HEADER_PARTS + 8 * (size_t)number;
	if (place + 8 > reader->header_bytes)
		return NULL;
	uint32_t off = word_at(reader, place), len = word_at(reader, place + 4);
	struct part part = {
		.number = number,
		.off = reader->header_bytes + off,
		.left = len,
	};
	if (!len)
		return NULL;
	size_t total = reader->size - reader->header_bytes;
	if (off > total || len > total - off)
		return part_error(&part, "not within the section, length", len);
	if (off % 4)
		return part_error(&part, "not a multiple of 4: offset", off);
	if (len < 4)
		return part_error(&part, "has no records, length", len);
	part.record_bytes = word_at(reader, part.off);
	if (part.record_bytes < parts[number].record_bytes || part.record_bytes % 4)
		return part_error(&part, "impossible size of records:",
				  part.record_bytes);
	if (len == 4)
		return part_error(&part, "has no records, length", len);
	part.off += 4;
	part.left -= 4;
	struct btfsmith_error *err = NULL;
	while (!err && part.left)
		err = read_block(reader, &part);
	return err;
}

struct btfsmith_error *btf_ext_read(const void *data, size_t size, const struct btf_ext_of *of,
				    struct btf_ext *ret)
{
	*ret = (struct btf_ext){ .big_endian = false };
	struct reader reader = {
		.data = data,
		.size = size,
		.of = of,
		.ext = ret,
	};
	struct btfsmith_error *err = read_header(&reader);
	for (size_t i = 0; !err && i < BTF_EXT_NUM_PARTS; i++)
		err = read_part(&reader, (enum btf_ext_part)i);
	return err;
}
