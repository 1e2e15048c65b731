// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Verdicts, one row for each rule. A row is the words of types and what a kernel says of them; ids
 * of a row's types begin with 2 (1: long). That kernels do say so is what check_mutants tests.
 */
#include "type_rows.h"

#include <stdio.h>

#include "btfsmith.h"
#include "error.h"

struct row {
	const char *name;
	const uint32_t *words;
	size_t num;
	const char *want;    /* "EINVAL: type 2 ..."; NULL: accepted */
	const char *release; /* NULL: the newest */
};

#define WORDS(...)                                                                       \
	.words = (const uint32_t[]){ __VA_ARGS__ },                                      \
	.num = sizeof((const uint32_t[]){ __VA_ARGS__ }) / sizeof(uint32_t)
#define R(kind, name, word) (name), (uint32_t)KIND_##kind << 24, (word)
#define RV(kind, name, word, vlen) (name), (uint32_t)KIND_##kind << 24 | (vlen), (word)
#define RF(kind, name, word, vlen)                                                       \
	(name), 1u << 31 | (uint32_t)KIND_##kind << 24 | (vlen), (word)
#define U32 R(INT, N_NONE, 4), 32
#define BITFIELD(bits, offset) ((uint32_t)(bits) << 24 | (offset))

// clang-format off
static const struct row rows[] = {
	{ "nothing but long", .want = NULL },

	/* pass 1 */
	{ "cut off", WORDS(N_A, 1u << 24), .want = "EINVAL: type 2 is cut off: 8 of 12 bytes are there" },
	{ "cut off behind", WORDS(R(INT, N_A, 4)), .want = "EINVAL: type 2 (INT a): is cut off: 0 of 4 bytes are there" },
	{ "kind 0", WORDS(0, 0, 0), .want = "EINVAL: type 2 (?): kind 0 is unknown to Linux 7.2" },
	{ "kind 20", WORDS(0, 20u << 24, 0), .want = "EINVAL: type 2 (?): kind 20 is unknown to Linux 7.2" },
	{ "kind 33 of 7 bits", WORDS(0, 33u << 24, 0), .want = "EINVAL: type 2 (?): kind 33 is unknown to Linux 7.2" },
	{ "name range", WORDS(R(FLOAT, 4000, 8)), .want = "EINVAL: type 2 (FLOAT): name offset 4000 is out of range" },
	{ "name too far", WORDS(R(FLOAT, 0x1000000, 8)), .want = "EINVAL: type 2 (FLOAT): name offset 16777216 is out of range" },
	{ "INT of any name", WORDS(R(INT, N_TAB, 1), 8), .want = NULL },
	{ "INT with a vlen", WORDS(RV(INT, N_A, 4, 1), 32), .want = "EINVAL: type 2 (INT a): vlen is 1, not 0" },
	{ "INT with a flag", WORDS(RF(INT, N_A, 4, 0), 32), .want = "EINVAL: type 2 (INT a): kind_flag is set" },
	{ "INT with odd data", WORDS(R(INT, N_A, 4), 1u << 28 | 32), .want = "EINVAL: type 2 (INT a): unknown bits in the data word 0x10000020" },
	{ "INT of 129 bits", WORDS(R(INT, N_A, 17), 1u << 16 | 128), .want = "EINVAL: type 2 (INT a): 129 bits with the offset, more than 128" },
	{ "INT of too many bits", WORDS(R(INT, N_A, 4), 33), .want = "EINVAL: type 2 (INT a): 33 bits do not fit into 4 bytes" },
	{ "INT of too many bits for a byte", WORDS(R(INT, N_A, 1), 9), .want = "EINVAL: type 2 (INT a): 9 bits do not fit into 1 byte" },
	{ "INT of two encodings", WORDS(R(INT, N_A, 4), 3u << 24 | 32), .want = "ENOTSUPP: type 2 (INT a): unknown encoding 0x3" },
	{ "INT of encoding 8", WORDS(R(INT, N_A, 4), 8u << 24 | 32), .want = "ENOTSUPP: type 2 (INT a): unknown encoding 0x8" },
	{ "INT of 0 bits", WORDS(R(INT, N_A, 0), 0), .want = NULL },
	{ "PTR with a name", WORDS(R(PTR, N_A, 1)), .want = "EINVAL: type 2 (PTR a): may not have a name" },
	{ "CONST with an empty name", WORDS(R(CONST, N_B + 1, 1)), .want = "EINVAL: type 2 (CONST): may not have a name" },
	{ "PTR with a vlen", WORDS(RV(PTR, 0, 1, 1)), .want = "EINVAL: type 2 (PTR): vlen is 1, not 0" },
	{ "VOLATILE with a flag", WORDS(RF(VOLATILE, 0, 1, 0)), .want = "EINVAL: type 2 (VOLATILE): kind_flag is set" },
	{ "RESTRICT of a large id", WORDS(R(RESTRICT, 0, 0x100000)), .want = "EINVAL: type 2 (RESTRICT): type id 1048576 is above 1048575" },
	{ "TYPEDEF", WORDS(R(TYPEDEF, N_DOTTED, 1)), .want = NULL },
	{ "TYPEDEF without a name", WORDS(R(TYPEDEF, 0, 1)), .want = "EINVAL: type 2 (TYPEDEF): must have a name" },
	{ "TYPEDEF 1a", WORDS(R(TYPEDEF, N_DIGIT, 1)), .want = "EINVAL: type 2 (TYPEDEF 1a): name is not an identifier" },
	{ "TYPEDEF in Latin-1", WORDS(R(TYPEDEF, N_LATIN1, 1)), .want = NULL },
	{ "TYPEDEF in UTF-8", WORDS(R(TYPEDEF, N_UTF8, 1)), .want = "EINVAL: type 2 (TYPEDEF \xC3\xA9): name is not an identifier" },
	{ "TYPEDEF with a tab", WORDS(R(TYPEDEF, N_TAB, 1)), .want = "EINVAL: type 2 (TYPEDEF a?b): name is not an identifier" },
	{ "TYPE_TAG of any text", WORDS(R(TYPE_TAG, N_TAB, 1)), .want = NULL },
	{ "TYPE_TAG with a flag", WORDS(RF(TYPE_TAG, N_A, 1, 0)), .want = NULL },
	{ "TYPE_TAG with an empty name", WORDS(R(TYPE_TAG, N_B + 1, 1)), .want = "EINVAL: type 2 (TYPE_TAG): must have a name" },
	{ "ARRAY with a name", WORDS(R(ARRAY, N_A, 0), 1, 1, 1), .want = "EINVAL: type 2 (ARRAY a): may not have a name" },
	{ "ARRAY with a size", WORDS(R(ARRAY, 0, 4), 1, 1, 1), .want = "EINVAL: type 2 (ARRAY): size is 4, not 0" },
	{ "ARRAY of void", WORDS(R(ARRAY, 0, 0), 0, 1, 1), .want = "EINVAL: type 2 (ARRAY): elements are void" },
	{ "ARRAY by void", WORDS(R(ARRAY, 0, 0), 1, 0, 1), .want = "EINVAL: type 2 (ARRAY): index type is void" },
	{ "STRUCT with an empty name", WORDS(R(STRUCT, N_B + 1, 0)), .want = "EINVAL: type 2 (STRUCT): name is not an identifier" },
	{ "UNION a tag!", WORDS(R(UNION, N_TAG, 0)), .want = "EINVAL: type 2 (UNION a tag!): name is not an identifier" },
	{ "member name range", WORDS(RV(STRUCT, N_S, 8, 1), 4000, 1, 0), .want = "EINVAL: type 2 (STRUCT s): member 0: name offset 4000 is out of range" },
	{ "member 1a", WORDS(RV(STRUCT, N_S, 8, 1), N_DIGIT, 1, 0), .want = "EINVAL: type 2 (STRUCT s): member 0 (1a): name is not an identifier" },
	{ "member of void", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 0, 0), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): type is void" },
	{ "members not in order", WORDS(RV(STRUCT, N_S, 16, 2), N_A, 1, 64, N_B, 1, 63), .want = "EINVAL: type 2 (STRUCT s): member 1 (b): bit offset 63 is below that of the member before, 64" },
	{ "member of a union not at 0", WORDS(RV(UNION, N_S, 16, 1), N_A, 1, 8), .want = "EINVAL: type 2 (UNION s): member 0 (a): bit offset 8 in a union" },
	{ "member outside", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 1, UINT32_MAX), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): bit offset 4294967295 is outside 8 bytes" },
	{ "ENUM of 3", WORDS(R(ENUM, N_A, 3)), .want = "EINVAL: type 2 (ENUM a): size 3 is not 1, 2, 4 or 8" },
	{ "ENUM64 of 16", WORDS(R(ENUM64, N_A, 16)), .want = "EINVAL: type 2 (ENUM64 a): size 16 is not 1, 2, 4 or 8" },
	{ "enumerator without a name", WORDS(RV(ENUM, N_A, 4, 1), 0, 0), .want = "EINVAL: type 2 (ENUM a): enumerator 0: must have a name" },
	{ "enumerator 1a", WORDS(RV(ENUM64, N_A, 4, 2), N_A, 0, 0, N_DIGIT, 0, 0), .want = "EINVAL: type 2 (ENUM64 a): enumerator 1 (1a): name is not an identifier" },
	{ "FWD without a name", WORDS(R(FWD, 0, 0)), .want = "EINVAL: type 2 (FWD): must have a name" },
	{ "FWD with a type", WORDS(R(FWD, N_A, 1)), .want = "EINVAL: type 2 (FWD a): type is 1, not 0" },
	{ "FUNC extern", WORDS(RV(FUNC, N_A, 1, 2)), .want = "EINVAL: type 2 (FUNC a): linkage 2 is neither static (0) nor global (1)" },
	{ "FUNC with a flag", WORDS(RF(FUNC, N_A, 1, 0)), .want = "EINVAL: type 2 (FUNC a): kind_flag is set" },
	{ "FUNC_PROTO with a name", WORDS(R(FUNC_PROTO, N_A, 0)), .want = "EINVAL: type 2 (FUNC_PROTO a): may not have a name" },
	{ "VAR extern", WORDS(R(VAR, N_A, 1), 2), .want = "EINVAL: type 2 (VAR a): linkage 2 is neither static (0) nor global (1)" },
	{ "VAR of void", WORDS(R(VAR, N_A, 0), 1), .want = "EINVAL: type 2 (VAR a): type is void" },
	{ "DATASEC of size 0", WORDS(R(DATASEC, N_DATA, 0)), .want = "EINVAL: type 2 (DATASEC .data): size is 0, which libbpf sets in object files" },
	{ "DATASEC with a tab", WORDS(R(DATASEC, N_TAB, 1)), .want = "EINVAL: type 2 (DATASEC a?b): name is not that of a section" },
	{ "DATASEC with spaces", WORDS(R(DATASEC, N_TAG, 1)), .want = NULL },
	{ "variable of void", WORDS(RV(DATASEC, N_DATA, 8, 1), 0, 0, 8), .want = "EINVAL: type 2 (DATASEC .data): variable 0: type is void" },
	{ "variables overlap", WORDS(R(VAR, N_A, 1), 0, RV(DATASEC, N_DATA, 16, 2), 2, 0, 8, 2, 7, 8), .want = "EINVAL: type 3 (DATASEC .data): variable 1: offset 7 is below the end of the one before, 8" },
	{ "variable outside", WORDS(R(VAR, N_A, 1), 0, RV(DATASEC, N_DATA, 16, 1), 2, 16, 8), .want = "EINVAL: type 3 (DATASEC .data): variable 0: offset 16 is outside 16 bytes" },
	{ "variable too large", WORDS(R(VAR, N_A, 1), 0, RV(DATASEC, N_DATA, 16, 1), 2, 8, 9), .want = "EINVAL: type 3 (DATASEC .data): variable 0: size 9 at offset 8 of 16 bytes" },
	{ "FLOAT of 3", WORDS(R(FLOAT, N_A, 3)), .want = "EINVAL: type 2 (FLOAT a): size 3 is not 2, 4, 8, 12 or 16" },
	{ "DECL_TAG -2", WORDS(R(DECL_TAG, N_A, 1), UINT32_MAX - 1), .want = "EINVAL: type 2 (DECL_TAG a): component -2 is below -1" },
	{ "the first type that is wrong, before what refers to what", WORDS(R(TYPEDEF, N_A, 9), R(INT, N_A, 4), 3u << 24 | 32), .want = "ENOTSUPP: type 3 (INT a): unknown encoding 0x3" },

	/* pass 2 */
	{ "PTR to nothing", WORDS(R(PTR, 0, 3)), .want = "EINVAL: type 2 (PTR): refers to type 3, which is not there" },
	{ "PTR to a VAR", WORDS(R(VAR, N_A, 1), 0, R(PTR, 0, 2)), .want = "EINVAL: type 3 (PTR): refers to type 2, a VAR, which no type may refer to" },
	{ "PTR to a FUNC behind", WORDS(R(PTR, 0, 3), R(FUNC, N_FN, 4), R(FUNC_PROTO, 0, 0)), .want = "EINVAL: type 2 (PTR): refers to type 3, a FUNC, which this may not refer to" },
	{ "PTR to a FUNC before", WORDS(R(FUNC, N_FN, 3), R(FUNC_PROTO, 0, 0), R(PTR, 0, 2)), .want = NULL },
	{ "TYPEDEF of a FUNC behind", WORDS(R(TYPEDEF, N_A, 3), R(FUNC, N_FN, 4), R(FUNC_PROTO, 0, 0)), .want = NULL },
	{ "PTR to itself", WORDS(R(PTR, 0, 2)), .want = "EEXIST: type 2 (PTR): refers to type 2, by which it is referred to itself" },
	{ "loop of modifiers", WORDS(R(CONST, 0, 3), R(VOLATILE, 0, 2)), .want = "EEXIST: type 3 (VOLATILE): refers to type 2, by which it is referred to itself" },
	{ "struct in itself", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 2, 0), .want = "EEXIST: type 2 (STRUCT s): refers to type 2, by which it is referred to itself" },
	{ "struct with a pointer to itself", WORDS(R(PTR, 0, 3), RV(STRUCT, N_S, 8, 1), N_A, 2, 0), .want = NULL },
	{ "loop of pointers through a struct", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 3, 0, R(CONST, 0, 4), R(PTR, 0, 3)), .want = "EEXIST: type 4 (PTR): refers to type 4, by which it is referred to itself" },
	{ "ARRAY by a char of 7 bits", WORDS(R(INT, N_A, 1), 7, R(ARRAY, 0, 0), 1, 2, 1), .want = "EINVAL: type 3 (ARRAY): index type 2, a INT, is not an INT of whole bytes" },
	{ "ARRAY of a char of 7 bits", WORDS(R(INT, N_A, 1), 7, R(ARRAY, 0, 0), 2, 1, 1), .want = "EINVAL: type 3 (ARRAY): elements of type 2, an INT not of whole bytes" },
	{ "ARRAY of FWD", WORDS(R(FWD, N_A, 0), R(ARRAY, 0, 0), 2, 1, 1), .want = "EINVAL: type 3 (ARRAY): elements of type 2, a FWD, which has no size" },
	{ "ARRAY of typedef of void", WORDS(R(TYPEDEF, N_A, 0), R(ARRAY, 0, 0), 2, 1, 1), .want = "EINVAL: type 3 (ARRAY): elements of type 2, a TYPEDEF without size" },
	{ "ARRAY too large", WORDS(R(ARRAY, 0, 0), 1, 1, 0x20000000), .want = "EINVAL: type 2 (ARRAY): 536870912 elements of 8 bytes are too large" },
	{ "member that is a FUNC_PROTO", WORDS(R(FUNC_PROTO, 0, 0), RV(STRUCT, N_S, 8, 1), N_A, 2, 0), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): is of type 2, a FUNC_PROTO, which has no size" },
	{ "member of typedef of void", WORDS(R(TYPEDEF, N_A, 0), RV(STRUCT, N_S, 8, 1), N_A, 2, 0), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): is of type 2, a TYPEDEF without size" },
	{ "INT too long", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 1, 8), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): ends at byte 9 of 8" },
	{ "INT at any bit", WORDS(RV(STRUCT, N_S, 9, 1), N_A, 1, 3), .want = NULL },
	{ "INT at a bit of flagged struct", WORDS(RF(STRUCT, N_S, 9, 1), N_A, 1, 3), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): bit offset 3 is not a whole byte" },
	{ "bit-field", WORDS(RF(STRUCT, N_S, 8, 1), N_A, 1, BITFIELD(3, 61)), .want = NULL },
	{ "bit-field too long", WORDS(RF(STRUCT, N_S, 8, 1), N_A, 1, BITFIELD(3, 62)), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): ends at byte 9 of 8" },
	{ "bit-field of 65 bits", WORDS(RF(STRUCT, N_S, 16, 1), N_A, 1, BITFIELD(65, 0)), .want = "EINVAL: type 2 (STRUCT s): member 0 (a): bit-field of 65 bits in an INT of 64" },
	{ "bit-field of a PTR", WORDS(R(PTR, 0, 0), RF(STRUCT, N_S, 8, 1), N_A, 2, BITFIELD(3, 0)), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): bit-field of type 2, a PTR" },
	{ "PTR at a bit", WORDS(R(PTR, 0, 0), RV(STRUCT, N_S, 16, 1), N_A, 2, 4), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): bit offset 4 is not a whole byte" },
	{ "enum of 1 byte at the end of a struct", WORDS(R(ENUM, N_A, 1), RV(STRUCT, N_S, 1, 1), N_A, 2, 0), .want = NULL },
	{ "enum of 1 byte at the end of a flagged struct", WORDS(R(ENUM, N_A, 1), RF(STRUCT, N_S, 1, 1), N_A, 2, 0), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): ends at byte 4 of 1" },
	{ "bit-field of 33 bits in an enum", WORDS(R(ENUM64, N_A, 8), RF(STRUCT, N_S, 8, 1), N_A, 2, BITFIELD(33, 0)), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): bit-field of 33 bits in an enum" },
	{ "FLOAT not aligned", WORDS(R(FLOAT, N_A, 16), RV(STRUCT, N_S, 32, 1), N_A, 2, 32), .want = "EINVAL: type 3 (STRUCT s): member 0 (a): bit offset 32 is not a multiple of 64" },
	{ "FUNC of an INT", WORDS(R(FUNC, N_FN, 1)), .want = "EINVAL: type 2 (FUNC fn): is of type 1, a INT, not a FUNC_PROTO" },
	{ "FUNC of the type of another", WORDS(RV(FUNC_PROTO, 0, 0, 1), N_A, 1, R(FUNC, N_FN, 2), R(FUNC, N_A, 2)), .want = NULL },
	{ "FUNC with a parameter without name", WORDS(RV(FUNC_PROTO, 0, 0, 1), 0, 1, R(FUNC, N_FN, 2)), .want = "EINVAL: type 3 (FUNC fn): parameter 0 of its type 2 has no name" },
	{ "FUNC_PROTO returns const void", WORDS(R(CONST, 0, 0), R(FUNC_PROTO, 0, 2)), .want = "EINVAL: type 3 (FUNC_PROTO): returns type 2, a CONST without size" },
	{ "parameter of FWD", WORDS(R(FWD, N_A, 0), RV(FUNC_PROTO, 0, 0, 1), N_B, 2), .want = "EINVAL: type 3 (FUNC_PROTO): parameter 0 (b): is of type 2, a FWD without size" },
	{ "parameter a tag!", WORDS(RV(FUNC_PROTO, 0, 0, 1), N_TAG, 1), .want = "EINVAL: type 2 (FUNC_PROTO): parameter 0 (a tag!): name is not an identifier" },
	{ "variable arguments with a name", WORDS(RV(FUNC_PROTO, 0, 0, 2), N_A, 1, N_B, 0), .want = "EINVAL: type 2 (FUNC_PROTO): parameter 1 (b): variable arguments with a name" },
	{ "void in the middle", WORDS(RV(FUNC_PROTO, 0, 0, 2), 0, 0, N_B, 1), .want = "EINVAL: type 2 (FUNC_PROTO): parameter 0: is of type 0, a void without size" },
	{ "VAR of const void", WORDS(R(CONST, 0, 0), R(VAR, N_A, 2), 0), .want = "EINVAL: type 3 (VAR a): refers to type 2, a CONST, which has no size" },
	{ "DATASEC of an INT", WORDS(RV(DATASEC, N_DATA, 8, 1), 1, 0, 8), .want = "EINVAL: type 2 (DATASEC .data): variable 0: is type 1, a INT, not a VAR" },
	{ "variable too small, VAR before", WORDS(R(VAR, N_A, 1), 0, RV(DATASEC, N_DATA, 8, 1), 2, 0, 4), .want = "EINVAL: type 3 (DATASEC .data): variable 0 (a): 4 bytes for a type of 8" },
	{ "variable too small, VAR behind", WORDS(RV(DATASEC, N_DATA, 8, 1), 3, 0, 4, R(VAR, N_A, 1), 0), .want = NULL },
	{ "DECL_TAG of an INT", WORDS(R(DECL_TAG, N_A, 1), UINT32_MAX), .want = "EINVAL: type 2 (DECL_TAG a): tags type 1, a INT" },
	{ "DECL_TAG of a component of a VAR", WORDS(R(VAR, N_A, 1), 0, R(DECL_TAG, N_A, 2), 0), .want = "EINVAL: type 3 (DECL_TAG a): refers to type 2, a VAR, which has no components" },
	{ "DECL_TAG of a missing member", WORDS(RV(STRUCT, N_S, 8, 1), N_A, 1, 0, R(DECL_TAG, N_A, 2), 1), .want = "EINVAL: type 3 (DECL_TAG a): component 1 of type 2, which has 1" },

	/* releases */
	{ "FUNC_PROTO", WORDS(R(FUNC_PROTO, 0, 0)), .release = "5.0", .want = NULL },
	{ "FUNC_PROTO before 5.0", WORDS(R(FUNC_PROTO, 0, 0)), .release = "4.19", .want = "EINVAL: type 2 (FUNC_PROTO): kind 13 is unknown to Linux 4.19" },
	{ "INT of 128 bits", WORDS(R(INT, N_A, 16), 128), .release = "5.1", .want = NULL },
	{ "INT of 128 bits before 5.1", WORDS(R(INT, N_A, 16), 128), .release = "5.0", .want = "EINVAL: type 2 (INT a): 128 bits with the offset, more than 64" },
	{ "VAR before 5.2", WORDS(R(VAR, N_A, 1), 0), .release = "5.1", .want = "EINVAL: type 2 (VAR a): kind 14 is unknown to Linux 5.1" },
	{ "ENUM of 1 before 5.3", WORDS(R(ENUM, N_A, 1)), .release = "5.2", .want = "EINVAL: type 2 (ENUM a): size is 1, not 4" },
	{ "id before 5.5", WORDS(R(PTR, 0, 0x10000)), .release = "5.4", .want = "EINVAL: type 2 (PTR): type id 65536 is above 65535" },
	{ "FUNC with a linkage before 5.6", WORDS(R(FUNC_PROTO, 0, 0), RV(FUNC, N_FN, 2, 1)), .release = "5.5", .want = "EINVAL: type 3 (FUNC fn): vlen is 1, not 0" },
	{ "DATASEC without variables before 5.12", WORDS(R(DATASEC, N_DATA, 1)), .release = "5.11", .want = "EINVAL: type 2 (DATASEC .data): has no variables" },
	{ "FLOAT before 5.13: a kind of 5 bits", WORDS(R(FLOAT, N_A, 4)), .release = "5.12", .want = "EINVAL: type 2 (FLOAT a): FLOAT is unknown to Linux 5.12" },
	{ "DECL_TAG before 5.16", WORDS(R(TYPEDEF, N_A, 1), R(DECL_TAG, N_A, 2), UINT32_MAX), .release = "5.15", .want = "EINVAL: type 3 (DECL_TAG a): kind 17 is unknown to Linux 5.15" },
	{ "PTR to a FUNC before 5.17", WORDS(R(FUNC, N_FN, 3), R(FUNC_PROTO, 0, 0), R(PTR, 0, 2)), .release = "5.16", .want = "EINVAL: type 4 (PTR): refers to type 2, a FUNC, which this may not refer to" },
	{ "TYPE_TAG behind another modifier", WORDS(R(CONST, 0, 3), R(TYPE_TAG, N_A, 1)), .release = "7.2", .want = NULL },
	{ "the same before 7.2", WORDS(R(CONST, 0, 3), R(TYPE_TAG, N_A, 1)), .release = "7.1", .want = "EINVAL: type 2 (CONST): a TYPE_TAG behind other modifiers, which Linux takes from 7.2 on" },
	{ "the same before 5.19", WORDS(R(CONST, 0, 3), R(TYPE_TAG, N_A, 1)), .release = "5.18", .want = NULL },
	{ "ENUM64 before 6.0", WORDS(R(ENUM64, N_A, 8)), .release = "5.19", .want = "EINVAL: type 2 (ENUM64 a): kind 19 is unknown to Linux 5.19" },
	{ "ENUM with a flag before 6.0", WORDS(RF(ENUM, N_A, 4, 0)), .release = "5.19", .want = "EINVAL: type 2 (ENUM a): kind_flag is set" },
	{ "FUNC_PROTO returns a VAR before 6.1", WORDS(R(VAR, N_A, 1), 0, R(FUNC_PROTO, 0, 2)), .release = "6.0", .want = NULL },
	{ "FUNC_PROTO returns a VAR", WORDS(R(VAR, N_A, 1), 0, R(FUNC_PROTO, 0, 2)), .release = "6.1", .want = "EINVAL: type 3 (FUNC_PROTO): returns type 2, a VAR" },
	{ "dots before 6.5", WORDS(R(TYPEDEF, N_DOTTED, 1)), .release = "6.4", .want = "EINVAL: type 2 (TYPEDEF .a.b): name is not an identifier" },
	{ "dots in a stable 6.1", WORDS(R(TYPEDEF, N_DOTTED, 1)), .release = "6.1.192", .want = NULL },
	{ "DATASEC with spaces before 6.12", WORDS(R(DATASEC, N_TAG, 1)), .release = "6.11", .want = "EINVAL: type 2 (DATASEC a tag!): name is not that of a section" },
	{ "TYPE_TAG with a flag before 6.15", WORDS(RF(TYPE_TAG, N_A, 1, 0)), .release = "6.14", .want = "EINVAL: type 2 (TYPE_TAG a): kind_flag is set" },
	{ "vlen of 17 bits before 7.2", WORDS(RV(STRUCT, N_S, 8, 0x10000)), .release = "7.1", .want = "EINVAL: type 2 (STRUCT s): unknown bits in the info word 0x4010000" },
	{ "vlen of 17 bits", WORDS(RV(STRUCT, N_S, 8, 0x10000)), .release = "7.9", .want = "EINVAL: type 2 (STRUCT s): is cut off: 0 of 786432 bytes are there" },
};
// clang-format on

/* ---- blobs ---- */

enum { MAX_BYTES = 1 << 14, LONG_WORDS = 4 };

struct blob {
	unsigned char bytes[MAX_BYTES];
	size_t num;
};

static void put(struct blob *blob, size_t at, uint32_t word)
{
	memcpy(blob->bytes + at, &word, sizeof(word));
}

static void make_blob(struct blob *blob, const uint32_t *words, size_t num, const char *strings,
		      size_t num_strings)
{
	const uint32_t long_words[LONG_WORDS] = { R(INT, N_LONG, 8), INT_SIGNED_64 };
	size_t bytes = sizeof(long_words) + num * sizeof(*words);
	const uint32_t header[] = { 1u << 16 | BTF_MAGIC, BTF_HEADER_BYTES, 0, (uint32_t)bytes,
				    (uint32_t)bytes, (uint32_t)num_strings };
	assert_true(sizeof(header) + bytes + num_strings <= MAX_BYTES);
	memcpy(blob->bytes, header, sizeof(header));
	memcpy(blob->bytes + sizeof(header), long_words, sizeof(long_words));
	if (num)
		memcpy(blob->bytes + sizeof(header) + sizeof(long_words), words,
		       num * sizeof(*words));
	memcpy(blob->bytes + sizeof(header) + bytes, strings, num_strings);
	blob->num = sizeof(header) + bytes + num_strings;
}

static void make_row_blob(struct blob *blob, const uint32_t *words, size_t num)
{
	make_blob(blob, words, num, (const char *)&row_strings, sizeof(row_strings));
}

static struct btfsmith_checker *open_checker(const char *release)
{
	struct btfsmith_checker *checker = NULL;
	const struct btfsmith_check_options options = {
		.size = sizeof(options),
		.release = release,
		.pointer_bytes = 8,
	};
	assert_null(btfsmith_checker_open(&options, &checker));
	return checker;
}

// @p want as in struct row.
static bool is_verdict(struct btfsmith_checker *checker, const void *data, size_t size,
		       const char *want)
{
	struct btfsmith_verdict *verdict = NULL;
	char got[700];
	assert_null(btfsmith_check_data(checker, data, size, &verdict));
	(void)snprintf(got, sizeof(got), "%s%s%s", verdict->error ? verdict->error : "",
		       verdict->error ? ": " : "", verdict->text);
	assert_int_equal(!verdict->number, !verdict->error);
	btfsmith_verdict_destroy(verdict);
	if (strcmp(got, want ? want : "") == 0)
		return true;
	print_error("want \"%s\"\n got \"%s\"\n", want ? want : "", got);
	return false;
}

static void check_want(const char *release, const struct blob *blob, const char *want)
{
	struct btfsmith_checker *checker = open_checker(release);
	bool ok = is_verdict(checker, blob->bytes, blob->num, want);
	btfsmith_checker_destroy(checker);
	assert_true(ok);
}

static void test_rows(void **state)
{
	(void)state;
	static struct blob blob;
	int num_failed = 0;
	for (size_t i = 0; i < sizeof(rows) / sizeof(rows[0]); i++) {
		make_row_blob(&blob, rows[i].words, rows[i].num);
		struct btfsmith_checker *checker = open_checker(rows[i].release);
		if (!is_verdict(checker, blob.bytes, blob.num, rows[i].want)) {
			print_error("%s\n", rows[i].name);
			num_failed++;
		}
		btfsmith_checker_destroy(checker);
	}
	assert_int_equal(num_failed, 0);
}

/* ---- header ---- */

struct header_row {
	const char *name;
	size_t at; /* of the word that is changed */
	uint32_t word;
	const char *want;
};

static const struct header_row header_rows[] = {
	{ "magic", 0, 1u << 16 | 0xabcd, "EINVAL: magic cd ab is not that of BTF in little-endian" },
	{ "version", 0, 2u << 16 | BTF_MAGIC, "ENOTSUPP: unknown version 2" },
	{ "flags", 0, 0x01010000u | BTF_MAGIC, "ENOTSUPP: unknown flags 0x1" },
	{ "header without magic", 4, 0, "EINVAL: magic 9f eb is not that of BTF in little-endian" },
	{ "header without version", 4, 2, "ENOTSUPP: unknown version 0" },
	{ "header without flags", 4, 3, "EINVAL: sections have 0 of 106 bytes" },
	{ "header without strings", 4, 16, "EINVAL: sections have 16 of 90 bytes" },
	{ "header of 23 bytes", 4, 23, "EINVAL: sections have 82 of 83 bytes" },
	{ "header of all bytes", 4, 106, "E2BIG: header: byte 32 is not 0, and unknown to Linux 7.2" },
	{ "header of more", 4, 107, "EINVAL: header of 107 bytes, 106 are there" },
	{ "gap", 8, 4, "EINVAL: a section begins at 4 of 82 bytes, not at the end of the one before, 0" },
	{ "types too long", 12, 83, "EINVAL: a section of 83 bytes at 0 of 82" },
	{ "overlap", 16, 12, "EINVAL: a section begins at 12 of 82 bytes, not at the end of the one before, 16" },
	{ "strings too short", 20, 65, "EINVAL: sections have 81 of 82 bytes" },
};

static void test_header(void **state)
{
	(void)state;
	static struct blob blob;
	if (btf_is_foreign(false)) // the rows are little-endian words
		skip();
	int num_failed = 0;
	struct btfsmith_checker *checker = open_checker(NULL);
	for (size_t i = 0; i < sizeof(header_rows) / sizeof(header_rows[0]); i++) {
		make_row_blob(&blob, NULL, 0);
		put(&blob, header_rows[i].at, header_rows[i].word);
		if (!is_verdict(checker, blob.bytes, blob.num, header_rows[i].want)) {
			print_error("%s\n", header_rows[i].name);
			num_failed++;
		}
	}
	if (!is_verdict(checker, blob.bytes, 7, "EINVAL: 7 bytes, too few for a header") ||
	    !is_verdict(checker, blob.bytes, 0, "EINVAL: 0 bytes, too few for a header"))
		num_failed++;
	btfsmith_checker_destroy(checker);
	assert_int_equal(num_failed, 0);
}

static void test_strings(void **state)
{
	(void)state;
	static struct blob blob;
	make_blob(&blob, NULL, 0, "\0long\0x", 7);
	check_want(NULL, &blob, "EINVAL: the string section does not end with a NUL byte");
	make_blob(&blob, NULL, 0, "long", 5);
	check_want(NULL, &blob, "EINVAL: the string section does not begin with a NUL byte, as that "
				"of split BTF, which is for modules and has a base");
	make_blob(&blob, NULL, 0, "", 0);
	check_want(NULL, &blob, "EINVAL: the string section is empty");
	make_blob(&blob, NULL, 0, "\0long", 6);
	check_want(NULL, &blob, NULL);
}

// A header of 32 bytes, 8 bytes of layout behind the types, then strings.
static void make_layout_blob(struct blob *blob, uint32_t layout_bytes)
{
	static struct blob plain;
	make_row_blob(&plain, NULL, 0);
	size_t types = 4 * LONG_WORDS;
	memset(blob, 0, sizeof(*blob));
	memcpy(blob->bytes, plain.bytes, BTF_HEADER_BYTES);
	memcpy(blob->bytes + 32, plain.bytes + BTF_HEADER_BYTES, types);
	memcpy(blob->bytes + 32 + types + layout_bytes, &row_strings, sizeof(row_strings));
	put(blob, BTF_HEADER_LEN, 32);
	put(blob, BTF_HEADER_STR_OFF, (uint32_t)types + layout_bytes);
	put(blob, BTF_HEADER_LAYOUT_OFF, (uint32_t)types);
	put(blob, BTF_HEADER_LAYOUT_LEN, layout_bytes);
	blob->num = 32 + types + layout_bytes + sizeof(row_strings);
}

static void test_layout(void **state)
{
	(void)state;
	static struct blob blob;
	make_layout_blob(&blob, 8);
	check_want(NULL, &blob, NULL);
	check_want("7.1", &blob, NULL);
	check_want("7.0", &blob, "E2BIG: header: byte 24 is not 0, and unknown to Linux 7.0");
	make_layout_blob(&blob, 6);
	check_want(NULL, &blob,
		   "EINVAL: the layout section has 6 bytes, which is not a multiple of 4");
	make_layout_blob(&blob, 0);
	put(&blob, BTF_HEADER_LAYOUT_OFF, 0);
	check_want("4.18", &blob, NULL);
}

/* ---- depth ---- */

static uint32_t add(uint32_t *words, uint32_t num, uint32_t name, uint32_t info, uint32_t word)
{
	words[num] = name;
	words[num + 1] = info;
	words[num + 2] = word;
	return num + 3;
}

// @p num of @p kind, each referring to the next one, or to the one before.
static void make_chain(struct blob *blob, enum kind kind, uint32_t num, bool is_forward)
{
	static uint32_t words[1024];
	uint32_t at = 0;
	for (uint32_t i = 0; i < num; i++) {
		uint32_t target = is_forward ? (i + 1 < num ? i + 3 : 1) : i + 1;
		if (kind == KIND_STRUCT) {
			at = add(words, at, 0, (uint32_t)kind << 24 | 1, 8);
			at = add(words, at, 0, target, 0);
		} else {
			at = add(words, at, 0, (uint32_t)kind << 24, target);
		}
	}
	make_row_blob(blob, words, at);
}

static void test_depth(void **state)
{
	(void)state;
	static struct blob blob;
	make_chain(&blob, KIND_CONST, 32, true);
	check_want(NULL, &blob, NULL);
	make_chain(&blob, KIND_CONST, 33, true);
	check_want(NULL, &blob,
		   "E2BIG: type 33 (CONST): is more than 32 types deep, seen from the first of them");
	make_chain(&blob, KIND_CONST, 40, false);
	check_want(NULL, &blob, NULL);
	make_chain(&blob, KIND_STRUCT, 33, true);
	check_want(NULL, &blob,
		   "E2BIG: type 33 (STRUCT): is more than 32 types deep, seen from the first of them");
	make_chain(&blob, KIND_STRUCT, 33, false);
	check_want(NULL, &blob, NULL);
}

// What entered in the middle is too long from its beginning: only the pass on chains sees that.
static void test_chain_length(void **state)
{
	(void)state;
	static struct blob blob;
	static uint32_t words[256];
	uint32_t at = 0;
	// 2: the middle of the chain 3 ... 35, so that each half is resolved by itself
	at = add(words, at, 0, (uint32_t)KIND_PTR << 24, 20);
	for (uint32_t i = 3; i < 36; i++)
		at = add(words, at, 0, (uint32_t)KIND_CONST << 24, i + 1 < 36 ? i + 1 : 1);
	make_row_blob(&blob, words, at);
	check_want(NULL, &blob,
		   "ELOOP: type 3 (CONST): more than 32 modifiers in a chain, or a loop");
	check_want("5.18", &blob, NULL);
}

/* ---- special fields ---- */

#define FIELD_NAMES                                                                      \
	"\0long\0bpf_spin_lock\0bpf_list_head\0bpf_list_node\0node\0link\0contains:node:link\0" \
	"kptr\0file\0lock\0contains:node:none\0contains:none:link\0bpf_refcount"
enum {
	F_SPIN_LOCK = 6,
	F_LIST_HEAD = F_SPIN_LOCK + 14,
	F_LIST_NODE = F_LIST_HEAD + 14,
	F_NODE = F_LIST_NODE + 14,
	F_LINK = F_NODE + 5,
	F_CONTAINS = F_LINK + 5,
	F_KPTR = F_CONTAINS + 19,
	F_FILE = F_KPTR + 5,
	F_LOCK = F_FILE + 5,
	F_CONTAINS_NO_NODE = F_LOCK + 5,
	F_CONTAINS_NONE = F_CONTAINS_NO_NODE + 19,
	F_REFCOUNT = F_CONTAINS_NONE + 19,
};

/* 2: bpf_spin_lock, 3: bpf_list_head, 4: bpf_list_node */
#define LOCK_TYPES R(STRUCT, F_SPIN_LOCK, 4), R(STRUCT, F_LIST_HEAD, 16), R(STRUCT, F_LIST_NODE, 24)
/* 5: what a list holds */
#define NODE RV(STRUCT, F_NODE, 24, 1), F_LINK, 4, 0
/* 2: file, 3 and 4: kptr to it */
#define KPTR_TYPES R(STRUCT, F_FILE, 8), R(TYPE_TAG, F_KPTR, 2), R(PTR, 0, 3)
/* 6: what has a list */
#define OWNER RV(STRUCT, F_LOCK, 24, 2), F_LOCK, 2, 0, F_LINK, 3, 64

// clang-format off
static const struct row field_rows[] = {
	{ "lock", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 8, 1), F_LOCK, 2, 32), .want = NULL },
	{ "list", WORDS(LOCK_TYPES, NODE, OWNER, R(DECL_TAG, F_CONTAINS, 6), 1), .want = NULL },
	{ "two locks", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 8, 2), F_LOCK, 2, 0, F_LINK, 2, 32), .want = "E2BIG: type 5 (STRUCT node): has more than one bpf_spin_lock" },
	{ "bit-field beside a lock", WORDS(LOCK_TYPES, RF(STRUCT, F_NODE, 16, 2), F_LOCK, 2, 0, F_LINK, 1, BITFIELD(3, 65)), .want = "EINVAL: type 5 (STRUCT node): has special fields, and member 1 of type 5 begins at bit 65" },
	{ "lock not aligned", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 8, 1), F_LOCK, 2, 8), .want = "EFAULT: type 5 (STRUCT node): has special fields by name, and none of the right size and place" },
	{ "list without a lock", WORDS(LOCK_TYPES, NODE, RV(STRUCT, F_LOCK, 16, 1), F_LINK, 3, 0, R(DECL_TAG, F_CONTAINS, 6), 0), .want = "EINVAL: type 6 (STRUCT lock): has a bpf_list_head or bpf_rb_root, and no bpf_spin_lock" },
	{ "list of nothing", WORDS(LOCK_TYPES, NODE, OWNER), .want = "EINVAL: type 6 (STRUCT lock): member 1 of type 6 wants one tag \"contains:STRUCT:MEMBER\"" },
	{ "list of two", WORDS(LOCK_TYPES, NODE, OWNER, R(DECL_TAG, F_CONTAINS, 6), 1, R(DECL_TAG, F_CONTAINS, 6), 1), .want = "EINVAL: type 6 (STRUCT lock): member 1 of type 6 wants one tag \"contains:STRUCT:MEMBER\"" },
	{ "list of no struct", WORDS(LOCK_TYPES, NODE, OWNER, R(DECL_TAG, F_CONTAINS_NONE, 6), 1), .want = "ENOENT: type 6 (STRUCT lock): member 1 of type 6 contains an unknown struct" },
	{ "list by no member", WORDS(LOCK_TYPES, NODE, OWNER, R(DECL_TAG, F_CONTAINS_NO_NODE, 6), 1), .want = "ENOENT: type 6 (STRUCT lock): contains type 5 by a member that it does not have" },
	{ "list by a long", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 8, 1), F_LINK, 1, 0, OWNER, R(DECL_TAG, F_CONTAINS, 6), 1), .want = "EINVAL: type 6 (STRUCT lock): contains type 5 by a member that is not a struct bpf_list_node" },
	{ "kptr", WORDS(KPTR_TYPES, RV(STRUCT, F_NODE, 8, 1), F_LINK, 4, 0), .want = "as far as no struct that a kptr points to is one of the kernel's" },
	{ "struct with kptrs twice", WORDS(KPTR_TYPES, RV(STRUCT, F_NODE, 16, 2), F_LINK, 4, 0, F_LOCK, 4, 64, RV(STRUCT, F_LOCK, 40, 3), F_LINK, 4, 0, F_LINK, 5, 64, F_LINK, 5, 192), .want = "as far as no struct that a kptr points to is one of the kernel's" },
	{ "struct with kptrs twice in one place", WORDS(KPTR_TYPES, RV(STRUCT, F_NODE, 16, 2), F_LINK, 4, 0, F_LOCK, 4, 64, RV(STRUCT, F_LOCK, 24, 3), F_LINK, 4, 0, F_LINK, 5, 64, F_LINK, 5, 64), .want = "EEXIST: type 6 (STRUCT lock): has special fields that overlap at 8" },
	{ "struct with 6 kptrs twice", WORDS(KPTR_TYPES, RV(STRUCT, F_NODE, 48, 6), F_LINK, 4, 0, F_LINK, 4, 64, F_LINK, 4, 128, F_LINK, 4, 192, F_LINK, 4, 256, F_LINK, 4, 320, RV(STRUCT, F_LOCK, 104, 3), F_LINK, 4, 0, F_LINK, 5, 64, F_LINK, 5, 448), .want = "E2BIG: type 6 (STRUCT lock): has more than 11 special fields" },
	{ "struct with a lock in two members of structs", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 4, 1), F_LOCK, 2, 0, RV(STRUCT, F_LOCK, 8, 2), F_LINK, 5, 0, F_LINK, 5, 32, RV(STRUCT, F_FILE, 16, 2), F_LOCK, 2, 0, F_LINK, 6, 64), .want = "E2BIG: type 7 (STRUCT file): has more than one bpf_spin_lock" },
	{ "struct with a lock where it may be and where there is one", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 4, 1), F_LOCK, 2, 0, RV(STRUCT, F_FILE, 32, 2), F_LINK, 4, 0, F_LOCK, 5, 192, RV(STRUCT, F_LOCK, 8, 2), F_LOCK, 2, 0, F_LINK, 5, 32), .want = "E2BIG: type 7 (STRUCT lock): has more than one bpf_spin_lock" },
	{ "lock before 6.2", WORDS(LOCK_TYPES, RV(STRUCT, F_NODE, 8, 2), F_LOCK, 2, 0, F_LINK, 2, 32), .release = "6.1", .want = NULL },
	{ "two bpf_refcount in 6.18", WORDS(R(STRUCT, F_REFCOUNT, 4), RV(STRUCT, F_NODE, 8, 2), F_LOCK, 2, 0, F_LINK, 2, 32), .release = "6.18", .want = NULL },
	{ "two bpf_refcount", WORDS(R(STRUCT, F_REFCOUNT, 4), RV(STRUCT, F_NODE, 8, 2), F_LOCK, 2, 0, F_LINK, 2, 32), .want = "E2BIG: type 3 (STRUCT node): has more than one bpf_refcount" },
};
// clang-format on

static void test_fields(void **state)
{
	(void)state;
	static struct blob blob;
	int num_failed = 0;
	for (size_t i = 0; i < sizeof(field_rows) / sizeof(field_rows[0]); i++) {
		const struct row *row = &field_rows[i];
		make_blob(&blob, row->words, row->num, FIELD_NAMES, sizeof(FIELD_NAMES));
		put(&blob, BTF_HEADER_BYTES, 1); // "long"
		struct btfsmith_checker *checker = open_checker(row->release);
		if (!is_verdict(checker, blob.bytes, blob.num, row->want)) {
			print_error("%s\n", row->name);
			num_failed++;
		}
		btfsmith_checker_destroy(checker);
	}
	assert_int_equal(num_failed, 0);
}

// @p num structs that each own the next one, and one that owns nothing.
static void make_owners(struct blob *blob, uint32_t num)
{
	static uint32_t words[256];
	uint32_t at = 0;
	for (uint32_t i = 0; i < num; i++) {
		at = add(words, at, F_NODE, (uint32_t)KIND_STRUCT << 24 | 1, 8);
		at = add(words, at, F_LINK, 4 + 3 * i, 0);
		at = add(words, at, F_KPTR, (uint32_t)KIND_TYPE_TAG << 24, 5 + 3 * i);
		at = add(words, at, 0, (uint32_t)KIND_PTR << 24, 3 + 3 * i);
	}
	at = add(words, at, F_FILE, (uint32_t)KIND_STRUCT << 24, 8);
	make_blob(blob, words, at, FIELD_NAMES, sizeof(FIELD_NAMES));
	put(blob, BTF_HEADER_BYTES, 1); // "long"
}

static void test_ownership(void **state)
{
	(void)state;
	static struct blob blob;
	const char *accepted = "as far as no struct that a kptr points to is one of the kernel's";
	make_owners(&blob, 8);
	check_want(NULL, &blob, accepted);
	make_owners(&blob, 9);
	check_want(NULL, &blob,
		   "ELOOP: type 2 (STRUCT node): owns what owns others, more than 8 deep or in a "
		   "circle");
	check_want("7.1", &blob, accepted);
}

/* ---- ways ---- */

// References are for programs alone; kernels look at types one by one, and at chains.
static void test_ways(void **state)
{
	(void)state;
	static struct blob blob;
	const uint32_t words[] = { R(PTR, 0, 100), R(CONST, 0, 3) };
	const struct btfsmith_check_options options = {
		.size = sizeof(options),
		.as = BTFSMITH_CHECK_VMLINUX,
	};
	struct btfsmith_checker *checker = NULL;
	assert_null(btfsmith_checker_open(&options, &checker));
	make_row_blob(&blob, words, 3);
	bool ok = is_verdict(checker, blob.bytes, blob.num, NULL);
	make_row_blob(&blob, words, 6);
	ok &= is_verdict(checker, blob.bytes, blob.num,
			 "ELOOP: type 3 (CONST): more than 32 modifiers in a chain, or a loop");
	btfsmith_checker_destroy(checker);
	assert_true(ok);
}

static void test_foreign(void **state)
{
	(void)state;
	static struct blob blob;
	make_row_blob(&blob, NULL, 0);
	for (size_t at = 4; at < BTF_HEADER_BYTES + 4 * LONG_WORDS; at += 4) {
		uint32_t word;
		memcpy(&word, blob.bytes + at, sizeof(word));
		put(&blob, at, __builtin_bswap32(word));
	}
	unsigned char first = blob.bytes[0];
	blob.bytes[0] = blob.bytes[1];
	blob.bytes[1] = first;
	check_want(NULL, &blob, NULL);
	blob.bytes[2] = 7;
	check_want(NULL, &blob, "ENOTSUPP: unknown version 7");
}

static void expect_error(const struct btfsmith_check_options *options, enum btfsmith_code code,
			 const char *message)
{
	struct btfsmith_checker *checker = NULL;
	struct btfsmith_error *err = btfsmith_checker_open(options, &checker);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), code);
	assert_string_equal(btfsmith_error_message(err), message);
	assert_null(checker);
	btfsmith_error_destroy(err);
}

static void test_options(void **state)
{
	(void)state;
	expect_error(&(struct btfsmith_check_options){ .release = "6.1" }, BTFSMITH_ARGUMENT,
		     "check options: size is not set");
	expect_error(&(struct btfsmith_check_options){ .size = sizeof(struct btfsmith_check_options),
						       .release = "six" },
		     BTFSMITH_ARGUMENT, "'six': not a release of Linux such as 5.10");
	expect_error(&(struct btfsmith_check_options){ .size = sizeof(struct btfsmith_check_options),
						       .as = BTFSMITH_CHECK_PROGRAM,
						       .base = "none" },
		     BTFSMITH_ARGUMENT, "check options: a program's BTF has no base");
	expect_error(&(struct btfsmith_check_options){ .size = sizeof(struct btfsmith_check_options),
						       .pointer_bytes = 2 },
		     BTFSMITH_ARGUMENT, "check options: pointer_bytes is not 4 or 8");
}

// A module before there was BTF of modules, and one without its base.
static void test_modules(void **state)
{
	(void)state;
	static struct blob blob;
	struct btfsmith_check_options options = {
		.size = sizeof(options),
		.as = BTFSMITH_CHECK_MODULE,
	};
	struct btfsmith_verdict *verdict = NULL;
	struct btfsmith_checker *checker = NULL;
	make_row_blob(&blob, NULL, 0);
	assert_null(btfsmith_checker_open(&options, &checker));
	struct btfsmith_error *err = btfsmith_check_data(checker, blob.bytes, blob.num, &verdict);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_NO_BASE);
	btfsmith_error_destroy(err);
	btfsmith_checker_destroy(checker);
	options.release = "5.10";
	assert_null(btfsmith_checker_open(&options, &checker));
	err = btfsmith_check_data(checker, blob.bytes, blob.num, &verdict);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_UNSUPPORTED);
	assert_string_equal(btfsmith_error_message(err),
			    "data: Linux 5.10 does not read BTF of modules");
	btfsmith_error_destroy(err);
	btfsmith_checker_destroy(checker);
	assert_null(verdict);
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_header),
		cmocka_unit_test(test_strings),
		cmocka_unit_test(test_layout),
		cmocka_unit_test(test_depth),
		cmocka_unit_test(test_chain_length),
		cmocka_unit_test(test_fields),
		cmocka_unit_test(test_ownership),
		cmocka_unit_test(test_ways),
		cmocka_unit_test(test_foreign),
		cmocka_unit_test(test_options),
		cmocka_unit_test(test_modules),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
