// SPDX-License-Identifier: LGPL-2.1-or-later
#include "types_input.h"

#include <stdlib.h>

#include "base_error.h"
#include "cmd.h"
#include "report.h"

// Split BTF that has its base with it needs no other.
static struct btfsmith_error *read_alone(const char *path, struct btfsmith_types **ret)
{
	struct btfsmith_error *err = btfsmith_read(path, ret);
	if (!err || btfsmith_error_code(err) != BTFSMITH_NO_BASE)
		return err;
	struct btfsmith_error *not_distilled = btfsmith_read_distilled(path, ret);
	btfsmith_error_destroy(not_distilled ? not_distilled : err);
	return not_distilled ? err : NULL;
}

// A module's distilled base gives way to the one that is named, as when the kernel loads it.
static struct btfsmith_error *read_over(const char *path, const char *base_path,
					const struct btfsmith_read_options *options,
					struct btfsmith_types **ret)
{
	struct btfsmith_types *distilled = NULL, *base = NULL;
	if (options->allow_base_mismatch || !cmd_is_elf(path))
		return btfsmith_read_split_with(path, base_path, options, ret);
	struct btfsmith_error *err = btfsmith_read_distilled(path, &distilled);
	if (!err)
		err = btfsmith_read(base_path, &base);
	if (!err) {
		err = btfsmith_types_relocate(distilled, base, NULL, NULL, ret);
	} else {
		// There is none, or what stands against it is told better.
		btfsmith_error_destroy(err);
		err = btfsmith_read_split_with(path, base_path, options, ret);
	}
	btfsmith_types_destroy(base);
	btfsmith_types_destroy(distilled);
	return err;
}

struct btfsmith_error *types_input_read(const char *path, const struct types_base *base,
					struct btfsmith_types **ret)
{
	const struct btfsmith_read_options read_options = {
		.size = sizeof(read_options),
		.allow_base_mismatch = base->allows_mismatch,
	};
	if (!base->arg)
		return read_alone(path, ret);
	char *found = NULL;
	struct btfsmith_error *err = cmd_find_base(base->arg, base->sysroot, path, &found);
	if (!err && found)
		report_found_base(&(struct report){ .path = path, .is_verbose = base->is_verbose },
				  found);
	if (!err)
		err = read_over(path, found ? found : base->arg, &read_options, ret);
	free(found);
	return err;
}

void types_input_report(const char *path, const struct types_base *base,
			struct btfsmith_error *err)
{
	struct report report = { .path = path };
	struct base_errors errors = { .hint = base->hint ? base->hint
							: base_error_hint(base->arg) };
	base_error_report(&errors, &report, err);
	base_errors_deinit(&errors);
}
