// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What a unit says about ambiguous names. Its *environment* lists the ambiguous keys that it
 * defines, each with the definition. As far as a certain type is concerned only the names
 * that it reaches matter: the environment restricted to these is the type's *profile*, and
 * all units with one profile mean the same by that type.
 */
#ifndef BTFSMITH_PROFILE_H
#define BTFSMITH_PROFILE_H

#include "binding.h"
#include "reach.h"

enum {
	PROFILE_EMPTY = 0,
	/* The unit has several definitions of a name that matters: only its DIEs can tell. */
	PROFILE_PRIVATE = 0xfffffffeu,
	PROFILE_ERROR = 0xffffffffu,
	ENV_UNKNOWN = 0,           /* the unit does not define that name */
	ENV_SEVERAL = 0xfffffffeu, /* it does so more than once */
};

struct profiles {
	const struct pool *pool;
	const struct reach *reach;
	struct intern envs;     /* pairs (index of the ambiguous key, definition), ascending */
	struct intern profiles; /* likewise */
	vec(uint32_t) env_of_profile; /* some environment that has it */
	/* Profiles of one environment by set of reached keys, filled when asked for. */
	uint32_t cached_env;
	uint32_t *cached; /* by set: profile + 1, or 0 */
	vec(uint32_t) pairs; /* scratch */
};

/** @p pool and @p reach are borrowed. false: out of memory; deinit in any case. */
must_check bool profiles_init(struct profiles *profiles, const struct pool *pool,
			      const struct reach *reach);
void profiles_deinit(struct profiles *profiles);

/** The environment of a unit: a number; PROFILE_ERROR: out of memory. */
uint32_t profiles_env(struct profiles *profiles, const struct unit_refs *unit,
		      const uint8_t *is_ambiguous_definition);

/** The definition of an ambiguous key in an environment, ENV_UNKNOWN or ENV_SEVERAL. */
uint32_t profiles_lookup(const struct profiles *profiles, uint32_t env, uint32_t ambiguous);

/** The profile of @p env for types that reach @p set; PROFILE_PRIVATE, PROFILE_ERROR. */
uint32_t profiles_restrict(struct profiles *profiles, uint32_t env, uint32_t set);

/** Does no name mean different things in @p profile and in @p env? */
bool profiles_agree(const struct profiles *profiles, uint32_t profile, uint32_t env);

/** Does @p more say all that @p less says, and something besides? */
bool profiles_extend(const struct profiles *profiles, uint32_t more, uint32_t less);

#endif
