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
 *
 * Most types are in the pool already, from other units. Passes 2 and 3 try to recognise these
 * as they are; only what is left is made into a shape (graph_shape.h).
 */
#include "graph_pool.h"

#include "error.h"
#include "graph_shape.h"

enum { MAX_NAME_STEPS = 64 }; /* from a completed declaration to its name */

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

static always_inline bool is_keyed_kind(uint8_t kind)
{
	const uint32_t keyed = UINT32_C(1) << KIND_STRUCT | UINT32_C(1) << KIND_UNION |
			       UINT32_C(1) << KIND_ENUM | UINT32_C(1) << KIND_TYPEDEF;
	return keyed >> kind & 1;
}

// ---- pass 1: keys ----

// The name of a completed declaration is the declaration's (DW_AT_specification).
static uint32_t node_name(const struct unit_graph *graph, const struct node *node)
{
	for (unsigned int i = 0; i < MAX_NAME_STEPS; i++) {
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
		pool_declare(gp->pool, key, graph_place_of(gp, node), size);
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
static always_inline bool has_items_of(const struct graph_pool *gp,
				       const struct node *node, const struct shape *shape)
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

static bool
is_like(const struct graph_pool *gp, const struct node *node, const struct shape *shape)
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
	return pool_find_derived(gp->pool, (enum kind)node->kind, target,
				 graph_place_of(gp, node));
}

static uint32_t recognise_next(struct graph_pool *gp, const struct node *node)
{
	uint32_t id = pool_successor(gp->pool, graph_ref_before(gp, node));
	if (!id || !is_like(gp, node, &pool_entry(gp->pool, id)->shape))
		return REF_PENDING;
	pool_seen(pool_entry(gp->pool, id), graph_place_of(gp, node));
	return id;
}

// What has no name.
static always_inline uint32_t recognise(struct graph_pool *gp, const struct node *node)
{
	const uint32_t derived = UINT32_C(1) << KIND_PTR | UINT32_C(1) << KIND_CONST |
				 UINT32_C(1) << KIND_VOLATILE;
	if (unlikely(is_special(gp, node)))
		return REF_PENDING;
	gp->part = 0;
	return derived >> node->kind & 1 ? recognise_derived(gp, node)
					 : recognise_next(gp, node);
}

// A definition of @p key.
static bool
is_defined(struct graph_pool *gp, const struct node *node, uint32_t key, uint32_t *ret)
{
	if ((node->kind != KIND_STRUCT && node->kind != KIND_UNION) ||
	    is_special(gp, node))
		return false;
	uint32_t id = pool_definition(gp->pool, key);
	if (!id)
		return false;
	struct pool_entry *entry = pool_entry(gp->pool, id);
	if (entry->shape.size != node->size || !has_items_of(gp, node, &entry->shape))
		return false;
	gp->part = 0;
	pool_seen(entry, graph_place_of(gp, node));
	*ret = id;
	return true;
}

// ---- pass 2: what has no name, targets first ----

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
	uint64_t offset = gp->graph->base + gp->graph->nodes.items[number].die;
	return error_create(BTFSMITH_BAD_DWARF,
			    "%s: .debug_info: offset 0x%llx: the type refers to itself without "
			    "a name on the way",
			    gp->path, (unsigned long long)offset);
}

static must_check struct btfsmith_error *resolve(struct graph_pool *gp, uint32_t number)
{
	struct node *nodes = gp->graph->nodes.items;
	struct graph_frame first = { .node = number };
	if (likely(next_pending(gp, &first) == NODE_NONE)) {
		gp->refs.items[number] = graph_shape_make(gp, number);
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
		uint32_t ref = graph_shape_make(gp, done);
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
	if (!graph_shape_keyed(gp, node, &shape))
		return false;
	*ret = pool_define(gp->pool, key, &shape, graph_place_of(gp, node));
	if (*ret == POOL_ERROR)
		return false;
	if (likely(!gp->graph->tags.num && !node->fixed))
		return true;
	return graph_shape_add_tags(gp, number, *ret);
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
	graph_shape_sort_tags(graph);
	if (!assign_keys(gp))
		return pool_error(gp->pool, gp->path);
	struct btfsmith_error *err = resolve_all(gp);
	if (err)
		return err;
	return define_all(gp, refs) ? NULL : pool_error(gp->pool, gp->path);
}
