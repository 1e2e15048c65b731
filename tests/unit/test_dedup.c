// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What becomes one type and what stays two, from DWARF to BTF. Each row is a file of a few
 * units and the types that come out of it, as support/type_lines.h writes them. Every row is
 * also encoded with its units in every order, by one thread and by four: the types are the
 * same, and the bytes do not depend on the number of threads.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "error.h"
#include "support/dwarf_build.h"
#include "support/type_lines.h"
#include "types_object.h"

enum {
	MAX_PERMUTED = 5,
	TAG_LLVM_ANNOTATION = 0x6000, /* not in every dwarf.h */
};

struct row {
	const char *name;
	const struct build_unit *units;
	size_t num_units;
	const char *lines;
	const char *error; /* instead: part of the message */
};

#define INLINE(text) ATTR(name, .str = (text), .form = DW_FORM_string)
#define UNIT(...)                                                                        \
	{                                                                                \
		.version = 5, .root = DIE(compile_unit, CHILDREN(__VA_ARGS__))           \
	}
#define UNITS(...)                                                                       \
	.units = (const struct build_unit[]){ __VA_ARGS__ },                             \
	.num_units = sizeof((const struct build_unit[]){ __VA_ARGS__ }) /                \
		     sizeof(struct build_unit)

#define INT                                                                              \
	DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))
#define CHAR                                                                             \
	DIE(base_type, LABEL("char"),                                                    \
	    ATTRS(NAME("char"), BYTE_SIZE(1), ENCODING(signed_char)))
#define LONG                                                                             \
	DIE(base_type, LABEL("long"), ATTRS(NAME("long"), BYTE_SIZE(8), ENCODING(signed)))
#define UNSIGNED(label, text)                                                            \
	DIE(base_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(4), ENCODING(unsigned)))
#define STRUCT(label, text, size, ...)                                                   \
	DIE(structure_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),            \
	    CHILDREN(__VA_ARGS__))
#define UNION(label, text, size, ...)                                                    \
	DIE(union_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),                \
	    CHILDREN(__VA_ARGS__))
#define ANONYMOUS(label, size, ...)                                                      \
	DIE(structure_type, LABEL(label), ATTRS(BYTE_SIZE(size)), CHILDREN(__VA_ARGS__))
#define MEMBER(text, to, at) DIE(member, ATTRS(NAME(text), TYPE(to), MEMBER_AT(at)))
#define UNNAMED(to, at) DIE(member, ATTRS(TYPE(to), MEMBER_AT(at)))
#define FORWARD(label, text)                                                             \
	DIE(structure_type, LABEL(label), ATTRS(NAME(text), DECLARATION))
#define POINTER(label, to) DIE(pointer_type, LABEL(label), ATTRS(TYPE(to), BYTE_SIZE(8)))
#define CONST(label, to) DIE(const_type, LABEL(label), ATTRS(TYPE(to)))
#define VOLATILE(label, to) DIE(volatile_type, LABEL(label), ATTRS(TYPE(to)))
#define TYPEDEF(label, text, to) DIE(typedef, LABEL(label), ATTRS(NAME(text), TYPE(to)))
#define ARRAY(label, to, ...)                                                            \
	DIE(array_type, LABEL(label), ATTRS(TYPE(to)), CHILDREN(__VA_ARGS__))
#define DIMENSION(num) DIE(subrange_type, ATTRS(COUNT(num)))
#define PROTO(label, to, ...)                                                            \
	DIE(subroutine_type, LABEL(label), ATTRS(FLAG(prototyped), TYPE(to)),            \
	    CHILDREN(__VA_ARGS__))
#define PARAM(to) DIE(formal_parameter, ATTRS(TYPE(to)))
#define ENUM(label, text, size, ...)                                                     \
	DIE(enumeration_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),          \
	    CHILDREN(__VA_ARGS__))
#define ENUM_FORWARD(label, text)                                                        \
	DIE(enumeration_type, LABEL(label), ATTRS(NAME(text), DECLARATION))
#define VALUE(text, n) DIE(enumerator, ATTRS(NAME(text), CONST_VALUE(n)))
#define FUNCTION(text, ...) DIE(subprogram, ATTRS(NAME(text)), CHILDREN(__VA_ARGS__))
#define TAG(kind, text)                                                                  \
	{                                                                                \
		.tag = TAG_LLVM_ANNOTATION,                                              \
		ATTRS(NAME(kind), ATTR(const_value, .str = (text)))                      \
	}

/* The two things that `struct info` is below, and who points to it. */
#define INFO_INT STRUCT("info", "info", 4, MEMBER("number", "int", 0))
#define INFO_CHAR STRUCT("info", "info", 1, MEMBER("letter", "char", 0))
#define PORT                                                                             \
	POINTER("info*", "info"), STRUCT("port", "port", 8, MEMBER("info", "info*", 0))

#define INFO_INT_LINE "struct info:4{number@0 int}\n"
#define INFO_CHAR_LINE "struct info:1{letter@0 char}\n"

// clang-format off
static const struct row rows[] = {
	{ .name = "one definition in many units",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(PORT, INFO_INT, INT), UNIT(INT, INFO_INT, PORT)),
	  .lines = INFO_INT_LINE
		   "struct port:8{info@0 *struct info}\n" },
	{ .name = "a leaf with two definitions: what reaches it is two things",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "two definitions in one unit, inside functions",
	  UNITS(UNIT(INT, CHAR, FUNCTION("f", INFO_INT, POINTER("p", "info"), STRUCT("x", "a", 8, MEMBER("info", "p", 0))),
		     FUNCTION("g", STRUCT("info2", "info", 1, MEMBER("letter", "char", 0)), POINTER("q", "info2"),
			      STRUCT("y", "b", 8, MEMBER("info", "q", 0))))),
	  .lines = "struct a:8{info@0 *struct info:4{number@0 int}}\n"
		   "struct b:8{info@0 *struct info:1{letter@0 char}}\n"
		   INFO_CHAR_LINE INFO_INT_LINE },
	{ .name = "the same, and one user's name with both",
	  UNITS(UNIT(INT, CHAR, FUNCTION("f", INFO_INT, POINTER("p", "info"), STRUCT("x", "port", 8, MEMBER("info", "p", 0))),
		     FUNCTION("g", STRUCT("info2", "info", 1, MEMBER("letter", "char", 0)), POINTER("q", "info2"),
			      STRUCT("y", "port", 8, MEMBER("info", "q", 0))))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "a forward where its own unit defines the name twice",
	  UNITS(UNIT(INT, CHAR, FORWARD("any", "info"), POINTER("any*", "any"),
		     STRUCT("user", "user", 8, MEMBER("info", "any*", 0)),
		     FUNCTION("f", INFO_INT), FUNCTION("g", INFO_CHAR))),
	  .lines = "forward struct info\n" INFO_CHAR_LINE INFO_INT_LINE
		   "struct user:8{info@0 *forward struct info}\n" },
	{ .name = "all that can lead to a struct with two definitions in one unit",
	  UNITS(UNIT(INT, CHAR,
		     FUNCTION("f", STRUCT("s", "s", 4, MEMBER("x", "int", 0)), POINTER("s*", "s"), TYPEDEF("s_t", "f_t", "s"),
			      ARRAY("s[][]", "s", DIMENSION(2), DIMENSION(3)), PROTO("fn", "s*", PARAM("s_t"), PARAM("int")),
			      POINTER("fn*", "fn"), CONST("cs", "s"), POINTER("cs*", "cs"),
			      STRUCT("all", "in_f", 64, MEMBER("a", "s[][]", 0), MEMBER("fn", "fn*", 24), MEMBER("t", "s_t", 32),
				     MEMBER("c", "cs*", 40))),
		     FUNCTION("g", STRUCT("s2", "s", 1, MEMBER("y", "char", 0)), POINTER("s2*", "s2"), TYPEDEF("s2_t", "g_t", "s2"),
			      ARRAY("s2[][]", "s2", DIMENSION(2), DIMENSION(3)), PROTO("fn2", "s2*", PARAM("s2_t"), PARAM("int")),
			      POINTER("fn2*", "fn2"), CONST("cs2", "s2"), POINTER("cs2*", "cs2"),
			      STRUCT("all2", "in_g", 64, MEMBER("a", "s2[][]", 0), MEMBER("fn", "fn2*", 24), MEMBER("t", "s2_t", 32),
				     MEMBER("c", "cs2*", 40))))),
	  .lines = "struct in_f:64{a@0 [2][3]struct s:4{x@0 int}, fn@192 *fn(typedef f_t, int)->*struct s:4{x@0 int}, "
		   "t@256 typedef f_t, c@320 *const struct s:4{x@0 int}}\n"
		   "struct in_g:64{a@0 [2][3]struct s:1{y@0 char}, fn@192 *fn(typedef g_t, int)->*struct s:1{y@0 char}, "
		   "t@256 typedef g_t, c@320 *const struct s:1{y@0 char}}\n"
		   "struct s:1{y@0 char}\nstruct s:4{x@0 int}\n"
		   "typedef f_t=(struct s:4{x@0 int})\ntypedef g_t=(struct s:1{y@0 char})\n" },
	{ .name = "a cycle inside one of two functions",
	  UNITS(UNIT(INT, CHAR,
		     FUNCTION("f", POINTER("n*", "n"), STRUCT("n", "n", 16, MEMBER("next", "n*", 0), MEMBER("v", "int", 8))),
		     FUNCTION("g", POINTER("m*", "m"), STRUCT("m", "n", 16, MEMBER("next", "m*", 0), MEMBER("v", "char", 8))))),
	  .lines = "struct n:16{next@0 *struct n:16{next@0 *struct n:16{next@0 *struct n, v@64 char}, v@64 char}, v@64 char}\n"
		   "struct n:16{next@0 *struct n:16{next@0 *struct n:16{next@0 *struct n, v@64 int}, v@64 int}, v@64 int}\n" },
	{ .name = "the same function-local struct in two units",
	  UNITS(UNIT(INT, CHAR, FUNCTION("f", INFO_INT), FUNCTION("g", INFO_CHAR)),
		UNIT(INT, CHAR, FUNCTION("f", INFO_INT), FUNCTION("g", INFO_CHAR))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE },
	{ .name = "a forward that two definitions satisfy",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT),
		UNIT(FORWARD("info", "info"), POINTER("info*", "info"), STRUCT("u", "user", 8, MEMBER("info", "info*", 0)))),
	  .lines = "forward struct info\n" INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n"
		   "struct user:8{info@0 *forward struct info}\n" },
	{ .name = "a type known to two units in full, to a third with a forward in it",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR), UNIT(FORWARD("info", "info"), PORT)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "a forward which only one definition fits, for the unit knows another name",
	  UNITS(UNIT(INT, CHAR, INFO_INT, STRUCT("k", "kind", 4, MEMBER("a", "int", 0)), POINTER("info*", "info"),
		     STRUCT("holder", "holder", 16, MEMBER("info", "info*", 0), MEMBER("k", "k", 8))),
		UNIT(INT, CHAR, INFO_CHAR, STRUCT("k", "kind", 1, MEMBER("b", "char", 0)), POINTER("info*", "info"),
		     STRUCT("holder", "holder", 16, MEMBER("info", "info*", 0), MEMBER("k", "k", 8))),
		UNIT(INT, CHAR, FORWARD("info", "info"), STRUCT("k", "kind", 1, MEMBER("b", "char", 0)), POINTER("info*", "info"),
		     STRUCT("holder", "holder", 16, MEMBER("info", "info*", 0), MEMBER("k", "k", 8)))),
	  .lines = "struct holder:16{info@0 *struct info:1{letter@0 char}, k@64 struct kind:1{b@0 char}}\n"
		   "struct holder:16{info@0 *struct info:4{number@0 int}, k@64 struct kind:4{a@0 int}}\n"
		   INFO_CHAR_LINE INFO_INT_LINE
		   "struct kind:1{b@0 char}\nstruct kind:4{a@0 int}\n" },
	{ .name = "a unit that only forwards the name points to it",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(FORWARD("info", "info"), POINTER("info*", "info")), UNIT(CHAR, INFO_CHAR, PORT)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "the same for types that refer to each other",
	  UNITS(UNIT(INT, INFO_INT, POINTER("info*", "info"), POINTER("a*", "a"), POINTER("b*", "b"),
		     STRUCT("a", "a", 16, MEMBER("b", "b*", 0), MEMBER("info", "info*", 8)), STRUCT("b", "b", 8, MEMBER("a", "a*", 0))),
		UNIT(CHAR, INFO_CHAR),
		UNIT(FORWARD("info", "info"), POINTER("info*", "info"), POINTER("a*", "a"), POINTER("b*", "b"),
		     STRUCT("a", "a", 16, MEMBER("b", "b*", 0), MEMBER("info", "info*", 8)), STRUCT("b", "b", 8, MEMBER("a", "a*", 0)))),
	  .lines = "struct a:16{b@0 *struct b, info@64 *struct info:4{number@0 int}}\n"
		   "struct b:8{a@0 *struct a}\n"
		   INFO_CHAR_LINE INFO_INT_LINE },
	{ .name = "types that refer to each other, and are two things each: neither is the fuller",
	  UNITS(UNIT(INT, INFO_INT, POINTER("info*", "info"), POINTER("a*", "a"), POINTER("b*", "b"),
		     STRUCT("a", "a", 16, MEMBER("b", "b*", 0), MEMBER("info", "info*", 8)),
		     STRUCT("b", "b", 16, MEMBER("a", "a*", 0), MEMBER("n", "int", 8))),
		UNIT(CHAR, INFO_CHAR),
		UNIT(CHAR, FORWARD("info", "info"), POINTER("info*", "info"), POINTER("a*", "a"), POINTER("b*", "b"),
		     STRUCT("a", "a", 16, MEMBER("b", "b*", 0), MEMBER("info", "info*", 8)),
		     STRUCT("b", "b", 16, MEMBER("a", "a*", 0), MEMBER("n", "char", 8)))),
	  .lines = "forward struct info\n"
		   "struct a:16{b@0 *struct b:16{a@0 *struct a:16{b@0 *struct b, info@64 *forward struct info}, n@64 char}, "
		   "info@64 *forward struct info}\n"
		   "struct a:16{b@0 *struct b:16{a@0 *struct a:16{b@0 *struct b, info@64 *struct info}, n@64 int}, "
		   "info@64 *struct info:4{number@0 int}}\n"
		   "struct b:16{a@0 *struct a:16{b@0 *struct b:16{a@0 *struct a, n@64 char}, info@64 *forward struct info}, n@64 char}\n"
		   "struct b:16{a@0 *struct a:16{b@0 *struct b:16{a@0 *struct a, n@64 int}, info@64 *struct info:4{number@0 int}}, n@64 int}\n"
		   INFO_CHAR_LINE INFO_INT_LINE },
	{ .name = "what one type of a unit shows about a forward holds for its others",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR),
		UNIT(FORWARD("info", "info"), PORT, STRUCT("u", "user", 8, MEMBER("info", "info*", 0)))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n"
		   "struct user:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "the same where both definitions would fit",
	  UNITS(UNIT(INT, INFO_INT, PORT), UNIT(INT, FORWARD("info", "info"), PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "the same for a name that is two things by what it refers to",
	  UNITS(UNIT(INT, INFO_INT, PORT, POINTER("port*", "port"), STRUCT("o", "owner", 8, MEMBER("port", "port*", 0))),
		UNIT(CHAR, INFO_CHAR, PORT),
		UNIT(FORWARD("port", "port"), POINTER("port*", "port"), STRUCT("o", "owner", 8, MEMBER("port", "port*", 0)),
		     STRUCT("u", "user", 8, MEMBER("port", "port*", 0)))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct owner:8{port@0 *struct port:8{info@0 *struct info:4{number@0 int}}}\n"
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n"
		   "struct user:8{port@0 *struct port:8{info@0 *struct info:4{number@0 int}}}\n" },
	{ .name = "units with nothing but a forward",
	  UNITS(UNIT(FORWARD("info", "info"), POINTER("info*", "info")), UNIT(INT, INFO_INT),
		UNIT(FORWARD("info", "info"), POINTER("info*", "info"))),
	  .lines = "*struct info\n" INFO_INT_LINE },
	{ .name = "units with nothing but a forward of an ambiguous name",
	  UNITS(UNIT(FORWARD("info", "info"), POINTER("info*", "info")), UNIT(INT, INFO_INT), UNIT(CHAR, INFO_CHAR)),
	  .lines = "*forward struct info\n" "forward struct info\n" INFO_CHAR_LINE INFO_INT_LINE },
	{ .name = "a forward that nothing defines",
	  UNITS(UNIT(FORWARD("info", "info"), PORT), UNIT(FORWARD("info", "info"), PORT)),
	  .lines = "forward struct info\nstruct port:8{info@0 *forward struct info}\n" },
	{ .name = "a hub with two definitions in a cycle",
	  UNITS(UNIT(INT, CHAR, POINTER("leaf*", "leaf"), POINTER("hub*", "hub"),
		     STRUCT("leaf", "leaf", 16, MEMBER("hub", "hub*", 0), MEMBER("l", "int", 8)),
		     STRUCT("hub", "hub", 16, MEMBER("leaf", "leaf*", 0), MEMBER("v", "int", 8))),
		UNIT(INT, CHAR, POINTER("leaf*", "leaf"), POINTER("hub*", "hub"),
		     STRUCT("leaf", "leaf", 16, MEMBER("hub", "hub*", 0), MEMBER("l", "int", 8)),
		     STRUCT("hub", "hub", 16, MEMBER("leaf", "leaf*", 0), MEMBER("v", "char", 8))),
		UNIT(POINTER("hub*", "hub"), FORWARD("hub", "hub"), INT,
		     STRUCT("leaf", "leaf", 16, MEMBER("hub", "hub*", 0), MEMBER("l", "int", 8)))),
	  .lines = "struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf, v@64 char}, l@64 int}, v@64 char}\n"
		   "struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf, v@64 int}, l@64 int}, v@64 int}\n"
		   "struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub, l@64 int}, v@64 char}, l@64 int}\n"
		   "struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub, l@64 int}, v@64 int}, l@64 int}\n" },
	{ .name = "a hub with three definitions",
	  UNITS(UNIT(INT, POINTER("a*", "a"), POINTER("hub*", "hub"), STRUCT("a", "a", 8, MEMBER("hub", "hub*", 0)),
		     STRUCT("hub", "hub", 16, MEMBER("a", "a*", 0), MEMBER("v", "int", 8))),
		UNIT(CHAR, POINTER("a*", "a"), POINTER("hub*", "hub"), STRUCT("a", "a", 8, MEMBER("hub", "hub*", 0)),
		     STRUCT("hub", "hub", 16, MEMBER("a", "a*", 0), MEMBER("v", "char", 8))),
		UNIT(LONG, POINTER("a*", "a"), POINTER("hub*", "hub"), STRUCT("a", "a", 8, MEMBER("hub", "hub*", 0)),
		     STRUCT("hub", "hub", 16, MEMBER("a", "a*", 0), MEMBER("v", "long", 8))),
		UNIT(LONG, POINTER("a*", "a"), POINTER("hub*", "hub"), FORWARD("a", "a"),
		     STRUCT("hub", "hub", 16, MEMBER("a", "a*", 0), MEMBER("v", "long", 8)))),
	  .lines = "struct a:8{hub@0 *struct hub:16{a@0 *struct a:8{hub@0 *struct hub}, v@64 char}}\n"
		   "struct a:8{hub@0 *struct hub:16{a@0 *struct a:8{hub@0 *struct hub}, v@64 int}}\n"
		   "struct a:8{hub@0 *struct hub:16{a@0 *struct a:8{hub@0 *struct hub}, v@64 long}}\n"
		   "struct hub:16{a@0 *struct a:8{hub@0 *struct hub:16{a@0 *struct a, v@64 char}}, v@64 char}\n"
		   "struct hub:16{a@0 *struct a:8{hub@0 *struct hub:16{a@0 *struct a, v@64 int}}, v@64 int}\n"
		   "struct hub:16{a@0 *struct a:8{hub@0 *struct hub:16{a@0 *struct a, v@64 long}}, v@64 long}\n" },
	{ .name = "an enum's forward with one definition",
	  UNITS(UNIT(ENUM_FORWARD("e", "e"), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0))),
		UNIT(ENUM("e", "e", 1, VALUE("A", 1)))),
	  .lines = "enum e:1{A=1}\nstruct s:8{p@0 *enum e}\n" },
	{ .name = "an enum's forward with two definitions",
	  UNITS(UNIT(ENUM_FORWARD("e", "e"), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0))),
		UNIT(ENUM("e", "e", 4, VALUE("A", 1))), UNIT(ENUM("e", "e", 4, VALUE("B", 1)))),
	  .lines = "enum e:4{A=1}\nenum e:4{B=1}\nforward enum e\nstruct s:8{p@0 *forward enum e}\n" },
	{ .name = "the same struct with an enum's forward and both of its definitions",
	  UNITS(UNIT(ENUM_FORWARD("e", "e"), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0))),
		UNIT(ENUM("e", "e", 4, VALUE("A", 1)), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0))),
		UNIT(ENUM("e", "e", 4, VALUE("B", 1)), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0)))),
	  .lines = "enum e:4{A=1}\nenum e:4{B=1}\nstruct s:8{p@0 *enum e:4{A=1}}\nstruct s:8{p@0 *enum e:4{B=1}}\n" },
	{ .name = "an enum of 4 and of 8 bytes, else the same",
	  UNITS(UNIT(ENUM("e", "e", 4, VALUE("A", 1)), STRUCT("s", "s", 8, MEMBER("e", "e", 0))),
		UNIT(ENUM("e", "e", 8, VALUE("A", 1)), STRUCT("s", "s", 8, MEMBER("e", "e", 0)))),
	  .lines = "enum e:4{A=1}\nlong enum e:8{A=1}\n"
		   "struct s:8{e@0 enum e:4{A=1}}\nstruct s:8{e@0 long enum e:8{A=1}}\n" },
	{ .name = "a struct, a union, an enum and a typedef of one name",
	  UNITS(UNIT(INT, STRUCT("x", "x", 4, MEMBER("a", "int", 0))), UNIT(INT, UNION("x", "x", 4, MEMBER("a", "int", 0))),
		UNIT(ENUM("x", "x", 4, VALUE("A", 1))), UNIT(INT, TYPEDEF("x", "x", "int"))),
	  .lines = "enum x:4{A=1}\n" "struct x:4{a@0 int}\ntypedef x=(int)\nunion x:4{a@0 int}\n" },
	{ .name = "a struct's forward, and only a union of that name",
	  UNITS(UNIT(FORWARD("info", "info"), PORT), UNIT(INT, UNION("x", "info", 4, MEMBER("a", "int", 0)))),
	  .lines = "forward struct info\n" "struct port:8{info@0 *forward struct info}\nunion info:4{a@0 int}\n" },
	{ .name = "a typedef with two meanings",
	  UNITS(UNIT(INT, LONG, TYPEDEF("t", "t", "int"), STRUCT("s", "s", 8, MEMBER("t", "t", 0))),
		UNIT(INT, LONG, TYPEDEF("t", "t", "long"), STRUCT("s", "s", 8, MEMBER("t", "t", 0)))),
	  .lines = "struct s:8{t@0 typedef t=(int)}\nstruct s:8{t@0 typedef t=(long)}\n"
		   "typedef t=(int)\ntypedef t=(long)\n" },
	{ .name = "a chain of typedefs to an ambiguous struct",
	  UNITS(UNIT(INT, INFO_INT, TYPEDEF("a", "a", "info"), TYPEDEF("b", "b", "a"), TYPEDEF("c", "c", "b"),
		     STRUCT("s", "s", 8, MEMBER("c", "c", 0))),
		UNIT(CHAR, INFO_CHAR, TYPEDEF("a", "a", "info"), TYPEDEF("b", "b", "a"), TYPEDEF("c", "c", "b"),
		     STRUCT("s", "s", 8, MEMBER("c", "c", 0)))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct s:8{c@0 typedef c=(typedef b=(typedef a))}\nstruct s:8{c@0 typedef c=(typedef b=(typedef a))}\n"
		   "typedef a=(struct info:1{letter@0 char})\ntypedef a=(struct info:4{number@0 int})\n"
		   "typedef b=(typedef a=(struct info:1{letter@0 char}))\ntypedef b=(typedef a=(struct info:4{number@0 int}))\n"
		   "typedef c=(typedef b=(typedef a=(struct info)))\ntypedef c=(typedef b=(typedef a=(struct info)))\n" },
	{ .name = "a typedef to an anonymous struct, elsewhere to a struct of its name",
	  UNITS(UNIT(INT, ANONYMOUS("u", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "u")),
		UNIT(INT, STRUCT("t'", "t", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "t'"))),
	  .lines = "struct t:4{a@0 int}\ntypedef t=(struct t)\ntypedef t=(struct:4{a@0 int})\n" },
	{ .name = "one anonymous struct, two typedefs",
	  UNITS(UNIT(INT, ANONYMOUS("u", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "u")),
		UNIT(INT, ANONYMOUS("u", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "v", "u"))),
	  .lines = "typedef t=(struct:4{a@0 int})\ntypedef v=(struct:4{a@0 int})\n" },
	{ .name = "an anonymous struct that refers to itself by its typedef",
	  UNITS(UNIT(ANONYMOUS("u", 8, MEMBER("next", "t*", 0)), TYPEDEF("t", "t", "u"), POINTER("t*", "t")),
		UNIT(POINTER("t*", "t"), TYPEDEF("t", "t", "u"), ANONYMOUS("u", 8, MEMBER("next", "t*", 0)))),
	  .lines = "typedef t=(struct:8{next@0 *typedef t})\n" },
	{ .name = "the same, with two meanings",
	  UNITS(UNIT(INT, ANONYMOUS("u", 16, MEMBER("next", "t*", 0), MEMBER("v", "int", 8)), TYPEDEF("t", "t", "u"), POINTER("t*", "t")),
		UNIT(CHAR, ANONYMOUS("u", 16, MEMBER("next", "t*", 0), MEMBER("v", "char", 8)), TYPEDEF("t", "t", "u"),
		     POINTER("t*", "t"))),
	  .lines = "typedef t=(struct:16{next@0 *typedef t=(struct:16{next@0 *typedef t=(struct:16{next@0 *typedef t, v@64 char}), v@64 char}), v@64 char})\n"
		   "typedef t=(struct:16{next@0 *typedef t=(struct:16{next@0 *typedef t=(struct:16{next@0 *typedef t, v@64 int}), v@64 int}), v@64 int})\n" },
	{ .name = "an anonymous struct that refers to itself without any name",
	  UNITS(UNIT(ANONYMOUS("u", 8, MEMBER("next", "u*", 0)), POINTER("u*", "u"))),
	  .error = "the type refers to itself without a name on the way" },
	{ .name = "pointers in a circle",
	  UNITS(UNIT(POINTER("a", "b"), POINTER("b", "a"))),
	  .error = "the type refers to itself without a name on the way" },
	{ .name = "anonymous structs in anonymous structs, two leaves",
	  UNITS(UNIT(INT, INFO_INT, ANONYMOUS("1", 4, UNNAMED("info", 0)), ANONYMOUS("2", 4, UNNAMED("1", 0)),
		     ANONYMOUS("3", 4, MEMBER("m", "2", 0)), STRUCT("s", "s", 8, UNNAMED("3", 0))),
		UNIT(CHAR, INFO_CHAR, ANONYMOUS("1", 4, UNNAMED("info", 0)), ANONYMOUS("2", 4, UNNAMED("1", 0)),
		     ANONYMOUS("3", 4, MEMBER("m", "2", 0)), STRUCT("s", "s", 8, UNNAMED("3", 0)))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct s:8{@0 struct:4{m@0 struct:4{@0 struct:4{@0 struct info:1{letter@0 char}}}}}\n"
		   "struct s:8{@0 struct:4{m@0 struct:4{@0 struct:4{@0 struct info:4{number@0 int}}}}}\n" },
	{ .name = "prototypes that differ by return type, number of parameters and varargs",
	  UNITS(UNIT(INT, CHAR, PROTO("1", "int", PARAM("int")), PROTO("2", "int", PARAM("int"), PARAM("int")),
		     PROTO("3", "char", PARAM("int")), PROTO("4", "int", PARAM("int"), DIE(unspecified_parameters))),
		UNIT(INT, CHAR, PROTO("1", "int", PARAM("int")), PROTO("2", "int", PARAM("int"), PARAM("int")))),
	  .lines = "fn(int)->char\nfn(int)->int\nfn(int, int)->int\nfn(int, void)->int\n" },
	{ .name = "different tags on one struct in two units",
	  UNITS(UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("btf_decl_tag", "one"))),
		UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("btf_decl_tag", "two"))),
		UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("btf_decl_tag", "one")))),
	  .lines = "struct s:4{a@0 int}\ntag(one, -1) struct s\ntag(two, -1) struct s\n" },
	{ .name = "a tag on one of two definitions",
	  UNITS(UNIT(INT, STRUCT("info", "info", 4, MEMBER("number", "int", 0), TAG("btf_decl_tag", "one"))), UNIT(CHAR, INFO_CHAR)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE "tag(one, -1) struct info:4{number@0 int}\n" },
	{ .name = "a tag on a struct that reaches an ambiguous one",
	  UNITS(UNIT(INT, INFO_INT, POINTER("info*", "info"),
		     STRUCT("s", "s", 8, DIE(member, ATTRS(NAME("m"), TYPE("info*"), MEMBER_AT(0)), CHILDREN(TAG("btf_decl_tag", "it"))))),
		UNIT(CHAR, INFO_CHAR, POINTER("info*", "info"),
		     STRUCT("s", "s", 8, DIE(member, ATTRS(NAME("m"), TYPE("info*"), MEMBER_AT(0)), CHILDREN(TAG("btf_decl_tag", "it")))))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct s:8{m@0 *struct info:1{letter@0 char}}\nstruct s:8{m@0 *struct info:4{number@0 int}}\n"
		   "tag(it, 0) struct s:8{m@0 *struct info:1{letter@0 char}}\n"
		   "tag(it, 0) struct s:8{m@0 *struct info:4{number@0 int}}\n" },
	{ .name = "type tags on pointers to an ambiguous struct",
	  UNITS(UNIT(INT, INFO_INT, DIE(pointer_type, LABEL("p"), ATTRS(TYPE("info")), CHILDREN(TAG("btf_type_tag", "user"))),
		     POINTER("q", "info"), STRUCT("s", "s", 16, MEMBER("p", "p", 0), MEMBER("q", "q", 8))),
		UNIT(CHAR, INFO_CHAR, DIE(pointer_type, LABEL("p"), ATTRS(TYPE("info")), CHILDREN(TAG("btf_type_tag", "user"))),
		     POINTER("q", "info"), STRUCT("s", "s", 16, MEMBER("p", "p", 0), MEMBER("q", "q", 8)))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct s:16{p@0 *tagged(user) struct info:1{letter@0 char}, q@64 *struct info:1{letter@0 char}}\n"
		   "struct s:16{p@0 *tagged(user) struct info:4{number@0 int}, q@64 *struct info:4{number@0 int}}\n" },
	{ .name = "type tags on pointers inside functions with structs of one name",
	  UNITS(UNIT(INT, CHAR,
		     FUNCTION("f", INFO_INT, DIE(pointer_type, LABEL("p"), ATTRS(TYPE("info")), CHILDREN(TAG("btf_type_tag", "user"), TAG("btf_type_tag", "rcu"))),
			      STRUCT("s", "s", 8, MEMBER("p", "p", 0))),
		     FUNCTION("g", STRUCT("info2", "info", 1, MEMBER("letter", "char", 0)),
			      DIE(pointer_type, LABEL("q"), ATTRS(TYPE("info2")), CHILDREN(TAG("btf_type_tag", "user"), TAG("btf_type_tag", "rcu"))),
			      STRUCT("t", "s", 8, MEMBER("p", "q", 0))))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct s:8{p@0 *tagged(rcu) tagged(user) struct info:1{letter@0 char}}\n"
		   "struct s:8{p@0 *tagged(rcu) tagged(user) struct info:4{number@0 int}}\n" },
	{ .name = "bit-fields by both ways to say where they are",
	  UNITS(UNIT(INT, STRUCT("s", "s", 4, DIE(member, ATTRS(NAME("a"), TYPE("int"), BIT_SIZE(3), DATA_BIT_OFFSET(2))))),
		UNIT(INT, STRUCT("s", "s", 4, DIE(member, ATTRS(NAME("a"), TYPE("int"), BIT_SIZE(3), BYTE_SIZE(4), BIT_OFFSET(27),
								  MEMBER_AT(0)))))),
	  .lines = "struct s:4{a@2:3 int}\n" },
	{ .name = "arrays whose index types differ",
	  UNITS(UNIT(INT, LONG, ARRAY("a", "int", DIE(subrange_type, ATTRS(TYPE("long"), UPPER_BOUND(3)))),
		     STRUCT("s", "s", 16, MEMBER("a", "a", 0))),
		UNIT(INT, ARRAY("a", "int", DIE(subrange_type, ATTRS(TYPE("int"), COUNT(4)))), STRUCT("s", "s", 16, MEMBER("a", "a", 0)))),
	  .lines = "long:8/0x1000040\nstruct s:16{a@0 [4]int}\n" },
	{ .name = "one base type by two names",
	  UNITS(UNIT(UNSIGNED("u", "unsigned int"), STRUCT("s", "s", 4, MEMBER("a", "u", 0))),
		UNIT(UNSIGNED("u", "unsigned"), STRUCT("s", "s", 4, MEMBER("a", "u", 0)))),
	  .lines = "struct s:4{a@0 unsigned int}\nstruct s:4{a@0 unsigned}\n" },
	{ .name = "qualifiers in either order",
	  UNITS(UNIT(INT, CONST("c", "int"), VOLATILE("vc", "c"), STRUCT("s", "s", 4, MEMBER("a", "vc", 0))),
		UNIT(INT, VOLATILE("v", "int"), CONST("cv", "v"), STRUCT("s", "s", 4, MEMBER("a", "cv", 0)))),
	  .lines = "struct s:4{a@0 const volatile int}\nstruct s:4{a@0 volatile const int}\n" },
	{ .name = "names that are no identifiers, and the empty one",
	  UNITS(UNIT(INT, STRUCT("s", "a b", 4, MEMBER("x", "int", 0)), STRUCT("t", "", 4, MEMBER("y", "int", 0)),
		     TYPEDEF("u", "u", "t"), TYPEDEF("v", "", "s"), STRUCT("w", "w", 4, MEMBER("v", "v", 0))),
		UNIT(INT, STRUCT("s", "a b", 4, MEMBER("x", "int", 0)), STRUCT("t", "", 4, MEMBER("z", "int", 0)), TYPEDEF("u", "u2", "t"))),
	  .lines = "struct a_b:4{x@0 int}\nstruct w:4{v@0 struct a_b}\ntypedef u2=(struct:4{z@0 int})\ntypedef u=(struct:4{y@0 int})\n" },
	{ .name = "names in the string section and inline",
	  UNITS(UNIT(INT, STRUCT("s", "structure", 4, MEMBER("x", "int", 0), MEMBER("longer", "int", 0)), TYPEDEF("t", "st", "s")),
		UNIT(DIE(base_type, LABEL("int"), ATTRS(INLINE("int"), BYTE_SIZE(4), ENCODING(signed))),
		     DIE(structure_type, LABEL("s"), ATTRS(INLINE("structure"), BYTE_SIZE(4)),
			 CHILDREN(DIE(member, ATTRS(INLINE("x"), TYPE("int"), MEMBER_AT(0))),
				  DIE(member, ATTRS(INLINE("longer"), TYPE("int"), MEMBER_AT(0))))),
		     DIE(typedef, ATTRS(INLINE("st"), TYPE("s")))),
		UNIT(STRUCT("s", "structure", 4, MEMBER("x", "int", 0), MEMBER("longer", "int", 0)), INT)),
	  .lines = "struct structure:4{x@0 int, longer@0 int}\ntypedef st=(struct structure)\n" },
	{ .name = "an inline name of a struct with two definitions",
	  UNITS(UNIT(INT, INFO_INT, PORT),
		UNIT(CHAR, DIE(structure_type, LABEL("info"), ATTRS(INLINE("info"), BYTE_SIZE(1)), CHILDREN(MEMBER("letter", "char", 0))),
		     POINTER("info*", "info"), DIE(structure_type, ATTRS(INLINE("port"), BYTE_SIZE(8)), CHILDREN(MEMBER("info", "info*", 0))))),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 char}}\n"
		   "struct port:8{info@0 *struct info:4{number@0 int}}\n" },
	{ .name = "members that differ by name, by offset, by number or by their struct's size",
	  UNITS(UNIT(INT, STRUCT("s", "s", 8, MEMBER("a", "int", 0))), UNIT(INT, STRUCT("s", "s", 8, MEMBER("b", "int", 0))),
		UNIT(INT, STRUCT("s", "s", 8, MEMBER("a", "int", 4))), UNIT(INT, STRUCT("s", "s", 12, MEMBER("a", "int", 0))),
		UNIT(INT, STRUCT("s", "s", 8, MEMBER("a", "int", 0), MEMBER("c", "int", 4)))),
	  .lines = "struct s:12{a@0 int}\nstruct s:8{a@0 int, c@32 int}\nstruct s:8{a@0 int}\nstruct s:8{a@32 int}\nstruct s:8{b@0 int}\n" },
	{ .name = "arrays of as many, but other, elements",
	  UNITS(UNIT(INT, CHAR, ARRAY("a", "int", DIMENSION(4)), STRUCT("s", "s", 32, MEMBER("a", "a", 0), MEMBER("b", "a", 16))),
		UNIT(INT, CHAR, ARRAY("a", "int", DIMENSION(4)), ARRAY("b", "char", DIMENSION(4)),
		     STRUCT("s", "s", 32, MEMBER("a", "a", 0), MEMBER("b", "b", 16)))),
	  .lines = "struct s:32{a@0 [4]int, b@128 [4]char}\nstruct s:32{a@0 [4]int, b@128 [4]int}\n" },
	{ .name = "arrays of pointers and of as large integers",
	  UNITS(UNIT(INT, LONG, POINTER("p", "int"), ARRAY("a", "p", DIMENSION(4)), STRUCT("s", "s", 64, MEMBER("a", "a", 0), MEMBER("b", "a", 32))),
		UNIT(INT, LONG, POINTER("p", "int"), ARRAY("a", "p", DIMENSION(4)), ARRAY("b", "long", DIMENSION(4)),
		     STRUCT("s", "s", 64, MEMBER("a", "a", 0), MEMBER("b", "b", 32)))),
	  .lines = "struct s:64{a@0 [4]*int, b@256 [4]*int}\nstruct s:64{a@0 [4]*int, b@256 [4]long}\n" },
	{ .name = "a cyclic struct twice in one unit",
	  UNITS(UNIT(INT, POINTER("n*", "n"), STRUCT("n", "n", 16, MEMBER("next", "n*", 0), MEMBER("v", "int", 8)),
		     POINTER("m*", "m"), STRUCT("m", "n", 16, MEMBER("next", "m*", 0), MEMBER("v", "int", 8)),
		     STRUCT("s", "s", 16, MEMBER("a", "n*", 0), MEMBER("b", "m*", 8))),
		UNIT(INT, POINTER("n*", "n"), STRUCT("n", "n", 16, MEMBER("next", "n*", 0), MEMBER("v", "int", 8)),
		     STRUCT("s", "s", 16, MEMBER("a", "n*", 0), MEMBER("b", "n*", 8)))),
	  .lines = "struct n:16{next@0 *struct n, v@64 int}\nstruct s:16{a@0 *struct n, b@64 *struct n}\n" },
	{ .name = "the same with an ambiguous struct in it",
	  UNITS(UNIT(INT, INFO_INT, POINTER("i*", "info"), POINTER("n*", "n"), STRUCT("n", "n", 16, MEMBER("next", "n*", 0), MEMBER("i", "i*", 8)),
		     POINTER("m*", "m"), STRUCT("m", "n", 16, MEMBER("next", "m*", 0), MEMBER("i", "i*", 8)),
		     STRUCT("s", "s", 16, MEMBER("a", "n*", 0), MEMBER("b", "m*", 8))),
		UNIT(CHAR, INFO_CHAR)),
	  .lines = INFO_CHAR_LINE INFO_INT_LINE
		   "struct n:16{next@0 *struct n, i@64 *struct info:4{number@0 int}}\nstruct s:16{a@0 *struct n, b@64 *struct n}\n" },
};
// clang-format on

static struct btfsmith_error *encode(const struct row *row, const size_t *order,
				     unsigned int jobs, struct btfsmith_types **ret)
{
	struct build_unit units[16];
	assert_in_range(row->num_units, 1, ARRAY_SIZE(units));
	for (size_t i = 0; i < row->num_units; i++)
		units[i] = row->units[order ? order[i] : i];
	struct build_file file = { .units = units, .num_units = row->num_units };
	char path[] = "/tmp/dedup-XXXXXX";
	build_temp_file(&file, path);
	struct btfsmith_options options = {
		.size = sizeof(options),
		.jobs = jobs,
	};
	assert_null(btfsmith_features_parse("all", &options.features));
	struct btfsmith_error *err = btfsmith_encode(path, &options, ret);
	unlink(path);
	return err;
}

static bool check_lines(const struct row *row, const struct btfsmith_types *types)
{
	cleanup_free char *lines = type_lines(&types->list);
	uint32_t a, b;
	bool has_twins = type_lines_find_twins(&types->list, &a, &b);
	if (has_twins)
		print_error("%s: types %u and %u are the same\n", row->name, a, b);
	bool is_expected = !strcmp(lines, row->lines);
	if (!is_expected)
		print_error("%s: got\n%sexpected\n%s", row->name, lines, row->lines);
	return is_expected && !has_twins;
}

static bool check_order(const struct row *row, const size_t *order)
{
	cleanup_types struct btfsmith_types *one = NULL, *four = NULL;
	assert_null(encode(row, order, 1, &one));
	assert_null(encode(row, order, 4, &four));
	assert_int_equal(one->size, four->size);
	assert_memory_equal(one->data, four->data, one->size);
	if (check_lines(row, one))
		return true;
	print_error("with units in the order");
	for (size_t i = 0; i < row->num_units; i++)
		print_error(" %zu", order[i]);
	print_error("\n");
	return false;
}

// All orders of the units, each a step of Heap's algorithm after the one before.
static bool check_orders(const struct row *row)
{
	size_t order[MAX_PERMUTED], count[MAX_PERMUTED] = { 0 }, i = 0;
	assert_in_range(row->num_units, 1, MAX_PERMUTED);
	for (size_t j = 0; j < row->num_units; j++)
		order[j] = j;
	bool ok = check_order(row, order);
	while (ok && i < row->num_units) {
		if (count[i] == i) {
			count[i++] = 0;
			continue;
		}
		size_t other = i % 2 ? count[i] : 0, swapped = order[i];
		order[i] = order[other];
		order[other] = swapped;
		ok = check_order(row, order);
		count[i]++;
		i = 0;
	}
	return ok;
}

static bool check_error(const struct row *row)
{
	cleanup_types struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = encode(row, NULL, 1, &types);
	if (!err) {
		print_error("%s: no error\n", row->name);
		return false;
	}
	const char *message = btfsmith_error_message(err);
	bool ok = btfsmith_error_code(err) == BTFSMITH_BAD_DWARF &&
		  strstr(message, row->error);
	if (!ok)
		print_error("%s: \"%s\"\n", row->name, message);
	btfsmith_error_destroy(err);
	return ok;
}

static void test_rows(void **state)
{
	(void)state;
	unsigned int failed = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		failed +=
			!(rows[i].error ? check_error(&rows[i]) : check_orders(&rows[i]));
	assert_int_equal(failed, 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
