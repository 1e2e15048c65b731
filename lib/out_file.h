// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * A result on its way to its name: bytes go to a temporary file in the target's folder, which
 * takes the target's place when all is written. It has no name of its own until then where the
 * file system can do that, so nothing stays of a run that is killed. Devices, pipes and
 * /dev/stdout have no place to take and are written to.
 */
#ifndef BTFSMITH_OUT_FILE_H
#define BTFSMITH_OUT_FILE_H

#include "btfsmith.h"
#include "compiler.h"

#include <sys/stat.h>

enum out_access {
	OUT_ACCESS_SEQUENTIAL, /* out_file_append() only */
	OUT_ACCESS_RANDOM, /* a pipe gets all at the end, by way of a temporary file */
};

struct out_file {
	char *target; /* symbolic links followed */
	char *temp;   /* NULL: none, without a name, or it has its name now */
	bool is_nameless;
	bool replaces; /* there is a file by the target's name, which must not be lost */
	int fd;       /* written to */
	int final_fd; /* >= 0: where the contents of fd go in the end */
	bool has_like;
	struct stat like; /* the mode and owner to give */
};

/**
 * @param path "-" and "/dev/stdout": standard output.
 * @param like Whose mode and owner the file gets; NULL: those of the file that is replaced, or
 * else those of a new file.
 */
must_check struct btfsmith_error *out_file_open(const char *path, enum out_access access,
						const struct stat *like,
						struct out_file *ret);
/**
 * A file in memory without a name, to be read back through ret->fd and never committed; @p path
 * is for messages.
 */
must_check struct btfsmith_error *out_file_open_in_memory(const char *path,
							  struct out_file *ret);
/** Removes what was not committed. */
void out_file_deinit(struct out_file *out);

must_check struct btfsmith_error *
out_file_append(struct out_file *out, const void *data, size_t size);
must_check struct btfsmith_error *
out_file_write_at(struct out_file *out, uint64_t offset, const void *data, size_t size);
must_check struct btfsmith_error *
out_file_zero_at(struct out_file *out, uint64_t offset, uint64_t size);
/** Copy the first @p size bytes of @p in_fd, called @p in_path, to the same place. */
must_check struct btfsmith_error *
out_file_copy_from(struct out_file *out, int in_fd, const char *in_path, uint64_t size);

/**
 * Give the result its name. Where it replaces a file it is durable before: whatever happens there
 * is the old file or the new one, and not one of the new length without contents.
 */
must_check struct btfsmith_error *out_file_commit(struct out_file *out);

#endif
