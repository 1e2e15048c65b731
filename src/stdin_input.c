// SPDX-License-Identifier: LGPL-2.1-or-later
#include "stdin_input.h"

#include <errno.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "report.h"

/* A kernel with all its debug information has less. A pipe may never end. */
enum { MAX_BYTES = 1 << 30, CHUNK_BYTES = 64 * 1024 };

#define STDIN_PATH "/dev/stdin"

static int fail(const char *operation)
{
	report_line(STDIN_PATH ": %s: %s", operation, strerror(errno));
	return -1;
}

// Opened by its path, a file is read from its beginning.
static int is_at_start_of_file(void)
{
	struct stat st;
	return fstat(STDIN_FILENO, &st) == 0 && S_ISREG(st.st_mode) &&
	       lseek(STDIN_FILENO, 0, SEEK_CUR) == 0;
}

static int write_all(int fd, const char *bytes, size_t num)
{
	while (num) {
		ssize_t n = write(fd, bytes, num);
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fail("memory");
		bytes += n;
		num -= (size_t)n;
	}
	return 0;
}

static int copy_to(int fd)
{
	char buffer[CHUNK_BYTES];
	uint64_t total = 0;
	for (;;) {
		ssize_t n = read(STDIN_FILENO, buffer, sizeof(buffer));
		if (n == 0)
			return 0;
		if (n < 0 && errno == EINTR)
			continue;
		if (n < 0)
			return fail("read");
		total += (uint64_t)n;
		if (total > MAX_BYTES) {
			report_line(STDIN_PATH ": more than 1 GiB");
			return -1;
		}
		if (write_all(fd, buffer, (size_t)n) != 0)
			return -1;
	}
}

const char *stdin_input(const char *operand)
{
	if (strcmp(operand, "-") != 0)
		return operand;
	if (is_at_start_of_file())
		return STDIN_PATH;
	int fd = memfd_create("stdin", MFD_CLOEXEC);
	if (fd < 0) {
		(void)fail("memory");
		return NULL;
	}
	int status = copy_to(fd);
	// From its beginning, so that it is a file when it is asked for again.
	if (status == 0 && (lseek(fd, 0, SEEK_SET) < 0 || dup2(fd, STDIN_FILENO) < 0))
		status = fail("memory");
	(void)close(fd);
	return status == 0 ? STDIN_PATH : NULL;
}
