// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Which candidates become variables, and why the others do not: doc/mapping.md, "Variables".
 * Each row has candidates and the
 * objects of a symbol table; out come the candidates in their final order with their verdicts,
 * then the sections with their variables:
 *
 *	v EMITTED
 *	w NO_SIZE
 *	= .data..percpu: v@10:4 global {tag};
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>
#include <elf.h>

#include "btfsmith.h"
#include "error.h"
#include "select_var.h"
#include "support/symbol_file.h"

enum { MAX_OBJECTS = 4, MAX_CANDIDATES = 8, MAX_TEXT = 2048 };

struct candidate {
	const char *name; // NULL ends the list
	unsigned int section;
	uint64_t offset; // in it
	uint64_t size;
	bool is_external;
	bool is_void;
	enum verdict verdict;
	const char *tag; // NULL: none
};

struct row {
	const char *name;
	const struct elf_build_symbol objects[MAX_OBJECTS];
	const struct candidate candidates[MAX_CANDIDATES];
	const char *text;
};

// clang-format off
#define OBJECTS(...) .objects = { __VA_ARGS__ }
#define CANDIDATES(...) .candidates = { __VA_ARGS__ }
#define V(text, in, at, bytes, ...) \
	{ .name = (text), .section = (in), .offset = (at), .size = (bytes), __VA_ARGS__ }
/* 126 bytes in front of the last. */
#define LONG_NAME(end) "v23456789012345678901234567890123456789012345678901234567890123" \
	"456789012345678901234567890123456789012345678901234567890123456" end
#define PCPU IN_PERCPU

static const struct row rows[] = {
	{ .name = "by section and offset, static and global",
	  CANDIDATES(V("d", IN_DATA, 8, 4), V("b", PCPU, 24, 8, .is_external = true), V("a", PCPU, 16, 8), V("c", IN_TEXT, 16, 1)),
	  .text = "c EMITTED\na EMITTED\nb EMITTED\nd EMITTED\n= .text: c@10:1 static;\n= .data..percpu: a@10:8 static; b@18:8 global;\n= .data: d@8:4 static;\n" },
	{ .name = "a verdict of before stays", CANDIDATES(V("v", PCPU, 16, 4, .verdict = VERDICT_NO_ADDRESS), V("w", PCPU, 16, 4, .verdict = VERDICT_ARTIFICIAL),
		V("x", PCPU, 16, 4, .verdict = VERDICT_SECTION)),
	  .text = "v NO_ADDRESS\nw ARTIFICIAL\nx SECTION\n" },
	{ .name = "tags", CANDIDATES(V("v", PCPU, 16, 4, .verdict = VERDICT_SECTION, .tag = "lost"), V("w", PCPU, 16, 4, .tag = "kept"), V("x", PCPU, 24, 4)),
	  .text = "w EMITTED\nx EMITTED\nv SECTION\n= .data..percpu: w@10:4 static {kept}; x@18:4 static;\n" },

	// ---- names ----
	{ .name = "what the kernel's tools make", CANDIDATES(V("__UNIQUE_ID_x", PCPU, 8, 4), V("__tpstrtab_x", PCPU, 16, 4), V("__exitcall_x", PCPU, 24, 4),
		V("__gendwarfksyms_ptr_x", PCPU, 32, 4), V("__func_stack_frame_non_standard_x", PCPU, 40, 4)),
	  .text = "__UNIQUE_ID_x NAME_FILTER\n__tpstrtab_x NAME_FILTER\n__exitcall_x NAME_FILTER\n__gendwarfksyms_ptr_x NAME_FILTER\n"
		  "__func_stack_frame_non_standard_x NAME_FILTER\n" },
	{ .name = "nearly such names", CANDIDATES(V("__UNIQUE_I", PCPU, 8, 4), V("x__exitcall_", PCPU, 16, 4)),
	  .text = "__UNIQUE_I EMITTED\nx__exitcall_ EMITTED\n= .data..percpu: __UNIQUE_I@8:4 static; x__exitcall_@10:4 static;\n" },
	{ .name = "what is no identifier", CANDIDATES(V("1v", PCPU, 8, 4), V("v$", PCPU, 16, 4), V("", PCPU, 24, 4), V(".v.1", PCPU, 32, 4)),
	  .text = ".v.1 EMITTED\n1v BAD_NAME\nv$ BAD_NAME\n BAD_NAME\n= .data..percpu: .v.1@20:4 static;\n" },
	{ .name = "127 bytes and 128", CANDIDATES(V(LONG_NAME("a"), PCPU, 8, 4), V(LONG_NAME("ab"), PCPU, 16, 4)),
	  .text = LONG_NAME("a") " EMITTED\n" LONG_NAME("ab") " BAD_NAME\n= .data..percpu: " LONG_NAME("a") "@8:4 static;\n" },

	// ---- the start of a section ----
	{ .name = "there, by its symbol", OBJECTS(OBJECT_SYMBOL("v", PCPU, PERCPU)), CANDIDATES(V("v", PCPU, 0, 4)), .text = "v EMITTED\n= .data..percpu: v@0:4 static;\n" },
	{ .name = "no symbol at all", CANDIDATES(V("v", PCPU, 0, 4)), .text = "v NOT_IN_SECTION\n" },
	{ .name = "a symbol of another name, another section, another place, another type",
	  OBJECTS(OBJECT_SYMBOL("w", PCPU, PERCPU), OBJECT_SYMBOL("v", IN_DATA, DATA), OBJECT_SYMBOL("v", PCPU, PERCPU + 4),
		  { .name = "v", .value = PERCPU, .type = STT_FUNC, .section = PCPU }),
	  CANDIDATES(V("v", PCPU, 0, 4)), .text = "v NOT_IN_SECTION\n" },
	{ .name = "elsewhere no symbol is asked for", CANDIDATES(V("v", PCPU, 1, 4)), .text = "v EMITTED\n= .data..percpu: v@1:4 static;\n" },

	// ---- sizes ----
	{ .name = "no type, no size", CANDIDATES(V("v", PCPU, 8, 0, .is_void = true), V("w", PCPU, 16, 0)), .text = "v BAD_TYPE\nw NO_SIZE\n" },
	{ .name = "more than BTF's offsets reach", CANDIDATES(V("v", PCPU, 8, UINT32_MAX - 8), V("w", IN_DATA, 8, UINT32_MAX - 7), V("x", IN_DATA, 8, UINT64_MAX)),
	  .text = "v EMITTED\nx BAD_TYPE\nw BAD_TYPE\n= .data..percpu: v@8:4294967287 static;\n" },

	// ---- one place ----
	{ .name = "the same twice", CANDIDATES(V("v", PCPU, 8, 4), V("v", PCPU, 8, 4)), .text = "v EMITTED\nv OVERLAP\n= .data..percpu: v@8:4 static;\n" },
	{ .name = "a larger one first, then what does not touch it", CANDIDATES(V("a", PCPU, 8, 4), V("b", PCPU, 8, 16), V("c", PCPU, 12, 4), V("d", PCPU, 23, 4), V("e", PCPU, 24, 4)),
	  .text = "b EMITTED\na OVERLAP\nc OVERLAP\nd OVERLAP\ne EMITTED\n= .data..percpu: b@8:16 static; e@18:4 static;\n" },
	{ .name = "what is left out for another reason covers nothing", CANDIDATES(V("__exitcall_v", PCPU, 8, 64), V("w", PCPU, 16, 4)),
	  .text = "w EMITTED\n__exitcall_v NAME_FILTER\n= .data..percpu: w@10:4 static;\n" },
	{ .name = "sections do not overlap", CANDIDATES(V("v", PCPU, 8, UINT32_MAX - 8), V("w", IN_DATA, 8, 4)),
	  .text = "v EMITTED\nw EMITTED\n= .data..percpu: v@8:4294967287 static;\n= .data: w@8:4 static;\n" },
	{ .name = "no candidates", .text = "" },
};
// clang-format on

static const char *const verdict_names[NUM_VERDICTS] = {
#define R(name, text) #name,
#include "candidate.def"
#undef R
};

struct fixture {
	struct elf_file *elf;
	struct elf_symtab symtab;
	struct names names;
	struct pool pool;
	struct var_candidate candidates[MAX_CANDIDATES];
	vec(struct symbol_tag) tags;
	struct symbols symbols;
	struct diags diags;
	char text[MAX_TEXT];
	size_t len;
};

// ---- input ----

static uint32_t name(struct fixture *f, const char *text)
{
	return names_canonical(&f->names, names_from_text(&f->names, text, strlen(text)));
}

static void open_file(struct fixture *f, const struct elf_build_symbol *objects)
{
	static const struct build_unit unit = { .version = 5, .root = DIE(compile_unit) };
	struct symbol_file file = { .units = &unit, .num_units = 1, .symbols = objects };
	while (objects && file.num_symbols < MAX_OBJECTS &&
	       objects[file.num_symbols].name)
		file.num_symbols++;
	char path[] = "/tmp/btfsmith-select-XXXXXX";
	symbol_file_write(&file, path);
	assert_null(elf_file_open(path, &f->elf));
	unlink(path);
}

static void
make_candidate(struct fixture *f, const struct candidate *from, uint32_t number)
{
	f->candidates[number] = (struct var_candidate){
		.type = from->is_void ? SYMBOL_VOID : 0,
		.die = number,
		.name = *from->name ? name(f, from->name) : 0,
		.address = elf_file_section_address(f->elf, from->section) + from->offset,
		.size = from->size,
		.section = from->section,
		.is_external = from->is_external,
		.verdict = (uint8_t)from->verdict,
		.first_tag = (uint32_t)f->tags.num,
		.num_tags = from->tag != NULL,
	};
	struct symbol_tag tag = { .text = from->tag ? name(f, from->tag) : 0,
				  .component = UINT32_MAX };
	assert_true(!from->tag || vec_push(&f->tags, tag));
}

// ---- as text ----

__attribute__((format(printf, 2, 3))) static void
put(struct fixture *f, const char *format, ...)
{
	va_list args;
	va_start(args, format);
	int len = vsnprintf(f->text + f->len, MAX_TEXT - f->len, format, args);
	va_end(args);
	assert_in_range(len, 0, MAX_TEXT - f->len - 1);
	f->len += (size_t)len;
}

static void put_name(struct fixture *f, uint32_t what)
{
	char packed[4];
	put(f, "%s", what ? names_text(&f->names, what, packed) : "");
}

static void put_var(struct fixture *f, const struct symbol_var *var)
{
	put(f, " ");
	put_name(f, var->name);
	put(f, "@%x:%u %s", (unsigned int)var->offset, (unsigned int)var->size,
	    var->linkage ? "global" : "static");
	for (uint32_t i = 0; i < var->num_tags; i++) {
		put(f, " {");
		put_name(f, f->symbols.tags.items[var->first_tag + i].text);
		put(f, "}");
	}
	put(f, ";");
}

static void put_result(struct fixture *f, const struct var_selection *selection)
{
	for (size_t i = 0; i < selection->num; i++) {
		put_name(f, selection->candidates[i].name);
		put(f, " %s\n", verdict_names[selection->candidates[i].verdict]);
	}
	size_t next = 0;
	for (uint32_t i = 0; i < f->symbols.sections.num; i++) {
		put(f, "= ");
		put_name(f, f->symbols.sections.items[i]);
		put(f, ":");
		for (; next < f->symbols.vars.num &&
		       f->symbols.vars.items[next].section == i;
		     next++)
			put_var(f, &f->symbols.vars.items[next]);
		put(f, "\n");
	}
	assert_int_equal(next, f->symbols.vars.num);
}

// ---- a row ----

static void set_up(struct fixture *f, const struct elf_build_symbol *objects)
{
	*f = (struct fixture){ .len = 0 };
	open_file(f, objects);
	assert_null(elf_symtab_init(&f->symtab, f->elf));
	assert_true(names_init(&f->names, "", 1, NAMES_MERGED));
	assert_true(pool_init(&f->pool, &f->names, 0));
}

static void tear_down(struct fixture *f)
{
	symbols_deinit(&f->symbols);
	vec_deinit(&f->tags);
	pool_deinit(&f->pool);
	names_deinit(&f->names);
	elf_symtab_deinit(&f->symtab);
	elf_file_close(f->elf);
}

static bool check_row(const struct row *row)
{
	struct fixture f;
	set_up(&f, row->objects);
	struct var_selection selection = {
		.pool = &f.pool,
		.diags = &f.diags,
		.file = f.elf,
		.symtab = &f.symtab,
		.candidates = f.candidates,
	};
	while (selection.num < MAX_CANDIDATES && row->candidates[selection.num].name) {
		make_candidate(&f, &row->candidates[selection.num],
			       (uint32_t)selection.num);
		selection.num++;
	}
	selection.tags = f.tags.items;
	assert_true(select_vars(&selection, &f.symbols));
	put_result(&f, &selection);
	bool is_expected = !strcmp(f.text, row->text);
	if (!is_expected)
		print_error("%s: got\n%swant\n%s", row->name, f.text, row->text);
	tear_down(&f);
	return is_expected;
}

static void test_rows(void **state)
{
	(void)state;
	unsigned int failed = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		failed += !check_row(&rows[i]);
	assert_int_equal(failed, 0);
}

// BTF's DATASEC holds 65535.
static void test_many(void **state)
{
	(void)state;
	enum { MOST = 65535, NUM = MOST + 3 };
	struct fixture f;
	set_up(&f, NULL);
	struct var_candidate *candidates cleanup_free = calloc(NUM, sizeof(*candidates));
	assert_non_null(candidates);
	for (uint32_t i = 0; i < NUM; i++)
		candidates[i] = (struct var_candidate){
			.name = name(&f, "v"),
			.section = i < NUM - 1 ? IN_PERCPU : IN_DATA,
			.address = (i < NUM - 1 ? PERCPU : DATA) + 8 + i,
			.size = 1,
			.die = i,
		};
	struct var_selection selection = {
		.pool = &f.pool,
		.diags = &f.diags,
		.file = f.elf,
		.symtab = &f.symtab,
		.candidates = candidates,
		.num = NUM,
	};
	assert_true(select_vars(&selection, &f.symbols));
	assert_int_equal(f.symbols.vars.num, MOST + 1);
	assert_int_equal(f.diags.counts[DIAG_TOO_MANY_VARS].count, 2);
	for (uint32_t i = 0; i < NUM; i++)
		assert_int_equal(candidates[i].verdict, i == MOST || i == MOST + 1
								? VERDICT_TOO_MANY
								: VERDICT_EMITTED);
	tear_down(&f);
}

// Which sections have variables, and which of them are wanted.
static void test_sections(void **state)
{
	(void)state;
	static const struct {
		uint64_t address;
		unsigned int section; // 0: none
	} rows_of_places[] = {
		{ 0, 0 },
		{ TEXT - 1, 0 },
		{ TEXT, IN_TEXT },
		{ PERCPU, IN_PERCPU },
		{ PERCPU + SECTION_BYTES - 1, IN_PERCPU },
		{ PERCPU + SECTION_BYTES, 0 },
		{ DATA + 1, IN_DATA },
		{ TLS, 0 },
		{ UINT64_MAX, 0 },
	};
	static const uint64_t wants[] = { 0, BTFSMITH_FEATURE_VAR,
					  BTFSMITH_FEATURE_GLOBAL_VAR };
	struct fixture f;
	set_up(&f, NULL);
	for (size_t i = 0; i < ARRAY_SIZE(wants); i++) {
		struct var_sections sections = { 0 };
		assert_true(var_sections_init(&sections, f.elf, wants[i]));
		for (size_t j = 0; j < ARRAY_SIZE(rows_of_places); j++) {
			unsigned int number = rows_of_places[j].section;
			const struct var_section *found =
				var_sections_find(&sections, rows_of_places[j].address);
			assert_int_equal(found ? found->index : 0, number);
			if (found)
				assert_int_equal(
					found->is_wanted,
					wants[i] == BTFSMITH_FEATURE_GLOBAL_VAR ||
						(wants[i] && number == IN_PERCPU));
		}
		var_sections_deinit(&sections);
	}
	tear_down(&f);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_many),
		cmocka_unit_test(test_sections),
	};
	return cmocka_run_group_tests_name("select_var", tests, NULL, NULL);
}
