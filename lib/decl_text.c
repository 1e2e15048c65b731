// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * C's declarations are read from the name outwards, so they are made in that order: a pointer
 * puts '*' before what is there, an array or a function something behind it, and what is left
 * in the end comes first.
 */
#include "decl_text.h"

enum {
	MAX_STEPS = 100,  /* from the name outwards */
	MAX_NESTING = 4,  /* of functions in parameters of functions */
	MAX_BYTES = 4096, /* of one declaration */
};

const char *decl_name(const struct pool *pool, uint32_t name, char packed[static 4])
{
	return name ? names_text(pool->names, names_plain(pool->names, name), packed)
		    : "";
}

const char *decl_class(uint8_t kind)
{
	switch ((int)kind) {
	case KIND_STRUCT:
		return "struct";
	case KIND_UNION:
		return "union";
	case KIND_ENUM:
	case KIND_ENUM64:
		return "enum";
	case KIND_TYPEDEF:
		return "typedef";
	case KIND_INT:
		return "int";
	case KIND_FLOAT:
		return "float";
	default:
		return "";
	}
}

static const char *qualifier(uint8_t kind)
{
	switch ((int)kind) {
	case KIND_CONST:
		return "const";
	case KIND_VOLATILE:
		return "volatile";
	case KIND_RESTRICT:
		return "restrict";
	default:
		return NULL;
	}
}

static void declare(struct strbuf *buf, const struct pool *pool, uint32_t ref,
		    const char *name, unsigned int depth);

static void add_params(struct strbuf *declarator, const struct pool *pool,
		       const struct shape *proto, unsigned int depth)
{
	strbuf_add(declarator, "(");
	if (depth >= MAX_NESTING)
		strbuf_add(declarator, "...");
	else if (!proto->num_items)
		strbuf_add(declarator, "void");
	for (uint32_t i = 0; depth < MAX_NESTING && i < proto->num_items; i++) {
		char packed[4];
		const struct pool_item *item = &proto->items[i];
		strbuf_add(declarator, i ? ", " : "");
		if (declarator->text.num > MAX_BYTES || (!item->name && !item->ref)) {
			strbuf_add(declarator, "...");
			break;
		}
		declare(declarator, pool, item->ref, decl_name(pool, item->name, packed),
			depth + 1);
	}
	strbuf_add(declarator, ")");
}

/* The part of a declaration around its name, in the making. */
struct declarator {
	struct strbuf text;
	struct strbuf qualifiers; /* met since the last '*', for whatever comes next */
	struct strbuf tags;       /* likewise */
	bool ends_in_pointer;     /* the outermost so far */
};

static void prepend_word(struct strbuf *buf, const char *text)
{
	if (buf->text.num && *text)
		strbuf_prepend(buf, " ");
	strbuf_prepend(buf, text);
}

static void prepend_words(struct strbuf *buf, struct strbuf *words)
{
	const char *text = strbuf_text(words);
	if (text)
		prepend_word(buf, text);
	else
		buf->is_broken = true;
	words->text.num = 0;
}

// Those that the kernel's sources have macros for are as these are called.
static void put_tag(struct declarator *d, const char *tag)
{
	static const char *const macros[] = { "user", "rcu", "percpu" };
	struct strbuf word = { 0 };
	bool is_macro = false;
	for (size_t i = 0; i < ARRAY_SIZE(macros); i++)
		is_macro |= !strcmp(tag, macros[i]);
	strbuf_format(&word, is_macro ? "__%s" : "__attribute__((btf_type_tag(\"%s\")))",
		      tag);
	prepend_words(&d->tags, &word);
	strbuf_deinit(&word);
}

static void close_pointer(struct declarator *d)
{
	if (d->ends_in_pointer) {
		strbuf_prepend(&d->text, "(");
		strbuf_add(&d->text, ")");
	}
	d->ends_in_pointer = false;
}

// Whatever goes around the name because of @p shape. False: it is what the declaration begins with.
static bool wrap(struct declarator *d, const struct pool *pool, const struct shape *shape,
		 unsigned int depth)
{
	char packed[4];
	switch ((int)shape->kind) {
	case KIND_PTR:
		prepend_words(&d->text, &d->qualifiers);
		prepend_words(&d->text, &d->tags);
		strbuf_prepend(&d->text, "*");
		d->ends_in_pointer = true;
		return true;
	case KIND_ARRAY:
		// What is said of an array holds of its elements, to which it is passed on.
		close_pointer(d);
		strbuf_format(&d->text, "[%u]", shape->size);
		return true;
	case KIND_FUNC_PROTO:
		close_pointer(d);
		add_params(&d->text, pool, shape, depth);
		return true;
	case KIND_TYPE_TAG:
		put_tag(d, decl_name(pool, shape->name, packed));
		return true;
	default:
		break;
	}
	const char *text = qualifier(shape->kind);
	if (text)
		prepend_word(&d->qualifiers, text);
	return text;
}

// What a declaration begins with.
static void
add_specifier(struct strbuf *buf, const struct pool *pool, const struct pool_entry *entry)
{
	char packed[4];
	const char *name = decl_name(pool, entry->shape.name, packed);
	const char *class = decl_class(entry->shape.kind);
	bool has_tag = entry->shape.kind == KIND_STRUCT ||
		       entry->shape.kind == KIND_UNION ||
		       entry->shape.kind == KIND_ENUM || entry->shape.kind == KIND_ENUM64;
	if (has_tag)
		strbuf_format(buf, "%s ", class);
	strbuf_add(buf, *name ? name : has_tag ? "{...}" : class);
}

static void declare(struct strbuf *buf, const struct pool *pool, uint32_t ref,
		    const char *name, unsigned int depth)
{
	struct declarator d = { 0 };
	unsigned int steps = 0;
	strbuf_add(&d.text, name);
	for (; ref && steps < MAX_STEPS; steps++) {
		const struct shape *shape = &pool_entry(pool, ref)->shape;
		if (!wrap(&d, pool, shape, depth))
			break;
		ref = shape->ref;
	}
	struct strbuf base = { 0 };
	if (steps == MAX_STEPS)
		strbuf_add(&base, "...");
	else if (!ref)
		strbuf_add(&base, "void");
	else
		add_specifier(&base, pool, pool_entry(pool, ref));
	prepend_words(&base, &d.qualifiers);
	const char *words[] = { strbuf_text(&base), strbuf_text(&d.tags),
				strbuf_text(&d.text) };
	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		if (!words[i])
			buf->is_broken = true;
		else if (*words[i])
			strbuf_format(buf, "%s%s", i && *words[i] != '[' ? " " : "",
				      words[i]);
	}
	strbuf_deinit(&base);
	strbuf_deinit(&d.tags);
	strbuf_deinit(&d.text);
	strbuf_deinit(&d.qualifiers);
}

void decl_text(struct strbuf *buf, const struct pool *pool, uint32_t ref,
	       const char *name)
{
	declare(buf, pool, ref, name, 0);
}
