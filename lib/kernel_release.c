// SPDX-License-Identifier: LGPL-2.1-or-later
#include "kernel_release.h"

#include <elf.h>
#include <string.h>
#include <sys/utsname.h>

#include "btfsmith.h"
#include "error.h"
#include "target_kernel.h"

// What struct new_utsname of the kernel holds without its NUL.
enum { RELEASE_MAX_BYTES = 64 };

bool kernel_release_is_valid(const char *text, size_t len)
{
	if (!len || len > RELEASE_MAX_BYTES || text[0] == '.')
		return false;
	for (size_t i = 0; i < len; i++) {
		if (text[i] <= ' ' || text[i] > '~' || text[i] == '/')
			return false;
	}
	return true;
}

bool kernel_release_is_from(const char *release, unsigned int major, unsigned int minor)
{
	unsigned int numbers[2];
	if (!target_kernel_numbers(release, &numbers[0], &numbers[1]))
		return false;
	return numbers[0] != major ? numbers[0] > major : numbers[1] >= minor;
}

// The word that @p text of @p size bytes begins with; NULL: it cannot be a release.
static must_check struct btfsmith_error *
copy_word(const char *text, size_t size, char **ret)
{
	size_t len = 0;
	while (len < size && text[len] != ' ' && text[len])
		len++;
	char *word = NULL;
	if (kernel_release_is_valid(text, len)) {
		word = strndup(text, len);
		if (!word)
			return error_no_memory();
	}
	*ret = word;
	return NULL;
}

// Section .modinfo holds strings of the form "key=value", with any number of NULs between.
struct btfsmith_error *kernel_release_of_module(struct elf_file *file, char **ret)
{
	static const char key[] = "vermagic=";
	struct elf_section section;
	bool found = false;
	*ret = NULL;
	if (elf_file_type(file) != ET_REL)
		return NULL;
	struct btfsmith_error *err = elf_file_section(file, ".modinfo", &section, &found);
	if (err || !found)
		return err;
	const char *text = (const char *)section.data;
	for (size_t at = 0; at < section.size;) {
		size_t left = section.size - at;
		size_t len = strnlen(text + at, left);
		if (len >= strlen(key) && memcmp(text + at, key, strlen(key)) == 0)
			return copy_word(text + at + strlen(key), len - strlen(key), ret);
		at += len + 1;
	}
	return NULL;
}

/*
 * "Linux version 6.1.0 (user@host) (gcc ...": other strings of a kernel begin like that, too,
 * but have a '%' there, or no parenthesis.
 */
static must_check struct btfsmith_error *
find_banner(const char *text, size_t size, char **ret)
{
	static const char start[] = "Linux version ";
	const char *end = text + size;
	const char *at = text;
	while ((at = memmem(at, (size_t)(end - at), start, strlen(start)))) {
		at += strlen(start);
		size_t left = (size_t)(end - at);
		size_t len = left < RELEASE_MAX_BYTES + 1 ? left : RELEASE_MAX_BYTES + 1;
		const char *space = memchr(at, ' ', len);
		if (space && end - space >= 2 && space[1] == '(' && *at >= '0' && *at <= '9' &&
		    kernel_release_is_valid(at, (size_t)(space - at)))
			return copy_word(at, left, ret);
	}
	return NULL;
}

struct btfsmith_error *kernel_release_of_kernel(struct elf_file *file, char **ret)
{
	struct elf_section section;
	bool found = false;
	*ret = NULL;
	if (elf_file_type(file) == ET_REL)
		return NULL;
	struct btfsmith_error *err = elf_file_section(file, ".rodata", &section, &found);
	if (err || !found || !section.size)
		return err;
	return find_banner((const char *)section.data, section.size, ret);
}

struct btfsmith_error *btfsmith_kernel_release(const char *path, char **ret)
{
	struct elf_file *file = NULL;
	char *release = NULL;
	struct btfsmith_error *err = elf_file_open(path, &file);
	if (!err)
		err = kernel_release_of_module(file, &release);
	if (!err && !release)
		err = kernel_release_of_kernel(file, &release);
	elf_file_close(file);
	if (!err)
		*ret = release;
	return err;
}

struct btfsmith_error *kernel_release_running(char **ret)
{
	struct utsname name;
	*ret = NULL;
	if (uname(&name) != 0)
		return error_errno("uname", "running kernel");
	struct btfsmith_error *err = copy_word(name.release, sizeof(name.release), ret);
	if (!err && !*ret)
		err = error_create(BTFSMITH_UNSUPPORTED,
				   "running kernel: its release '%s' is not of the usual form",
				   name.release);
	return err;
}
