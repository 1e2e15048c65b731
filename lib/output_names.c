// SPDX-License-Identifier: LGPL-2.1-or-later
#include "output_names.h"

#include "large.h"
#include "identifier.h"

enum { FIRST_SLOTS = 1 << 12 };

static bool table_init(struct name_table *table, size_t least)
{
	size_t num = FIRST_SLOTS;
	while (num < least)
		num *= 2;
	table->slots = calloc_large(num, sizeof(*table->slots));
	table->mask = num - 1;
	return table->slots;
}

bool output_names_init(struct output_names *on, const struct names *names,
		       struct type_list *list, const struct base_strings *base,
		       struct diags *diags)
{
	*on = (struct output_names){ .names = names, .list = list, .base = base, .diags = diags };
	// Without a base few strings of the input are not in the output.
	return table_init(&on->table, base ? 0 : 2 * names->by_content.num) &&
	       table_init(&on->verbatim, 0);
}

void output_names_deinit(struct output_names *on)
{
	free(on->table.slots);
	free(on->verbatim.slots);
	*on = (struct output_names){ 0 };
}

// ---- slots ----

// The slot of @p name, or the free one where it belongs.
static struct name_slot *find_slot(const struct name_table *table, size_t home, uint32_t name)
{
	size_t i = home & table->mask;
	while (table->slots[i].name && table->slots[i].name != name)
		i = (i + 1) & table->mask;
	return &table->slots[i];
}

// Room for one more name. The table is not larger than it must be: it is looked into at random.
static bool reserve_slot(struct name_table *table)
{
	size_t num = table->mask + 1;
	if (likely(table->num < num / 2))
		return true;
	struct name_slot *old = table->slots;
	struct name_slot *slots = calloc_large(2 * num, sizeof(*slots));
	if (!slots)
		return false;
	table->slots = slots;
	table->mask = 2 * num - 1;
	for (size_t i = 0; i < num; i++) {
		if (old[i].name)
			*find_slot(table, output_name_hash(old[i].name), old[i].name) = old[i];
	}
	free(old);
	return true;
}

static bool set(struct name_table *table, uint32_t name, uint32_t offset)
{
	if (!reserve_slot(table))
		return false;
	struct name_slot *slot = find_slot(table, output_name_hash(name), name);
	table->num += !slot->name;
	*slot = (struct name_slot){ .name = name, .offset = offset };
	return true;
}

static uint32_t get(const struct name_table *table, uint32_t name)
{
	return find_slot(table, output_name_hash(name), name)->offset;
}

// Where the base has it; 0: it has not.
static uint32_t get_of_base(const struct output_names *on, uint32_t name)
{
	const struct base_string *string = on->base ? base_strings_find(on->base, name) : NULL;
	return string ? string->offset : 0;
}

// ---- strings ----

bool output_names_add_text(struct output_names *on, const char *text, size_t len, uint32_t *ret)
{
	struct type_list *list = on->list;
	size_t offset = type_list_string_bytes(list), end = list->strings.num;
	if (offset + len >= UINT32_MAX || !vec_reserve(&list->strings, end + len + 1))
		return false;
	memcpy(list->strings.items + end, text, len);
	list->strings.items[end + len] = '\0';
	list->strings.num = end + len + 1;
	*ret = (uint32_t)offset;
	return true;
}

// Text of which the first @p good bytes are an identifier's, the next one is not.
static cold bool add_changed(struct output_names *on, const char *text, size_t good,
			     uint32_t *ret)
{
	size_t len = strnlen(text, IDENTIFIER_MAX);
	if (text[len])
		diag_note_unplaced(on->diags, DIAG_NAME_LENGTH);
	if (!output_names_add_text(on, text, len, ret))
		return false;
	if (good >= len)
		return true;
	diag_note_unplaced(on->diags, DIAG_NAME_CHARS);
	make_identifier(on->list->strings.items + on->list->strings.num - (len + 1), len);
	return true;
}

static bool add_verbatim(struct output_names *on, uint32_t name, const char *text, uint32_t *ret)
{
	*ret = get(&on->verbatim, name);
	if (*ret)
		return true;
	*ret = get_of_base(on, name);
	return (*ret || output_names_add_text(on, text, strlen(text), ret)) &&
	       set(&on->verbatim, name, *ret);
}

bool output_names_add(struct output_names *on, uint32_t name, bool is_identifier, uint32_t *ret)
{
	name = names_plain(on->names, name);
	*ret = name ? get(&on->table, name) : 0;
	if ((*ret && is_identifier) || !name)
		return true;
	char packed[4];
	const char *text = names_text(on->names, name, packed);
	size_t len = identifier_length(text);
	bool is_same = !text[len] && len <= IDENTIFIER_MAX;
	if (!is_same && !is_identifier)
		return add_verbatim(on, name, text, ret);
	if (is_same && !*ret) {
		*ret = get_of_base(on, name);
		if (*ret)
			return set(&on->table, name, *ret);
	}
	if (*ret)
		return true;
	return (is_same ? output_names_add_text(on, text, len, ret)
			: add_changed(on, text, len, ret)) &&
	       set(&on->table, name, *ret);
}
