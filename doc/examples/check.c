/* SPDX-License-Identifier: LGPL-2.1-or-later */
/* check RELEASE FILE...: what that release of Linux would say of the BTF in each FILE. The exit
 * status is 0 when it takes all of them, 1 when not, 2 when there is no telling. */
#include <btfsmith.h>
#include <stdio.h>

/* Tells an error, and destroys it. */
static int fail(struct btfsmith_error *err)
{
	fprintf(stderr, "check: %s\n", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return 2;
}

static int check(struct btfsmith_checker *checker, const char *path)
{
	struct btfsmith_verdict *verdict = NULL;
	struct btfsmith_error *err = btfsmith_check(checker, path, &verdict);
	if (err)
		return fail(err);
	int status = verdict->error ? 1 : 0;
	if (!verdict->error)
		printf("%s: accepted\n", path);
	else if (verdict->name[0])
		printf("%s: %s: type '%s': %s\n", path, verdict->error, verdict->name,
		       verdict->rule);
	else
		printf("%s: %s: %s\n", path, verdict->error, verdict->rule);
	btfsmith_verdict_destroy(verdict);
	return status;
}

int main(int argc, char **argv)
{
	if (argc < 3) {
		fprintf(stderr, "Usage: check RELEASE FILE...\n");
		return 2;
	}
	const struct btfsmith_check_options options = {
		.size = sizeof(options),
		.release = argv[1],
		.as = BTFSMITH_CHECK_PROGRAM,
	};
	struct btfsmith_checker *checker = NULL;
	struct btfsmith_error *err = btfsmith_checker_open(&options, &checker);
	if (err)
		return fail(err);
	int worst = 0;
	for (int i = 2; i < argc; i++) {
		int status = check(checker, argv[i]);
		if (status > worst)
			worst = status;
	}
	btfsmith_checker_destroy(checker);
	return worst;
}
