// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which file has the BTF of a kernel. What the running kernel itself shows comes first: only
 * that is certainly the BTF that a module's is to extend when it is loaded. Then the build tree,
 * which is what a build against it means, and then what distributions install, debug
 * packages last.
 */
#include "btfsmith.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>

#include "base_fit.h"
#include "btf_read.h"
#include "error.h"
#include "kernel_release.h"
#include "strbuf.h"
#include "types_file.h"

/* A path with the release in the middle. */
struct place {
	const char *before;
	const char *after; /* NULL: it is the running kernel's, and has no release in it */
	bool is_in_usr;    /* the place before it once more, if /usr/lib is another folder */
};

// The list is in btfsmith-encode(1), too.
static const struct place places[] = {
	{ "/sys/kernel/btf/vmlinux", NULL, false },
	{ "/lib/modules/", "/build/vmlinux", false },
	{ "/usr/lib/modules/", "/build/vmlinux", true },
	{ "/lib/modules/", "/vmlinux", false },
	{ "/usr/lib/modules/", "/vmlinux", true },
	{ "/boot/vmlinux-", "", false },
	{ "/usr/lib/debug/boot/vmlinux-", "", false },
	{ "/usr/lib/debug/lib/modules/", "/vmlinux", false },
	{ "/usr/lib/debug/usr/lib/modules/", "/vmlinux", false },
};

struct search {
	const char *path;     /* NULL: no file */
	struct elf_file *elf; /* NULL: the file is not ELF, or there is none */
	const char *root;
	char *release;
	bool is_running;
	bool is_usr_merged;
	struct strbuf unfit;  /* places and what is wrong there */
	struct strbuf absent; /* places where nothing is */
};

static void search_deinit(struct search *search)
{
	elf_file_close(search->elf);
	free(search->release);
	strbuf_deinit(&search->unfit);
	strbuf_deinit(&search->absent);
}

// ---- one place ----

static must_check struct btfsmith_error *
read_facts(const char *path, struct base_facts *facts)
{
	cleanup_types_file struct types_file file;
	struct btfsmith_error *err = types_file_open(path, &file);
	if (err)
		return err;
	struct type_list list = { 0 };
	err = base_read_error(btf_read(file.where, file.data, file.size, &list), file.where);
	if (!err)
		err = base_facts_init(facts, path, &file, &list);
	type_list_deinit(&list);
	return err;
}

static must_check struct btfsmith_error *
check_fit(const struct search *search, const char *path)
{
	cleanup(base_facts_deinit) struct base_facts facts = { .path = path };
	struct btfsmith_error *err = read_facts(path, &facts);
	if (err)
		return err;
	if (facts.release && strcmp(facts.release, search->release) != 0)
		return error_create(BTFSMITH_BASE_MISMATCH, "%s: is of kernel %s", path,
				    facts.release);
	return search->elf ? base_fit(&facts, search->elf, false) : NULL;
}

static void note(struct strbuf *notes, const char *separator, const char *text)
{
	strbuf_format(notes, "%s%s", notes->text.num ? separator : "", text);
}

// A message begins with the file that is searched for, which then comes twice, or with the place.
static void note_unfit(struct search *search, const struct btfsmith_error *err,
		       const char *path)
{
	const char *message = btfsmith_error_message(err);
	size_t len = search->path ? strlen(search->path) : 0;
	if (len && strncmp(message, path, strlen(path)) != 0 &&
	    strncmp(message, search->path, len) == 0 && strncmp(message + len, ": ", 2) == 0)
		message += len + 2;
	note(&search->unfit, "; ", message);
}

// @param[out] ret The path, if what is there can be taken; else untouched.
static must_check struct btfsmith_error *
try_place(struct search *search, const struct place *place, char **ret)
{
	cleanup_free char *path = NULL;
	struct stat st;
	if (asprintf(&path, "%s%s%s%s", search->root, place->before,
		     place->after ? search->release : "",
		     place->after ? place->after : "") < 0) {
		path = NULL;
		return error_no_memory();
	}
	bool is_there = stat(path, &st) == 0;
	if (!is_there && (errno == ENOENT || errno == ENOTDIR)) {
		note(&search->absent, ", ", path + strlen(search->root));
		return NULL;
	}
	cleanup_error struct btfsmith_error *err = NULL;
	if (!is_there)
		err = error_errno("stat", path);
	else if (!S_ISREG(st.st_mode)) // a pipe would be waited for
		err = error_create(BTFSMITH_IO, "%s: not a regular file", path);
	else
		err = check_fit(search, path);
	if (!err)
		*ret = take_ptr(path);
	else if (btfsmith_error_code(err) == BTFSMITH_NO_MEMORY)
		return take_ptr(err);
	else
		note_unfit(search, err, path);
	return NULL;
}

// ---- which kernel ----

static must_check struct btfsmith_error *open_file(struct search *search)
{
	if (!search->path)
		return NULL;
	cleanup_error struct btfsmith_error *err = elf_file_open(search->path, &search->elf);
	// Raw BTF has nothing to say of itself.
	return btfsmith_error_code(err) == BTFSMITH_NOT_ELF ? NULL : take_ptr(err);
}

static must_check struct btfsmith_error *
choose_release(struct search *search, const char *release)
{
	cleanup_free char *kernel = NULL;
	struct btfsmith_error *err =
		search->elf ? kernel_release_of_kernel(search->elf, &kernel) : NULL;
	if (err)
		return err;
	if (kernel)
		return error_create(BTFSMITH_UNSUPPORTED,
				    "%s: is kernel %s itself, whose BTF needs no base",
				    search->path, kernel);
	cleanup_free char *running = NULL;
	err = kernel_release_running(&running);
	if (!err && release) {
		search->release = strdup(release);
		err = search->release ? NULL : error_no_memory();
	} else if (!err && search->elf) {
		err = kernel_release_of_module(search->elf, &search->release);
	}
	if (err)
		return err;
	if (!search->release)
		search->release = take_ptr(running);
	search->is_running = !running || strcmp(search->release, running) == 0;
	return NULL;
}

static bool is_usr_merged(const char *root)
{
	char *paths[2] = { NULL, NULL };
	struct stat st[2];
	bool is_same = asprintf(&paths[0], "%s/lib", root) >= 0 &&
		       asprintf(&paths[1], "%s/usr/lib", root) >= 0 &&
		       stat(paths[0], &st[0]) == 0 && stat(paths[1], &st[1]) == 0 &&
		       st[0].st_dev == st[1].st_dev && st[0].st_ino == st[1].st_ino;
	free(paths[0]);
	free(paths[1]);
	return is_same;
}

// ---- all places ----

static must_check struct btfsmith_error *not_found(struct search *search)
{
	const char *unfit = strbuf_text(&search->unfit);
	const char *absent = strbuf_text(&search->absent);
	if (!unfit || !absent)
		return error_no_memory();
	return error_create(BTFSMITH_NO_BASE, "%s%sno BTF of kernel %s%s%s: %s%s%s%s",
			    search->path ? search->path : "", search->path ? ": " : "",
			    search->release, *search->root ? " in " : "", search->root, unfit,
			    *unfit && *absent ? "; " : "", *absent ? "not there: " : "", absent);
}

static must_check struct btfsmith_error *try_places(struct search *search, char **ret)
{
	char *found = NULL;
	for (size_t i = 0; i < ARRAY_SIZE(places) && !found; i++) {
		if ((!places[i].after && !search->is_running) ||
		    (places[i].is_in_usr && search->is_usr_merged))
			continue;
		struct btfsmith_error *err = try_place(search, &places[i], &found);
		if (err)
			return err;
	}
	if (!found)
		return not_found(search);
	*ret = found;
	return NULL;
}

// Of a caller that was built against an older or newer header than this library.
static must_check struct btfsmith_error *
known_options(const struct btfsmith_base_search *from, struct btfsmith_base_search *ret)
{
	enum { SEARCH_MAX_BYTES = 4096 };
	if (from->size < sizeof(from->size) || from->size > SEARCH_MAX_BYTES)
		return error_create(BTFSMITH_ARGUMENT, "btfsmith_base_search: wrong size %zu",
				    from->size);
	for (size_t i = sizeof(*ret); i < from->size; i++) {
		if (((const char *)from)[i])
			return error_create(BTFSMITH_ARGUMENT,
					    "btfsmith_base_search: an option that version "
					    "%s does not know is set",
					    btfsmith_version());
	}
	memcpy(ret, from, from->size < sizeof(*ret) ? from->size : sizeof(*ret));
	if (ret->release && !kernel_release_is_valid(ret->release, strlen(ret->release)))
		return error_create(BTFSMITH_ARGUMENT, "'%s': not the release of a kernel",
				    ret->release);
	return NULL;
}

struct btfsmith_error *
btfsmith_find_base(const char *path, const struct btfsmith_base_search *options, char **ret)
{
	struct btfsmith_base_search known = { .size = sizeof(known) };
	struct btfsmith_error *err = options ? known_options(options, &known) : NULL;
	if (err)
		return err;
	cleanup(search_deinit) struct search search = {
		.path = path,
		.root = known.root ? known.root : "",
	};
	search.is_usr_merged = is_usr_merged(search.root);
	err = open_file(&search);
	if (!err)
		err = choose_release(&search, known.release);
	return err ? err : try_places(&search, ret);
}
