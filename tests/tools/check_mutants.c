// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Verdicts of kernel_check() on mutated BTF, compared with those of a kernel.
 *
 *	check_mutants [-k RELEASE] [-s SEED] [-n COUNT] [-b KERNEL-BTF] BTF...
 *		asks the running kernel (BPF_BTF_LOAD)
 *	check_mutants -w STREAM ...
 *		writes the mutants to STREAM for load_mutants.c, which runs on another kernel
 *	check_mutants -r VERDICTS ...
 *		reads what that one has said
 *
 * Each mutant is made of one of the raw BTF files by a few changes, some of which know what the
 * bytes mean. Its number and SEED make it again. All error numbers must be the same. Exit
 * status 77, with the reason, where the kernel cannot be asked.
 */
#include <errno.h>
#include <linux/bpf.h>
#include <stdio.h>
#include <string.h>
#include <sys/syscall.h>
#include <sys/utsname.h>
#include <unistd.h>

#include "error.h"
#include "kernel_check.h"

enum { MAX_SHOWN = 10, LOG_BYTES = 1 << 16, SKIPPED = 77, MAX_ERROR = 1024 };

struct blob {
	vec(unsigned char) bytes;
};

struct run {
	vec(struct blob) seeds;
	const char *release;
	uint64_t seed;
	uint64_t count;
	const char *base;
	FILE *stream;   /* mutants are written to */
	FILE *verdicts; /* are read from */
	struct kernel_rules rules;
	struct kernel_structs *structs;
	uint64_t num_bad;
	uint64_t errors[MAX_ERROR];
};

static uint64_t state;

// splitmix64
static uint64_t next_random(void)
{
	uint64_t z = state += UINT64_C(0x9e3779b97f4a7c15);
	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static uint32_t below(size_t num)
{
	return num ? (uint32_t)(next_random() % num) : 0;
}

static void fail(const char *what)
{
	fprintf(stderr, "check_mutants: %s: %s\n", what, strerror(errno));
	exit(2);
}

static void need(bool ok)
{
	if (!ok)
		fail("memory");
}

/* ---- bytes as BTF, as far as they are ---- */

static uint32_t get_word(const struct blob *blob, size_t at)
{
	uint32_t word = 0;
	if (at + 4 <= blob->bytes.num)
		memcpy(&word, blob->bytes.items + at, 4);
	return word;
}

static void set_word(struct blob *blob, size_t at, uint32_t word)
{
	if (at + 4 <= blob->bytes.num)
		memcpy(blob->bytes.items + at, &word, 4);
}

static void replace(struct blob *blob, size_t at, size_t old_num, const void *bytes, size_t num)
{
	if (at + old_num > blob->bytes.num) // what was there is cut off
		return;
	size_t rest = blob->bytes.num - at - old_num;
	need(vec_reserve(&blob->bytes, blob->bytes.num + num));
	memmove(blob->bytes.items + at + num, blob->bytes.items + at + old_num, rest);
	if (num)
		memcpy(blob->bytes.items + at, bytes, num);
	blob->bytes.num = at + num + rest;
}

static void add_word(struct blob *blob, size_t at, uint32_t more)
{
	set_word(blob, at, get_word(blob, at) + more);
}

/* Where the records of a blob are; found anew for every change. */
struct records {
	size_t start, end;
	vec(uint32_t) at;
};

static size_t record_bytes(const struct blob *blob, size_t at)
{
	uint32_t info = get_word(blob, at + 4);
	uint32_t kind = info >> 24 & 0x1f;
	if (kind >= NUM_KINDS)
		return BTF_RECORD_BYTES;
	return BTF_RECORD_BYTES + kind_infos[kind].fixed_bytes +
	       (size_t)(info & 0xffff) * kind_infos[kind].item_bytes *
		       (kind_infos[kind].item != ITEM_NOTHING);
}

static void find_records(const struct blob *blob, struct records *ret)
{
	ret->at.num = 0;
	ret->start = (size_t)get_word(blob, BTF_HEADER_LEN) + get_word(blob, BTF_HEADER_TYPE_OFF);
	ret->end = ret->start + get_word(blob, BTF_HEADER_TYPE_LEN);
	if (ret->end > blob->bytes.num || ret->start > ret->end)
		ret->start = ret->end = 0;
	for (size_t at = ret->start; at + BTF_RECORD_BYTES <= ret->end;) {
		need(vec_push(&ret->at, (uint32_t)at));
		at += record_bytes(blob, at);
	}
}

// Put @p bytes in the place of others of the type section, whose length changes.
static void replace_types(struct blob *blob, size_t at, size_t old_num, const void *bytes, size_t num)
{
	replace(blob, at, old_num, bytes, num);
	add_word(blob, BTF_HEADER_TYPE_LEN, (uint32_t)(num - old_num));
	if (get_word(blob, BTF_HEADER_STR_OFF) >= get_word(blob, BTF_HEADER_TYPE_OFF))
		add_word(blob, BTF_HEADER_STR_OFF, (uint32_t)(num - old_num));
}

// The offset of a string that is added at the end.
static uint32_t add_string(struct blob *blob, const char *text)
{
	uint32_t num = get_word(blob, BTF_HEADER_STR_LEN);
	replace(blob, blob->bytes.num, 0, text, strlen(text) + 1);
	add_word(blob, BTF_HEADER_STR_LEN, (uint32_t)strlen(text) + 1);
	return num;
}

/* ---- changes ---- */

static const uint32_t odd_words[] = {
	0,	    1,		2,	    3,		4,	    5,		7,
	8,	    9,		12,	    15,		16,	    17,		24,
	31,	    32,		33,	    63,		64,	    65,		127,
	128,	    0xFF,	0x100,	    0xFFFF,	0x10000,    0xFFFFF,	0x100000,
	0xFFFFFF,   0x1000000,	0x7FFFFFFF, 0x80000000, 0xFFFFFFFE, 0xFFFFFFFF,
};

static const char *const odd_names[] = {
	"", "a.b", ".a", "1a", "a b", "a-b", "\xe9", "\xc3\xa9", "a\xd7", "a\x7f", "\t", "?x", "a$",
	"bpf_spin_lock", "bpf_res_spin_lock", "bpf_list_head", "bpf_list_node", "bpf_rb_root",
	"bpf_rb_node", "bpf_refcount", "kptr", "kptr_untrusted", "percpu_kptr", "uptr", "user",
	"contains:node:link", "contains:node:tree", "contains:node", "contains::link",
	"contains:node:", "node", "link", "tree", "task_struct", "bpf_cpumask", "file", "_", "(anon)",
};

static uint32_t odd_word(void)
{
	return odd_words[below(ARRAY_SIZE(odd_words))];
}

static uint32_t odd_name(struct blob *blob)
{
	char text[600];
	if (below(12))
		return add_string(blob, odd_names[below(ARRAY_SIZE(odd_names))]);
	size_t len = 126 + below(4) + (below(2) ? 384 : 0);
	memset(text, 'x', len);
	text[len] = '\0';
	return add_string(blob, text);
}

static uint32_t nudge(uint32_t word)
{
	static const int32_t steps[] = { -64, -32, -8, -4, -1, 1, 4, 8, 32, 64 };
	return word + (uint32_t)steps[below(ARRAY_SIZE(steps))];
}

static uint32_t pick_record(const struct records *records)
{
	return records->at.items[below(records->at.num)];
}

static size_t pick_word(const struct blob *blob, const struct records *records)
{
	uint32_t at = pick_record(records);
	return at + 4 * (size_t)below(record_bytes(blob, at) / 4);
}

static void change_info(struct blob *blob, const struct records *records)
{
	uint32_t at = pick_record(records) + BTF_RECORD_INFO;
	uint32_t info = get_word(blob, at);
	switch (below(4)) {
	case 0:
		info ^= 1u << 31;
		break;
	case 1: // another kind, mostly one of the same length
		info = (info & ~(0x7fu << 24)) | below(below(20) ? 20 : 128) << 24;
		break;
	case 2:
		info ^= 1u << below(32);
		break;
	default:
		info = (info & ~0xffffu) | ((info + (below(2) ? 1 : 0xffff)) & 0xffff);
		break;
	}
	set_word(blob, at, info);
}

static void copy_record(struct blob *blob, const struct records *records, const struct blob *from,
			const struct records *from_records)
{
	uint32_t at = pick_record(from_records);
	size_t num = record_bytes(from, at);
	if (at + num > from_records->end)
		return;
	unsigned char *copy = malloc(num);
	need(copy);
	memcpy(copy, from->bytes.items + at, num);
	replace_types(blob, below(4) ? pick_record(records) : records->end, 0, copy, num);
	free(copy);
}

static void remove_record(struct blob *blob, const struct records *records)
{
	uint32_t at = pick_record(records);
	size_t num = record_bytes(blob, at);
	if (at + num <= records->end)
		replace_types(blob, at, num, NULL, 0);
}

// Two records change places, which gives them each other's ids.
static void swap_records(struct blob *blob, const struct records *records)
{
	uint32_t a = pick_record(records), b = pick_record(records);
	if (a > b) {
		uint32_t other = a;
		a = b;
		b = other;
	}
	size_t a_num = record_bytes(blob, a), b_num = record_bytes(blob, b);
	if (a + a_num > b || b + b_num > records->end)
		return;
	size_t num = b + b_num - a;
	unsigned char *copy = malloc(num);
	need(copy);
	const unsigned char *items = blob->bytes.items;
	memcpy(copy, items + b, b_num);
	memcpy(copy + b_num, items + a + a_num, b - a - a_num);
	memcpy(copy + b_num + (b - a - a_num), items + a, a_num);
	memcpy(blob->bytes.items + a, copy, num);
	free(copy);
}

// Types one behind or in the other, about as many as the kernel follows, first or last one first.
static void add_chain(struct blob *blob, const struct records *records)
{
	static const enum kind kinds[] = { KIND_CONST,	 KIND_VOLATILE, KIND_PTR,
					   KIND_TYPE_TAG, KIND_TYPEDEF,	 KIND_STRUCT,
					   KIND_ARRAY };
	enum kind one = kinds[below(ARRAY_SIZE(kinds))];
	bool is_mixed = below(3) == 0, is_forward = below(2);
	uint32_t num = below(2) ? 28 + below(8) : 1 + below(6);
	uint32_t first = (uint32_t)records->at.num + 1;
	uint32_t end = below(records->at.num + 1);
	uint32_t name = get_word(blob, pick_record(records));
	size_t at = records->end;
	for (uint32_t i = 0; i < num; i++) {
		enum kind kind = is_mixed ? kinds[below(ARRAY_SIZE(kinds))] : one;
		uint32_t target = is_forward ? (i + 1 < num ? first + i + 1 : end)
					     : (i ? first + i - 1 : end);
		uint32_t words[6] = { kind == KIND_TYPEDEF || kind == KIND_TYPE_TAG ? name : 0,
				      (uint32_t)kind << 24, target };
		size_t bytes = BTF_RECORD_BYTES;
		if (kind == KIND_STRUCT || kind == KIND_ARRAY) {
			words[1] |= kind == KIND_STRUCT;
			words[2] = kind == KIND_STRUCT ? 64 : 0;
			words[3] = kind == KIND_STRUCT ? 0 : target;
			words[4] = kind == KIND_STRUCT ? target : 1;
			words[5] = kind == KIND_STRUCT ? 0 : 1;
			bytes = sizeof(words);
		}
		replace_types(blob, at, 0, words, bytes);
		at += bytes;
	}
}

static void change_header(struct blob *blob)
{
	static const unsigned char zeros[64];
	switch (below(7)) {
	case 0:
		blob->bytes.num = below(blob->bytes.num);
		break;
	case 1:
		replace(blob, blob->bytes.num, 0, zeros, 1 + below(8));
		break;
	case 2: { // a longer header
		size_t more = 1 + below(20);
		replace(blob, BTF_HEADER_BYTES, 0, zeros, more);
		add_word(blob, BTF_HEADER_LEN, (uint32_t)more);
		if (below(3) == 0)
			set_word(blob, BTF_HEADER_BYTES + below(more), 1);
		break;
	}
	case 3: { // a layout section behind the types
		uint32_t num = 4 * below(21) + (below(6) == 0);
		size_t end = (size_t)get_word(blob, BTF_HEADER_LEN) +
			     get_word(blob, BTF_HEADER_STR_OFF);
		if (get_word(blob, BTF_HEADER_LEN) != BTF_HEADER_BYTES || num > sizeof(zeros) ||
		    end > blob->bytes.num)
			break;
		uint32_t layout[2] = { get_word(blob, BTF_HEADER_STR_OFF), num };
		replace(blob, end, 0, zeros, num);
		add_word(blob, BTF_HEADER_STR_OFF, num);
		replace(blob, BTF_HEADER_BYTES, 0, layout, sizeof(layout));
		add_word(blob, BTF_HEADER_LEN, sizeof(layout));
		break;
	}
	case 4: { // NUL bytes behind the last string
		size_t more = 1 + below(sizeof(zeros));
		replace(blob, blob->bytes.num, 0, zeros, more);
		add_word(blob, BTF_HEADER_STR_LEN, (uint32_t)more);
		break;
	}
	default: {
		size_t at = 4 * (size_t)below(8);
		uint32_t word = get_word(blob, at);
		uint32_t bit = word ^ 1u << below(32);
		set_word(blob, at, below(3) ? (below(2) ? bit : nudge(word)) : odd_word());
	}
	}
}

static void change_blindly(struct blob *blob)
{
	for (uint32_t i = 1 + below(4); i && blob->bytes.num; i--) {
		uint32_t at = below(blob->bytes.num);
		if (below(2))
			blob->bytes.items[at] = (unsigned char)next_random();
		else
			blob->bytes.items[at] ^= (unsigned char)(1 << below(8));
	}
}

static void change_record(struct run *run, struct blob *blob, const struct records *records)
{
	uint32_t num = (uint32_t)records->at.num;
	size_t at = pick_word(blob, records);
	switch (below(14)) {
	case 0:
		set_word(blob, at, odd_word());
		break;
	case 1:
	case 2:
		set_word(blob, at, nudge(get_word(blob, at)));
		break;
	case 3:
	case 4:
	case 5:
		set_word(blob, at, below(num + 2));
		break;
	case 6: // what is no name is not likely to be taken for one
		set_word(blob, below(2) ? pick_record(records) : at, odd_name(blob));
		break;
	case 7:
		change_info(blob, records);
		break;
	case 8:
		set_word(blob, at, get_word(blob, at) ^ 1u << below(32));
		break;
	case 9:
		swap_records(blob, records);
		break;
	case 10:
		remove_record(blob, records);
		break;
	case 11:
		copy_record(blob, records, blob, records);
		break;
	case 12: {
		struct records others = { 0 };
		const struct blob *other = &run->seeds.items[below(run->seeds.num)];
		find_records(other, &others);
		if (others.at.num)
			copy_record(blob, records, other, &others);
		vec_deinit(&others.at);
		break;
	}
	default:
		add_chain(blob, records);
	}
}

static void make_mutant(struct run *run, uint64_t number, struct blob *ret)
{
	struct records records = { 0 };
	state = run->seed * UINT64_C(0x2545f4914f6cdd1d) + number;
	const struct blob *seed = &run->seeds.items[below(run->seeds.num)];
	ret->bytes.num = 0;
	replace(ret, 0, 0, seed->bytes.items, seed->bytes.num);
	uint32_t kind = below(25);
	for (uint32_t i = below(2) ? 1 : below(5); i; i--) {
		find_records(ret, &records);
		if (kind == 0)
			change_header(ret);
		else if (kind == 1 || !records.at.num)
			change_blindly(ret);
		else
			change_record(run, ret, &records);
	}
	vec_deinit(&records.at);
}

/* ---- verdicts ---- */

static int load(const struct blob *blob, char *log)
{
	union bpf_attr attr = { 0 };
	attr.btf = (uintptr_t)blob->bytes.items;
	attr.btf_size = (uint32_t)blob->bytes.num;
	if (log) {
		attr.btf_log_buf = (uintptr_t)log;
		attr.btf_log_size = LOG_BYTES;
		attr.btf_log_level = 1;
	}
	long fd = syscall(SYS_bpf, BPF_BTF_LOAD, &attr, sizeof(attr));
	if (fd < 0)
		return errno;
	(void)close((int)fd);
	return 0;
}

static void judge(const struct run *run, const struct blob *blob, struct kernel_verdict *ret)
{
	struct kernel_types types;
	const struct kernel_check_input input = {
		.data = blob->bytes.items,
		.size = blob->bytes.num,
		.big_endian = btf_is_foreign(false),
		.pointer_bytes = sizeof(void *),
		.way = KERNEL_CHECK_PROGRAM,
		.rules = &run->rules,
		.structs = run->structs,
	};
	struct btfsmith_error *err = kernel_check(&input, &types, ret);
	kernel_types_deinit(&types);
	need(!err);
}

static void show_difference(const struct run *run, uint64_t number, const struct blob *blob,
			    int error, const struct kernel_verdict *verdict)
{
	char path[64];
	static char log[LOG_BYTES];
	(void)snprintf(path, sizeof(path), "mutant.%llu.%llu.btf", (unsigned long long)run->seed,
		       (unsigned long long)number);
	FILE *file = fopen(path, "wb");
	if (!file || fwrite(blob->bytes.items, 1, blob->bytes.num, file) != blob->bytes.num ||
	    fclose(file))
		fail(path);
	log[0] = '\0';
	if (!run->verdicts)
		(void)load(blob, log);
	size_t len = strlen(log);
	printf("%s: kernel: %d, check: %d: type %u: %s\n%s\n", path, error, (int)verdict->error,
	       verdict->id, verdict->rule, log + (len > 300 ? len - 300 : 0));
}

static void compare(struct run *run, uint64_t number, const struct blob *blob)
{
	struct kernel_verdict verdict;
	int error = 0;
	if (!run->verdicts)
		error = load(blob, NULL);
	else if (fscanf(run->verdicts, "%d", &error) != 1)
		fail("too few verdicts");
	judge(run, blob, &verdict);
	run->errors[error < MAX_ERROR ? error : 0]++;
	if (error == (int)verdict.error)
		return;
	if (run->num_bad++ < MAX_SHOWN)
		show_difference(run, number, blob, error, &verdict);
}

static void write_mutant(const struct run *run, const struct blob *blob)
{
	uint32_t size = (uint32_t)blob->bytes.num;
	if (fwrite(&size, sizeof(size), 1, run->stream) != 1 ||
	    fwrite(blob->bytes.items, 1, size, run->stream) != size)
		fail("stream");
}

/* ---- the program ---- */

static void read_blob(const char *path, struct blob *ret)
{
	FILE *file = fopen(path, "rb");
	if (!file)
		fail(path);
	ret->bytes = (__typeof__(ret->bytes)){ 0 };
	for (size_t got = 1; got; ret->bytes.num += got) {
		need(vec_reserve(&ret->bytes, ret->bytes.num + 65536));
		got = fread(ret->bytes.items + ret->bytes.num, 1, 65536, file);
	}
	if (ferror(file) || fclose(file))
		fail(path);
}

static void read_options(struct run *run, int argc, char **argv)
{
	int letter;
	while ((letter = getopt(argc, argv, "k:s:n:b:w:r:")) != -1) {
		switch (letter) {
		case 'k':
			run->release = optarg;
			break;
		case 's':
			run->seed = strtoull(optarg, NULL, 10);
			break;
		case 'n':
			run->count = strtoull(optarg, NULL, 10);
			break;
		case 'b':
			run->base = optarg;
			break;
		case 'w':
		case 'r':
			*(letter == 'w' ? &run->stream : &run->verdicts) =
				fopen(optarg, letter == 'w' ? "wb" : "r");
			if (!run->stream && !run->verdicts)
				fail(optarg);
			break;
		default:
			exit(2);
		}
	}
	for (int i = optind; i < argc; i++) {
		struct blob blob;
		read_blob(argv[i], &blob);
		need(vec_push(&run->seeds, blob));
	}
	if (!run->seeds.num) {
		fprintf(stderr, "check_mutants: no BTF given\n");
		exit(2);
	}
}

// The kernel's own types are what its verdicts on some pointers depend on.
static void read_kernel(struct run *run, struct blob *blob, struct kernel_types *types)
{
	struct kernel_verdict verdict;
	if (!run->base)
		return;
	read_blob(run->base, blob);
	const struct kernel_check_input input = {
		.data = blob->bytes.items,
		.size = blob->bytes.num,
		.big_endian = btf_is_foreign(false),
		.way = KERNEL_CHECK_VMLINUX,
		.rules = &run->rules,
	};
	struct btfsmith_error *err = kernel_check(&input, types, &verdict);
	if (!err && !verdict.error)
		err = kernel_structs_create(types, &run->structs);
	need(!err);
	if (verdict.error) {
		printf("%s: %s: type %u: %s\n", run->base, kernel_error_name(verdict.error),
		       verdict.id, verdict.rule);
		exit(1);
	}
}

static void skip_if_mute(const struct run *run)
{
	if (run->stream || run->verdicts)
		return;
	for (size_t i = 0; i < run->seeds.num; i++) {
		int error = load(&run->seeds.items[i], NULL);
		if (error == EPERM || error == ENOSYS || error == EACCES) {
			printf("skipped: BPF_BTF_LOAD: %s\n", strerror(error));
			exit(SKIPPED);
		}
	}
}

static int report(const struct run *run)
{
	for (int i = 0; i < MAX_ERROR; i++) {
		if (run->errors[i])
			printf("%9llu %s\n", (unsigned long long)run->errors[i],
			       i ? kernel_error_name((enum kernel_error)i) : "accepted");
	}
	printf("%9llu different, of %llu mutants of %zu files, seed %llu, rules of Linux %u.%u\n",
	       (unsigned long long)run->num_bad, (unsigned long long)run->count, run->seeds.num,
	       (unsigned long long)run->seed, run->rules.kernel.major, run->rules.kernel.minor);
	return run->num_bad || !run->errors[0] || !run->errors[EINVAL];
}

int main(int argc, char **argv)
{
	struct run run = { .seed = 1, .count = 20000 };
	struct utsname name;
	struct kernel_types kernel_types = { 0 };
	struct blob kernel = { 0 }, mutant = { 0 };
	read_options(&run, argc, argv);
	if (uname(&name))
		fail("uname");
	struct btfsmith_error *err =
		kernel_rules_of(run.release ? run.release : name.release, &run.rules);
	if (err) {
		fprintf(stderr, "check_mutants: %s\n", btfsmith_error_message(err));
		return 2;
	}
	skip_if_mute(&run);
	read_kernel(&run, &kernel, &kernel_types);
	for (uint64_t i = 0; i < run.count; i++) {
		make_mutant(&run, i, &mutant);
		if (run.stream)
			write_mutant(&run, &mutant);
		else
			compare(&run, i, &mutant);
	}
	int status = run.stream ? (fclose(run.stream) != 0) : report(&run);
	kernel_structs_destroy(run.structs);
	kernel_types_deinit(&kernel_types);
	vec_deinit(&kernel.bytes);
	vec_deinit(&mutant.bytes);
	for (size_t i = 0; i < run.seeds.num; i++)
		vec_deinit(&run.seeds.items[i].bytes);
	vec_deinit(&run.seeds);
	return status;
}
