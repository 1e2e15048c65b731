// SPDX-License-Identifier: LGPL-2.1-or-later
#include "finish.h"

#include <string.h>

#include "arena.h"
#include "bytes.h"
#include "error.h"
#include "finish_order.h"
#include "identifier.h"
#include "output_names.h"

enum {
	/*
	 * Entries, slots of names and texts lie about at random: they are fetched so many outputs
	 * ahead, entries first.
	 */
	ENTRY_DISTANCE = 24,
	ITEMS_DISTANCE = 16,
	SLOTS_DISTANCE = 8,
	TEXTS_DISTANCE = 4,
	MAX_ITEMS_AHEAD = 16, /* of one output */
	INT_INDEX_DATA = 1 << 24 | 32, /* int_data of `int`: signed, 32 bits */
};

/* The first numbers of the symbols of each sort. */
struct symbol_sources {
	uint32_t func;
	uint32_t var;
	uint32_t tag;
	uint32_t section;
	uint32_t end;
};

struct finish {
	const struct binding *binding;
	const struct pool *pool;
	const struct symbols *symbols;
	const struct base_types *base; /* or NULL */
	struct symbol_sources sources;
	uint32_t *tagged;        /* of each tag of the symbols, the number of what it is on */
	uint32_t *first_var;     /* of each section; one entry more than sections */
	struct diags *diags;
	struct type_list *list;
	vec(struct output) outputs;
	char (*packed)[4];       /* text of packed names, by source */
	struct arena changed;    /* text of names that are not written as they are */
	uint32_t *ids;           /* by source */
	struct output_names names;
	uint32_t int_source;     /* index type of all arrays; 0: not in the input */
	uint32_t int_id;
	bool has_arrays;
};

// ---- names as the kernel wants them ----

/*
 * INT, FLOAT and tags may be called anything, sections nearly so; the kernel wants identifiers
 * of the others.
 */
static bool needs_identifier(uint8_t kind)
{
	return kind != KIND_INT && kind != KIND_FLOAT && kind != KIND_DECL_TAG &&
	       kind != KIND_TYPE_TAG && kind != KIND_DATASEC;
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

static place first_of(const struct finish *finish, uint32_t bound)
{
	uint32_t num_entries = finish->binding->num_entries;
	if (bound >= num_entries)
		return finish->binding->instances.items[bound - num_entries].first;
	return atomic_load_explicit(&pool_entry(finish->pool, bound)->first,
				    memory_order_relaxed);
}

static bool is_output(const struct finish *finish, uint32_t bound)
{
	// The base has it.
	if (finish->ids[bound])
		return false;
	if (bound >= finish->binding->num_entries)
		return first_of(finish, bound) != PLACE_NONE;
	if (finish->base && bound >= finish->base->first_entry)
		return false;
	uint8_t flags = finish->binding->flags[bound];
	const struct pool_entry *entry = pool_entry(finish->pool, bound);
	if (pool_is_key(entry))
		return flags & BINDING_FORWARD;
	// The prototype of functions that are all left out was never seen.
	return !(flags & BINDING_TAINTED) &&
	       atomic_load_explicit(&entry->first, memory_order_relaxed) != PLACE_NONE;
}

// The name that is written is the one to sort by; nearly always it is the one there is.
static const char *written_name(struct finish *finish, uint8_t kind, uint32_t full_name,
				char packed[static 4])
{
	uint32_t plain = names_plain(finish->pool->names, full_name);
	const char *name = names_text(finish->pool->names, plain, packed);
	size_t len = identifier_length(name);
	if (likely(!name[len] && len <= IDENTIFIER_MAX) || !needs_identifier(kind))
		return name;
	len = strnlen(name, IDENTIFIER_MAX);
	char *copy = arena_alloc(&finish->changed, len + 1, 1);
	if (!copy)
		return NULL;
	memcpy(copy, name, len);
	copy[len] = '\0';
	make_identifier(copy, len);
	return copy;
}

// There is room for all.
static bool add_output(struct finish *finish, uint32_t source, uint8_t kind, uint32_t name,
		       place first)
{
	const char *text = written_name(finish, kind, name, finish->packed[source]);
	if (!text)
		return false;
	finish->outputs.items[finish->outputs.num++] = (struct output){
		.prefix = output_prefix(text),
		.first = first,
		.name = text,
		.source = source,
	};
	return true;
}

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

// Types of the base keep their ids; of several that are one type the first counts.
static void use_base(struct finish *finish)
{
	const struct symbols *symbols = finish->symbols;
	for (size_t i = 0; finish->base && i < symbols->types.num; i++) {
		uint32_t bound = symbols->types.items[i].bound;
		if (!finish->ids[bound] && !finish->base->is_vague[i])
			finish->ids[bound] = finish->base->ids.items[i];
	}
}

// Is it a tag that the base has on the same type?
static bool is_tag_in_base(const struct finish *finish, uint32_t bound,
			   const struct shape *shape)
{
	if (!finish->base || shape->kind != KIND_DECL_TAG)
		return false;
	char packed[4];
	struct edges edges = edges_of(finish, bound);
	uint32_t id = next_id(&edges, shape->ref);
	struct base_tag_text text = {
		.text = names_text(finish->pool->names, shape->name, packed),
		.component = shape->fixed,
		.flag = shape->flag,
	};
	return id && base_types_has_tag(finish->base, id, &text);
}

// The text of the name of the entry that is looked at soon.
static void fetch_entry_text(const struct finish *finish, uint32_t bound)
{
	if (bound >= finish->binding->num_entries)
		return;
	uint32_t name = pool_entry(finish->pool, bound)->shape.name;
	if (name && name < NAME_INTERNED)
		__builtin_prefetch(finish->pool->names->section + name);
}

static bool collect_types(struct finish *finish)
{
	uint32_t num = num_bound(finish);
	for (uint32_t bound = 1; bound < num; bound++) {
		fetch_entry_text(finish, bound + ENTRY_DISTANCE);
		if (!is_output(finish, bound))
			continue;
		const struct shape *shape = &entry_of(finish, bound)->shape;
		if (is_tag_in_base(finish, bound, shape))
			continue;
		finish->has_arrays |= shape->kind == KIND_ARRAY;
		if (!add_output(finish, bound, shape->kind, shape->name,
				first_of(finish, bound)))
			return false;
	}
	return true;
}

static bool is_symbol_tag_in_base(const struct finish *finish, uint32_t tagged,
				  const struct symbol_tag *tag)
{
	char packed[4];
	uint32_t id = finish->ids[tagged];
	struct base_tag_text text = {
		.text = names_text(finish->pool->names, tag->text, packed),
		.component = tag->component,
	};
	return id && base_types_has_tag(finish->base, id, &text);
}

// The tags on one function or variable; they come in its place.
static bool collect_tags(struct finish *finish, uint32_t tagged, uint32_t first, uint32_t num,
			 place at)
{
	for (uint32_t i = first; i < first + num; i++) {
		finish->tagged[i] = tagged;
		if (is_symbol_tag_in_base(finish, tagged, &finish->symbols->tags.items[i]))
			continue;
		if (!add_output(finish, finish->sources.tag + i, KIND_DECL_TAG,
				finish->symbols->tags.items[i].text, at))
			return false;
	}
	return true;
}

static bool collect_funcs(struct finish *finish)
{
	for (uint32_t i = 0; i < finish->symbols->funcs.num; i++) {
		const struct symbol_func *func = &finish->symbols->funcs.items[i];
		uint32_t source = finish->sources.func + i;
		uint32_t proto = finish->ids[func->proto.bound];
		if (finish->base && proto)
			finish->ids[source] =
				base_types_find_func(finish->base, func->name, proto);
		if ((!finish->ids[source] &&
		     !add_output(finish, source, KIND_FUNC, func->name, func->first)) ||
		    !collect_tags(finish, source, func->first_tag, func->num_tags, func->first))
			return false;
	}
	return true;
}

static bool collect_vars(struct finish *finish)
{
	for (uint32_t i = 0; i < finish->symbols->vars.num; i++) {
		const struct symbol_var *var = &finish->symbols->vars.items[i];
		uint32_t source = finish->sources.var + i;
		finish->first_var[var->section + 1]++;
		if (!add_output(finish, source, KIND_VAR, var->name, var->first) ||
		    !collect_tags(finish, source, var->first_tag, var->num_tags, var->first))
			return false;
	}
	return true;
}

// Sections in which there is a variable, at the place of the first one that was seen.
static bool collect_sections(struct finish *finish)
{
	for (uint32_t i = 0; i < finish->symbols->sections.num; i++) {
		finish->first_var[i + 1] += finish->first_var[i];
		place first = PLACE_NONE;
		for (uint32_t j = finish->first_var[i]; j < finish->first_var[i + 1]; j++) {
			place at = finish->symbols->vars.items[j].first;
			first = at < first ? at : first;
		}
		if (finish->first_var[i] < finish->first_var[i + 1] &&
		    !add_output(finish, finish->sources.section + i, KIND_DATASEC,
				finish->symbols->sections.items[i], first))
			return false;
	}
	return true;
}

static bool collect(struct finish *finish)
{
	const struct symbols *symbols = finish->symbols;
	struct symbol_sources *sources = &finish->sources;
	sources->func = num_bound(finish);
	sources->var = sources->func + (uint32_t)symbols->funcs.num;
	sources->tag = sources->var + (uint32_t)symbols->vars.num;
	sources->section = sources->tag + (uint32_t)symbols->tags.num;
	sources->end = sources->section + (uint32_t)symbols->sections.num;
	finish->packed = calloc(sources->end, sizeof(*finish->packed));
	finish->ids = calloc(sources->end, sizeof(*finish->ids));
	finish->tagged = calloc(symbols->tags.num + 1, sizeof(*finish->tagged));
	finish->first_var = calloc(symbols->sections.num + 1, sizeof(*finish->first_var));
	if (!finish->packed || !finish->ids || !finish->tagged || !finish->first_var ||
	    !vec_reserve(&finish->outputs, sources->end))
		return false;
	use_base(finish);
	return collect_types(finish) && collect_funcs(finish) && collect_vars(finish) &&
	       collect_sections(finish);
}

// ---- order ----

static bool is_int(const struct finish *finish, const struct output *output)
{
	return output->source < finish->sources.func && !strcmp(output->name, "int") &&
	       entry_of(finish, output->source)->shape.kind == KIND_INT;
}

// Arrays need an index type: the first `int` of the input, or one of our own.
static bool find_int(struct finish *finish)
{
	const struct output *best = NULL;
	finish->int_id = finish->base ? finish->base->index->index_type : 0;
	if (finish->int_id)
		return true;
	for (size_t i = 0; i < finish->outputs.num; i++) {
		const struct output *output = &finish->outputs.items[i];
		if (is_int(finish, output) && (!best || output->first < best->first))
			best = output;
	}
	finish->int_source = best ? best->source : 0;
	if (best || !finish->has_arrays)
		return true;
	return vec_push(&finish->outputs, (struct output){
						  .prefix = output_prefix("int"),
						  .first = PLACE_NONE,
						  .name = "int",
					  });
}

static bool assign_ids(struct finish *finish)
{
	if (!outputs_sort(finish->outputs.items, finish->outputs.num))
		return false;
	uint32_t id = finish->list->num_base;
	for (size_t i = 0; i < finish->outputs.num; i++) {
		uint32_t source = finish->outputs.items[i].source;
		id++;
		if (source)
			finish->ids[source] = id;
		if (source == finish->int_source && !finish->int_id)
			finish->int_id = id;
	}
	return true;
}

// ---- names ----

static bool name_offset(struct finish *finish, uint32_t name, bool is_identifier, uint32_t *ret)
{
	return output_names_add(&finish->names, name, is_identifier, ret);
}

static bool init_names(struct finish *finish)
{
	return output_names_init(&finish->names, finish->pool->names, finish->list,
				 finish->base ? &finish->base->strings : NULL, finish->diags);
}

// ---- types ----

static bool emit_items(struct finish *finish, const struct shape *shape, struct edges *edges,
		       struct type *type)
{
	struct type_list *list = finish->list;
	size_t first = type_list_num_items(list);
	if (first + shape->num_items >= UINT32_MAX ||
	    !vec_reserve(&list->items, list->items.num + shape->num_items))
		return false;
	type->first_item = (uint32_t)first;
	type->num_items = shape->num_items;
	bool has_types = shape_has_item_refs(shape->kind);
	bool is_signed = shape->flag && !has_types;
	for (uint32_t i = 0; i < shape->num_items; i++) {
		const struct pool_item *from = &shape->items[i];
		struct type_item *item = &list->items.items[list->items.num + i];
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
	list->items.num += shape->num_items;
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

static bool emit_index(struct finish *finish)
{
	struct type type = { .kind = KIND_INT, .size = 4, .fixed = INT_INDEX_DATA };
	return output_names_add_text(&finish->names, "int", 3, &type.name) && vec_push(&finish->list->types, type);
}

static bool emit_type(struct finish *finish, uint32_t bound)
{
	const struct pool_entry *entry = entry_of(finish, bound);
	const struct shape *shape = &entry->shape;
	struct edges edges = edges_of(finish, bound);
	struct type type = {
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

// ---- functions and variables ----

static bool emit_named(struct finish *finish, uint32_t name, struct type type)
{
	return name_offset(finish, name, needs_identifier(type.kind), &type.name) &&
	       vec_push(&finish->list->types, type);
}

static bool emit_func(struct finish *finish, uint32_t number)
{
	const struct symbol_func *func = &finish->symbols->funcs.items[number];
	struct type type = { .kind = KIND_FUNC, .type = finish->ids[func->proto.bound] };
	return emit_named(finish, func->name, type);
}

static bool emit_var(struct finish *finish, uint32_t number)
{
	const struct symbol_var *var = &finish->symbols->vars.items[number];
	struct type type = { .kind = KIND_VAR,
			     .type = finish->ids[var->type.bound],
			     .fixed = var->linkage };
	return emit_named(finish, var->name, type);
}

static bool emit_tag(struct finish *finish, uint32_t number)
{
	const struct symbol_tag *tag = &finish->symbols->tags.items[number];
	struct type type = { .kind = KIND_DECL_TAG,
			     .type = finish->ids[finish->tagged[number]],
			     .fixed = tag->component };
	return emit_named(finish, tag->text, type);
}

static bool emit_section(struct finish *finish, uint32_t number)
{
	struct type_list *list = finish->list;
	uint32_t first = finish->first_var[number];
	uint32_t num = finish->first_var[number + 1] - first;
	size_t first_item = type_list_num_items(list);
	if (first_item + num >= UINT32_MAX || !vec_reserve(&list->items, list->items.num + num))
		return false;
	struct type type = { .kind = KIND_DATASEC,
			     .first_item = (uint32_t)first_item,
			     .num_items = num };
	for (uint32_t i = first; i < first + num; i++) {
		const struct symbol_var *var = &finish->symbols->vars.items[i];
		list->items.items[list->items.num++] = (struct type_item){
			.type = finish->ids[finish->sources.var + i],
			.value = var->offset,
			.high = var->size,
		};
		type.size = var->offset + var->size;
	}
	return emit_named(finish, finish->symbols->sections.items[number], type);
}

static bool emit(struct finish *finish, uint32_t source)
{
	const struct symbol_sources *sources = &finish->sources;
	if (source >= sources->section)
		return emit_section(finish, source - sources->section);
	if (source >= sources->tag)
		return emit_tag(finish, source - sources->tag);
	if (source >= sources->var)
		return emit_var(finish, source - sources->var);
	if (source >= sources->func)
		return emit_func(finish, source - sources->func);
	return source ? emit_type(finish, source) : emit_index(finish);
}

// ---- what comes next ----

/* Of an output that is to be emitted soon. */
struct ahead {
	const struct shape *shape;       /* of a type; else NULL */
	const struct symbol_func *func; /* of a function; else NULL */
};

static struct ahead ahead_of(const struct finish *finish, size_t i)
{
	const struct symbol_sources *sources = &finish->sources;
	uint32_t source = i < finish->outputs.num ? finish->outputs.items[i].source : 0;
	struct ahead ahead = { 0 };
	if (source && source < sources->func)
		ahead.shape = &entry_of(finish, source)->shape;
	else if (source >= sources->func && source < sources->var)
		ahead.func = &finish->symbols->funcs.items[source - sources->func];
	return ahead;
}

static uint32_t num_items_ahead(const struct shape *shape)
{
	return shape->num_items < MAX_ITEMS_AHEAD ? shape->num_items : MAX_ITEMS_AHEAD;
}

static void fetch_items(const struct shape *shape)
{
	if (!shape || !shape->num_items)
		return;
	__builtin_prefetch(shape->items);
	__builtin_prefetch(&shape->items[num_items_ahead(shape) - 1]);
}

static always_inline void fetch_names(const struct finish *finish, struct ahead ahead,
			void (*fetch)(const struct output_names *on, uint32_t name))
{
	if (ahead.func)
		fetch(&finish->names, ahead.func->name);
	if (!ahead.shape)
		return;
	fetch(&finish->names, ahead.shape->name);
	for (uint32_t i = 0; i < num_items_ahead(ahead.shape); i++)
		fetch(&finish->names, ahead.shape->items[i].name);
}

// Output number @p i is about to be emitted; what the next ones need is fetched step by step.
static void fetch_ahead(const struct finish *finish, size_t i)
{
	struct ahead ahead = ahead_of(finish, i + ENTRY_DISTANCE);
	__builtin_prefetch(ahead.shape);
	__builtin_prefetch(ahead.func);
	fetch_items(ahead_of(finish, i + ITEMS_DISTANCE).shape);
	fetch_names(finish, ahead_of(finish, i + SLOTS_DISTANCE), output_names_fetch_slot);
	fetch_names(finish, ahead_of(finish, i + TEXTS_DISTANCE), output_names_fetch_text);
}

static bool finish_run(struct finish *finish)
{
	if (!collect(finish) || !find_int(finish) || !init_names(finish))
		return false;
	if (!assign_ids(finish) ||
	    !vec_reserve(&finish->list->types, finish->list->types.num + finish->outputs.num))
		return false;
	for (size_t i = 0; i < finish->outputs.num; i++) {
		fetch_ahead(finish, i);
		if (!emit(finish, finish->outputs.items[i].source))
			return false;
	}
	return true;
}

static bool init_list(const struct base_types *base, struct type_list *ret)
{
	if (!base)
		return type_list_init(ret);
	*ret = type_list_on(base->index->list);
	return true;
}

struct btfsmith_error *finish_types(const struct binding *binding,
				    const struct symbols *symbols,
				    const struct base_types *base, struct diags *diags,
				    struct type_list *ret)
{
	static const struct symbols no_symbols;
	struct type_list list;
	struct finish finish = {
		.binding = binding,
		.pool = binding->pool,
		.symbols = symbols ? symbols : &no_symbols,
		.base = base,
		.diags = diags,
		.list = &list,
	};
	arena_init(&finish.changed);
	bool done = init_list(base, &list) && finish_run(&finish);
	vec_deinit(&finish.outputs);
	arena_deinit(&finish.changed);
	free(finish.tagged);
	free(finish.first_var);
	free(finish.packed);
	free(finish.ids);
	output_names_deinit(&finish.names);
	if (!done) {
		type_list_deinit(&list);
		return error_no_memory();
	}
	*ret = list;
	return NULL;
}
