// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_text.h"

#include <stdarg.h>
#include <stdio.h>

#include "btf_check.h"
#include "type_decl.h"

enum {
	MIN_TEXT_BYTES = 4 << 20,
	TEXT_BYTES_PER_BYTE = 4, /* of the strings, and of 12 bytes for each type and item */
	MIN_STEPS = 1 << 16,
	MAX_TYPE_STEPS = 100,
};

void diff_writer_init(const struct diff_graph *graph, const struct diff_match *match,
		      struct arena *arena, struct diff_writer *ret)
{
	*ret = (struct diff_writer){ .graph = graph, .match = match, .arena = arena };
	ret->text_left = MIN_TEXT_BYTES;
	ret->steps_left = MIN_STEPS;
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		const struct type_list *list = graph->lists[side];
		size_t num = type_list_num(list) + type_list_num_items(list);
		ret->text_left +=
			TEXT_BYTES_PER_BYTE * (12 * num + type_list_string_bytes(list));
		ret->steps_left += 4 * num;
		uint32_t long_bytes = btf_long_bytes(list);
		ret->pointer_bytes[side] = long_bytes ? long_bytes : BTF_DEFAULT_POINTER_BYTES;
	}
}

void diff_writer_deinit(struct diff_writer *writer)
{
	strbuf_deinit(&writer->buf);
}

void *diff_alloc(struct diff_writer *writer, size_t size, size_t align)
{
	void *memory = arena_alloc(writer->arena, size, align);
	if (!memory)
		writer->is_broken = true;
	return memory ? memset(memory, 0, size) : NULL;
}

const char *diff_shown_name(const struct diff_graph *graph, uint32_t node, uint32_t name)
{
	const char *text = type_list_string(diff_list(graph, node), name);
	return strnlen(text, DIFF_MAX_TEXT + 1) > DIFF_MAX_TEXT
		       ? "(a name of more than 4096 bytes)"
		       : text;
}

// What was made in the buffer.
static const char *take_text(struct diff_writer *writer)
{
	static const char cut[] = "...";
	size_t len = writer->buf.text.num;
	bool is_cut = len > DIFF_MAX_TEXT;
	if (is_cut)
		len = DIFF_MAX_TEXT;
	char *text = diff_alloc(writer, len + sizeof(cut), 1);
	writer->is_broken |= writer->buf.is_broken;
	if (!text)
		return NULL;
	if (len)
		memcpy(text, writer->buf.text.items, len);
	memcpy(text + len, cut, is_cut ? sizeof(cut) : 0);
	writer->text_left -= len < writer->text_left ? len : writer->text_left;
	return text;
}

const char *diff_format(struct diff_writer *writer, const char *format, ...)
{
	char *text = NULL;
	va_list args;
	if (!writer->text_left)
		return "...";
	va_start(args, format);
	int len = vasprintf(&text, format, args);
	va_end(args);
	if (len < 0) {
		writer->is_broken = true;
		return NULL;
	}
	writer->buf.text.num = 0;
	strbuf_add(&writer->buf, text);
	free(text);
	return take_text(writer);
}

const char *diff_declare(struct diff_writer *writer, uint32_t node, const char *name)
{
	const struct diff_graph *graph = writer->graph;
	if (!writer->text_left)
		return "...";
	writer->buf.text.num = 0;
	type_decl(&writer->buf, diff_list(graph, node), diff_id(graph, node), name);
	return take_text(writer);
}

uint64_t diff_type_bytes(const struct diff_writer *writer, uint32_t node)
{
	const struct diff_graph *graph = writer->graph;
	enum diff_side side = diff_side(graph, node);
	uint64_t num = 1, bytes;
	for (int step = 0; step < MAX_TYPE_STEPS; step++) {
		const struct type *type = diff_type(graph, node);
		enum kind kind = type->kind;
		bool is_pointer = kind == KIND_PTR;
		if (is_pointer || kind_infos[kind].word == WORD_SIZE) {
			uint32_t one = is_pointer ? writer->pointer_bytes[side] : type->size;
			return mul_overflows(num, one, &bytes) ? UINT64_MAX : bytes;
		}
		if (kind == KIND_ARRAY && mul_overflows(num, type->size, &num))
			break;
		if (kind != KIND_ARRAY && !kind_is_modifier(kind))
			break;
		node = diff_node(graph, side, type->type);
	}
	return UINT64_MAX;
}
