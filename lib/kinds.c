// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kinds.h"

enum {
	FIXED_BYTES_NOTHING = 0,
	FIXED_BYTES_INT_DATA = 4,
	FIXED_BYTES_ARRAY_INFO = 12,
	FIXED_BYTES_LINKAGE = 4,
	FIXED_BYTES_COMPONENT = 4,
	ITEM_BYTES_NOTHING = 0,
	ITEM_BYTES_MEMBER = 12,
	ITEM_BYTES_ENUMERATOR = 8,
	ITEM_BYTES_PARAM = 8,
	ITEM_BYTES_VARIABLE = 12,
	ITEM_BYTES_ENUMERATOR64 = 12,
};

const struct kind_info kind_infos[NUM_KINDS] = {
	[KIND_VOID] = { .name = "UNKNOWN" },
#define K(kind_name, number, kind_word, kind_fixed, kind_item)                           \
	[KIND_##kind_name] = {                                                           \
		.name = #kind_name,                                                      \
		.word = WORD_##kind_word,                                                \
		.fixed = FIXED_##kind_fixed,                                             \
		.item = ITEM_##kind_item,                                                \
		.fixed_bytes = FIXED_BYTES_##kind_fixed,                                 \
		.item_bytes = ITEM_BYTES_##kind_item,                                    \
	},
#include "kinds.def"
#undef K
};

const char *kind_item_noun(enum kind_item item)
{
	switch (item) {
	case ITEM_MEMBER:
		return "member";
	case ITEM_ENUMERATOR:
	case ITEM_ENUMERATOR64:
		return "enumerator";
	case ITEM_PARAM:
		return "parameter";
	case ITEM_VARIABLE:
		return "variable";
	case ITEM_NOTHING:
		break;
	}
	return "item";
}
