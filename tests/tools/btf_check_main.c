// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Verdicts on raw BTF files, one line each: "ACCEPT" or "REJECT message". Without arguments
 * the names of files are read from standard input, one a line, and each verdict is written
 * at once, so that a test can ask about thousands.
 */
#include <errno.h>
#include <stdio.h>
#include <string.h>

#include "btf_check.h"
#include "btf_read.h"
#include "error.h"

static bool read_file(const char *path, unsigned char **data_ret, size_t *size_ret)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		return false;
	size_t size = 0;
	size_t capacity = 1 << 16;
	unsigned char *data = malloc(capacity);
	size_t got;
	while (data && (got = fread(data + size, 1, capacity - size, file)) > 0) {
		size += got;
		if (size < capacity)
			continue;
		capacity *= 2;
		unsigned char *grown = realloc(data, capacity);
		if (!grown)
			free(data);
		data = grown;
	}
	bool ok = data && !ferror(file);
	fclose(file);
	if (!ok) {
		free(data);
		return false;
	}
	*data_ret = data;
	*size_ret = size;
	return true;
}

static bool print_verdict(const char *path)
{
	cleanup_free unsigned char *data = NULL;
	size_t size = 0;
	if (!read_file(path, &data, &size)) {
		fprintf(stderr, "%s: %s\n", path, strerror(errno));
		return false;
	}
	struct type_list list;
	cleanup_error struct btfsmith_error *err = btf_read("blob", data, size, &list);
	if (!err)
		err = btf_check("blob", &list);
	type_list_deinit(&list);
	if (err)
		printf("REJECT %s\n", btfsmith_error_message(err));
	else
		puts("ACCEPT");
	fflush(stdout);
	return true;
}

int main(int argc, char **argv)
{
	for (int i = 1; i < argc; i++) {
		if (!print_verdict(argv[i]))
			return 2;
	}
	char path[4096];
	while (argc == 1 && fgets(path, sizeof(path), stdin)) {
		path[strcspn(path, "\n")] = '\0';
		if (!print_verdict(path))
			return 2;
	}
	return 0;
}
