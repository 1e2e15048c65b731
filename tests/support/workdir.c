// SPDX-License-Identifier: LGPL-2.1-or-later
#include "workdir.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static char workdir[4096];

static _Noreturn void fail(const char *what)
{
	perror(what);
	exit(1);
}

void workdir_enter(void)
{
	const char *base = getenv("TMPDIR");
	int length = snprintf(workdir, sizeof(workdir), "%s/btfsmith-test-XXXXXX",
			      base && *base ? base : "/tmp");
	if (length < 0 || (size_t)length >= sizeof(workdir) || !mkdtemp(workdir))
		fail("mkdtemp");
	if (chdir(workdir) < 0)
		fail(workdir);
}

void workdir_leave(void)
{
	if (chdir("/") < 0 || setenv("BTFSMITH_TEST_DIR", workdir, 1) < 0 ||
	    system("rm -rf -- \"$BTFSMITH_TEST_DIR\"") != 0)
		fail(workdir);
}

__attribute__((format(printf, 1, 0))) static bool
vrun(const char *format, va_list args, bool is_loud)
{
	char *command;
	char *whole;
	if (vasprintf(&command, format, args) < 0 ||
	    asprintf(&whole, "{ %s\n} >log 2>&1 </dev/null", command) < 0)
		fail("asprintf");
	bool is_good = system(whole) == 0;
	if (!is_good && is_loud) {
		printf("failed: %s\n", command);
		fflush(stdout);
		if (system("cat log") != 0)
			printf("(no log)\n");
	}
	free(whole);
	free(command);
	return is_good;
}

bool run(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	bool is_good = vrun(format, args, false);
	va_end(args);
	return is_good;
}

bool run_loudly(const char *format, ...)
{
	va_list args;
	va_start(args, format);
	bool is_good = vrun(format, args, true);
	va_end(args);
	return is_good;
}

bool have_tool(const char *name)
{
	if (run("command -v %s", name))
		return true;
	printf("skipped: no %s\n", name);
	return false;
}

unsigned char *read_whole_file(const char *path, size_t *size)
{
	FILE *file = fopen(path, "rb");
	struct stat st;
	if (!file || fstat(fileno(file), &st) < 0)
		fail(path);
	*size = (size_t)st.st_size;
	unsigned char *data = malloc(*size + 1);
	if (!data || fread(data, 1, *size, file) != *size)
		fail(path);
	fclose(file);
	return data;
}

void write_whole_file(const char *path, const void *data, size_t size)
{
	FILE *file = fopen(path, "wb");
	if (!file || fwrite(data, 1, size, file) != size || fclose(file) != 0)
		fail(path);
}
