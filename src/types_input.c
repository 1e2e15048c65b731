// SPDX-License-Identifier: LGPL-2.1-or-later
#include "types_input.h"

#include <stdlib.h>

#include "cmd.h"

// Split BTF that has its base with it needs no other.
static struct btfsmith_error *read_alone(const char *path, struct btfsmith_types **ret)
{
	struct btfsmith_error *err = btfsmith_read(path, ret);
	if (!err || btfsmith_error_code(err) != BTFSMITH_UNSUPPORTED)
		return err;
	struct btfsmith_error *not_distilled = btfsmith_read_distilled(path, ret);
	btfsmith_error_destroy(not_distilled ? not_distilled : err);
	return not_distilled ? err : NULL;
}

struct btfsmith_error *types_input_read(const char *path, const char *base, const char *sysroot,
					struct btfsmith_types **ret)
{
	char *found_base = NULL;
	struct btfsmith_error *err = cmd_find_base(base, sysroot, path, &found_base);
	if (err)
		return err;
	if (found_base)
		base = found_base;
	err = base ? btfsmith_read_split(path, base, ret) : read_alone(path, ret);
	free(found_base);
	return err;
}
