/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* dump FILE [TYPE...]: prints the types in the BTF of FILE as a header, a vmlinux.h, with only
 * what the TYPEs need if there are any. */
#include <btfsmith.h>
#include <stdio.h>

/* Gets the text in pieces; a result other than 0 ends it. */
static int write_text(void *file, const char *text, size_t len)
{
	return fwrite(text, 1, len, file) != len;
}

static struct btfsmith_error *dump(const char *path, const char *const *roots, size_t num_roots)
{
	const struct btfsmith_c_options options = {
		.size = sizeof(options),
		.roots = roots,
		.num_roots = num_roots,
	};
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = btfsmith_read(path, &types);
	if (!err)
		err = btfsmith_types_print_c(types, &options, write_text, stdout);
	btfsmith_types_destroy(types);
	return err;
}

int main(int argc, char **argv)
{
	if (argc < 2) {
		fprintf(stderr, "Usage: dump FILE [TYPE...]\n");
		return 2;
	}
	struct btfsmith_error *err =
		dump(argv[1], (const char *const *)argv + 2, (size_t)argc - 2);
	if (!err && fflush(stdout) != 0) {
		perror("dump: standard output");
		return 1;
	}
	if (err)
		fprintf(stderr, "dump: %s\n", btfsmith_error_message(err));
	int status = err ? 1 : 0;
	btfsmith_error_destroy(err);
	return status;
}
