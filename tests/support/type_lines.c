// SPDX-License-Identifier: LGPL-2.1-or-later
#include "type_lines.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { MAX_LEVELS = 3 };

struct printer {
	const struct type_list *list;
	bool *is_ambiguous; /* by id: its name has several definitions or forwards beside them */
	FILE *out;
};

static void *must_alloc(void *memory)
{
	if (!memory) {
		fprintf(stderr, "type_lines: out of memory\n");
		abort();
	}
	return memory;
}

static const struct type *get(const struct printer *p, uint32_t id)
{
	return type_list_type(p->list, id);
}

static const char *name_of(const struct type_list *list, uint32_t id)
{
	return type_list_string(list, type_list_type(list, id)->name);
}

static bool has_item_types(const struct type *type)
{
	return type->kind == KIND_STRUCT || type->kind == KIND_UNION ||
	       type->kind == KIND_FUNC_PROTO;
}

static const char *class_of(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_STRUCT:
		return "struct";
	case KIND_UNION:
		return "union";
	case KIND_FWD:
		return type->kind_flag ? "union" : "struct";
	case KIND_ENUM:
	case KIND_ENUM64:
		return "enum";
	case KIND_TYPEDEF:
		return "typedef";
	default:
		return "";
	}
}

static bool is_named(const struct type_list *list, const struct type *type)
{
	return *class_of(type) && *type_list_string(list, type->name);
}

// ---- text ----

static void print_ref(const struct printer *p, uint32_t id, unsigned int levels);

static void
print_members(const struct printer *p, const struct type *type, unsigned int levels)
{
	const struct type_item *items = type_list_item(p->list, type->first_item);
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint32_t bits = type->kind_flag ? items[i].value >> 24 : 0;
		uint32_t at =
			type->kind_flag ? items[i].value & 0xffffff : items[i].value;
		fprintf(p->out, "%s%s@%u", i ? ", " : "",
			type_list_string(p->list, items[i].name), at);
		if (bits)
			fprintf(p->out, ":%u", bits);
		fputc(' ', p->out);
		print_ref(p, items[i].type, levels);
	}
}

static void print_enumerators(const struct printer *p, const struct type *type)
{
	const struct type_item *items = type_list_item(p->list, type->first_item);
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint64_t value = (uint64_t)items[i].high << 32 | items[i].value;
		fprintf(p->out, "%s%s=", i ? ", " : "",
			type_list_string(p->list, items[i].name));
		if (type->kind == KIND_ENUM)
			fprintf(p->out, "%d", (int)items[i].value);
		else
			fprintf(p->out, "%lld", (long long)value);
	}
}

static void
print_params(const struct printer *p, const struct type *type, unsigned int levels)
{
	const struct type_item *items = type_list_item(p->list, type->first_item);
	for (uint32_t i = 0; i < type->num_items; i++) {
		const char *name = type_list_string(p->list, items[i].name);
		fprintf(p->out, "%s%s%s", i ? ", " : "", name, *name ? " " : "");
		print_ref(p, items[i].type, levels);
	}
}

// Content and all, whether or not it has a name.
static void
print_composite(const struct printer *p, const struct type *type, unsigned int levels)
{
	const char *name = type_list_string(p->list, type->name);
	if (type->kind == KIND_ENUM64)
		fputs("long ", p->out);
	fprintf(p->out, "%s%s%s:%u{", class_of(type), *name ? " " : "", name, type->size);
	if (has_item_types(type))
		print_members(p, type, levels);
	else
		print_enumerators(p, type);
	fputc('}', p->out);
}

static bool is_forward(const struct type *type)
{
	return type->kind == KIND_FWD || (type->kind == KIND_ENUM && !type->num_items);
}

static void print_named(const struct printer *p, uint32_t id, unsigned int levels)
{
	const struct type *type = get(p, id);
	if (is_forward(type))
		fprintf(p->out, "forward %s %s", class_of(type), name_of(p->list, id));
	else if (levels && type->kind != KIND_TYPEDEF)
		print_composite(p, type, levels - 1);
	else
		fprintf(p->out, "%s %s", class_of(type), name_of(p->list, id));
	if (levels && type->kind == KIND_TYPEDEF) {
		fputs("=(", p->out);
		print_ref(p, type->type, levels - 1);
		fputc(')', p->out);
	}
}

static void print_prefix(const struct printer *p, const struct type *type)
{
	static const char *const prefixes[NUM_KINDS] = {
		[KIND_PTR] = "*",
		[KIND_CONST] = "const ",
		[KIND_VOLATILE] = "volatile ",
		[KIND_RESTRICT] = "restrict ",
	};
	const char *name = type_list_string(p->list, type->name);
	if (type->kind == KIND_ARRAY)
		fprintf(p->out, "[%u]", type->size);
	else if (type->kind == KIND_TYPE_TAG)
		fprintf(p->out, "tagged(%s) ", name);
	else if (type->kind == KIND_DECL_TAG)
		fprintf(p->out, "tag(%s, %d) ", name, (int)type->fixed);
	else if (prefixes[type->kind])
		fputs(prefixes[type->kind], p->out);
	else
		fprintf(p->out, "kind %u %s ", type->kind, name);
}

static void print_unnamed(const struct printer *p, uint32_t id, unsigned int levels)
{
	const struct type *type = get(p, id);
	if (!id) {
		fputs("void", p->out);
	} else if (type->kind == KIND_INT || type->kind == KIND_FLOAT) {
		fputs(name_of(p->list, id), p->out);
	} else if (*class_of(type)) {
		print_composite(p, type, levels);
	} else if (type->kind == KIND_FUNC_PROTO) {
		fputs("fn(", p->out);
		print_params(p, type, levels);
		fputs(")->", p->out);
		print_ref(p, type->type, levels);
	} else {
		print_prefix(p, type);
		print_ref(p, type->type, levels);
	}
}

static void print_ref(const struct printer *p, uint32_t id, unsigned int levels)
{
	if (id && id <= p->list->num_base)
		fputc('^', p->out);
	if (!is_named(p->list, get(p, id)))
		print_unnamed(p, id, levels);
	else
		print_named(p, id, p->is_ambiguous[id] ? levels : 0);
}

static void print_line(const struct printer *p, uint32_t id)
{
	const struct type *type = get(p, id);
	if (is_named(p->list, type))
		print_named(p, id, MAX_LEVELS);
	else if (type->kind == KIND_INT)
		fprintf(p->out, "%s:%u/%#x", name_of(p->list, id), type->size,
			type->fixed);
	else if (type->kind == KIND_FLOAT)
		fprintf(p->out, "%s:%u", name_of(p->list, id), type->size);
	else
		print_ref(p, id, MAX_LEVELS);
}

// ---- which lines ----

static bool same_name(const struct type_list *list, uint32_t a, uint32_t b)
{
	const struct type *left = type_list_type(list, a), *right = type_list_type(list, b);
	return is_named(list, left) && is_named(list, right) &&
	       !strcmp(class_of(left), class_of(right)) &&
	       !strcmp(name_of(list, a), name_of(list, b));
}

static bool *find_ambiguous(const struct type_list *list)
{
	size_t num = type_list_num(list);
	bool *ret = must_alloc(calloc(num, sizeof(*ret)));
	for (uint32_t a = 1; a < num; a++) {
		for (uint32_t b = a + 1; b < num; b++) {
			if (same_name(list, a, b))
				ret[a] = ret[b] = true;
		}
	}
	return ret;
}

static bool *find_referred(const struct type_list *list)
{
	bool *ret = must_alloc(calloc(type_list_num(list), sizeof(*ret)));
	for (uint32_t id = 1; id < type_list_num(list); id++) {
		const struct type *type = type_list_type(list, id);
		ret[type->type] = true;
		if (type->kind == KIND_ARRAY)
			ret[type->fixed] = true;
		for (uint32_t i = 0; has_item_types(type) && i < type->num_items; i++)
			ret[type_list_item(list, type->first_item + i)->type] = true;
	}
	return ret;
}

static int compare_lines(const void *left, const void *right)
{
	return strcmp(*(char *const *)left, *(char *const *)right);
}

static char *make_line(struct printer *p, uint32_t id)
{
	char *line = NULL;
	size_t size;
	p->out = must_alloc(open_memstream(&line, &size));
	print_line(p, id);
	fputc('\n', p->out);
	fclose(p->out);
	return must_alloc(line);
}

static char *join_sorted(char **lines, size_t num)
{
	char *text = NULL;
	size_t size;
	FILE *out = must_alloc(open_memstream(&text, &size));
	qsort(lines, num, sizeof(*lines), compare_lines);
	for (size_t i = 0; i < num; i++) {
		fputs(lines[i], out);
		free(lines[i]);
	}
	fclose(out);
	return must_alloc(text);
}

char *type_lines(const struct type_list *list)
{
	struct printer p = { .list = list, .is_ambiguous = find_ambiguous(list) };
	cleanup_free bool *is_referred = find_referred(list);
	cleanup_free char **lines = must_alloc(calloc(type_list_num(list), sizeof(*lines)));
	size_t num = 0;
	for (uint32_t id = 1 + list->num_base; id < type_list_num(list); id++) {
		if (!is_referred[id] || is_named(list, type_list_type(list, id)))
			lines[num++] = make_line(&p, id);
	}
	free(p.is_ambiguous);
	return join_sorted(lines, num);
}

// ---- twins ----

static bool same_items(const struct type_list *list, const struct type *a,
		       const struct type *b, const uint32_t *classes)
{
	for (uint32_t i = 0; i < a->num_items; i++) {
		const struct type_item *left = type_list_item(list, a->first_item + i);
		const struct type_item *right = type_list_item(list, b->first_item + i);
		if (strcmp(type_list_string(list, left->name),
			   type_list_string(list, right->name)) ||
		    left->value != right->value || left->high != right->high ||
		    classes[left->type] != classes[right->type])
			return false;
	}
	return true;
}

static bool
same_type(const struct type_list *list, uint32_t a, uint32_t b, const uint32_t *classes)
{
	const struct type *left = type_list_type(list, a), *right = type_list_type(list, b);
	return left->kind == right->kind && left->kind_flag == right->kind_flag &&
	       left->size == right->size && left->fixed == right->fixed &&
	       left->num_items == right->num_items &&
	       !strcmp(name_of(list, a), name_of(list, b)) &&
	       classes[left->type] == classes[right->type] &&
	       same_items(list, left, right, classes);
}

/* Split classes by what types are and refer to; the number of classes then. */
static uint32_t
split(const struct type_list *list, const uint32_t *classes, uint32_t *ret)
{
	uint32_t num = 0;
	for (uint32_t id = 0; id < type_list_num(list); id++) {
		uint32_t other = 0;
		while (other < id && (classes[other] != classes[id] ||
				      !same_type(list, other, id, classes)))
			other++;
		ret[id] = other < id ? ret[other] : num++;
	}
	return num;
}

bool type_lines_find_twins(const struct type_list *list, uint32_t *a, uint32_t *b)
{
	size_t num = type_list_num(list);
	cleanup_free uint32_t *classes = must_alloc(calloc(num, sizeof(*classes)));
	cleanup_free uint32_t *next = must_alloc(calloc(num, sizeof(*next)));
	uint32_t num_classes = 1, num_next;
	while ((num_next = split(list, classes, next)) != num_classes) {
		memcpy(classes, next, num * sizeof(*classes));
		num_classes = num_next;
	}
	for (*a = 0; *a < num; ++*a) {
		for (*b = *a + 1; *b < num; ++*b) {
			if (next[*a] == next[*b])
				return true;
		}
	}
	return false;
}
