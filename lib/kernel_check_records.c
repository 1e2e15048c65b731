// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * What the special fields of a struct must be together, and which structs may own which: an
 * object that goes away takes along what its lists, trees and pointers hold, each in a call
 * within a call, so the kernel bounds that.
 */
#include "kernel_fields.h"

#include "plural.h"

enum { MAX_OWNERSHIP_DEPTH = 8 };

static const char *text_of(const struct kernel_check *check, uint32_t name)
{
	const char *text = name ? kernel_string(check->types, name) : NULL;
	return text ? text : "(anon)"; // what the kernel compares with
}

static must_check bool read_kptr(const struct kernel_fields *fields, struct kernel_field *field)
{
	struct kernel_check *check = fields->check;
	struct kernel_type target;
	if (!kernel_type_get(check->types, field->target, &target))
		return refuse_type(check, KERNEL_EINVAL, "points to type %u, which is not there",
				   field->target);
	enum kernel_known known =
		kernel_structs_find(check->input->structs, text_of(check, target.name));
	if (known == STRUCT_KNOWN && field->sort == FIELD_KPTR_REF)
		return refuse_type(check, KERNEL_ENOENT,
				   "has a kptr to type %u, which the kernel has, but no destructor "
				   "for",
				   field->target);
	check->verdict->needs_structs |= !check->input->structs;
	field->is_kernels = known != STRUCT_UNKNOWN;
	return true;
}

/* Members of a struct in the order of their names, for compare_members(). */
struct member_names {
	const struct kernel_check *check;
	struct kernel_type type;
};

static const char *member_name(const struct member_names *names, uint32_t i)
{
	return text_of(names->check, kernel_member(names->check->types, &names->type, i).name);
}

static int compare_members(const void *a, const void *b, void *arg)
{
	uint32_t x = *(const uint32_t *)a, y = *(const uint32_t *)b;
	int order = strcmp(member_name(arg, x), member_name(arg, y));
	return order ? order : (x > y) - (x < y);
}

// Sorted once for all roots that ask for a member of this struct.
static const uint32_t *order_members(struct kernel_fields *fields, struct member_names *names,
				     uint32_t id)
{
	uint32_t num = names->type.vlen;
	if (fields->member_orders[id])
		return fields->member_orders[id];
	uint32_t *order = malloc(((size_t)num + 1) * sizeof(*order));
	if (!order) {
		fields->check->is_out_of_memory = true;
		return NULL;
	}
	for (uint32_t i = 0; i < num; i++)
		order[i] = i;
	qsort_r(order, num, sizeof(*order), compare_members, names);
	fields->member_orders[id] = order;
	return order;
}

// How many members are called @p name, up to 2, and the first of them.
static unsigned int find_members(const struct member_names *names, const uint32_t *order,
				 const char *name, uint32_t *ret)
{
	uint32_t low = 0;
	uint32_t high = names->type.vlen;
	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (strcmp(member_name(names, order[middle]), name) < 0)
			low = middle + 1;
		else
			high = middle;
	}
	unsigned int num = 0;
	for (; num < 2 && low + num < names->type.vlen; num++) {
		if (strcmp(member_name(names, order[low + num]), name) != 0)
			break;
	}
	if (num)
		*ret = order[low];
	return num;
}

/*
 * The kernel wants to know where in its struct the node is, but asks the type of the node instead
 * of that of the struct whether offsets have bit-field sizes in them.
 */
static must_check bool check_node(struct kernel_check *check, const struct kernel_field *root,
				  const struct kernel_member *member)
{
	enum { NODE_ALIGN = 8 };
	const char *wanted = root->sort == FIELD_LIST_HEAD ? "bpf_list_node" : "bpf_rb_node";
	struct kernel_type node;
	if (!kernel_type_get(check->types, member->type, &node) || node.kind != KIND_STRUCT ||
	    strcmp(text_of(check, node.name), wanted) != 0)
		return refuse_type(check, KERNEL_EINVAL,
				   "contains type %u by a member that is not a struct %s",
				   root->target, wanted);
	uint32_t bit = kernel_member_bit(&node, member);
	if (bit % (8 * NODE_ALIGN))
		return refuse_type(check, KERNEL_EINVAL,
				   "contains type %u by a node at bit %u, which is not a multiple of "
				   "%u",
				   root->target, bit, 8u * NODE_ALIGN);
	return true;
}

static must_check bool read_root_node(struct kernel_fields *fields, const struct kernel_field *root)
{
	struct kernel_check *check = fields->check;
	struct member_names names = { .check = check };
	uint32_t i = 0;
	if (!kernel_type_get(check->types, root->target, &names.type))
		return refuse_type(check, KERNEL_ENOENT, "contains an unknown struct");
	const uint32_t *order = order_members(fields, &names, root->target);
	if (!order)
		return false;
	unsigned int num = find_members(&names, order, root->node_name, &i);
	if (!num)
		return refuse_type(check, KERNEL_ENOENT,
				   "contains type %u by a member that it does not have",
				   root->target);
	struct kernel_member member = kernel_member(check->types, &names.type, i);
	if (!check_node(check, root, &member))
		return false;
	if (num > 1)
		return refuse_type(check, KERNEL_EINVAL,
				   "contains type %u by a member that it has twice", root->target);
	return true;
}

static must_check bool check_sorts(struct kernel_check *check, uint32_t sorts)
{
	bool has_lock = sorts & (FIELD_SPIN_LOCK | FIELD_RES_SPIN_LOCK);
	if (sorts & FIELD_SPIN_LOCK && sorts & FIELD_RES_SPIN_LOCK)
		return refuse_type(check, KERNEL_EINVAL,
				   "has both a bpf_spin_lock and a bpf_res_spin_lock");
	if (sorts & FIELD_ROOTS && !has_lock)
		return refuse_type(check, KERNEL_EINVAL,
				   "has a bpf_list_head or bpf_rb_root, and no bpf_spin_lock");
	if ((sorts & FIELD_NODES) == FIELD_NODES && !(sorts & FIELD_REFCOUNT))
		return refuse_type(check, KERNEL_EINVAL,
				   "has a bpf_list_node and a bpf_rb_node, and no bpf_refcount");
	return true;
}

bool kernel_make_record(struct kernel_fields *fields, const struct kernel_field *found,
			uint32_t num, struct kernel_record *ret)
{
	struct kernel_check *check = fields->check;
	uint32_t end = 0;
	*ret = (struct kernel_record){ .id = check->id, .num = num };
	for (uint32_t i = 0; i < num; i++) {
		struct kernel_field *field = &ret->fields[i];
		*field = found[i];
		uint32_t bytes = kernel_field_bytes(check, field->sort);
		if (field->offset + bytes > check->type.word)
			return refuse_type(check, KERNEL_EFAULT,
					   "has a special field at %u of %u byte%s", field->offset,
					   check->type.word, plural(check->type.word));
		if (field->offset < end)
			return refuse_type(check, KERNEL_EEXIST,
					   "has special fields that overlap at %u", field->offset);
		end = field->offset + bytes;
		ret->sorts |= field->sort;
		if (field->sort & FIELD_KPTRS && !read_kptr(fields, field))
			return false;
		if (field->sort & FIELD_ROOTS && !read_root_node(fields, field))
			return false;
	}
	return check_sorts(check, ret->sorts);
}

static int compare_record(const void *key, const void *item)
{
	uint32_t id = *(const uint32_t *)key;
	const struct kernel_record *record = item;
	return (id > record->id) - (id < record->id);
}

static const struct kernel_record *find_record(const struct kernel_fields *fields, uint32_t id)
{
	return bsearch(&id, fields->records.items, fields->records.num,
		       sizeof(*fields->records.items), compare_record);
}

static void look_at(struct kernel_fields *fields, uint32_t id)
{
	struct kernel_check *check = fields->check;
	check->id = id;
	if (!kernel_type_get(check->types, id, &check->type))
		check->type = (struct kernel_type){ 0 };
}

// Before 7.2: what is owned by a root may not be a root if the owner is a node itself.
static must_check bool check_roots(struct kernel_fields *fields, const struct kernel_record *record)
{
	struct kernel_check *check = fields->check;
	for (uint32_t i = 0; i < record->num; i++) {
		const struct kernel_field *field = &record->fields[i];
		if (!(field->sort & FIELD_ROOTS))
			continue;
		const struct kernel_record *owned = find_record(fields, field->target);
		if (!owned)
			return refuse_type(check, KERNEL_EFAULT,
					   "contains type %u, which has no special field",
					   field->target);
		if (!kernel_has(check->rules, TRAIT_OWNERSHIP_DEPTH) && record->sorts & FIELD_NODES &&
		    owned->sorts & FIELD_ROOTS)
			return refuse_type(check, KERNEL_ELOOP,
					   "is owned, and owns type %u, which owns others",
					   field->target);
	}
	return true;
}

static const struct kernel_record *find_owned(const struct kernel_fields *fields,
					      const struct kernel_field *field)
{
	if (field->sort & FIELD_ROOTS)
		return find_record(fields, field->target);
	if (field->sort & (FIELD_KPTR_REF | FIELD_KPTR_PERCPU) && !field->is_kernels)
		return find_record(fields, field->target);
	return NULL;
}

// @p depths: of each record, how deep what it owns is, with it; 0: not known yet.
static must_check bool check_depth(const struct kernel_fields *fields, uint8_t *depths,
				   size_t index, unsigned int left)
{
	const struct kernel_record *record = &fields->records.items[index];
	if (!left)
		return false;
	for (uint32_t i = 0; !depths[index] && i < record->num; i++) {
		const struct kernel_record *owned = find_owned(fields, &record->fields[i]);
		if (owned && !check_depth(fields, depths, (size_t)(owned - fields->records.items),
					  left - 1))
			return false;
	}
	if (!depths[index]) {
		uint8_t max = 0;
		for (uint32_t i = 0; i < record->num; i++) {
			const struct kernel_record *owned =
				find_owned(fields, &record->fields[i]);
			size_t other = owned ? (size_t)(owned - fields->records.items) : index;
			if (depths[other] > max)
				max = depths[other];
		}
		depths[index] = (uint8_t)(max + 1);
	}
	return depths[index] <= left;
}

static must_check bool check_depths(struct kernel_fields *fields)
{
	cleanup_free uint8_t *depths = calloc(fields->records.num + 1, 1);
	if (!depths) {
		fields->check->is_out_of_memory = true;
		return false;
	}
	for (size_t i = 0; i < fields->records.num; i++) {
		if (check_depth(fields, depths, i, MAX_OWNERSHIP_DEPTH))
			continue;
		look_at(fields, fields->records.items[i].id);
		return refuse_type(fields->check, KERNEL_ELOOP,
				   "owns what owns others, more than %u deep or in a circle",
				   (unsigned int)MAX_OWNERSHIP_DEPTH);
	}
	return true;
}

bool kernel_check_ownership(struct kernel_fields *fields)
{
	for (size_t i = 0; i < fields->records.num; i++) {
		const struct kernel_record *record = &fields->records.items[i];
		look_at(fields, record->id);
		if (!check_roots(fields, record))
			return false;
	}
	return !kernel_has(fields->check->rules, TRAIT_OWNERSHIP_DEPTH) || check_depths(fields);
}
