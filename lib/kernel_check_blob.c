// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Header and sections. The kernel copies as much of the header as the header says there is, so
 * fields that a short one does not have are 0, its own length among them.
 */
#include "kernel_check_state.h"

enum { MAX_PROGRAM_BYTES = 16 << 20 };

struct section {
	uint32_t off; /* from the end of the header */
	uint32_t len;
};

static must_check bool check_header(struct kernel_check *check, const unsigned char *header)
{
	const unsigned char *data = check->input->data;
	unsigned int magic = check->input->big_endian ? header[0] << 8 | header[1]
						      : header[1] << 8 | header[0];
	if (magic != BTF_MAGIC)
		return refuse(check, KERNEL_EINVAL, "magic %02x %02x is not that of BTF in %s-endian",
			      data[0], data[1], check->input->big_endian ? "big" : "little");
	if (header[BTF_HEADER_VERSION] != BTF_VERSION)
		return refuse(check, KERNEL_ENOTSUPP, "unknown version %u",
			      header[BTF_HEADER_VERSION]);
	if (header[BTF_HEADER_FLAGS])
		return refuse(check, KERNEL_ENOTSUPP, "unknown flags 0x%x",
			      header[BTF_HEADER_FLAGS]);
	if (!check->types->base && check->input->size == check->header_bytes)
		return refuse(check, KERNEL_EINVAL, "nothing behind the header");
	return true;
}

static int compare_sections(const void *a, const void *b)
{
	const struct section *x = a, *y = b;
	if (x->off != y->off)
		return x->off < y->off ? -1 : 1;
	return x->len < y->len ? -1 : x->len > y->len;
}

// They must be without gaps, and nothing may be behind them.
static must_check bool check_tiling(struct kernel_check *check, struct section *sections, size_t num)
{
	uint32_t total = (uint32_t)check->input->size - check->header_bytes;
	uint32_t end = 0;
	qsort(sections, num, sizeof(*sections), compare_sections);
	for (size_t i = 0; i < num; i++) {
		const struct section *section = &sections[i];
		if (section->off > total || section->off != end)
			return refuse(check, KERNEL_EINVAL,
				      "a section begins at %u of %u bytes, not at the end of the "
				      "one before, %u",
				      section->off, total, end);
		if (section->len > total - end)
			return refuse(check, KERNEL_EINVAL,
				      "a section of %u bytes at %u of %u", section->len,
				      section->off, total);
		end += section->len;
	}
	if (end != total)
		return refuse(check, KERNEL_EINVAL, "sections have %u of %u bytes", end, total);
	return true;
}

static must_check bool read_sections(struct kernel_check *check, const unsigned char *header)
{
	struct kernel_types *types = check->types;
	struct section sections[] = {
		{ kernel_word(types, header + BTF_HEADER_TYPE_OFF),
		  kernel_word(types, header + BTF_HEADER_TYPE_LEN) },
		{ kernel_word(types, header + BTF_HEADER_STR_OFF),
		  kernel_word(types, header + BTF_HEADER_STR_LEN) },
		{ kernel_word(types, header + BTF_HEADER_LAYOUT_OFF),
		  kernel_word(types, header + BTF_HEADER_LAYOUT_LEN) },
	};
	bool has_layout = kernel_has(check->rules, TRAIT_LAYOUT) &&
			  check->header_bytes >= BTF_HEADER_LAYOUT_BYTES && sections[2].len;
	if (has_layout) {
		check->layout_off = sections[2].off;
		check->layout_len = sections[2].len;
	}
	check->type_off = sections[0].off;
	check->str_off = sections[1].off;
	types->num_record_bytes = sections[0].len;
	types->num_string_bytes = sections[1].len;
	if (!check_tiling(check, sections, has_layout ? 3 : 2))
		return false;
	const unsigned char *body = (const unsigned char *)check->input->data + check->header_bytes;
	types->records = body + check->type_off;
	types->strings = (const char *)body + check->str_off;
	return true;
}

bool kernel_check_sections(struct kernel_check *check)
{
	const unsigned char *data = check->input->data;
	size_t size = check->input->size;
	if (check->input->way == KERNEL_CHECK_PROGRAM && size > MAX_PROGRAM_BYTES)
		return refuse(check, KERNEL_E2BIG, "%zu bytes, more than 16 MiB", size);
	if (size < BTF_HEADER_TYPE_OFF)
		return refuse(check, KERNEL_EINVAL, "%zu bytes, too few for a header", size);
	uint32_t header_bytes = kernel_word(check->types, data + BTF_HEADER_LEN);
	if (header_bytes > size)
		return refuse(check, KERNEL_EINVAL, "header of %u bytes, %zu are there",
			      header_bytes, size);
	uint32_t known_bytes = check->rules->header_bytes;
	for (size_t i = known_bytes; i < header_bytes; i++) {
		if (data[i])
			return refuse(check, KERNEL_E2BIG,
				      "header: byte %zu is not 0, and unknown to Linux %u.%u", i,
				      check->rules->kernel.major, check->rules->kernel.minor);
	}
	unsigned char header[BTF_HEADER_LAYOUT_BYTES] = { 0 };
	memcpy(header, data, header_bytes < known_bytes ? header_bytes : known_bytes);
	check->header_bytes = kernel_word(check->types, header + BTF_HEADER_LEN);
	return check_header(check, header) && read_sections(check, header);
}

bool kernel_check_strings(struct kernel_check *check)
{
	const struct kernel_types *types = check->types;
	uint32_t num = types->num_string_bytes;
	bool is_anywhere = kernel_has(check->rules, TRAIT_LAYOUT) &&
			   check->header_bytes >= BTF_HEADER_LAYOUT_BYTES;
	if (!is_anywhere && (uint64_t)check->header_bytes + check->str_off + num != check->input->size)
		return refuse(check, KERNEL_EINVAL, "the string section is not the last one");
	if (types->base && !num)
		return true;
	if (!num)
		return refuse(check, KERNEL_EINVAL, "the string section is empty");
	if (num - 1 > types->max_name_offset)
		return refuse(check, KERNEL_EINVAL, "%u bytes of strings, more than %u", num,
			      types->max_name_offset + 1);
	if (types->strings[num - 1])
		return refuse(check, KERNEL_EINVAL, "the string section does not end with a NUL byte");
	if (!types->base && types->strings[0])
		return refuse(check, KERNEL_EINVAL,
			      "the string section does not begin with a NUL byte, as that of split "
			      "BTF, which is for modules and has a base");
	return true;
}

bool kernel_check_layout(struct kernel_check *check)
{
	if (!check->layout_len)
		return true;
	if (check->layout_off % BTF_LAYOUT_ENTRY_BYTES)
		return refuse(check, KERNEL_EINVAL,
			      "the layout section is at %u, which is not a multiple of 4",
			      check->layout_off);
	if (check->layout_len % BTF_LAYOUT_ENTRY_BYTES)
		return refuse(check, KERNEL_EINVAL,
			      "the layout section has %u bytes, which is not a multiple of 4",
			      check->layout_len);
	return true;
}

bool kernel_check_type_section(struct kernel_check *check)
{
	if (check->type_off % 4)
		return refuse(check, KERNEL_EINVAL,
			      "the type section is at %u, which is not a multiple of 4",
			      check->type_off);
	if (!check->types->base && !check->types->num_record_bytes)
		return refuse(check, KERNEL_EINVAL, "there is no type");
	return true;
}
