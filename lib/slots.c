// SPDX-License-Identifier: LGPL-2.1-or-later
#include "slots.h"

#include "large.h"

static struct slot_array *slot_array_create(size_t num_slots)
{
	size_t bytes;
	if (mul_overflows(num_slots, sizeof(uint64_t), &bytes) ||
	    add_overflows(bytes, sizeof(struct slot_array), &bytes))
		return NULL;
	struct slot_array *array = calloc_large(1, bytes);
	if (array)
		array->mask = num_slots - 1;
	return array;
}

bool slots_init(struct slots *slots, size_t num_slots)
{
	struct slot_array *array = slot_array_create(num_slots);
	slots->num = 0;
	atomic_init(&slots->current, array);
	return array;
}

void slots_deinit(struct slots *slots)
{
	struct slot_array *array = atomic_load(&slots->current);
	while (array) {
		struct slot_array *older = array->older;
		free(array);
		array = older;
	}
	atomic_store(&slots->current, NULL);
}

static void slot_array_add(struct slot_array *array, uint64_t hash, uint64_t slot)
{
	size_t i = hash & array->mask;
	while (atomic_load_explicit(&array->slots[i], memory_order_relaxed))
		i = (i + 1) & array->mask;
	atomic_store_explicit(&array->slots[i], slot, memory_order_release);
}

bool slots_reserve(struct slots *slots, uint64_t (*hash)(void *arg, uint64_t slot), void *arg)
{
	struct slot_array *array = atomic_load_explicit(&slots->current, memory_order_relaxed);
	if (slots->num + 1 <= (array->mask + 1) / 2)
		return true;
	struct slot_array *grown = slot_array_create((array->mask + 1) * 2);
	if (!grown)
		return false;
	for (size_t i = 0; i <= array->mask; i++) {
		uint64_t slot = atomic_load_explicit(&array->slots[i], memory_order_relaxed);
		if (slot)
			slot_array_add(grown, hash(arg, slot), slot);
	}
	grown->older = array;
	atomic_store_explicit(&slots->current, grown, memory_order_release);
	return true;
}

void slots_add(struct slots *slots, uint64_t hash, uint64_t slot)
{
	slot_array_add(atomic_load_explicit(&slots->current, memory_order_relaxed), hash, slot);
	slots->num++;
}
