// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Type list to text. Lines are put together in a buffer that is handed on when a line might
 * not fit any more: millions of small numbers and names make printf() the whole cost.
 */
#include "type_text.h"

#include <string.h>

#include "btf_format.h"
#include "btf_text_limit.h"
#include "error.h"

enum {
	TEXT_BYTES = 256 * 1024,
	// More than the longest text between two names: names may be of any length.
	TEXT_ROOM = 512,
	MAX_DIGITS = 20,
};

struct text {
	const struct type_list *list;
	char *buf;
	size_t num;
	int (*write)(void *arg, const char *text, size_t len);
	void *arg;
	int status; /* first non-zero result of write; nothing is written after it */
	struct btf_text_limit limit;
};

static bool text_is_over(const struct text *text)
{
	return text->status || text->limit.is_reached;
}

static void text_flush(struct text *text)
{
	if (text->num && !text->status)
		text->status = text->write(text->arg, text->buf, text->num);
	text->num = 0;
}

static inline void text_reserve(struct text *text)
{
	if (unlikely(text->num > TEXT_BYTES - TEXT_ROOM))
		text_flush(text);
}

static inline void put(struct text *text, const char *bytes, size_t len)
{
	memcpy(text->buf + text->num, bytes, len);
	text->num += len;
}

#define put_literal(text, literal) put(text, literal, sizeof(literal) - 1)

static void put_u64(struct text *text, uint64_t value)
{
	char digits[MAX_DIGITS];
	char *start = digits + sizeof(digits);
	do {
		*--start = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	put(text, start, (size_t)(digits + sizeof(digits) - start));
}

static void put_u32(struct text *text, uint32_t value)
{
	char digits[MAX_DIGITS];
	char *start = digits + sizeof(digits);
	do {
		*--start = (char)('0' + value % 10);
		value /= 10;
	} while (value);
	put(text, start, (size_t)(digits + sizeof(digits) - start));
}

static void put_i64(struct text *text, int64_t value)
{
	if (value < 0)
		put_literal(text, "-");
	put_u64(text, value < 0 ? -(uint64_t)value : (uint64_t)value);
}

// A name with its quotes; afterwards there is room again.
static void put_name(struct text *text, uint32_t name)
{
	const char *string = name ? type_list_string(text->list, name) : "(anon)";
	size_t len = strlen(string);
	if (unlikely(!btf_text_take(&text->limit, len)))
		return;
	put_literal(text, "'");
	while (unlikely(len + text->num > TEXT_BYTES - TEXT_ROOM)) {
		text_flush(text);
		size_t part = len < TEXT_BYTES - TEXT_ROOM ? len : TEXT_BYTES - TEXT_ROOM;
		put(text, string, part);
		string += part;
		len -= part;
	}
	put(text, string, len);
	put_literal(text, "'");
}

#define put_field(text, label, value)                                                    \
	do {                                                                             \
		put_literal(text, " " label "=");                                        \
		put_u32(text, value);                                                    \
	} while (0)

static void put_string(struct text *text, const char *string)
{
	put(text, string, strlen(string));
}

static void put_int(struct text *text, const struct type *type)
{
	uint32_t data = type->fixed;
	put_field(text, "size", type->size);
	put_field(text, "bits_offset",
		  data >> BTF_INT_OFFSET_SHIFT & BTF_INT_OFFSET_MASK);
	put_field(text, "nr_bits", data & BTF_INT_BITS_MASK);
	put_literal(text, " encoding=");
	switch (data >> BTF_INT_ENCODING_SHIFT & BTF_INT_ENCODING_MASK) {
	case 0:
		put_literal(text, "(none)");
		break;
	case BTF_INT_SIGNED:
		put_literal(text, "SIGNED");
		break;
	case BTF_INT_CHAR:
		put_literal(text, "CHAR");
		break;
	case BTF_INT_BOOL:
		put_literal(text, "BOOL");
		break;
	default:
		put_literal(text, "UNKN");
		break;
	}
}

static const char *linkage_name(uint32_t linkage)
{
	static const char *const names[] = { "static", "global", "extern" };
	return linkage < ARRAY_SIZE(names) ? names[linkage] : "(unknown)";
}

static void
put_member(struct text *text, const struct type *type, const struct type_item *item)
{
	struct member_place place = type_member_place(type, item);
	put_name(text, item->name);
	put_field(text, "type_id", item->type);
	put_field(text, "bits_offset", place.offset);
	if (place.bits)
		put_field(text, "bitfield_size", place.bits);
}

static void
put_enumerator(struct text *text, const struct type *type, const struct type_item *item)
{
	put_name(text, item->name);
	put_literal(text, " val=");
	if (type->kind_flag)
		put_i64(text, (int32_t)item->value);
	else
		put_u32(text, item->value);
}

static void
put_enumerator64(struct text *text, const struct type *type, const struct type_item *item)
{
	uint64_t value = (uint64_t)item->high << 32 | item->value;
	put_name(text, item->name);
	put_literal(text, " val=");
	if (type->kind_flag) {
		put_i64(text, (int64_t)value);
		put_literal(text, "LL");
	} else {
		put_u64(text, value);
		put_literal(text, "ULL");
	}
}

static void put_variable(struct text *text, const struct type_item *item)
{
	const struct type *var = type_list_type(text->list, item->type);
	put_literal(text, "type_id=");
	put_u32(text, item->type);
	put_field(text, "offset", item->value);
	put_field(text, "size", item->high);
	put_literal(text, " (");
	put_string(text, kind_infos[var->kind].name);
	put_literal(text, " ");
	put_name(text, var->name);
	put_literal(text, ")");
}

static void
put_item(struct text *text, const struct type *type, const struct type_item *item)
{
	put_literal(text, "\n\t");
	switch (kind_infos[type->kind].item) {
	case ITEM_NOTHING:
		break;
	case ITEM_MEMBER:
		put_member(text, type, item);
		break;
	case ITEM_ENUMERATOR:
		put_enumerator(text, type, item);
		break;
	case ITEM_PARAM:
		put_name(text, item->name);
		put_field(text, "type_id", item->type);
		break;
	case ITEM_VARIABLE:
		put_variable(text, item);
		break;
	case ITEM_ENUMERATOR64:
		put_enumerator64(text, type, item);
		break;
	}
}

// What follows the name on the first line of a type.
static void put_details(struct text *text, const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_INT:
		put_int(text, type);
		break;
	case KIND_PTR:
	case KIND_CONST:
	case KIND_VOLATILE:
	case KIND_RESTRICT:
	case KIND_TYPEDEF:
	case KIND_TYPE_TAG:
		put_field(text, "type_id", type->type);
		break;
	case KIND_ARRAY:
		put_field(text, "type_id", type->type);
		put_field(text, "index_type_id", type->fixed);
		put_field(text, "nr_elems", type->size);
		break;
	case KIND_ENUM:
	case KIND_ENUM64:
		if (type->kind_flag)
			put_literal(text, " encoding=SIGNED");
		else
			put_literal(text, " encoding=UNSIGNED");
		put_field(text, "size", type->size);
		put_field(text, "vlen", type->num_items);
		break;
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_DATASEC:
		put_field(text, "size", type->size);
		put_field(text, "vlen", type->num_items);
		break;
	case KIND_FWD:
		put_string(text,
			   type->kind_flag ? " fwd_kind=union" : " fwd_kind=struct");
		break;
	case KIND_FUNC:
		put_field(text, "type_id", type->type);
		put_literal(text, " linkage=");
		put_string(text, linkage_name(type->fixed));
		break;
	case KIND_FUNC_PROTO:
		put_field(text, "ret_type_id", type->type);
		put_field(text, "vlen", type->num_items);
		break;
	case KIND_VAR:
		put_field(text, "type_id", type->type);
		put_literal(text, ", linkage=");
		put_string(text, linkage_name(type->fixed));
		break;
	case KIND_FLOAT:
		put_field(text, "size", type->size);
		break;
	case KIND_DECL_TAG:
		put_field(text, "type_id", type->type);
		put_literal(text, " component_idx=");
		put_i64(text, (int32_t)type->fixed);
		break;
	case KIND_VOID:
	case NUM_KINDS:
		break;
	}
}

static void put_type(struct text *text, size_t id)
{
	const struct type *type = type_list_type(text->list, id);
	text_reserve(text);
	put_literal(text, "[");
	put_u64(text, id);
	put_literal(text, "] ");
	put_string(text, kind_infos[type->kind].name);
	put_literal(text, " ");
	put_name(text, type->name);
	put_details(text, type);
	for (uint32_t i = 0; i < type->num_items && !text_is_over(text); i++) {
		text_reserve(text);
		put_item(text, type, type_list_item(text->list, type->first_item + i));
	}
	text_reserve(text);
	put_literal(text, "\n");
}

struct btfsmith_error *
type_text_print(const struct type_list *list,
		int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	cleanup_free char *buf = malloc(TEXT_BYTES);
	if (!buf)
		return error_no_memory();
	struct text text = { .list = list, .buf = buf, .write = write, .arg = arg };
	size_t id = 1 + (size_t)list->num_base;
	for (; id < type_list_num(list) && !text_is_over(&text); id++)
		put_type(&text, id);
	text_flush(&text);
	return btf_text_result(&text.limit, text.status);
}
