// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * doc/mapping.md where no C compiler goes: each row is a unit and the types that come out of
 * it, as support/type_lines.h writes them. tests/golden has what compilers make of C.
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

#include "error.h"
#include "support/dwarf_build.h"
#include "support/type_lines.h"
#include "types_object.h"

enum {
	// Newer than DWARF 5 and not in every libdw's dwarf.h.
	LANG_FORTRAN18 = 0x2d,
	LANG_ADA2005 = 0x2e,
	LANG_ADA2012 = 0x2f,
};

struct row {
	const char *name;
	struct build_unit unit;
	const char *lines;
	const char *diag; /* the reasons of the oddities, "; " between them; NULL: none */
};

// clang-format off
#define UNIT(...) { .version = 5, .root = DIE(compile_unit, CHILDREN(__VA_ARGS__)) }
#define INT DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))
#define CHAR DIE(base_type, LABEL("char"), ATTRS(NAME("char"), BYTE_SIZE(1), ENCODING(signed_char)))
#define MEMBER(text, to, at) DIE(member, ATTRS(NAME(text), TYPE(to), MEMBER_AT(at)))
#define BITS(text, to, at, size) \
	DIE(member, ATTRS(NAME(text), TYPE(to), DATA_BIT_OFFSET(at), BIT_SIZE(size)))
#define MOVING(text, to) DIE(member, ATTRS(NAME(text), TYPE(to), \
	ATTR(data_member_location, .form = DW_FORM_exprloc, .bytes = "\x97", .num_bytes = 1)))
#define DYNAMIC_SIZE ATTR(byte_size, .form = DW_FORM_exprloc, .bytes = "\x97", .num_bytes = 1)
#define TYPEDEF(text, to) DIE(typedef, ATTRS(NAME(text), TYPE(to)))
#define ARRAY(label, to, ...) DIE(array_type, LABEL(label), ATTRS(TYPE(to)), CHILDREN(__VA_ARGS__))
#define DIMENSION(num) DIE(subrange_type, ATTRS(COUNT(num)))
#define VALUE(text, n) DIE(enumerator, ATTRS(NAME(text), CONST_VALUE(n)))
#define COLOUR DIE(enumeration_type, ATTRS(NAME("colour"), BYTE_SIZE(4)), \
		   CHILDREN(VALUE("RED", 5), VALUE("GREEN", 6), VALUE("BLUE", 9)))
#define COLOUR_LINE "enum colour:4{RED=5, GREEN=6, BLUE=9}\n"

/* An array with an upper bound of 7 and no lower one. */
#define LANGUAGE(text, number, elements) \
	{ .name = text, \
	  .unit = { .version = 5, .root = DIE(compile_unit, ATTRS(ATTR(language, .num = (number))), \
		CHILDREN(INT, ARRAY("a", "int", DIE(subrange_type, ATTRS(UPPER_BOUND(7)))), \
			 TYPEDEF("t", "a"))) }, \
	  .lines = "typedef t=([" #elements "]int)\n" }

#define COMPLEX(bytes) DIE(base_type, LABEL("c"), ATTRS(NAME("complex"), BYTE_SIZE(bytes), \
							ENCODING(complex_float)))

static const struct row rows[] = {
	{ .name = "record whose size is an expression",
	  .unit = UNIT(INT, CHAR, ARRAY("text", "char", DIE(subrange_type)),
		DIE(structure_type, ATTRS(NAME("r"), DYNAMIC_SIZE), CHILDREN(
			MEMBER("length", "int", 0), MEMBER("next", "int", 4),
			MEMBER("text", "text", 8), MOVING("behind", "int")))),
	  .lines = "struct r:8{length@0 int, next@32 int, text@64 [0]char}\n",
	  .diag = "struct or union without a constant size"
		  "; member whose offset is not a constant or does not fit" },
	{ .name = "record without a size",
	  .unit = UNIT(INT, CHAR, ARRAY("a", "int", DIMENSION(2), DIMENSION(3)),
		DIE(typedef, LABEL("a_t"), ATTRS(NAME("a_t"), TYPE("a"))),
		DIE(structure_type, ATTRS(NAME("r")), CHILDREN(
			MEMBER("c", "char", 0), MEMBER("a", "a_t", 4)))),
	  .lines = "struct r:28{c@0 char, a@32 typedef a_t}\ntypedef a_t=([2][3]int)\n",
	  .diag = "struct or union without a constant size" },
	{ .name = "record without a size, with bit-fields",
	  .unit = UNIT(INT, DIE(structure_type, ATTRS(NAME("r")), CHILDREN(
			BITS("a", "int", 0, 3), BITS("b", "int", 3, 6)))),
	  .lines = "struct r:2{a@0:3 int, b@3:6 int}\n",
	  .diag = "struct or union without a constant size" },
	{ .name = "record without a size, of a pointer, an enumeration and a record",
	  .unit = UNIT(INT, DIE(pointer_type, LABEL("p"), ATTRS(TYPE("int"))),
		DIE(enumeration_type, LABEL("e"), ATTRS(NAME("e")), CHILDREN(VALUE("A", 0))),
		DIE(structure_type, LABEL("s"), ATTRS(NAME("s"), BYTE_SIZE(12)), CHILDREN(
			MEMBER("m", "int", 8))),
		DIE(structure_type, ATTRS(NAME("r")), CHILDREN(
			MEMBER("p", "p", 0), MEMBER("e", "e", 8), MEMBER("s", "s", 12)))),
	  .lines = "enum e:4{A=0}\nstruct r:24{p@0 *int, e@64 enum e, s@96 struct s}\nstruct s:12{m@64 int}\n",
	  .diag = "struct or union without a constant size" },
	{ .name = "union without a size",
	  .unit = UNIT(INT, CHAR, DIE(union_type, ATTRS(NAME("u")), CHILDREN(
			MEMBER("c", "char", 0), MEMBER("i", "int", 0)))),
	  .lines = "union u:4{c@0 char, i@0 int}\n",
	  .diag = "struct or union without a constant size" },
	{ .name = "struct of no bytes",
	  .unit = UNIT(INT, ARRAY("a", "int", DIMENSION(0)),
		DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(0)), CHILDREN(MEMBER("a", "a", 0)))),
	  .lines = "struct s:0{a@0 [0]int}\n" },

	{ .name = "array indexed by an enumeration",
	  .unit = UNIT(INT, ARRAY("a", "int", COLOUR), TYPEDEF("t", "a")),
	  .lines = COLOUR_LINE "typedef t=([3]int)\n" },
	{ .name = "array indexed by numbers and an enumeration",
	  .unit = UNIT(INT, ARRAY("a", "int", DIMENSION(2), COLOUR, DIMENSION(4)), TYPEDEF("t", "a")),
	  .lines = COLOUR_LINE "typedef t=([2][3][4]int)\n" },
	{ .name = "array indexed by an enumeration of nothing",
	  .unit = UNIT(INT, ARRAY("a", "int", DIE(enumeration_type, ATTRS(NAME("e"), BYTE_SIZE(4)))),
		       TYPEDEF("t", "a")),
	  .lines = "forward enum e\ntypedef t=([0]int)\n" },
	{ .name = "such an array after one of no elements",
	  .unit = UNIT(INT, ARRAY("a", "int", DIMENSION(0)), ARRAY("b", "int", COLOUR),
		       ARRAY("c", "int", DIMENSION(0)), ARRAY("d", "int", COLOUR),
		       TYPEDEF("t", "a"), TYPEDEF("u", "b"), TYPEDEF("v", "c"), TYPEDEF("w", "d")),
	  .lines = COLOUR_LINE
		"typedef t=([0]int)\ntypedef u=([3]int)\ntypedef v=([0]int)\ntypedef w=([3]int)\n" },

	{ .name = "half a complex number of 4 bytes", .unit = UNIT(COMPLEX(4), TYPEDEF("t", "c")),
	  .lines = "typedef t=([2]_Float16)\n", .diag = "complex number" },
	{ .name = "half a complex number of 8 bytes", .unit = UNIT(COMPLEX(8), TYPEDEF("t", "c")),
	  .lines = "typedef t=([2]float)\n", .diag = "complex number" },
	{ .name = "half a complex number of 16 bytes", .unit = UNIT(COMPLEX(16), TYPEDEF("t", "c")),
	  .lines = "typedef t=([2]double)\n", .diag = "complex number" },
	{ .name = "half a complex number of 32 bytes", .unit = UNIT(COMPLEX(32), TYPEDEF("t", "c")),
	  .lines = "typedef t=([2]long double)\n", .diag = "complex number" },

	LANGUAGE("C", DW_LANG_C99, 8),
	LANGUAGE("Modula-2", DW_LANG_Modula2, 7),
	LANGUAGE("Modula-3", DW_LANG_Modula3, 7),
	LANGUAGE("PL/I", DW_LANG_PLI, 7),
	LANGUAGE("Julia", DW_LANG_Julia, 7),
	LANGUAGE("Fortran 2018", LANG_FORTRAN18, 7),
	LANGUAGE("Ada 2005", LANG_ADA2005, 7),
	LANGUAGE("Ada 2012", LANG_ADA2012, 7),
	LANGUAGE("a language that is not known", 0x7fff, 8),
};
// clang-format on

/* The reasons of what was said of oddities. */
struct said {
	char text[256];
	size_t len;
};

static void take_diag(void *arg, const struct btfsmith_diag *diag)
{
	struct said *said = arg;
	int len = snprintf(said->text + said->len, sizeof(said->text) - said->len, "%s%s",
			   said->len ? "; " : "", diag->reason);
	assert_in_range(len, 1, sizeof(said->text) - said->len - 1);
	said->len += (size_t)len;
}

static bool
check_said(const struct row *row, const char *what, const char *got, const char *expected)
{
	if (!strcmp(got, expected))
		return true;
	print_error("%s: %s: got\n%s\nexpected\n%s\n", row->name, what, got, expected);
	return false;
}

static bool check_row(const struct row *row)
{
	struct build_file file = { .units = &row->unit, .num_units = 1 };
	struct said said = { .len = 0 };
	struct btfsmith_options options = {
		.size = sizeof(options),
		.features = BTFSMITH_FEATURE_FLOAT | BTFSMITH_FEATURE_ENUM64 |
			    BTFSMITH_FEATURE_DECL_TAG | BTFSMITH_FEATURE_TYPE_TAG,
		.diag = take_diag,
		.arg = &said,
	};
	cleanup_types struct btfsmith_types *types = NULL;
	char path[] = "/tmp/mapping-XXXXXX";
	build_temp_file(&file, path);
	struct btfsmith_error *err = btfsmith_encode(path, &options, &types);
	unlink(path);
	if (err) {
		print_error("%s: %s\n", row->name, btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		return false;
	}
	cleanup_free char *lines = type_lines(&types->list);
	bool is_expected = check_said(row, "types", lines, row->lines);
	return check_said(row, "oddities", said.text, row->diag ? row->diag : "") &&
	       is_expected;
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
	return cmocka_run_group_tests(tests, NULL, NULL);
}
