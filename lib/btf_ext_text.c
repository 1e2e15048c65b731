// SPDX-License-Identifier: LGPL-2.1-or-later
#include "btf_ext_text.h"

#include "btf_text_limit.h"
#include "error.h"

/* Text is handed on when there is as much as this. */
enum { CHUNK_BYTES = 64 * 1024 };

struct printer {
	const struct type_list *list;
	struct strbuf buf;
	int (*write)(void *arg, const char *text, size_t len);
	void *arg;
	int status; /* first non-zero result of write */
	struct btf_text_limit limit;
};

static bool is_over(const struct printer *printer)
{
	return printer->status || printer->buf.is_broken || printer->limit.is_reached;
}

static void flush(struct printer *printer)
{
	if (printer->buf.text.num && !printer->status)
		printer->status = printer->write(printer->arg, printer->buf.text.items,
						 printer->buf.text.num);
	printer->buf.text.num = 0;
}

static void add_quoted(struct printer *printer, const char *label, uint32_t text)
{
	const char *string = type_list_string(printer->list, text);
	if (!btf_text_take(&printer->limit, strlen(string)))
		return;
	strbuf_add(&printer->buf, label);
	strbuf_add(&printer->buf, "'");
	strbuf_add(&printer->buf, string);
	strbuf_add(&printer->buf, "'");
}

static void add_func(struct printer *printer, const struct btf_ext_record *record)
{
	const struct type *type = type_list_type(printer->list, record->type);
	strbuf_format(&printer->buf, " type_id=%u (%s", record->type,
		      kind_infos[type->kind].name);
	add_quoted(printer, " ", type->name);
	strbuf_add(&printer->buf, ")");
}

static void add_line(struct printer *printer, const struct btf_ext_record *record)
{
	strbuf_format(&printer->buf, " line=%u column=%u",
		      record->extra >> BTF_EXT_COLUMN_BITS,
		      record->extra & BTF_EXT_COLUMN_MASK);
	add_quoted(printer, " file=", record->file);
	add_quoted(printer, " source=", record->text);
}

static void add_core(struct printer *printer, const struct btf_ext_record *record)
{
	struct strbuf *buf = &printer->buf;
	const char *kind = btf_core_kind_name(record->extra);
	strbuf_format(buf, " type_id=%u kind=", record->type);
	if (kind)
		strbuf_add(buf, kind);
	else
		strbuf_format(buf, "%u", record->extra);
	add_quoted(printer, " access=", record->text);
	size_t before = buf->text.num;
	strbuf_add(buf, " (");
	if (btf_core_text(printer->list, record, buf))
		strbuf_add(buf, ")");
	else
		buf->text.num = before;
	(void)btf_text_take(&printer->limit, buf->text.num - before);
}

static void
add_record(struct printer *printer, enum btf_ext_part part, const struct btf_ext_record *record)
{
	strbuf_format(&printer->buf, "\tinsn_off=%u", record->insn);
	switch (part) {
	case BTF_EXT_FUNC:
		add_func(printer, record);
		break;
	case BTF_EXT_LINE:
		add_line(printer, record);
		break;
	case BTF_EXT_CORE:
		add_core(printer, record);
		break;
	case BTF_EXT_NUM_PARTS:
		break;
	}
	strbuf_add(&printer->buf, "\n");
	if (printer->buf.text.num >= CHUNK_BYTES)
		flush(printer);
}

static void print_part(struct printer *printer, enum btf_ext_part part,
		       const btf_ext_records *records)
{
	for (size_t i = 0; i < records->num && !is_over(printer);) {
		uint32_t section = records->items[i].section;
		size_t end = i;
		while (end < records->num && records->items[end].section == section)
			end++;
		strbuf_add(&printer->buf, btf_ext_part_name(part));
		add_quoted(printer, " ", section);
		strbuf_format(&printer->buf, " vlen=%zu\n", end - i);
		for (; i < end && !is_over(printer); i++)
			add_record(printer, part, &records->items[i]);
	}
}

struct btfsmith_error *
btf_ext_print(const struct type_list *list, const struct btf_ext *ext,
	      int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	struct printer printer = { .list = list, .write = write, .arg = arg };
	for (size_t i = 0; i < BTF_EXT_NUM_PARTS; i++)
		print_part(&printer, (enum btf_ext_part)i, &ext->parts[i]);
	bool is_broken = printer.buf.is_broken;
	if (!is_broken)
		flush(&printer);
	strbuf_deinit(&printer.buf);
	if (is_broken)
		return error_no_memory();
	return btf_text_result(&printer.limit, printer.status);
}
