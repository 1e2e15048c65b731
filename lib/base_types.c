// SPDX-License-Identifier: LGPL-2.1-or-later
#include "base_types.h"

#include <string.h>

#include "error.h"

enum {
	// Of a type of the base that is not in the pool, or for a name that is not.
	ABSENT = 0xffffffffu,
	// Of one that was not looked for yet, or is being looked for.
	NEW = 0xfffffffeu,
	OPEN = 0xfffffffdu,
};

struct frame {
	uint32_t id;
	uint32_t next; /* reference */
};

struct group_member {
	uint32_t name; /* offset */
	uint32_t class;
	uint32_t id;
};

struct adder {
	struct base_types *base;
	const struct type_list *list;
	struct pool *pool;
	uint32_t *refs;        /* by id: what a reference to it is in the pool */
	uint32_t *definitions; /* by id: the pool entry of a definition, or 0 */
	uint8_t *is_known;     /* bit by offset: a string of the pool begins there */
	struct base_string *offsets; /* of these, by hash; name 0: free */
	size_t offsets_mask;
	vec(struct frame) stack;
	vec(struct pool_item) items; /* of the shape being made */
	vec(struct group_member) groups; /* all types with a key, sorted; made when needed */
	vec(uint32_t) todo; /* definitions to be loaded */
};

static const struct type *type_of(const struct adder *adder, uint32_t id)
{
	return &adder->list->types.items[id];
}

// ---- names ----

static bool has_name(const struct adder *adder, const struct type *type)
{
	return adder->list->strings.items[type->name];
}

static size_t offset_slot(const struct adder *adder, uint32_t offset)
{
	size_t i = offset * UINT64_C(0x9e3779b97f4a7c15) >> 24 & adder->offsets_mask;
	while (adder->offsets[i].name && adder->offsets[i].offset != offset)
		i = (i + 1) & adder->offsets_mask;
	return i;
}

// The strings of the base that are names in the pool.
static bool find_strings(struct adder *adder)
{
	const char *strings = adder->list->strings.items;
	size_t size = adder->list->strings.num;
	adder->is_known = calloc(size / 8 + 1, 1);
	if (!adder->is_known)
		return false;
	for (size_t offset = 1; offset < size;) {
		size_t len = strlen(strings + offset);
		uint32_t name = len ? names_find(adder->pool->names, strings + offset, len) : 0;
		struct base_string found = { .name = name, .offset = (uint32_t)offset };
		if (name) {
			adder->is_known[offset / 8] |= (uint8_t)(1 << offset % 8);
			if (!vec_push(&adder->base->strings, found))
				return false;
		}
		offset += len + 1;
	}
	return true;
}

static bool index_strings(struct adder *adder)
{
	size_t num = 64;
	if (!find_strings(adder))
		return false;
	while (num < 2 * adder->base->strings.num)
		num *= 2;
	adder->offsets = calloc(num, sizeof(*adder->offsets));
	adder->offsets_mask = num - 1;
	if (!adder->offsets)
		return false;
	for (size_t i = 0; i < adder->base->strings.num; i++) {
		const struct base_string *string = &adder->base->strings.items[i];
		adder->offsets[offset_slot(adder, string->offset)] = *string;
	}
	return true;
}

// The canonical name that the pool has for the string at an offset, or ABSENT.
static uint32_t find_name(const struct adder *adder, uint32_t offset)
{
	const char *text = type_list_string(adder->list, offset);
	if (adder->is_known[offset / 8] >> offset % 8 & 1)
		return adder->offsets[offset_slot(adder, offset)].name;
	if (!*text)
		return 0;
	if (likely(!text[-1]))
		return ABSENT;
	// A name may be the end of another one.
	uint32_t name = names_find(adder->pool->names, text, strlen(text));
	return name ? name : ABSENT;
}

// The same, added if need be. NAME_ERROR is ABSENT.
static uint32_t add_name(const struct adder *adder, uint32_t offset)
{
	uint32_t name = find_name(adder, offset);
	if (name != ABSENT)
		return name;
	const char *text = type_list_string(adder->list, offset);
	name = names_from_text(adder->pool->names, text, strlen(text));
	return names_canonical(adder->pool->names, name);
}

// ---- kinds ----

// KIND_VOID: types of this kind have no key.
static enum kind key_kind(const struct type *type)
{
	switch ((int)type->kind) {
	case KIND_FWD:
		return type->kind_flag ? KIND_UNION : KIND_STRUCT;
	case KIND_ENUM64:
		return KIND_ENUM;
	case KIND_STRUCT:
	case KIND_UNION:
	case KIND_ENUM:
	case KIND_TYPEDEF:
		return (enum kind)type->kind;
	default:
		return KIND_VOID;
	}
}

static bool is_keyed(const struct adder *adder, const struct type *type)
{
	return key_kind(type) != KIND_VOID && has_name(adder, type);
}

// C has no other forward declaration of an enum than one without values.
static bool is_forward(const struct type *type)
{
	return type->kind == KIND_FWD || (type->kind == KIND_ENUM && !type->num_items);
}

// Functions, variables and tags: no type refers to them.
static bool is_no_type(const struct type *type)
{
	return type->kind == KIND_FUNC || type->kind == KIND_VAR ||
	       type->kind == KIND_DATASEC || type->kind == KIND_DECL_TAG;
}

static uint32_t num_references(const struct type *type)
{
	return shape_has_ref(type->kind) +
	       (shape_has_item_refs(type->kind) ? type->num_items : 0);
}

// Reference number @p i of a type, in the order of its shape.
static uint32_t reference(const struct type_list *list, const struct type *type, uint32_t i)
{
	bool has_ref = shape_has_ref(type->kind);
	if (has_ref && !i)
		return type->type;
	return list->items.items[type->first_item + i - has_ref].type;
}

// ---- shapes ----

// All that it refers to has its place in the pool; names are made up for if @p is_forced.
static bool make_items(struct adder *adder, const struct type *type, bool is_forced,
		       bool *is_absent)
{
	const struct type_item *from = adder->list->items.items + type->first_item;
	bool has_refs = shape_has_item_refs(type->kind);
	adder->items.num = 0;
	if (!vec_reserve(&adder->items, type->num_items))
		return false;
	for (uint32_t i = 0; i < type->num_items; i++) {
		uint32_t name = is_forced ? add_name(adder, from[i].name)
					  : find_name(adder, from[i].name);
		if (name == ABSENT) {
			*is_absent = true;
			return !is_forced;
		}
		bool is_64bit = type->kind == KIND_ENUM64;
		adder->items.items[adder->items.num++] = (struct pool_item){
			.name = name,
			.ref = has_refs ? adder->refs[from[i].type] : from[i].value,
			.value = has_refs ? from[i].value : is_64bit ? from[i].high : 0,
		};
	}
	return true;
}

// false: out of memory. *is_absent: some name is not in the pool.
static bool make_shape(struct adder *adder, uint32_t id, bool is_forced, struct shape *ret,
		       bool *is_absent)
{
	const struct type *type = type_of(adder, id);
	uint32_t name = is_forced ? add_name(adder, type->name) : find_name(adder, type->name);
	*is_absent = name == ABSENT;
	if (*is_absent)
		return !is_forced;
	if (!make_items(adder, type, is_forced, is_absent))
		return false;
	*ret = (struct shape){
		.kind = type->kind,
		.flag = type->kind_flag,
		.name = name,
		.ref = shape_has_ref(type->kind) ? adder->refs[type->type] : 0,
		.size = type->size,
		.fixed = type->kind == KIND_INT ? type->fixed : 0,
		.num_items = type->num_items,
		.items = adder->items.items,
	};
	return true;
}

static uint32_t add_shape(struct adder *adder, const struct shape *shape)
{
	switch ((int)shape->kind) {
	case KIND_PTR:
	case KIND_CONST:
	case KIND_VOLATILE:
	case KIND_RESTRICT:
		return pool_derive(adder->pool, (enum kind)shape->kind, shape->ref, PLACE_NONE);
	default:
		return pool_add(adder->pool, shape, 0, PLACE_NONE);
	}
}

static must_check struct btfsmith_error *pool_failure(struct adder *adder)
{
	return pool_error(adder->pool, adder->base->path);
}

// ---- looking for types ----

static uint32_t find_key(const struct adder *adder, const struct type *type)
{
	uint32_t name = find_name(adder, type->name);
	uint32_t key = name == ABSENT ? 0
				      : pool_find_key(adder->pool, key_kind(type), name);
	return key ? key : ABSENT;
}

// Of a type without a key; what it refers to has been looked for.
static bool find_shape(struct adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!make_shape(adder, id, false, &shape, &is_absent))
		return false;
	uint32_t found = is_absent ? 0 : pool_find(adder->pool, &shape, 0);
	adder->refs[id] = found ? found : ABSENT;
	return true;
}

/*
 * The next type that the frame's one waits for; 0: nothing more. When one of them is absent, so
 * is the frame's; then too, when it leads back to itself.
 */
static uint32_t next_to_find(struct adder *adder, struct frame *frame, bool *is_absent)
{
	const struct type *type = type_of(adder, frame->id);
	uint32_t num = num_references(type);
	while (frame->next < num) {
		uint32_t id = reference(adder->list, type, frame->next);
		uint32_t ref = adder->refs[id];
		*is_absent = ref == ABSENT || ref == OPEN;
		if (*is_absent)
			return 0;
		if (ref == NEW)
			return id;
		frame->next++;
	}
	return 0;
}

static bool open_frame(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	if (is_no_type(type)) {
		adder->refs[id] = ABSENT;
		return true;
	}
	if (is_keyed(adder, type)) {
		adder->refs[id] = find_key(adder, type);
		return true;
	}
	adder->refs[id] = OPEN;
	return vec_push(&adder->stack, (struct frame){ .id = id });
}

static bool find_type(struct adder *adder, uint32_t root)
{
	adder->stack.num = 0;
	if (!open_frame(adder, root))
		return false;
	while (adder->stack.num) {
		struct frame *frame = &adder->stack.items[adder->stack.num - 1];
		uint32_t id = frame->id;
		bool is_absent = false;
		uint32_t wait = next_to_find(adder, frame, &is_absent);
		if (wait) {
			if (!open_frame(adder, wait))
				return false;
			continue;
		}
		adder->stack.num--;
		adder->refs[id] = ABSENT;
		if (!is_absent && !find_shape(adder, id))
			return false;
	}
	return true;
}

static bool find_types(struct adder *adder)
{
	for (uint32_t id = 1; id < adder->list->types.num; id++) {
		if (adder->refs[id] == NEW && !find_type(adder, id))
			return false;
	}
	return true;
}

// ---- types of one name ----

static int compare_members(const void *left, const void *right)
{
	const struct group_member *a = left, *b = right;
	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	if (a->class != b->class)
		return a->class < b->class ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

static bool make_groups(struct adder *adder)
{
	for (uint32_t id = 1; id < adder->list->types.num; id++) {
		const struct type *type = type_of(adder, id);
		struct group_member member = { type->name, key_kind(type), id };
		if (is_keyed(adder, type) && !vec_push(&adder->groups, member))
			return false;
	}
	if (adder->groups.num)
		qsort(adder->groups.items, adder->groups.num, sizeof(*adder->groups.items),
		      compare_members);
	return true;
}

/*
 * The pool now has the key of a type because another one of the base refers to it. If there are
 * more of its name, which one is meant matters, and all become definitions.
 */
static bool add_group(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	if (!adder->groups.num && !make_groups(adder))
		return false;
	size_t low = 0, high = adder->groups.num;
	struct group_member want = { type->name, key_kind(type), 0 };
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_members(&adder->groups.items[middle], &want) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	size_t end = low;
	while (end < adder->groups.num && adder->groups.items[end].name == want.name &&
	       adder->groups.items[end].class == want.class)
		end++;
	for (size_t i = low; end - low > 1 && i < end; i++) {
		uint32_t other = adder->groups.items[i].id;
		adder->refs[other] = adder->refs[id];
		if (!vec_push(&adder->todo, other))
			return false;
	}
	return true;
}

// ---- adding types ----

static must_check struct btfsmith_error *circle_error(const struct adder *adder, uint32_t id)
{
	return error_create(BTFSMITH_BAD_BTF,
			    "%s: type %u refers to itself without a name on the way",
			    adder->base->path, id);
}

static must_check struct btfsmith_error *begin_adding(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	if (is_no_type(type))
		return error_create(BTFSMITH_BAD_BTF, "%s: a type refers to type %u, a %s",
				    adder->base->path, id, kind_infos[type->kind].name);
	if (!is_keyed(adder, type)) {
		adder->refs[id] = OPEN;
		return vec_push(&adder->stack, (struct frame){ .id = id }) ? NULL
									   : error_no_memory();
	}
	uint32_t name = add_name(adder, type->name);
	uint32_t key = name == ABSENT ? POOL_ERROR
				      : pool_key(adder->pool, key_kind(type), name);
	if (key == POOL_ERROR)
		return pool_failure(adder);
	adder->refs[id] = key;
	return add_group(adder, id) ? NULL : error_no_memory();
}

// All that it refers to is there.
static must_check struct btfsmith_error *end_adding(struct adder *adder, uint32_t id)
{
	struct shape shape;
	bool is_absent;
	if (!make_shape(adder, id, true, &shape, &is_absent))
		return error_no_memory();
	adder->refs[id] = add_shape(adder, &shape);
	return adder->refs[id] == POOL_ERROR ? pool_failure(adder) : NULL;
}

// References of the type at the top of the stack are added before it is.
static must_check struct btfsmith_error *add_top(struct adder *adder)
{
	struct frame *frame = &adder->stack.items[adder->stack.num - 1];
	const struct type *type = type_of(adder, frame->id);
	uint32_t num = num_references(type);
	while (frame->next < num) {
		uint32_t id = reference(adder->list, type, frame->next++);
		if (adder->refs[id] == OPEN)
			return circle_error(adder, id);
		if (adder->refs[id] == ABSENT)
			return begin_adding(adder, id);
	}
	uint32_t id = frame->id;
	adder->stack.num--;
	// The first one is a definition, which is for the caller to add.
	return adder->stack.num ? end_adding(adder, id) : NULL;
}

static must_check struct btfsmith_error *add_references(struct adder *adder, uint32_t id)
{
	adder->stack.num = 0;
	if (!vec_push(&adder->stack, (struct frame){ .id = id }))
		return error_no_memory();
	while (adder->stack.num) {
		struct btfsmith_error *err = add_top(adder);
		if (err)
			return err;
	}
	return NULL;
}

static bool has_absent_reference(const struct adder *adder, const struct type *type)
{
	for (uint32_t i = 0; i < num_references(type); i++) {
		if (adder->refs[reference(adder->list, type, i)] == ABSENT)
			return true;
	}
	return false;
}

static must_check struct btfsmith_error *add_definition(struct adder *adder, uint32_t id)
{
	const struct type *type = type_of(adder, id);
	struct shape shape;
	bool is_absent = has_absent_reference(adder, type);
	if (!is_absent && !make_shape(adder, id, false, &shape, &is_absent))
		return error_no_memory();
	if (is_absent) {
		struct btfsmith_error *err = add_references(adder, id);
		if (err)
			return err;
		if (!make_shape(adder, id, true, &shape, &is_absent))
			return error_no_memory();
	}
	adder->definitions[id] = pool_define(adder->pool, adder->refs[id], &shape, PLACE_NONE);
	return adder->definitions[id] == POOL_ERROR ? pool_failure(adder) : NULL;
}

// The definitions that the input has, too, and those of names of which the base has several.
static bool choose_definitions(struct adder *adder)
{
	cleanup_free uint32_t *others = calloc(adder->base->first_entry, sizeof(*others));
	if (!others)
		return false;
	for (uint32_t id = 1; id < adder->list->types.num; id++) {
		uint32_t key = adder->refs[id];
		if (key == ABSENT || !is_keyed(adder, type_of(adder, id)))
			continue;
		bool is_wanted = others[key] || pool_definition(adder->pool, key);
		if (is_wanted && (!vec_push(&adder->todo, id) ||
				  (others[key] && !vec_push(&adder->todo, others[key]))))
			return false;
		others[key] = id;
	}
	return true;
}

static must_check struct btfsmith_error *add_definitions(struct adder *adder)
{
	if (!choose_definitions(adder))
		return error_no_memory();
	while (adder->todo.num) {
		uint32_t id = adder->todo.items[--adder->todo.num];
		if (adder->definitions[id] || is_forward(type_of(adder, id)))
			continue;
		struct btfsmith_error *err = add_definition(adder, id);
		if (err)
			return err;
	}
	return NULL;
}

// ---- the result ----

static bool list_type(struct adder *adder, uint32_t id)
{
	struct base_types *base = adder->base;
	uint32_t entry = adder->definitions[id] ? adder->definitions[id] : adder->refs[id];
	if (entry == ABSENT)
		return true;
	base->numbers[id] = (uint32_t)base->ids.num;
	return vec_push(&base->ids, id) && vec_push(&base->entries, entry);
}

static bool list_types(struct adder *adder)
{
	struct base_types *base = adder->base;
	size_t num = adder->list->types.num;
	base->numbers = malloc(num * sizeof(*base->numbers));
	if (!base->numbers)
		return false;
	memset(base->numbers, 0xff, num * sizeof(*base->numbers));
	for (uint32_t id = 1; id < num; id++) {
		if (!list_type(adder, id))
			return false;
	}
	return true;
}

// Structs and unions end the chain: they are what they are, whatever their pointers lead to.
static bool hands_on(const struct type *type)
{
	return kind_is_modifier(type->kind) || type->kind == KIND_PTR ||
	       type->kind == KIND_ARRAY || type->kind == KIND_FUNC_PROTO;
}

// Who of the listed types refers to which, backwards: sources of i begin at (*first_ret)[i].
static bool list_sources(const struct base_types *base, const struct unit_edges *edges,
			 uint32_t **first_ret, uint32_t **sources_ret)
{
	size_t num = base->ids.num;
	uint32_t *first = calloc(num + 2, sizeof(*first));
	uint32_t *sources = calloc(edges->targets.num + 1, sizeof(*sources));
	*first_ret = first;
	*sources_ret = sources;
	if (!first || !sources)
		return false;
	for (size_t i = 0; i < edges->targets.num; i++) {
		if (edges->targets.items[i] != UINT32_MAX)
			first[edges->targets.items[i] + 2]++;
	}
	for (size_t i = 0; i < num; i++)
		first[i + 2] += first[i + 1];
	for (uint32_t i = 0; i < num; i++) {
		for (uint32_t j = edges->first.items[i]; j < edges->first.items[i + 1]; j++) {
			uint32_t target = edges->targets.items[j];
			if (target != UINT32_MAX)
				sources[first[target + 1]++] = i;
		}
	}
	return true;
}

static bool spread_vagueness(struct adder *adder, const struct unit_edges *edges)
{
	struct base_types *base = adder->base;
	cleanup_free uint32_t *first = NULL;
	cleanup_free uint32_t *sources = NULL;
	if (!list_sources(base, edges, &first, &sources))
		return false;
	while (adder->todo.num) {
		uint32_t number = adder->todo.items[--adder->todo.num];
		for (uint32_t i = first[number]; i < first[number + 1]; i++) {
			uint32_t source = sources[i];
			if (base->is_vague[source] ||
			    !hands_on(type_of(adder, base->ids.items[source])))
				continue;
			base->is_vague[source] = true;
			if (!vec_push(&adder->todo, source))
				return false;
		}
	}
	return true;
}

static bool find_vague(struct adder *adder)
{
	struct base_types *base = adder->base;
	base->is_vague = calloc(base->ids.num + 1, sizeof(*base->is_vague));
	if (!base->is_vague)
		return false;
	for (uint32_t i = 0; i < base->ids.num; i++) {
		const struct type *type = type_of(adder, base->ids.items[i]);
		if (!is_forward(type) || !is_keyed(adder, type))
			continue;
		uint32_t key = base->entries.items[i];
		base->is_vague[i] = pool_definition(adder->pool, key) &&
				    !pool_is_ambiguous(adder->pool, key);
		if (base->is_vague[i] && !vec_push(&adder->todo, i))
			return false;
	}
	if (!adder->todo.num)
		return true;
	struct unit_edges edges = { 0 };
	bool done = base_types_edges(base, &edges) && spread_vagueness(adder, &edges);
	vec_deinit(&edges.first);
	vec_deinit(&edges.targets);
	return done;
}

static int compare_funcs(const void *left, const void *right)
{
	const struct base_func *a = left, *b = right;
	if (a->name != b->name)
		return a->name < b->name ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

static int compare_tags(const void *left, const void *right)
{
	const struct base_tag *a = left, *b = right;
	if (a->target != b->target)
		return a->target < b->target ? -1 : 1;
	return a->id < b->id ? -1 : a->id > b->id;
}

// What the input may have, too, without its being a type.
static bool list_others(struct adder *adder)
{
	struct base_types *base = adder->base;
	for (uint32_t id = 1; id < adder->list->types.num; id++) {
		const struct type *type = type_of(adder, id);
		if (type->kind == KIND_DECL_TAG &&
		    !vec_push(&base->tags, (struct base_tag){ type->type, id }))
			return false;
		if (type->kind == KIND_INT && !base->index_type &&
		    !strcmp(type_list_string(adder->list, type->name), "int"))
			base->index_type = id;
		if (type->kind != KIND_FUNC || type->fixed)
			continue;
		struct base_func func = { find_name(adder, type->name), id, type->type };
		if (func.name != ABSENT && !vec_push(&base->funcs, func))
			return false;
	}
	if (base->funcs.num)
		qsort(base->funcs.items, base->funcs.num, sizeof(*base->funcs.items),
		      compare_funcs);
	if (base->tags.num)
		qsort(base->tags.items, base->tags.num, sizeof(*base->tags.items), compare_tags);
	return true;
}

static must_check struct btfsmith_error *add_all(struct adder *adder)
{
	size_t num = adder->list->types.num;
	adder->refs = malloc(num * sizeof(*adder->refs));
	adder->definitions = calloc(num, sizeof(*adder->definitions));
	if (!adder->refs || !adder->definitions)
		return error_no_memory();
	for (size_t id = 0; id < num; id++)
		adder->refs[id] = id ? NEW : 0;
	if (!index_strings(adder) || !find_types(adder))
		return error_no_memory();
	struct btfsmith_error *err = add_definitions(adder);
	if (err)
		return err;
	return list_types(adder) && find_vague(adder) && list_others(adder) ? NULL
									    : error_no_memory();
}

struct btfsmith_error *base_types_add(struct base_types *base, struct pool *pool)
{
	struct adder adder = { .base = base, .list = &base->list, .pool = pool };
	base->first_entry = pool->num;
	struct btfsmith_error *err = add_all(&adder);
	free(adder.refs);
	free(adder.definitions);
	free(adder.is_known);
	free(adder.offsets);
	vec_deinit(&adder.stack);
	vec_deinit(&adder.items);
	vec_deinit(&adder.groups);
	vec_deinit(&adder.todo);
	return err;
}

void base_types_deinit(struct base_types *base)
{
	type_list_deinit(&base->list);
	vec_deinit(&base->ids);
	vec_deinit(&base->entries);
	vec_deinit(&base->strings);
	vec_deinit(&base->funcs);
	vec_deinit(&base->tags);
	free(base->numbers);
	free(base->is_vague);
	base->numbers = NULL;
	base->is_vague = NULL;
}

bool base_types_edges(const struct base_types *base, struct unit_edges *ret)
{
	for (size_t i = 0; i < base->ids.num; i++) {
		const struct type *type = &base->list.types.items[base->ids.items[i]];
		if (!vec_push(&ret->first, (uint32_t)ret->targets.num))
			return false;
		for (uint32_t j = 0; j < num_references(type); j++) {
			uint32_t id = reference(&base->list, type, j);
			uint32_t target = id ? base->numbers[id] : UINT32_MAX;
			if (!vec_push(&ret->targets, target))
				return false;
		}
	}
	return vec_push(&ret->first, (uint32_t)ret->targets.num);
}

uint32_t base_types_find_func(const struct base_types *base, uint32_t name, uint32_t proto)
{
	struct base_func want = { .name = name };
	size_t low = 0, high = base->funcs.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_funcs(&base->funcs.items[middle], &want) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < base->funcs.num && base->funcs.items[low].name == name; low++) {
		if (base->funcs.items[low].proto == proto)
			return base->funcs.items[low].id;
	}
	return 0;
}

bool base_types_has_tag(const struct base_types *base, const struct type_list *list,
			uint32_t target, const struct base_tag_text *text)
{
	struct base_tag want = { .target = target };
	size_t low = 0, high = base->tags.num;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_tags(&base->tags.items[middle], &want) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	for (; low < base->tags.num && base->tags.items[low].target == target; low++) {
		const struct type *tag = &list->types.items[base->tags.items[low].id];
		if (tag->fixed == text->component && tag->kind_flag == text->flag &&
		    !strcmp(type_list_string(list, tag->name), text->text))
			return true;
	}
	return false;
}
