// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_items.h"

#include <inttypes.h>

#include "diff_pair.h"
#include "plural.h"

enum { MAX_DEPTH = 16, MAX_WRAPPERS = 100 };

// ---- lists of details ----

struct btfsmith_diff_detail *
diff_list_add(struct diff_list *list, enum btfsmith_change change, const char *what)
{
	struct btfsmith_diff_detail *detail =
		diff_new(list->writer, struct btfsmith_diff_detail);
	if (!detail)
		return NULL;
	detail->change = change;
	detail->what = what;
	detail->name = "";
	if (list->last)
		list->last->next = detail;
	else
		list->first = detail;
	list->last = detail;
	return detail;
}

static const struct btfsmith_diff_part *add_part(struct diff_writer *writer,
						 const struct btfsmith_diff_part *part)
{
	struct btfsmith_diff_part *copy = diff_new(writer, struct btfsmith_diff_part);
	if (!copy || !part->text) {
		writer->is_broken = true;
		return NULL;
	}
	*copy = *part;
	return copy;
}

void diff_list_add_change(struct diff_list *list, const char *what, const char *old_text,
			  const char *new_text)
{
	const struct btfsmith_diff_part parts[] = {
		{ .text = old_text, .bit_offset = UINT64_MAX, .size = UINT64_MAX },
		{ .text = new_text, .bit_offset = UINT64_MAX, .size = UINT64_MAX },
	};
	struct btfsmith_diff_detail *detail =
		diff_list_add(list, BTFSMITH_CHANGE_CHANGED, what);
	if (!detail)
		return;
	detail->old_part = add_part(list->writer, &parts[0]);
	detail->new_part = add_part(list->writer, &parts[1]);
}

// ---- one item ----

/* Two types, and which of their items are which. */
struct items {
	struct diff_list *list;
	const struct diff_graph *graph;
	const struct diff_pair_of_types *of;
	const struct type *types[DIFF_NUM_SIDES];
	enum kind_item kind; /* ENUMERATOR also for ENUMERATOR64 */
	struct diff_pairs pairs;
};

static uint32_t target(const struct items *items, unsigned int side, uint32_t i)
{
	const struct type_item *item = diff_item(items->graph, items->of->nodes[side], i);
	return diff_node(items->graph, (enum diff_side)side, item->type);
}

static uint32_t target_class(const struct items *items, unsigned int side, uint32_t i)
{
	return items->list->writer->match->classes.of[target(items, side, i)];
}

// The offset of name of an item: a variable's is that of the VAR.
static uint32_t name_offset(const struct items *items, unsigned int side, uint32_t i)
{
	if (items->kind == ITEM_VARIABLE)
		return diff_type(items->graph, target(items, side, i))->name;
	return diff_item(items->graph, items->of->nodes[side], i)->name;
}

static uint32_t name_number(const struct items *items, unsigned int side, uint32_t i)
{
	return diff_name(items->graph, items->of->nodes[side], name_offset(items, side, i));
}

static const char *item_name(const struct items *items, unsigned int side, uint32_t i)
{
	return diff_shown_name(items->graph, items->of->nodes[side],
			       name_offset(items, side, i));
}

static const char *
enumerator_text(struct diff_writer *writer, const struct type *type, const char *name,
		uint64_t value)
{
	return type->kind_flag ? diff_format(writer, "%s = %" PRId64, name, (int64_t)value)
			       : diff_format(writer, "%s = %" PRIu64, name, value);
}

static const char *param_text(struct diff_writer *writer, uint32_t type, const char *name)
{
	bool is_variadic = !*name && diff_id(writer->graph, type) == 0;
	return is_variadic ? "..." : diff_declare(writer, type, name);
}

static const struct btfsmith_diff_part *
make_part(const struct items *items, unsigned int side, uint32_t i)
{
	struct diff_writer *writer = items->list->writer;
	const struct type *type = items->types[side];
	const struct type_item *item = diff_item(items->graph, items->of->nodes[side], i);
	const char *name = item_name(items, side, i);
	struct btfsmith_diff_part part = { .bit_offset = UINT64_MAX, .size = UINT64_MAX };
	uint32_t ref = target(items, side, i);
	if (items->kind == ITEM_ENUMERATOR) {
		part.text = enumerator_text(writer, type, name,
					    type_enumerator_value(type, item));
	} else if (items->kind == ITEM_PARAM) {
		part.text = param_text(writer, ref, name);
		part.size = diff_type_bytes(writer, ref);
	} else if (items->kind == ITEM_VARIABLE) {
		bool is_var = diff_type(items->graph, ref)->kind == KIND_VAR;
		part.text = diff_declare(
			writer, is_var ? diff_edge(items->graph, ref, 0) : ref, name);
		part.bit_offset = UINT64_C(8) * item->value;
		part.size = item->high;
	} else {
		struct member_place place = type_member_place(type, item);
		part.text = diff_declare(writer, ref, name);
		part.bit_offset = items->of->bits[side] + place.offset;
		part.bit_size = place.bits;
		part.size = diff_type_bytes(writer, ref);
	}
	return add_part(writer, &part);
}

static const char *what_of(enum kind_item kind)
{
	switch (kind) {
	case ITEM_MEMBER:
		return "member";
	case ITEM_PARAM:
		return "parameter";
	case ITEM_VARIABLE:
		return "variable";
	default:
		return "enumerator";
	}
}

// Either place may be DIFF_ALONE.
static void tell_item(const struct items *items, enum btfsmith_change change, uint32_t i,
		      uint32_t j)
{
	struct btfsmith_diff_detail *detail =
		diff_list_add(items->list, change, what_of(items->kind));
	if (!detail)
		return;
	unsigned int side = j == DIFF_ALONE ? DIFF_OLD : DIFF_NEW;
	const char *name = item_name(items, side, side == DIFF_OLD ? i : j);
	if (*name && *items->of->prefix)
		name = diff_format(items->list->writer, "%s%s", items->of->prefix, name);
	detail->name = name;
	detail->old_part = i == DIFF_ALONE ? NULL : make_part(items, DIFF_OLD, i);
	detail->new_part = j == DIFF_ALONE ? NULL : make_part(items, DIFF_NEW, j);
	// What is declared alike is another definition of that name, or has one in it.
	if (change == BTFSMITH_CHANGE_CHANGED && detail->old_part && detail->new_part &&
	    target_class(items, DIFF_OLD, i) != target_class(items, DIFF_NEW, j) &&
	    detail->old_part->size == detail->new_part->size &&
	    strcmp(detail->old_part->text, detail->new_part->text) == 0) {
		struct btfsmith_diff_part part = *detail->new_part;
		part.text = diff_format(items->list->writer, "%s (another definition)",
					part.text);
		detail->new_part = add_part(items->list->writer, &part);
	}
}

// ---- two items ----

static void compare_enumerators(const struct items *items, uint32_t i, uint32_t j)
{
	const struct type_item *a = diff_item(items->graph, items->of->nodes[DIFF_OLD], i);
	const struct type_item *b = diff_item(items->graph, items->of->nodes[DIFF_NEW], j);
	if (name_number(items, DIFF_OLD, i) != name_number(items, DIFF_NEW, j) ||
	    type_enumerator_value(items->types[DIFF_OLD], a) !=
		    type_enumerator_value(items->types[DIFF_NEW], b))
		tell_item(items, BTFSMITH_CHANGE_CHANGED, i, j);
}

static void compare_pair(const struct items *items, uint32_t i, uint32_t j)
{
	const struct type_item *a = diff_item(items->graph, items->of->nodes[DIFF_OLD], i);
	const struct type_item *b = diff_item(items->graph, items->of->nodes[DIFF_NEW], j);
	struct member_place place[] = { { .offset = a->value }, { .offset = b->value } };
	if (items->kind == ITEM_ENUMERATOR) {
		compare_enumerators(items, i, j);
		return;
	}
	if (items->kind == ITEM_MEMBER) {
		place[DIFF_OLD] = type_member_place(items->types[DIFF_OLD], a);
		place[DIFF_NEW] = type_member_place(items->types[DIFF_NEW], b);
	}
	const uint32_t types[] = { target(items, DIFF_OLD, i), target(items, DIFF_NEW, j) };
	const struct diff_writer *writer = items->list->writer;
	bool has_other_type =
		target_class(items, DIFF_OLD, i) != target_class(items, DIFF_NEW, j);
	bool has_inside = has_other_type && diff_has_unnamed(writer, types);
	bool has_other_size = items->kind == ITEM_MEMBER &&
			      diff_type_bytes(writer, types[DIFF_OLD]) !=
				      diff_type_bytes(writer, types[DIFF_NEW]);
	if (name_number(items, DIFF_OLD, i) != name_number(items, DIFF_NEW, j) ||
	    place[DIFF_OLD].bits != place[DIFF_NEW].bits || a->high != b->high ||
	    (has_other_type && (has_other_size || !has_inside)))
		tell_item(items, BTFSMITH_CHANGE_CHANGED, i, j);
	else if (place[DIFF_OLD].offset != place[DIFF_NEW].offset || has_other_size)
		tell_item(items, BTFSMITH_CHANGE_MOVED, i, j);
	if (!has_inside)
		return;
	struct diff_pair_of_types of = *items->of;
	of.bits[DIFF_OLD] += place[DIFF_OLD].offset;
	of.bits[DIFF_NEW] += place[DIFF_NEW].offset;
	diff_compare_unnamed(items->list, &of, types, item_name(items, DIFF_NEW, j));
}

// ---- which is which ----

static uint64_t trait_name(void *arg, unsigned int row, uint32_t index)
{
	uint32_t name = name_number(arg, row, index);
	return name ? name : DIFF_NO_TRAIT;
}

static uint64_t trait_unnamed_type(void *arg, unsigned int row, uint32_t index)
{
	return name_number(arg, row, index) ? DIFF_NO_TRAIT : target_class(arg, row, index);
}

// Structs and unions that begin alike are the same, with something added.
static uint64_t trait_unnamed_first(void *arg, unsigned int row, uint32_t index)
{
	const struct items *items = arg;
	uint32_t node = target(items, row, index);
	const struct type *type = diff_type(items->graph, node);
	if (name_number(items, row, index) || type->name || !type->num_items)
		return DIFF_NO_TRAIT;
	uint32_t name = diff_item(items->graph, node, 0)->name;
	return (uint64_t)type->kind << 32 | diff_name(items->graph, node, name);
}

static uint64_t trait_unnamed(void *arg, unsigned int row, uint32_t index)
{
	return name_number(arg, row, index) ? DIFF_NO_TRAIT : 0;
}

// What is the same but for its name was renamed.
static uint64_t trait_place(void *arg, unsigned int row, uint32_t index)
{
	const struct items *items = arg;
	uint32_t value = diff_item(items->graph, items->of->nodes[row], index)->value;
	return (uint64_t)target_class(items, row, index) << 32 | value;
}

static uint64_t trait_value(void *arg, unsigned int row, uint32_t index)
{
	const struct items *items = arg;
	const struct type_item *item = diff_item(items->graph, items->of->nodes[row], index);
	uint64_t value = type_enumerator_value(items->types[row], item);
	return value == DIFF_NO_TRAIT ? value - 1 : value;
}

static uint64_t trait_index(void *arg, unsigned int row, uint32_t index)
{
	(void)arg;
	(void)row;
	return index;
}

static void match_items(struct items *items)
{
	diff_pairs_match(&items->pairs, trait_name, items);
	switch (items->kind) {
	case ITEM_MEMBER:
		diff_pairs_match(&items->pairs, trait_unnamed_type, items);
		diff_pairs_match(&items->pairs, trait_unnamed_first, items);
		diff_pairs_match(&items->pairs, trait_unnamed, items);
		diff_pairs_match(&items->pairs, trait_place, items);
		break;
	case ITEM_ENUMERATOR:
		diff_pairs_match(&items->pairs, trait_value, items);
		break;
	case ITEM_PARAM:
		diff_pairs_match(&items->pairs, trait_index, items);
		break;
	default:
		break;
	}
}

// In the order of the new ones, what was removed standing before what came after it.
static void tell_all(const struct items *items)
{
	const uint32_t *partners = items->pairs.partner[DIFF_OLD];
	uint32_t next = 0, num_old = items->pairs.num[DIFF_OLD];
	bool is_reordered = false;
	for (uint32_t j = 0; j < items->pairs.num[DIFF_NEW]; j++) {
		uint32_t i = items->pairs.partner[DIFF_NEW][j];
		if (i == DIFF_ALONE) {
			tell_item(items, BTFSMITH_CHANGE_ADDED, DIFF_ALONE, j);
			continue;
		}
		is_reordered |= i < next;
		for (; next <= i; next++) {
			if (partners[next] == DIFF_ALONE)
				tell_item(items, BTFSMITH_CHANGE_REMOVED, next, DIFF_ALONE);
		}
		compare_pair(items, i, j);
	}
	for (; next < num_old; next++) {
		if (partners[next] == DIFF_ALONE)
			tell_item(items, BTFSMITH_CHANGE_REMOVED, next, DIFF_ALONE);
	}
	// Where things have offsets these tell it.
	bool has_offsets = items->kind == ITEM_VARIABLE ||
			   (items->kind == ITEM_MEMBER &&
			    items->types[DIFF_NEW]->kind == KIND_STRUCT);
	if (is_reordered && (!has_offsets || !items->list->first)) {
		struct btfsmith_diff_detail *detail = diff_list_add(
			items->list, BTFSMITH_CHANGE_CHANGED, "order");
		const struct btfsmith_diff_part part = {
			.text = what_of(items->kind),
			.bit_offset = UINT64_MAX,
			.size = UINT64_MAX,
		};
		if (detail) {
			detail->old_part = add_part(items->list->writer, &part);
			detail->new_part = detail->old_part;
		}
	}
}

void diff_compare_items(struct diff_list *list, const struct diff_pair_of_types *pair)
{
	const struct diff_graph *graph = list->writer->graph;
	struct items items = { .list = list, .graph = graph, .of = pair };
	for (int side = 0; side < DIFF_NUM_SIDES; side++)
		items.types[side] = diff_type(graph, pair->nodes[side]);
	items.kind = kind_infos[items.types[DIFF_OLD]->kind].item;
	if (items.kind == ITEM_ENUMERATOR64)
		items.kind = ITEM_ENUMERATOR;
	if (diff_pairs_start(&items.pairs, items.types[DIFF_OLD]->num_items,
			     items.types[DIFF_NEW]->num_items)) {
		match_items(&items);
		tell_all(&items);
	} else {
		list->writer->is_broken = true;
	}
	diff_pairs_deinit(&items.pairs);
}

bool diff_may_compare(struct diff_writer *writer, const uint32_t nodes[DIFF_NUM_SIDES])
{
	uint64_t steps = (uint64_t)diff_type(writer->graph, nodes[DIFF_OLD])->num_items +
			 diff_type(writer->graph, nodes[DIFF_NEW])->num_items + 1;
	if (steps > writer->steps_left)
		return false;
	writer->steps_left -= steps;
	return true;
}

// ---- types without a name ----

// Do both have items of a sort, and none of them a name?
static bool can_compare(const struct diff_graph *graph, uint32_t a, uint32_t b)
{
	const struct type *left = diff_type(graph, a), *right = diff_type(graph, b);
	return left->kind == right->kind && !left->name && !right->name &&
	       (left->kind == KIND_STRUCT || left->kind == KIND_UNION ||
		left->kind == KIND_ENUM || left->kind == KIND_ENUM64);
}

// Is it the same way to lead to something else?
static bool is_same_wrapper(const struct diff_graph *graph, uint32_t a, uint32_t b)
{
	const struct type *left = diff_type(graph, a), *right = diff_type(graph, b);
	enum kind kind = left->kind;
	return kind == right->kind && !left->name && !right->name &&
	       left->size == right->size &&
	       (kind == KIND_PTR || kind == KIND_ARRAY || kind == KIND_CONST ||
		kind == KIND_VOLATILE || kind == KIND_RESTRICT);
}

// What both come to behind wrappers that are the same. Returns how many these are.
static int unwrap(const struct diff_graph *graph, uint32_t nodes[DIFF_NUM_SIDES])
{
	int num = 0;
	while (num < MAX_WRAPPERS && is_same_wrapper(graph, nodes[DIFF_OLD], nodes[DIFF_NEW])) {
		nodes[DIFF_OLD] = diff_edge(graph, nodes[DIFF_OLD], 0);
		nodes[DIFF_NEW] = diff_edge(graph, nodes[DIFF_NEW], 0);
		num++;
	}
	return num;
}

bool diff_has_unnamed(const struct diff_writer *writer, const uint32_t nodes[DIFF_NUM_SIDES])
{
	uint32_t inner[] = { nodes[DIFF_OLD], nodes[DIFF_NEW] };
	(void)unwrap(writer->graph, inner);
	return can_compare(writer->graph, inner[DIFF_OLD], inner[DIFF_NEW]);
}

static const char *prefix_in(struct diff_writer *writer, const char *prefix, const char *name)
{
	return *name ? diff_format(writer, "%s%s.", prefix, name) : prefix;
}

void diff_compare_unnamed(struct diff_list *list, const struct diff_pair_of_types *of,
			  const uint32_t nodes[DIFF_NUM_SIDES], const char *name)
{
	struct diff_writer *writer = list->writer;
	const struct diff_graph *graph = writer->graph;
	struct diff_pair_of_types pair = *of;
	pair.nodes[DIFF_OLD] = nodes[DIFF_OLD];
	pair.nodes[DIFF_NEW] = nodes[DIFF_NEW];
	if (unwrap(graph, pair.nodes) > 0)
		pair.bits[DIFF_OLD] = pair.bits[DIFF_NEW] = 0;
	pair.prefix = prefix_in(writer, of->prefix, name);
	if (!pair.prefix)
		return;
	const struct btfsmith_diff_detail *last = list->last;
	if (pair.depth++ < MAX_DEPTH && diff_may_compare(writer, pair.nodes))
		diff_compare_items(list, &pair);
	// It is deep down in there, or not one of the items that differs.
	if (list->last != last)
		return;
	uint32_t bytes[] = { diff_type(graph, pair.nodes[DIFF_OLD])->size,
			     diff_type(graph, pair.nodes[DIFF_NEW])->size };
	diff_list_add_change(list, "content",
			     diff_format(writer, "%" PRIu32 " byte%s", bytes[DIFF_OLD],
					 plural(bytes[DIFF_OLD])),
			     diff_format(writer, "%" PRIu32 " byte%s", bytes[DIFF_NEW],
					 plural(bytes[DIFF_NEW])));
	if (list->last != last)
		list->last->name = *of->prefix ? diff_format(writer, "%s%s", of->prefix, name)
					       : name;
}
