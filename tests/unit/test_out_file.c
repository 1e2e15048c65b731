// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * How a result gets its name, on file systems that know files without a name and on those
 * that do not. The latter, and a machine without /proc, are played by a seccomp filter.
 */
#include "out_file.h"

#include "../support/workdir.h"
#include "error.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <setjmp.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cmocka.h>

enum {
	LOW_HALF = __BYTE_ORDER__ == __ORDER_BIG_ENDIAN__ ? 4 : 0,
	SKIPPED = 77,
};

// What the kernel refuses to a child.
enum refusal {
	REFUSE_NOTHING,
	REFUSE_NAMELESS, /* open(O_TMPFILE): EOPNOTSUPP */
	REFUSE_LINKS,    /* linkat(): ENOENT */
	NUM_REFUSALS,
};

static bool refuse(enum refusal refusal)
{
	uint32_t flag = O_TMPFILE & ~O_DIRECTORY;
	struct sock_filter nameless[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_openat, 0, 3),
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS,
			 offsetof(struct seccomp_data, args[2]) + LOW_HALF),
		BPF_JUMP(BPF_JMP | BPF_JSET | BPF_K, flag, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | EOPNOTSUPP),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	struct sock_filter links[] = {
		BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr)),
		BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, SYS_linkat, 0, 1),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ERRNO | ENOENT),
		BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW),
	};
	if (refusal == REFUSE_NOTHING)
		return true;
	bool is_links = refusal == REFUSE_LINKS;
	struct sock_fprog program = {
		.len = is_links ? ARRAY_SIZE(links) : ARRAY_SIZE(nameless),
		.filter = is_links ? links : nameless,
	};
	return prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 &&
	       prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

static bool knows_nameless(void)
{
	int fd = open("folder", O_TMPFILE | O_RDWR | O_CLOEXEC, 0600);
	if (fd >= 0)
		close(fd);
	return fd >= 0;
}

// Names in "folder", hidden ones too.
static int count_files(void)
{
	DIR *folder = opendir("folder");
	assert_non_null(folder);
	int num = 0;
	for (struct dirent *entry; (entry = readdir(folder));)
		num += strcmp(entry->d_name, ".") != 0 &&
		       strcmp(entry->d_name, "..") != 0;
	closedir(folder);
	return num;
}

static int exit_failed(struct btfsmith_error *err)
{
	if (!err)
		return 0;
	fprintf(stderr, "%s\n", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
	return 1;
}

static int write_result(int die_by)
{
	struct out_file out cleanup(out_file_deinit) = { .fd = -1, .final_fd = -1 };
	if (exit_failed(out_file_open("folder/out", OUT_ACCESS_RANDOM, NULL, &out)) ||
	    exit_failed(out_file_append(&out, "new ", 4)))
		return 1;
	if (die_by)
		raise(die_by);
	if (exit_failed(out_file_write_at(&out, 4, "contents", 8)))
		return 1;
	return exit_failed(out_file_commit(&out));
}

// Write "folder/out" in a child, which dies in the middle unless @p die_by is 0. The status
// that wait() gives.
static int run_child(enum refusal refusal, int die_by)
{
	fflush(NULL);
	pid_t child = fork();
	assert_true(child >= 0);
	if (child == 0) {
		umask(027);
		// In the background of a script SIGINT is ignored.
		if (die_by)
			signal(die_by, SIG_DFL);
		_exit(refuse(refusal) ? write_result(die_by) : SKIPPED);
	}
	int status;
	assert_int_equal(waitpid(child, &status, 0), child);
	return status;
}

static void assert_contents(const char *want, mode_t mode)
{
	size_t size;
	unsigned char *bytes = read_whole_file("folder/out", &size);
	assert_int_equal(size, strlen(want));
	assert_memory_equal(bytes, want, size);
	free(bytes);
	struct stat st;
	assert_int_equal(stat("folder/out", &st), 0);
	assert_int_equal(st.st_mode & 07777, mode);
	assert_int_equal(count_files(), 1);
}

static void test_result(void **state)
{
	(void)state;
	for (enum refusal refusal = 0; refusal < NUM_REFUSALS; refusal++) {
		assert_true(run_loudly("rm -rf folder && mkdir folder"));
		int status = run_child(refusal, 0);
		if (WIFEXITED(status) && WEXITSTATUS(status) == SKIPPED) {
			printf("skipped: no seccomp filters\n");
			continue;
		}
		assert_int_equal(status, 0);
		assert_contents("new contents", 0640);
		// Mode bits of what is replaced, which the umask does not concern.
		assert_true(run_loudly("echo old and longer than new >folder/out &&"
				       "chmod 4757 folder/out"));
		assert_int_equal(run_child(refusal, 0), 0);
		assert_contents("new contents", 04757);
	}
}

static void test_killed(void **state)
{
	(void)state;
	static const int signals[] = { SIGTERM, SIGINT, SIGKILL };
	assert_true(run_loudly("rm -rf folder && mkdir folder"));
	if (!knows_nameless()) {
		printf("skipped: the file system has no files without a name\n");
		skip();
	}
	for (size_t i = 0; i < ARRAY_SIZE(signals); i++) {
		assert_true(run_loudly("rm -f folder/out"));
		int status = run_child(REFUSE_NOTHING, signals[i]);
		assert_true(WIFSIGNALED(status) && WTERMSIG(status) == signals[i]);
		assert_int_equal(count_files(), 0);
		write_whole_file("folder/out", "old", 3);
		assert_int_equal(chmod("folder/out", 0604), 0);
		status = run_child(REFUSE_NOTHING, signals[i]);
		assert_true(WIFSIGNALED(status) && WTERMSIG(status) == signals[i]);
		assert_contents("old", 0604);
	}
}

// Where names are needed one file can stay, but the target is as it was.
static void test_killed_with_name(void **state)
{
	(void)state;
	assert_true(
		run_loudly("rm -rf folder && mkdir folder && printf old >folder/out"));
	int status = run_child(REFUSE_NAMELESS, SIGTERM);
	if (WIFEXITED(status) && WEXITSTATUS(status) == SKIPPED)
		skip();
	assert_true(WIFSIGNALED(status));
	assert_int_equal(count_files(), 2);
	assert_true(
		run_loudly("test \"$(cat folder/out)\" = old && rm folder/.btfsmith-*"));
}

static int setup(void **state)
{
	(void)state;
	workdir_enter();
	return 0;
}

static int teardown(void **state)
{
	(void)state;
	workdir_leave();
	return 0;
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_result),
		cmocka_unit_test(test_killed),
		cmocka_unit_test(test_killed_with_name),
	};
	return cmocka_run_group_tests(tests, setup, teardown);
}
