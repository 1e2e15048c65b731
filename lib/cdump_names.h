// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What things are called in a C header. C has two spaces of names at its outermost level: tags
 * of structs, unions and enums, and identifiers, which are typedefs, enumerators and functions.
 * BTF has neither: the first thing that wants a name gets it, the second one NAME___2, which
 * libbpf takes for another form of NAME. The same goes for names that C itself has taken.
 */
#ifndef BTFSMITH_CDUMP_NAMES_H
#define BTFSMITH_CDUMP_NAMES_H

#include "arena.h"
#include "compiler.h"
#include "kinds.h"
#include "vec.h"

enum { CDUMP_NO_NAME = UINT32_MAX };

struct cdump_name {
	const char *text;
	uint32_t len;
	uint32_t hash;
	uint32_t num;     /* the largest N of NAME___N that was given away */
	bool is_used;     /* something is called so */
	uint8_t kind;     /* of a tag: enum kind of what has it or refers to it; else 0 */
	bool is_defined;  /* a definition has it, not only references */
	bool is_declared; /* it was said in the text already */
};

struct cdump_space {
	vec(struct cdump_name) names;
	uint32_t *slots; /* number of the name plus one; 0: free */
	size_t mask;
};

struct cdump_names {
	struct cdump_space tags;
	struct cdump_space identifiers;
	struct arena arena; /* made-up names */
	/* What looking at names may still cost: one name may be as long as all of BTF. */
	uint64_t budget;
	bool is_full;
	bool is_broken;  /* out of memory */
	uint32_t macros; /* bits: those of cdump_macros that are in use */
	uint32_t c23; /* bits: those of cdump_c23_words that members or parameters have */
};

must_check bool cdump_names_init(struct cdump_names *names, uint64_t budget);
void cdump_names_deinit(struct cdump_names *names);

/**
 * A name for one more thing that is called @p text in BTF.
 *
 * @param takes_c23 It may be bool, true or false, because it is left out where C has these.
 * @return Its number in @p space; CDUMP_NO_NAME: is_full or is_broken is set.
 */
uint32_t cdump_names_new(struct cdump_names *names, struct cdump_space *space,
			 const char *text, bool takes_c23);

/** The same of the tag of a definition: it may also be one that is only referred to so far. */
uint32_t
cdump_names_define_tag(struct cdump_names *names, const char *text, enum kind kind);

/** The tag by which something is referred to that may be defined under it, or nowhere. */
uint32_t
cdump_names_refer_tag(struct cdump_names *names, const char *text, enum kind kind);

/** Is an identifier called so? */
bool cdump_names_has_identifier(struct cdump_names *names, const char *text, size_t len);

/**
 * The name of a member or parameter, which has a space of its own.
 *
 * @param[out] len_ret
 * @return Valid until @p names is deinitialised; NULL: is_full or is_broken is set.
 */
const char *
cdump_names_local(struct cdump_names *names, const char *text, size_t *len_ret);

#endif
