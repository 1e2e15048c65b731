// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A row is a list, the list it becomes, and what that counts; ids of a row's types begin with
 * 2 (1: long, the element of emptied arrays). Whatever comes out has to pass the check.
 */
#include "type_rows.h"

#include "btf_check.h"
#include "error.h"
#include "type_repair.h"

enum { POINTER_BYTES = 8, MAX_COUNTS = 4 };

struct row {
	const char *name;
	struct row_list from;
	struct row_list to; /* nothing at all: the same */
	struct {
		enum diag diag;
		unsigned int count;
	} counts[MAX_COUNTS];
	const char *refusal; /* what BPF_BTF_LOAD alone still has against it */
};

#define BITS(offset_, bits_) ((uint32_t)(bits_) << 24 | (offset_))
#define MEMBER(name_, type_, value_)                                                     \
	{                                                                                \
		.name = (name_), .type = (type_), .value = (value_)                      \
	}
#define PARAM(name_, type_)                                                              \
	{                                                                                \
		.name = (name_), .type = (type_)                                         \
	}
#define ENUMERATOR(name_, value_)                                                        \
	{                                                                                \
		.name = (name_), .value = (value_)                                       \
	}
#define VARIABLE(type_, offset_, size_)                                                  \
	{                                                                                \
		.type = (type_), .value = (offset_), .high = (size_)                     \
	}
#define TAG(type_, component_)                                                           \
	{                                                                                \
		.kind = KIND_DECL_TAG, .name = N_TAG, .type = (type_),                   \
		.fixed = (uint32_t)(component_)                                          \
	}
#define CHAR INT(N_C, 1, 8)
#define COUNTS(...) .counts = { __VA_ARGS__ }
#define ONE(diag_) COUNTS({ DIAG_##diag_, 1 })

// One row is one case, however long its lines get.
// clang-format off
static const struct row rows[] = {
	// ---- nothing to do ----
	{ "nothing but long", .from = { 0 } },
	{ "every use of what has no size that is allowed", .from = { TYPES(REF(PTR, N_NONE, 0), SIZED(FWD, N_A, 0), REF(PTR, N_NONE, 3), REF(TYPEDEF, N_B, 3), REF(PTR, N_NONE, 5), PROTO(0, 0, 2), REF(PTR, N_NONE, 7), REF(TYPEDEF, N_C, 0)), ITEMS(PARAM(N_A, 2), PARAM(N_NONE, 0)) } },
	{ "packed float", .from = { TYPES(SIZED(FLOAT, N_A, 8), GROUP(STRUCT, N_S, 9, 0, 1)), ITEMS(MEMBER(N_A, 2, 8)) }, .refusal = "type 3 (STRUCT s): member 0 (a): bit offset 8 is not a multiple of 64" },
	{ "enum of a byte behind a bit-field", .from = { TYPES(SIZED(ENUM, N_A, 1), GROUP_FLAG(STRUCT, N_S, 2, 0, 2)), ITEMS(MEMBER(N_A, 2, BITS(0, 3)), MEMBER(N_B, 2, BITS(8, 0))) }, .refusal = "type 3 (STRUCT s): member 1 (b): ends at byte 5 of 2" },
	{ "bit-field of 40 bits of an enum", .from = { TYPES(SIZED(ENUM64, N_A, 8), GROUP_FLAG(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, BITS(0, 40))) }, .refusal = "type 3 (STRUCT s): member 0 (a): bit-field of 40 bits in an enum" },
	{ "parameter of a function without a name", .from = { TYPES(PROTO(1, 0, 1), LINKED(FUNC, N_FN, 2, 0)), ITEMS(PARAM(N_NONE, 1)) }, .refusal = "type 3 (FUNC fn): parameter 0 of its type 2 has no name" },
	{ "flexible array", .from = { TYPES(ARRAY(1, 1, 0), GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 2, 64)) } },
	{ "INT between bytes where no member is a bit-field", .from = { TYPES(CHAR, GROUP(STRUCT, N_S, 2, 0, 1)), ITEMS(MEMBER(N_A, 2, 3)) } },
	{ "members at their limits", .from = { TYPES(CHAR, GROUP_FLAG(STRUCT, N_S, 16, 0, 3)), ITEMS(MEMBER(N_A, 1, BITS(0, 0)), MEMBER(N_B, 1, BITS(64, 56)), MEMBER(N_C, 2, BITS(120, 8))) } },

	// ---- members ----
	{ "member of void by typedef", .from = { TYPES(REF(TYPEDEF, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 2, 0), MEMBER(N_B, 1, 0)) }, .to = { TYPES(REF(TYPEDEF, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_B, 1, 0)) }, ONE(MEMBER_TYPE) },
	{ "member of FWD", .from = { TYPES(SIZED(FWD, N_A, 0), GROUP(UNION, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), GROUP(UNION, N_S, 8, 0, 0)) }, ONE(MEMBER_TYPE) },
	{ "member of FUNC_PROTO", .from = { TYPES(PROTO(0, 0, 0), REF(CONST, N_NONE, 2), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 3, 0)) }, .to = { TYPES(PROTO(0, 0, 0), REF(CONST, N_NONE, 2), GROUP(STRUCT, N_S, 8, 0, 0)) }, ONE(MEMBER_TYPE) },
	{ "members of two structs", .from = { TYPES(SIZED(FWD, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 2), GROUP(STRUCT, N_S, 8, 2, 2)), ITEMS(MEMBER(N_A, 2, 0), MEMBER(N_B, 1, 0), MEMBER(N_A, 1, 0), MEMBER(N_B, 2, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 1)), ITEMS(MEMBER(N_B, 1, 0), MEMBER(N_A, 1, 0)) }, COUNTS({ DIAG_MEMBER_TYPE, 2 }) },
	{ "member too large", .from = { TYPES(GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 1, 8)) }, .to = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, ONE(MEMBER_OUTSIDE) },
	{ "pointer too large", .from = { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 4, 0, 1)), ITEMS(MEMBER(N_A, 2, 0)) }, .to = { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 4, 0, 0)) }, ONE(MEMBER_OUTSIDE) },
	{ "array too large", .from = { TYPES(ARRAY(1, 1, 3), ARRAY(2, 1, 2), REF(CONST, N_NONE, 3), GROUP(STRUCT, N_S, 47, 0, 1)), ITEMS(MEMBER(N_A, 4, 0)) }, .to = { TYPES(ARRAY(1, 1, 3), ARRAY(2, 1, 2), REF(CONST, N_NONE, 3), GROUP(STRUCT, N_S, 47, 0, 0)) }, ONE(MEMBER_OUTSIDE) },
	{ "bit-field outside", .from = { TYPES(GROUP_FLAG(STRUCT, N_S, 2, 0, 1)), ITEMS(MEMBER(N_A, 1, BITS(10, 7))) }, .to = { TYPES(GROUP_FLAG(STRUCT, N_S, 2, 0, 0)) }, ONE(MEMBER_OUTSIDE) },
	{ "bit-field larger than its type", .from = { TYPES(CHAR, GROUP_FLAG(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, BITS(0, 9))) }, .to = { TYPES(CHAR, GROUP_FLAG(STRUCT, N_S, 8, 0, 0)) }, ONE(MEMBER_BITS) },
	{ "bit-field of a pointer", .from = { TYPES(REF(PTR, N_NONE, 0), GROUP_FLAG(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, BITS(0, 9))) }, .to = { TYPES(REF(PTR, N_NONE, 0), GROUP_FLAG(STRUCT, N_S, 8, 0, 0)) }, ONE(MEMBER_BITS) },
	{ "INT between bytes", .from = { TYPES(GROUP_FLAG(STRUCT, N_S, 16, 0, 1)), ITEMS(MEMBER(N_A, 1, BITS(3, 0))) }, .to = { TYPES(GROUP_FLAG(STRUCT, N_S, 16, 0, 0)) }, ONE(MEMBER_OFFSET) },
	{ "pointer between bytes", .from = { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 16, 0, 1)), ITEMS(MEMBER(N_A, 2, 3)) }, .to = { TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 16, 0, 0)) }, ONE(MEMBER_OFFSET) },

	// ---- arrays ----
	{ "array of void by const", .from = { TYPES(REF(CONST, N_NONE, 0), ARRAY(2, 1, 7)) }, .to = { TYPES(REF(CONST, N_NONE, 0), ARRAY(1, 1, 0)) }, ONE(ARRAY_ELEMENT) },
	{ "array of void", .from = { TYPES(ARRAY(0, 1, 7)) }, .to = { TYPES(ARRAY(1, 1, 0)) }, ONE(ARRAY_ELEMENT) },
	{ "array of FWD becomes one of no chars", .from = { TYPES(SIZED(FWD, N_A, 0), ARRAY(2, 1, 7), INT(N_C, 1, 8)) }, .to = { TYPES(SIZED(FWD, N_A, 0), ARRAY(4, 1, 0), INT(N_C, 1, 8)) }, ONE(ARRAY_ELEMENT) },
	{ "array of arrays of functions", .from = { TYPES(ARRAY(3, 1, 2), ARRAY(4, 1, 2), PROTO(0, 0, 0)) }, .to = { TYPES(ARRAY(3, 1, 2), ARRAY(1, 1, 0), PROTO(0, 0, 0)) }, ONE(ARRAY_ELEMENT) },
	{ "member that is an array of FWD", .from = { TYPES(SIZED(FWD, N_A, 0), ARRAY(2, 1, 7), GROUP(STRUCT, N_S, 0, 0, 1)), ITEMS(MEMBER(N_A, 3, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), ARRAY(1, 1, 0), GROUP(STRUCT, N_S, 0, 0, 1)), ITEMS(MEMBER(N_A, 3, 0)) }, ONE(ARRAY_ELEMENT) },
	{ "array of 4 GiB", .from = { TYPES(ARRAY(1, 1, 1u << 29), ARRAY(2, 1, 2)) }, .to = { TYPES(ARRAY(1, 1, 0), ARRAY(2, 1, 2)) }, ONE(ARRAY_COUNT) },
	{ "array of arrays of 4 GiB", .from = { TYPES(ARRAY(3, 1, 1u << 16), ARRAY(1, 1, 1u << 13)) }, .to = { TYPES(ARRAY(3, 1, 0), ARRAY(1, 1, 1u << 13)) }, ONE(ARRAY_COUNT) },

	// ---- prototypes ----
	{ "result const void", .from = { TYPES(REF(CONST, N_NONE, 0), PROTO(2, 0, 1)), ITEMS(PARAM(N_A, 1)) }, .to = { TYPES(REF(CONST, N_NONE, 0), PROTO(0, 0, 1)), ITEMS(PARAM(N_A, 1)) }, ONE(RESULT_TYPE) },
	{ "result FWD by typedef", .from = { TYPES(SIZED(FWD, N_A, 0), REF(TYPEDEF, N_B, 2), PROTO(3, 0, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), REF(TYPEDEF, N_B, 2), PROTO(0, 0, 0)) }, ONE(RESULT_TYPE) },
	{ "function that returns functions", .from = { TYPES(PROTO(3, 0, 0), REF(TYPEDEF, N_A, 2)) }, .to = { TYPES(PROTO(0, 0, 0), REF(TYPEDEF, N_A, 2)) }, ONE(RESULT_TYPE) },
	{ "parameter FWD", .from = { TYPES(SIZED(FWD, N_A, 0), PROTO(1, 0, 3), PROTO(1, 3, 1)), ITEMS(PARAM(N_A, 1), PARAM(N_B, 2), PARAM(N_C, 2), PARAM(N_A, 1)) }, .to = { TYPES(SIZED(FWD, N_A, 0), PROTO(1, 0, 0), PROTO(1, 0, 1)), ITEMS(PARAM(N_A, 1)) }, ONE(PARAM_TYPE) },
	{ "last parameter const void", .from = { TYPES(REF(CONST, N_NONE, 0), PROTO(1, 0, 2)), ITEMS(PARAM(N_A, 1), PARAM(N_B, 2)) }, .to = { TYPES(REF(CONST, N_NONE, 0), PROTO(1, 0, 0)) }, ONE(PARAM_TYPE) },
	{ "parameter void before another", .from = { TYPES(PROTO(1, 0, 2)), ITEMS(PARAM(N_NONE, 0), PARAM(N_B, 1)) }, .to = { TYPES(PROTO(1, 0, 0)) }, ONE(PARAM_TYPE) },

	// ---- functions ----
	{ "function with a FWD parameter, its tags and its prototype", .from = { TYPES(SIZED(FWD, N_A, 0), PROTO(1, 0, 1), PROTO(1, 1, 2), LINKED(FUNC, N_A, 3, 0), LINKED(FUNC, N_B, 4, 0), TAG(5, -1), TAG(6, 1), TAG(6, -1), TAG(5, 0)), ITEMS(PARAM(N_A, 1), PARAM(N_B, 1), PARAM(N_C, 2)) }, .to = { TYPES(SIZED(FWD, N_A, 0), PROTO(1, 0, 1), LINKED(FUNC, N_A, 3, 0), TAG(4, -1), TAG(4, 0)), ITEMS(PARAM(N_A, 1)) }, COUNTS({ DIAG_FUNC_TYPE, 1 }, { DIAG_TAG_TARGET, 2 }) },
	{ "two functions of one prototype that a pointer needs, too", .from = { TYPES(SIZED(FWD, N_A, 0), PROTO(2, 0, 1), LINKED(FUNC, N_A, 3, 0), LINKED(FUNC, N_B, 3, 0), REF(PTR, N_NONE, 3)), ITEMS(PARAM(N_A, 1)) }, .to = { TYPES(SIZED(FWD, N_A, 0), PROTO(0, 0, 1), REF(PTR, N_NONE, 3)), ITEMS(PARAM(N_A, 1)) }, COUNTS({ DIAG_FUNC_TYPE, 2 }, { DIAG_RESULT_TYPE, 1 }) },
	{ "two functions of one prototype that nothing else needs", .from = { TYPES(LINKED(FUNC, N_A, 3, 0), PROTO(1, 0, 2), LINKED(FUNC, N_B, 3, 0), PROTO(1, 2, 1)), ITEMS(PARAM(N_A, 0), PARAM(N_B, 1), PARAM(N_C, 1)) }, .to = { TYPES(PROTO(1, 0, 1)), ITEMS(PARAM(N_C, 1)) }, COUNTS({ DIAG_FUNC_TYPE, 2 }) },
	{ "function that returns void by a typedef and a qualifier", .from = { TYPES(REF(TYPEDEF, N_A, 0), REF(CONST, N_NONE, 2), PROTO(3, 0, 1), LINKED(FUNC, N_FN, 4, 0), TAG(5, 0)), ITEMS(PARAM(N_A, 1)) }, .to = { TYPES(REF(TYPEDEF, N_A, 0), REF(CONST, N_NONE, 2), PROTO(0, 0, 1), LINKED(FUNC, N_FN, 4, 0), TAG(5, 0)), ITEMS(PARAM(N_A, 1)) }, ONE(RESULT_TYPE) },
	{ "function with a parameter that loses its loop", .from = { TYPES(REF(TYPEDEF, N_A, 2), PROTO(1, 0, 1), LINKED(FUNC, N_FN, 3, 0)), ITEMS(PARAM(N_A, 2)) }, .to = { TYPES(REF(TYPEDEF, N_A, 0)) }, COUNTS({ DIAG_TYPE_LOOP, 1 }, { DIAG_FUNC_TYPE, 1 }) },
	{ "function with variable arguments and a tag on them", .from = { TYPES(SIZED(FWD, N_A, 0), ARRAY(2, 1, 1), PROTO(0, 0, 2), LINKED(FUNC, N_FN, 4, 0), TAG(5, 1)), ITEMS(PARAM(N_A, 1), PARAM(N_NONE, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), ARRAY(1, 1, 0), PROTO(0, 0, 2), LINKED(FUNC, N_FN, 4, 0), TAG(5, 1)), ITEMS(PARAM(N_A, 1), PARAM(N_NONE, 0)) }, ONE(ARRAY_ELEMENT) },

	// ---- loops ----
	{ "typedef of itself", .from = { TYPES(REF(TYPEDEF, N_A, 2)) }, .to = { TYPES(REF(TYPEDEF, N_A, 0)) }, ONE(TYPE_LOOP) },
	{ "const of a typedef of itself", .from = { TYPES(REF(CONST, N_NONE, 3), REF(TYPEDEF, N_A, 2)) }, .to = { TYPES(REF(CONST, N_NONE, 3), REF(TYPEDEF, N_A, 0)) }, ONE(TYPE_LOOP) },
	{ "two typedefs of each other", .from = { TYPES(REF(PTR, N_NONE, 4), REF(TYPEDEF, N_A, 4), REF(TYPEDEF, N_B, 3)) }, .to = { TYPES(REF(PTR, N_NONE, 4), REF(TYPEDEF, N_A, 0), REF(TYPEDEF, N_B, 3)) }, ONE(TYPE_LOOP) },
	{ "loop of qualifiers", .from = { TYPES(REF(VOLATILE, N_NONE, 4), REF(CONST, N_NONE, 4), REF(CONST, N_NONE, 3)) }, .to = { TYPES(REF(VOLATILE, N_NONE, 4), REF(CONST, N_NONE, 0), REF(CONST, N_NONE, 3)) }, ONE(TYPE_LOOP) },
	{ "array of itself", .from = { TYPES(ARRAY(2, 1, 3)) }, .to = { TYPES(ARRAY(1, 1, 0)) }, ONE(TYPE_LOOP) },
	{ "array of a typedef of itself", .from = { TYPES(ARRAY(3, 1, 3), REF(TYPEDEF, N_A, 2)) }, .to = { TYPES(ARRAY(1, 1, 0), REF(TYPEDEF, N_A, 0)) }, COUNTS({ DIAG_TYPE_LOOP, 1 }, { DIAG_ARRAY_ELEMENT, 1 }) },
	{ "pointer to itself", .from = { TYPES(REF(PTR, N_NONE, 2)) }, .to = { TYPES(REF(PTR, N_NONE, 0)) }, ONE(TYPE_LOOP) },
	{ "pointer to a typedef of itself", .from = { TYPES(REF(PTR, N_NONE, 3), REF(TYPEDEF, N_A, 2)) }, .to = { TYPES(REF(PTR, N_NONE, 3), REF(TYPEDEF, N_A, 0)) }, ONE(TYPE_LOOP) },
	{ "pointer to an array of itself", .from = { TYPES(REF(PTR, N_NONE, 3), ARRAY(2, 1, 2)) } },
	{ "pointer to a function that returns it", .from = { TYPES(REF(PTR, N_NONE, 3), PROTO(2, 0, 0)) } },
	{ "struct that points to itself", .from = { TYPES(REF(PTR, N_NONE, 3), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, 0)) } },
	{ "struct in itself", .from = { TYPES(GROUP(STRUCT, N_S, 8, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 2, 0)) }, .to = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, ONE(CONTAINS_SELF) },
	{ "struct in an array in itself", .from = { TYPES(REF(TYPEDEF, N_A, 3), ARRAY(4, 1, 0), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_B, 2, 0)) }, .to = { TYPES(REF(TYPEDEF, N_A, 3), ARRAY(4, 1, 0), GROUP(STRUCT, N_S, 8, 0, 0)) }, ONE(CONTAINS_SELF) },
	{ "struct and union in each other", .from = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(UNION, N_C, 8, 1, 1)), ITEMS(MEMBER(N_A, 3, 0), MEMBER(N_B, 2, 0)) }, .to = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(UNION, N_C, 8, 1, 0)), ITEMS(MEMBER(N_A, 3, 0)) }, ONE(CONTAINS_SELF) },
	{ "two ways to a struct that holds itself", .from = { TYPES(GROUP(UNION, N_C, 8, 0, 2), GROUP(STRUCT, N_S, 8, 2, 1)), ITEMS(MEMBER(N_A, 3, 0), MEMBER(N_B, 3, 0), MEMBER(N_A, 3, 0)) }, .to = { TYPES(GROUP(UNION, N_C, 8, 0, 2), GROUP(STRUCT, N_S, 8, 2, 0)), ITEMS(MEMBER(N_A, 3, 0), MEMBER(N_B, 3, 0)) }, ONE(CONTAINS_SELF) },

	// ---- enumerators, variables ----
	{ "enumerator without a name", .from = { TYPES(GROUP(ENUM, N_A, 4, 0, 3)), ITEMS(ENUMERATOR(N_A, 1), ENUMERATOR(N_NONE, 2), ENUMERATOR(N_B, 3)) }, .to = { TYPES(GROUP(ENUM, N_A, 4, 0, 2)), ITEMS(ENUMERATOR(N_A, 1), ENUMERATOR(N_B, 3)) }, ONE(UNNAMED_ENUMERATOR) },
	{ "variable of FWD, its tag and its section", .from = { TYPES(SIZED(FWD, N_A, 0), LINKED(VAR, N_A, 2, 0), LINKED(VAR, N_B, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 2), TAG(3, -1), TAG(4, -1)), ITEMS(VARIABLE(3, 0, 8), VARIABLE(4, 8, 8)) }, .to = { TYPES(SIZED(FWD, N_A, 0), LINKED(VAR, N_B, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 1), TAG(3, -1)), ITEMS(VARIABLE(3, 8, 8)) }, COUNTS({ DIAG_VAR_TYPE, 1 }, { DIAG_TAG_TARGET, 1 }) },

	{ "section whose only variable is of const void", .from = { TYPES(REF(CONST, N_NONE, 0), LINKED(VAR, N_A, 2, 0), GROUP(DATASEC, N_DATA, 8, 0, 1), GROUP(DATASEC, N_DATA, 8, 0, 0)), ITEMS(VARIABLE(3, 0, 8)) }, .to = { TYPES(REF(CONST, N_NONE, 0), GROUP(DATASEC, N_DATA, 8, 0, 0)) }, ONE(VAR_TYPE) },

	// ---- tags ----
	{ "tags on a struct that loses a member", .from = { TYPES(SIZED(FWD, N_A, 0), TAG(7, 0), TAG(7, 1), TAG(7, 2), TAG(7, -1), GROUP(STRUCT, N_S, 16, 0, 3)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 2, 64), MEMBER(N_C, 1, 64)) }, .to = { TYPES(SIZED(FWD, N_A, 0), TAG(6, 0), TAG(6, 1), TAG(6, -1), GROUP(STRUCT, N_S, 16, 0, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_C, 1, 64)) }, COUNTS({ DIAG_MEMBER_TYPE, 1 }, { DIAG_TAG_TARGET, 1 }) },
	{ "tag on the second of two structs that lose members", .from = { TYPES(SIZED(FWD, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_S, 8, 1, 2), TAG(4, 1)), ITEMS(MEMBER(N_A, 2, 0), MEMBER(N_A, 2, 0), MEMBER(N_B, 1, 0)) }, .to = { TYPES(SIZED(FWD, N_A, 0), GROUP(STRUCT, N_S, 8, 0, 0), GROUP(STRUCT, N_S, 8, 0, 1), TAG(4, 0)), ITEMS(MEMBER(N_B, 1, 0)) }, COUNTS({ DIAG_MEMBER_TYPE, 2 }) },
	{ "tag on a member that is not there", .from = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), TAG(2, 1), TAG(2, INT32_MAX)), ITEMS(MEMBER(N_A, 1, 0)) }, .to = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, COUNTS({ DIAG_TAG_TARGET, 2 }) },
	{ "tags on what cannot be tagged", .from = { TYPES(SIZED(ENUM, N_A, 4), TAG(2, -1), TAG(0, -1), TAG(1, -1), REF(TYPEDEF, N_B, 1), TAG(6, 0), TAG(6, -1), TAG(8, -1)) }, .to = { TYPES(SIZED(ENUM, N_A, 4), REF(TYPEDEF, N_B, 1), TAG(3, -1)) }, COUNTS({ DIAG_TAG_TARGET, 5 }) },
	{ "tags without text", .from = { TYPES(REF(TYPE_TAG, N_NONE, 3), REF(TYPE_TAG, N_NONE, 1), REF(PTR, N_NONE, 2), LINKED(DECL_TAG, N_NONE, 6, UINT32_MAX), GROUP(STRUCT, N_S, 8, 0, 1), ARRAY(2, 1, 1), PROTO(3, 1, 1)), ITEMS(MEMBER(N_A, 4, 0), PARAM(N_A, 3)) }, .to = { TYPES(REF(PTR, N_NONE, 1), GROUP(STRUCT, N_S, 8, 0, 1), ARRAY(1, 1, 1), PROTO(1, 1, 1)), ITEMS(MEMBER(N_A, 2, 0), PARAM(N_A, 1)) }, COUNTS({ DIAG_TAG_TEXT, 3 }) },
};
// clang-format on

static bool is_same_item(const struct type_item *a, const struct type_item *b)
{
	return a->name == b->name && a->type == b->type && a->value == b->value &&
	       a->high == b->high;
}

static bool is_same_type(const struct type *a, const struct type *b)
{
	return a->name == b->name && a->kind == b->kind && a->kind_flag == b->kind_flag &&
	       a->type == b->type && a->size == b->size && a->fixed == b->fixed &&
	       a->num_items == b->num_items &&
	       (!a->num_items || a->first_item == b->first_item);
}

static bool
is_same_list(const char *name, const struct type_list *got, const struct type_list *want)
{
	bool same = true;
	if (got->types.num != want->types.num || got->items.num != want->items.num) {
		print_error("%s: %zu types, %zu items; wanted %zu and %zu\n", name,
			    got->types.num, got->items.num, want->types.num,
			    want->items.num);
		return false;
	}
	for (size_t id = 0; id < got->types.num; id++) {
		if (is_same_type(&got->types.items[id], &want->types.items[id]))
			continue;
		print_error("%s: type %zu is another\n", name, id);
		same = false;
	}
	for (size_t i = 0; i < got->items.num; i++) {
		if (is_same_item(&got->items.items[i], &want->items.items[i]))
			continue;
		print_error("%s: item %zu is another\n", name, i);
		same = false;
	}
	return same;
}

static bool has_counts(const struct row *row, const struct diags *diags)
{
	struct diags want = { 0 };
	bool same = true;
	for (size_t i = 0; i < MAX_COUNTS && row->counts[i].count; i++)
		want.counts[row->counts[i].diag].count = row->counts[i].count;
	for (unsigned int i = 0; i < NUM_DIAGS; i++) {
		if (want.counts[i].count == diags->counts[i].count &&
		    !diags->counts[i].has_place)
			continue;
		print_error("%s: counted %llu times, not %llu: %s\n", row->name,
			    (unsigned long long)diags->counts[i].count,
			    (unsigned long long)want.counts[i].count, diag_infos[i].what);
		same = false;
	}
	return same;
}

static bool
is_verdict(const char *name, const struct type_list *list, const char *refusal)
{
	cleanup_error struct btfsmith_error *records = btf_check_records("x", list);
	cleanup_error struct btfsmith_error *all = btf_check("x", list);
	if (records)
		print_error("%s: %s\n", name, btfsmith_error_message(records));
	const char *got = all ? btfsmith_error_message(all) + strlen("x: ") : "";
	bool same = !strcmp(got, refusal ? refusal : "");
	if (!same)
		print_error("%s: check: '%s'\n", name, got);
	return same && !records;
}

static bool passes(const struct row *row)
{
	bool is_changed = row->to.types || row->to.items;
	struct diags diags = { 0 }, again = { 0 };
	struct type_list list, want;
	row_list_init(&row->from, &list);
	row_list_init(is_changed ? &row->to : &row->from, &want);
	assert_null(type_repair(&list, POINTER_BYTES, &diags));
	bool good = is_same_list(row->name, &list, &want);
	good = has_counts(row, &diags) && good;
	good = is_verdict(row->name, &list, row->refusal) && good;
	// What is repaired needs no repair.
	assert_null(type_repair(&list, POINTER_BYTES, &again));
	good = is_same_list(row->name, &list, &want) && good;
	good = !memcmp(&again, &(struct diags){ 0 }, sizeof(again)) && good;
	type_list_deinit(&list);
	type_list_deinit(&want);
	return good;
}

static void test_rows(void **state)
{
	(void)state;
	size_t bad = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		bad += !passes(&rows[i]);
	assert_int_equal(bad, 0);
}

static uint32_t add_type(struct type_list *list, struct type type)
{
	assert_true(vec_push(&list->types, type));
	return (uint32_t)list->types.num - 1;
}

static uint32_t end_of(const struct type_list *list, uint32_t id, unsigned int *length,
		       unsigned int *consts)
{
	*length = *consts = 0;
	for (; kind_is_modifier(list->types.items[id].kind); ++*length) {
		*consts += list->types.items[id].kind == KIND_CONST;
		id = list->types.items[id].type;
	}
	return id;
}

// Each type is that before it with one more modifier, in ascending or descending ids.
static void
check_chain(unsigned int num, bool ascending, const enum kind *kinds, size_t num_kinds)
{
	struct type_list list;
	struct diags diags = { 0 };
	unsigned int length, consts;
	row_list_init(&(struct row_list){ 0 }, &list);
	for (unsigned int i = 0; i < num; i++) {
		unsigned int at = ascending ? i : num - 1 - i;
		enum kind kind = kinds[at % num_kinds];
		uint32_t target = !at ? 1 : ascending ? i + 1 : i + 3;
		add_type(&list, (struct type){
					.kind = (uint8_t)kind,
					.name = kind == KIND_TYPEDEF ? N_A : N_NONE,
					.type = target,
				});
	}
	assert_null(type_repair(&list, POINTER_BYTES, &diags));
	assert_true(is_verdict("chain", &list, NULL));
	assert_int_equal(!diags.counts[DIAG_MODIFIERS].count, num <= 32);
	uint32_t last = ascending ? num + 1 : 2;
	assert_int_equal(end_of(&list, last, &length, &consts), 1);
	assert_true(num <= 32 ? length == num : length <= 32);
	bool has_const = num_kinds > 1 || kinds[0] == KIND_CONST;
	assert_int_equal(!!consts, has_const);
	type_list_deinit(&list);
}

static void test_chains(void **state)
{
	static const enum kind typedefs[] = { KIND_TYPEDEF };
	static const enum kind consts[] = { KIND_CONST };
	static const enum kind mixed[] = { KIND_TYPEDEF, KIND_CONST, KIND_TYPEDEF,
					   KIND_VOLATILE };
	static const unsigned int nums[] = {
		4, 31, 32, 33, 34, 63, 64, 65, 1000, 100000
	};
	(void)state;
	for (size_t i = 0; i < 2 * ARRAY_SIZE(nums); i++) {
		unsigned int num = nums[i / 2];
		check_chain(num, i % 2, typedefs, 1);
		check_chain(num, i % 2, consts, 1);
		check_chain(num, i % 2, mixed, ARRAY_SIZE(mixed));
	}
}

// Qualifiers that come only where the chain is full.
static void test_late_qualifiers(void **state)
{
	enum { FIRST = 30 };
	static const enum kind late[] = { KIND_CONST, KIND_VOLATILE, KIND_RESTRICT,
					  KIND_TYPEDEF };
	struct type_list list;
	struct diags diags = { 0 };
	unsigned int length, consts;
	(void)state;
	row_list_init(&(struct row_list){ 0 }, &list);
	uint32_t id = add_type(&list, (struct type)REF(PTR, N_NONE, 1));
	for (unsigned int i = 0; i < FIRST; i++)
		id = add_type(&list, (struct type)REF(TYPEDEF, N_A, id));
	uint32_t untouched = id;
	for (size_t i = 0; i < ARRAY_SIZE(late); i++)
		id = add_type(&list, (struct type){ .kind = (uint8_t)late[i],
						    .name = i == 3 ? N_A : N_NONE,
						    .type = id });
	assert_null(type_repair(&list, POINTER_BYTES, &diags));
	assert_true(is_verdict("late qualifiers", &list, NULL));
	assert_int_equal(diags.counts[DIAG_MODIFIERS].count, 1);
	assert_int_equal(end_of(&list, id, &length, &consts), 2);
	assert_int_equal(length, ARRAY_SIZE(late));
	assert_int_equal(consts, 1);
	assert_int_equal(end_of(&list, untouched, &length, &consts), 2);
	assert_int_equal(length, FIRST);
	type_list_deinit(&list);
}

enum { DEPTH = 200000 };

// Structs in structs, and loops of pointers, typedefs and arrays: nothing may recurse.
static void test_depth(void **state)
{
	struct type_list list;
	struct diags diags = { 0 };
	(void)state;
	row_list_init(&(struct row_list){ 0 }, &list);
	for (uint32_t i = 0; i < DEPTH; i++) {
		bool last = i + 1 == DEPTH;
		uint32_t id = 2 + 4 * i, next = last ? 2 : id + 4;
		assert_true(
			vec_push(&list.items, (struct type_item)MEMBER(N_A, next, 0)));
		add_type(&list, (struct type)GROUP(STRUCT, N_S, 8, i, 1));
		add_type(&list, (struct type)REF(PTR, N_NONE, next + 1));
		add_type(&list, (struct type)ARRAY(next + 2, 1, 1));
		add_type(&list, (struct type)REF(TYPEDEF, N_A, next + 3));
	}
	assert_null(type_repair(&list, POINTER_BYTES, &diags));
	assert_true(is_verdict("depth", &list, NULL));
	assert_int_equal(diags.counts[DIAG_CONTAINS_SELF].count, 1);
	assert_int_equal(diags.counts[DIAG_TYPE_LOOP].count, 3);
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_chains),
		cmocka_unit_test(test_late_qualifiers),
		cmocka_unit_test(test_depth),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
