// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Functions and variables as units yield them, for one selection after all units are read
 * (select_func.h, select_var.h). One that is not selected keeps the reason.
 */
#ifndef BTFSMITH_CANDIDATE_H
#define BTFSMITH_CANDIDATE_H

#include "compiler.h"

/* What became of a candidate, or why nothing; candidate.def says what each means. */
enum verdict {
#define R(name, text) VERDICT_##name,
#include "candidate.def"
#undef R
	NUM_VERDICTS,
};

extern const char *const verdict_texts[NUM_VERDICTS];

enum func_fact {
	FACT_HAS_ADDRESS = 1 << 0,
	FACT_ABSTRACT = 1 << 1, /* only what instances have in common */
	FACT_EXTERNAL = 1 << 2,
	FACT_UNEXPECTED_REG = 1 << 3,  /* a parameter comes in another register */
	FACT_OPTIMIZED_PARAMS = 1 << 4, /* a parameter is not there on entry */
	FACT_REORDERED = 1 << 5,
	FACT_UNCERTAIN = 1 << 6, /* a packed struct on the stack: its place is not known */
	FACT_SIGNATURE_CHANGED = 1 << 7, /* clang says so */
	FACT_UNNAMED_PARAM = 1 << 8,
	FACT_HAS_RANGES = 1 << 9, /* its code lies in several pieces */
};

enum { CANDIDATE_NONE = 0xffffffffu };

/* A DW_TAG_subprogram that is not a declaration. */
struct func_candidate {
	uint32_t function; /* of its name in the symbol table, or CANDIDATE_NONE */
	uint32_t unit;
	uint32_t type;  /* number of its prototype in the unit: see symbols.h */
	uint32_t proto; /* pool entry */
	uint32_t die;   /* offset in the graph */
	uint32_t name;  /* canonical */
	uint64_t address;
	uint16_t facts;   /* enum func_fact */
	uint8_t verdict;  /* enum verdict; set by selection */
	/* The parameter that a fact is about, and the registers; REG_UNKNOWN: none. */
	uint8_t bad_param;
	int16_t expected_reg;
	int16_t found_reg;
	uint32_t first_tag; /* into the tags of its candidates */
	uint32_t num_tags;
};

/* A DW_TAG_variable that is not a declaration, outside of functions. */
struct var_candidate {
	uint32_t unit;
	uint32_t type; /* number in the unit, SYMBOL_VOID: none */
	uint32_t die;
	uint32_t name; /* raw */
	uint64_t address;
	uint64_t size;    /* bytes */
	uint32_t section; /* index in the ELF file, or CANDIDATE_NONE */
	bool is_external;
	uint8_t verdict;
	uint32_t first_tag;
	uint32_t num_tags;
};

#endif
