// SPDX-License-Identifier: LGPL-2.1-or-later
#include "profile.h"

#include <assert.h>
#include <string.h>

bool profiles_init(struct profiles *profiles, const struct pool *pool, const struct reach *reach)
{
	*profiles = (struct profiles){
		.pool = pool, .reach = reach, .cached_env = PROFILE_ERROR
	};
	bool is_new;
	profiles->cached = calloc(intern_num(&reach->sets) + 1, sizeof(*profiles->cached));
	return intern_init(&profiles->envs) && intern_init(&profiles->profiles) &&
	       profiles->cached && intern_add(&profiles->envs, NULL, 0, &is_new) == 0 &&
	       intern_add(&profiles->profiles, NULL, 0, &is_new) == PROFILE_EMPTY &&
	       vec_push(&profiles->env_of_profile, 0);
}

void profiles_deinit(struct profiles *profiles)
{
	intern_deinit(&profiles->envs);
	intern_deinit(&profiles->profiles);
	vec_deinit(&profiles->env_of_profile);
	vec_deinit(&profiles->pairs);
	free(profiles->cached);
	profiles->cached = NULL;
}

struct env_pair {
	uint32_t ambiguous;
	uint32_t definition;
};

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
		      const uint8_t *is_ambiguous_definition)
{
	static_assert(sizeof(struct env_pair) == 2 * sizeof(uint32_t), "pairs are words");
	profiles->pairs.num = 0;
	for (uint32_t i = 0; i < unit->num; i++) {
		uint32_t ref = unit->refs[i];
		if (!is_ambiguous_definition[ref])
			continue;
		uint32_t key = pool_entry(profiles->pool, ref)->key;
		if (!vec_push(&profiles->pairs, profiles->reach->index[key]) ||
		    !vec_push(&profiles->pairs, ref))
			return PROFILE_ERROR;
	}
	size_t num = tidy_pairs((struct env_pair *)profiles->pairs.items,
				profiles->pairs.num / 2);
	bool is_new;
	return intern_add(&profiles->envs, profiles->pairs.items, num * 2, &is_new);
}

static uint32_t lookup_pair(const uint32_t *pairs, size_t num_words, uint32_t ambiguous)
{
	size_t low = 0, high = num_words / 2;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (pairs[2 * middle] < ambiguous)
			low = middle + 1;
		else
			high = middle;
	}
	return low < num_words / 2 && pairs[2 * low] == ambiguous ? pairs[2 * low + 1]
								  : ENV_UNKNOWN;
}

uint32_t profiles_lookup(const struct profiles *profiles, uint32_t env, uint32_t ambiguous)
{
	size_t num;
	const uint32_t *pairs = intern_get(&profiles->envs, env, &num);
	return lookup_pair(pairs, num, ambiguous);
}

static uint32_t make_profile(struct profiles *profiles, uint32_t env, uint32_t set)
{
	size_t num;
	const uint32_t *pairs = intern_get(&profiles->envs, env, &num);
	profiles->pairs.num = 0;
	for (size_t i = 0; i < num; i += 2) {
		if (!reach_has(profiles->reach, set, pairs[i]))
			continue;
		if (pairs[i + 1] == ENV_SEVERAL)
			return PROFILE_PRIVATE;
		if (!vec_push(&profiles->pairs, pairs[i]) ||
		    !vec_push(&profiles->pairs, pairs[i + 1]))
			return PROFILE_ERROR;
	}
	bool is_new;
	uint32_t profile = intern_add(&profiles->profiles, profiles->pairs.items,
				      profiles->pairs.num, &is_new);
	if (profile == INTERN_ERROR || (is_new && !vec_push(&profiles->env_of_profile, env)))
		return PROFILE_ERROR;
	return profile;
}

uint32_t profiles_restrict(struct profiles *profiles, uint32_t env, uint32_t set)
{
	if (profiles->cached_env != env) {
		memset(profiles->cached, 0,
		       intern_num(&profiles->reach->sets) * sizeof(*profiles->cached));
		profiles->cached_env = env;
	}
	if (!profiles->cached[set]) {
		uint32_t profile = make_profile(profiles, env, set);
		if (profile == PROFILE_ERROR)
			return profile;
		profiles->cached[set] = profile + 1;
	}
	return profiles->cached[set] - 1;
}

bool profiles_agree(const struct profiles *profiles, uint32_t profile, uint32_t env)
{
	size_t num;
	const uint32_t *pairs = intern_get(&profiles->profiles, profile, &num);
	for (size_t i = 0; i < num; i += 2) {
		uint32_t definition = profiles_lookup(profiles, env, pairs[i]);
		if (definition != ENV_UNKNOWN && definition != ENV_SEVERAL &&
		    definition != pairs[i + 1])
			return false;
	}
	return true;
}

bool profiles_extend(const struct profiles *profiles, uint32_t more, uint32_t less)
{
	size_t num_more, num_less;
	const uint32_t *more_pairs = intern_get(&profiles->profiles, more, &num_more);
	const uint32_t *less_pairs = intern_get(&profiles->profiles, less, &num_less);
	if (num_more <= num_less)
		return false;
	for (size_t i = 0; i < num_less; i += 2) {
		if (lookup_pair(more_pairs, num_more, less_pairs[i]) != less_pairs[i + 1])
			return false;
	}
	return true;
}
