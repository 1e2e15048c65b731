// SPDX-License-Identifier: LGPL-2.1-or-later
#include "graph_shape.h"

#include <string.h>

#include "btfsmith.h"

enum {
	MAX_ANNOTATIONS = 64, /* on one type */
	MAX_DIMENSIONS = 64,
	MAX_SIZE_STEPS = 64, /* typedefs and qualifiers around a bit-field's type */
	MAX_ITEMS = 0xffff,  /* vlen of BTF before Linux 7.2 */
	MAX_BIT_OFFSET = 0xffffff,
	MAX_BITFIELD_BITS = 255,
	INT_SIGNED = 1,
};

// The same for a further type made of the same DIE.
static place next_part(struct graph_pool *gp, const struct node *node)
{
	place at = graph_place_of(gp, node);
	gp->part += gp->part + 1 < PLACE_MAX_PARTS;
	return at;
}

static cold void note(struct graph_pool *gp, enum diag diag, const struct node *node)
{
	diag_note(gp->diags, diag, gp->unit, node->die);
}

static bool has_feature(const struct graph_pool *gp, uint64_t feature)
{
	return gp->features & feature;
}

static uint32_t add_shape(struct graph_pool *gp, const struct shape *shape, place at)
{
	uint32_t id = pool_add(gp->pool, shape, gp->after, at);
	if (likely(id != POOL_ERROR))
		gp->after = id;
	return id;
}

// What @p type refers to; all it needs must be resolved.
static always_inline uint32_t resolved(struct graph_pool *gp, uint32_t type,
				       const struct node *user)
{
	if (!type)
		return 0;
	uint32_t number = unit_graph_find(gp->graph, type - 1);
	if (unlikely(number == NODE_NONE)) {
		note(gp, DIAG_BAD_REFERENCE, user);
		return 0;
	}
	uint32_t ref = gp->refs.items[number];
	return likely(ref != REF_PENDING) ? ref : 0;
}

// ---- tags ----

static bool is_text(const struct graph_pool *gp, uint32_t name, const char *text)
{
	char packed[4];
	return name && !strcmp(names_text(gp->pool->names, name, packed), text);
}

// Tags of one node lie together once graph_shape_sort_tags() has run.
static void
tags_of(const struct unit_graph *graph, uint32_t node, size_t *first, size_t *last)
{
	size_t low = 0, high = graph->tags.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (graph->tags.items[middle].node < node)
			low = middle + 1;
		else
			high = middle;
	}
	*first = low;
	while (low < graph->tags.num && graph->tags.items[low].node == node)
		low++;
	*last = low;
}

static int compare_tags(const void *a, const void *b)
{
	const struct node_tag *left = a, *right = b;
	if (left->node != right->node)
		return left->node < right->node ? -1 : 1;
	// Equal ones stay in the order of their DIEs.
	return left->order < right->order ? -1 : left->order > right->order;
}

void graph_shape_sort_tags(struct unit_graph *graph)
{
	for (size_t i = 0; i < graph->tags.num; i++)
		graph->tags.items[i].order = (uint32_t)i;
	if (graph->tags.num)
		qsort(graph->tags.items, graph->tags.num, sizeof(*graph->tags.items),
		      compare_tags);
}

// The texts of a chain of annotations of one kind, at most MAX_ANNOTATIONS; returns how many.
static unsigned int chain_texts(const struct graph_pool *gp, uint32_t annotation,
				const char *kind, uint32_t texts[static MAX_ANNOTATIONS])
{
	unsigned int num = 0;
	for (unsigned int i = 0; annotation && i < MAX_ANNOTATIONS; i++) {
		uint32_t number = unit_graph_find(gp->graph, annotation - 1);
		if (number == NODE_NONE)
			break;
		const struct node *node = &gp->graph->nodes.items[number];
		if (node->kind != KIND_DECL_TAG)
			break;
		if (node->name && is_text(gp, node->size, kind))
			texts[num++] = node->name;
		annotation = node->fixed;
	}
	return num;
}

static uint32_t
add_type_tag(struct graph_pool *gp, const struct node *node, uint32_t text, uint32_t ref)
{
	struct shape shape = { .kind = KIND_TYPE_TAG, .name = text, .ref = ref };
	return add_shape(gp, &shape, next_part(gp, node));
}

/*
 * clang lists a pointer's tags as children in source order, the first nearest to what is
 * pointed to; gcc chains them from the pointer inwards. Returns what the pointer points to.
 */
static uint32_t apply_type_tags(struct graph_pool *gp, uint32_t number, uint32_t ref)
{
	const struct node *node = &gp->graph->nodes.items[number];
	size_t first = 0, last = 0;
	if (gp->graph->tags.num)
		tags_of(gp->graph, number, &first, &last);
	bool any = false;
	if (last - first > MAX_ANNOTATIONS)
		last = first + MAX_ANNOTATIONS;
	for (; first < last && ref != POOL_ERROR; first++) {
		const struct node_tag *tag = &gp->graph->tags.items[first];
		if (!is_text(gp, tag->kind, "btf_type_tag"))
			continue;
		ref = add_type_tag(gp, node, tag->name, ref);
		any = true;
	}
	if (any || !node->fixed)
		return ref;
	uint32_t texts[MAX_ANNOTATIONS];
	unsigned int num = chain_texts(gp, node->fixed, "btf_type_tag", texts);
	while (num-- && ref != POOL_ERROR)
		ref = add_type_tag(gp, node, texts[num], ref);
	return ref;
}

static bool add_decl_tag(struct graph_pool *gp, const struct node *node,
			 uint32_t definition, uint32_t text, uint32_t component)
{
	struct shape shape = {
		.kind = KIND_DECL_TAG, .name = text, .ref = definition, .fixed = component
	};
	return add_shape(gp, &shape, next_part(gp, node)) != POOL_ERROR;
}

// gp->positions tells where the members of the definition went.
static bool add_decl_tag_of(struct graph_pool *gp, const struct node *node,
			    uint32_t definition, const struct node_tag *tag)
{
	uint32_t component = tag->component;
	if (component != UINT32_MAX) {
		component = component < gp->positions.num ? gp->positions.items[component]
							  : NODE_NONE;
		if (component == NODE_NONE)
			return true;
	}
	if (!tag->annotation)
		return !is_text(gp, tag->kind, "btf_decl_tag") ||
		       add_decl_tag(gp, node, definition, tag->name, component);
	uint32_t texts[MAX_ANNOTATIONS];
	unsigned int num = chain_texts(gp, tag->annotation, "btf_decl_tag", texts);
	for (unsigned int i = 0; i < num; i++) {
		if (!add_decl_tag(gp, node, definition, texts[i], component))
			return false;
	}
	return true;
}

bool graph_shape_add_tags(struct graph_pool *gp, uint32_t number, uint32_t definition)
{
	const struct node *node = &gp->graph->nodes.items[number];
	if (!has_feature(gp, BTFSMITH_FEATURE_DECL_TAG))
		return true;
	size_t first = 0, last = 0;
	tags_of(gp->graph, number, &first, &last);
	for (; first < last; first++) {
		if (!add_decl_tag_of(gp, node, definition, &gp->graph->tags.items[first]))
			return false;
	}
	struct node_tag own = { .component = UINT32_MAX, .annotation = node->fixed };
	return !own.annotation || add_decl_tag_of(gp, node, definition, &own);
}

// ---- shapes of what has no name ----

static bool is_int_size(uint32_t size)
{
	return size == 1 || size == 2 || size == 4 || size == 8 || size == 16;
}

static bool is_float_size(uint32_t size)
{
	return size == 2 || size == 4 || size == 8 || size == 12 || size == 16;
}

static uint32_t add_int(struct graph_pool *gp, const struct node *node, uint32_t name,
			uint32_t size, uint32_t encoding)
{
	struct shape shape = {
		.kind = KIND_INT,
		.name = name,
		.size = size,
		.fixed = encoding << 24 | size * 8,
	};
	return add_shape(gp, &shape, next_part(gp, node));
}

static uint32_t
add_array(struct graph_pool *gp, const struct node *node, uint32_t element, uint32_t num)
{
	struct shape shape = { .kind = KIND_ARRAY, .ref = element, .size = num };
	return element == POOL_ERROR ? POOL_ERROR
				     : add_shape(gp, &shape, next_part(gp, node));
}

static uint32_t add_named_int(struct graph_pool *gp, const struct node *node,
			      const char *text, uint32_t size, uint32_t encoding)
{
	uint32_t name = names_from_text(gp->pool->names, text, strlen(text));
	return name == NAME_ERROR ? POOL_ERROR : add_int(gp, node, name, size, encoding);
}

// Storage of which only the size is known.
static uint32_t add_bytes(struct graph_pool *gp, const struct node *node, uint32_t size)
{
	return add_array(gp, node, add_named_int(gp, node, "unsigned char", 1, 0), size);
}

static uint32_t make_int(struct graph_pool *gp, const struct node *node)
{
	if (unlikely(!node->name))
		note(gp, DIAG_UNNAMED_BASE, node);
	if (likely(is_int_size(node->size)))
		return add_int(gp, node, node->name, node->size, node->fixed);
	if (!node->size)
		return add_bytes(gp, node, 0);
	// As pahole has it: such types describe registers, not storage.
	note(gp, DIAG_BASE_SIZE, node);
	return add_named_int(gp, node, "__SANITIZED_FAKE_INT__", 4, node->fixed);
}

static uint32_t
add_float(struct graph_pool *gp, const struct node *node, uint32_t name, uint32_t size)
{
	if (!has_feature(gp, BTFSMITH_FEATURE_FLOAT) && is_int_size(size))
		return add_int(gp, node, name, size, 0);
	if (has_feature(gp, BTFSMITH_FEATURE_FLOAT) && is_float_size(size)) {
		struct shape shape = { .kind = KIND_FLOAT, .name = name, .size = size };
		return add_shape(gp, &shape, next_part(gp, node));
	}
	note(gp, DIAG_FLOAT_SIZE, node);
	return add_bytes(gp, node, size);
}

// DWARF has no type for one half of a complex number: C's of that size is taken.
static const char *half_name(uint32_t size)
{
	switch (size) {
	case 2:
		return "_Float16";
	case 4:
		return "float";
	case 8:
		return "double";
	default:
		return "long double";
	}
}

static uint32_t make_float(struct graph_pool *gp, const struct node *node)
{
	if (!(node->flags & NODE_PAIR))
		return add_float(gp, node, node->name, node->size);
	note(gp, DIAG_COMPLEX, node);
	uint32_t size = node->size / 2;
	const char *text = half_name(size);
	uint32_t name = names_from_text(gp->pool->names, text, strlen(text));
	if (name == NAME_ERROR)
		return POOL_ERROR;
	return add_array(gp, node, add_float(gp, node, name, size), 2);
}

// A pointer to data is an offset, one to a function an address and an offset (Itanium C++ ABI).
static uint32_t make_ptr_to_member(struct graph_pool *gp, const struct node *node)
{
	uint32_t size = gp->graph->address_size;
	uint32_t word =
		add_named_int(gp, node, size == 8 ? "long int" : "int", size, INT_SIGNED);
	uint32_t target = resolved(gp, node->type, node);
	bool is_function = pool_entry(gp->pool, target)->shape.kind == KIND_FUNC_PROTO;
	return is_function ? add_array(gp, node, word, 2) : word;
}

static uint32_t make_reference(struct graph_pool *gp, uint32_t number)
{
	const struct node *node = &gp->graph->nodes.items[number];
	if (node->flags & NODE_ALIAS)
		return resolved(gp, node->type, node);
	if (unlikely(node->kind == KIND_VOID))
		return make_ptr_to_member(gp, node);
	if (unlikely(node->kind == KIND_TYPEDEF)) {
		note(gp, DIAG_UNNAMED_TYPEDEF, node);
		return resolved(gp, node->type, node);
	}
	uint32_t ref = resolved(gp, node->type, node);
	if (node->kind == KIND_PTR && has_feature(gp, BTFSMITH_FEATURE_TYPE_TAG) &&
	    unlikely(node->fixed || gp->graph->tags.num))
		ref = apply_type_tags(gp, number, ref);
	return ref == POOL_ERROR ? POOL_ERROR
				 : pool_derive(gp->pool, (enum kind)node->kind, ref,
					       graph_place_of(gp, node));
}

static uint32_t
num_elements(const struct graph_pool *gp, const struct node_item *dimension)
{
	if (likely(!dimension->type))
		return dimension->value;
	uint32_t number = unit_graph_find(gp->graph, dimension->type - 1);
	return number == NODE_NONE ? 0 : gp->graph->nodes.items[number].num_items;
}

// Modulo 32 bits, as in the base that it is for.
static uint32_t num_in_all(const struct graph_pool *gp, const struct node *node)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	uint32_t num = 1;
	for (uint32_t i = 0; i < node->num_items; i++)
		num *= num_elements(gp, &items[i]);
	return num;
}

// One ARRAY for each dimension, the last one innermost.
static uint32_t make_array(struct graph_pool *gp, const struct node *node)
{
	if (node->flags & NODE_OPAQUE)
		return add_bytes(gp, node, node->size);
	uint32_t ref = resolved(gp, node->type, node);
	if (!node->num_items)
		return add_array(gp, node, ref, 0);
	if (unlikely(node->num_items > MAX_DIMENSIONS)) {
		note(gp, DIAG_ARRAY_COUNT, node);
		return add_array(gp, node, ref, 0);
	}
	if (unlikely(gp->flat_arrays))
		return add_array(gp, node, ref, num_in_all(gp, node));
	const struct node_item *items = gp->graph->items.items + node->first_item;
	for (uint32_t i = node->num_items; i-- && ref != POOL_ERROR;)
		ref = add_array(gp, node, ref, num_elements(gp, &items[i]));
	return ref;
}

static bool push_item(struct graph_pool *gp, struct pool_item item)
{
	return vec_push(&gp->items, item);
}

static uint32_t make_proto(struct graph_pool *gp, const struct node *node)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	gp->items.num = 0;
	uint32_t num = node->num_items;
	for (uint32_t i = 0; i < num; i++) {
		uint32_t ref = resolved(gp, items[i].type, node);
		bool is_varargs = items[i].bits & ITEM_VARARGS;
		if (unlikely(is_varargs ? i + 1 != num : !ref) ||
		    unlikely(i >= MAX_ITEMS)) {
			// No way to say so in BTF; better no parameters than wrong ones.
			note(gp, DIAG_PARAM_TYPE, node);
			gp->items.num = 0;
			break;
		}
		if (!push_item(gp,
			       (struct pool_item){ .name = items[i].name, .ref = ref }))
			return POOL_ERROR;
	}
	struct shape shape = {
		.kind = KIND_FUNC_PROTO,
		.ref = resolved(gp, node->type, node),
		.num_items = (uint32_t)gp->items.num,
		.items = gp->items.items,
	};
	return add_shape(gp, &shape, graph_place_of(gp, node));
}

// ---- struct, union, enum ----

// The size of the storage unit of an old-style bit-field: of its type without typedefs.
static uint32_t storage_bits(const struct graph_pool *gp, uint32_t type)
{
	for (unsigned int i = 0; type && i < MAX_SIZE_STEPS; i++) {
		uint32_t number = unit_graph_find(gp->graph, type - 1);
		if (number == NODE_NONE)
			break;
		const struct node *node = &gp->graph->nodes.items[number];
		if (node->kind == KIND_INT || node->kind == KIND_ENUM)
			return node->size <= 16 ? node->size * 8 : 0;
		type = node->type;
	}
	return 0;
}

// Fix up an item left by the reader with ITEM_OLD_OFFSET; false: it makes no sense.
static bool old_offset(const struct graph_pool *gp, const struct node_item *item,
		       struct node_item *ret)
{
	*ret = *item;
	if (!(item->bits & ITEM_OLD_OFFSET))
		return true;
	uint32_t raw = item->bits >> ITEM_OLD_SHIFT & ITEM_OLD_MASK;
	uint32_t bits = item->bits & ITEM_BITS_MASK;
	uint32_t storage = storage_bits(gp, item->type);
	int64_t start =
		(int64_t)item->value + storage - ((int64_t)raw - ITEM_OLD_BIAS) - bits;
	ret->bits = bits;
	ret->value = (uint32_t)start;
	return storage && start >= 0 && start <= UINT32_MAX;
}

// Size and signedness of the type that an enumeration was declared with; 0: none.
static uint32_t
underlying_type(const struct graph_pool *gp, const struct node *node, bool *is_signed)
{
	uint32_t type = node->flags & NODE_SPECIFIED ? 0 : node->type;
	for (unsigned int i = 0; type && i < MAX_SIZE_STEPS; i++) {
		uint32_t number = unit_graph_find(gp->graph, type - 1);
		if (number == NODE_NONE)
			break;
		const struct node *target = &gp->graph->nodes.items[number];
		if (target->kind == KIND_INT) {
			*is_signed = target->fixed & INT_SIGNED;
			return target->size;
		}
		type = target->type;
	}
	return 0;
}

// Bytes of all elements of an array, given those of one; 0: too many or none.
static uint64_t
array_bytes(const struct graph_pool *gp, const struct node *node, uint64_t element)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	uint64_t bytes = node->num_items ? element : 0;
	// See make_array().
	if (node->num_items > MAX_DIMENSIONS)
		return 0;
	for (uint32_t i = 0; i < node->num_items && bytes <= UINT32_MAX; i++)
		bytes *= num_elements(gp, &items[i]);
	return bytes <= UINT32_MAX ? bytes : 0;
}

// Bytes of a type as far as the graph tells; 0: not known.
static uint64_t type_bytes(const struct graph_pool *gp, uint32_t type)
{
	uint64_t factor = 1;
	bool is_signed;
	for (unsigned int i = 0; type && i < MAX_SIZE_STEPS; i++) {
		uint32_t number = unit_graph_find(gp->graph, type - 1);
		if (number == NODE_NONE)
			break;
		const struct node *node = &gp->graph->nodes.items[number];
		type = node->type;
		if (node->flags & NODE_ALIAS)
			continue;
		switch ((int)node->kind) {
		case KIND_INT:
			return factor *
			       (!node->size || is_int_size(node->size) ? node->size : 4);
		case KIND_FLOAT:
		case KIND_STRUCT:
		case KIND_UNION:
			return factor * node->size;
		case KIND_ENUM:
			if (node->size)
				return factor * node->size;
			number = underlying_type(gp, node, &is_signed);
			return factor * (number ? number : 4);
		case KIND_PTR:
			return factor * gp->graph->address_size;
		case KIND_ARRAY:
			if (node->flags & NODE_OPAQUE)
				return factor * node->size;
			factor = array_bytes(gp, node, factor);
			break;
		default:
			break;
		}
	}
	return 0;
}

// The end of the last member: of a type whose size depends on its contents (Ada) the least.
static uint32_t least_size(const struct graph_pool *gp, const struct node *node)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	uint64_t size = 0;
	for (uint32_t i = 0; i < node->num_items; i++) {
		struct node_item item;
		if (!old_offset(gp, &items[i], &item) ||
		    (node->kind == KIND_UNION && item.value))
			continue;
		uint64_t bytes = item.bits ? 0 : type_bytes(gp, item.type);
		uint64_t end = ((uint64_t)item.value + item.bits + 7) / 8 + bytes;
		if (end > size && end <= UINT32_MAX)
			size = end;
	}
	return (uint32_t)size;
}

static bool has_bitfields(const struct node_item *items, uint32_t num)
{
	for (uint32_t i = 0; i < num; i++) {
		if (items[i].bits)
			return true;
	}
	return false;
}

// Why a member cannot be in BTF; NUM_DIAGS: it can.
static always_inline enum diag
refuse_member(const struct shape *shape, const struct node_item *item, uint32_t ref)
{
	if (unlikely(!ref))
		return DIAG_MEMBER_TYPE;
	if (unlikely(shape->flag && item->value > MAX_BIT_OFFSET))
		return DIAG_MEMBER_OFFSET;
	if (unlikely(item->bits > MAX_BITFIELD_BITS))
		return DIAG_MEMBER_BITS;
	uint64_t end_bytes = ((uint64_t)item->value + item->bits + 7) / 8;
	if (unlikely(end_bytes > shape->size ||
		     (shape->kind == KIND_UNION && item->value)))
		return DIAG_MEMBER_OUTSIDE;
	return NUM_DIAGS;
}

struct placed_member {
	struct pool_item item;
	uint32_t offset;
	uint32_t order;
};

static int compare_members(const void *a, const void *b)
{
	const struct placed_member *left = a, *right = b;
	if (left->offset != right->offset)
		return left->offset < right->offset ? -1 : 1;
	return left->order < right->order ? -1 : left->order > right->order;
}

// The kernel wants offsets in ascending order; Rust's compiler may list members otherwise.
static cold bool sort_members(struct graph_pool *gp, bool flag)
{
	size_t num = gp->items.num;
	cleanup_free struct placed_member *members = calloc(num, sizeof(*members));
	cleanup_free uint32_t *moved = calloc(num, sizeof(*moved));
	if (!members || !moved)
		return false;
	for (size_t i = 0; i < num; i++) {
		uint32_t value = gp->items.items[i].value;
		members[i] = (struct placed_member){
			.item = gp->items.items[i],
			.offset = flag ? value & MAX_BIT_OFFSET : value,
			.order = (uint32_t)i,
		};
	}
	qsort(members, num, sizeof(*members), compare_members);
	for (size_t i = 0; i < num; i++) {
		gp->items.items[i] = members[i].item;
		moved[members[i].order] = (uint32_t)i;
	}
	for (size_t i = 0; i < gp->positions.num; i++) {
		if (gp->positions.items[i] != NODE_NONE)
			gp->positions.items[i] = moved[gp->positions.items[i]];
	}
	return true;
}

// A struct or union. Its members go into gp->items, and where they went, when tags need that,
// into gp->positions.
static bool
build_members(struct graph_pool *gp, const struct node *node, struct shape *ret)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	bool flag = has_bitfields(items, node->num_items);
	*ret = (struct shape){
		.kind = node->kind, .flag = flag, .name = node->name, .size = node->size
	};
	if (unlikely(!node->size && node->num_items)) {
		ret->size = least_size(gp, node);
		if (ret->size)
			note(gp, DIAG_NO_SIZE, node);
	}
	bool in_order = true,
	     needs_positions = gp->graph->tags.num || gp->wants_positions;
	uint32_t last = 0;
	gp->items.num = gp->positions.num = 0;
	if (!vec_reserve(&gp->items, node->num_items))
		return false;
	for (uint32_t i = 0; i < node->num_items; i++) {
		struct node_item item = items[i];
		uint32_t ref = resolved(gp, item.type, node);
		enum diag refusal = NUM_DIAGS;
		if (unlikely(item.bits & ITEM_OLD_OFFSET) &&
		    !old_offset(gp, &items[i], &item))
			refusal = DIAG_MEMBER_BITS;
		if (refusal == NUM_DIAGS)
			refusal = refuse_member(ret, &item, ref);
		if (gp->items.num == MAX_ITEMS)
			refusal = DIAG_TOO_MANY_ITEMS;
		uint32_t position = (uint32_t)gp->items.num;
		if (unlikely(refusal != NUM_DIAGS)) {
			note(gp, refusal, node);
			position = NODE_NONE;
		} else {
			in_order &= item.value >= last;
			last = item.value;
			gp->items.items[gp->items.num++] = (struct pool_item){
				.name = item.name,
				.ref = ref,
				.value = item.value | (flag ? item.bits << 24 : 0),
			};
		}
		if (unlikely(needs_positions) && !vec_push(&gp->positions, position))
			return false;
	}
	ret->num_items = (uint32_t)gp->items.num;
	ret->items = gp->items.items;
	if (likely(in_order))
		return true;
	note(gp, DIAG_MEMBER_ORDER, node);
	return sort_members(gp, flag);
}

static uint32_t
enum_size(struct graph_pool *gp, const struct node *node, uint32_t underlying)
{
	uint32_t size = node->size ? node->size : underlying ? underlying : 4;
	if (likely(size == 1 || size == 2 || size == 4 || size == 8))
		return size;
	note(gp, DIAG_ENUM_SIZE, node);
	return size < 4 ? 4 : 8;
}

static bool fits_32_bits(const struct node_item *item)
{
	return item->value == 0 || (item->value == UINT32_MAX && (int32_t)item->type < 0);
}

static bool
build_enumerators(struct graph_pool *gp, const struct node *node, bool is_64bit)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	gp->items.num = 0;
	if (!vec_reserve(&gp->items, node->num_items))
		return false;
	for (uint32_t i = 0; i < node->num_items; i++) {
		if (unlikely(!items[i].name)) {
			note(gp, DIAG_UNNAMED_ENUMERATOR, node);
			continue;
		}
		if (unlikely(gp->items.num == MAX_ITEMS)) {
			note(gp, DIAG_TOO_MANY_ITEMS, node);
			break;
		}
		if (unlikely(!is_64bit && !fits_32_bits(&items[i])))
			note(gp, DIAG_ENUM_VALUE, node);
		gp->items.items[gp->items.num++] = (struct pool_item){
			.name = items[i].name,
			.ref = items[i].type,
			.value = is_64bit ? items[i].value : 0,
		};
	}
	return true;
}

static bool shape_enum(struct graph_pool *gp, const struct node *node, struct shape *ret)
{
	bool is_signed = false;
	uint32_t underlying = underlying_type(gp, node, &is_signed);
	uint32_t size = enum_size(gp, node, underlying);
	// Signs came with ENUM64: kernels before refuse an ENUM with one.
	bool has_signs = has_feature(gp, BTFSMITH_FEATURE_ENUM64);
	bool is_64bit = size == 8 && has_signs;
	if (!build_enumerators(gp, node, is_64bit))
		return false;
	bool negative = has_signs && node->flags & NODE_NEGATIVE;
	*ret = (struct shape){
		.kind = is_64bit ? KIND_ENUM64 : KIND_ENUM,
		.flag = is_64bit && underlying ? is_signed || negative : negative,
		.name = node->name,
		.size = size,
		.num_items = (uint32_t)gp->items.num,
		.items = gp->items.items,
	};
	return true;
}

bool graph_shape_keyed(struct graph_pool *gp, const struct node *node, struct shape *ret)
{
	switch ((int)node->kind) {
	case KIND_ENUM:
		return shape_enum(gp, node, ret);
	case KIND_TYPEDEF:
		*ret = (struct shape){ .kind = KIND_TYPEDEF,
				       .name = node->name,
				       .ref = resolved(gp, node->type, node) };
		return true;
	default:
		return build_members(gp, node, ret);
	}
}

static uint32_t make_unnamed(struct graph_pool *gp, uint32_t number)
{
	const struct node *node = &gp->graph->nodes.items[number];
	struct shape shape;
	if (unlikely(node->flags & NODE_DECLARATION))
		note(gp, DIAG_UNNAMED_FORWARD, node);
	if (!graph_shape_keyed(gp, node, &shape))
		return POOL_ERROR;
	uint32_t ref = add_shape(gp, &shape, graph_place_of(gp, node));
	if (ref != POOL_ERROR && unlikely(gp->graph->tags.num || node->fixed) &&
	    !graph_shape_add_tags(gp, number, ref))
		return POOL_ERROR;
	return ref;
}

// ---- all ----

uint32_t graph_shape_make(struct graph_pool *gp, uint32_t number)
{
	const struct node *node = &gp->graph->nodes.items[number];
	gp->part = 0;
	gp->after = graph_ref_before(gp, node);
	if (node->flags & NODE_ALIAS)
		return make_reference(gp, number);
	switch ((int)node->kind) {
	case KIND_INT:
		return make_int(gp, node);
	case KIND_FLOAT:
		return make_float(gp, node);
	case KIND_ARRAY:
		return make_array(gp, node);
	case KIND_FUNC_PROTO:
		return make_proto(gp, node);
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
		return make_unnamed(gp, number);
	default:
		return make_reference(gp, number);
	}
}

bool graph_shape_members(struct graph_pool *gp, uint32_t number)
{
	struct shape shape;
	gp->wants_positions = true;
	bool done = build_members(gp, &gp->graph->nodes.items[number], &shape);
	gp->wants_positions = false;
	return done;
}
