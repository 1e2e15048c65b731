/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* relocate BASE MODULE OUT: fits the BTF of a module with a distilled base to the BTF of a kernel,
 * as that does when it loads the module, and writes it as a raw file. */
#include <btfsmith.h>
#include <inttypes.h>
#include <stdio.h>

static void print_warning(void *path, const char *message)
{
	fprintf(stderr, "%s: %s\n", (const char *)path, message);
}

static void print_numbers(const struct btfsmith_types *module,
			  const struct btfsmith_types *relocated)
{
	uint32_t num_base = btfsmith_types_num_base(relocated);
	printf("%" PRIu32 " types over %" PRIu32 ", of which %" PRIu32 " were looked for\n",
	       btfsmith_types_num(relocated) - 1 - num_base, num_base,
	       btfsmith_types_num(btfsmith_types_base(module)) - 1);
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fprintf(stderr, "Usage: relocate BASE MODULE OUT\n");
		return 2;
	}
	struct btfsmith_types *base = NULL, *module = NULL, *relocated = NULL;
	struct btfsmith_error *err = btfsmith_read(argv[1], &base);
	if (!err)
		err = btfsmith_read_distilled(argv[2], &module);
	if (!err)
		err = btfsmith_types_relocate(module, base, print_warning, argv[2], &relocated);
	if (!err)
		err = btfsmith_types_write_raw(relocated, argv[3]);
	if (!err)
		print_numbers(module, relocated);
	else
		fprintf(stderr, "relocate: %s\n", btfsmith_error_message(err));
	int status = err ? 1 : 0;
	btfsmith_error_destroy(err);
	btfsmith_types_destroy(relocated);
	btfsmith_types_destroy(module);
	btfsmith_types_destroy(base);
	return status;
}
