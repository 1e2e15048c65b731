// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Type list to bytes: limits and sizes first, then one allocation, then one pass. The type
 * section is nothing but 32-bit words, so it is stored in this machine's order and swapped
 * as a whole for a foreign one.
 */
#include "btf_write.h"

#include <inttypes.h>

#include "btf_format.h"
#include "error.h"
#include "large.h"
#include "type_error.h"

struct btf_sizes {
	size_t header;
	size_t types;
	size_t layout;
	size_t strings; /* with padding */
	size_t total;
};

// The vlen field: a count, but for FUNC, whose linkage it holds.
static uint32_t type_vlen(const struct type *type)
{
	return type->kind == KIND_FUNC ? type->fixed : type->num_items;
}

static must_check struct btfsmith_error *
measure_types(const struct type_list *list, uint64_t *ret)
{
	uint64_t bytes = 0;
	for (size_t id = 1 + (size_t)list->num_base; id < type_list_num(list); id++) {
		const struct type *type = type_list_type(list, id);
		if (type_vlen(type) > BTF_MAX_VLEN)
			return type_error(BTFSMITH_LIMIT, "BTF", list, id,
					  "vlen %u, the limit is %u", type_vlen(type),
					  (unsigned int)BTF_MAX_VLEN);
		// No overflow: 20 bits of types of 20 bits of bytes each.
		const struct kind_info *info = &kind_infos[type->kind];
		bytes += BTF_RECORD_BYTES + info->fixed_bytes +
			 (uint64_t)type->num_items * info->item_bytes;
	}
	*ret = bytes;
	return NULL;
}

static must_check struct btfsmith_error *
measure(const struct type_list *list, struct btf_sizes *ret)
{
	if (type_list_num(list) - 1 > BTF_MAX_TYPE)
		return error_create(BTFSMITH_LIMIT, "BTF: %zu types, the limit is %u",
				    type_list_num(list) - 1, (unsigned int)BTF_MAX_TYPE);
	if (type_list_string_bytes(list) - 1 > BTF_MAX_NAME_OFFSET)
		return error_create(BTFSMITH_LIMIT,
				    "BTF: %zu bytes of strings, the limit is %u",
				    type_list_string_bytes(list),
				    (unsigned int)BTF_MAX_NAME_OFFSET + 1);
	uint64_t types = 0;
	struct btfsmith_error *err = measure_types(list, &types);
	if (err)
		return err;
	size_t header = list->layout ? BTF_HEADER_LAYOUT_BYTES : BTF_HEADER_BYTES;
	size_t layout = list->layout ? NUM_KINDS * BTF_LAYOUT_ENTRY_BYTES : 0;
	size_t strings = type_list_string_bytes(list) - list->base_strings;
	uint64_t total = header + types + layout + strings;
	if (total > UINT32_MAX)
		return error_create(BTFSMITH_LIMIT,
				    "BTF: %" PRIu64 " bytes, more than 4 GiB", total);
	*ret = (struct btf_sizes){
		.header = header,
		.types = (size_t)types,
		.layout = layout,
		.strings = strings,
		.total = (size_t)total,
	};
	return NULL;
}

static void
store_header(unsigned char *data, const struct btf_sizes *sizes, bool big_endian)
{
	bool foreign = btf_is_foreign(big_endian);
	data[BTF_HEADER_MAGIC + !big_endian] = BTF_MAGIC >> 8;
	data[BTF_HEADER_MAGIC + big_endian] = BTF_MAGIC & 0xFF;
	data[BTF_HEADER_VERSION] = BTF_VERSION;
	data[BTF_HEADER_FLAGS] = 0;
	btf_store32(data + BTF_HEADER_LEN, (uint32_t)sizes->header, foreign);
	btf_store32(data + BTF_HEADER_TYPE_OFF, 0, foreign);
	btf_store32(data + BTF_HEADER_TYPE_LEN, (uint32_t)sizes->types, foreign);
	btf_store32(data + BTF_HEADER_STR_OFF, (uint32_t)(sizes->types + sizes->layout),
		    foreign);
	btf_store32(data + BTF_HEADER_STR_LEN, (uint32_t)sizes->strings, foreign);
	if (sizes->header < BTF_HEADER_LAYOUT_BYTES)
		return;
	btf_store32(data + BTF_HEADER_LAYOUT_OFF, (uint32_t)sizes->types, foreign);
	btf_store32(data + BTF_HEADER_LAYOUT_LEN, (uint32_t)sizes->layout, foreign);
}

static uint32_t *
store_items(uint32_t *out, const struct type_list *list, const struct type *type)
{
	const struct type_item *item = type_list_items(list, type);
	if (!item)
		return out;
	const struct type_item *end = item + type->num_items;
	switch (kind_infos[type->kind].item) {
	case ITEM_NOTHING:
		break;
	case ITEM_MEMBER:
		for (; item < end; item++) {
			*out++ = item->name;
			*out++ = item->type;
			*out++ = item->value;
		}
		break;
	case ITEM_ENUMERATOR:
		for (; item < end; item++) {
			*out++ = item->name;
			*out++ = item->value;
		}
		break;
	case ITEM_PARAM:
		for (; item < end; item++) {
			*out++ = item->name;
			*out++ = item->type;
		}
		break;
	case ITEM_VARIABLE:
		for (; item < end; item++) {
			*out++ = item->type;
			*out++ = item->value;
			*out++ = item->high;
		}
		break;
	case ITEM_ENUMERATOR64:
		for (; item < end; item++) {
			*out++ = item->name;
			*out++ = item->value;
			*out++ = item->high;
		}
		break;
	}
	return out;
}

static uint32_t *
store_type(uint32_t *out, const struct type_list *list, const struct type *type)
{
	const struct kind_info *info = &kind_infos[type->kind];
	*out++ = type->name;
	*out++ = btf_info(type->kind, type->kind_flag, type_vlen(type));
	*out++ = info->word == WORD_SIZE   ? type->size
		 : info->word == WORD_TYPE ? type->type
					   : 0;
	switch (info->fixed) {
	case FIXED_NOTHING:
		break;
	case FIXED_INT_DATA:
	case FIXED_LINKAGE:
	case FIXED_COMPONENT:
		*out++ = type->fixed;
		break;
	case FIXED_ARRAY_INFO:
		*out++ = type->type;
		*out++ = type->fixed;
		*out++ = type->size;
		break;
	}
	return type->num_items ? store_items(out, list, type) : out;
}

static void store_types(uint32_t *out, const struct type_list *list)
{
	uint32_t *start = out;
	for (size_t id = 1 + (size_t)list->num_base; id < type_list_num(list); id++)
		out = store_type(out, list, type_list_type(list, id));
	if (!btf_is_foreign(list->big_endian))
		return;
	for (uint32_t *word = start; word < out; word++)
		*word = __builtin_bswap32(*word);
}

static void store_layout(unsigned char *data)
{
	for (unsigned int kind = 0; kind < NUM_KINDS; kind++) {
		unsigned char *entry = data + (size_t)kind * BTF_LAYOUT_ENTRY_BYTES;
		entry[0] = kind_infos[kind].fixed_bytes;
		entry[1] = kind_infos[kind].item_bytes;
		entry[2] = entry[3] = 0;
	}
}

static must_check struct btfsmith_error *pad_to(uint64_t room, uint32_t base_strings,
						struct btf_sizes *sizes)
{
	if (room <= sizes->total)
		return NULL;
	uint64_t padding = room - sizes->total;
	if (room > UINT32_MAX ||
	    padding > BTF_MAX_NAME_OFFSET + 1 - base_strings - sizes->strings)
		return error_create(BTFSMITH_LIMIT,
				    "BTF: %zu bytes cannot fill the room of %" PRIu64
				    ": padding is in the string section, and its limit "
				    "is "
				    "%u",
				    sizes->total, room,
				    (unsigned int)BTF_MAX_NAME_OFFSET + 1);
	sizes->strings += (size_t)padding;
	sizes->total += (size_t)padding;
	return NULL;
}

struct btfsmith_error *btf_write_padded(const struct type_list *list, uint64_t room,
					void **data_ret, size_t *size_ret)
{
	struct btf_sizes sizes = { 0 };
	struct btfsmith_error *err = measure(list, &sizes);
	if (!err)
		err = pad_to(room, list->base_strings, &sizes);
	if (err)
		return err;
	unsigned char *data = malloc_large(1, sizes.total);
	if (!data)
		return error_no_memory();
	store_header(data, &sizes, list->big_endian);
	// Both header sizes are multiples of 4 and malloc aligns: the words are aligned.
	store_types((uint32_t *)(void *)(data + sizes.header), list);
	if (sizes.layout)
		store_layout(data + sizes.header + sizes.types);
	unsigned char *strings = data + sizes.header + sizes.types + sizes.layout;
	size_t num_strings = type_list_string_bytes(list) - list->base_strings;
	if (num_strings) // else there may be none to point to
		memcpy(strings, type_list_string(list, list->base_strings), num_strings);
	memset(strings + num_strings, 0, sizes.strings - num_strings);
	*data_ret = data;
	*size_ret = sizes.total;
	return NULL;
}

struct btfsmith_error *
btf_write(const struct type_list *list, void **data_ret, size_t *size_ret)
{
	return btf_write_padded(list, 0, data_ret, size_ret);
}
