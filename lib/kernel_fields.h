// SPDX-License-Identifier: LGPL-2.1-or-later
/*
 * Fields that the kernel takes care of in objects of BPF programs: locks, lists, trees, reference
 * counts, and pointers to what it counts references of.
 */
#ifndef BTFSMITH_KERNEL_FIELDS_H
#define BTFSMITH_KERNEL_FIELDS_H

#include "kernel_check_state.h"

enum kernel_field_sort {
	FIELD_SPIN_LOCK = 1 << 0,
	FIELD_RES_SPIN_LOCK = 1 << 1,
	FIELD_LIST_HEAD = 1 << 2,
	FIELD_LIST_NODE = 1 << 3,
	FIELD_RB_ROOT = 1 << 4,
	FIELD_RB_NODE = 1 << 5,
	FIELD_REFCOUNT = 1 << 6,
	FIELD_KPTR_UNREF = 1 << 7,
	FIELD_KPTR_REF = 1 << 8,
	FIELD_KPTR_PERCPU = 1 << 9,
	FIELD_ROOTS = FIELD_LIST_HEAD | FIELD_RB_ROOT,
	FIELD_NODES = FIELD_LIST_NODE | FIELD_RB_NODE,
	FIELD_KPTRS = FIELD_KPTR_UNREF | FIELD_KPTR_REF | FIELD_KPTR_PERCPU,
};

enum { KERNEL_MAX_FIELDS = 11 };

struct kernel_field {
	enum kernel_field_sort sort;
	uint32_t offset;
	uint32_t target; /* id of the struct that is pointed to, or that a root contains */
	const char *node_name; /* of a root: the member of it */
	bool is_kernels;       /* the struct that is pointed to is one of the kernel's */
};

/* What stands for a struct with such fields. */
struct kernel_record {
	uint32_t id;
	uint32_t sorts; /* set of kernel_field_sort */
	uint32_t num;
	struct kernel_field fields[KERNEL_MAX_FIELDS];
};

/* What a struct brings along that is in another one: many may have it, so it is found out once. */
struct kernel_nested {
	uint32_t first, num; /* of nested_fields, offsets being in this struct */
	uint32_t seen;       /* sorts that may be there once */
	uint8_t height;      /* how many structs are one in the other, with it; 0: not known yet */
};

struct kernel_fields {
	struct kernel_check *check;
	unsigned char *anchors; /* bit i: type i makes a field of the struct that has it for a member */
	struct kernel_nested *nested; /* by id */
	vec(struct kernel_field) nested_fields;
	uint32_t *struct_ids;   /* sorted by name, then id */
	size_t num_structs;
	uint32_t *contains_ids; /* DECL_TAG contains:..., sorted by what they tag */
	size_t num_contains;
	uint32_t **member_orders; /* of what roots contain, by id: members sorted by name; or NULL */
	vec(struct kernel_record) records; /* by id */
};

enum kernel_found { FIELD_IGNORED, FIELD_FOUND, FIELD_BAD };

/** Is @p type a pointer that is tagged as one to a struct, and of which sort? */
enum kernel_found kernel_find_kptr(const struct kernel_check *check, struct kernel_type type,
				   struct kernel_field *ret);

uint32_t kernel_field_bytes(const struct kernel_check *check, enum kernel_field_sort sort);

/** The STRUCT called the first @p len bytes of @p name; 0: there is none. */
uint32_t kernel_find_struct(const struct kernel_fields *fields, const char *name, size_t len);

/** Find the fields of check->type, a STRUCT. @param[out] num_ret How many. */
must_check bool kernel_find_fields(struct kernel_fields *fields,
				   struct kernel_field ret[KERNEL_MAX_FIELDS], uint32_t *num_ret);

/** Check the @p num fields of check->type together, and make the record of it. */
must_check bool kernel_make_record(struct kernel_fields *fields, const struct kernel_field *found,
				   uint32_t num, struct kernel_record *ret);

/** Check all records against each other. */
must_check bool kernel_check_ownership(struct kernel_fields *fields);

enum kernel_known {
	STRUCT_UNKNOWN,
	STRUCT_KNOWN,
	STRUCT_RELEASABLE, /* the kernel knows what to call when its last reference goes */
};

enum kernel_known kernel_structs_find(const struct kernel_structs *structs, const char *name);

#endif
