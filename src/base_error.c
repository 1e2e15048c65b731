// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_error.h"

#include <stdlib.h>
#include <string.h>

#include "cmd.h"

const char *base_error_hint(const char *base)
{
	return cmd_is_auto_base(base)
		       ? "--base BASE names a file that has it, --sysroot DIR a "
			 "root folder to look in"
		       : "--base BASE names a file that has it, --base auto looks for it";
}

// Without the file that it is about.
static const char *
reason_of(const struct report *report, const struct btfsmith_error *err)
{
	const char *message = btfsmith_error_message(err);
	size_t len = strlen(report->path);
	return strncmp(message, report->path, len) == 0 &&
			       strncmp(message + len, ": ", 2) == 0
		       ? message + len + 2
		       : message;
}

static void report_no_base(struct base_errors *errors, struct report *report,
			   struct btfsmith_error *err)
{
	static const char not_found[] = "no BTF of kernel ";
	const char *reason = reason_of(report, err);
	const char *places = strstr(reason, ": ");
	if (!errors->said || strcmp(errors->said, reason) != 0) {
		free(errors->said);
		errors->said = strdup(reason);
		report_hinted_error(report, err, errors->hint);
	} else if (places && strncmp(reason, not_found, strlen(not_found)) == 0) {
		report_failure(report, "%.*s, as above", (int)(places - reason), reason);
		btfsmith_error_destroy(err);
	} else {
		report_file_error(report, err);
	}
}

void base_error_report(struct base_errors *errors, struct report *report,
		       struct btfsmith_error *err)
{
	if (btfsmith_error_code(err) == BTFSMITH_NO_BASE)
		report_no_base(errors, report, err);
	else if (btfsmith_error_code(err) == BTFSMITH_BASE_MISMATCH)
		report_hinted_error(report, err,
				    "--allow-base-mismatch takes it all the same");
	else
		report_file_error(report, err);
}

void base_errors_deinit(struct base_errors *errors)
{
	free(errors->said);
	errors->said = NULL;
}
