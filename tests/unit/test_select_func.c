// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which candidates become functions, and why the others do not: doc/mapping.md, "Which candidate
 * it is" and "Tags and kfuncs". Each row has the functions of a
 * symbol table and candidates; out come the candidates in their final order with their verdicts,
 * then the functions, and then the kfuncs that are missing:
 *
 *	f 0 OTHER_INSTANCE
 *	f 1 EMITTED
 *	= f of 1: (int a)->void {bpf_kfunc}
 *	! g NO_DIE
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
#include "error.h"
#include "select_func.h"
#include "support/symbol_file.h"

enum { MAX_SYMBOLS = 8, MAX_CANDIDATES = 8, MAX_KFUNCS = 4, MAX_TEXT = 2048 };

/* What the prototypes of candidates are; see make_protos(). */
enum proto { P_INT, P_INT_B, P_LONG, P_POINTERS, P_ONE_POINTER, P_NONE, NUM_PROTOS };

struct candidate {
	const char *name; // NULL ends the list
	unsigned int unit;
	int at; // offset in .text, or NOWHERE
	unsigned int facts;
	enum proto proto;
	const char *tag; // NULL: none
};

struct row {
	const char *name;
	const struct elf_build_symbol symbols[MAX_SYMBOLS];
	const struct candidate candidates[MAX_CANDIDATES];
	const struct elf_kfunc kfuncs[MAX_KFUNCS]; // sorted
	uint64_t
		without; // of the features FUNC, CONSISTENT_FUNC, DECL_TAG, DECL_TAG_KFUNCS
	uint64_t with;
	const char *text;
};

enum {
	NOWHERE = -1,
	UNEXPECTED = FACT_UNEXPECTED_REG,
	OPTIMIZED = FACT_OPTIMIZED_PARAMS,
	REORDERED = FACT_REORDERED,
	UNCERTAIN = FACT_UNCERTAIN,
	CHANGED = FACT_SIGNATURE_CHANGED,
	UNNAMED = FACT_UNNAMED_PARAM,
	ABSTRACT = FACT_ABSTRACT,
	RANGES = FACT_HAS_RANGES,
	FASTCALL = 1 << 12,
	ARENA_RESULT = 1 << 13,
	ARENA_FIRST = 1 << 14,
	ARENA_SECOND = 1 << 15,
};

// clang-format off
#define SYMBOLS(...) .symbols = { __VA_ARGS__ }
#define CANDIDATES(...) .candidates = { __VA_ARGS__ }
#define KFUNCS(...) .kfuncs = { __VA_ARGS__ }
#define C(text, in, where, what, kind) TAGGED(text, in, where, what, kind, NULL)
#define TAGGED(text, in, where, what, kind, with) \
	{ .name = (text), .unit = (in), .at = (where), .facts = (what), .proto = (kind), .tag = (with) }
#define SYM(text, at) FUNC_SYMBOL(text, at)
#define KFUNC(text, bits) { .name = (text), .name_len = sizeof(text) - 1, .flags = (bits) }
#define TRUE_SIGNATURE .with = BTFSMITH_FEATURE_TRUE_SIGNATURE
#define LONG_NAME(n) "f234567890123456789012345678901234567890123456789012345678901234" \
	"1234567890123456789012345678901234567890123456789012345678901234" n

static const struct row rows[] = {
	{ .name = "one of each", SYMBOLS(SYM("f", 0), SYM("g", 16)),
	  CANDIDATES(C("g", 0, 16, 0, P_LONG), C("f", 0, 0, 0, P_INT)),
	  .text = "f 0 EMITTED\ng 0 EMITTED\n= f of 0: (int a)->void\n= g of 0: (long a)->void\n" },
	{ .name = "no symbol", SYMBOLS(SYM("g", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT)), .text = "f 0 NO_SYMBOL\n" },
	{ .name = "a parameter without a name", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, UNNAMED, P_INT)), .text = "f 0 UNNAMED_PARAM\n" },
	{ .name = "only in one of two units", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, UNNAMED | UNEXPECTED, P_LONG), C("f", 1, 0, 0, P_INT)),
	  .text = "f 0 UNNAMED_PARAM\nf 1 EMITTED\n= f of 1: (int a)->void\n" },
	{ .name = "a name that the kernel does not accept", SYMBOLS(SYM("f$x", 0)), CANDIDATES(C("f$x", 0, 0, 0, P_INT)), .text = "f$x 0 BAD_NAME\n" },
	{ .name = "the longest names", SYMBOLS(SYM(LONG_NAME(""), 0)), CANDIDATES(C(LONG_NAME(""), 0, 0, 0, P_INT)),
	  .text = LONG_NAME("") " 0 EMITTED\n= " LONG_NAME("") " of 0: (int a)->void\n" },

	// ---- which one of several ----
	{ .name = "the first of equal ones, whatever the order they come in", SYMBOLS(SYM("f", 0)),
	  CANDIDATES(C("f", 2, 0, 0, P_INT), C("f", 1, 0, 0, P_INT_B), C("f", 3, 0, 0, P_INT)),
	  .text = "f 1 EMITTED\nf 2 OTHER_INSTANCE\nf 3 OTHER_INSTANCE\n= f of 1: (int b)->void\n" },
	{ .name = "the one at the symbol", SYMBOLS(SYM("f", 0)),
	  CANDIDATES(C("f", 0, NOWHERE, ABSTRACT, P_INT), C("f", 1, 64, 0, P_INT), C("f", 2, NOWHERE, RANGES, P_INT), C("f", 3, 0, 0, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 OTHER_INSTANCE\nf 2 OTHER_INSTANCE\nf 3 EMITTED\n= f of 3: (int b)->void\n" },
	{ .name = "anywhere in it: behind no-ops for patching", SYMBOLS(SYM("f", 16)),
	  CANDIDATES(C("f", 0, 12, 0, P_INT), C("f", 1, 24, 0, P_INT), C("f", 2, 23, 0, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 OTHER_INSTANCE\nf 2 EMITTED\n= f of 2: (int b)->void\n" },
	{ .name = "a symbol without a size", SYMBOLS({ .name = "f", .value = TEXT + 16, .type = STT_FUNC, .section = IN_TEXT }),
	  CANDIDATES(C("f", 0, 17, 0, P_INT), C("f", 1, 16, 0, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 EMITTED\n= f of 1: (int b)->void\n" },
	{ .name = "else one in ranges", SYMBOLS(SYM("f", 0)),
	  CANDIDATES(C("f", 0, 64, 0, P_INT), C("f", 1, NOWHERE, 0, P_INT), C("f", 2, NOWHERE, RANGES, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 OTHER_INSTANCE\nf 2 EMITTED\n= f of 2: (int b)->void\n" },
	{ .name = "else one without code", SYMBOLS(SYM("f", 0)),
	  CANDIDATES(C("f", 0, 64, 0, P_INT), C("f", 1, NOWHERE, ABSTRACT, P_INT), C("f", 2, NOWHERE, 0, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 OTHER_INSTANCE\nf 2 EMITTED\n= f of 2: (int b)->void\n" },
	{ .name = "else the first, be it only abstract", SYMBOLS(SYM("f", 0)),
	  CANDIDATES(C("f", 0, NOWHERE, ABSTRACT, P_INT), C("f", 1, 64, 0, P_INT_B)),
	  .text = "f 0 EMITTED\nf 1 OTHER_INSTANCE\n= f of 0: (int a)->void\n" },
	{ .name = "one that kept its parameters", SYMBOLS(SYM("f.isra.0", 0), SYM("f", 0)),
	  CANDIDATES(C("f", 0, 0, OPTIMIZED, P_INT), C("f", 1, 0, 0, P_INT_B)),
	  .text = "f 0 OTHER_INSTANCE\nf 1 EMITTED\n= f of 1: (int b)->void\n" },

	// ---- several addresses ----
	{ .name = "two functions of one name", SYMBOLS(SYM("f", 0), SYM("f", 16)),
	  CANDIDATES(C("f", 0, 0, 0, P_INT), C("f", 1, 16, 0, P_INT)), .text = "f 0 AMBIGUOUS\nf 1 AMBIGUOUS\n" },
	{ .name = "the first at 0 of the section, and the last name of all", SYMBOLS(SYM("zz", 0), SYM("a", 32), SYM("zz", 16)),
	  CANDIDATES(C("zz", 0, 0, 0, P_INT), C("a", 0, 32, 0, P_INT)),
	  .text = "zz 0 AMBIGUOUS\na 0 EMITTED\n= a of 0: (int a)->void\n" },
	{ .name = "two symbols at one address", SYMBOLS(SYM("f", 0), SYM("f.llvm.1", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT)),
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },
	{ .name = "a cold part is no function", SYMBOLS(SYM("f", 0), SYM("f.cold", 32), SYM("f.part.0", 64), SYM("f.isra.0.part.1", 96)),
	  CANDIDATES(C("f", 0, NOWHERE, RANGES, P_INT)), .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },

	// ---- parameters ----
	{ .name = "unexpected register in any of them", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT), C("f", 1, 64, UNEXPECTED, P_INT)),
	  .text = "f 0 UNEXPECTED_REG\nf 1 UNEXPECTED_REG\n" },
	{ .name = "packed struct on the stack", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, UNCERTAIN, P_INT)), .text = "f 0 UNCERTAIN\n" },
	{ .name = "other order", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, NOWHERE, ABSTRACT, P_INT), C("f", 0, 0, REORDERED, P_NONE)),
	  .text = "f 0 REORDERED\nf 0 REORDERED\n" },
	{ .name = "a clone without some of its parameters", SYMBOLS(SYM("f.constprop.0", 0)), CANDIDATES(C("f", 0, 0, OPTIMIZED, P_INT)), .text = "f 0 OPTIMIZED\n" },
	{ .name = "a clone with all of them", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT)), .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },
	{ .name = "what is no clone may lack some: they were inlined constants", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, OPTIMIZED, P_INT)),
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },
	{ .name = "another function's clone", SYMBOLS(SYM("f", 0), SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, NOWHERE, OPTIMIZED | RANGES, P_INT)),
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },
	{ .name = "clang says that it changed them", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, OPTIMIZED | CHANGED, P_INT)), .text = "f 0 OPTIMIZED\n" },
	{ .name = "clang says so, and they are all there", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, CHANGED, P_INT)),
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },

	// ---- prototypes ----
	{ .name = "different ones", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 64, 0, P_INT), C("f", 1, 64, 0, P_INT_B), C("f", 2, 0, 0, P_LONG)),
	  .text = "f 0 INCONSISTENT\nf 1 INCONSISTENT\nf 2 INCONSISTENT\n" },
	{ .name = "different ones, and nobody minds", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 64, 0, P_INT), C("f", 1, 0, 0, P_LONG)),
	  .without = BTFSMITH_FEATURE_CONSISTENT_FUNC, .text = "f 0 OTHER_INSTANCE\nf 1 EMITTED\n= f of 1: (long a)->void\n" },
	{ .name = "one without names for its parameters is not compared", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 64, UNNAMED, P_LONG), C("f", 1, 0, 0, P_INT)),
	  .text = "f 0 UNNAMED_PARAM\nf 1 EMITTED\n= f of 1: (int a)->void\n" },

	// ---- which reason is told of several ----
	{ .name = "ambiguous", SYMBOLS(SYM("f", 0), SYM("f.isra.0", 16)), CANDIDATES(C("f", 0, 16, OPTIMIZED | REORDERED | UNCERTAIN | UNEXPECTED, P_INT)),
	  .text = "f 0 AMBIGUOUS\n" },
	{ .name = "optimized", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 0, OPTIMIZED | REORDERED | UNCERTAIN | UNEXPECTED, P_INT)), .text = "f 0 OPTIMIZED\n" },
	{ .name = "reordered", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, REORDERED | UNCERTAIN | UNEXPECTED, P_INT)), .text = "f 0 REORDERED\n" },
	{ .name = "uncertain", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, UNCERTAIN | UNEXPECTED, P_INT)), .text = "f 0 UNCERTAIN\n" },
	{ .name = "inconsistent, which is found first", SYMBOLS(SYM("f$", 0)), CANDIDATES(C("f$", 0, 0, 0, P_INT), C("f$", 1, 0, 0, P_LONG), C("f$", 2, 0, UNEXPECTED, P_INT)),
	  .text = "f$ 0 INCONSISTENT\nf$ 1 INCONSISTENT\nf$ 2 INCONSISTENT\n" },
	{ .name = "unexpected register: then prototypes are not compared", SYMBOLS(SYM("f$", 0)), CANDIDATES(C("f$", 0, 0, UNEXPECTED, P_INT), C("f$", 1, 0, 0, P_LONG)),
	  .text = "f$ 0 UNEXPECTED_REG\nf$ 1 UNEXPECTED_REG\n" },

	// ---- true signatures ----
	{ .name = "a clone by its own name", SYMBOLS(SYM("f.constprop.0", 0)), CANDIDATES(C("f", 0, NOWHERE, ABSTRACT | OPTIMIZED, P_LONG), C("f", 0, 0, OPTIMIZED | REORDERED, P_INT)),
	  TRUE_SIGNATURE, .text = "f 0 OTHER_INSTANCE\nf 0 EMITTED\n= f.constprop.0 of 0: (int a)->void\n" },
	{ .name = "of several clones the first candidate's, and nothing else of that name", SYMBOLS(SYM("f", 32), SYM("f.isra.0", 0), SYM("f.isra.1", 16)),
	  CANDIDATES(C("f", 0, 16, 0, P_INT), C("f", 1, 0, 0, P_LONG), C("f", 2, 32, 0, P_INT)), TRUE_SIGNATURE,
	  .text = "f 0 EMITTED\nf 1 OTHER_INSTANCE\nf 2 OTHER_INSTANCE\n= f.isra.1 of 0: (int a)->void\n" },
	{ .name = "not if a register is unexpected", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 0, UNEXPECTED, P_INT)), TRUE_SIGNATURE, .text = "f 0 UNEXPECTED_REG\n" },
	{ .name = "not if it is in any of them, for the first candidate", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT), C("f", 1, 64, UNEXPECTED, P_INT)),
	  TRUE_SIGNATURE, .text = "f 0 UNEXPECTED_REG\nf 1 UNEXPECTED_REG\n" },
	{ .name = "for others in those before them", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 64, 0, P_INT), C("f", 1, 0, 0, P_INT_B), C("f", 2, 64, UNEXPECTED, P_INT)),
	  TRUE_SIGNATURE, .text = "f 0 OTHER_INSTANCE\nf 1 EMITTED\nf 2 OTHER_INSTANCE\n= f.isra.0 of 1: (int b)->void\n" },
	{ .name = "nor if a packed struct is on the stack", SYMBOLS(SYM("f.isra.0", 0)), CANDIDATES(C("f", 0, 0, UNCERTAIN, P_INT)), TRUE_SIGNATURE, .text = "f 0 UNCERTAIN\n" },
	{ .name = "parameters that were taken away are no reason", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, OPTIMIZED | CHANGED, P_INT)), TRUE_SIGNATURE,
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },
	{ .name = "another order is", SYMBOLS(SYM("f", 0)), CANDIDATES(C("f", 0, 0, REORDERED, P_INT)), TRUE_SIGNATURE, .text = "f 0 REORDERED\n" },
	{ .name = "a suffix that is no clone's", SYMBOLS(SYM("f.llvm.123", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT)), TRUE_SIGNATURE,
	  .text = "f 0 EMITTED\n= f.llvm.123 of 0: (int a)->void\n" },
	{ .name = "a suffix that the kernel does not accept", SYMBOLS(SYM("f.a$b", 0)), CANDIDATES(C("f", 0, 0, 0, P_INT)), TRUE_SIGNATURE,
	  .text = "f 0 EMITTED\n= f of 0: (int a)->void\n" },

	// ---- tags and kfuncs ----
	{ .name = "a tag goes with its candidate", SYMBOLS(SYM("f", 0)), CANDIDATES(TAGGED("f", 0, 64, 0, P_INT, "lost"), TAGGED("f", 1, 0, 0, P_INT, "kept")),
	  .text = "f 0 OTHER_INSTANCE\nf 1 EMITTED\n= f of 1: (int a)->void {kept}\n" },
	{ .name = "kfuncs", SYMBOLS(SYM("f", 0), SYM("g", 16), SYM("h", 32)), KFUNCS(KFUNC("f", 0), KFUNC("g", FASTCALL | 1)),
	  CANDIDATES(TAGGED("f", 0, 0, 0, P_INT, "own"), C("g", 0, 16, 0, P_INT), C("h", 0, 32, 0, P_INT)),
	  .text = "f 0 EMITTED\ng 0 EMITTED\nh 0 EMITTED\n= f of 0: (int a)->void {own} {bpf_kfunc}\n"
		  "= g of 0: (int a)->void {bpf_kfunc} {bpf_fastcall}\n= h of 0: (int a)->void\n" },
	{ .name = "kfuncs without decl_tag_kfuncs", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", FASTCALL)), CANDIDATES(TAGGED("f", 0, 0, 0, P_INT, "own")),
	  .without = BTFSMITH_FEATURE_DECL_TAG_KFUNCS, .text = "f 0 EMITTED\n= f of 0: (int a)->void {own}\n" },
	{ .name = "kfuncs without decl_tag", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", FASTCALL | ARENA_FIRST)), CANDIDATES(C("f", 0, 0, 0, P_POINTERS)),
	  .without = BTFSMITH_FEATURE_DECL_TAG, .with = BTFSMITH_FEATURE_ATTRIBUTES, .text = "f 0 EMITTED\n= f of 0: (*{address_space(1)}void a, *int b)->*void\n" },
	{ .name = "pointers into an arena", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", ARENA_RESULT | ARENA_SECOND)), CANDIDATES(C("f", 0, 0, 0, P_POINTERS)),
	  .with = BTFSMITH_FEATURE_ATTRIBUTES, .text = "f 0 EMITTED\n= f of 0: (*void a, *{address_space(1)}int b)->*{address_space(1)}void {bpf_kfunc}\n" },
	{ .name = "pointers into an arena without attributes", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", ARENA_RESULT | ARENA_FIRST)), CANDIDATES(C("f", 0, 0, 0, P_POINTERS)),
	  .text = "f 0 EMITTED\n= f of 0: (*void a, *int b)->*void {bpf_kfunc}\n" },
	{ .name = "what is no pointer into an arena, or not there", SYMBOLS(SYM("f", 0), SYM("g", 16), SYM("h", 32)),
	  KFUNCS(KFUNC("f", ARENA_RESULT | ARENA_FIRST | ARENA_SECOND), KFUNC("g", ARENA_FIRST | ARENA_SECOND), KFUNC("h", ARENA_FIRST)),
	  CANDIDATES(C("f", 0, 0, 0, P_INT), C("g", 0, 16, 0, P_ONE_POINTER), C("h", 0, 32, 0, P_NONE)), .with = BTFSMITH_FEATURE_ATTRIBUTES,
	  .text = "f 0 EMITTED\ng 0 EMITTED\nh 0 EMITTED\n= f of 0: (int a)->void {bpf_kfunc}\n"
		  "= g of 0: (*{address_space(1)}int a)->void {bpf_kfunc}\n= h of 0: ()->void {bpf_kfunc}\n" },
	{ .name = "kfuncs that are missing", SYMBOLS(SYM("f", 0), SYM("g", 16), SYM("h", 32)), KFUNCS(KFUNC("f", 0), KFUNC("g", 0), KFUNC("h", 0), KFUNC("i", 0)),
	  CANDIDATES(C("f", 0, 0, 0, P_INT), C("h", 0, 32, UNCERTAIN, P_INT)),
	  .text = "f 0 EMITTED\nh 0 UNCERTAIN\n= f of 0: (int a)->void {bpf_kfunc}\n! g NO_DIE\n! h UNCERTAIN\n! i NO_SYMBOL\n" },
	{ .name = "a kfunc that only has other instances is not missing", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", 0)),
	  CANDIDATES(C("f", 0, 64, UNNAMED, P_INT), C("f", 1, 64, 0, P_INT), C("f", 2, 0, 0, P_INT), C("f", 3, 0, 0, P_INT)),
	  .text = "f 0 UNNAMED_PARAM\nf 1 OTHER_INSTANCE\nf 2 EMITTED\nf 3 OTHER_INSTANCE\n= f of 2: (int a)->void {bpf_kfunc}\n" },
	{ .name = "wherever it is among them", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", 0)),
	  CANDIDATES(C("f", 0, 0, 0, P_INT), C("f", 1, 0, 0, P_INT), C("f", 2, 0, 0, P_INT), C("f", 3, 0, 0, P_INT), C("f", 4, 0, 0, P_INT)),
	  .text = "f 0 EMITTED\nf 1 OTHER_INSTANCE\nf 2 OTHER_INSTANCE\nf 3 OTHER_INSTANCE\nf 4 OTHER_INSTANCE\n= f of 0: (int a)->void {bpf_kfunc}\n" },
	{ .name = "nothing at all", SYMBOLS(SYM("f", 0)), KFUNCS(KFUNC("f", 0)), .text = "! f NO_DIE\n" },
};
// clang-format on

static const char *const verdict_names[NUM_VERDICTS] = {
#define R(name, text) #name,
#include "candidate.def"
#undef R
};

struct fixture {
	const struct row *row;
	struct elf_file *elf;
	struct elf_symtab symtab;
	struct elf_btf_ids ids;
	struct names names;
	struct pool pool;
	uint32_t protos[NUM_PROTOS];
	struct unit_refs units[MAX_CANDIDATES];
	uint32_t refs[MAX_CANDIDATES][MAX_CANDIDATES];
	struct func_candidate *candidates;
	vec(struct symbol_tag) tags;
	struct symbols symbols;
	char text[MAX_TEXT];
	size_t len;
};

// ---- input ----

static uint32_t name(struct fixture *f, const char *text)
{
	return names_canonical(&f->names, names_from_text(&f->names, text, strlen(text)));
}

static uint32_t add(struct fixture *f, const struct shape *shape)
{
	uint32_t id = pool_add(&f->pool, shape, 0, PLACE_NONE);
	assert_int_not_equal(id, POOL_ERROR);
	return id;
}

static uint32_t
proto(struct fixture *f, uint32_t result, const struct pool_item *items, uint32_t num)
{
	return add(f, &(struct shape){ .kind = KIND_FUNC_PROTO,
				       .ref = result,
				       .num_items = num,
				       .items = items });
}

static void make_protos(struct fixture *f)
{
	uint32_t a = name(f, "a"), b = name(f, "b");
	uint32_t number =
		add(f, &(struct shape){
			       .kind = KIND_INT, .name = name(f, "int"), .size = 4 });
	uint32_t longer =
		add(f, &(struct shape){
			       .kind = KIND_INT, .name = name(f, "long"), .size = 8 });
	uint32_t to_void = pool_derive(&f->pool, KIND_PTR, 0, PLACE_NONE);
	uint32_t to_int = pool_derive(&f->pool, KIND_PTR, number, PLACE_NONE);
	const struct pool_item pointers[] = { { .name = a, .ref = to_void },
					      { .name = b, .ref = to_int } };
	f->protos[P_INT] =
		proto(f, 0, &(struct pool_item){ .name = a, .ref = number }, 1);
	f->protos[P_INT_B] =
		proto(f, 0, &(struct pool_item){ .name = b, .ref = number }, 1);
	f->protos[P_LONG] =
		proto(f, 0, &(struct pool_item){ .name = a, .ref = longer }, 1);
	f->protos[P_POINTERS] = proto(f, to_void, pointers, 2);
	f->protos[P_ONE_POINTER] =
		proto(f, 0, &(struct pool_item){ .name = a, .ref = to_int }, 1);
	f->protos[P_NONE] = proto(f, 0, NULL, 0);
}

static void read_symbols(struct fixture *f)
{
	static const struct build_unit unit = { .version = 5, .root = DIE(compile_unit) };
	struct symbol_file file = { .units = &unit,
				    .num_units = 1,
				    .symbols = f->row->symbols };
	while (file.num_symbols < MAX_SYMBOLS && file.symbols[file.num_symbols].name)
		file.num_symbols++;
	char path[] = "/tmp/btfsmith-select-XXXXXX";
	symbol_file_write(&file, path);
	assert_null(elf_file_open(path, &f->elf));
	unlink(path);
	assert_null(elf_symtab_init(&f->symtab, f->elf));
	for (size_t i = 0; i < MAX_KFUNCS && f->row->kfuncs[i].name; i++)
		assert_true(vec_push(&f->ids.kfuncs, f->row->kfuncs[i]));
}

static void
make_candidate(struct fixture *f, const struct candidate *from, uint32_t number)
{
	const struct elf_function *function =
		elf_symtab_find(&f->symtab, from->name, strlen(from->name));
	struct unit_refs *unit = &f->units[from->unit];
	unit->refs = f->refs[from->unit];
	f->candidates[number] = (struct func_candidate){
		.function = function ? (uint32_t)(function - f->symtab.functions)
				     : CANDIDATE_NONE,
		.unit = from->unit,
		.type = unit->num,
		.proto = f->protos[from->proto],
		.die = number,
		.name = name(f, from->name),
		.address = from->at == NOWHERE ? 0 : (uint64_t)(TEXT + from->at),
		.facts = (uint16_t)(from->facts |
				    (from->at == NOWHERE ? 0 : FACT_HAS_ADDRESS)),
		.first_tag = (uint32_t)f->tags.num,
		.num_tags = from->tag != NULL,
	};
	unit->num++;
	struct symbol_tag tag = { .text = from->tag ? name(f, from->tag) : 0,
				  .component = UINT32_MAX };
	assert_true(!from->tag || vec_push(&f->tags, tag));
}

// ---- as text ----

__attribute__((format(printf, 2, 3))) static void
put(struct fixture *f, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int len = vsnprintf(f->text + f->len, MAX_TEXT - f->len, format, args);
	va_end(args);
	assert_in_range(len, 0, MAX_TEXT - f->len - 1);
	f->len += (size_t)len;
}

static void put_name(struct fixture *f, uint32_t what)
{
	char packed[4];
	put(f, "%s", names_text(&f->names, what, packed));
}

static void put_type(struct fixture *f, uint32_t ref)
{
	if (!ref) {
		put(f, "void");
		return;
	}
	const struct shape *shape = &pool_entry(&f->pool, ref)->shape;
	put(f, "%s", shape->kind == KIND_PTR ? "*" : shape->kind == KIND_TYPE_TAG ? "{" : "");
	if (shape->name)
		put_name(f, shape->name);
	if (shape->kind == KIND_TYPE_TAG) {
		assert_int_equal(shape->flag, 1);
		put(f, "}");
	}
	if (shape->kind == KIND_PTR || shape->kind == KIND_TYPE_TAG)
		put_type(f, shape->ref);
}

static void put_func(struct fixture *f, const struct symbol_func *func)
{
	const struct shape *shape =
		&pool_entry(&f->pool, f->refs[func->proto.unit][func->proto.type])->shape;
	put(f, "= ");
	put_name(f, func->name);
	put(f, " of %u: (", (unsigned int)func->proto.unit);
	for (uint32_t i = 0; i < shape->num_items; i++) {
		put(f, "%s", i ? ", " : "");
		put_type(f, shape->items[i].ref);
		put(f, " ");
		put_name(f, shape->items[i].name);
	}
	put(f, ")->");
	put_type(f, shape->ref);
	for (uint32_t i = 0; i < func->num_tags; i++) {
		const struct symbol_tag *tag =
			&f->symbols.tags.items[func->first_tag + i];
		assert_int_equal(tag->component, UINT32_MAX);
		put(f, " {");
		put_name(f, tag->text);
		put(f, "}");
	}
	put(f, "\n");
}

static void put_missing(struct fixture *f, const struct func_selection *selection)
{
	struct missing_kfunc missing;
	size_t i = 0;
	while (select_missing_kfunc(selection, &i, &missing))
		put(f, "! %.*s %s\n", (int)missing.name_len, missing.name,
		    verdict_names[missing.why]);
}

static void put_result(struct fixture *f, const struct func_selection *selection)
{
	for (size_t i = 0; i < selection->num; i++) {
		const struct func_candidate *candidate = &selection->candidates[i];
		put_name(f, candidate->name);
		put(f, " %u %s\n", (unsigned int)candidate->unit,
		    verdict_names[candidate->verdict]);
		// What is not selected is no type of its unit.
		uint32_t ref = f->refs[candidate->unit][candidate->type];
		assert_int_equal(ref != 0, candidate->verdict == VERDICT_EMITTED);
	}
	for (size_t i = 0; i < f->symbols.funcs.num; i++)
		put_func(f, &f->symbols.funcs.items[i]);
	put_missing(f, selection);
}

// ---- a row ----

static void tear_down(struct fixture *f)
{
	free(f->candidates);
	symbols_deinit(&f->symbols);
	vec_deinit(&f->tags);
	pool_deinit(&f->pool);
	names_deinit(&f->names);
	vec_deinit(&f->ids.kfuncs);
	elf_symtab_deinit(&f->symtab);
	elf_file_close(f->elf);
}

static bool check_row(const struct row *row)
{
	struct fixture f = { .row = row };
	read_symbols(&f);
	assert_true(names_init(&f.names, "", 1, NAMES_MERGED));
	assert_true(pool_init(&f.pool, &f.names, 0));
	make_protos(&f);
	f.candidates = calloc(MAX_CANDIDATES, sizeof(*f.candidates));
	assert_non_null(f.candidates);
	struct func_selection selection = {
		.pool = &f.pool,
		.symtab = &f.symtab,
		.ids = &f.ids,
		.features =
			((BTFSMITH_FEATURE_FUNC | BTFSMITH_FEATURE_CONSISTENT_FUNC |
			  BTFSMITH_FEATURE_DECL_TAG | BTFSMITH_FEATURE_DECL_TAG_KFUNCS) &
			 ~row->without) |
			row->with,
		.units = f.units,
		.candidates = f.candidates,
	};
	while (selection.num < MAX_CANDIDATES && row->candidates[selection.num].name) {
		make_candidate(&f, &row->candidates[selection.num],
			       (uint32_t)selection.num);
		selection.num++;
	}
	selection.tags = f.tags.items;
	assert_true(select_funcs(&selection, &f.symbols));
	f.candidates = selection.candidates;
	put_result(&f, &selection);
	bool is_expected = !strcmp(f.text, row->text);
	if (!is_expected)
		print_error("%s: got\n%swant\n%s", row->name, f.text, row->text);
	tear_down(&f);
	return is_expected;
}

static void test_rows(void **state)
{
	(void)state;
	unsigned int failed = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		failed += !check_row(&rows[i]);
	assert_int_equal(failed, 0);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
	};
	return cmocka_run_group_tests_name("select_func", tests, NULL, NULL);
}
