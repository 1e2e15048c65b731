// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What units say about ambiguous names. A unit's *environment* lists the ambiguous keys that
 * it defines, each with the definition. Units define different parts of what they all mean:
 * most say the same where they say something, and only some really contradict each other.
 * So units that agree are taken together: a *world* is the union of environments that do not
 * contradict each other, built greedily in the order of the units. A unit that contradicts
 * the first world is put into the first later one that it agrees with, or founds one.
 *
 * As far as a certain type is concerned only the names that it reaches matter. The *profile*
 * of a unit for a type is the unit's world, restricted to these names. Units with one profile
 * mean the same by that type, and then also by all that it refers to: for what a type refers
 * to reaches no more than the type does, so that its profile is part of the type's.
 *
 * Names that no type reaches together are clustered apart (*components*), so that units
 * which disagree about one driver's private struct are not kept apart elsewhere.
 */
#ifndef BTFSMITH_PROFILE_H
#define BTFSMITH_PROFILE_H

#include "binding.h"
#include "reach.h"

enum {
	PROFILE_EMPTY = 0,
	/* The unit has several definitions of a name that matters: only its DIEs can tell. */
	PROFILE_PRIVATE = 0xfffffffeu,
	PROFILE_ERROR = 0xffffffffu, /* as INTERN_ERROR */
	ENV_UNKNOWN = 0,           /* the unit does not define that name */
	ENV_SEVERAL = 0xfffffffeu, /* it does so more than once */
};

struct env_pair {
	uint32_t ambiguous; /* index of the key in reach->ambiguous */
	uint32_t definition;
};

struct world {
	uint32_t env; /* all that its units say about the component's names */
	vec(struct env_pair) pairs; /* the same while it is being built */
};

struct worlds {
	vec(struct world) list;
};

struct profiles {
	const struct pool *pool;
	const struct reach *reach;
	struct intern envs;     /* pairs, ascending */
	struct intern profiles; /* likewise */
	uint32_t num_components;
	uint32_t *component_of_bit; /* of a reach set */
	uint32_t *component_of_set;
	struct worlds *worlds;      /* of each component */
	struct intern env_world_keys; /* (env, component) */
	vec(uint32_t) env_worlds;     /* of each of these: index of the world */
	/* Profiles of one environment by set of reached keys, filled when asked for. */
	uint32_t cached_env;
	uint32_t *cached; /* by set: profile + 1, or 0 */
	uint32_t *cached_own; /* likewise, of profiles_restrict_own() */
	vec(struct env_pair) pairs; /* scratch */
};

/** @p pool and @p reach are borrowed. false: out of memory; deinit in any case. */
must_check bool profiles_init(struct profiles *profiles, const struct pool *pool,
			      const struct reach *reach);
void profiles_deinit(struct profiles *profiles);

/**
 * The environment of a unit: a number; PROFILE_ERROR: out of memory.
 *
 * @param flags enum binding_flag of each pool entry.
 * @param[out] is_touched The unit has shapes that are BINDING_TAINTED.
 */
uint32_t profiles_env(struct profiles *profiles, const struct unit_refs *unit,
		      const uint8_t *flags, bool *is_touched);

/** Make the worlds, once all units have their environments; those of profiles_env() count. */
must_check bool profiles_make_worlds(struct profiles *profiles);

/** The definition of an ambiguous key in an environment, ENV_UNKNOWN or ENV_SEVERAL. */
uint32_t profiles_lookup(const struct profiles *profiles, uint32_t env, uint32_t ambiguous);

/** The profile of @p env for types that reach @p set; PROFILE_PRIVATE, PROFILE_ERROR. */
uint32_t profiles_restrict(struct profiles *profiles, uint32_t env, uint32_t set);

/** The same of what @p env says itself, leaving aside the worlds it agrees with. */
uint32_t profiles_restrict_own(struct profiles *profiles, uint32_t env, uint32_t set);

/** Does no name mean different things in two profiles, that of index @p except aside? */
bool profiles_agree(const struct profiles *profiles, uint32_t a, uint32_t b, uint32_t except);

#endif
