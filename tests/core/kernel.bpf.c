// SPDX-License-Identifier: LGPL-2.1-or-later
/* Asks the BTF it is relocated against what kernel.def lists; core.c runs it and reads the answers. */
#include "vmlinux.h"
#include <bpf/bpf_core_read.h>
#include <bpf/bpf_helpers.h>

#include "answers.h"

#define RELOCATED __attribute__((preserve_access_index))

struct task_struct___new {
	void *dl_server;
	struct {
		int weight;
	} scx;
	unsigned int in_nf_duplicate : 1;
} RELOCATED;

struct task_struct___old {
	void *memcg_in_oom;
	unsigned int rseq_sig;
} RELOCATED;

// Found under the name alone, whatever the type here.
struct task_struct___wide {
	long tgid;
} RELOCATED;

struct sk_buff___wide {
	unsigned long len;
	unsigned char mac_header;
} RELOCATED;

struct sched_ext_entity___new {
	int weight;
} RELOCATED;

struct of_no_kernel {
	int none;
} RELOCATED;

enum pid_type___other { PIDTYPE_OTHER = 1 };

// Of 64 bits in the kernel, which clang before 15 cannot describe.
enum hmm_pfn_flags___small { HMM_PFN_VALID___small = 1, HMM_PFN_REQ_WRITE___small = 2 };
enum perf_callchain_context___small { PERF_CONTEXT_USER___small = 3 };

struct field_answer fields[NUM_FIELDS];
struct type_answer types[NUM_TYPES];
struct enum_answer enums[NUM_ENUMS];

#define PLACE(type, path)                                                                \
	struct field_answer *answer = &fields[__COUNTER__ - first];                      \
	if (!bpf_core_field_exists(((type *)0)->path))                                   \
		break;                                                                   \
	answer->exists = 1;                                                              \
	answer->offset =                                                                 \
		__builtin_preserve_field_info(((type *)0)->path, BPF_FIELD_BYTE_OFFSET)
#define SIZE(type, path)                                                                 \
	answer->size =                                                                   \
		__builtin_preserve_field_info(((type *)0)->path, BPF_FIELD_BYTE_SIZE)
#define SHIFTS(type, path)                                                               \
	answer->is_signed =                                                              \
		__builtin_preserve_field_info(((type *)0)->path, BPF_FIELD_SIGNED);      \
	answer->lshift =                                                                 \
		__builtin_preserve_field_info(((type *)0)->path, BPF_FIELD_LSHIFT_U64);  \
	answer->rshift =                                                                 \
		__builtin_preserve_field_info(((type *)0)->path, BPF_FIELD_RSHIFT_U64)

#define FIELD(type, path)                                                                \
	do {                                                                             \
		PLACE(type, path);                                                       \
		SIZE(type, path);                                                        \
	} while (0);
#define SCALAR(type, path)                                                               \
	do {                                                                             \
		PLACE(type, path);                                                       \
		SIZE(type, path);                                                        \
		SHIFTS(type, path);                                                      \
	} while (0);
#define BITS(type, path)                                                                 \
	do {                                                                             \
		PLACE(type, path);                                                       \
		SHIFTS(type, path);                                                      \
	} while (0);
#define TYPE(kind, name)
#define ENUM(name, enumerator)

SEC("raw_tp")
int ask_fields(void *context)
{
	enum { first = __COUNTER__ + 1 };
#include "kernel.def"
	return 0;
}

#undef FIELD
#undef SCALAR
#undef BITS
#undef TYPE
#undef ENUM
#define FIELD(type, path)
#define SCALAR(type, path)
#define BITS(type, path)
#define KIND_struct(name) struct name
#define KIND_union(name) union name
#define KIND_enum(name) enum name
#define KIND_typedef(name) name
#define TYPE(kind, name)                                                                 \
	do {                                                                             \
		struct type_answer *answer = &types[__COUNTER__ - first];                \
		if (!bpf_core_type_exists(KIND_##kind(name)))                            \
			break;                                                           \
		answer->exists = 1;                                                      \
		answer->size = bpf_core_type_size(KIND_##kind(name));                    \
		answer->id = bpf_core_type_id_kernel(KIND_##kind(name));                 \
	} while (0);
#define ENUM(name, enumerator)

SEC("raw_tp")
int ask_types(void *context)
{
	enum { first = __COUNTER__ + 1 };
#include "kernel.def"
	return 0;
}

#undef TYPE
#undef ENUM
#define TYPE(kind, name)
#define ENUM(name, enumerator)                                                           \
	do {                                                                             \
		struct enum_answer *answer = &enums[__COUNTER__ - first];                \
		if (!bpf_core_enum_value_exists(enum name, enumerator))                  \
			break;                                                           \
		answer->exists = 1;                                                      \
		answer->value = bpf_core_enum_value(enum name, enumerator);              \
	} while (0);

SEC("raw_tp")
int ask_enums(void *context)
{
	enum { first = __COUNTER__ + 1 };
#include "kernel.def"
	return 0;
}

/*
 * Accesses as they are written, of which the one load instruction is to get the offset and, for
 * what is unsigned or a pointer, the size. Only core.c sees these, never a kernel.
 */
#define LOAD(name, type, path)                                                           \
	SEC("core/load")                                                                 \
	long load_##name(type *from)                                                     \
	{                                                                                \
		return (long)from->path;                                                 \
	}
#include "loads.def"

char _license[] SEC("license") = "GPL";
