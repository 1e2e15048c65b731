// SPDX-License-Identifier: LGPL-2.1-or-later
#include "jobserver.h"

#include <ctype.h>
#include <errno.h>
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

/* More threads than that the library does not start. */
enum { MAX_WORKERS = 256 };

/* Signals that end a process, but for those that it cannot know of. */
static const int fatal_signals[] = {
	SIGHUP,	 SIGINT, SIGQUIT, SIGTERM, SIGPIPE, SIGALRM, SIGUSR1, SIGUSR2,
	SIGXCPU, SIGXFSZ, SIGABRT, SIGBUS, SIGFPE,  SIGILL,  SIGSEGV,
};
enum { NUM_FATAL_SIGNALS = sizeof(fatal_signals) / sizeof(fatal_signals[0]) };

/*
 * What we hold. A signal handler gets no argument, so this has to be where it can find it. The
 * number is the last that is written before tokens are ours and the first that is when they
 * are not: who exchanges it for 0 gives them back, be it the handler or jobserver_release().
 */
static struct {
	int fd; /* where they go back to */
	char tokens[MAX_WORKERS];
	_Atomic size_t num;
	bool is_handled[NUM_FATAL_SIGNALS];
} held;

_Static_assert(ATOMIC_LONG_LOCK_FREE == 2, "handlers can use atomics without locks");

/* Where make's tokens are, as MAKEFLAGS says. */
struct jobserver {
	char *path; /* of a named pipe, or NULL */
	int read_fd;
	int write_fd;
};

// ---- finding it ----

// "3,4" or "fifo:PATH"; a word of a length of its own.
static bool parse_place(const char *text, size_t len, struct jobserver *ret)
{
	static const char fifo[] = "fifo:";
	if (len > strlen(fifo) && strncmp(text, fifo, strlen(fifo)) == 0) {
		ret->path = strndup(text + strlen(fifo), len - strlen(fifo));
		return ret->path != NULL;
	}
	// A make that does not share says -2,-2.
	char rest[16];
	size_t rest_len = len < sizeof(rest) ? len : 0;
	memcpy(rest, text, rest_len);
	rest[rest_len] = '\0';
	int used = 0;
	return isdigit((unsigned char)rest[0]) &&
	       sscanf(rest, "%7d,%7d%n", &ret->read_fd, &ret->write_fd, &used) == 2 &&
	       used == (int)rest_len && ret->write_fd >= 0;
}

// The value of @p word when it is the option @p name, else NULL.
static const char *value_of(const char *word, size_t len, const char *name)
{
	size_t name_len = strlen(name);
	return len >= name_len && strncmp(word, name, name_len) == 0 ? word + name_len : NULL;
}

// The last one counts; what follows "--" are variables.
static bool find_jobserver(const char *flags, struct jobserver *ret)
{
	const char *place = NULL;
	size_t place_len = 0;
	for (const char *word = flags; *word; word += strspn(word, " \t")) {
		size_t len = strcspn(word, " \t");
		if (len == 2 && strncmp(word, "--", 2) == 0)
			break;
		const char *value = value_of(word, len, "--jobserver-auth=");
		if (!value)
			value = value_of(word, len, "--jobserver-fds=");
		if (value) {
			place = value;
			place_len = len - (size_t)(value - word);
		}
		word += len;
	}
	return place && parse_place(place, place_len, ret);
}

// ---- reaching it ----

static bool is_pipe(int fd, struct stat *st)
{
	return fstat(fd, st) == 0 && S_ISFIFO(st->st_mode);
}

static bool has_mode(int fd, int mode)
{
	int flags = fcntl(fd, F_GETFL);
	return flags != -1 && ((flags & O_ACCMODE) == mode || (flags & O_ACCMODE) == O_RDWR);
}

// Without '+' in the recipe the descriptors are closed, and what now has their numbers may be
// anything: they are the jobserver's when they are the two ends of one pipe.
static bool are_ends_of_pipe(const struct jobserver *server)
{
	struct stat in, out;
	return is_pipe(server->read_fd, &in) && is_pipe(server->write_fd, &out) &&
	       in.st_dev == out.st_dev && in.st_ino == out.st_ino &&
	       has_mode(server->read_fd, O_RDONLY) && has_mode(server->write_fd, O_WRONLY);
}

static int reopen(int fd, int flags)
{
	char path[32];
	(void)snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	return open(path, flags | O_CLOEXEC);
}

/*
 * Descriptors of our own: reading must not wait, but whether it does is a property of the
 * open file, which make and all that it runs share with us.
 */
static bool open_pipe(const struct jobserver *server, int *read_fd, int *write_fd)
{
	if (!are_ends_of_pipe(server))
		return false;
	*read_fd = reopen(server->read_fd, O_RDONLY | O_NONBLOCK);
	*write_fd = reopen(server->write_fd, O_WRONLY);
	return *read_fd >= 0 && *write_fd >= 0;
}

// For both ways, which on Linux waits for nobody.
static bool open_named(const struct jobserver *server, int *read_fd, int *write_fd)
{
	struct stat st;
	if (stat(server->path, &st) != 0 || !S_ISFIFO(st.st_mode))
		return false;
	*read_fd = open(server->path, O_RDWR | O_NONBLOCK | O_CLOEXEC);
	if (*read_fd < 0 || !is_pipe(*read_fd, &st))
		return false;
	*write_fd = fcntl(*read_fd, F_DUPFD_CLOEXEC, 0);
	return *write_fd >= 0;
}

static void close_open(int fd)
{
	if (fd >= 0)
		(void)close(fd);
}

// ---- tokens ----

// Called by handlers too. A pipe that tokens came out of has room for them.
static void give_back(void)
{
	size_t num = atomic_exchange(&held.num, 0);
	for (size_t done = 0; done < num;) {
		ssize_t n = write(held.fd, held.tokens + done, num - done);
		if (n < 0 && errno != EINTR)
			return;
		if (n > 0)
			done += (size_t)n;
	}
}

// The signal is blocked while its handler runs, and has its default action again: raised here
// it ends the process on the way back.
static void handle_fatal(int number)
{
	int saved = errno;
	give_back();
	(void)raise(number);
	errno = saved;
}

static void block_signals(sigset_t *before)
{
	sigset_t set;
	(void)sigemptyset(&set);
	for (int i = 0; i < NUM_FATAL_SIGNALS; i++)
		(void)sigaddset(&set, fatal_signals[i]);
	(void)sigprocmask(SIG_BLOCK, &set, before);
}

// What is ignored, or handled by somebody else (sanitizers do), stays so.
static void install_handlers(void)
{
	struct sigaction action = { .sa_handler = handle_fatal, .sa_flags = SA_RESETHAND };
	(void)sigemptyset(&action.sa_mask);
	for (int i = 0; i < NUM_FATAL_SIGNALS; i++) {
		struct sigaction before;
		held.is_handled[i] = sigaction(fatal_signals[i], NULL, &before) == 0 &&
				     before.sa_handler == SIG_DFL &&
				     sigaction(fatal_signals[i], &action, NULL) == 0;
	}
}

static void remove_handlers(void)
{
	for (int i = 0; i < NUM_FATAL_SIGNALS; i++) {
		if (held.is_handled[i])
			(void)signal(fatal_signals[i], SIG_DFL);
		held.is_handled[i] = false;
	}
}

// Number of tokens taken, up to @p wanted; they are recorded before a signal can come.
static unsigned int take_tokens(int read_fd, int write_fd, unsigned int wanted)
{
	sigset_t before;
	block_signals(&before);
	size_t num = 0;
	while (num < wanted) {
		ssize_t n = read(read_fd, held.tokens + num, wanted - num);
		if (n <= 0 && !(n < 0 && errno == EINTR))
			break;
		num += n > 0 ? (size_t)n : 0;
	}
	if (num) {
		held.fd = write_fd;
		atomic_store(&held.num, num);
		install_handlers();
	}
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
	return (unsigned int)num;
}

static unsigned int usable_cpus(void)
{
	cpu_set_t cpus;
	int num = sched_getaffinity(0, sizeof(cpus), &cpus) ? 1 : CPU_COUNT(&cpus);
	return num < 1 ? 1 : (unsigned int)num;
}

unsigned int jobserver_acquire(unsigned int wanted)
{
	if (!wanted)
		wanted = usable_cpus();
	if (wanted > MAX_WORKERS)
		wanted = MAX_WORKERS;
	const char *flags = getenv("MAKEFLAGS");
	struct jobserver server = { .read_fd = -1, .write_fd = -1 };
	if (wanted == 1 || !flags || !find_jobserver(flags, &server))
		return wanted;
	int read_fd = -1, write_fd = -1;
	bool is_reached = server.path ? open_named(&server, &read_fd, &write_fd)
				      : open_pipe(&server, &read_fd, &write_fd);
	unsigned int num = 0;
	if (is_reached)
		num = take_tokens(read_fd, write_fd, wanted - 1);
	free(server.path);
	close_open(read_fd);
	if (!num)
		close_open(write_fd);
	return is_reached ? num + 1 : wanted;
}

void jobserver_release(void)
{
	if (!atomic_load(&held.num))
		return;
	sigset_t before;
	block_signals(&before);
	give_back();
	remove_handlers();
	close_open(held.fd);
	(void)sigprocmask(SIG_SETMASK, &before, NULL);
}
