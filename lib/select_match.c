// SPDX-License-Identifier: LGPL-2.1-or-later
#include "select_match.h"

enum { MAX_NESTING = 64 }; /* of prototypes in parameters of prototypes */

static bool types_match(const struct pool *pool, uint32_t left, uint32_t right,
			unsigned int depth);

static bool shapes_match(const struct pool *pool, const struct shape *a,
			 const struct shape *b, unsigned int depth)
{
	if (a->num_items != b->num_items || !types_match(pool, a->ref, b->ref, depth))
		return false;
	for (uint32_t i = 0; i < a->num_items; i++) {
		if (!types_match(pool, a->items[i].ref, b->items[i].ref, depth))
			return false;
	}
	return true;
}

// Both have no name: with one there would be a key.
static bool composites_match(const struct pool_entry *a, const struct pool_entry *b)
{
	return !pool_is_key(a) && !pool_is_key(b);
}

static bool types_match(const struct pool *pool, uint32_t left, uint32_t right,
			unsigned int depth)
{
	if (depth > MAX_NESTING)
		return false;
	// What has no name is finite, and the pool has each number, float and key once.
	while (left != right) {
		if (!left || !right)
			return false;
		const struct pool_entry *a = pool_entry(pool, left);
		const struct pool_entry *b = pool_entry(pool, right);
		uint8_t kind = a->shape.kind;
		if (kind != b->shape.kind) {
			if (kind == KIND_CONST)
				left = a->shape.ref;
			else if (b->shape.kind == KIND_CONST)
				right = b->shape.ref;
			else
				return false;
			continue;
		}
		switch ((int)kind) {
		case KIND_ARRAY:
			if (a->shape.size != b->shape.size)
				return false;
			break;
		case KIND_PTR:
		case KIND_CONST:
		case KIND_VOLATILE:
		case KIND_RESTRICT:
		case KIND_TYPE_TAG:
			break;
		case KIND_FUNC_PROTO:
			return shapes_match(pool, &a->shape, &b->shape, depth + 1);
		case KIND_STRUCT:
		case KIND_UNION:
		case KIND_ENUM:
		case KIND_ENUM64:
			return composites_match(a, b);
		default:
			return false;
		}
		left = a->shape.ref;
		right = b->shape.ref;
	}
	return true;
}

bool protos_match(const struct pool *pool, uint32_t left, uint32_t right)
{
	return left == right || shapes_match(pool, &pool_entry(pool, left)->shape,
					     &pool_entry(pool, right)->shape, 0);
}

bool proto_types_match(const struct pool *pool, uint32_t left, uint32_t right)
{
	return types_match(pool, left, right, 0);
}
