// SPDX-License-Identifier: LGPL-2.1-or-later
/* Files of nothing but bytes; those with sections are in elf_write.c. */
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "elf_write.h"
#include "error.h"
#include "out_file.h"

struct btfsmith_error *elf_write_raw(const char *path, const void *data, size_t size)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	struct btfsmith_error *err =
		out_file_open(path, OUT_ACCESS_SEQUENTIAL, NULL, &out);
	if (!err)
		err = out_file_append(&out, data, size);
	return err ? err : out_file_commit(&out);
}

struct btfsmith_error *elf_write_no_raw(const char *path)
{
	struct stat st;
	if (strcmp(path, "-") == 0 || stat(path, &st) < 0 || !S_ISREG(st.st_mode))
		return NULL;
	cleanup_free char *target = realpath(path, NULL);
	if (!target)
		return error_errno("realpath", path);
	return unlink(target) < 0 ? error_errno("remove", path) : NULL;
}
