// SPDX-License-Identifier: LGPL-2.1-or-later
/* A row is a list and what is wrong with it; ids of a row's types begin with 2 (1: long). */
#include "type_rows.h"

#include <stdio.h>

#include "btf_check.h"
#include "error.h"

struct row {
	const char *name;
	struct row_list list;
	const char *message; /* NULL: nothing is wrong */
};

#define NAMED(kind_, name_) .list = { TYPES(REF(kind_, name_, 1)) }
#define BITS(offset_, bits_) ((uint32_t)(bits_) << 24 | (offset_))
#define MEMBER(name_, type_, value_)                                                     \
	{                                                                                \
		.name = (name_), .type = (type_), .value = (value_)                      \
	}
#define PARAM(name_, type_)                                                              \
	{                                                                                \
		.name = (name_), .type = (type_)                                         \
	}
#define VARIABLE(type_, offset_, size_)                                                  \
	{                                                                                \
		.type = (type_), .value = (offset_), .high = (size_)                     \
	}
// A struct of one member of the type before it.
#define HOLDER(size_, value_, ...)                                                       \
	.list = { TYPES(__VA_ARGS__, GROUP(STRUCT, N_S, size_, 0, 1)),                   \
		  ITEMS(MEMBER(N_A, 2, value_)) }
#define FLAG_HOLDER(size_, value_, ...)                                                  \
	.list = { TYPES(__VA_ARGS__, GROUP_FLAG(STRUCT, N_S, size_, 0, 1)),              \
		  ITEMS(MEMBER(N_A, 2, value_)) }

// clang-format off
static const struct row record_rows[] = {
	{ "nothing but long", .message = NULL },
	{ "kind 0", .list = { TYPES({ .kind = KIND_VOID }) }, .message = "type 2 (UNKNOWN): unknown kind 0" },
	{ "kind 20", .list = { TYPES({ .kind = NUM_KINDS }) }, .message = "type 2 (?): unknown kind 20" },
	{ "name range", .list = { TYPES(SIZED(FLOAT, sizeof(row_strings), 8)) }, .message = "type 2 (FLOAT): name offset 66 is not below 66" },
	{ "type range", .list = { TYPES(REF(PTR, N_NONE, 3)) }, .message = "type 2 (PTR): type id 3 is not below 3" },
	{ "index range", .list = { TYPES(ARRAY(1, 3, 1)) }, .message = "type 2 (ARRAY): index type id 3 is not below 3" },
	{ "items of a PTR", .list = { TYPES(GROUP(PTR, N_NONE, 0, 0, 1)), ITEMS({ 0 }) }, .message = "type 2 (PTR): may not have items, has 1" },
	{ "items range", .list = { TYPES(GROUP(STRUCT, N_S, 0, 1, 1)), ITEMS({ 0 }) }, .message = "type 2 (STRUCT s): items 1 to 2 are not below 1" },
	{ "items far out", .list = { TYPES(GROUP(STRUCT, N_S, 0, UINT32_MAX, UINT32_MAX)), ITEMS({ 0 }) }, .message = "type 2 (STRUCT s): items 4294967295 to 8589934590 are not below 1" },
	{ "item name range", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(sizeof(row_strings), 1, 0)) }, .message = "type 2 (STRUCT s): member 0: name offset 66 is not below 66" },
	{ "item type range", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 3, 0)) }, .message = "type 2 (STRUCT s): member 0 (a): type id 3 is not below 3" },
	{ "enumerator range", .list = { TYPES(GROUP(ENUM, N_S, 4, 0, 1)), ITEMS(MEMBER(sizeof(row_strings), 0, 0)) }, .message = "type 2 (ENUM s): enumerator 0: name offset 66 is not below 66" },
	{ "parameter range", .list = { TYPES(PROTO(0, 0, 1)), ITEMS(PARAM(N_A, 9)) }, .message = "type 2 (FUNC_PROTO): parameter 0 (a): type id 9 is not below 3" },
	{ "variable range", .list = { TYPES(GROUP(DATASEC, N_DATA, 8, 0, 1)), ITEMS(VARIABLE(9, 0, 8)) }, .message = "type 2 (DATASEC .data): variable 0: type id 9 is not below 3" },
	{ "flag of an INT", .list = { TYPES({ .kind = KIND_INT, .size = 1, .fixed = 8, .kind_flag = true }) }, .message = "type 2 (INT): kind_flag is set" },
	{ "flag of a FUNC_PROTO", .list = { TYPES({ .kind = KIND_FUNC_PROTO, .kind_flag = true }) }, .message = "type 2 (FUNC_PROTO): kind_flag is set" },
	{ "flag of a TYPE_TAG", .list = { TYPES({ .kind = KIND_TYPE_TAG, .name = N_A, .kind_flag = true }) }, .message = NULL },

	{ "INT without a name", .list = { TYPES(INT(N_NONE, 1, 8)) }, .message = NULL },
	{ "INT with any name", .list = { TYPES(INT(N_TAB, 1, 8)) }, .message = NULL },
	{ "PTR with a name", NAMED(PTR, N_A), .message = "type 2 (PTR a): may not have a name" },
	{ "CONST with an empty name", NAMED(CONST, N_B + 1), .message = "type 2 (CONST): may not have a name" },
	{ "TYPEDEF", NAMED(TYPEDEF, N_A), .message = NULL },
	{ "TYPEDEF without a name", NAMED(TYPEDEF, N_NONE), .message = "type 2 (TYPEDEF): must have a name" },
	{ "TYPEDEF 1a", NAMED(TYPEDEF, N_DIGIT), .message = "type 2 (TYPEDEF 1a): name is not an identifier" },
	{ "TYPEDEF .a.b", NAMED(TYPEDEF, N_DOTTED), .message = NULL },
	{ "TYPEDEF in Latin-1", NAMED(TYPEDEF, N_LATIN1), .message = NULL },
	{ "TYPEDEF in UTF-8", NAMED(TYPEDEF, N_UTF8), .message = "type 2 (TYPEDEF \xC3\xA9): name is not an identifier" },
	{ "TYPEDEF with a tab", NAMED(TYPEDEF, N_TAB), .message = "type 2 (TYPEDEF a?b): name is not an identifier" },
	{ "STRUCT without a name", .list = { TYPES(SIZED(STRUCT, N_NONE, 0)) }, .message = NULL },
	{ "STRUCT with an empty name", .list = { TYPES(SIZED(STRUCT, N_A + 1, 0)) }, .message = "type 2 (STRUCT): name is not an identifier" },
	{ "UNION a tag!", .list = { TYPES(SIZED(UNION, N_TAG, 0)) }, .message = "type 2 (UNION a tag!): name is not an identifier" },
	{ "TYPE_TAG", NAMED(TYPE_TAG, N_TAB), .message = NULL },
	{ "TYPE_TAG with an empty name", NAMED(TYPE_TAG, N_A + 1), .message = "type 2 (TYPE_TAG): must have a name" },
	{ "DATASEC with spaces", .list = { TYPES(SIZED(DATASEC, N_TAG, 1)) }, .message = NULL },
	{ "DATASEC with a tab", .list = { TYPES(SIZED(DATASEC, N_TAB, 1)) }, .message = "type 2 (DATASEC a?b): name is not that of a section" },
	{ "DATASEC without a name", .list = { TYPES(SIZED(DATASEC, N_NONE, 1)) }, .message = "type 2 (DATASEC): name is not that of a section" },

	{ "INT of 0 bits", .list = { TYPES(INT(N_A, 0, 0)) }, .message = NULL },
	{ "INT of 128 bits", .list = { TYPES(INT(N_A, 16, 128)) }, .message = NULL },
	{ "INT of 129 bits", .list = { TYPES(INT(N_A, 17, 1u << 16 | 128)) }, .message = "type 2 (INT a): 129 bits with the offset, more than 128" },
	{ "INT of too many bits for a byte", .list = { TYPES(INT(N_A, 1, 9)) }, .message = "type 2 (INT a): 9 bits do not fit into 1 byte" },
	{ "INT of too many bits", .list = { TYPES(INT(N_A, 4, 33)) }, .message = "type 2 (INT a): 33 bits do not fit into 4 bytes" },
	{ "INT with odd data", .list = { TYPES(INT(N_A, 4, 1u << 28 | 32)) }, .message = "type 2 (INT a): unknown bits in the data word 0x10000020" },
	{ "INT of two encodings", .list = { TYPES(INT(N_A, 4, 3u << 24 | 32)) }, .message = "type 2 (INT a): unknown encoding 0x3" },
	{ "INT of encoding 8", .list = { TYPES(INT(N_A, 4, 8u << 24 | 32)) }, .message = "type 2 (INT a): unknown encoding 0x8" },
	{ "ARRAY of void", .list = { TYPES(ARRAY(0, 1, 1)) }, .message = "type 2 (ARRAY): elements are void" },
	{ "ARRAY by void", .list = { TYPES(ARRAY(1, 0, 1)) }, .message = "type 2 (ARRAY): index type is void" },
	{ "FLOAT of 3", .list = { TYPES(SIZED(FLOAT, N_A, 3)) }, .message = "type 2 (FLOAT a): size 3 is not 2, 4, 8, 12 or 16" },
	{ "FLOAT of 12", .list = { TYPES(SIZED(FLOAT, N_A, 12)) }, .message = NULL },
	{ "DECL_TAG -2", .list = { TYPES(LINKED(DECL_TAG, N_A, 1, UINT32_MAX - 1)) }, .message = "type 2 (DECL_TAG a): component -2 is below -1" },
	{ "FUNC extern", .list = { TYPES(LINKED(FUNC, N_A, 1, 2)) }, .message = "type 2 (FUNC a): linkage 2 is neither static (0) nor global (1)" },
	{ "VAR extern", .list = { TYPES(LINKED(VAR, N_A, 1, 2)) }, .message = "type 2 (VAR a): linkage 2 is neither static (0) nor global (1)" },
	{ "VAR of void", .list = { TYPES(LINKED(VAR, N_A, 0, 1)) }, .message = "type 2 (VAR a): type is void" },

	{ "ENUM of 3", .list = { TYPES(SIZED(ENUM, N_A, 3)) }, .message = "type 2 (ENUM a): size 3 is not 1, 2, 4 or 8" },
	{ "ENUM64 of 16", .list = { TYPES(SIZED(ENUM64, N_A, 16)) }, .message = "type 2 (ENUM64 a): size 16 is not 1, 2, 4 or 8" },
	{ "ENUM of 0", .list = { TYPES(SIZED(ENUM, N_A, 0)) }, .message = "type 2 (ENUM a): size 0 is not 1, 2, 4 or 8" },
	{ "enumerator without a name", .list = { TYPES(GROUP(ENUM, N_A, 4, 0, 1)), ITEMS({ 0 }) }, .message = "type 2 (ENUM a): enumerator 0: must have a name" },
	{ "enumerator 1a", .list = { TYPES(GROUP(ENUM64, N_A, 4, 0, 2)), ITEMS({ .name = N_A }, { .name = N_DIGIT }) }, .message = "type 2 (ENUM64 a): enumerator 1 (1a): name is not an identifier" },

	{ "member 1a", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_DIGIT, 1, 0)) }, .message = "type 2 (STRUCT s): member 0 (1a): name is not an identifier" },
	{ "member without a name", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_NONE, 1, 0)) }, .message = NULL },
	{ "member void", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 0, 0)) }, .message = "type 2 (STRUCT s): member 0 (a): type is void" },
	{ "members not in order", .list = { TYPES(GROUP(STRUCT, N_S, 16, 0, 2)), ITEMS(MEMBER(N_A, 1, 64), MEMBER(N_B, 1, 63)) }, .message = "type 2 (STRUCT s): member 1 (b): bit offset 63 is below that of the member before, 64" },
	{ "members at one place", .list = { TYPES(GROUP(STRUCT, N_S, 16, 0, 2)), ITEMS(MEMBER(N_A, 1, 64), MEMBER(N_B, 1, 64)) }, .message = NULL },
	{ "order of bit-fields by offset alone", .list = { TYPES(GROUP_FLAG(STRUCT, N_S, 16, 0, 2)), ITEMS(MEMBER(N_A, 1, BITS(0, 9)), MEMBER(N_B, 1, BITS(9, 3))) }, .message = NULL },
	{ "member of a union not at 0", .list = { TYPES(GROUP(UNION, N_S, 16, 0, 1)), ITEMS(MEMBER(N_A, 1, 8)) }, .message = "type 2 (UNION s): member 0 (a): bit offset 8 in a union" },
	{ "member outside", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, UINT32_MAX)) }, .message = "type 2 (STRUCT s): member 0 (a): bit offset 4294967295 is outside 8 bytes" },

	{ "DATASEC of size 0", .list = { TYPES(SIZED(DATASEC, N_DATA, 0)) }, .message = "type 2 (DATASEC .data): size is 0" },
	{ "variable void", .list = { TYPES(GROUP(DATASEC, N_DATA, 8, 0, 1)), ITEMS(VARIABLE(0, 0, 8)) }, .message = "type 2 (DATASEC .data): variable 0: type is void" },
	{ "variables overlap", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 2)), ITEMS(VARIABLE(2, 0, 8), VARIABLE(2, 7, 8)) }, .message = "type 3 (DATASEC .data): variable 1 (a): offset 7 is below the end of the one before, 8" },
	{ "variable outside", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 1)), ITEMS(VARIABLE(2, 16, 8)) }, .message = "type 3 (DATASEC .data): variable 0 (a): offset 16 is outside 16 bytes" },
	{ "variable too large", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 1)), ITEMS(VARIABLE(2, 8, UINT32_MAX - 4)) }, .message = "type 3 (DATASEC .data): variable 0 (a): size 4294967291 at offset 8 of 16 bytes" },
	{ "variable of size 0", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 16, 0, 1)), ITEMS(VARIABLE(2, 8, 0)) }, .message = "type 3 (DATASEC .data): variable 0 (a): size 0 at offset 8 of 16 bytes" },

	{ "modifier of itself", NAMED(CONST, N_NONE), .message = NULL },
	{ "loop of modifiers", .list = { TYPES(REF(CONST, N_NONE, 3), REF(VOLATILE, N_NONE, 2)) }, .message = "type 2 (CONST): more than 32 modifiers in a chain, or a loop" },
	{ "modifier that is its own target", .list = { TYPES(REF(TYPEDEF, N_A, 2)) }, .message = "type 2 (TYPEDEF a): more than 32 modifiers in a chain, or a loop" },
};

static const struct row reference_rows[] = {
	{ "nothing but long", .message = NULL },
	{ "pointers and modifiers to anything", .list = { TYPES(REF(PTR, N_NONE, 0), REF(CONST, N_NONE, 0), REF(PTR, N_NONE, 3), SIZED(FWD, N_A, 0), REF(PTR, N_NONE, 5), PROTO(0, 0, 0), REF(TYPEDEF, N_A, 7)) }, .message = NULL },
	{ "PTR to FUNC", .list = { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_A, 2, 0), REF(PTR, N_NONE, 3)) }, .message = "type 4 (PTR): refers to type 3, a FUNC" },
	{ "PTR to const FUNC", .list = { TYPES(PROTO(0, 0, 0), LINKED(FUNC, N_A, 2, 0), REF(CONST, N_NONE, 3)) }, .message = "type 4 (CONST): refers to type 3, a FUNC" },
	{ "PTR to VAR", .list = { TYPES(LINKED(VAR, N_A, 1, 0), REF(PTR, N_NONE, 2)) }, .message = "type 3 (PTR): refers to type 2, a VAR, which no type may refer to" },
	{ "CONST to DATASEC", .list = { TYPES(SIZED(DATASEC, N_DATA, 1), REF(CONST, N_NONE, 2)) }, .message = "type 3 (CONST): refers to type 2, a DATASEC, which no type may refer to" },
	{ "PTR to itself", .list = { TYPES(REF(PTR, N_NONE, 2)) }, .message = "type 2 (PTR): points to itself" },
	{ "PTR to itself by typedef", .list = { TYPES(REF(PTR, N_NONE, 3), REF(TYPEDEF, N_A, 2)) }, .message = "type 2 (PTR): points to itself" },
	{ "PTR into a loop of PTRs", .list = { TYPES(REF(PTR, N_NONE, 3), REF(PTR, N_NONE, 4), REF(PTR, N_NONE, 3)) }, .message = "type 3 (PTR): points to itself" },
	{ "PTR to itself by array", .list = { TYPES(REF(PTR, N_NONE, 3), ARRAY(2, 1, 2)) }, .message = NULL },

	{ "ARRAY of itself", .list = { TYPES(ARRAY(2, 1, 2)) }, .message = "type 2 (ARRAY): refers to itself" },
	{ "ARRAY of itself by typedef", .list = { TYPES(REF(TYPEDEF, N_A, 3), ARRAY(2, 1, 2)) }, .message = "type 2 (TYPEDEF a): refers to itself" },
	{ "loop of modifiers", .list = { TYPES(REF(PTR, N_NONE, 3), REF(CONST, N_NONE, 4), REF(CONST, N_NONE, 3)) }, .message = "type 3 (CONST): refers to itself" },
	{ "ARRAY of 4 GiB", .list = { TYPES(ARRAY(1, 1, 1u << 29)) }, .message = "type 2 (ARRAY): 536870912 elements of 8 bytes are more than 4 GiB" },
	{ "ARRAY of almost 4 GiB", .list = { TYPES(ARRAY(1, 1, (1u << 29) - 1)) }, .message = NULL },
	{ "ARRAY of ARRAYs of 4 GiB", .list = { TYPES(ARRAY(3, 1, 1u << 16), ARRAY(1, 1, 1u << 13)) }, .message = "type 2 (ARRAY): 65536 elements of 65536 bytes are more than 4 GiB" },
	{ "ARRAY of no elements", .list = { TYPES(ARRAY(1, 1, 0)) }, .message = NULL },
	{ "ARRAY of FWD", .list = { TYPES(SIZED(FWD, N_A, 0), ARRAY(2, 1, 1)) }, .message = "type 3 (ARRAY): elements of type 2, a FWD, which has no size" },
	{ "ARRAY of const void", .list = { TYPES(REF(CONST, N_NONE, 0), ARRAY(2, 1, 1)) }, .message = "type 3 (ARRAY): elements of type 2, a void, which has no size" },
	{ "ARRAY of VAR", .list = { TYPES(LINKED(VAR, N_A, 1, 0), ARRAY(2, 1, 1)) }, .message = "type 3 (ARRAY): elements of type 2, a VAR, which no type may refer to" },
	{ "ARRAY of odd INT", .list = { TYPES(INT(N_A, 4, 31), ARRAY(2, 1, 1)) }, .message = "type 3 (ARRAY): elements of type 2, an INT not of whole bytes" },
	{ "ARRAY by odd INT", .list = { TYPES(INT(N_A, 4, 24), ARRAY(1, 2, 1)) }, .message = "type 3 (ARRAY): index type 2, a INT, is not an INT of whole bytes" },
	{ "ARRAY by FLOAT", .list = { TYPES(SIZED(FLOAT, N_A, 4), ARRAY(1, 2, 1)) }, .message = "type 3 (ARRAY): index type 2, a FLOAT, is not an INT of whole bytes" },
	{ "ARRAY by const typedef of INT", .list = { TYPES(REF(TYPEDEF, N_A, 1), REF(CONST, N_NONE, 2), ARRAY(1, 3, 1)) }, .message = NULL },

	{ "STRUCT in itself", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 2, 0)) }, .message = "type 2 (STRUCT s): member 0 (a): contains the type itself" },
	{ "STRUCT in an ARRAY in itself", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 2), ARRAY(2, 1, 1), REF(CONST, N_NONE, 3)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_B, 4, 0)) }, .message = "type 2 (STRUCT s): member 1 (b): contains the type itself" },
	{ "STRUCT and UNION in each other", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(UNION, N_C, 8, 1, 1)), ITEMS(MEMBER(N_A, 3, 0), MEMBER(N_B, 2, 0)) }, .message = "type 3 (UNION c): member 0 (b): contains the type itself" },
	{ "STRUCT with a PTR to itself", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), REF(PTR, N_NONE, 2)), ITEMS(MEMBER(N_A, 3, 0)) }, .message = NULL },
	{ "STRUCT twice in another", .list = { TYPES(GROUP(STRUCT, N_S, 8, 0, 1), GROUP(STRUCT, N_C, 16, 1, 2)), ITEMS(MEMBER(N_A, 1, 0), MEMBER(N_A, 2, 0), MEMBER(N_B, 2, 64)) }, .message = NULL },

	{ "member FWD", HOLDER(8, 0, SIZED(FWD, N_B, 0)), .message = "type 3 (STRUCT s): member 0 (a): is of type 2, a FWD, which has no size" },
	{ "member const void", HOLDER(8, 0, REF(CONST, N_NONE, 0)), .message = "type 3 (STRUCT s): member 0 (a): is of type 2, a void, which has no size" },
	{ "member FUNC_PROTO", HOLDER(8, 0, PROTO(0, 0, 0)), .message = "type 3 (STRUCT s): member 0 (a): is of type 2, a FUNC_PROTO, which has no size" },
	{ "member VAR", HOLDER(8, 0, LINKED(VAR, N_B, 1, 0)), .message = "type 3 (STRUCT s): member 0 (a): is of type 2, a VAR, which no type may refer to" },
	{ "INT fits", HOLDER(4, 0, INT(N_B, 4, 32)), .message = NULL },
	{ "INT too large", HOLDER(3, 0, INT(N_B, 4, 32)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 4 of 3" },
	{ "INT at any bit", HOLDER(5, 3, INT(N_B, 4, 32)), .message = NULL },
	{ "INT at a bit too far", HOLDER(4, 1, INT(N_B, 4, 32)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 5 of 4" },
	{ "INT with an offset of its own", HOLDER(4, 0, INT(N_B, 4, 30u << 16 | 2)), .message = NULL },
	{ "INT with an offset of its own, too far", HOLDER(4, 1, INT(N_B, 4, 30u << 16 | 2)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 5 of 4" },
	{ "INT over 128 bits", HOLDER(32, 1, INT(N_B, 16, 128)), .message = "type 3 (STRUCT s): member 0 (a): spans 129 bits, more than 128" },
	{ "bit-field", FLAG_HOLDER(4, BITS(29, 3), INT(N_B, 4, 32)), .message = NULL },
	{ "bit-field too far", FLAG_HOLDER(4, BITS(29, 4), INT(N_B, 4, 32)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 5 of 4" },
	{ "bit-field larger than its INT", FLAG_HOLDER(8, BITS(0, 33), INT(N_B, 4, 32)), .message = "type 3 (STRUCT s): member 0 (a): bit-field of 33 bits in an INT of 32" },
	{ "bit-field of an odd INT", FLAG_HOLDER(8, BITS(0, 3), INT(N_B, 4, 31)), .message = "type 3 (STRUCT s): member 0 (a): is an INT not of whole bytes" },
	{ "no bit-field among bit-fields", FLAG_HOLDER(8, BITS(31, 0), INT(N_B, 4, 32)), .message = "type 3 (STRUCT s): member 0 (a): bit offset 31 is not a whole byte" },
	{ "ENUM", HOLDER(2, 8, SIZED(ENUM, N_B, 1)), .message = NULL },
	{ "ENUM at a bit", HOLDER(2, 4, SIZED(ENUM, N_B, 1)), .message = "type 3 (STRUCT s): member 0 (a): bit offset 4 is not a whole byte" },
	{ "ENUM too large", HOLDER(2, 8, SIZED(ENUM64, N_B, 2)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 3 of 2" },
	{ "small ENUM among bit-fields", FLAG_HOLDER(3, BITS(0, 0), SIZED(ENUM, N_B, 1)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 4 of 3" },
	{ "large ENUM among bit-fields", FLAG_HOLDER(4, BITS(0, 0), SIZED(ENUM, N_B, 8)), .message = NULL },
	{ "ENUM bit-field", FLAG_HOLDER(1, BITS(5, 3), SIZED(ENUM, N_B, 4)), .message = NULL },
	{ "ENUM bit-field of 33", FLAG_HOLDER(8, BITS(0, 33), SIZED(ENUM, N_B, 8)), .message = "type 3 (STRUCT s): member 0 (a): bit-field of 33 bits in an enum" },
	{ "ENUM among bit-fields at a bit", FLAG_HOLDER(8, BITS(1, 0), SIZED(ENUM, N_B, 4)), .message = "type 3 (STRUCT s): member 0 (a): bit offset 1 is not a whole byte" },
	{ "PTR", HOLDER(9, 8, REF(PTR, N_NONE, 0)), .message = NULL },
	{ "PTR too large", HOLDER(8, 8, REF(PTR, N_NONE, 0)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 9 of 8" },
	{ "PTR bit-field", FLAG_HOLDER(8, BITS(0, 1), REF(PTR, N_NONE, 0)), .message = "type 3 (STRUCT s): member 0 (a): bit-field of type 2, a PTR" },
	{ "PTR at a bit", HOLDER(16, 1, REF(PTR, N_NONE, 0)), .message = "type 3 (STRUCT s): member 0 (a): bit offset 1 is not a multiple of 8" },
	{ "ARRAY too large", HOLDER(23, 0, ARRAY(1, 1, 3)), .message = "type 3 (STRUCT s): member 0 (a): ends at byte 24 of 23" },
	{ "ARRAY fits", HOLDER(24, 0, ARRAY(1, 1, 3)), .message = NULL },
	{ "typedef of STRUCT", HOLDER(8, 0, REF(TYPEDEF, N_B, 3), SIZED(STRUCT, N_A, 9)), .message = "type 4 (STRUCT s): member 0 (a): ends at byte 9 of 8" },
	{ "packed FLOAT", HOLDER(12, 8, SIZED(FLOAT, N_B, 4)), .message = "type 3 (STRUCT s): member 0 (a): bit offset 8 is not a multiple of 32" },
	{ "FLOAT of 16 is aligned as a pointer", HOLDER(24, 64, SIZED(FLOAT, N_B, 16)), .message = NULL },
	{ "union member too large", .list = { TYPES(GROUP(UNION, N_S, 4, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, .message = "type 2 (UNION s): member 0 (a): ends at byte 8 of 4" },

	{ "FUNC of an INT", .list = { TYPES(LINKED(FUNC, N_A, 1, 0)) }, .message = "type 2 (FUNC a): is of type 1, a INT, not a FUNC_PROTO" },
	{ "FUNC of void", .list = { TYPES(LINKED(FUNC, N_A, 0, 0)) }, .message = "type 2 (FUNC a): is of type 0, a void, not a FUNC_PROTO" },
	{ "FUNC with a parameter without a name", .list = { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 0)), ITEMS(PARAM(N_A, 1), PARAM(N_NONE, 1)) }, .message = "type 3 (FUNC fn): parameter 1 of its type 2 has no name" },
	{ "FUNC with variable arguments", .list = { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 0)), ITEMS(PARAM(N_A, 1), PARAM(N_NONE, 0)) }, .message = NULL },
	{ "prototype without names", .list = { TYPES(PROTO(1, 0, 2)), ITEMS(PARAM(N_NONE, 1), PARAM(N_NONE, 1)) }, .message = NULL },
	{ "variable arguments with a name", .list = { TYPES(PROTO(1, 0, 1)), ITEMS(PARAM(N_A, 0)) }, .message = "type 2 (FUNC_PROTO): parameter 0 (a): variable arguments with a name" },
	{ "void parameter", .list = { TYPES(PROTO(1, 0, 2)), ITEMS(PARAM(N_A, 0), PARAM(N_B, 1)) }, .message = "type 2 (FUNC_PROTO): parameter 0 (a): is of type 0, a void, which has no size" },
	{ "parameter 1a", .list = { TYPES(PROTO(1, 0, 1)), ITEMS(PARAM(N_DIGIT, 1)) }, .message = "type 2 (FUNC_PROTO): parameter 0 (1a): name is not an identifier" },
	{ "FWD parameter", .list = { TYPES(SIZED(FWD, N_S, 0), PROTO(1, 0, 1)), ITEMS(PARAM(N_A, 2)) }, .message = "type 3 (FUNC_PROTO): parameter 0 (a): is of type 2, a FWD, which has no size" },
	{ "returns const void", .list = { TYPES(REF(CONST, N_NONE, 0), PROTO(2, 0, 0)) }, .message = "type 3 (FUNC_PROTO): returns type 2, a void, which has no size" },
	{ "returns a VAR", .list = { TYPES(LINKED(VAR, N_A, 1, 0), PROTO(2, 0, 0)) }, .message = "type 3 (FUNC_PROTO): returns type 2, a VAR, which no type may refer to" },

	{ "VAR of FWD", .list = { TYPES(SIZED(FWD, N_S, 0), LINKED(VAR, N_A, 2, 0)) }, .message = "type 3 (VAR a): is of type 2, a FWD, which has no size" },
	{ "VAR of VAR", .list = { TYPES(LINKED(VAR, N_A, 3, 0), LINKED(VAR, N_B, 1, 0)) }, .message = "type 2 (VAR a): is of type 3, a VAR, which no type may refer to" },
	{ "DATASEC of an INT", .list = { TYPES(GROUP(DATASEC, N_DATA, 8, 0, 1)), ITEMS(VARIABLE(1, 0, 8)) }, .message = "type 2 (DATASEC .data): variable 0 (long): is type 1, a INT, not a VAR" },
	{ "variable without room", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 8, 0, 1)), ITEMS(VARIABLE(2, 0, 7)) }, .message = "type 3 (DATASEC .data): variable 0 (a): 7 bytes for a type of 8" },
	{ "variable with more room", .list = { TYPES(LINKED(VAR, N_A, 1, 0), GROUP(DATASEC, N_DATA, 9, 0, 1)), ITEMS(VARIABLE(2, 0, 9)) }, .message = NULL },

	{ "tagged INT", .list = { TYPES(LINKED(DECL_TAG, N_TAG, 1, UINT32_MAX)) }, .message = "type 2 (DECL_TAG a tag!): tags type 1, a INT" },
	{ "tagged DECL_TAG", .list = { TYPES(LINKED(DECL_TAG, N_TAG, 2, UINT32_MAX)) }, .message = "type 2 (DECL_TAG a tag!): tags type 2, a DECL_TAG" },
	{ "tagged TYPEDEF", .list = { TYPES(REF(TYPEDEF, N_A, 1), LINKED(DECL_TAG, N_TAG, 2, UINT32_MAX)) }, .message = NULL },
	{ "component of a TYPEDEF", .list = { TYPES(REF(TYPEDEF, N_A, 1), LINKED(DECL_TAG, N_TAG, 2, 0)) }, .message = "type 3 (DECL_TAG a tag!): component 0 of type 2, a TYPEDEF" },
	{ "component of a STRUCT", .list = { TYPES(LINKED(DECL_TAG, N_TAG, 3, 0), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, .message = NULL },
	{ "no component of a STRUCT", .list = { TYPES(LINKED(DECL_TAG, N_TAG, 3, 1), GROUP(STRUCT, N_S, 8, 0, 1)), ITEMS(MEMBER(N_A, 1, 0)) }, .message = "type 2 (DECL_TAG a tag!): component 1 of type 3, which has 1" },
	{ "component of a FUNC", .list = { TYPES(PROTO(0, 0, 2), LINKED(FUNC, N_FN, 2, 0), LINKED(DECL_TAG, N_TAG, 3, 1)), ITEMS(PARAM(N_A, 1), PARAM(N_NONE, 0)) }, .message = NULL },
	{ "no component of a FUNC", .list = { TYPES(PROTO(0, 0, 1), LINKED(FUNC, N_FN, 2, 0), LINKED(DECL_TAG, N_TAG, 3, 1)), ITEMS(PARAM(N_A, 1)) }, .message = "type 4 (DECL_TAG a tag!): component 1 of type 3, which has 1" },
};
// clang-format on

typedef struct btfsmith_error *check_fn(const char *where, const struct type_list *list);

static bool is_verdict(check_fn *check, const struct type_list *list, const char *message)
{
	char want[256] = "success";
	if (message)
		snprintf(want, sizeof(want), "f: %s", message);
	cleanup_error struct btfsmith_error *err = check("f", list);
	if (!strcmp(btfsmith_error_message(err), want) &&
	    btfsmith_error_code(err) == (message ? BTFSMITH_BAD_BTF : BTFSMITH_OK))
		return true;
	print_error("got:  %s\nwant: %s\n", btfsmith_error_message(err), want);
	return false;
}

static void
assert_verdict(check_fn *check, const struct type_list *list, const char *message)
{
	assert_true(is_verdict(check, list, message));
}

static void check_rows(check_fn *check, const struct row *rows, size_t num_rows)
{
	size_t failures = 0;
	for (size_t i = 0; i < num_rows; i++) {
		struct type_list list;
		row_list_init(&rows[i].list, &list);
		if (!is_verdict(check, &list, rows[i].message)) {
			print_error("in row: %s\n", rows[i].name);
			failures++;
		}
		type_list_deinit(&list);
	}
	assert_int_equal(failures, 0);
}

static void test_records(void **state)
{
	(void)state;
	check_rows(btf_check_records, record_rows, ARRAY_SIZE(record_rows));
}

static void test_references(void **state)
{
	(void)state;
	check_rows(btf_check_references, reference_rows, ARRAY_SIZE(reference_rows));
}

// Both passes, and the first one first.
static void test_both(void **state)
{
	(void)state;
	const struct row rows[] = {
		{ "by itself",
		  .list = { TYPES(LINKED(FUNC, N_A, 1, 0), SIZED(FLOAT, N_A, 3)) },
		  .message = "type 3 (FLOAT a): size 3 is not 2, 4, 8, 12 or 16" },
		{ "reference",
		  .list = { TYPES(LINKED(FUNC, N_A, 1, 0), SIZED(FLOAT, N_A, 4)) },
		  .message = "type 2 (FUNC a): is of type 1, a INT, not a FUNC_PROTO" },
		{ "neither", .list = { TYPES(SIZED(FLOAT, N_A, 4)) }, .message = NULL },
	};
	check_rows(btf_check, rows, ARRAY_SIZE(rows));
}

// 32 modifiers in a chain are allowed; more when each is checked before it is referred to.
static void test_modifier_chains(void **state)
{
	(void)state;
	for (unsigned int num = 32; num <= 33; num++) {
		struct type_list forward;
		struct type_list backward;
		row_list_init(&(struct row_list){ 0 }, &forward);
		row_list_init(&(struct row_list){ 0 }, &backward);
		for (uint32_t i = 0; i < num; i++) {
			uint32_t next = i + 1 < num ? i + 3 : 1;
			assert_true(vec_push(&forward.types,
					     (struct type)REF(CONST, 0, next)));
			assert_true(vec_push(&backward.types,
					     (struct type)REF(CONST, 0, i + 1)));
		}
		assert_verdict(btf_check, &backward, NULL);
		assert_verdict(btf_check, &forward,
			       num == 32 ? NULL
					 : "type 2 (CONST): more than 32 modifiers in a "
					   "chain, "
					   "or a loop");
		type_list_deinit(&forward);
		type_list_deinit(&backward);
	}
}

// Depth is no recursion: 300,000 levels of everything that can be nested.
static void test_depth(void **state)
{
	(void)state;
	enum { DEPTH = 300000 };
	struct type_list list;
	row_list_init(&(struct row_list){ 0 }, &list);
	for (uint32_t i = 0; i < DEPTH; i++) {
		uint32_t id = (uint32_t)list.types.num;
		bool last = i + 1 == DEPTH;
		struct type_item member = { .name = N_A, .type = last ? 1 : id + 3 };
		assert_true(vec_push(&list.items, member));
		assert_true(
			vec_push(&list.types, (struct type)GROUP(STRUCT, N_S, 8, i, 1)));
		assert_true(vec_push(&list.types,
				     (struct type)REF(PTR, 0, last ? 1 : id + 4)));
		assert_true(vec_push(&list.types,
				     (struct type)ARRAY(last ? 1 : id + 5, 1, 1)));
	}
	assert_verdict(btf_check, &list, NULL);
	list.items.items[DEPTH - 1].type = 2;
	assert_verdict(btf_check, &list,
		       "type 899999 (STRUCT s): member 0 (a): contains the type itself");
	list.items.items[DEPTH - 1].type = 1;
	list.types.items[list.types.num - 2].type = 3;
	assert_verdict(btf_check, &list, "type 3 (PTR): points to itself");
	list.types.items[list.types.num - 2].type = 1;
	list.types.items[list.types.num - 1].type = 4;
	assert_verdict(btf_check, &list, "type 4 (ARRAY): refers to itself");
	type_list_deinit(&list);
}

// `long` says how large pointers are; without one they may be of 4 bytes.
static void test_pointer_size(void **state)
{
	(void)state;
	const struct row_list holder = {
		TYPES(REF(PTR, N_NONE, 0), GROUP(STRUCT, N_S, 4, 0, 1)),
		ITEMS(MEMBER(N_A, 2, 0)),
	};
	struct type_list list;
	row_list_init(&holder, &list);
	assert_verdict(btf_check, &list,
		       "type 3 (STRUCT s): member 0 (a): ends at byte 8 of 4");
	list.types.items[1] = (struct type)INT(N_LONG, 4, 32);
	assert_verdict(btf_check, &list, NULL);
	list.types.items[1] = (struct type)INT(N_A, 8, 64);
	assert_verdict(btf_check, &list, NULL);
	list.types.items[3].size = 3;
	assert_verdict(btf_check, &list,
		       "type 3 (STRUCT s): member 0 (a): ends at byte 4 of 3");
	type_list_deinit(&list);
}

static void test_name_length(void **state)
{
	(void)state;
	char name[514];
	memset(name, 'x', sizeof(name));
	name[512] = '\0';
	assert_true(btf_is_identifier(name));
	name[512] = 'x';
	name[513] = '\0';
	assert_false(btf_is_identifier(name));
	assert_false(btf_is_identifier(""));
}

static void test_limits(void **state)
{
	(void)state;
	struct type_list list;
	assert_true(type_list_init(&list));
	assert_verdict(btf_check, &list, NULL);
	for (int i = 0; i < BTF_MAX_TYPE; i++)
		assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 0, 8)));
	assert_verdict(btf_check, &list, NULL);
	assert_true(vec_push(&list.types, (struct type)SIZED(FLOAT, 0, 8)));
	assert_verdict(btf_check, &list, "1048576 types, the limit is 1048575");
	list.types.num = 1;
	assert_true(vec_reserve(&list.strings, BTF_MAX_NAME_OFFSET + 2));
	list.strings.num = BTF_MAX_NAME_OFFSET + 2;
	assert_verdict(btf_check, &list,
		       "16777217 bytes of strings, the limit is 16777216");
	type_list_deinit(&list);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_records),
		cmocka_unit_test(test_references),
		cmocka_unit_test(test_both),
		cmocka_unit_test(test_modifier_chains),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_pointer_size),
		cmocka_unit_test(test_name_length),
		cmocka_unit_test(test_limits),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
