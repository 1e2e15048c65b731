// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Three passes over the nodes of a unit:
 *
 * 1. Named types get their keys: from then on references to them are known, whatever they
 *    hold, and no chain of references is longer than the way to the next name.
 * 2. Everything without a name is made into shapes, what it refers to first. This is a
 *    depth-first walk with a stack of its own; meeting an open node again is a circle that
 *    no name breaks, which no language can express and BTF cannot hold.
 * 3. Named types are defined; all they refer to is known by now.
 */
#include "graph_pool.h"

#include <string.h>

#include "error.h"

enum {
	MAX_ANNOTATIONS = 64, /* on one type */
	MAX_DIMENSIONS = 64,
	MAX_SIZE_STEPS = 64, /* typedefs and qualifiers around a bit-field's type */
	MAX_ITEMS = 0xffff,  /* vlen of BTF before Linux 7.2 */
	MAX_BIT_OFFSET = 0xffffff,
	MAX_BITFIELD_BITS = 255,
	INT_SIGNED = 1,
};

void graph_pool_init(struct graph_pool *gp, struct pool *pool, struct diags *diags,
		     uint64_t features, const char *path)
{
	*gp = (struct graph_pool){
		.pool = pool, .diags = diags, .features = features, .path = path
	};
}

void graph_pool_deinit(struct graph_pool *gp)
{
	vec_deinit(&gp->refs);
	vec_deinit(&gp->stack);
	vec_deinit(&gp->items);
	vec_deinit(&gp->positions);
}

static always_inline place place_of(const struct graph_pool *gp, const struct node *node)
{
	return place_make(gp->unit, (uint32_t)(node - gp->graph->nodes.items), gp->part);
}

// The same for a further type made of the same DIE.
static place next_part(struct graph_pool *gp, const struct node *node)
{
	place at = place_of(gp, node);
	gp->part += gp->part + 1 < PLACE_MAX_PARTS;
	return at;
}

static cold void note(struct graph_pool *gp, enum diag diag, const struct node *node)
{
	diag_note(gp->diags, diag, gp->unit, node->die);
}

static always_inline bool is_keyed_kind(uint8_t kind)
{
	const uint32_t keyed = UINT32_C(1) << KIND_STRUCT | UINT32_C(1) << KIND_UNION |
			       UINT32_C(1) << KIND_ENUM | UINT32_C(1) << KIND_TYPEDEF;
	return keyed >> kind & 1;
}

static uint32_t add_shape(struct graph_pool *gp, const struct shape *shape, place at)
{
	uint32_t id = pool_add(gp->pool, shape, gp->after, at);
	if (likely(id != POOL_ERROR))
		gp->after = id;
	return id;
}

// The entry of the node before, 0 if there is none yet.
static always_inline uint32_t ref_before(const struct graph_pool *gp, const struct node *node)
{
	size_t number = (size_t)(node - gp->graph->nodes.items);
	uint32_t ref = number ? gp->refs.items[number - 1] : 0;
	return likely(ref != REF_PENDING) ? ref : 0;
}

static bool has_feature(const struct graph_pool *gp, uint64_t feature)
{
	return gp->features & feature;
}

// ---- pass 1: keys ----

// The name of a completed declaration is the declaration's (DW_AT_specification).
static uint32_t node_name(const struct unit_graph *graph, const struct node *node)
{
	for (unsigned int i = 0; i < MAX_SIZE_STEPS; i++) {
		if (node->name || !(node->flags & NODE_SPECIFIED) || !node->type)
			break;
		uint32_t number = unit_graph_find(graph, node->type - 1);
		if (number == NODE_NONE)
			break;
		node = &graph->nodes.items[number];
	}
	return node->name;
}

// @p ret gets the key; it is left alone when the node has no name after all.
static bool assign_key(struct graph_pool *gp, struct node *node, uint32_t *ret)
{
	if (unlikely(node->flags & NODE_SPECIFIED))
		node->name = node_name(gp->graph, node);
	if (!node->name)
		return true;
	uint32_t key = pool_key(gp->pool, (enum kind)node->kind, node->name);
	if (unlikely(key == POOL_ERROR))
		return false;
	if (unlikely(!key)) {
		node->name = 0;
		return true;
	}
	*ret = key;
	if (unlikely(node->flags & NODE_DECLARATION)) {
		// An enumeration may be declared with its size (C++, C23); other kinds have none.
		uint32_t size = node->kind == KIND_ENUM && node->size ? node->size : 4;
		pool_declare(gp->pool, key, place_of(gp, node), size);
	}
	return true;
}

static bool assign_keys(struct graph_pool *gp)
{
	struct node *nodes = gp->graph->nodes.items;
	size_t num = gp->graph->nodes.num;
	if (!vec_reserve(&gp->refs, num))
		return false;
	uint32_t *refs = gp->refs.items;
	for (size_t i = 0; i < num; i++) {
		refs[i] = REF_PENDING;
		if (is_keyed_kind(nodes[i].kind) && !(nodes[i].flags & NODE_ALIAS) &&
		    !assign_key(gp, &nodes[i], &refs[i]))
			return false;
	}
	gp->refs.num = num;
	return true;
}

// ---- references ----

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

// The node that @p type refers to, when it is not resolved yet; else NODE_NONE.
static always_inline uint32_t pending(const struct graph_pool *gp, uint32_t type)
{
	if (!type)
		return NODE_NONE;
	uint32_t number = unit_graph_find(gp->graph, type - 1);
	if (number == NODE_NONE || gp->refs.items[number] != REF_PENDING)
		return NODE_NONE;
	return number;
}

// ---- tags ----

static bool is_text(const struct graph_pool *gp, uint32_t name, const char *text)
{
	char packed[4];
	return name && !strcmp(names_text(gp->pool->names, name, packed), text);
}

// Tags of one node lie together once sort_tags() has run.
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

static void sort_tags(struct unit_graph *graph)
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
	while (annotation && num < MAX_ANNOTATIONS) {
		uint32_t number = unit_graph_find(gp->graph, annotation - 1);
		if (number == NODE_NONE)
			break;
		const struct node *node = &gp->graph->nodes.items[number];
		if (node->kind != KIND_DECL_TAG || !is_text(gp, node->size, kind))
			break;
		if (node->name)
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

static bool add_decl_tags(struct graph_pool *gp, uint32_t number, uint32_t definition)
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
	// As pahole has it: such types describe registers, not storage.
	note(gp, DIAG_BASE_SIZE, node);
	return add_named_int(gp, node, "__SANITIZED_FAKE_INT__", 4, node->fixed);
}

static uint32_t add_float(struct graph_pool *gp, const struct node *node, uint32_t size)
{
	if (!has_feature(gp, BTFSMITH_FEATURE_FLOAT) && is_int_size(size))
		return add_int(gp, node, node->name, size, 0);
	if (has_feature(gp, BTFSMITH_FEATURE_FLOAT) && is_float_size(size)) {
		struct shape shape = { .kind = KIND_FLOAT,
				       .name = node->name,
				       .size = size };
		return add_shape(gp, &shape, next_part(gp, node));
	}
	note(gp, DIAG_FLOAT_SIZE, node);
	return add_bytes(gp, node, size);
}

static uint32_t make_float(struct graph_pool *gp, const struct node *node)
{
	if (!(node->flags & NODE_PAIR))
		return add_float(gp, node, node->size);
	note(gp, DIAG_COMPLEX, node);
	return add_array(gp, node, add_float(gp, node, node->size / 2), 2);
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
					       place_of(gp, node));
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
	const struct node_item *items = gp->graph->items.items + node->first_item;
	for (uint32_t i = node->num_items; i-- && ref != POOL_ERROR;)
		ref = add_array(gp, node, ref, items[i].value);
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
	return add_shape(gp, &shape, place_of(gp, node));
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

static bool has_bitfields(const struct node_item *items, uint32_t num)
{
	for (uint32_t i = 0; i < num; i++) {
		if (items[i].bits)
			return true;
	}
	return false;
}

// Why a member cannot be in BTF; NUM_DIAGS: it can.
static always_inline enum diag refuse_member(const struct node *node,
					     const struct node_item *item, uint32_t ref,
					     bool flag)
{
	if (unlikely(!ref))
		return DIAG_MEMBER_TYPE;
	if (unlikely(flag && item->value > MAX_BIT_OFFSET))
		return DIAG_MEMBER_OFFSET;
	if (unlikely(item->bits > MAX_BITFIELD_BITS))
		return DIAG_MEMBER_BITS;
	uint64_t end_bytes = ((uint64_t)item->value + item->bits + 7) / 8;
	if (unlikely(end_bytes > node->size || (node->kind == KIND_UNION && item->value)))
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

// Members of @p node into gp->items, and where they went into gp->positions when tags need it.
static bool build_members(struct graph_pool *gp, const struct node *node, bool *flag_ret)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	bool flag = has_bitfields(items, node->num_items);
	bool in_order = true, needs_positions = gp->graph->tags.num;
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
			refusal = refuse_member(node, &item, ref, flag);
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
	*flag_ret = flag;
	if (likely(in_order))
		return true;
	note(gp, DIAG_MEMBER_ORDER, node);
	return sort_members(gp, flag);
}

static bool
shape_composite(struct graph_pool *gp, const struct node *node, struct shape *ret)
{
	bool flag;
	if (!build_members(gp, node, &flag))
		return false;
	*ret = (struct shape){
		.kind = node->kind,
		.flag = flag,
		.name = node->name,
		.size = node->size,
		.num_items = (uint32_t)gp->items.num,
		.items = gp->items.items,
	};
	return true;
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
	bool is_64bit = size == 8 && has_feature(gp, BTFSMITH_FEATURE_ENUM64);
	if (!build_enumerators(gp, node, is_64bit))
		return false;
	bool negative = node->flags & NODE_NEGATIVE;
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

static bool shape_keyed(struct graph_pool *gp, const struct node *node, struct shape *ret)
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
		return shape_composite(gp, node, ret);
	}
}

static uint32_t make_unnamed(struct graph_pool *gp, uint32_t number)
{
	const struct node *node = &gp->graph->nodes.items[number];
	struct shape shape;
	if (unlikely(node->flags & NODE_DECLARATION))
		note(gp, DIAG_UNNAMED_FORWARD, node);
	if (!shape_keyed(gp, node, &shape))
		return POOL_ERROR;
	uint32_t ref = add_shape(gp, &shape, place_of(gp, node));
	if (ref != POOL_ERROR && unlikely(gp->graph->tags.num || node->fixed) &&
	    !add_decl_tags(gp, number, ref))
		return POOL_ERROR;
	return ref;
}

// ---- types that the pool has already ----

/*
 * Units include the same headers, so that nearly all types are in the pool, and it is known
 * where: what comes next is what came next in another unit, and a name is defined as it was
 * there. These functions compare without building anything. They return false or REF_PENDING
 * for all that is new, special or worth a note, and the long way is taken.
 */

// The entry that @p type refers to, if it is there; else REF_PENDING, which no shape refers to.
static always_inline uint32_t known(const struct graph_pool *gp, uint32_t type)
{
	uint32_t number = unit_graph_find(gp->graph, type - 1);
	return likely(number != NODE_NONE) ? gp->refs.items[number] : REF_PENDING;
}

/*
 * No member is refused or out of order when all are as those of a shape of the same size. The
 * word of a bit-field has its offset and size, which must not run into each other.
 */
static always_inline bool has_items_of(const struct graph_pool *gp, const struct node *node,
				       const struct shape *shape)
{
	if (shape->num_items != node->num_items)
		return false;
	const struct node_item *item = gp->graph->items.items + node->first_item;
	const struct pool_item *have = shape->items;
	uint32_t difference = 0, bits = 0, overflow = 0;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		difference |= have[i].name ^ item[i].name;
		difference |= have[i].value ^ (item[i].value | item[i].bits << 24);
		difference |= have[i].ref ^ known(gp, item[i].type);
		bits |= item[i].bits;
		overflow |= item[i].value >> 24 | item[i].bits >> 8;
	}
	return !(difference | (shape->flag ? overflow : bits));
}

static bool is_special(const struct graph_pool *gp, const struct node *node)
{
	return node->flags || node->fixed || gp->graph->tags.num;
}

static bool is_array_of(const struct graph_pool *gp, const struct node *node,
			const struct shape *shape)
{
	const struct node_item *items = gp->graph->items.items + node->first_item;
	return node->num_items == 1 && shape->size == items->value &&
	       shape->ref == known(gp, node->type);
}

static bool is_like(const struct graph_pool *gp, const struct node *node,
		    const struct shape *shape)
{
	if (shape->kind != node->kind || shape->name)
		return false;
	switch ((int)node->kind) {
	case KIND_ARRAY:
		return is_array_of(gp, node, shape);
	case KIND_FUNC_PROTO:
		return shape->ref == (node->type ? known(gp, node->type) : 0) &&
		       has_items_of(gp, node, shape);
	case KIND_STRUCT:
	case KIND_UNION:
		return shape->size == node->size && has_items_of(gp, node, shape);
	default:
		return false;
	}
}

static uint32_t recognise_derived(struct graph_pool *gp, const struct node *node)
{
	uint32_t target = node->type ? known(gp, node->type) : 0;
	if (target == REF_PENDING)
		return REF_PENDING;
	return pool_find_derived(gp->pool, (enum kind)node->kind, target, place_of(gp, node));
}

static uint32_t recognise_next(struct graph_pool *gp, const struct node *node)
{
	uint32_t id = pool_successor(gp->pool, ref_before(gp, node));
	if (!id || !is_like(gp, node, &pool_entry(gp->pool, id)->shape))
		return REF_PENDING;
	pool_seen(pool_entry(gp->pool, id), place_of(gp, node));
	return id;
}

// What has no name.
static always_inline uint32_t recognise(struct graph_pool *gp, const struct node *node)
{
	const uint32_t derived = UINT32_C(1) << KIND_PTR | UINT32_C(1) << KIND_CONST |
				 UINT32_C(1) << KIND_VOLATILE | UINT32_C(1) << KIND_RESTRICT;
	if (unlikely(is_special(gp, node)))
		return REF_PENDING;
	gp->part = 0;
	return derived >> node->kind & 1 ? recognise_derived(gp, node)
					 : recognise_next(gp, node);
}

// A definition of @p key.
static bool is_defined(struct graph_pool *gp, const struct node *node, uint32_t key,
		       uint32_t *ret)
{
	if ((node->kind != KIND_STRUCT && node->kind != KIND_UNION) || is_special(gp, node))
		return false;
	uint32_t id = pool_definition(gp->pool, key);
	if (!id)
		return false;
	struct pool_entry *entry = pool_entry(gp->pool, id);
	if (entry->shape.size != node->size || !has_items_of(gp, node, &entry->shape))
		return false;
	gp->part = 0;
	pool_seen(entry, place_of(gp, node));
	*ret = id;
	return true;
}

// ---- pass 2: what has no name, targets first ----

static uint32_t make(struct graph_pool *gp, uint32_t number)
{
	const struct node *node = &gp->graph->nodes.items[number];
	gp->part = 0;
	gp->after = ref_before(gp, node);
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

// Enumerators and dimensions hold no references.
static bool has_item_types(const struct node *node)
{
	return node->kind == KIND_STRUCT || node->kind == KIND_UNION ||
	       node->kind == KIND_FUNC_PROTO;
}

// The next node that the frame's node waits for; NODE_NONE: nothing more.
static uint32_t next_pending(const struct graph_pool *gp, struct graph_frame *frame)
{
	const struct node *node = &gp->graph->nodes.items[frame->node];
	uint32_t wait = NODE_NONE;
	if (!frame->next_item && node->kind != KIND_ENUM &&
	    !(node->flags & NODE_SPECIFIED))
		wait = pending(gp, node->type);
	if (wait != NODE_NONE || node->flags & NODE_ALIAS || !has_item_types(node))
		return wait;
	const struct node_item *items = gp->graph->items.items + node->first_item;
	while (frame->next_item < node->num_items && wait == NODE_NONE)
		wait = pending(gp, items[frame->next_item++].type);
	return wait;
}

static must_check struct btfsmith_error *
circle_error(const struct graph_pool *gp, uint32_t number)
{
	return error_create(BTFSMITH_BAD_DWARF,
			    "%s: .debug_info: unit %u: DIE 0x%x: the type refers to "
			    "itself "
			    "without a name on the way",
			    gp->path, gp->unit, gp->graph->nodes.items[number].die);
}

static must_check struct btfsmith_error *resolve(struct graph_pool *gp, uint32_t number)
{
	struct node *nodes = gp->graph->nodes.items;
	struct graph_frame first = { .node = number };
	if (likely(next_pending(gp, &first) == NODE_NONE)) {
		gp->refs.items[number] = make(gp, number);
		return likely(gp->refs.items[number] != POOL_ERROR)
			       ? NULL
			       : pool_error(gp->pool, gp->path);
	}
	gp->stack.num = 0;
	if (!vec_push(&gp->stack, (struct graph_frame){ .node = number }))
		return error_no_memory();
	nodes[number].flags |= NODE_OPEN;
	while (gp->stack.num) {
		struct graph_frame *frame = &gp->stack.items[gp->stack.num - 1];
		uint32_t wait = next_pending(gp, frame);
		if (wait != NODE_NONE) {
			if (nodes[wait].flags & NODE_OPEN)
				return circle_error(gp, wait);
			nodes[wait].flags |= NODE_OPEN;
			if (!vec_push(&gp->stack, (struct graph_frame){ .node = wait }))
				return error_no_memory();
			continue;
		}
		uint32_t done = frame->node;
		uint32_t ref = make(gp, done);
		if (ref == POOL_ERROR)
			return pool_error(gp->pool, gp->path);
		gp->refs.items[done] = ref;
		gp->stack.num--;
	}
	return NULL;
}

static must_check struct btfsmith_error *resolve_all(struct graph_pool *gp)
{
	for (size_t i = 0; i < gp->refs.num; i++) {
		if (gp->refs.items[i] != REF_PENDING)
			continue;
		gp->refs.items[i] = recognise(gp, &gp->graph->nodes.items[i]);
		if (likely(gp->refs.items[i] != REF_PENDING))
			continue;
		struct btfsmith_error *err = resolve(gp, (uint32_t)i);
		if (err)
			return err;
	}
	return NULL;
}

// ---- pass 3: definitions ----

static bool define(struct graph_pool *gp, uint32_t number, uint32_t *ret)
{
	const struct node *node = &gp->graph->nodes.items[number];
	uint32_t key = gp->refs.items[number];
	struct shape shape;
	gp->part = 0;
	if (likely(is_defined(gp, node, key, ret)))
		return true;
	if (!shape_keyed(gp, node, &shape))
		return false;
	*ret = pool_define(gp->pool, key, &shape, place_of(gp, node));
	if (*ret == POOL_ERROR)
		return false;
	if (likely(!gp->graph->tags.num && !node->fixed))
		return true;
	return add_decl_tags(gp, number, *ret);
}

static bool define_all(struct graph_pool *gp, uint32_t *refs)
{
	const struct node *nodes = gp->graph->nodes.items;
	for (size_t i = 0; i < gp->graph->nodes.num; i++) {
		const struct node *node = &nodes[i];
		refs[i] = gp->refs.items[i];
		if (!node->name || !is_keyed_kind(node->kind) ||
		    node->flags & (NODE_ALIAS | NODE_DECLARATION))
			continue;
		if (unlikely(!define(gp, (uint32_t)i, &refs[i])))
			return false;
	}
	return true;
}

struct btfsmith_error *graph_pool_run(struct graph_pool *gp, struct unit_graph *graph,
				      uint32_t unit, uint32_t *refs)
{
	gp->graph = graph;
	gp->unit = unit;
	sort_tags(graph);
	if (!assign_keys(gp))
		return pool_error(gp->pool, gp->path);
	struct btfsmith_error *err = resolve_all(gp);
	if (err)
		return err;
	return define_all(gp, refs) ? NULL : pool_error(gp->pool, gp->path);
}
