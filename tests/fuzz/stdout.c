// SPDX-License-Identifier: LGPL-2.1-or-later
#include "stdout.h"

#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

void fuzz_catch_stdout(void)
{
	static bool is_caught;
	if (is_caught)
		return;
	FILE *file = tmpfile();
	if (!file || fflush(stdout) || dup2(fileno(file), STDOUT_FILENO) < 0)
		abort();
	fclose(file);
	is_caught = true;
}

char *fuzz_take_stdout(size_t *size)
{
	if (fflush(stdout))
		abort();
	off_t bytes = lseek(STDOUT_FILENO, 0, SEEK_CUR);
	if (bytes < 0)
		abort();
	char *text = malloc((size_t)bytes + 1);
	if (!text || pread(STDOUT_FILENO, text, (size_t)bytes, 0) != bytes ||
	    lseek(STDOUT_FILENO, 0, SEEK_SET) != 0 || ftruncate(STDOUT_FILENO, 0))
		abort();
	text[bytes] = '\0';
	*size = (size_t)bytes;
	return text;
}
