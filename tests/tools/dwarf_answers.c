// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Answers questions about types from DWARF, by nothing but libdw: the same questions and words as
 * tests/core/core.c.
 *
 *	dwarf_answers FILE <QUESTIONS
 *
 *	field|scalar|bits|load TYPE PATH	TYPE is "struct NAME" or "union NAME"
 *	type struct|union|enum|typedef NAME
 *	enum NAME ENUMERATOR
 */
#include <dwarf.h>
#include <elfutils/libdw.h>
#include <fcntl.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

enum { WORD_BYTES = 128, MAX_TYPES = 256 };

// A type that is asked for.
struct wanted {
	char name[WORD_BYTES];
	int tag;
	bool is_found;
	Dwarf_Die die;
};

struct wanted_types {
	struct wanted all[MAX_TYPES];
	int num;
	int num_found;
};

// A member, as far as the way to it has gone.
struct place {
	Dwarf_Die type; /* peeled */
	uint64_t bit_offset;
	uint64_t bits; /* of a bit-field; 0: none */
};

static void fail(const char *what, const char *which)
{
	fprintf(stderr, "%s: %s\n", which, what);
	exit(1);
}

static int tag_of(const char *kind)
{
	if (strcmp(kind, "struct") == 0)
		return DW_TAG_structure_type;
	if (strcmp(kind, "union") == 0)
		return DW_TAG_union_type;
	if (strcmp(kind, "enum") == 0)
		return DW_TAG_enumeration_type;
	if (strcmp(kind, "typedef") == 0)
		return DW_TAG_typedef;
	fail("unknown kind", kind);
	return 0;
}

static struct wanted *want(struct wanted_types *types, const char *kind, const char *name)
{
	int tag = tag_of(kind);
	for (int i = 0; i < types->num; i++) {
		if (types->all[i].tag == tag && strcmp(types->all[i].name, name) == 0)
			return &types->all[i];
	}
	if (types->num == MAX_TYPES)
		fail("too many types", name);
	struct wanted *wanted = &types->all[types->num++];
	wanted->tag = tag;
	snprintf(wanted->name, sizeof(wanted->name), "%s", name);
	return wanted;
}

// ---- finding types ----

static bool peel(Dwarf_Die *die)
{
	return dwarf_peel_type(die, die) == 0;
}

static bool type_of(Dwarf_Die *die, Dwarf_Die *ret)
{
	Dwarf_Attribute attr;
	return dwarf_formref_die(dwarf_attr_integrate(die, DW_AT_type, &attr), ret) &&
	       peel(ret);
}

static void look_at(struct wanted_types *types, Dwarf_Die *die)
{
	int tag = dwarf_tag(die);
	if (tag != DW_TAG_structure_type && tag != DW_TAG_union_type &&
	    tag != DW_TAG_enumeration_type && tag != DW_TAG_typedef)
		return;
	const char *name = dwarf_diename(die);
	for (int i = 0; name && i < types->num; i++) {
		struct wanted *wanted = &types->all[i];
		if (wanted->tag != tag || wanted->is_found ||
		    strcmp(wanted->name, name) != 0 ||
		    dwarf_hasattr(die, DW_AT_declaration))
			continue;
		wanted->die = *die;
		wanted->is_found = true;
		types->num_found++;
	}
}

static void find_types(Dwarf *dwarf, struct wanted_types *types)
{
	Dwarf_CU *cu = NULL;
	Dwarf_Die unit, die;
	while (types->num_found < types->num &&
	       dwarf_get_units(dwarf, cu, &cu, NULL, NULL, &unit, NULL) == 0) {
		int more = dwarf_child(&unit, &die);
		for (; more == 0; more = dwarf_siblingof(&die, &die))
			look_at(types, &die);
	}
}

// ---- members ----

static uint64_t number(Dwarf_Die *die, unsigned int name, uint64_t otherwise)
{
	Dwarf_Attribute attr;
	Dwarf_Word value;
	return dwarf_formudata(dwarf_attr(die, name, &attr), &value) == 0 ? value
									  : otherwise;
}

static uint64_t byte_size(Dwarf_Die *type)
{
	Dwarf_Word size = 0;
	if (dwarf_aggregate_size(type, &size) != 0)
		fail("has no size", dwarf_diename(type));
	return size;
}

static bool place_of(Dwarf_Die *member, struct place *place)
{
	place->bit_offset += 8 * number(member, DW_AT_data_member_location, 0) +
			     number(member, DW_AT_data_bit_offset, 0);
	place->bits = number(member, DW_AT_bit_size, 0);
	return type_of(member, &place->type);
}

static bool step_to_member(const char *name, struct place *place)
{
	Dwarf_Die member;
	int more = dwarf_child(&place->type, &member);
	for (; more == 0; more = dwarf_siblingof(&member, &member)) {
		if (dwarf_tag(&member) != DW_TAG_member)
			continue;
		struct place inner = *place;
		if (!place_of(&member, &inner))
			continue;
		const char *member_name = dwarf_diename(&member);
		bool is_it = member_name && strcmp(member_name, name) == 0;
		if (is_it || (!member_name && step_to_member(name, &inner))) {
			*place = inner;
			return true;
		}
	}
	return false;
}

static bool step_to_element(unsigned long i, struct place *place)
{
	if (dwarf_tag(&place->type) != DW_TAG_array_type)
		return false;
	Dwarf_Die element = place->type;
	if (!type_of(&element, &place->type))
		return false;
	place->bit_offset += 8 * i * byte_size(&place->type);
	return true;
}

static bool follow(const char *path, struct place *place)
{
	while (*path) {
		char name[WORD_BYTES];
		size_t len = strcspn(path, ".[");
		snprintf(name, sizeof(name), "%.*s", (int)len, path);
		if (len && !step_to_member(name, place))
			return false;
		path += len;
		if (*path == '[') {
			char *end;
			if (!step_to_element(strtoul(path + 1, &end, 10), place))
				return false;
			path = end + 1;
		}
		if (*path == '.')
			path++;
	}
	return true;
}

// ---- answers ----

static bool is_signed(Dwarf_Die *type)
{
	uint64_t encoding = number(type, DW_AT_encoding, DW_ATE_unsigned);
	return encoding == DW_ATE_signed || encoding == DW_ATE_signed_char;
}

static void answer_member(const char *kind, struct wanted *wanted, const char *path)
{
	struct place place = { .type = wanted->die };
	if (!wanted->is_found || !follow(path, &place)) {
		puts("absent");
		return;
	}
	uint64_t size = byte_size(&place.type);
	if (strcmp(kind, "bits") != 0)
		printf("offset %lu size %lu", (unsigned long)(place.bit_offset / 8),
		       (unsigned long)size);
	if (strcmp(kind, "bits") == 0 || strcmp(kind, "scalar") == 0)
		printf(" %s bits %lu+%lu", is_signed(&place.type) ? "signed" : "unsigned",
		       (unsigned long)place.bit_offset,
		       (unsigned long)(place.bits ? place.bits : 8 * size));
	putchar('\n');
}

static void answer_type(struct wanted *wanted)
{
	Dwarf_Die type = wanted->die;
	if (wanted->is_found && peel(&type))
		printf("size %lu\n", (unsigned long)byte_size(&type));
	else
		puts("absent");
}

static void answer_enum(struct wanted *wanted, const char *name)
{
	Dwarf_Die child;
	int more = wanted->is_found ? dwarf_child(&wanted->die, &child) : -1;
	for (; more == 0; more = dwarf_siblingof(&child, &child)) {
		Dwarf_Attribute attr;
		Dwarf_Sword value;
		if (strcmp(dwarf_diename(&child), name) != 0)
			continue;
		if (dwarf_formsdata(dwarf_attr(&child, DW_AT_const_value, &attr),
				    &value) != 0)
			fail("has no value", name);
		printf("%lld\n", (long long)value);
		return;
	}
	puts("absent");
}

// A line is read twice: first its type is noted down, then, with that found, it is answered.
static void take_line(const char *text, struct wanted_types *types, bool is_answered)
{
	char line[4 * WORD_BYTES];
	snprintf(line, sizeof(line), "%.*s", (int)strcspn(text, "\n"), text);
	char kind[WORD_BYTES], first[WORD_BYTES], second[WORD_BYTES], third[WORD_BYTES];
	int num = sscanf(line, "%127s %127s %127s %127s", kind, first, second, third);
	if (is_answered)
		printf("%s: ", line);
	if (num == 4) {
		struct wanted *wanted = want(types, first, second);
		if (is_answered)
			answer_member(kind, wanted, third);
	} else if (num == 3 && strcmp(kind, "type") == 0) {
		struct wanted *wanted = want(types, first, second);
		if (is_answered)
			answer_type(wanted);
	} else if (num == 3 && strcmp(kind, "enum") == 0) {
		struct wanted *wanted = want(types, "enum", first);
		if (is_answered)
			answer_enum(wanted, second);
	} else {
		fail("no question", line);
	}
}

int main(int argc, char **argv)
{
	static struct wanted_types types;
	static char text[1 << 20];
	if (argc != 2)
		fail("usage: dwarf_answers FILE <QUESTIONS", argv[0]);
	int fd = open(argv[1], O_RDONLY);
	Dwarf *dwarf = fd < 0 ? NULL : dwarf_begin(fd, DWARF_C_READ);
	if (!dwarf)
		fail("no DWARF", argv[1]);
	size_t len = fread(text, 1, sizeof(text) - 1, stdin);
	text[len] = '\0';
	for (int is_answered = 0; is_answered < 2; is_answered++) {
		for (char *line = text; *line; line += strcspn(line, "\n") + 1)
			take_line(line, &types, is_answered);
		if (!is_answered)
			find_types(dwarf, &types);
	}
	dwarf_end(dwarf);
	close(fd);
	return 0;
}
