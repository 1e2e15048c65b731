/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* read FILE STRUCT: prints the members of a struct in the BTF of FILE, where they are, and of
 * which types they are. */
#include <btfsmith.h>
#include <inttypes.h>
#include <stdio.h>

/* The kind and name of what is behind typedefs and qualifiers. */
static struct btfsmith_error *print_type(const struct btfsmith_types *types, uint32_t id)
{
	struct btfsmith_type type = { .size = sizeof(type) };
	struct btfsmith_error *err = btfsmith_types_resolve(types, id, &id);
	if (!err)
		err = btfsmith_types_type(types, id, &type);
	if (!err)
		printf("%s %s\n", btfsmith_kind_name(type.kind), type.name);
	return err;
}

static struct btfsmith_error *print_members(const struct btfsmith_types *types, uint32_t id)
{
	struct btfsmith_type type = { .size = sizeof(type) };
	struct btfsmith_item member = { .size = sizeof(member) };
	struct btfsmith_error *err = btfsmith_types_type(types, id, &type);
	if (!err)
		printf("struct %s: %" PRIu32 " bytes\n", type.name, type.bytes);
	for (uint32_t i = 0; !err && i < type.num_items; i++) {
		err = btfsmith_types_item(types, id, i, &member);
		if (err)
			break;
		printf("  bit %" PRIu32, member.bit_offset);
		if (member.bit_size)
			printf(", %" PRIu32 " bits", member.bit_size);
		printf(": %s: ", member.name);
		err = print_type(types, member.type);
	}
	return err;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "Usage: read FILE STRUCT\n");
		return 2;
	}
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = btfsmith_read(argv[1], &types);
	uint32_t id = err ? 0 : btfsmith_types_find(types, BTFSMITH_KIND_STRUCT, argv[2], 0);
	if (id)
		err = print_members(types, id);
	if (err)
		fprintf(stderr, "read: %s\n", btfsmith_error_message(err));
	else if (!id)
		fprintf(stderr, "read: %s: no struct %s\n", argv[1], argv[2]);
	int status = err || !id ? 1 : 0;
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(types);
	return status;
}
