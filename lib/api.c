// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Public functions but for encoding (encode.c), features (feature.c) and errors (error.c):
 * the types object, reading it from a file, and what can be done with it.
 */
#include "btfsmith.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "btf_read.h"
#include "btf_write.h"
#include "elf_file.h"
#include "elf_write.h"
#include "error.h"
#include "type_text.h"
#include "types_object.h"

static void cleanup_close_fn(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
}
#define cleanup_close cleanup(cleanup_close_fn)

static void cleanup_elf_file_fn(struct elf_file **file)
{
	elf_file_close(*file);
}
#define cleanup_elf_file cleanup(cleanup_elf_file_fn)

const char *btfsmith_version(void)
{
	return PACKAGE_VERSION;
}

struct btfsmith_types *types_create(void)
{
	return calloc(1, sizeof(struct btfsmith_types));
}

void btfsmith_types_destroy(struct btfsmith_types *types)
{
	if (!types)
		return;
	type_list_deinit(&types->list);
	free(types->data);
	free(types);
}

// Makes the object of @p data, which is taken also on failure, and of the list of @p base.
static must_check struct btfsmith_error *types_from_data(const char *where, void *data,
							 size_t size,
							 struct btfsmith_types *base,
							 struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *types = types_create();
	if (!types) {
		free(data);
		return error_no_memory();
	}
	types->data = data;
	types->size = size;
	if (base) {
		types->list = base->list;
		base->list = (struct type_list){ 0 };
	}
	// The list wants to be deinitialised also when this fails; destroying types does it.
	struct btfsmith_error *err = base ? btf_read_split(where, data, size, &types->list)
					  : btf_read(where, data, size, &types->list);
	if (err)
		return err;
	types->stats.types_out = type_list_num_own(&types->list);
	types->stats.bytes = size;
	*ret = take_ptr(types);
	return NULL;
}

// One call of read() but for interruptions; 0: end of file.
static must_check struct btfsmith_error *
read_some(const char *path, int fd, char *buf, size_t size, size_t *ret)
{
	ssize_t n;
	do {
		n = read(fd, buf, size);
	} while (n < 0 && errno == EINTR);
	if (n < 0)
		return error_errno("read", path);
	*ret = (size_t)n;
	return NULL;
}

// What btf_write() is able to make; BTF's offsets have 32 bits.
#define RAW_MAX_BYTES (UINT64_C(1) << 32)

static must_check struct btfsmith_error *
read_all(const char *path, int fd, void **data_ret, size_t *size_ret)
{
	struct stat st;
	if (fstat(fd, &st) != 0)
		return error_errno("stat", path);
	// One byte more than the file's size, so that its end is seen without growing. The
	// size is only a hint: pipes say 0, and the loop below is right for any.
	vec(char) buf = { 0 };
	cleanup_free char *guard = NULL;
	size_t want = st.st_size > 0 && (uint64_t)st.st_size < RAW_MAX_BYTES
			      ? (size_t)st.st_size + 1
			      : 65536;
	for (;;) {
		if (!vec_reserve(&buf, want))
			return error_no_memory();
		guard = buf.items;
		size_t n = 0;
		struct btfsmith_error *err = read_some(path, fd, buf.items + buf.num,
						       buf.capacity - buf.num, &n);
		if (err)
			return err;
		if (n == 0)
			break;
		buf.num += n;
		if (buf.num > RAW_MAX_BYTES)
			return error_create(BTFSMITH_LIMIT, "%s: too large for BTF",
					    path);
		want = buf.num + 1;
	}
	*data_ret = take_ptr(guard);
	*size_ret = buf.num;
	return NULL;
}

static must_check struct btfsmith_error *
read_elf(const char *path, struct btfsmith_types *base, struct btfsmith_types **ret)
{
	cleanup_elf_file struct elf_file *file = NULL;
	struct btfsmith_error *err = elf_file_open(path, &file);
	if (err)
		return err;
	struct elf_section section;
	bool found = false;
	err = elf_file_section(file, ".BTF", &section, &found);
	if (err)
		return err;
	if (!found)
		return error_create(BTFSMITH_BAD_BTF, "%s: no section .BTF", path);
	void *data = malloc(section.size ? section.size : 1);
	cleanup_free char *where = NULL;
	if (!data || asprintf(&where, "%s: .BTF", path) < 0) {
		free(data);
		return error_no_memory();
	}
	if (section.size)
		memcpy(data, section.data, section.size);
	return types_from_data(where, data, section.size, base, ret);
}

// Both byte orders of BTF_MAGIC; what follows is for btf_read() to judge.
static bool is_btf_magic(const unsigned char *data, size_t size)
{
	return size >= 2 && ((data[0] == 0x9f && data[1] == 0xeb) ||
			     (data[0] == 0xeb && data[1] == 0x9f));
}

static must_check struct btfsmith_error *
read_types(const char *path, struct btfsmith_types *base, struct btfsmith_types **ret)
{
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_errno("open", path);
	// A pipe cannot be asked twice: only a file that can seek may turn out to be ELF.
	unsigned char magic[4];
	ssize_t n = pread(fd, magic, sizeof(magic), 0);
	if (n == 4 && memcmp(magic, "\177ELF", 4) == 0)
		return read_elf(path, base, ret);
	if (n >= 0 && !is_btf_magic(magic, (size_t)n))
		return error_create(BTFSMITH_NOT_ELF, "%s: neither ELF nor BTF", path);
	void *data = NULL;
	size_t size = 0;
	struct btfsmith_error *err = read_all(path, fd, &data, &size);
	if (err)
		return err;
	return types_from_data(path, data, size, base, ret);
}

struct btfsmith_error *btfsmith_read(const char *path, struct btfsmith_types **ret)
{
	return read_types(path, NULL, ret);
}

struct btfsmith_error *btfsmith_read_split(const char *path, const char *base_path,
					   struct btfsmith_types **ret)
{
	cleanup_types struct btfsmith_types *base = NULL;
	struct btfsmith_error *err = read_types(base_path, NULL, &base);
	return err ? err : read_types(path, base, ret);
}

struct btfsmith_error *
btfsmith_types_stats(const struct btfsmith_types *types, struct btfsmith_stats *stats)
{
	// A caller of another version has fewer members, which are all it gets, or more, of
	// which nothing is known here. The upper limit catches a size that was never set.
	enum { STATS_MAX_BYTES = 4096 };
	size_t size = stats->size;
	if (size < sizeof(stats->size) || size > STATS_MAX_BYTES)
		return error_create(BTFSMITH_ARGUMENT, "stats: wrong size %zu", size);
	memset(stats, 0, size);
	memcpy(stats, &types->stats, size < sizeof(*stats) ? size : sizeof(*stats));
	stats->size = size;
	return NULL;
}

const void *btfsmith_types_data(const struct btfsmith_types *types, size_t *size)
{
	*size = types->size;
	return types->data;
}

struct btfsmith_error *
btfsmith_types_print(const struct btfsmith_types *types,
		     int (*write)(void *arg, const char *text, size_t len), void *arg)
{
	return type_text_print(&types->list, write, arg);
}

struct btfsmith_error *
btfsmith_types_write_raw(const struct btfsmith_types *types, const char *path)
{
	return elf_write_raw(path, types->data, types->size);
}

struct btfsmith_error *btfsmith_types_write_elf(const struct btfsmith_types *types,
						const char *in, const char *out)
{
	struct elf_new_section section = {
		.name = ".BTF",
		.data = types->data,
		.size = types->size,
	};
	uint64_t room = 0;
	bool is_fixed = false;
	struct btfsmith_error *err = elf_write_room(in, section.name, &room, &is_fixed);
	cleanup_free void *padded = NULL;
	if (!err && is_fixed && types->size < room) {
		err = btf_write_padded(&types->list, room, &padded, &section.size);
		section.data = padded;
	}
	if (err)
		return err;
	return elf_write_sections(in, out, &section, 1);
}

struct btfsmith_error *btfsmith_elf_remove(const char *path)
{
	struct btfsmith_error *err = elf_write_remove(path, ".BTF");
	return err ? err : elf_write_remove(path, ".BTF.base");
}
