// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A walk in depth, with a stack of its own, gives a class to each node after all that it refers
 * to has one: nodes of equal contents get one number. What is on a loop, or leads into one, is
 * left by that, and partition refinement (refine.h) tells it apart. Loops need a definition of
 * several of one name, or broken input, so these are few.
 */
#include "diff_classes.h"

#include "intern.h"
#include "refine.h"

struct frame {
	uint32_t node;
	uint32_t next_edge;
};

struct classifier {
	const struct diff_graph *graph;
	struct diff_classes *classes;
	struct intern contents; /* number i has class first_class + i */
	uint32_t first_class;
	uint8_t *is_seen;
	vec(struct frame) stack;
	vec(uint32_t) looped; /* nodes that a loop can be reached from */
	vec(uint32_t) words;
};

// ---- contents ----

static bool put_contents(struct classifier *c, uint32_t node)
{
	const struct type *type = diff_type(c->graph, node);
	const uint32_t *class_of = c->classes->of;
	uint32_t num_edges = diff_num_edges(type);
	if (!vec_reserve(&c->words, 5 + 3 * (size_t)type->num_items + num_edges))
		return false;
	uint32_t *word = c->words.items;
	*word++ = type->kind | (uint32_t)type->kind_flag << 8;
	*word++ = diff_name(c->graph, node, type->name);
	*word++ = type->size;
	*word++ = type->kind == KIND_ARRAY ? 0 : type->fixed;
	*word++ = type->num_items;
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item = diff_item(c->graph, node, i);
		*word++ = diff_name(c->graph, node, item->name);
		*word++ = item->value;
		*word++ = item->high;
	}
	for (uint32_t i = 0; i < num_edges; i++)
		*word++ = class_of[diff_edge(c->graph, node, i)];
	c->words.num = (size_t)(word - c->words.items);
	return true;
}

static bool intern_contents(struct classifier *c, uint32_t node, uint32_t *ret)
{
	bool is_new;
	if (!put_contents(c, node))
		return false;
	*ret = intern_add(&c->contents, c->words.items, c->words.num, &is_new);
	return *ret != INTERN_ERROR;
}

// ---- without loops ----

static bool has_open_edge(const struct classifier *c, uint32_t node)
{
	uint32_t num = diff_num_edges(diff_type(c->graph, node));
	for (uint32_t i = 0; i < num; i++) {
		if (c->classes->of[diff_edge(c->graph, node, i)] == DIFF_NONE)
			return true;
	}
	return false;
}

// All that the node refers to was looked at.
static bool leave(struct classifier *c, uint32_t node)
{
	uint32_t number;
	if (c->classes->of[node] != DIFF_NONE)
		return true;
	if (has_open_edge(c, node))
		return vec_push(&c->looped, node);
	if (!intern_contents(c, node, &number))
		return false;
	c->classes->of[node] = c->first_class + number;
	return true;
}

static bool walk(struct classifier *c, uint32_t root)
{
	if (c->is_seen[root])
		return true;
	c->is_seen[root] = 1;
	if (!vec_push(&c->stack, (struct frame){ .node = root }))
		return false;
	while (c->stack.num) {
		struct frame *top = &c->stack.items[c->stack.num - 1];
		if (top->next_edge == diff_num_edges(diff_type(c->graph, top->node))) {
			uint32_t node = top->node;
			c->stack.num--;
			if (!leave(c, node))
				return false;
			continue;
		}
		uint32_t target = diff_edge(c->graph, top->node, top->next_edge++);
		if (c->classes->of[target] != DIFF_NONE || c->is_seen[target])
			continue;
		c->is_seen[target] = 1;
		if (!vec_push(&c->stack, (struct frame){ .node = target }))
			return false;
	}
	return true;
}

// ---- loops ----

/* Nodes of c->looped by their place there. */
struct loops {
	uint32_t *place; /* of each node of the graph */
	uint32_t *first_edge;
	uint32_t *classes;
	vec(uint32_t) edges;
};

static void loops_deinit(struct loops *loops)
{
	free(loops->place);
	free(loops->first_edge);
	free(loops->classes);
	vec_deinit(&loops->edges);
}

static bool loops_init(struct classifier *c, struct loops *loops)
{
	size_t num = c->looped.num;
	loops->place = calloc(c->graph->num_nodes, sizeof(*loops->place));
	loops->first_edge = calloc(num + 1, sizeof(*loops->first_edge));
	loops->classes = calloc(num, sizeof(*loops->classes));
	if (!loops->place || !loops->first_edge || !loops->classes)
		return false;
	for (size_t i = 0; i < num; i++)
		loops->place[c->looped.items[i]] = (uint32_t)i;
	for (size_t i = 0; i < num; i++) {
		uint32_t node = c->looped.items[i];
		uint32_t num_edges = diff_num_edges(diff_type(c->graph, node));
		for (uint32_t j = 0; j < num_edges; j++) {
			uint32_t target = diff_edge(c->graph, node, j);
			uint32_t class = c->classes->of[target];
			if (class == DIFF_NONE)
				class = c->classes->num + loops->place[target];
			if (!vec_push(&loops->edges, class))
				return false;
		}
		loops->first_edge[i + 1] = (uint32_t)loops->edges.num;
	}
	return true;
}

static bool classify_loops(struct classifier *c)
{
	struct loops loops = { 0 };
	struct intern starts = c->contents;
	bool done = intern_init(&c->contents) && loops_init(c, &loops);
	for (size_t i = 0; done && i < c->looped.num; i++)
		done = intern_contents(c, c->looped.items[i], &loops.classes[i]);
	uint32_t num_classes = intern_num(&c->contents);
	const struct refine_graph graph = {
		.num_nodes = (uint32_t)c->looped.num,
		.base = c->classes->num,
		.first_edge = loops.first_edge,
		.edges = loops.edges.items,
	};
	done = done && refine(&graph, loops.classes, &num_classes);
	for (size_t i = 0; done && i < c->looped.num; i++)
		c->classes->of[c->looped.items[i]] = c->classes->num + loops.classes[i];
	c->classes->num += num_classes;
	intern_deinit(&c->contents);
	c->contents = starts;
	loops_deinit(&loops);
	return done;
}

// ---- all of it ----

bool diff_classify(const struct diff_graph *graph, const uint8_t *is_root,
		   struct diff_classes *classes)
{
	struct classifier c = {
		.graph = graph,
		.classes = classes,
		.first_class = classes->num,
	};
	c.is_seen = calloc(graph->num_nodes, 1);
	bool done = c.is_seen && intern_init(&c.contents);
	for (uint32_t node = 0; done && node < graph->num_nodes; node++) {
		if (is_root[node])
			done = walk(&c, node);
	}
	if (done)
		classes->num += intern_num(&c.contents);
	if (done && c.looped.num)
		done = classify_loops(&c);
	intern_deinit(&c.contents);
	free(c.is_seen);
	vec_deinit(&c.stack);
	vec_deinit(&c.looped);
	vec_deinit(&c.words);
	return done;
}

bool diff_is_same(const struct diff_graph *graph, const struct diff_classes *classes, uint32_t a,
		  uint32_t b)
{
	const struct type *left = diff_type(graph, a), *right = diff_type(graph, b);
	if (left->kind != right->kind || left->kind_flag != right->kind_flag ||
	    left->size != right->size || left->num_items != right->num_items ||
	    left->fixed != right->fixed)
		return false;
	for (uint32_t i = 0; i < left->num_items; i++) {
		const struct type_item *x = diff_item(graph, a, i), *y = diff_item(graph, b, i);
		if (diff_name(graph, a, x->name) != diff_name(graph, b, y->name) ||
		    x->value != y->value || x->high != y->high)
			return false;
	}
	uint32_t num_edges = diff_num_edges(left);
	for (uint32_t i = 0; i < num_edges; i++) {
		if (classes->of[diff_edge(graph, a, i)] != classes->of[diff_edge(graph, b, i)])
			return false;
	}
	return true;
}

static uint64_t mix(uint64_t hash, uint64_t word)
{
	hash = (hash ^ word) * UINT64_C(0x9e3779b97f4a7c15);
	return hash ^ hash >> 29;
}

uint64_t diff_hash(const struct diff_graph *graph, const struct diff_classes *classes,
		   uint32_t node)
{
	const struct type *type = diff_type(graph, node);
	uint64_t hash = mix(type->kind, type->kind_flag);
	hash = mix(hash, (uint64_t)type->size << 32 | type->num_items);
	hash = mix(hash, type->kind == KIND_ARRAY ? 0 : type->fixed);
	for (uint32_t i = 0; i < type->num_items; i++) {
		const struct type_item *item = diff_item(graph, node, i);
		hash = mix(hash, diff_name(graph, node, item->name));
		hash = mix(hash, (uint64_t)item->high << 32 | item->value);
	}
	uint32_t num_edges = diff_num_edges(type);
	for (uint32_t i = 0; i < num_edges; i++)
		hash = mix(hash, classes->of[diff_edge(graph, node, i)]);
	return hash;
}
