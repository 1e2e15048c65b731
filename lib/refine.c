// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Partition refinement by rounds in which only nodes are looked at whose targets changed
 * their class in the round before. Of the parts that a class falls into the largest keeps the
 * class's number, so that nothing that points to it need be looked at; a node that gets a new
 * number is in a part at most half as large as its class was. So no node changes more often
 * than log2(nodes) times, and each change costs the node's incoming edges.
 *
 * Nodes of one class had equal edges at the end of the last round, so those of its nodes that
 * are not dirty still have: they are one part.
 */
#include "refine.h"

#include <string.h>

#include "vec.h"

/* Nodes of one class lie together in members. */
struct class_range {
	uint32_t start;
	uint32_t num;
};

struct dirty_node {
	uint32_t class;
	uint32_t node;
	uint64_t hash; /* of its edges' classes */
};

struct refinement {
	const struct refine_graph *graph;
	uint32_t *classes;
	uint32_t *members;
	uint32_t *position;     /* of each node in members */
	uint32_t *first_source; /* of each node, into sources */
	uint32_t *sources;      /* nodes that have an edge to the node */
	uint8_t *is_dirty;
	vec(struct class_range) ranges; /* of each class */
	vec(struct dirty_node) dirty;
	vec(uint32_t) part_ends; /* of each part, into dirty */
	vec(uint32_t) moved;     /* nodes that got a new class in this round */
};

// ---- edges ----

static uint32_t edge_class(const struct refinement *r, uint32_t edge)
{
	uint32_t base = r->graph->base;
	return edge < base ? edge : base + r->classes[edge - base];
}

static uint64_t hash_edges(const struct refinement *r, uint32_t node)
{
	const struct refine_graph *graph = r->graph;
	uint64_t hash = 0;
	for (uint32_t i = graph->first_edge[node]; i < graph->first_edge[node + 1]; i++) {
		hash = (hash ^ edge_class(r, graph->edges[i])) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 32;
	}
	return hash;
}

static int compare_edges(const struct refinement *r, uint32_t a, uint32_t b)
{
	const struct refine_graph *graph = r->graph;
	const uint32_t *left = graph->edges + graph->first_edge[a];
	const uint32_t *right = graph->edges + graph->first_edge[b];
	uint32_t num = graph->first_edge[a + 1] - graph->first_edge[a];
	for (uint32_t i = 0; i < num; i++) {
		uint32_t x = edge_class(r, left[i]), y = edge_class(r, right[i]);
		if (x != y)
			return x < y ? -1 : 1;
	}
	return 0;
}

static int compare_dirty(const void *left, const void *right, void *arg)
{
	const struct dirty_node *a = left, *b = right;
	if (a->class != b->class)
		return a->class < b->class ? -1 : 1;
	if (a->hash != b->hash)
		return a->hash < b->hash ? -1 : 1;
	return compare_edges(arg, a->node, b->node);
}

static bool same_part(const struct refinement *r, const struct dirty_node *a,
		      const struct dirty_node *b)
{
	return a->class == b->class && a->hash == b->hash && !compare_edges(r, a->node, b->node);
}

// ---- set-up ----

static bool init_ranges(struct refinement *r, uint32_t num_classes)
{
	if (!vec_reserve(&r->ranges, num_classes))
		return false;
	memset(r->ranges.items, 0, num_classes * sizeof(*r->ranges.items));
	r->ranges.num = num_classes;
	for (uint32_t i = 0; i < r->graph->num_nodes; i++)
		r->ranges.items[r->classes[i]].num++;
	uint32_t start = 0;
	for (uint32_t i = 0; i < num_classes; i++) {
		r->ranges.items[i].start = start;
		start += r->ranges.items[i].num;
		r->ranges.items[i].num = 0;
	}
	for (uint32_t i = 0; i < r->graph->num_nodes; i++) {
		struct class_range *range = &r->ranges.items[r->classes[i]];
		r->position[i] = range->start + range->num++;
		r->members[r->position[i]] = i;
	}
	return true;
}

static void init_sources(struct refinement *r)
{
	const struct refine_graph *graph = r->graph;
	uint32_t num_edges = graph->first_edge[graph->num_nodes];
	for (uint32_t i = 0; i < num_edges; i++) {
		if (graph->edges[i] >= graph->base)
			r->first_source[graph->edges[i] - graph->base + 1]++;
	}
	for (uint32_t i = 0; i < graph->num_nodes; i++)
		r->first_source[i + 1] += r->first_source[i];
	// Filling advances each start to the next one's; shifting by one puts them back.
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		for (uint32_t i = graph->first_edge[node]; i < graph->first_edge[node + 1]; i++) {
			if (graph->edges[i] >= graph->base)
				r->sources[r->first_source[graph->edges[i] - graph->base]++] =
					node;
		}
	}
	memmove(r->first_source + 1, r->first_source,
		graph->num_nodes * sizeof(*r->first_source));
	r->first_source[0] = 0;
}

static bool refinement_init(struct refinement *r, uint32_t num_classes)
{
	size_t num = r->graph->num_nodes;
	size_t num_edges = r->graph->first_edge[num];
	r->members = calloc(num + 1, sizeof(*r->members));
	r->position = calloc(num + 1, sizeof(*r->position));
	r->first_source = calloc(num + 2, sizeof(*r->first_source));
	r->sources = calloc(num_edges + 1, sizeof(*r->sources));
	r->is_dirty = calloc(num + 1, 1);
	if (!r->members || !r->position || !r->first_source || !r->sources || !r->is_dirty ||
	    !init_ranges(r, num_classes))
		return false;
	init_sources(r);
	return true;
}

static void refinement_deinit(struct refinement *r)
{
	free(r->members);
	free(r->position);
	free(r->first_source);
	free(r->sources);
	free(r->is_dirty);
	vec_deinit(&r->ranges);
	vec_deinit(&r->dirty);
	vec_deinit(&r->part_ends);
	vec_deinit(&r->moved);
}

// ---- one round ----

static bool add_dirty(struct refinement *r, uint32_t node)
{
	if (r->is_dirty[node])
		return true;
	r->is_dirty[node] = 1;
	return vec_push(&r->dirty,
			(struct dirty_node){ .class = r->classes[node], .node = node });
}

// The nodes whose targets changed class in the last round.
static bool collect_dirty(struct refinement *r)
{
	r->dirty.num = 0;
	for (size_t i = 0; i < r->moved.num; i++) {
		uint32_t node = r->moved.items[i];
		for (uint32_t j = r->first_source[node]; j < r->first_source[node + 1]; j++) {
			if (!add_dirty(r, r->sources[j]))
				return false;
		}
	}
	r->moved.num = 0;
	return true;
}

// Sort the dirty nodes by class and edges, and note where one part ends and the next begins.
static bool find_parts(struct refinement *r)
{
	for (size_t i = 0; i < r->dirty.num; i++) {
		r->dirty.items[i].hash = hash_edges(r, r->dirty.items[i].node);
		r->is_dirty[r->dirty.items[i].node] = 0;
	}
	qsort_r(r->dirty.items, r->dirty.num, sizeof(*r->dirty.items), compare_dirty, r);
	r->part_ends.num = 0;
	for (size_t i = 1; i <= r->dirty.num; i++) {
		bool ends = i == r->dirty.num ||
			    !same_part(r, &r->dirty.items[i - 1], &r->dirty.items[i]);
		if (ends && !vec_push(&r->part_ends, (uint32_t)i))
			return false;
	}
	return true;
}

static void swap_members(struct refinement *r, uint32_t a, uint32_t b)
{
	uint32_t node_a = r->members[a], node_b = r->members[b];
	r->members[a] = node_b;
	r->members[b] = node_a;
	r->position[node_a] = b;
	r->position[node_b] = a;
}

// Make members [start, start + num) a class of their own.
static bool split_off(struct refinement *r, uint32_t start, uint32_t num)
{
	uint32_t class = (uint32_t)r->ranges.num;
	if (!vec_push(&r->ranges, (struct class_range){ .start = start, .num = num }))
		return false;
	for (uint32_t i = start; i < start + num; i++) {
		r->classes[r->members[i]] = class;
		if (!vec_push(&r->moved, r->members[i]))
			return false;
	}
	return true;
}

/*
 * Split a class whose dirty nodes are [first, last) of the dirty ones, in the parts from
 * number @p part on. They are laid at the end of the class's members in their order, so that
 * each part, and what is not dirty before them, is a range.
 */
static bool split_class(struct refinement *r, uint32_t first, uint32_t last, uint32_t part)
{
	uint32_t class = r->dirty.items[first].class;
	struct class_range whole = r->ranges.items[class];
	uint32_t end = whole.start + whole.num;
	for (uint32_t i = last; i-- > first;)
		swap_members(r, r->position[r->dirty.items[i].node], end - (last - i));
	struct class_range rest = { .start = whole.start, .num = whole.num - (last - first) };
	struct class_range largest = rest;
	for (uint32_t begin = first, p = part; begin < last; begin = r->part_ends.items[p++]) {
		uint32_t num = r->part_ends.items[p] - begin;
		if (num > largest.num)
			largest = (struct class_range){ .start = end - (last - begin),
							.num = num };
	}
	r->ranges.items[class] = largest;
	if (rest.num && rest.start != largest.start && !split_off(r, rest.start, rest.num))
		return false;
	for (uint32_t begin = first, p = part; begin < last; begin = r->part_ends.items[p++]) {
		uint32_t start = end - (last - begin);
		if (start != largest.start &&
		    !split_off(r, start, r->part_ends.items[p] - begin))
			return false;
	}
	return true;
}

static bool split_classes(struct refinement *r)
{
	uint32_t part = 0;
	for (uint32_t first = 0; first < r->dirty.num;) {
		uint32_t first_part = part, last = first;
		uint32_t class = r->dirty.items[first].class;
		while (last < r->dirty.num && r->dirty.items[last].class == class)
			last = r->part_ends.items[part++];
		if (!split_class(r, first, last, first_part))
			return false;
		first = last;
	}
	return true;
}

bool refine(const struct refine_graph *graph, uint32_t *classes, uint32_t *num_classes)
{
	struct refinement r = { .graph = graph, .classes = classes };
	if (!graph->num_nodes)
		return true;
	bool done = refinement_init(&r, *num_classes);
	for (uint32_t i = 0; done && i < graph->num_nodes; i++)
		done = add_dirty(&r, i);
	while (done && r.dirty.num)
		done = find_parts(&r) && split_classes(&r) && collect_dirty(&r);
	*num_classes = (uint32_t)r.ranges.num;
	refinement_deinit(&r);
	return done;
}
