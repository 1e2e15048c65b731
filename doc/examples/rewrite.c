/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* rewrite RELEASE IN OUT: writes a copy of IN to OUT with BTF that this release of Linux reads. */
#include <btfsmith.h>
#include <stdio.h>

static void print_note(void *arg, const char *message)
{
	(void)arg;
	printf("%s\n", message);
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fprintf(stderr, "Usage: rewrite RELEASE IN OUT\n");
		return 2;
	}
	const struct btfsmith_rewrite_options options = {
		.size = sizeof(options),
		.target_kernel = argv[1],
		.note = print_note,
	};
	struct btfsmith_error *err = btfsmith_rewrite(argv[2], argv[3], &options);
	if (err)
		fprintf(stderr, "rewrite: %s\n", btfsmith_error_message(err));
	int status = err ? 1 : 0;
	btfsmith_error_destroy(err);
	return status;
}
