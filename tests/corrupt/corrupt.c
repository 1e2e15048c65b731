// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Damage files in many seeded ways and have each encoded in this process, which is meant to be
 * built with sanitizers. Every case has to end in types that the kernel takes or in an error of
 * one line that is not our own fault; no signal, no sanitizer report, no hang.
 *
 * usage: corrupt [-n CASES] [-s SEED] [-k FOLDER] [-b MODULE | -d DEBUG | -m MAIN | -i] FILE...
 *
 * With -b the FILEs are raw BTF, and MODULE is encoded with each damaged one as its base. With -d
 * the DWARF of the damaged FILEs is in DEBUG, with -m that of MAIN in each damaged FILE. With -i
 * the FILEs have .BTF, and .BTF_ids is resolved in each damaged one.
 *
 * Each FILE is damaged CASES times (1000 unless given). A damaged file that brought the process
 * down is kept in FOLDER (. unless given); its case number and seed make it again. Cases run in
 * a child that is started anew behind a bad case, so that one does not hide the next. Exit 1
 * when there was one.
 */
#include <errno.h>
#include <fcntl.h>
#include <inttypes.h>
#include <libelf.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include "btf_check.h"
#include "btf_read.h"
#include "btfsmith.h"
#include "compiler.h"

enum { MAX_REGIONS = 64, MAX_SECONDS = 20 };

// What the numbers in a part of the file are, which small ones are the best to confuse by.
enum content { BYTES, ABBREVIATIONS, WORDS };

// A part of the file worth damaging.
struct region {
	size_t offset;
	size_t size;
	enum content content;
};

struct input {
	const char *path;
	unsigned char *bytes;
	size_t size;
	struct region regions[MAX_REGIONS];
	size_t num_regions;
};

// What the parent has to know when a child dies; lives in shared memory.
struct progress {
	uint64_t next;
	uint64_t num_types;
	uint64_t num_errors;
};

struct run {
	uint64_t cases;
	uint64_t seed;
	const char *keep;
	const char *module; /* encoded with the cases as base; NULL: they are encoded themselves */
	bool is_for_ids;
	const char *debug;  /* has the DWARF of the cases; NULL: they have it */
	const char *main;   /* encoded with the cases as debug files; NULL: as above */
	struct progress *progress;
	char temp[64];
};

/* ---- chance ---- */

static uint64_t random_next(uint64_t *state)
{
	uint64_t z = *state += UINT64_C(0x9e3779b97f4a7c15);

	z = (z ^ z >> 30) * UINT64_C(0xbf58476d1ce4e5b9);
	z = (z ^ z >> 27) * UINT64_C(0x94d049bb133111eb);
	return z ^ z >> 31;
}

static size_t random_below(uint64_t *state, size_t limit)
{
	return limit ? random_next(state) % limit : 0;
}

/* ---- damage ---- */

static void flip_bytes(unsigned char *at, size_t size, uint64_t *state)
{
	for (size_t n = 1 + random_below(state, 4); n > 0; n--)
		at[random_below(state, size)] = (unsigned char)random_next(state);
}

// Values at the edges of what lengths, offsets, counts, forms and codes may be.
static void write_edge(unsigned char *at, size_t size, uint64_t *state)
{
	static const uint64_t edges[] = {
		0,         1,          0x7f,       0x80,       0xff,
		0xffff,    0x7fffffff, 0x80000000, 0xfffffff0, UINT32_MAX,
		INT64_MAX, UINT64_MAX, 0x21,       0x16,       0x10,
	};
	uint64_t value = edges[random_below(state, ARRAY_SIZE(edges))];
	size_t width = (size_t)1 << random_below(state, 4);
	size_t offset;

	if (width > size)
		width = 1;
	offset = random_below(state, size - width + 1);
	for (size_t i = 0; i < width; i++)
		at[offset + i] = (unsigned char)(value >> 8 * i);
}

static void copy_slice(unsigned char *at, size_t size, uint64_t *state)
{
	size_t length = 1 + random_below(state, size < 64 ? size : 64);
	size_t from = random_below(state, size - length + 1);
	size_t to = random_below(state, size - length + 1);

	memmove(at + to, at + from, length);
}

static void fill(unsigned char *at, size_t size, uint64_t *state)
{
	static const unsigned char bytes[] = { 0, 0xff, 0x80, 1 };
	size_t length = 1 + random_below(state, size < 256 ? size : 256);
	size_t to = random_below(state, size - length + 1);

	memset(at + to, bytes[random_below(state, ARRAY_SIZE(bytes))], length);
}

// Abbreviations decide how everything else is read: small valid numbers do more harm there.
static void change_form(unsigned char *at, size_t size, uint64_t *state)
{
	at[random_below(state, size)] = (unsigned char)(1 + random_below(state, 0x2c));
}

// References and names in BTF.
static void change_word(unsigned char *at, size_t size, uint64_t *state)
{
	uint32_t value = (uint32_t)random_below(state, 64);

	if (size >= sizeof(value))
		memcpy(at + random_below(state, size / sizeof(value)) * sizeof(value), &value,
		       sizeof(value));
}

// @return the size of what is left of the file.
static size_t damage(const struct input *input, unsigned char *copy, uint64_t *state)
{
	const struct region *region =
		&input->regions[random_below(state, input->num_regions)];
	unsigned char *at = copy + region->offset;

	switch (random_below(state, 12)) {
	case 0:
		return random_below(state, input->size);
	case 1:
	case 2:
		copy_slice(at, region->size, state);
		break;
	case 3:
		fill(at, region->size, state);
		break;
	case 4:
	case 5:
	case 6:
		write_edge(at, region->size, state);
		break;
	default:
		if (region->content == ABBREVIATIONS)
			change_form(at, region->size, state);
		else if (region->content == WORDS)
			change_word(at, region->size, state);
		else
			flip_bytes(at, region->size, state);
	}
	// Now and then a second fault, so that one check does not shield the next.
	return random_below(state, 4) ? input->size : damage(input, copy, state);
}

/* ---- input ---- */

static void add_region(struct input *input, size_t offset, size_t size, enum content content)
{
	if (input->num_regions == MAX_REGIONS || size == 0 || offset >= input->size ||
	    size > input->size - offset)
		return;
	input->regions[input->num_regions++] = (struct region){ offset, size, content };
}

// Raw BTF: header, types, strings. Most damage is done to the types.
static bool find_btf_regions(struct input *input)
{
	enum { HEADER = 24, TYPE_BYTES = 12 };
	uint32_t type_bytes;

	if (input->size < HEADER)
		return false;
	memcpy(&type_bytes, input->bytes + TYPE_BYTES, sizeof(type_bytes));
	add_region(input, 0, HEADER, BYTES);
	for (unsigned int i = 0; i < 8; i++)
		add_region(input, HEADER, type_bytes, WORDS);
	add_region(input, HEADER, input->size - HEADER, BYTES);
	return true;
}

// What resolving ids reads; elsewhere what encoding reads.
static bool is_interesting(const char *name, bool is_for_ids)
{
	if (is_for_ids)
		return strncmp(name, ".BTF", 4) == 0 || strcmp(name, ".symtab") == 0 ||
		       strcmp(name, ".strtab") == 0;
	if (strcmp(name, ".note.gnu.build-id") == 0 || strcmp(name, ".gnu_debuglink") == 0)
		return true;
	return strstr(name, "debug_") && strstr(name, "debug_line") != name + 1;
}

static enum content content_of(const char *name)
{
	if (strcmp(name, ".debug_abbrev") == 0)
		return ABBREVIATIONS;
	return strcmp(name, ".BTF") == 0 || strcmp(name, ".BTF_ids") == 0 ? WORDS : BYTES;
}

static bool find_regions(struct input *input, bool is_for_ids)
{
	Elf *elf = elf_memory((char *)input->bytes, input->size);
	size_t names, num;
	Elf_Scn *section = NULL;

	if (!elf || elf_getshdrstrndx(elf, &names) != 0 ||
	    elf_getshdrnum(elf, &num) != 0) {
		fprintf(stderr, "corrupt: %s: %s\n", input->path, elf_errmsg(-1));
		return false;
	}
	add_region(input, 0, 64, BYTES);
	while ((section = elf_nextscn(elf, section))) {
		Elf64_Shdr *wide = elf64_getshdr(section);
		Elf32_Shdr *narrow = elf32_getshdr(section);
		size_t at = wide ? wide->sh_offset : narrow->sh_offset;
		size_t size = wide ? wide->sh_size : narrow->sh_size;
		const char *name =
			elf_strptr(elf, names, wide ? wide->sh_name : narrow->sh_name);

		if (!name || !is_interesting(name, is_for_ids))
			continue;
		add_region(input, at, size, content_of(name));
		// Units' headers and the first entries.
		add_region(input, at, size < 48 ? size : 48, BYTES);
	}
	Elf64_Ehdr *header = elf64_getehdr(elf);
	Elf32_Ehdr *header32 = elf32_getehdr(elf);
	if (header)
		add_region(input, header->e_shoff, num * sizeof(Elf64_Shdr), BYTES);
	else
		add_region(input, header32->e_shoff, num * sizeof(Elf32_Shdr), BYTES);
	elf_end(elf);
	return true;
}

static bool input_open(struct input *input, const char *path, const struct run *run)
{
	struct stat st;
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	*input = (struct input){ .path = path };
	if (fd < 0 || fstat(fd, &st) != 0 || st.st_size <= 0) {
		fprintf(stderr, "corrupt: %s: %s\n", path, strerror(errno));
		return false;
	}
	input->size = (size_t)st.st_size;
	// Private and writable: elf_memory() may want to change the file's bytes in place.
	input->bytes =
		mmap(NULL, input->size, PROT_READ | PROT_WRITE, MAP_PRIVATE, fd, 0);
	close(fd);
	if (input->bytes == MAP_FAILED)
		return false;
	return run->module ? find_btf_regions(input) : find_regions(input, run->is_for_ids);
}

/* ---- cases ---- */

static bool write_file(const char *path, const unsigned char *bytes, size_t size)
{
	int fd = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
	bool ok = fd >= 0 && write(fd, bytes, size) == (ssize_t)size;

	if (fd >= 0)
		close(fd);
	return ok;
}

// The file of case @p number in run->temp.
static bool make_case(const struct run *run, const struct input *input, uint64_t number)
{
	uint64_t state = run->seed * 1000003 + number;
	unsigned char *copy cleanup_free = malloc(input->size);
	size_t size;

	if (!copy)
		return false;
	memcpy(copy, input->bytes, input->size);
	size = damage(input, copy, &state);
	return write_file(run->temp, copy, size);
}

static bool is_one_line(const char *message, const char *path)
{
	return message && strncmp(message, path, strlen(path)) == 0 &&
	       strlen(message) > strlen(path) + 2 && !strpbrk(message, "\n\r") &&
	       !strstr(message, "internal error");
}

// What the result extends.
static struct btfsmith_error *read_base(const char *path, struct type_list *ret)
{
	struct btfsmith_types *base;
	struct btfsmith_error *err = btfsmith_read(path, &base);
	const void *data;
	size_t size;

	if (err)
		return err;
	data = btfsmith_types_data(base, &size);
	err = btf_read("base", data, size, ret);
	btfsmith_types_destroy(base);
	return err;
}

// What the kernel demands of its own BTF; programs' BTF may not hold all legal C besides.
static void check_types(const struct btfsmith_types *types, const char *base)
{
	size_t size = 0;
	const void *data = btfsmith_types_data(types, &size);
	struct type_list list = { 0 };
	struct btfsmith_error *err = base ? read_base(base, &list)
					  : btf_read("result", data, size, &list);

	if (!err && base)
		err = btf_read_split("result", data, size, &list);
	if (!err) {
		err = btf_check_records("result", &list);
		type_list_deinit(&list);
	}
	if (err) {
		fprintf(stderr, "corrupt: %s\n", btfsmith_error_message(err));
		abort();
	}
}

/* ---- explaining ---- */

static size_t read_text(const char *text)
{
	return text ? strlen(text) : 0;
}

static size_t read_sources(const struct btfsmith_source *source)
{
	size_t size = 0;
	for (; source; source = source->next)
		size += read_text(source->unit);
	return size;
}

static size_t read_function(const struct btfsmith_function *function)
{
	size_t size = 0;
	if (!function)
		return 0;
	for (const struct btfsmith_function_definition *at = function->definitions; at;
	     at = at->next) {
		size += read_text(at->prototype) + read_sources(at->source) + read_text(at->text) +
			read_text(at->symbol);
		for (const struct btfsmith_param *param = at->params; param; param = param->next)
			size += read_text(param->text) + read_text(param->found_reg) +
				read_text(param->expected_reg);
	}
	if (function->difference)
		size += read_text(function->difference->what) +
			read_text(function->differing[0]->prototype) +
			read_text(function->differing[1]->prototype);
	return size + read_text(function->text) + read_sources(function->declarations);
}

static size_t read_types(const struct btfsmith_named_type *type)
{
	size_t size = 0;
	for (; type; type = type->next) {
		for (const struct btfsmith_type_definition *at = type->definitions; at;
		     at = at->next)
			size += read_text(at->text) + read_sources(at->sources) +
				(at->difference ? read_text(at->difference->what) : 0);
	}
	return size;
}

static size_t read_subject(const struct btfsmith_subject *subject)
{
	size_t size = read_function(subject->function) + read_types(subject->types);
	for (const struct btfsmith_variable *at = subject->variables; at; at = at->next)
		size += read_text(at->declaration) + read_text(at->section) +
			read_sources(at->source);
	for (const struct btfsmith_symbol *at = subject->symbols; at; at = at->next)
		size += read_text(at->name) + read_text(at->section);
	return size + read_text(subject->asked) + read_sources(subject->variable_declarations);
}

// Whatever the file is, it can be explained if and only if it can be encoded.
static void explain_case(const char *path, const struct btfsmith_options *options,
			 uint64_t number, enum btfsmith_code want)
{
	static const char *const names[] = {
		"f", "struct s", "helper", "per_cpu", "per_cpu_too", "cloned.isra.0",
		"kfunc", "many", "u", "enum e", "u32", "int", "sink", "local", "",
	};
	struct btfsmith_explanation *explanation = NULL;
	size_t num = number % 4 ? ARRAY_SIZE(names) : 0;
	struct btfsmith_error *err =
		btfsmith_explain(path, options, names, num, &explanation);
	if (btfsmith_error_code(err) != want) {
		fprintf(stderr, "corrupt: explaining ends otherwise: \"%s\"\n",
			err ? btfsmith_error_message(err) : "no error");
		abort();
	}
	if (!err) {
		size_t size = read_types(explanation->types);
		for (const struct btfsmith_tally *at = explanation->tallies; at; at = at->next)
			size += read_text(at->text);
		for (const struct btfsmith_subject *at = explanation->subjects; at;
		     at = at->next, num--)
			size += read_subject(at);
		volatile size_t sink = size; // so that all is really read
		if (num || sink == SIZE_MAX)
			abort();
	}
	btfsmith_explanation_destroy(explanation);
	btfsmith_error_destroy(err);
}

/* ---- ids ---- */

static void read_warning(void *arg, const char *message)
{
	const struct run *run = arg;

	if (!is_one_line(message, run->temp)) {
		fprintf(stderr, "corrupt: bad warning: \"%s\"\n", message);
		abort();
	}
}

static bool ids_once(const struct run *run, unsigned int reset)
{
	struct run shown = *run;
	struct btfsmith_ids_options options = {
		.size = sizeof(options), .reset = reset, .warn = read_warning, .arg = &shown
	};
	struct btfsmith_ids_stats stats = { .size = sizeof(stats), .warnings = 1234567 };
	struct btfsmith_error *err = btfsmith_ids_resolve(run->temp, &options, &stats);

	if (!err)
		return true;
	if (stats.warnings != 1234567 || !is_one_line(btfsmith_error_message(err), run->temp)) {
		fprintf(stderr, "corrupt: result touched or bad message: \"%s\"\n",
			btfsmith_error_message(err));
		abort();
	}
	btfsmith_error_destroy(err);
	return false;
}

// In place, and again what was resolved, which has other ways to go wrong.
static void ids_case(const struct run *run, uint64_t number)
{
	alarm(MAX_SECONDS);
	if (ids_once(run, number % 4 == 0)) {
		run->progress->num_types++;
		(void)ids_once(run, number % 2);
	} else {
		run->progress->num_errors++;
	}
	alarm(0);
}

// The file whose case is the base, or has the DWARF, or else the case itself.
static const char *path_of(const struct run *run)
{
	if (run->module)
		return run->module;
	return run->main ? run->main : run->temp;
}

static void run_case(const struct run *run, uint64_t number)
{
	if (run->is_for_ids) {
		ids_case(run, number);
		return;
	}
	const char *path = path_of(run);
	struct btfsmith_options options = { .size = sizeof(options),
					    .jobs = number % 4 ? 1 : 2 };
	struct btfsmith_types *const untouched = (struct btfsmith_types *)(uintptr_t)16;
	struct btfsmith_types *types = untouched;
	struct btfsmith_error *err;

	alarm(MAX_SECONDS);
	options.base = run->module ? run->temp : NULL;
	options.debug_file = run->main ? run->temp : run->debug;
	err = btfsmith_encode(path, &options, &types);
	if (!run->module && number % 3 == 0)
		explain_case(path, &options, number, btfsmith_error_code(err));
	if (err) {
		const char *message = btfsmith_error_message(err);

		run->progress->num_errors++;
		if (types != untouched ||
		    !(is_one_line(message, run->temp) || is_one_line(message, path) ||
		      (run->debug && is_one_line(message, run->debug)))) {
			fprintf(stderr,
				"corrupt: result touched or bad message: \"%s\"\n",
				btfsmith_error_message(err));
			abort();
		}
	} else {
		run->progress->num_types++;
		check_types(types, options.base);
		btfsmith_types_destroy(types);
	}
	btfsmith_error_destroy(err);
	alarm(0);
}

// In the child: all cases from progress->next on.
_Noreturn static void run_cases(const struct run *run, const struct input *input)
{
	for (; run->progress->next < run->cases; run->progress->next++) {
		if (!make_case(run, input, run->progress->next)) {
			fprintf(stderr, "corrupt: %s: %s\n", run->temp, strerror(errno));
			_exit(2);
		}
		run_case(run, run->progress->next);
	}
	// exit() and not _exit(): leaks are reported there.
	exit(0);
}

static void keep_case(const struct run *run, const struct input *input, int status)
{
	const char *base = strrchr(input->path, '/');
	char name[4096];

	base = base ? base + 1 : input->path;
	snprintf(name, sizeof(name), "%s/%s-%" PRIu64 "-%" PRIu64, run->keep, base,
		 run->seed, run->progress->next);
	fprintf(stderr,
		"corrupt: %s: case %" PRIu64 " of seed %" PRIu64 ": %s %d, kept as %s\n",
		input->path, run->progress->next, run->seed,
		WIFSIGNALED(status) ? "signal" : "exit",
		WIFSIGNALED(status) ? WTERMSIG(status) : WEXITSTATUS(status), name);
	if (rename(run->temp, name) != 0)
		fprintf(stderr, "corrupt: %s: %s\n", name, strerror(errno));
}

// @return the number of bad cases.
static unsigned int run_input(const struct run *run, const struct input *input)
{
	unsigned int bad = 0;

	*run->progress = (struct progress){ 0 };
	while (run->progress->next < run->cases && bad < 10) {
		int status;
		pid_t child = fork();

		if (child == 0)
			run_cases(run, input);
		if (child < 0 || waitpid(child, &status, 0) != child) {
			fprintf(stderr, "corrupt: %s\n", strerror(errno));
			return 1;
		}
		if (status == 0)
			break;
		bad++;
		if (run->progress->next == run->cases) {
			fprintf(stderr, "corrupt: %s: leak\n", input->path);
			break;
		}
		keep_case(run, input, status);
		run->progress->next++;
	}
	printf("%s: %" PRIu64 " done, %" PRIu64 " refused, %u bad\n", input->path,
	       run->progress->num_types, run->progress->num_errors, bad);
	fflush(stdout);
	return bad;
}

static bool run_open(struct run *run)
{
	int fd;

	snprintf(run->temp, sizeof(run->temp), "%s", "/tmp/btfsmith-corrupt-XXXXXX");
	fd = mkstemp(run->temp);
	run->progress = mmap(NULL, sizeof(*run->progress), PROT_READ | PROT_WRITE,
			     MAP_SHARED | MAP_ANONYMOUS, -1, 0);
	if (fd < 0 || run->progress == MAP_FAILED)
		return false;
	close(fd);
	return true;
}

int main(int argc, char **argv)
{
	struct run run = { .cases = 1000, .seed = 1, .keep = "." };
	unsigned int bad = 0;
	int option;

	while ((option = getopt(argc, argv, "n:s:k:b:d:m:i")) != -1) {
		if (option == 'n')
			run.cases = strtoull(optarg, NULL, 10);
		else if (option == 's')
			run.seed = strtoull(optarg, NULL, 10);
		else if (option == 'k')
			run.keep = optarg;
		else if (option == 'b')
			run.module = optarg;
		else if (option == 'i')
			run.is_for_ids = true;
		else if (option == 'd')
			run.debug = optarg;
		else if (option == 'm')
			run.main = optarg;
		else
			return 2;
	}
	if (optind == argc || elf_version(EV_CURRENT) == EV_NONE || !run_open(&run))
		return 2;
	for (int i = optind; i < argc; i++) {
		struct input input;

		if (!input_open(&input, argv[i], &run))
			return 2;
		bad += run_input(&run, &input);
		munmap(input.bytes, input.size);
	}
	unlink(run.temp);
	return bad ? 1 : 0;
}
