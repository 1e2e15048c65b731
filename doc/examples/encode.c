/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* encode IN OUT: makes BTF of the DWARF in IN and writes a copy of IN with it, or, if OUT ends
 * with ".btf", just that. */
#include <btfsmith.h>
#include <inttypes.h>
#include <stdio.h>
#include <string.h>

/* Called once for each sort of oddity. */
static void print_diag(void *arg, const struct btfsmith_diag *diag)
{
	(void)arg;
	fprintf(stderr, "%s: %s (%" PRIu64 ")\n", diag->reason, diag->action, diag->count);
}

static struct btfsmith_error *write_types(const struct btfsmith_types *types, const char *in,
					  const char *out)
{
	size_t len = strlen(out);
	if (len > 4 && strcmp(out + len - 4, ".btf") == 0)
		return btfsmith_types_write_raw(types, out);
	return btfsmith_types_write_elf(types, in, out);
}

static struct btfsmith_error *encode(const char *in, const char *out)
{
	/* What is not set is 0, which stands for the default. */
	struct btfsmith_options options = { .size = sizeof(options), .diag = print_diag };
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	struct btfsmith_types *types = NULL;
	struct btfsmith_error *err = btfsmith_encode(in, &options, &types);
	if (!err)
		err = write_types(types, in, out);
	if (!err)
		err = btfsmith_types_stats(types, &stats);
	if (!err)
		printf("%" PRIu64 " types, %" PRIu64 " unit(s)\n", stats.types_out, stats.units);
	btfsmith_types_destroy(types);
	return err;
}

int main(int argc, char **argv)
{
	if (argc != 3) {
		fprintf(stderr, "Usage: encode IN OUT\n");
		return 2;
	}
	struct btfsmith_error *err = encode(argv[1], argv[2]);
	if (err)
		fprintf(stderr, "encode: %s\n", btfsmith_error_message(err));
	int status = err ? 1 : 0;
	btfsmith_error_destroy(err);
	return status;
}
