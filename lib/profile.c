// SPDX-License-Identifier: LGPL-2.1-or-later
#include "profile.h"

#include <assert.h>
#include <string.h>

enum {
	// Worlds of one component that a unit is tried with before it gets one of its own.
	MAX_WORLDS_TRIED = 64,
};

bool profiles_init(struct profiles *profiles, const struct pool *pool, const struct reach *reach)
{
	*profiles = (struct profiles){
		.pool = pool, .reach = reach, .cached_env = PROFILE_ERROR
	};
	bool is_new;
	size_t num_sets = intern_num(&reach->sets) + 1;
	profiles->cached = calloc(num_sets, sizeof(*profiles->cached));
	profiles->cached_own = calloc(num_sets, sizeof(*profiles->cached_own));
	return intern_init(&profiles->envs) && intern_init(&profiles->profiles) &&
	       intern_init(&profiles->env_world_keys) && profiles->cached &&
	       profiles->cached_own && intern_add(&profiles->envs, NULL, 0, &is_new) == 0 &&
	       intern_add(&profiles->profiles, NULL, 0, &is_new) == PROFILE_EMPTY;
}

void profiles_deinit(struct profiles *profiles)
{
	for (uint32_t i = 0; profiles->worlds && i < profiles->num_components; i++) {
		for (size_t j = 0; j < profiles->worlds[i].list.num; j++)
			vec_deinit(&profiles->worlds[i].list.items[j].pairs);
		vec_deinit(&profiles->worlds[i].list);
	}
	free(profiles->worlds);
	free(profiles->component_of_bit);
	free(profiles->component_of_set);
	free(profiles->cached);
	free(profiles->cached_own);
	intern_deinit(&profiles->envs);
	intern_deinit(&profiles->profiles);
	intern_deinit(&profiles->env_world_keys);
	vec_deinit(&profiles->env_worlds);
	vec_deinit(&profiles->pairs);
}

// ---- environments ----

static_assert(sizeof(struct env_pair) == 2 * sizeof(uint32_t), "pairs are words");

static const struct env_pair *get_pairs(const struct intern *intern, uint32_t number, size_t *num)
{
	const uint32_t *words = intern_get(intern, number, num);
	*num /= 2;
	return (const struct env_pair *)words;
}

static uint32_t add_pairs(struct intern *intern, const struct env_pair *pairs, size_t num,
			  bool *is_new)
{
	return intern_add(intern, (const uint32_t *)pairs, num * 2, is_new);
}

static int compare_pairs(const void *left, const void *right)
{
	const struct env_pair *a = left, *b = right;
	if (a->ambiguous != b->ambiguous)
		return a->ambiguous < b->ambiguous ? -1 : 1;
	return a->definition < b->definition ? -1 : a->definition > b->definition;
}

// Sort; of equal pairs leave one, of several definitions of one key ENV_SEVERAL.
static size_t tidy_pairs(struct env_pair *pairs, size_t num)
{
	size_t kept = 0;
	if (num)
		qsort(pairs, num, sizeof(*pairs), compare_pairs);
	for (size_t i = 0; i < num; i++) {
		if (!kept || pairs[kept - 1].ambiguous != pairs[i].ambiguous)
			pairs[kept++] = pairs[i];
		else if (pairs[kept - 1].definition != pairs[i].definition)
			pairs[kept - 1].definition = ENV_SEVERAL;
	}
	return kept;
}

uint32_t profiles_env(struct profiles *profiles, const struct unit_refs *unit,
		      const uint8_t *flags, bool *is_touched)
{
	uint8_t all = 0;
	profiles->pairs.num = 0;
	for (uint32_t i = 0; i < unit->num; i++) {
		uint32_t ref = unit->refs[i];
		all |= flags[ref];
		if (likely(!(flags[ref] & BINDING_AMBIGUOUS)))
			continue;
		uint32_t key = pool_entry(profiles->pool, ref)->key;
		struct env_pair pair = { profiles->reach->index[key], ref };
		if (!vec_push(&profiles->pairs, pair))
			return PROFILE_ERROR;
	}
	*is_touched = all & BINDING_TAINTED;
	size_t num = tidy_pairs(profiles->pairs.items, profiles->pairs.num);
	bool is_new;
	return add_pairs(&profiles->envs, profiles->pairs.items, num, &is_new);
}

static uint32_t lookup_pair(const struct env_pair *pairs, size_t num, uint32_t ambiguous)
{
	size_t low = 0, high = num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (pairs[middle].ambiguous < ambiguous)
			low = middle + 1;
		else
			high = middle;
	}
	return low < num && pairs[low].ambiguous == ambiguous ? pairs[low].definition
							      : ENV_UNKNOWN;
}

uint32_t profiles_lookup(const struct profiles *profiles, uint32_t env, uint32_t ambiguous)
{
	size_t num;
	const struct env_pair *pairs = get_pairs(&profiles->envs, env, &num);
	return lookup_pair(pairs, num, ambiguous);
}

// Knowing nothing, or too much, contradicts nothing.
static bool contradicts(uint32_t a, uint32_t b)
{
	return a != b && a != ENV_UNKNOWN && b != ENV_UNKNOWN && a != ENV_SEVERAL &&
	       b != ENV_SEVERAL;
}

// ---- components ----

static uint32_t find_root(uint32_t *parents, uint32_t i)
{
	while (parents[i] != i) {
		parents[i] = parents[parents[i]];
		i = parents[i];
	}
	return i;
}

// The lowest bit of a set that is not empty.
static uint32_t first_bit(const struct reach *reach, uint32_t set)
{
	uint32_t bit = 0;
	while (!reach_has(reach, set, bit))
		bit++;
	return bit;
}

static void unite_sets(const struct reach *reach, uint32_t *parents, uint32_t num_bits)
{
	for (uint32_t set = REACH_NOTHING + 1; set < intern_num(&reach->sets); set++) {
		uint32_t first = find_root(parents, first_bit(reach, set));
		for (uint32_t bit = 0; bit < num_bits; bit++) {
			if (reach_has(reach, set, bit))
				parents[find_root(parents, bit)] = first;
		}
	}
}

static bool make_components(struct profiles *profiles)
{
	const struct reach *reach = profiles->reach;
	uint32_t num_bits = reach->num_words * 32, num_sets = intern_num(&reach->sets);
	cleanup_free uint32_t *parents = calloc(num_bits, sizeof(*parents));
	profiles->component_of_bit = calloc(num_bits, sizeof(uint32_t));
	profiles->component_of_set = calloc(num_sets, sizeof(uint32_t));
	if (!parents || !profiles->component_of_bit || !profiles->component_of_set)
		return false;
	for (uint32_t i = 0; i < num_bits; i++)
		parents[i] = i;
	unite_sets(reach, parents, num_bits);
	for (uint32_t i = 0; i < num_bits; i++) {
		if (find_root(parents, i) == i)
			profiles->component_of_bit[i] = profiles->num_components++;
	}
	for (uint32_t i = 0; i < num_bits; i++)
		profiles->component_of_bit[i] =
			profiles->component_of_bit[find_root(parents, i)];
	for (uint32_t set = REACH_NOTHING + 1; set < num_sets; set++)
		profiles->component_of_set[set] =
			profiles->component_of_bit[first_bit(reach, set)];
	profiles->worlds = calloc(profiles->num_components, sizeof(*profiles->worlds));
	return profiles->worlds;
}

// ---- worlds ----

static bool agrees(const struct world *world, const struct env_pair *pairs, size_t num)
{
	for (size_t i = 0; i < num; i++) {
		uint32_t own = lookup_pair(world->pairs.items, world->pairs.num,
					   pairs[i].ambiguous);
		if (contradicts(own, pairs[i].definition))
			return false;
	}
	return true;
}

// Add to @p world what @p pairs say besides.
static bool join(struct world *world, const struct env_pair *pairs, size_t num)
{
	size_t had = world->pairs.num;
	for (size_t i = 0; i < num; i++) {
		if (pairs[i].definition == ENV_SEVERAL ||
		    lookup_pair(world->pairs.items, had, pairs[i].ambiguous) != ENV_UNKNOWN)
			continue;
		if (!vec_push(&world->pairs, pairs[i]))
			return false;
	}
	if (world->pairs.num > had)
		qsort(world->pairs.items, world->pairs.num, sizeof(*pairs), compare_pairs);
	return true;
}

static bool set_world(struct profiles *profiles, uint32_t env, uint32_t component,
		      uint32_t world)
{
	uint32_t key[2] = { env, component };
	bool is_new;
	uint32_t number = intern_add(&profiles->env_world_keys, key, 2, &is_new);
	if (number == INTERN_ERROR)
		return false;
	return !is_new || vec_push(&profiles->env_worlds, world);
}

// An environment that says nothing about a component agrees with its first world.
static uint32_t get_world(const struct profiles *profiles, uint32_t env, uint32_t component)
{
	uint32_t key[2] = { env, component }, number;
	if (!intern_find(&profiles->env_world_keys, key, 2, &number))
		return 0;
	return profiles->env_worlds.items[number];
}

// Put an environment, of which these are the pairs of one component, into a world of that.
static bool place_env(struct profiles *profiles, uint32_t env, uint32_t component,
		      const struct env_pair *pairs, size_t num)
{
	struct worlds *worlds = &profiles->worlds[component];
	size_t world = 0;
	while (world < worlds->list.num && world < MAX_WORLDS_TRIED &&
	       !agrees(&worlds->list.items[world], pairs, num))
		world++;
	if (world == MAX_WORLDS_TRIED)
		world = worlds->list.num;
	if (world == worlds->list.num && !vec_push(&worlds->list, (struct world){ 0 }))
		return false;
	return join(&worlds->list.items[world], pairs, num) &&
	       set_world(profiles, env, component, (uint32_t)world);
}

struct component_pair {
	uint32_t component;
	struct env_pair pair;
};

static int compare_components(const void *left, const void *right)
{
	const struct component_pair *a = left, *b = right;
	if (a->component != b->component)
		return a->component < b->component ? -1 : 1;
	return compare_pairs(&a->pair, &b->pair);
}

static bool split_env(struct profiles *profiles, uint32_t env)
{
	size_t num;
	const struct env_pair *pairs = get_pairs(&profiles->envs, env, &num);
	cleanup_free struct component_pair *sorted = calloc(num + 1, sizeof(*sorted));
	cleanup_free struct env_pair *of_component = calloc(num + 1, sizeof(*of_component));
	if (!sorted || !of_component)
		return false;
	for (size_t i = 0; i < num; i++)
		sorted[i] = (struct component_pair){
			.component = profiles->component_of_bit[pairs[i].ambiguous %
								REACH_MAX_BITS],
			.pair = pairs[i],
		};
	qsort(sorted, num, sizeof(*sorted), compare_components);
	for (size_t i = 0; i < num;) {
		size_t first = i;
		for (; i < num && sorted[i].component == sorted[first].component; i++)
			of_component[i - first] = sorted[i].pair;
		if (!place_env(profiles, env, sorted[first].component, of_component, i - first))
			return false;
	}
	return true;
}

bool profiles_make_worlds(struct profiles *profiles)
{
	uint32_t num_envs = intern_num(&profiles->envs);
	if (!make_components(profiles))
		return false;
	for (uint32_t env = 0; env < num_envs; env++) {
		if (!split_env(profiles, env))
			return false;
	}
	// From here on a world is an environment like others, and in itself.
	for (uint32_t i = 0; i < profiles->num_components; i++) {
		struct worlds *worlds = &profiles->worlds[i];
		for (size_t j = 0; j < worlds->list.num; j++) {
			struct world *world = &worlds->list.items[j];
			bool is_new;
			world->env = add_pairs(&profiles->envs, world->pairs.items,
					       world->pairs.num, &is_new);
			if (world->env == INTERN_ERROR ||
			    !set_world(profiles, world->env, i, (uint32_t)j))
				return false;
		}
	}
	return true;
}

// ---- profiles ----

static bool has_several(const struct profiles *profiles, uint32_t env, uint32_t set)
{
	size_t num;
	const struct env_pair *pairs = get_pairs(&profiles->envs, env, &num);
	for (size_t i = 0; i < num; i++) {
		if (pairs[i].definition == ENV_SEVERAL &&
		    reach_has(profiles->reach, set, pairs[i].ambiguous))
			return true;
	}
	return false;
}

// Of @p num pairs those about names of @p set.
static uint32_t restrict_pairs(struct profiles *profiles, const struct env_pair *pairs,
			       size_t num, uint32_t set)
{
	profiles->pairs.num = 0;
	for (size_t i = 0; i < num; i++) {
		if (reach_has(profiles->reach, set, pairs[i].ambiguous) &&
		    !vec_push(&profiles->pairs, pairs[i]))
			return PROFILE_ERROR;
	}
	bool is_new;
	return add_pairs(&profiles->profiles, profiles->pairs.items, profiles->pairs.num,
			 &is_new);
}

static uint32_t make_profile(struct profiles *profiles, uint32_t env, uint32_t set)
{
	uint32_t component = profiles->component_of_set[set];
	const struct worlds *worlds = &profiles->worlds[component];
	if (!worlds->list.num)
		return PROFILE_EMPTY;
	if (has_several(profiles, env, set))
		return PROFILE_PRIVATE;
	const struct world *world =
		&worlds->list.items[get_world(profiles, env, component)];
	return restrict_pairs(profiles, world->pairs.items, world->pairs.num, set);
}

static uint32_t make_own_profile(struct profiles *profiles, uint32_t env, uint32_t set)
{
	if (has_several(profiles, env, set))
		return PROFILE_PRIVATE;
	size_t num;
	const struct env_pair *pairs = get_pairs(&profiles->envs, env, &num);
	return restrict_pairs(profiles, pairs, num, set);
}

static void choose_cache(struct profiles *profiles, uint32_t env)
{
	if (profiles->cached_env == env)
		return;
	size_t bytes = intern_num(&profiles->reach->sets) * sizeof(*profiles->cached);
	memset(profiles->cached, 0, bytes);
	memset(profiles->cached_own, 0, bytes);
	profiles->cached_env = env;
}

uint32_t profiles_restrict(struct profiles *profiles, uint32_t env, uint32_t set)
{
	choose_cache(profiles, env);
	if (!profiles->cached[set]) {
		uint32_t profile = make_profile(profiles, env, set);
		if (profile == PROFILE_ERROR)
			return profile;
		profiles->cached[set] = profile + 1;
	}
	return profiles->cached[set] - 1;
}

uint32_t profiles_restrict_own(struct profiles *profiles, uint32_t env, uint32_t set)
{
	choose_cache(profiles, env);
	if (!profiles->cached_own[set]) {
		uint32_t profile = make_own_profile(profiles, env, set);
		if (profile == PROFILE_ERROR)
			return profile;
		profiles->cached_own[set] = profile + 1;
	}
	return profiles->cached_own[set] - 1;
}

bool profiles_agree(const struct profiles *profiles, uint32_t a, uint32_t b, uint32_t except)
{
	size_t num_a, num_b;
	const struct env_pair *pairs = get_pairs(&profiles->profiles, a, &num_a);
	const struct env_pair *others = get_pairs(&profiles->profiles, b, &num_b);
	for (size_t i = 0; i < num_a; i++) {
		uint32_t other = lookup_pair(others, num_b, pairs[i].ambiguous);
		if (pairs[i].ambiguous != except && contradicts(other, pairs[i].definition))
			return false;
	}
	return true;
}
