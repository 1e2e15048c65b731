// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the encoder has no use for but people who ask about a function have: its parameters one
 * by one, and declarations. Noted of the names that are asked about only.
 */
#ifndef BTFSMITH_SELECT_NOTE_H
#define BTFSMITH_SELECT_NOTE_H

#include "asked.h"
#include "pool.h"
#include "vec.h"

enum param_state {
	PARAM_EXPECTED,  /* nothing is known against it */
	PARAM_OTHER_REG, /* in another register than the convention's */
	PARAM_NOT_THERE, /* it has no place on entry */
	PARAM_CONSTANT,  /* the compiler made a constant of it */
	PARAM_NO_REG,    /* it is somewhere, but in no register that is known */
	PARAM_IN_FRAME,  /* it is told from the frame, as without optimization */
	PARAM_PACKED,    /* a packed struct on the stack */
};

struct param_note {
	uint32_t name;        /* raw */
	uint32_t type;        /* pool entry */
	uint8_t state;        /* enum param_state */
	bool is_dropped;      /* it is not in the candidate's prototype */
	int16_t expected_reg; /* REG_UNKNOWN: none */
	int16_t found_reg;
};

/* One candidate, whose unit and DIE these are. */
struct func_note {
	uint32_t unit;
	uint32_t die;
	uint32_t first_param;
	uint32_t num_params;
	bool is_varargs;
};

/* A declaration, or what is passed over. */
struct declaration_note {
	uint32_t unit;
	uint32_t die;
	uint32_t name; /* raw */
	bool is_var;
	bool has_too_many_params; /* and is no declaration */
};

struct candidate_notes {
	vec(struct func_note) funcs;
	vec(struct param_note) params;
	vec(struct declaration_note) declarations;
};

void candidate_notes_deinit(struct candidate_notes *notes);

/** Add those of a worker; false: out of memory. */
must_check bool
candidate_notes_append(struct candidate_notes *notes, const struct candidate_notes *from);

/** Sort them for candidate_notes_find(). */
void candidate_notes_sort(struct candidate_notes *notes);

/** The note of a candidate, or NULL. */
const struct func_note *
candidate_notes_find(const struct candidate_notes *notes, uint32_t unit, uint32_t die);

#endif
