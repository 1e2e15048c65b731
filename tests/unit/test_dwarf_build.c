// SPDX-License-Identifier: LGPL-2.1-or-later
/* The builder of test input itself: what it builds, libdw must read back. */
#include "support/dwarf_build.h"

#include <elfutils/libdw.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

// clang-format off
static const struct build_die tree = DIE(compile_unit,
	ATTRS(NAME("u.c"), ATTR(language, .num = DW_LANG_C99)),
	CHILDREN(
		DIE(pointer_type, LABEL("ptr"), ATTRS(TYPE("s"), BYTE_SIZE(8))),
		DIE(structure_type, LABEL("s"), ATTRS(NAME("s"), BYTE_SIZE(0x12345)), CHILDREN(
			DIE(member, ATTRS(NAME("a"), TYPE("int"), MEMBER_AT(300))),
			DIE(member, ATTRS(ATTR(name, .form = DW_FORM_string, .str = "inline"),
					  ATTR(type, .form = DW_FORM_ref_udata, .ref = "ptr"),
					  MEMBER_AT(70000))))),
		DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed))),
		DIE(structure_type, ATTRS(NAME("fwd"), DECLARATION)),
		DIE(enumeration_type, ATTRS(NAME("e"), BYTE_SIZE(4)), CHILDREN(
			DIE(enumerator, ATTRS(NAME("minus"), CONST_VALUE(-2)))))));
// clang-format on

static Dwarf_Die named(Dwarf_Die *parent, const char *name)
{
	Dwarf_Die die;

	assert_int_equal(dwarf_child(parent, &die), 0);
	while (!dwarf_diename(&die) || strcmp(dwarf_diename(&die), name) != 0)
		assert_int_equal(dwarf_siblingof(&die, &die), 0);
	return die;
}

static Dwarf_Die type_of(Dwarf_Die *die)
{
	Dwarf_Attribute attr;
	Dwarf_Die type;

	assert_non_null(dwarf_attr(die, DW_AT_type, &attr));
	assert_non_null(dwarf_formref_die(&attr, &type));
	return type;
}

static void check_tree(Dwarf_Die *unit, const struct build_result *built)
{
	Dwarf_Die s = named(unit, "s"), fwd = named(unit, "fwd"), e = named(unit, "e");
	Dwarf_Die a = named(&s, "a"), inl = named(&s, "inline"),
		  minus = named(&e, "minus");
	Dwarf_Die type = type_of(&a), pointer = type_of(&inl);
	Dwarf_Attribute attr;
	Dwarf_Sword value;
	Dwarf_Word offset;
	bool flag;

	assert_int_equal(dwarf_bytesize(&s), 0x12345);
	assert_string_equal(dwarf_diename(&type), "int");
	assert_int_equal(dwarf_dieoffset(&type), build_offset(built, "int"));
	assert_int_equal(dwarf_tag(&pointer), DW_TAG_pointer_type);
	type = type_of(&pointer);
	assert_ptr_equal(type.addr, s.addr);
	assert_non_null(dwarf_attr(&inl, DW_AT_data_member_location, &attr));
	if (dwarf_whatform(&attr) != DW_FORM_block1) {
		assert_int_equal(dwarf_formudata(&attr, &offset), 0);
		assert_int_equal(offset, 70000);
	}
	assert_non_null(dwarf_attr(&fwd, DW_AT_declaration, &attr));
	assert_int_equal(dwarf_formflag(&attr, &flag), 0);
	assert_true(flag);
	assert_non_null(dwarf_attr(&minus, DW_AT_const_value, &attr));
	assert_int_equal(dwarf_formsdata(&attr, &value), 0);
	assert_int_equal(value, -2);
}

static void check_file(const struct build_file *file)
{
	struct build_result built cleanup_build = { 0 };
	struct build_bytes bytes = { 0 };
	Dwarf_Off offset = 0, next;
	size_t header, num = 0;

	build_dwarf(file, &built);
	build_elf(file, &built, &bytes);

	elf_version(EV_CURRENT);
	Elf *elf = elf_memory((char *)bytes.items, bytes.num);
	assert_non_null(elf);
	Dwarf *dwarf = dwarf_begin_elf(elf, DWARF_C_READ, NULL);
	assert_non_null(dwarf);
	for (; dwarf_nextcu(dwarf, offset, &next, &header, NULL, NULL, NULL) == 0;
	     offset = next, num++) {
		Dwarf_Die unit;

		assert_int_equal(offset, built.units.items[num]);
		assert_non_null(dwarf_offdie(dwarf, offset + header, &unit));
		assert_string_equal(dwarf_diename(&unit), "u.c");
		if (num == 0)
			check_tree(&unit, &built);
	}
	assert_int_equal(num, file->num_units);
	dwarf_end(dwarf);
	elf_end(elf);
	free(bytes.items);
}

static void test_versions(void **state)
{
	(void)state;
	for (unsigned int i = 0; i < 4 * 2 * 2 * 2 * 2; i++) {
		struct build_unit units[2] = {
			{ .version = 2 + i % 4,
			  .is_64 = i / 4 % 2 && i % 4 != 0,
			  .has_siblings = i / 8 % 2,
			  .root = tree },
		};
		struct build_file file = {
			.units = units,
			.num_units = 2,
			.is_big_endian = i / 16 % 2,
			.is_elf32 = i / 32 % 2,
		};

		units[1] = units[0];
		check_file(&file);
	}
}

static void test_string_index(void **state)
{
	(void)state;
	for (unsigned int is_64 = 0; is_64 < 2; is_64++) {
		// clang-format off
		struct build_unit unit = {
			.version = 5, .is_64 = is_64,
			.root = DIE(compile_unit,
				ATTRS(ATTR(str_offsets_base, .form = DW_FORM_sec_offset,
					   .num = is_64 ? 16 : 8),
				      ATTR(producer, .form = DW_FORM_strx3, .str = "p"),
				      ATTR(name, .form = DW_FORM_strx1, .str = "u.c"),
				      // libdw 0.188 refuses a strx1 at the section's end.
				      ATTR(language, .num = DW_LANG_C11))),
		};
		// clang-format on
		struct build_file file = { .units = &unit, .num_units = 1 };
		struct build_result built cleanup_build = { 0 };
		struct build_bytes bytes = { 0 };
		Dwarf_Die die;

		build_dwarf(&file, &built);
		build_elf(&file, &built, &bytes);
		elf_version(EV_CURRENT);
		Elf *elf = elf_memory((char *)bytes.items, bytes.num);
		Dwarf *dwarf = dwarf_begin_elf(elf, DWARF_C_READ, NULL);
		assert_non_null(dwarf_offdie(dwarf, is_64 ? 24 : 12, &die));
		assert_string_equal(dwarf_diename(&die), "u.c");
		dwarf_end(dwarf);
		elf_end(elf);
		free(bytes.items);
	}
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_versions),
		cmocka_unit_test(test_string_index),
	};

	return cmocka_run_group_tests(tests, NULL, NULL);
}
