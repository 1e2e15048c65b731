// SPDX-License-Identifier: LGPL-2.1-or-later
#include "mutate_btf.h"

#include <stdbool.h>
#include <stdlib.h>
#include <string.h>

#include "btf_format.h"
#include "parts.h"
#include "random.h"

enum { MAX_RECORDS = 4096, MAX_CHANGES = 3, MAX_NEW_ITEMS = 3, MAX_ITEM_BYTES = 12 };

// BTF taken to pieces; the layout section is left away.
struct pieces {
	bool foreign;
	uint8_t *types;
	size_t types_len;
	size_t types_room;
	uint8_t *strings;
	size_t strings_len;
	size_t strings_room;
	uint32_t num;                     /* records */
	uint32_t offset[MAX_RECORDS + 1]; /* of each, and the end of the last */
	uint64_t *state;
};

static uint32_t get(const struct pieces *pieces, size_t offset)
{
	return btf_load32(pieces->types + offset, pieces->foreign);
}

static void set(struct pieces *pieces, size_t offset, uint32_t value)
{
	btf_store32(pieces->types + offset, value, pieces->foreign);
}

static uint32_t info_kind(uint32_t info)
{
	return info >> BTF_INFO_KIND_SHIFT & BTF_INFO_KIND_MASK;
}

static size_t record_bytes(uint32_t info)
{
	const struct kind_info *kind = &kind_infos[info_kind(info)];
	return BTF_RECORD_BYTES + kind->fixed_bytes +
	       (size_t)(info & BTF_INFO_VLEN_MASK) * kind->item_bytes;
}

static bool find_records(struct pieces *pieces)
{
	size_t at = 0;
	pieces->num = 0;
	while (pieces->types_len - at >= BTF_RECORD_BYTES && pieces->num < MAX_RECORDS) {
		uint32_t info = get(pieces, at + BTF_RECORD_INFO);
		if (info_kind(info) == KIND_VOID || info_kind(info) >= NUM_KINDS)
			return false;
		size_t bytes = record_bytes(info);
		if (bytes > pieces->types_len - at)
			return false;
		pieces->offset[pieces->num++] = (uint32_t)at;
		at += bytes;
	}
	pieces->offset[pieces->num] = (uint32_t)at;
	return at == pieces->types_len;
}

static bool take_to_pieces(const struct fuzz_part *part, size_t room, struct pieces *ret)
{
	if (part->size < BTF_HEADER_BYTES)
		return false;
	uint16_t magic;
	memcpy(&magic, part->data, sizeof(magic));
	ret->foreign = magic != BTF_MAGIC;
	uint32_t head[BTF_HEADER_BYTES / 4];
	for (size_t i = 0; i < BTF_HEADER_BYTES / 4; i++)
		head[i] = btf_load32(part->data + 4 * i, ret->foreign);
	size_t after = part->size;
	if (head[1] < BTF_HEADER_BYTES || head[1] > after)
		return false;
	after -= head[1];
	if (head[2] > after || head[3] > after - head[2] || head[4] > after ||
	    head[5] > after - head[4])
		return false;
	ret->types_len = head[3];
	ret->types_room = head[3] + room;
	ret->strings_len = head[5];
	ret->strings_room = head[5] + room;
	ret->types = calloc(1, ret->types_room + 1);
	ret->strings = calloc(1, ret->strings_room + 1);
	if (!ret->types || !ret->strings)
		abort();
	memcpy(ret->types, part->data + head[1] + head[2], head[3]);
	memcpy(ret->strings, part->data + head[1] + head[4], head[5]);
	return find_records(ret);
}

// ---- changes ----

// Replace `old` bytes of the types at an offset by `new` zero bytes.
static bool resize(struct pieces *pieces, size_t at, size_t old, size_t new)
{
	if (pieces->types_len - old + new > pieces->types_room)
		return false;
	memmove(pieces->types + at + new, pieces->types + at + old,
		pieces->types_len - at - old);
	if (new > old)
		memset(pieces->types + at + old, 0, new - old);
	pieces->types_len += new - old;
	return find_records(pieces);
}

// The beginning of a string, or any place.
static uint32_t some_name(struct pieces *pieces)
{
	uint32_t at = random_below(pieces->state, pieces->strings_len);
	if (random_below(pieces->state, 16) == 0)
		return random_odd_value(pieces->state);
	while (at && at < pieces->strings_len && pieces->strings[at - 1])
		at--;
	return at;
}

// Of split BTF ids are higher, by as much as those that are there.
static uint32_t some_id(struct pieces *pieces)
{
	uint32_t which = random_below(pieces->state, 16);
	if (which == 0)
		return random_odd_value(pieces->state);
	return random_below(pieces->state, pieces->num * (which < 4 ? 3ULL : 1ULL) + 1);
}

static uint32_t some_value(struct pieces *pieces)
{
	uint32_t which = random_below(pieces->state, 8);
	if (which == 0)
		return random_odd_value(pieces->state);
	if (which == 1)
		return 1U << random_below(pieces->state, 32);
	return random_below(pieces->state, 2) ? random_below(pieces->state, 9) * 8
					      : random_below(pieces->state, 66);
}

static uint32_t some_word(struct pieces *pieces, bool is_name)
{
	if (is_name)
		return some_name(pieces);
	return random_below(pieces->state, 2) ? some_id(pieces) : some_value(pieces);
}

static uint32_t some_info(struct pieces *pieces, uint32_t vlen)
{
	uint32_t kind = 1 + random_below(pieces->state, NUM_KINDS - 1);
	const struct kind_info *info = &kind_infos[kind];
	bool has_vlen = info->item_bytes || kind == KIND_FUNC;
	return btf_info(kind, random_below(pieces->state, 4) == 0, has_vlen ? vlen : 0);
}

static void set_words(struct pieces *pieces, size_t at, size_t bytes)
{
	for (size_t i = 0; i + 4 <= bytes; i += 4)
		set(pieces, at + i, some_word(pieces, i == 0));
}

static void change_kind(struct pieces *pieces, uint32_t i)
{
	size_t at = pieces->offset[i];
	uint32_t old = get(pieces, at + BTF_RECORD_INFO);
	uint32_t new = some_info(pieces, old & BTF_INFO_VLEN_MASK);
	size_t old_bytes = record_bytes(old);
	size_t new_bytes = record_bytes(new);
	if (pieces->types_len - old_bytes + new_bytes > pieces->types_room)
		return;
	set(pieces, at + BTF_RECORD_INFO, new);
	if (kind_infos[info_kind(new)].word == WORD_NOTHING)
		set(pieces, at + BTF_RECORD_WORD, 0);
	(void)resize(pieces, at, old_bytes, new_bytes);
}

static void change_item(struct pieces *pieces, uint32_t i, bool is_added)
{
	size_t at = pieces->offset[i];
	uint32_t info = get(pieces, at + BTF_RECORD_INFO);
	const struct kind_info *kind = &kind_infos[info_kind(info)];
	uint32_t num = info & BTF_INFO_VLEN_MASK;
	if (!kind->item_bytes || (!is_added && !num) ||
	    (is_added && pieces->types_len + kind->item_bytes > pieces->types_room))
		return;
	size_t which = random_below(pieces->state, num);
	size_t item =
		at + BTF_RECORD_BYTES + kind->fixed_bytes + which * kind->item_bytes;
	uint8_t copy[MAX_ITEM_BYTES] = { 0 };
	if (num)
		memcpy(copy, pieces->types + item, kind->item_bytes);
	set(pieces, at + BTF_RECORD_INFO, is_added ? info + 1 : info - 1);
	(void)resize(pieces, item, is_added ? 0 : kind->item_bytes,
		     is_added ? kind->item_bytes : 0);
	if (!is_added)
		return;
	memcpy(pieces->types + item, copy, kind->item_bytes);
	set_words(pieces, item, random_below(pieces->state, kind->item_bytes + 1U));
}

static void change_word(struct pieces *pieces, uint32_t i)
{
	size_t at = pieces->offset[i];
	size_t bytes = pieces->offset[i + 1] - at;
	size_t word = random_below(pieces->state, bytes / 4);
	if (word == BTF_RECORD_INFO / 4) {
		uint32_t info = get(pieces, at + BTF_RECORD_INFO);
		set(pieces, at + BTF_RECORD_INFO, info ^ 1U << BTF_INFO_FLAG_SHIFT);
		return;
	}
	bool is_fixed = word < BTF_RECORD_BYTES / 4;
	set(pieces, at + 4 * word,
	    some_word(pieces,
		      word == 0 || (!is_fixed && random_below(pieces->state, 3) == 0)));
}

static void insert_copy(struct pieces *pieces, uint32_t from, uint32_t to)
{
	size_t bytes = pieces->offset[from + 1] - pieces->offset[from];
	size_t at = pieces->offset[to];
	if (pieces->types_len + bytes > pieces->types_room)
		return;
	uint8_t *copy = malloc(bytes);
	if (!copy)
		abort();
	memcpy(copy, pieces->types + pieces->offset[from], bytes);
	memmove(pieces->types + at + bytes, pieces->types + at, pieces->types_len - at);
	memcpy(pieces->types + at, copy, bytes);
	pieces->types_len += bytes;
	free(copy);
	(void)find_records(pieces);
}

static void append_record(struct pieces *pieces)
{
	uint32_t info = some_info(pieces, random_below(pieces->state, MAX_NEW_ITEMS + 1));
	size_t bytes = record_bytes(info);
	size_t at = pieces->types_len;
	if (at + bytes > pieces->types_room)
		return;
	memset(pieces->types + at, 0, bytes);
	set(pieces, at + BTF_RECORD_NAME, some_name(pieces));
	set(pieces, at + BTF_RECORD_INFO, info);
	if (kind_infos[info_kind(info)].word != WORD_NOTHING)
		set(pieces, at + BTF_RECORD_WORD, some_word(pieces, false));
	set_words(pieces, at + BTF_RECORD_BYTES, bytes - BTF_RECORD_BYTES);
	pieces->types_len += bytes;
	(void)find_records(pieces);
}

static void change_strings(struct pieces *pieces)
{
	static const char letters[] = "ab_019_.-?*$ \x80%";
	size_t len = pieces->strings_len;
	uint32_t what = random_below(pieces->state, 4);
	char letter = letters[random_below(pieces->state, sizeof(letters))];
	if (what == 0 && len + 2 <= pieces->strings_room) {
		pieces->strings[len] = (uint8_t)letter;
		pieces->strings[len + 1] = 0;
		pieces->strings_len += 2;
	} else if (len > 2) {
		pieces->strings[1 + random_below(pieces->state, len - 2)] =
			(uint8_t)letter;
	}
}

static void change(struct pieces *pieces)
{
	uint32_t what = random_below(pieces->state, 12);
	uint32_t i = random_below(pieces->state, pieces->num);
	if (!pieces->num || what == 0)
		append_record(pieces);
	else if (what == 1)
		change_strings(pieces);
	else if (what == 2)
		change_kind(pieces, i);
	else if (what == 3)
		(void)resize(pieces, pieces->offset[i],
			     pieces->offset[i + 1] - pieces->offset[i], 0);
	else if (what == 4)
		insert_copy(pieces, i, random_below(pieces->state, pieces->num + 1ULL));
	else if (what <= 6)
		change_item(pieces, i, what == 5);
	else
		change_word(pieces, i);
}

// ---- the whole ----

static size_t put_together(const struct pieces *pieces, uint8_t *data)
{
	uint16_t magic = BTF_MAGIC;
	if (pieces->foreign)
		magic = (uint16_t)(magic << 8 | magic >> 8);
	memcpy(data, &magic, sizeof(magic));
	data[BTF_HEADER_VERSION] = BTF_VERSION;
	data[BTF_HEADER_FLAGS] = 0;
	uint32_t head[] = { BTF_HEADER_BYTES, 0, (uint32_t)pieces->types_len,
			    (uint32_t)pieces->types_len, (uint32_t)pieces->strings_len };
	for (size_t i = 0; i < sizeof(head) / sizeof(head[0]); i++)
		btf_store32(data + BTF_HEADER_LEN + 4 * i, head[i], pieces->foreign);
	data += BTF_HEADER_BYTES;
	memcpy(data, pieces->types, pieces->types_len);
	memcpy(data + pieces->types_len, pieces->strings, pieces->strings_len);
	return BTF_HEADER_BYTES + pieces->types_len + pieces->strings_len;
}

// What is not BTF keeps its size: a word of it, or its only bytes.
static void change_bytes(uint8_t *data, size_t size, uint64_t *state)
{
	size_t at = random_below(state, size) & ~(size_t)3;
	uint32_t word;
	if (size - at < sizeof(word)) {
		data[at + random_below(state, size - at)] = (uint8_t)next_random(state);
		return;
	}
	uint8_t *to = data + at;
	memcpy(&word, to, sizeof(word));
	uint32_t what = random_below(state, 8);
	if (what == 0)
		word = random_odd_value(state);
	else if (what <= 2)
		word += random_below(state, 33) - 16;
	else if (what == 3 && size >= 2 * sizeof(word))
		memcpy(&word, data + random_below(state, size / sizeof(word)) * sizeof(word),
		       sizeof(word));
	else
		word = random_below(state, 256);
	memcpy(to, &word, sizeof(word));
}

size_t mutate_btf(uint8_t *data, size_t size, size_t max, unsigned int num_parts,
		  uint64_t *state)
{
	struct fuzz_part parts[FUZZ_MAX_PARTS];
	fuzz_split(data, size, num_parts, parts);
	unsigned int which = random_below(state, num_parts);
	const struct fuzz_part *part = &parts[which];
	// Each of the sections may take it all; what has become too large in the end is dropped.
	struct pieces *pieces = calloc(1, sizeof(*pieces));
	if (!pieces)
		abort();
	pieces->state = state;
	size_t new_size = 0;
	if (take_to_pieces(part, max - size, pieces)) {
		for (uint32_t num = 1 + random_below(state, MAX_CHANGES); num; num--)
			change(pieces);
		size_t bytes = BTF_HEADER_BYTES + pieces->types_len + pieces->strings_len;
		if (size - part->size + bytes <= max) {
			uint8_t *at = data + (part->data - data);
			size_t after = (size_t)(data + size - (part->data + part->size));
			memmove(at + bytes, part->data + part->size, after);
			(void)put_together(pieces, at);
			fuzz_set_size(data, which, num_parts, bytes);
			new_size = size - part->size + bytes;
		}
	} else if (num_parts > 1 && part->size) {
		for (uint32_t num = 1 + random_below(state, MAX_CHANGES); num; num--)
			change_bytes(data + (part->data - data), part->size, state);
		new_size = size;
	}
	free(pieces->types);
	free(pieces->strings);
	free(pieces);
	return new_size;
}
