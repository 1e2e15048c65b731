// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the running kernel says of each of the blobs that check_mutants -w has written, one
 * number a line. For an emulated machine: it needs nothing but the C library, linked statically.
 */
#include <errno.h>
#include <linux/bpf.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <unistd.h>

static int load(const void *data, uint32_t size)
{
	union bpf_attr attr = { 0 };
	attr.btf = (uintptr_t)data;
	attr.btf_size = size;
	long fd = syscall(SYS_bpf, BPF_BTF_LOAD, &attr, sizeof(attr));
	if (fd < 0)
		return errno;
	(void)close((int)fd);
	return 0;
}

int main(int argc, char **argv)
{
	FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
	uint32_t size;
	if (!file)
		return 2;
	while (fread(&size, sizeof(size), 1, file) == 1) {
		unsigned char *data = malloc(size + 1u);
		if (!data || fread(data, 1, size, file) != size)
			return 1;
		printf("verdict %d\n", load(data, size));
		free(data);
	}
	return ferror(file) != 0;
}
