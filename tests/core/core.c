// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Has libbpf relocate kernel.bpf.c against any BTF, runs it, and prints what it answered; or the
 * questions that dwarf_answers.c is to answer from DWARF, in the same words.
 *
 *	core questions
 *	core answers OBJECT BTF
 *	core matches OBJECT BTF		which types match, by matches.bpf.c
 *	core self OBJECT		whether self.bpf.c sees this process in the running kernel
 */
#include <bpf/bpf.h>
#include <bpf/btf.h>
#include <bpf/libbpf.h>
#include <linux/bpf.h>
#include <stdbool.h>
#include <stdio.h>
#include <string.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "answers.h"
#include "matches.h"
#include "object.h"

enum { NAME_BYTES = 128 };

enum question_kind { QUESTION_FIELD, QUESTION_SCALAR, QUESTION_BITS };
static const char *const question_kinds[] = { "field", "scalar", "bits" };

struct field_question {
	enum question_kind kind;
	const char *type;
	const char *path;
};

static const struct field_question field_questions[] = {
#define FIELD(type, path) { QUESTION_FIELD, #type, #path },
#define SCALAR(type, path) { QUESTION_SCALAR, #type, #path },
#define BITS(type, path) { QUESTION_BITS, #type, #path },
#define TYPE(kind, name)
#define ENUM(name, enumerator)
#include "kernel.def"
};
#undef FIELD
#undef SCALAR
#undef BITS
#undef TYPE
#undef ENUM

struct named_question {
	const char *kind;
	const char *name;
};

static const struct named_question type_questions[] = {
#define FIELD(type, path)
#define SCALAR(type, path)
#define BITS(type, path)
#define TYPE(kind, name) { #kind, #name },
#define ENUM(name, enumerator)
#include "kernel.def"
};
#undef TYPE
#undef ENUM

static const struct named_question enum_questions[] = {
#define TYPE(kind, name)
#define ENUM(name, enumerator) { #name, #enumerator },
#include "kernel.def"
};

static const struct field_question load_questions[] = {
#define LOAD(name, type, path) { QUESTION_FIELD, #type, #path },
#include "loads.def"
};

static const char *const match_questions[] = {
#define MATCH(type) #type,
#include "matches.def"
};

enum { NUM_LOADS = sizeof(load_questions) / sizeof(load_questions[0]) };

// What libbpf made of the one load instruction of a program in core/load.
struct load {
	bool is_found;
	int offset;
	int size;
};

struct loads {
	struct load all[NUM_LOADS];
	int num;
};

// Names as the other side knows them: without what follows ___.
static const char *plain(const char *name, char *buffer)
{
	const char *flavour = strstr(name, "___");
	snprintf(buffer, NAME_BYTES, "%.*s",
		 flavour ? (int)(flavour - name) : NAME_BYTES - 1, name);
	return buffer;
}

static void print_questions(void)
{
	char name[NAME_BYTES], second[NAME_BYTES];
	for (int i = 0; i < NUM_FIELDS; i++)
		printf("%s %s %s\n", question_kinds[field_questions[i].kind],
		       plain(field_questions[i].type, name), field_questions[i].path);
	for (int i = 0; i < NUM_TYPES; i++)
		printf("type %s %s\n", type_questions[i].kind,
		       plain(type_questions[i].name, name));
	for (int i = 0; i < NUM_ENUMS; i++)
		printf("enum %s %s\n", plain(enum_questions[i].kind, name),
		       plain(enum_questions[i].name, second));
	for (int i = 0; i < NUM_LOADS; i++)
		printf("load %s %s\n", plain(load_questions[i].type, name),
		       load_questions[i].path);
}

// ---- answers ----

static void
print_field(const struct field_question *question, const struct field_answer *answer)
{
	char name[NAME_BYTES];
	printf("%s %s %s: ", question_kinds[question->kind], plain(question->type, name),
	       question->path);
	if (!answer->exists) {
		puts("absent");
		return;
	}
	if (question->kind != QUESTION_BITS)
		printf("offset %u size %u", answer->offset, answer->size);
	if (question->kind != QUESTION_FIELD) {
		// Bits, counted from the first byte's lowest, as the shifts cut them out.
		int bits = 64 - (int)answer->rshift;
		printf(" %s bits %d+%d", answer->is_signed ? "signed" : "unsigned",
		       8 * (int)answer->offset + 64 - (int)answer->lshift - bits, bits);
	}
	putchar('\n');
}

static void print_type(const struct named_question *question,
		       const struct type_answer *answer, const struct btf *btf)
{
	char name[NAME_BYTES];
	printf("type %s %s: ", question->kind, plain(question->name, name));
	if (!answer->exists) {
		puts("absent");
		return;
	}
	const struct btf_type *type = btf__type_by_id(btf, answer->id);
	if (!type || strcmp(btf__name_by_offset(btf, type->name_off), name) != 0)
		fail("type id %u is not that of %s", answer->id, name);
	printf("size %u\n", answer->size);
}

static void
print_enum(const struct named_question *question, const struct enum_answer *answer)
{
	char name[NAME_BYTES], second[NAME_BYTES];
	printf("enum %s %s: ", plain(question->kind, name),
	       plain(question->name, second));
	if (answer->exists)
		printf("%lld\n", (long long)answer->value);
	else
		puts("absent");
}

static void print_load(const struct field_question *question, const struct load *load)
{
	char name[NAME_BYTES];
	printf("load %s %s: ", plain(question->type, name), question->path);
	if (load->is_found)
		printf("offset %d size %d\n", load->offset, load->size);
	else
		puts("absent");
}

// ---- running ----

static int load_size(int code)
{
	switch (BPF_SIZE(code)) {
	case BPF_B:
		return 1;
	case BPF_H:
		return 2;
	case BPF_W:
		return 4;
	default:
		return 8;
	}
}

// Called with the instructions relocated; the kernel gets others, as it would refuse these.
static int
look_at_load(struct bpf_program *prog, struct bpf_prog_load_opts *opts, long cookie)
{
	(void)opts;
	struct loads *loads = (struct loads *)cookie;
	const struct bpf_insn *insns = bpf_program__insns(prog);
	struct load *load = &loads->all[loads->num++];
	for (size_t i = 0; i < bpf_program__insn_cnt(prog); i++) {
		if (BPF_CLASS(insns[i].code) != BPF_LDX)
			continue;
		if (load->is_found)
			fail("%s has more than one load", bpf_program__name(prog));
		*load = (struct load){ true, insns[i].off, load_size(insns[i].code) };
	}
	struct bpf_insn none[] = {
		{ .code = BPF_ALU64 | BPF_MOV | BPF_K },
		{ .code = BPF_JMP | BPF_EXIT },
	};
	return bpf_program__set_insns(prog, none, 2);
}

static void
print_answers(struct bpf_object *object, const char *btf_path, const struct loads *loads)
{
	static struct field_answer fields[NUM_FIELDS];
	static struct type_answer types[NUM_TYPES];
	static struct enum_answer enums[NUM_ENUMS];
	struct btf *btf = btf__parse(btf_path, NULL);
	if (!btf)
		fail("%s: not BTF", btf_path);
	read_variable(object, "fields", fields, sizeof(fields));
	read_variable(object, "types", types, sizeof(types));
	read_variable(object, "enums", enums, sizeof(enums));
	for (int i = 0; i < NUM_FIELDS; i++)
		print_field(&field_questions[i], &fields[i]);
	for (int i = 0; i < NUM_TYPES; i++)
		print_type(&type_questions[i], &types[i], btf);
	for (int i = 0; i < NUM_ENUMS; i++)
		print_enum(&enum_questions[i], &enums[i]);
	for (int i = 0; i < NUM_LOADS; i++)
		print_load(&load_questions[i], &loads->all[i]);
	btf__free(btf);
}

static int answer(const char *object_path, const char *btf_path)
{
	static struct loads loads;
	LIBBPF_OPTS(libbpf_prog_handler_opts, handler, .cookie = (long)&loads,
		    .prog_prepare_load_fn = look_at_load);
	if (libbpf_register_prog_handler("core/", BPF_PROG_TYPE_SOCKET_FILTER, 0,
					 &handler) < 0)
		fail("libbpf_register_prog_handler");
	struct bpf_object *object = load_object(object_path, btf_path);
	if (loads.num != NUM_LOADS)
		fail("%d programs in core/load", loads.num);
	run_program(object, "ask_fields");
	run_program(object, "ask_types");
	run_program(object, "ask_enums");
	print_answers(object, btf_path, &loads);
	bpf_object__close(object);
	return 0;
}

static int match(const char *object_path, const char *btf_path)
{
	static unsigned int matches[NUM_MATCHES];
	struct bpf_object *object = load_object(object_path, btf_path);
	run_program(object, "ask_matches");
	read_variable(object, "matches", matches, sizeof(matches));
	for (int i = 0; i < NUM_MATCHES; i++)
		printf("%s: %u\n", match_questions[i], matches[i]);
	bpf_object__close(object);
	return 0;
}

// A program that reads the kernel it runs in is right about this process.
static int look_at_self(const char *object_path)
{
	static struct self_answer self;
	char name[sizeof(self.name)];
	struct bpf_object *object = load_object(object_path, NULL);
	run_program(object, "ask_self");
	read_variable(object, "self", &self, sizeof(self));
	if (prctl(PR_GET_NAME, name) || strcmp(self.name, name) != 0)
		fail("name is '%s', not '%s'", self.name, name);
	if (self.pid != (unsigned int)getpid() || self.parent != (unsigned int)getppid())
		fail("pid is %u, not %d, or parent %u, not %d", self.pid, getpid(),
		     self.parent, getppid());
	bpf_object__close(object);
	return 0;
}

int main(int argc, char **argv)
{
	const char *verb = argc > 1 ? argv[1] : "";
	if (argc == 2 && strcmp(verb, "questions") == 0) {
		print_questions();
		return 0;
	}
	if (argc > 2)
		need_loading();
	if (argc == 4 && strcmp(verb, "answers") == 0)
		return answer(argv[2], argv[3]);
	if (argc == 4 && strcmp(verb, "matches") == 0)
		return match(argv[2], argv[3]);
	if (argc == 3 && strcmp(verb, "self") == 0)
		return look_at_self(argv[2]);
	fprintf(stderr, "usage: core questions | core answers|matches OBJECT BTF | "
			"core self OBJECT\n");
	return 2;
}
