// SPDX-License-Identifier: LGPL-2.1-or-later
#include "finish.h"

#include <string.h>

#include "arena.h"
#include "bytes.h"
#include "error.h"

enum {
	MAX_NAME_LENGTH = 511, /* KSYM_NAME_LEN of Linux 6.1 and later, without NUL */
	INT_INDEX_DATA = 1 << 24 | 32, /* int_data of `int`: signed, 32 bits */
};

/* A type of the output on its way to an id. */
struct output {
	uint64_t prefix; /* first bytes of the name: compared before all of it is */
	place first;
	const char *name; /* "" without one */
	uint32_t bound;
};

/* Where a name's string is in the output; 0: not there yet. */
struct name_slot {
	uint32_t name;
	uint32_t verbatim;
	uint32_t identifier; /* as the kernel wants it; the same for nearly all */
};

struct finish {
	const struct binding *binding;
	const struct pool *pool;
	struct diags *diags;
	struct type_list *list;
	vec(struct output) outputs;
	char (*packed)[4];       /* text of packed names, by output */
	struct arena changed;    /* text of names that are not written as they are */
	uint32_t *ids;           /* by bound number */
	struct name_slot *names; /* by hash; power of two */
	size_t names_mask;
	uint32_t int_bound;      /* index type of all arrays; 0: not in the input */
	uint32_t int_id;
	bool has_arrays;
};

// ---- names as the kernel wants them ----

static bool is_identifier_char(char c, bool is_first)
{
	return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' ||
	       (!is_first && c >= '0' && c <= '9');
}

static size_t identifier_length(const char *text)
{
	size_t len = 0;
	while (is_identifier_char(text[len], !len))
		len++;
	return len;
}

// INT, FLOAT and tags may be called anything; the kernel wants identifiers of the others.
static bool needs_identifier(uint8_t kind)
{
	return kind != KIND_INT && kind != KIND_FLOAT && kind != KIND_DECL_TAG &&
	       kind != KIND_TYPE_TAG;
}

// Text of @p len bytes as it can be written.
static void make_identifier(char *text, size_t len)
{
	for (size_t i = 0; i < len; i++) {
		if (!is_identifier_char(text[i], !i))
			text[i] = '_';
	}
}

// ---- which types ----

static uint32_t num_bound(const struct finish *finish)
{
	return finish->binding->num_entries + (uint32_t)finish->binding->instances.num;
}

static const struct pool_entry *entry_of(const struct finish *finish, uint32_t bound)
{
	uint32_t num_entries = finish->binding->num_entries;
	if (bound >= num_entries)
		bound = finish->binding->instances.items[bound - num_entries].shape;
	return pool_entry(finish->pool, bound);
}

static bool is_output(const struct finish *finish, uint32_t bound)
{
	if (bound >= finish->binding->num_entries)
		return true;
	uint8_t flags = finish->binding->flags[bound];
	if (pool_is_key(pool_entry(finish->pool, bound)))
		return flags & BINDING_FORWARD;
	return !(flags & BINDING_TAINTED);
}

static place first_of(const struct finish *finish, uint32_t bound)
{
	uint32_t num_entries = finish->binding->num_entries;
	if (bound >= num_entries)
		return finish->binding->instances.items[bound - num_entries].first;
	return atomic_load_explicit(&pool_entry(finish->pool, bound)->first,
				    memory_order_relaxed);
}

static uint64_t name_prefix(const char *name)
{
	unsigned char bytes[8] = { 0 };
	for (unsigned int i = 0; i < 8 && name[i]; i++)
		bytes[i] = (unsigned char)name[i];
	return load64(bytes, !host_is_big_endian());
}

// The name that is written is the one to sort by; nearly always it is the one there is.
static const char *written_name(struct finish *finish, const struct shape *shape,
				char packed[static 4])
{
	uint32_t plain = names_plain(finish->pool->names, shape->name);
	const char *name = names_text(finish->pool->names, plain, packed);
	size_t len = identifier_length(name);
	if (likely(!name[len] && len <= MAX_NAME_LENGTH) || !needs_identifier(shape->kind))
		return name;
	len = strnlen(name, MAX_NAME_LENGTH);
	char *copy = arena_alloc(&finish->changed, len + 1, 1);
	if (!copy)
		return NULL;
	memcpy(copy, name, len);
	copy[len] = '\0';
	make_identifier(copy, len);
	return copy;
}

static bool collect(struct finish *finish)
{
	uint32_t num = num_bound(finish);
	finish->packed = calloc(num, sizeof(*finish->packed));
	finish->ids = calloc(num, sizeof(*finish->ids));
	if (!finish->packed || !finish->ids || !vec_reserve(&finish->outputs, num))
		return false;
	for (uint32_t bound = 1; bound < num; bound++) {
		if (!is_output(finish, bound))
			continue;
		const struct shape *shape = &entry_of(finish, bound)->shape;
		const char *name = written_name(finish, shape, finish->packed[bound]);
		if (!name)
			return false;
		finish->has_arrays |= shape->kind == KIND_ARRAY;
		finish->outputs.items[finish->outputs.num++] = (struct output){
			.prefix = name_prefix(name),
			.first = first_of(finish, bound),
			.name = name,
			.bound = bound,
		};
	}
	return true;
}

// ---- order ----

static int compare_outputs(const void *left, const void *right)
{
	const struct output *a = left, *b = right;
	if (a->prefix != b->prefix)
		return a->prefix < b->prefix ? -1 : 1;
	int by_name = a->prefix & 0xff ? strcmp(a->name, b->name) : 0;
	if (by_name)
		return by_name;
	if (a->first != b->first)
		return a->first < b->first ? -1 : 1;
	// Only tags on several meanings of one type get here; these are in a fixed order.
	return a->bound < b->bound ? -1 : a->bound > b->bound;
}

static bool is_int(const struct finish *finish, const struct output *output)
{
	return entry_of(finish, output->bound)->shape.kind == KIND_INT &&
	       !strcmp(output->name, "int");
}

// Arrays need an index type: the first `int` of the input, or one of our own.
static bool find_int(struct finish *finish)
{
	const struct output *best = NULL;
	for (size_t i = 0; i < finish->outputs.num; i++) {
		const struct output *output = &finish->outputs.items[i];
		if (is_int(finish, output) && (!best || output->first < best->first))
			best = output;
	}
	finish->int_bound = best ? best->bound : 0;
	if (best || !finish->has_arrays)
		return true;
	return vec_push(&finish->outputs, (struct output){
						  .prefix = name_prefix("int"),
						  .first = PLACE_NONE,
						  .name = "int",
					  });
}

static void assign_ids(struct finish *finish)
{
	qsort(finish->outputs.items, finish->outputs.num, sizeof(*finish->outputs.items),
	      compare_outputs);
	for (size_t i = 0; i < finish->outputs.num; i++) {
		uint32_t bound = finish->outputs.items[i].bound;
		if (bound)
			finish->ids[bound] = (uint32_t)i + 1;
		if (bound == finish->int_bound)
			finish->int_id = (uint32_t)i + 1;
	}
}

// ---- names ----

static bool add_text(struct finish *finish, const char *text, size_t len, uint32_t *ret)
{
	size_t offset = finish->list->strings.num;
	if (offset + len >= UINT32_MAX || !vec_reserve(&finish->list->strings, offset + len + 1))
		return false;
	memcpy(finish->list->strings.items + offset, text, len);
	finish->list->strings.items[offset + len] = '\0';
	finish->list->strings.num = offset + len + 1;
	*ret = (uint32_t)offset;
	return true;
}

static bool add_identifier(struct finish *finish, const char *text, uint32_t *ret)
{
	size_t len = strlen(text);
	if (unlikely(len > MAX_NAME_LENGTH)) {
		diag_note_unplaced(finish->diags, DIAG_NAME_LENGTH);
		len = MAX_NAME_LENGTH;
	}
	if (!add_text(finish, text, len, ret))
		return false;
	if (likely(identifier_length(text) >= len))
		return true;
	diag_note_unplaced(finish->diags, DIAG_NAME_CHARS);
	make_identifier(finish->list->strings.items + *ret, len);
	return true;
}

static struct name_slot *find_slot(struct finish *finish, uint32_t name)
{
	size_t i = name * UINT64_C(0x9e3779b97f4a7c15) >> 24 & finish->names_mask;
	while (finish->names[i].name && finish->names[i].name != name)
		i = (i + 1) & finish->names_mask;
	return &finish->names[i];
}

// The offset of a name in the output. Each string stands there once.
static bool name_offset(struct finish *finish, uint32_t name, bool is_identifier, uint32_t *ret)
{
	*ret = 0;
	name = names_plain(finish->pool->names, name);
	if (!name)
		return true;
	struct name_slot *slot = find_slot(finish, name);
	uint32_t *offset = is_identifier ? &slot->identifier : &slot->verbatim;
	if (!*offset) {
		char packed[4];
		const char *text = names_text(finish->pool->names, name, packed);
		size_t len = strlen(text);
		bool is_same = len <= MAX_NAME_LENGTH && identifier_length(text) == len;
		slot->name = name;
		if (!(is_identifier ? add_identifier(finish, text, offset)
				    : add_text(finish, text, len, offset)))
			return false;
		if (is_same)
			slot->verbatim = slot->identifier = *offset;
	}
	*ret = *offset;
	return true;
}

static bool init_names(struct finish *finish)
{
	size_t num = 64;
	while (num < 2 * finish->pool->names->by_content.num)
		num *= 2;
	finish->names = calloc_large(num, sizeof(*finish->names));
	finish->names_mask = num - 1;
	return finish->names;
}

// ---- types ----

/* Follows the references of one output in the order of its shape. */
struct edges {
	const struct finish *finish;
	const uint32_t *bound; /* of an instance; NULL: the shape's own references are plain */
};

static uint32_t next_id(struct edges *edges, uint32_t ref)
{
	uint32_t bound = edges->bound ? *edges->bound++
				      : binding_plain(edges->finish->binding, ref);
	return edges->finish->ids[bound];
}

static struct edges edges_of(const struct finish *finish, uint32_t bound)
{
	const struct binding *binding = finish->binding;
	struct edges edges = { .finish = finish };
	if (bound >= binding->num_entries)
		edges.bound =
			binding->edges.items +
			binding->instances.items[bound - binding->num_entries].first_edge;
	return edges;
}

static bool emit_items(struct finish *finish, const struct shape *shape, struct edges *edges,
		       struct type *type)
{
	struct type_list *list = finish->list;
	size_t first = list->items.num;
	if (first + shape->num_items >= UINT32_MAX ||
	    !vec_reserve(&list->items, first + shape->num_items))
		return false;
	type->first_item = (uint32_t)first;
	type->num_items = shape->num_items;
	bool has_types = shape_has_item_refs(shape->kind);
	bool is_signed = shape->flag && !has_types;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		const struct pool_item *from = &shape->items[i];
		struct type_item *item = &list->items.items[first + i];
		*item = (struct type_item){ 0 };
		if (!name_offset(finish, from->name, true, &item->name))
			return false;
		if (has_types) {
			item->type = next_id(edges, from->ref);
			item->value = from->value;
		} else {
			item->value = from->ref;
			item->high = shape->kind == KIND_ENUM64 ? from->value
				     : is_signed && from->ref >> 31 ? UINT32_MAX
								    : 0;
		}
	}
	list->items.num = first + shape->num_items;
	return true;
}

// Of a declaration: nothing has looked at it before.
static uint32_t forward_enum_size(struct finish *finish, uint32_t size)
{
	if (likely(size == 1 || size == 2 || size == 4 || size == 8))
		return size;
	diag_note_unplaced(finish->diags, DIAG_ENUM_SIZE);
	return size < 4 ? 4 : 8;
}

// A key that is not defined: C has no other forward declaration of an enum than an empty one.
static struct type forward_of(struct finish *finish, const struct shape *shape)
{
	if (shape->kind == KIND_ENUM)
		return (struct type){ .kind = KIND_ENUM,
				      .size = forward_enum_size(finish, shape->size) };
	return (struct type){ .kind = KIND_FWD, .kind_flag = shape->kind == KIND_UNION };
}

static bool emit(struct finish *finish, const struct output *output)
{
	struct type type = { .kind = KIND_INT, .size = 4, .fixed = INT_INDEX_DATA };
	// Bound number 0 is the `int` that the input does not have.
	if (!output->bound)
		return add_text(finish, "int", 3, &type.name) &&
		       vec_push(&finish->list->types, type);
	const struct pool_entry *entry = entry_of(finish, output->bound);
	const struct shape *shape = &entry->shape;
	struct edges edges = edges_of(finish, output->bound);
	type = (struct type){
		.kind = shape->kind,
		.kind_flag = shape->flag,
		.size = shape->size,
		.fixed = shape->fixed,
	};
	if (pool_is_key(entry))
		type = forward_of(finish, shape);
	else if (shape_has_ref(shape->kind))
		type.type = next_id(&edges, shape->ref);
	if (type.kind == KIND_ARRAY)
		type.fixed = finish->int_id;
	return name_offset(finish, shape->name, needs_identifier(shape->kind), &type.name) &&
	       (!shape->num_items || emit_items(finish, shape, &edges, &type)) &&
	       vec_push(&finish->list->types, type);
}

static bool finish_run(struct finish *finish)
{
	if (!collect(finish) || !find_int(finish) || !init_names(finish))
		return false;
	assign_ids(finish);
	if (!vec_reserve(&finish->list->types, finish->outputs.num + 1))
		return false;
	for (size_t i = 0; i < finish->outputs.num; i++) {
		if (!emit(finish, &finish->outputs.items[i]))
			return false;
	}
	return true;
}

struct btfsmith_error *finish_types(const struct binding *binding, struct diags *diags,
				    struct type_list *ret)
{
	struct type_list list;
	struct finish finish = {
		.binding = binding, .pool = binding->pool, .diags = diags, .list = &list
	};
	arena_init(&finish.changed);
	bool done = type_list_init(&list) && finish_run(&finish);
	vec_deinit(&finish.outputs);
	arena_deinit(&finish.changed);
	free(finish.packed);
	free(finish.ids);
	free(finish.names);
	if (!done) {
		type_list_deinit(&list);
		return error_no_memory();
	}
	*ret = list;
	return NULL;
}
