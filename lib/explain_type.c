// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Types: the definitions of a name, and which units have them. One look at the numbers of all
 * units' types finds these, whatever number of names is asked for.
 */
#include "decl_text.h"
#include "error.h"
#include "explain.h"

/* A pool entry that is told of: the key of a name, or one of its definitions. */
struct record {
	uint32_t entry;
	uint32_t name; /* record of the key, or of the first definition; itself */
	struct btfsmith_type_definition *definition; /* NULL: a key that is none */
	const struct btfsmith_source **last_source;
	uint32_t num_sources;
	uint32_t last_unit; /* + 1: in which it was seen */
	/* Of the first record of a name: */
	struct btfsmith_named_type *type;
	const struct btfsmith_type_definition **last_definition;
	uint32_t
		declared_in; /* unit + 1 that has been counted as one that only declares it */
	uint32_t defined_in;
};

struct telling {
	struct explain *explain;
	const struct pool *pool;
	vec(struct record) records;
	uint32_t *record_of; /* of a pool entry, + 1; 0: it has none */
	vec(uint32_t) scratch;
};

static bool is_base_type(uint8_t kind)
{
	return kind == KIND_INT || kind == KIND_FLOAT;
}

static place first_of(const struct telling *t, uint32_t entry)
{
	return atomic_load_explicit(&pool_entry(t->pool, entry)->first,
				    memory_order_relaxed);
}

// ---- which names ----

static bool
is_subject(const struct explain_subject *subject, uint32_t name, const char *kind)
{
	return subject->type_name == name &&
	       (!subject->kind || !strcmp(subject->kind, kind));
}

static bool is_wanted(const struct telling *t, uint32_t id)
{
	const struct explain *explain = t->explain;
	const struct pool_entry *entry = pool_entry(t->pool, id);
	uint8_t kind = entry->shape.kind;
	bool is_key = pool_is_key(entry);
	if (!is_key && !is_base_type(kind))
		return false;
	if (!explain->asked)
		return is_key && pool_is_ambiguous(t->pool, id);
	uint32_t name = explain_find(explain, entry->shape.name);
	for (size_t i = 0; name != ASKED_NOT && i < explain->num_subjects; i++) {
		if (is_subject(&explain->subjects[i], name, decl_class(kind)))
			return true;
	}
	return false;
}

static int compare_records(const void *left, const void *right, void *arg)
{
	const struct telling *t = arg;
	place a = first_of(t, *(const uint32_t *)left),
	      b = first_of(t, *(const uint32_t *)right);
	return a < b ? -1 : a > b;
}

// Of a key all definitions, in the order of the input; in the pool they are in any.
static bool list_definitions(struct telling *t, uint32_t key)
{
	t->scratch.num = 0;
	for (uint32_t id = pool_definition(t->pool, key); id;
	     id = pool_definition(t->pool, id)) {
		if (!vec_push(&t->scratch, id))
			return false;
	}
	if (t->scratch.num)
		qsort_r(t->scratch.items, t->scratch.num, sizeof(uint32_t),
			compare_records, t);
	return true;
}

// ---- records ----

static struct record *add_record(struct telling *t, uint32_t entry, uint32_t name)
{
	struct record record = { .entry = entry, .name = name };
	if (!vec_push(&t->records, record))
		return NULL;
	t->record_of[entry] = (uint32_t)t->records.num;
	return &t->records.items[t->records.num - 1];
}

static bool make_definition(struct telling *t, uint32_t entry, uint32_t name)
{
	const struct shape *shape = &pool_entry(t->pool, entry)->shape;
	struct btfsmith_type_definition *made =
		explain_new(t->explain, struct btfsmith_type_definition);
	struct record *record = &t->records.items[name];
	// A base type is its own definition.
	if (record->entry != entry)
		record = add_record(t, entry, name);
	if (!made || !record)
		return false;
	if (shape->kind == KIND_TYPEDEF)
		decl_text(&t->explain->text, t->pool, shape->ref, "");
	made->text = explain_take_text(t->explain);
	made->size = shape->kind == KIND_TYPEDEF ? 0 : shape->size;
	made->num_members = shape->num_items;
	record->definition = made;
	record->last_source = &made->sources;
	struct record *first = &t->records.items[name];
	if (first->type->num_definitions++ < EXPLAIN_MAX_DEFINITIONS)
		explain_append(first->last_definition, made);
	return made->text;
}

static bool make_name(struct telling *t, uint32_t entry)
{
	char packed[4];
	const struct shape *shape = &pool_entry(t->pool, entry)->shape;
	uint32_t name = (uint32_t)t->records.num;
	struct record *record = add_record(t, entry, name);
	struct btfsmith_named_type *type =
		explain_new(t->explain, struct btfsmith_named_type);
	if (!record || !type)
		return false;
	type->kind = decl_class(shape->kind);
	type->name = explain_copy(t->explain, decl_name(t->pool, shape->name, packed));
	record->type = type;
	record->last_definition = &type->definitions;
	if (!type->name)
		return false;
	if (is_base_type(shape->kind))
		return make_definition(t, entry, name);
	if (!list_definitions(t, entry))
		return false;
	for (size_t i = 0; i < t->scratch.num; i++) {
		if (!make_definition(t, t->scratch.items[i], name))
			return false;
	}
	return true;
}

/* A key or base type, and where it was seen first, be it declared or defined. */
struct wanted {
	uint32_t entry;
	place first;
};

static place first_of_name(const struct telling *t, uint32_t entry)
{
	place first = first_of(t, entry);
	if (!pool_is_key(pool_entry(t->pool, entry)))
		return first;
	for (uint32_t id = pool_definition(t->pool, entry); id;
	     id = pool_definition(t->pool, id)) {
		if (first_of(t, id) < first)
			first = first_of(t, id);
	}
	return first;
}

static int compare_names(const struct pool *pool, uint32_t left, uint32_t right)
{
	char packed[4], other_packed[4];
	return strcmp(decl_name(pool, pool_entry(pool, left)->shape.name, packed),
		      decl_name(pool, pool_entry(pool, right)->shape.name, other_packed));
}

static int compare_wanted(const void *left, const void *right, void *arg)
{
	const struct telling *t = arg;
	const struct wanted *a = left, *b = right;
	int order = t->explain->asked ? 0 : compare_names(t->pool, a->entry, b->entry);
	return order ? order : a->first < b->first ? -1 : a->first > b->first;
}

// In the order of the input, or where nothing was asked for by name, so that people find them;
// that of the pool depends on which thread was first.
static bool make_records(struct telling *t)
{
	uint32_t num = t->explain->view->binding->num_entries;
	vec(struct wanted) names = { 0 };
	bool done = true;
	for (uint32_t id = 1; done && id < num; id++) {
		struct wanted wanted = { .entry = id };
		if (!is_wanted(t, id))
			continue;
		wanted.first = first_of_name(t, id);
		done = vec_push(&names, wanted);
	}
	if (names.num)
		qsort_r(names.items, names.num, sizeof(*names.items), compare_wanted, t);
	for (size_t i = 0; done && i < names.num; i++)
		done = make_name(t, names.items[i].entry);
	vec_deinit(&names);
	return done;
}

// ---- units ----

static must_check struct btfsmith_error *
note_definition(struct telling *t, struct record *record, uint32_t unit, uint64_t die)
{
	struct btfsmith_source *source;
	if (record->last_unit == unit + 1)
		return NULL;
	record->last_unit = unit + 1;
	record->definition->num_units++;
	if (!t->explain->asked || record->num_sources++ >= EXPLAIN_MAX_SOURCES)
		return NULL;
	struct btfsmith_error *err = explain_source(t->explain, unit, die, &source);
	if (!err)
		explain_append(record->last_source, source);
	return err;
}

static must_check struct btfsmith_error *
note(struct telling *t, struct record *record, uint32_t unit, uint64_t die)
{
	struct record *name = &t->records.items[record->name];
	if (record->definition) {
		name->defined_in = unit + 1;
		if (name->declared_in == unit + 1) {
			name->declared_in = 0;
			name->type->num_units_declaring--;
		}
		return note_definition(t, record, unit, die);
	}
	if (name->declared_in == unit + 1 || name->defined_in == unit + 1)
		return NULL;
	name->declared_in = unit + 1;
	name->type->num_units_declaring++;
	return NULL;
}

static must_check struct btfsmith_error *look_at_units(struct telling *t)
{
	const struct encode_view *view = t->explain->view;
	for (uint32_t i = 0; i < view->num_units; i++) {
		const struct unit_refs *unit = &view->units[i];
		for (uint32_t j = 0; j < unit->num; j++) {
			uint32_t number = t->record_of[unit->refs[j]];
			uint32_t at = i;
			if (likely(!number))
				continue;
			// Behind the nodes there are prototypes, which are never told of.
			if (view->whole && j < view->whole->nodes.num)
				at = explain_unit_of(t->explain, 0,
						     view->whole->nodes.items[j].die);
			struct btfsmith_error *err =
				note(t, &t->records.items[number - 1], at, UINT64_MAX);
			if (err)
				return err;
		}
	}
	return NULL;
}

// ---- what has become of them ----

static void count_btf_types(struct telling *t)
{
	const struct binding *binding = t->explain->view->binding;
	for (size_t i = 0; i < binding->instances.num; i++) {
		uint32_t number = t->record_of[binding->instances.items[i].shape];
		if (number && t->records.items[number - 1].definition)
			t->records.items[number - 1].definition->num_btf_types++;
	}
	for (size_t i = 0; i < t->records.num; i++) {
		struct record *record = &t->records.items[i];
		struct btfsmith_named_type *type = t->records.items[record->name].type;
		uint8_t flags = binding->flags[record->entry];
		if (record->definition && !(flags & BINDING_TAINTED) &&
		    first_of(t, record->entry) != PLACE_NONE)
			record->definition->num_btf_types++;
		if (record->definition)
			type->num_btf_types += record->definition->num_btf_types;
		if (record->type && pool_is_key(pool_entry(t->pool, record->entry)) &&
		    flags & BINDING_FORWARD) {
			type->is_forward = 1;
			type->num_btf_types++;
		}
	}
}

static must_check struct btfsmith_error *compare_definitions(struct telling *t)
{
	uint32_t first = 0;
	for (size_t i = 0; i < t->records.num; i++) {
		const struct record *record = &t->records.items[i];
		struct btfsmith_difference *difference = NULL;
		if (!record->definition)
			continue;
		const struct record *name = &t->records.items[record->name];
		if (name->type->definitions == record->definition) {
			first = record->entry;
			continue;
		}
		struct btfsmith_error *err =
			explain_difference(t->explain, first, record->entry, &difference);
		if (err)
			return err;
		record->definition->difference = difference;
	}
	return NULL;
}

// ---- who asked ----

// Each list has its own copies: a name can be asked for as "foo" and as "struct foo".
static bool give(struct telling *t, const struct record *record)
{
	struct explain *explain = t->explain;
	const struct shape *shape = &pool_entry(t->pool, record->entry)->shape;
	uint32_t name = explain_find(explain, shape->name);
	for (size_t i = 0; i < explain->num_subjects; i++) {
		struct explain_subject *subject = &explain->subjects[i];
		if (!is_subject(subject, name, record->type->kind))
			continue;
		struct btfsmith_named_type *copy =
			explain_new(explain, struct btfsmith_named_type);
		if (!copy)
			return false;
		*copy = *record->type;
		explain_append(subject->last_type, copy);
	}
	return true;
}

static bool give_all(struct telling *t)
{
	const struct btfsmith_named_type **last = &t->explain->result->types;
	for (size_t i = 0; i < t->records.num; i++) {
		const struct record *record = &t->records.items[i];
		if (!record->type)
			continue;
		if (!t->explain->asked)
			explain_append(last, record->type);
		else if (!give(t, record))
			return false;
	}
	return true;
}

static must_check struct btfsmith_error *tell(struct telling *t)
{
	t->record_of =
		calloc(t->explain->view->binding->num_entries, sizeof(*t->record_of));
	if (!t->record_of || !make_records(t))
		return error_no_memory();
	struct btfsmith_error *err = look_at_units(t);
	if (err)
		return err;
	count_btf_types(t);
	err = compare_definitions(t);
	if (err)
		return err;
	return give_all(t) ? NULL : error_no_memory();
}

struct btfsmith_error *explain_types(struct explain *explain)
{
	struct telling t = { .explain = explain, .pool = explain->view->pool };
	struct btfsmith_error *err = tell(&t);
	vec_deinit(&t.records);
	vec_deinit(&t.scratch);
	free(t.record_of);
	return err;
}
