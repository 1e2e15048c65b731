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

static void declare(struct strbuf *buf, const struct decl_source *source, uint32_t ref,
		    const char *name, unsigned int depth);

static void add_params(struct strbuf *declarator, const struct decl_source *source,
		       const struct decl_type *proto, unsigned int depth)
{
	strbuf_add(declarator, "(");
	if (depth >= MAX_NESTING)
		strbuf_add(declarator, "...");
	else if (!proto->num_params)
		strbuf_add(declarator, "void");
	for (uint32_t i = 0; depth < MAX_NESTING && i < proto->num_params; i++) {
		char packed[4];
		uint32_t ref;
		const char *name = source->param(source->types, proto, i, packed, &ref);
		strbuf_add(declarator, i ? ", " : "");
		if (declarator->text.num > MAX_BYTES || (!*name && !ref)) {
			strbuf_add(declarator, "...");
			break;
		}
		declare(declarator, source, ref, name, depth + 1);
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
	if (d->tags.text.num > MAX_BYTES)
		return;
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

// Whatever goes around the name because of @p type. False: it is what the declaration begins with.
static bool wrap(struct declarator *d, const struct decl_source *source,
		 const struct decl_type *type, unsigned int depth)
{
	switch ((int)type->kind) {
	case KIND_PTR:
		prepend_words(&d->text, &d->qualifiers);
		prepend_words(&d->text, &d->tags);
		strbuf_prepend(&d->text, "*");
		d->ends_in_pointer = true;
		return true;
	case KIND_ARRAY:
		// What is said of an array holds of its elements, to which it is passed on.
		close_pointer(d);
		strbuf_format(&d->text, "[%u]", type->num_elements);
		return true;
	case KIND_FUNC_PROTO:
		close_pointer(d);
		add_params(&d->text, source, type, depth);
		return true;
	case KIND_TYPE_TAG:
		put_tag(d, type->name);
		return true;
	default:
		break;
	}
	const char *text = qualifier(type->kind);
	if (text)
		prepend_word(&d->qualifiers, text);
	return text;
}

// What a declaration begins with.
static void add_specifier(struct strbuf *buf, const struct decl_type *type)
{
	const char *class = decl_class(type->kind);
	bool has_tag = type->kind == KIND_STRUCT || type->kind == KIND_UNION ||
		       type->kind == KIND_ENUM || type->kind == KIND_ENUM64;
	if (has_tag) {
		strbuf_add(buf, class);
		strbuf_add(buf, " ");
	}
	strbuf_add(buf, *type->name ? type->name : has_tag ? "{...}" : class);
}

static void declare(struct strbuf *buf, const struct decl_source *source, uint32_t ref,
		    const char *name, unsigned int depth)
{
	struct declarator d = { 0 };
	struct decl_type type = { .name = "" };
	char packed[4];
	unsigned int steps = 0;
	strbuf_add(&d.text, name);
	for (; ref && steps < MAX_STEPS; steps++) {
		source->look(source->types, ref, packed, &type);
		if (!wrap(&d, source, &type, depth))
			break;
		ref = type.ref;
	}
	struct strbuf base = { 0 };
	if (steps == MAX_STEPS)
		strbuf_add(&base, "...");
	else if (!ref)
		strbuf_add(&base, "void");
	else
		add_specifier(&base, &type);
	prepend_words(&base, &d.qualifiers);
	const char *words[] = { strbuf_text(&base), strbuf_text(&d.tags),
				strbuf_text(&d.text) };
	for (size_t i = 0; i < ARRAY_SIZE(words); i++) {
		if (!words[i]) {
			buf->is_broken = true;
		} else if (*words[i]) {
			strbuf_add(buf, i && *words[i] != '[' ? " " : "");
			strbuf_add(buf, words[i]);
		}
	}
	strbuf_deinit(&base);
	strbuf_deinit(&d.tags);
	strbuf_deinit(&d.text);
	strbuf_deinit(&d.qualifiers);
}

void decl_text_of(struct strbuf *buf, const struct decl_source *source, uint32_t ref,
		  const char *name)
{
	declare(buf, source, ref, name, 0);
}

// ---- types of the pool ----

const char *decl_name(const struct pool *pool, uint32_t name, char packed[static 4])
{
	return name ? names_text(pool->names, names_plain(pool->names, name), packed)
		    : "";
}

static void look_in_pool(const void *types, uint32_t ref, char packed[static 4],
			 struct decl_type *ret)
{
	const struct pool *pool = types;
	const struct shape *shape = &pool_entry(pool, ref)->shape;
	*ret = (struct decl_type){
		.kind = shape->kind,
		.name = decl_name(pool, shape->name, packed),
		.ref = shape->ref,
		.num_elements = shape->size,
		.num_params = shape->num_items,
		.params = shape->items,
	};
}

static const char *param_in_pool(const void *types, const struct decl_type *proto, uint32_t i,
				 char packed[static 4], uint32_t *ref_ret)
{
	const struct pool_item *item = (const struct pool_item *)proto->params + i;
	*ref_ret = item->ref;
	return decl_name(types, item->name, packed);
}

void decl_text(struct strbuf *buf, const struct pool *pool, uint32_t ref,
	       const char *name)
{
	const struct decl_source source = {
		.types = pool,
		.look = look_in_pool,
		.param = param_in_pool,
	};
	decl_text_of(buf, &source, ref, name);
}
