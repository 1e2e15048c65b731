// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Structs with special fields. Which they are is decided by their direct members: one whose type is
 * the first struct of such a name, or a pointer that is tagged as a kptr. Of those all members
 * are looked at, and none may be refused.
 */
#include "kernel_fields.h"

static void set_anchor(struct kernel_fields *fields, uint32_t id)
{
	fields->anchors[id / 8] |= (unsigned char)(1 << id % 8);
}

static bool is_anchor(const struct kernel_fields *fields, uint32_t id)
{
	return fields->anchors[id / 8] >> id % 8 & 1;
}

static bool set_struct_anchors(struct kernel_fields *fields)
{
	static const struct {
		const char *name;
		enum trait since;
	} anchors[] = {
		{ "bpf_spin_lock", TRAIT_LIST_FIELDS },
		{ "bpf_list_head", TRAIT_LIST_FIELDS },
		{ "bpf_list_node", TRAIT_LIST_FIELDS },
		{ "bpf_rb_root", TRAIT_RBTREE_FIELDS },
		{ "bpf_rb_node", TRAIT_RBTREE_FIELDS },
		{ "bpf_refcount", TRAIT_REFCOUNT_FIELDS },
	};
	bool is_any = false;
	for (size_t i = 0; i < ARRAY_SIZE(anchors); i++) {
		if (!kernel_has(fields->check->rules, anchors[i].since))
			continue;
		uint32_t id =
			kernel_find_struct(fields, anchors[i].name, strlen(anchors[i].name));
		if (id) {
			set_anchor(fields, id);
			is_any = true;
		}
	}
	return is_any;
}

static bool set_kptr_anchors(struct kernel_fields *fields)
{
	const struct kernel_check *check = fields->check;
	bool is_any = false;
	for (uint32_t id = 1; id < kernel_types_num(check->types); id++) {
		struct kernel_type type;
		struct kernel_field field;
		if (!kernel_type_get(check->types, id, &type) ||
		    kernel_find_kptr(check, type, &field) != FIELD_FOUND)
			continue;
		set_anchor(fields, id);
		is_any = true;
	}
	return is_any;
}

static bool has_anchor(const struct kernel_fields *fields, const struct kernel_type *type)
{
	for (uint32_t i = 0; i < type->vlen; i++) {
		if (is_anchor(fields, kernel_member(fields->check->types, type, i).type))
			return true;
	}
	return false;
}

static int compare_structs(const void *a, const void *b, void *arg)
{
	const struct kernel_check *check = arg;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	struct kernel_type s, t;
	int order = 0;
	if (kernel_type_get(check->types, x, &s) && kernel_type_get(check->types, y, &t))
		order = strcmp(kernel_string(check->types, s.name),
			       kernel_string(check->types, t.name));
	return order ? order : (x > y) - (x < y);
}

static int compare_tags(const void *a, const void *b, void *arg)
{
	const struct kernel_check *check = arg;
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	struct kernel_type s, t;
	if (kernel_type_get(check->types, x, &s) && kernel_type_get(check->types, y, &t)) {
		uint32_t i = kernel_rest(check->types, &s, 0);
		uint32_t j = kernel_rest(check->types, &t, 0);
		if (s.word != t.word)
			return s.word < t.word ? -1 : 1;
		if (i != j)
			return i < j ? -1 : 1;
	}
	return (x > y) - (x < y);
}

static bool is_contains(const struct kernel_check *check, const struct kernel_type *type)
{
	static const char prefix[] = "contains:";
	return type->kind == KIND_DECL_TAG &&
	       strncmp(kernel_string(check->types, type->name), prefix, strlen(prefix)) == 0;
}

static must_check bool add_names(struct kernel_fields *fields)
{
	struct kernel_check *check = fields->check;
	uint32_t num = kernel_types_num(check->types);
	size_t num_structs = 0, num_contains = 0;
	struct kernel_type type;
	for (uint32_t id = 1; id < num; id++) {
		if (!kernel_type_get(check->types, id, &type))
			continue;
		num_structs += type.kind == KIND_STRUCT;
		num_contains += is_contains(check, &type);
	}
	fields->struct_ids = malloc((num_structs + 1) * sizeof(uint32_t));
	fields->contains_ids = malloc((num_contains + 1) * sizeof(uint32_t));
	if (!fields->struct_ids || !fields->contains_ids) {
		check->is_out_of_memory = true;
		return false;
	}
	for (uint32_t id = 1; id < num; id++) {
		if (!kernel_type_get(check->types, id, &type))
			continue;
		if (type.kind == KIND_STRUCT)
			fields->struct_ids[fields->num_structs++] = id;
		if (is_contains(check, &type))
			fields->contains_ids[fields->num_contains++] = id;
	}
	qsort_r(fields->struct_ids, num_structs, sizeof(uint32_t), compare_structs, check);
	qsort_r(fields->contains_ids, num_contains, sizeof(uint32_t), compare_tags, check);
	return true;
}

static must_check bool add_record(struct kernel_fields *fields)
{
	struct kernel_check *check = fields->check;
	struct kernel_field found[KERNEL_MAX_FIELDS];
	struct kernel_record record;
	uint32_t num;
	if (!kernel_find_fields(fields, found, &num))
		return false;
	if (!num)
		return refuse_type(check, KERNEL_EFAULT,
				   "has special fields by name, and none of the right size and place");
	if (!kernel_make_record(fields, found, num, &record))
		return false;
	if (!vec_push(&fields->records, record)) {
		check->is_out_of_memory = true;
		return false;
	}
	return true;
}

static must_check bool add_records(struct kernel_fields *fields)
{
	struct kernel_check *check = fields->check;
	uint32_t num = kernel_types_num(check->types);
	fields->member_orders = calloc(num, sizeof(*fields->member_orders));
	fields->nested = calloc(num, sizeof(*fields->nested));
	if (!fields->member_orders || !fields->nested) {
		check->is_out_of_memory = true;
		return false;
	}
	for (uint32_t id = 1; id < num; id++) {
		check->id = id;
		if (!kernel_type_get(check->types, id, &check->type) ||
		    check->type.kind != KIND_STRUCT || !has_anchor(fields, &check->type))
			continue;
		if (!add_record(fields))
			return false;
	}
	return kernel_check_ownership(fields);
}

static void fields_deinit(struct kernel_fields *fields, uint32_t num)
{
	for (uint32_t id = 0; fields->member_orders && id < num; id++)
		free(fields->member_orders[id]);
	free(fields->member_orders);
	free(fields->nested);
	vec_deinit(&fields->nested_fields);
	free(fields->anchors);
	free(fields->struct_ids);
	free(fields->contains_ids);
	vec_deinit(&fields->records);
}

bool kernel_check_fields(struct kernel_check *check)
{
	uint32_t num = kernel_types_num(check->types);
	if (!kernel_has(check->rules, TRAIT_LIST_FIELDS))
		return true;
	struct kernel_fields fields = { .check = check, .anchors = calloc(num / 8 + 1, 1) };
	bool ok = fields.anchors;
	check->is_out_of_memory = !ok;
	if (ok && add_names(&fields)) {
		bool has_anchors = set_struct_anchors(&fields);
		if (kernel_has(check->rules, TRAIT_KPTR_FIELDS))
			has_anchors |= set_kptr_anchors(&fields);
		ok = !has_anchors || add_records(&fields);
	} else {
		ok = false;
	}
	fields_deinit(&fields, num);
	return ok;
}
