// SPDX-License-Identifier: LGPL-2.1-or-later
/* What is not the same in two shapes that go by one name. */
#include "btf_format.h"
#include "decl_text.h"
#include "error.h"
#include "explain.h"
#include "plural.h"
#include "select_match.h"

#include <stdio.h>

enum { MAX_NESTING = 16, MAX_STEPS = 64 };

/* The comparison of two shapes. */
struct comparing {
	struct explain *explain;
	const struct pool *pool;
	const struct shape *first;
	const struct shape *second;
	struct strbuf where; /* "member 2, " of what is around */
	struct btfsmith_difference *found;
	unsigned int depth;
};

static bool has_name(const struct pool *pool, const struct shape *shape)
{
	char packed[4];
	return *decl_name(pool, shape->name, packed);
}

// ---- the sides of a difference ----

static struct btfsmith_part *
make_part(struct comparing *c, const char *name, uint64_t bit_offset)
{
	struct btfsmith_part *part = explain_new(c->explain, struct btfsmith_part);
	if (!part)
		return NULL;
	part->name = explain_copy(c->explain, name);
	part->text = explain_take_text(c->explain);
	part->bit_offset = bit_offset;
	return part->name && part->text ? part : NULL;
}

static int64_t enumerator_value(const struct shape *shape, const struct pool_item *item)
{
	if (shape->kind == KIND_ENUM64)
		return (int64_t)((uint64_t)item->value << 32 | item->ref);
	return shape->flag ? (int64_t)(int32_t)item->ref : (int64_t)item->ref;
}

// Item @p i of a shape, whatever these are.
static struct btfsmith_part *
item_part(struct comparing *c, const struct shape *shape, uint32_t i)
{
	char packed[4];
	const struct pool_item *item = &shape->items[i];
	const char *name = decl_name(c->pool, item->name, packed);
	struct strbuf *text = &c->explain->text;
	uint64_t offset = UINT64_MAX;
	switch ((int)shape->kind) {
	case KIND_ENUM:
		strbuf_format(text, "%s = %lld", name,
			      (long long)enumerator_value(shape, item));
		break;
	case KIND_ENUM64:
		if (shape->flag)
			strbuf_format(text, "%s = %lld", name,
				      (long long)enumerator_value(shape, item));
		else
			strbuf_format(text, "%s = %llu", name,
				      (unsigned long long)enumerator_value(shape, item));
		break;
	case KIND_FUNC_PROTO:
		if (!item->name && !item->ref)
			strbuf_add(text, "...");
		else
			decl_text(text, c->pool, item->ref, name);
		break;
	default:
		offset = shape->flag ? item->value & 0xffffff : item->value;
		decl_text(text, c->pool, item->ref, name);
		if (shape->flag && item->value >> 24)
			strbuf_format(text, " : %u", item->value >> 24);
	}
	return make_part(c, name, offset);
}

static struct btfsmith_part *ref_part(struct comparing *c, const struct shape *shape)
{
	decl_text(&c->explain->text, c->pool, shape->ref, "");
	return make_part(c, "", UINT64_MAX);
}

static struct btfsmith_part *
count_part(struct comparing *c, uint32_t num, const char *what)
{
	strbuf_format(&c->explain->text, "%u %s%s", num, what, plural(num));
	return make_part(c, "", UINT64_MAX);
}

// ---- the difference ----

// The text in c->explain->text must have been taken before. False: out of memory.
static bool found(struct comparing *c, const char *what, struct btfsmith_part *first,
		  struct btfsmith_part *second)
{
	const char *where = strbuf_text(&c->where);
	c->found = explain_new(c->explain, struct btfsmith_difference);
	if (!where || !c->found)
		return false;
	strbuf_format(&c->explain->text, "%s%s", where, what);
	c->found->what = explain_take_text(c->explain);
	c->found->first = first;
	c->found->second = second;
	return c->found->what;
}

static const char *item_word(uint8_t kind)
{
	switch ((int)kind) {
	case KIND_FUNC_PROTO:
		return "parameter";
	case KIND_ENUM:
	case KIND_ENUM64:
		return "enumerator";
	default:
		return "member";
	}
}

static bool item_differs(struct comparing *c, uint32_t i)
{
	char what[48];
	struct btfsmith_part *sides[2] = { NULL, NULL };
	const struct shape *shapes[2] = { c->first, c->second };
	for (unsigned int side = 0; side < 2; side++) {
		if (i >= shapes[side]->num_items)
			continue;
		sides[side] = item_part(c, shapes[side], i);
		if (!sides[side])
			return false;
	}
	(void)snprintf(what, sizeof(what), "%s %u", item_word(c->first->kind), i + 1);
	return found(c, what, sides[0], sides[1]);
}

static bool refs_differ(struct comparing *c, const char *what)
{
	struct btfsmith_part *first = ref_part(c, c->first);
	struct btfsmith_part *second = first ? ref_part(c, c->second) : NULL;
	return second && found(c, what, first, second);
}

static bool counts_differ(struct comparing *c, uint32_t first, uint32_t second,
			  const char *what, const char *unit)
{
	struct btfsmith_part *left = count_part(c, first, unit);
	struct btfsmith_part *right = left ? count_part(c, second, unit) : NULL;
	return right && found(c, what, left, right);
}

static struct btfsmith_part *encoding_part(struct comparing *c, const struct shape *shape)
{
	uint32_t bits = shape->fixed >> 24;
	bool is_signed = shape->kind == KIND_INT ? bits & BTF_INT_SIGNED : shape->flag;
	strbuf_format(&c->explain->text, "%s%s", is_signed ? "signed" : "unsigned",
		      shape->kind != KIND_INT ? ""
		      : bits & BTF_INT_CHAR   ? " char"
		      : bits & BTF_INT_BOOL   ? " bool"
					      : "");
	return make_part(c, "", UINT64_MAX);
}

static bool encodings_differ(struct comparing *c)
{
	struct btfsmith_part *first = encoding_part(c, c->first);
	struct btfsmith_part *second = first ? encoding_part(c, c->second) : NULL;
	return second && found(c, "encoding", first, second);
}

static bool compare(struct comparing *c, uint32_t first, uint32_t second);

/*
 * Two types that read the same and are not: somewhere under the same pointers and arrays there
 * are different ones without a name.
 */
static bool compare_inside(struct comparing *c, uint32_t first, uint32_t second)
{
	for (unsigned int i = 0; first && second && i < MAX_STEPS; i++) {
		const struct shape *a = &pool_entry(c->pool, first)->shape;
		const struct shape *b = &pool_entry(c->pool, second)->shape;
		if (a->kind != b->kind)
			return true;
		if (a->num_items || b->num_items)
			return has_name(c->pool, a) || compare(c, first, second);
		if (!shape_has_ref(a->kind))
			return true;
		first = a->ref;
		second = b->ref;
	}
	return true;
}

static bool item_is_same(const struct pool_item *a, const struct pool_item *b)
{
	return a->name == b->name && a->ref == b->ref && a->value == b->value;
}

// Goes into what is different inside of unnamed types of the items number @p i.
static bool compare_item(struct comparing *c, uint32_t i)
{
	const struct pool_item *a = &c->first->items[i], *b = &c->second->items[i];
	size_t len = c->where.text.num;
	bool is_inside = a->name == b->name && a->value == b->value &&
			 shape_has_item_refs(c->first->kind) && c->depth < MAX_NESTING;
	if (is_inside) {
		strbuf_format(&c->where, "%s %u, ", item_word(c->first->kind), i + 1);
		if (!compare_inside(c, a->ref, b->ref))
			return false;
		c->where.text.num = len;
	}
	return c->found || item_differs(c, i);
}

static bool compare_items(struct comparing *c)
{
	for (uint32_t i = 0; i < c->first->num_items || i < c->second->num_items; i++) {
		if (i >= c->first->num_items || i >= c->second->num_items)
			return item_differs(c, i);
		if (c->first->kind == KIND_FUNC_PROTO) {
			if (!proto_types_match(c->pool, c->first->items[i].ref,
					       c->second->items[i].ref))
				return item_differs(c, i);
		} else if (!item_is_same(&c->first->items[i], &c->second->items[i])) {
			return compare_item(c, i);
		}
	}
	return true;
}

static bool compare_shapes(struct comparing *c)
{
	const struct shape *a = c->first, *b = c->second;
	if (a->kind == KIND_FUNC_PROTO && a->num_items != b->num_items)
		return counts_differ(c, a->num_items, b->num_items,
				     "number of parameters", "parameter");
	if (a->kind == KIND_FUNC_PROTO && !proto_types_match(c->pool, a->ref, b->ref))
		return refs_differ(c, "result");
	if (a->kind == KIND_TYPEDEF)
		return refs_differ(c, "target") &&
		       (!c->found ||
			strcmp(c->found->first->text, c->found->second->text) ||
			compare_inside(c, a->ref, b->ref));
	if (!compare_items(c))
		return false;
	if (!c->found && a->size != b->size && a->kind != KIND_ARRAY)
		return counts_differ(c, a->size, b->size, "size", "byte");
	if (!c->found && a->kind == KIND_ARRAY && a->size != b->size)
		return counts_differ(c, a->size, b->size, "array", "element");
	if (!c->found &&
	    (a->fixed != b->fixed || a->flag != b->flag || a->kind != b->kind))
		return encodings_differ(c);
	return true;
}

static bool compare(struct comparing *c, uint32_t first, uint32_t second)
{
	const struct shape *outer_first = c->first, *outer_second = c->second;
	c->first = &pool_entry(c->pool, first)->shape;
	c->second = &pool_entry(c->pool, second)->shape;
	c->depth++;
	bool done = compare_shapes(c);
	c->depth--;
	c->first = outer_first;
	c->second = outer_second;
	return done;
}

struct btfsmith_error *explain_difference(struct explain *explain, uint32_t first,
					  uint32_t second,
					  struct btfsmith_difference **ret)
{
	struct comparing c = { .explain = explain, .pool = explain->view->pool };
	bool done = compare(&c, first, second);
	strbuf_deinit(&c.where);
	if (!done)
		return error_no_memory();
	*ret = c.found;
	return NULL;
}
