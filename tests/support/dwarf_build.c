// SPDX-License-Identifier: LGPL-2.1-or-later
#include "dwarf_build.h"

#include <elf.h>
#include <search.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "vec.h"

static const char *const section_names[NUM_BUILD_SECTIONS] = {
	[BUILD_INFO] = ".debug_info",
	[BUILD_ABBREV] = ".debug_abbrev",
	[BUILD_STR] = ".debug_str",
	[BUILD_LINE_STR] = ".debug_line_str",
	[BUILD_STR_OFFSETS] = ".debug_str_offsets",
	[BUILD_TYPES] = ".debug_types",
};

_Noreturn static void fail(const char *format, ...) printf_like(1, 2);

_Noreturn static void fail(const char *format, ...)
{
	va_list args;

	fputs("dwarf_build: ", stderr);
	va_start(args, format);
	vfprintf(stderr, format, args);
	va_end(args);
	fputc('\n', stderr);
	abort();
}

static void check_memory(bool ok)
{
	if (!ok)
		fail("out of memory");
}

/* ---- bytes ---- */

static void put_bytes(struct build_bytes *out, const void *bytes, size_t size)
{
	if (size == 0)
		return;
	check_memory(out->num + size <= out->capacity ||
		     vec_reserve(out, out->num + size));
	memcpy(out->items + out->num, bytes, size);
	out->num += size;
}

static void store(uint8_t *to, uint64_t value, size_t size, bool is_big_endian)
{
	for (size_t i = 0; i < size; i++)
		to[is_big_endian ? size - 1 - i : i] = (uint8_t)(value >> 8 * i);
}

static void
put_number(struct build_bytes *out, uint64_t value, size_t size, bool is_big_endian)
{
	uint8_t bytes[8];

	store(bytes, value, size, is_big_endian);
	put_bytes(out, bytes, size);
}

static void put_uleb(struct build_bytes *out, uint64_t value)
{
	do {
		uint8_t byte = (value & 0x7f) | (value > 0x7f ? 0x80 : 0);

		put_bytes(out, &byte, 1);
		value >>= 7;
	} while (value);
}

static void put_sleb(struct build_bytes *out, int64_t value)
{
	bool more = true;

	while (more) {
		uint8_t byte = value & 0x7f;

		value >>= 7;
		more = !((value == 0 && !(byte & 0x40)) ||
			 (value == -1 && (byte & 0x40)));
		if (more)
			byte |= 0x80;
		put_bytes(out, &byte, 1);
	}
}

/* ---- what is built once and found again: strings, abbreviations ---- */

// A byte string of a table and the offset, index or code it got there.
struct known {
	uint8_t *bytes;
	size_t num_bytes;
	uint64_t value;
};

static int known_compare(const void *a, const void *b)
{
	const struct known *x = a, *y = b;

	if (x->num_bytes != y->num_bytes)
		return x->num_bytes < y->num_bytes ? -1 : 1;
	return memcmp(x->bytes, y->bytes, x->num_bytes);
}

static void known_destroy(void *node)
{
	struct known *known = node;

	free(known->bytes);
	free(known);
}

// The value of those bytes in the table; if they are new, @p value, and *is_new is set.
static uint64_t known_find(void **table, const void *bytes, size_t num_bytes,
			   uint64_t value, bool *is_new)
{
	struct known *known = malloc(sizeof(*known));
	struct known **found;

	check_memory(known);
	*known = (struct known){ malloc(num_bytes + 1), num_bytes, value };
	check_memory(known->bytes);
	memcpy(known->bytes, bytes, num_bytes);
	found = tsearch(known, table, known_compare);
	check_memory(found);
	*is_new = *found == known;
	if (!*is_new)
		known_destroy(known);
	return (*found)->value;
}

/* ---- the builder ---- */

// A reference whose target was not built yet when it was written.
struct fixup {
	enum build_section_id section;
	uint64_t offset; // of the value
	unsigned int size;
	bool is_uleb;        // padded to @c size bytes
	bool is_unit_offset; // else an offset in the section
	uint64_t unit;
	const char *label;
	int64_t add;
};

struct builder {
	const struct build_file *file;
	struct build_result *result;
	void *strings;
	void *line_strings;
	void *string_indices;
	uint64_t num_indices;
	vec(struct fixup) fixups;

	// The unit at hand.
	const struct build_unit *unit;
	enum build_section_id section;
	uint64_t unit_offset;
	void *abbrevs;
	uint64_t num_abbrevs;
};

static struct build_bytes *builder_out(struct builder *b)
{
	return &b->result->sections[b->section];
}

static bool is_big_endian(const struct builder *b)
{
	return b->file->is_big_endian;
}

static unsigned int unit_version(const struct build_unit *unit)
{
	return unit->version ? unit->version : 4;
}

static unsigned int offset_size(const struct build_unit *unit)
{
	return unit->is_64 ? 8 : 4;
}

static unsigned int address_size(const struct builder *b)
{
	if (b->unit->address_size)
		return b->unit->address_size;
	return b->file->is_elf32 ? 4 : 8;
}

static void put(struct builder *b, uint64_t value, size_t size)
{
	put_number(builder_out(b), value, size, is_big_endian(b));
}

static uint64_t
string_offset(struct builder *b, enum build_section_id section, const char *text)
{
	struct build_bytes *out = &b->result->sections[section];
	void **table = section == BUILD_STR ? &b->strings : &b->line_strings;
	bool is_new;
	uint64_t offset = known_find(table, text, strlen(text), out->num, &is_new);

	if (is_new)
		put_bytes(out, text, strlen(text) + 1);
	return offset;
}

static uint64_t string_index(struct builder *b, const char *text)
{
	struct build_bytes *out = &b->result->sections[BUILD_STR_OFFSETS];
	bool is_new;
	uint64_t index = known_find(&b->string_indices, text, strlen(text),
				    b->num_indices, &is_new);

	if (!is_new)
		return index;
	b->num_indices++;
	if (out->num == 0) {
		// The length is stored by finish_str_offsets().
		if (b->unit->is_64)
			put_number(out, UINT32_MAX, 4, is_big_endian(b));
		put_number(out, 0, offset_size(b->unit), is_big_endian(b));
		put_number(out, 5, 2, is_big_endian(b));
		put_number(out, 0, 2, is_big_endian(b));
	}
	put_number(out, string_offset(b, BUILD_STR, text), offset_size(b->unit),
		   is_big_endian(b));
	return index;
}

static void finish_str_offsets(struct builder *b)
{
	struct build_bytes *out = &b->result->sections[BUILD_STR_OFFSETS];

	if (out->num == 0)
		return;
	if (b->file->units[0].is_64)
		store(out->items + 4, out->num - 12, 8, is_big_endian(b));
	else
		store(out->items, out->num - 4, 4, is_big_endian(b));
}

/* ---- attributes ---- */

static bool is_flag(unsigned int name)
{
	switch (name) {
	case DW_AT_declaration:
	case DW_AT_external:
	case DW_AT_prototyped:
	case DW_AT_artificial:
	case DW_AT_enum_class:
	case DW_AT_explicit:
	case DW_AT_GNU_vector:
	case DW_AT_noreturn:
		return true;
	default:
		return false;
	}
}

static unsigned int usual_number_form(unsigned int version, const struct build_attr *attr)
{
	if (is_flag(attr->name))
		return version >= 4 && attr->num ? DW_FORM_flag_present : DW_FORM_flag;
	if (attr->num < 0)
		return DW_FORM_sdata;
	if (attr->num <= UINT8_MAX)
		return DW_FORM_data1;
	if (attr->num <= UINT16_MAX)
		return DW_FORM_data2;
	// Before version 4 data4 and data8 meant a location list there.
	if (attr->name == DW_AT_data_member_location && version < 4)
		return DW_FORM_udata;
	return attr->num <= UINT32_MAX ? DW_FORM_data4 : DW_FORM_data8;
}

static unsigned int usual_form(unsigned int version, const struct build_attr *attr)
{
	if (attr->form)
		return attr->form;
	if (attr->bytes)
		return version >= 4 ? DW_FORM_exprloc : DW_FORM_block1;
	if (attr->ref)
		return DW_FORM_ref4;
	if (attr->str)
		return DW_FORM_strp;
	if (attr->name == DW_AT_data_member_location && version == 2)
		return DW_FORM_block1;
	return usual_number_form(version, attr);
}

// Size of a value that is nothing but a number of fixed size; 0: it is something else.
static unsigned int number_size(const struct builder *b, unsigned int form)
{
	switch (form) {
	case DW_FORM_addr:
		return address_size(b);
	case DW_FORM_data1:
	case DW_FORM_ref1:
	case DW_FORM_flag:
	case DW_FORM_strx1:
	case DW_FORM_addrx1:
		return 1;
	case DW_FORM_data2:
	case DW_FORM_ref2:
	case DW_FORM_strx2:
	case DW_FORM_addrx2:
		return 2;
	case DW_FORM_strx3:
	case DW_FORM_addrx3:
		return 3;
	case DW_FORM_data4:
	case DW_FORM_ref4:
	case DW_FORM_strx4:
	case DW_FORM_addrx4:
	case DW_FORM_ref_sup4:
		return 4;
	case DW_FORM_data8:
	case DW_FORM_ref8:
	case DW_FORM_ref_sig8:
	case DW_FORM_ref_sup8:
		return 8;
	case DW_FORM_strp:
	case DW_FORM_line_strp:
	case DW_FORM_strp_sup:
	case DW_FORM_sec_offset:
	case DW_FORM_GNU_ref_alt:
	case DW_FORM_GNU_strp_alt:
		return offset_size(b->unit);
	case DW_FORM_ref_addr:
		return unit_version(b->unit) == 2 ? address_size(b)
						  : offset_size(b->unit);
	default:
		return 0;
	}
}

static uint64_t
number_value(struct builder *b, unsigned int form, const struct build_attr *attr)
{
	if (!attr->str)
		return (uint64_t)attr->num;
	switch (form) {
	case DW_FORM_strp:
		return string_offset(b, BUILD_STR, attr->str);
	case DW_FORM_line_strp:
		return string_offset(b, BUILD_LINE_STR, attr->str);
	case DW_FORM_strx:
	case DW_FORM_strx1:
	case DW_FORM_strx2:
	case DW_FORM_strx3:
	case DW_FORM_strx4:
	case DW_FORM_GNU_str_index:
		return string_index(b, attr->str);
	default:
		fail("\"%s\": form 0x%x holds no text", attr->str, form);
	}
}

static void
put_reference(struct builder *b, unsigned int form, const struct build_attr *attr)
{
	bool is_uleb = form == DW_FORM_ref_udata;
	struct fixup fixup = {
		.section = b->section,
		.offset = builder_out(b)->num,
		.size = is_uleb ? 5 : number_size(b, form),
		.is_uleb = is_uleb,
		.is_unit_offset = form != DW_FORM_ref_addr,
		.unit = b->unit_offset,
		.label = attr->ref,
		.add = attr->num,
	};

	switch (form) {
	case DW_FORM_ref1:
	case DW_FORM_ref2:
	case DW_FORM_ref4:
	case DW_FORM_ref8:
	case DW_FORM_ref_udata:
	case DW_FORM_ref_addr:
		break;
	default:
		fail("label \"%s\": form 0x%x is no reference", attr->ref, form);
	}
	check_memory(vec_push(&b->fixups, fixup));
	put(b, 0, fixup.size > 4 ? 4 : fixup.size);
	put(b, 0, fixup.size > 4 ? fixup.size - 4 : 0);
}

static void put_block(struct builder *b, unsigned int form, const struct build_attr *attr)
{
	struct build_bytes *out = builder_out(b);

	if (form == DW_FORM_block || form == DW_FORM_exprloc)
		put_uleb(out, attr->num_bytes);
	else
		put(b, attr->num_bytes,
		    form == DW_FORM_block1   ? 1
		    : form == DW_FORM_block2 ? 2
					     : 4);
	put_bytes(out, attr->bytes, attr->num_bytes);
}

// DWARF 2 knows member offsets as expressions only.
static void put_offset_block(struct builder *b, const struct build_attr *attr)
{
	struct build_bytes expression = { 0 };
	struct build_attr block = { .name = attr->name };
	uint8_t op = DW_OP_plus_uconst;

	put_bytes(&expression, &op, 1);
	put_uleb(&expression, (uint64_t)attr->num);
	block.bytes = expression.items;
	block.num_bytes = expression.num;
	put_block(b, DW_FORM_block1, &block);
	free(expression.items);
}

static void put_value(struct builder *b, unsigned int form, const struct build_attr *attr)
{
	struct build_bytes *out = builder_out(b);

	if (attr->is_raw) {
		put_bytes(out, attr->bytes, attr->num_bytes);
		return;
	}
	if (attr->ref) {
		put_reference(b, form, attr);
		return;
	}
	switch (form) {
	case DW_FORM_flag_present:
	case DW_FORM_implicit_const:
		return;
	case DW_FORM_block1:
	case DW_FORM_block2:
	case DW_FORM_block4:
	case DW_FORM_block:
	case DW_FORM_exprloc:
		if (!attr->bytes && attr->name == DW_AT_data_member_location)
			put_offset_block(b, attr);
		else
			put_block(b, form, attr);
		return;
	case DW_FORM_string:
		put_bytes(out, attr->str, strlen(attr->str) + 1);
		return;
	case DW_FORM_sdata:
		put_sleb(out, attr->num);
		return;
	case DW_FORM_udata:
	case DW_FORM_ref_udata:
	case DW_FORM_strx:
	case DW_FORM_addrx:
	case DW_FORM_loclistx:
	case DW_FORM_rnglistx:
	case DW_FORM_GNU_str_index:
	case DW_FORM_GNU_addr_index:
		put_uleb(out, number_value(b, form, attr));
		return;
	case DW_FORM_data16:
		if (attr->num_bytes != 16)
			fail("attribute 0x%x: data16 of %zu bytes", attr->name,
			     attr->num_bytes);
		put_bytes(out, attr->bytes, 16);
		return;
	case DW_FORM_indirect:
		put_uleb(out, attr->indirect);
		if (attr->indirect != DW_FORM_indirect)
			put_value(b, attr->indirect, attr);
		return;
	default:
		break;
	}
	if (number_size(b, form) == 0)
		fail("attribute 0x%x: the value of form 0x%x has to be raw", attr->name,
		     form);
	put(b, number_value(b, form, attr), number_size(b, form));
}

/* ---- entries ---- */

// An empty list of attributes is { .name = 0 }, which also ends every list.
static bool is_end(const struct build_attr *attr)
{
	return attr->name == 0 && !attr->is_raw;
}

static uint64_t abbrev_code(struct builder *b, const struct build_die *die)
{
	static const struct build_attr none;
	const struct build_attr *attr = die->attrs ? die->attrs : &none;
	struct build_bytes key = { 0 };
	uint8_t has_children = die->children ? DW_CHILDREN_yes : DW_CHILDREN_no;
	bool is_new;
	uint64_t code;

	put_uleb(&key, die->tag);
	put_bytes(&key, &has_children, 1);
	for (; !is_end(attr); attr++) {
		unsigned int form = usual_form(unit_version(b->unit), attr);

		put_uleb(&key, attr->name);
		put_uleb(&key, form);
		if (form == DW_FORM_implicit_const)
			put_sleb(&key, attr->num);
	}
	if (b->unit->has_siblings && die->children) {
		put_uleb(&key, DW_AT_sibling);
		put_uleb(&key, DW_FORM_ref4);
	}
	put_uleb(&key, 0);
	put_uleb(&key, 0);
	code = known_find(&b->abbrevs, key.items, key.num, b->num_abbrevs + 1, &is_new);
	if (is_new) {
		b->num_abbrevs++;
		put_uleb(&b->result->sections[BUILD_ABBREV], code);
		put_bytes(&b->result->sections[BUILD_ABBREV], key.items, key.num);
	}
	free(key.items);
	return code;
}

// Writes one entry without its children. @return where its DW_AT_sibling lies, or 0.
static uint64_t put_die(struct builder *b, const struct build_die *die)
{
	struct build_bytes *out = builder_out(b);
	struct build_label label = { die->label, b->section, out->num, b->unit_offset };

	if (die->label)
		check_memory(vec_push(&b->result->labels, label));
	put_uleb(out, die->code ? die->code : abbrev_code(b, die));
	for (const struct build_attr *attr = die->attrs; attr && !is_end(attr); attr++)
		put_value(b, usual_form(unit_version(b->unit), attr), attr);
	if (die->code || !b->unit->has_siblings || !die->children)
		return 0;
	put(b, 0, 4);
	return out->num - 4;
}

struct level {
	const struct build_die *next;
	bool no_end;
	uint64_t sibling;
};

// Without recursion: tests nest entries deeper than a stack would bear.
static void put_tree(struct builder *b, const struct build_die *root)
{
	vec(struct level) levels = { 0 };
	struct build_bytes *out = builder_out(b);
	uint64_t sibling = put_die(b, root);

	if (root->children)
		check_memory(vec_push(&levels, (struct level){ root->children,
							       root->no_end, sibling }));
	while (levels.num) {
		struct level *level = &levels.items[levels.num - 1];
		const struct build_die *die = level->next;

		if (die->tag == 0 && die->code == 0) {
			if (!level->no_end)
				put(b, 0, 1);
			if (level->sibling)
				store(out->items + level->sibling,
				      out->num - b->unit_offset, 4, is_big_endian(b));
			levels.num--;
			continue;
		}
		level->next++;
		sibling = put_die(b, die);
		if (die->children)
			check_memory(vec_push(&levels,
					      (struct level){ die->children, die->no_end,
							      sibling }));
	}
	vec_deinit(&levels);
}

/* ---- units ---- */

static void put_signature(struct builder *b)
{
	struct fixup fixup = {
		.section = b->section,
		.size = offset_size(b->unit),
		.is_unit_offset = true,
		.unit = b->unit_offset,
		.label = b->unit->signature_die,
	};

	put(b, b->unit->signature, 8);
	if (!b->unit->in_debug_types && b->unit->type != DW_UT_type &&
	    b->unit->type != DW_UT_split_type)
		return;
	fixup.offset = builder_out(b)->num;
	put(b, 0, fixup.size);
	if (fixup.label)
		check_memory(vec_push(&b->fixups, fixup));
}

static void put_header(struct builder *b)
{
	const struct build_unit *unit = b->unit;
	unsigned int version = unit_version(unit);
	unsigned int type = unit->type ? unit->type : DW_UT_compile;
	uint64_t abbrev_offset = b->result->sections[BUILD_ABBREV].num;
	unsigned int addr =
		unit->address_size_is ? unit->address_size_is : address_size(b);

	if (unit->abbrev_offset_is)
		abbrev_offset = unit->abbrev_offset_is;
	if (unit->is_64)
		put(b, UINT32_MAX, 4);
	put(b, 0, offset_size(unit));
	put(b, unit->version_is ? unit->version_is : version, 2);
	if (version >= 5) {
		put(b, type, 1);
		put(b, addr, 1);
	}
	put(b, abbrev_offset, offset_size(unit));
	if (version < 5)
		put(b, addr, 1);
	if (unit->in_debug_types ||
	    (version >= 5 && type != DW_UT_compile && type != DW_UT_partial))
		put_signature(b);
}

static void put_unit(struct builder *b, const struct build_unit *unit)
{
	struct build_bytes *out;
	uint64_t length;
	size_t length_at;

	b->unit = unit;
	b->section = unit->in_debug_types ? BUILD_TYPES : BUILD_INFO;
	out = builder_out(b);
	b->unit_offset = out->num;
	b->num_abbrevs = 0;
	check_memory(vec_push(&b->result->units, b->unit_offset));
	put_header(b);
	put_tree(b, &unit->root);
	put_uleb(&b->result->sections[BUILD_ABBREV], 0);
	tdestroy(b->abbrevs, known_destroy);
	b->abbrevs = NULL;

	length_at = b->unit_offset + (unit->is_64 ? 4 : 0);
	length = out->num - length_at - offset_size(unit);
	if (unit->length_is)
		length = unit->length_is;
	store(out->items + length_at, length, offset_size(unit), is_big_endian(b));
}

static const struct build_label *label_find(const struct build_result *result,
					    const char *name,
					    enum build_section_id section, uint64_t unit)
{
	const struct build_label *found = NULL;

	for (size_t i = 0; i < result->labels.num; i++) {
		const struct build_label *label = &result->labels.items[i];

		if (strcmp(label->name, name) != 0)
			continue;
		if (label->section == section && label->unit == unit)
			return label;
		if (!found)
			found = label;
	}
	if (!found)
		fail("there is no label \"%s\"", name);
	return found;
}

static void resolve(struct builder *b, const struct fixup *fixup)
{
	struct build_result *result = b->result;
	const struct build_label *label =
		label_find(result, fixup->label, fixup->section, fixup->unit);
	uint64_t value = label->offset + (uint64_t)fixup->add;
	uint8_t *at = result->sections[fixup->section].items + fixup->offset;

	if (fixup->is_unit_offset) {
		if (label->section != fixup->section || label->unit != fixup->unit)
			fail("label \"%s\" is in another unit: needs DW_FORM_ref_addr",
			     fixup->label);
		value -= fixup->unit;
	}
	if (fixup->size < 8 && !fixup->is_uleb && value >> 8 * fixup->size)
		fail("label \"%s\": 0x%llx does not fit %u bytes", fixup->label,
		     (unsigned long long)value, fixup->size);
	if (!fixup->is_uleb) {
		store(at, value, fixup->size, is_big_endian(b));
		return;
	}
	for (unsigned int i = 0; i < fixup->size; i++)
		at[i] = (value >> 7 * i & 0x7f) | (i + 1 < fixup->size ? 0x80 : 0);
}

void build_dwarf(const struct build_file *file, struct build_result *ret)
{
	struct builder b = { .file = file, .result = ret };

	*ret = (struct build_result){ .is_big_endian = file->is_big_endian };
	for (size_t i = 0; i < file->num_units; i++)
		put_unit(&b, &file->units[i]);
	for (size_t i = 0; i < b.fixups.num; i++)
		resolve(&b, &b.fixups.items[i]);
	finish_str_offsets(&b);
	vec_deinit(&b.fixups);
	tdestroy(b.strings, known_destroy);
	tdestroy(b.line_strings, known_destroy);
	tdestroy(b.string_indices, known_destroy);
}

void build_deinit(struct build_result *result)
{
	for (size_t i = 0; i < NUM_BUILD_SECTIONS; i++)
		vec_deinit(&result->sections[i]);
	vec_deinit(&result->labels);
	vec_deinit(&result->units);
}

uint64_t build_offset(const struct build_result *result, const char *label)
{
	return label_find(result, label, BUILD_INFO, UINT64_MAX)->offset;
}

void build_patch(struct build_result *result, enum build_section_id section,
		 uint64_t offset, const void *bytes, size_t size)
{
	struct build_bytes *out = &result->sections[section];

	if (offset > out->num || size > out->num - offset)
		fail("patch of %zu bytes at 0x%llx is outside %s", size,
		     (unsigned long long)offset, section_names[section]);
	memcpy(out->items + offset, bytes, size);
}

/* ---- ELF ---- */

struct elf_out {
	const struct build_file *file;
	struct build_bytes *out;
	struct build_bytes headers;
	struct build_bytes names;
	unsigned int num_sections;
};

// A field that is as wide as the class.
static void put_word(const struct elf_out *elf, struct build_bytes *out, uint64_t value)
{
	put_number(out, value, elf->file->is_elf32 ? 4 : 8, elf->file->is_big_endian);
}

static void
put_half(const struct elf_out *elf, struct build_bytes *out, uint64_t value, size_t size)
{
	put_number(out, value, size, elf->file->is_big_endian);
}

static size_t put_section_name(struct elf_out *elf, const char *name)
{
	size_t offset = elf->names.num;

	put_bytes(&elf->names, name, strlen(name) + 1);
	return offset;
}

static void
put_section(struct elf_out *elf, const struct build_section *section, size_t name)
{
	struct build_bytes *headers = &elf->headers;

	while (elf->out->num % 16)
		put_half(elf, elf->out, 0, 1);
	put_half(elf, headers, name, 4);
	put_half(elf, headers, section->type ? section->type : SHT_PROGBITS, 4);
	put_word(elf, headers, section->flags);
	put_word(elf, headers, 0); // sh_addr
	put_word(elf, headers, elf->out->num);
	put_word(elf, headers, section->size);
	put_half(elf, headers, 0, 4); // sh_link
	put_half(elf, headers, 0, 4); // sh_info
	put_word(elf, headers, 1);    // sh_addralign
	put_word(elf, headers, 0);    // sh_entsize
	put_bytes(elf->out, section->data, section->size);
	elf->num_sections++;
}

static unsigned int usual_machine(const struct build_file *file)
{
	if (file->machine)
		return file->machine;
	if (file->is_big_endian)
		return file->is_elf32 ? EM_PPC : EM_S390;
	return file->is_elf32 ? EM_386 : EM_X86_64;
}

// The file's header; e_shoff, e_shnum and e_shstrndx are known at the end.
static void
put_elf_header(const struct elf_out *elf, struct build_bytes *out, uint64_t shoff)
{
	const struct build_file *file = elf->file;
	unsigned char ident[EI_NIDENT] = {
		ELFMAG0,
		ELFMAG1,
		ELFMAG2,
		ELFMAG3,
		file->is_elf32 ? ELFCLASS32 : ELFCLASS64,
		file->is_big_endian ? ELFDATA2MSB : ELFDATA2LSB,
		EV_CURRENT,
	};

	put_bytes(out, ident, sizeof(ident));
	put_half(elf, out, file->elf_type ? file->elf_type : ET_EXEC, 2);
	put_half(elf, out, usual_machine(file), 2);
	put_half(elf, out, EV_CURRENT, 4);
	put_word(elf, out, 0); // e_entry
	put_word(elf, out, 0); // e_phoff
	put_word(elf, out, shoff);
	put_half(elf, out, 0, 4); // e_flags
	put_half(elf, out, file->is_elf32 ? sizeof(Elf32_Ehdr) : sizeof(Elf64_Ehdr), 2);
	put_half(elf, out, 0, 2); // e_phentsize
	put_half(elf, out, 0, 2); // e_phnum
	put_half(elf, out, file->is_elf32 ? sizeof(Elf32_Shdr) : sizeof(Elf64_Shdr), 2);
	put_half(elf, out, elf->num_sections, 2);
	put_half(elf, out, elf->num_sections - 1, 2); // e_shstrndx
}

static bool has_section(const struct build_section *sections, const char *name)
{
	for (; sections && sections->name; sections++)
		if (strcmp(sections->name, name) == 0)
			return true;
	return false;
}

void build_elf(const struct build_file *file, const struct build_result *result,
	       struct build_bytes *ret)
{
	static const uint8_t zeros[sizeof(Elf64_Shdr)];
	struct build_bytes body = { 0 };
	struct build_bytes header = { 0 };
	struct elf_out elf = { .file = file, .out = &body };
	size_t names_name;

	put_bytes(&body, zeros, file->is_elf32 ? sizeof(Elf32_Ehdr) : sizeof(Elf64_Ehdr));
	put_bytes(&elf.names, zeros, 1);
	put_bytes(&elf.headers, zeros,
		  file->is_elf32 ? sizeof(Elf32_Shdr) : sizeof(Elf64_Shdr));
	elf.num_sections = 1;
	for (size_t i = 0; i < NUM_BUILD_SECTIONS; i++) {
		struct build_section section = {
			.data = result->sections[i].items,
			.size = result->sections[i].num,
		};

		if (section.size && !has_section(file->sections, section_names[i]))
			put_section(&elf, &section,
				    put_section_name(&elf, section_names[i]));
	}
	for (const struct build_section *s = file->sections; s && s->name; s++)
		put_section(&elf, s, put_section_name(&elf, s->name));
	names_name = put_section_name(&elf, ".shstrtab");
	put_section(&elf,
		    &(struct build_section){ .type = SHT_STRTAB,
					     .data = elf.names.items,
					     .size = elf.names.num },
		    names_name);
	while (body.num % 8)
		put_half(&elf, &body, 0, 1);
	put_elf_header(&elf, &header, body.num);
	memcpy(body.items, header.items, header.num);
	put_bytes(&body, elf.headers.items, elf.headers.num);
	put_bytes(ret, body.items, body.num);
	vec_deinit(&elf.headers);
	vec_deinit(&elf.names);
	vec_deinit(&header);
	vec_deinit(&body);
}

/* ---- files ---- */

void build_write_temp(const struct build_bytes *bytes, char *path)
{
	int fd = mkstemp(path);
	size_t done = 0;

	if (fd < 0)
		fail("%s: cannot create", path);
	while (done < bytes->num) {
		ssize_t n = write(fd, bytes->items + done, bytes->num - done);

		if (n <= 0)
			fail("%s: cannot write", path);
		done += (size_t)n;
	}
	if (close(fd) != 0)
		fail("%s: cannot close", path);
}

void build_temp_file(const struct build_file *file, char *path)
{
	struct build_result result cleanup_build = { 0 };
	struct build_bytes bytes = { 0 };

	build_dwarf(file, &result);
	build_elf(file, &result, &bytes);
	build_write_temp(&bytes, path);
	vec_deinit(&bytes);
}
