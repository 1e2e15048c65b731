// SPDX-License-Identifier: LGPL-2.1-or-later
/* Which types and functions a C header has, and in which order they are looked at. */
#ifndef BTFSMITH_CDUMP_PICK_H
#define BTFSMITH_CDUMP_PICK_H

#include "cdump.h"

typedef vec(uint32_t) cdump_ids;

/** All that can be defined by itself, sorted; without enums that have no name. */
must_check bool cdump_pick_all(const struct type_list *list, cdump_ids *ret);

/** Enums without a name, sorted. */
must_check bool cdump_pick_anon_enums(const struct type_list *list, cdump_ids *ret);

/** The types that are called as @p roots, in the order of these. @return ARGUMENT, NO_MEMORY. */
must_check struct btfsmith_error *
cdump_pick_roots(const char *where, const struct type_list *list,
		 const struct cdump_roots *roots, cdump_ids *ret);

/* A function that BPF programs can call. */
struct cdump_kfunc {
	uint32_t id;
	bool is_fastcall;
};

typedef vec(struct cdump_kfunc) cdump_kfuncs;

/** Functions with the tag "bpf_kfunc", by name. */
must_check bool cdump_pick_kfuncs(const struct type_list *list, cdump_kfuncs *ret);

#endif
