// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Does the running kernel let a BPF program call a function of a module? It does if the module has
 * registered it as a kfunc, which the ids in its .BTF_ids are for. Static, for an initramfs.
 *
 *	kfunc_probe MODULE FUNCTION ID xdp|tc
 *
 * ID is that of the function in the module's BTF. The program that is loaded passes no arguments:
 * one that may be called is refused for these, or taken; any other one for not being allowed.
 * Prints "kfunc MODULE FUNCTION registered|refused|unknown: LOG".
 */
#include <linux/bpf.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/syscall.h>
#include <unistd.h>

static char log_text[65536];

static int bpf(int command, union bpf_attr *attr)
{
	return (int)syscall(SYS_bpf, command, attr, sizeof(*attr));
}

static int has_name(int fd, const char *name)
{
	char found[64] = "";
	struct bpf_btf_info info = { .name = (uintptr_t)found,
				     .name_len = sizeof(found) };
	union bpf_attr attr = { .info = { .bpf_fd = (unsigned int)fd,
					  .info_len = sizeof(info),
					  .info = (uintptr_t)&info } };
	return bpf(BPF_OBJ_GET_INFO_BY_FD, &attr) == 0 && strcmp(found, name) == 0;
}

// The BTF of a module; -1: there is none.
static int open_btf(const char *module)
{
	union bpf_attr next = { .start_id = 0 };
	while (bpf(BPF_BTF_GET_NEXT_ID, &next) == 0) {
		union bpf_attr get = { .btf_id = next.next_id };
		int fd = bpf(BPF_BTF_GET_FD_BY_ID, &get);
		if (fd >= 0 && has_name(fd, module))
			return fd;
		if (fd >= 0)
			close(fd);
		next.start_id = next.next_id;
	}
	return -1;
}

static int load(int btf, int id, enum bpf_prog_type type)
{
	int fds[] = { -1, btf };
	struct bpf_insn program[] = {
		{ .code = BPF_JMP | BPF_CALL,
		  .src_reg = BPF_PSEUDO_KFUNC_CALL,
		  .off = 1, // in fds
		  .imm = id },
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	union bpf_attr attr = {
		.prog_type = type,
		.insns = (uintptr_t)program,
		.insn_cnt = sizeof(program) / sizeof(program[0]),
		.license = (uintptr_t) "GPL",
		.log_buf = (uintptr_t)log_text,
		.log_size = sizeof(log_text),
		.log_level = 1,
		.fd_array = (uintptr_t)fds,
	};
	return bpf(BPF_PROG_LOAD, &attr);
}

/*
 * The verifier asks whether the function may be called when it is at the call, and looks at the
 * arguments after that. What only initialized the module is gone, and has no address.
 */
static const char *verdict(int program)
{
	if (strstr(log_text, "is not allowed") || strstr(log_text, "cannot find address"))
		return "refused";
	return program >= 0 || strstr(log_text, "(85) call ") ? "registered" : "unknown";
}

int main(int argc, char **argv)
{
	if (argc != 5) {
		fprintf(stderr, "Usage: kfunc_probe MODULE FUNCTION ID xdp|tc\n");
		return 2;
	}
	int btf = open_btf(argv[1]);
	int program = load(btf, atoi(argv[3]),
			   strcmp(argv[4], "xdp") == 0 ? BPF_PROG_TYPE_XDP
						       : BPF_PROG_TYPE_SCHED_CLS);
	for (char *c = log_text; *c; c++) {
		if (*c == '\n')
			*c = ';';
	}
	printf("kfunc %s %s %s: %s\n", argv[1], argv[2],
	       btf < 0 ? "unknown" : verdict(program),
	       btf < 0 ? "the module has no BTF" : log_text);
	return 0;
}
