// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What libbtfsmith makes of lines of standard input, for comparison with distill_peer.c, which does
 * the same with libbpf:
 *
 *	distill BASE SPLIT OUT		writes OUT and OUT.base
 *	relocate SPLIT BASE OUT		reads SPLIT and SPLIT.base, writes OUT
 *
 * All files are raw BTF. Each line is answered by "ok" or "failed MESSAGE".
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "btfsmith.h"

enum { PATH_BYTES = 4096 };

static struct btfsmith_error *distill(const char *base, const char *split, const char *out)
{
	struct btfsmith_types *types = NULL, *distilled = NULL;
	struct btfsmith_error *err = btfsmith_read_split(split, base, &types);
	if (!err)
		err = btfsmith_types_distill(types, 0, &distilled);
	if (!err)
		err = btfsmith_types_write_raw(distilled, out);
	btfsmith_types_destroy(types);
	btfsmith_types_destroy(distilled);
	return err;
}

static struct btfsmith_error *relocate(const char *split, const char *base_path,
				       const char *out)
{
	struct btfsmith_types *types = NULL, *base = NULL, *relocated = NULL;
	struct btfsmith_error *err = btfsmith_read_distilled(split, &types);
	if (!err)
		err = btfsmith_read(base_path, &base);
	if (!err)
		err = btfsmith_types_relocate(types, base, NULL, NULL, &relocated);
	if (!err)
		err = btfsmith_types_write_raw(relocated, out);
	btfsmith_types_destroy(types);
	btfsmith_types_destroy(base);
	btfsmith_types_destroy(relocated);
	return err;
}

int main(void)
{
	char line[3 * PATH_BYTES + 16], verb[16], a[PATH_BYTES], b[PATH_BYTES], c[PATH_BYTES];
	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "%15s %4095s %4095s %4095s", verb, a, b, c) != 4)
			return 2;
		struct btfsmith_error *err =
			strcmp(verb, "distill") == 0 ? distill(a, b, c) : relocate(a, b, c);
		if (err)
			printf("failed %s\n", btfsmith_error_message(err));
		else
			puts("ok");
		fflush(stdout);
		btfsmith_error_destroy(err);
	}
	return 0;
}
