// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_graph.h"

#include <xxhash.h>

/* What a name is the name of: names of different classes are different names. */
enum key_class {
	CLASS_NONE,
	CLASS_STRUCT,
	CLASS_UNION,
	CLASS_ENUM,
	CLASS_TYPEDEF,
	CLASS_BASE,
	CLASS_FUNC,
	CLASS_VAR,
	CLASS_DATASEC,
	NUM_CLASSES,
};

enum { MIN_SLOTS = 1 << 12 };

// ---- names ----

/*
 * Offsets may lead into the middle of strings, and strings be as long as the file: a name's bytes
 * are not to be looked at again and again for every one of millions of such.
 */
enum { SHORT_NAME = 64, HASHED_BYTES = 4096 };

/* Where the strings of a list end. */
struct ends {
	const struct type_list *list;
	vec(size_t) offsets; /* of NUL bytes; empty: not looked for yet */
};

static bool find_ends(struct ends *ends)
{
	size_t num = type_list_string_bytes(ends->list);
	for (size_t name = 0; name < num; name++) {
		if (!*type_list_string(ends->list, (uint32_t)name) &&
		    !vec_push(&ends->offsets, name))
			return false;
	}
	return true;
}

static bool name_length(struct ends *ends, uint32_t name, size_t *ret)
{
	*ret = strnlen(type_list_string(ends->list, name), SHORT_NAME);
	if (*ret < SHORT_NAME)
		return true;
	if (!ends->offsets.num && !find_ends(ends))
		return false;
	size_t low = 0, high = ends->offsets.num - 1;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (ends->offsets.items[middle] < name)
			low = middle + 1;
		else
			high = middle;
	}
	*ret = ends->offsets.items[low] - name;
	return true;
}

static size_t name_slot(const struct diff_names *names, const struct diff_text *text)
{
	size_t hashed = text->len < HASHED_BYTES ? text->len : HASHED_BYTES;
	size_t i = ((size_t)XXH3_64bits(text->text, hashed) + text->len) & names->mask;
	for (; names->slots[i]; i = (i + 1) & names->mask) {
		const struct diff_text *other = &names->texts.items[names->slots[i]];
		if (other->len == text->len &&
		    memcmp(other->text, text->text, text->len) == 0)
			break;
	}
	return i;
}

static bool grow_slots(struct diff_names *names)
{
	size_t num = names->slots ? 2 * (names->mask + 1) : MIN_SLOTS;
	uint32_t *slots = calloc(num, sizeof(*slots));
	if (!slots)
		return false;
	free(names->slots);
	names->slots = slots;
	names->mask = num - 1;
	for (size_t i = 1; i < names->texts.num; i++)
		names->slots[name_slot(names, &names->texts.items[i])] = (uint32_t)i;
	return true;
}

static bool add_name(struct diff_names *names, struct ends *ends, uint32_t *numbers,
		     uint32_t name)
{
	struct diff_text text = { .text = type_list_string(ends->list, name) };
	if (numbers[name] || !*text.text)
		return true;
	if (!name_length(ends, name, &text.len) ||
	    (2 * (names->texts.num + 1) > names->mask && !grow_slots(names)))
		return false;
	size_t slot = name_slot(names, &text);
	if (!names->slots[slot]) {
		if (!vec_push(&names->texts, text))
			return false;
		names->slots[slot] = (uint32_t)(names->texts.num - 1);
	}
	numbers[name] = names->slots[slot];
	return true;
}

static bool add_names_of(struct diff_graph *graph, enum diff_side side, bool of_items)
{
	const struct type_list *list = graph->lists[side];
	struct ends ends = { .list = list };
	uint32_t *numbers = graph->names.numbers[side];
	size_t num = of_items ? type_list_num_items(list) : type_list_num(list);
	bool done = true;
	for (size_t i = 0; done && i < num; i++)
		done = add_name(&graph->names, &ends, numbers,
				of_items ? type_list_item(list, i)->name
					 : type_list_type(list, i)->name);
	vec_deinit(&ends.offsets);
	return done;
}

static bool start_names(struct diff_graph *graph)
{
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		size_t bytes = type_list_string_bytes(graph->lists[side]);
		graph->names.numbers[side] = calloc(bytes + 1, sizeof(uint32_t));
		if (!graph->names.numbers[side])
			return false;
	}
	return vec_push(&graph->names.texts, (struct diff_text){ .text = "" }) &&
	       grow_slots(&graph->names);
}

static bool add_names(struct diff_graph *graph, bool of_items)
{
	return add_names_of(graph, DIFF_OLD, of_items) &&
	       add_names_of(graph, DIFF_NEW, of_items);
}

// ---- keys ----

static enum key_class class_of(const struct type *type)
{
	switch ((enum kind)type->kind) {
	case KIND_STRUCT:
		return CLASS_STRUCT;
	case KIND_UNION:
		return CLASS_UNION;
	case KIND_FWD:
		return type->kind_flag ? CLASS_UNION : CLASS_STRUCT;
	case KIND_ENUM:
	case KIND_ENUM64:
		return CLASS_ENUM;
	case KIND_TYPEDEF:
		return CLASS_TYPEDEF;
	case KIND_INT:
	case KIND_FLOAT:
		return CLASS_BASE;
	case KIND_FUNC:
		return CLASS_FUNC;
	case KIND_VAR:
		return CLASS_VAR;
	case KIND_DATASEC:
		return CLASS_DATASEC;
	default:
		return CLASS_NONE;
	}
}

static bool number_keys(struct diff_graph *graph)
{
	cleanup_free uint32_t *by_name =
		calloc(graph->names.texts.num * NUM_CLASSES, sizeof(*by_name));
	graph->keys = calloc(graph->num_nodes, sizeof(*graph->keys));
	if (!by_name || !graph->keys)
		return false;
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		const struct type *type = diff_type(graph, node);
		enum key_class class = class_of(type);
		uint32_t name = diff_name(graph, node, type->name);
		if (class == CLASS_NONE || !name)
			continue;
		uint32_t *key = &by_name[(size_t)name * NUM_CLASSES + class];
		if (!*key)
			*key = ++graph->num_keys;
		graph->keys[node] = *key;
	}
	return true;
}

static bool sort_definitions(struct diff_graph *graph)
{
	size_t num_keys = graph->num_keys;
	cleanup_free uint32_t *next = calloc(num_keys + 2, sizeof(*next));
	graph->by_key = calloc(num_keys + 1, sizeof(*graph->by_key));
	graph->definitions = calloc((size_t)graph->num_nodes + 1, sizeof(*graph->definitions));
	if (!next || !graph->by_key || !graph->definitions)
		return false;
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t key = graph->keys[node];
		next[key + 1] += key != 0;
	}
	for (size_t key = 1; key <= num_keys + 1; key++)
		next[key] += next[key - 1];
	for (size_t key = 1; key <= num_keys; key++) {
		for (int side = 0; side < DIFF_NUM_SIDES; side++)
			graph->by_key[key].base[side] = graph->by_key[key].own[side] =
				graph->by_key[key].end[side] = next[key];
	}
	// Nodes come by side, base first: each one found moves what is yet to come.
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t key = graph->keys[node];
		struct diff_key *range = &graph->by_key[key];
		enum diff_side side = diff_side(graph, node);
		if (!key)
			continue;
		graph->definitions[next[key]++] = node;
		if (diff_id(graph, node) <= graph->lists[side]->num_base)
			range->own[side]++;
		range->end[side]++;
		if (side == DIFF_OLD)
			range->base[DIFF_NEW] = range->own[DIFF_NEW] = range->end[DIFF_NEW] =
				next[key];
	}
	return true;
}

bool diff_is_ambiguous(const struct diff_graph *graph, uint32_t key)
{
	const struct diff_key *range = &graph->by_key[key];
	return range->end[DIFF_OLD] - range->base[DIFF_OLD] > 1 ||
	       range->end[DIFF_NEW] - range->base[DIFF_NEW] > 1;
}

// ---- edges ----

bool diff_has_target(enum kind kind)
{
	return kind_infos[kind].word == WORD_TYPE || kind == KIND_ARRAY;
}

bool diff_has_item_targets(enum kind kind)
{
	enum kind_item item = kind_infos[kind].item;
	return item == ITEM_MEMBER || item == ITEM_PARAM || item == ITEM_VARIABLE;
}

uint32_t diff_num_edges(const struct type *type)
{
	enum kind kind = type->kind;
	return diff_has_target(kind) + (diff_has_item_targets(kind) ? type->num_items : 0);
}

uint32_t diff_edge(const struct diff_graph *graph, uint32_t node, uint32_t i)
{
	const struct type *type = diff_type(graph, node);
	enum diff_side side = diff_side(graph, node);
	bool has_target = diff_has_target(type->kind);
	if (i == 0 && has_target)
		return diff_node(graph, side, type->type);
	return diff_node(graph, side, diff_item(graph, node, i - has_target)->type);
}

// ---- all of it ----

bool diff_graph_init(const struct type_list *old_list, const struct type_list *new_list,
		     struct diff_graph *ret)
{
	uint32_t num_old = (uint32_t)type_list_num(old_list);
	*ret = (struct diff_graph){
		.lists = { old_list, new_list },
		.first_new = num_old,
		.num_nodes = num_old + (uint32_t)type_list_num(new_list),
	};
	ret->is_left_out = calloc(ret->num_nodes, 1);
	// With the names of types only there are fewer to make keys of.
	return ret->is_left_out && start_names(ret) && add_names(ret, false) &&
	       number_keys(ret) && sort_definitions(ret) && add_names(ret, true);
}

void diff_graph_deinit(struct diff_graph *graph)
{
	for (int side = 0; side < DIFF_NUM_SIDES; side++) {
		free(graph->names.numbers[side]);
		graph->names.numbers[side] = NULL;
	}
	vec_deinit(&graph->names.texts);
	free(graph->names.slots);
	free(graph->keys);
	free(graph->definitions);
	free(graph->by_key);
	free(graph->is_left_out);
	*graph = (struct diff_graph){ 0 };
}
