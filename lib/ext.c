// SPDX-License-Identifier: LGPL-2.1-or-later
/* Public functions of what is in a section .BTF.ext. */
#include "btfsmith.h"

#include "btf_ext.h"
#include "btf_ext_text.h"
#include "error.h"
#include "options.h"
#include "types_file.h"
#include "types_object.h"

_Static_assert((int)BTFSMITH_EXT_FUNC == (int)BTF_EXT_FUNC &&
		       (int)BTFSMITH_EXT_LINE == (int)BTF_EXT_LINE &&
		       (int)BTFSMITH_EXT_CORE == (int)BTF_EXT_CORE,
	       "parts");

struct btfsmith_ext {
	const struct btfsmith_types *types; /* borrowed */
	struct btf_ext ext;
};

void btfsmith_ext_destroy(struct btfsmith_ext *ext)
{
	if (!ext)
		return;
	btf_ext_deinit(&ext->ext);
	free(ext);
}

static void cleanup_ext_fn(struct btfsmith_ext **ext)
{
	btfsmith_ext_destroy(*ext);
}

struct btfsmith_error *btfsmith_ext_read(const char *path, const struct btfsmith_types *types,
					 struct btfsmith_ext **ret)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open_ext(path, &file);
	if (err)
		return err;
	if (!file.where) {
		*ret = NULL;
		return NULL;
	}
	cleanup(cleanup_ext_fn) struct btfsmith_ext *ext = calloc(1, sizeof(*ext));
	if (!ext)
		return error_no_memory();
	ext->types = types;
	const struct btf_ext_of of = {
		.num_types = type_list_num(&types->list),
		.num_string_bytes = type_list_string_bytes(&types->list),
		.big_endian = types->list.big_endian,
	};
	err = btf_ext_read(file.data, file.size, &of, &ext->ext);
	if (err)
		return error_prefix(err, file.where);
	*ret = take_ptr(ext);
	return NULL;
}

size_t btfsmith_ext_num(const struct btfsmith_ext *ext, enum btfsmith_ext_part part)
{
	return (unsigned int)part < BTF_EXT_NUM_PARTS ? ext->ext.parts[part].num : 0;
}

// NULL: there is none.
static const struct btf_ext_record *
find_record(const struct btfsmith_ext *ext, enum btfsmith_ext_part part, size_t i)
{
	return i < btfsmith_ext_num(ext, part) ? &ext->ext.parts[part].items[i] : NULL;
}

static must_check struct btfsmith_error *no_record(enum btfsmith_ext_part part, size_t i)
{
	return error_create(BTFSMITH_ARGUMENT, "part %u of .BTF.ext: no record %zu",
			    (unsigned int)part, i);
}

struct btfsmith_error *btfsmith_ext_record(const struct btfsmith_ext *ext,
					   enum btfsmith_ext_part part, size_t i,
					   struct btfsmith_ext_record *record)
{
	const struct btf_ext_record *from = find_record(ext, part, i);
	if (!from)
		return no_record(part, i);
	const struct type_list *list = &ext->types->list;
	struct btfsmith_ext_record known = {
		.section = type_list_string(list, from->section),
		.insn_offset = from->insn,
		.type = from->type,
	};
	const char *text = type_list_string(list, from->text);
	if (part == BTFSMITH_EXT_LINE) {
		known.file = type_list_string(list, from->file);
		known.source = text;
		known.line = from->extra >> BTF_EXT_COLUMN_BITS;
		known.column = from->extra & BTF_EXT_COLUMN_MASK;
	} else if (part == BTFSMITH_EXT_CORE) {
		known.access = text;
		known.core_kind = from->extra;
	}
	return options_return("record", &known, sizeof(known), record);
}

struct btfsmith_error *
btfsmith_ext_core_text(const struct btfsmith_ext *ext, size_t i, char **ret)
{
	const struct btf_ext_record *record = find_record(ext, BTFSMITH_EXT_CORE, i);
	if (!record)
		return no_record(BTFSMITH_EXT_CORE, i);
	cleanup_strbuf struct strbuf buf = { 0 };
	if (!btf_core_text(&ext->types->list, record, &buf) && !buf.is_broken) {
		*ret = NULL;
		return NULL;
	}
	const char *text = strbuf_text(&buf);
	char *copy = text ? strdup(text) : NULL;
	if (!copy)
		return error_no_memory();
	*ret = copy;
	return NULL;
}

const char *btfsmith_core_kind_name(uint32_t core_kind)
{
	return btf_core_kind_name(core_kind);
}

struct btfsmith_error *
btfsmith_ext_print(const struct btfsmith_ext *ext,
		   int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	return error_prefix(btf_ext_print(&ext->types->list, &ext->ext, write, arg),
			    types_where(ext->types));
}
