// SPDX-License-Identifier: LGPL-2.1-or-later
/* Inputs that are wrong in one known way each, and what the library has to say about them. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "btfsmith.h"
#include "support/dwarf_build.h"

// Sets of codes that a row accepts.
#define CODE(name) (1u << BTFSMITH_##name)
#define BAD_OR_LIMIT (CODE(BAD_DWARF) | CODE(LIMIT) | CODE(UNSUPPORTED))

// clang-format off
#define UNIT(...) DIE(compile_unit, ATTRS(NAME("u.c")), CHILDREN(__VA_ARGS__))
#define INT DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))

static const struct row {
	const char *name;
	unsigned int codes;
	struct build_unit unit;
} rows[] = {
	{ "sound, so that the other rows fail for their own reason", CODE(OK),
	  { .root = UNIT(INT, DIE(typedef, ATTRS(NAME("t"), TYPE("int")))) } },
	{ "abbreviation code without entry", CODE(BAD_DWARF),
	  { .root = UNIT(INT, { .tag = DW_TAG_typedef, .code = 77 }) } },
	{ "abbreviation code of 2^64 - 1", CODE(BAD_DWARF),
	  { .root = UNIT(INT, { .tag = DW_TAG_typedef, .code = UINT64_MAX }) } },
	{ "unknown form", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = 0x7e, .is_raw = true, .bytes = "\1\2\3\4", .num_bytes = 4)))) } },
	{ "indirect form that is unknown", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(decl_line, .form = DW_FORM_indirect, .indirect = 0x7e, .is_raw = true,
		     .bytes = "\x7e", .num_bytes = 1)))) } },
	{ "indirect form that is indirect", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(decl_line, .form = DW_FORM_indirect, .indirect = DW_FORM_indirect)))) } },
	{ "reference behind the unit", CODE(BAD_DWARF),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref4, .num = 0x7fffffff)))) } },
	{ "reference into the unit's header", CODE(OK),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref4, .num = 3)))) } },
	{ "reference between entries", CODE(OK),
	  { .root = UNIT(INT, DIE(typedef, ATTRS(NAME("t"), ATTR(type, .ref = "int", .num = 1)))) } },
	{ "reference behind the section", CODE(BAD_DWARF),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref_addr, .num = 0x7fffffff)))) } },
	{ "signature of no type unit", CODE(OK) | CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref_sig8, .num = 0x1234)))) } },
	{ "pointer to itself", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(DIE(pointer_type, LABEL("p"), ATTRS(TYPE("p"), BYTE_SIZE(8)))) } },
	{ "const of itself", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(DIE(const_type, LABEL("c"), ATTRS(TYPE("c")))) } },
	{ "typedef of itself", CODE(OK),
	  { .root = UNIT(DIE(typedef, LABEL("t"), ATTRS(NAME("t"), TYPE("t")))) } },
	{ "array of itself", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(DIE(array_type, LABEL("a"), ATTRS(TYPE("a")), CHILDREN(
		DIE(subrange_type, ATTRS(COUNT(2)))))) } },
	{ "cycle of pointer, const and prototype", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(
		DIE(pointer_type, LABEL("p"), ATTRS(TYPE("c"))),
		DIE(const_type, LABEL("c"), ATTRS(TYPE("f"))),
		DIE(subroutine_type, LABEL("f"), CHILDREN(
			DIE(formal_parameter, ATTRS(TYPE("p")))))) } },
	{ "struct without a name that holds itself", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(DIE(structure_type, LABEL("s"), ATTRS(BYTE_SIZE(4)), CHILDREN(
		DIE(member, ATTRS(NAME("m"), TYPE("s"), MEMBER_AT(0)))))) } },
	{ "struct that holds itself", CODE(OK),
	  { .root = UNIT(DIE(structure_type, LABEL("s"), ATTRS(NAME("s"), BYTE_SIZE(4)), CHILDREN(
		DIE(member, ATTRS(NAME("m"), TYPE("s"), MEMBER_AT(0)))))) } },
	{ "string behind its section", CODE(BAD_DWARF),
	  { .root = UNIT(DIE(base_type, ATTRS(BYTE_SIZE(4), ENCODING(signed),
		ATTR(name, .form = DW_FORM_strp, .num = 0x7fffffff)))) } },
	{ "string without its section", CODE(BAD_DWARF),
	  { .root = UNIT(DIE(base_type, ATTRS(BYTE_SIZE(4), ENCODING(signed),
		ATTR(name, .form = DW_FORM_line_strp, .num = 0)))) } },
	{ "string index without its section", CODE(BAD_DWARF),
	  { .version = 5, .root = UNIT(DIE(base_type, ATTRS(BYTE_SIZE(4), ENCODING(signed),
		ATTR(name, .form = DW_FORM_strx, .num = 5)))) } },
	{ "array of 2^63 elements", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(INT, DIE(array_type, ATTRS(TYPE("int")), CHILDREN(
		DIE(subrange_type, ATTRS(ATTR(upper_bound, .form = DW_FORM_data8,
					      .num = INT64_MAX)))))) } },
	{ "integer of 2^32 bytes", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(DIE(base_type, ATTRS(NAME("big"), ENCODING(signed),
		ATTR(byte_size, .form = DW_FORM_data8, .num = INT64_C(1) << 32)))) } },
	{ "integer of no bytes", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(DIE(base_type, ATTRS(NAME("none"), ENCODING(signed), BYTE_SIZE(0)))) } },
	{ "struct of 2^40 bytes", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(DIE(structure_type, ATTRS(NAME("s"),
		ATTR(byte_size, .form = DW_FORM_data8, .num = INT64_C(1) << 40)))) } },
	{ "member at 2^60", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(INT, DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(4)), CHILDREN(
		DIE(member, ATTRS(NAME("m"), TYPE("int"), ATTR(data_member_location,
			.form = DW_FORM_data8, .num = INT64_C(1) << 60)))))) } },
	{ "bit-field of 2^32 bits", CODE(OK) | BAD_OR_LIMIT,
	  { .root = UNIT(INT, DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(4)), CHILDREN(
		DIE(member, ATTRS(NAME("m"), TYPE("int"), MEMBER_AT(0), ATTR(bit_size,
			.form = DW_FORM_data8, .num = INT64_C(1) << 32)))))) } },
	{ "member without a type", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(4)), CHILDREN(
		DIE(member, ATTRS(NAME("m"), MEMBER_AT(0)))))) } },
	{ "type that is a member", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(INT, DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(4)), CHILDREN(
		DIE(member, LABEL("m"), ATTRS(NAME("m"), TYPE("int"), MEMBER_AT(0))))),
		DIE(typedef, ATTRS(NAME("t"), TYPE("m")))) } },
	{ "sibling before its entry", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(INT, DIE(structure_type, ATTRS(NAME("s"), BYTE_SIZE(4),
		ATTR(sibling, .ref = "int")), CHILDREN(
		DIE(member, ATTRS(NAME("m"), TYPE("int"), MEMBER_AT(0)))))) } },
	{ "subprogram whose sibling lies before it", CODE(BAD_DWARF) | CODE(OK),
	  { .root = UNIT(INT, DIE(subprogram, ATTRS(NAME("f"), ATTR(sibling, .ref = "int")),
		CHILDREN(DIE(variable, ATTRS(NAME("v"), TYPE("int")))))) } },
	{ "subprogram whose sibling lies behind the unit", CODE(BAD_DWARF) | CODE(OK),
	  { .root = UNIT(INT, DIE(subprogram, ATTRS(NAME("f"),
		ATTR(sibling, .form = DW_FORM_ref4, .num = 0x7ffffff0)),
		CHILDREN(DIE(variable, ATTRS(NAME("v"), TYPE("int")))))) } },
	{ "list of children without end", CODE(OK) | CODE(BAD_DWARF),
	  { .root = { .tag = DW_TAG_compile_unit, ATTRS(NAME("u.c")), CHILDREN(INT),
		.no_end = true } } },
	{ "block longer than the unit", CODE(BAD_DWARF),
	  { .root = UNIT(INT, DIE(member, ATTRS(ATTR(data_member_location,
		.form = DW_FORM_block4, .is_raw = true, .bytes = "\xff\xff\xff\x7f",
		.num_bytes = 4)))) } },
	{ "number without end", CODE(BAD_DWARF),
	  { .root = { .tag = DW_TAG_compile_unit, ATTRS(NAME("u.c")), CHILDREN(
		DIE(enumeration_type, ATTRS(NAME("e"), ATTR(byte_size,
			.form = DW_FORM_udata, .is_raw = true, .bytes = "\xff\xff\xff",
			.num_bytes = 3)))),
		.no_end = true } } },
	{ "number of more than 64 bits", CODE(OK) | CODE(BAD_DWARF),
	  { .root = UNIT(INT, DIE(enumeration_type, ATTRS(NAME("e"), ATTR(byte_size,
		.form = DW_FORM_udata, .is_raw = true, .num_bytes = 16,
		.bytes = "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff")))) } },
	{ "unit longer than the section", CODE(BAD_DWARF),
	  { .length_is = 0x7ffffff0, .root = UNIT(INT) } },
	{ "reserved unit length", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .length_is = 0xfffffff5, .root = UNIT(INT) } },
	{ "64-bit unit length of 2^63", CODE(BAD_DWARF),
	  { .is_64 = true, .length_is = INT64_MAX, .root = UNIT(INT) } },
	{ "unit shorter than its header", CODE(BAD_DWARF),
	  { .length_is = 3, .root = UNIT(INT) } },
	{ "version 1", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .version_is = 1, .root = UNIT(INT) } },
	{ "version 6", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .version_is = 6, .root = UNIT(INT) } },
	{ "address size 3", CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .address_size_is = 3, .root = UNIT(INT) } },
	{ "abbreviations behind their section", CODE(BAD_DWARF),
	  { .abbrev_offset_is = 0x7fffffff, .root = UNIT(INT) } },
	{ "type in a supplementary file", CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_GNU_ref_alt, .num = 5)))) } },
	{ "name in a supplementary file", CODE(UNSUPPORTED),
	  { .root = UNIT(INT, DIE(typedef, ATTRS(TYPE("int"),
		ATTR(name, .form = DW_FORM_GNU_strp_alt, .is_raw = true, .bytes = "\1\0\0\0",
		     .num_bytes = 4)))) } },
	{ "name in a supplementary file, DWARF 5", CODE(UNSUPPORTED),
	  { .root = UNIT(INT, DIE(typedef, ATTRS(TYPE("int"),
		ATTR(name, .form = DW_FORM_strp_sup, .is_raw = true, .bytes = "\1\0\0\0",
		     .num_bytes = 4)))) } },
	{ "type in a supplementary file, 4 bytes", CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref_sup4, .num = 5)))) } },
	{ "type in a supplementary file, 8 bytes", CODE(UNSUPPORTED),
	  { .root = UNIT(DIE(typedef, ATTRS(NAME("t"),
		ATTR(type, .form = DW_FORM_ref_sup8, .num = 5)))) } },
	{ "import of a supplementary file's unit", CODE(UNSUPPORTED),
	  { .root = UNIT(INT, DIE(imported_unit, ATTRS(
		ATTR(import, .form = DW_FORM_GNU_ref_alt, .num = 5)))) } },
	{ "producer in a supplementary file", CODE(UNSUPPORTED),
	  { .root = DIE(compile_unit, ATTRS(NAME("u.c"), ATTR(producer,
		.form = DW_FORM_GNU_strp_alt, .is_raw = true, .bytes = "\1\0\0\0",
		.num_bytes = 4)), CHILDREN(INT)) } },
	{ "folder in a supplementary file", CODE(OK),
	  { .root = DIE(compile_unit, ATTRS(NAME("u.c"), ATTR(comp_dir,
		.form = DW_FORM_GNU_strp_alt, .is_raw = true, .bytes = "\1\0\0\0",
		.num_bytes = 4)), CHILDREN(INT)) } },
	{ "unit whose types are in a .dwo file", CODE(UNSUPPORTED),
	  { .root = DIE(compile_unit, ATTRS(ATTR(GNU_dwo_name, .form = DW_FORM_string,
		.str = "u.dwo"))) } },
	{ "the same as DWARF 5 says it", CODE(UNSUPPORTED),
	  { .root = DIE(compile_unit, ATTRS(ATTR(dwo_name, .form = DW_FORM_string,
		.str = "u.dwo"))) } },
	{ "unknown unit type", CODE(OK) | CODE(BAD_DWARF) | CODE(UNSUPPORTED),
	  { .version = 5, .type = 0x60, .root = UNIT(INT) } },
};
// clang-format on

// false, with the reason printed: the result is not one of @p codes or does not say @p text.
must_check static bool is_answer_saying(const char *name, const struct build_file *file,
					unsigned int codes, const char *text)
{
	struct btfsmith_types *const untouched = (struct btfsmith_types *)(uintptr_t)16;
	struct btfsmith_types *types = untouched;
	char path[] = "/tmp/btfsmith-bad-XXXXXX";
	struct btfsmith_error *err;
	enum btfsmith_code code;
	bool ok;

	build_temp_file(file, path);
	err = btfsmith_encode(path, NULL, &types);
	unlink(path);
	code = err ? btfsmith_error_code(err) : BTFSMITH_OK;
	ok = codes & 1u << code;
	if (err)
		ok = ok && types == untouched &&
		     strncmp(btfsmith_error_message(err), path, strlen(path)) == 0 &&
		     !strpbrk(btfsmith_error_message(err), "\r\n") &&
		     strstr(btfsmith_error_message(err), text);
	else
		btfsmith_types_destroy(types);
	if (!ok)
		print_error("%s: code %d: %s\n", name, (int)code,
			    err ? btfsmith_error_message(err) : "success");
	btfsmith_error_destroy(err);
	return ok;
}

must_check static bool
is_answer(const char *name, const struct build_file *file, unsigned int codes)
{
	return is_answer_saying(name, file, codes, "");
}

// Each row in 64-bit little endian, 64-bit big endian, and 32-bit big endian with DWARF 5.
static void test_rows(void **state)
{
	size_t bad = 0;

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		struct build_unit unit = rows[i].unit;
		struct build_file file = { .units = &unit, .num_units = 1 };

		bad += !is_answer(rows[i].name, &file, rows[i].codes);
		file.is_big_endian = true;
		bad += !is_answer(rows[i].name, &file, rows[i].codes);
		file.is_elf32 = true;
		unit.version = 5;
		bad += !is_answer(rows[i].name, &file, rows[i].codes);
	}
	assert_int_equal(bad, 0);
}

static void test_no_dwarf(void **state)
{
	struct build_file file = { .num_units = 0 };

	(void)state;
	assert_true(is_answer("no DWARF", &file, CODE(NO_DWARF)));
}

static void test_no_types(void **state)
{
	const struct build_unit units[] = {
		{ .root = DIE(compile_unit, ATTRS(NAME("u.S"))) },
		{ .root = UNIT(DIE(subprogram, ATTRS(NAME("f")))) },
		{ .root = DIE(compile_unit, ATTRS(ATTR(language, .num = DW_LANG_Rust)),
			      CHILDREN(INT)) },
	};
	struct build_file file = { .units = units, .num_units = ARRAY_SIZE(units) };

	(void)state;
	assert_true(is_answer_saying("no types", &file, CODE(NO_DWARF),
				     ": .debug_info: no types "));
}

static void test_no_abbreviations(void **state)
{
	static const uint8_t zero;
	static const struct build_section none[] = {
		{ .name = ".debug_abbrev", .data = &zero, .size = 1 },
		{ .name = NULL },
	};
	struct build_unit unit = rows[0].unit;
	struct build_file file = { .units = &unit, .num_units = 1, .sections = none };

	(void)state;
	assert_true(is_answer("empty abbreviations", &file, CODE(BAD_DWARF)));
}

// What is said of types that are in another file, with the section that links to it.
static void test_elsewhere(void **state)
{
	static const struct {
		const char *section;
		const char *data;
		size_t size;
		unsigned int form;
		const char *text;
	} links[] = {
		{ ".gnu_debugaltlink", "/a\nb\0id", 8, DW_FORM_GNU_ref_alt,
		  " file (/a?b), " },
		{ ".gnu_debugaltlink", "no end", 6, DW_FORM_GNU_ref_alt,
		  " file (no end), " },
		{ ".debug_sup", "\5\0\0/c\0\0", 7, DW_FORM_ref_sup4, " file (/c), " },
		{ ".debug_sup", "\5", 1, DW_FORM_ref_sup4,
		  " file (that is not named), " },
		{ ".note", "/d", 3, DW_FORM_ref_sup4, " file (that is not named), " },
		{ ".debug_info.dwo", "?", 1, 0, ": .debug_info.dwo: split DWARF " },
	};

	(void)state;
	for (size_t i = 0; i < ARRAY_SIZE(links); i++) {
		const struct build_section sections[] = {
			{ .name = links[i].section,
			  .data = links[i].data,
			  .size = links[i].size },
			{ .name = NULL },
		};
		struct build_unit unit = {
			.root = UNIT(DIE(typedef,
					 ATTRS(NAME("t"), ATTR(type, .num = 5,
							       .form = links[i].form))))
		};
		struct build_file file = { .units = &unit,
					   .num_units = links[i].form != 0,
					   .sections = sections };

		assert_true(is_answer_saying(links[i].section, &file, CODE(UNSUPPORTED),
					     links[i].text));
	}
}

enum { DEPTH = 100000 };

// Structs in structs: nothing may recurse over them.
static void test_deep_nesting(void **state)
{
	static struct build_die levels[DEPTH][2];
	static const struct build_attr attrs[] = { NAME("s"),
						   BYTE_SIZE(4),
						   { .name = 0 } };
	struct build_unit unit = { .root = { .tag = DW_TAG_compile_unit } };
	struct build_file file = { .units = &unit, .num_units = 1 };

	(void)state;
	for (size_t i = 0; i < DEPTH; i++)
		levels[i][0] = (struct build_die){
			.tag = i % 2 ? DW_TAG_structure_type : DW_TAG_namespace,
			.attrs = attrs,
			.children = i + 1 < DEPTH ? levels[i + 1] : NULL,
		};
	unit.root.children = levels[0];
	assert_true(is_answer("deep nesting", &file, CODE(OK) | BAD_OR_LIMIT));
}

// A chain of DEPTH pointers, then of DEPTH const qualifiers.
static void test_long_chain(void **state)
{
	const unsigned int tags[] = { DW_TAG_pointer_type, DW_TAG_const_type,
				      DW_TAG_typedef };

	(void)state;
	for (size_t t = 0; t < ARRAY_SIZE(tags); t++) {
		// An entry is 5 bytes: a code and a reference of 4; typedefs have an inline name.
		static struct build_die dies[DEPTH + 1];
		static struct build_attr attrs[DEPTH][3];
		bool is_typedef = tags[t] == DW_TAG_typedef;
		struct build_unit unit = { .root = { .tag = DW_TAG_compile_unit,
						     .children = dies } };
		struct build_file file = { .units = &unit, .num_units = 1 };

		for (size_t i = 0; i < DEPTH; i++) {
			size_t next = 11 + 1 + (i + 1) * (is_typedef ? 7 : 5);

			attrs[i][0] = (struct build_attr)ATTR(type, .form = DW_FORM_ref4,
							      .num = (int64_t)next);
			attrs[i][1] = (struct build_attr){ 0 };
			if (is_typedef)
				attrs[i][1] =
					(struct build_attr)ATTR(name,
								.form = DW_FORM_string,
								.str = "t");
			if (i + 1 == DEPTH)
				attrs[i][0] =
					(struct build_attr)ATTR(type,
								.form = DW_FORM_ref4,
								.num = 12);
			dies[i] = (struct build_die){ .tag = tags[t], .attrs = attrs[i] };
		}
		// The last refers to the first: with const and typedef a cycle without an end.
		assert_true(is_answer("long chain", &file, CODE(OK) | BAD_OR_LIMIT));
	}
}

// More members and enumerators than the 16 bits of the classic record count.
static void test_many_items(void **state)
{
	enum { NUM = 70000 };
	static struct build_die members[NUM + 2];
	static const struct build_attr attrs[] = {
		NAME("m"), TYPE("int"), MEMBER_AT(0), { .name = 0 }
	};
	static const struct build_attr values[] = { NAME("v"),
						    CONST_VALUE(1),
						    { .name = 0 } };
	struct build_die types[] = {
		INT,
		{ .tag = DW_TAG_union_type,
		  ATTRS(NAME("u"), BYTE_SIZE(4)),
		  .children = members },
		{ .tag = 0 },
	};
	struct build_unit unit = { .root = { .tag = DW_TAG_compile_unit,
					     .children = types } };
	struct build_file file = { .units = &unit, .num_units = 1 };

	(void)state;
	for (size_t i = 0; i < NUM; i++)
		members[i] = (struct build_die){ .tag = DW_TAG_member, .attrs = attrs };
	assert_true(is_answer("70000 members", &file, CODE(OK) | CODE(LIMIT)));
	types[1].tag = DW_TAG_enumeration_type;
	for (size_t i = 0; i < NUM; i++)
		members[i] =
			(struct build_die){ .tag = DW_TAG_enumerator, .attrs = values };
	assert_true(is_answer("70000 enumerators", &file, CODE(OK) | CODE(LIMIT)));
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_no_dwarf),
		cmocka_unit_test(test_no_types),
		cmocka_unit_test(test_no_abbreviations),
		cmocka_unit_test(test_elsewhere),
		cmocka_unit_test(test_deep_nesting),
		cmocka_unit_test(test_long_chain),
		cmocka_unit_test(test_many_items),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
