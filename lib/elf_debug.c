// SPDX-License-Identifier: LGPL-2.1-or-later
#include "elf_debug.h"

#include "elf_build_id.h"
#include "error.h"
#include "strbuf.h"
#include "vec.h"

#include <stdarg.h>
#include <stdio.h>

#include <zlib.h>

static const char default_dir[] = "/usr/lib/debug";

struct search {
	struct elf_file *main;
	const char *dir;
	struct elf_build_id id;
	struct elf_debug_link link;
	vec(char *) paths;
	bool is_broken; // out of memory
};

static void search_deinit(struct search *search)
{
	for (size_t i = 0; i < search->paths.num; i++)
		free(search->paths.items[i]);
	vec_deinit(&search->paths);
}

static void cleanup_elf_file_fn(struct elf_file **file)
{
	elf_file_close(*file);
}

// ---- where to look ----

static void printf_like(2, 3) add_path(struct search *search, const char *format, ...)
{
	char *path;
	va_list args;
	va_start(args, format);
	int length = vasprintf(&path, format, args);
	va_end(args);
	if (length < 0) {
		search->is_broken = true;
	} else if (!vec_push(&search->paths, path)) {
		search->is_broken = true;
		free(path);
	}
}

static void add_build_id_path(struct search *search)
{
	struct elf_build_id_text id = elf_build_id_text(&search->id);
	if (search->id.size > 1)
		add_path(search, "%s/.build-id/%.2s/%s.debug", search->dir, id.text, id.text + 2);
}

// A link names a file, not a way through folders.
static void add_link_paths(struct search *search, const char *path)
{
	const char *name = search->link.name;
	const char *slash = strrchr(path, '/');
	if (!name || strchr(name, '/') || !slash)
		return;
	int folder = (int)(slash - path);
	add_path(search, "%.*s/%s", folder, path, name);
	add_path(search, "%.*s/.debug/%s", folder, path, name);
	add_path(search, "%s%.*s/%s", search->dir, folder, path, name);
}

// What follows the last "/lib/modules/" of a path may be below another root, too.
static void add_module_paths(struct search *search, const char *path)
{
	static const char modules[] = "/lib/modules/";
	const char *tail = NULL;
	for (const char *at = path; (at = strstr(at, modules)); at++)
		tail = at;
	if (!tail)
		return;
	// Neither is installed as foo.ko.xz.debug.
	const char *end = NULL;
	for (const char *at = tail; (at = strstr(at, ".ko")); at++)
		end = at + 3;
	if (!end || strchr(end, '/'))
		return;
	int length = (int)(end - tail);
	add_path(search, "%s%.*s", search->dir, length, tail);
	add_path(search, "%s%.*s.debug", search->dir, length, tail);
	add_path(search, "%s/usr%.*s", search->dir, length, tail);
	add_path(search, "%s/usr%.*s.debug", search->dir, length, tail);
}

static must_check struct btfsmith_error *list_paths(struct search *search)
{
	char *path cleanup_free = realpath(elf_file_path(search->main), NULL);
	add_build_id_path(search);
	if (path && strlen(path) < INT32_MAX) {
		add_link_paths(search, path);
		add_module_paths(search, path);
	}
	return search->is_broken ? error_no_memory() : NULL;
}

// ---- is it the right one? ----

static bool is_same_sort(const struct elf_file *a, const struct elf_file *b)
{
	return elf_file_machine(a) == elf_file_machine(b) &&
	       elf_file_type(a) == elf_file_type(b) &&
	       elf_file_is_64bit(a) == elf_file_is_64bit(b) &&
	       elf_file_is_big_endian(a) == elf_file_is_big_endian(b);
}

static bool has_linked_crc(const struct search *search, const struct elf_file *file)
{
	const unsigned char *data;
	size_t size;
	elf_file_contents(file, &data, &size);
	return crc32_z(crc32_z(0, NULL, 0), data, size) == search->link.crc;
}

// By build IDs where both have one; else by the checksum.
static must_check struct btfsmith_error *
is_right(const struct search *search, struct elf_file *file, bool *ret)
{
	struct elf_section info;
	struct elf_build_id id;
	bool has_info = false;
	*ret = false;
	if (!is_same_sort(search->main, file))
		return NULL;
	struct btfsmith_error *err = elf_build_id_read(file, &id);
	if (err || (id.size && search->id.size && !elf_build_id_is_same(&id, &search->id)))
		return err;
	if (!(id.size && search->id.size) &&
	    !(search->link.name && has_linked_crc(search, file)))
		return NULL;
	err = elf_file_section(file, ".debug_info", &info, &has_info);
	*ret = has_info;
	return err;
}

// A file that is not there, or cannot be read, is passed over like one of another build.
static must_check struct btfsmith_error *
try_path(const struct search *search, const char *path, struct elf_file **ret)
{
	struct elf_file *file cleanup(cleanup_elf_file_fn) = NULL;
	bool is_it = false;
	struct btfsmith_error *err = elf_file_open(path, &file);
	if (!err)
		err = is_right(search, file, &is_it);
	if (err && btfsmith_error_code(err) != BTFSMITH_NO_MEMORY) {
		btfsmith_error_destroy(err);
		return NULL;
	}
	if (!err && is_it)
		*ret = take_ptr(file);
	return err;
}

static must_check struct btfsmith_error *not_found_error(const struct search *search)
{
	cleanup_strbuf struct strbuf text = { 0 };
	for (size_t i = 0; i < search->paths.num; i++)
		strbuf_format(&text, "%s%s", i ? ", " : "", search->paths.items[i]);
	const char *paths = strbuf_text(&text);
	return paths ? error_create(BTFSMITH_NO_DWARF,
				    "%s: no .debug_info: the file was built without -g, or has "
				    "its debug information in another file (--debug-file), which "
				    "is none of %s",
				    elf_file_path(search->main), paths)
		     : error_no_memory();
}

static must_check struct btfsmith_error *look(struct search *search, struct elf_file **ret)
{
	struct elf_file *found = NULL;
	// Without either no file could be told to be the right one.
	if (!search->id.size && !search->link.name) {
		*ret = NULL;
		return NULL;
	}
	struct btfsmith_error *err = list_paths(search);
	for (size_t i = 0; !err && !found && i < search->paths.num; i++)
		err = try_path(search, search->paths.items[i], &found);
	if (!err && !found && search->paths.num)
		err = not_found_error(search);
	if (!err)
		*ret = found;
	return err;
}

// ---- the file that was given ----

static must_check struct btfsmith_error *
other_build_error(const struct search *search, const char *path, const struct elf_build_id *id)
{
	struct elf_build_id_text ours = elf_build_id_text(&search->id);
	struct elf_build_id_text theirs = elf_build_id_text(id);
	return error_create(BTFSMITH_ARGUMENT,
			    "%s: its build ID is %s, that of the debug file %s is %s",
			    elf_file_path(search->main), ours.text, path, theirs.text);
}

// What says nothing of its build is taken: somebody knows that it is the right one.
static must_check struct btfsmith_error *
check_given(const struct search *search, struct elf_file *file)
{
	const char *path = elf_file_path(file);
	struct elf_build_id id;
	if (!is_same_sort(search->main, file))
		return error_create(BTFSMITH_ARGUMENT,
				    "%s: the debug file %s is of another machine or type (ELF "
				    "machine %u, type %u, not %u, %u)",
				    elf_file_path(search->main), path, elf_file_machine(file),
				    elf_file_type(file), elf_file_machine(search->main),
				    elf_file_type(search->main));
	struct btfsmith_error *err = elf_build_id_read(file, &id);
	if (err)
		return err;
	if (id.size && search->id.size)
		return elf_build_id_is_same(&id, &search->id)
			       ? NULL
			       : other_build_error(search, path, &id);
	if (search->link.name && !has_linked_crc(search, file))
		return error_create(BTFSMITH_ARGUMENT,
				    "%s: the debug file %s has not the CRC32 0x%08x that "
				    ".gnu_debuglink says",
				    elf_file_path(search->main), path, search->link.crc);
	return NULL;
}

static must_check struct btfsmith_error *
open_given(const struct search *search, const char *path, struct elf_file **ret)
{
	struct elf_file *file cleanup(cleanup_elf_file_fn) = NULL;
	struct btfsmith_error *err = elf_file_open(path, &file);
	if (!err)
		err = check_given(search, file);
	if (!err)
		*ret = take_ptr(file);
	return err;
}

// ---- both ----

static must_check struct btfsmith_error *has_dwarf(struct elf_file *file, bool *ret)
{
	static const char *const names[] = { ".debug_info", ".debug_info.dwo" };
	struct btfsmith_error *err = NULL;
	*ret = false;
	for (size_t i = 0; !err && !*ret && i < ARRAY_SIZE(names); i++) {
		struct elf_section section;
		err = elf_file_section(file, names[i], &section, ret);
	}
	return err;
}

struct btfsmith_error *elf_debug_open(struct elf_file *main,
				      const struct elf_debug_place *place,
				      struct elf_file **ret)
{
	struct search search cleanup(search_deinit) = {
		.main = main,
		.dir = place->dir ? place->dir : default_dir,
	};
	struct elf_file *file = NULL;
	bool is_here = false;
	struct btfsmith_error *err = place->file ? NULL : has_dwarf(main, &is_here);
	if (!err && !is_here)
		err = elf_build_id_read(main, &search.id);
	if (!err && !is_here)
		err = elf_debug_link_read(main, &search.link);
	if (!err && !is_here)
		err = place->file ? open_given(&search, place->file, &file)
				  : look(&search, &file);
	if (err)
		return err;
	if (file)
		elf_file_borrow_from(file, main);
	*ret = file;
	return NULL;
}
