// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Looks into a program of which it knows the names of types and members, but not where they are:
 * what is declared here is another order, and less of it.
 */
#include <linux/bpf.h>
#include <linux/ptrace.h>

#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>
#include <bpf/bpf_tracing.h>

#include "user_answers.h"

#define RELOCATED __attribute__((preserve_access_index))

enum state { STATE_BUSY = 1 };

struct address {
	unsigned int zip;
	char city[13];
} RELOCATED;

struct request {
	enum state state;
	unsigned int id;
	int delta : 7;
	unsigned int kind : 4;
	unsigned int urgent : 1;
	unsigned short port;
	unsigned long long size;
	struct address to[2];
	int gone;
} RELOCATED;

struct user_layout layout;
struct user_values values;

#define OFFSET(path)                                                                     \
	__builtin_preserve_field_info(((struct request *)0)->path, BPF_FIELD_BYTE_OFFSET)

SEC("raw_tp")
int ask_layout(void *context)
{
	layout.id = OFFSET(id);
	layout.port = OFFSET(port);
	layout.zip = OFFSET(to[1].zip);
	layout.city = OFFSET(to[1].city);
	layout.size = OFFSET(size);
	layout.state = OFFSET(state);
	layout.request_bytes = bpf_core_type_size(struct request);
	layout.address_bytes = bpf_core_type_size(struct address);
	layout.busy = bpf_core_enum_value(enum state, STATE_BUSY);
	layout.has_gone = bpf_core_field_exists(((struct request *)0)->gone);
	return 0;
}

// The bits of a member that may be a bit-field, of memory of the program.
#define READ_BITS(from, path)                                                            \
	({                                                                               \
		unsigned long long bits = 0;                                             \
		bpf_probe_read_user(&bits,                                               \
				    __builtin_preserve_field_info((from)->path,          \
								  BPF_FIELD_BYTE_SIZE),  \
				    (char *)(from) + __builtin_preserve_field_info(      \
							     (from)->path,               \
							     BPF_FIELD_BYTE_OFFSET));    \
		bits <<= __builtin_preserve_field_info((from)->path,                     \
						       BPF_FIELD_LSHIFT_U64);            \
		unsigned int shift =                                                     \
			__builtin_preserve_field_info((from)->path,                      \
						      BPF_FIELD_RSHIFT_U64);             \
		__builtin_preserve_field_info((from)->path, BPF_FIELD_SIGNED)            \
			? (unsigned long long)((long long)bits >> shift)                 \
			: bits >> shift;                                                 \
	})

SEC("uprobe")
int on_handle(struct pt_regs *context)
{
	struct request *request = (struct request *)PT_REGS_PARM1(context);
	values.id = BPF_CORE_READ_USER(request, id);
	values.port = BPF_CORE_READ_USER(request, port);
	values.zip = BPF_CORE_READ_USER(request, to[1].zip);
	values.size = BPF_CORE_READ_USER(request, size);
	values.state = BPF_CORE_READ_USER(request, state);
	values.kind = READ_BITS(request, kind);
	values.urgent = READ_BITS(request, urgent);
	values.delta = (long long)READ_BITS(request, delta);
	bpf_core_read_user(values.city, sizeof(((struct address *)0)->city),
			   &request->to[1].city);
	values.is_seen++;
	return 0;
}

char _license[] SEC("license") = "GPL";
