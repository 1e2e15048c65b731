// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Where in a struct such fields are: members by the names of their types, pointers by their tags,
 * and those of arrays and structs within. Whatever has the name but not the size or alignment is
 * passed over.
 */
#include "kernel_fields.h"

struct sort_info {
	enum kernel_field_sort sort;
	const char *name;
	enum trait since;
	bool is_unique;
	uint32_t bytes;
	uint32_t align;
};

static const struct sort_info sorts[] = {
	{ FIELD_SPIN_LOCK, "bpf_spin_lock", TRAIT_LIST_FIELDS, true, 4, 4 },
	{ FIELD_RES_SPIN_LOCK, "bpf_res_spin_lock", TRAIT_RES_SPIN_LOCK, true, 4, 4 },
	{ FIELD_LIST_HEAD, "bpf_list_head", TRAIT_LIST_FIELDS, false, 16, 8 },
	{ FIELD_LIST_NODE, "bpf_list_node", TRAIT_LIST_FIELDS, false, 24, 8 },
	{ FIELD_RB_ROOT, "bpf_rb_root", TRAIT_RBTREE_FIELDS, false, 16, 8 },
	{ FIELD_RB_NODE, "bpf_rb_node", TRAIT_RBTREE_FIELDS, false, 32, 8 },
	{ FIELD_REFCOUNT, "bpf_refcount", TRAIT_REFCOUNT_FIELDS, true, 4, 4 },
};

static const struct sort_info kptr_info = { FIELD_KPTR_REF, NULL, TRAIT_KPTR_FIELDS, false, 8, 8 };

enum { KPTR_BYTES = 8, OWNER_BYTES = 8 };

/* A walk over one struct and what it contains. */
struct walk {
	struct kernel_fields *fields;
	struct kernel_field *found; /* KERNEL_MAX_FIELDS */
	uint32_t num;
	uint32_t seen; /* sorts that may be there once */
};

static uint32_t info_bytes(const struct kernel_check *check, const struct sort_info *info)
{
	bool is_node = info->sort & FIELD_NODES;
	return is_node && !kernel_has(check->rules, TRAIT_OWNED_NODES) ? info->bytes - OWNER_BYTES
								      : info->bytes;
}

uint32_t kernel_field_bytes(const struct kernel_check *check, enum kernel_field_sort sort)
{
	for (size_t i = 0; i < ARRAY_SIZE(sorts); i++) {
		if (sorts[i].sort == sort)
			return info_bytes(check, &sorts[i]);
	}
	return KPTR_BYTES;
}

static const char *text_of(const struct kernel_check *check, uint32_t name)
{
	const char *text = name ? kernel_string(check->types, name) : NULL;
	return text ? text : "";
}

static uint32_t sort_of_tag(const char *tag)
{
	static const struct {
		const char *tag;
		uint32_t sort;
	} tags[] = {
		{ "kptr_untrusted", FIELD_KPTR_UNREF },
		{ "kptr", FIELD_KPTR_REF },
		{ "percpu_kptr", FIELD_KPTR_PERCPU },
		{ "uptr", 1u << 31 }, // for other places than these
	};
	for (size_t i = 0; i < ARRAY_SIZE(tags); i++) {
		if (strcmp(tag, tags[i].tag) == 0)
			return tags[i].sort;
	}
	return 0;
}

// The tags of a pointer: wherever in the chain they are, or, before 7.2, the one it begins with.
static bool read_tags(const struct kernel_check *check, struct kernel_type *type, uint32_t *id,
		      uint32_t *tags)
{
	bool is_free = kernel_has(check->rules, TRAIT_TAG_ANYWHERE);
	*tags = 0;
	for (unsigned int i = 0;; i++) {
		*id = type->word;
		if (!kernel_type_get(check->types, *id, type))
			return false;
		bool is_tag = type->kind == KIND_TYPE_TAG && !type->kind_flag;
		if (!is_free && i == 0 && !is_tag)
			return true;
		if (!is_free && i == 1 && type->kind == KIND_TYPE_TAG)
			return false;
		if (!kind_is_modifier(type->kind))
			return true;
		if (!is_tag || (!is_free && i))
			continue;
		uint32_t sort = sort_of_tag(text_of(check, type->name));
		if (!is_free && !sort)
			return false;
		*tags |= sort;
	}
}

enum kernel_found kernel_find_kptr(const struct kernel_check *check, struct kernel_type type,
				   struct kernel_field *ret)
{
	uint32_t tags;
	uint32_t id;
	if (type.kind == KIND_VOLATILE && !kernel_type_get(check->types, type.word, &type))
		return FIELD_IGNORED;
	if (type.kind != KIND_PTR)
		return FIELD_IGNORED;
	if (!read_tags(check, &type, &id, &tags) || tags & (tags - 1))
		return FIELD_BAD;
	if (!(tags & FIELD_KPTRS))
		return FIELD_IGNORED;
	if (type.kind != KIND_STRUCT)
		return FIELD_BAD;
	ret->sort = tags;
	ret->target = id;
	return FIELD_FOUND;
}

uint32_t kernel_find_struct(const struct kernel_fields *fields, const char *name, size_t len)
{
	const struct kernel_check *check = fields->check;
	size_t low = 0;
	size_t high = fields->num_structs;
	struct kernel_type type;
	// The first one whose name is not before that one.
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		const char *other = "";
		if (kernel_type_get(check->types, fields->struct_ids[middle], &type))
			other = text_of(check, type.name);
		int order = strncmp(other, name, len);
		if (order < 0)
			low = middle + 1;
		else
			high = middle;
	}
	if (low == fields->num_structs ||
	    !kernel_type_get(check->types, fields->struct_ids[low], &type))
		return 0;
	const char *found = text_of(check, type.name);
	return strncmp(found, name, len) == 0 && !found[len] ? fields->struct_ids[low] : 0;
}

static int compare_contains(const struct kernel_check *check, uint32_t id, uint32_t target,
			    uint32_t component)
{
	struct kernel_type tag;
	if (!kernel_type_get(check->types, id, &tag))
		return -1;
	uint32_t own = kernel_rest(check->types, &tag, 0);
	if (tag.word != target)
		return tag.word < target ? -1 : 1;
	return own < component ? -1 : own > component;
}

// The one tag contains:... of member @p component; NULL: there is none, or another one, too.
static const char *find_contains(const struct kernel_fields *fields, uint32_t target,
				 uint32_t component)
{
	const struct kernel_check *check = fields->check;
	size_t low = 0;
	size_t high = fields->num_contains;
	while (low < high) {
		size_t middle = low + (high - low) / 2;
		if (compare_contains(check, fields->contains_ids[middle], target, component) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	struct kernel_type tag;
	if (low == fields->num_contains ||
	    compare_contains(check, fields->contains_ids[low], target, component) ||
	    (low + 1 < fields->num_contains &&
	     !compare_contains(check, fields->contains_ids[low + 1], target, component)) ||
	    !kernel_type_get(check->types, fields->contains_ids[low], &tag))
		return NULL;
	return text_of(check, tag.name) + strlen("contains:");
}

// Where a field is that is looked at: member @p i of @p owner.
struct spot {
	uint32_t owner;
	uint32_t i;
	uint32_t offset; /* bytes in owner */
	uint32_t elements;
};

static must_check bool read_root(struct walk *walk, const struct spot *spot,
				 struct kernel_field *field)
{
	struct kernel_check *check = walk->fields->check;
	const char *text = find_contains(walk->fields, spot->owner, spot->i);
	const char *colon = text ? strchr(text, ':') : NULL;
	if (!colon)
		return refuse_type(check, KERNEL_EINVAL,
				   "member %u of type %u wants one tag \"contains:STRUCT:MEMBER\"",
				   spot->i, spot->owner);
	field->target = kernel_find_struct(walk->fields, text, (size_t)(colon - text));
	if (!field->target)
		return refuse_type(check, KERNEL_ENOENT,
				   "member %u of type %u contains an unknown struct", spot->i,
				   spot->owner);
	field->node_name = colon + 1;
	if (!*field->node_name)
		return refuse_type(check, KERNEL_EINVAL,
				   "member %u of type %u wants one tag \"contains:STRUCT:MEMBER\"",
				   spot->i, spot->owner);
	return true;
}

static must_check bool refuse_number(struct walk *walk)
{
	return refuse_type(walk->fields->check, KERNEL_E2BIG, "has more than %u special fields",
			   (unsigned int)KERNEL_MAX_FIELDS);
}

// Fields from walk->found[@p first] on are those of one element of an array.
static must_check bool repeat_fields(struct walk *walk, uint32_t first, uint32_t elements,
				     uint32_t bytes)
{
	uint32_t num = walk->num - first;
	for (uint32_t i = first; i < walk->num; i++) {
		if (!(walk->found[i].sort & (FIELD_KPTRS | FIELD_ROOTS)))
			return refuse_type(walk->fields->check, KERNEL_EINVAL,
					   "has a special field in an array that may not be in one");
	}
	if ((uint64_t)num * elements > KERNEL_MAX_FIELDS - first)
		return refuse_number(walk);
	for (uint32_t i = 1; i < elements; i++) {
		for (uint32_t j = 0; j < num; j++) {
			struct kernel_field field = walk->found[first + j];
			field.offset += i * bytes;
			walk->found[walk->num++] = field;
		}
	}
	return true;
}

static must_check bool find_one(struct walk *walk, const struct spot *spot,
				const struct kernel_type *type, const struct sort_info *info)
{
	struct kernel_check *check = walk->fields->check;
	struct kernel_field field = { .sort = info->sort, .offset = spot->offset };
	uint32_t bytes = info_bytes(check, info);
	if (spot->offset % info->align)
		return true;
	if (info == &kptr_info) {
		enum kernel_found found = kernel_find_kptr(check, *type, &field);
		if (found == FIELD_BAD)
			return refuse_type(check, KERNEL_EINVAL,
					   "member %u of type %u is a pointer with unfit type tags",
					   spot->i, spot->owner);
		if (found == FIELD_IGNORED)
			return true;
	} else {
		if (type->kind != KIND_STRUCT || type->word != bytes)
			return true;
		if (info->sort & FIELD_ROOTS && !read_root(walk, spot, &field))
			return false;
	}
	if (walk->num == KERNEL_MAX_FIELDS)
		return refuse_number(walk);
	walk->found[walk->num++] = field;
	return spot->elements == 1 ||
	       repeat_fields(walk, walk->num - 1, spot->elements, bytes);
}

static must_check bool find_sort(struct walk *walk, const struct kernel_type *type,
				 const struct sort_info **ret)
{
	struct kernel_check *check = walk->fields->check;
	const char *name = text_of(check, type->name);
	*ret = NULL;
	for (size_t i = 0; i < ARRAY_SIZE(sorts); i++) {
		const struct sort_info *info = &sorts[i];
		if (!kernel_has(check->rules, info->since) || strcmp(name, info->name) != 0)
			continue;
		bool is_unique = info->is_unique && (info->sort != FIELD_REFCOUNT ||
						     kernel_has(check->rules, TRAIT_ONE_OF_ALL));
		if (is_unique && walk->seen & info->sort)
			return refuse_type(check, KERNEL_E2BIG, "has more than one %s", info->name);
		if (is_unique)
			walk->seen |= info->sort;
		*ret = info;
		return true;
	}
	if (type->kind != KIND_STRUCT && kernel_has(check->rules, TRAIT_KPTR_FIELDS))
		*ret = &kptr_info;
	return true;
}

static must_check bool walk_struct(struct walk *walk, uint32_t id, const struct kernel_type *type,
				   unsigned int level, uint8_t *height);

// Are the fields of a struct known, and can what is walked over have them, too?
static bool is_known(const struct walk *walk, const struct kernel_nested *nested,
		     unsigned int level)
{
	return nested->height && level + nested->height < KERNEL_MAX_DEPTH &&
	       nested->num <= KERNEL_MAX_FIELDS - walk->num && !(walk->seen & nested->seen);
}

static void add_known(struct walk *walk, const struct kernel_nested *nested)
{
	if (nested->num)
		memcpy(walk->found + walk->num, walk->fields->nested_fields.items + nested->first,
		       nested->num * sizeof(*walk->found));
	walk->num += nested->num;
	walk->seen |= nested->seen;
}

static must_check bool note_nested(struct walk *walk, uint32_t id,
				   const struct kernel_nested *nested)
{
	struct kernel_fields *fields = walk->fields;
	uint32_t first = (uint32_t)fields->nested_fields.num;
	for (uint32_t i = walk->num - nested->num; i < walk->num; i++) {
		if (!vec_push(&fields->nested_fields, walk->found[i])) {
			fields->check->is_out_of_memory = true;
			return false;
		}
	}
	fields->nested[id] = *nested;
	fields->nested[id].first = first;
	return true;
}

// Before 7.0 what may be there once could be there once more in each struct within.
static must_check bool find_nested(struct walk *walk, uint32_t id, const struct kernel_type *type,
				   unsigned int level, uint8_t *height)
{
	struct kernel_check *check = walk->fields->check;
	uint32_t first = walk->num;
	uint32_t seen = walk->seen;
	bool is_alone = !kernel_has(check->rules, TRAIT_ONE_OF_ALL);
	if (level + 1 >= KERNEL_MAX_DEPTH)
		return refuse_type(check, KERNEL_E2BIG,
				   "has structs in each other that are %u deep",
				   (unsigned int)KERNEL_MAX_DEPTH);
	if (is_alone)
		walk->seen = 0;
	if (!walk_struct(walk, id, type, level + 1, height))
		return false;
	if (is_alone)
		walk->seen = seen;
	const struct kernel_nested nested = {
		.num = walk->num - first,
		.seen = walk->seen & ~seen,
		.height = *height,
	};
	return note_nested(walk, id, &nested);
}

static must_check bool walk_nested(struct walk *walk, const struct spot *spot, uint32_t id,
				   const struct kernel_type *type, unsigned int level,
				   uint8_t *height)
{
	const struct kernel_nested *nested = &walk->fields->nested[id];
	uint32_t first = walk->num;
	uint8_t own = 1;
	if (is_known(walk, nested, level)) {
		own = nested->height;
		add_known(walk, nested);
	} else if (!find_nested(walk, id, type, level, &own)) {
		return false;
	}
	if (own + 1 > *height)
		*height = (uint8_t)(own + 1);
	for (uint32_t i = first; i < walk->num; i++)
		walk->found[i].offset += spot->offset;
	return walk->num == first || spot->elements == 1 ||
	       repeat_fields(walk, first, spot->elements, type->word);
}

// The type of a member, or of the elements if that is an array; *elements is then their number.
static must_check bool skip_arrays(struct kernel_check *check, uint32_t *id,
				   struct kernel_type *type, uint32_t *elements)
{
	unsigned int i = 0;
	*elements = 1;
	while (kernel_type_get(check->types, *id, type) && type->kind == KIND_ARRAY) {
		if (++i == KERNEL_MAX_DEPTH)
			return refuse_type(check, KERNEL_E2BIG, "has an array of %u dimensions",
					   (unsigned int)KERNEL_MAX_DEPTH);
		*elements *= kernel_rest(check->types, type, 2);
		*id = kernel_rest(check->types, type, 0);
	}
	return true;
}

static must_check bool walk_member(struct walk *walk, struct spot *spot, uint32_t id,
				   unsigned int level, uint8_t *height)
{
	struct kernel_check *check = walk->fields->check;
	struct kernel_type type;
	const struct sort_info *info;
	if (!skip_arrays(check, &id, &type, &spot->elements))
		return false;
	if (!spot->elements)
		return true;
	if (!find_sort(walk, &type, &info))
		return false;
	if (info)
		return find_one(walk, spot, &type, info);
	if (type.kind != KIND_STRUCT)
		return true;
	return walk_nested(walk, spot, id, &type, level, height);
}

// Before 6.11 only members themselves counted, and bits of other members did not matter.
static must_check bool walk_plain_member(struct walk *walk, struct spot *spot, uint32_t id,
					 uint32_t bit)
{
	struct kernel_check *check = walk->fields->check;
	struct kernel_type type;
	const struct sort_info *info;
	if (!kernel_type_get(check->types, id, &type) || !find_sort(walk, &type, &info))
		return false;
	if (!info)
		return true;
	if (bit % 8)
		return refuse_type(check, KERNEL_EINVAL, "member %u, a special field, is a bit-field",
				   spot->i);
	spot->elements = 1;
	return find_one(walk, spot, &type, info);
}

static must_check bool walk_struct(struct walk *walk, uint32_t id, const struct kernel_type *type,
				   unsigned int level, uint8_t *height)
{
	struct kernel_check *check = walk->fields->check;
	bool is_nested = kernel_has(check->rules, TRAIT_NESTED_FIELDS);
	for (uint32_t i = 0; i < type->vlen; i++) {
		struct kernel_member member = kernel_member(check->types, type, i);
		uint32_t bit = kernel_member_bit(type, &member);
		struct spot spot = { .owner = id, .i = i, .offset = bit / 8 };
		if (!is_nested) {
			if (!walk_plain_member(walk, &spot, member.type, bit))
				return false;
			continue;
		}
		if (bit % 8)
			return refuse_type(check, KERNEL_EINVAL,
					   "has special fields, and member %u of type %u begins at "
					   "bit %u",
					   i, id, bit);
		if (!walk_member(walk, &spot, member.type, level, height))
			return false;
	}
	return true;
}

bool kernel_find_fields(struct kernel_fields *fields, struct kernel_field ret[KERNEL_MAX_FIELDS],
			uint32_t *num_ret)
{
	struct walk walk = { .fields = fields, .found = ret };
	uint8_t height = 1;
	struct kernel_type type = fields->check->type;
	bool ok = walk_struct(&walk, fields->check->id, &type, 0, &height);
	*num_ret = walk.num;
	return ok;
}
