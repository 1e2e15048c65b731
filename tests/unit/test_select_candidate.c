// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the DIEs of a unit say about functions and variables, all that they take over from others
 * resolved: doc/mapping.md, "Which DIEs are candidates", "How the parameters are passed", and
 * "Variables" (DWARF 5: 3.3, 2.6, 4.1). Each row is a unit, the names of functions in the symbol table, and the candidates
 * that come out, one in a line:
 *
 *	NAME @OFFSET FACTS...: PROTOTYPE {TAG PARAMETER}...
 *	NAME SECTION+OFFSET SIZE LINKAGE: TYPE {TAG}...
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <elf.h>

#include "btfsmith.h"
#include "dwarf_walk.h"
#include "error.h"
#include "select_candidate.h"
#include "support/symbol_file.h"
#include "unit_filter.h"

enum {
	TAG_LLVM_ANNOTATION = 0x6000, // not in every dwarf.h
	TAG_GNU_ANNOTATION = 0x6001,
	AT_GNU_ANNOTATION = 0x2139,
	MAX_LINES = 4096,
};

struct row {
	const char *name;
	struct build_unit unit;
	const char *lines;
	const char *
		functions; // in the symbol table, each with a blank behind it; NULL: "f "
	uint64_t features; // besides FUNC, VAR and DECL_TAG
	unsigned int machine;
	bool is_big_endian;
};

// clang-format off
#define UNIT_OF(made_by, ...) { .version = 5, .root = DIE(compile_unit, \
	ATTRS(ATTR(producer, .str = (made_by))), CHILDREN(INT, LONG, CHAR, __VA_ARGS__)) }
#define UNIT(...) UNIT_OF("GNU C11 12.2.0", __VA_ARGS__)
#define CLANG(...) UNIT_OF("Debian clang version 14.0.6", __VA_ARGS__)
#define INT DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))
#define LONG DIE(base_type, LABEL("long"), ATTRS(NAME("long"), BYTE_SIZE(8), ENCODING(signed)))
#define CHAR DIE(base_type, LABEL("char"), ATTRS(NAME("char"), BYTE_SIZE(1), ENCODING(signed_char)))
#define POINTER(label, to) DIE(pointer_type, LABEL(label), ATTRS(TYPE(to), BYTE_SIZE(8)))
#define CONST(label, to) DIE(const_type, LABEL(label), ATTRS(TYPE(to)))
#define TYPEDEF(label, text, to) DIE(typedef, LABEL(label), ATTRS(NAME(text), TYPE(to)))
#define MEMBER(text, to, at) DIE(member, ATTRS(NAME(text), TYPE(to), MEMBER_AT(at)))
#define STRUCT(label, text, bytes, ...) \
	DIE(structure_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(bytes)), CHILDREN(__VA_ARGS__))
#define FUNC(attrs, ...) DIE(subprogram, attrs, CHILDREN(__VA_ARGS__))
#define AT(offset) ATTR(low_pc, .form = DW_FORM_addr, .num = TEXT + (offset))
#define RANGES ATTR(ranges, .form = DW_FORM_sec_offset, .num = 0)
#define ORIGIN(to) ATTR(abstract_origin, .ref = (to))
#define SPECIFICATION(to) ATTR(specification, .ref = (to))
#define INLINE ATTR(inline, .num = DW_INL_inlined)
#define NOCALL ATTR(calling_convention, .num = DW_CC_nocall)
#define EXPR(text) ATTR(location, .form = DW_FORM_exprloc, .bytes = (text), .num_bytes = sizeof(text) - 1)
#define REG0 EXPR("\x50")
#define REG1 EXPR("\x51")
#define REG2 EXPR("\x52")
#define REG4 EXPR("\x54")
#define REG5 EXPR("\x55")
#define REG8 EXPR("\x58")
#define REG9 EXPR("\x59")
#define STACK EXPR("\x91\x08") /* DW_OP_fbreg */
#define FIVE EXPR("\x35\x9f") /* DW_OP_lit5, DW_OP_stack_value */
#define PARAM(text, to, ...) DIE(formal_parameter, ATTRS(NAME(text), TYPE(to), __VA_ARGS__))
#define PARAM_AS(label, text, to) DIE(formal_parameter, LABEL(label), ATTRS(NAME(text), TYPE(to)))
#define PARAM_OF(...) DIE(formal_parameter, ATTRS(__VA_ARGS__))
#define SIX PARAM("a", "int", REG5), PARAM("b", "int", REG4), PARAM("c", "int", REG1), \
	PARAM("d", "int", REG2), PARAM("e", "int", REG8), PARAM("f", "int", REG9)
#define SIX_TEXT "int a, int b, int c, int d, int e, int f"
#define PACKED STRUCT("packed", "packed", 5, MEMBER("c", "char", 0), MEMBER("i", "int", 1))
#define LLVM_TAG(text) { .tag = TAG_LLVM_ANNOTATION, \
	ATTRS(NAME("btf_decl_tag"), ATTR(const_value, .str = (text))) }
#define GNU_TAG(label_, text) { .tag = TAG_GNU_ANNOTATION, .label = (label_), \
	ATTRS(NAME("btf_decl_tag"), ATTR(const_value, .str = (text))) }
#define GNU_TAG_BEFORE(label_, text, next) { .tag = TAG_GNU_ANNOTATION, .label = (label_), \
	ATTRS(NAME("btf_decl_tag"), ATTR(const_value, .str = (text)), ANNOTATED(next)) }
#define ANNOTATED(to) { .name = AT_GNU_ANNOTATION, .form = DW_FORM_ref4, .ref = (to) }

static const struct row functions[] = {
	// ---- which DIEs ----
	{ .name = "a definition",
	  .unit = UNIT(POINTER("int*", "int"),
		FUNC(ATTRS(NAME("f"), TYPE("long"), AT(16), FLAG(external)), PARAM("a", "int", REG5), PARAM("b", "int*", REG4))),
	  .lines = "f @10 external: (int a, *int b)->long\n"},
	{ .name = "nothing but a name and an address, as assembler's",
	  .unit = UNIT(DIE(subprogram, ATTRS(NAME("f"), AT(0)))),
	  .lines = "f @0: ()->void\n"},
	{ .name = "a declaration",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), DECLARATION), PARAM("a", "int", REG5))),
	  .lines = ""},
	{ .name = "a name that the symbol table lacks",
	  .unit = UNIT(DIE(subprogram, ATTRS(NAME("g"), AT(0)))),
	  .lines = ""},
	{ .name = "without a name",
	  .unit = UNIT(DIE(subprogram, ATTRS(AT(0)))),
	  .lines = ""},
	{ .name = "linkage name only",
	  .unit = UNIT(DIE(subprogram, ATTRS(ATTR(linkage_name, .str = "f"), AT(0)))),
	  .lines = ""},
	{ .name = "in a function, a block, a namespace and a class",
	  .unit = UNIT(
		FUNC(ATTRS(NAME("f"), AT(0)),
		     DIE(lexical_block, CHILDREN(DIE(subprogram, ATTRS(NAME("in_block"), AT(1))))),
		     DIE(subprogram, ATTRS(NAME("nested"), AT(2)))),
		DIE(namespace, ATTRS(NAME("n")), CHILDREN(DIE(subprogram, ATTRS(NAME("in_n"), AT(3))))),
		STRUCT("s", "s", 1, DIE(subprogram, ATTRS(NAME("method"), AT(4))))),
	  .lines = "f @0: ()->void\nin_block @1: ()->void\nnested @2: ()->void\nin_n @3: ()->void\nmethod @4: ()->void\n", .functions = "f in_block nested in_n method " },
	{ .name = "code in several ranges, and none at all",
	  .unit = UNIT(DIE(subprogram, ATTRS(NAME("f"), RANGES)), DIE(subprogram, ATTRS(NAME("g")))),
	  .lines = "f ranges: ()->void\ng: ()->void\n", .functions = "f g " },
	{ .name = "variable arguments",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", REG5), DIE(unspecified_parameters))),
	  .lines = "f @0: (int a, ...)->void\n"},
	{ .name = "parameters without a name",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), PARAM_OF(TYPE("int"), REG5), PARAM("b", "int", REG4))),
	  .lines = "f @0 unnamed: (int, int b)->void\n"},

	// ---- what is taken over ----
	{ .name = "an instance: name, result, parameters",
	  .unit = UNIT(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), TYPE("int"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"), PARAM_AS("b", "b", "long"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM_OF(ORIGIN("a"), REG5), PARAM_OF(ORIGIN("b"), REG4))),
	  .lines = "f abstract: (int a, long b)->int\nf @8: (int a, long b)->int\n"},
	{ .name = "a parameter with a type of its own keeps its name",
	  .unit = UNIT(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM_OF(NAME("own"), TYPE("long"), ORIGIN("a"), REG5))),
	  .lines = "f abstract optimized: (int a)->void\nf @8: (long own)->void\n"},
	{ .name = "the result of what is specified",
	  .unit = UNIT(
		DIE(subprogram, LABEL("d"), ATTRS(NAME("f"), TYPE("long"), DECLARATION)),
		FUNC(ATTRS(SPECIFICATION("d"), AT(0)), PARAM("a", "int", REG5))),
	  .lines = "f @0: (int a)->long\n"},
	{ .name = "an instance of what is specified",
	  .unit = UNIT(
		DIE(subprogram, LABEL("d"), ATTRS(NAME("f"), TYPE("long"), DECLARATION)),
		DIE(subprogram, LABEL("f"), ATTRS(SPECIFICATION("d"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(0)), PARAM_OF(ORIGIN("a"), REG5))),
	  .lines = "f abstract: (int a)->long\nf @0: (int a)->long\n"},
	{ .name = "an origin that is none, and one that is itself",
	  .unit = UNIT(
		FUNC(ATTRS(NAME("f"), ORIGIN("int"), AT(0)), PARAM_OF(NAME("a"), ORIGIN("long"), REG5)),
		DIE(subprogram, LABEL("g"), ATTRS(ORIGIN("g"), AT(0))),
		FUNC(ATTRS(NAME("h"), AT(0)), DIE(formal_parameter, LABEL("p"), ATTRS(NAME("p"), ORIGIN("p"), REG5)))),
	  .lines = "f @0: (void a)->void\nh @0: (void p)->void\n", .functions = "f g h " },

	// ---- how parameters are passed; the rest is in test_abi ----
	{ .name = "a parameter in the wrong register",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", REG5), PARAM("b", "int", REG1))),
	  .lines = "f @0 unexpected 1:4,1: (int a, int b)->void\n"},
	{ .name = "one that became a constant",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", CONST_VALUE(3)), PARAM("b", "int", REG4))),
	  .lines = "f @0 optimized: (int a, int b)->void\n"},
	{ .name = "where an instance has its parameters counts for what it is an instance of",
	  .unit = UNIT(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"))),
		DIE(subprogram, LABEL("g"), ATTRS(NAME("g"), INLINE), CHILDREN(PARAM_AS("b", "b", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM_OF(ORIGIN("a"), REG4))),
	  .lines = "f abstract unexpected 0:5,4: (int a)->void\ng abstract optimized: (int b)->void\nf @8 unexpected 0:5,4: (int a)->void\n", .functions = "f g " },
	{ .name = "parameters in another order: those that are not there are dropped",
	  .unit = UNIT(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"), PARAM_AS("b", "b", "int"), PARAM_AS("c", "c", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM_OF(ORIGIN("b"), REG5), PARAM_OF(ORIGIN("a")), PARAM_OF(ORIGIN("c"), CONST_VALUE(1)))),
	  .lines = "f abstract optimized unexpected 1:4,5: (int a, int b, int c)->void\nf @8 optimized reordered: (int b)->void\n"},
	{ .name = "with types of their own they have an order of their own",
	  .unit = UNIT(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), INLINE), CHILDREN(PARAM_AS("a", "a", "int"), PARAM_AS("b", "b", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM("b", "int", ORIGIN("b"), REG5), PARAM("a", "int", ORIGIN("a"), REG4))),
	  .lines = "f abstract optimized: (int a, int b)->void\nf @8: (int b, int a)->void\n" },
	{ .name = "machine without known registers: nothing is unexpected",
	  .unit = CLANG(
		FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", EXPR("\x5a")), PARAM("b", "int", EXPR("\x51")))),
	  .lines = "f @0: (int a, int b)->void\n", .machine = EM_RISCV },
	{ .name = "s390x",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", REG2), PARAM("b", "int", REG2))),
	  .lines = "f @0 unexpected 1:3,2: (int a, int b)->void\n", .machine = EM_S390, .is_big_endian = true },

	// ---- packed structs on the stack ----
	{ .name = "behind six parameters",
	  .unit = UNIT(PACKED, FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "packed", STACK))),
	  .lines = "f @0 uncertain: (" SIX_TEXT ", struct packed s)->void\n"},
	{ .name = "by typedef and const",
	  .unit = UNIT(PACKED, CONST("c", "packed"), TYPEDEF("t", "t", "c"), FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "t", STACK))),
	  .lines = "f @0 uncertain: (" SIX_TEXT ", typedef t s)->void\n"},
	{ .name = "volatile is taken for no struct",
	  .unit = UNIT(PACKED, DIE(volatile_type, LABEL("v"), ATTRS(TYPE("packed"))),
		FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "v", STACK))),
	  .lines = "f @0: (" SIX_TEXT ", volatile struct packed s)->void\n"},
	{ .name = "a struct that is not packed, a pointer to one that is",
	  .unit = UNIT(PACKED, POINTER("p", "packed"),
		STRUCT("loose", "loose", 8, MEMBER("c", "char", 0), MEMBER("i", "int", 4)),
		FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "loose", STACK), PARAM("p", "p", STACK))),
	  .lines = "f @0: (" SIX_TEXT ", struct loose s, *struct packed p)->void\n"},
	{ .name = "without a name",
	  .unit = UNIT(DIE(structure_type, LABEL("packed"), ATTRS(BYTE_SIZE(5)), CHILDREN(MEMBER("c", "char", 0), MEMBER("i", "int", 1))),
		FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "packed", STACK))),
	  .lines = "f @0: (" SIX_TEXT ", struct s)->void\n"},
	{ .name = "the size tells",
	  .unit = UNIT(STRUCT("packed", "packed", 9, MEMBER("l", "long", 0), MEMBER("c", "char", 8)),
		FUNC(ATTRS(NAME("f"), AT(0)), SIX, PARAM("s", "packed", STACK))),
	  .lines = "f @0 uncertain: (" SIX_TEXT ", struct packed s)->void\n"},
	{ .name = "among the first six",
	  .unit = UNIT(PACKED, FUNC(ATTRS(NAME("f"), AT(0)), PARAM("s", "packed", REG5), PARAM("a", "int", REG4))),
	  .lines = "f @0: (struct packed s, int a)->void\n"},
	{ .name = "the sixth on s390x",
	  .unit = UNIT(PACKED, FUNC(ATTRS(NAME("f"), AT(0)), PARAM("a", "int", REG2), PARAM("b", "int", EXPR("\x53")),
		PARAM("c", "int", REG4), PARAM("d", "int", REG5), PARAM("e", "int", EXPR("\x56")), PARAM("s", "packed", STACK))),
	  .lines = "f @0 uncertain: (int a, int b, int c, int d, int e, struct packed s)->void\n", .machine = EM_S390, .is_big_endian = true },

	// ---- clang's changed signatures ----
	{ .name = "clang says so",
	  .unit = CLANG(FUNC(ATTRS(NAME("f"), AT(0), NOCALL), PARAM("a", "int", REG5))),
	  .lines = "f @0 changed: (int a)->void\n"},
	{ .name = "gcc does not mean it",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0), NOCALL), PARAM("a", "int", REG5))),
	  .lines = "f @0: (int a)->void\n"},
	{ .name = "said of what it is an instance of",
	  .unit = CLANG(
		DIE(subprogram, LABEL("f"), ATTRS(NAME("f"), INLINE, NOCALL), CHILDREN(PARAM_AS("a", "a", "int"))),
		FUNC(ATTRS(ORIGIN("f"), AT(8)), PARAM_OF(ORIGIN("a"), REG5))),
	  .lines = "f abstract: (int a)->void\nf @8 changed: (int a)->void\n"},
	{ .name = "constants and what has no place",
	  .unit = CLANG(FUNC(ATTRS(NAME("f"), AT(0), NOCALL),
		PARAM("a", "int", FIVE), PARAM_OF(NAME("b"), TYPE("int")), PARAM("c", "int", REG5))),
	  .lines = "f @0 optimized changed unexpected 2:1,5: (int a, int b, int c)->void\n"},
	{ .name = "the same with true signatures",
	  .unit = CLANG(FUNC(ATTRS(NAME("f"), AT(0), NOCALL),
		PARAM("a", "int", FIVE), PARAM_OF(NAME("b"), TYPE("int")), PARAM("c", "int", REG5))),
	  .lines = "f @0 optimized changed: (int c)->void\n", .features = BTFSMITH_FEATURE_TRUE_SIGNATURE },
	{ .name = "one member of a struct is what is passed",
	  .unit = CLANG(
		STRUCT("two", "two", 16, MEMBER("first", "long", 0), MEMBER("second", "int", 8)),
		FUNC(ATTRS(NAME("f"), AT(0), NOCALL), PARAM("s", "two", EXPR("\x93\x08\x55\x93\x04")), PARAM("b", "int", REG4))),
	  .lines = "f @0 changed: (int s__second, int b)->void\n", .features = BTFSMITH_FEATURE_TRUE_SIGNATURE },

	// ---- tags ----
	{ .name = "clang's tags: parameters first, then the function",
	  .unit = CLANG(
		FUNC(ATTRS(NAME("f"), AT(0)), LLVM_TAG("on f"),
		     DIE(formal_parameter, ATTRS(NAME("a"), TYPE("int"), REG5)),
		     DIE(formal_parameter, ATTRS(NAME("b"), TYPE("int"), REG4), CHILDREN(LLVM_TAG("one"), LLVM_TAG("two"))),
		     LLVM_TAG("last"))),
	  .lines = "f @0: (int a, int b)->void {one 1} {two 1} {on f} {last}\n"},
	{ .name = "gcc's",
	  .unit = UNIT(GNU_TAG("end", "end"), GNU_TAG_BEFORE("start", "start", "end"),
		FUNC(ATTRS(NAME("f"), AT(0), ANNOTATED("start")), PARAM("a", "int", REG5), PARAM("b", "int", REG4, ANNOTATED("end")))),
	  .lines = "f @0: (int a, int b)->void {end 1} {start} {end}\n"},
	{ .name = "annotations of other kinds make nothing",
	  .unit = UNIT(
		{ .tag = TAG_GNU_ANNOTATION, .label = "other", ATTRS(NAME("other"), ATTR(const_value, .str = "text"), ANNOTATED("end")) },
		GNU_TAG("end", "end"),
		FUNC(ATTRS(NAME("f"), AT(0), ANNOTATED("other")),
		     { .tag = TAG_LLVM_ANNOTATION, ATTRS(NAME("btf_type_tag"), ATTR(const_value, .str = "type")) })),
	  .lines = "f @0: ()->void {end}\n"},
	{ .name = "a chain that leads to itself",
	  .unit = UNIT(GNU_TAG_BEFORE("end", "", "end"), FUNC(ATTRS(NAME("f"), AT(0), ANNOTATED("end")), PARAM("a", "int", REG5))),
	  .lines = "f @0: (int a)->void\n"},
};

/* DW_OP_addr of an address in the section at 0xN0000, little endian. */
#define IN(section, offset) EXPR("\x03" offset "\x00" section "\x00\x00\x00\x00\x00")
#define IN_PERCPU_AT(offset) IN("\x02", offset)
#define IN_DATA_AT(offset) IN("\x03", offset)
#define VAR(text, ...) DIE(variable, ATTRS(NAME(text), __VA_ARGS__))
#define ARRAY(label, to, ...) DIE(array_type, LABEL(label), ATTRS(TYPE(to)), CHILDREN(__VA_ARGS__))
#define DIMENSION(num) DIE(subrange_type, ATTRS(COUNT(num)))

static const struct row variables[] = {
	{ .name = "static and external",
	  .unit = UNIT(VAR("v", TYPE("int"), IN_PERCPU_AT("\x08")), VAR("w", TYPE("long"), FLAG(external), IN_PERCPU_AT("\x10"))),
	  .lines = "v percpu+8 4 static: int\nw percpu+10 8 external: long\n"},
	{ .name = "other sections are not wanted",
	  .unit = UNIT(VAR("v", TYPE("int"), IN_DATA_AT("\x08"))),
	  .lines = ""},
	{ .name = "unless told",
	  .unit = UNIT(VAR("v", TYPE("int"), IN_DATA_AT("\x08"))),
	  .lines = "v data+8 4 static: int\n", .features = BTFSMITH_FEATURE_GLOBAL_VAR },
	{ .name = "thread-local, no memory, nowhere",
	  .unit = UNIT(VAR("t", TYPE("int"), IN("\x04", "\x08")), VAR("n", TYPE("int"), IN("\x09", "\x08"))),
	  .lines = "", .features = BTFSMITH_FEATURE_GLOBAL_VAR },
	{ .name = "a section that is in no memory has no addresses",
	  .unit = UNIT(VAR("v", TYPE("int"), IN("\x01", "\x08"))),
	  .lines = "v text+8 4 static: int\n", .features = BTFSMITH_FEATURE_GLOBAL_VAR },
	{ .name = "the end of a section",
	  .unit = UNIT(VAR("v", TYPE("int"), EXPR("\x03\xff\x0f\x02\x00\x00\x00\x00\x00")), VAR("w", TYPE("int"), EXPR("\x03\x00\x10\x02\x00\x00\x00\x00\x00"))),
	  .lines = "v percpu+fff 4 static: int\n"},
	{ .name = "an offset behind the address",
	  .unit = UNIT(VAR("v", TYPE("int"), EXPR("\x03\x08\x00\x02\x00\x00\x00\x00\x00\x23\x10"))),
	  .lines = "v percpu+18 4 static: int\n"},
	{ .name = "a value, a register, a constant, a thread's, nothing",
	  .unit = UNIT(
		VAR("v", TYPE("int"), EXPR("\x03\x08\x00\x02\x00\x00\x00\x00\x00\x9f")), VAR("r", TYPE("int"), REG5),
		VAR("c", TYPE("int"), CONST_VALUE(3)), VAR("t", TYPE("int"), EXPR("\x03\x08\x00\x02\x00\x00\x00\x00\x00\xe0")),
		VAR("n", TYPE("int"))),
	  .lines = ""},
	{ .name = "a declaration",
	  .unit = UNIT(VAR("v", TYPE("int"), DECLARATION, FLAG(external))),
	  .lines = ""},
	{ .name = "what a declaration says",
	  .unit = UNIT(DIE(variable, LABEL("d"), ATTRS(NAME("v"), TYPE("int"), DECLARATION, FLAG(external))),
		DIE(variable, ATTRS(SPECIFICATION("d"), IN_PERCPU_AT("\x08")))),
	  .lines = "v percpu+8 4 external: int\n"},
	{ .name = "the same in a namespace and a class",
	  .unit = UNIT(
		DIE(namespace, ATTRS(NAME("n")), CHILDREN(DIE(variable, LABEL("d"), ATTRS(NAME("v"), TYPE("int"), DECLARATION)))),
		STRUCT("s", "s", 4, DIE(variable, LABEL("e"), ATTRS(NAME("w"), TYPE("int"), DECLARATION, FLAG(external)))),
		DIE(variable, ATTRS(SPECIFICATION("d"), IN_PERCPU_AT("\x08"))), DIE(variable, ATTRS(SPECIFICATION("e"), IN_PERCPU_AT("\x10")))),
	  .lines = "v percpu+8 4 static: int\nw percpu+10 4 external: int\n"},
	{ .name = "what an abstract instance says, as with link-time optimization",
	  .unit = UNIT(DIE(variable, LABEL("d"), ATTRS(NAME("v"), TYPE("int"), FLAG(external))),
		DIE(variable, ATTRS(ORIGIN("d"), IN_PERCPU_AT("\x08")))),
	  .lines = "v percpu+8 4 external: int\n"},
	{ .name = "an origin that is none, and one that is itself",
	  .unit = UNIT(DIE(variable, ATTRS(ORIGIN("int"), IN_PERCPU_AT("\x08"))),
		DIE(variable, LABEL("d"), ATTRS(ORIGIN("d"), IN_PERCPU_AT("\x10")))),
	  .lines = " percpu+8 0 static: void\n percpu+10 0 static: void\n"},
	{ .name = "made by the compiler",
	  .unit = UNIT(VAR("v", TYPE("int"), FLAG(artificial), IN_PERCPU_AT("\x08"))),
	  .lines = "v percpu+8 4 static the compiler made it: int\n"},
	{ .name = "in a function, in a block of it",
	  .unit = UNIT(FUNC(ATTRS(NAME("f"), AT(0)), VAR("v", TYPE("int"), IN_PERCPU_AT("\x08")),
		DIE(lexical_block, CHILDREN(VAR("w", TYPE("int"), IN_PERCPU_AT("\x10")))))),
	  .lines = ""},
	{ .name = "sizes",
	  .unit = UNIT(
		ARRAY("a", "int", DIMENSION(3), DIMENSION(5)), POINTER("p", "a"), ARRAY("ap", "p", DIMENSION(2)), TYPEDEF("t", "t", "ap"), CONST("c", "t"),
		STRUCT("s", "s", 24, MEMBER("l", "long", 0)), ARRAY("as", "s", DIMENSION(2)), ARRAY("none", "int", DIMENSION(0)), ARRAY("open", "int", DIE(subrange_type)),
		DIE(structure_type, LABEL("fwd"), ATTRS(NAME("fwd"), DECLARATION)), DIE(subroutine_type, LABEL("fn")),
		ARRAY("huge", "s", DIMENSION(0x100000000)), ARRAY("huger", "huge", DIMENSION(0x100000000)),
		VAR("a", TYPE("a"), IN_PERCPU_AT("\x01")), VAR("p", TYPE("p"), IN_PERCPU_AT("\x02")), VAR("c", TYPE("c"), IN_PERCPU_AT("\x03")),
		VAR("s", TYPE("s"), IN_PERCPU_AT("\x04")), VAR("as", TYPE("as"), IN_PERCPU_AT("\x05")), VAR("none", TYPE("none"), IN_PERCPU_AT("\x06")),
		VAR("open", TYPE("open"), IN_PERCPU_AT("\x07")), VAR("fwd", TYPE("fwd"), IN_PERCPU_AT("\x08")), VAR("fn", TYPE("fn"), IN_PERCPU_AT("\x09")),
		VAR("v", IN_PERCPU_AT("\x0a"))),
	  .lines = "a percpu+1 60 static: [3][5]int\np percpu+2 8 static: *[3][5]int\nc percpu+3 16 static: const typedef t\n"
	  "s percpu+4 24 static: struct s\nas percpu+5 48 static: [2]struct s\nnone percpu+6 0 static: [0]int\n"
	  "open percpu+7 0 static: [0]int\nfwd percpu+8 0 static: struct fwd\nfn percpu+9 0 static: fn()->void\nv percpu+a 0 static: void\n"},
	{ .name = "tags",
	  .unit = CLANG(GNU_TAG("end", "end"), DIE(variable, ATTRS(NAME("v"), TYPE("int"), IN_PERCPU_AT("\x08")), CHILDREN(LLVM_TAG("one"), LLVM_TAG("two"))),
		VAR("w", TYPE("int"), IN_PERCPU_AT("\x10"), ANNOTATED("end"))),
	  .lines = "v percpu+8 4 static: int {one} {two}\nw percpu+10 4 static: int {end}\n"},
	{ .name = "tags of a declaration that it completes",
	  .unit = CLANG(
		DIE(variable, LABEL("d"), ATTRS(NAME("v"), TYPE("int"), DECLARATION), CHILDREN(LLVM_TAG("one"))),
		DIE(variable, ATTRS(SPECIFICATION("d"), IN_PERCPU_AT("\x08")))),
	  .lines = "v percpu+8 4 static: int {one}\n"},
};
// clang-format on

/* All from a file to the candidates of its one unit. */
struct fixture {
	struct elf_file *elf;
	struct dwarf_file dwarf;
	struct names names;
	struct pool pool;
	struct diags diags;
	struct unit_filter filter;
	struct type_reader *reader;
	struct elf_symtab symtab;
	struct var_sections sections;
	struct candidate_source source;
	struct unit_graph graph;
	struct graph_pool graph_pool;
	struct candidate_reader candidates;
	uint32_t *refs;
	char text[MAX_LINES];
	size_t len;
};

// ---- as text ----

__attribute__((format(printf, 2, 3))) static void
put(struct fixture *f, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int len = vsnprintf(f->text + f->len, MAX_LINES - f->len, format, args);
	va_end(args);
	assert_in_range(len, 0, MAX_LINES - f->len - 1);
	f->len += (size_t)len;
}

static void put_name(struct fixture *f, uint32_t name)
{
	char packed[4];
	put(f, "%s", name ? names_text(&f->names, name, packed) : "");
}

static void put_type(struct fixture *f, uint32_t ref);

static void put_proto(struct fixture *f, const struct shape *shape)
{
	put(f, "(");
	for (uint32_t i = 0; i < shape->num_items; i++) {
		const struct pool_item *item = &shape->items[i];
		bool is_varargs = !item->ref && !item->name && i + 1 == shape->num_items;
		put(f, "%s", i ? ", " : "");
		if (is_varargs)
			put(f, "...");
		else
			put_type(f, item->ref);
		put(f, "%s", item->name ? " " : "");
		put_name(f, item->name);
	}
	put(f, ")->");
	put_type(f, shape->ref);
}

static void put_type(struct fixture *f, uint32_t ref)
{
	static const char *const words[NUM_KINDS] = {
		[KIND_PTR] = "*",
		[KIND_CONST] = "const ",
		[KIND_VOLATILE] = "volatile ",
		[KIND_STRUCT] = "struct",
		[KIND_TYPEDEF] = "typedef",
		[KIND_FUNC_PROTO] = "fn",
	};
	if (!ref) {
		put(f, "void");
		return;
	}
	const struct shape *shape = &pool_entry(&f->pool, ref)->shape;
	if (words[shape->kind])
		put(f, "%s", words[shape->kind]);
	switch ((int)shape->kind) {
	case KIND_ARRAY:
		put(f, "[%u]", (unsigned int)shape->size);
		put_type(f, shape->ref);
		break;
	case KIND_PTR:
	case KIND_CONST:
	case KIND_VOLATILE:
		put_type(f, shape->ref);
		break;
	case KIND_FUNC_PROTO:
		put_proto(f, shape);
		break;
	default:
		put(f, "%s", shape->name && words[shape->kind] ? " " : "");
		put_name(f, shape->name);
	}
}

static void put_tags(struct fixture *f, uint32_t first, uint32_t num)
{
	for (uint32_t i = first; i < first + num; i++) {
		const struct symbol_tag *tag = &f->candidates.tags.items[i];
		put(f, " {");
		put_name(f, tag->text);
		if (tag->component != UINT32_MAX)
			put(f, " %u", (unsigned int)tag->component);
		put(f, "}");
	}
	put(f, "\n");
}

static void put_facts(struct fixture *f, const struct func_candidate *func)
{
	static const struct {
		unsigned int fact;
		const char *text;
	} facts[] = {
		{ FACT_ABSTRACT, "abstract" },
		{ FACT_EXTERNAL, "external" },
		{ FACT_HAS_RANGES, "ranges" },
		{ FACT_UNNAMED_PARAM, "unnamed" },
		{ FACT_OPTIMIZED_PARAMS, "optimized" },
		{ FACT_REORDERED, "reordered" },
		{ FACT_UNCERTAIN, "uncertain" },
		{ FACT_SIGNATURE_CHANGED, "changed" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(facts); i++)
		put(f, "%s%s", func->facts & facts[i].fact ? " " : "",
		    func->facts & facts[i].fact ? facts[i].text : "");
	if (func->facts & FACT_UNEXPECTED_REG)
		put(f, " unexpected %d:%d,%d", func->bad_param, func->expected_reg,
		    func->found_reg);
}

static void put_functions(struct fixture *f)
{
	for (size_t i = 0; i < f->candidates.funcs.num; i++) {
		const struct func_candidate *func = &f->candidates.funcs.items[i];
		put_name(f, func->name);
		if (func->facts & FACT_HAS_ADDRESS)
			put(f, " @%x", (unsigned int)(func->address - TEXT));
		put_facts(f, func);
		put(f, ": ");
		put_proto(f, &pool_entry(&f->pool, func->proto)->shape);
		// It is a type of the unit when the function is selected.
		assert_int_equal(f->refs[func->type], 0);
		put_tags(f, func->first_tag, func->num_tags);
	}
}

static void put_variables(struct fixture *f)
{
	static const char *const sections[] = {
		[IN_TEXT] = "text", [IN_PERCPU] = "percpu", [IN_DATA] = "data"
	};
	for (size_t i = 0; i < f->candidates.vars.num; i++) {
		const struct var_candidate *var = &f->candidates.vars.items[i];
		uint64_t start = elf_file_section_address(f->elf, var->section);
		put_name(f, var->name);
		assert_in_range(var->section, 1, ARRAY_SIZE(sections) - 1);
		put(f, " %s+%x %llu %s%s%s: ", sections[var->section],
		    (unsigned int)(var->address - start), (unsigned long long)var->size,
		    var->is_external ? "external" : "static", var->verdict ? " " : "",
		    var->verdict ? verdict_texts[var->verdict] : "");
		put_type(f, var->type == SYMBOL_VOID ? 0 : f->refs[var->type]);
		put_tags(f, var->first_tag, var->num_tags);
	}
}

// ---- a row ----

static void must(struct btfsmith_error *err)
{
	if (err)
		fail_msg("%s", btfsmith_error_message(err));
}

static void write_file(const struct row *row, char *path)
{
	struct elf_build_symbol symbols[8];
	char names[8][32];
	size_t num = 0;
	for (const char *text = row->functions ? row->functions : "f "; *text; num++) {
		size_t len = strcspn(text, " ");
		assert_true(num < ARRAY_SIZE(symbols) && len < sizeof(names[0]));
		memcpy(names[num], text, len);
		names[num][len] = '\0';
		symbols[num] = (struct elf_build_symbol)FUNC_SYMBOL(names[num], num * 16);
		text += len + 1;
	}
	struct symbol_file file = {
		.units = &row->unit,
		.num_units = 1,
		.symbols = symbols,
		.num_symbols = num,
		.machine = row->machine,
		.is_big_endian = row->is_big_endian,
	};
	symbol_file_write(&file, path);
}

static void open_file(struct fixture *f, const char *path, uint64_t features)
{
	must(elf_file_open(path, &f->elf));
	must(dwarf_file_init(&f->dwarf, f->elf));
	must(elf_symtab_init(&f->symtab, f->elf));
	assert_true(var_sections_init(&f->sections, f->elf, features));
	const struct elf_section *str = &f->dwarf.str;
	assert_true(names_init(&f->names, (const char *)str->data, str->size,
			       NAMES_MERGED));
	assert_true(pool_init(&f->pool, &f->names, 0));
	f->source = (struct candidate_source){
		.symtab = &f->symtab,
		.sections = &f->sections,
		.machine = elf_file_machine(f->elf),
		.wants_funcs = true,
		.wants_vars = true,
	};
}

static void read_unit(struct fixture *f, const char *path, uint64_t features)
{
	bool refers_outside;
	uint32_t num;
	must(type_reader_create(&f->dwarf, &f->filter, &f->names, &f->diags, &f->reader));
	type_reader_want(f->reader, (struct symbol_wants){ true, true, true });
	graph_pool_init(&f->graph_pool, &f->pool, &f->diags, features, path);
	assert_true(candidate_reader_init(&f->candidates, &f->graph_pool, &f->source));
	unit_graph_reset(&f->graph);
	must(type_reader_read(f->reader, &f->dwarf.units.items[0], 0, false, &f->graph,
			      &refers_outside));
	assert_false(refers_outside);
	assert_true(candidates_pick(&f->candidates, &f->graph, &num));
	f->refs = calloc(f->graph.nodes.num + num + 1, sizeof(*f->refs));
	assert_non_null(f->refs);
	must(graph_pool_run(&f->graph_pool, &f->graph, 0, f->refs));
	assert_true(candidates_make(&f->candidates, f->refs));
	assert_int_equal(num, f->candidates.funcs.num);
}

static void close_all(struct fixture *f)
{
	free(f->refs);
	candidate_reader_deinit(&f->candidates);
	graph_pool_deinit(&f->graph_pool);
	unit_graph_deinit(&f->graph);
	type_reader_destroy(f->reader);
	pool_deinit(&f->pool);
	names_deinit(&f->names);
	var_sections_deinit(&f->sections);
	elf_symtab_deinit(&f->symtab);
	dwarf_file_deinit(&f->dwarf);
	elf_file_close(f->elf);
}

static bool check_row(const struct row *row, void (*print)(struct fixture *f))
{
	uint64_t features = row->features | BTFSMITH_FEATURE_FUNC | BTFSMITH_FEATURE_VAR |
			    BTFSMITH_FEATURE_DECL_TAG;
	struct fixture f = { .len = 0 };
	char path[] = "/tmp/btfsmith-candidate-XXXXXX";
	write_file(row, path);
	open_file(&f, path, features);
	unlink(path);
	read_unit(&f, path, features);
	print(&f);
	bool is_expected = !strcmp(f.text, row->lines);
	if (!is_expected)
		print_error("%s: got\n%swant\n%s", row->name, f.text, row->lines);
	close_all(&f);
	return is_expected;
}

static void
check_rows(const struct row *rows, size_t num, void (*print)(struct fixture *f))
{
	unsigned int failed = 0;
	for (size_t i = 0; i < num; i++)
		failed += !check_row(&rows[i], print);
	assert_int_equal(failed, 0);
}

static void test_functions(void **state)
{
	(void)state;
	check_rows(functions, ARRAY_SIZE(functions), put_functions);
}

static void test_variables(void **state)
{
	(void)state;
	check_rows(variables, ARRAY_SIZE(variables), put_variables);
}

static const struct build_die param = PARAM("a", "int", STACK);

// A function of more parameters than are counted is no candidate, and costs nothing.
static void test_many_params(void **state)
{
	(void)state;
	static struct build_die params[257];
	for (size_t num = 255; num <= 256; num++) {
		for (size_t i = 0; i < num; i++)
			params[i] = param;
		params[num] = (struct build_die){ 0 };
		struct build_die children[] = { { .tag = DW_TAG_subprogram,
						  ATTRS(NAME("f"), AT(0)),
						  .children = params },
						INT,
						{ 0 } };
		struct row row = {
			.unit = { .version = 5,
				  .root = { .tag = DW_TAG_compile_unit,
					    .children = children } },
		};
		struct fixture f = { .len = 0 };
		char path[] = "/tmp/btfsmith-candidate-XXXXXX";
		write_file(&row, path);
		open_file(&f, path, BTFSMITH_FEATURE_FUNC);
		unlink(path);
		read_unit(&f, path, BTFSMITH_FEATURE_FUNC);
		assert_int_equal(f.candidates.funcs.num, num == 255);
		close_all(&f);
	}
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_functions),
		cmocka_unit_test(test_variables),
		cmocka_unit_test(test_many_params),
	};
	return cmocka_run_group_tests_name("select_candidate", tests, NULL, NULL);
}
