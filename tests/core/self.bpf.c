// SPDX-License-Identifier: LGPL-2.1-or-later
/* Reads the task it runs in, as tracing programs do. */
#include "vmlinux.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "matches.h"

struct self_answer self;

SEC("raw_tp")
int ask_self(void *context)
{
	struct task_struct *task = (struct task_struct *)bpf_get_current_task();
	self.pid = BPF_CORE_READ(task, tgid);
	self.parent = BPF_CORE_READ(task, real_parent, tgid);
	BPF_CORE_READ_STR_INTO(&self.name, task, comm);
	return 0;
}

char _license[] SEC("license") = "GPL";
