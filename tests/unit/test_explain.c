// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What btfsmith_explain() says of what compilers rarely make, or not at all: rows of a name and
 * of what is to be told of it. tests/explain has what gcc makes.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <elf.h>

#include <cmocka.h>

#include "btfsmith.h"
#include "reg_name.h"
#include "support/dwarf_build.h"
#include "support/elf_build.h"
#include "support/workdir.h"
#include "types_object.h"

// clang-format off
#define REG(n) ATTR(location, .form = DW_FORM_exprloc, .bytes = (const char[]){ 0x50 + (n) }, .num_bytes = 1)
#define ON_STACK ATTR(location, .form = DW_FORM_exprloc, .bytes = "\x91\x10", .num_bytes = 2)
#define AT(address) ATTR(location, .form = DW_FORM_exprloc, \
	.bytes = (const unsigned char[]){ 3, (address) & 0xff, (address) >> 8, 0, 0, 0, 0, 0, 0 }, .num_bytes = 9)
#define LOW_PC(address) ATTR(low_pc, .form = DW_FORM_addr, .num = (address))
#define RANGES ATTR(ranges, .form = DW_FORM_sec_offset, .num = 0)
#define EXTERNAL FLAG(external)
#define PARAM(...) DIE(formal_parameter, ATTRS(__VA_ARGS__))
#define FUNC(text, ...) DIE(subprogram, ATTRS(NAME(text), __VA_ARGS__))
#define FUNC_OF(text, attrs, ...) DIE(subprogram, attrs, CHILDREN(__VA_ARGS__))
#define MEMBER(text, to, at) DIE(member, ATTRS(NAME(text), TYPE(to), MEMBER_AT(at)))
#define BITS(text, to, at, size) DIE(member, ATTRS(NAME(text), TYPE(to), DATA_BIT_OFFSET(at), BIT_SIZE(size)))
#define VALUE(text, n) DIE(enumerator, ATTRS(NAME(text), CONST_VALUE(n)))
#define VAR(text, ...) DIE(variable, ATTRS(NAME(text), __VA_ARGS__))
#define INT DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))
#define CHAR DIE(base_type, LABEL("char"), ATTRS(NAME("char"), BYTE_SIZE(1), ENCODING(signed_char)))
#define SIX_INTS PARAM(NAME("a"), TYPE("int"), REG(5)), PARAM(NAME("b"), TYPE("int"), REG(4)), \
	PARAM(NAME("c"), TYPE("int"), REG(1)), PARAM(NAME("d"), TYPE("int"), REG(2)), \
	PARAM(NAME("e"), TYPE("int"), REG(8)), PARAM(NAME("f"), TYPE("int"), REG(9))

enum { TEXT = 0x1000, PERCPU = 0x3000, DATA = 0x4000, IDS_ADDRESS = 0x5000, MCOUNT = 0x6000 };

static const struct build_die functions[] = {
	INT, CHAR,
	DIE(structure_type, LABEL("packed"), ATTRS(NAME("packed"), BYTE_SIZE(5)), CHILDREN(
		MEMBER("c", "char", 0), MEMBER("i", "int", 1))),
	DIE(pointer_type, LABEL("pointer"), ATTRS(TYPE("packed"))),
	FUNC_OF("good", ATTRS(NAME("good"), TYPE("int"), LOW_PC(TEXT), EXTERNAL),
		PARAM(NAME("a"), TYPE("int"), REG(5)), PARAM(NAME("p"), TYPE("pointer"), REG(4)),
		DIE(unspecified_parameters)),
	FUNC_OF("unexpected", ATTRS(NAME("unexpected"), LOW_PC(TEXT + 0x10)),
		PARAM(NAME("a"), TYPE("int"), REG(5)), PARAM(NAME("b"), TYPE("int"), REG(1)),
		PARAM(NAME("c"), TYPE("int"), REG(17))),
	FUNC_OF("unnamed", ATTRS(NAME("unnamed"), LOW_PC(TEXT + 0x20)),
		PARAM(TYPE("int"), REG(5))),
	FUNC("bad$name", LOW_PC(TEXT + 0x30)),
	FUNC_OF("uncertain", ATTRS(NAME("uncertain"), LOW_PC(TEXT + 0x40)),
		SIX_INTS, PARAM(NAME("g"), TYPE("packed"), ON_STACK)),
	FUNC("in_ranges", RANGES),
	FUNC("nowhere", EXTERNAL),
	FUNC("declared", DECLARATION, EXTERNAL),
	FUNC("undefined", DECLARATION, EXTERNAL),
	FUNC("entry", DECLARATION, EXTERNAL),
	FUNC("entry_end", DECLARATION, EXTERNAL),
	FUNC("elsewhere", LOW_PC(TEXT + 0x70)),
	DIE(subprogram, LABEL("order"), ATTRS(NAME("order"), TYPE("int"), ATTR(inline, .num = 1)), CHILDREN(
		DIE(formal_parameter, LABEL("x"), ATTRS(NAME("x"), TYPE("int"))),
		DIE(formal_parameter, LABEL("y"), ATTRS(NAME("y"), TYPE("pointer"))))),
	DIE(subprogram, ATTRS(ATTR(abstract_origin, .ref = "order"), LOW_PC(TEXT + 0x80)), CHILDREN(
		PARAM(ATTR(abstract_origin, .ref = "y"), REG(5)),
		PARAM(ATTR(abstract_origin, .ref = "x"), ATTR(const_value, .num = 3)))),
	FUNC("__x", LOW_PC(TEXT + 0x90)),
	FUNC_OF("unused", ATTRS(NAME("unused"), LOW_PC(TEXT + 0xf0)),
		PARAM(NAME("a"), TYPE("int"), REG(5)), PARAM(NAME("b"), TYPE("int"))),
	FUNC_OF("taken", ATTRS(NAME("taken"), LOW_PC(TEXT + 0x100)),
		PARAM(NAME("a"), TYPE("int"), REG(5)), PARAM(NAME("b"), TYPE("int"))),
	FUNC_OF("in_frame", ATTRS(NAME("in_frame"), LOW_PC(TEXT + 0x110)),
		PARAM(NAME("a"), TYPE("int"), ON_STACK), PARAM(NAME("b"), TYPE("int"), ON_STACK)),
	{ 0 },
};

static const struct elf_build_symbol function_symbols[] = {
#define SYMBOL(text, at) { .name = text, .value = TEXT + (at), .size = 16, .type = STT_FUNC, .section = 1 }
	SYMBOL("good", 0), SYMBOL("unexpected", 0x10), SYMBOL("unnamed", 0x20),
	SYMBOL("bad$name", 0x30), SYMBOL("uncertain", 0x40), SYMBOL("in_ranges", 0x50),
	SYMBOL("in_ranges.cold", 0x58), SYMBOL("nowhere", 0x60), SYMBOL("elsewhere", 0x78),
	SYMBOL("unused", 0xf0), SYMBOL("taken.isra.0", 0x100), SYMBOL("in_frame", 0x110),
	SYMBOL("order.llvm.1", 0x80), SYMBOL("assembler", 0xa0), SYMBOL("declared", 0xb0),
	{ .name = "entry", .value = TEXT + 0xd0, .type = STT_NOTYPE, .section = 1 },
	{ .name = "entry_end.x", .value = TEXT + 0xe0, .type = STT_NOTYPE, .section = 1 },
	{ .name = "label", .value = TEXT + 1, .type = STT_NOTYPE, .section = 1 },
	{ .name = "__BTF_ID__set8__set", .value = IDS_ADDRESS, .size = 32, .section = 4 },
	{ .name = "__BTF_ID__func__good__1", .value = IDS_ADDRESS + 8, .size = 4, .section = 4 },
	{ .name = "__BTF_ID__func__unexpected__2", .value = IDS_ADDRESS + 16, .size = 4, .section = 4 },
	{ .name = "__BTF_ID__func__lost__3", .value = IDS_ADDRESS + 24, .size = 4, .section = 4 },
};

static const struct build_die variables[] = {
	INT,
	DIE(structure_type, LABEL("unknown"), ATTRS(NAME("unknown"), DECLARATION)),
	DIE(array_type, LABEL("array"), ATTRS(TYPE("int")), CHILDREN(DIE(subrange_type, ATTRS(COUNT(4))))),
	DIE(subroutine_type, LABEL("call"), ATTRS(TYPE("int")), CHILDREN(PARAM(TYPE("int")), DIE(unspecified_parameters))),
	DIE(pointer_type, LABEL("pointer"), ATTRS(TYPE("call"))),
	DIE(const_type, LABEL("const"), ATTRS(TYPE("pointer"))),
	DIE(array_type, LABEL("calls"), ATTRS(TYPE("const")), CHILDREN(DIE(subrange_type, ATTRS(COUNT(2))))),
	VAR("first", TYPE("int"), AT(PERCPU), EXTERNAL),
	VAR("same_place", TYPE("int"), AT(PERCPU + 4)),
	VAR("larger", TYPE("array"), AT(PERCPU + 4)),
	VAR("no_size", TYPE("unknown"), AT(PERCPU + 32)),
	VAR("void", AT(PERCPU + 36)),
	VAR("__UNIQUE_ID_x", TYPE("int"), AT(PERCPU + 40)),
	VAR("bad$name", TYPE("int"), AT(PERCPU + 44)),
	VAR("made", TYPE("int"), AT(PERCPU + 48), FLAG(artificial)),
	VAR("ghost", TYPE("int"), AT(PERCPU)),
	VAR("table", TYPE("calls"), AT(DATA)),
	VAR("nowhere", TYPE("int"), AT(0x9000)),
	VAR("constant", TYPE("int"), CONST_VALUE(3)),
	VAR("declared", TYPE("int"), DECLARATION, EXTERNAL),
	{ 0 },
};

static const struct elf_build_symbol variable_symbols[] = {
	{ .name = "first", .value = PERCPU, .size = 4, .type = STT_OBJECT, .section = 2 },
	{ .name = "larger", .value = PERCPU + 4, .size = 16, .type = STT_OBJECT, .section = 2 },
};

#define INNER(label, to) \
	DIE(structure_type, LABEL(label), ATTRS(BYTE_SIZE(8)), CHILDREN(MEMBER("a", "int", 0), MEMBER("b", to, 4)))
static const struct build_die first_types[] = {
	INT, CHAR,
	DIE(structure_type, ATTRS(NAME("size"), BYTE_SIZE(8)), CHILDREN(MEMBER("a", "int", 0))),
	DIE(structure_type, ATTRS(NAME("fewer"), BYTE_SIZE(8)), CHILDREN(MEMBER("a", "int", 0), MEMBER("b", "int", 4))),
	DIE(structure_type, ATTRS(NAME("bits"), BYTE_SIZE(4)), CHILDREN(BITS("a", "int", 0, 3), BITS("b", "int", 3, 7))),
	DIE(enumeration_type, ATTRS(NAME("values"), BYTE_SIZE(4)), CHILDREN(VALUE("A", 0), VALUE("B", -2))),
	DIE(typedef, ATTRS(NAME("alias"), TYPE("int"))),
	INNER("inner", "int"), DIE(pointer_type, LABEL("pointer"), ATTRS(TYPE("inner"))),
	DIE(structure_type, ATTRS(NAME("deep"), BYTE_SIZE(16)), CHILDREN(MEMBER("x", "int", 0), MEMBER("p", "pointer", 8))),
	DIE(union_type, ATTRS(NAME("one"), BYTE_SIZE(4)), CHILDREN(MEMBER("a", "int", 0))),
	DIE(structure_type, ATTRS(NAME("one"), BYTE_SIZE(4)), CHILDREN(MEMBER("a", "int", 0))),
	DIE(structure_type, ATTRS(NAME("forward"), DECLARATION)),
	{ 0 },
};
static const struct build_die second_types[] = {
	INT, CHAR,
	DIE(structure_type, ATTRS(NAME("size"), BYTE_SIZE(12)), CHILDREN(MEMBER("a", "int", 0))),
	DIE(structure_type, ATTRS(NAME("fewer"), BYTE_SIZE(8)), CHILDREN(MEMBER("a", "int", 0))),
	DIE(structure_type, ATTRS(NAME("bits"), BYTE_SIZE(4)), CHILDREN(BITS("a", "int", 0, 3), BITS("b", "int", 3, 6))),
	DIE(enumeration_type, ATTRS(NAME("values"), BYTE_SIZE(4)), CHILDREN(VALUE("A", 0), VALUE("C", 1))),
	DIE(typedef, ATTRS(NAME("alias"), TYPE("char"))),
	INNER("inner", "char"), DIE(pointer_type, LABEL("pointer"), ATTRS(TYPE("inner"))),
	DIE(structure_type, ATTRS(NAME("deep"), BYTE_SIZE(16)), CHILDREN(MEMBER("x", "int", 0), MEMBER("p", "pointer", 8))),
	DIE(structure_type, ATTRS(NAME("one"), DECLARATION)),
	DIE(structure_type, ATTRS(NAME("forward"), DECLARATION)),
	{ 0 },
};
// clang-format on

// ---- files ----

struct input {
	struct build_file dwarf;
	unsigned int machine;
	const struct elf_build_symbol *symbols;
	size_t num_symbols;
	const uint32_t *ids; /* eight words of .BTF_ids; NULL: the usual */
	const void *btf;
	size_t btf_size;
	const uint64_t *mcount; /* where ftrace can attach */
	size_t num_mcount;
	bool has_no_mcount_data; /* the section is SHT_NOBITS */
	bool has_no_symtab;
};

enum { MAX_MCOUNT = 8 };

static void make_mcount(const struct input *input, const struct elf_build *build,
			unsigned char *data, struct elf_build_section *section)
{
	size_t bytes = build->is_64bit ? 8 : 4;
	assert_true(input->num_mcount <= MAX_MCOUNT);
	for (size_t i = 0; i < input->num_mcount; i++)
		elf_build_store(build, data + bytes * i, bytes, input->mcount[i]);
	*section = (struct elf_build_section){
		.name = ".init.data",
		.type = SHT_PROGBITS,
		.flags = SHF_ALLOC,
		.address = MCOUNT,
		.data = data,
		.size = bytes * input->num_mcount,
	};
	if (!input->has_no_mcount_data)
		return;
	section->type = SHT_NOBITS;
	section->claimed_size = section->size;
	section->data = NULL;
	section->size = 0;
}

static void write_input(const struct input *input, const char *path)
{
	static const char *const dwarf_names[] = {
		[BUILD_INFO] = ".debug_info",		  [BUILD_ABBREV] = ".debug_abbrev",
		[BUILD_STR] = ".debug_str",		  [BUILD_LINE_STR] = ".debug_line_str",
		[BUILD_STR_OFFSETS] = ".debug_str_offsets", [BUILD_TYPES] = ".debug_types",
	};
	// A set of three kfuncs: bit 0 of its flags, then an id and flags for each.
	static const uint32_t words[] = { 3, 1, 0, 3, 0, 0x1000, 0, 0x20 };
	struct elf_build build = {
		.is_64bit = !input->dwarf.is_elf32,
		.is_big_endian = input->dwarf.is_big_endian,
		.type = ET_EXEC,
		.machine = input->machine,
	};
	unsigned char ids[sizeof(words)];
	for (size_t i = 0; i < ARRAY_SIZE(words); i++)
		elf_build_store(&build, ids + 4 * i, 4, input->ids ? input->ids[i] : words[i]);
	cleanup_build struct build_result result = { 0 };
	build_dwarf(&input->dwarf, &result);
	struct elf_build_table table;
	elf_build_symbols(&build, input->symbols, input->num_symbols, &table);
	struct elf_build_section sections[8 + NUM_BUILD_SECTIONS] = {
		{ ".text", SHT_NOBITS, .flags = SHF_ALLOC, .address = TEXT, .claimed_size = 4096 },
		{ ".data..percpu", SHT_NOBITS, .flags = SHF_ALLOC, .address = PERCPU,
		  .claimed_size = 256 },
		{ ".data", SHT_NOBITS, .flags = SHF_ALLOC, .address = DATA, .claimed_size = 256 },
		{ ".BTF_ids", SHT_PROGBITS, .flags = SHF_ALLOC, .address = IDS_ADDRESS,
		  .data = ids, .size = sizeof(ids) },
		{ ".symtab", SHT_SYMTAB, .link = 6, .entry_size = build.is_64bit ? 24 : 16,
		  .data = table.symbols, .size = table.symbols_size },
		{ ".strtab", SHT_STRTAB, .data = table.strings, .size = table.strings_size },
	};
	size_t num = 6;
	for (size_t i = 0; i < NUM_BUILD_SECTIONS; i++) {
		if (!result.sections[i].num)
			continue;
		sections[num++] = (struct elf_build_section){
			.name = dwarf_names[i],
			.type = SHT_PROGBITS,
			.data = result.sections[i].items,
			.size = result.sections[i].num,
		};
	}
	if (input->btf)
		sections[num++] = (struct elf_build_section){
			.name = ".BTF",
			.type = SHT_PROGBITS,
			.data = input->btf,
			.size = input->btf_size,
		};
	unsigned char mcount[8 * MAX_MCOUNT];
	if (input->mcount)
		make_mcount(input, &build, mcount, &sections[num++]);
	// The section keeps its number.
	if (input->has_no_symtab)
		sections[4] = (struct elf_build_section){ .name = ".other", .type = SHT_NOTE };
	build.sections = sections;
	build.num_sections = num;
	elf_build_write(&build, path);
	elf_build_table_deinit(&table);
}

// ---- what is told, as text ----

static void tell_param(FILE *out, const struct btfsmith_param *param)
{
	static const char *const states[] = { "", "other", "absent", "constant",
					      "no register", "frame", "packed", "no location" };
	if (param->state == BTFSMITH_PARAM_EXPECTED)
		return;
	fprintf(out, "  %s: %s", param->text, states[param->state]);
	if (param->state == BTFSMITH_PARAM_OTHER_REG)
		fprintf(out, " %s/%s", param->found_reg, param->expected_reg);
	fprintf(out, "%s\n", param->is_dropped ? ", dropped" : "");
}

static void tell_function(FILE *out, const struct btfsmith_function *function)
{
	static const char *const places[] = { "", "ranges", "abstract", "nowhere" };
	if (!function)
		return;
	fprintf(out, "function %s %s", function->verdict,
		function->btf_name ? function->btf_name : "-");
	if (function->is_kfunc && function->has_kfunc_flags)
		fprintf(out, " kfunc 0x%x", function->kfunc_flags);
	else if (function->is_kfunc)
		fprintf(out, " kfunc ?");
	if (function->num_declarations)
		fprintf(out, " declared %zu", function->num_declarations);
	if (function->is_ftrace_known)
		fprintf(out, function->has_ftrace_entry ? " ftrace" : " no ftrace");
	if (function->lacks_symbol)
		fprintf(out, " no symbol of the name");
	fputc('\n', out);
	for (const struct btfsmith_function_definition *at = function->definitions; at;
	     at = at->next) {
		fprintf(out, " %s%s%s: %s ", at->source->is_assembler ? "asm " : "",
			at->is_external ? "" : "static ", at->prototype,
			at->verdict);
		if (at->place == BTFSMITH_CODE_AT_ADDRESS)
			fprintf(out, "at 0x%llx %s\n", (unsigned long long)at->address,
				at->symbol ? at->symbol : "-");
		else
			fprintf(out, "%s\n", places[at->place]);
		for (const struct btfsmith_param *param = at->params; param; param = param->next)
			tell_param(out, param);
	}
}

static void tell_part(FILE *out, const struct btfsmith_part *part)
{
	fprintf(out, " [%s", part ? part->text : "nothing");
	if (part && part->bit_offset != UINT64_MAX)
		fprintf(out, " @%llu", (unsigned long long)part->bit_offset);
	fputc(']', out);
}

static void tell_types(FILE *out, const struct btfsmith_named_type *type)
{
	for (; type; type = type->next) {
		fprintf(out, "%s %s: %zu definitions, %zu types%s, declared in %zu\n", type->kind,
			type->name, type->num_definitions, type->num_btf_types,
			type->is_forward ? " with forward" : "", type->num_units_declaring);
		for (const struct btfsmith_type_definition *at = type->definitions; at;
		     at = at->next) {
			fprintf(out, " %llu bytes, %zu members, %zu units%s%s",
				(unsigned long long)at->size, at->num_members, at->num_units,
				*at->text ? ", " : "", at->text);
			if (at->difference) {
				fprintf(out, "; %s", at->difference->what);
				tell_part(out, at->difference->first);
				tell_part(out, at->difference->second);
			}
			fputc('\n', out);
		}
	}
}

static void tell_variables(FILE *out, const struct btfsmith_subject *subject)
{
	for (const struct btfsmith_variable *at = subject->variables; at; at = at->next) {
		fprintf(out, "variable %s%s: %s", at->is_external ? "" : "static ",
			at->declaration, at->verdict);
		if (at->has_address)
			fprintf(out, " at 0x%llx%s%s%s", (unsigned long long)at->address,
				*at->section ? " in " : "", at->section,
				at->has_symbol ? " with symbol" : "");
		fprintf(out, ", %llu bytes%s\n", (unsigned long long)at->size,
			at->is_in_btf ? ", in BTF" : "");
	}
	if (subject->num_variable_declarations)
		fprintf(out, "variable declared %zu\n", subject->num_variable_declarations);
}

static char *tell(const struct btfsmith_subject *subject)
{
	char *text = NULL;
	size_t size;
	FILE *out = open_memstream(&text, &size);
	assert_non_null(out);
	tell_function(out, subject->function);
	tell_types(out, subject->types);
	tell_variables(out, subject);
	if (!subject->is_found)
		fprintf(out, "not found\n");
	assert_int_equal(fclose(out), 0);
	return text;
}

// ---- rows ----

struct row {
	const char *name;
	const char *want;
};

static void check_rows(const struct input *input, const struct row *rows, size_t num)
{
	const char *names[64];
	assert_true(num < ARRAY_SIZE(names));
	for (size_t i = 0; i < num; i++)
		names[i] = rows[i].name;
	write_input(input, "file");
	struct btfsmith_explanation *explanation = NULL;
	struct btfsmith_error *err = btfsmith_explain("file", NULL, names, num, &explanation);
	if (err)
		fail_msg("%s", btfsmith_error_message(err));
	const struct btfsmith_subject *subject = explanation->subjects;
	int num_bad = 0;
	for (size_t i = 0; i < num; i++, subject = subject->next) {
		assert_non_null(subject);
		assert_string_equal(subject->asked, rows[i].name);
		char *text = tell(subject);
		if (strcmp(text, rows[i].want)) {
			print_error("%s: got\n%swant\n%s", rows[i].name, text, rows[i].want);
			num_bad++;
		}
		free(text);
	}
	assert_null(subject);
	assert_null(explanation->tallies);
	assert_int_equal(num_bad, 0);
	btfsmith_explanation_destroy(explanation);
}

// The counts of functions by verdict, with nothing else beside them.
static void check_counts(const struct input *input, const char *want)
{
	char text[1024] = "";
	write_input(input, "file");
	struct btfsmith_explanation *explanation = NULL;
	assert_null(btfsmith_explain("file", NULL, NULL, 0, &explanation));
	assert_null(explanation->subjects);
	assert_null(explanation->types);
	for (const struct btfsmith_tally *tally = explanation->tallies; tally; tally = tally->next) {
		size_t len = strlen(text);
		bool is_oddity = tally->group == BTFSMITH_TALLY_ODDITIES;
		assert_true(is_oddity || tally->group == BTFSMITH_TALLY_FUNCTIONS);
		(void)snprintf(text + len, sizeof(text) - len, "%s %d\n", is_oddity ? tally->text : tally->verdict,
			       (int)tally->count);
	}
	btfsmith_explanation_destroy(explanation);
	assert_string_equal(text, want);
}

static const struct build_unit function_unit = {
	.version = 5,
	.root = DIE(compile_unit, ATTRS(NAME("unit.c")), .children = functions),
};
static const struct input function_input = {
	.dwarf = { .units = &function_unit, .num_units = 1 },
	.machine = EM_X86_64,
	.symbols = function_symbols,
	.num_symbols = ARRAY_SIZE(function_symbols),
};

static void test_functions(void **state)
{
	(void)state;
	static const struct row rows[] = {
		{ "good", "function emitted good kfunc 0x3\n"
			  " int good(int a, struct packed *p, ...): emitted at 0x1000 good\n" },
		{ "unexpected", "function unexpected_reg - kfunc 0x1000\n"
				" static void unexpected(int a, int b, int c): unexpected_reg at 0x1010 "
				"unexpected\n"
				"  int b: other %rdx/%rsi\n  int c: other %xmm0/%rdx\n" },
		{ "unnamed", "function unnamed_param -\n"
			     " static void unnamed(int): unnamed_param at 0x1020 unnamed\n" },
		{ "bad$name", "function bad_name -\n"
			      " static void bad$name(void): bad_name at 0x1030 bad$name\n" },
		{ "uncertain", "function uncertain -\n"
			       " static void uncertain(int a, int b, int c, int d, int e, int f, "
			       "struct packed g): uncertain at 0x1040 uncertain\n"
			       "  struct packed g: packed\n" },
		{ "in_ranges", "function emitted in_ranges\n"
			       " static void in_ranges(void): emitted ranges\n" },
		{ "nowhere", "function emitted nowhere\n void nowhere(void): emitted nowhere\n" },
		{ "declared", "function no_die - declared 1\n" },
		{ "undefined", "function declared - declared 1\n" },
		{ "entry", "function no_die - declared 1\n" },
		{ "entry_end", "function declared - declared 1\n" },
		{ "elsewhere", "function emitted elsewhere\n"
			       " static void elsewhere(void): emitted at 0x1070 -\n" },
		{ "order", "function reordered -\n"
			   " static int order(int x, struct packed *y): reordered abstract\n"
			   "  int x: constant\n"
			   "  struct packed *y: other %rdi/%rsi\n"
			   " static int order(struct packed *y, int x): reordered at 0x1080 "
			   "order.llvm.1\n"
			   "  int x: constant, dropped\n" },
		{ "assembler", "function no_die -\n" },
		{ "lost", "function no_symbol - kfunc 0x20\n" },
		{ "__x", "function no_symbol -\n static void __x(void): no_symbol at 0x1090 -\n" },
		{ "unused", "function emitted unused\n"
			    " static void unused(int a, int b): emitted at 0x10f0 unused\n"
			    "  int b: no location\n" },
		{ "taken", "function optimized -\n"
			   " static void taken(int a, int b): optimized at 0x1100 taken.isra.0\n"
			   "  int b: absent\n" },
		{ "in_frame", "function emitted in_frame\n"
			      " static void in_frame(int a, int b): emitted at 0x1110 in_frame\n"
			      "  int a: frame\n  int b: frame\n" },
		{ "label", "not found\n" },
		{ "struct packed", "struct packed: 1 definitions, 1 types, declared in 0\n"
				   " 5 bytes, 2 members, 1 units\n" },
		{ "good.isra.0", "function emitted good kfunc 0x3\n"
				 " int good(int a, struct packed *p, ...): emitted at 0x1000 good\n" },
		{ "struct good", "not found\n" },
		{ "", "not found\n" },
		{ ".", "not found\n" },
	};
	check_rows(&function_input, rows, ARRAY_SIZE(rows));
}

static const struct build_unit variable_unit = {
	.version = 5,
	.root = DIE(compile_unit, ATTRS(NAME("unit.c")), .children = variables),
};

static void test_variables(void **state)
{
	(void)state;
	static const struct input input = {
		.dwarf = { .units = &variable_unit, .num_units = 1 },
		.machine = EM_X86_64,
		.symbols = variable_symbols,
		.num_symbols = ARRAY_SIZE(variable_symbols),
	};
#define IN_PERCPU " in .data..percpu"
	static const struct row rows[] = {
		{ "first", "variable int first: emitted at 0x3000" IN_PERCPU
			   " with symbol, 4 bytes, in BTF\n" },
		{ "same_place", "variable static int same_place: overlap at 0x3004" IN_PERCPU
				", 4 bytes\n" },
		{ "larger", "variable static int larger[4]: emitted at 0x3004" IN_PERCPU
			    " with symbol, 16 bytes, in BTF\n" },
		{ "no_size", "variable static struct unknown no_size: no_size at 0x3020" IN_PERCPU
			     ", 0 bytes\n" },
		{ "void", "variable static void void: bad_type at 0x3024" IN_PERCPU
			  ", 0 bytes\n" },
		{ "__UNIQUE_ID_x", "variable static int __UNIQUE_ID_x: name_filter at 0x3028" IN_PERCPU
				   ", 4 bytes\n" },
		{ "bad$name", "variable static int bad$name: bad_name at 0x302c" IN_PERCPU
			      ", 4 bytes\n" },
		{ "made", "variable static int made: artificial at 0x3030" IN_PERCPU ", 4 bytes\n" },
		{ "ghost", "variable static int ghost: not_in_section at 0x3000" IN_PERCPU
			   ", 4 bytes\n" },
		{ "table", "variable static int (*const table[2])(int, ...): section at 0x4000 in "
			   ".data, 16 bytes\n" },
		{ "nowhere", "variable static int nowhere: section at 0x9000, 4 bytes\n" },
		{ "constant", "variable static int constant: no_address, 4 bytes\n" },
		{ "declared", "variable declared 1\n" },
	};
	check_rows(&input, rows, ARRAY_SIZE(rows));
}

static const struct build_unit type_units[] = {
	{ .version = 5, .root = DIE(compile_unit, ATTRS(NAME("one.c")), .children = first_types) },
	{ .version = 5, .root = DIE(compile_unit, ATTRS(NAME("two.c")), .children = second_types) },
};

static void test_types(void **state)
{
	(void)state;
	static const struct input input = {
		.dwarf = { .units = type_units, .num_units = 2 },
		.machine = EM_X86_64,
	};
	static const struct row rows[] = {
		{ "size", "struct size: 2 definitions, 2 types, declared in 0\n"
			  " 8 bytes, 1 members, 1 units\n"
			  " 12 bytes, 1 members, 1 units; size [8 bytes] [12 bytes]\n" },
		{ "fewer", "struct fewer: 2 definitions, 2 types, declared in 0\n"
			   " 8 bytes, 2 members, 1 units\n"
			   " 8 bytes, 1 members, 1 units; member 2 [int b @32] [nothing]\n" },
		{ "bits", "struct bits: 2 definitions, 2 types, declared in 0\n"
			  " 4 bytes, 2 members, 1 units\n"
			  " 4 bytes, 2 members, 1 units; member 2 [int b : 7 @3] [int b : 6 @3]\n" },
		{ "enum values", "enum values: 2 definitions, 2 types, declared in 0\n"
				 " 4 bytes, 2 members, 1 units\n"
				 " 4 bytes, 2 members, 1 units; enumerator 2 [B = -2] [C = 1]\n" },
		{ "alias", "typedef alias: 2 definitions, 2 types, declared in 0\n"
			   " 0 bytes, 0 members, 1 units, int\n"
			   " 0 bytes, 0 members, 1 units, char; target [int] [char]\n" },
		{ "deep", "struct deep: 2 definitions, 2 types, declared in 0\n"
			  " 16 bytes, 2 members, 1 units\n"
			  " 16 bytes, 2 members, 1 units; member 2, member 2 [int b @32] [char b @32]\n" },
		{ "one", "union one: 1 definitions, 1 types, declared in 0\n"
			 " 4 bytes, 1 members, 1 units\n"
			 "struct one: 1 definitions, 1 types, declared in 1\n"
			 " 4 bytes, 1 members, 1 units\n" },
		{ "union one", "union one: 1 definitions, 1 types, declared in 0\n"
			       " 4 bytes, 1 members, 1 units\n" },
		{ "forward", "struct forward: 0 definitions, 1 types with forward, declared in 2\n" },
		{ "int", "int int: 1 definitions, 1 types, declared in 0\n"
			 " 4 bytes, 0 members, 2 units\n" },
	};
	check_rows(&input, rows, ARRAY_SIZE(rows));
}

#define UNIT_IN(code)                                                                            \
	{ .version = 5,                                                                          \
	  .root = DIE(compile_unit,                                                              \
		      ATTRS(NAME("unit"), ATTR(language, .form = DW_FORM_data2, .num = (code))), \
		      .children = one_function) }

static const struct build_die one_function[] = { FUNC("f", LOW_PC(TEXT)), { 0 } };
static const struct build_unit function_units[] = { UNIT_IN(0x8001), UNIT_IN(0x1d) };

static void test_assembler(void **state)
{
	(void)state;
	static const struct elf_build_symbol symbol = SYMBOL("f", 0);
	static const struct row rows[] = {
		{ "f", "function emitted f\n asm static void f(void): emitted at 0x1000 f\n" },
		{ "f", "function emitted f\n static void f(void): emitted at 0x1000 f\n" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(function_units); i++) {
		const struct input input = {
			.dwarf = { .units = &function_units[i], .num_units = 1 },
			.machine = EM_X86_64,
			.symbols = &symbol,
			.num_symbols = 1,
		};
		check_rows(&input, &rows[i], 1);
	}
}

// ---- files without symbols ----

static void test_no_symtab(void **state)
{
	(void)state;
	struct input input = function_input;
	input.has_no_symtab = true;
	static const struct row rows[] = {
		{ "good", "function no_symtab -\n"
			  " int good(int a, struct packed *p, ...): no_symtab at 0x1000 -\n" },
		{ "unnamed", "function no_symtab -\n"
			     " static void unnamed(int): no_symtab at 0x1020 -\n" },
		{ "declared", "function declared - declared 1\n" },
		{ "assembler", "not found\n" },
		{ "lost", "not found\n" },
	};
	check_rows(&input, rows, ARRAY_SIZE(rows));
	check_counts(&input, "no_symtab 13\nfile without section .symtab 1\n");
}

// ---- kfuncs whose ids are resolved ----

// The id of FUNC @p name.
static uint32_t func_id(const struct btfsmith_types *types, const char *name)
{
	for (uint32_t id = 1; id < types->list.types.num; id++) {
		const struct type *type = &types->list.types.items[id];
		if (type->kind == KIND_FUNC &&
		    !strcmp(type_list_string(&types->list, type->name), name))
			return id;
	}
	fail_msg("no FUNC %s", name);
	return 0;
}

// Sets are sorted by id, so that symbols of entries are not those of their functions any more.
static void test_resolved_kfuncs(void **state)
{
	(void)state;
	struct elf_build_symbol symbols[ARRAY_SIZE(function_symbols)];
	struct input input = function_input;
	struct btfsmith_types *types = NULL;
	memcpy(symbols, function_symbols, sizeof(symbols));
	for (size_t i = 0; i < ARRAY_SIZE(symbols); i++) {
		if (!strcmp(symbols[i].name, "__BTF_ID__func__unexpected__2"))
			symbols[i].name = "__BTF_ID__func__in_ranges__2";
		if (!strcmp(symbols[i].name, "__BTF_ID__func__lost__3"))
			symbols[i].name = "__BTF_ID__func__elsewhere__3";
	}
	input.symbols = symbols;
	write_input(&input, "file");
	assert_null(btfsmith_encode("file", NULL, &types));
	uint32_t ids[] = {
		3, 1, func_id(types, "in_ranges"), 4, func_id(types, "elsewhere"), 8,
		func_id(types, "good"), 16,
	};
	input.ids = ids;
	input.btf = btfsmith_types_data(types, &input.btf_size);
#define GOOD " int good(int a, struct packed *p, ...): emitted at 0x1000 good\n"
#define IN_RANGES " static void in_ranges(void): emitted ranges\n"
	static const struct row rows[] = {
		{ "good", "function emitted good kfunc 0x10\n" GOOD },
		{ "in_ranges", "function emitted in_ranges kfunc 0x4\n" IN_RANGES },
	};
	check_rows(&input, rows, ARRAY_SIZE(rows));
	// Ids that are not those of this BTF, and no BTF at all.
	static const struct row unknown = { "good", "function emitted good kfunc ?\n" GOOD };
	ids[2] = func_id(types, "nowhere");
	check_rows(&input, &unknown, 1);
	ids[2] = UINT32_MAX;
	check_rows(&input, &unknown, 1);
	input.btf_size--;
	check_rows(&input, &unknown, 1);
	input.btf = NULL;
	check_rows(&input, &unknown, 1);
	btfsmith_types_destroy(types);
}

// ---- where ftrace can attach ----

static const struct build_die traced[] = {
	FUNC("at_start", LOW_PC(TEXT)),
	FUNC("behind_endbr", LOW_PC(TEXT + 0x10)),
	FUNC("none", LOW_PC(TEXT + 0x20)),
	FUNC("before", LOW_PC(TEXT + 0x50)),
	FUNC("two_sizes", LOW_PC(TEXT + 0x60)),
	FUNC("without_size", LOW_PC(TEXT + 0x80)),
	FUNC("clone", LOW_PC(TEXT + 0x90)),
	FUNC("last", LOW_PC(TEXT + 0xb0)),
	{ 0 },
};
static const struct build_unit traced_unit = {
	.version = 5,
	.root = DIE(compile_unit, ATTRS(NAME("unit.c")), .children = traced),
};

// The symbols with the ends of the table at @p start and @p end.
static struct input traced_input(struct elf_build_symbol *symbols, uint64_t start, uint64_t end)
{
	const struct elf_build_symbol all[] = {
		SYMBOL("at_start", 0),
		SYMBOL("behind_endbr", 0x10),
		SYMBOL("none", 0x20),
		SYMBOL("before", 0x50),
		SYMBOL("two_sizes.cold", 0x70),
		SYMBOL("two_sizes", 0x60),
		{ .name = "without_size", .value = TEXT + 0x80, .type = STT_FUNC, .section = 1 },
		SYMBOL("clone.constprop.0", 0x90),
		SYMBOL("last", 0xb0),
		SYMBOL("in_assembler", 0xc0),
		{ .name = "__start_mcount_loc", .value = start, .section = 1 },
		{ .name = "__stop_mcount_loc", .value = end, .section = 1 },
	};
	memcpy(symbols, all, sizeof(all));
	return (struct input){
		.dwarf = { .units = &traced_unit, .num_units = 1 },
		.machine = EM_X86_64,
		.symbols = symbols,
		.num_symbols = ARRAY_SIZE(all),
	};
}

// What is said of "at_start" and "none": "yes no", or "?".
static void check_traced(const struct input *input, const char *want_start, const char *want_none)
{
	char start[128], none[128];
	(void)snprintf(start, sizeof(start),
		       "function emitted at_start%s\n static void at_start(void): emitted at "
		       "0x1000 at_start\n", want_start);
	(void)snprintf(none, sizeof(none),
		       "function emitted none%s\n static void none(void): emitted at 0x1020 none\n",
		       want_none);
	const struct row rows[] = { { "at_start", start }, { "none", none } };
	check_rows(input, rows, ARRAY_SIZE(rows));
}

static void test_ftrace(void **state)
{
	(void)state;
	struct elf_build_symbol symbols[12];
	// Not sorted, one of them twice, one of a function that was not linked.
	static const uint64_t mcount[] = { TEXT + 0xbf, TEXT + 0x14, TEXT + 0x48, 0,
					   TEXT,	TEXT,	     TEXT + 0x70 };
	struct input input = traced_input(symbols, MCOUNT, MCOUNT + sizeof(mcount));
	input.mcount = mcount;
	input.num_mcount = ARRAY_SIZE(mcount);
#define TRACED(text, at, rest, symbol) \
	{ text, "function emitted " text rest "\n static void " text "(void): emitted at 0x10" at \
		" " symbol "\n" }
	static const struct row rows[] = {
		TRACED("at_start", "00", " ftrace", "at_start"),
		TRACED("behind_endbr", "10", " ftrace", "behind_endbr"),
		TRACED("none", "20", " no ftrace", "none"),
		TRACED("before", "50", " ftrace", "before"),
		TRACED("two_sizes", "60", " no ftrace", "two_sizes"),
		TRACED("without_size", "80", "", "without_size"),
		TRACED("clone", "90", " no ftrace no symbol of the name", "clone.constprop.0"),
		TRACED("last", "b0", " ftrace", "last"),
		{ "in_assembler", "function no_die - no ftrace\n" },
	};
	check_rows(&input, rows, ARRAY_SIZE(rows));
}

// What comes before a function may be another one.
static void test_ftrace_neighbours(void **state)
{
	(void)state;
	struct elf_build_symbol symbols[12];
	static const uint64_t mcount[] = { TEXT + 0x10, TEXT + 0x1f };
	struct input input = traced_input(symbols, MCOUNT, MCOUNT + sizeof(mcount));
	input.mcount = mcount;
	input.num_mcount = ARRAY_SIZE(mcount);
	check_traced(&input, " no ftrace", " no ftrace");
	symbols[1].size = 15;
	check_traced(&input, " no ftrace", " ftrace");
	symbols[2].value++; // 0x1f is in the 16 bytes, 0x10 is not
	symbols[1].size = 0;
	static const uint64_t too_far[] = { TEXT + 0x10 };
	input.mcount = too_far;
	symbols[11].value = MCOUNT + 8;
	input.num_mcount = 1;
	static const struct row row = {
		"none", "function emitted none no ftrace\n static void none(void): emitted at 0x1020 -\n"
	};
	check_rows(&input, &row, 1);
}

static void test_ftrace_unknown(void **state)
{
	(void)state;
	struct elf_build_symbol symbols[12];
	static const uint64_t zeros[4], mcount[] = { TEXT, 0x40 };
	static const struct {
		uint64_t start, end;
	} ends[] = {
		{ MCOUNT, MCOUNT },	 { MCOUNT + 8, MCOUNT },  { MCOUNT, MCOUNT + 17 },
		{ MCOUNT + 16, MCOUNT + 24 }, { MCOUNT - 1, MCOUNT + 8 }, { MCOUNT, MCOUNT + 7 },
		{ MCOUNT, UINT64_MAX },
	};
	for (size_t i = 0; i < ARRAY_SIZE(ends); i++) {
		struct input input = traced_input(symbols, ends[i].start, ends[i].end);
		input.mcount = mcount;
		input.num_mcount = ARRAY_SIZE(mcount);
		check_traced(&input, "", "");
	}
	struct input input = traced_input(symbols, MCOUNT, MCOUNT + sizeof(mcount));
	input.mcount = mcount;
	input.num_mcount = ARRAY_SIZE(mcount);
	input.has_no_mcount_data = true;
	check_traced(&input, "", "");
	input = traced_input(symbols, MCOUNT, MCOUNT + sizeof(zeros));
	input.mcount = zeros;
	input.num_mcount = ARRAY_SIZE(zeros);
	check_traced(&input, "", "");
	input = traced_input(symbols, MCOUNT, MCOUNT + sizeof(mcount));
	input.mcount = mcount;
	input.num_mcount = ARRAY_SIZE(mcount);
	check_traced(&input, " ftrace", " no ftrace");
	symbols[11].name = "__stop_mcount";
	check_traced(&input, "", "");
}

// ---- other machines ----

static void test_machines(void **state)
{
	(void)state;
	static const struct {
		unsigned int machine;
		bool is_big_endian;
		bool is_elf32;
		const char *want;
	} machines[] = {
		{ EM_AARCH64, false, false, "  int b: other x2/x1\n  int c: other x17/x2\n" },
		{ EM_S390, true, false,
		  "  int a: other %r5/%r2\n  int b: other %r1/%r3\n  int c: other %f2/%r4\n" },
		{ EM_MIPS, true, false, "" },
	};
	static const uint64_t mcount[] = { TEXT + 4 };
	for (size_t i = 0; i < ARRAY_SIZE(machines); i++) {
		const struct build_die dies[] = {
			INT,
			DIE(subprogram, ATTRS(NAME("f"), LOW_PC(TEXT)),
			    CHILDREN(PARAM(NAME("a"), TYPE("int"), REG(i ? 5 : 0)),
				     PARAM(NAME("b"), TYPE("int"), REG(i ? 1 : 2)),
				     PARAM(NAME("c"), TYPE("int"), REG(17)))),
			{ 0 },
		};
		const struct build_unit unit = {
			.version = 4,
			.root = DIE(compile_unit, .children = dies),
		};
		const struct elf_build_symbol symbols[] = {
			SYMBOL("f", 0),
			{ .name = "__start_mcount_loc", .value = MCOUNT, .section = 1 },
			{ .name = "__stop_mcount_loc",
			  .value = MCOUNT + (machines[i].is_elf32 ? 4 : 8),
			  .section = 1 },
		};
		const struct input input = {
			.dwarf = { .units = &unit,
				   .num_units = 1,
				   .is_big_endian = machines[i].is_big_endian,
				   .is_elf32 = machines[i].is_elf32 },
			.machine = machines[i].machine,
			.symbols = symbols,
			.num_symbols = ARRAY_SIZE(symbols),
			.mcount = mcount,
			.num_mcount = 1,
		};
		char want[256];
		const char *verdict = *machines[i].want ? "unexpected_reg" : "emitted";
		(void)snprintf(want, sizeof(want),
			       "function %s %s ftrace\n static void f(int a, int b, int c): %s at 0x1000 f\n%s",
			       verdict, *machines[i].want ? "-" : "f", verdict, machines[i].want);
		const struct row row = { "f", want };
		check_rows(&input, &row, 1);
	}
}

static void test_reg_names(void **state)
{
	(void)state;
	static const struct {
		unsigned int machine;
		int reg;
		const char *want;
	} rows[] = {
		{ EM_X86_64, 0, "%rax" },   { EM_X86_64, 5, "%rdi" },	{ EM_X86_64, 15, "%r15" },
		{ EM_X86_64, 17, "%xmm0" }, { EM_X86_64, 16, "register 16" },
		{ EM_AARCH64, 30, "x30" },  { EM_AARCH64, 31, "sp" },	{ EM_AARCH64, 65, "v1" },
		{ EM_S390, 2, "%r2" },	    { EM_S390, 18, "%f4" },	{ EM_ARM, 0, "r0" },
		{ EM_ARM, 13, "sp" },	    { EM_ARM, 257, "d1" },	{ EM_PPC64, 3, "register 3" },
		{ EM_386, 0, "register 0" }, { EM_X86_64, 0x7fffffff, "register 2147483647" },
	};
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++) {
		char name[REG_NAME_BYTES];
		reg_name(rows[i].machine, rows[i].reg, name);
		assert_string_equal(name, rows[i].want);
	}
}

static void test_several_definitions(void **state)
{
	(void)state;
	static const struct input input = {
		.dwarf = { .units = type_units, .num_units = 2 },
		.machine = EM_X86_64,
	};
	char text[256] = "";
	write_input(&input, "file");
	struct btfsmith_explanation *explanation = NULL;
	assert_null(btfsmith_explain("file", NULL, NULL, 0, &explanation));
	for (const struct btfsmith_named_type *type = explanation->types; type; type = type->next) {
		size_t len = strlen(text);
		(void)snprintf(text + len, sizeof(text) - len, "%s %s %zu\n", type->kind, type->name,
			       type->num_definitions);
	}
	btfsmith_explanation_destroy(explanation);
	assert_string_equal(text, "typedef alias 2\nstruct bits 2\nstruct deep 2\nstruct fewer 2\n"
				  "struct size 2\nenum values 2\n");
}

// ---- the calling of it ----

static void test_counts(void **state)
{
	(void)state;
	check_counts(&function_input,
		     "emitted 6\nno_symbol 1\nno_die 2\nunnamed_param 1\nbad_name 1\n"
		     "unexpected_reg 1\nuncertain 1\nreordered 1\noptimized 1\n");
}

static void test_errors(void **state)
{
	(void)state;
	static const char *const names[] = { "f" };
	struct btfsmith_options options = { .size = sizeof(options),
					    .features = UINT64_C(1) << 62 };
	struct btfsmith_explanation *untouched = (void *)&options, *explanation = untouched;
	struct btfsmith_error *err = btfsmith_explain("missing", NULL, names, 1, &explanation);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_IO);
	btfsmith_error_destroy(err);
	err = btfsmith_explain("missing", &options, names, 1, &explanation);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	options.size = 0;
	err = btfsmith_explain("missing", &options, names, 1, &explanation);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	assert_ptr_equal(explanation, untouched);
	btfsmith_explanation_destroy(NULL);
}

static int set_up(void **state)
{
	(void)state;
	workdir_enter();
	return 0;
}

static int tear_down(void **state)
{
	(void)state;
	workdir_leave();
	return 0;
}

int main(void)
{
	const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_functions), cmocka_unit_test(test_variables),
		cmocka_unit_test(test_types), cmocka_unit_test(test_resolved_kfuncs),	  cmocka_unit_test(test_machines),
		cmocka_unit_test(test_reg_names), cmocka_unit_test(test_counts),
		cmocka_unit_test(test_assembler), cmocka_unit_test(test_several_definitions), cmocka_unit_test(test_no_symtab), cmocka_unit_test(test_ftrace), cmocka_unit_test(test_ftrace_neighbours),
		cmocka_unit_test(test_ftrace_unknown), cmocka_unit_test(test_errors),
	};
	return cmocka_run_group_tests(tests, set_up, tear_down);
}
