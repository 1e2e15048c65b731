// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Structures of options that callers fill. They begin with their size in the caller's header
 * (size_t), and grow at the end only, so a caller of another version has fewer or more members.
 */
#ifndef BTFSMITH_OPTIONS_H
#define BTFSMITH_OPTIONS_H

#include "btfsmith.h"
#include "compiler.h"

/**
 * Copy the options @p from, called @p name in messages, to @p ret, which has @p size bytes. Members
 * that the caller does not know become 0.
 *
 * @return ARGUMENT: no size, or a member that is not known here is not 0.
 */
must_check struct btfsmith_error *
options_read(const char *name, const void *from, void *ret, size_t size);

/**
 * The other way round: fill the caller's structure @p ret, which begins with its size, with what is
 * in @p from, which is called @p name in messages and has @p size bytes.
 *
 * @return ARGUMENT: the caller's size was never set.
 */
must_check struct btfsmith_error *
options_return(const char *name, const void *from, size_t size, void *ret);

#endif
