// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * refine() against the definition: classes are compared pair by pair until nothing splits.
 * Graphs are random with a fixed seed; small numbers of labels, classes and edges make many
 * nodes equal, and copies of whole graphs make all of them.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "refine.h"

enum { MAX_NODES = 120, MAX_EDGES_EACH = 4, BASE = 5, NUM_GRAPHS = 2000 };

struct random_graph {
	uint32_t num_nodes;
	uint32_t first_edge[MAX_NODES + 1];
	uint32_t edges[MAX_NODES * MAX_EDGES_EACH];
	uint32_t classes[MAX_NODES];
	uint32_t num_classes;
};

static uint32_t next_random(uint64_t *state, uint32_t below)
{
	*state = *state * UINT64_C(6364136223846793005) + UINT64_C(1442695040888963407);
	return (uint32_t)(*state >> 33) % below;
}

// The first half at random; in some graphs the second half is a copy of it.
static void make_graph(uint64_t *state, struct random_graph *graph)
{
	uint32_t num = next_random(state, MAX_NODES / 2 + 1);
	bool is_doubled = next_random(state, 2);
	uint32_t num_starts = 1 + next_random(state, 3);
	uint32_t num_labels = 1 + next_random(state, BASE), at = 0;
	uint32_t total = is_doubled ? num * 2 : num;
	graph->num_nodes = total;
	graph->num_classes = 0;
	uint32_t class_of_start[4] = { 0 };
	for (uint32_t i = 0; i < total; i++) {
		uint32_t from = i < num ? i : i - num;
		uint32_t start = i < num ? next_random(state, num_starts) : 0;
		graph->first_edge[i] = at;
		if (i >= num) {
			graph->classes[i] = graph->classes[from];
			uint32_t end = graph->first_edge[from + 1];
			for (uint32_t j = graph->first_edge[from]; j < end; j++) {
				uint32_t edge = graph->edges[j];
				graph->edges[at++] = edge < BASE ? edge : edge + num;
			}
			continue;
		}
		if (!class_of_start[start])
			class_of_start[start] = ++graph->num_classes;
		graph->classes[i] = class_of_start[start] - 1;
		// Nodes of one class at the start have as many edges.
		for (uint32_t j = 0; j <= start; j++)
			graph->edges[at++] = next_random(state, 3)
						     ? BASE + next_random(state, num)
						     : next_random(state, num_labels);
		graph->first_edge[i + 1] = at;
	}
	graph->first_edge[total] = at;
}

static uint32_t class_of(const uint32_t *classes, uint32_t edge)
{
	return edge < BASE ? edge : BASE + classes[edge - BASE];
}

static bool are_equal(const struct random_graph *graph, const uint32_t *classes,
		      uint32_t a, uint32_t b)
{
	if (classes[a] != classes[b])
		return false;
	uint32_t num = graph->first_edge[a + 1] - graph->first_edge[a];
	for (uint32_t i = 0; i < num; i++) {
		if (class_of(classes, graph->edges[graph->first_edge[a] + i]) !=
		    class_of(classes, graph->edges[graph->first_edge[b] + i]))
			return false;
	}
	return true;
}

static uint32_t refine_naively(const struct random_graph *graph, uint32_t *classes)
{
	uint32_t next[MAX_NODES], num = graph->num_classes, before;
	do {
		before = num;
		num = 0;
		for (uint32_t i = 0; i < graph->num_nodes; i++) {
			uint32_t j = 0;
			while (j < i && !are_equal(graph, classes, j, i))
				j++;
			next[i] = j < i ? next[j] : num++;
		}
		memcpy(classes, next, graph->num_nodes * sizeof(*classes));
	} while (num != before);
	return num;
}

static void test_random(void **state)
{
	(void)state;
	uint64_t seed = 20240607;
	uint32_t num_split = 0, num_merged = 0;
	for (int i = 0; i < NUM_GRAPHS; i++) {
		struct random_graph random;
		make_graph(&seed, &random);
		uint32_t expected[MAX_NODES], num = random.num_classes;
		memcpy(expected, random.classes, sizeof(expected));
		uint32_t expected_num = refine_naively(&random, expected);
		struct refine_graph graph = {
			.num_nodes = random.num_nodes,
			.base = BASE,
			.first_edge = random.first_edge,
			.edges = random.edges,
		};
		assert_true(refine(&graph, random.classes, &num));
		assert_int_equal(num, expected_num);
		for (uint32_t a = 0; a < random.num_nodes; a++) {
			assert_in_range(random.classes[a], 0, num - 1);
			for (uint32_t b = 0; b < a; b++)
				assert_int_equal(random.classes[a] == random.classes[b],
						 expected[a] == expected[b]);
		}
		num_split += num > random.num_classes;
		num_merged += num < random.num_nodes;
	}
	// Else the graphs are of no use.
	assert_true(num_split > NUM_GRAPHS / 4);
	assert_true(num_merged > NUM_GRAPHS / 4);
}

/* A chain that ends in a label is told apart node by node, a ring not at all. */
static void check_line(uint32_t num, uint32_t last_edge, uint32_t expected)
{
	uint32_t *first_edge = calloc(num + 1, sizeof(*first_edge));
	uint32_t *edges = calloc(num, sizeof(*edges));
	uint32_t *classes = calloc(num, sizeof(*classes)), num_classes = 1;
	assert_non_null(first_edge);
	assert_non_null(edges);
	assert_non_null(classes);
	for (uint32_t i = 0; i < num; i++) {
		first_edge[i + 1] = i + 1;
		edges[i] = i + 1 < num ? 1 + i + 1 : last_edge;
	}
	struct refine_graph graph = {
		.num_nodes = num, .base = 1, .first_edge = first_edge, .edges = edges
	};
	assert_true(refine(&graph, classes, &num_classes));
	assert_int_equal(num_classes, expected);
	free(first_edge);
	free(edges);
	free(classes);
}

static void test_lines(void **state)
{
	(void)state;
	check_line(1, 0, 1);
	check_line(2, 0, 2);
	check_line(50000, 0, 50000);
	check_line(50000, 1, 1);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_random),
		cmocka_unit_test(test_lines),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
