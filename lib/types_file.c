// SPDX-License-Identifier: LGPL-2.1-or-later
#include "types_file.h"

#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "codec.h"
#include "elf_file.h"
#include "error.h"
#include "vec.h"

// What btf_write() is able to make; BTF's offsets have 32 bits.
#define RAW_MAX_BYTES (UINT64_C(1) << 32)

static void cleanup_close_fn(int *fd)
{
	if (*fd >= 0)
		(void)close(*fd);
}
#define cleanup_close cleanup(cleanup_close_fn)

/*
 * The section of an ELF file, if there is one. It is not relocated: BTF counts places from the
 * starts of sections, and what a compiler for BPF has relocations for is there already.
 */
static must_check struct btfsmith_error *
open_section(const char *path, const char *name, struct types_file *file)
{
	const struct elf_section_place *places;
	struct elf_section section;
	size_t num, i = 0;
	struct btfsmith_error *err = elf_file_open(path, &file->elf);
	if (err)
		return err;
	elf_file_places(file->elf, &places, &num);
	while (i < num && (strcmp(places[i].name, name) != 0 || places[i].type == SHT_NOBITS))
		i++;
	if (i == num)
		return NULL;
	err = elf_file_section_at(file->elf, (uint32_t)i, &section);
	if (err)
		return err;
	if (asprintf(&file->where, "%s: %s", path, name) < 0) {
		file->where = NULL;
		return error_no_memory();
	}
	file->data = section.data;
	file->size = section.size;
	return NULL;
}

struct btfsmith_error *types_file_no_btf(struct elf_file *file)
{
	const struct elf_section_place *places;
	size_t num, i = 0;
	elf_file_places(file, &places, &num);
	while (i < num && strcmp(places[i].name, ".debug_info") != 0)
		i++;
	return error_create(BTFSMITH_BAD_BTF, "%s: no section .BTF%s", elf_file_path(file),
			    i < num ? ", which 'btfsmith encode' makes of its DWARF" : "");
}

static must_check struct btfsmith_error *
open_elf(const char *path, const char *name, struct types_file *file)
{
	struct btfsmith_error *err = open_section(path, name, file);
	if (err || file->where)
		return err;
	if (strcmp(name, ".BTF") == 0)
		return types_file_no_btf(file->elf);
	return error_create(BTFSMITH_BAD_BTF, "%s: no section %s", path, name);
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

// Both byte orders of BTF_MAGIC; what follows is for btf_read() to judge.
static bool is_btf_magic(const unsigned char *data, size_t size)
{
	return size >= 2 && ((data[0] == 0x9f && data[1] == 0xeb) ||
			     (data[0] == 0xeb && data[1] == 0x9f));
}

// ELF, or compressed, which only ELF is.
static bool is_elf_magic(const unsigned char *data, size_t size)
{
	return (size >= 4 && memcmp(data, "\177ELF", 4) == 0) ||
	       (size > 0 && codec_of(data, size) != CODEC_NONE);
}

static must_check struct btfsmith_error *not_btf(const char *path)
{
	return error_create(BTFSMITH_NOT_ELF, "%s: neither ELF nor BTF", path);
}

// Of a pipe, which may never end, too little is no BTF either.
static bool can_be_btf(const char *data, size_t size, bool is_end)
{
	return is_btf_magic((const unsigned char *)data, size) || (size < 2 && !is_end);
}

static must_check struct btfsmith_error *not_btf_in_pipe(const char *path, const char *data,
							  size_t size)
{
	if (is_elf_magic((const unsigned char *)data, size))
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: ELF, which cannot be read from a pipe", path);
	return not_btf(path);
}

/*
 * Not mapped: files in /sys cannot be before Linux 6.16, and a file that becomes shorter would
 * end the program. Some in /sys and /proc say nothing of their size, or the wrong thing.
 */
static must_check struct btfsmith_error *
read_all(const char *path, int fd, struct types_file *file)
{
	vec(char) buf = { 0 };
	struct stat st;
	size_t want = 65536;
	if (fstat(fd, &st) != 0)
		return error_errno("stat", path);
	// One more, so that the end is met without asking for more room.
	if (S_ISREG(st.st_mode) && st.st_size > 0 && (uint64_t)st.st_size <= RAW_MAX_BYTES)
		want = (size_t)st.st_size + 1;
	for (;;) {
		if (!vec_reserve_large(&buf, want))
			return error_no_memory();
		file->heap = buf.items;
		size_t n = 0;
		struct btfsmith_error *err = read_some(path, fd, buf.items + buf.num,
						       buf.capacity - buf.num, &n);
		if (err)
			return err;
		buf.num += n;
		if (!can_be_btf(buf.items, buf.num, n == 0))
			return not_btf_in_pipe(path, buf.items, buf.num);
		if (n == 0)
			break;
		if (buf.num > RAW_MAX_BYTES)
			return error_create(BTFSMITH_LIMIT, "%s: too large for BTF",
					    path);
		// Room that is there is used first; else half as much again, which moves all of it.
		want = buf.num < buf.capacity ? buf.capacity : buf.num + buf.num / 2;
	}
	file->data = file->heap;
	file->size = buf.num;
	return NULL;
}

static bool has_sections(int fd, unsigned char magic[static 6], ssize_t *num)
{
	*num = pread(fd, magic, 6, 0);
	return *num > 0 && is_elf_magic(magic, (size_t)*num);
}

static must_check struct btfsmith_error *
open_file(const char *path, const char *section, struct types_file *ret)
{
	*ret = (struct types_file){ 0 };
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_errno("open", path);
	// A pipe cannot be asked twice: only a file that can seek may turn out to be ELF.
	unsigned char magic[6];
	ssize_t n;
	if (has_sections(fd, magic, &n))
		return open_elf(path, section, ret);
	if (n >= 0 && !is_btf_magic(magic, (size_t)n))
		return not_btf(path);
	ret->where = strdup(path);
	return ret->where ? read_all(path, fd, ret) : error_no_memory();
}

struct btfsmith_error *types_file_open(const char *path, struct types_file *ret)
{
	return open_file(path, ".BTF", ret);
}

struct btfsmith_error *types_file_open_distilled(const char *path, struct types_file *ret)
{
	*ret = (struct types_file){ 0 };
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_errno("open", path);
	unsigned char magic[6];
	ssize_t n;
	if (has_sections(fd, magic, &n))
		return open_file(path, ".BTF.base", ret);
	// What is no BTF itself has no base; what a pipe has cannot be known here.
	if (n < 0 && errno != ESPIPE)
		return error_errno("read", path);
	if (n >= 0 && !is_btf_magic(magic, (size_t)n))
		return not_btf(path);
	cleanup_free char *beside = NULL;
	if (asprintf(&beside, "%s.base", path) < 0) {
		beside = NULL;
		return error_no_memory();
	}
	return open_file(beside, ".BTF.base", ret);
}

struct btfsmith_error *types_file_open_ext(const char *path, struct types_file *ret)
{
	*ret = (struct types_file){ 0 };
	cleanup_close int fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0)
		return error_errno("open", path);
	unsigned char magic[6];
	ssize_t n;
	return has_sections(fd, magic, &n) ? open_section(path, ".BTF.ext", ret)
					    : NULL;
}

// What an object file's relocations would add to it, addresses in sections, is left out.
struct btfsmith_error *types_file_ext(const struct types_file *file, struct elf_section *ret,
				      bool *found)
{
	const struct elf_section_place *places;
	size_t num;
	*found = false;
	elf_file_places(file->elf, &places, &num);
	for (size_t i = 0; i < num; i++) {
		if (strcmp(places[i].name, ".BTF.ext") != 0)
			continue;
		*found = true;
		return elf_file_section_at(file->elf, places[i].index, ret);
	}
	return NULL;
}

void types_file_close(struct types_file *file)
{
	elf_file_close(file->elf);
	free(file->heap);
	free(file->where);
	*file = (struct types_file){ 0 };
}
