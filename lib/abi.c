// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * The rules are pahole's, so that whoever traces the functions of a kernel finds the same ones
 * whichever program made its BTF. Known to be imprecise, and kept:
 *
 * - A function with a struct by value is never found to have unexpected registers, one with a
 *   union or a volatile struct by value is.
 * - A parameter in a floating-point or vector register uses up one of the general ones, and is
 *   found in an unexpected one if its register has a number that is known here.
 * - What is larger than two words uses up one register, as a reference to it does on aarch64;
 *   on x86-64 it is on the stack and uses none. (clang's unchanged signatures: none anywhere.)
 * - A struct of two words for which one register is left is on the stack on x86-64 and leaves
 *   that one to what follows; here it uses it up.
 * - 32-bit ARM passes parameters in four registers, not in eight, and aligns pairs of them.
 */
#include "abi.h"

#include <elf.h>

void param_location_merge(struct param_location *to, const struct param_location *from)
{
	to->has_location |= from->has_location;
	to->is_stack |= from->is_stack;
	to->is_constant |= from->is_constant;
	if (from->reg != REG_UNKNOWN)
		to->reg = from->reg;
	if (from->piece_reg != REG_UNKNOWN)
		to->piece_reg = from->piece_reg;
	to->first_bytes |= from->first_bytes;
	to->second_bytes |= from->second_bytes;
}

// ---- machines ----

static const int8_t x86_64_regs[] = { 5, 4, 1, 2, 8, 9 };
static const int8_t s390_regs[] = { 2, 3, 4, 5, 6 };
static const int8_t arm_regs[] = { 0, 1, 2, 3, 4, 5, 6, 7 };

static const struct machine {
	unsigned int machine;
	unsigned int num_regs;
	const int8_t *regs;
	bool one_reg; /* a struct is passed in one register or through memory */
} machines[] = {
	{ EM_X86_64, ARRAY_SIZE(x86_64_regs), x86_64_regs, false },
	{ EM_S390, ARRAY_SIZE(s390_regs), s390_regs, true },
	{ EM_ARM, ARRAY_SIZE(arm_regs), arm_regs, false },
	{ EM_AARCH64, ARRAY_SIZE(arm_regs), arm_regs, false },
	{ EM_ARC, 8, NULL, false },
	{ EM_MIPS, 8, NULL, false },
	{ EM_PPC, 8, NULL, false },
	{ EM_PPC64, 8, NULL, false },
	{ EM_RISCV, 8, NULL, false },
	{ EM_SPARC, 6, NULL, false },
	{ EM_SPARCV9, 6, NULL, false },
};

struct abi abi_of_machine(unsigned int machine, unsigned int word)
{
	struct abi abi = { .two_regs = true, .word = word };
	// x32: registers are larger than addresses, so that nothing here could count them.
	if (machine == EM_X86_64 && word != 8)
		return abi;
	for (size_t i = 0; i < ARRAY_SIZE(machines); i++) {
		if (machines[i].machine != machine)
			continue;
		abi.num_regs = machines[i].num_regs;
		abi.regs = machines[i].regs;
		abi.two_regs = !machines[i].one_reg;
	}
	return abi;
}

// ---- one parameter ----

static bool is_by_pieces(const struct abi *abi, const struct abi_param *param)
{
	return abi->two_regs && param->size > abi->word;
}

static bool is_in_memory(const struct abi *abi, const struct abi_param *param)
{
	return param->size > (abi->two_regs ? 2 * abi->word : abi->word);
}

// How many registers it takes when it is in registers.
static uint64_t num_slots(const struct abi *abi, const struct abi_param *param)
{
	if (!is_by_pieces(abi, param))
		return 1;
	return param->size / abi->word + (param->size % abi->word != 0);
}

int16_t abi_reg(const struct abi *abi, const struct abi_param *param)
{
	return is_by_pieces(abi, param) ? param->loc.piece_reg : param->loc.reg;
}

static bool has_pieces(const struct abi *abi, const struct abi_param *param)
{
	return is_by_pieces(abi, param) &&
	       (param->loc.first_bytes || param->loc.second_bytes);
}

bool abi_used_offset(const struct abi *abi, const struct abi_param *param,
		     uint32_t *offset)
{
	uint64_t first = param->loc.first_bytes, second = param->loc.second_bytes;
	if (!has_pieces(abi, param) ||
	    __builtin_popcountll(first) + __builtin_popcountll(second) != 1)
		return false;
	*offset = first ? (uint32_t)__builtin_ctzll(first)
			: abi->word + (uint32_t)__builtin_ctzll(second);
	return true;
}

// ---- a function ----

static int16_t reg_at(const struct abi *abi, uint64_t index)
{
	return abi->regs && index < abi->num_regs ? abi->regs[index] : REG_UNKNOWN;
}

static bool
is_reg_at(const struct abi *abi, const struct abi_param *param, uint64_t index)
{
	int16_t expected = reg_at(abi, index);
	return expected != REG_UNKNOWN && abi_reg(abi, param) == expected;
}

/* Where the walk over a function's parameters is. */
struct cursor {
	const struct abi *abi;
	const struct abi_function *function;
	bool drops_params; /* the prototype is to be the changed one, and there is one */
	uint64_t next_reg; /* of the convention's; past their number: all are used */
};

static bool is_in_window(const struct cursor *cursor, const struct abi_param *param)
{
	uint64_t num = num_slots(cursor->abi, param);
	for (unsigned int i = 0; i < num && i < cursor->abi->num_regs; i++) {
		if (is_reg_at(cursor->abi, param, cursor->next_reg + i))
			return true;
	}
	return false;
}

// clang keeps to the convention, unless it says that it does not.
static void analyze_unchanged(struct cursor *cursor)
{
	const struct abi_function *function = cursor->function;
	for (size_t i = 0; i < function->num && cursor->next_reg < cursor->abi->num_regs;
	     i++) {
		struct abi_param *param = &function->params[i];
		if (is_in_memory(cursor->abi, param))
			continue;
		param->expected_reg = reg_at(cursor->abi, cursor->next_reg);
		param->is_unexpected = param->expected_reg != REG_UNKNOWN &&
				       param->found_reg != REG_UNKNOWN &&
				       !is_in_window(cursor, param);
		cursor->next_reg += num_slots(cursor->abi, param);
	}
}

// The parameter behind number @p i is where it is if number @p i takes all its registers.
static bool next_confirms(const struct cursor *cursor, size_t i)
{
	const struct abi_function *function = cursor->function;
	uint64_t slots = num_slots(cursor->abi, &function->params[i]);
	return i + 1 < function->num &&
	       is_reg_at(cursor->abi, &function->params[i + 1], cursor->next_reg + slots);
}

// The registers that the parameter uses when nothing special is known about it.
static uint64_t usual_slots(const struct cursor *cursor, const struct abi_param *param)
{
	return is_in_memory(cursor->abi, param) ? 1 : num_slots(cursor->abi, param);
}

// Of a changed signature, a struct in the register where it should begin. Returns what it uses.
static uint64_t use_pieces(const struct cursor *cursor, size_t i)
{
	struct abi_param *param = &cursor->function->params[i];
	uint32_t offset;
	bool is_whole = param->loc.first_bytes && param->loc.second_bytes;
	if (is_whole || next_confirms(cursor, i))
		return num_slots(cursor->abi, param);
	param->use_member =
		param->has_used_member && abi_used_offset(cursor->abi, param, &offset);
	return param->use_member ? 1 : usual_slots(cursor, param);
}

/* Mark a parameter that has a location. Returns the number of registers that it uses. */
static uint64_t analyze_located(const struct cursor *cursor, size_t i)
{
	struct abi_param *param = &cursor->function->params[i];
	if (cursor->drops_params && param->loc.is_constant) {
		param->is_optimized = true;
		return 0;
	}
	if (cursor->next_reg >= cursor->abi->num_regs)
		return 0;
	uint64_t slots = usual_slots(cursor, param);
	param->expected_reg = reg_at(cursor->abi, cursor->next_reg);
	if (cursor->drops_params && param->loc.is_stack) {
		param->is_unexpected = !is_in_memory(cursor->abi, param);
		return param->is_unexpected ? slots : 0;
	}
	if (param->found_reg == REG_UNKNOWN) {
		param->is_unexpected = cursor->drops_params;
		param->is_optimized = !cursor->drops_params;
		return slots;
	}
	param->is_unexpected = param->expected_reg != REG_UNKNOWN &&
			       param->expected_reg != param->found_reg;
	if (!param->is_unexpected && cursor->drops_params &&
	    has_pieces(cursor->abi, param))
		return use_pieces(cursor, i);
	return slots;
}

/* The same for one without. */
static uint64_t analyze_absent(const struct cursor *cursor, size_t i)
{
	struct abi_param *param = &cursor->function->params[i];
	if (param->has_const_value && !cursor->function->is_clang) {
		param->is_optimized = true;
	} else if (cursor->drops_params) {
		if (next_confirms(cursor, i))
			return num_slots(cursor->abi, param);
		param->is_optimized = true;
		return 0;
	}
	return usual_slots(cursor, param);
}

void abi_analyze(const struct abi *abi, const struct abi_function *function)
{
	for (size_t i = 0; i < function->num; i++) {
		struct abi_param *param = &function->params[i];
		param->is_optimized = param->is_unexpected = param->use_member = false;
		param->expected_reg = REG_UNKNOWN;
		param->found_reg = abi_reg(abi, param);
	}
	struct cursor cursor = {
		.abi = abi,
		.function = function,
		.drops_params = function->true_signature && function->signature_changed,
	};
	if (function->is_clang && !function->signature_changed) {
		analyze_unchanged(&cursor);
		return;
	}
	for (size_t i = 0; i < function->num; i++)
		cursor.next_reg += function->params[i].loc.has_location
					   ? analyze_located(&cursor, i)
					   : analyze_absent(&cursor, i);
}

// ---- its verdict ----

struct abi_verdict abi_judge(const struct abi_function *function)
{
	struct abi_verdict verdict = { .first_bad = SIZE_MAX };
	bool has_struct = false;
	size_t first_unexpected = SIZE_MAX, first_optimized = SIZE_MAX;
	for (size_t i = function->num; i-- > 0;) {
		const struct abi_param *param = &function->params[i];
		has_struct |= param->is_struct;
		if (param->is_unexpected)
			first_unexpected = i;
		if (param->is_optimized || !param->loc.has_location)
			first_optimized = i;
	}
	verdict.optimized_parms = first_optimized != SIZE_MAX;
	verdict.unexpected_reg = first_unexpected != SIZE_MAX && !has_struct;
	verdict.first_bad = verdict.unexpected_reg ? first_unexpected : first_optimized;
	return verdict;
}
