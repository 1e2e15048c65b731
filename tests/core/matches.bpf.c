// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Asks which types match. Clang before 15 cannot: with NO_TYPE_MATCHES it is made to ask which
 * exist, and set_matches.py makes the other question of that in the object.
 */
#include "vmlinux.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "matches.h"

#define RELOCATED __attribute__((preserve_access_index))

struct sk_buff___part {
	unsigned int len;
	struct sock *sk;
} RELOCATED;

struct sk_buff___unlike {
	struct sock *len;
} RELOCATED;

struct sk_buff___more {
	unsigned int len, of_no_kernel;
} RELOCATED;

enum pid_type___less { PIDTYPE_PID___less };
enum pid_type___more { PIDTYPE_PID___more, PIDTYPE_OF_NO_KERNEL };

struct of_no_kernel {
	int none;
} RELOCATED;

unsigned int matches[NUM_MATCHES];

#ifdef NO_TYPE_MATCHES
#define MATCHES(type) bpf_core_type_exists(type)
#else
#define MATCHES(type) bpf_core_type_matches(type)
#endif

SEC("raw_tp")
int ask_matches(void *context)
{
	enum { first = __COUNTER__ + 1 };
#define MATCH(type) matches[__COUNTER__ - first] = MATCHES(type);
#include "matches.def"
	return 0;
}

char _license[] SEC("license") = "GPL";
