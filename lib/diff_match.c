// SPDX-License-Identifier: LGPL-2.1-or-later
#include "diff_match.h"

#include "diff_pair.h"

struct matcher {
	struct diff_graph *graph;
	struct diff_classes exact; /* all behind definitions of names that have several counts */
	struct diff_classes plain; /* references to a definition mean its name; of: NULL: not made */
	uint32_t *partners;
	uint8_t *is_root;
	struct diff_pairs pairs;
	uint32_t *groups[2]; /* the definitions that are paired just now: of graph->definitions */
	uint32_t *parents;   /* of classes of `exact` in sets that are joined */
};

// ---- classes ----

// A definition's class is its key, if @p all are to have theirs, or there is only one.
static bool start_classes(const struct diff_graph *graph, bool all, struct diff_classes *ret)
{
	ret->num = graph->num_keys + 1;
	ret->of = calloc(graph->num_nodes, sizeof(*ret->of));
	if (!ret->of)
		return false;
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t key = graph->keys[node];
		bool is_void = diff_id(graph, node) == 0;
		bool is_key = key && (all || !diff_is_ambiguous(graph, key));
		ret->of[node] = is_void ? 0 : is_key ? key : DIFF_NONE;
	}
	return true;
}

static bool classify(const struct matcher *m, bool all, struct diff_classes *ret)
{
	return start_classes(m->graph, all, ret) && diff_classify(m->graph, m->is_root, ret);
}

static bool mark_roots(struct matcher *m, bool all)
{
	const struct diff_graph *graph = m->graph;
	m->is_root = calloc(graph->num_nodes, 1);
	if (!m->is_root)
		return false;
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t key = graph->keys[node];
		m->is_root[node] = all || diff_is_own(graph, node) ||
				   (key && diff_is_ambiguous(graph, key));
	}
	return true;
}

// ---- copies ----

static bool leave_out_copies(struct matcher *m)
{
	struct diff_graph *graph = m->graph;
	cleanup_free uint8_t *is_there = calloc(m->exact.num, 1);
	if (!is_there)
		return false;
	for (uint32_t node = 0; node < graph->num_nodes; node++) {
		uint32_t class = m->exact.of[node];
		uint32_t bit = 1u << diff_side(graph, node);
		bool is_copy = is_there[class] & bit;
		// The only one of its name is no copy, and its class does not say what it is.
		if (is_copy && diff_is_own(graph, node))
			graph->is_left_out[node] = 1;
		is_there[class] |= (uint8_t)bit;
	}
	return true;
}

// ---- pairs ----

static uint64_t trait_exact(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	return m->exact.of[m->groups[row][index]];
}

// Hashes are cut so that none is DIFF_NO_TRAIT.
static uint64_t trait_plain(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	return diff_hash(m->graph, &m->plain, m->groups[row][index]) >> 1;
}

// Any number of functions can have one prototype, and each looks at it.
enum { MAX_PARAM_NAMES = 64 };

// Names of members, enumerators, or of the parameters of a function.
static uint64_t trait_names(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	uint32_t node = m->groups[row][index];
	const struct type *type = diff_type(m->graph, node);
	uint64_t hash = type->kind;
	bool is_func = type->kind == KIND_FUNC;
	if (is_func)
		node = diff_edge(m->graph, node, 0);
	uint32_t num = diff_type(m->graph, node)->num_items;
	if (is_func && num > MAX_PARAM_NAMES)
		num = MAX_PARAM_NAMES;
	for (uint32_t i = 0; i < num; i++) {
		uint32_t name = diff_item(m->graph, node, i)->name;
		hash = (hash ^ diff_name(m->graph, node, name)) * UINT64_C(0x9e3779b97f4a7c15);
		hash ^= hash >> 29;
	}
	return num ? hash >> 1 : DIFF_NO_TRAIT;
}

static uint64_t trait_first_name(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	uint32_t node = m->groups[row][index];
	const struct type *type = diff_type(m->graph, node);
	if (!type->num_items)
		return DIFF_NO_TRAIT;
	uint32_t name = diff_item(m->graph, node, 0)->name;
	return (uint64_t)type->kind << 32 | diff_name(m->graph, node, name);
}

static uint64_t trait_size(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	const struct type *type = diff_type(m->graph, m->groups[row][index]);
	return (uint64_t)type->kind << 32 | type->size;
}

static uint64_t trait_kind(void *arg, unsigned int row, uint32_t index)
{
	const struct matcher *m = arg;
	return diff_type(m->graph, m->groups[row][index])->kind;
}

static uint64_t trait_none(void *arg, unsigned int row, uint32_t index)
{
	(void)arg;
	(void)row;
	(void)index;
	return 0;
}

static bool pair_rest(struct matcher *m)
{
	if (!diff_pairs_can_match(&m->pairs))
		return true;
	if (!m->plain.of && !classify(m, true, &m->plain))
		return false;
	static uint64_t (*const traits[])(void *, unsigned int, uint32_t) = {
		trait_plain, trait_names, trait_first_name, trait_size, trait_kind, trait_none,
	};
	for (size_t i = 0; i < ARRAY_SIZE(traits); i++)
		diff_pairs_match(&m->pairs, traits[i], m);
	return true;
}

// Definitions that are left out stand at the end of their group then, and are not in it.
static uint32_t drop_left_out(const struct matcher *m, uint32_t *group, uint32_t num)
{
	uint32_t kept = 0;
	for (uint32_t i = 0; i < num; i++) {
		uint32_t node = group[i];
		if (m->graph->is_left_out[node])
			continue;
		group[i] = group[kept];
		group[kept++] = node;
	}
	return kept;
}

static bool pair_groups(struct matcher *m, const uint32_t first[2], const uint32_t end[2])
{
	uint32_t num[2];
	for (int row = 0; row < 2; row++) {
		m->groups[row] = m->graph->definitions + first[row];
		num[row] = drop_left_out(m, m->groups[row], end[row] - first[row]);
	}
	if (num[0] == 0 || num[1] == 0)
		return true;
	if (num[0] == 1 && num[1] == 1) {
		m->partners[m->groups[0][0]] = m->groups[1][0];
		m->partners[m->groups[1][0]] = m->groups[0][0];
		return true;
	}
	if (!diff_pairs_start(&m->pairs, num[0], num[1]))
		return false;
	diff_pairs_match(&m->pairs, trait_exact, m);
	if (!pair_rest(m))
		return false;
	for (int row = 0; row < 2; row++) {
		for (uint32_t i = 0; i < num[row]; i++) {
			uint32_t other = m->pairs.partner[row][i];
			if (other != DIFF_ALONE)
				m->partners[m->groups[row][i]] = m->groups[1 - row][other];
		}
	}
	return true;
}

static bool pair_all(struct matcher *m)
{
	m->partners = malloc(m->graph->num_nodes * sizeof(*m->partners));
	if (!m->partners)
		return false;
	memset(m->partners, 0xff, m->graph->num_nodes * sizeof(*m->partners));
	for (uint32_t key = 1; key <= m->graph->num_keys; key++) {
		const struct diff_key *range = &m->graph->by_key[key];
		if (!pair_groups(m, range->own, range->end) ||
		    !pair_groups(m, range->base, range->own))
			return false;
	}
	return true;
}

// ---- joined classes ----

static uint32_t find_set(uint32_t *parents, uint32_t class)
{
	while (parents[class] != class) {
		parents[class] = parents[parents[class]];
		class = parents[class];
	}
	return class;
}

static void join(struct matcher *m, uint32_t a, uint32_t b)
{
	a = find_set(m->parents, m->exact.of[a]);
	b = find_set(m->parents, m->exact.of[b]);
	m->parents[a > b ? a : b] = a > b ? b : a;
}

/*
 * An own definition without a partner is told of as added or removed; what refers to it is not to
 * be told of just for that. So it counts as another of its name: one that has a partner, if any.
 */
static void join_key(struct matcher *m, const struct diff_key *range)
{
	uint32_t first = range->base[DIFF_OLD], end = range->end[DIFF_NEW];
	uint32_t stand_in = m->graph->definitions[first];
	for (uint32_t i = end; i-- > first;) {
		uint32_t node = m->graph->definitions[i];
		if (m->partners[node] != DIFF_NONE)
			stand_in = node;
	}
	for (uint32_t i = first; i < end; i++) {
		uint32_t node = m->graph->definitions[i];
		if (m->partners[node] != DIFF_NONE)
			join(m, node, m->partners[node]);
		else if (diff_is_own(m->graph, node))
			join(m, node, stand_in);
	}
}

static bool join_classes(struct matcher *m, struct diff_classes *ret)
{
	m->parents = malloc(m->exact.num * sizeof(*m->parents));
	if (!m->parents || !start_classes(m->graph, true, ret))
		return false;
	for (uint32_t i = 0; i < m->exact.num; i++)
		m->parents[i] = i;
	for (uint32_t key = 1; key <= m->graph->num_keys; key++) {
		if (diff_is_ambiguous(m->graph, key))
			join_key(m, &m->graph->by_key[key]);
	}
	for (uint32_t node = 0; node < m->graph->num_nodes; node++) {
		if (m->graph->keys[node])
			ret->of[node] = find_set(m->parents, m->exact.of[node]);
	}
	ret->num = m->exact.num;
	return diff_classify(m->graph, m->is_root, ret);
}

// ---- all of it ----

static void matcher_deinit(struct matcher *m)
{
	free(m->exact.of);
	free(m->plain.of);
	free(m->partners);
	free(m->is_root);
	free(m->parents);
	diff_pairs_deinit(&m->pairs);
}

bool diff_match(struct diff_graph *graph, bool leave_out, struct diff_match *ret)
{
	struct matcher m = { .graph = graph };
	*ret = (struct diff_match){ 0 };
	bool done = mark_roots(&m, leave_out) && classify(&m, false, &m.exact) &&
		    (!leave_out || leave_out_copies(&m)) && pair_all(&m) &&
		    join_classes(&m, &ret->classes);
	if (done)
		ret->partners = take_ptr(m.partners);
	matcher_deinit(&m);
	return done;
}

void diff_match_deinit(struct diff_match *match)
{
	free(match->classes.of);
	free(match->partners);
	*match = (struct diff_match){ 0 };
}
