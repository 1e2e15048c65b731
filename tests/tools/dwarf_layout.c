// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * usage: dwarf_layout FILE
 *
 * Prints what the DWARF of a file says of each struct and union with a name, read by libdw alone:
 * a line "struct NAME SIZE member@OFFSET ...", in bytes. Members of what has no name are there
 * as a.b or, if it is unnamed altogether, as b; bit-fields are not. A definition has a line in
 * each unit; units in Rust have none.
 */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

enum { MAX_DEPTH = 16, MAX_PATH = 1024, DW_LANG_RUST = 0x1c };

static int is_composite(Dwarf_Die *die)
{
	return dwarf_tag(die) == DW_TAG_structure_type || dwarf_tag(die) == DW_TAG_union_type;
}

static int get_type(Dwarf_Die *die, Dwarf_Die *ret)
{
	Dwarf_Attribute attr;
	return dwarf_attr_integrate(die, DW_AT_type, &attr) && dwarf_formref_die(&attr, ret);
}

// Through typedefs and qualifiers; arrays are not gone into.
static int get_core_type(Dwarf_Die *die, Dwarf_Die *ret)
{
	if (!get_type(die, ret))
		return 0;
	for (int i = 0; i < MAX_DEPTH; i++) {
		int tag = dwarf_tag(ret);
		Dwarf_Die next;
		if (tag != DW_TAG_typedef && tag != DW_TAG_const_type && tag != DW_TAG_volatile_type)
			return 1;
		if (!get_type(ret, &next))
			return 0;
		*ret = next;
	}
	return 0;
}

static int get_offset(Dwarf_Die *member, Dwarf_Word *ret)
{
	Dwarf_Attribute attr;
	*ret = 0;
	if (dwarf_hasattr(member, DW_AT_bit_size))
		return 0;
	return !dwarf_attr(member, DW_AT_data_member_location, &attr) ||
	       dwarf_formudata(&attr, ret) == 0;
}

static void print_members(Dwarf_Die *die, const char *path, Dwarf_Word start, int depth)
{
	Dwarf_Die member, type;
	if (depth > MAX_DEPTH || dwarf_child(die, &member) != 0)
		return;
	do {
		const char *name = dwarf_diename(&member);
		Dwarf_Word offset;
		char inner[MAX_PATH];
		if (dwarf_tag(&member) != DW_TAG_member || !get_offset(&member, &offset) ||
		    !get_core_type(&member, &type))
			continue;
		if (name)
			printf(" %s%s@%llu", path, name, (unsigned long long)(start + offset));
		if (!is_composite(&type) || (name && dwarf_diename(&type)))
			continue;
		snprintf(inner, sizeof(inner), "%s%s%s", path, name ? name : "", name ? "." : "");
		print_members(&type, inner, start + offset, depth + 1);
	} while (dwarf_siblingof(&member, &member) == 0);
}

static void print_definition(Dwarf_Die *die)
{
	const char *name = dwarf_diename(die);
	int size = dwarf_bytesize(die);
	if (!name || size < 0 || dwarf_hasattr(die, DW_AT_declaration))
		return;
	printf("%s %s %d", dwarf_tag(die) == DW_TAG_union_type ? "union" : "struct", name, size);
	print_members(die, "", 0, 0);
	putchar('\n');
}

// Types are in functions and blocks, too.
static void walk(Dwarf_Die *die, int depth)
{
	Dwarf_Die child;
	if (depth > 4 * MAX_DEPTH || dwarf_child(die, &child) != 0)
		return;
	do {
		if (is_composite(&child))
			print_definition(&child);
		if (dwarf_haschildren(&child))
			walk(&child, depth + 1);
	} while (dwarf_siblingof(&child, &child) == 0);
}

int main(int argc, char **argv)
{
	int fd = argc == 2 ? open(argv[1], O_RDONLY) : -1;
	Dwarf *dwarf = fd < 0 ? NULL : dwarf_begin(fd, DWARF_C_READ);
	Dwarf_CU *cu = NULL;
	Dwarf_Die die;
	unsigned long num = 0;
	if (!dwarf) {
		fprintf(stderr, "dwarf_layout: no DWARF\n");
		return 1;
	}
	while (dwarf_get_units(dwarf, cu, &cu, NULL, NULL, &die, NULL) == 0) {
		if (dwarf_srclang(&die) != DW_LANG_RUST)
			walk(&die, 0);
		num++;
	}
	dwarf_end(dwarf);
	close(fd);
	return num && !ferror(stdout) ? 0 : 1;
}
