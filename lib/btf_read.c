// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Bytes to type list. The header and the bounds of the sections come first, then a walk over
 * the records that knows afterwards how many types and items there are, then, into vectors
 * of that size, the records themselves with every reference and name checked. A base, which is
 * large and nearly always right, is tried in one walk first.
 */
#include "btf_read.h"

#include <string.h>

#include "btf_format.h"
#include "error.h"
#include "type_error.h"

// A parameter or an enumerator.
enum { LEAST_ITEM_BYTES = 8 };

struct section {
	const char *name;
	uint32_t off; /* from the end of the header */
	uint32_t len;
};

struct reader {
	const char *where;
	const unsigned char *data;
	size_t size;
	bool foreign;
	size_t header_bytes;
	struct section types;
	struct section layout;
	struct section strings;
	bool takes_strings; /* the list's are to be where they are now */
	size_t num_types; /* with void and those of the base; or the most that there can be */
	size_t num_items; /* likewise */
	uint32_t highest_id; /* that a type read so far refers to */
	struct type_list *list;
};

// A record as it is on the wire.
struct record {
	uint32_t name;
	uint32_t info;
	uint32_t word;
};

static enum kind record_kind(const struct record *record)
{
	return record->info >> BTF_INFO_KIND_SHIFT & BTF_INFO_KIND_MASK;
}

static uint32_t record_vlen(const struct record *record)
{
	return record->info & BTF_INFO_VLEN_MASK;
}

static uint32_t header_word(const struct reader *reader, size_t off)
{
	return btf_load32(reader->data + off, reader->foreign);
}

static must_check struct btfsmith_error *read_magic(struct reader *reader)
{
	const unsigned char *data = reader->data;
	if (reader->size < BTF_HEADER_BYTES)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: header: %zu bytes, less than the %u of a BTF "
				    "header",
				    reader->where, reader->size,
				    (unsigned int)BTF_HEADER_BYTES);
	// Offsets are 32 bits wide, and so are then all sums of them below.
	if (reader->size > UINT32_MAX)
		return error_create(BTFSMITH_LIMIT, "%s: %zu bytes, more than 4 GiB",
				    reader->where, reader->size);
	unsigned int magic = (unsigned int)data[0] << 8 | data[1];
	unsigned int swapped = (unsigned int)data[1] << 8 | data[0];
	if (magic != BTF_MAGIC && swapped != BTF_MAGIC)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: header: magic %02x %02x is not that of BTF",
				    reader->where, data[0], data[1]);
	if (reader->list->base_strings && reader->list->big_endian != (magic == BTF_MAGIC))
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: header: byte order is not that of the base",
				    reader->where);
	reader->list->big_endian = magic == BTF_MAGIC;
	reader->foreign = btf_is_foreign(reader->list->big_endian);
	if (data[BTF_HEADER_VERSION] != BTF_VERSION)
		return error_create(BTFSMITH_BAD_BTF, "%s: header: unknown version %u",
				    reader->where, data[BTF_HEADER_VERSION]);
	if (data[BTF_HEADER_FLAGS] != 0)
		return error_create(BTFSMITH_BAD_BTF, "%s: header: unknown flags 0x%x",
				    reader->where, data[BTF_HEADER_FLAGS]);
	return NULL;
}

static must_check struct btfsmith_error *read_header(struct reader *reader)
{
	struct btfsmith_error *err = read_magic(reader);
	if (err)
		return err;
	uint32_t bytes = header_word(reader, BTF_HEADER_LEN);
	if (bytes < BTF_HEADER_BYTES || bytes > reader->size)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: header: length %u is not between %u and the "
				    "size %zu",
				    reader->where, bytes, (unsigned int)BTF_HEADER_BYTES,
				    reader->size);
	// Fields of the future mean something unless they are 0.
	for (size_t off = BTF_HEADER_LAYOUT_BYTES; off < bytes; off++) {
		if (reader->data[off])
			return error_create(BTFSMITH_BAD_BTF,
					    "%s: header: offset %zu: unknown field is "
					    "not 0",
					    reader->where, off);
	}
	reader->header_bytes = bytes;
	reader->types = (struct section){ "type section",
					  header_word(reader, BTF_HEADER_TYPE_OFF),
					  header_word(reader, BTF_HEADER_TYPE_LEN) };
	reader->strings = (struct section){ "string section",
					    header_word(reader, BTF_HEADER_STR_OFF),
					    header_word(reader, BTF_HEADER_STR_LEN) };
	reader->layout = (struct section){ .name = "layout section" };
	if (bytes >= BTF_HEADER_LAYOUT_BYTES) {
		reader->layout.off = header_word(reader, BTF_HEADER_LAYOUT_OFF);
		reader->layout.len = header_word(reader, BTF_HEADER_LAYOUT_LEN);
	}
	return NULL;
}

static must_check struct btfsmith_error *section_error(const struct reader *reader,
						       const struct section *section,
						       const char *reason)
{
	return error_create(BTFSMITH_BAD_BTF, "%s: %s: offset %u, length %u: %s",
			    reader->where, section->name, section->off, section->len,
			    reason);
}

static bool sections_overlap(const struct section *a, const struct section *b)
{
	return a->len && b->len && a->off < b->off + b->len && b->off < a->off + a->len;
}

// Sections that are within the blob, do not overlap and add up to its size cover all of it.
static must_check struct btfsmith_error *check_sections(const struct reader *reader)
{
	const struct section *sections[] = { &reader->types, &reader->layout,
					     &reader->strings };
	size_t total = reader->size - reader->header_bytes;
	size_t sum = 0;
	for (size_t i = 0; i < ARRAY_SIZE(sections); i++) {
		const struct section *section = sections[i];
		if (section == &reader->layout && section->len == 0)
			continue;
		if (section->off > total || section->len > total - section->off)
			return section_error(reader, section, "not within the data");
		if (section != &reader->strings && section->off % 4)
			return section_error(reader, section,
					     "offset is not a multiple of 4");
		for (size_t j = 0; j < i; j++) {
			if (sections_overlap(section, sections[j]))
				return section_error(reader, section,
						     "overlaps another section");
		}
		sum += section->len;
	}
	if (sum != total)
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: header: sections have %zu bytes in all, %zu are "
				    "there",
				    reader->where, sum, total);
	// The kernel's rule: only who knows the longer header expects another order.
	if (reader->header_bytes < BTF_HEADER_LAYOUT_BYTES &&
	    reader->strings.off < reader->types.off)
		return section_error(reader, &reader->strings,
				     "not after the types, and the header is a short "
				     "one");
	if (reader->layout.len % BTF_LAYOUT_ENTRY_BYTES)
		return section_error(reader, &reader->layout,
				     "length is not a multiple of 4");
	return NULL;
}

static must_check struct btfsmith_error *read_strings(struct reader *reader)
{
	const struct section *section = &reader->strings;
	const unsigned char *strings = reader->data + reader->header_bytes + section->off;
	struct type_list *list = reader->list;
	uint32_t first = list->base_strings;
	if (!first && (section->len == 0 || strings[0]))
		return error_create(BTFSMITH_NO_BASE,
				    "%s: string section: does not begin with a NUL byte: "
				    "split BTF, which cannot be read without its base",
				    reader->where);
	if (section->len && (uint64_t)first + section->len - 1 > BTF_MAX_NAME_OFFSET)
		return error_create(BTFSMITH_LIMIT,
				    "%s: string section: %llu bytes, the limit is %u",
				    reader->where, (unsigned long long)first + section->len,
				    (unsigned int)BTF_MAX_NAME_OFFSET + 1);
	if (section->len && strings[section->len - 1])
		return section_error(reader, section, "does not end with a NUL byte");
	size_t num = (size_t)first + section->len;
	if (reader->takes_strings) {
		// For now; it is not the list's yet.
		vec_deinit(&list->strings);
		list->strings.items = (char *)(uintptr_t)strings;
		list->strings.num = num;
		return NULL;
	}
	if (!vec_reserve_large(&list->strings, num))
		return error_no_memory();
	if (section->len)
		memcpy(list->strings.items + first, strings, section->len);
	list->strings.num = num;
	return NULL;
}

static const unsigned char *type_section(const struct reader *reader)
{
	return reader->data + reader->header_bytes + reader->types.off;
}

static struct record load_record(const struct reader *reader, const unsigned char *data)
{
	return (struct record){
		.name = btf_load32(data + BTF_RECORD_NAME, reader->foreign),
		.info = btf_load32(data + BTF_RECORD_INFO, reader->foreign),
		.word = btf_load32(data + BTF_RECORD_WORD, reader->foreign),
	};
}

// The type list has no place for values in fields that the kind does not use.
static const char *record_unused_field(const struct record *record)
{
	const struct kind_info *info = &kind_infos[record_kind(record)];
	if (info->word == WORD_NOTHING && record->word)
		return "size or type";
	if (info->item == ITEM_NOTHING && record_kind(record) != KIND_FUNC &&
	    record_vlen(record))
		return "vlen";
	return NULL;
}

static cold must_check struct btfsmith_error *record_error(const struct reader *reader,
						      size_t off, const char *reason,
						      unsigned int value)
{
	return error_create(BTFSMITH_BAD_BTF,
			    "%s: type section: offset 0x%zx: type %zu: %s %u",
			    reader->where, off, reader->num_types, reason, value);
}

static always_inline must_check struct btfsmith_error *count_record(struct reader *reader, size_t *off)
{
	size_t left = reader->types.len - *off;
	if (left < BTF_RECORD_BYTES)
		return record_error(reader, *off, "record does not fit, bytes left:",
				    (unsigned int)left);
	struct record record = load_record(reader, type_section(reader) + *off);
	enum kind kind = record_kind(&record);
	if (kind == KIND_VOID || kind >= NUM_KINDS)
		return record_error(reader, *off, "unknown kind", kind);
	if (record_unused_field(&record))
		return error_create(BTFSMITH_BAD_BTF,
				    "%s: type section: offset 0x%zx: type %zu: %s of %s "
				    "is not 0",
				    reader->where, *off, reader->num_types,
				    record_unused_field(&record), kind_infos[kind].name);
	const struct kind_info *info = &kind_infos[kind];
	// vlen has 24 bits: no overflow even where size_t has 32.
	size_t bytes = BTF_RECORD_BYTES + info->fixed_bytes +
		       (size_t)record_vlen(&record) * info->item_bytes;
	if (bytes > left)
		return record_error(reader, *off, "items do not fit, vlen",
				    record_vlen(&record));
	if (reader->num_types > BTF_MAX_TYPE)
		return error_create(BTFSMITH_LIMIT,
				    "%s: type section: more than %u types", reader->where,
				    (unsigned int)BTF_MAX_TYPE);
	reader->num_types++;
	reader->num_items += info->item == ITEM_NOTHING ? 0 : record_vlen(&record);
	*off += bytes;
	return NULL;
}

static must_check struct btfsmith_error *count_records(struct reader *reader)
{
	reader->num_types = reader->list->types.num;
	reader->num_items = reader->list->items.num;
	for (size_t off = 0; off < reader->types.len;) {
		struct btfsmith_error *err = count_record(reader, &off);
		if (err)
			return err;
	}
	// Ids and indices of items are 32 bits wide; the section is less than 4 GiB.
	if (!vec_reserve_large(&reader->list->types, reader->num_types) ||
	    !vec_reserve_large(&reader->list->items, reader->num_items))
		return error_no_memory();
	return NULL;
}

// Called with the type already in the list.
static cold must_check struct btfsmith_error *
range_error(const struct reader *reader, const char *what, uint32_t value, size_t limit)
{
	const struct type_list *list = reader->list;
	return type_error(BTFSMITH_BAD_BTF, reader->where, list, list->types.num - 1,
			  "%s %u is not below %zu", what, value, limit);
}

// Called with the item already in the list, but not yet counted.
static cold must_check struct btfsmith_error *
item_range_error(const struct reader *reader, const struct type_item *item)
{
	const struct type_list *list = reader->list;
	bool is_name = item->name >= list->strings.num;
	return type_item_error(reader->where, list, list->types.num - 1,
			       (size_t)(item - list->items.items),
			       "%s %u is not below %zu",
			       is_name ? "name offset" : "type id",
			       is_name ? item->name : item->type,
			       is_name ? list->strings.num : reader->num_types);
}

static always_inline struct type_item
load_item(const unsigned char *data, enum kind_item item, bool foreign)
{
	uint32_t first = btf_load32(data, foreign);
	uint32_t second = btf_load32(data + 4, foreign);
	switch (item) {
	case ITEM_NOTHING:
		break;
	case ITEM_MEMBER:
		return (struct type_item){ .name = first,
					   .type = second,
					   .value = btf_load32(data + 8, foreign) };
	case ITEM_ENUMERATOR:
		return (struct type_item){ .name = first, .value = second };
	case ITEM_PARAM:
		return (struct type_item){ .name = first, .type = second };
	case ITEM_VARIABLE:
		return (struct type_item){ .type = first,
					   .value = second,
					   .high = btf_load32(data + 8, foreign) };
	case ITEM_ENUMERATOR64:
		return (struct type_item){ .name = first,
					   .value = second,
					   .high = btf_load32(data + 8, foreign) };
	}
	return (struct type_item){ 0 };
}

// Inline where @p item and @p foreign are constants: most of a kernel's BTF is items.
static always_inline must_check struct btfsmith_error *
read_items_of(struct reader *reader, const unsigned char *data, const struct type *type,
	      enum kind_item kind, bool foreign)
{
	const size_t item_bytes = kind_infos[type->kind].item_bytes;
	const size_t num_strings = reader->list->strings.num, num_types = reader->num_types;
	struct type_list *list = reader->list;
	struct type_item *item = list->items.items + list->items.num;
	const struct type_item *end = item + type->num_items;
	uint32_t highest = reader->highest_id;
	for (; item < end; item++, data += item_bytes) {
		*item = load_item(data, kind, foreign);
		if (unlikely(item->name >= num_strings || item->type >= num_types))
			return item_range_error(reader, item);
		highest = item->type > highest ? item->type : highest;
	}
	reader->highest_id = highest;
	list->items.num += type->num_items;
	return NULL;
}

static must_check struct btfsmith_error *
read_items(struct reader *reader, const unsigned char *data, const struct type *type)
{
	enum kind_item kind = kind_infos[type->kind].item;
	if (reader->foreign)
		return read_items_of(reader, data, type, kind, true);
	switch ((int)kind) {
	case ITEM_MEMBER:
		return read_items_of(reader, data, type, ITEM_MEMBER, false);
	case ITEM_PARAM:
		return read_items_of(reader, data, type, ITEM_PARAM, false);
	case ITEM_ENUMERATOR:
		return read_items_of(reader, data, type, ITEM_ENUMERATOR, false);
	default:
		return read_items_of(reader, data, type, kind, false);
	}
}

// What follows the record once.
static void load_fixed(const unsigned char *data, bool foreign, struct type *type)
{
	switch (kind_infos[type->kind].fixed) {
	case FIXED_NOTHING:
		break;
	case FIXED_INT_DATA:
	case FIXED_LINKAGE:
	case FIXED_COMPONENT:
		type->fixed = btf_load32(data, foreign);
		break;
	case FIXED_ARRAY_INFO:
		type->type = btf_load32(data, foreign);
		type->fixed = btf_load32(data + 4, foreign);
		type->size = btf_load32(data + 8, foreign);
		break;
	}
}

static always_inline struct type load_type(const struct reader *reader, const unsigned char *data)
{
	struct record record = load_record(reader, data);
	const struct kind_info *info = &kind_infos[record_kind(&record)];
	struct type type = {
		.name = record.name,
		.kind = (uint8_t)record_kind(&record),
		.kind_flag = record.info >> BTF_INFO_FLAG_SHIFT,
		.type = info->word == WORD_TYPE ? record.word : 0,
		.size = info->word == WORD_SIZE ? record.word : 0,
		.first_item = (uint32_t)reader->list->items.num,
	};
	if (type.kind == KIND_FUNC)
		type.fixed = record_vlen(&record);
	else
		type.num_items = record_vlen(&record);
	load_fixed(data + BTF_RECORD_BYTES, reader->foreign, &type);
	return type;
}

static always_inline must_check struct btfsmith_error *read_type(struct reader *reader, size_t *off)
{
	const unsigned char *data = type_section(reader) + *off;
	struct type_list *list = reader->list;
	struct type type = load_type(reader, data);
	const struct kind_info *info = &kind_infos[type.kind];
	list->types.items[list->types.num++] = type;
	if (type.name >= list->strings.num)
		return range_error(reader, "name offset", type.name, list->strings.num);
	if (type.type >= reader->num_types)
		return range_error(reader, "type id", type.type, reader->num_types);
	if (type.kind == KIND_ARRAY && type.fixed >= reader->num_types)
		return range_error(reader, "index type id", type.fixed,
				   reader->num_types);
	if (type.type > reader->highest_id)
		reader->highest_id = type.type;
	if (type.kind == KIND_ARRAY && type.fixed > reader->highest_id)
		reader->highest_id = type.fixed;
	size_t fixed_end = BTF_RECORD_BYTES + info->fixed_bytes;
	*off += fixed_end + (size_t)type.num_items * info->item_bytes;
	return type.num_items ? read_items(reader, data + fixed_end, &type) : NULL;
}

// Ids and name offsets of split BTF go on where those of its base end, so with another base
// they can lie outside of both.
static must_check struct btfsmith_error *
doubt_base(const struct reader *reader, struct btfsmith_error *err)
{
	bool is_split = reader->list->base_strings != 0;
	if (!is_split || btfsmith_error_code(err) != BTFSMITH_BAD_BTF)
		return err;
	cleanup_error struct btfsmith_error *plain = err;
	return error_create(BTFSMITH_BAD_BTF, "%s; is the base the one it was made with?",
			    btfsmith_error_message(plain));
}

static must_check struct btfsmith_error *read_range(struct reader *reader)
{
	struct btfsmith_error *err = NULL;
	for (size_t off = 0; !err && off < reader->types.len;)
		err = read_type(reader, &off);
	return err;
}

/*
 * In one walk, without knowing beforehand how many types and items there are: memory is reserved
 * for as many as there could be. An error here is not the one to report.
 */
static must_check struct btfsmith_error *read_at_once(struct reader *reader)
{
	struct type_list *list = reader->list;
	struct reader counter = *reader;
	size_t off = 0;
	counter.num_types = list->types.num;
	if (!vec_reserve_large(&list->types,
			       list->types.num + reader->types.len / BTF_RECORD_BYTES) ||
	    !vec_reserve_large(&list->items,
			       list->items.num + reader->types.len / LEAST_ITEM_BYTES))
		return error_no_memory();
	reader->num_types = BTF_MAX_TYPE + 1;
	while (off < reader->types.len) {
		size_t end = off;
		struct btfsmith_error *err = count_record(&counter, &end);
		if (!err)
			err = read_type(reader, &off);
		if (err)
			return err;
	}
	if (reader->highest_id >= list->types.num)
		return range_error(reader, "type id", reader->highest_id, list->types.num);
	return NULL;
}

static must_check struct btfsmith_error *read_types(struct reader *reader)
{
	struct type_list *list = reader->list;
	if (reader->takes_strings) {
		struct btfsmith_error *err = read_at_once(reader);
		if (!err)
			return NULL;
		btfsmith_error_destroy(err);
		list->types.num = 1;
		list->items.num = 0;
	}
	struct btfsmith_error *err = count_records(reader);
	return err ? err : doubt_base(reader, read_range(reader));
}

static must_check struct btfsmith_error *read_list(struct reader *reader)
{
	struct btfsmith_error *err = read_header(reader);
	if (!err)
		err = check_sections(reader);
	if (!err)
		err = read_strings(reader);
	if (!err)
		err = read_types(reader);
	reader->list->layout = reader->layout.len != 0;
	return err;
}

struct btfsmith_error *
btf_read(const char *where, const void *data, size_t size, struct type_list *ret)
{
	if (!type_list_init(ret))
		return error_no_memory();
	struct reader reader = {
		.where = where,
		.data = data,
		.size = size,
		.list = ret,
	};
	return read_list(&reader);
}

struct btfsmith_error *
btf_read_take(const char *where, void **heap, size_t size, struct type_list *ret)
{
	if (!type_list_init(ret))
		return error_no_memory();
	struct reader reader = {
		.where = where,
		.data = *heap,
		.size = size,
		.takes_strings = true,
		.list = ret,
	};
	struct btfsmith_error *err = read_list(&reader);
	bool is_borrowed = !ret->strings.capacity;
	if (err && is_borrowed) {
		ret->strings.items = NULL;
		ret->strings.num = 0;
	}
	if (err)
		return err;
	// What is behind them stays: to give it back is to copy them, if they are in large pages.
	memmove(*heap, ret->strings.items, ret->strings.num);
	ret->strings.items = *heap;
	ret->strings.capacity = ret->strings.num;
	*heap = NULL;
	return NULL;
}

struct btfsmith_error *
btf_read_split(const char *where, const void *data, size_t size, struct type_list *list)
{
	type_list_extend(list);
	struct reader reader = {
		.where = where,
		.data = data,
		.size = size,
		.list = list,
	};
	return read_list(&reader);
}
