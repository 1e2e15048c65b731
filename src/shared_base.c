// SPDX-License-Identifier: LGPL-2.1-or-later
#include "shared_base.h"

#include <stdlib.h>
#include <string.h>

#include "cmd.h"
#include "report.h"

static int is_module(const char *path)
{
	const char *slash = strrchr(path, '/');
	return strstr(slash ? slash : path, ".ko") != NULL;
}

/*
 * Is it a module that says which kernel it is for, if the options do not? What cannot be read is
 * none.
 */
static int is_for_kernel(const char *path, const struct base_choice *choice, char **release_ret)
{
	if (!is_module(path))
		return 0;
	if (choice->release)
		return 1;
	btfsmith_error_destroy(btfsmith_kernel_release(path, release_ret));
	return *release_ret != NULL;
}

// What cannot be found here is an error of each file.
static void share_found(const struct base_choice *choice, char **paths, int num,
			struct shared_base *ret)
{
	const struct btfsmith_base_search search = {
		.size = sizeof(search),
		.release = choice->release,
		.root = choice->sysroot,
	};
	int first = 0;
	while (first < num && !is_for_kernel(paths[first], choice, &ret->release))
		first++;
	char *found = NULL;
	struct btfsmith_error *err = NULL;
	if (first < num)
		err = btfsmith_find_base(paths[first], &search, &found);
	if (!err && found)
		err = btfsmith_base_open(found, &ret->open);
	ret->is_found = ret->open != NULL;
	if (ret->is_found && choice->is_verbose)
		report_line("the base is %s", found);
	btfsmith_error_destroy(err);
	free(found);
}

int shared_base_open(const struct base_choice *choice, char **paths, int num,
		     struct shared_base *ret)
{
	*ret = (struct shared_base){ 0 };
	if (!choice->base || num < 2)
		return EXIT_OK;
	if (cmd_is_auto_base(choice->base)) {
		share_found(choice, paths, num, ret);
		return EXIT_OK;
	}
	struct btfsmith_error *err = btfsmith_base_open(choice->base, &ret->open);
	if (!err)
		return EXIT_OK;
	report_error(choice->base, err);
	return EXIT_FAILED;
}

void shared_base_close(struct shared_base *shared)
{
	btfsmith_base_destroy(shared->open);
	free(shared->release);
	shared->open = NULL;
	shared->release = NULL;
}

const struct btfsmith_base *
shared_base_for(const struct shared_base *shared, const char *path)
{
	return !shared->is_found || is_module(path) ? shared->open : NULL;
}

// Of another kernel, or another machine's.
int shared_base_is_misfit(const struct shared_base *shared,
			  const struct btfsmith_error *err)
{
	return shared->is_found && (btfsmith_error_code(err) == BTFSMITH_BASE_MISMATCH ||
				    btfsmith_error_code(err) == BTFSMITH_BAD_BTF);
}
