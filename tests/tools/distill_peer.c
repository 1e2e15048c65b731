// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What libbpf makes of lines of standard input, for comparison with distill_main.c, which does
 * the same with libbtfsmith:
 *
 *	distill BASE SPLIT OUT		writes OUT and OUT.base
 *	relocate SPLIT BASE OUT		reads SPLIT and SPLIT.base, writes OUT
 *
 * All files are raw BTF. Each line is answered by "ok" or "failed". Bases are kept, since
 * many lines have the same one.
 */
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static bool write_btf(const char *path, const struct btf *btf)
{
	unsigned int size = 0;
	const void *data = btf__raw_data(btf, &size);
	FILE *file = data ? fopen(path, "wb") : NULL;
	bool ok = file && fwrite(data, 1, size, file) == size;
	if (file && fclose(file))
		ok = false;
	if (!ok)
		fprintf(stderr, "%s: cannot be written\n", path);
	return ok;
}

static struct btf *kept_base(const char *path)
{
	static char kept_path[4096];
	static struct btf *kept;
	if (strcmp(kept_path, path) != 0) {
		btf__free(kept);
		kept = btf__parse_raw(path);
		snprintf(kept_path, sizeof(kept_path), "%s", path);
	}
	return kept;
}

static bool distill(const char *base_path, const char *split_path, const char *out)
{
	char out_base[4096 + 8];
	snprintf(out_base, sizeof(out_base), "%s.base", out);
	struct btf *base = kept_base(base_path);
	struct btf *split = base ? btf__parse_raw_split(split_path, base) : NULL;
	struct btf *new_base = NULL, *new_split = NULL;
	bool ok = split && btf__distill_base(split, &new_base, &new_split) == 0;
	if (ok && (!write_btf(out_base, new_base) || !write_btf(out, new_split)))
		exit(2);
	btf__free(new_split);
	btf__free(new_base);
	btf__free(split);
	return ok;
}

static bool relocate(const char *split_path, const char *base_path, const char *out)
{
	char distilled_path[4096 + 8];
	snprintf(distilled_path, sizeof(distilled_path), "%s.base", split_path);
	struct btf *base = kept_base(base_path);
	struct btf *distilled = btf__parse_raw(distilled_path);
	struct btf *split = distilled ? btf__parse_raw_split(split_path, distilled) : NULL;
	if (!base || !split)
		exit(2);
	bool ok = btf__relocate(split, base) == 0;
	if (ok && !write_btf(out, split))
		exit(2);
	btf__free(split);
	btf__free(distilled);
	return ok;
}

static int quiet(enum libbpf_print_level level, const char *format, va_list args)
{
	if (!getenv("DISTILL_PEER_VERBOSE"))
		return 0;
	(void)level;
	return vfprintf(stderr, format, args);
}

int main(void)
{
	char line[3 * 4096 + 16], verb[16], a[4096], b[4096], c[4096];
	libbpf_set_print(quiet);
	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "%15s %4095s %4095s %4095s", verb, a, b, c) != 4)
			return 2;
		bool ok = strcmp(verb, "distill") == 0 ? distill(a, b, c) : relocate(a, b, c);
		puts(ok ? "ok" : "failed");
		fflush(stdout);
	}
	return 0;
}
