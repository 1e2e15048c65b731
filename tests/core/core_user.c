// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Has libbpf relocate user.bpf.c against a program's own BTF, and prints what it finds there in
 * the words of user.c.
 *
 *	core_user layout OBJECT PROGRAM	where the members are
 *	core_user run OBJECT PROGRAM	what handle() of PROGRAM is called with, by a probe
 */
#include <bpf/libbpf.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "object.h"
#include "user_answers.h"

static void print_layout(const struct bpf_object *object)
{
	struct user_layout layout;
	run_program(object, "ask_layout");
	read_variable(object, "layout", &layout, sizeof(layout));
	if (layout.has_gone)
		fail("a member that the program does not have");
	printf("id %llu\n", layout.id);
	printf("port %llu\n", layout.port);
	printf("to[1].zip %llu\n", layout.zip);
	printf("to[1].city %llu\n", layout.city);
	printf("size %llu\n", layout.size);
	printf("state %llu\n", layout.state);
	printf("struct request %llu\n", layout.request_bytes);
	printf("struct address %llu\n", layout.address_bytes);
	printf("STATE_BUSY %llu\n", layout.busy);
}

static void attach(const struct bpf_object *object, const char *path)
{
	LIBBPF_OPTS(bpf_uprobe_opts, opts, .func_name = "handle");
	struct bpf_program *program = find_program(object, "on_handle");
	if (!bpf_program__attach_uprobe_opts(program, -1, path, 0, &opts)) {
		fprintf(stderr, "probes cannot be attached here\n");
		exit(EXIT_SKIPPED);
	}
}

static void run(const char *path)
{
	char command[4096];
	snprintf(command, sizeof(command), "echo | '%s' run >/dev/null", path);
	if (system(command) != 0)
		fail("%s failed", path);
}

static void print_values(const struct bpf_object *object)
{
	struct user_values values;
	read_variable(object, "values", &values, sizeof(values));
	if (values.is_seen != 1)
		fail("the probe was hit %llu times", values.is_seen);
	printf("id %llu kind %llu urgent %llu port %llu delta %lld zip %llu city %s size "
	       "%llu "
	       "state %llu\n",
	       values.id, values.kind, values.urgent, values.port, values.delta,
	       values.zip, values.city, values.size, values.state);
}

int main(int argc, char **argv)
{
	if (argc != 4) {
		fprintf(stderr, "usage: core_user layout|run OBJECT PROGRAM\n");
		return 2;
	}
	need_loading();
	struct bpf_object *object = load_object(argv[2], argv[3]);
	if (strcmp(argv[1], "layout") == 0) {
		print_layout(object);
	} else {
		attach(object, argv[3]);
		run(argv[3]);
		print_values(object);
	}
	bpf_object__close(object);
	return 0;
}
