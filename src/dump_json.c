// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Types as JSON; btfsmith-dump(1) describes the document, whose keys are those of bpftool. Each
 * type and each of its items is an object of its own that goes as soon as it is printed, since a
 * kernel has millions of them.
 */
#include "dump.h"

#ifndef HAVE_JANSSON

int dump_has_json(void)
{
	return 0;
}

int dump_print_json(const struct btfsmith_types *types, const struct btfsmith_ext *ext)
{
	(void)types;
	(void)ext;
	return -1;
}

#else

#include <inttypes.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "json_text.h"

enum {
	BUFFER_BYTES = 64 * 1024,
	// Types may share a name of megabytes, and nothing but hostile input needs as much.
	MAX_TEXT_BYTES = 1 << 30,
};

struct printer {
	const struct btfsmith_types *types;
	const struct btfsmith_ext *ext;
	int is_broken; /* out of memory, or is_full */
	int is_full;   /* there was more text than text_left */
	size_t text_left;
	size_t num;
	char buffer[BUFFER_BYTES];
};

int dump_has_json(void)
{
	return 1;
}

// ---- text ----

static void flush(struct printer *printer)
{
	// What cannot be written shows when standard output is closed.
	(void)fwrite(printer->buffer, 1, printer->num, stdout);
	printer->num = 0;
}

// The last byte is always still there, to be taken back.
static int put_bytes(const char *text, size_t len, void *arg)
{
	struct printer *printer = arg;
	while (len) {
		if (printer->num == BUFFER_BYTES)
			flush(printer);
		size_t part = BUFFER_BYTES - printer->num;
		part = len < part ? len : part;
		memcpy(printer->buffer + printer->num, text, part);
		printer->num += part;
		text += part;
		len -= part;
	}
	return 0;
}

static void put(struct printer *printer, const char *text)
{
	(void)put_bytes(text, strlen(text), printer);
}

// Takes @p object.
static void put_object(struct printer *printer, json_t *object)
{
	if (!object || json_dump_callback(object, put_bytes, printer, JSON_COMPACT) != 0)
		printer->is_broken = 1;
	json_decref(object);
}

// The same without its last brace: more of it follows.
static void put_open_object(struct printer *printer, json_t *object)
{
	put_object(printer, object);
	if (!printer->is_broken)
		printer->num--;
}

// ---- values ----

static void set(struct printer *printer, json_t *object, const char *key, json_t *value)
{
	if (json_object_set_new_nocheck(object, key, value) != 0)
		printer->is_broken = 1;
}

static void set_number(struct printer *printer, json_t *object, const char *key, int64_t number)
{
	set(printer, object, key, json_integer(number));
}

// For what is a byte in the file and cannot be one in JSON.
static json_t *hex_value(const char *text)
{
	static const char digits[] = "0123456789abcdef";
	size_t len = strlen(text);
	char *hex = malloc(2 * len + 1);
	if (!hex)
		return NULL;
	for (size_t i = 0; i < len; i++) {
		hex[2 * i] = digits[(unsigned char)text[i] >> 4];
		hex[2 * i + 1] = digits[(unsigned char)text[i] & 15];
	}
	json_t *value = json_stringn(hex, 2 * len);
	free(hex);
	return value;
}

static void set_text(struct printer *printer, json_t *object, const char *key, const char *text)
{
	size_t len = strlen(text);
	if (len > printer->text_left) {
		printer->is_full = printer->is_broken = 1;
		return;
	}
	printer->text_left -= len;
	if (json_is_utf8(text)) {
		set(printer, object, key, json_string_nocheck(text));
		return;
	}
	char hex_key[32];
	(void)snprintf(hex_key, sizeof(hex_key), "%s_hex", key);
	set(printer, object, key, json_text(text));
	set(printer, object, hex_key, hex_value(text));
}

static void set_name(struct printer *printer, json_t *object, const char *name)
{
	set_text(printer, object, "name", *name ? name : "(anon)");
}

// ---- items ----

/* What a list of items is called. */
enum item_sort { ITEMS_NONE, ITEMS_MEMBERS, ITEMS_VALUES, ITEMS_PARAMS, ITEMS_VARS };

static enum item_sort item_sort(enum btfsmith_kind kind)
{
	switch ((int)kind) {
	case BTFSMITH_KIND_STRUCT:
	case BTFSMITH_KIND_UNION:
		return ITEMS_MEMBERS;
	case BTFSMITH_KIND_ENUM:
	case BTFSMITH_KIND_ENUM64:
		return ITEMS_VALUES;
	case BTFSMITH_KIND_FUNC_PROTO:
		return ITEMS_PARAMS;
	case BTFSMITH_KIND_DATASEC:
		return ITEMS_VARS;
	default:
		return ITEMS_NONE;
	}
}

// The library has no numbers from 2^63 on, JSON does.
static void put_large_value(struct printer *printer, json_t *object, uint64_t value)
{
	char text[40];
	(void)snprintf(text, sizeof(text), ",\"val\":%" PRIu64 "}", value);
	put_open_object(printer, object);
	put(printer, text);
}

static void
put_item(struct printer *printer, const struct btfsmith_type *type,
	 const struct btfsmith_item *item)
{
	enum item_sort sort = item_sort(type->kind);
	json_t *object = json_object();
	if (sort != ITEMS_VARS)
		set_name(printer, object, item->name);
	if (sort != ITEMS_VALUES)
		set_number(printer, object, "type_id", item->type);
	if (sort == ITEMS_MEMBERS) {
		set_number(printer, object, "bits_offset", item->bit_offset);
		if (item->bit_size)
			set_number(printer, object, "bitfield_size", item->bit_size);
	} else if (sort == ITEMS_VARS) {
		set_number(printer, object, "offset", item->offset);
		set_number(printer, object, "size", item->bytes);
	} else if (sort == ITEMS_VALUES) {
		if (!type->kind_flag && item->value > INT64_MAX) {
			put_large_value(printer, object, item->value);
			return;
		}
		set_number(printer, object, "val", (int64_t)item->value);
	}
	put_object(printer, object);
}

static void
put_items(struct printer *printer, uint32_t id, const struct btfsmith_type *type)
{
	static const char *const keys[] = {
		[ITEMS_MEMBERS] = ",\"members\":[",
		[ITEMS_VALUES] = ",\"values\":[",
		[ITEMS_PARAMS] = ",\"params\":[",
		[ITEMS_VARS] = ",\"vars\":[",
	};
	put(printer, keys[item_sort(type->kind)]);
	for (uint32_t i = 0; i < type->num_items && !printer->is_broken; i++) {
		struct btfsmith_item item = { .size = sizeof(item) };
		struct btfsmith_error *err =
			btfsmith_types_item(printer->types, id, i, &item);
		if (err)
			printer->is_broken = 1;
		btfsmith_error_destroy(err);
		if (i)
			put(printer, ",");
		put_item(printer, type, &item);
	}
	put(printer, "]}");
}

// ---- types ----

static const char *encoding_name(unsigned int encoding)
{
	switch (encoding) {
	case 0:
		return "(none)";
	case BTFSMITH_INT_SIGNED:
		return "SIGNED";
	case BTFSMITH_INT_CHAR:
		return "CHAR";
	case BTFSMITH_INT_BOOL:
		return "BOOL";
	default:
		return "UNKN";
	}
}

static const char *linkage_name(uint32_t linkage)
{
	static const char *const names[] = { "static", "global", "extern" };
	return linkage < sizeof(names) / sizeof(names[0]) ? names[linkage] : "(unknown)";
}

static void
set_int(struct printer *printer, json_t *object, const struct btfsmith_type *type)
{
	set_number(printer, object, "size", type->bytes);
	set_number(printer, object, "bits_offset", type->bit_offset);
	set_number(printer, object, "nr_bits", type->bits);
	set_text(printer, object, "encoding", encoding_name(type->encoding));
}

static void
set_array(struct printer *printer, json_t *object, const struct btfsmith_type *type)
{
	set_number(printer, object, "type_id", type->type);
	set_number(printer, object, "index_type_id", type->index_type);
	set_number(printer, object, "nr_elems", type->num_elements);
}

// What most kinds have: a size, or the type that they refer to.
static void
set_word(struct printer *printer, json_t *object, const struct btfsmith_type *type)
{
	switch ((int)type->kind) {
	case BTFSMITH_KIND_FWD:
		set_text(printer, object, "fwd_kind", type->kind_flag ? "union" : "struct");
		break;
	case BTFSMITH_KIND_FUNC_PROTO:
		set_number(printer, object, "ret_type_id", type->type);
		break;
	case BTFSMITH_KIND_STRUCT:
	case BTFSMITH_KIND_UNION:
	case BTFSMITH_KIND_ENUM:
	case BTFSMITH_KIND_ENUM64:
	case BTFSMITH_KIND_DATASEC:
	case BTFSMITH_KIND_FLOAT:
		set_number(printer, object, "size", type->bytes);
		break;
	default:
		set_number(printer, object, "type_id", type->type);
		break;
	}
}

// What the kind has besides id, kind, name and items.
static void
set_details(struct printer *printer, json_t *object, const struct btfsmith_type *type)
{
	int kind = type->kind;
	bool is_enum = kind == BTFSMITH_KIND_ENUM || kind == BTFSMITH_KIND_ENUM64;
	bool is_tag = kind == BTFSMITH_KIND_DECL_TAG || kind == BTFSMITH_KIND_TYPE_TAG;
	if (is_enum)
		set_text(printer, object, "encoding", type->kind_flag ? "SIGNED" : "UNSIGNED");
	if (kind == BTFSMITH_KIND_INT)
		set_int(printer, object, type);
	else if (kind == BTFSMITH_KIND_ARRAY)
		set_array(printer, object, type);
	else
		set_word(printer, object, type);
	if (kind == BTFSMITH_KIND_FUNC || kind == BTFSMITH_KIND_VAR)
		set_text(printer, object, "linkage", linkage_name(type->linkage));
	if (kind == BTFSMITH_KIND_DECL_TAG)
		set_number(printer, object, "component_idx", type->component);
	if (is_tag)
		set(printer, object, "kind_flag", json_boolean(type->kind_flag));
	if (item_sort(type->kind) != ITEMS_NONE)
		set_number(printer, object, "vlen", type->num_items);
}

static void put_type(struct printer *printer, uint32_t id)
{
	struct btfsmith_type type = { .size = sizeof(type) };
	struct btfsmith_error *err = btfsmith_types_type(printer->types, id, &type);
	if (err)
		printer->is_broken = 1;
	btfsmith_error_destroy(err);
	json_t *object = json_object();
	set_number(printer, object, "id", id);
	set_text(printer, object, "kind", btfsmith_kind_name(type.kind));
	set_name(printer, object, type.name);
	set_details(printer, object, &type);
	if (item_sort(type.kind) == ITEMS_NONE) {
		put_object(printer, object);
		return;
	}
	put_open_object(printer, object);
	put_items(printer, id, &type);
}

static void put_types(struct printer *printer)
{
	uint32_t first = btfsmith_types_num_base(printer->types) + 1;
	uint32_t end = btfsmith_types_num(printer->types);
	put(printer, "{\"types\":[");
	for (uint32_t id = first; id < end && !printer->is_broken; id++) {
		put(printer, id == first ? "\n" : ",\n");
		put_type(printer, id);
	}
	put(printer, "\n]");
}

// ---- .BTF.ext ----

static void set_core(struct printer *printer, json_t *object, size_t i,
		     const struct btfsmith_ext_record *record)
{
	const char *kind = btfsmith_core_kind_name(record->core_kind);
	char *text = NULL;
	struct btfsmith_error *err = btfsmith_ext_core_text(printer->ext, i, &text);
	if (err)
		printer->is_broken = 1;
	btfsmith_error_destroy(err);
	set(printer, object, "kind", kind ? json_string(kind) : json_null());
	set_number(printer, object, "kind_number", record->core_kind);
	set_text(printer, object, "access", record->access);
	if (text)
		set_text(printer, object, "text", text);
	else
		set(printer, object, "text", json_null());
	free(text);
}

static void put_record(struct printer *printer, enum btfsmith_ext_part part, size_t i)
{
	struct btfsmith_ext_record record = { .size = sizeof(record) };
	struct btfsmith_error *err = btfsmith_ext_record(printer->ext, part, i, &record);
	if (err) {
		btfsmith_error_destroy(err);
		printer->is_broken = 1;
		return;
	}
	json_t *object = json_object();
	set_text(printer, object, "section", record.section);
	set_number(printer, object, "insn_off", record.insn_offset);
	if (part == BTFSMITH_EXT_LINE) {
		set_number(printer, object, "line", record.line);
		set_number(printer, object, "column", record.column);
		set_text(printer, object, "file", record.file);
		set_text(printer, object, "source", record.source);
	} else {
		set_number(printer, object, "type_id", record.type);
	}
	if (part == BTFSMITH_EXT_CORE)
		set_core(printer, object, i, &record);
	put_object(printer, object);
}

static void
put_part(struct printer *printer, enum btfsmith_ext_part part, const char *label)
{
	size_t num = btfsmith_ext_num(printer->ext, part);
	put(printer, label);
	for (size_t i = 0; i < num && !printer->is_broken; i++) {
		put(printer, i ? ",\n" : "\n");
		put_record(printer, part, i);
	}
	put(printer, "\n]");
}

static void put_ext(struct printer *printer)
{
	put(printer, ",\"ext\":{");
	put_part(printer, BTFSMITH_EXT_FUNC, "\"func_info\":[");
	put_part(printer, BTFSMITH_EXT_LINE, ",\"line_info\":[");
	put_part(printer, BTFSMITH_EXT_CORE, ",\"core_relo\":[");
	put(printer, "}");
}

int dump_print_json(const struct btfsmith_types *types, const struct btfsmith_ext *ext)
{
	struct printer *printer = calloc(1, sizeof(*printer));
	if (!printer)
		return -1;
	printer->types = types;
	printer->ext = ext;
	printer->text_left = MAX_TEXT_BYTES;
	put_types(printer);
	if (ext)
		put_ext(printer);
	put(printer, "}\n");
	if (!printer->is_broken)
		flush(printer);
	int result = !printer->is_broken ? 0 : printer->is_full ? -2 : -1;
	free(printer);
	return result;
}

#endif
