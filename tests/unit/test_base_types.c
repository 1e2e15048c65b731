// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Split BTF from DWARF. A row is the units of a base, those of a file that extends it, and the
 * types that this adds, as support/type_lines.h writes them. Each is encoded by one thread and
 * by four, and with the file's units backwards: the bytes do not depend on the number of threads,
 * and the types not on the order. All that is added passes the kernel's rules.
 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include <cmocka.h>

#include "btf_check.h"
#include "btf_write.h"
#include "error.h"
#include "support/dwarf_build.h"
#include "support/type_lines.h"
#include "types_object.h"

enum { MAX_UNITS = 8, TAG_LLVM_ANNOTATION = 0x6000 };

struct row {
	const char *name;
	const struct build_unit *base;
	size_t num_base;
	const struct build_unit *units;
	size_t num_units;
	const char *lines; /* "": nothing is added, and there is no BTF */
	uint32_t string_bytes; /* that are added, if not 0 */
};

#define UNIT(...)                                                                        \
	{                                                                                \
		.version = 5, .root = DIE(compile_unit, CHILDREN(__VA_ARGS__))           \
	}
#define BASE(...)                                                                        \
	.base = (const struct build_unit[]){ __VA_ARGS__ },                              \
	.num_base = sizeof((const struct build_unit[]){ __VA_ARGS__ }) /                 \
		    sizeof(struct build_unit)
#define UNITS(...)                                                                       \
	.units = (const struct build_unit[]){ __VA_ARGS__ },                             \
	.num_units = sizeof((const struct build_unit[]){ __VA_ARGS__ }) /                \
		     sizeof(struct build_unit)

#define INT                                                                              \
	DIE(base_type, LABEL("int"), ATTRS(NAME("int"), BYTE_SIZE(4), ENCODING(signed)))
#define CHAR                                                                             \
	DIE(base_type, LABEL("char"),                                                    \
	    ATTRS(NAME("char"), BYTE_SIZE(1), ENCODING(signed_char)))
#define LONG                                                                             \
	DIE(base_type, LABEL("long"), ATTRS(NAME("long"), BYTE_SIZE(8), ENCODING(signed)))
#define STRUCT(label, text, size, ...)                                                   \
	DIE(structure_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),            \
	    CHILDREN(__VA_ARGS__))
#define UNION(label, text, size, ...)                                                    \
	DIE(union_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),                \
	    CHILDREN(__VA_ARGS__))
#define ANONYMOUS(label, size, ...)                                                      \
	DIE(structure_type, LABEL(label), ATTRS(BYTE_SIZE(size)), CHILDREN(__VA_ARGS__))
#define MEMBER(text, to, at) DIE(member, ATTRS(NAME(text), TYPE(to), MEMBER_AT(at)))
#define FORWARD(label, text)                                                             \
	DIE(structure_type, LABEL(label), ATTRS(NAME(text), DECLARATION))
#define POINTER(label, to) DIE(pointer_type, LABEL(label), ATTRS(TYPE(to), BYTE_SIZE(8)))
#define VOID_POINTER DIE(pointer_type, LABEL("void*"), ATTRS(BYTE_SIZE(8)))
#define CONST(label, to) DIE(const_type, LABEL(label), ATTRS(TYPE(to)))
#define RESTRICT(label, to) DIE(restrict_type, LABEL(label), ATTRS(TYPE(to)))
#define TYPEDEF(label, text, to) DIE(typedef, LABEL(label), ATTRS(NAME(text), TYPE(to)))
#define ARRAY(label, to, num)                                                            \
	DIE(array_type, LABEL(label), ATTRS(TYPE(to)),                                   \
	    CHILDREN(DIE(subrange_type, ATTRS(COUNT(num)))))
#define PROTO(label, to, ...)                                                            \
	DIE(subroutine_type, LABEL(label), ATTRS(FLAG(prototyped), TYPE(to)),            \
	    CHILDREN(__VA_ARGS__))
#define PARAM(to) DIE(formal_parameter, ATTRS(TYPE(to)))
#define ENUM(label, text, size, ...)                                                     \
	DIE(enumeration_type, LABEL(label), ATTRS(NAME(text), BYTE_SIZE(size)),          \
	    CHILDREN(__VA_ARGS__))
#define ENUM_FORWARD(label, text)                                                        \
	DIE(enumeration_type, LABEL(label), ATTRS(NAME(text), DECLARATION))
#define VALUE(text, n) DIE(enumerator, ATTRS(NAME(text), CONST_VALUE(n)))
#define TAG(text)                                                                        \
	{                                                                                \
		.tag = TAG_LLVM_ANNOTATION,                                              \
		ATTRS(NAME("btf_decl_tag"), ATTR(const_value, .str = (text)))            \
	}

/* The two things that `struct info` is below, and who points to it. */
#define INFO_INT STRUCT("info", "info", 4, MEMBER("number", "int", 0))
#define INFO_CHAR STRUCT("info", "info", 1, MEMBER("letter", "char", 0))
#define PORT                                                                             \
	POINTER("info*", "info"), STRUCT("port", "port", 8, MEMBER("info", "info*", 0))
#define USER                                                                             \
	POINTER("port*", "port"), STRUCT("user", "user", 8, MEMBER("port", "port*", 0))

#define INFO_INT_LINE "struct info:4{number@0 ^int}\n"
#define INFO_CHAR_LINE "struct info:1{letter@0 ^char}\n"

// clang-format off
static const struct row rows[] = {
	{ .name = "nothing new",
	  BASE(UNIT(INT, INFO_INT, PORT)), UNITS(UNIT(INT, INFO_INT, PORT), UNIT(FORWARD("info", "info"), PORT)),
	  .lines = "" },
	{ .name = "types of the base in new ones, with new names and those of the base",
	  BASE(UNIT(INT, INFO_INT, PORT)),
	  UNITS(UNIT(INT, INFO_INT, PORT, CONST("cport", "port"), POINTER("cport*", "cport"), ARRAY("a", "info*", 3),
		     STRUCT("own", "own", 40, MEMBER("info", "info", 0), MEMBER("port", "cport*", 8), MEMBER("a", "a", 16)))),
	  .lines = "struct own:40{info@0 ^struct info, port@64 *const ^struct port, a@128 [3]^*^struct info}\n",
	  .string_bytes = sizeof("own") + sizeof("a") },
	{ .name = "a struct of the base that is only declared",
	  BASE(UNIT(INT, INFO_INT)),
	  UNITS(UNIT(FORWARD("info", "info"), PORT)),
	  .lines = "struct port:8{info@0 *^struct info}\n" },
	{ .name = "what is only declared in both",
	  BASE(UNIT(FORWARD("info", "info"), PORT)),
	  UNITS(UNIT(FORWARD("info", "info"), PORT, USER)),
	  .lines = "struct user:8{port@0 *^struct port}\n" },
	{ .name = "a name of the base with another definition: what reaches it is new",
	  BASE(UNIT(INT, CHAR, INFO_INT, PORT, USER, STRUCT("other", "other", 4, MEMBER("x", "int", 0)))),
	  UNITS(UNIT(INT, CHAR, INFO_CHAR, PORT, USER, STRUCT("other", "other", 4, MEMBER("x", "int", 0)), POINTER("other*", "other"))),
	  .lines = "*^struct other\n" INFO_CHAR_LINE
		   "struct port:8{info@0 *struct info:1{letter@0 ^char}}\n"
		   "struct user:8{port@0 *struct port:8{info@0 *struct info:1{letter@0 ^char}}}\n" },
	{ .name = "the same in one of two units",
	  BASE(UNIT(INT, CHAR, INFO_INT, PORT, USER)),
	  UNITS(UNIT(INT, CHAR, INFO_CHAR, PORT), UNIT(INT, INFO_INT, PORT, USER, POINTER("user*", "user"))),
	  .lines = "*^struct user\n" INFO_CHAR_LINE "struct port:8{info@0 *struct info:1{letter@0 ^char}}\n" },
	{ .name = "another definition with a member that leads into the base",
	  BASE(UNIT(INT, CHAR, FORWARD("far", "far"), POINTER("far*", "far"), STRUCT("info", "info", 16, MEMBER("far", "far*", 0), MEMBER("new", "int", 8)), PORT)),
	  UNITS(UNIT(INT, CHAR, INFO_CHAR, PORT)),
	  .lines = INFO_CHAR_LINE "struct port:8{info@0 *struct info:1{letter@0 ^char}}\n" },
	{ .name = "restrict, which is not among what an entry of the pool knows of itself",
	  BASE(UNIT(INT, INFO_INT, PORT, RESTRICT("r", "info*"), PROTO("f", "int", PARAM("r")), POINTER("f*", "f"))),
	  UNITS(UNIT(INT, INFO_INT, PORT, RESTRICT("r", "info*"), POINTER("r*", "r"), CONST("cr", "r")), UNIT(INT, INFO_INT, PORT, USER)),
	  .lines = "*^restrict ^*^struct info\nconst ^restrict ^*^struct info\nstruct user:8{port@0 *^struct port}\n" },
	{ .name = "what leads to nothing",
	  BASE(UNIT(VOID_POINTER, STRUCT("s", "s", 8, MEMBER("p", "void*", 0)))),
	  UNITS(UNIT(VOID_POINTER, STRUCT("own", "own", 8, MEMBER("p", "void*", 0)))),
	  .lines = "struct own:8{p@0 ^*void}\n" },
	{ .name = "tags of several structs of the base",
	  BASE(UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("one")), STRUCT("t", "t", 4, MEMBER("b", "int", 0), TAG("two")), STRUCT("u", "u", 4, MEMBER("c", "int", 0), TAG("three")))),
	  UNITS(UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("one")), STRUCT("t", "t", 4, MEMBER("b", "int", 0), TAG("two")), STRUCT("u", "u", 4, MEMBER("c", "int", 0), TAG("three")))),
	  .lines = "" },
	{ .name = "two definitions in the base: each is found",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  UNITS(UNIT(INT, INFO_INT, PORT, STRUCT("one", "one", 8, MEMBER("port", "port", 0))),
		UNIT(CHAR, INFO_CHAR, PORT, STRUCT("two", "two", 8, MEMBER("port", "port", 0)))),
	  .lines = "struct one:8{port@0 ^struct port:8{info@0 ^*^struct info:4{number@0 ^int}}}\n"
		   "struct two:8{port@0 ^struct port:8{info@0 ^*^struct info:1{letter@0 ^char}}}\n" },
	{ .name = "two definitions in the base and a third one",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  UNITS(UNIT(LONG, STRUCT("info", "info", 8, MEMBER("large", "long", 0)), PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  .lines = "struct info:8{large@0 long}\nstruct port:8{info@0 *struct info:8{large@0 long}}\n" },
	{ .name = "two definitions in the base of which none is mentioned",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  UNITS(UNIT(INT, STRUCT("own", "own", 4, MEMBER("x", "int", 0)))),
	  .lines = "struct own:4{x@0 ^int}\n" },
	{ .name = "a forward that two definitions of the base satisfy",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT)),
	  UNITS(UNIT(FORWARD("info", "info"), POINTER("info*", "info"), STRUCT("own", "own", 8, MEMBER("info", "info*", 0)))),
	  .lines = "forward struct info\nstruct own:8{info@0 *forward struct info}\n" },
	{ .name = "the same where the base has such a forward, too",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR, PORT), UNIT(FORWARD("info", "info"), POINTER("p", "info"), STRUCT("q", "q", 8, MEMBER("p", "p", 0)))),
	  UNITS(UNIT(FORWARD("info", "info"), POINTER("p", "info"), STRUCT("q", "q", 8, MEMBER("p", "p", 0)), STRUCT("own", "own", 8, MEMBER("q", "q", 0)))),
	  .lines = "struct own:8{q@0 ^struct q}\n" },
	{ .name = "a forward whose meaning a type of the base shows",
	  BASE(UNIT(INT, INFO_INT, PORT), UNIT(CHAR, INFO_CHAR)),
	  UNITS(UNIT(FORWARD("info", "info"), PORT, STRUCT("own", "own", 8, MEMBER("info", "info*", 0)))),
	  .lines = "struct own:8{info@0 ^*^struct info:4{number@0 ^int}}\n" },
	{ .name = "what the base only declares: structs that point to it stay those of the base",
	  BASE(UNIT(FORWARD("info", "info"), PORT, USER)),
	  UNITS(UNIT(INT, INFO_INT, PORT, USER, STRUCT("own", "own", 8, MEMBER("info", "info", 0)))),
	  .lines = "*struct info:4{number@0 int}\nstruct info:4{number@0 int}\nstruct own:8{info@0 struct info:4{number@0 int}}\n" },
	{ .name = "the same by way of qualifiers, typedefs, prototypes and arrays",
	  BASE(UNIT(FORWARD("info", "info"), CONST("c", "info"), TYPEDEF("t", "t", "c"), POINTER("t*", "t"), PROTO("f", "t*", PARAM("t*")), POINTER("f*", "f"),
		    ANONYMOUS("u", 8, MEMBER("f", "f*", 0)), STRUCT("s", "s", 16, MEMBER("u", "u", 0), MEMBER("t", "t*", 8)), POINTER("s*", "s"))),
	  UNITS(UNIT(INT, INFO_INT, CONST("c", "info"), TYPEDEF("t", "t", "c"), POINTER("t*", "t"), PROTO("f", "t*", PARAM("t*")), POINTER("f*", "f"),
		     ANONYMOUS("u", 8, MEMBER("f", "f*", 0)), STRUCT("s", "s", 16, MEMBER("u", "u", 0), MEMBER("t", "t*", 8)), POINTER("s*", "s"),
		     ARRAY("a", "t", 2), STRUCT("own", "own", 24, MEMBER("a", "a", 0), MEMBER("u", "u", 8), MEMBER("s", "s*", 16)))),
	  .lines = "*fn(*typedef t=(const struct info:4{number@0 int}))->*typedef t=(const struct info:4{number@0 int})\n"
		   "struct info:4{number@0 int}\n"
		   "struct own:24{a@0 [2]typedef t=(const struct info:4{number@0 int}), "
		   "u@64 ^struct:8{f@0 ^*^fn(^*^typedef t=(^const ^forward struct info))->^*^typedef t=(^const ^forward struct info)}, "
		   "s@128 ^*^struct s}\n"
		   "typedef t=(const struct info:4{number@0 int})\n" },
	{ .name = "a hub in a cycle with another definition",
	  BASE(UNIT(INT, CHAR, POINTER("leaf*", "leaf"), POINTER("hub*", "hub"),
		    STRUCT("leaf", "leaf", 16, MEMBER("hub", "hub*", 0), MEMBER("l", "int", 8)),
		    STRUCT("hub", "hub", 16, MEMBER("leaf", "leaf*", 0), MEMBER("v", "int", 8)))),
	  UNITS(UNIT(INT, CHAR, POINTER("leaf*", "leaf"), POINTER("hub*", "hub"),
		     STRUCT("leaf", "leaf", 16, MEMBER("hub", "hub*", 0), MEMBER("l", "int", 8)),
		     STRUCT("hub", "hub", 16, MEMBER("leaf", "leaf*", 0), MEMBER("v", "char", 8)))),
	  .lines = "struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf, v@64 ^char}, l@64 ^int}, v@64 ^char}\n"
		   "struct leaf:16{hub@0 *struct hub:16{leaf@0 *struct leaf:16{hub@0 *struct hub, l@64 ^int}, v@64 ^char}, l@64 ^int}\n" },
	{ .name = "structs of one name inside functions of one unit, of which the base has one",
	  BASE(UNIT(INT, CHAR, INFO_INT, PORT)),
	  UNITS(UNIT(INT, CHAR, DIE(subprogram, ATTRS(NAME("f")), CHILDREN(INFO_INT, PORT)),
		     DIE(subprogram, ATTRS(NAME("g")), CHILDREN(STRUCT("info2", "info", 1, MEMBER("letter", "char", 0)), POINTER("p", "info2"),
			      STRUCT("x", "x", 8, MEMBER("info", "p", 0)))))),
	  .lines = INFO_CHAR_LINE "struct x:8{info@0 *struct info:1{letter@0 ^char}}\n" },
	{ .name = "a struct and a union, an enum and a typedef of one name",
	  BASE(UNIT(INT, STRUCT("x", "x", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "int"))),
	  UNITS(UNIT(INT, UNION("x", "x", 4, MEMBER("a", "int", 0)), ENUM("t", "t", 4, VALUE("A", 1)))),
	  .lines = "enum t:4{A=1}\nunion x:4{a@0 ^int}\n" },
	{ .name = "a typedef with another meaning",
	  BASE(UNIT(INT, LONG, TYPEDEF("t", "t", "int"), STRUCT("s", "s", 8, MEMBER("t", "t", 0)))),
	  UNITS(UNIT(INT, LONG, TYPEDEF("t", "t", "long"), STRUCT("s", "s", 8, MEMBER("t", "t", 0)))),
	  .lines = "struct s:8{t@0 typedef t=(^long)}\ntypedef t=(^long)\n" },
	{ .name = "anonymous types, prototypes and enumerators",
	  BASE(UNIT(INT, ANONYMOUS("u", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "u"), PROTO("f", "int", PARAM("t")), POINTER("f*", "f"),
		    ENUM("e", "e", 4, VALUE("A", 1), VALUE("B", 2)), STRUCT("s", "s", 16, MEMBER("f", "f*", 0), MEMBER("e", "e", 8)))),
	  UNITS(UNIT(INT, ANONYMOUS("u", 4, MEMBER("a", "int", 0)), TYPEDEF("t", "t", "u"), PROTO("f", "int", PARAM("t")), POINTER("f*", "f"),
		     ENUM("e", "e", 4, VALUE("A", 1), VALUE("B", 2)), STRUCT("s", "s", 16, MEMBER("f", "f*", 0), MEMBER("e", "e", 8)),
		     PROTO("g", "int", PARAM("t"), PARAM("e")), ANONYMOUS("v", 4, MEMBER("b", "int", 0)), TYPEDEF("w", "w", "v"))),
	  .lines = "fn(^typedef t, ^enum e)->^int\ntypedef w=(struct:4{b@0 ^int})\n" },
	{ .name = "an enum's forward in the base, in the file, in both",
	  BASE(UNIT(ENUM_FORWARD("e", "e"), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0)), ENUM("f", "f", 4, VALUE("B", 1)),
		    ENUM_FORWARD("g", "g"), POINTER("g*", "g"))),
	  UNITS(UNIT(ENUM("e", "e", 1, VALUE("A", 1)), POINTER("e*", "e"), STRUCT("s", "s", 8, MEMBER("p", "e*", 0)),
		     ENUM_FORWARD("f", "f"), POINTER("f*", "f"), STRUCT("t", "t", 8, MEMBER("p", "f*", 0)),
		     ENUM_FORWARD("g", "g"), POINTER("g*", "g"), STRUCT("u", "u", 8, MEMBER("p", "g*", 0)))),
	  .lines = "*enum e:1{A=1}\nenum e:1{A=1}\nstruct t:8{p@0 *^enum f}\nstruct u:8{p@0 ^*^forward enum g}\n" },
	{ .name = "tags that the base has, and others",
	  BASE(UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("one")))),
	  UNITS(UNIT(INT, STRUCT("s", "s", 4, MEMBER("a", "int", 0), TAG("one"), TAG("two")))),
	  .lines = "tag(two, -1) ^struct s\n" },
	{ .name = "names that are no identifiers",
	  BASE(UNIT(INT, STRUCT("s", "a b", 4, MEMBER("x", "int", 0)))),
	  UNITS(UNIT(INT, STRUCT("s", "c d", 4, MEMBER("x", "int", 0)))),
	  .lines = "struct c_d:4{x@0 ^int}\n" },
	{ .name = "an array, and no int in the base",
	  BASE(UNIT(CHAR)),
	  UNITS(UNIT(CHAR, ARRAY("a", "char", 4), STRUCT("s", "s", 4, MEMBER("a", "a", 0)))),
	  .lines = "struct s:4{a@0 [4]^char}\n" },
};
// clang-format on

static struct btfsmith_error *encode_on(const struct build_unit *units, size_t num,
					const char *base, const struct btfsmith_base *open_base,
					unsigned int jobs, struct btfsmith_types **ret)
{
	struct build_file file = { .units = units, .num_units = num };
	char path[] = "/tmp/base-XXXXXX";
	build_temp_file(&file, path);
	struct btfsmith_options options = {
		.size = sizeof(options),
		.jobs = jobs,
		.base = base,
		.open_base = open_base,
	};
	assert_null(btfsmith_features_parse("all", &options.features));
	struct btfsmith_error *err = btfsmith_encode(path, &options, ret);
	unlink(path);
	return err;
}

static struct btfsmith_error *encode(const struct build_unit *units, size_t num,
				     const char *base, unsigned int jobs,
				     struct btfsmith_types **ret)
{
	return encode_on(units, num, base, NULL, jobs, ret);
}

static void write_base(const struct row *row, char *path)
{
	cleanup_types struct btfsmith_types *types = NULL;
	assert_null(encode(row->base, row->num_base, NULL, 1, &types));
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	assert_null(btfsmith_types_write_raw(types, path));
}

// Not even an empty one, and one that is there goes away.
static bool check_nothing(const struct row *row, const struct btfsmith_types *types)
{
	struct btfsmith_stats stats = { .size = sizeof(stats) };
	char path[] = "/tmp/base-XXXXXX";
	size_t size = 1;
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	assert_null(btfsmith_types_write_raw(types, path));
	assert_null(btfsmith_types_stats(types, &stats));
	bool ok = access(path, F_OK) != 0 && !btfsmith_types_data(types, &size) && !size &&
		  !stats.types_out && !stats.bytes;
	if (!ok)
		print_error("%s: there is something\n", row->name);
	return ok;
}

// A base that is open gives what the file gives.
static bool check_open(const struct row *row, const struct build_unit *units,
		       const char *base_path, const struct btfsmith_types *want)
{
	struct btfsmith_base *base = NULL;
	struct btfsmith_types *types[2] = { NULL };
	assert_null(btfsmith_base_open(base_path, &base));
	bool ok = true;
	for (size_t i = 0; i < 2; i++) {
		assert_null(encode_on(units, row->num_units, NULL, base, 1 + (unsigned int)i,
				      &types[i]));
		ok &= types[i]->size == want->size &&
		      (!want->size || !memcmp(types[i]->data, want->data, want->size));
	}
	if (!ok)
		print_error("%s: other bytes with an open base\n", row->name);
	btfsmith_types_destroy(types[0]);
	btfsmith_types_destroy(types[1]);
	btfsmith_base_destroy(base);
	return ok;
}

static bool check_types(const struct row *row, const struct btfsmith_types *types)
{
	const struct type_list *list = &types->list;
	cleanup_free char *lines = type_lines(list);
	cleanup_error struct btfsmith_error *fault = btf_check("result", list);
	size_t string_bytes = type_list_string_bytes(list) - list->base_strings;
	uint32_t a, b;
	bool ok = !strcmp(lines, row->lines);
	if (!ok)
		print_error("%s: got\n%sexpected\n%s", row->name, lines, row->lines);
	if (fault)
		print_error("%s: %s\n", row->name, btfsmith_error_message(fault));
	if (row->string_bytes && string_bytes != row->string_bytes) {
		print_error("%s: %zu bytes of strings\n", row->name, string_bytes);
		ok = false;
	}
	if (type_lines_find_twins(list, &a, &b)) {
		print_error("%s: types %u and %u are the same\n", row->name, a, b);
		ok = false;
	}
	return ok && !fault;
}

static bool check_units(const struct row *row, const struct build_unit *units,
			const char *base)
{
	cleanup_types struct btfsmith_types *one = NULL, *four = NULL;
	struct btfsmith_error *err = encode(units, row->num_units, base, 1, &one);
	if (err) {
		print_error("%s: %s\n", row->name, btfsmith_error_message(err));
		btfsmith_error_destroy(err);
		return false;
	}
	if (!*row->lines)
		return check_nothing(row, one) && check_open(row, units, base, one);
	assert_null(encode(units, row->num_units, base, 4, &four));
	assert_int_equal(one->size, four->size);
	assert_memory_equal(one->data, four->data, one->size);
	return check_types(row, one) && check_open(row, units, base, one);
}

// What is written is what is read again on top of the base.
static bool check_file(const struct row *row, const char *base)
{
	cleanup_types struct btfsmith_types *types = NULL, *again = NULL;
	if (!*row->lines)
		return true;
	assert_null(encode(row->units, row->num_units, base, 1, &types));
	char path[] = "/tmp/base-XXXXXX";
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	close(fd);
	assert_null(btfsmith_types_write_raw(types, path));
	assert_null(btfsmith_read_split(path, base, &again));
	unlink(path);
	return check_types(row, again);
}

static bool check_row(const struct row *row)
{
	char base[] = "/tmp/base-XXXXXX";
	struct build_unit backwards[MAX_UNITS];
	assert_in_range(row->num_units, 1, MAX_UNITS);
	for (size_t i = 0; i < row->num_units; i++)
		backwards[i] = row->units[row->num_units - 1 - i];
	write_base(row, base);
	bool ok = check_units(row, row->units, base) && check_units(row, backwards, base) &&
		  check_file(row, base);
	unlink(base);
	return ok;
}

static void test_rows(void **state)
{
	(void)state;
	unsigned int failed = 0;
	for (size_t i = 0; i < ARRAY_SIZE(rows); i++)
		failed += !check_row(&rows[i]);
	assert_int_equal(failed, 0);
}

// ---- bases that nobody would make ----

#define BOX                                                                              \
	ANONYMOUS("box", 4, MEMBER("number", "int", 0)), POINTER("box*", "box"),         \
		STRUCT("own", "own", 8, MEMBER("box", "box*", 0))

static const struct build_unit odd_unit = UNIT(INT, INFO_INT, PORT);
static const struct build_unit box_unit = UNIT(INT, BOX);

static uint32_t add_text(struct type_list *list, const char *text)
{
	uint32_t offset = (uint32_t)list->strings.num;
	for (size_t i = 0; i <= strlen(text); i++)
		assert_true(vec_push(&list->strings, text[i]));
	return offset;
}

static void add(struct type_list *list, struct type type)
{
	assert_true(vec_push(&list->types, type));
}

/* 1 struct info { ... *member; }, which is not the unit's; what it refers to is up to the caller. */
static void odd_base(struct type_list *list)
{
	assert_true(type_list_init(list));
	uint32_t info = add_text(list, "info"), member = add_text(list, "member");
	add(list, (struct type){ .kind = KIND_STRUCT, .name = info, .size = 8, .num_items = 1 });
	assert_true(vec_push(&list->items, (struct type_item){ .name = member, .type = 2 }));
}

// With an open base, for the second time: the same bytes, or the same error.
static void assert_same_open(const struct build_unit *unit, const char *path,
			     const struct btfsmith_error *want_error,
			     const struct btfsmith_types *want)
{
	struct btfsmith_base *base = NULL;
	struct btfsmith_error *err = btfsmith_base_open(path, &base);
	for (unsigned int i = 0; !err && i < 2; i++) {
		cleanup_types struct btfsmith_types *types = NULL;
		err = encode_on(unit, 1, NULL, base, 1, &types);
		assert_int_equal(!err, !want_error);
		if (err)
			break;
		assert_int_equal(types->size, want->size);
		if (want->size)
			assert_memory_equal(types->data, want->data, want->size);
	}
	if (want_error)
		assert_int_equal(btfsmith_error_code(err), btfsmith_error_code(want_error));
	btfsmith_error_destroy(err);
	btfsmith_base_destroy(base);
}

static struct btfsmith_error *encode_on_odd(const struct build_unit *unit,
					    struct type_list *list,
					    struct btfsmith_types **ret)
{
	void *data;
	size_t size;
	char path[] = "/tmp/base-XXXXXX";
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	assert_null(btf_write(list, &data, &size));
	assert_int_equal(write(fd, data, size), size);
	close(fd);
	free(data);
	type_list_deinit(list);
	struct btfsmith_error *err = encode(unit, 1, path, 1, ret);
	assert_same_open(unit, path, err, *ret);
	unlink(path);
	return err;
}

static struct btfsmith_error *encode_odd(struct type_list *list, struct btfsmith_types **ret)
{
	return encode_on_odd(&odd_unit, list, ret);
}

static void assert_message(struct btfsmith_error *err, const char *want)
{
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_BAD_BTF);
	if (!strstr(btfsmith_error_message(err), want))
		fail_msg("\"%s\"", btfsmith_error_message(err));
	btfsmith_error_destroy(err);
}

static void test_circle(void **state)
{
	(void)state;
	struct type_list list;
	struct btfsmith_types *types = NULL;
	odd_base(&list);
	add(&list, (struct type){ .kind = KIND_PTR, .type = 3 });
	add(&list, (struct type){ .kind = KIND_CONST, .type = 2 });
	assert_message(encode_odd(&list, &types),
		       ": type 2 refers to itself without a name on the way");
}

static void test_reference_to_function(void **state)
{
	(void)state;
	struct type_list list;
	struct btfsmith_types *types = NULL;
	odd_base(&list);
	uint32_t name = add_text(&list, "function");
	add(&list, (struct type){ .kind = KIND_PTR, .type = 3 });
	add(&list, (struct type){ .kind = KIND_FUNC, .name = name, .type = 4 });
	add(&list, (struct type){ .kind = KIND_FUNC_PROTO });
	assert_message(encode_odd(&list, &types), ": a type refers to type 3, a FUNC");
}

static void test_circle_elsewhere(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	odd_base(&list);
	list.items.items[0].type = 4;
	add(&list, (struct type){ .kind = KIND_PTR, .type = 3 });
	add(&list, (struct type){ .kind = KIND_CONST, .type = 2 });
	add(&list, (struct type){ .kind = KIND_PTR });
	assert_null(encode_odd(&list, &types));
	assert_int_equal(type_list_num_own(&types->list), 4);
}

// Two types that nothing tells apart, and a name that is the end of another one.
static void test_twins(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	uint32_t info = add_text(&list, "no_info") + 3, number = add_text(&list, "number");
	uint32_t int_name = add_text(&list, "int");
	assert_true(vec_push(&list.items, (struct type_item){ .name = number, .type = 3 }));
	for (unsigned int i = 0; i < 2; i++)
		add(&list, (struct type){ .kind = KIND_STRUCT, .name = info, .size = 4,
					  .num_items = 1 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	add(&list, (struct type){ .kind = KIND_PTR, .type = 2 });
	assert_null(encode_odd(&list, &types));
	cleanup_free char *lines = type_lines(&types->list);
	assert_string_equal(lines, "struct port:8{info@0 ^*^struct info:4{number@0 ^int}}\n");
}

static void test_byte_order(void **state)
{
	(void)state;
	struct type_list list;
	struct btfsmith_types *types = NULL;
	odd_base(&list);
	add(&list, (struct type){ .kind = KIND_PTR });
	list.big_endian = true;
	assert_message(encode_odd(&list, &types), " is big-endian");
}

static void test_two_bases(void **state)
{
	(void)state;
	struct type_list list;
	struct btfsmith_types *types = NULL;
	struct btfsmith_base *base = NULL;
	char path[] = "/tmp/base-XXXXXX";
	int fd = mkstemp(path);
	assert_true(fd >= 0);
	odd_base(&list);
	add(&list, (struct type){ .kind = KIND_PTR });
	void *data;
	size_t size;
	assert_null(btf_write(&list, &data, &size));
	assert_int_equal(write(fd, data, size), size);
	close(fd);
	free(data);
	type_list_deinit(&list);
	assert_null(btfsmith_base_open(path, &base));
	struct btfsmith_error *err = encode_on(&odd_unit, 1, path, base, 1, &types);
	assert_non_null(err);
	assert_int_equal(btfsmith_error_code(err), BTFSMITH_ARGUMENT);
	btfsmith_error_destroy(err);
	btfsmith_base_destroy(base);
	unlink(path);
}

// Strings that are there twice, and a name that is the end of one of them.
static void test_equal_strings(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	uint32_t first = add_text(&list, "info");
	uint32_t info = add_text(&list, "info"), number = add_text(&list, "my_number") + 3;
	uint32_t port = add_text(&list, "port"), int_name = add_text(&list, "int");
	assert_true(first != info);
	assert_true(vec_push(&list.items, (struct type_item){ .name = number, .type = 3 }));
	assert_true(vec_push(&list.items, (struct type_item){ .name = first, .type = 2 }));
	add(&list, (struct type){ .kind = KIND_STRUCT, .name = info, .size = 4, .num_items = 1 });
	add(&list, (struct type){ .kind = KIND_PTR, .type = 1 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	add(&list, (struct type){ .kind = KIND_STRUCT, .name = port, .size = 8,
				  .first_item = 1, .num_items = 1 });
	assert_null(encode_odd(&list, &types));
	assert_int_equal(type_list_num_own(&types->list), 0);
}

static const struct build_unit pointer_unit = UNIT(INT, INFO_INT, POINTER("info*", "info"));

// Nothing in the base leads to the struct, whose name another string is before it.
static void test_equal_strings_alone(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	(void)add_text(&list, "info");
	uint32_t info = add_text(&list, "info"), number = add_text(&list, "number");
	uint32_t int_name = add_text(&list, "int");
	assert_true(vec_push(&list.items, (struct type_item){ .name = number, .type = 2 }));
	add(&list, (struct type){ .kind = KIND_STRUCT, .name = info, .size = 4, .num_items = 1 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	assert_null(encode_on_odd(&pointer_unit, &list, &types));
	cleanup_free char *lines = type_lines(&types->list);
	assert_string_equal(lines, "*^struct info\n");
}

// The name of a member of a type without a key is the end of another string.
static void test_end_of_string(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	uint32_t number = add_text(&list, "my_number") + 3;
	uint32_t int_name = add_text(&list, "int");
	assert_true(vec_push(&list.items, (struct type_item){ .name = number, .type = 3 }));
	add(&list, (struct type){ .kind = KIND_PTR, .type = 2 });
	add(&list, (struct type){ .kind = KIND_STRUCT, .size = 4, .num_items = 1 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	assert_null(encode_on_odd(&box_unit, &list, &types));
	cleanup_free char *lines = type_lines(&types->list);
	assert_string_equal(lines, "struct own:8{box@0 ^*^struct:4{number@0 ^int}}\n");
}

// It has a name, of no bytes, and so none.
static void test_empty_name(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	uint32_t number = add_text(&list, "number");
	uint32_t int_name = add_text(&list, "int");
	assert_true(vec_push(&list.items, (struct type_item){ .name = number, .type = 3 }));
	add(&list, (struct type){ .kind = KIND_PTR, .type = 2 });
	add(&list, (struct type){ .kind = KIND_STRUCT, .name = number + 6, .size = 4,
				  .num_items = 1 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	assert_null(encode_on_odd(&box_unit, &list, &types));
	cleanup_free char *lines = type_lines(&types->list);
	assert_string_equal(lines, "struct own:8{box@0 ^*^struct:4{number@0 ^int}}\n");
}

static const struct build_unit array_unit =
	UNIT(INT, ARRAY("a", "int", 3), STRUCT("own", "own", 12, MEMBER("a", "a", 0)));

// An array's index is the integer of that name, whatever else has it.
static void test_index_type(void **state)
{
	(void)state;
	struct type_list list;
	cleanup_types struct btfsmith_types *types = NULL;
	assert_true(type_list_init(&list));
	uint32_t int_name = add_text(&list, "int"), other = add_text(&list, "other");
	add(&list, (struct type){ .kind = KIND_TYPEDEF, .name = int_name, .type = 2 });
	add(&list, (struct type){ .kind = KIND_INT, .name = other, .size = 4, .fixed = 32 });
	add(&list, (struct type){ .kind = KIND_INT, .name = int_name, .size = 4,
				  .fixed = 1 << 24 | 32 });
	assert_null(encode_on_odd(&array_unit, &list, &types));
	uint32_t num_arrays = 0;
	for (uint32_t id = 4; id < type_list_num(&types->list); id++) {
		const struct type *type = type_list_type(&types->list, id);
		if (type->kind != KIND_ARRAY)
			continue;
		num_arrays++;
		assert_int_equal(type->fixed, 3);
	}
	assert_int_equal(num_arrays, 1);
}

int main(void)
{
	static const struct CMUnitTest tests[] = {
		cmocka_unit_test(test_rows),
		cmocka_unit_test(test_circle),
		cmocka_unit_test(test_reference_to_function),
		cmocka_unit_test(test_circle_elsewhere),
		cmocka_unit_test(test_twins),
		cmocka_unit_test(test_byte_order),
		cmocka_unit_test(test_two_bases),
		cmocka_unit_test(test_equal_strings),
		cmocka_unit_test(test_equal_strings_alone),
		cmocka_unit_test(test_end_of_string),
		cmocka_unit_test(test_empty_name),
		cmocka_unit_test(test_index_type),
	};
	return cmocka_run_group_tests(tests, NULL, NULL);
}
