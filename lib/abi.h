// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * How a machine passes the parameters of a function, and whether a function's parameters, by
 * where its debug information says that they are on entry, are passed in that way. One whose
 * parameters are not, because the compiler changed them, must not be called or traced by its
 * prototype.
 *
 * In: each parameter's location in short (dwarf_loc.h makes it of DW_AT_location) and what its
 * type says. Out: marks on each parameter, and the function's verdict.
 */
#ifndef BTFSMITH_ABI_H
#define BTFSMITH_ABI_H

#include "compiler.h"

/* As register number: none is known. */
enum { REG_UNKNOWN = -1 };

/*
 * What the location of a parameter says about how it is passed. How an expression of several
 * operations is to be read depends on the size of the parameter's type, which is not known
 * where the expression is: both readings are kept. See abi_reg().
 */
struct param_location {
	bool has_location; /* there is one, whether or not it tells us anything */
	bool is_stack;     /* on entry in the frame */
	bool is_constant;  /* on entry a constant */
	/* DWARF register number, when the type is no larger than a word. */
	int16_t reg;
	/* The same for a larger type, on machines that pass some of those in two registers. */
	int16_t piece_reg;
	/* Pieces: bit b: the piece at byte b of the first, the second word is there. */
	uint64_t first_bytes;
	uint64_t second_bytes;
};

#define PARAM_LOCATION_NONE                                                              \
	((struct param_location){ .reg = REG_UNKNOWN, .piece_reg = REG_UNKNOWN })

/** Add to @p to, of an abstract instance's parameter, what that of a concrete instance says. */
void param_location_merge(struct param_location *to, const struct param_location *from);

/* The calling convention of a machine, as far as it is needed here. */
struct abi {
	unsigned int num_regs; /* that pass parameters; 0: the machine is not known */
	const int8_t *regs;    /* their DWARF numbers; NULL: not known */
	bool two_regs;         /* a struct of up to two words is in two registers */
	unsigned int word;     /* bytes of an address */
};

/** @param machine e_machine  @param word Bytes of an address in the unit. */
struct abi abi_of_machine(unsigned int machine, unsigned int word);

struct abi_param {
	struct param_location loc;
	uint32_t size;        /* bytes of its type; 0: not known */
	bool has_const_value; /* DW_AT_const_value */
	bool is_struct; /* by value; seen through const and typedef, and nothing else */
	/* A member of its struct begins where abi_used_offset() says. */
	bool has_used_member;
	/* Results of abi_analyze(). */
	bool is_optimized;    /* away, or into a constant */
	bool is_unexpected;   /* in another register than the convention's */
	bool use_member;      /* only that member is passed, in the parameter's place */
	int16_t expected_reg; /* the convention's, where it says one, else REG_UNKNOWN */
	int16_t found_reg;
};

struct abi_function {
	struct abi_param *params;
	size_t num;
	bool is_clang;          /* DW_AT_producer */
	bool signature_changed; /* clang says so: DW_CC_nocall */
	bool true_signature;    /* the prototype is to be the changed one */
};

struct abi_verdict {
	bool optimized_parms; /* some parameter is optimized, or has no location */
	bool unexpected_reg; /* some parameter is unexpected, and none is a struct by value */
	/* The parameter that unexpected_reg, else optimized_parms is for; SIZE_MAX: neither. */
	size_t first_bad;
};

/** The register that the parameter is in on entry, by the reading that its size asks for. */
int16_t abi_reg(const struct abi *abi, const struct abi_param *param);

/**
 * Is exactly one part of a parameter that is passed in registers ever there?
 *
 * @param[out] offset Byte in the parameter where that part begins.
 */
bool abi_used_offset(const struct abi *abi, const struct abi_param *param,
		     uint32_t *offset);

/** Mark the parameters of @p function. */
void abi_analyze(const struct abi *abi, const struct abi_function *function);

/** What the marks that abi_analyze() made mean for the function. */
struct abi_verdict abi_judge(const struct abi_function *function);

#endif
