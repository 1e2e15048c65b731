// SPDX-License-Identifier: LGPL-2.1-or-later
#include "out_file.h"

#include "error.h"

#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/random.h>
#include <unistd.h>

enum {
	MAX_LINKS = 40,
	MAX_TRIES = 100,
	COPY_BYTES = 1 << 20,
};

static void cleanup_close_fn(int *fd)
{
	close(*fd);
}
#define cleanup_close cleanup(cleanup_close_fn)

void out_file_deinit(struct out_file *out)
{
	if (out->temp)
		unlink(out->temp);
	if (out->fd >= 0)
		close(out->fd);
	if (out->final_fd >= 0)
		close(out->final_fd);
	free(out->temp);
	free(out->target);
	*out = (struct out_file){ .fd = -1, .final_fd = -1 };
}

// The descriptor that @p path stands for, -1: none. Opening such a path would start at
// offset 0 of the file behind it, and renaming over it replace that file.
static int path_descriptor(const char *path)
{
	static const char *const prefixes[] = { "/dev/fd/", "/proc/self/fd/" };
	if (strcmp(path, "-") == 0 || strcmp(path, "/dev/stdout") == 0)
		return STDOUT_FILENO;
	if (strcmp(path, "/dev/stderr") == 0)
		return STDERR_FILENO;
	for (size_t i = 0; i < ARRAY_SIZE(prefixes); i++) {
		size_t length = strlen(prefixes[i]);
		if (strncmp(path, prefixes[i], length) != 0)
			continue;
		char *end;
		errno = 0;
		long fd = strtol(path + length, &end, 10);
		if (end != path + length && !*end && !errno && fd >= 0 && fd < 1 << 20)
			return (int)fd;
	}
	return -1;
}

static size_t folder_length(const char *path)
{
	const char *slash = strrchr(path, '/');
	return slash ? (size_t)(slash - path) + 1 : 0;
}

// Like realpath(), but the last component need not exist. Takes and replaces *path.
static struct btfsmith_error *follow_links(char **path)
{
	char buffer[PATH_MAX + 1];
	for (int i = 0; i < MAX_LINKS; i++) {
		ssize_t length = readlink(*path, buffer, PATH_MAX);
		if (length < 0)
			return NULL;
		buffer[length] = '\0';
		char *next;
		int prefix = buffer[0] == '/' ? 0 : (int)folder_length(*path);
		if (asprintf(&next, "%.*s%s", prefix, *path, buffer) < 0)
			return error_no_memory();
		free(*path);
		*path = next;
	}
	errno = ELOOP;
	return error_errno("open", *path);
}

static struct btfsmith_error *
open_direct(struct out_file *out, enum out_access access, int alias)
{
	int fd = alias >= 0 ? fcntl(alias, F_DUPFD_CLOEXEC, 0)
			    : open(out->target, O_WRONLY | O_CLOEXEC | O_NOCTTY);
	if (fd < 0)
		return error_errno("open", out->target);
	if (access == OUT_ACCESS_SEQUENTIAL) {
		out->fd = fd;
		return NULL;
	}
	out->final_fd = fd;
	FILE *unnamed = tmpfile();
	if (!unnamed)
		return error_errno("temporary file", out->target);
	out->fd = fcntl(fileno(unnamed), F_DUPFD_CLOEXEC, 0);
	struct btfsmith_error *err =
		out->fd < 0 ? error_errno("temporary file", out->target) : NULL;
	fclose(unnamed);
	return err;
}

// A name in the target's folder that hardly can be taken.
static struct btfsmith_error *make_temp_name(const struct out_file *out, char **ret)
{
	static const char letters[] = "abcdefghijklmnopqrstuvwxyz0123456789";
	unsigned char random[6];
	if (getrandom(random, sizeof(random), 0) != sizeof(random))
		return error_errno("getrandom", out->target);
	char suffix[sizeof(random) + 1] = { 0 };
	for (size_t i = 0; i < sizeof(random); i++)
		suffix[i] = letters[random[i] % (sizeof(letters) - 1)];
	int folder = (int)folder_length(out->target);
	char *name;
	if (asprintf(&name, "%.*s.btfsmith-%s", folder, out->target, suffix) < 0)
		return error_no_memory();
	*ret = name;
	return NULL;
}

// Nobody else may read what is to have another mode in the end.
static mode_t temp_mode(const struct out_file *out)
{
	return out->has_like ? 0600 : 0666;
}

// mkostemp() with a mode, so that a new file obeys the umask, which cannot be read without
// changing it for all threads.
static struct btfsmith_error *open_named(struct out_file *out)
{
	for (int i = 0; i < MAX_TRIES; i++) {
		char *temp cleanup_free = NULL;
		struct btfsmith_error *err = make_temp_name(out, &temp);
		if (err)
			return err;
		out->fd =
			open(temp, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, temp_mode(out));
		if (out->fd >= 0) {
			out->temp = take_ptr(temp);
			return NULL;
		}
		if (errno != EEXIST)
			break;
	}
	return error_errno("create a temporary file in its folder", out->target);
}

static struct btfsmith_error *open_temp(struct out_file *out)
{
	size_t length = folder_length(out->target);
	char *folder cleanup_free = length ? strndup(out->target, length) : strdup(".");
	if (!folder)
		return error_no_memory();
	out->fd = open(folder, O_TMPFILE | O_RDWR | O_CLOEXEC, temp_mode(out));
	out->is_nameless = out->fd >= 0;
	// Not every file system can; and what is really wrong open_named() meets, too.
	return out->is_nameless ? NULL : open_named(out);
}

static struct btfsmith_error *open_output(struct out_file *out, const char *path,
					  enum out_access access, const struct stat *like)
{
	out->target = strdup(path);
	if (!out->target)
		return error_no_memory();
	int alias = path_descriptor(path);
	if (alias >= 0)
		return open_direct(out, access, alias);
	struct btfsmith_error *err = follow_links(&out->target);
	if (err)
		return err;
	struct stat st;
	bool exists = stat(out->target, &st) == 0;
	out->replaces = exists;
	if (!exists && errno != ENOENT)
		return error_errno("open", out->target);
	if (exists && S_ISDIR(st.st_mode)) {
		errno = EISDIR;
		return error_errno("open", out->target);
	}
	if (exists && !S_ISREG(st.st_mode))
		return open_direct(out, access, -1);
	if (!like && exists)
		like = &st;
	if (like) {
		out->has_like = true;
		out->like = *like;
	}
	return open_temp(out);
}

struct btfsmith_error *out_file_open(const char *path, enum out_access access,
				     const struct stat *like, struct out_file *ret)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	struct btfsmith_error *err = open_output(&out, path, access, like);
	if (err)
		return err;
	*ret = out;
	out = (struct out_file){ .fd = -1, .final_fd = -1 };
	return NULL;
}

struct btfsmith_error *out_file_open_in_memory(const char *path, struct out_file *ret)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	out.target = strdup(path);
	if (!out.target)
		return error_no_memory();
	out.fd = memfd_create("btfsmith", MFD_CLOEXEC);
	if (out.fd < 0)
		return error_errno("memfd_create", path);
	*ret = out;
	out = (struct out_file){ .fd = -1, .final_fd = -1 };
	return NULL;
}

static struct btfsmith_error *
append_to(int fd, const char *path, const void *data, size_t size)
{
	const char *p = data;
	while (size > 0) {
		ssize_t done = write(fd, p, size);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return error_errno("write", path);
		p += done;
		size -= (size_t)done;
	}
	return NULL;
}

struct btfsmith_error *
out_file_append(struct out_file *out, const void *data, size_t size)
{
	return append_to(out->fd, out->target, data, size);
}

struct btfsmith_error *
out_file_write_at(struct out_file *out, uint64_t offset, const void *data, size_t size)
{
	const char *p = data;
	while (size > 0) {
		ssize_t done = pwrite(out->fd, p, size, (off_t)offset);
		if (done < 0 && errno == EINTR)
			continue;
		if (done < 0)
			return error_errno("write", out->target);
		p += done;
		offset += (size_t)done;
		size -= (size_t)done;
	}
	return NULL;
}

struct btfsmith_error *
out_file_zero_at(struct out_file *out, uint64_t offset, uint64_t size)
{
	static const char zeros[4096];
	while (size > 0) {
		size_t part = size < sizeof(zeros) ? (size_t)size : sizeof(zeros);
		struct btfsmith_error *err = out_file_write_at(out, offset, zeros, part);
		if (err)
			return err;
		offset += part;
		size -= part;
	}
	return NULL;
}

/*
 * Let the system copy, which shares the blocks on some file systems. How far it came is left
 * in *done: where it cannot, or fails, reading and writing goes on and meets the real error.
 */
static void copy_by_system(int out_fd, int in_fd, uint64_t size, uint64_t *done)
{
	while (*done < size) {
		off_t in_offset = (off_t)*done;
		off_t out_offset = (off_t)*done;
		uint64_t want = size - *done;
		ssize_t copied =
			copy_file_range(in_fd, &in_offset, out_fd, &out_offset,
					want < 1 << 30 ? (size_t)want : 1 << 30, 0);
		if (copied < 0 && errno == EINTR)
			continue;
		if (copied <= 0)
			return;
		*done += (uint64_t)copied;
	}
}

struct btfsmith_error *
out_file_copy_from(struct out_file *out, int in_fd, const char *in_path, uint64_t size)
{
	uint64_t done = 0;
	copy_by_system(out->fd, in_fd, size, &done);
	if (done == size)
		return NULL;
	char *buffer cleanup_free = malloc(COPY_BYTES);
	if (!buffer)
		return error_no_memory();
	while (done < size) {
		uint64_t want = size - done;
		ssize_t got =
			pread(in_fd, buffer,
			      want < COPY_BYTES ? (size_t)want : COPY_BYTES, (off_t)done);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return error_errno("read", in_path);
		if (got == 0)
			return error_create(BTFSMITH_IO,
					    "%s: read: the file became shorter meanwhile",
					    in_path);
		struct btfsmith_error *err =
			out_file_write_at(out, done, buffer, (size_t)got);
		if (err)
			return err;
		done += (uint64_t)got;
	}
	return NULL;
}

static struct btfsmith_error *send_to_final(struct out_file *out)
{
	char *buffer cleanup_free = malloc(COPY_BYTES);
	if (!buffer)
		return error_no_memory();
	for (uint64_t offset = 0;;) {
		ssize_t got = pread(out->fd, buffer, COPY_BYTES, (off_t)offset);
		if (got < 0 && errno == EINTR)
			continue;
		if (got < 0)
			return error_errno("read the temporary file", out->target);
		if (got == 0)
			return NULL;
		struct btfsmith_error *err =
			append_to(out->final_fd, out->target, buffer, (size_t)got);
		if (err)
			return err;
		offset += (uint64_t)got;
	}
}

static struct btfsmith_error *give_mode_and_owner(const struct out_file *out)
{
	if (!out->has_like)
		return NULL;
	mode_t mode = out->like.st_mode & 07777;
	struct stat st;
	if (fstat(out->fd, &st) < 0)
		return error_errno("fstat", out->target);
	bool is_other = st.st_uid != out->like.st_uid || st.st_gid != out->like.st_gid;
	// Not permitted to most users; the set-id bits must then not speak for another owner.
	if (is_other && fchown(out->fd, out->like.st_uid, out->like.st_gid) < 0)
		mode &= 0777;
	if (fchmod(out->fd, mode) < 0)
		return error_errno("fchmod", out->target);
	return NULL;
}

static struct btfsmith_error *close_checked(int *fd, const char *path)
{
	int closing = *fd;
	*fd = -1;
	return close(closing) < 0 && errno != EINTR ? error_errno("close", path) : NULL;
}

// Tells in *is_linked_ret whether it worked. linkat() of the descriptor itself would take a
// privilege; through /proc it takes none.
static struct btfsmith_error *link_nameless(struct out_file *out, bool *is_linked_ret)
{
	char link[sizeof("/proc/self/fd/") + 3 * sizeof(int)];
	snprintf(link, sizeof(link), "/proc/self/fd/%d", out->fd);
	for (int i = 0; i < MAX_TRIES; i++) {
		char *temp cleanup_free = NULL;
		struct btfsmith_error *err = make_temp_name(out, &temp);
		if (err)
			return err;
		if (linkat(AT_FDCWD, link, AT_FDCWD, temp, AT_SYMLINK_FOLLOW) == 0) {
			out->temp = take_ptr(temp);
			*is_linked_ret = true;
			return NULL;
		}
		if (errno != EEXIST)
			break;
	}
	*is_linked_ret = false;
	return NULL;
}

static struct btfsmith_error *make_durable(const struct out_file *out)
{
	struct btfsmith_error *err = give_mode_and_owner(out);
	// Waiting for the disk is what most of the time of a small new file would go to.
	if (err || !out->replaces)
		return err;
	return fsync(out->fd) < 0 ? error_errno("fsync", out->target) : NULL;
}

// Links cannot be made, for lack of /proc for instance: start again with a name.
static struct btfsmith_error *copy_nameless(struct out_file *out)
{
	int nameless_fd cleanup_close = out->fd;
	out->fd = -1;
	struct stat st;
	if (fstat(nameless_fd, &st) < 0)
		return error_errno("fstat", out->target);
	struct btfsmith_error *err = open_named(out);
	if (!err)
		err = out_file_copy_from(out, nameless_fd, out->target,
					 (uint64_t)st.st_size);
	return err ? err : make_durable(out);
}

static struct btfsmith_error *commit_temp(struct out_file *out)
{
	struct btfsmith_error *err = make_durable(out);
	bool is_linked = true;
	if (!err && out->is_nameless)
		err = link_nameless(out, &is_linked);
	if (!err && !is_linked)
		err = copy_nameless(out);
	if (!err)
		err = close_checked(&out->fd, out->target);
	if (err)
		return err;
	if (rename(out->temp, out->target) < 0)
		return error_errno("rename", out->target);
	free(out->temp);
	out->temp = NULL;
	return NULL;
}

struct btfsmith_error *out_file_commit(struct out_file *out)
{
	if (out->final_fd >= 0) {
		struct btfsmith_error *err = send_to_final(out);
		return err ? err : close_checked(&out->final_fd, out->target);
	}
	if (out->temp || out->is_nameless)
		return commit_temp(out);
	return close_checked(&out->fd, out->target);
}
