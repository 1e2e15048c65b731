// SPDX-License-Identifier: LGPL-2.1-or-later
/* Names as C has them: which bytes they may consist of, and which of them are taken. */
#ifndef BTFSMITH_CDUMP_WORD_H
#define BTFSMITH_CDUMP_WORD_H

#include "compiler.h"

/* What a name means to a compiler before a header says anything. */
enum cdump_word {
	CDUMP_WORD_FREE,
	CDUMP_WORD_TAKEN, /* a keyword of some dialect, or what the header's frame defines */
	CDUMP_WORD_C23,   /* bool, true, false: free before C23 */
	CDUMP_WORD_MACRO, /* what compilers define for a system: free after #undef */
};

/* Those of CDUMP_WORD_C23, by their number; NULL ends them. */
extern const char *const cdump_c23_words[];
/* What a member or parameter is called for a macro to make bool of, or bool___2. */
#define CDUMP_C23_PREFIX "__before_c23_"

/* Names that #undef may be needed for, by their number; NULL ends them. */
extern const char *const cdump_macros[];

/** @param[out] number_ret Its number in cdump_macros or cdump_c23_words, if it is in one. */
enum cdump_word cdump_word(const char *text, size_t len, unsigned int *number_ret);

/** Is all of it letters, digits and '_', and no digit first? */
bool cdump_is_word(const char *text, size_t len);

/**
 * Make a word of a name that is none: each run of bytes that no word has becomes '_', without
 * the '_' around it, since "___" means something in names of BPF programs.
 *
 * @param out Room for @p len + 1 bytes.
 * @return Bytes written, at least one.
 */
size_t cdump_make_word(const char *text, size_t len, char *out);

/**
 * Is @p name how C calls an integer of @p size bytes, such as "long unsigned int"? That of
 * `long` is also right if it is 4 or 8.
 */
bool cdump_is_c_int(const char *name, uint32_t size);

/** The same of "float", "double" and "long double". */
bool cdump_is_c_float(const char *name, uint32_t size);

#endif
