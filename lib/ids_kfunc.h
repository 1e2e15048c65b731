// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What Linux 7.0 and later want of a kfunc whose last parameters the verifier supplies (flag
 * KF_IMPLICIT_ARGS in its set8): its prototype in BTF is the one that programs see, without
 * those, and a second function, NAME_impl, has the prototype of the code.
 *
 *	int kfunc(int a, struct bpf_prog_aux *aux)  ->  int kfunc(int a)
 *	                                                int kfunc_impl(int a, struct bpf_prog_aux *aux)
 */
#ifndef BTFSMITH_IDS_KFUNC_H
#define BTFSMITH_IDS_KFUNC_H

#include "ids_table.h"
#include "type_list.h"

/**
 * Change such kfuncs of @p list that are its own and not the base's: types are added at its end
 * and no id changes. One that has been changed before is left alone.
 *
 * A kfunc is a FUNC with the tag "bpf_kfunc" that is an entry of a set8 of the section, whose
 * ids have not been put in yet.
 *
 * @param[in,out] list After an error it is fit for nothing but type_list_deinit().
 * @param[out] num_ret How many were changed.
 * @return BAD_BTF: a kfunc without a prototype; LIMIT: a name is too long; NO_MEMORY.
 */
must_check struct btfsmith_error *ids_kfunc_change(const struct ids_table *table,
						   struct type_list *list, uint32_t *num_ret);

#endif
